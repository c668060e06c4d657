"""The page *Every sentence of the sheet* is complete and its references are true.

Every rule of rule.hpp stands on the page; every header and test file a row names exists and speaks of the row's rules;
the sentences of a section are numbered without a gap.
"""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/pages/every-sentence.md"


def rules_of(text):
    return {rule.replace("_", "-") for rule in re.findall(r"STK[-_][A-Z]+[-_]\d\d", text)}


def rows():
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and cells[0] not in ("sentence", "rule"):
            yield cells


class EverySentence(unittest.TestCase):
    def test_every_rule_of_the_table_stands_on_the_page(self):
        table = rules_of((ROOT / "include/stottekontakt/rule.hpp").read_text(encoding="utf-8"))
        self.assertEqual(len(table), 46)
        self.assertEqual(table - rules_of(PAGE.read_text(encoding="utf-8")), set())

    def test_every_row_has_a_rule_or_is_guidance(self):
        for cells in rows():
            self.assertTrue("guidance" in cells or rules_of(" ".join(cells)), cells)

    def test_headers_and_tests_named_in_a_row_speak_of_its_rules(self):
        for cells in rows():
            rules = rules_of(" ".join(cells))
            if not rules:
                continue
            for kind, folder in ((cells[-2], ROOT / "include/stottekontakt"), (cells[-1], ROOT / "tests")):
                files = [folder / name for name in re.findall(r"`([^`]+)`", kind)]
                self.assertTrue(files, cells)
                spoken = set()
                for file in files:
                    self.assertTrue(file.is_file(), file)
                    spoken |= rules_of(file.read_text(encoding="utf-8"))
                self.assertEqual(rules - spoken, set(), cells)

    def test_sentences_are_numbered_without_a_gap(self):
        numbers = [tuple(map(int, c[0].split("."))) for c in rows() if re.fullmatch(r"\d+\.\d+", c[0])]
        self.assertEqual({section for section, _ in numbers}, set(range(9)))
        for section in range(9):
            of_section = [number for s, number in numbers if s == section]
            self.assertEqual(of_section, list(range(1, len(of_section) + 1)), section)


if __name__ == "__main__":
    unittest.main()
