"""The manual page of the command, section 1, from its own help: command_page.py PROGRAM VERSION FOLDER.

English is the page everybody gets; readers with a Norwegian locale get nb/man1 or nn/man1.
"""

import pathlib
import re
import subprocess
import sys

from roff import escape, line, tagged, title, write

# Name, synopsis, description, see also.
HEADINGS = {
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO"),
    "nb": ("NAVN", "SAMMENDRAG", "BESKRIVELSE", "SE OGSÅ"),
    "nn": ("NAMN", "SAMANDRAG", "SKILDRING", "SJÅ ÒG"),
}


def help_of(program: str, *command: str) -> list[str]:
    answer = subprocess.run([program, *command, "--help"], capture_output=True, check=True, timeout=60)
    return answer.stdout.decode("utf-8").splitlines()


def entries(lines: list[str]) -> list[tuple[str, str]]:
    """What a heading lists: an entry begins two columns in; what is said of it follows a gap, or on the next line."""
    out: list[tuple[str, str]] = []
    for text in lines:
        if re.match(r"  \S", text):
            tag, _, said = text.strip().partition("  ")
            out.append((tag, said.strip()))
        else:
            out[-1] = (out[-1][0], f"{out[-1][1]} {text.strip()}".strip())
    return out


def sections(lines: list[str]) -> tuple[str, str, dict[str, list[tuple[str, str]]], list[str]]:
    """What a help says: what it does, its usage, the lists under their headings, and the paragraphs at its end."""
    usage_at = next(i for i, text in enumerate(lines) if re.match(r"\w+: stottekontakt\b", text))
    lists: dict[str, list[str]] = {}
    paragraphs, under = [""], None
    for text in lines[usage_at + 1:]:
        if re.fullmatch(r"\S.*:", text) and not paragraphs[-1]:
            under = text[:-1]
            lists[under] = []
        elif not text:
            under = None
            paragraphs.append("")
        elif under and text.startswith("  "):
            lists[under].append(text)
        else:
            paragraphs[-1] = f"{paragraphs[-1]} {text}".strip()
    named = {heading: entries(body) for heading, body in lists.items()}
    return " ".join(lines[:usage_at]), lines[usage_at].partition(": ")[2], named, list(filter(None, paragraphs))


def listed(entries_of: list[tuple[str, str]]) -> list[str]:
    return [text for tag, said in entries_of for text in tagged(f"\\fB{escape(tag)}\\fP", escape(said))]


def page(program: str, language: str, version: str) -> list[str]:
    name, synopsis, description, see_also = HEADINGS[language]
    does, usage, lists, paragraphs = sections(help_of(program, "--lang", language))
    heading_of_commands, commands = lists.popitem()
    out = title("stottekontakt", 1, version, "stottekontakt")
    out += [f".SH {name}", f"stottekontakt \\- {escape(does.rstrip('.'))}"]
    out += [f".SH {synopsis}", f"\\fB{escape(usage)}\\fP", f".SH {description}", line(escape(does))]
    out += [text for paragraph in paragraphs for text in (".PP", line(escape(paragraph)))]
    for heading, body in lists.items():
        out += [f".SH {escape(heading.upper())}", *listed(body)]
    out += [f".SH {escape(heading_of_commands.upper())}", *listed(commands)]
    for command, _ in commands:
        does, usage, lists, paragraphs = sections(help_of(program, command, "--lang", language))
        sentence = does if does[-1] in ".?" else does + "."
        out += [f".SS {escape(command)}", line(escape(sentence)), ".PP", f"\\fB{escape(usage)}\\fP"]
        for body in lists.values():
            out += listed([entry for entry in body if not entry[0].startswith("-h,")])
        out += [text for paragraph in paragraphs for text in (".PP", line(escape(paragraph)))]
    return [*out, f".SH {see_also}", ".BR stottekontakt (3)"]


def main() -> None:
    program, version, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    for language in HEADINGS:
        write(folder if language == "en" else folder / language, "stottekontakt", 1, page(program, language, version))


if __name__ == "__main__":
    main()
