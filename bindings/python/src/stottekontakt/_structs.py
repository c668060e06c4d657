"""The structs of ``stottekontakt.h``, member by member, under the names they have there."""

from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int16,
    c_int32,
    c_int64,
    c_size_t,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
    sizeof,
)
from typing import Any

I32, I64, U32, SIZE = c_int32, c_int64, c_uint32, c_size_t
TEXT = c_char_p  # with a length behind it
ADDRESS = c_void_p


def each(kind: Any, *names: str) -> list[tuple[str, Any]]:
    """Members of one type."""
    return [(name, kind) for name in names]


class stk_weekly_hours(Structure):
    _fields_ = [*each(I32, "from_day", "minutes")]


class stk_expense_cover(Structure):
    _fields_ = [*each(I32, "from_day", "cover_kind"), ("monthly_ore", I64)]


class stk_holiday(Structure):
    _fields_ = [*each(I32, "first_day", "last_day")]


class stk_sick_leave(Structure):
    _fields_ = [*each(I32, "first_day", "last_day", "reported_day", "reserved")]


class stk_visit(Structure):
    _fields_ = [
        ("id", TEXT),
        ("id_length", SIZE),
        *each(
            I32,
            "day",
            "minutes",
            "status",
            "start_minute_plus_1",
            "cancelled_day",
            "cancelled_by",
            "cancel_cause",
            "activity",
            "without_recipient",
            "metres_to",
            "metres_from",
            "metres_outside",
            "metres_activity",
            "reserved",
        ),
    ]


class stk_expense(Structure):
    _fields_ = [
        ("id", TEXT),
        ("id_length", SIZE),
        *each(I32, "day", "amount_ore", "spent_for", "receipt", "kind", "reserved"),
    ]


class stk_ruling(Structure):
    _fields_ = [*each(I32, "item", "part", "verdict", "day")]


class stk_timesheet(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(I32, "year", "month", "delivered_day", "agreement_first_day", "agreement_last_day"),
        ("weekly_hours", POINTER(stk_weekly_hours)),
        *each(SIZE, "weekly_hours_count", "weekly_hours_size"),
        ("visits", POINTER(stk_visit)),
        *each(SIZE, "visit_count", "visit_size"),
        ("expenses", POINTER(stk_expense)),
        *each(SIZE, "expense_count", "expense_size"),
        ("expense_cover", POINTER(stk_expense_cover)),
        *each(SIZE, "expense_cover_count", "expense_cover_size"),
        ("holidays", POINTER(stk_holiday)),
        *each(SIZE, "holiday_count", "holiday_size"),
        ("sick_leave", POINTER(stk_sick_leave)),
        *each(SIZE, "sick_leave_count", "sick_leave_size"),
        ("rulings", POINTER(stk_ruling)),
        *each(SIZE, "ruling_count", "ruling_size"),
        *each(
            I32, "notice_received_day", "notice_unwritten", "ready_day", "rate_key", "account_opened_day", "reserved"
        ),
        *each(I64, "account_used_minutes", "earlier_minutes", "earlier_expenses_ore"),
    ]


class stk_visit_decision(Structure):
    _fields_ = [
        *each(
            I32,
            "hours_rule",
            "hours_verdict",
            "hours_reading",
            "granted_minutes",
            "pending_minutes",
            "to_rebook",
            "km_rule",
            "km_verdict",
            "km_reading",
            "granted_metres",
            "pending_metres",
            "outside_rule",
            "outside_reading",
            "activity_rule",
            "activity_reading",
            "possible_duplicate",
        ),
    ]


class stk_expense_decision(Structure):
    _fields_ = [*each(I32, "rule", "verdict", "reading", "granted_ore", "pending_ore", "no_visit")]


class stk_line(Structure):
    _fields_ = [*each(I32, "kind", "rule", "provenance", "reserved"), *each(I64, "quantity", "rate_ore", "amount_ore")]


class stk_notice(Structure):
    _fields_ = [*each(I32, "code", "rule", "list", "item", "day", "reserved")]


class stk_statement(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(I32, "fault_field", "fault_item", "fault_day"),
        ("visit_decisions", POINTER(stk_visit_decision)),
        *each(SIZE, "visit_decision_capacity", "visit_decision_size"),
        ("expense_decisions", POINTER(stk_expense_decision)),
        *each(SIZE, "expense_decision_capacity", "expense_decision_size"),
        ("lines", POINTER(stk_line)),
        *each(SIZE, "line_capacity", "line_size", "line_count"),
        ("notices", POINTER(stk_notice)),
        *each(SIZE, "notice_capacity", "notice_size", "notice_count"),
        ("scratch", ADDRESS),
        ("scratch_size", SIZE),
        *each(
            I64,
            "payable_ore",
            "pending_ore",
            "refused_ore",
            "accrued_minutes",
            "used_minutes",
            "balance_minutes",
            "rebook_minutes",
        ),
        *each(I32, "payout_day", "bank_day"),
    ]


class stk_terms(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(
            I32,
            "fault_field",
            "fault_item",
            "fault_day",
            "period_first_day",
            "period_last_day",
            "agreement_first_day",
            "agreement_last_day",
            "first_claimable_day",
            "ceiling_in_force",
            "ceiling_provenance",
            "ceiling_reading",
        ),
        *each(
            I64,
            "expense_ceiling_ore",
            "accrued_minutes",
            "used_before_minutes",
            "kilometre_ceiling_metres",
            "expense_left_ore",
        ),
        *each(I32, "account_first_day", "account_last_day"),
    ]


class stk_reason_place(Structure):
    _fields_ = [*each(I32, "list", "item", "part", "length"), ("offset", I64)]


class stk_finding(Structure):
    _fields_ = [("struct_size", U32), *each(I32, "rule", "verdict", "reading")]


class stk_rate(Structure):
    _fields_ = [("struct_size", U32), *each(I32, "from_day", "provenance", "expected"), ("value", I64)]


class stk_checklist(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(
            I32,
            "agreement_signed",
            "informed_about_recipient",
            "email_read",
            "service_contact_saved",
            "police_certificate_delivered",
        ),
    ]


class stk_disclosure(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(
            I32, "audience", "picture", "recipient_in_danger", "consent", "municipality_approved", "agreed", "necessary"
        ),
    ]


class stk_holiday_year(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(I32, "year", "agreement_first_day", "agreement_last_day", "as_of_day", "reserved"),
        ("worked_days", POINTER(I32)),
        ("worked_day_count", SIZE),
        ("sick_leave", POINTER(stk_sick_leave)),
        *each(SIZE, "sick_leave_count", "sick_leave_size"),
    ]


class stk_holiday_weeks(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(I32, "fault_field", "fault_item", "fault_day", "judged", "weeks", "needed", "too_few"),
    ]


class stk_sample(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(I32, "year", "month", "share_ppm"),
        ("seed", I64),
        ("agreement", TEXT),
        ("agreement_length", SIZE),
        ("item", TEXT),
        ("item_length", SIZE),
    ]


class stk_text(Structure):
    _fields_ = [("text", TEXT), ("length", SIZE)]


class stk_scenario_file(Structure):
    _fields_ = [
        ("name", TEXT),
        ("name_length", SIZE),
        ("text", TEXT),
        ("length", SIZE),
        ("regulation_text", TEXT),
        ("regulation_length", SIZE),
    ]


class stk_int32_column(Structure):
    _fields_ = [("values", POINTER(I32)), ("validity", POINTER(c_uint8)), ("first_bit", SIZE)]


class stk_int64_column(Structure):
    _fields_ = [("values", POINTER(I64)), ("validity", POINTER(c_uint8)), ("first_bit", SIZE)]


class stk_code_column(Structure):
    _fields_ = [("values", POINTER(c_uint8)), ("validity", POINTER(c_uint8)), ("first_bit", SIZE)]


class stk_text_column(Structure):
    _fields_ = [("offsets", POINTER(I32)), ("bytes", TEXT)]


ROWS: list[tuple[str, Any]] = [("count", SIZE), ("offsets", POINTER(I32))]


class stk_weekly_hours_columns(Structure):
    _fields_ = [*ROWS, *each(stk_int32_column, "from_day", "minutes")]


class stk_expense_cover_columns(Structure):
    _fields_ = [
        *ROWS,
        ("from_day", stk_int32_column),
        ("cover_kind", stk_code_column),
        ("monthly_ore", stk_int64_column),
    ]


class stk_holiday_columns(Structure):
    _fields_ = [*ROWS, *each(stk_int32_column, "first_day", "last_day")]


class stk_sick_leave_columns(Structure):
    _fields_ = [*ROWS, *each(stk_int32_column, "first_day", "last_day")]


class stk_ruling_columns(Structure):
    _fields_ = [
        *ROWS,
        ("item", stk_int32_column),
        *each(stk_code_column, "part", "verdict"),
        ("day", stk_int32_column),
    ]


class stk_visit_columns(Structure):
    _fields_ = [
        *ROWS,
        *each(stk_int32_column, "day", "minutes"),
        ("status", stk_code_column),
        ("cancelled_day", stk_int32_column),
        *each(stk_code_column, "cancelled_by", "cancel_cause"),
        ("start_minute", stk_int32_column),
        *each(stk_code_column, "activity", "without_recipient"),
        *each(stk_int32_column, "metres_to", "metres_from", "metres_outside", "metres_activity"),
        ("id", stk_text_column),
    ]


class stk_expense_columns(Structure):
    _fields_ = [
        *ROWS,
        ("day", stk_int32_column),
        ("ore", stk_int64_column),
        *each(stk_code_column, "spent_for", "receipt", "kind"),
        ("id", stk_text_column),
    ]


class stk_timesheet_columns(Structure):
    _fields_ = [
        ("struct_size", U32),
        ("reserved", I32),
        ("count", SIZE),
        *each(
            stk_int32_column,
            "month_day",
            "delivered_day",
            "agreement_first_day",
            "agreement_last_day",
            "notice_received_day",
        ),
        ("rate_key", stk_code_column),
        ("account_opened_day", stk_int32_column),
        *each(stk_int64_column, "account_used_minutes", "earlier_minutes", "earlier_expenses_ore"),
        ("weekly_hours", stk_weekly_hours_columns),
        ("expense_cover", stk_expense_cover_columns),
        ("holidays", stk_holiday_columns),
        ("sick_leave", stk_sick_leave_columns),
        ("rulings", stk_ruling_columns),
        ("visits", stk_visit_columns),
        ("expenses", stk_expense_columns),
    ]


class stk_visit_outcome(Structure):
    _fields_ = [
        *each(c_uint16, "hours_rule", "km_rule"),
        *each(c_int16, "granted_minutes", "pending_minutes"),
        *each(c_uint8, "hours_verdict", "km_verdict", "hours_reading", "possible_duplicate"),
        ("km_cut_metres", I32),
    ]


class stk_expense_outcome(Structure):
    _fields_ = [
        ("rule", c_uint16),
        *each(c_uint8, "verdict", "reading"),
        *each(I32, "granted_ore", "pending_ore"),
        ("no_visit", c_uint8),
        ("reserved", c_uint8 * 3),
    ]


class stk_column_answers(Structure):
    _fields_ = [
        ("struct_size", U32),
        *each(I32, "fault_field", "fault_item", "fault_day"),
        ("visits", POINTER(stk_visit_outcome)),
        ("expenses", POINTER(stk_expense_outcome)),
        *each(POINTER(I32), "statuses", "fault_fields", "fault_items", "fault_days"),
        *each(
            POINTER(I64),
            "payable_ore",
            "pending_ore",
            "refused_ore",
            "accrued_minutes",
            "used_minutes",
            "balance_minutes",
            "rebook_minutes",
        ),
        *each(POINTER(I32), "payout_day", "bank_day"),
    ]


SCENARIO_FILE_SIZE = sizeof(stk_scenario_file)
