"""The referee: a second, independent reading of the payment regulation.

It settles a timesheet (``stottekontakt-timesheet/1``, a dict parsed from JSON) and returns the statement
(``stottekontakt-statement/1``) without its prose (``reason``) and without the ``regulation`` block.  It exists only to be
compared with the library.  It is therefore slow and literal: it walks through days one by one, its tests stand in the order
in which the regulation puts them, and every test names its provision.  It shares no code with the library.

All amounts are integers: øre, minutes, metres.  The figures of the sheet are constants; the three dated tables (hourly rate,
kilometre rate, expense ceiling) are an argument, so that other rates can be tried.

    python3 referee.py FILE        one timesheet, or an array of them; "-" or nothing: standard input
"""

import datetime
import json
import sys
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

Date = datetime.date
ONE_DAY = datetime.timedelta(days=1)
FOREVER = Date.max

NOTICE_DAYS = 14
HOLIDAY_WEEKS = 4
SICKNESS_DAYS = 16
LONG_ILLNESS_DAYS = 16
CLAIM_WINDOW_MONTHS = 3
PAYOUT_DAY = 12


# ---------------------------------------------------------------------------------------------------------------------
# Errors and dated tables

class RateMissing(Exception):
    """No value of a dated parameter is in force where an amount would be granted or pending (exit status 4)."""

    def __init__(self, item: str, date: Date, parameter: str):
        super().__init__(f"{item}: no {parameter} in force on {date.isoformat()}")
        self.item = item
        self.date = date
        self.parameter = parameter


class InputError(Exception):
    """The timesheet contradicts itself or the regulation (exit status 3); `pointer` is a JSON pointer."""

    def __init__(self, pointer: str, message: str = ""):
        super().__init__(f"{pointer}: {message}")
        self.pointer = pointer
        self.message = message


@dataclass(frozen=True)
class Row:
    """A value (øre) that holds from its date until the date of the next row."""
    start: Date
    value: int
    provenance: str


@dataclass(frozen=True)
class Tables:
    """The dated parameters that can be exchanged; the rows of each table rise by date."""
    hourly_rate: Tuple[Row, ...]
    kilometre_rate: Tuple[Row, ...]
    expense_ceiling: Tuple[Row, ...]


OPPDAL = Tables(
    hourly_rate=(Row(Date(2025, 1, 1), 23303, "stated"),),
    kilometre_rate=(
        Row(Date(2019, 1, 1), 403, "assumed"),
        Row(Date(2023, 1, 1), 448, "assumed"),
        Row(Date(2024, 1, 1), 490, "assumed"),
        Row(Date(2025, 1, 1), 500, "assumed"),
        Row(Date(2026, 1, 1), 530, "assumed"),
    ),
    expense_ceiling=(Row(Date(2025, 1, 1), 10000, "stated"),),
)


def row_in_force(rows, day: Date):
    """The last row that begins on or before the day, or None."""
    found = None
    for row in rows:
        if row.start <= day:
            found = row
    return found


# ---------------------------------------------------------------------------------------------------------------------
# Values as text

def parse_scaled(text: str, decimals: int) -> int:
    """ "7.4" with 3 decimals is 7400. """
    whole, _, fraction = text.partition(".")
    if not whole.isdigit() or len(fraction) > decimals or (fraction and not fraction.isdigit()):
        raise ValueError(text)
    return int(whole) * 10 ** decimals + int((fraction + "0" * decimals)[:decimals])


def parse_money(text: str) -> int:
    return parse_scaled(text, 2)


def parse_km(text: str) -> int:
    return parse_scaled(text, 3)


def parse_hours(text: str) -> int:
    hours, minutes = text.split(":")
    if len(minutes) != 2 or int(minutes) > 59:
        raise ValueError(text)
    return int(hours) * 60 + int(minutes)


def parse_date(text: str) -> Date:
    return Date.fromisoformat(text)


def parse_month(text: str) -> Date:
    """The first day of the month."""
    return Date.fromisoformat(text + "-01")


def money_text(ore: int) -> str:
    sign = "-" if ore < 0 else ""
    return f"{sign}{abs(ore) // 100}.{abs(ore) % 100:02d}"


def hours_text(minutes: int) -> str:
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"


def km_text(metres: int) -> str:
    whole, rest = divmod(metres, 1000)
    return str(whole) if rest == 0 else f"{whole}.{rest:03d}".rstrip("0")


def round_half_up(numerator: int, denominator: int) -> int:
    """Quotient of two integers that are not negative, half up."""
    return (2 * numerator + denominator) // (2 * denominator)


# ---------------------------------------------------------------------------------------------------------------------
# Calendar

def last_day_of_month(day: Date) -> Date:
    while (day + ONE_DAY).month == day.month:
        day += ONE_DAY
    return day


def add_months(day: Date, months: int) -> Date:
    """Calendar months: the same day number, clamped to the end of the month."""
    count = day.year * 12 + day.month - 1 + months
    first = Date(count // 12, count % 12 + 1, 1)
    return first.replace(day=min(day.day, last_day_of_month(first).day))


def days(first: Date, last: Date):
    """Every day from first to last, both included; none when last is before first."""
    while first <= last:
        yield first
        first += ONE_DAY


def easter_sunday(year: int) -> Date:
    """The Gregorian computus (Meeus, Jones and Butcher)."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return Date(year, month, day + 1)


def public_holidays(year: int) -> Dict[Date, str]:
    """Norwegian public holidays as STK-TIM-06 lists them."""
    easter = easter_sunday(year)

    def from_easter(offset):
        return easter + datetime.timedelta(days=offset)

    listed = [
        (Date(year, 1, 1), "New Year's Day"),
        (from_easter(-3), "Maundy Thursday"),
        (from_easter(-2), "Good Friday"),
        (easter, "Easter Sunday"),
        (from_easter(1), "Easter Monday"),
        (Date(year, 5, 1), "1 May"),
        (Date(year, 5, 17), "17 May"),
        (from_easter(39), "Ascension Day"),
        (from_easter(49), "Whit Sunday"),
        (from_easter(50), "Whit Monday"),
        (Date(year, 12, 25), "25 December"),
        (Date(year, 12, 26), "26 December"),
    ]
    holidays: Dict[Date, str] = {}
    for day, name in listed:
        holidays.setdefault(day, name)
    return holidays


# ---------------------------------------------------------------------------------------------------------------------
# Rules that stand alone

def notice_end(received: Date) -> Date:
    """STK-AGR-01: the day of receipt is not counted, the last day is receipt + 14."""
    return received + datetime.timedelta(days=NOTICE_DAYS)


def due_day(month: Date) -> Date:
    """STK-TIM-01: the last date of the month."""
    return last_day_of_month(month)


def payout_nominal(delivered: Date) -> Date:
    """STK-TIM-02: the 12th of the month after the month of delivery."""
    return add_months(delivered.replace(day=1), 1).replace(day=PAYOUT_DAY)


def is_working_day(day: Date) -> bool:
    return day.isoweekday() < 6 and day not in public_holidays(day.year)


def bank_day(nominal: Date) -> Date:
    """STK-TIM-06: on a Saturday, Sunday or public holiday the working day before."""
    day = nominal
    while not is_working_day(day):
        day -= ONE_DAY
    return day


def claim_deadline(day: Date) -> Date:
    """STK-TIM-03: the last day on which an item of this date may be delivered."""
    return add_months(day, CLAIM_WINDOW_MONTHS)


@dataclass(frozen=True)
class Illness:
    """A sickness period; `last` is FOREVER while the illness lasts."""
    first: Date
    last: Date
    reported: Optional[Date] = None

    def contains(self, day: Date) -> bool:
        return self.first <= day <= self.last


def join_touching(illnesses: List[Illness]) -> List[Illness]:
    """STK-SIC-03: touching spans are one; its report date is the earliest stated one."""
    joined: List[Illness] = []
    for illness in sorted(illnesses, key=lambda span: span.first):
        if joined and (joined[-1].last == FOREVER or illness.first <= joined[-1].last + ONE_DAY):
            before = joined.pop()
            reports = [r for r in (before.reported, illness.reported) if r is not None]
            illness = Illness(before.first, max(before.last, illness.last), min(reports) if reports else None)
        joined.append(illness)
    return joined


def nav_date(illness: Illness) -> Date:
    """STK-SIC-03: day 1 + 16, counted from the report date, else (or if that is earlier) from the first day."""
    day_one = illness.first
    if illness.reported is not None and illness.reported > illness.first:
        day_one = illness.reported
    return day_one + datetime.timedelta(days=SICKNESS_DAYS)


def sickness_day_count(illness: Illness, as_of: Date) -> int:
    """STK-SIC-03: inclusively, to the earlier of the span's end and the as-of date."""
    count = 0
    for _ in days(illness.first, min(illness.last, as_of)):
        count += 1
    return count


def is_long_illness(illness: Illness, as_of: Date) -> bool:
    """STK-SIC-02: more than 16 days."""
    return sickness_day_count(illness, as_of) > LONG_ILLNESS_DAYS


def may_apply_nav(illness: Illness, as_of: Date) -> bool:
    """STK-SIC-03: the illness has gone on to the day from which sick pay may be applied for."""
    return nav_date(illness) <= min(illness.last, as_of)


@dataclass(frozen=True)
class HolidayWeeks:
    """`judged` is False for a year that has not ended or that the agreement did not cover whole."""
    weeks: int
    judged: bool
    too_few: bool


def holiday_weeks(year: int, first: Date, last: Optional[Date], entered: List[Date], illnesses: List[Illness],
                  as_of: Date) -> HolidayWeeks:
    """STK-HOL-01: the weeks of the year (by their Thursday) without entries and without illness.

    `entered` holds the dates of the visits with granted or pending hours.
    """
    last = last or FOREVER
    weeks = 0
    for thursday in days(Date(year, 1, 1), Date(year, 12, 31)):
        if thursday.isoweekday() != 4:
            continue
        week = list(days(thursday - 3 * ONE_DAY, thursday + 3 * ONE_DAY))
        inside = all(first <= day <= last for day in week)
        free = all(day not in entered for day in week)
        well = all(not illness.contains(day) for day in week for illness in illnesses)
        if inside and free and well:
            weeks += 1
    judged = as_of > Date(year, 12, 31) and first <= Date(year, 1, 1) and last >= Date(year, 12, 31)
    return HolidayWeeks(weeks, judged, judged and weeks < HOLIDAY_WEEKS)


def evaluation(year: int, forms: int, as_of: Date) -> str:
    """STK-EVA-01: due, overdue, met or target."""
    if forms >= 2:
        return "target"
    if forms == 1:
        return "met"
    return "due" if as_of <= Date(year, 12, 31) else "overdue"


def confidentiality(*, danger=False, to_responsible=False, social_media_picture=False, consent=False, approval=False,
                    to_follow_up=False, agreed=False, necessary=False) -> Tuple[str, str]:
    """STK-CON-01 to 05 in the order of the regulation: (duty | permitted | forbidden, rule)."""
    if danger and to_responsible:
        return "duty", "STK-CON-04"
    if social_media_picture:
        return ("permitted" if consent and approval else "forbidden"), "STK-CON-02"
    if to_follow_up and agreed and necessary:
        return "permitted", "STK-CON-05"
    if consent:
        return "permitted", "STK-CON-03"
    return "forbidden", "STK-CON-01"


MASK_64 = (1 << 64) - 1


def fnv_1a_64(data: bytes) -> int:
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & MASK_64
    return value


def splitmix64(state: int) -> int:
    z = (state + 0x9E3779B97F4A7C15) & MASK_64
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK_64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK_64
    return z ^ (z >> 31)


def sampled(seed: int, agreement: str, month: str, item: str, share_ppm: int) -> bool:
    """STK-CTL-01: is the item picked for control?"""
    text = agreement.encode() + b"\x1f" + month.encode() + b"\x1f" + item.encode()
    return ((splitmix64(seed ^ fnv_1a_64(text)) >> 32) * 1000000 >> 32) < share_ppm


# ---------------------------------------------------------------------------------------------------------------------
# The timesheet

@dataclass(frozen=True)
class Level:
    """A row of the weekly hours (minutes) or of the expense cover (øre; UNLIMITED for "maximum")."""
    start: Date
    value: int


UNLIMITED = 10 ** 18


@dataclass(frozen=True)
class Span:
    first: Date
    last: Date

    def contains(self, day: Date) -> bool:
        return self.first <= day <= self.last


@dataclass
class Agreement:
    id: str
    employee: Optional[str]
    first: Date
    last: Date                          # FOREVER when it runs on; the earlier of "to" and STK-AGR-01's last day
    notice_unwritten: bool
    ready: Optional[Date]
    weekly_hours: List[Level]
    expense_cover: List[Level]
    holidays: List[Span]
    illnesses: List[Illness]
    has_account: bool
    opened: Date
    used: int

    def weekly_minutes(self, day: Date) -> int:
        return row_in_force(self.weekly_hours, day).value

    def cover(self, day: Date) -> int:
        row = row_in_force(self.expense_cover, day)
        return 0 if row is None else row.value


@dataclass
class Visit:
    id: str
    date: Date
    start: Optional[int]                # minutes after midnight
    minutes: int
    status: str
    cancelled_on: Optional[Date]
    cancelled_by: Optional[str]
    cause: Optional[str]
    activity: str
    with_recipient: bool
    km_to: int
    km_from: int
    km_outside: int
    km_activity: int

    @property
    def held(self) -> bool:
        return self.status == "held"

    @property
    def cancelled_same_day(self) -> bool:
        return self.status == "cancelled" and self.cancelled_on == self.date

    @property
    def order(self):
        """Date, start (without a start first), id in byte order."""
        return (self.date, -1 if self.start is None else self.start, self.id.encode())


@dataclass
class Expense:
    id: str
    date: Date
    amount: int
    kind: str
    payer: str
    receipt: bool

    @property
    def order(self):
        return (self.date, self.id.encode())


@dataclass
class Ruling:
    pointer: str
    item: str
    part: str
    verdict: str
    on: Date


@dataclass
class Sheet:
    agreement: Agreement
    month: Date                         # first day
    delivered: Date
    earlier_hours: int
    earlier_expenses: int
    visits: List[Visit]
    expenses: List[Expense]
    rulings: List[Ruling]

    @property
    def month_end(self) -> Date:
        return last_day_of_month(self.month)

    def in_month(self, day: Date) -> bool:
        return (day.year, day.month) == (self.month.year, self.month.month)

    def month_days_in_agreement(self) -> List[Date]:
        return [day for day in days(self.month, self.month_end) if self.agreement.first <= day <= self.agreement.last]


def optional(data: dict, key: str, default=None):
    """null is absent: the default applies."""
    value = data.get(key)
    return default if value is None else value


def require(condition: bool, pointer: str, message: str) -> None:
    if not condition:
        raise InputError(pointer, message)


def optional_date(data: dict, key: str) -> Optional[Date]:
    text = optional(data, key)
    return None if text is None else parse_date(text)


def read_levels(rows: list, key: str, parse, pointer: str) -> List[Level]:
    levels: List[Level] = []
    for i, row in enumerate(rows):
        start = parse_date(row["from"])
        require(not levels or levels[-1].start < start, f"{pointer}/{i}/from", "the dates do not rise")
        levels.append(Level(start, parse(row[key])))
    return levels


def read_span(row: dict, pointer: str) -> Span:
    span = Span(parse_date(row["from"]), optional_date(row, "to") or FOREVER)
    require(span.first <= span.last, f"{pointer}/to", "the span ends before it begins")
    return span


def read_agreement(data: dict, month: Date, pointer: str) -> Agreement:
    whole = read_span(data, pointer)
    last = whole.last
    notice = optional(data, "notice")
    if notice is not None:
        last = min(last, notice_end(parse_date(notice["received"])))

    weekly = read_levels(data["weekly_hours"], "hours", parse_hours, f"{pointer}/weekly_hours")
    require(len(weekly) > 0, f"{pointer}/weekly_hours", "no row")
    require(weekly[0].start <= whole.first, f"{pointer}/weekly_hours/0/from", "the first row is after the first day")
    for i, level in enumerate(weekly):
        require(level.value <= 168 * 60, f"{pointer}/weekly_hours/{i}/hours", "more hours than a week has")

    def parse_cover(text):
        return UNLIMITED if text == "maximum" else parse_money(text)

    cover = read_levels(optional(data, "expense_cover", []), "monthly", parse_cover, f"{pointer}/expense_cover")
    holidays = [read_span(row, f"{pointer}/holidays/{i}") for i, row in enumerate(optional(data, "holidays", []))]
    illnesses = []
    for i, row in enumerate(optional(data, "sick_leave", [])):
        span = read_span(row, f"{pointer}/sick_leave/{i}")
        illnesses.append(Illness(span.first, span.last, optional_date(row, "reported")))

    account = optional(data, "hour_account")
    opened, used = month, 0
    if account is not None:
        here = f"{pointer}/hour_account"
        opened = parse_date(account["opened"])
        used = parse_hours(optional(account, "used", "0:00"))
        require(opened <= month or opened == whole.first, f"{here}/opened", "opened after the first of the month")
        require(opened >= add_months(month, -50 * 12), f"{here}/opened", "opened over 50 years before the month")
        require(used == 0 or opened < month, f"{here}/used", "no day on which the hours could have been used")

    return Agreement(
        id=data["id"], employee=optional(data, "employee"), first=whole.first, last=last,
        notice_unwritten=notice is not None and optional(notice, "written", True) is False,
        ready=optional_date(data, "ready"), weekly_hours=weekly, expense_cover=cover, holidays=holidays,
        illnesses=illnesses, has_account=account is not None, opened=opened, used=used)


def read_visit(data: dict, pointer: str) -> Visit:
    date = parse_date(data["date"])
    start = optional(data, "start")
    minutes = parse_hours(data["hours"])
    require(minutes <= 24 * 60, f"{pointer}/hours", "a visit over 24:00")
    cancelled = optional(data, "cancelled")
    require((cancelled is not None) == (data["status"] == "cancelled"), f"{pointer}/cancelled",
            "required with status cancelled, else forbidden")
    cancelled_on = cancelled_by = cause = None
    if cancelled is not None:
        cancelled_on = parse_date(cancelled["on"])
        cancelled_by = cancelled["by"]
        cause = optional(cancelled, "cause")
        require(cancelled_on <= date, f"{pointer}/cancelled/on", "cancelled after the visit's date")
        require(cause != "no_show" or cancelled_on == date, f"{pointer}/cancelled/on",
                "a no-show is cancelled on its date")
    km = optional(data, "km", {})
    return Visit(
        id=data["id"], date=date, start=None if start is None else parse_hours(start), minutes=minutes,
        status=data["status"], cancelled_on=cancelled_on, cancelled_by=cancelled_by, cause=cause,
        activity=optional(data, "activity", "social"), with_recipient=optional(data, "with_recipient", True),
        km_to=parse_km(optional(km, "to", "0")), km_from=parse_km(optional(km, "from", "0")),
        km_outside=parse_km(optional(km, "outside", "0")), km_activity=parse_km(optional(km, "activity", "0")))


def read_expense(data: dict, pointer: str) -> Expense:
    amount = parse_money(data["amount"])
    require(amount > 0, f"{pointer}/amount", "not above zero")
    return Expense(data["id"], parse_date(data["date"]), amount, optional(data, "kind", "activity"), data["for"],
                   data["receipt"])


def read_sheet(data: dict, pointer: str = "") -> Sheet:
    require(data.get("format") == "stottekontakt-timesheet/1", f"{pointer}/format", "another format")
    month = parse_month(data["month"])
    agreement = read_agreement(data["agreement"], month, f"{pointer}/agreement")
    earlier = optional(data, "earlier", {})
    visits = [read_visit(row, f"{pointer}/visits/{i}") for i, row in enumerate(data["visits"])]
    expenses = [read_expense(row, f"{pointer}/expenses/{i}") for i, row in enumerate(optional(data, "expenses", []))]
    seen = set()
    for name, items in (("visits", visits), ("expenses", expenses)):
        for i, item in enumerate(items):
            require(item.id not in seen, f"{pointer}/{name}/{i}/id", "the same id twice")
            seen.add(item.id)
    rulings = [Ruling(f"{pointer}/rulings/{i}", row["item"], row["part"], row["verdict"], parse_date(row["on"]))
               for i, row in enumerate(optional(data, "rulings", []))]
    return Sheet(
        agreement=agreement, month=month, delivered=parse_date(data["delivered"]),
        earlier_hours=parse_hours(optional(earlier, "hours", "0:00")),
        earlier_expenses=parse_money(optional(earlier, "expenses", "0.00")),
        visits=visits, expenses=expenses, rulings=rulings)


# ---------------------------------------------------------------------------------------------------------------------
# Decisions

@dataclass
class Outcome:
    """What a test decides.  A verdict of review or refused concerns the whole claim."""
    test: int
    verdict: str
    rule: str
    reading: str = "choice"


@dataclass
class Decision:
    item: str
    part: str
    date: Date
    claimed: int
    granted: int
    pending: int
    verdict: str
    rule: str
    reading: str
    test: int = 0
    ruled: Optional[Date] = None

    @property
    def refused(self) -> int:
        return self.claimed - self.granted - self.pending

    @property
    def is_km(self) -> bool:
        return self.part.startswith("km_")


SECTIONS = {
    "STK-PAY-01": "3", "STK-PAY-03": "3", "STK-PAY-04": "3", "STK-CAN-01": "3", "STK-CAN-02": "3", "STK-CAN-03": "3",
    "STK-CAN-04": None, "STK-SIC-01": "3", "STK-HOL-02": "3", "STK-AGR-03": "3", "STK-TSK-01": "3", "STK-TSK-02": "3",
    "STK-TSK-03": "2", "STK-KM-01": "3", "STK-KM-02": "3", "STK-KM-03": "3", "STK-EXP-01": "3", "STK-EXP-02": "3",
    "STK-EXP-03": "3", "STK-EXP-04": "3", "STK-TIM-03": "3", "STK-TIM-05": None, "STK-TIM-07": None,
}


def whole_decision(item: str, part: str, date: Date, claimed: int, outcome: Outcome) -> Decision:
    """The decision on a claim of which everything is granted, pending or refused."""
    return Decision(item, part, date, claimed,
                    granted=claimed if outcome.verdict == "granted" else 0,
                    pending=claimed if outcome.verdict == "review" else 0,
                    verdict=outcome.verdict, rule=outcome.rule, reading=outcome.reading, test=outcome.test)


# Tests 1 to 4: common to visits and expenses (anything with a date)

def test_1_agreement(sheet: Sheet, date: Date) -> Optional[Outcome]:
    """STK-AGR-03: outside the agreement's first and last day."""
    if date < sheet.agreement.first or date > sheet.agreement.last:
        return Outcome(1, "refused", "STK-AGR-03")
    return None


def test_2_month(sheet: Sheet, date: Date) -> Optional[Outcome]:
    """STK-TIM-05: outside the timesheet's month."""
    if not sheet.in_month(date):
        return Outcome(2, "refused", "STK-TIM-05")
    return None


def test_3_not_yet_used(sheet: Sheet, date: Date) -> Optional[Outcome]:
    """STK-PAY-03: after the delivery date."""
    if date > sheet.delivered:
        return Outcome(3, "refused", "STK-PAY-03")
    return None


def test_4_claim_window(sheet: Sheet, date: Date) -> Optional[Outcome]:
    """STK-TIM-03: delivered more than three months after the item's date."""
    if sheet.delivered > claim_deadline(date):
        return Outcome(4, "refused", "STK-TIM-03")
    return None


def tests_1_to_4(sheet: Sheet, date: Date) -> Optional[Outcome]:
    return (test_1_agreement(sheet, date) or test_2_month(sheet, date) or test_3_not_yet_used(sheet, date)
            or test_4_claim_window(sheet, date))


# Tests 5 to 10: one visit at a time

def test_5_contact_ill(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    """STK-SIC-01: the contact is ill, or cancelled on the date because of illness."""
    ill_on_the_day = visit.cancelled_same_day and visit.cancelled_by == "contact" and visit.cause == "illness"
    if visit.status == "contact_ill" or ill_on_the_day:
        return Outcome(5, "refused", "STK-SIC-01", "text")
    return None


def test_6_cancelled_before(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    """STK-CAN-02: cancelled the day before or earlier."""
    if visit.status == "cancelled" and visit.cancelled_on < visit.date:
        return Outcome(6, "refused", "STK-CAN-02", "text")
    return None


def test_7_holiday(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    """STK-HOL-02: inside a registered holiday."""
    if any(holiday.contains(visit.date) for holiday in sheet.agreement.holidays):
        return Outcome(7, "review" if visit.held else "refused", "STK-HOL-02")
    return None


def test_8_sick_leave(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    """STK-SIC-01: inside a registered sickness period."""
    if any(illness.contains(visit.date) for illness in sheet.agreement.illnesses):
        return Outcome(8, "review" if visit.held else "refused", "STK-SIC-01")
    return None


def test_9_cancelled_by_contact(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    """STK-CAN-03: cancelled the same day by the contact, for another cause than illness."""
    if visit.cancelled_same_day and visit.cancelled_by == "contact":
        return Outcome(9, "review", "STK-CAN-03")
    return None


def test_10_task(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    """STK-TSK-01, 02, 03: what the arrangement is not for."""
    if visit.activity in ("tidying", "washing", "cooking", "doctor", "chore"):
        return Outcome(10, "review", "STK-TSK-01")
    if visit.activity == "shopping" and not visit.with_recipient:
        return Outcome(10, "review", "STK-TSK-01")
    if visit.activity in ("health_service", "treatment"):
        return Outcome(10, "review", "STK-TSK-02")
    if not visit.with_recipient and visit.activity not in ("planning", "cooperation"):
        return Outcome(10, "review", "STK-TSK-03")
    return None


def tests_1_to_10(sheet: Sheet, visit: Visit) -> Optional[Outcome]:
    return (tests_1_to_4(sheet, visit.date)
            or test_5_contact_ill(sheet, visit)
            or test_6_cancelled_before(sheet, visit)
            or test_7_holiday(sheet, visit)
            or test_8_sick_leave(sheet, visit)
            or test_9_cancelled_by_contact(sheet, visit)
            or test_10_task(sheet, visit))


# Test 11: a visit against those that passed before it

def interval(visit: Visit) -> Tuple[datetime.datetime, datetime.datetime]:
    """Half-open; it runs on past midnight."""
    begin = datetime.datetime.combine(visit.date, datetime.time()) + datetime.timedelta(minutes=visit.start)
    return begin, begin + datetime.timedelta(minutes=visit.minutes)


def overlap(one: Visit, other: Visit) -> bool:
    """Do two visits share a minute?  Without a start, or without length, a visit shares none."""
    if one.start is None or other.start is None:
        return False
    one_begin, one_end = interval(one)
    other_begin, other_end = interval(other)
    return max(one_begin, other_begin) < min(one_end, other_end)


def test_11_overlap(visit: Visit, passed: List[Visit]) -> Optional[Outcome]:
    """STK-TIM-07: held visits that overlap, or more than 24 held hours on a date."""
    if not visit.held:
        return None
    if any(overlap(visit, earlier) for earlier in passed):
        return Outcome(11, "review", "STK-TIM-07")
    if sum(earlier.minutes for earlier in passed if earlier.date == visit.date) + visit.minutes > 24 * 60:
        return Outcome(11, "review", "STK-TIM-07")
    return None


# Tests 12 and 13: the hour account

def accrued_minutes(agreement: Agreement, month: Date) -> int:
    """STK-PAY-04: each ISO week with a day in the period, whole, at the hours of the first of those days."""
    period_first = max(agreement.opened, agreement.first)
    period_last = min(last_day_of_month(month), agreement.last)
    weeks = set()
    total = 0
    for day in days(period_first, period_last):
        week = day.isocalendar()[:2]
        if week not in weeks:
            weeks.add(week)
            total += agreement.weekly_minutes(day)
    return total


def test_13_granted(visit: Visit) -> Outcome:
    """STK-PAY-01 if held, STK-CAN-01 if cancelled the same day by the recipient's side."""
    if visit.held:
        return Outcome(13, "granted", "STK-PAY-01", "text")
    return Outcome(13, "granted", "STK-CAN-01", "choice" if visit.cause in ("illness", "no_show") else "text")


@dataclass
class HourResult:
    decisions: Dict[str, Decision]      # by visit id; also of visits without minutes, which get no decision in the end
    held_and_passed: List[Visit]        # the visits that count for STK-TIM-07
    accrued: int


def decide_hours(sheet: Sheet) -> HourResult:
    decisions: Dict[str, Decision] = {}

    def decide(visit, outcome):
        decisions[visit.id] = whole_decision(visit.id, "hours", visit.date, visit.minutes, outcome)

    reached_11 = []
    for visit in sheet.visits:
        outcome = tests_1_to_10(sheet, visit)
        if outcome is not None:
            decide(visit, outcome)
        else:
            reached_11.append(visit)

    reached_12 = []
    held_and_passed: List[Visit] = []
    for visit in sorted(reached_11, key=lambda v: v.order):
        outcome = test_11_overlap(visit, held_and_passed)
        if outcome is not None:
            decide(visit, outcome)
            continue
        reached_12.append(visit)
        if visit.held:
            held_and_passed.append(visit)

    accrued = accrued_minutes(sheet.agreement, sheet.month)
    balance = accrued - sheet.agreement.used - sheet.earlier_hours
    for visit in sorted(reached_12, key=lambda v: v.order):
        fits = min(visit.minutes, max(balance, 0))
        balance -= fits
        if fits == visit.minutes:
            decide(visit, test_13_granted(visit))
        else:                           # test 12, STK-PAY-04
            decisions[visit.id] = Decision(visit.id, "hours", visit.date, visit.minutes, fits, visit.minutes - fits,
                                           "review", "STK-PAY-04", "choice", test=12)
    return HourResult(decisions, held_and_passed, accrued)


# Kilometres

def decide_km(visit: Visit, hours: Decision) -> List[Decision]:
    """STK-KM-01, 02, 03 and STK-CAN-04, from the test that decided the hours."""
    if hours.test <= 4:
        both_ways = outside = activity = Outcome(hours.test, "refused", hours.rule)
    else:
        outside = Outcome(hours.test, "refused", "STK-KM-02", "text")
        activity = Outcome(hours.test, "refused", "STK-KM-03", "text")
        if hours.test in (5, 6):
            both_ways = Outcome(hours.test, "review", "STK-CAN-04")
        elif hours.test <= 11:
            both_ways = Outcome(hours.test, hours.verdict, hours.rule, hours.reading)
        elif visit.held:
            both_ways = Outcome(hours.test, "granted", "STK-KM-01", "text")
        else:
            both_ways = Outcome(hours.test, "granted", "STK-CAN-04")
    parts = (("km_to", visit.km_to, both_ways), ("km_from", visit.km_from, both_ways),
             ("km_outside", visit.km_outside, outside), ("km_activity", visit.km_activity, activity))
    return [whole_decision(visit.id, part, visit.date, metres, outcome) for part, metres, outcome in parts if metres]


# Expenses

def expense_ceiling(sheet: Sheet, tables: Tables, first_item: Expense) -> int:
    """STK-EXP-03: the month's ceiling before `earlier.expenses`."""
    agreement = sheet.agreement
    month_days = sheet.month_days_in_agreement()
    figure = row_in_force(tables.expense_ceiling, month_days[0])
    if figure is None:
        raise RateMissing(first_item.id, first_item.date, "expense_ceiling")
    highest_hours = max(agreement.weekly_minutes(day) for day in month_days)
    highest_cover = max(agreement.cover(day) for day in month_days)
    return min(round_half_up(figure.value * highest_hours, 60), highest_cover)


def expense_03_reading(sheet: Sheet) -> str:
    """STK-EXP-03: text when the weekly hours were whole and unchanged all month."""
    levels = {sheet.agreement.weekly_minutes(day) for day in sheet.month_days_in_agreement()}
    return "text" if len(levels) == 1 and all(minutes % 60 == 0 for minutes in levels) else "choice"


def expense_tests_before_ceiling(sheet: Sheet, expense: Expense) -> Optional[Outcome]:
    outcome = tests_1_to_4(sheet, expense.date)
    if outcome is not None:
        return outcome
    if not expense.receipt:
        return Outcome(5, "refused", "STK-EXP-01", "text")
    if expense.payer == "recipient" or expense.kind == "fuel":
        return Outcome(6, "refused", "STK-EXP-02", "text")
    if sheet.agreement.cover(expense.date) == 0:
        return Outcome(7, "refused", "STK-EXP-04", "text")
    if expense.kind == "transport":
        return Outcome(8, "review", "STK-EXP-02")
    return None


def decide_expenses(sheet: Sheet, tables: Tables) -> Dict[str, Decision]:
    decisions: Dict[str, Decision] = {}
    drawing: List[Expense] = []
    drawing_last: List[Expense] = []
    for expense in sheet.expenses:
        outcome = expense_tests_before_ceiling(sheet, expense)
        if outcome is None:
            drawing.append(expense)
        elif outcome.verdict == "review":
            drawing_last.append(expense)
        else:
            decisions[expense.id] = whole_decision(expense.id, "expense", expense.date, expense.amount, outcome)
    if not drawing and not drawing_last:
        return decisions

    first_item = [e for e in sheet.expenses if e in drawing or e in drawing_last][0]
    left = max(0, expense_ceiling(sheet, tables, first_item) - sheet.earlier_expenses)
    reading = expense_03_reading(sheet)
    for expense in sorted(drawing, key=lambda e: e.order):
        fits = min(expense.amount, left)
        left -= fits
        verdict = "granted" if fits == expense.amount else "reduced" if fits > 0 else "refused"
        decisions[expense.id] = Decision(expense.id, "expense", expense.date, expense.amount, fits, 0, verdict,
                                         "STK-EXP-03", reading, test=9)
    for expense in sorted(drawing_last, key=lambda e: e.order):
        fits = min(expense.amount, left)
        left -= fits
        if fits > 0:
            decisions[expense.id] = Decision(expense.id, "expense", expense.date, expense.amount, 0, fits, "review",
                                             "STK-EXP-02", "choice", test=8)
        else:
            decisions[expense.id] = Decision(expense.id, "expense", expense.date, expense.amount, 0, 0, "refused",
                                             "STK-EXP-03", reading, test=9)
    return decisions


# Rulings

RULED_PARTS = {"hours": ("hours",), "km": ("km_to", "km_from"), "expense": ("expense",)}


def apply_rulings(sheet: Sheet, decisions: List[Decision]) -> None:
    """STK-CTL-02: a person's ruling turns what is pending into granted or refused."""
    seen = set()
    for ruling in sheet.rulings:
        require((ruling.item, ruling.part) not in seen, ruling.pointer, "a second ruling on one part")
        seen.add((ruling.item, ruling.part))
        ruled = [d for d in decisions
                 if d.item == ruling.item and d.part in RULED_PARTS[ruling.part] and d.verdict == "review"]
        require(len(ruled) > 0, ruling.pointer, "the part is not in review, not claimed or not there")
        for decision in ruled:
            if ruling.verdict == "granted":
                decision.granted += decision.pending
            decision.pending = 0
            if decision.granted == decision.claimed:
                decision.verdict = "granted"
            elif decision.granted == 0:
                decision.verdict = "refused"
            else:
                decision.verdict = "reduced"
            decision.ruled = ruling.on


# ---------------------------------------------------------------------------------------------------------------------
# Sums

def check_rates(decisions: List[Decision], tables: Tables) -> None:
    """A missing rate is an error only where an amount is granted or pending."""
    for decision in decisions:
        if decision.granted == 0 and decision.pending == 0:
            continue
        if decision.part == "hours" and row_in_force(tables.hourly_rate, decision.date) is None:
            raise RateMissing(decision.item, decision.date, "hourly_rate")
        if decision.is_km and row_in_force(tables.kilometre_rate, decision.date) is None:
            raise RateMissing(decision.item, decision.date, "kilometre_rate")


@dataclass
class Pile:
    """Quantities at one rate."""
    rate: int
    quantity: int = 0
    provenances: List[str] = field(default_factory=list)


def pile_by_rate(amounts: List[Tuple[Date, int]], rows: Tuple[Row, ...]) -> List[Pile]:
    """Quantities added by rate, in the order of the rate's first date used; no rate: left out, its value is zero."""
    piles: Dict[int, Pile] = {}
    for date, quantity in sorted(amounts):
        row = row_in_force(rows, date)
        if row is None or quantity == 0:
            continue
        pile = piles.setdefault(row.value, Pile(row.value))
        pile.quantity += quantity
        pile.provenances.append(row.provenance)
    return list(piles.values())


def hours_amount(pile: Pile) -> int:
    """STK-PAY-02."""
    return round_half_up(pile.quantity * pile.rate, 60)


def km_amount(pile: Pile) -> int:
    """STK-KM-01."""
    return round_half_up(pile.quantity * pile.rate, 1000)


def provenance_of(pile: Pile) -> str:
    return "assumed" if "assumed" in pile.provenances else "stated"


def sum_lines(sheet: Sheet, decisions: List[Decision], tables: Tables) -> Tuple[List[dict], int]:
    lines = []
    payable = 0
    for pile in pile_by_rate([(d.date, d.granted) for d in decisions if d.part == "hours"], tables.hourly_rate):
        amount = hours_amount(pile)
        payable += amount
        lines.append({"kind": "hours", "quantity": hours_text(pile.quantity), "rate": money_text(pile.rate),
                      "amount": money_text(amount), "rule": "STK-PAY-02", "provenance": provenance_of(pile)})
    for pile in pile_by_rate([(d.date, d.granted) for d in decisions if d.is_km], tables.kilometre_rate):
        amount = km_amount(pile)
        payable += amount
        lines.append({"kind": "mileage", "quantity": km_text(pile.quantity), "rate": money_text(pile.rate),
                      "amount": money_text(amount), "rule": "STK-KM-01", "provenance": provenance_of(pile)})
    expenses = sum(d.granted for d in decisions if d.part == "expense")
    if expenses > 0:
        payable += expenses
        figure = row_in_force(tables.expense_ceiling, sheet.month_days_in_agreement()[0])
        lines.append({"kind": "expenses", "amount": money_text(expenses), "rule": "STK-EXP-03",
                      "provenance": figure.provenance})
    return lines, payable


def sum_values(hours, km, expenses, tables: Tables) -> int:
    """The value of pending or refused claims: each rate rounded on its own, then summed."""
    return (sum(hours_amount(pile) for pile in pile_by_rate(hours, tables.hourly_rate))
            + sum(km_amount(pile) for pile in pile_by_rate(km, tables.kilometre_rate))
            + sum(amount for _, amount in expenses))


def sum_pending(decisions: List[Decision], tables: Tables) -> int:
    return sum_values([(d.date, d.pending) for d in decisions if d.part == "hours"],
                      [(d.date, d.pending) for d in decisions if d.is_km],
                      [(d.date, d.pending) for d in decisions if d.part == "expense"], tables)


def sum_refused(decisions: List[Decision], tables: Tables) -> int:
    """Without the hours that are to be rebooked; with what the ceiling cut."""
    return sum_values([(d.date, d.refused) for d in decisions if d.part == "hours" and d.test not in (5, 6)],
                      [(d.date, d.refused) for d in decisions if d.is_km],
                      [(d.date, d.refused) for d in decisions if d.part == "expense"], tables)


# ---------------------------------------------------------------------------------------------------------------------
# Notices

Notice = Tuple[str, str, Optional[str]]     # code, rule, item


def sheet_notices(sheet: Sheet) -> List[Notice]:
    agreement = sheet.agreement
    notices: List[Notice] = []
    if sheet.delivered > due_day(sheet.month):
        notices.append(("late-delivery", "STK-TIM-01", None))
    if agreement.ready is None:
        notices.append(("readiness-not-stated", "STK-AGR-04", None))
    if agreement.notice_unwritten:
        notices.append(("notice-unwritten", "STK-AGR-02", None))
    if not agreement.has_account:
        notices.append(("no-hour-account", "STK-PAY-04", None))
    if agreement.last <= sheet.month_end:
        notices.append(("balance-lapsed", "STK-PAY-04", None))
    for illness in join_touching(agreement.illnesses):
        if illness.first <= sheet.month_end and illness.last >= sheet.month:
            if is_long_illness(illness, sheet.delivered):
                notices.append(("long-illness", "STK-SIC-02", None))
            if may_apply_nav(illness, sheet.delivered):
                notices.append(("may-apply-nav", "STK-SIC-03", None))
    return notices


def visit_notices(sheet: Sheet, decisions: List[Decision], tables: Tables) -> List[Notice]:
    notices: List[Notice] = []
    outdated_from = add_months(tables.hourly_rate[-1].start, 12)
    for visit in sheet.visits:
        own = [d for d in decisions if d.item == visit.id]
        if any(d.part == "hours" and d.granted + d.pending > 0 for d in own):
            if visit.date >= outdated_from:
                notices.append(("rate-may-be-outdated", "STK-PAY-01", visit.id))
            if sheet.agreement.ready is not None and visit.date < sheet.agreement.ready:
                notices.append(("not-ready", "STK-AGR-04", visit.id))
            if visit.activity == "other":
                notices.append(("activity-other", "STK-TSK-03", visit.id))
        if any(d.is_km and d.rule == "STK-CAN-04" and d.test > 11 for d in own):
            notices.append(("km-on-cancelled", "STK-CAN-04", visit.id))

    held = sorted((v for v in sheet.visits if v.held), key=lambda v: v.order)
    for i, visit in enumerate(held):
        if any((v.date, v.start, v.minutes) == (visit.date, visit.start, visit.minutes) for v in held[:i]):
            notices.append(("possible-duplicate", "STK-TIM-07", visit.id))

    return notices


def assumed_figures(sheet: Sheet, decisions: List[Decision], tables: Tables) -> List[Notice]:
    """Results that rest on an assumed figure say so, once for each parameter."""
    notices: List[Notice] = []
    for decision in decisions:
        if decision.granted + decision.pending == 0:
            continue
        if decision.part == "hours":
            rule, row = "STK-PAY-01", row_in_force(tables.hourly_rate, decision.date)
        elif decision.is_km:
            rule, row = "STK-KM-01", row_in_force(tables.kilometre_rate, decision.date)
        else:
            rule, row = "STK-EXP-03", row_in_force(tables.expense_ceiling, sheet.month_days_in_agreement()[0])
        if row.provenance == "assumed":
            notices.append(("assumed-rate", rule, None))
    return notices


def expense_notices(sheet: Sheet, decisions: List[Decision]) -> List[Notice]:
    notices: List[Notice] = []
    for expense in sheet.expenses:
        own = [d for d in decisions if d.item == expense.id][0]
        if own.granted + own.pending == 0:
            continue
        if expense.kind == "other":
            notices.append(("expense-other", "STK-EXP-02", expense.id))
        if not any(visit.held and visit.date == expense.date for visit in sheet.visits):
            notices.append(("expense-no-visit", "STK-EXP-05", expense.id))
    return notices


def cross_sheet_notices(sheet: Sheet, passed: List[Visit], others: List[Tuple[Sheet, List[Visit]]]) -> List[Notice]:
    """STK-TIM-07: overlaps with visits on `others`, the other sheets of the same employee; another agreement only."""
    notices: List[Notice] = []
    for other, other_passed in others:
        if other.agreement.id == sheet.agreement.id:
            continue
        for visit in passed:
            if any(overlap(visit, foreign) for foreign in other_passed):
                notices.append(("overlap-other-agreement", "STK-TIM-07", visit.id))
    return notices


def notice_list(notices: List[Notice]) -> List[dict]:
    """By code, then item; each once."""
    listed = []
    for code, rule, item in sorted(set(notices), key=lambda n: (n[0], "" if n[2] is None else n[2], n[1])):
        notice = {"code": code, "rule": rule}
        if item is not None:
            notice["item"] = item
        listed.append(notice)
    return listed


# ---------------------------------------------------------------------------------------------------------------------
# The statement

def decision_json(decision: Decision) -> dict:
    text = hours_text if decision.part == "hours" else money_text if decision.part == "expense" else km_text
    data: Dict[str, Any] = {
        "item": decision.item, "part": decision.part, "claimed": text(decision.claimed),
        "granted": text(decision.granted), "pending": text(decision.pending), "verdict": decision.verdict,
        "rule": decision.rule, "section": SECTIONS[decision.rule], "reading": decision.reading}
    if decision.ruled is not None:
        data["ruled"] = decision.ruled.isoformat()
    return data


def settle_read_sheet(sheet: Sheet, tables: Tables) -> Tuple[dict, List[Notice], List[Visit]]:
    """The statement without notices, the notices of this sheet alone, the visits that count for STK-TIM-07."""
    hours = decide_hours(sheet)
    expenses = decide_expenses(sheet, tables)
    decisions: List[Decision] = []
    for visit in sheet.visits:
        if visit.minutes > 0:
            decisions.append(hours.decisions[visit.id])
        decisions.extend(decide_km(visit, hours.decisions[visit.id]))
    for expense in sheet.expenses:
        decisions.append(expenses[expense.id])
    apply_rulings(sheet, decisions)
    check_rates(decisions, tables)

    lines, payable = sum_lines(sheet, decisions, tables)
    granted_here = sum(d.granted for d in decisions if d.part == "hours")
    used = sheet.agreement.used + sheet.earlier_hours + granted_here
    to_rebook = sum(d.claimed for d in decisions if d.part == "hours" and d.test in (5, 6))
    nominal = payout_nominal(sheet.delivered)
    statement: Dict[str, Any] = {"format": "stottekontakt-statement/1", "agreement": sheet.agreement.id}
    if sheet.agreement.employee is not None:
        statement["employee"] = sheet.agreement.employee
    statement.update({
        "month": sheet.month.isoformat()[:7],
        "delivered": sheet.delivered.isoformat(),
        "payout": {"nominal": nominal.isoformat(), "bank_day": bank_day(nominal).isoformat(), "rule": "STK-TIM-06",
                   "reading": "practice"},
        "lines": lines,
        "totals": {"payable": money_text(payable), "pending": money_text(sum_pending(decisions, tables)),
                   "refused": money_text(sum_refused(decisions, tables))},
        "account": {"granted": hours_text(hours.accrued), "used": hours_text(used),
                    "balance": hours_text(hours.accrued - used), "to_rebook": hours_text(to_rebook)},
        "decisions": [decision_json(decision) for decision in decisions],
    })
    notices = (sheet_notices(sheet) + visit_notices(sheet, decisions, tables) +
               assumed_figures(sheet, decisions, tables) + expense_notices(sheet, decisions))
    return statement, notices, hours.held_and_passed


def settle_all(timesheets: List[dict], tables: Tables = OPPDAL, prefix: bool = True) -> List[dict]:
    """The statements of the timesheets of one input."""
    sheets = [read_sheet(data, f"/{i}" if prefix else "") for i, data in enumerate(timesheets)]
    seen = set()
    for i, (data, sheet) in enumerate(zip(timesheets, sheets)):
        key = (sheet.agreement.id, sheet.month)
        require(key not in seen or optional(data, "earlier") is not None, f"/{i}/earlier",
                "a second sheet of one agreement and month without `earlier`")
        seen.add(key)

    settled = [settle_read_sheet(sheet, tables) for sheet in sheets]
    by_employee: Dict[str, List[int]] = {}
    for i, sheet in enumerate(sheets):
        if sheet.agreement.employee is not None:
            by_employee.setdefault(sheet.agreement.employee, []).append(i)
    statements = []
    for i, (statement, notices, passed) in enumerate(settled):
        others = [(sheets[j], settled[j][2]) for j in by_employee.get(sheets[i].agreement.employee, []) if j != i]
        statement["notices"] = notice_list(notices + cross_sheet_notices(sheets[i], passed, others))
        statements.append(statement)
    return statements


def settle(timesheet: dict, tables: Tables = OPPDAL) -> dict:
    """The statement of one timesheet."""
    return settle_all([timesheet], tables, prefix=False)[0]


def main(arguments: List[str]) -> int:
    source = arguments[0] if arguments else "-"
    if source == "-":
        data = json.load(sys.stdin)
    else:
        with open(source, encoding="utf-8") as file:
            data = json.load(file)
    try:
        answer = settle_all(data) if isinstance(data, list) else settle(data)
    except InputError as error:
        print(error, file=sys.stderr)
        return 3
    except RateMissing as error:
        print(error, file=sys.stderr)
        return 4
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
