"""The manual pages are whole and well formed: manual_test.py FOLDER MAP PROGRAM.

Every exported function has a page, every command stands on the page of the command, every reference leads somewhere,
and groff and whatis have nothing to say against any page.
"""

import gzip
import os
import pathlib
import re
import subprocess
import sys
import unittest

FOLDER, VERSION_SCRIPT, PROGRAM = map(pathlib.Path, sys.argv[1:4])


def pages():
    return sorted(FOLDER.rglob("*.gz"))


def source(name, section=3):
    return gzip.decompress((FOLDER / f"man{section}/{name}.{section}.gz").read_bytes()).decode("utf-8")


class ManualPages(unittest.TestCase):
    def test_every_exported_function_has_a_page_with_all_its_headings(self):
        exported = re.findall(r"^\s+(stk_\w+);$", VERSION_SCRIPT.read_text(encoding="utf-8"), re.MULTILINE)
        self.assertTrue(exported)
        for name in exported:
            text = source(name)
            headings = re.findall(r"^\.SH (.+)$", text, re.MULTILINE)
            self.assertEqual([heading for heading in headings if heading != "PARAMETERS"],
                             ["NAME", "SYNOPSIS", "DESCRIPTION", "RETURN VALUE", "HISTORY", "SEE ALSO"], name)
            self.assertRegex(text, rf"\n[^\n]*\b{name}\([^;]*\);\n", name)

    def test_all_parameters_of_a_function_are_described_or_none_of_one_without_output(self):
        seen = 0
        for path in (FOLDER / "man3").glob("stk_*.gz"):
            text = gzip.decompress(path.read_bytes()).decode("utf-8")
            synopsis = text.partition("\n.SH SYNOPSIS\n")[2].partition("\n.SH ")[0]
            prototype = re.search(r"^[^\n]*\bstk_\w+\(([^;]*)\);$", synopsis, re.MULTILINE)
            if not prototype or prototype[1] == "void":
                continue
            parameters = [" ".join(part.split()) for part in prototype[1].split(",")]
            names = [re.search(r"\w+$", parameter)[0] for parameter in parameters]
            described = re.findall(r"^\.TP\n\\fI(\w+)\\fP", text, re.MULTILINE)
            has_output = any("*" in parameter and not parameter.startswith("const ") for parameter in parameters)
            self.assertIn(described, [names] if has_output else [names, []], path.name)
            seen += has_output
        self.assertGreater(seen, 0)

    def test_references_lead_to_pages(self):
        for path in pages():
            text = gzip.decompress(path.read_bytes()).decode("utf-8")
            named = set(re.findall(r"(?:\\fB|\.BR )(\w+)(?:\\fP\(| \()(\d)\)", text))
            self.assertTrue(named, path.name)
            for name, section in named:
                page = FOLDER / f"man{section}/{name}.{section}.gz"
                self.assertTrue(page.is_file(), f"{path.name} refers to {page.name}")

    def test_every_command_and_option_stands_on_the_page_of_the_command_in_every_language(self):
        for language, folder in (("en", FOLDER), ("nb", FOLDER / "nb"), ("nn", FOLDER / "nn")):
            text = gzip.decompress((folder / "man1/stottekontakt.1.gz").read_bytes()).decode("utf-8").replace("\\-", "-")
            commands = re.findall(r"^  (\w+) ", self.help(language).rpartition(":\n")[2], re.MULTILINE)
            self.assertIn("settle", commands)
            self.assertEqual(re.findall(r"^\.SS (\w+)$", text, re.MULTILINE), commands)
            for command in commands:
                page = text.partition(f".SS {command}\n")[2].partition("\n.S")[0]
                for option in re.findall(r"^  (-\S+)", self.help(language, command), re.MULTILINE):
                    if option != "-h,--help":
                        self.assertIn(f"\\fB{option}", page, command)

    def help(self, language, *command):
        told = subprocess.run([PROGRAM, *command, "--lang", language, "--help"], capture_output=True, check=True)
        return told.stdout.decode("utf-8")

    def test_groff_has_no_warning(self):
        for path in pages():
            page = gzip.decompress(path.read_bytes())
            answer = subprocess.run(["groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z"], input=page, capture_output=True)
            self.assertEqual((answer.returncode, answer.stderr), (0, b""), path.name)

    def test_whatis_understands_every_name(self):
        told = subprocess.run(["lexgrog", *pages()], capture_output=True, text=True, encoding="utf-8", check=True,
                              env=dict(os.environ, LC_ALL="C.UTF-8")).stdout.splitlines()
        self.assertEqual(len(told), len(pages()))
        for path, line in zip(pages(), told):
            self.assertRegex(line, rf': "{path.name.split(".")[0]} - \S.*"$')


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
