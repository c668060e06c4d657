"""CSV in and out: the same facts give the same bytes as from JSON, errors name row and column, statements are tables.

    STOTTEKONTAKT=build/stottekontakt python3 csv_test.py
"""

import csv
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tests/oracle/reference"), str(ROOT / "tests/support")]

from random_timesheets import make_sheets
from timesheet_csv import Form, csv_of

PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", "build/stottekontakt"))
EXAMPLES = ROOT / "docs/examples"
EXAMPLE = json.loads((EXAMPLES / "2025-03.json").read_text(encoding="utf-8"))
DONE, USAGE, INPUT, NO_RATE = 0, 2, 3, 4

FORMS = [Form(),
         Form(encoding="cp1252", bom=False),
         Form(separator=",", decimal=".", norwegian_dates=False, bom=False, line_end="\n"),
         Form(separator=",", decimal=",", line_end="\r"),
         Form(separator=";", decimal=".", quote_all=True, lists_inline=False),
         Form(separator=",", decimal=",", norwegian_dates=False, refer=True, lists_inline=False)]


def run(data, *arguments, command=("settle", "-")):
    return subprocess.run([PROGRAM, *command, *map(str, arguments)], input=data, capture_output=True, timeout=120)


def settled(sheets, *arguments):
    data = json.dumps(sheets, ensure_ascii=False).encode()
    done = run(data, "--format", "json", *arguments)
    assert done.returncode == DONE, done.stderr.decode()
    return done.stdout


def table(*rows):
    """A file of rows, each a text of cells with semicolons."""
    return "".join(row + "\r\n" for row in rows).encode()


HEAD = "row;agreement;month;delivered;from;weekly_hours.hours;id;date;hours;status"
AGREEMENT = "agreement;A;2025-03;31.03.2025;01.01.2025;3:00;;;;"
VISIT = "visit;;;;;;v1;04.03.2025;2:00;held"


class Case(unittest.TestCase):
    maxDiff = None

    def assert_same_as_json(self, sheets, form):
        data = csv_of(sheets, form)
        done = run(data, "--format", "json")
        self.assertEqual(done.returncode, DONE, done.stderr.decode())
        expected = settled(sheets)
        if isinstance(sheets, list) and len(sheets) == 1:
            expected = settled(sheets[0])
        self.assertEqual(done.stdout, expected)

    def errors(self, data, status=INPUT, *arguments):
        done = run(data, "--json-errors", *arguments)
        self.assertEqual((done.returncode, done.stdout), (status, b""), done.stderr.decode())
        return json.loads(done.stderr.decode("utf-8"))["errors"]

    def places(self, data, status=INPUT):
        return [(error["line"], error.get("column", 0), error["code"]) for error in self.errors(data, status)]

    def told(self, data, *arguments):
        return run(data, *arguments).stderr.decode("utf-8")


class SameFacts(Case):
    def test_the_example_month_in_every_form(self):
        for form in FORMS:
            with self.subTest(form=form):
                self.assert_same_as_json(EXAMPLE, form)

    def test_random_timesheets_in_every_form(self):
        for number, form in enumerate(FORMS):
            sheets = make_sheets(20250301 + number, 300)
            if form.encoding != "utf-8":
                sheets = [sheet for sheet in sheets if can_be_written(sheet, form.encoding)]
                self.assertGreater(len(sheets), 100)
            with self.subTest(form=form):
                self.assert_same_as_json(sheets, form)

    def test_the_order_of_rows_does_not_matter_where_they_name_their_agreement(self):
        def sheet_of(row):
            return tuple(row.split(b";")[1:3])

        sheets = make_sheets(7, 40)
        head, *rows = csv_of(sheets, Form(refer=True, lists_inline=True, line_end="\r\n")).split(b"\r\n")[:-1]
        agreements = [row for row in rows if row.startswith((b"agreement", b'"agreement"'))]
        others = [row for row in rows if row not in agreements and not row.startswith((b"weekly_hours", b"expense_cover"))]
        levels = [row for row in rows if row.startswith((b"weekly_hours", b"expense_cover"))]
        # All agreements last, and the sheets' items mixed; those of one sheet stay in their order.
        mixed = random.Random(3).sample(range(len(others)), len(others))
        by_sheet = {}
        for row in others:
            by_sheet.setdefault(sheet_of(row), []).append(row)
        keys = [sheet_of(others[i]) for i in mixed]
        shuffled = [by_sheet[key].pop(0) for key in keys]
        data = b"\r\n".join([head, *levels, *shuffled, *agreements, b""])
        done = run(data, "--format", "json")
        self.assertEqual(done.returncode, DONE, done.stderr.decode()[:2000])
        self.assertEqual(done.stdout, settled(sheets))

    def test_norwegian_headings_and_words(self):
        nb = table("Rad;Avtale;Måned;Levert;Ansattnummer;Fra;Timer per uke;Utgiftsdekning;Klar;Timekonto åpnet;Timekonto brukt;"
                   "Id;Dato;Starttid;Timer;Status;Aktivitet;Km til;Km fra;Km på aktivitet;Avlyst dato;Avlyst av;Avlyst grunn;"
                   "Mottaker med;Beløp;Type;Utgift for;Kvittering",
                   "Avtale;OPD-0017;2025-03;31.03.2025;010442;1.1.2025;3;maksimum;20.12.2024;01.01.2025;24;;;;;;;;;;;;;;;;;",
                   "Oppdrag;;;;;;;;;;;v1;4.3.2025;17.00;3,0;Utført;Kafé;7,4;7,4;;;;;;;;;",
                   "Oppdrag;;;;;;;;;;;v2;6.3.2025;17.30;2;Avlyst;Samtale;7,4;7,4;;06.03.2025;Tjenestemottaker;Møtte ikke;;;;;",
                   "Oppdrag;;;;;;;;;;;v3;11.3.2025;17:00;2;Støttekontakt syk;;;;;;;;;;;;",
                   "Oppdrag;;;;;;;;;;;v4;15.3.2025;11:00;6;Utført;Idrett;7,4;7,4;236;;;;;;;;",
                   "Oppdrag;;;;;;;;;;;v5;18.3.2025;17:00;2;Utført;Samtale;7,4;7,4;;;;;Ja;;;;",
                   "Oppdrag;;;;;;;;;;;v6;20.3.2025;17:00;2;Avlyst;;;;;19.03.2025;Verge;;;;;;",
                   "Oppdrag;;;;;;;;;;;v7;25.3.2025;16:00;1,5;Utført;Innkjøp;7,4;7,4;;;;;Nei;;;;",
                   "Oppdrag;;;;;;;;;;;v8;29.3.2025;12:00:00;4:00:00;Utført;Friluftsliv;7,4;7,4;;;;;;;;;",
                   "Utlegg;;;;;;;;;;;e1;4.3.2025;;;;;;;;;;;;120;Kafé;Støttekontakt;Ja",
                   "Utlegg;;;;;;;;;;;e2;15.3.2025;;;;;;;;;;;;95,0;Billett;Støttekontakten;JA",
                   "Utlegg;;;;;;;;;;;e3;29.3.2025;;;;;;;;;;;;149,00;Aktivitet;Støttekontakt;Sann")
        nn = nb.decode()
        for bokmaal, nynorsk in (("Måned", "Månad"), ("Ansattnummer", "Tilsettnummer"), ("Fra", "Frå"), ("Km fra", "Km frå"),
                                 ("Timer per uke", "Timar per veke"), (";Timer;", ";Timar;"), ("åpnet", "opna"), ("Mottaker", "Mottakar"), ("Tjenestemottaker", "Tenestemottakar"),
                                 ("Møtte ikke", "Møtte ikkje"), ("Støttekontakt syk", "Støttekontakt sjuk")):
            nn = nn.replace(bokmaal, nynorsk)
        expected = settled(EXAMPLE)
        for name, data in (("bokmål", nb), ("nynorsk", nn.encode()), ("Windows-1252", nb.decode().encode("cp1252")),
                           ("capitals", nb.decode().split("\r\n")[0].upper().encode() + nb[nb.index(b"\r\n"):])):
            with self.subTest(name):
                done = run(data, "--format", "json")
                self.assertEqual((done.returncode, done.stdout), (DONE, expected), done.stderr.decode())

    def test_a_file_and_standard_input_and_json_beside_it(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "timer")  # the content says what it is, not the name
            file.write_bytes(csv_of(EXAMPLE))
            other = json.loads(json.dumps(EXAMPLE).replace("2025-03", "2025-04").replace("2025-04-31", "2025-04-30"))
            done = run(json.dumps(other).encode(), file, "-", "--format", "json", command=("settle",))
            self.assertEqual([sheet["month"] for sheet in json.loads(done.stdout)], ["2025-03", "2025-04"])

    def test_verify_compare_and_backpay_read_it_too(self):
        statement = settled(EXAMPLE)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "timer.csv")
            file.write_bytes(csv_of(EXAMPLE))
            self.assertEqual(run(statement, "-", file, command=("verify",)).returncode, DONE)
            old, new = EXAMPLES / "new-rate/elvdal.toml", EXAMPLES / "new-rate/elvdal-ny.toml"
            month = EXAMPLES / "new-rate/2026-01.json"
            file.write_bytes(csv_of(json.loads(month.read_text(encoding="utf-8"))))
            for command in ("compare", "backpay"):
                from_csv = run(b"", old, new, file, "--format", "json", command=(command,))
                self.assertEqual(from_csv.stdout, run(b"", old, new, month, "--format", "json", command=(command,)).stdout)
                self.assertTrue(from_csv.stderr.decode().startswith(f"{file}: Lest som CSV: "))
                twice = run(b"", old, new, file, file, command=(command,))
                self.assertEqual(twice.returncode, INPUT)
                self.assertIn(f"{file}, rad 2, kolonne row: ", twice.stderr.decode())


def can_be_written(sheet, encoding):
    try:
        json.dumps(sheet, ensure_ascii=False).encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


class Assumptions(Case):
    def test_they_are_said_once_in_the_language_of_the_run(self):
        data = csv_of(EXAMPLE)
        self.assertEqual(self.told(data), "standard inn: Lest som CSV: semikolon mellom cellene, desimalkomma, datoer som "
                                          "DD.MM.ÅÅÅÅ.\n")
        self.assertEqual(self.told(data, "--lang", "nn"), "standard inn: Lesen som CSV: semikolon mellom cellene, desimalkomma, "
                                                          "datoar som DD.MM.ÅÅÅÅ.\n")
        self.assertEqual(self.told(data, "--lang", "en"), "standard input: Read as CSV: semicolons between cells, decimal "
                                                          "comma, dates as DD.MM.YYYY.\n")

    def test_each_is_what_the_file_has(self):
        said = {form: self.told(csv_of(EXAMPLE, form), "--lang", "en") for form in FORMS}
        self.assertEqual([text.partition("CSV: ")[2].rstrip(".\n") for text in said.values()], [
            "semicolons between cells, decimal comma, dates as DD.MM.YYYY",
            "semicolons between cells, decimal comma, dates as DD.MM.YYYY",
            "commas between cells, decimal point, dates as YYYY-MM-DD",
            "commas between cells, decimal comma, dates as DD.MM.YYYY",
            "semicolons between cells, decimal point, dates as DD.MM.YYYY",
            "commas between cells, decimal comma, dates as YYYY-MM-DD"])

    def test_a_character_set_that_was_guessed_is_named(self):
        rows = [HEAD, AGREEMENT.replace(";A;", ";Ål;"), VISIT]
        self.assertIn("tegnsett UTF-8", self.told(table(*rows)))
        self.assertIn("tegnsett Windows-1252", self.told(table(*rows).decode().encode("cp1252")))
        self.assertNotIn("tegnsett", self.told(b"\xef\xbb\xbf" + table(*rows)))

    def test_both_forms_of_dates_are_named(self):
        self.assertIn("datoer både som", self.told(table(HEAD, AGREEMENT, VISIT.replace("04.03.2025", "2025-03-04"))))

    def test_machines_get_them_beside_the_errors(self):
        told = json.loads(self.told(csv_of(EXAMPLE), "--json-errors"))
        self.assertEqual((told["errors"], [note["code"] for note in told["notes"]]), ([], ["assumed"]))
        told = json.loads(self.told(table(HEAD, AGREEMENT, VISIT.replace("held", "hold")), "--json-errors"))
        self.assertEqual((len(told["notes"]), [error["line"] for error in told["errors"]]), (1, [3]))

    def test_json_needs_none(self):
        self.assertEqual(run(json.dumps(EXAMPLE).encode()).stderr, b"")


class Errors(Case):
    def test_text_names_row_and_column_in_three_languages(self):
        data = table(HEAD, AGREEMENT, VISIT.replace("2:00", "mye"))
        for language, place in (("nb", "standard inn, rad 3, kolonne hours: "), ("nn", "standard inn, rad 3, kolonne hours: "),
                                ("en", "standard input, row 3, column hours: ")):
            self.assertIn(f"\n{place}", self.told(data, "--lang", language))

    def test_a_norwegian_heading_stands_beside_the_name_of_the_field(self):
        data = table(HEAD.replace(";hours", ";Timer"), AGREEMENT, VISIT.replace("2:00", "mye"))
        self.assertIn("rad 3, kolonne hours («Timer»): ", self.told(data))

    def test_machines_get_the_pointer_of_the_field_too(self):
        (error,) = self.errors(table(HEAD, AGREEMENT, VISIT.replace("2:00", "mye")))
        self.assertEqual((error["line"], error["column"], error["pointer"], error["code"]),
                         (3, 9, "/visits/0/hours", "unreadable-value"))

    def test_all_errors_at_once_in_the_order_of_the_rows(self):
        data = table(HEAD + ";navn", AGREEMENT.replace("31.03.2025", "31/03/25"), VISIT.replace("held", ""),
                     "besøk;;;;;;;;;", VISIT, VISIT.replace("v1", "v2").replace("2:00", "25:00"))
        self.assertEqual(self.places(data), [
            (1, 11, "unknown-key"), (2, 4, "unreadable-value"), (3, 10, "missing"), (4, 1, "unreadable-value"),
            (5, 7, "duplicate-id"), (6, 9, "out-of-range")])

    def test_faults_found_when_settling_have_their_cells(self):
        late = table(HEAD, AGREEMENT.replace("2025", "2024"), VISIT.replace("2025", "2024"))
        self.assertEqual(self.places(late, NO_RATE), [(3, 9, "no-rate-in-force")])
        ruled = table(HEAD + ";item;part;verdict;on", AGREEMENT, VISIT,
                      "ruling" + ";" * 10 + "v1;hours;granted;05.04.2025",
                      "ruling" + ";" * 10 + "v9;hours;granted;05.04.2025")
        self.assertEqual(self.places(ruled), [(5, 11, "ruling-without-item")])
        ruled = table(*ruled.decode().split("\r\n")[:-2])
        self.assertEqual(self.places(ruled), [(4, 1, "ruling-not-in-review")])

    def test_faults_of_a_payroll_file_have_their_cells(self):
        sheet = (AGREEMENT, VISIT)
        later = (AGREEMENT.replace("2025-03", "2025-04").replace("31.03.2025", "30.04.2025"),
                 VISIT.replace(".03.", ".04."))
        payroll = ("--format", "payroll:generic")
        for rows, places in ((sheet, [(2, 0)]), ((*sheet, "", *later), [(2, 0), (5, 0)])):
            errors = self.errors(table(HEAD, *rows), INPUT, *payroll)
            self.assertEqual([(error["line"], error.get("column", 0)) for error in errors], places)
        head, rows = HEAD + ";Ansattnummer", [sheet[0] + ";", sheet[1], later[0] + ";7", later[1]]
        told = self.told(table(head, *rows), *payroll)
        self.assertIn("standard inn, rad 2, kolonne employee («Ansattnummer»): Avtalen har ikke noe ansattnummer", told)
        self.assertNotIn('"', told, "a remedy for JSON helps nobody in a spreadsheet")
        rows[0] += "7"
        self.assertEqual(run(table(head, *rows), *payroll).returncode, DONE)

    def test_a_month_twice_is_named_at_its_row_in_one_file_and_in_two(self):
        self.assertEqual(self.places(table(HEAD, AGREEMENT, VISIT, AGREEMENT, VISIT.replace("v1", "v2"))),
                         [(4, 0, "same-month-twice")])
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "timer.csv")
            file.write_bytes(table(HEAD, "", AGREEMENT, VISIT))
            done = run(b"", file, file, command=("settle",))
            self.assertEqual(done.returncode, INPUT)
            self.assertIn(f"{file}, rad 3, kolonne earlier.hours: ", done.stderr.decode())

    def test_a_national_identity_number_is_refused_and_not_repeated(self):
        for data in (table(HEAD + ";employee", AGREEMENT + ";01819010001"), table(HEAD, AGREEMENT, VISIT.replace("v1", "01819010001")),
                     table(HEAD + ";01819010001", AGREEMENT), table(HEAD, AGREEMENT, "visit;01819010001;;;;;v1;04.03.2025;2:00;held"),
                     table(HEAD, AGREEMENT, VISIT + ";01819010001"), table(HEAD, AGREEMENT, VISIT.replace("held", "01819010001"))):
            done = run(data)
            self.assertEqual(done.returncode, INPUT)
            self.assertNotIn(b"01819010001", done.stderr)

    def test_what_a_spreadsheet_saves_in_its_place_is_told_apart(self):
        rows = table(HEAD, AGREEMENT, VISIT)
        tabs = rows.replace(b";", b"\t")
        forms = {"UTF-16": [tabs.decode().encode("utf-16"), b"\xfe\xff" + rows.decode().encode("utf-16-be")],
                 "tabulator": [tabs, b"\xef\xbb\xbf" + tabs, tabs.replace(b"row", b"Rad")],
                 "regneark": [b"PK\x03\x04\x14\x00\x06\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]}
        for what, files in forms.items():
            for data in files:
                (error,) = self.errors(data)
                self.assertEqual(error["code"], "not-readable")
                self.assertIn(what, error["message"])
                texts = {language: self.told(data, "--lang", language) for language in ("nb", "nn", "en")}
                self.assertEqual(len(set(texts.values())), 3)
                for text in texts.values():
                    self.assertIn("CSV UTF-8", text)
                    self.assertEqual(text.count("\n"), 1, "it was not read as CSV, and nothing was taken for granted")
        self.assertNotIn("CSV", self.told(json.dumps(EXAMPLE).encode("utf-16")))

    def test_what_is_not_csv_is_still_answered_as_json(self):
        for data in (b"", b"agreement", b"navn;timer\r\nA;2\r\n", b"hei, du\n"):
            done = run(data)
            self.assertEqual(done.returncode, INPUT)
            self.assertNotIn(b"CSV", done.stderr, data)


class Output(Case):
    """`settle --format csv`."""

    def rows(self, data, *arguments):
        done = run(data, "--format", "csv", *arguments)
        self.assertEqual(done.returncode, DONE, done.stderr.decode())
        self.assertTrue(done.stdout.startswith(b"\xef\xbb\xbf"), "or Excel reads it as Windows-1252")
        text = done.stdout.decode("utf-8-sig")
        self.assertEqual(text.count("\n"), text.count("\r\n"))
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True))

    def test_every_field_of_the_statement_is_in_the_table(self):
        sheets = make_sheets(20250302, 200)
        expected = []
        for statement in json.loads(settled(sheets)):
            statement.pop("format")
            common = {key: statement.pop(key) for key in ("agreement", "employee", "month")}
            lists = {kind: statement.pop(kind + "s") for kind in ("line", "decision", "notice")}
            for key in ("rule", "reading"):
                statement["payout"].pop(key)
            flat = {f"{key}.{inner}" if inner else key: value for key, member in statement.items()
                    for inner, value in (member.items() if isinstance(member, dict) else [("", member)])}
            expected.append({"row": "statement", **common, **flat})
            expected += [{"row": kind, **common, **row} for kind, rows in lists.items() for row in rows]
        got = self.rows(json.dumps(sheets).encode())
        self.assertEqual(len(got), len(expected))
        for row, want in zip(got, expected):
            self.assertEqual({key: read_back(value) for key, value in row.items() if value},
                             {key: value for key, value in want.items() if value})

    def test_no_text_is_a_formula(self):
        for sign in ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", " ="):
            text = sign + "HYPERLINK(\"x\";1)"
            sheet = json.loads(json.dumps(EXAMPLE))
            sheet["agreement"].update(id=text, employee=text)
            for item in sheet["visits"] + sheet["expenses"]:
                item["id"] = text + item["id"]
            for row in self.rows(json.dumps(sheet).encode()):
                for cell in row.values():
                    self.assertFalse(cell.lstrip().startswith((sign.strip(), "=", "+", "@")) and cell != '="-6:30"', cell)
                self.assertEqual(row["agreement"], "'" + text)

    def test_employee_numbers_keep_their_zeros(self):
        def employee(number):
            sheet = json.loads(json.dumps(EXAMPLE))
            sheet["agreement"]["employee"] = number
            return self.rows(json.dumps(sheet).encode())[0]["employee"]
        for number in ("010442", "1234567890123456", "1-2", "1E5", "3/4", "12:30", "1.5", "0"):
            changes = number != "0"
            self.assertEqual(employee(number), f'="{number}"' if changes else number)
        for number in ("10442", "123456789012345", "A010442"):
            self.assertEqual(employee(number), number)

    def test_a_negative_balance_is_a_text(self):
        sheet = json.loads(json.dumps(EXAMPLE))
        sheet["agreement"]["hour_account"]["used"] = "60:00"
        balances = {row["account.balance"] for row in self.rows(json.dumps(sheet).encode()) if row["row"] == "statement"}
        self.assertEqual({balance[:3] for balance in balances}, {'="-'})

    def test_the_words_are_in_the_language_of_the_run(self):
        reasons = {language: [row["reason"] for row in self.rows(csv_of(EXAMPLE), "--lang", language) if row["reason"]]
                   for language in ("nb", "nn", "en")}
        self.assertEqual(len({tuple(texts) for texts in reasons.values()}), 3)

    def test_its_ids_can_be_read_again(self):
        sheet = json.loads(json.dumps(EXAMPLE))
        sheet["agreement"]["id"] = "0017"
        cell = run(json.dumps(sheet).encode(), "--format", "csv").stdout.decode().split("\r\n")[1].split(";")[1]
        self.assertEqual(cell, '"=""0017"""')
        data = csv_of(EXAMPLE).replace(b"OPD-0017", cell.encode())
        self.assertEqual(run(data, "--format", "json").stdout, settled(sheet))


def read_back(cell):
    """What a cell says, as JSON writes it."""
    if cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1]
    if cell.startswith("'") and cell[1:].lstrip(" ").startswith(tuple("=+-@")):
        return cell[1:]
    digits = cell.lstrip("-").replace(",", "", 1)
    return cell.replace(",", ".") if digits.isdigit() else cell


if __name__ == "__main__":
    unittest.main()
