"""Settling timesheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ._call import language_number
from ._desk import Desk
from ._document import AnyTimesheet, AnyTimesheets, json_of, json_of_all
from ._ffi import Refused
from ._settle_json import SettledDocument, settle_json_text
from ._settled import SettledSheet
from .errors import Error
from .facts import Timesheet
from .regulation import OPPDAL, Regulation
from .statement import Statement
from .words import Language


def settle(timesheet: AnyTimesheet, *, regulation: Regulation = OPPDAL, lang: Language = "nb") -> Statement:
    """Settles a timesheet: a `Timesheet`, or a ``stottekontakt-timesheet/1`` as a mapping or as JSON text.

    `lang` is the language of reasons and errors; nothing else changes with it.

    Raises:
        FactsError: the facts cannot be; it has every error of the document.
        NoRateError: no rate is in force where an amount would be paid or pending.
        TypeError: a `float`, or another type that cannot be exact.
    """
    language_number(lang)
    return _settle(timesheet, Desk(regulation), lang)


def settle_many(
    timesheets: Iterable[AnyTimesheet], *, regulation: Regulation = OPPDAL, lang: Language = "nb"
) -> Iterator[Statement]:
    """Settles timesheets one after the other, each by itself, with little work for each: what is not read is not made.

    What only several timesheets together can tell (visits of one contact that overlap, a month delivered twice) is told
    by `settle_json`, of the timesheets of one document. The pointers of errors begin with the timesheet's index.
    """
    language_number(lang)
    return _settle_each(timesheets, Desk(regulation), lang)


def settle_json(timesheets: AnyTimesheets, *, regulation: Regulation = OPPDAL, lang: Language = "nb") -> str:
    """Settles the timesheets of one document and returns their statements as JSON, in the shape the document has: one,
    an array, or JSON Lines; to the byte what the command writes."""
    return settle_json_text(json_of_all(timesheets), regulation, lang)


def _settle_each(timesheets: Iterable[AnyTimesheet], desk: Desk, lang: Language) -> Iterator[Statement]:
    for index, timesheet in enumerate(timesheets):
        try:
            statement = _settle(timesheet, desk, lang)
        except Error as error:
            raise error.moved_under(f"/{index}") from None
        yield statement


def _settle(timesheet: AnyTimesheet, desk: Desk, lang: Language) -> Statement:
    if not isinstance(timesheet, Timesheet) or not timesheet._packed.plain_ids:
        return _settle_document(timesheet, desk.regulation, lang)
    try:
        return Statement(SettledSheet(timesheet, desk, lang))
    except Refused:
        # The same facts as a document: that tells all that is wrong, with words and pointers. It also settles what the
        # structs have no room for, days before 1970.
        return _settle_document(timesheet, desk.regulation, lang)


def _settle_document(timesheet: AnyTimesheet, regulation: Regulation, lang: Language) -> Statement:
    return Statement(SettledDocument(settle_json_text(json_of(timesheet), regulation, lang), lang))
