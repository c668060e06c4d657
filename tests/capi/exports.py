"""The library exports what its version script and its header say, and has nothing of its own that can be written."""

import re
import subprocess
import sys

# What the compiler puts into writable memory of every shared library that handles exceptions, and the standard library
# into one whose sources see <iostream>, as those with Boost.Multiprecision do.
COMPILERS_OWN = re.compile(
    r"^(completed\.\d+|__dso_handle|__TMC_END__|_edata|_end|__bss_start|\.data|\.bss|DW\.ref\..*|_ZStL8__ioinit)$"
)


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main() -> int:
    library, version_script, header = sys.argv[1:4]
    exported = {line.split()[-1].split("@")[0] for line in run("nm", "-D", "--defined-only", library).splitlines()}
    exported.discard("STOTTEKONTAKT_0")
    with open(version_script, encoding="utf-8") as file:
        listed = set(re.findall(r"^\s+(\w+);$", file.read(), re.MULTILINE))
    with open(header, encoding="utf-8") as file:
        declared = set(re.findall(r"\bSTK_CALL (stk_\w+)\(", file.read()))
    writable = {
        line.split()[-1]
        for line in run("objdump", "-t", library).splitlines()
        if re.search(r"\s\.(data|bss|tdata|tbss)\s", line)
    }
    complaints = {
        "exported, but not in the version script": exported - listed,
        "in the version script, but not exported": listed - exported,
        "declared, but not exported": declared - exported,
        "exported, but not declared": exported - declared,
        "can be written": {name for name in writable if not COMPILERS_OWN.match(name)},
    }
    for complaint, names in complaints.items():
        for name in sorted(names):
            print(f"{name}: {complaint}")
    print(f"{len(exported)} names are exported")
    return 1 if any(complaints.values()) or not exported else 0


if __name__ == "__main__":
    sys.exit(main())
