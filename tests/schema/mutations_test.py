"""The schema and the library refuse the same timesheets, for the same reasons.

Every value is put into every field of a timesheet, and timesheets are damaged at random, with a fixed seed. What the
schema refuses, the library refuses; what the library refuses by the shape of a value, the schema refuses. What no
schema can say stands in BEYOND, by the library's code.

    STOTTEKONTAKT=build/stottekontakt PRINT_GIVEN=build/tests/schema/print_given python3 mutations_test.py
"""

import collections
import copy
import json
import pathlib
import random
import tempfile
import unittest

from formats import DONE, complaints, examples, given, random_sheets, schema, settle, sheets_of, validator

SHAPE = {"wrong-type", "unknown-key", "missing", "forbidden", "unreadable-value", "not-a-document", "out-of-range",
         "empty-id", "too-many-items"}
# A schema compares no value with another, and does not calculate.
BEYOND = {"ends-before-begins", "not-rising", "first-row-too-late", "cancelled-after-visit", "no-show-not-on-date",
          "account-opened-too-late", "account-opened-too-early", "used-before-opening", "duplicate-id",
          "ruling-without-item", "ruling-not-in-review", "ruling-twice", "no-such-rate", "national-identity-number"}
# Nothing is wrong with the timesheet by itself: the regulation has no figure for it, or another has its month.
NO_ERROR = {"no-rate-in-force", "no-ceiling-in-force", "same-month-twice"}

SHEETS = 1500
LINES = 30          # timesheets a file, so that no error is left out
MOST_ITEMS = 4      # of a timesheet that is damaged

# Has every field there is.
FULL = {
    "format": "stottekontakt-timesheet/1",
    "agreement": {
        "id": "A", "employee": "010442", "from": "2025-01-01", "to": "2026-12-31",
        "notice": {"received": "2025-03-03", "written": False}, "ready": "2024-12-20", "rate": "individual",
        "weekly_hours": [{"from": "2025-01-01", "hours": "3:00"}],
        "expense_cover": [{"from": "2025-01-01", "monthly": "250.00"}],
        "holidays": [{"from": "2025-07-07", "to": "2025-07-27"}],
        "sick_leave": [{"from": "2025-02-03", "to": "2025-02-09", "reported": "2025-02-03"}],
        "hour_account": {"opened": "2025-01-01", "used": "1:30"}},
    "month": "2025-03", "delivered": "2025-03-31", "earlier": {"hours": "1:00", "expenses": "10.00"},
    "visits": [
        {"id": "v1", "date": "2025-03-04", "start": "17:00", "hours": "2:00", "status": "cancelled",
         "cancelled": {"on": "2025-03-04", "by": "contact", "cause": "other"}, "activity": "cafe",
         "with_recipient": True, "km": {"to": "7.4", "from": "7.4", "outside": "0.5", "activity": "12"}}],
    "expenses": [{"id": "e1", "date": "2025-03-04", "amount": "80.00", "kind": "cafe", "for": "contact",
                  "receipt": True}],
    "rulings": [{"item": "v1", "part": "hours", "verdict": "granted", "on": "2025-04-01"}],
}
VALUES = [
    None, True, False, 0, 1, -1, 2.5, 233.03, 10**30, [], {}, [None], [{}], {"": ""}, "", " ", "0", "00", "-1", "+1",
    "1e3", ".5", "5.", "0.00", "0.000", "0.5", "1.005", "1.0050", "007.40", "1,50", "1 000.00", "9999999.99",
    "10000000", "10000000.00", "10000000.01", "1000000", "1000000.000", "1000000.001", "99999999999999999999",
    "maximum", "Maximum", "0:00", "0:60", "1:5", "1:05", "01:05", "0001:05", "23:59", "24:00", "24:01", "00:00",
    "0024:00", "168:00", "168:01", "00168:00", "1666666:40", "1666666:41", "1666667:00", "9999999:59", "10000000:00",
    "-1:00", "2:30 ", "2.30", "17:00", "17:00:00", "2025-01-31", "2025-02-29", "2024-02-29", "1900-02-29",
    "2000-02-29", "2100-02-29", "2200-12-31", "2201-01-01", "1899-12-31", "1900-01-01", "2025-04-31", "2025-13-01",
    "2025-00-10", "2025-01-00", "2025-1-7", "20250107", "07.01.2025", "2025-01-07\n", "2025-01-07T00:00",
    "1950-01-01", "2025-01", "1900-12", "1901-01", "2200-12", "2201-01", "2025-13", "2:30\n", "7.4\n", "120.00\n",
    "maximum\n", "v1\n", "٢٠٢٥-٠١-٠٧", "２:30", "7.٤", "held", "cancelled", "contact_ill", "Held", "individual",
    "group", "recipient", "contact", "illness", "no_show", "granted", "refused", "hours", "km", "expense", "activity",
    "other", "social", "doctor", "stottekontakt-timesheet/1", "stottekontakt-timesheet/2", "x" * 200, "x" * 201,
    "ø" * 100, "ø" * 101, "\u00a0", "\u0000", "a\tb", "\u007f", "\u0085", "\u00ad", "🙂", "010442",
]
LETTERS = "0123456789:.-,+ \nTxå٣"


def places(node, described, way=()):
    """Every place in a document, those of fields that are not there too: (way, there, description or None)."""
    yield way, True, described
    if isinstance(node, dict):
        properties = (described or {}).get("properties", {})
        for key in {**node, **properties}:
            if key in node:
                yield from places(node[key], properties.get(key), (*way, key))
            else:
                yield (*way, key), False, properties[key]
    elif isinstance(node, list):
        for i, member in enumerate(node):
            yield from places(member, (described or {}).get("items"), (*way, i))


def altered(rng, text):
    """The text with a character more, less or another."""
    at = rng.randrange(len(text) + 1)
    return text[:at] + rng.choice([rng.choice(LETTERS), ""]) + text[at + rng.randrange(2):]


def value_at(node, way):
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node


def damage(rng, sheet):
    everywhere = [place for place in places(sheet, schema("timesheet")) if place[0]]
    way, there, described = rng.choice(everywhere)
    *outer, last = way
    target = value_at(sheet, outer)
    present = target[last] if there else None
    change = rng.randrange(9)
    if change == 0 and there:
        del target[last]
    elif change == 1 and isinstance(present, dict):
        present[rng.choice(["more", "id", "from", "hours", "Date", "visits "])] = rng.choice(VALUES)
    elif change == 2 and isinstance(present, list) and present:
        present.insert(rng.randrange(len(present) + 1), copy.deepcopy(rng.choice(present)))
    elif change <= 4 and isinstance(present, str):
        target[last] = altered(rng, present)
    elif change == 5 and described and "enum" in described:
        target[last] = rng.choice(described["enum"])
    elif change == 6:
        target[last] = copy.deepcopy(value_at(sheet, rng.choice([way for way, there, _ in everywhere if there])))
    else:
        target[last] = copy.deepcopy(rng.choice(VALUES))


def every_value_in_every_field():
    for way, _, _ in places(FULL, schema("timesheet")):
        for value in VALUES if way else ():
            sheet = copy.deepcopy(FULL)
            value_at(sheet, way[:-1])[way[-1]] = copy.deepcopy(value)
            yield sheet


def damaged_at_random():
    sheets = [sheet for _, document in examples() for sheet in sheets_of(document)]
    sheets += [sheet for _, regulation, document in given() if not regulation for sheet in sheets_of(document)]
    sheets += random_sheets(60, seed=3)
    sheets = [sheet for sheet in sheets if not complaints("timesheet", sheet)]
    rng = random.Random(20250312)
    for _ in range(SHEETS):
        sheet = copy.deepcopy(rng.choice(sheets))
        for items in ("visits", "expenses"):
            if isinstance(sheet.get(items), list):
                del sheet[items][MOST_ITEMS:]
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            damage(rng, sheet)
        yield sheet


def errors_of_the_library(sheets):
    """For each sheet its errors, (code, pointer); those for which nothing is wrong with the sheet are left out."""
    found = [[] for _ in sheets]
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for begin in range(0, len(sheets), LINES):
            files.append(pathlib.Path(folder, str(begin)))
            lines = (json.dumps(sheet) + "\n" for sheet in sheets[begin:begin + LINES])
            files[-1].write_text("".join(lines), encoding="utf-8")
        answer = settle(*files, "--json-errors")
        for error in json.loads(answer.stderr)["errors"]:
            if error["code"] in NO_ERROR:
                continue
            index = int(pathlib.Path(error["file"]).name) + error["line"] - 1
            found[index].append((error["code"], error["pointer"]))
    return found


def too_long_in_bytes_only(sheet, place):
    """True for an id of at most 200 characters: they may be more than the 200 bytes the library allows."""
    value = value_at(sheet, place.split("/")[1:])
    return len(value) <= 200 < len(value.encode())


def pointer(error):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in error.absolute_path)


def is_within(inner, outer):
    return inner == outer or inner.startswith(outer + "/")


class Mutations(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.sheets = [*every_value_in_every_field(), *damaged_at_random()]
        cls.library = errors_of_the_library(cls.sheets)
        cls.schema = [[pointer(error) for error in validator("timesheet").iter_errors(sheet)] for sheet in cls.sheets]

    def pairs(self):
        return zip(self.sheets, self.library, self.schema)

    def test_the_timesheet_with_every_field_is_good_and_has_every_field(self):
        self.assertEqual([way for way, there, _ in places(FULL, schema("timesheet")) if not there], [])
        self.assertEqual(complaints("timesheet", FULL), [])
        self.assertEqual(settle("-", text=json.dumps(FULL)).returncode, DONE)

    def test_the_codes_are_known(self):
        codes = {code for errors in self.library for code, _ in errors}
        self.assertEqual(codes - SHAPE - BEYOND, set())

    def test_what_the_schema_refuses_the_library_refuses_in_the_same_object(self):
        # Of a dated row whose date cannot be read, the library does not look at the figure.
        for sheet, library, refused in self.pairs():
            for place in refused:
                if not any(is_within(found, place.rpartition("/")[0]) for _, found in library):
                    self.fail(f"the schema refuses {place}, the library {library}\n{json.dumps(sheet)}")

    def test_what_the_library_refuses_by_shape_the_schema_refuses_at_the_same_place(self):
        for sheet, library, refused in self.pairs():
            for code, found in library:
                if code not in SHAPE or (code == "empty-id" and too_long_in_bytes_only(sheet, found)):
                    continue
                if not any(is_within(found, place) for place in refused):
                    self.fail(f"the library refuses {found} [{code}], the schema {refused}\n{json.dumps(sheet)}")

    def test_every_kind_of_damage_was_met_and_many_sheets_are_still_good(self):
        met = collections.Counter(code for errors in self.library for code in {code for code, _ in errors})
        for code in SHAPE - {"too-many-items"}:
            self.assertGreater(met[code], 5, code)
        for code in BEYOND - {"national-identity-number", "account-opened-too-early"}:
            self.assertGreater(met[code], 0, code)
        self.assertGreater(sum(1 for errors in self.library if not errors), 500)


if __name__ == "__main__":
    unittest.main()
