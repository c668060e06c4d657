"""The words of a timesheet and of its statement. Each is a ``str``, written as in the documents."""

from __future__ import annotations

from enum import Enum
from typing import Literal

Language = Literal["nb", "nn", "en"]
"""Bokmål, nynorsk or English."""

MAXIMUM: Literal["maximum"] = "maximum"
"""Cover of expenses up to the regulation's ceiling."""


class Word(str, Enum):
    """A word of a closed list."""

    def __str__(self) -> str:
        return str(self.value)


class Verdict(Word):
    """What the rule says about a claim."""

    GRANTED = "granted"
    REDUCED = "reduced"
    """Part of the claim; the rest is refused."""
    REFUSED = "refused"
    REVIEW = "review"
    """Left to a person: the amount is pending, neither paid nor refused."""


class Reading(Word):
    """Whose reading of the municipality's sheet a decision rests on."""

    TEXT = "text"
    """The sheet settles it."""
    PRACTICE = "practice"
    """Law or the practice of Norwegian municipalities settles it."""
    CHOICE = "choice"
    """The sheet leaves it open, and the library chose."""


class Provenance(Word):
    """Where a figure comes from."""

    STATED = "stated"
    """The municipality's own sheet."""
    ASSUMED = "assumed"
    """Another public source that fills a gap in it."""


class VisitStatus(Word):
    """What became of a planned visit."""

    HELD = "held"
    CANCELLED = "cancelled"
    CONTACT_ILL = "contact_ill"


class CancelledBy(Word):
    """Who cancelled. Everybody but the contact is the recipient's side."""

    RECIPIENT = "recipient"
    GUARDIAN = "guardian"
    MUNICIPALITY = "municipality"
    CONTACT = "contact"


class CancelCause(Word):
    """Why a visit was cancelled."""

    ILLNESS = "illness"
    NO_SHOW = "no_show"
    OTHER = "other"


class Activity(Word):
    """What was done on a visit."""

    SOCIAL = "social"
    CAFE = "cafe"
    CULTURE = "culture"
    SPORT = "sport"
    OUTDOORS = "outdoors"
    CONVERSATION = "conversation"
    HOME_VISIT = "home_visit"
    PLANNING = "planning"
    COOPERATION = "cooperation"
    SHOPPING = "shopping"
    TIDYING = "tidying"
    WASHING = "washing"
    COOKING = "cooking"
    DOCTOR = "doctor"
    CHORE = "chore"
    HEALTH_SERVICE = "health_service"
    TREATMENT = "treatment"
    OTHER = "other"


class ExpenseKind(Word):
    """What a receipt is for."""

    ACTIVITY = "activity"
    CAFE = "cafe"
    TICKET = "ticket"
    TRANSPORT = "transport"
    FUEL = "fuel"
    OTHER = "other"


class SpentFor(Word):
    """Whose cost a receipt is."""

    CONTACT = "contact"
    RECIPIENT = "recipient"


class RateKind(Word):
    """Which hourly rate an agreement is paid by."""

    INDIVIDUAL = "individual"
    GROUP = "group"


class Part(Word):
    """A part of a visit or receipt that is decided by itself. A person rules on ``HOURS``, ``KM`` or ``EXPENSE``."""

    HOURS = "hours"
    KM = "km"
    """The kilometres both ways: of rulings only."""
    EXPENSE = "expense"
    KM_TO = "km_to"
    KM_FROM = "km_from"
    KM_OUTSIDE = "km_outside"
    KM_ACTIVITY = "km_activity"


class LineKind(Word):
    """What a line pays."""

    HOURS = "hours"
    MILEAGE = "mileage"
    EXPENSES = "expenses"


class NoticeCode(Word):
    """A remark that changes no verdict."""

    ACTIVITY_OTHER = "activity-other"
    ASSUMED_RATE = "assumed-rate"
    BALANCE_LAPSED = "balance-lapsed"
    CHANGE_EXPECTED = "change-expected"
    EVALUATION_OVERDUE = "evaluation-overdue"
    EXPENSE_NO_VISIT = "expense-no-visit"
    EXPENSE_OTHER = "expense-other"
    KM_ON_CANCELLED = "km-on-cancelled"
    LATE_DELIVERY = "late-delivery"
    LONG_ILLNESS = "long-illness"
    MAY_APPLY_NAV = "may-apply-nav"
    NO_HOUR_ACCOUNT = "no-hour-account"
    NOT_READY = "not-ready"
    NOTICE_UNWRITTEN = "notice-unwritten"
    OVERLAP_OTHER_AGREEMENT = "overlap-other-agreement"
    POSSIBLE_DUPLICATE = "possible-duplicate"
    RATE_MAY_BE_OUTDATED = "rate-may-be-outdated"
    READINESS_NOT_STATED = "readiness-not-stated"
    TOO_FEW_HOLIDAY_WEEKS = "too-few-holiday-weeks"


class Supplement(Word):
    """What one might expect to be paid besides hours."""

    HOLIDAY_PAY = "holiday_pay"
    EVENING = "evening"
    WEEKEND = "weekend"
    TRAVEL_TIME = "travel_time"
    COURSE = "course"
    PLANNING_ALONE = "planning_alone"


class Audience(Word):
    """Whom the contact would tell."""

    ANYBODY = "anybody"
    SOCIAL_MEDIA = "social_media"
    FOLLOW_UP = "follow_up"
    """Persons involved in the recipient's follow-up."""
    RESPONSIBLE_PERSON = "responsible_person"
    """A responsible service provider of the municipality."""


class Disclosure(Word):
    """May the contact tell?"""

    FORBIDDEN = "forbidden"
    PERMITTED = "permitted"
    DUTY = "duty"


class EvaluationState(Word):
    """Where a year's evaluation stands."""

    DUE = "due"
    OVERDUE = "overdue"
    MET = "met"
    TARGET = "target"


class Parameter(Word):
    """A dated parameter of a regulation, as its file names it."""

    HOURLY_RATE = "hourly_rate"
    GROUP_HOURLY_RATE = "group_hourly_rate"
    KILOMETRE_RATE = "kilometre_rate"
    KILOMETRE_TAX_FREE = "kilometre_tax_free"
    EXPENSE_CEILING = "expense_ceiling"
    KILOMETRE_CEILING = "kilometre_ceiling"


class Figure(Word):
    """A figure of a regulation that has no date, as its file names it."""

    PERIOD_START_DAY = "period_start_day"
    CLAIM_WINDOW_MONTHS = "claim_window_months"
    DUE_DAY = "due_day"
    DUE_MONTHS_AFTER = "due_months_after"
    PAYOUT_DAY = "payout_day"
    NOTICE_DAYS = "notice_days"
    HOLIDAY_WEEKS = "holiday_weeks"
    SICKNESS_DAYS = "sickness_days"
    LONG_ILLNESS_DAYS = "long_illness_days"
    EVALUATIONS_LEAST = "evaluations_least"
    EVALUATIONS_AIM = "evaluations_aim"


class CeilingBasis(Word):
    """What the ceiling for expenses is an amount of."""

    PER_WEEKLY_HOUR = "per_weekly_hour"
    FLAT = "flat"
