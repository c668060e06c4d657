"""The manual pages of the C interface, section 3, from its header: header_pages.py HEADER VERSION FOLDER.

stottekontakt.3 is the header's first comment, stottekontakt_constants.3 its constants; every function and struct has a
page of its own.
"""

import pathlib
import re
import sys

from header_reader import Doc, Thing, read_header
from roff import escape, line, tagged, title, verbatim, write

MANUAL = "C interface"
LINK = "Link with `-lstottekontakt`; `pkg-config --cflags --libs stottekontakt-c` tells the flags."
INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|(?:::)?(stk_\w+)\(\)|::(stk_\w+)")


def inline(text: str) -> str:
    out, end = "", 0
    for found in INLINE.finditer(text):
        code, bold, italic, function, name = found.groups()
        out += escape(text[end:found.start()])
        if function:
            out += f"\\fB{escape(function)}\\fP(3)"
        elif italic:
            out += f"\\fI{escape(italic)}\\fP"
        else:
            out += f"\\fB{escape(code or bold or name)}\\fP"
        end = found.end()
    return re.sub(r"\s*\n\s*", " ", out + escape(text[end:]))


def paragraph(block: str) -> list[str]:
    if block.startswith("@code"):
        body = block.split("\n")[1:-1]
        return [".RS 2", *verbatim(body), ".RE"]
    if block.startswith("- "):
        return [".IP \\(bu 2", line(inline(block[2:]))]
    if block.startswith("|"):
        rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in block.split("\n")]
        body = [row for row in rows[1:] if not re.fullmatch(r"[-: ]+", row[0])]
        return [text for row in body for text in tagged(inline(row[0]), inline(" ".join(row[1:])))]
    return [".PP", line(inline(block))]


def described(doc: Doc, request: str) -> list[str]:
    out = []
    for heading, paragraphs in doc.parts:
        if heading:
            out.append(f"{request} {escape(heading)}")
        out += [text for block in paragraphs for text in paragraph(block)]
    return out


def brief(doc: Doc) -> str:
    """The first sentence, without its full stop."""
    text = re.sub(r"[*`]|::", "", " ".join(doc.parts[0][1][0].split()))
    return re.split(r"\.(?:\s+(?=[A-Z])|$)", text)[0]


def beginning(name: str, doc: Doc, version: str) -> list[str]:
    return [*title(name, 3, version, MANUAL), ".SH NAME", f"{name} \\- {escape(brief(doc))}"]


def ending(doc: Doc, also: list[str]) -> list[str]:
    history = [".SH HISTORY", f"Since version {escape(doc.since)}."] if doc.since else []
    return [*history, ".SH SEE ALSO", ",\n".join(f".BR {escape(page)} (3)" for page in also).replace(",\n.", " ,\n.")]


def signature(code: str) -> list[str]:
    """A declaration, one parameter a line where it is long."""
    if len(code) <= 76:
        return [code]
    head, _, rest = code.partition("(")
    *first, last = [part.strip() for part in rest.split(",")]
    return [f"{head}(", *(f"    {part}," for part in first), f"    {last}"]


def returned(thing: Thing) -> list[str]:
    if any("out" in direction for direction, _, _ in thing.doc.params):
        out = [inline("STK_STATUS_OK, or what is wrong: see **Errors** in **stottekontakt**(3).")]
        return out + [".PP", "Besides: " + inline(thing.doc.returns)] if thing.doc.returns else out
    if thing.code.startswith("const char *"):
        kind = thing.section.partition(": ")[2]
        return [line(inline(kind[:1].upper() + kind[1:] if kind else "Static, UTF-8, never NULL") + ".")]
    if thing.code.startswith("void "):
        return ["None."]
    return [line(inline(thing.doc.returns or brief(thing.doc) + "."))]


def function_page(thing: Thing, pages: set[str], version: str) -> list[str]:
    out = beginning(thing.name, thing.doc, version)
    out += [".SH SYNOPSIS", *verbatim(["#include <stottekontakt.h>", "", *signature(thing.code)]), ".PP", inline(LINK)]
    out += [".SH DESCRIPTION", *described(thing.doc, ".SS")]
    if thing.shared:
        out += described(thing.shared, ".SS")
    if thing.doc.params:
        out.append(".SH PARAMETERS")
        for direction, name, text in thing.doc.params:
            mark = "" if direction == "in" else f" ({escape(direction)})"
            out += tagged(f"\\fI{escape(name)}\\fP{mark}", inline(text))
    out += [".SH RETURN VALUE", *returned(thing)]
    words = re.findall(r"stk_\w+", thing.code + repr(thing.doc))
    also = sorted({word for word in words if word in pages and word != thing.name})
    return out + ending(thing.doc, ["stottekontakt", "stottekontakt_constants", *also])


def struct_page(thing: Thing, functions: list[Thing], version: str) -> list[str]:
    out = beginning(thing.name, thing.doc, version)
    out += [".SH SYNOPSIS", *verbatim(["#include <stottekontakt.h>", "", *thing.code.split("\n")])]
    out += [".SH DESCRIPTION", *described(thing.doc, ".SS")]
    for declaration, text in thing.members:
        out += tagged(f"\\fB{escape(declaration)}\\fP", inline(text))
    used = [function.name for function in functions if re.search(rf"\b{thing.name}\b", function.code)]
    return out + ending(thing.doc, ["stottekontakt", "stottekontakt_constants", *used])


def main() -> None:
    header, version, folder = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    overview, functions, structs, groups = read_header(header.read_text(encoding="utf-8"))
    pages = {thing.name for thing in functions + structs}

    out = [*title("stottekontakt", 3, version, MANUAL), ".SH NAME"]
    out += ["stottekontakt \\- the pay of support contacts in Norwegian municipalities, in C"]
    out += [".SH SYNOPSIS", *verbatim(["#include <stottekontakt.h>"]), ".PP", inline(LINK)]
    out += [".SH DESCRIPTION", *described(overview, ".SS"), ".SH FUNCTIONS"]
    for section in dict.fromkeys(function.section for function in functions):
        out.append(".SS " + escape(section.partition(": ")[0]))
        for function in functions:
            if function.section == section:
                out += tagged(f"\\fB{escape(function.name)}\\fP(3)", escape(brief(function.doc)) + ".")
    out.append(".SH STRUCTS")
    for struct in structs:
        out += tagged(f"\\fB{escape(struct.name)}\\fP(3)", escape(brief(struct.doc)) + ".")
    write(folder, "stottekontakt", 3, out + ending(overview, ["stottekontakt_constants"]))

    out = [*title("stottekontakt_constants", 3, version, MANUAL), ".SH NAME"]
    out += ["stottekontakt_constants \\- the numbers of the C interface of stottekontakt", ".SH SYNOPSIS"]
    out += verbatim(["#include <stottekontakt.h>"])
    out += [".SH DESCRIPTION", inline("By its name, stk_constant() finds each.")]
    for group in groups:
        out += [f".SS {escape(group.name)}", *described(group.doc, ".SS")]
        for constant, text in group.members:
            out += tagged(f"\\fB{escape(constant)}\\fP", inline(text))
    write(folder, "stottekontakt_constants", 3, out + ending(Doc(), ["stottekontakt", "stk_constant"]))

    for function in functions:
        write(folder, function.name, 3, function_page(function, pages, version))
    for struct in structs:
        write(folder, struct.name, 3, struct_page(struct, functions, version))


if __name__ == "__main__":
    main()
