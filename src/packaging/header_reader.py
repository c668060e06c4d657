"""The C header as text to be set: its comments, functions, structs and groups of constants.

It is read strictly: what is not understood stops the build, so no text is lost.
"""

import re
import sys
from dataclasses import dataclass, field

COMMENT = re.compile(r"/\*(\*)?(.*?)\*/(?!<)", re.DOTALL)
TAG = re.compile(r"^@(par|param|return|since|code|endcode|name|def|file)\b(.*)$", re.DOTALL)


@dataclass
class Doc:
    """A comment: its paragraphs under their headings, and what the tags say."""

    parts: list[tuple[str, list[str]]] = field(default_factory=lambda: [("", [])])
    params: list[tuple[str, str, str]] = field(default_factory=list)
    returns: str = ""
    since: str = ""


@dataclass
class Thing:
    """A function, a struct, or a group of constants."""

    name: str
    doc: Doc
    code: str
    members: list[tuple[str, str]] = field(default_factory=list)
    section: str = ""
    shared: Doc | None = None


def plain_lines(comment: str) -> list[str]:
    return [re.sub(r"^\s*\* ?", "", text).rstrip() for text in comment.strip("\n").split("\n")]


def blocks(lines: list[str]) -> list[str]:
    """Paragraphs, list items, tables, code and tags, each in one piece."""
    out: list[str] = []
    fresh, code = True, False
    for text in lines:
        begins = re.match(r"\s*(@\w|- |\|)", text)
        if code:
            out[-1] += "\n" + text
            code = "@endcode" not in text
            fresh = not code
        elif not text.strip():
            fresh = True
        elif begins and not (text.startswith("|") and out and out[-1].startswith("|") and not fresh):
            out.append(text.strip())
            code, fresh = text.strip() == "@code", False
        elif fresh:
            out.append(text.strip())
            fresh = False
        else:
            out[-1] += "\n" + text.strip()
    return out


def read_doc(comment: str) -> Doc:
    doc = Doc()
    for block in blocks(plain_lines(comment)):
        tag = TAG.match(block)
        if not tag:
            if re.match(r"@(?!\{|\})", block):
                sys.exit(f"header_reader.py: no page can be made of: {block}")
            doc.parts[-1][1].append(block)
            continue
        kind, rest = tag[1], tag[2].strip()
        if kind == "par":
            heading, _, text = rest.partition("\n")
            doc.parts.append((heading, [text] if text else []))
        elif kind == "param":
            direction, name, text = re.match(r"(?:\[(.*?)\])?\s*(\w+)\s+(.*)", tag[2].lstrip("\n"), re.DOTALL).groups()
            doc.params.append((direction or "in", name, text))
        elif kind == "return":
            doc.returns = rest
        elif kind == "since":
            doc.since = rest.split()[0]
        elif kind == "code":
            doc.parts[-1][1].append(block)
        elif rest:
            doc.parts[-1][1].append(rest)
    return doc


def members_of(body: str) -> list[tuple[str, str]]:
    """Each member of a struct, or constant of a group, with its comment."""
    pattern = r"^\s*(?:#define )?([^\n;]*?);?\s*/\*\*<(.*?)\*/$"
    return [(re.sub(r"\s+", " ", name), " ".join(text.split()))
            for name, text in re.findall(pattern, body, re.DOTALL | re.MULTILINE)]


def read_header(text: str) -> tuple[Doc, list[Thing], list[Thing], list[Thing]]:
    overview, functions, structs, groups = None, [], [], []
    section, shared = "", None
    for found in COMMENT.finditer(text):
        documents, comment, after = found[1], found[2], text[found.end():].lstrip()
        if not documents:
            words = " ".join(plain_lines(comment)).strip()
            if re.fullmatch(r"-+", words):
                shared = None
            elif "\n" in comment:
                shared = read_doc(comment)
            elif not words.startswith("<"):
                section = words
        elif comment.startswith("<"):
            continue
        elif "@file" in comment:
            overview = read_doc(comment)
        elif "@name" in comment:
            doc, body = read_doc(comment), after[:after.index("/** @}")]
            heading, _, more = doc.parts[0][1][0].partition("\n")
            doc.parts[0] = ("", [more] if more else [])
            groups.append(Thing(heading, doc, body, members_of(body)))
        elif after.startswith("STK_API"):
            code = re.sub(r"\bSTK_(API|CALL) ", "", re.sub(r"\s+", " ", after[:after.index(";") + 1]))
            functions.append(Thing(re.search(r"(\w+)\(", code)[1], read_doc(comment), code, [], section, shared))
        elif after.startswith("typedef struct"):
            name = re.match(r"typedef struct (\w+)", after)[1]
            code = after[:re.search(rf"\b{name};\n", after).end()].rstrip()
            structs.append(Thing(name, read_doc(comment), re.sub(r" */\*\*<.*?\*/", "", code, flags=re.DOTALL),
                                 members_of(code)))
        elif not re.search(r"@def|@\}", comment):
            sys.exit(f"header_reader.py: no page can be made of what follows: {comment.strip()}")
    return overview, functions, structs, groups
