"""A statement as a table in a notebook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

from . import _numbers
from ._call import language_number
from ._convert import hours_text, minutes
from ._ffi import LIBRARY

if TYPE_CHECKING:
    from .statement import Statement

HEADINGS = {
    "nb": ("Til utbetaling", "Til avklaring", "Avslått", "Del", "Krevd", "Innvilget", "Avgjørelse", "Regel", "Grunn"),
    "nn": ("Til utbetaling", "Til avklaring", "Avslått", "Del", "Kravd", "Innvilga", "Avgjerd", "Regel", "Grunn"),
    "en": ("Payable", "Pending", "Refused", "Part", "Claimed", "Granted", "Verdict", "Rule", "Reason"),
}


def _text(value: object) -> str:
    if isinstance(value, dt.timedelta):
        return hours_text(minutes(value, "hours"))
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _row(cells: Iterable[object], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(_text(cell))}</{tag}>" for cell in cells) + "</tr>"


def statement_html(statement: Statement) -> str:
    """Totals, decisions and notices; no name and no number of a person stands in it."""
    headings = HEADINGS[statement.lang]
    language = language_number(statement.lang)
    totals = statement.totals
    decisions = [
        (
            decision.item,
            decision.part,
            decision.claimed,
            decision.granted,
            LIBRARY.stk_verdict_word(_numbers.VERDICT.number(decision.verdict, "verdict"), language),
            decision.rule,
            decision.reason,
        )
        for decision in statement.decisions
    ]
    sums = ", ".join(
        f"{escape(heading)} {amount}"
        for heading, amount in zip(headings, (totals.payable, totals.pending, totals.refused))
    )
    notices = "".join(f"<li>{escape(notice.reason)}</li>" for notice in statement.notices)
    return (
        f'<table lang="{statement.lang}"><caption>{statement.month}: {sums}</caption>'
        f"<thead>{_row(('', *headings[3:]), 'th')}</thead>"
        f"<tbody>{''.join(_row(decision, 'td') for decision in decisions)}</tbody></table>"
        + (f'<ul lang="{statement.lang}">{notices}</ul>' if notices else "")
    )
