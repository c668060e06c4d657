"""Where a fault of columns is: the library's fields, as columns of tables."""

from __future__ import annotations

from ._call import constant

COLUMNS = {
    "MONTH": "month_day",
    "DELIVERED": "delivered_day",
    "EARLIER_HOURS": "earlier_minutes",
    "EARLIER_EXPENSES": "earlier_expenses_ore",
    "AGREEMENT_FROM": "agreement_first_day",
    "AGREEMENT_TO": "agreement_last_day",
    "AGREEMENT_RATE": "rate_key",
    "NOTICE_RECEIVED": "notice_received_day",
    "WEEKLY_HOURS_FROM": "weekly_hours.from_day",
    "WEEKLY_HOURS_HOURS": "weekly_hours.minutes",
    "EXPENSE_COVER_FROM": "expense_cover.from_day",
    "EXPENSE_COVER_MONTHLY": "expense_cover.monthly_ore",
    "EXPENSE_COVER_KIND": "expense_cover.cover_kind",
    "HOLIDAY_FROM": "holidays.first_day",
    "HOLIDAY_TO": "holidays.last_day",
    "SICK_LEAVE_FROM": "sick_leave.first_day",
    "SICK_LEAVE_TO": "sick_leave.last_day",
    "ACCOUNT_OPENED": "account_opened_day",
    "ACCOUNT_USED": "account_used_minutes",
    "VISITS": "visits",
    "VISIT_ID": "visits.id",
    "VISIT_DATE": "visits.day",
    "VISIT_START": "visits.start_minute",
    "VISIT_HOURS": "visits.minutes",
    "VISIT_STATUS": "visits.status",
    "VISIT_CANCELLED": "visits.cancelled_day",
    "VISIT_CANCELLED_ON": "visits.cancelled_day",
    "VISIT_CANCELLED_BY": "visits.cancelled_by",
    "VISIT_CANCEL_CAUSE": "visits.cancel_cause",
    "VISIT_ACTIVITY": "visits.activity",
    "VISIT_WITHOUT_RECIPIENT": "visits.without_recipient",
    "VISIT_KM_TO": "visits.metres_to",
    "VISIT_KM_FROM": "visits.metres_from",
    "VISIT_KM_OUTSIDE": "visits.metres_outside",
    "VISIT_KM_ACTIVITY": "visits.metres_activity",
    "EXPENSES": "expenses",
    "EXPENSE_ID": "expenses.id",
    "EXPENSE_DATE": "expenses.day",
    "EXPENSE_AMOUNT": "expenses.ore",
    "EXPENSE_SPENT_FOR": "expenses.spent_for",
    "EXPENSE_RECEIPT": "expenses.receipt",
    "EXPENSE_KIND": "expenses.kind",
    "RULING_ITEM": "rulings.item",
    "RULING_PART": "rulings.part",
    "RULING_VERDICT": "rulings.verdict",
    "RULING_ON": "rulings.day",
    "WEEKLY_HOURS": "weekly_hours",
    "EXPENSE_COVER": "expense_cover",
    "HOLIDAYS": "holidays",
    "SICK_LEAVE": "sick_leave",
    "RULINGS": "rulings",
    "THREADS": "threads",
}
PLACES = {0: "", **{constant(f"STK_FIELD_{field}"): column for field, column in COLUMNS.items()}}


def pointer_to(field: int, item: int, *steps: int) -> str:
    """A pointer to a fault: through these steps to a column, or to one row of it."""
    table, _, column = PLACES.get(field, "").partition(".")
    place = [*steps, table] if not column else [*steps, table, *([item] if item >= 0 else []), column]
    return "".join(f"/{step}" for step in place if step != "")
