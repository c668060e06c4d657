"""`--lang nb|nn|en`: what every command says, in each language.

    STOTTEKONTAKT=build/stottekontakt python3 language_test.py
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
ROOT = pathlib.Path(__file__).resolve().parents[2]
MONTH = ROOT / "docs/examples/2025-03.json"
FJELLDAL = ROOT / "docs/examples/fjelldal.toml"
NEW_RATE = ROOT / "docs/examples/new-rate"
OLD, NEW = NEW_RATE / "elvdal.toml", NEW_RATE / "elvdal-ny.toml"
LANGUAGES = ("nb", "nn", "en")
COMMANDS = ("settle", "ask", "rates", "explain", "dates", "check", "compare", "backpay", "verify")
DONE, USAGE, INPUT, SCENARIO, DIFFERENT = 0, 2, 3, 5, 6


def run(*arguments, data=None):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, capture_output=True, text=True, encoding="utf-8",
                          timeout=60)


class Case(unittest.TestCase):
    maxDiff = None

    def file(self, name, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name) / name
        path.write_text(text, encoding="utf-8")
        return path

    def said(self, *arguments, status=DONE, data=None):
        """What a call says in each language: three answers, none like another, the same lines in machines' words."""
        answers = {}
        for language in LANGUAGES:
            done = run(*arguments, "--lang", language, data=data)
            self.assertEqual(done.returncode, status, done.stderr)
            answers[language] = done.stdout + done.stderr
        self.assertEqual(len(set(answers.values())), len(LANGUAGES), answers["nb"])
        self.assertEqual(answers["nb"], run(*arguments, data=data).stdout + run(*arguments, data=data).stderr)
        return answers


class Answers(Case):
    def test_every_command_answers_in_every_language(self):
        scenario = self.file("wrong.scenario.toml", 'format = "stottekontakt-scenarios/1"\nsubject = "Prøve"\n[[case]]\n'
                             'title = "Feil svar"\ngiven.visits = [{ date = 2025-01-07, hours = "2:00" }]\n'
                             'expect.totals.payable = "1.00"\n')
        for call, status in (
                (("settle", MONTH), DONE),
                (("ask", "agr-01"), DONE),
                (("ask", "agr-01", "received=2025-03-03"), DONE),
                (("rates",), DONE),
                (("rates", "--on", "2026-02-01"), DONE),
                (("rates", "--check", FJELLDAL), DONE),
                (("rates", "--raise", "4,4", "--from", "2027-01-01"), DONE),
                (("explain", "exp-03"), DONE),
                (("dates", "--month", "2025-03"), DONE),
                (("check", scenario), SCENARIO),
                (("compare", OLD, NEW, NEW_RATE / "2026-01.json"), DONE),
                (("backpay", OLD, NEW, NEW_RATE / "2026-01.json"), DONE),
                (("verify", MONTH.with_suffix(".statement.json"), MONTH), DONE)):
            with self.subTest(call=call):
                for answer in self.said(*call, status=status).values():
                    self.assertNotRegex(answer, r"\{[a-z_]+\}")

    def test_help_is_in_every_language_and_names_the_option(self):
        for command in ((), *((name,) for name in COMMANDS)):
            for answer in self.said(*command, "--help").values():
                self.assertIn("--lang", answer)

    def test_english_figures_cannot_be_mistaken(self):
        answer = run("settle", MONTH, "--lang", "en").stdout.replace("\u00a0", " ")
        self.assertRegex(answer, r"NOK [0-9,]+\.[0-9]{2}")
        self.assertRegex(answer, r"[0-9]{1,2} March 2025")
        self.assertNotRegex(answer, r"[0-9]{2}\.[0-9]{2}\.2025|[0-9],[0-9]{2} kr")

    def test_only_reasons_change_in_json(self):
        statements = {language: json.loads(run("settle", MONTH, "--format", "json", "--lang", language).stdout)
                      for language in LANGUAGES}
        reasons = {language: [row.pop("reason") for key in ("decisions", "notices") for row in statement[key]]
                   for language, statement in statements.items()}
        self.assertEqual(statements["nb"], statements["nn"])
        self.assertEqual(statements["nb"], statements["en"])
        for bokmaal, english in zip(reasons["nb"], reasons["en"], strict=True):
            self.assertNotEqual(bokmaal, english)

    def test_the_language_may_stand_before_the_command_and_with_an_equals_sign(self):
        expected = run("dates", "--month", "2025-03", "--lang", "en").stdout
        self.assertIn("March", expected)
        for call in (("--lang", "en", "dates", "--month", "2025-03"), ("dates", "--lang=en", "--month", "2025-03")):
            self.assertEqual(run(*call).stdout, expected)


class Verify(Case):
    def test_a_statement_is_verified_in_the_language_it_is_in_whoever_reads(self):
        for written in LANGUAGES:
            statement = run("settle", MONTH, "--format", "json", "--lang", written).stdout
            for reader in LANGUAGES:
                done = run("verify", "-", MONTH, "--format", "json", "--lang", reader, data=statement)
                got = json.loads(done.stdout)
                self.assertEqual((done.returncode, got["languages"], got["differences"]), (DONE, [written], []))

    def test_a_changed_reason_is_found_in_any_language(self):
        for written in LANGUAGES:
            statement = json.loads(run("settle", MONTH, "--format", "json", "--lang", written).stdout)
            statement["decisions"][0]["reason"] += " Changed."
            done = run("verify", "-", MONTH, "--format", "json", data=json.dumps(statement))
            got = json.loads(done.stdout)
            self.assertEqual((done.returncode, got["languages"]), (DIFFERENT, [written]))
            self.assertEqual([row["pointer"] for row in got["differences"]], ["/decisions/0/reason"])


class Errors(Case):
    def test_what_is_wrong_with_files_is_said_in_every_language_with_the_same_place_and_code(self):
        timesheet = self.file("month.json", MONTH.read_text(encoding="utf-8").replace('"hours"', '"huors"', 1))
        regulation = self.file("fjelldal.toml", FJELLDAL.read_text(encoding="utf-8").replace("[due_day]", "[dueday]"))
        scenario = self.file("no.scenario.toml", 'format = "stottekontakt-scenarios/2"\n')
        for call, status in ((("settle", timesheet), INPUT), (("settle", "/none.json"), INPUT),
                             (("settle", regulation), INPUT), (("dates", "--month", "2025-13"), USAGE),
                             (("settle", "--regulation", regulation, MONTH), INPUT), (("check", scenario), INPUT),
                             (("ask", "agr-01", "recieved=2025-03-03"), USAGE), (("settl",), USAGE), ((), USAGE),
                             (("settle", MONTH, "--format", "pdf"), USAGE), (("ask", "pay-07"), USAGE),
                             (("verify", MONTH, MONTH), INPUT)):
            with self.subTest(call=call):
                self.said(*call, status=status)
                places = []
                for language in LANGUAGES:
                    errors = json.loads(run(*call, "--json-errors", "--lang", language).stderr)["errors"]
                    places.append([{key: value for key, value in error.items() if key != "message"} for error in errors])
                self.assertEqual(places[0], places[1])
                self.assertEqual(places[0], places[2])

    def test_an_unknown_language_is_refused(self):
        done = run("dates", "--month", "2025-03", "--lang", "de")
        self.assertEqual((done.returncode, done.stdout), (USAGE, ""))
        for code in LANGUAGES:
            self.assertRegex(done.stderr, rf"\b{code}\b")


class Citations(Case):
    def test_another_municipality_is_told_whose_sheet_is_cited(self):
        own = run("ask", "agr-01", "received=2026-03-03").stdout
        other = run("ask", "agr-01", "received=2026-03-03", "--regulation", FJELLDAL).stdout
        self.assertIn("STK-AGR-01, infoskrivet pkt. 3, praksis\n", own)
        self.assertIn("STK-AGR-01, Oppdals infoskriv pkt. 3, praksis\n", other)
        self.assertIn("Oppdals infoskriv", run("explain", "agr-01", "--regulation", FJELLDAL).stdout)

    def test_a_ceiling_that_is_one_amount_is_not_said_to_be_by_the_hour(self):
        self.assertIn('cover_basis = "flat"', FJELLDAL.read_text(encoding="utf-8"))
        by_hour, flat = (run("rates", *more).stdout for more in ((), ("--regulation", FJELLDAL)))
        self.assertIn("Utgiftsdekning i måneden per tildelt time per uke (expense_ceiling)", by_hour)
        self.assertIn("Utgiftsdekning i måneden, uansett timer (expense_ceiling)", flat)
        answer = run("ask", "exp-03", "hours=3:00", "date=2026-01-05", "--regulation", FJELLDAL).stdout
        self.assertTrue(re.match("Taket for måneden er .*, uansett timer per uke", answer), answer)


if __name__ == "__main__":
    unittest.main()
