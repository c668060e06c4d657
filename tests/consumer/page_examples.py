"""Every program of one language on the pages is built and run, and prints the ```text block that follows it.

Usage: page_examples.py LANGUAGE FILE COMMAND, where LANGUAGE is the word behind the fence, FILE the name the program is
saved under, and COMMAND lines for the shell that build and run it: with $program for that file and $folder for its
folder, in the folder of the project. Exit status 77 of theirs, "not to be run here", is passed on.
"""

import difflib
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/docs"))
sys.dont_write_bytecode = True  # not into the sources
from examples_test import blocks, pages  # noqa: E402: the pages are read in one place


def programs(language):
    for page in pages():
        found = blocks(page)
        for (fence, body), (next_fence, expected) in zip(found, found[1:] + [("", "")]):
            if fence == language:
                yield page, body, expected if next_fence == "text" else "(a ```text block)\n"


def run(body, name, command):
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder, name)
        program.write_text(body, encoding="utf-8")
        environment = dict(os.environ, program=str(program), folder=folder)
        return subprocess.run(["sh", "-e", "-c", command], capture_output=True, encoding="utf-8", timeout=60, cwd=ROOT,
                              env=environment)


def main(language, name, command):
    found = list(programs(language))
    wrong = 0 if found else f"No page has a ```{language} block."
    for page, body, expected in found:
        answer = run(body, name, command)
        if answer.returncode == 77:
            print(answer.stdout)
            return 77
        printed = answer.stdout + answer.stderr
        if answer.returncode != 0 or printed != expected:
            wrong = f"A program of {page.name} does not print what it shows; it ended with {answer.returncode}:"
            print(*difflib.ndiff(expected.splitlines(), printed.splitlines()), sep="\n")
    return wrong


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:4]))
