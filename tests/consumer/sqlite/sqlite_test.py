"""The SQL functions of the SQLite extension, asked through the shell of SQLite.

Usage: sqlite_test.py SQLITE3 EXTENSION TIMESHEET.json
"""

import json
import pathlib
import subprocess
import sys
import unittest

sqlite3, extension, timesheet = sys.argv[1:4]


def ask(sql):
    command = [sqlite3, "-bail", "-cmd", f".load {pathlib.Path(extension).resolve().with_suffix('')}", ":memory:", sql]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)


class SqlFunctions(unittest.TestCase):
    def answer(self, sql):
        asked = ask(sql)
        self.assertEqual(asked.returncode, 0, asked.stderr)
        return asked.stdout.strip()

    def refusal(self, sql):
        asked = ask(sql)
        self.assertNotEqual(asked.returncode, 0, asked.stdout)
        return asked.stderr

    def test_the_visits_of_a_table_are_paid_as_the_statement_pays_them(self):
        statement = json.loads(pathlib.Path(timesheet).with_suffix(".statement.json").read_text(encoding="utf-8"))
        visits = ", ".join(
            f"('{decision['date']}', {decision['minutes']})" for decision in granted_hours(timesheet, statement))
        ore = self.answer(f"CREATE TABLE visits (day TEXT, minutes INTEGER); INSERT INTO visits VALUES {visits};"
                          "SELECT stk_pay(min(day), sum(minutes)) FROM visits")
        self.assertEqual(f"{ore[:-2]}.{ore[-2:]}", statement["lines"][0]["amount"])

    def test_a_day_is_text_or_an_integer(self):
        self.assertEqual(self.answer("SELECT stk_pay('2025-01-07', 720), typeof(stk_pay(20095, 720)), "
                                     "stk_pay(20095, 720) = stk_pay('2025-01-07', 720)"), "279636|integer|1")

    def test_null_gives_null(self):
        self.assertEqual(self.answer("SELECT stk_pay(NULL, 60) IS NULL, stk_pay('2025-01-07', NULL) IS NULL, "
                                     "stk_settle_json(NULL) IS NULL"), "1|1|1")

    def test_what_is_no_day_is_an_error(self):
        for day in ("'2025-02-29'", "'2025-1-7'", "'2025-01-07 12:00'", "'20250107'", "''", "0", "-1", "84371",
                    "4294987391", "20095.0", "x'00'"):
            with self.subTest(day=day):
                self.assertIn("is no day", self.refusal(f"SELECT stk_pay({day}, 60)"))

    def test_minutes_are_never_cut_to_whole_ones(self):
        self.assertIn("'90.5' is no INTEGER", self.refusal("SELECT stk_pay('2025-01-07', 90.5)"))

    def test_what_the_library_cannot_answer_is_an_error_in_its_words(self):
        self.assertIn("Ingen sats gjaldt", self.refusal("SELECT stk_pay('2024-12-31', 60)"))
        self.assertIn("[no-rate-in-force]", self.refusal("SELECT stk_pay('2024-12-31', 60)"))
        self.assertIn("[out-of-range]", self.refusal("SELECT stk_pay('2025-01-07', -1)"))

    def test_the_errors_of_a_document_are_the_error_message(self):
        message = self.refusal("""SELECT stk_settle_json('{"format": "stottekontakt-timesheet/1"}')""")
        mistakes = json.loads(message[message.index("["):message.rindex("]") + 1])
        self.assertIn("/agreement", [mistake["pointer"] for mistake in mistakes])
        self.assertTrue(all(mistake["message"] for mistake in mistakes))

    def test_text_that_is_no_document_is_an_error(self):
        for text in ("''", "12", "'{'"):
            with self.subTest(text=text):
                self.assertIn("stk_settle_json: [{", self.refusal(f"SELECT stk_settle_json({text})"))

    def test_no_index_keeps_an_answer_that_a_newer_library_gives_otherwise(self):
        self.assertIn("non-deterministic", self.refusal("CREATE TABLE visits (day TEXT, minutes INTEGER);"
                                                        "CREATE INDEX pay ON visits (stk_pay(day, minutes))"))


def granted_hours(timesheet, statement):
    """Dates and minutes of the visits whose hours the statement grants."""
    dates = {visit["id"]: visit["date"] for visit in json.loads(pathlib.Path(timesheet).read_bytes())["visits"]}
    for decision in statement["decisions"]:
        if decision["part"] == "hours" and decision["granted"] != "0:00":
            hours, minutes = decision["granted"].split(":")
            yield {"date": dates[decision["item"]], "minutes": 60 * int(hours) + int(minutes)}


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
