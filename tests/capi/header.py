"""Every declaration of the header is documented: what it does, since when, and each parameter under its own name."""

import re
import sys

DECLARATION = re.compile(r"/\*\*((?:(?!\*/).)*)\*/\s*STK_API ([^;]*?)STK_CALL (stk_\w+)\(([^;]*)\);", re.DOTALL)
STRUCT = re.compile(r"/\*\*((?:(?!\*/).)*)\*/\s*typedef struct (stk_\w+) \{(.*?)\n\}", re.DOTALL)
CONSTANT = re.compile(r"^#define (STK_\w+) \d+(.*)$", re.MULTILINE)


def parameters_of(text: str) -> list[str]:
    return [] if text.strip() == "void" else [re.split(r"[ *]+", part.strip())[-1] for part in text.split(",")]


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        header = file.read()
    complaints = []
    declarations = DECLARATION.findall(header)
    for comment, _, name, parameters in declarations:
        if not re.search(r"@since \d", comment):
            complaints.append(f"{name}: since when?")
        documented = re.findall(r"@param(?:\[[a-z,]+\])? +(\w+)", comment)
        stated = parameters_of(parameters)
        # Names, words and questions of one number are told of in a sentence.
        if documented != stated and (documented or len(stated) > 2):
            complaints.append(f"{name}: documents {documented}, has {stated}")
    declared = re.findall(r"STK_CALL (stk_\w+)\(", header)
    undocumented = set(declared) - {name for _, _, name, _ in declarations}
    complaints += [f"{name}: no comment before it" for name in sorted(undocumented)]
    structs = STRUCT.findall(header)
    for comment, name, members in structs:
        if "@since" not in comment:
            complaints.append(f"{name}: since when?")
        without = [line.strip() for line in members.splitlines() if line.strip().endswith(";")]
        complaints += [f"{name}: {member} has no comment" for member in without]
    for name, rest in CONSTANT.findall(header):
        if "/**<" not in rest:
            complaints.append(f"{name}: no comment")
    for line in header.splitlines():
        if len(line) > 120:
            complaints.append(f"longer than 120: {line}")
    for complaint in complaints:
        print(complaint)
    print(f"{len(declarations)} functions, {len(structs)} structs, {len(CONSTANT.findall(header))} constants")
    return 1 if complaints or len(declarations) < 90 or len(structs) < 15 else 0


if __name__ == "__main__":
    sys.exit(main())
