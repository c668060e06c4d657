"""The workbook: `stottekontakt settle --format xlsx`, read back cell by cell.

    STOTTEKONTAKT=build/stottekontakt python3 xlsx_test.py
"""

import copy
import datetime
import decimal
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest
import xml.etree.ElementTree
import zipfile

import months
from settle_test import DONE, INPUT, INTERNAL, PROGRAM, USAGE, run
from terminals import open_terminal

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
AMOUNT, HOURS, DISTANCE, DAY, MONTH, TEXT = "#,##0.00", "[h]:mm", "#,##0.0##", "dd.mm.yyyy", "mm.yyyy", "@"


class Workbook:
    """The tables of a workbook: title to rows, a row a dict of column title to (value, number format)."""

    def __init__(self, data):
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        assert self.zip.testzip() is None
        self.texts = ["".join(piece.text or "" for piece in item.iter(MAIN + "t"))
                      for item in self.part("xl/sharedStrings.xml")]
        styles = self.part("xl/styles.xml")
        formats = {0: "General", 49: "@", 4: "#,##0.00", 46: "[h]:mm"}
        formats |= {int(each.get("numFmtId")): each.get("formatCode") for each in styles.iter(MAIN + "numFmt")}
        self.formats = [formats[int(each.get("numFmtId"))] for each in styles.find(MAIN + "cellXfs")]
        names = [sheet.get("name") for sheet in self.part("xl/workbook.xml").iter(MAIN + "sheet")]
        self.sheets = {name: self.part(f"xl/worksheets/sheet{number}.xml") for number, name in enumerate(names, 1)}
        self.tables = {name: self.rows(sheet) for name, sheet in self.sheets.items()}

    def part(self, name):
        return xml.etree.ElementTree.fromstring(self.zip.read(name))

    def rows(self, sheet):
        titles, *rows = [{re.sub(r"\d", "", cell.get("r")): self.value(cell) for cell in row.iter(MAIN + "c")}
                         for row in sheet.iter(MAIN + "row")]
        return [{titles[column][0]: value for column, value in row.items()} for row in rows]

    def value(self, cell):
        assert cell.find(MAIN + "f") is None, "a formula"
        text = cell.find(MAIN + "v").text
        form = self.formats[int(cell.get("s", 0))]
        if cell.get("t") == "s":
            return ESCAPE.sub(lambda match: chr(int(match[1], 16)), self.texts[int(text)]), form
        assert cell.get("t") is None
        return text, form


def written(data, *arguments):
    done = run(data, "--format", "xlsx", *arguments)
    assert done.returncode == DONE, done.stderr.decode()
    return done.stdout


def statements(data):
    answer = json.loads(run(data, "--format", "json").stdout)
    return answer if isinstance(answer, list) else [answer]


def decimal_of(cell, places):
    """A number as spreadsheets read it, a double, shown with so many decimals."""
    assert float(cell[0]) == float(decimal.Decimal(cell[0]).quantize(decimal.Decimal(1).scaleb(-places))), cell
    return str(decimal.Decimal(cell[0]).quantize(decimal.Decimal(1).scaleb(-places)))


def amount(cell):
    assert cell[1] == AMOUNT, cell
    return decimal_of(cell, 2)


def hours(cell):
    assert cell[1] == HOURS, cell
    minutes = float(cell[0]) * 1440
    assert abs(minutes - round(minutes)) < 1e-6, cell
    return f"{round(minutes) // 60}:{round(minutes) % 60:02}"


def distance(cell):
    assert cell[1] == DISTANCE, cell
    text = decimal_of(cell, 3)
    return text.rstrip("0").rstrip(".")


def day(cell, form=DAY):
    assert cell[1] == form, cell
    return (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(cell[0]))).isoformat()


def quantity(part, cell):
    return hours(cell) if part == "hours" else amount(cell) if part == "expense" else distance(cell)


class Tables(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.expected = statements(months.SEVERAL)
        cls.book = Workbook(written(months.SEVERAL))

    def test_there_is_a_table_of_statements_lines_decisions_and_notices_in_each_language(self):
        self.assertEqual(list(self.book.tables), ["Oppgjør", "Linjer", "Avgjørelser", "Merknader"])
        for language, names in (("nn", ["Oppgjer", "Linjer", "Avgjerder", "Merknader"]),
                                ("en", ["Statements", "Lines", "Decisions", "Notices"])):
            self.assertEqual(list(Workbook(written(months.SEVERAL, "--lang", language)).tables), names)

    def test_every_statement_is_a_row(self):
        rows = [(row["Avtale"], row.get("Ansattnummer"), day(row["Måned"], MONTH), day(row["Timeliste levert"]),
                 day(row["Utbetales"]), amount(row["Til utbetaling"]), amount(row["Til avklaring"]), amount(row["Avslått"]),
                 hours(row["Tildelte timer"]), hours(row["Brukte timer"]), hours(row["Kan avtales på nytt"]))
                for row in self.book.tables["Oppgjør"]]
        self.assertEqual(rows, [
            ((one["agreement"], TEXT), (one["employee"], TEXT) if one["employee"] else None, one["month"] + "-01",
             one["delivered"], one["payout"]["bank_day"], one["totals"]["payable"], one["totals"]["pending"],
             one["totals"]["refused"], one["account"]["granted"], one["account"]["used"], one["account"]["to_rebook"])
            for one in self.expected])

    def test_a_balance_below_zero_stands_as_hours_overdrawn(self):
        balances = {one["agreement"]: one["account"]["balance"] for one in self.expected}
        self.assertEqual(balances["OPD-0099"], "-1:00")
        for row in self.book.tables["Oppgjør"]:
            left, over = hours(row["Timer igjen"]), hours(row["Timer for mye brukt"])
            self.assertEqual(left if over == "0:00" else "-" + over, balances[row["Avtale"][0]])

    def test_every_line_is_a_row(self):
        rows = [(row["Avtale"][0], row["Hva"][0], hours(row["Timer"]) if "Timer" in row else None,
                 distance(row["Km"]) if "Km" in row else None, amount(row["Sats"]) if "Sats" in row else None,
                 amount(row["Beløp, kr"]), row["Regel"][0], row["Tallet er"][0]) for row in self.book.tables["Linjer"]]
        words = {"hours": "Timer", "mileage": "Kjøring", "expenses": "Utgiftsdekning", "stated": "oppgitt",
                 "assumed": "antatt"}
        self.assertEqual(rows, [
            (one["agreement"], words[line["kind"]], line["quantity"] if line["kind"] == "hours" else None,
             line["quantity"] if line["kind"] == "mileage" else None, line.get("rate"), line["amount"], line["rule"],
             words[line["provenance"]]) for one in self.expected for line in one["lines"]])

    def test_every_decision_is_a_row(self):
        expected = [(one, decision) for one in self.expected for decision in one["decisions"]]
        rows = self.book.tables["Avgjørelser"]
        self.assertEqual(len(rows), len(expected))
        readings = {"text": "teksten", "practice": "praksis", "choice": "valgt tolkning"}
        verdicts = {"granted": "innvilget", "reduced": "delvis innvilget", "refused": "avslått", "review": "til avklaring"}
        for row, (one, decision) in zip(rows, expected):
            part = decision["part"]
            texts = {"Avtale": one["agreement"], "Ansattnummer": one["employee"], "Id": decision["item"],
                     "Avgjørelse": verdicts[decision["verdict"]], "Regel": decision["rule"], "Punkt": decision["section"],
                     "Tolkning": readings[decision["reading"]], "Hvorfor": decision["reason"]}
            self.assertEqual({name: row[name] for name in texts if name in row},
                             {name: (text, TEXT) for name, text in texts.items() if text})
            self.assertEqual([quantity(part, row[name]) for name in ("Ført", "Innvilget", "Til avklaring")],
                             [decision["claimed"], decision["granted"], decision["pending"]])
            self.assertEqual(row["Enhet"][0], {"hours": "timer", "expense": "kr"}.get(part, "km"))
            self.assertEqual(day(row["Avgjort"]) if "Avgjort" in row else None, decision.get("ruled"))
            self.assertEqual(day(row["Dato"])[:4], "2025")

    def test_every_notice_is_a_row(self):
        self.assertEqual([(row["Avtale"][0], row["Kode"][0], row["Regel"][0], row.get("Id", (None,))[0], row["Hvorfor"][0])
                          for row in self.book.tables["Merknader"]],
                         [(one["agreement"], notice["code"], notice["rule"], notice.get("item"), notice["reason"])
                          for one in self.expected for notice in one["notices"]])

    def test_titles_are_frozen_and_can_be_filtered_and_printed_on_every_page(self):
        for name, sheet in self.book.sheets.items():
            pane = next(sheet.iter(MAIN + "pane"))
            self.assertEqual((pane.get("state"), pane.get("ySplit"), pane.get("topLeftCell")), ("frozen", "1", "A2"))
            dimension = next(sheet.iter(MAIN + "dimension")).get("ref")
            self.assertEqual(next(sheet.iter(MAIN + "autoFilter")).get("ref"), dimension, name)
            self.assertTrue(all(float(each.get("width")) >= 8 for each in sheet.iter(MAIN + "col")))
            self.assertEqual(next(sheet.iter(MAIN + "pageSetup")).get("orientation"), "landscape")
        defined = {each.get("name") for each in self.book.part("xl/workbook.xml").iter(MAIN + "definedName")}
        self.assertIn("_xlnm.Print_Titles", defined)


class Cells(unittest.TestCase):
    def test_ids_are_text_as_they_are_never_formulas_numbers_or_links(self):
        book = Workbook(written(months.with_hostile_ids()))  # which fails on a formula
        rows = book.tables["Avgjørelser"]
        self.assertEqual((rows[0]["Avtale"], rows[0]["Ansattnummer"]),
                         ((months.HOSTILE_IDS[0], TEXT), (months.HOSTILE_IDS[1], TEXT)))
        ids = {row["Id"] for row in rows}
        for name in months.HOSTILE_IDS[2:]:
            self.assertIn((name, TEXT), ids)
        for sheet in book.sheets.values():
            self.assertEqual(list(sheet.iter(MAIN + "hyperlink")), [])

    def test_every_amount_is_read_back_to_the_ore(self):
        """Also those whose nearest double is not written with two decimals, and the largest a receipt may have."""
        amounts = ["0.01", "0.10", "9.95", "1.15", "4.35", "123456.78", "9999999.99", "10000000.00", "8888888.87"]
        sheet = copy.deepcopy(months.NOTHING)
        sheet["expenses"] = [{"id": f"e{number}", "date": "2025-02-03", "amount": value, "for": "recipient",
                              "receipt": True} for number, value in enumerate(amounts * 400)]
        book = Workbook(written(sheet))
        rows = book.tables["Avgjørelser"]
        self.assertEqual([amount(row["Avslått"]) for row in rows], amounts * 400)
        total = sum(decimal.Decimal(value) for value in amounts) * 400
        self.assertEqual(amount(book.tables["Oppgjør"][0]["Avslått"]), str(total))

    def test_distances_are_read_back_to_the_metre(self):
        distances = ["0.001", "0.1", "7.4", "59.2", "1000000", "999999.999", "123456.789"]
        sheet = copy.deepcopy(months.NOTHING)
        sheet["visits"] = [{"id": f"v{number}", "date": "2025-02-03", "hours": "0:00", "status": "held",
                            "km": {"activity": value}} for number, value in enumerate(distances)]
        rows = Workbook(written(sheet)).tables["Avgjørelser"]
        self.assertEqual([distance(row["Ført"]) for row in rows], distances)

    def test_every_length_of_a_visit_is_read_back_to_the_minute(self):
        lengths = [f"{minutes // 60}:{minutes % 60:02}" for minutes in range(1, 1441)]
        sheet = copy.deepcopy(months.NOTHING)
        sheet["visits"] = [{"id": f"v{number}", "date": "2025-02-03", "hours": length, "status": "contact_ill"}
                           for number, length in enumerate(lengths)]
        book = Workbook(written(sheet))
        self.assertEqual([hours(row["Ført"]) for row in book.tables["Avgjørelser"]], lengths)
        total = sum(range(1, 1441))
        self.assertEqual(hours(book.tables["Oppgjør"][0]["Kan avtales på nytt"]), f"{total // 60}:{total % 60:02}")

    def test_an_amount_of_more_digits_than_a_spreadsheet_keeps_is_text(self):
        """Drives of a million kilometres each way at 10 000 kr a kilometre, all in review."""
        rates = (months.ROOT / "src/regulations/oppdal.toml").read_text(encoding="utf-8")
        sheet = copy.deepcopy(months.NOTHING)
        sheet["agreement"]["sick_leave"] = [{"from": "2025-02-01"}]
        with tempfile.NamedTemporaryFile("w", suffix=".toml", encoding="utf-8") as regulation:
            regulation.write(rates.replace('value = "5.00"', 'value = "10000.00"'))
            regulation.flush()
            for drives, exactly in ((499, "9980000000000.00"), (501, "10020000000000.00")):
                sheet["visits"] = [{"id": f"v{number}", "date": "2025-02-03", "hours": "0:00", "status": "held",
                                    "km": {"to": "1000000", "from": "1000000"}} for number in range(drives)]
                book = Workbook(written(sheet, "--regulation", regulation.name))
                pending = book.tables["Oppgjør"][0]["Til avklaring"]
                if drives == 499:
                    self.assertEqual(amount(pending), exactly)
                else:
                    self.assertEqual(pending, (exactly, TEXT))

    def test_days_of_the_whole_calendar_of_the_library(self):
        sheet = copy.deepcopy(months.NOTHING)
        sheet["visits"] = [{"id": f"v{number}", "date": date, "hours": "1:00", "status": "held"}
                           for number, date in enumerate(("1900-03-01", "1999-12-31", "2000-02-29", "2200-12-31"))]
        rows = Workbook(written(sheet)).tables["Avgjørelser"]
        self.assertEqual([day(row["Dato"]) for row in rows], [visit["date"] for visit in sheet["visits"]])


class Output(unittest.TestCase):
    def test_the_same_timesheets_give_the_same_bytes_whenever_they_are_settled(self):
        first = written(months.SEVERAL)
        time.sleep(2.1)  # what is stamped in zip files counts in steps of two seconds
        self.assertEqual(written(months.SEVERAL), first)
        core = Workbook(first).zip.read("docProps/core.xml").decode()
        self.assertEqual(set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)), {"2025-04-02T12:00:00Z"})

    def test_a_file_gets_the_same_bytes_as_a_pipe_and_nothing_is_left_behind(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "oppgjør.xlsx")
            done = run(months.EXAMPLE, "--format", "xlsx", "--output", str(file),
                       environment=dict(os.environ, TMPDIR=folder))
            self.assertEqual((done.returncode, done.stdout, done.stderr), (DONE, b"", b""))
            self.assertEqual(os.listdir(folder), [file.name])
            self.assertEqual(file.read_bytes(), written(months.EXAMPLE))

    def test_a_terminal_is_not_written_to(self):
        ours, terminal = open_terminal()
        for output in ([], ["--output", "-"]):
            done = subprocess.run([PROGRAM, "settle", "-", "--format", "xlsx", *output], input=b"", stdout=terminal,
                                  stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(done.returncode, USAGE)
            self.assertIn("--output", done.stderr.decode())
        os.close(terminal)
        os.close(ours)

    def test_a_timesheet_in_error_writes_no_workbook_and_keeps_the_one_there(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "a.xlsx")
            file.write_bytes(b"before")
            done = run(dict(months.NOTHING, month="x"), "--format", "xlsx", "--output", str(file))
            self.assertEqual((done.returncode, file.read_bytes()), (INPUT, b"before"))

    def test_without_a_folder_for_temporary_files_it_says_so(self):
        done = run(months.NOTHING, "--format", "xlsx", environment=dict(os.environ, TMPDIR="/nowhere"))
        self.assertEqual((done.returncode, done.stdout), (INTERNAL, b""))
        self.assertIn("/nowhere", done.stderr.decode())


if __name__ == "__main__":
    unittest.main()
