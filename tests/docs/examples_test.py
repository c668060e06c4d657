"""Every example printed in the README and the pages does what it says.

A ```cpp block with a main is compiled and run, and prints the ```text block that follows it. In a ```console block each
line that begins with "$ " is a command, run in the folder of the project with the built command on the PATH, and the
lines under it are its output, to the byte. Usage: examples_test.py --program PATH --compiler PATH [--include DIR …]
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
options = None


def pages():
    return [ROOT / "README.md", *sorted((ROOT / "docs/pages").glob("*.md"))]


def blocks(page):
    return FENCE.findall(page.read_text(encoding="utf-8"))


def run(command, **more):
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, cwd=ROOT, **more)


class Examples(unittest.TestCase):
    maxDiff = None

    def test_every_console_block_prints_what_it_shows(self):
        environment = dict(os.environ, PATH=f"{pathlib.Path(options.program).parent}:{os.environ['PATH']}")
        shown = 0
        for page in pages():
            for language, body in blocks(page):
                if language != "console":
                    continue
                for example in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
                    command, _, expected = example.partition("\n")
                    with self.subTest(page=page.name, command=command):
                        answer = run(command, shell=True, env=environment)
                        self.assertEqual(answer.stdout + answer.stderr, expected)
                        shown += 1
        self.assertGreater(shown, 0)

    def test_the_example_month_settles_as_shown(self):
        example = ROOT / "docs/examples/2025-03.json"
        for form, shown in (("text", "2025-03.txt"), ("json", "2025-03.statement.json")):
            with self.subTest(form=form):
                answer = run([options.program, "settle", str(example), "--format", form])
                self.assertEqual(answer.stdout, example.with_name(shown).read_text(encoding="utf-8"))

    def test_every_cpp_program_compiles_and_prints_what_it_shows(self):
        programs = 0
        for page in pages():
            found = blocks(page)
            for (language, body), (next_language, expected) in zip(found, found[1:] + [("", "")]):
                if language != "cpp" or "int main" not in body:
                    continue
                with self.subTest(page=page.name), tempfile.TemporaryDirectory() as folder:
                    source = pathlib.Path(folder, "example.cpp")
                    source.write_text(body, encoding="utf-8")
                    program = pathlib.Path(folder, "example")
                    flags = [f"-I{ROOT / 'include'}", "-std=c++20", "-Wall", "-Wextra", "-Werror"]
                    built = run([options.compiler, *flags, str(source), "-o", str(program)])
                    self.assertEqual(built.returncode, 0, built.stderr)
                    self.assertEqual(next_language, "text", "a program is followed by what it prints")
                    self.assertEqual(run([str(program)]).stdout, expected)
                    programs += 1
        self.assertGreater(programs, 0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the built command stottekontakt")
    parser.add_argument("--compiler", required=True, help="the C++ compiler")
    options, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
