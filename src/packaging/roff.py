"""Text as a manual page: what the two makers of manual pages share."""

import gzip
import pathlib


def escape(text: str) -> str:
    """Text as roff prints it: no escape, no typographic quotation mark or dash in place of the sign itself."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return text.replace("^", "\\(ha").replace("~", "\\(ti").replace('"', "\\(dq")


def line(text: str) -> str:
    """A line of text that roff does not take for a request."""
    return f"\\&{text}" if text.startswith(".") else text


def tagged(tag: str, text: str) -> list[str]:
    """One entry of a list: its tag, and what is said of it further in."""
    return [".TP", line(tag), line(text)]


def verbatim(lines: list[str]) -> list[str]:
    return [".nf", *(line(escape(text)) for text in lines), ".fi"]


def title(name: str, section: int, version: str, manual: str) -> list[str]:
    """How a page begins: no word of it is hyphenated, for names have to be copied."""
    return [f'.TH {escape(name)} {section} "" "stottekontakt {version}" "{escape(manual)}"', ".nh", ".ad l"]


def write(folder: pathlib.Path, name: str, section: int, lines: list[str]) -> None:
    """The page as man keeps it, compressed, the same bytes for the same text."""
    path = folder / f"man{section}" / f"{name}.{section}.gz"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(("\n".join(lines) + "\n").encode("utf-8"), 9, mtime=0))
