"""The DLL exports the names of the version script, and needs nothing but Windows: windows_exports.py DLL MAP."""

import re
import subprocess
import sys

WINDOWS = {"bcrypt.dll", "kernel32.dll", "msvcrt.dll"}


def main() -> int:
    dll, version_script = sys.argv[1:3]
    told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", dll], capture_output=True, text=True, check=True).stdout
    table = told.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    exported = set(re.findall(r"^\s*\[\s*\d+\].*\s(\w+)$", table, re.MULTILINE))
    needed = {name.lower() for name in re.findall(r"DLL Name: (\S+)", told)}
    with open(version_script, encoding="utf-8") as file:
        listed = set(re.findall(r"^\s+(\w+);$", file.read(), re.MULTILINE))
    complaints = {
        "exported, but not in the version script": exported - listed,
        "in the version script, but not exported": listed - exported,
        "needed, but not part of Windows": needed - WINDOWS,
    }
    for complaint, names in complaints.items():
        for name in sorted(names):
            print(f"{name}: {complaint}")
    print(f"{len(exported)} names are exported")
    return 1 if any(complaints.values()) or not exported else 0


if __name__ == "__main__":
    sys.exit(main())
