"""The binary interface is the committed baseline; `abi.py LIBRARY BASELINE --write HEADER` writes a new one."""

import re
import shutil
import subprocess
import sys


def main() -> int:
    library, baseline = sys.argv[1], sys.argv[2]
    if not shutil.which("abidiff") or not shutil.which("abidw"):
        print("skipped: no abidiff here. Install abigail-tools to compare with the baseline.")
        return 77
    sections = subprocess.run(["readelf", "-SW", library], capture_output=True, text=True, check=True).stdout
    if ".debug_info" not in sections:
        print("skipped: the library was built without debug information, so its types cannot be read.")
        return 77
    if sys.argv[3:4] == ["--write"]:
        dump = ["abidw", "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--no-elf-needed",
                "--exported-interfaces-only", "--drop-private-types", "--header-file", sys.argv[4], library]
        text = subprocess.run(dump, capture_output=True, text=True, check=True).stdout
        with open(baseline, "w", encoding="utf-8") as file:
            file.write(re.sub(r" path='[^']*/([^'/]+)'", r" path='\1'", text))
        return 0
    return subprocess.run(["abidiff", "--exported-interfaces-only", baseline, library], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
