"""The C interface, declared once: what each function of ``stottekontakt.h`` takes and answers. Only the private modules
of this package look here.

A row of the table is: what comes back, what goes in, and what is written through the pointers behind that. Each
function gets its ``argtypes``, ``restype`` and ``errcheck`` from its row, so a wrong argument is a ``TypeError`` and no
crash, and a status other than ok is an exception.
"""

import os
import sys
from ctypes import CDLL, POINTER, c_char, c_char_p, c_int32, c_size_t, c_void_p
from pathlib import Path
from typing import Any, NamedTuple

from . import _structs
from ._structs import I32, I64, SIZE, TEXT
from .errors import LibraryError

ABI_VERSION = 1
ENVIRONMENT_VARIABLE = "STOTTEKONTAKT_LIBRARY"
FILE_NAMES = {"win32": "stottekontakt.dll", "darwin": "libstottekontakt.dylib"}


class Refused(Exception):
    """A status other than ok."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class Answer(NamedTuple):
    """What a function returns, and what is made of it before its caller sees it."""

    restype: Any
    errcheck: Any


def _check_status(status: int, function: Any, arguments: tuple[Any, ...]) -> int:
    if status:
        raise Refused(status)
    return status


def _decode(text: bytes, function: Any, arguments: tuple[Any, ...]) -> str:
    return text.decode()


def _as_it_is(answer: Any, function: Any, arguments: tuple[Any, ...]) -> Any:
    return answer


STATUS = Answer(c_int32, _check_status)
NUMBER = Answer(c_int32, _as_it_is)
ROOM = Answer(c_size_t, _as_it_is)
STATIC_TEXT = Answer(c_char_p, _decode)
NOTHING = Answer(None, _as_it_is)

REGULATION = c_void_p  # a handle; None is the built-in regulation
COMPOSED: list[Any] = [POINTER(c_char), SIZE, POINTER(SIZE)]  # text into a buffer: buffer, capacity, needed

DECLARATIONS: dict[str, tuple[Answer, list[Any], list[Any]]] = {
    "stk_version": (STATIC_TEXT, [], []),
    "stk_version_number": (NUMBER, [], []),
    "stk_abi_version": (NUMBER, [], []),
    "stk_newest_rate_day": (STATUS, [REGULATION], [I32]),
    "stk_constant": (STATUS, [TEXT, SIZE], [I32]),
    "stk_constant_count": (NUMBER, [], []),
    "stk_constant_name": (STATIC_TEXT, [I32], []),
    "stk_day_of": (STATUS, [I32, I32, I32], [I32]),
    "stk_date_of": (STATUS, [I32], [I32, I32, I32]),
    "stk_weekday": (STATUS, [I32], [I32]),
    "stk_add_months": (STATUS, [I32, I32], [I32]),
    "stk_easter_sunday": (STATUS, [I32], [I32]),
    "stk_is_public_holiday": (STATUS, [I32], [I32]),
    "stk_bank_day": (STATUS, [I32], [I32]),
    "stk_rule_count": (NUMBER, [], []),
    "stk_rule_at": (NUMBER, [I32], []),
    "stk_rule_id": (STATIC_TEXT, [I32], []),
    "stk_rule_section": (STATIC_TEXT, [I32], []),
    "stk_rule_with_id": (STATUS, [TEXT, SIZE], [I32]),
    "stk_rule_rests_on": (NUMBER, [I32, I32], []),
    "stk_status_name": (STATIC_TEXT, [I32], []),
    "stk_field_name": (STATIC_TEXT, [I32], []),
    "stk_verdict_name": (STATIC_TEXT, [I32], []),
    "stk_reading_name": (STATIC_TEXT, [I32], []),
    "stk_provenance_name": (STATIC_TEXT, [I32], []),
    "stk_notice_name": (STATIC_TEXT, [I32], []),
    "stk_visit_status_name": (STATIC_TEXT, [I32], []),
    "stk_cancelled_by_name": (STATIC_TEXT, [I32], []),
    "stk_cancel_cause_name": (STATIC_TEXT, [I32], []),
    "stk_activity_name": (STATIC_TEXT, [I32], []),
    "stk_expense_kind_name": (STATIC_TEXT, [I32], []),
    "stk_spent_for_name": (STATIC_TEXT, [I32], []),
    "stk_part_name": (STATIC_TEXT, [I32], []),
    "stk_line_kind_name": (STATIC_TEXT, [I32], []),
    "stk_supplement_name": (STATIC_TEXT, [I32], []),
    "stk_audience_name": (STATIC_TEXT, [I32], []),
    "stk_disclosure_name": (STATIC_TEXT, [I32], []),
    "stk_evaluation_name": (STATIC_TEXT, [I32], []),
    "stk_has_language": (NUMBER, [I32], []),
    "stk_rule_title": (STATIC_TEXT, [I32, I32], []),
    "stk_rule_words": (STATIC_TEXT, [I32, I32], []),
    "stk_rule_reading_words": (STATIC_TEXT, [I32, I32], []),
    "stk_verdict_word": (STATIC_TEXT, [I32, I32], []),
    "stk_reading_word": (STATIC_TEXT, [I32, I32], []),
    "stk_provenance_word": (STATIC_TEXT, [I32, I32], []),
    "stk_notice_title": (STATIC_TEXT, [I32, I32], []),
    "stk_notice_words": (STATIC_TEXT, [I32, I32], []),
    "stk_status_words": (STATIC_TEXT, [I32, I32], []),
    "stk_regulation_id": (STATUS, [REGULATION, *COMPOSED], []),
    "stk_regulation_digest": (STATUS, [REGULATION, *COMPOSED], []),
    "stk_rate_count": (STATUS, [REGULATION, I32], [I32]),
    "stk_rate_row": (STATUS, [REGULATION, I32, I32], [_structs.stk_rate]),
    "stk_rate_source": (STATUS, [REGULATION, I32, I32, *COMPOSED], []),
    "stk_rate_on": (STATUS, [REGULATION, I32, I32], [_structs.stk_rate]),
    "stk_rate_outlook": (STATUS, [REGULATION, I32, I32], [I32, I32, I32]),
    "stk_expense_ceiling_basis": (STATUS, [REGULATION], [I32]),
    "stk_figure": (STATUS, [REGULATION, I32], [I32, I32]),
    "stk_figure_source": (STATUS, [REGULATION, I32, *COMPOSED], []),
    "stk_hourly_rate": (STATUS, [REGULATION, I32, I32], [I64]),
    "stk_kilometre_rate": (STATUS, [REGULATION, I32], [I64]),
    "stk_pay": (STATUS, [REGULATION, I32, I64], [I64]),
    "stk_pay_at_rate": (STATUS, [I64, I64], [I64]),
    "stk_mileage": (STATUS, [REGULATION, I32, I64], [I64]),
    "stk_mileage_at_rate": (STATUS, [I64, I64], [I64]),
    "stk_draw_on_account": (STATUS, [I64, I64], [I64, I64]),
    "stk_supplement_paid": (STATUS, [I32], [_structs.stk_finding]),
    "stk_cancelled_hours": (STATUS, [I32, I32, I32, I32], [_structs.stk_finding]),
    "stk_broken_off": (
        STATUS,
        [POINTER(_structs.stk_visit), SIZE, I32, I32, I32],
        [_structs.stk_visit, _structs.stk_visit],
    ),
    "stk_sick_days": (STATUS, [I32, I32, I32], [I32]),
    "stk_is_long_illness": (STATUS, [REGULATION, I32, I32, I32], [I32]),
    "stk_nav_application_day": (STATUS, [REGULATION, I32, I32], [I32]),
    "stk_may_apply_to_nav": (STATUS, [REGULATION, I32, I32, I32, I32], [I32]),
    "stk_holiday_weeks_of": (STATUS, [REGULATION, POINTER(_structs.stk_holiday_year)], [_structs.stk_holiday_weeks]),
    "stk_last_day_after_notice": (STATUS, [REGULATION, I32], [I32]),
    "stk_ready_to_start": (STATUS, [POINTER(_structs.stk_checklist)], [I32]),
    "stk_task_permitted": (STATUS, [I32, I32], [_structs.stk_finding]),
    "stk_overlaps_other_agreement": (STATUS, [POINTER(_structs.stk_visit), POINTER(_structs.stk_visit), SIZE], [I32]),
    "stk_expense_allowed": (STATUS, [I32, I32, I32], [_structs.stk_finding]),
    "stk_expense_ceiling": (STATUS, [REGULATION, I32, I32], [I64]),
    "stk_period": (STATUS, [REGULATION, I32, I32], [I32, I32]),
    "stk_due_day": (STATUS, [REGULATION, I32, I32], [I32]),
    "stk_payout": (STATUS, [REGULATION, I32], [I32, I32]),
    "stk_last_delivery_day": (STATUS, [REGULATION, I32], [I32]),
    "stk_first_claimable_day": (STATUS, [REGULATION, I32], [I32]),
    "stk_delivery_day": (STATUS, [I64], [I32]),
    "stk_picked_for_control": (STATUS, [POINTER(_structs.stk_sample)], [I32]),
    "stk_evaluation_state": (STATUS, [REGULATION, I32, I32, I32], [I32]),
    "stk_may_disclose": (STATUS, [POINTER(_structs.stk_disclosure)], [I32, I32]),
    "stk_scratch_size": (STATUS, [POINTER(_structs.stk_timesheet)], [SIZE]),
    "stk_terms_of": (STATUS, [REGULATION, POINTER(_structs.stk_timesheet)], [_structs.stk_terms]),
    "stk_settle": (STATUS, [REGULATION, POINTER(_structs.stk_timesheet)], [_structs.stk_statement]),
    "stk_reason_room": (ROOM, [], []),
    "stk_reason": (STATUS, [REGULATION, POINTER(_structs.stk_timesheet), I32, I32, I32, *COMPOSED], []),
    "stk_notice_reason": (STATUS, [REGULATION, POINTER(_structs.stk_timesheet), I32, I32, *COMPOSED], []),
    "stk_reasons": (
        STATUS,
        [
            REGULATION,
            POINTER(_structs.stk_timesheet),
            I32,
            POINTER(_structs.stk_reason_place),
            SIZE,
            SIZE,
            POINTER(SIZE),
            *COMPOSED,
        ],
        [],
    ),
    "stk_settle_columns": (
        STATUS,
        [REGULATION, POINTER(_structs.stk_timesheet_columns), POINTER(_structs.stk_column_answers), I32],
        [],
    ),
    "stk_settle_json_room": (ROOM, [SIZE], []),
    "stk_settle_json": (STATUS, [REGULATION, TEXT, SIZE, I32, *COMPOSED], []),
    "stk_compare_json": (STATUS, [REGULATION, REGULATION, TEXT, SIZE, I32, *COMPOSED], []),
    "stk_backpay_json": (
        STATUS,
        [REGULATION, REGULATION, TEXT, SIZE, POINTER(_structs.stk_text), SIZE, I32, *COMPOSED],
        [],
    ),
    "stk_verify_json": (STATUS, [REGULATION, TEXT, SIZE, TEXT, SIZE, I32, *COMPOSED], []),
    "stk_check_json": (STATUS, [REGULATION, POINTER(_structs.stk_scenario_file), SIZE, SIZE, I32, *COMPOSED], []),
    "stk_regulation_from_toml": (STATUS, [TEXT, SIZE, I32, I32, *COMPOSED], [REGULATION]),
    "stk_regulation_with_rate": (STATUS, [REGULATION, I32, I32, I64, I32, TEXT, SIZE], [REGULATION]),
    "stk_regulation_free": (NOTHING, [REGULATION], []),
}


def library_path() -> Path:
    """The shared library in the folder of the package, or the one an environment variable names."""
    name = FILE_NAMES.get(sys.platform, "libstottekontakt.so")
    return Path(os.environ.get(ENVIRONMENT_VARIABLE) or Path(__file__).with_name(name))


def load(path: Path) -> Any:
    """Loads the library, after a look at whether it is the one this table describes."""
    try:
        loaded = CDLL(str(path))
    except OSError as error:
        raise LibraryError(
            f"The shared library of stottekontakt cannot be loaded: {error}. Install the package again "
            f"(pip install ./bindings/python), or name another library in {ENVIRONMENT_VARIABLE}."
        ) from error
    abi_version = getattr(loaded, "stk_abi_version", None)
    if abi_version is None:
        raise LibraryError(f"{path} is another library than stottekontakt. Correct or unset {ENVIRONMENT_VARIABLE}.")
    if abi_version() != ABI_VERSION:
        raise LibraryError(
            f"{path} speaks version {abi_version()} of the C interface, this package speaks version {ABI_VERSION}. "
            f"Install package and library of the same release; {ENVIRONMENT_VARIABLE} names the library, if it is set."
        )
    for name, (answer, inputs, outputs) in DECLARATIONS.items():
        function = getattr(loaded, name, None)
        if function is None:
            raise LibraryError(f"{path} is older than this package: it has no {name}. Install a newer library.")
        function.restype = answer.restype
        function.errcheck = answer.errcheck
        function.argtypes = [*inputs, *map(POINTER, outputs)]
    return loaded


LIBRARY = load(library_path())
