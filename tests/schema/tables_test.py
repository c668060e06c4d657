"""The schemas say what the tables of the code say: the same fields, the same required ones, the same words.

    PRINT_FORMATS=build/tests/schema/print_formats python3 tables_test.py
"""

import json
import unittest

import jsonschema

from formats import printed, schema

# How the schema writes a kind of field: the type of its value, and the definition it refers to, if always the same one.
KINDS = {
    "format": ("string", None), "id": ("string", "id"), "date": ("string", "date"), "month": ("string", None),
    "hours": ("string", None), "clock": ("string", None), "kroner": ("string", "kroner"), "cover": ("string", None),
    "kilometres": ("string", "kilometres"), "word": ("string", None), "truth": ("boolean", None),
    "object": ("object", None), "list": ("array", None),
}


def definitions(node):
    """Every part of a schema that describes a value."""
    if isinstance(node, dict):
        if "title" in node and isinstance(node["title"], str):
            yield node
        for member in node.values():
            yield from definitions(member)
    elif isinstance(node, list):
        for member in node:
            yield from definitions(member)


def properties(node, wanted):
    """Every description of a property of that name."""
    for part in definitions(node):
        for name, inner in part.get("properties", part.get("items", {}).get("properties", {})).items():
            if name == wanted and isinstance(inner, dict) and "title" in inner:
                yield inner


class Tables(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.tables = json.loads(printed("PRINT_FORMATS"))

    def test_both_are_schemas_of_the_draft_they_name(self):
        for name in ("timesheet", "statement"):
            found = schema(name)
            self.assertEqual(found["$schema"], "https://json-schema.org/draft/2020-12/schema")
            self.assertEqual(found["$id"], f"urn:stottekontakt:{name}:1")
            jsonschema.Draft202012Validator.check_schema(found)

    def check_object(self, fields, described, place):
        self.assertEqual(list(described["properties"]), list(fields), place)
        self.assertEqual(described.get("required", []), [key for key, row in fields.items() if row["required"]], place)
        self.assertIs(described["additionalProperties"], False, place)
        for key, row in fields.items():
            inner = described["properties"][key]
            with self.subTest(field=f"{place}/{key}"):
                kind, definition = KINDS[row["kind"]]
                self.assertEqual(inner["type"], kind if row["required"] else [kind, "null"])
                if definition:
                    self.assertEqual(inner["$ref"], f"#/$defs/{definition}")
                if row["kind"] == "word":
                    self.assertEqual(inner["enum"], row["words"] + ([] if row["required"] else [None]))
                if row["kind"] == "object":
                    self.check_object(row["fields"], inner, f"{place}/{key}")
                if row["kind"] == "list":
                    self.assertEqual(inner["items"]["type"], "object")
                    self.check_object(row["fields"], inner["items"], f"{place}/{key}")

    def test_a_timesheet_has_the_fields_the_reader_knows_and_no_others(self):
        self.check_object(self.tables["timesheet"], schema("timesheet"), "")

    def test_a_list_of_items_is_as_long_as_the_reader_allows(self):
        described = schema("timesheet")["properties"]
        for items in ("visits", "expenses"):
            self.assertEqual(described[items]["maxItems"], self.tables["most_items"])

    def test_a_statement_has_the_words_the_writer_knows_and_no_others(self):
        statement = schema("statement")
        for name, words in self.tables["statement_words"].items():
            with self.subTest(name):
                expected = [word or None for word in words]
                found = [inner for inner in properties(statement, name) if "enum" in inner]
                if name == "rule":
                    self.assertEqual(statement["$defs"]["rule"]["enum"], expected)
                    for inner in properties(statement, name):
                        allowed = inner.get("enum", [inner.get("const", expected[0])])
                        self.assertLessEqual(set(allowed), set(expected))
                    continue
                self.assertTrue(found)
                for inner in found:
                    self.assertEqual(sorted(inner["enum"], key=str), sorted(expected, key=str))

    def test_whoever_builds_a_form_has_a_title_and_a_description_of_every_field(self):
        for name in ("timesheet", "statement"):
            described = list(definitions(schema(name)))
            self.assertGreater(len(described), 40)
            for part in described:
                self.assertTrue(part["description"].endswith("."), part)
                self.assertFalse(part["title"].endswith("."), part)
            fields = [inner for part in described for inner in
                      {**part.get("properties", {}), **part.get("items", {}).get("properties", {})}.values()]
            for inner in fields:
                self.assertTrue("title" in inner and "description" in inner and "type" in inner, inner)


if __name__ == "__main__":
    unittest.main()
