"""The commands `ask`, `rates`, `explain` and `dates`: one question, one answer.

    STOTTEKONTAKT=build/stottekontakt python3 ask_test.py
"""

import json
import os
import re
import subprocess
import unittest

PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
DONE, USAGE, NO_RATE = 0, 2, 4


def run(*arguments, environment=None):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, encoding="utf-8", timeout=60, env=environment)


class Command(unittest.TestCase):
    maxDiff = None

    def answer(self, *arguments):
        done = run(*arguments)
        self.assertEqual((done.returncode, done.stderr), (DONE, ""), arguments)
        return done.stdout.replace("\u00a0", " ")

    def as_json(self, *arguments):
        return json.loads(self.answer(*arguments, "--format", "json"))

    def refused(self, status, *arguments):
        """The message of a call that fails; nothing may stand on standard output."""
        done = run(*arguments)
        self.assertEqual((done.returncode, done.stdout), (status, ""), arguments)
        return done.stderr.replace("\u00a0", " ")


class Ask(Command):
    def test_notice_received_on_3_march_ends_the_agreement_on_17_march(self):
        self.assertEqual(self.answer("ask", "STK-AGR-01", "received=2025-03-03"),
                         "Oppsigelsen ble mottatt 03.03.2025, og avtalens siste dag er 17.03.2025. Mottaksdagen telles ikke\n"
                         "med i varselet på 14 dager.\n"
                         "STK-AGR-01, infoskrivet pkt. 3, praksis\n")

    def test_the_json_answer_has_rule_section_reading_answer_and_reason(self):
        answer = self.as_json("ask", "agr-01", "received=2025-03-03")
        self.assertEqual(list(answer), ["rule", "section", "reading", "answer", "reason"])
        self.assertEqual((answer["rule"], answer["section"], answer["reading"]), ("STK-AGR-01", "3", "practice"))
        self.assertEqual(answer["answer"], {"last_day": "2025-03-17"})
        self.assertIsNone(self.as_json("ask", "tim-06", "date=2025-04-12")["section"])

    def test_a_rule_may_be_named_short_and_in_small_letters(self):
        answers = {self.answer("ask", name, "received=2025-03-03")
                   for name in ("STK-AGR-01", "stk-agr-01", "AGR-01", "agr-01")}
        self.assertEqual(len(answers), 1)

    def test_every_rule_of_confidentiality_asks_the_same_question(self):
        for rule in ("con-01", "con-02", "con-03", "con-04", "con-05"):
            answer = self.as_json("ask", rule, "audience=responsible_person", "danger=yes")
            self.assertEqual((answer["rule"], answer["answer"]), ("STK-CON-04", {"may_tell": "duty"}))

    def test_a_rule_without_facts_lists_its_keys(self):
        text = self.answer("ask", "exp-03")
        for key in ("hours=2:30", "date=ÅÅÅÅ-MM-DD", "cover=120.00", "kan utelates"):
            self.assertIn(key, text)

    def test_no_rule_lists_every_question(self):
        text = self.answer("ask")
        rules = re.findall(r"^(STK-[A-Z]+-\d\d)  ", text, re.MULTILINE)
        self.assertGreater(len(rules), 30)
        self.assertEqual(len(rules), len(set(rules)))
        for rule in rules:
            self.assertIn(rule, self.answer("ask", rule))

    def test_a_misspelt_key_is_told_the_one_that_was_meant(self):
        self.assertIn("Mente du «received»?", self.refused(USAGE, "ask", "agr-01", "recieved=2025-03-03"))

    def test_a_bad_value_is_told_how_to_write_it(self):
        self.assertIn("received=«2025-02-30» kan ikke brukes. Skriv received=ÅÅÅÅ-MM-DD.",
                      self.refused(USAGE, "ask", "agr-01", "received=2025-02-30"))

    def test_all_errors_of_a_question_are_said_at_once(self):
        message = self.refused(USAGE, "ask", "can-01", "date=x", "on=y")
        self.assertEqual(len(message.splitlines()), 3, message)  # two bad values, `by` missing

    def test_a_fact_without_an_equals_sign_is_wrong_usage(self):
        self.assertIn("NØKKEL=VERDI", self.refused(USAGE, "ask", "agr-01", "2025-03-03"))
        self.assertIn("NØKKEL=VERDI", self.refused(USAGE, "ask", "agr-01", "=2025-03-03"))

    def test_an_unknown_rule_is_told_the_closest(self):
        self.assertIn("Mente du STK-AGR-01?", self.refused(USAGE, "ask", "agr-1", "received=2025-03-03"))

    def test_a_rule_that_does_not_stand_alone_is_told_which_do(self):
        message = self.refused(USAGE, "ask", "tim-07", "date=2025-03-03")
        self.assertIn("settle", message)
        self.assertIn("TIM-06", message)

    def test_a_day_before_the_first_rate_has_no_rate(self):
        self.assertIn("31.12.2024", self.refused(NO_RATE, "ask", "pay-01", "date=2024-12-31"))

    def test_errors_can_be_read_by_machines(self):
        errors = json.loads(self.refused(NO_RATE, "--json-errors", "ask", "pay-01", "date=2024-12-31"))["errors"]
        self.assertEqual([(e["code"], e["status"]) for e in errors], [("no-rate-in-force", 401)])

    def test_an_id_is_checked_as_in_a_timesheet(self):
        facts = ("ask", "ctl-01", "seed=7", "agreement=OPD-0017", "month=2025-03", "share=1000000")
        self.assertIn("v1 er trukket ut", self.answer(*facts, "item=v1"))
        for bad in ("", " ", "a\nb", "x" * 201):
            self.refused(USAGE, *facts, f"item={bad}")
        message = self.refused(USAGE, *facts, "item=01819010001")  # synthetic: born in month 81
        self.assertNotIn("01819010001", message)

    def test_an_argument_that_is_not_utf_8_is_refused(self):
        for bad in (b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xe2\x82", b"\xf5\x80\x80\x80"):
            for arguments in ([b"ask", b"ctl-01", b"item=" + bad], [b"ask", bad], [b"dates", b"--month", bad],
                              [b"rates", b"--on", bad]):
                done = subprocess.run([PROGRAM.encode(), *arguments], capture_output=True, timeout=60)
                self.assertEqual((done.returncode, done.stdout), (USAGE, b""), arguments)
                self.assertIn("UTF-8", done.stderr.decode())  # and the message itself is UTF-8

    def test_the_locale_changes_nothing(self):
        facts = ("ask", "pay-02", "date=2025-02-01", "hours=12:00")
        plain = run(*facts, environment={"LC_ALL": "C"})
        norwegian = run(*facts, environment=dict(os.environ))
        self.assertEqual(plain.stdout, norwegian.stdout)
        self.assertIn("2\u00a0796,36\u00a0kr", plain.stdout)


class Rates(Command):
    def test_every_figure_has_a_source(self):
        for row in self.as_json("rates")["parameters"]:
            self.assertTrue(row["source"], row)
            self.assertIn(row["provenance"], ("stated", "assumed"))
            self.assertNotIn("in_force", row)

    def test_the_rate_in_force_on_a_day_is_marked(self):
        rows = self.as_json("rates", "--on", "2025-12-31")["parameters"]
        in_force = {row["parameter"]: row["value"] for row in rows if row["in_force"]}
        self.assertEqual((in_force["hourly_rate"], in_force["kilometre_rate"], in_force["notice_days"]),
                         ("233.03", "5.00", "14"))

    def test_a_rate_of_an_earlier_year_may_be_outdated(self):
        self.assertNotIn("Kan være utdatert", self.answer("rates", "--on", "2025-12-31"))
        self.assertIn("Kan være utdatert 01.01.2026: fra 01.01.2026 kan det finnes en nyere verdi.",
                      self.answer("rates", "--on", "2026-01-01"))
        hourly = [row for row in self.as_json("rates", "--on", "2026-01-01")["parameters"]
                  if row["parameter"] == "hourly_rate"]
        self.assertEqual([row["may_be_outdated"] for row in hourly], [True])

    def test_before_the_first_rate_none_is_in_force(self):
        self.assertIn("Ingen verdi gjaldt 31.12.2024.", self.answer("rates", "--on", "2024-12-31"))

    def test_a_day_that_does_not_exist_is_wrong_usage(self):
        self.assertIn("ÅÅÅÅ-MM-DD", self.refused(USAGE, "rates", "--on", "2025-02-30"))


class Explain(Command):
    def test_a_rule_is_told_with_its_basis_its_reading_and_its_figures(self):
        text = self.answer("explain", "exp-03")
        for words in ("STK-EXP-03  Månedlig tak for utgiftsdekning", "Grunnlag: infoskrivet pkt. 3", "Tolkning: ",
                      "100,00 kr, fra 01.01.2025, oppgitt"):
            self.assertIn(words, text)

    def test_every_rule_has_an_explanation(self):
        rules = re.findall(r"^(STK-[A-Z]+-\d\d)", self.answer("ask"), re.MULTILINE)
        for rule in [*rules, "STK-TIM-07", "STK-CTL-02", "STK-HOL-02", "STK-EXP-01"]:
            answer = self.as_json("explain", rule)
            self.assertEqual(answer["rule"], rule)
            self.assertTrue(answer["title"] and answer["words"] and answer["readings"], rule)

    def test_what_else_could_have_been_chosen_is_told_or_that_nothing_could(self):
        self.assertIn("Andre muligheter: Hvert oppdrag kunne vært avrundet for seg.", self.answer("explain", "pay-02"))
        self.assertIn("Teksten lar ikke noe valg stå åpent.", self.answer("explain", "can-02"))
        self.assertIsNone(self.as_json("explain", "can-02")["alternatives"])
        self.assertIn("øre", self.as_json("explain", "pay-02")["alternatives"])

    def test_all_rules_are_explained_as_each_is(self):
        text = self.answer("explain", "--all", "--on", "2025-03-01")
        rules = self.as_json("explain", "--all")["rules"]
        self.assertEqual(len(rules), 46)
        alone = [self.answer("explain", rule["rule"], "--on", "2025-03-01") for rule in rules]
        self.assertEqual(text, "\n\n".join(alone))

    def test_a_rule_must_be_named(self):
        self.assertIn("REGEL", self.refused(USAGE, "explain"))
        self.refused(USAGE, "explain", "--all", "pay-01")
        self.refused(USAGE, "explain", "abc-99")


class Dates(Command):
    def test_march_2025_is_due_on_the_31st_and_paid_on_11_april(self):
        self.assertEqual(self.answer("dates", "--month", "2025-03"),
                         "Timelisten for mars 2025\n"
                         "Leveres senest 31.03.2025.\n"
                         "Levert i tide utbetales den 11.04.2025, for 12.04.2025 er ikke en bankdag.\n"
                         "Oppdrag 01.03.2025 kan leveres senest 01.06.2025.\n"
                         "Oppdrag 31.03.2025 kan leveres senest 30.06.2025.\n")

    def test_the_same_for_machines(self):
        self.assertEqual(self.as_json("dates", "--month", "2025-01"),
                         {"month": "2025-01", "due": "2025-01-31",
                          "payout": {"nominal": "2025-02-12", "bank_day": "2025-02-12"},
                          "first_day": {"date": "2025-01-01", "last_delivery": "2025-04-01"},
                          "last_day": {"date": "2025-01-31", "last_delivery": "2025-04-30"}})

    def test_a_month_that_does_not_exist_is_wrong_usage(self):
        for month in ("2025-13", "2025", "januar", "1900-12", ""):
            self.refused(USAGE, "dates", "--month", month)
        self.refused(USAGE, "dates")


if __name__ == "__main__":
    unittest.main()
