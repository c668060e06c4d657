"""Settles random timesheets with the program under test and with the referee, and compares the statements field by field.

    python3 differential.py --program PATH --seed 1 --count 20000 [--shrink] [--vary-rates REGULATION.toml]

Three parts: random sheets in batches of one array; the same with other rates, rates that change inside a month among them
(only with --vary-rates, which takes a complete regulation file and exchanges its three dated tables); single sheets that need
a rate nobody knows (exit status 4).  Notices are compared as sets and counted apart.  The exit status is 1 on any difference.
"""

import argparse
import copy
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile
from typing import Dict, List, Optional, Tuple

import random_timesheets
import referee

BATCH = 1000
SHOWN = 5
COMPARED = ("format", "agreement", "employee", "month", "delivered", "payout", "lines", "totals", "account")
DECISION_FIELDS = ("item", "part", "claimed", "granted", "pending", "verdict", "rule", "section", "reading", "ruled")

Difference = Tuple[str, object, object]     # path, expected, got


class ProgramFailed(Exception):
    """The program ended with another status than 0, or printed no such array."""


class Program:
    """Runs `settle --format json`."""

    def __init__(self, path: str, directory: str, regulation: Optional[str] = None):
        self.path = path
        self.directory = directory
        self.regulation = regulation

    def run(self, data) -> subprocess.CompletedProcess:
        name = os.path.join(self.directory, "input.json")
        with open(name, "w", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False)
        command = [self.path, "settle", "--format", "json"]
        if self.regulation is not None:
            command += ["--regulation", self.regulation]
        return subprocess.run(command + [name], stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def settle_all(self, sheets: List[dict]) -> List[dict]:
        done = self.run(sheets)
        if done.returncode != 0:
            message = done.stderr.decode("utf-8", "replace").strip()
            raise ProgramFailed(f"exit status {done.returncode}: {message[:600]}")
        try:
            statements = json.loads(done.stdout.decode("utf-8"))
        except ValueError as error:
            raise ProgramFailed(f"the output is not JSON: {error}")
        if not isinstance(statements, list) or len(statements) != len(sheets):
            raise ProgramFailed("the output is not an array of as many statements")
        return statements


# ---------------------------------------------------------------------------------------------------------------------
# Comparison

def differences(path: str, expected, got) -> List[Difference]:
    """Every leaf that differs; a key of the statement that the referee does not know counts as well."""
    if isinstance(expected, dict) and isinstance(got, dict):
        found = []
        for key in list(expected) + [key for key in got if key not in expected]:
            found += differences(f"{path}/{key}", expected.get(key), got.get(key))
        return found
    if isinstance(expected, list) and isinstance(got, list):
        found = []
        if len(expected) != len(got):
            found.append((f"{path} (length)", len(expected), len(got)))
        for i, (left, right) in enumerate(zip(expected, got)):
            found += differences(f"{path}/{i}", left, right)
        return found
    return [] if expected == got else [(path, expected, got)]


def decisions_by_part(statement: dict) -> Dict[str, dict]:
    return {f"{d.get('item')}:{d.get('part')}": {key: d.get(key) for key in DECISION_FIELDS}
            for d in statement.get("decisions", [])}


def compare(expected: dict, got: dict) -> List[Difference]:
    """Everything except the notices."""
    found = []
    for key in COMPARED:
        found += differences(f"/{key}", expected.get(key), got.get(key))
    found += differences("/decisions", decisions_by_part(expected), decisions_by_part(got))
    found += differences("/decisions (order)", [f"{d.get('item')}:{d.get('part')}" for d in expected["decisions"]],
                         [f"{d.get('item')}:{d.get('part')}" for d in got.get("decisions", [])])
    return found


def notice_set(statement: dict):
    return {(n.get("code"), n.get("item") or "", n.get("rule") or "") for n in statement.get("notices", [])}


def compare_notices(expected: dict, got: dict) -> List[Difference]:
    left, right = notice_set(expected), notice_set(got)
    found = [(f"/notices (missing) {code} {rule}", item or "(no item)", None) for code, item, rule in left - right]
    found += [(f"/notices (extra) {code} {rule}", None, item or "(no item)") for code, item, rule in right - left]
    return sorted(found, key=str)


# ---------------------------------------------------------------------------------------------------------------------
# Shrinking

def smaller_sheets(sheet: dict):
    """Copies of the sheet with one thing less; large pieces first."""
    for name in ("visits", "expenses", "rulings"):
        rows = sheet.get(name) or []
        step = max(1, len(rows) // 2)
        while rows:
            for begin in range(0, len(rows), step):
                candidate = copy.deepcopy(sheet)
                dropped = rows[begin:begin + step]
                candidate[name] = rows[:begin] + rows[begin + step:]
                if name != "rulings" and candidate.get("rulings"):
                    gone = {row["id"] for row in dropped}
                    candidate["rulings"] = [r for r in candidate["rulings"] if r["item"] not in gone]
                yield candidate
            if step == 1:
                break
            step = max(1, step // 2)
    for key in ("earlier", "rulings", "expenses"):
        if key in sheet:
            candidate = copy.deepcopy(sheet)
            del candidate[key]
            yield candidate
    for key in ("to", "notice", "ready", "expense_cover", "holidays", "sick_leave", "hour_account", "employee"):
        if key in sheet["agreement"]:
            candidate = copy.deepcopy(sheet)
            del candidate["agreement"][key]
            yield candidate
    for key in ("weekly_hours", "expense_cover", "holidays", "sick_leave"):
        rows = sheet["agreement"].get(key) or []
        for i in range(1 if key == "weekly_hours" else 0, len(rows)):
            candidate = copy.deepcopy(sheet)
            del candidate["agreement"][key][i]
            yield candidate
    for i, visit in enumerate(sheet["visits"]):
        for key in ("start", "activity", "with_recipient", "km", "cancelled"):
            if key in visit and not (key == "cancelled" and visit["status"] == "cancelled"):
                candidate = copy.deepcopy(sheet)
                del candidate["visits"][i][key]
                yield candidate


def shrink(sheet: dict, still_differs) -> dict:
    """The smallest sheet found on which a difference persists."""
    again = True
    while again:
        again = False
        for candidate in smaller_sheets(sheet):
            if still_differs(candidate):
                sheet = candidate
                again = True
                break
    return sheet


# ---------------------------------------------------------------------------------------------------------------------
# Part 1: random sheets

class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.notice_passed = 0
        self.notice_failed = 0
        self.shown = 0

    @property
    def clean(self) -> bool:
        return self.failed == 0 and self.notice_failed == 0


class Comparison:
    """One series of sheets with one set of tables."""

    def __init__(self, program: Program, tables: referee.Tables, tally: Tally, shrinking: bool, shown: int, label: str):
        self.program = program
        self.tables = tables
        self.tally = tally
        self.shrinking = shrinking
        self.shown = shown
        self.label = label

    def both(self, sheet: dict) -> Tuple[List[Difference], List[Difference]]:
        """Settle one sheet alone."""
        expected = referee.settle_all([sheet], self.tables)[0]
        try:
            got = self.program.settle_all([sheet])[0]
        except ProgramFailed as failure:
            return [("(program)", "exit status 0", str(failure))], []
        return compare(expected, got), compare_notices(expected, got)

    def differs_alone(self, sheet: dict, in_notices: bool, kind: str) -> bool:
        try:
            found, notices = self.both(sheet)
        except (referee.InputError, referee.RateMissing):
            return False
        return any(difference[0].split("/")[:2] == kind.split("/")[:2] for difference in (notices if in_notices else found))

    def report(self, name: str, index: int, sheet: dict, found: List[Difference], in_notices: bool) -> None:
        if self.tally.shown >= self.shown:
            return
        self.tally.shown += 1
        what = "notices differ" if in_notices else "differs"
        print(f"{self.label} index {index}: {what}")
        for path, expected, got in found[:8]:
            print(f"  {path}\n    expected {json.dumps(expected, ensure_ascii=False)}\n"
                  f"    got      {json.dumps(got, ensure_ascii=False)}")
        if len(found) > 8:
            print(f"  and {len(found) - 8} more")
        if self.shrinking:
            kind = found[0][0]
            if self.differs_alone(sheet, in_notices, kind):
                sheet = shrink(sheet, lambda candidate: self.differs_alone(candidate, in_notices, kind))
                left, notices = self.both(sheet)
                print("  after shrinking:")
                for path, expected, got in (notices if in_notices else left)[:8]:
                    print(f"    {path}: expected {json.dumps(expected, ensure_ascii=False)}, "
                          f"got {json.dumps(got, ensure_ascii=False)}")
            else:
                print("  (does not differ when settled alone: not shrunk)")
        handle, file_name = tempfile.mkstemp(prefix=f"sheet-{name}-", suffix=".json")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(sheet, file, ensure_ascii=False, indent=1)
        print(f"  the sheet: {file_name}")

    def batch(self, name: str, sheets: List[dict], first_index: int) -> None:
        expected = referee.settle_all(sheets, self.tables)
        try:
            got = self.program.settle_all(sheets)
        except ProgramFailed as failure:
            if len(sheets) > 1:         # halve the batch until the sheet is found that the program does not take
                half = len(sheets) // 2
                self.batch(name, sheets[:half], first_index)
                self.batch(name, sheets[half:], first_index + half)
                return
            self.tally.failed += 1
            self.report(name, first_index, sheets[0], [("(program)", "exit status 0", str(failure))], False)
            return
        for i, (sheet, left, right) in enumerate(zip(sheets, expected, got)):
            found = compare(left, right)
            if found:
                self.tally.failed += 1
                self.report(name, first_index + i, sheet, found, False)
            else:
                self.tally.passed += 1
            notices = compare_notices(left, right)
            if notices:
                self.tally.notice_failed += 1
                if not found:
                    self.report(name, first_index + i, sheet, notices, True)
            else:
                self.tally.notice_passed += 1


# ---------------------------------------------------------------------------------------------------------------------
# Part 2: other rates

def random_tables(rng: random.Random, first: datetime.date) -> referee.Tables:
    """Rows that change near and inside the month of the sheets; the first rows lie before all sheets."""
    def rows(values, count):
        start = datetime.date(2000, 1, 1)
        made = []
        for _ in range(count):
            made.append(referee.Row(start, rng.choice(values), rng.choice(["stated", "assumed"])))
            start = max(start, first) + datetime.timedelta(days=rng.randrange(1, 14))
        return tuple(made)

    return referee.Tables(
        hourly_rate=rows([23303, 24001, 17500, 7995, 23500, 1], rng.randrange(1, 5)),
        kilometre_rate=rows([500, 530, 403, 501, 355], rng.randrange(1, 5)),
        expense_ceiling=rows([10000, 9999, 12345, 5001], rng.randrange(1, 3)))


def regulation_text(base: str, tables: referee.Tables) -> str:
    """The regulation file with its rows of the three tables exchanged for those of `tables`."""
    names = ("hourly_rate", "kilometre_rate", "expense_ceiling")
    kept = []
    dropping = False
    for line in base.splitlines():
        if line.strip().startswith("["):
            dropping = any(line.strip().startswith(f"[[{name}]]") for name in names)
        if not dropping:
            kept.append(line)
    for name in names:
        for row in getattr(tables, name):
            kept += [f"[[{name}]]", f"from = {row.start.isoformat()}", f'value = "{referee.money_text(row.value)}"',
                     f'provenance = "{row.provenance}"', 'source = "made up for a test"']
    return "\n".join(kept) + "\n"


def vary_rates(options, directory: str, tally: Tally) -> None:
    with open(options.vary_rates, encoding="utf-8") as file:
        base = file.read()
    per_regulation = 50
    for series in range(max(1, options.count // 1000)):
        rng = random.Random(f"{options.seed}/tables/{series}")
        month = datetime.date(rng.randrange(2025, 2028), rng.randrange(1, 13), 1)
        tables = random_tables(rng, month)
        name = os.path.join(directory, "regulation.toml")
        with open(name, "w", encoding="utf-8") as file:
            file.write(regulation_text(base, tables))
        sheets = []
        for index in range(per_regulation):
            maker = random_timesheets.Maker(options.seed, series * per_regulation + index, -1)
            sheet = maker.sheet_of_month(month)
            maker.add_rulings(sheet, referee.settle(sheet, tables))
            sheets.append(sheet)
        comparison = Comparison(Program(options.program, directory, name), tables, tally, options.shrink, options.show,
                                f"seed {options.seed} tables {series}")
        shown_before = tally.shown
        comparison.batch(f"{options.seed}-tables-{series}", sheets, series * per_regulation)
        if tally.shown > shown_before:
            handle, kept = tempfile.mkstemp(prefix=f"regulation-{options.seed}-{series}-", suffix=".toml")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(regulation_text(base, tables))
            print(f"  the regulation: {kept}")


# ---------------------------------------------------------------------------------------------------------------------
# Part 3: a rate is missing

def missing_rates(program: Program, seed: int, count: int, tally: Tally, shown: int) -> int:
    """Counts passes and failures; returns how many messages leave out the item or the date."""
    unnamed = 0
    for index in range(count):
        sheet = random_timesheets.make_sheet_without_rate(seed, index)
        try:
            referee.settle(sheet)
            raise AssertionError("the referee found every rate")
        except referee.RateMissing as error:
            missing = error
        done = program.run(sheet)
        if done.returncode == 4 and not done.stdout.strip():
            tally.passed += 1
            message = done.stderr.decode("utf-8", "replace")
            if missing.item not in message or missing.date.isoformat() not in message:
                unnamed += 1
            continue
        tally.failed += 1
        if tally.shown < shown:
            tally.shown += 1
            print(f"seed {seed} missing rate {index}: {missing}\n  expected exit status 4 and no output\n"
                  f"  got      exit status {done.returncode}, {len(done.stdout)} bytes of output\n"
                  f"  the sheet: {json.dumps(sheet, ensure_ascii=False)}")
    return unnamed


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the program with the referee on random timesheets.")
    parser.add_argument("--program", required=True, help="the program under test")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--missing", type=int, default=50, help="sheets with a missing rate")
    parser.add_argument("--show", type=int, default=SHOWN, help="differences to print")
    parser.add_argument("--shrink", action="store_true", help="drop items while the difference persists")
    parser.add_argument("--vary-rates", metavar="TOML", help="a regulation file: also compare with other rates")
    options = parser.parse_args()
    options.program = os.path.abspath(options.program)

    tally = Tally()
    with tempfile.TemporaryDirectory() as directory:
        program = Program(options.program, directory)
        comparison = Comparison(program, referee.OPPDAL, tally, options.shrink, options.show, f"seed {options.seed}")
        for start in range(0, options.count, BATCH):
            sheets = random_timesheets.make_sheets(options.seed, min(BATCH, options.count - start), start)
            comparison.batch(str(options.seed), sheets, start)
        if options.vary_rates:
            vary_rates(options, directory, tally)
        unnamed = missing_rates(program, options.seed, options.missing, tally, options.show)
    if unnamed:
        print(f"missing rates: {unnamed} messages do not name the item and the date (as YYYY-MM-DD)")
    print(f"notices: {tally.notice_passed} passed, {tally.notice_failed} failed")
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 0 if tally.clean else 1


if __name__ == "__main__":
    sys.exit(main())
