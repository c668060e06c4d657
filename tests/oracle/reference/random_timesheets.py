"""A seeded generator of valid, adversarial timesheets (``stottekontakt-timesheet/1``).

It looks for boundaries: the edges of months, agreements, claim windows, holidays, sickness periods and hour accounts, exact
ties at half an øre, overlaps that only touch.  Every sheet can be settled with Oppdal's rates; its rulings are valid.  A sheet
depends on the seed and its index alone, so one sheet can be made again without those before it.

    python3 random_timesheets.py --seed 1 --count 20000 > sheets.json
"""

import argparse
import datetime
import json
import random
import sys
from typing import List, Optional

import referee

Date = datetime.date

ACTIVITIES = ["social", "cafe", "culture", "sport", "outdoors", "conversation", "home_visit", "planning", "cooperation",
              "shopping", "tidying", "washing", "cooking", "doctor", "chore", "health_service", "treatment", "other"]
KINDS = ["activity", "cafe", "ticket", "transport", "fuel", "other"]
GROUP = 4                               # neighbouring sheets that may share an employee and a month
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
FOREIGN = "æøåÆØÅéßžłΩЖ本\uff21\U00010400"


def plus(day: Date, count: int) -> Date:
    return day + datetime.timedelta(days=count)


def month_text(month: Date) -> str:
    return month.isoformat()[:7]


class Ids:
    """Ids of one sheet, each once; never eleven digits."""

    def __init__(self, rng: random.Random):
        self.rng = rng
        self.taken = set()

    def text(self, prefix: str) -> str:
        rng = self.rng
        shape = rng.randrange(8)
        if shape <= 2:
            return f"{prefix}{rng.randrange(1, 40)}"
        if shape == 3:
            return f"{prefix.upper()}{rng.choice('-_.:/#+')}{rng.randrange(1, 120):03d}"
        if shape == 4:
            return rng.choice(FOREIGN) + prefix + str(rng.randrange(20))
        if shape == 5:
            return prefix + rng.choice(FOREIGN) * rng.randrange(1, 3) + rng.choice(LETTERS)
        if shape == 6:
            return rng.choice(LETTERS)
        return "".join(rng.choice(LETTERS + "-_.") for _ in range(rng.randrange(2, 9)))

    def new(self, prefix: str) -> str:
        while True:
            text = self.text(prefix)
            if text not in self.taken:
                self.taken.add(text)
                return text


class Maker:
    """Builds one sheet."""

    def __init__(self, seed: int, index: int, attempt: int):
        self.rng = random.Random(f"{seed}/{index}/{attempt}")
        self.group = random.Random(f"{seed}/group/{index // GROUP}")
        self.seed = seed
        self.index = index
        self.ids = Ids(self.rng)
        self.group_days = [self.group.randrange(28) for _ in range(2)]

    def chance(self, percent: int) -> bool:
        return self.rng.randrange(100) < percent

    # Dates

    def make_month(self) -> Date:
        group_month = Date(self.group.randrange(2025, 2028), self.group.randrange(1, 13), 1)
        if self.chance(45):
            return group_month
        if self.chance(4):
            return Date(2024, 12, 1)
        if self.chance(25):
            return self.rng.choice([Date(2025, 1, 1), Date(2025, 2, 1), Date(2025, 12, 1), Date(2026, 1, 1),
                                    Date(2026, 2, 1), Date(2025, 11, 1), Date(2027, 1, 1)])
        return Date(self.rng.randrange(2025, 2028), self.rng.randrange(1, 13), 1)

    def make_delivered(self) -> Date:
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 48:
            return self.month_end
        if mode < 57:
            return plus(self.month, rng.randrange((self.month_end - self.month).days + 1))
        if mode < 73:
            return plus(self.month_end, rng.randrange(1, 20))
        if mode < 93:                   # the claim window closes inside the month
            item = plus(self.month, rng.randrange((self.month_end - self.month).days + 1))
            return plus(referee.claim_deadline(item), rng.choice([0, 0, 1]))
        if mode < 97:
            return plus(self.month_end, rng.randrange(85, 100))
        if mode < 99:
            return plus(self.month, -rng.randrange(1, 20))
        return plus(self.month_end, rng.randrange(130, 800))

    def make_first(self) -> Date:
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 52:
            return plus(self.month, -rng.randrange(31, 1200))
        if mode < 64:
            return self.month
        if mode < 81:
            return min(self.month_day(), self.month_day())
        if mode < 89:
            return plus(self.month, rng.choice([-7, -2, -1, 1, 6, 7]))
        if mode < 99:
            return Date(self.month.year - 1, 1, 1)
        return plus(self.month_end, rng.randrange(1, 20))

    def make_last(self, first: Date) -> Optional[Date]:
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 70:
            return None
        if mode < 84:
            last = max(self.month_day(), self.month_day())
        elif mode < 89:
            last = self.month_end
        elif mode < 98:
            last = plus(self.month_end, rng.randrange(1, 200))
        else:
            last = plus(self.month, -rng.randrange(1, 10))
        return max(first, last)

    def month_day(self) -> Date:
        return plus(self.month, self.rng.randrange((self.month_end - self.month).days + 1))

    def item_date(self) -> Date:
        """Mostly in the month; often on an edge of something."""
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 50 and self.busy_days:
            return rng.choice(self.busy_days)
        if mode < 72:
            return self.month_day()
        if mode < 76:
            return rng.choice([self.month, self.month_end])
        if mode < 79:
            return rng.choice([plus(self.month, -1), plus(self.month_end, 1), plus(self.month, -32)])
        return rng.choice(self.edges)

    def collect_edges(self) -> None:
        """Days on which a rule changes its mind, and the days next to them, in the month or right beside it."""
        agreement = self.agreement
        found = [self.delivered, plus(self.delivered, 1), self.month, self.month_end]
        last = [agreement.get("to") and Date.fromisoformat(agreement["to"])]
        if agreement.get("notice"):
            last.append(referee.notice_end(Date.fromisoformat(agreement["notice"]["received"])))
        for day in [Date.fromisoformat(agreement["from"])] + [day for day in last if day]:
            found += [plus(day, -1), day, plus(day, 1)]
        for key in ("weekly_hours", "expense_cover", "holidays", "sick_leave"):
            for row in agreement.get(key) or []:
                for name in ("from", "to"):
                    if row.get(name):
                        day = Date.fromisoformat(row[name])
                        found += [plus(day, -1), day, plus(day, 1)]
        if agreement.get("ready"):
            day = Date.fromisoformat(agreement["ready"])
            found += [plus(day, -1), day]
        for day in referee.days(self.month, self.month_end):
            if referee.claim_deadline(day) in (self.delivered, plus(self.delivered, -1)):
                found += [day, day]
        self.edges = [day for day in found if plus(self.month, -3) <= day <= plus(self.month_end, 3)]

    # Quantities

    def visit_minutes(self) -> int:
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 55:
            return 30 * rng.randrange(1, 11)
        if mode < 70:
            return 15 * rng.randrange(1, 30)
        if mode < 90:
            return rng.randrange(1, 400)
        if mode < 96:
            return rng.choice([12 * 60, 23 * 60 + 59, 24 * 60, 13 * 60, 20 * 60])
        return rng.choice([1, 2, 29, 31, 0])

    def weekly_minutes(self) -> int:
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 45:
            return 60 * rng.randrange(1, 8)
        if mode < 60:
            return rng.choice([150, 260, 90, 210, 270])
        if mode < 80:
            return rng.randrange(1, 900)
        if mode < 95:
            return 60 * rng.randrange(10, 60)
        return rng.choice([0, 1, 168 * 60, 59])

    def km(self) -> str:
        rng = self.rng
        mode = rng.randrange(100)
        if mode < 40:
            return "0"
        if mode < 60:
            return referee.km_text(rng.randrange(1, 400) * 100)
        if mode < 80:
            return referee.km_text(rng.randrange(1, 60000))
        if mode < 95:
            return referee.km_text(rng.randrange(0, 60) * 1000 + rng.choice([1, 50, 150, 250, 499, 501, 999, 7]))
        return rng.choice(["0.001", "0.010", "7.40", "12.500", "0.1", "1234.567"])

    def money(self, ore: int) -> str:
        return referee.money_text(max(1, ore))

    # The agreement

    def make_levels(self, first: Date, key: str, values) -> List[dict]:
        rows = []
        start = first
        for value in values:
            rows.append({"from": start.isoformat(), key: value})
            start = plus(max(start, plus(self.month, -2)), self.rng.randrange(1, 16))
        return rows

    def make_spans(self, open_end: int) -> List[dict]:
        """One to three spans that rise and do not overlap; some touch."""
        rng = self.rng
        spans = []
        start = plus(self.month, rng.randrange(-30, 28))
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            end = plus(start, rng.choice([0, 0, 1, 4, 6, 13, 14, 15, 16, 17, 20, 30]))
            spans.append({"from": start.isoformat(), "to": end.isoformat()})
            start = plus(end, rng.choice([1, 1, 2, 3, 8]))
        if self.chance(open_end):
            if self.chance(50):
                spans[-1]["to"] = None
            else:
                del spans[-1]["to"]
        return spans

    def make_agreement(self) -> dict:
        rng = self.rng
        first = self.make_first()
        agreement = {"id": f"{rng.choice(['OPD', 'opd', 'Å', 'a'])}-{self.seed}-{self.index:05d}"}
        if self.chance(75):
            agreement["employee"] = (f"{self.index // GROUP:06d}" if self.chance(65)
                                     else f"E-{self.index}{rng.choice(['', 'ø', 'X'])}")
        elif self.chance(30):
            agreement["employee"] = None
        agreement["from"] = first.isoformat()
        last = self.make_last(first)
        if last is not None:
            agreement["to"] = last.isoformat()
        elif self.chance(40):
            agreement["to"] = None
        if self.chance(15):
            received = plus(self.month, rng.randrange(-25, 30))
            received = max(received, plus(first, -14 if self.chance(90) else -20))
            agreement["notice"] = {"received": received.isoformat(), "written": self.chance(60)}
        elif self.chance(10):
            agreement["notice"] = None
        if self.chance(75):
            agreement["ready"] = rng.choice([plus(first, -10), first, self.month_day(), self.month_day(),
                                             plus(self.month_end, 5)]).isoformat()

        values = [self.weekly_minutes() for _ in range(rng.choice([1, 1, 1, 1, 2, 2, 3]))]
        if len(values) > 1 and self.chance(15):
            values[1] = values[0]
        weekly_from = first if self.chance(60) else plus(first, -rng.randrange(1, 100))
        agreement["weekly_hours"] = self.make_levels(weekly_from, "hours", [referee.hours_text(v) for v in values])

        cover = rng.randrange(100)
        if cover < 72:
            amounts = ["maximum" if self.chance(55) else
                       rng.choice(["0.00", "150.00", "100.00", self.money(rng.randrange(1, 60000)), "99.5", "433.33"])
                       for _ in range(rng.choice([1, 1, 1, 2, 3]))]
            cover_from = first if self.chance(70) else plus(self.month, rng.randrange(-10, 20))
            agreement["expense_cover"] = self.make_levels(cover_from, "monthly", amounts)
        elif cover < 80:
            agreement["expense_cover"] = []
        elif cover < 84:
            agreement["expense_cover"] = None
        if self.chance(18):
            agreement["holidays"] = self.make_spans(open_end=0)
        if self.chance(20):
            agreement["sick_leave"] = self.make_spans(open_end=35)
            for span in agreement["sick_leave"]:
                if self.chance(60):
                    day = Date.fromisoformat(span["from"])
                    span["reported"] = plus(day, rng.choice([-3, 0, 0, 1, 5, 20])).isoformat()
                elif self.chance(20):
                    span["reported"] = None
        return agreement

    def make_account(self) -> None:
        """After the visits, so that the account can be made to run dry on the minute."""
        rng = self.rng
        agreement = self.agreement
        first = Date.fromisoformat(agreement["from"])
        if self.chance(28):
            if self.chance(20):
                agreement["hour_account"] = None
            return
        mode = rng.randrange(100)
        if mode < 15:
            opened = self.month
        elif mode < 25 and first >= plus(self.month, -18000):
            opened = first              # also after the first of the month, or after the month
        elif mode < 97:
            opened = plus(self.month, -rng.choice([1, 2, 3, 6, 7, 8, 30, rng.randrange(1, 700)]))
        else:
            opened = Date(self.month.year - 50, self.month.month, 1)
        account = {"opened": opened.isoformat()}
        agreement["hour_account"] = account
        if opened < self.month:
            accrued = referee.accrued_minutes(referee.read_agreement(agreement, self.month, ""), self.month)
            wanted = sum(referee.parse_hours(v["hours"]) for v in self.visits if v["status"] == "held")
            used = rng.choice([0, accrued - wanted, accrued - wanted + rng.choice([-1, 1, 30, 60, 150]), accrued,
                               accrued // 2, accrued + rng.randrange(1, 500), rng.randrange(accrued + 1)])
            account["used"] = referee.hours_text(max(0, used))
        elif self.chance(40):
            account["used"] = "0:00"

    # Items

    def make_cancelled(self, date: Date) -> dict:
        rng = self.rng
        by = rng.choice(["recipient", "recipient", "guardian", "municipality", "contact", "contact"])
        on = plus(date, -rng.choice([0, 0, 0, 1, 1, rng.randrange(2, 40)]))
        causes = ["illness", "illness", "other", None] + (["no_show"] if on == date else [])
        cause = rng.choice(causes)
        cancelled = {"on": on.isoformat(), "by": by}
        if cause is not None or self.chance(30):
            cancelled["cause"] = cause
        return cancelled

    def make_start(self, date: Date) -> Optional[str]:
        rng = self.rng
        if self.chance(25):
            return None
        mode = rng.randrange(100)
        same_day = [v for v in self.visits if v["date"] == date.isoformat() and v.get("start")]
        if mode < 40 and same_day:      # touch an earlier visit's end, or miss it by a minute
            other = rng.choice(same_day)
            minute = (referee.parse_hours(other["start"]) + referee.parse_hours(other["hours"])
                      + rng.choice([0, 0, -1, 1]))
            if 0 <= minute < 24 * 60:
                return f"{minute // 60:02d}:{minute % 60:02d}"
        if mode < 50:                   # touch a visit that runs on from the day before
            for other in self.visits:
                if other["date"] == plus(date, -1).isoformat() and other.get("start"):
                    minute = (referee.parse_hours(other["start"]) + referee.parse_hours(other["hours"]) - 24 * 60
                              + rng.choice([0, -1]))
                    if 0 <= minute < 24 * 60:
                        return f"{minute // 60:02d}:{minute % 60:02d}"
        if mode < 85:
            return rng.choice(["17:00", "19:00", "18:00", "10:00", "12:30", "09:00", "21:00"])
        if mode < 93:
            return rng.choice(["00:00", "23:59", "23:00", "22:30"])
        return f"{rng.randrange(24):02d}:{rng.randrange(60):02d}"

    def make_visit(self) -> dict:
        rng = self.rng
        if self.visits and self.chance(6):
            visit = json.loads(json.dumps(rng.choice(self.visits)))
            visit["id"] = self.ids.new("v")
            return visit
        date = self.item_date()
        visit = {"id": self.ids.new("v"), "date": date.isoformat()}
        start = self.make_start(date)
        if start is not None or self.chance(20):
            visit["start"] = start
        visit["hours"] = referee.hours_text(self.visit_minutes())
        visit["status"] = rng.choice(["held"] * 13 + ["cancelled"] * 6 + ["contact_ill"])
        if visit["status"] == "cancelled":
            visit["cancelled"] = self.make_cancelled(date)
        elif self.chance(5):
            visit["cancelled"] = None
        if self.chance(40):
            visit["activity"] = rng.choice(ACTIVITIES)
        if self.chance(15):
            visit["with_recipient"] = False
        elif self.chance(20):
            visit["with_recipient"] = rng.choice([True, None])
        if self.chance(50):
            visit["km"] = {part: self.km() for part in ("to", "from", "outside", "activity")
                           if self.chance(70 if part in ("to", "from") else 30)}
        return visit

    def ceiling(self) -> int:
        """The ceiling of "maximum" at the first row of the weekly hours: a figure to aim at."""
        minutes = referee.parse_hours(self.agreement["weekly_hours"][0]["hours"])
        return referee.round_half_up(10000 * minutes, 60)

    def make_expense(self) -> dict:
        rng = self.rng
        ceiling = self.ceiling()
        amount = rng.choice([rng.randrange(1, 30000), 100 * rng.randrange(1, 300), ceiling, ceiling + 1, ceiling - 1,
                             ceiling // 2, ceiling // 3, ceiling - ceiling // 2, 1])
        expense = {"id": self.ids.new("e"), "date": self.item_date().isoformat(), "amount": self.money(amount)}
        if self.visits and self.chance(35):
            expense["date"] = rng.choice(self.visits)["date"]
        if self.chance(75):
            expense["kind"] = rng.choice(KINDS + ["activity", "cafe", "ticket", "transport"])
        expense["for"] = "recipient" if self.chance(9) else "contact"
        expense["receipt"] = not self.chance(9)
        return expense

    def make_earlier(self) -> dict:
        rng = self.rng
        earlier = {}
        if self.chance(80):
            earlier["hours"] = referee.hours_text(rng.choice([0, 60, 150, rng.randrange(2000)]))
        if self.chance(80):
            earlier["expenses"] = self.money(rng.choice([1, self.ceiling(), self.ceiling() - 1, rng.randrange(1, 40000)]))
        return earlier

    def sheet(self) -> dict:
        return self.sheet_of_month(self.make_month())

    def sheet_of_month(self, month: Date) -> dict:
        rng = self.rng
        self.month = month
        self.month_end = referee.last_day_of_month(self.month)
        self.delivered = self.make_delivered()
        if self.month.year == 2024:     # no hourly rate and no ceiling: everything must be refused, so late or too early
            self.delivered = rng.choice([plus(self.month, -1), Date(2025, 4, 1), Date(2025, 4, 1), Date(2025, 7, 12)])
        self.agreement = self.make_agreement()
        self.busy_days = [self.month_day() for _ in range(rng.choice([0, 1, 2, 4]))]
        if self.chance(60):             # days on which the sheets of a group meet
            self.busy_days += [plus(self.month, day) for day in self.group_days]
        self.collect_edges()
        size = rng.randrange(100)
        if size < 15:
            visit_count, expense_count = rng.randrange(3), rng.randrange(2)
        elif size < 75:
            visit_count, expense_count = rng.randrange(1, 11), rng.randrange(5)
        else:
            visit_count, expense_count = rng.randrange(8, 26), rng.randrange(9)
        self.visits = []
        for _ in range(visit_count):
            self.visits.append(self.make_visit())
        expenses = [self.make_expense() for _ in range(expense_count)]
        self.make_account()
        rng.shuffle(self.visits)
        rng.shuffle(expenses)

        sheet = {"format": "stottekontakt-timesheet/1", "agreement": self.agreement, "month": month_text(self.month),
                 "delivered": self.delivered.isoformat()}
        if self.chance(25):
            sheet["earlier"] = self.make_earlier()
        elif self.chance(10):
            sheet["earlier"] = None
        sheet["visits"] = self.visits
        if expenses or self.chance(50):
            sheet["expenses"] = expenses
        return sheet

    def add_rulings(self, sheet: dict, statement: dict) -> None:
        """Rulings on some of the parts that are in review without them."""
        rng = self.rng
        parts = []
        for decision in statement["decisions"]:
            if decision["verdict"] == "review":
                part = "km" if decision["part"].startswith("km") else decision["part"]
                if (decision["item"], part) not in parts:
                    parts.append((decision["item"], part))
        mode = rng.randrange(100)
        if not parts or mode < 50:
            if self.chance(20):
                sheet["rulings"] = []
            return
        picked = parts if mode < 60 else [part for part in parts if self.chance(50)]
        rng.shuffle(picked)
        sheet["rulings"] = [{"item": item, "part": part, "verdict": rng.choice(["granted", "granted", "refused"]),
                             "on": plus(self.delivered, rng.randrange(40)).isoformat()} for item, part in picked]


def make_sheet(seed: int, index: int) -> dict:
    """The sheet with this index of this seed."""
    attempt = 0
    while True:
        maker = Maker(seed, index, attempt)
        sheet = maker.sheet()
        try:
            statement = referee.settle(sheet)
        except referee.RateMissing:
            attempt += 1
            continue
        maker.add_rulings(sheet, statement)
        return sheet


def make_sheets(seed: int, count: int, start: int = 0) -> List[dict]:
    return [make_sheet(seed, index) for index in range(start, start + count)]


def make_sheet_without_rate(seed: int, index: int) -> dict:
    """A small sheet on which exactly one item needs a figure that nobody knows (status 4).

    The first visit or expense is the one that needs it; the sheet is otherwise in order.
    """
    rng = random.Random(f"{seed}/no rate/{index}")
    kind = rng.choice(["hours", "hours in review", "kilometres", "ceiling", "ceiling in review"])
    year = rng.randrange(2012, 2019) if kind == "kilometres" else rng.choice([2022, 2023, 2024])
    month = Date(year, 12 if rng.randrange(2) else rng.randrange(1, 13), 1)
    last = referee.last_day_of_month(month)
    day = rng.choice([month, last, plus(month, rng.randrange(28))])
    sheet = {
        "format": "stottekontakt-timesheet/1",
        "agreement": {"id": f"NR-{seed}-{index}", "from": plus(month, -rng.randrange(400)).isoformat(),
                      "weekly_hours": [{"from": "2000-01-01", "hours": "4:20"}],
                      "expense_cover": [{"from": "2000-01-01", "monthly": rng.choice(["maximum", "80.00"])}]},
        "month": month_text(month), "delivered": plus(last, rng.randrange(25)).isoformat(), "visits": [], "expenses": []}
    visit = {"id": "needs-rate", "date": day.isoformat(), "hours": "2:00", "status": "held"}
    if kind == "hours":
        sheet["visits"].append(visit)
    elif kind == "hours in review":
        visit["activity"] = "doctor"
        sheet["visits"].append(visit)
    elif kind == "kilometres":
        visit.update({"status": "contact_ill", "km": {"to": "3.2"}})
        sheet["visits"].append(visit)
    else:
        sheet["expenses"].append({"id": "needs-rate", "date": day.isoformat(), "amount": "10.00",
                                  "kind": "cafe" if kind == "ceiling" else "transport", "for": "contact",
                                  "receipt": True})
    if rng.randrange(2):                # refused: needs no rate
        sheet["visits"].append({"id": "refused", "date": day.isoformat(), "hours": "1:00", "status": "cancelled",
                                "cancelled": {"on": plus(day, -1).isoformat(), "by": "recipient"}})
    if rng.randrange(2):
        sheet["expenses"].append({"id": "refused-too", "date": day.isoformat(), "amount": "5.00", "for": "contact",
                                  "receipt": False})
    return sheet


def main() -> int:
    parser = argparse.ArgumentParser(description="Print valid, adversarial timesheets as one JSON array.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    sys.stdout.write("[\n")
    for index in range(options.count):
        text = json.dumps(make_sheet(options.seed, index), ensure_ascii=False)
        sys.stdout.write(text + (",\n" if index + 1 < options.count else "\n"))
    sys.stdout.write("]\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
