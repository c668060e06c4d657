"""Rules of absence: cancelled visits, illness, holiday, and the end of the agreement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from .. import _numbers
from .._call import ask, filled
from .._convert import date_of, day, hours_of, int32, kilometres_of, minutes, optional_day
from .._pack import SICK_LEAVE, VISIT_SIZE, days_array, sick_leave_array, visit_facts, visit_struct
from ..facts import Cancellation, SickLeave, Visit
from ..regulation import OPPDAL, Regulation
from ..words import CancelCause, CancelledBy, VisitStatus
from .finding import Finding, finding


@dataclass(frozen=True)
class HolidayWeeks:
    """The weeks of a calendar year without hours (STK-HOL-01). Too few is a remark; pay is never withheld for it."""

    weeks: int
    needed: int
    judged: bool
    """False: the year has not ended, or the agreement did not cover all of it."""
    too_few: bool


def cancelled_hours(visit_day: dt.date, cancellation: Cancellation) -> Finding:
    """STK-CAN-01 to 03 and STK-SIC-01: the hours of a cancelled visit, looked at alone.

    >>> same_day = Cancellation(dt.date(2025, 3, 4), CancelledBy.RECIPIENT)
    >>> cancelled_hours(dt.date(2025, 3, 4), same_day).rule
    <Rule.CAN_01: 'STK-CAN-01'>
    """
    return finding(
        ask(
            "stk_cancelled_hours",
            day(visit_day, "visit_day"),
            day(cancellation.on, "Cancellation.on"),
            _numbers.CANCELLED_BY.number(cancellation.by, "Cancellation.by"),
            _cause_number(cancellation.cause),
        )
    )


def broken_off(
    planned: Visit, held: dt.timedelta, *, rest_id: str, by: CancelledBy, cause: CancelCause | None = None
) -> tuple[Visit, Visit]:
    """STK-CAN-05: a visit broken off is entered as two: the part held, with all its kilometres, and the rest as
    cancelled on that date."""
    parts = ask(
        "stk_broken_off",
        visit_struct(planned),
        VISIT_SIZE,
        minutes(held, "held"),
        _numbers.CANCELLED_BY.number(by, "by"),
        _cause_number(cause),
    )
    first, rest = (_visit_of(planned, part) for part in parts)
    return first, replace(rest, id=rest_id)


def sick_days(illness: SickLeave, *, as_of: dt.date) -> int:
    """Calendar days of illness, first and last counted, to the earlier of its end and the day of asking."""
    days: int = ask("stk_sick_days", *_span(illness), day(as_of, "as_of"))
    return days


def is_long_illness(illness: SickLeave, *, as_of: dt.date, regulation: Regulation = OPPDAL) -> bool:
    """STK-SIC-02: is it long illness, so that the service must be contacted?"""
    return bool(ask("stk_is_long_illness", regulation._handle, *_span(illness), day(as_of, "as_of")))


def nav_application_day(illness: SickLeave, *, regulation: Regulation = OPPDAL) -> dt.date:
    """STK-SIC-03: the first day sick pay may be applied for at NAV, if the illness lasts till then.

    >>> nav_application_day(SickLeave(dt.date(2025, 3, 3)))
    datetime.date(2025, 3, 19)
    """
    first, _ = _span(illness)
    reported = optional_day(illness.reported, "SickLeave.reported")
    return date_of(ask("stk_nav_application_day", regulation._handle, first, reported))


def may_apply_to_nav(illness: SickLeave, *, as_of: dt.date, regulation: Regulation = OPPDAL) -> bool:
    """STK-SIC-03: has the illness reached that day? Never that sick pay is given: NAV decides."""
    reported = optional_day(illness.reported, "SickLeave.reported")
    return bool(ask("stk_may_apply_to_nav", regulation._handle, *_span(illness), reported, day(as_of, "as_of")))


def holiday_weeks(
    year: int,
    *,
    agreement_first_day: dt.date,
    agreement_last_day: dt.date | None = None,
    worked_days: Sequence[dt.date] = (),
    sick_leave: Sequence[SickLeave] = (),
    as_of: dt.date,
    regulation: Regulation = OPPDAL,
) -> HolidayWeeks:
    """STK-HOL-01: the weeks of a calendar year without hours. `worked_days` are those with granted or pending hours."""
    question = filled(
        "stk_holiday_year",
        year=int32(year),
        agreement_first_day=day(agreement_first_day, "agreement_first_day"),
        agreement_last_day=optional_day(agreement_last_day, "agreement_last_day"),
        as_of_day=day(as_of, "as_of"),
        worked_days=days_array(worked_days, "worked_days"),
        worked_day_count=len(worked_days),
        sick_leave=sick_leave_array(sick_leave),
        sick_leave_count=len(sick_leave),
        sick_leave_size=SICK_LEAVE.size,
    )
    answer = ask("stk_holiday_weeks_of", regulation._handle, question)
    return HolidayWeeks(answer.weeks, answer.needed, bool(answer.judged), bool(answer.too_few))


def last_day_after_notice(received: dt.date, *, regulation: Regulation = OPPDAL) -> dt.date:
    """STK-AGR-01: the last day of an agreement ended with notice; the day of receipt is not counted.

    >>> last_day_after_notice(dt.date(2025, 3, 3))
    datetime.date(2025, 3, 17)
    """
    return date_of(ask("stk_last_day_after_notice", regulation._handle, day(received, "received")))


def _cause_number(cause: CancelCause | None) -> int:
    return 0 if cause is None else _numbers.CANCEL_CAUSE.number(cause, "cause")


def _span(illness: SickLeave) -> tuple[int, int]:
    return day(illness.first_day, "SickLeave.first_day"), optional_day(illness.last_day, "SickLeave.last_day")


def _visit_of(planned: Visit, struct: Any) -> Visit:
    """The part of a visit broken off that a struct has: what differs from the planned one."""
    facts = visit_facts(struct)
    status = _numbers.VISIT_STATUS.word(facts[2])
    cancelled = None
    if status is VisitStatus.CANCELLED:
        cause = _numbers.CANCEL_CAUSE.word(facts[6]) if facts[6] else None
        cancelled = Cancellation(date_of(facts[4]), _numbers.CANCELLED_BY.word(facts[5]), cause)
    start = (dt.datetime.min + dt.timedelta(minutes=facts[3] - 1)).time() if facts[3] else None
    to, back, outside, activity = map(kilometres_of, facts[9:13])
    return replace(
        planned, hours=hours_of(facts[1]), status=status, cancelled=cancelled, start=start,
        km_to=to, km_from=back, km_outside=outside, km_activity=activity,
    )  # fmt: skip
