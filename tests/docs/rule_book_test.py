"""The rule book is complete: every rule in every language, all its parts, every link, every index.

    rule_book_test.py --program PATH --hunspell PATH
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tomllib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "docs"), str(ROOT / "tests/text")]
import rule_book  # noqa: E402
import spelling_test  # noqa: E402

LANGUAGES = ("nb", "nn", "en")
options = None


def rules_of_the_table():
    text = (ROOT / "include/stottekontakt/rule.hpp").read_text(encoding="utf-8")
    return re.findall(r'\{Rule::\w+, "(STK-[A-Z]+-\d\d)", "([^"]*)", ([a-z| ]+)\}', text)


def rows_of(page):
    for line in (ROOT / "docs/pages" / page).read_text(encoding="utf-8").splitlines():
        if line.startswith("| ") and not line.startswith("| English") and not line.startswith("|--"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def unescaped(text):
    return re.sub(r"\\(.)", r"\1", text)


def section(page, heading):
    """The text under a heading of a page."""
    found = re.search(rf"^##+ {re.escape(heading)}(?: {{#\w+}})?\n\n(.*?)(?=\n\n##|\Z)", page, re.MULTILINE | re.DOTALL)
    return found and found.group(1).strip()


class RuleBook(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.pages = rule_book.pages(options.program)
        cls.data = {language: rule_book.explained(options.program, language) for language in LANGUAGES}
        cls.rules = rules_of_the_table()

    def page(self, name, language):
        return self.pages[f"{rule_book.page_id(name, language)}.md"]

    def each(self):
        for language in LANGUAGES:
            for rule, sections, readings in self.rules:
                with self.subTest(rule=rule, language=language):
                    yield rule, sections, readings, language, self.page(rule, language)

    def test_every_rule_has_a_page_in_every_language_and_there_are_no_others(self):
        names = [rule for rule, _, _ in self.rules] + ["rule_book", "rule_orders", "rule_guidance", "rule_glossary"]
        self.assertEqual(len(names), 50)
        self.assertEqual(set(self.pages), {f"{rule_book.page_id(name, language)}.md"
                                           for name in names for language in LANGUAGES})

    def test_every_page_of_a_rule_has_its_words_and_every_part(self):
        for rule, _, _, language, page in self.each():
            row = next(row for row in self.data[language]["rules"] if row["rule"] == rule)
            label = rule_book.LABELS[language]
            self.assertIn(row["title"], unescaped(page.splitlines()[0]))
            self.assertIn(row["words"], unescaped(page))
            self.assertIn(row["reading_words"], unescaped(section(page, label["basis"])))
            for part in ("basis", "alternatives", "figures", "order", "scenarios"):
                self.assertTrue(section(page, label[part]), part)
            for figure in row["parameters"]:
                self.assertIn(f"| {figure['title']} | {figure['value']} |", unescaped(section(page, label["figures"])))

    def test_the_pages_of_a_rule_differ_in_words_only(self):
        for rule, _, _, language, page in self.each():
            other = self.page(rule, "en")
            self.assertEqual(page.count("\n"), other.count("\n"))
            self.assertEqual(re.findall(r"STK-[A-Z]+-\d\d", page), re.findall(r"STK-[A-Z]+-\d\d", other))

    def test_alternatives_are_told_unless_the_text_leaves_no_choice(self):
        for rule, _, readings, language, page in self.each():
            told = unescaped(section(page, rule_book.LABELS[language]["alternatives"]))
            nothing = self.data[language]["no_alternatives"]
            self.assertEqual(told == nothing, readings.strip() == "text", told)

    def test_every_link_leads_to_a_page_or_to_a_header(self):
        ids = {re.match(r"# .* \{#(\w+)\}\n", page).group(1) for page in self.pages.values()}
        self.assertEqual({f"{name}.md" for name in ids}, set(self.pages))
        sections = re.findall(r"^### .* \{#(\w+)\}$", "\n".join(self.pages.values()), re.MULTILINE)
        places = ids | set(sections)
        seen = set()
        for name, page in self.pages.items():
            for target in re.findall(r"[@\\](?:sub|ref)(?:page)? ([\w/.]*\w)", page):
                seen.add(target)
                header = ROOT / "include/stottekontakt" / target
                self.assertTrue(target in places or header.is_file(), f"{name}: {target}")
        self.assertEqual(ids - seen, set())
        self.assertGreater(len([target for target in seen if target.endswith(".hpp")]), 10)

    def test_every_header_named_speaks_of_the_rule(self):
        for rule, _, _, language, page in self.each():
            headers = re.findall(r"@ref (rules/\w+\.hpp)", page)
            self.assertTrue(headers)
            for header in headers:
                text = (ROOT / "include/stottekontakt" / header).read_text(encoding="utf-8")
                self.assertRegex(text, rule.replace("-", "[-_]"))

    def test_the_index_has_each_rule_once_in_each_of_its_sections(self):
        for language in LANGUAGES:
            index, label = self.page("rule_book", language), rule_book.LABELS[language]
            for rule, sections, _ in self.rules:
                for number in sections.split(", ") if sections else [None]:
                    title = label["section"].format(number) if number else label["no_section"]
                    listed = re.findall(r"^- \[(STK-[A-Z]+-\d\d):", section(index, title), re.MULTILINE)
                    self.assertEqual(listed.count(rule), 1, (language, rule, title))
            listed = re.findall(r"^- \[(STK-[A-Z]+-\d\d):", index, re.MULTILINE)
            self.assertEqual(len(listed), sum(len(sections.split(", ")) for _, sections, _ in self.rules))
            names = ["rule_orders", "rule_guidance", "rule_glossary", *(rule for rule, _, _ in self.rules)]
            self.assertEqual(re.findall(r"@subpage (\w+)", index),
                             [rule_book.page_id(name, language) for name in names])

    def test_every_scenario_that_names_a_rule_stands_on_its_page(self):
        named = {}
        for folder in ("tests/scenarios", "docs/examples"):
            for file in (ROOT / folder).rglob("*.scenario.toml"):
                for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]:
                    for rule in case.get("rules", []):
                        named.setdefault(rule, set()).add(f"- {case['title']} ({file.relative_to(ROOT)})")
        for rule, _, _, language, page in self.each():
            listed = unescaped(section(page, rule_book.LABELS[language]["scenarios"])).splitlines()
            self.assertEqual(set(listed), named[rule])
            self.assertEqual(len(listed), len(set(listed)))

    def test_the_order_of_a_page_is_the_order_of_the_tests(self):
        for rule, _, _, language, page in self.each():
            label = rule_book.LABELS[language]
            told = section(page, label["order"])
            mine = [(order, test) for order in self.data[language]["orders"] for test in order["tests"]
                    if test["rule"] == rule]
            self.assertEqual(told == label["no_order"], not mine)
            entries = re.split(r"^- ", told, flags=re.MULTILINE)[1:]
            self.assertEqual(len(entries), len(mine))
            for entry, (order, test) in zip(entries, mine):
                last = order["tests"][-1]["position"]
                self.assertTrue(entry.startswith(f"**{label['parts'][order['part']]}**: "
                                                 f"{label['place'].format(test['position'], last)}"))
                before, after = (set(re.findall(r"\[(STK-[A-Z]+-\d\d)\]", line)) for line in entry.splitlines()[1:])
                self.assertEqual(before, {t["rule"] for t in order["tests"] if t["position"] < test["position"]})
                self.assertEqual(after, {t["rule"] for t in order["tests"] if t["position"] > test["position"]})

    def test_the_guidance_is_every_sentence_that_no_rule_decides(self):
        expected = {cells[0]: cells[1] for cells in rows_of("every-sentence.md") if cells[2:3] == ["guidance"]}
        self.assertEqual(len(expected), 19)
        for language in LANGUAGES:
            rows = self.data[language]["guidance"]
            self.assertEqual([row["sentence"] for row in rows], list(expected))
            page, index = self.page("rule_guidance", language), self.page("rule_book", language)
            for row in rows:
                self.assertIn(f"**{row['sentence']}** {row['words']}.", unescaped(page))
                title = rule_book.LABELS[language]["section"].format(row["sentence"].split(".")[0])
                self.assertRegex(section(index, title), rf"[ :]{re.escape(row['sentence'])}(,|$)")
        told = {row["sentence"]: row["words"] for row in self.data["en"]["guidance"]}
        self.assertEqual({**told, "7.6": expected["7.6"]}, expected)  # 7.6 reads on from the sentence before it

    def test_the_glossary_is_the_page_glossary_in_every_language(self):
        expected = [[cell.replace("*", "").replace("`", "") for cell in cells] for cells in rows_of("glossary.md")]
        self.assertGreater(len(expected), 55)
        for language in LANGUAGES:
            terms = [term for group in self.data[language]["glossary"] for term in group["terms"]]
            self.assertEqual([[term["names"]["en"], term["names"]["nb"]] for term in terms],
                             [cells[:2] for cells in expected])
            page = unescaped(self.page("rule_glossary", language))
            for term in terms:
                self.assertIn(f"| **{term['names'][language]}** | ", page)
                self.assertIn(f" | {term['meaning']} |", page)
        meanings = [term["meaning"] for group in self.data["en"]["glossary"] for term in group["terms"]]
        self.assertEqual(meanings, [cells[2] for cells in expected])

    def test_the_headings_are_spelt_correctly(self):
        def texts(node):
            if isinstance(node, str):
                return [node]
            return [text for inner in (node.values() if isinstance(node, dict) else node) for text in texts(inner)]

        for language, dictionary in spelling_test.DICTIONARIES.items():
            labels = rule_book.LABELS[language]
            self.assertEqual(list(labels), list(rule_book.LABELS["en"]))
            self.assertEqual(list(labels["parts"]), [order["part"] for order in self.data[language]["orders"]])
            words = {word for text in texts(labels) for word in spelling_test.words_of(text)}
            known = set(spelling_test.listed(f"words_{language}.txt"))
            self.assertEqual(spelling_test.unknown_to(dictionary, words, known), set())

    def test_explain_tells_the_same_alternatives(self):
        for rule, _, _, language, page in self.each():
            row = next(row for row in self.data[language]["rules"] if row["rule"] == rule)
            answer = subprocess.run([options.program, "explain", rule, "--lang", language], capture_output=True,
                                    encoding="utf-8", check=True).stdout
            told = row["alternatives"] or self.data[language]["no_alternatives"]
            self.assertIn(told.split(), [answer.split()[i:i + len(told.split())] for i in range(len(answer.split()))])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the built command stottekontakt")
    parser.add_argument("--hunspell", required=True, help="the program hunspell")
    options, rest = parser.parse_known_args()
    spelling_test.options = options
    unittest.main(argv=[sys.argv[0], *rest])
