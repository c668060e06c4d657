"""`stottekontakt settle --format payroll:PROFILE`, held against a second reader of the formats (referee.py).

The files in golden/ were written once by the command and are compared to the byte; what they say is checked against the
JSON statements by the referee, which knows the formats from their descriptions alone.

    STOTTEKONTAKT=build/stottekontakt python3 payroll_test.py
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

import referee

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = os.path.abspath(os.environ.get("STOTTEKONTAKT", ROOT / "build/stottekontakt"))
DONE, USAGE, INPUT = 0, 2, 3
PROFILES = ("visma-lonn", "unimicro-v3", "huldt-lillevik", "generic")
MARCH = ROOT / "docs/examples/2025-03.json"
MONTHS = HERE / "months.json"
OWN = """format = "stottekontakt-payroll-profile/1"
base = "{base}"
{layout}
[codes]
{codes}
[codes.hours]
lonnsart = "1410"
[codes.mileage]
lonnsart = "4010"
[codes.expenses]
lonnsart = "4110"
"""


def run(*arguments, data=None, environment=None):
    return subprocess.run([PROGRAM, *map(str, arguments)], input=data, capture_output=True, timeout=120, env=environment)


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def sheets(self, sheets, name="sheets.json"):
        return self.file(name, json.dumps(sheets))

    def own(self, base, layout="", codes=""):
        return self.file(f"{base}.own.toml", OWN.format(base=base, layout=layout, codes=codes))

    def payroll(self, profile, *arguments, **others):
        done = run("settle", *arguments, "--format", f"payroll:{profile}", **others)
        self.assertEqual(done.returncode, DONE, done.stderr.decode())
        return done.stdout

    def statements(self, *arguments):
        done = run("settle", *arguments, "--format", "json")
        self.assertEqual(done.returncode, DONE, done.stderr.decode())
        found = json.loads(done.stdout)
        return found if isinstance(found, list) else [found]

    def errors(self, *arguments, status=INPUT):
        done = run("settle", *arguments, "--json-errors")
        self.assertEqual(done.returncode, status, done.stderr.decode())
        self.assertEqual(done.stdout, b"", "a file is written whole or not at all")
        return json.loads(done.stderr)["errors"]

    def assert_says(self, base, data, statements):
        """The file says what the statements say, and whatever its reader recomputes comes to the same pay."""
        rows, wanted = referee.READERS[base](data), referee.expected(statements)
        self.assertEqual(len(rows), len(wanted))
        for row, want in zip(rows, wanted):
            for key in row.keys() & want.keys():
                self.assertEqual(row[key], want[key], (key, row, want))
            self.assertEqual(referee.half_up(row["quantity"] * row["rate"]), want["amount"] * 100, row)
        self.assertEqual(len({row["id"] for row in rows}), len(rows))
        paid = sum(referee.half_up(row["quantity"] * row["rate"]) for row in rows)
        self.assertEqual(paid, sum(referee.exact(one["totals"]["payable"]) for one in statements) * 100)
        return rows


def example(**changes):
    sheet = json.loads(MARCH.read_text(encoding="utf-8"))
    sheet.update(changes)
    return sheet


class Golden(Case):
    def test_each_profile_writes_the_bytes_of_its_golden_file(self):
        for base in PROFILES:
            with self.subTest(profile=base):
                written = self.payroll(self.own(base), MARCH, MONTHS)
                golden = HERE / f"golden/{base}.txt"
                if os.environ.get("WRITE_GOLDEN"):
                    golden.write_bytes(written)
                self.assertEqual(written, golden.read_bytes())

    def test_each_golden_file_says_what_the_statements_say(self):
        statements = self.statements(MARCH, MONTHS)
        for base in PROFILES:
            with self.subTest(profile=base):
                rows = self.assert_says(base, (HERE / f"golden/{base}.txt").read_bytes(), statements)
                self.assertEqual(len(rows), 7)

    def test_the_golden_months_have_what_is_hard(self):
        wanted = referee.expected(self.statements(MARCH, MONTHS))
        self.assertTrue(any(row["late_month"] for row in wanted), "a late line")
        self.assertTrue(any(row["late_month"] == "" for row in wanted), "a line in time")
        self.assertEqual({(row["kind"], row["quantity"]) for row in wanted if row["employee"] == "000077"},
                         {("hours", 1), ("mileage", 1)}, "neither 3:20 nor 29.612 km fits into hundredths")
        self.assertEqual({row["kind"] for row in wanted}, {"hours", "mileage", "expenses"})

    def test_a_line_of_the_fixed_format_is_what_its_description_gives_by_hand(self):
        # OPD-0017, March 2025: 17:00 at 233.03 = 3961.51, in time, so no month of earning.
        by_hand = ("010442" "01410" + 12 * 6 * " " + "STT7QY6J20XP" "310325" "0000001700" "0000023303" "0000000396151")
        self.assertEqual(self.payroll(self.own("huldt-lillevik"), MARCH).decode().split("\r\n")[0], by_hand)


class Lines(Case):
    def test_random_statements_are_paid_to_the_ore_by_every_profile(self):
        generator = ROOT / "tests/oracle/reference/random_timesheets.py"
        made = subprocess.run([sys.executable, generator, "--seed", "11", "--count", "400"], capture_output=True,
                              check=True)
        sheets = json.loads(made.stdout)
        for index, sheet in enumerate(sheets):
            sheet["agreement"]["employee"] = f"{index // 3:06d}"
        path = self.sheets(sheets)
        statements = self.statements(path)
        inexact = [row for row in referee.expected(statements) if row["quantity"] == 1 and row["kind"] != "expenses"]
        self.assertGreater(len(inexact), 100)
        for base in PROFILES:
            with self.subTest(profile=base):
                own = self.own(base)
                written = self.payroll(own, path)
                self.assert_says(base, written, statements)
                again = self.file("again.txt", written)
                self.assertEqual(self.payroll(own, path, "--already", again),
                                 b"" if base != "generic" else written.split(b"\r\n")[0] + b"\r\n")

    def test_zeros_may_stand_in_front_of_a_figure_with_a_decimal_sign(self):
        own = self.own("huldt-lillevik", 'decimal = ","')
        sheet = example(visits=[{"id": "v1", "date": "2025-03-04", "hours": "0:30", "status": "held"}], expenses=[])
        written = self.payroll(own, self.sheets(sheet))
        self.assertTrue(written.endswith(b"310325" b"0000000,50" b"0000233,03" b"0000000116,52" b"\r\n"), written)
        self.assertEqual(self.payroll(own, self.sheets(sheet), "--already", self.file("first.txt", written)), b"")

    def test_two_rates_in_a_period_are_two_lines_with_ids_of_their_own(self):
        sheet = example(month="2026-01", delivered="2026-01-20", expenses=[])  # the period is 21 December to 20 January
        sheet["agreement"] = {"id": "F-1", "employee": "000001", "from": "2025-01-01",
                              "weekly_hours": [{"from": "2025-01-01", "hours": "9:00"}]}
        sheet["visits"] = [{"id": f"v{i}", "date": date, "hours": "2:00", "status": "held", "km": {"to": "5", "from": "5"}}
                           for i, date in enumerate(("2025-12-29", "2026-01-05"))]
        fjelldal = ("--regulation", ROOT / "docs/examples/fjelldal.toml")
        path = self.sheets(sheet)
        rows = referee.read_unimicro(self.payroll(self.own("unimicro-v3"), path, *fjelldal))
        self.assertEqual([(row["lonnsart"], row["rate"], row["quantity"]) for row in rows],
                         [("1410", referee.exact("195.5"), 2), ("1410", referee.exact("204.1"), 2),
                          ("4010", 5, 10), ("4010", referee.exact("5.3"), 10)])
        self.assertEqual(len({row["id"] for row in rows}), 4)
        self.assertEqual({(str(row["from"]), str(row["to"])) for row in rows}, {("2025-12-21", "2026-01-20")})

    def test_a_quantity_that_does_not_fit_is_as_the_profile_says(self):
        visits = [{"id": "v1", "date": "2025-03-04", "hours": "0:20", "status": "held"}]
        path = self.sheets(example(visits=visits, expenses=[]))
        rounded = referee.read_visma(self.payroll(self.own("visma-lonn", 'inexact = "amount"'), path))
        self.assertEqual([(row["quantity"], row["rate"], row["amount"]) for row in rounded],
                         [(referee.exact("0.33"), referee.exact("233.03"), referee.exact("77.68"))])
        visits = [{"id": "v1", "date": "2025-03-04", "hours": "0:40", "status": "held", "km": {"to": "7.405"}}]
        half_up = self.sheets(example(visits=visits, expenses=[]), "half-up.json")
        rounded = referee.read_visma(self.payroll(self.own("visma-lonn", 'inexact = "amount"'), half_up))
        self.assertEqual([row["quantity"] for row in rounded], [referee.exact("0.67"), referee.exact("7.41")])
        own = self.own("visma-lonn", 'inexact = "refuse"')
        refused = self.errors(path, "--format", f"payroll:{own}")
        self.assertEqual([error["code"] for error in refused], ["out-of-range"])
        self.assertIn("0:20", refused[0]["message"])

    def test_titles_are_in_the_language_asked_for_and_nothing_else_changes(self):
        texts = {}
        for language in ("nb", "nn", "en"):
            rows = referee.read_unimicro(self.payroll(self.own("unimicro-v3"), MARCH, "--lang", language))
            texts[language] = [row.pop("text").split()[0] for row in rows]
            self.assertEqual(rows, [{**row} for row in rows])
        self.assertEqual(texts, {"nb": ["Timer", "Kjøring", "Utgifter"], "nn": ["Timar", "Køyring", "Utgifter"],
                                 "en": ["Hours", "Mileage", "Expenses"]})

    def test_nothing_to_pay_is_no_line(self):
        sheet = example(visits=[], expenses=[])
        del sheet["agreement"]["employee"]  # not needed then
        self.assertEqual(self.payroll(self.own("visma-lonn"), self.sheets(sheet)), b"")

    def test_a_rate_of_zero_is_no_line_lest_the_payroll_system_takes_its_own(self):
        text = (ROOT / "docs/examples/fjelldal.toml").read_text(encoding="utf-8").replace('"5.00"', '"0.00"')
        self.assertIn('"0.00"', text)
        sheet = example(expenses=[])
        path = self.sheets(sheet)
        regulation = ("--regulation", self.file("free.toml", text))
        self.assertIn("0.00", [line["amount"] for line in self.statements(path, *regulation)[0]["lines"]])
        rows = referee.read_visma(self.payroll(self.own("visma-lonn"), path, *regulation))
        self.assertEqual([row["lonnsart"] for row in rows], ["1410"])

    def test_codes_of_a_kind_come_before_those_of_every_line_and_may_hold_fields(self):
        own = self.own("visma-lonn", codes='run = "{pay_month}"\naccount = "5000"\ndimension6 = ""\ndimension3 = "{id}"')
        text = own.read_text().replace('lonnsart = "4010"', 'lonnsart = "4010"\naccount = "7100"')
        lines = self.payroll(self.file("own.toml", text), MARCH).decode("cp1252").split("\r\n")[:-1]
        fields = [line.split(";") for line in lines]
        self.assertEqual([f[1] for f in fields], ["4", "4", "4"])
        self.assertEqual([f[8] for f in fields], ["5000", "7100", "5000"])
        for field in fields:
            referee.only_id(field[12].strip('"'))
            self.assertEqual(field[15], '""')

    def test_texts_with_separators_and_quotation_marks_stand_in_quotation_marks_or_are_refused(self):
        sheet = example()
        sheet["agreement"]["id"] = 'A;"B"'
        path = self.sheets(sheet)
        rows = referee.read_generic(self.payroll("generic", path))
        self.assertEqual({row["agreement"] for row in rows}, {'A;"B"'})
        sheet["agreement"].update(id="A", employee="1;2")
        errors = self.errors(self.sheets(sheet), "--format", f"payroll:{self.own('unimicro-v3')}")
        self.assertEqual({(error["pointer"], error["code"]) for error in errors},
                         {("/agreement/employee", "unreadable-value")})


class Employees(Case):
    def test_leading_zeros_are_kept(self):
        for base, employee in (("visma-lonn", "000001"), ("unimicro-v3", "00"), ("huldt-lillevik", "000001"),
                               ("generic", "0001")):
            sheet = example()
            sheet["agreement"]["employee"] = employee
            rows = referee.READERS[base](self.payroll(self.own(base), self.sheets(sheet)))
            self.assertEqual({row["employee"] for row in rows}, {employee})

    def refused(self, employee, base):
        sheet = example()
        sheet["agreement"]["employee"] = employee
        if employee is None:
            del sheet["agreement"]["employee"]
        errors = self.errors(self.sheets([sheet]), "--format", f"payroll:{self.own(base)}")
        return {(error["pointer"], error["code"]) for error in errors}

    def test_a_sheet_without_a_payroll_number_is_refused(self):
        for base in PROFILES:
            self.assertEqual(self.refused(None, base), {("/0/agreement/employee", "missing")})
            self.assertEqual(self.refused(" ", base), {("/0/agreement/employee", "empty-id")})

    def test_a_sheet_of_json_lines_is_named_by_its_line(self):
        sheet = example()
        del sheet["agreement"]["employee"]
        path = self.file("sheets.jsonl", f"{json.dumps(example(month='2025-04'))}\n{json.dumps(sheet)}\n")
        errors = self.errors(path, "--format", "payroll:generic")
        self.assertEqual([(error["line"], error["pointer"]) for error in errors], [(2, "/agreement/employee")])

    def test_the_only_sheet_of_a_file_is_on_no_line(self):
        sheet = example()
        del sheet["agreement"]["employee"]
        (error,) = self.errors(self.file("sheet.json", "\n\n" + json.dumps(sheet)), "--format", "payroll:generic")
        self.assertNotIn("line", error)

    def test_a_number_is_never_cut_to_its_column(self):
        self.assertEqual(self.refused("1234567", "huldt-lillevik"), {("/0/agreement/employee", "out-of-range")})

    def test_zeros_are_put_in_front_of_digits_only(self):
        self.assertEqual(self.refused("A12", "huldt-lillevik"), {("/0/agreement/employee", "unreadable-value")})

    def test_a_character_that_the_encoding_lacks_is_refused(self):
        self.assertEqual(self.refused("ŋ1", "visma-lonn"), {("/0/agreement/employee", "unreadable-value")})

    def test_two_numbers_that_zeros_would_make_one_are_refused(self):
        one, other = example(), example()
        one["agreement"].update(id="A", employee="442")
        other["agreement"].update(id="B", employee="000442")
        errors = self.errors(self.sheets([one, other]), "--format", f"payroll:{self.own('huldt-lillevik')}")
        self.assertEqual({(error["pointer"], error["code"]) for error in errors},
                         {("/1/agreement/employee", "unreadable-value")})
        self.assertEqual(len(referee.read_visma(self.payroll(self.own("visma-lonn"), self.folder / "sheets.json"))), 6)


class Encodings(Case):
    def test_every_character_is_written_as_python_writes_it_or_refused(self):
        ranges = (range(0x20, 0x7F), range(0xA0, 0x180), range(0x2000, 0x2070), range(0x20A0, 0x20C0), (0x2122, 0x1F600))
        characters = [chr(code) for codes in ranges for code in codes
                      if chr(code) not in '";' and code not in range(0x2028, 0x202A)]
        sheets = []
        for character in characters:
            sheet = example(expenses=[], visits=[{"id": "v", "date": "2025-03-04", "hours": "1:00", "status": "held"}])
            sheet["agreement"]["id"] = f"x{character}x"
            sheets.append(sheet)
        for ours, theirs in (("windows-1252", "cp1252"), ("iso-8859-1", "latin-1"), ("utf-8", "utf-8")):
            with self.subTest(encoding=ours):
                own = self.own("generic", f'encoding = "{ours}"')
                exists = [character.encode(theirs, "ignore") != b"" for character in characters]
                written = self.payroll(own, self.sheets([s for s, good in zip(sheets, exists) if good]))
                wanted = [f'"x{character}x"'.encode(theirs) for character, good in zip(characters, exists) if good]
                self.assertEqual([line.split(b";")[2] for line in written.split(b"\r\n")[1:-1]], wanted)
                bad = [s for s, good in zip(sheets, exists) if not good]
                if bad:
                    errors = self.errors(self.sheets(bad), "--format", f"payroll:{own}")
                    self.assertEqual([error["pointer"] for error in errors], [f"/{i}/agreement/id" for i in range(len(bad))])

    def test_widths_are_counted_in_characters(self):
        for encoding, codec in (("utf-8", "utf-8"), ("windows-1252", "cp1252")):
            own = self.own("huldt-lillevik", f'encoding = "{encoding}"', 'department = "Østre Toten…"')
            written = self.payroll(own, MARCH)
            self.assertEqual(written.decode(codec)[11:23], "Østre Toten…")
            self.assertEqual(self.payroll(own, MARCH, "--already", self.file("first.txt", written)), b"")
        own = self.own("huldt-lillevik", codes='department = "Østre Toten!!"')
        errors = self.errors(MARCH, "--format", f"payroll:{own}")
        self.assertEqual({error["code"] for error in errors}, {"out-of-range"})


class Already(Case):
    def written(self, base, sheets, name):
        return self.file(name, self.payroll(self.own(base), self.sheets(sheets)))

    def test_lines_of_earlier_files_are_left_out_and_counted(self):
        later = example(month="2025-04", delivered="2025-04-30", expenses=[], visits=[
            {"id": "v1", "date": "2025-04-02", "hours": "2:00", "status": "held"}])
        for base in PROFILES:
            with self.subTest(profile=base):
                first = self.written(base, example(), "first.txt")
                own, both = self.own(base), self.sheets([example(), later])
                done = run("settle", both, "--format", f"payroll:{own}", "--already", first, "--lang", "en")
                self.assertEqual(done.returncode, DONE, done.stderr.decode())
                self.assertEqual(done.stderr.decode(),
                                 "stottekontakt: Lines left out because earlier payroll files have them: 3. "
                                 "Lines written: 1.\n")
                done = run("settle", both, "--format", f"payroll:{own}", "--already", first, "--json-errors")
                told = json.loads(done.stderr)
                self.assertEqual((told["errors"], [note["code"] for note in told["notes"]]), ([], ["lines-skipped"]))
                self.assert_says(base, done.stdout, self.statements(self.sheets(later)))
                second = self.file("second.txt", done.stdout)
                both = self.sheets([later, example()])  # in another order
                nothing = self.payroll(own, both, "--already", first, "--already", second)
                self.assertLessEqual(len(nothing.split(b"\r\n")), 2)

    def test_ids_do_not_depend_on_the_order_or_the_run(self):
        sheets = [example(), *json.loads(MONTHS.read_text())]
        def ids(order):
            return {row["id"] for row in referee.read_visma(self.payroll(self.own("visma-lonn"), self.sheets(order)))}
        self.assertEqual(ids(sheets), ids([sheets[0], *reversed(sheets[1:])]))

    def test_a_line_that_has_changed_is_an_error(self):
        changed = example()
        changed["visits"][0]["hours"] = "2:00"
        moved = example()
        moved["agreement"]["employee"] = "010443"
        for base in PROFILES:
            for sheet, said in ((changed, "3961.51"), (moved, "employee number")):
                with self.subTest(profile=base, said=said):
                    first = self.written(base, example(), "first.txt")
                    errors = self.errors(self.sheets(sheet), "--format", f"payroll:{self.own(base)}", "--already", first,
                                         "--lang", "en")
                    self.assertEqual({error["code"] for error in errors}, {"same-month-twice"})
                    self.assertEqual(errors[0]["file"], str(self.folder / "sheets.json"))
                    self.assertIn(said, errors[0]["message"])
                    self.assertIn(str(first), errors[0]["message"])

    def test_a_line_that_was_paid_and_is_gone_is_an_error(self):
        first = self.written("visma-lonn", example(), "first.txt")
        errors = self.errors(self.sheets(example(expenses=[])), "--format", f"payroll:{self.own('visma-lonn')}",
                             "--already", first, "--lang", "en")
        self.assertEqual([error["code"] for error in errors], ["same-month-twice"])
        self.assertIn("300.00", errors[0]["message"])

    def test_a_new_rate_for_a_month_that_was_paid_is_not_paid_as_if_it_were_new(self):
        first = self.written("visma-lonn", example(), "first.txt")
        text = (ROOT / "src/regulations/oppdal.toml").read_text(encoding="utf-8")
        at = text.index("[[kilometre_rate]]")
        raised = text[:at] + '[[hourly_rate]]\nfrom = 2025-03-01\nvalue = "240.00"\nsource = "x"\n\n' + text[at:]
        errors = self.errors(self.sheets(example()), "--format", f"payroll:{self.own('visma-lonn')}", "--already", first,
                             "--regulation", self.file("raised.toml", raised))
        self.assertEqual([error["code"] for error in errors], ["same-month-twice"])

    def test_a_second_sheet_of_a_month_is_new_and_its_lines_have_ids_of_their_own(self):
        agreement = {**example()["agreement"], "weekly_hours": [{"from": "2025-01-01", "hours": "9:00"}]}
        second = example(earlier={"hours": "17:00", "expenses": "300.00"}, agreement=agreement, expenses=[], visits=[
            {"id": "v9", "date": "2025-03-30", "hours": "2:00", "status": "held"}])
        first = self.written("visma-lonn", example(), "first.txt")
        rows = referee.read_visma(self.payroll(self.own("visma-lonn"), self.sheets(second), "--already", first))
        self.assertEqual(len(rows), 1)
        third = {**second, "earlier": {"hours": "19:00", "expenses": "300.00"}}
        more = referee.read_visma(self.payroll(self.own("visma-lonn"), self.sheets([example(), second, third])))
        self.assertEqual(len({row["id"] for row in more}), 5)
        errors = self.errors(self.sheets([example(), second, second]), "--format", f"payroll:{self.own('visma-lonn')}")
        self.assertEqual([(error["pointer"], error["code"]) for error in errors], [("/2/earlier", "same-month-twice")])

    def test_an_earlier_that_grants_nothing_makes_a_sheet_another_one(self):
        second = example(earlier={})
        rows = referee.read_visma(self.payroll(self.own("visma-lonn"), self.sheets([example(), second])))
        self.assertEqual(len({row["id"] for row in rows}), 6)

    def test_a_file_of_another_profile_or_one_that_was_changed_is_an_error(self):
        for base in PROFILES:
            own = self.own(base)
            good = self.payroll(own, MARCH)
            second_line = good.index(b"\r\n") + 2
            broken = {
                "another profile": self.payroll(self.own(PROFILES[PROFILES.index(base) - 1]), MARCH),
                "a timesheet": MARCH.read_bytes(),
                "an id lost": good.replace(b"STA4PPAXSWMB", b"st          "),
                "half a line": good[:-20],
                "a blank line": good[:second_line] + b"\r\n" + good[second_line:],
                "a figure that is none": good.replace(b"17", b"1x"),
                "bytes of nothing": bytes(range(256)),
            }
            for what, data in broken.items():
                with self.subTest(profile=base, what=what):
                    self.assertNotEqual(data, good)
                    name = self.file("earlier.txt", data)
                    errors = self.errors(MARCH, "--format", f"payroll:{own}", "--already", name)
                    self.assertEqual([(error["file"], error["code"]) for error in errors],
                                     [(str(name), "not-a-document")])

    def test_line_ends_changed_on_the_way_do_not_matter(self):
        for base in PROFILES:
            own = self.own(base)
            name = self.file("earlier.txt", self.payroll(own, MARCH).replace(b"\r\n", b"\n"))
            self.assertLessEqual(len(self.payroll(own, MARCH, "--already", name).split(b"\r\n")), 2)

    def test_random_damage_to_an_earlier_file_is_an_error_or_harmless_and_never_a_crash(self):
        rng = random.Random(5)
        for base in PROFILES:
            own = self.own(base)
            good = self.payroll(own, MARCH)
            for _ in range(15):
                data = bytearray(good)
                for _ in range(rng.randrange(1, 4)):
                    at = rng.randrange(len(data))
                    data[at:at + rng.randrange(3)] = bytes(rng.choice(b'";,.0ST\xc3\x00\n\r') for _ in range(rng.randrange(3)))
                done = run("settle", MARCH, "--format", f"payroll:{own}", "--already", self.file("earlier.txt", bytes(data)))
                self.assertIn(done.returncode, (DONE, INPUT), bytes(data))


class Command(Case):
    def test_an_unknown_profile_is_wrong_use_and_the_closest_is_named(self):
        for name, said in (("visma-lon", "visma-lonn"), ("xyz", "huldt-lillevik"), ("", "generic")):
            errors = self.errors(MARCH, "--format", f"payroll:{name}", status=USAGE)
            self.assertIn(said, errors[0]["message"])

    def test_a_shipped_profile_without_codes_says_what_to_write(self):
        errors = self.errors(MARCH, "--format", "payroll:visma-lonn", "--lang", "en")
        self.assertEqual(len(errors), 3)
        for kind, error in zip(("hours", "mileage", "expenses"), errors):
            for part in ('base = "visma-lonn"', f"[codes.{kind}]", 'lonnsart = "…"'):
                self.assertIn(part, error["message"])

    def test_a_profile_that_cannot_be_read_is_an_error(self):
        errors = self.errors(MARCH, "--format", f"payroll:{self.folder}/none.toml")
        self.assertEqual([error["code"] for error in errors], ["not-readable"])

    def test_all_errors_of_a_profile_come_at_once_with_their_places(self):
        own = self.file("own.toml", 'format = "stottekontakt-payroll-profile/1"\nbase = "visma-lonn"\nencodnig = "utf-8"\n'
                                    'inexact = "singel"\n[codes.hours]\nlonnsart = 1410\nacount = "5"\n')
        errors = self.errors(MARCH, "--format", f"payroll:{own}", "--lang", "en")
        self.assertEqual([(error["line"], error["column"]) for error in errors],
                         [(1, 1), (1, 1), (3, 1), (4, 11), (6, 12), (7, 1)])
        for word in ("encoding", "single", "account"):
            self.assertTrue(any(f"Did you mean ‘{word}’?" in error["message"] for error in errors), word)

    def test_what_follows_the_file_of_already_is_a_timesheet(self):
        name = self.file("first.txt", self.payroll(self.own("visma-lonn"), MARCH))
        self.assertEqual(self.payroll(self.own("visma-lonn"), "--already", name, MARCH), b"")

    def test_already_needs_a_payroll_file_to_write(self):
        self.errors(MARCH, "--already", MARCH, status=USAGE)
        name = self.file("first.txt", self.payroll(self.own("visma-lonn"), MARCH))
        self.errors(MARCH, "--format", f"payroll:{self.own('visma-lonn')}", "--already", name, "--output", name,
                    status=USAGE)
        link = self.folder / "link.txt"
        link.symlink_to(name)
        self.errors(MARCH, "--format", f"payroll:{self.own('visma-lonn')}", "--already", link, "--output", name,
                    status=USAGE)

    def test_the_file_is_written_whole_or_not_at_all(self):
        output = self.file("out.txt", b"before")
        sheet = example()
        del sheet["agreement"]["employee"]
        run("settle", self.sheets([example(), sheet]), "--format", f"payroll:{self.own('visma-lonn')}", "--output", output)
        self.assertEqual(output.read_bytes(), b"before")
        self.payroll(self.own("visma-lonn"), MARCH, "--output", output)
        self.assertEqual(output.read_bytes(), self.payroll(self.own("visma-lonn"), MARCH))

    def test_a_column_may_be_added_to_a_copy_of_a_shipped_profile(self):
        for base, column, end in (("visma-lonn", '{ name = "deduction_code", value = "" }', b'";'),
                                  ("huldt-lillevik", '{ name = "filler", value = "", width = 30 }', b"0" + 30 * b" ")):
            text = (ROOT / f"src/profiles/{base}.toml").read_text(encoding="utf-8")
            text = text.replace("\n]\n", f"\n{column},\n]\n").replace("[codes]\n", '[codes]\nlonnsart = "1410"\n')
            copy = self.file("copy.toml", text)
            written = self.payroll(copy, MARCH)
            self.assertTrue(written.split(b"\r\n")[1].endswith(end), written)
            self.assertEqual(self.payroll(copy, MARCH, "--already", self.file("first.txt", written)), b"")

    def test_the_shipped_profiles_are_those_of_the_sources(self):
        named = self.errors(MARCH, "--format", "payroll:-", status=USAGE)[0]["message"]
        for path in (ROOT / "src/profiles").glob("*.toml"):
            self.assertIn(path.stem, named)
            text = path.read_text(encoding="utf-8") + "\n".join(
                f'[codes.{kind}]\nlonnsart = "{code}"' for kind, code in referee.LONNSART.items())
            self.assertEqual(self.payroll(self.file("whole.toml", text), MARCH),
                             self.payroll(self.own(path.stem), MARCH), path.stem)


if __name__ == "__main__":
    unittest.main()
