"""When the rates change: `compare`, `backpay`, `verify`, `rates --check`, `rates --raise`, and `--regulation` everywhere.

    STOTTEKONTAKT=build/stottekontakt python3 rate_change_test.py

The figures are those of docs/pages/a-new-rate.md, worked there by hand.
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs/examples/new-rate"
OLD, NEW = EXAMPLE / "elvdal.toml", EXAMPLE / "elvdal-ny.toml"
MONTHS = [EXAMPLE / f"2026-0{month}.json" for month in (1, 2, 3)]
DONE, USAGE, INPUT, NO_RATE, DIFFERENT = 0, 2, 3, 4, 6


def run(*arguments, data=None):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, capture_output=True, text=True, encoding="utf-8",
                          timeout=60)


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def answer(self, *arguments, data=None, status=DONE):
        done = run(*arguments, data=data)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stderr, "")
        return done.stdout

    def refused(self, status, *arguments, data=None):
        done = run(*arguments, "--json-errors", data=data)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stdout, "")
        errors = json.loads(done.stderr)["errors"]
        for error in errors:
            self.assertGreater(len(error["message"]), 20)
        return errors

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text if isinstance(text, str) else json.dumps(text), encoding="utf-8")
        return path

    def changed(self, name, path, *changes):
        text = path.read_text(encoding="utf-8")
        for what, by in changes:
            self.assertIn(what, text)
            text = text.replace(what, by)
        return self.file(name, text)


class Compare(Case):
    def test_each_month_and_the_total_have_old_new_difference_and_cause(self):
        got = json.loads(self.answer("compare", OLD, NEW, *MONTHS, "--format", "json"))
        self.assertEqual(got["format"], "stottekontakt-comparison/1")
        self.assertEqual(got["changed"], ["hourly_rate"])
        self.assertEqual([(row["agreement"], row["month"], row["difference"]["payable"]) for row in got["months"]],
                         [("ELV-0003", "2026-01", "106.32"), ("ELV-0003", "2026-02", "84.17"),
                          ("ELV-0003", "2026-03", "100.42"), ("ELV-0011", "2026-01", "70.88"),
                          ("ELV-0011", "2026-02", "68.67"), ("ELV-0011", "2026-03", "0.00")])
        self.assertEqual([(row["agreement"], row["difference"]["payable"]) for row in got["agreements"]],
                         [("ELV-0003", "290.91"), ("ELV-0011", "139.55")])
        totals = got["totals"]
        self.assertEqual((totals["sheets"], totals["unchanged"]), (6, 1))
        self.assertEqual(totals["difference"], {"payable": "430.46", "pending": "0.00", "refused": "0.00"})
        self.assertEqual(totals["causes"], {"hourly_rate": totals["difference"]})

    def test_csv_is_for_a_norwegian_spreadsheet(self):
        done = subprocess.run([PROGRAM, "compare", OLD, NEW, MONTHS[0], "--format", "csv"], capture_output=True, timeout=60)
        self.assertTrue(done.stdout.startswith(b"\xef\xbb\xbf"), "or Excel reads it as Windows-1252")
        head, first, second, end = done.stdout.decode("utf-8-sig").split("\r\n")
        self.assertEqual(head.split(";")[:5], ["agreement", "month", "payable_old", "payable_new", "payable_difference"])
        self.assertEqual(first.split(";")[:5], ["ELV-0003", "2026-01", "2416,80", "2523,12", "106,32"])
        self.assertEqual((len(first.split(";")), end), (len(head.split(";")), ""))

    def test_a_sheet_one_of_them_has_no_rate_for_is_named_with_the_regulation(self):
        early = self.changed("dec.json", MONTHS[0], ("2026-01", "2024-12"))
        later = self.changed("later.toml", OLD, ("from = 2025-01-01", "from = 2024-01-01"))
        errors = self.refused(NO_RATE, "compare", OLD, later, early)
        self.assertEqual({error["code"] for error in errors}, {"no-rate-in-force"})
        self.assertTrue(all(str(OLD) in error["message"] for error in errors))

    def test_the_same_month_in_two_files_is_refused(self):
        errors = self.refused(INPUT, "compare", OLD, NEW, MONTHS[0], MONTHS[0])
        self.assertEqual([(error["pointer"], error["code"]) for error in errors],
                         [("/0", "same-month-twice"), ("/1", "same-month-twice")])

    def test_errors_of_a_regulation_file_have_line_and_column(self):
        broken = self.changed("broken.toml", NEW, ('"210.26"', "210.26"))
        (error,) = self.refused(INPUT, "compare", OLD, broken, MONTHS[0])
        self.assertEqual((error["file"], error["line"], error["code"]), (str(broken), 14, "number-for-text"))


class BackPay(Case):
    def pay(self, old, new, *more, months=MONTHS):
        return json.loads(self.answer("backpay", old, new, *months, *more, "--format", "json"))

    def test_january_to_april_is_worked_to_the_ore(self):
        got = self.pay(OLD, NEW)
        self.assertEqual([(line["agreement"], line["month"], line["difference"]) for line in got["lines"]],
                         [("ELV-0003", "2026-01", "106.32"), ("ELV-0011", "2026-01", "70.88"),
                          ("ELV-0003", "2026-02", "84.17"), ("ELV-0011", "2026-02", "68.67"),
                          ("ELV-0003", "2026-03", "100.42")])
        self.assertEqual(got["totals"], {"to_pay": "430.46", "for_person": "0.00", "sheets": 6,
                                         "months_without_difference": 1, "already_elsewhere": 0})
        march = got["lines"][-1]
        self.assertEqual(march["rates"], [{"old": {"quantity": "11:20", "rate": "201.40", "amount": "2282.53"},
                                           "new": {"quantity": "11:20", "rate": "210.26", "amount": "2382.95"}}])
        self.assertEqual((march["employee"], march["kind"], march["for_person"]), ("020117", "hours", False))

    def test_the_shipped_output_is_what_the_command_writes(self):
        shipped = json.loads((EXAMPLE / "etterbetaling-2026-04.json").read_text(encoding="utf-8"))
        got = self.pay(OLD, NEW)
        self.assertEqual((got["lines"], got["id"]), (shipped["lines"], shipped["id"]))

    def test_one_file_as_it_was_known_before_gives_the_same_lines(self):
        self.assertEqual(self.pay(NEW, NEW, "--old-known-on", "2026-03-31")["lines"], self.pay(OLD, NEW)["lines"])
        self.assertEqual(self.pay(NEW, NEW, "--old-known-on", "2026-04-16")["lines"], [])

    def test_nothing_is_paid_twice_also_after_a_second_change(self):
        first = self.file("first.json", self.pay(OLD, NEW))
        self.assertEqual(self.pay(OLD, NEW, "--already", first)["lines"], [])
        newer = self.changed("newer.toml", NEW, ('"210.26"', '"212.00"'))
        second = self.pay(OLD, newer, "--already", first)
        march = second["lines"][-1]
        # 680 × 212.00 / 60 = 2402.666… → 2402.67; − 2282.53 − 100.42 = 19.72
        self.assertEqual((march["new"], march["already"], march["difference"]), ("2402.67", "100.42", "19.72"))
        path = self.file("second.json", second)
        self.assertEqual(self.pay(OLD, newer, "--already", first, "--already", path)["lines"], [])
        (error,) = self.refused(INPUT, "backpay", OLD, newer, *MONTHS, "--already", path)
        self.assertIn(json.loads(first.read_text())["id"], error["message"])

    def test_what_follows_the_file_of_already_is_a_timesheet(self):
        first = self.file("first.json", self.pay(OLD, NEW))
        self.assertEqual(self.answer("backpay", "--already", first, OLD, NEW, *MONTHS, "--format", "json"),
                         self.answer("backpay", OLD, NEW, *MONTHS, "--already", first, "--format", "json"))

    def test_months_one_by_one_pay_the_same_as_all_at_once(self):
        january = self.file("january.json", self.pay(OLD, NEW, months=MONTHS[:1]))
        rest = self.pay(OLD, NEW, "--already", january)
        self.assertEqual(rest["totals"]["to_pay"], "253.26")  # 430.46 − 106.32 − 70.88
        alone = self.pay(OLD, NEW, "--already", january, months=MONTHS[1:])
        self.assertEqual(alone["lines"], rest["lines"])
        self.assertEqual(alone["totals"]["already_elsewhere"], 2)

    def test_too_much_is_left_to_a_person_and_out_of_the_sum(self):
        got = self.pay(NEW, OLD)
        self.assertTrue(all(line["for_person"] for line in got["lines"]))
        self.assertEqual((got["totals"]["to_pay"], got["totals"]["for_person"]), ("0.00", "-430.46"))
        path = self.file("less.json", got)
        self.assertEqual(self.pay(NEW, OLD, "--already", path)["totals"]["for_person"], "-430.46")
        for line in got["lines"]:
            line["deducted"] = "2026-05-12"
        self.assertEqual(self.pay(NEW, OLD, "--already", self.file("deducted.json", got))["lines"], [])

    def test_a_document_changed_by_hand_is_refused_with_its_pointer(self):
        got = self.pay(OLD, NEW)
        got["lines"][1]["difference"] = "1.00"
        (error,) = self.refused(INPUT, "backpay", OLD, NEW, *MONTHS, "--already", self.file("changed.json", got))
        self.assertEqual(error["pointer"], "/lines/1/id")
        del got["lines"][1]
        (error,) = self.refused(INPUT, "backpay", OLD, NEW, *MONTHS, "--already", self.file("changed.json", got))
        self.assertEqual(error["pointer"], "/id")

    def test_the_same_sheet_twice_is_refused(self):
        self.refused(INPUT, "backpay", OLD, NEW, *MONTHS, MONTHS[1])

    def test_same_input_same_bytes(self):
        first = self.answer("backpay", OLD, NEW, *MONTHS, "--format", "json")
        out = self.folder / "out.json"
        self.assertEqual(self.answer("backpay", OLD, NEW, *MONTHS, "--format", "json", "--output", out), "")
        self.assertEqual(out.read_text(encoding="utf-8"), first)


class Verify(Case):
    def statements(self, regulation, *more):
        return self.answer("settle", MONTHS[0], "--regulation", regulation, "--format", "json", *more)

    def test_a_receipt_verifies_by_its_own_regulation(self):
        got = json.loads(self.answer("verify", "-", MONTHS[0], "--regulation", NEW, "--format", "json",
                                     data=self.statements(NEW)))
        self.assertEqual((got["statements"], got["without_input"], got["differences"]), (2, 0, []))

    def test_as_it_was_known_then_it_verifies_only_as_it_was_known_then(self):
        then = self.statements(NEW, "--as-known-on", "2026-03-31")
        self.answer("verify", "-", MONTHS[0], "--regulation", NEW, "--as-known-on", "2026-03-31", data=then)
        self.answer("verify", "-", MONTHS[0], "--regulation", OLD, data=then)
        got = json.loads(self.answer("verify", "-", MONTHS[0], "--regulation", NEW, "--format", "json", data=then,
                                     status=DIFFERENT))
        pointers = [row["pointer"] for row in got["differences"]]
        for pointer in ("/0/regulation/digest", "/0/lines/0/rate", "/0/totals/payable", "/1/lines/0/amount"):
            self.assertIn(pointer, pointers)
        (payable,) = [row for row in got["differences"] if row["pointer"] == "/0/totals/payable"]
        self.assertEqual((payable["stated"], payable["settled"]), ("2416.80", "2523.12"))

    def test_another_timesheet_is_seen_by_its_digest(self):
        other = self.changed("other.json", MONTHS[0], ('"employee": "020117"', '"employee": "020118"'))
        got = json.loads(self.answer("verify", "-", other, "--regulation", NEW, "--format", "json",
                                     data=self.statements(NEW), status=DIFFERENT))
        self.assertEqual([row["pointer"] for row in got["differences"]], ["/0/input", "/0/employee"])

    def test_what_is_no_statement_is_an_error_of_input(self):
        (error,) = self.refused(INPUT, "verify", MONTHS[1], MONTHS[0], "--regulation", NEW)[:1]
        self.assertEqual((error["pointer"], error["code"]), ("/0", "not-a-document"))


class Rates(Case):
    def test_check_finds_what_is_missing_expected_outdated_and_assumed(self):
        fjelldal = ROOT / "docs/examples/fjelldal.toml"
        def concerns(*arguments, status=DONE):
            got = json.loads(self.answer("rates", "--check", *arguments, "--format", "json", status=status))
            return [(row["concern"], row["parameter"]) for row in got["remarks"]]
        self.assertEqual(concerns(NEW, "--on", "2026-04-20"), [("assumed", "kilometre_rate")])
        self.assertEqual(concerns(OLD, "--on", "2026-01-01"), [("outdated", "hourly_rate"), ("assumed", "kilometre_rate")])
        self.assertNotIn(("outdated", "hourly_rate"), concerns(OLD, "--on", "2025-12-31"))
        self.assertIn(("expected", "hourly_rate"), concerns(fjelldal, "--on", "2027-01-01"))
        self.assertNotIn(("expected", "hourly_rate"), concerns(fjelldal, "--on", "2026-12-31"))
        self.assertEqual(concerns(OLD, "--on", "2024-12-31", status=NO_RATE),
                         [("missing", "hourly_rate"), ("missing", "kilometre_rate"), ("missing", "expense_ceiling")])

    def test_a_figure_without_a_source_is_refused(self):
        broken = self.changed("broken.toml", NEW, ('source = "Elvdal kommunestyre, sak 17/26"\n', ""))
        (error,) = self.refused(INPUT, "rates", "--check", broken)
        self.assertEqual((error["line"], error["code"]), (12, "missing-source"))

    def test_a_raise_is_proposed_and_fits_the_file(self):
        for percent in ("4.4", "4,4", "4.4%", "4,4 %"):
            rows = self.answer("rates", "--raise", percent, "--from", "2026-01-01", "--regulation", OLD)
            self.assertIn('value = "210.26"', rows)
        raised = self.file("raised.toml", OLD.read_text(encoding="utf-8") + "\n" + rows)
        got = json.loads(self.answer("compare", NEW, raised, MONTHS[0], "--format", "json"))
        self.assertEqual(got["changed"], [])
        self.refused(USAGE, "rates", "--raise", "4.4", "--from", "2026-01-01", "--regulation", NEW)
        self.refused(USAGE, "rates", "--raise", "mye", "--from", "2026-01-01")
        self.refused(USAGE, "rates", "--raise", "4.4")
        self.refused(USAGE, "rates", "--from", "2026-01-01")
        self.refused(USAGE, "rates", "--raise", "4.4", "--from", "2020-01-01")

    def test_every_command_takes_a_regulation(self):
        self.assertIn("210,26", self.answer("rates", "--on", "2026-02-01", "--regulation", NEW))
        self.assertIn("210,26", self.answer("explain", "pay-01", "--regulation", NEW))
        self.assertNotIn("210,26", self.answer("explain", "pay-01", "--regulation", NEW, "--as-known-on", "2026-03-31"))
        fjelldal = ROOT / "docs/examples/fjelldal.toml"
        self.assertIn("05.04.2026", self.answer("dates", "--month", "2026-03", "--regulation", fjelldal))
        self.assertIn("01.04.2026", self.answer("ask", "agr-01", "received=2026-03-02", "--regulation", fjelldal))
        self.refused(USAGE, "settle", MONTHS[0], "--as-known-on", "2026-03-31")
        self.refused(USAGE, "settle", "-", "--regulation", "-", data="{}")


if __name__ == "__main__":
    unittest.main()
