"""A settlement in plain Python, with its decisions, as a municipality's own programmer would write it who minds speed.

It is the measuring stick of the package (`tests/benchmark/python_speed.py`): whole numbers alone, a `bisect` for what
is dated, each visit looked at once or twice, and nothing checked that a form would have checked before. It writes no
notices and no reasons. `test_plain_settlement.py` holds it to the referee's reading of the regulation.
"""

import datetime as dt
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

NOTICE_DAYS = 14
CLAIM_MONTHS = 3
PAYOUT_DAY = 12
DAY_MINUTES = 24 * 60
CHORES = frozenset(("tidying", "washing", "cooking", "doctor", "chore"))
TREATMENTS = frozenset(("health_service", "treatment"))
WITHOUT_RECIPIENT = frozenset(("planning", "cooperation"))

# Outcomes: the number of the test that decides, verdict, rule, reading.
OUTSIDE_AGREEMENT = (1, "refused", "STK-AGR-03", "choice")
OTHER_MONTH = (2, "refused", "STK-TIM-05", "choice")
NOT_YET_USED = (3, "refused", "STK-PAY-03", "choice")
TOO_LATE = (4, "refused", "STK-TIM-03", "choice")
CONTACT_ILL = (5, "refused", "STK-SIC-01", "text")
CANCELLED_BEFORE = (6, "refused", "STK-CAN-02", "text")
HELD_IN_HOLIDAY = (7, "review", "STK-HOL-02", "choice")
CANCELLED_IN_HOLIDAY = (7, "refused", "STK-HOL-02", "choice")
HELD_IN_ILLNESS = (8, "review", "STK-SIC-01", "choice")
CANCELLED_IN_ILLNESS = (8, "refused", "STK-SIC-01", "choice")
CANCELLED_BY_CONTACT = (9, "review", "STK-CAN-03", "choice")
CHORE = (10, "review", "STK-TSK-01", "choice")
TREATMENT = (10, "review", "STK-TSK-02", "choice")
ALONE = (10, "review", "STK-TSK-03", "choice")
OVERLAP = (11, "review", "STK-TIM-07", "choice")
OVERDRAWN = (12, "review", "STK-PAY-04", "choice")
USED = (13, "granted", "STK-PAY-01", "text")
CANCELLED_SAME_DAY = (13, "granted", "STK-CAN-01", "text")
RECIPIENT_ILL = (13, "granted", "STK-CAN-01", "choice")
DRIVEN = (13, "granted", "STK-KM-01", "text")
DRIVEN_ON_CANCELLED = (13, "granted", "STK-CAN-04", "choice")
NO_DRIVE_DUE = (6, "review", "STK-CAN-04", "choice")
KM_OUTSIDE = (6, "refused", "STK-KM-02", "text")
KM_ON_ACTIVITY = (6, "refused", "STK-KM-03", "text")
NO_RECEIPT = (5, "refused", "STK-EXP-01", "text")
OTHERS_COST = (6, "refused", "STK-EXP-02", "text")
NO_COVER = (7, "refused", "STK-EXP-04", "text")
TRANSPORT = (8, "review", "STK-EXP-02", "choice")


class Rates(NamedTuple):
    """A figure in øre by the day it holds from."""

    days: tuple
    ore: tuple
    provenance: tuple


class Figures(NamedTuple):
    hourly_rate: Rates
    kilometre_rate: Rates
    expense_ceiling: Rates


class Decision(NamedTuple):
    item: str
    part: str
    claimed: int
    granted: int
    pending: int
    verdict: str
    rule: str
    reading: str
    ruled: str = ""


class Line(NamedTuple):
    kind: str
    quantity: int
    rate: int
    amount: int
    rule: str
    provenance: str


class Statement(NamedTuple):
    decisions: list
    lines: list
    payable: int
    pending: int
    refused: int
    granted: int
    used: int
    balance: int
    to_rebook: int
    nominal: int
    bank_day: int


class RateMissing(Exception):
    """No rate or ceiling is in force where an amount would be paid or pending."""


def _day(year, month, day):
    return dt.date(year, month, day).toordinal()


OPPDAL = Figures(
    Rates((_day(2025, 1, 1),), (23303,), ("stated",)),
    Rates(
        tuple(_day(year, 1, 1) for year in (2019, 2023, 2024, 2025, 2026)), (403, 448, 490, 500, 530), 5 * ("assumed",)
    ),
    Rates((_day(2025, 1, 1),), (10000,), ("stated",)),
)


@cache
def _month(year, month):
    """Its first and last day."""
    first = _day(year, month, 1)
    return first, (_day(year, month + 1, 1) if month < 12 else _day(year + 1, 1, 1)) - 1


@cache
def _first_claimable(delivered):
    """STK-TIM-03: the first day whose claims may be delivered on this one."""
    date = dt.date.fromordinal(delivered)
    year, month = divmod(date.year * 12 + date.month - 1 - CLAIM_MONTHS, 12)
    first, last = _month(year, month + 1)
    return min(first + date.day - 1, last + 1)


@cache
def _payout(delivered):
    """STK-TIM-02, STK-TIM-06: the 12th of the month after, and the working day on or before it."""
    date = dt.date.fromordinal(delivered)
    _, last = _month(date.year, date.month)
    nominal = bank_day = last + PAYOUT_DAY
    holidays = _public_holidays(dt.date.fromordinal(nominal).year)
    while bank_day % 7 in (0, 6) or bank_day in holidays:
        bank_day -= 1
    return nominal, bank_day


@cache
def _public_holidays(year):
    golden = year % 19
    century, in_century = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    month, day = divmod(moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114, 31)
    easter = _day(year, month, day + 1)
    dated = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
    return {easter + days for days in (-3, -2, 0, 1, 39, 49, 50)} | {_day(year, *date) for date in dated}


def _tests_1_to_4(day, first, last, month_first, month_last, delivered):
    if day < first or day > last:
        return OUTSIDE_AGREEMENT
    if day < month_first or day > month_last:
        return OTHER_MONTH
    return NOT_YET_USED if day > delivered else TOO_LATE


def _tests_5_to_10(visit, holidays, illnesses):
    _, day, _, status, _, cancelled, by, cause, activity, with_recipient, *_ = visit
    held = status == "held"
    if not held:
        by_contact = by == "contact"
        if status == "contact_ill" or (cancelled == day and by_contact and cause == "illness"):
            return CONTACT_ILL
        if cancelled < day:
            return CANCELLED_BEFORE
    for first, last in holidays:
        if first <= day <= last:
            return HELD_IN_HOLIDAY if held else CANCELLED_IN_HOLIDAY
    for first, last in illnesses:
        if first <= day <= last:
            return HELD_IN_ILLNESS if held else CANCELLED_IN_ILLNESS
    if not held and by_contact:
        return CANCELLED_BY_CONTACT
    if activity in CHORES:
        return CHORE
    if activity in TREATMENTS:
        return TREATMENT
    if not with_recipient and activity not in WITHOUT_RECIPIENT:
        return CHORE if activity == "shopping" else ALONE
    return None


def _accrued(levels, first, last):
    """STK-PAY-04: every week with a day in the period, whole, at the hours of the first of those days."""
    if last < first:
        return 0
    days, minutes = levels
    first_week = (first - 1) // 7
    if len(days) == 1 or days[1] > last:
        return ((last - 1) // 7 - first_week + 1) * minutes[0]
    total = 0
    for begin, end, value in zip(days, (*days[1:], last + 1), minutes):
        begin, end = max(begin, first), min(end, last + 1)
        if begin < end:  # the weeks whose first day lies in it
            before = (begin - 2) // 7 - first_week + 1 if begin > first else 0
            total += ((end - 2) // 7 - first_week + 1 - before) * value
    return total


def _account(reached, balance, outcomes):
    """Tests 11 and 12 of the visits that reach them, in order; `outcomes` gets (outcome, granted minutes)."""
    reached.sort()
    held_until = busy_day = busy_minutes = 0
    for day, start, _, minutes, held, index, granted_by in reached:
        if held:
            if day != busy_day:
                busy_day, busy_minutes = day, 0
            begin = day * DAY_MINUTES + start
            overlaps = start >= 0 and minutes and begin < held_until
            if overlaps or busy_minutes + minutes > DAY_MINUTES:
                outcomes[index] = OVERLAP, 0
                continue
            busy_minutes += minutes
            if start >= 0 and begin + minutes > held_until:
                held_until = begin + minutes
        if minutes <= balance:
            balance -= minutes
            outcomes[index] = granted_by, minutes
        elif minutes == 0:
            outcomes[index] = granted_by, 0
        else:
            fits = max(balance, 0)
            balance -= fits
            outcomes[index] = OVERDRAWN, fits


def _decide_km(hours, held):
    """What becomes of to and back, outside, on the activity."""
    test = hours[0]
    if test <= 4:
        return hours, hours, hours
    if test <= 6:
        return NO_DRIVE_DUE, KM_OUTSIDE, KM_ON_ACTIVITY
    if test <= 11:
        return hours, KM_OUTSIDE, KM_ON_ACTIVITY
    return (DRIVEN if held else DRIVEN_ON_CANCELLED), KM_OUTSIDE, KM_ON_ACTIVITY


def _in_force(levels, first, last):
    """The values in force on any of these days."""
    begin = bisect_right(levels.days, first) - 1
    return levels.values[max(begin, 0) : bisect_right(levels.days, last)]


class _Sums:
    """Quantities of one kind by the row of their rate, and what they come to."""

    def __init__(self, rates, unit):
        self.rates, self.unit = rates, unit
        self.granted, self.pending, self.refused = {}, {}, {}

    def add(self, day, granted, pending, refused):
        row = bisect_right(self.rates.days, day) - 1
        if granted:
            self.granted[row] = self.granted.get(row, 0) + granted
        if pending:
            self.pending[row] = self.pending.get(row, 0) + pending
        if refused and row >= 0:  # what is refused without a rate is worth nothing
            self.refused[row] = self.refused.get(row, 0) + refused

    def by_rate(self, quantities):
        """(rate, quantity, provenance), by the rate's first day; rows of one value are one rate."""
        if -1 in quantities:
            raise RateMissing
        _, ore, provenance = self.rates
        if len(quantities) < 2:
            return [(ore[row], quantity, provenance[row]) for row, quantity in quantities.items()]
        piles = {}
        for row in sorted(quantities):
            _, quantity, rests_on = piles.get(ore[row], (0, 0, "stated"))
            assumed = "assumed" in (rests_on, provenance[row])
            piles[ore[row]] = ore[row], quantity + quantities[row], "assumed" if assumed else "stated"
        return list(piles.values())

    def worth(self, quantities):
        unit = self.unit
        return sum([(2 * quantity * rate + unit) // (2 * unit) for rate, quantity, _ in self.by_rate(quantities)])

    def lines(self, kind, rule):
        unit = self.unit
        return [
            Line(kind, quantity, rate, (2 * quantity * rate + unit) // (2 * unit), rule, provenance)
            for rate, quantity, provenance in self.by_rate(self.granted)
        ]


def _rule_on(claimed, granted, pending, verdict, ruling):
    """STK-CTL-02."""
    if ruling.verdict == "granted":
        granted += pending
    return granted, "granted" if granted == claimed else "reduced" if granted else "refused"


def settle(sheet, figures=OPPDAL):
    """Decides every claim of a timesheet and adds up what is paid, pending and refused."""
    agreement, year, month, delivered, visits, expenses, rulings, earlier_minutes, _ = sheet
    _, first, last, notice, weekly_minutes, _, holidays, illnesses, opened, used = agreement
    if notice is not None:
        last = min(last, notice + NOTICE_DAYS)
    month_first, month_last = _month(year, month)
    within = first, last, month_first, month_last, delivered
    claimable_first = max(first, month_first, _first_claimable(delivered))
    claimable_last = min(last, month_last, delivered)
    ruled = {(ruling.item, ruling.part): ruling for ruling in rulings}

    outcomes = []
    reached = []
    for visit in visits:
        item, day, minutes, status, start = visit[:5]
        if claimable_first <= day <= claimable_last:
            outcome = _tests_5_to_10(visit, holidays, illnesses)
            if outcome is None:
                held = status == "held"
                granted_by = USED if held else CANCELLED_SAME_DAY if visit.cause in (None, "other") else RECIPIENT_ILL
                reached.append((day, start, item, minutes, held, len(outcomes), granted_by))
        else:
            outcome = _tests_1_to_4(day, *within)
        outcomes.append((outcome, 0))
    accrued = _accrued(weekly_minutes, max(month_first if opened is None else opened, first), min(month_last, last))
    _account(reached, accrued - used - earlier_minutes, outcomes)

    decisions = []
    hours, driven = _Sums(figures.hourly_rate, 60), _Sums(figures.kilometre_rate, 1000)
    granted_minutes = to_rebook = 0
    for visit, (outcome, granted) in zip(visits, outcomes):
        item, day, minutes, status, *_, to, back, outside, on_activity = visit
        test, verdict, rule, reading = outcome
        if minutes:
            pending, on = minutes - granted if verdict == "review" else 0, ""
            ruling = ruled.pop((item, "hours"), None) if pending and ruled else None
            if ruling:
                granted, verdict = _rule_on(minutes, granted, pending, verdict, ruling)
                pending, on = 0, ruling.on
            decisions.append(Decision(item, "hours", minutes, granted, pending, verdict, rule, reading, on))
            granted_minutes += granted
            if test == 5 or test == 6:
                to_rebook += minutes
            else:
                hours.add(day, granted, pending, minutes - granted - pending)
        if to or back or outside or on_activity:
            ways, away, activity = _decide_km(outcome, status == "held")
            ruling = ruled.pop((item, "km"), None) if ways[1] == "review" and (to or back) and ruled else None
            for part, metres, (_, verdict, rule, reading) in (
                ("km_to", to, ways),
                ("km_from", back, ways),
                ("km_outside", outside, away),
                ("km_activity", on_activity, activity),
            ):
                if not metres:
                    continue
                granted = metres if verdict == "granted" else 0
                pending, on = metres if verdict == "review" else 0, ""
                if pending and ruling:
                    granted, verdict = _rule_on(metres, granted, pending, verdict, ruling)
                    pending, on = 0, ruling.on
                decisions.append(Decision(item, part, metres, granted, pending, verdict, rule, reading, on))
                driven.add(day, granted, pending, metres - granted - pending)

    spent = pending_ore = refused_ore = 0
    ceiling_from = "stated"
    if expenses:
        paid_expenses, ceiling_from = _decide_expenses(sheet, figures, within, (claimable_first, claimable_last), ruled)
        for decision in paid_expenses:
            decisions.append(decision)
            spent += decision.granted
            pending_ore += decision.pending
            refused_ore += decision.claimed - decision.granted - decision.pending
    if ruled:
        raise ValueError("a ruling on what is not in review")

    lines = hours.lines("hours", "STK-PAY-02") + driven.lines("mileage", "STK-KM-01")
    if spent:
        lines.append(Line("expenses", 0, 0, spent, "STK-EXP-03", ceiling_from))
    used += earlier_minutes + granted_minutes
    return Statement(
        decisions,
        lines,
        sum([line.amount for line in lines]),
        pending_ore + hours.worth(hours.pending) + driven.worth(driven.pending),
        refused_ore + hours.worth(hours.refused) + driven.worth(driven.refused),
        accrued,
        used,
        accrued - used,
        to_rebook,
        *_payout(delivered),
    )


def _decide_expenses(sheet, figures, within, claimable, ruled):
    """The decisions in the order of the receipts, and the provenance of the ceiling."""
    cover = sheet.agreement.cover
    decided = {}
    drawing = []
    for index, (item, day, ore, spent_for, receipt, kind) in enumerate(sheet.expenses):
        if not claimable[0] <= day <= claimable[1]:
            decided[index] = _tests_1_to_4(day, *within), 0
        elif not receipt:
            decided[index] = NO_RECEIPT, 0
        elif spent_for == "recipient" or kind == "fuel":
            decided[index] = OTHERS_COST, 0
        elif day < min(cover.days, default=day + 1) or not cover.values[bisect_right(cover.days, day) - 1]:
            decided[index] = NO_COVER, 0
        else:
            drawing.append((kind == "transport", day, item, ore, index))
    provenance = "stated"
    if drawing:
        left, reading, provenance = _ceiling(sheet, figures.expense_ceiling, within)
        drawing.sort()
        for in_review, _, _, ore, index in drawing:
            fits = min(ore, left)
            left -= fits
            if in_review and fits:
                decided[index] = TRANSPORT, fits
            else:
                verdict = "granted" if fits == ore else "reduced" if fits else "refused"
                decided[index] = (9, verdict, "STK-EXP-03", reading), fits
    decisions = []
    for index, expense in enumerate(sheet.expenses):
        (_, verdict, rule, reading), fits = decided[index]
        granted, pending, on = (0, fits, "") if verdict == "review" else (fits, 0, "")
        ruling = ruled.pop((expense.id, "expense"), None) if pending and ruled else None
        if ruling:
            granted, verdict = _rule_on(expense.ore, granted, pending, verdict, ruling)
            pending, on = 0, ruling.on
        decisions.append(Decision(expense.id, "expense", expense.ore, granted, pending, verdict, rule, reading, on))
    return decisions, provenance


def _ceiling(sheet, rates, within):
    """STK-EXP-03: øre left of it, its reading, and the provenance of its figure."""
    first, last, month_first, month_last, _ = within
    begin, end = max(first, month_first), min(last, month_last)
    row = bisect_right(rates.days, begin) - 1
    if row < 0:
        raise RateMissing
    minutes = _in_force(sheet.agreement.weekly_minutes, begin, end)
    most = min((2 * rates.ore[row] * max(minutes) + 60) // 120, max(_in_force(sheet.agreement.cover, begin, end)))
    reading = "text" if len(set(minutes)) == 1 and minutes[0] % 60 == 0 else "choice"
    return max(0, most - sheet.earlier_ore), reading, rates.provenance[row]
