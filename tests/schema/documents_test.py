"""Every timesheet the command takes and every statement it writes is what the schemas say.

    STOTTEKONTAKT=build/stottekontakt PRINT_GIVEN=build/tests/schema/print_given python3 documents_test.py
"""

import copy
import json
import unittest

from formats import (DONE, ROOT, complaints, examples, given, random_sheets, schema, settle, sheets_of)

LANGUAGES = ("nb", "nn", "en")


def settled(document, *arguments):
    """The statements of a document, or None where it has none."""
    answer = settle("-", *arguments, text=json.dumps(document))
    return json.loads(answer.stdout) if answer.returncode == DONE else None


class Documents(unittest.TestCase):
    maxDiff = None

    def valid(self, name, document):
        self.assertEqual(complaints(name, document)[:5], [])

    def test_every_example_and_its_statement(self):
        seen = 0
        for path, sheet in examples():
            with self.subTest(path.name):
                self.valid("timesheet", sheet)
                regulation = ["--regulation", path.with_name("elvdal.toml")] if path.parent.name == "new-rate" else []
                statement = settled(sheet, *regulation)
                self.valid("statement", statement)
                seen += 1
        self.assertGreaterEqual(seen, 4)
        printed = json.loads((ROOT / "docs/examples/2025-03.statement.json").read_text(encoding="utf-8"))
        self.valid("statement", printed)

    def test_every_timesheet_of_the_scenarios_that_settles_and_its_statement(self):
        statements = 0
        for title, regulation, document in given():
            with self.subTest(title):
                answer = settled(document, *(["--regulation", regulation] if regulation else []))
                if answer is None:
                    continue  # the case expects an error
                self.valid("timesheet", document)
                self.valid("statement", answer)
                statements += len(sheets_of(answer))
        self.assertGreater(statements, 150)

    def test_random_timesheets_and_their_statements_in_every_language(self):
        sheets = random_sheets(300)
        self.valid("timesheet", sheets)
        for i, language in enumerate(LANGUAGES):
            statements = settled(sheets[i::3], "--lang", language)
            self.assertEqual(len(statements), 100)
            self.valid("statement", statements)

    def test_a_document_is_an_object_or_a_list_of_objects(self):
        sheet = next(sheet for path, sheet in examples() if path.name == "2025-03.json")
        for name, document in (("timesheet", sheet), ("statement", settled(sheet))):
            for good in (document, [document], [document, document], []):
                self.assertEqual(complaints(name, good), [])
            for bad in (None, 7, "text", {}, [[document]], [7], [document, None], {**document, "more": 1}):
                self.assertNotEqual(complaints(name, bad), [])

    def test_json_lines_are_valid_line_by_line(self):
        sheets = random_sheets(3, seed=2)
        answer = settle("-", text="".join(json.dumps(sheet) + "\n" for sheet in sheets))
        self.assertEqual(answer.returncode, DONE, answer.stderr)
        self.assertEqual(len(answer.stdout.splitlines()), 3)
        for line in answer.stdout.splitlines():
            self.valid("statement", json.loads(line))

    def test_every_word_of_a_statement_is_seen_so_the_schema_is_not_wider_than_the_command(self):
        seen = {"part": set(), "verdict": set(), "reading": set(), "section": set(), "kind": set(), "provenance": set()}
        documents = [document for _, regulation, document in given() if not regulation]
        for document in [*documents, random_sheets(300)]:
            for statement in sheets_of(settled(document) or []):
                for row in (*statement["decisions"], *statement["lines"]):
                    for name, words in seen.items():
                        if name in row:
                            words.add(row[name])
        rows = schema("statement")["properties"]
        described = {**rows["lines"]["items"]["properties"], **rows["decisions"]["items"]["properties"]}
        # What decides no part of an item, but stands in the table of rules.
        seen["section"] |= {"4", "7", "7, 8"}
        seen["reading"] |= {"practice"}
        for name, words in seen.items():
            self.assertEqual(words, set(described[name]["enum"]), name)

    def test_a_default_is_what_the_command_takes_for_an_absent_field_and_for_null(self):
        sheet = next(sheet for path, sheet in examples() if path.name == "2025-03.json")
        sheet["earlier"] = {}
        sheet["agreement"]["notice"] = {"received": "2026-01-01"}
        tried = []

        def walk(described, value, way):
            for key, inner in described.get("properties", {}).items():
                place = [*way, key]
                if "null" in inner["type"] and key not in value:
                    for stand_in in {None: 1, inner.get("default"): 1}:
                        changed = copy.deepcopy(sheet)
                        target = changed
                        for step in way:
                            target = target[step]
                        target[key] = stand_in
                        self.assertEqual(settled(changed)["input"], digest, place)
                    tried.append("default" in inner)
                elif isinstance(value.get(key), dict):
                    walk(inner, value[key], place)
                elif isinstance(value.get(key), list):
                    for i, row in enumerate(value[key]):
                        walk(inner["items"], row, [*place, i])

        digest = settled(sheet)["input"]
        walk(schema("timesheet"), sheet, [])
        self.assertGreater(tried.count(True), 20)
        self.assertGreater(tried.count(False), 5)

    def test_nothing_in_a_statement_may_be_left_out_added_or_of_another_type(self):
        statement = settled(next(sheet for path, sheet in examples() if path.name == "2025-03.json"))
        optional = {"item"}  # of a notice

        def ways(node, way=()):
            if way:
                yield way
            members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
            for step, member in members:
                yield from ways(member, (*way, step))

        for way in ways(statement):
            for change in ("left out", "another type", "something added"):
                changed = copy.deepcopy(statement)
                *outer, last = way
                target = changed
                for step in outer:
                    target = target[step]
                if change == "left out":
                    if isinstance(last, int) or (way[0] == "notices" and last in optional):
                        continue
                    del target[last]
                elif change == "another type":
                    target[last] = 7
                elif isinstance(target[last], dict):
                    target[last]["more"] = "text"
                else:
                    continue
                self.assertNotEqual(complaints("statement", changed), [], (way, change))


if __name__ == "__main__":
    unittest.main()
