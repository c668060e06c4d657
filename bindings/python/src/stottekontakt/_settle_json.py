"""Timesheets settled as documents, and the source of a statement that is one."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

from ._call import compose, language_number, text
from ._convert import hours_from_text
from ._ffi import LIBRARY
from .month import Month
from .regulation import Regulation
from .rule import Rule
from .statement import Account, Decision, Line, Notice, Payout, Quantity, Totals
from .words import Language, LineKind, NoticeCode, Part, Provenance, Reading, Verdict


def settle_json_text(content: str, regulation: Regulation, lang: Language) -> str:
    """The statements of a document, in the shape it has: one, an array, or JSON Lines."""
    encoded, length = text(content)
    room = LIBRARY.stk_settle_json_room(length)
    return compose("stk_settle_json", regulation._handle, encoded, length, language_number(lang), room=room)


class SettledDocument:
    """A settled timesheet whose timesheet was a document."""

    def __init__(self, content: str, lang: Language) -> None:
        document = _only(content)
        self._content = content
        self._document = document
        self.agreement: str = document["agreement"]
        self.employee: str | None = document["employee"]
        self.month = Month.from_text(document["month"])
        self.delivered = dt.date.fromisoformat(document["delivered"])
        self.lang = lang

    def totals(self) -> Totals:
        totals = self._document["totals"]
        return Totals(*(Decimal(totals[name]) for name in ("payable", "pending", "refused")))

    def account(self) -> Account:
        account = self._document["account"]
        return Account(*(hours_from_text(account[name]) for name in ("granted", "used", "balance", "to_rebook")))

    def payout(self) -> Payout:
        payout = self._document["payout"]
        return Payout(dt.date.fromisoformat(payout["nominal"]), dt.date.fromisoformat(payout["bank_day"]))

    def lines(self) -> tuple[Line, ...]:
        return tuple(map(_line, self._document["lines"]))

    def decisions(self) -> tuple[Decision, ...]:
        return tuple(map(_decision, self._document["decisions"]))

    def notices(self) -> tuple[Notice, ...]:
        return tuple(
            Notice(NoticeCode(row["code"]), Rule(row["rule"]), row.get("item"), row["reason"])
            for row in self._document["notices"]
        )

    def json(self) -> str:
        return self._content


def _only(content: str) -> dict[str, Any]:
    """The statement of a document of one timesheet."""
    try:
        document = json.loads(content)
    except json.JSONDecodeError:  # JSON Lines
        document = None
    if not isinstance(document, dict):
        raise ValueError(
            "The document is a list of timesheets. Give them to settle_many one by one, or use settle_json."
        )
    return document


def _quantity(written: str) -> Quantity:
    return hours_from_text(written) if ":" in written else Decimal(written)


def _line(row: dict[str, str]) -> Line:
    return Line(
        kind=LineKind(row["kind"]),
        amount=Decimal(row["amount"]),
        rule=Rule(row["rule"]),
        provenance=Provenance(row["provenance"]),
        quantity=_quantity(row["quantity"]) if "quantity" in row else None,
        rate=Decimal(row["rate"]) if "rate" in row else None,
    )


def _decision(row: dict[str, str]) -> Decision:
    return Decision(
        item=row["item"],
        part=Part(row["part"]),
        claimed=_quantity(row["claimed"]),
        granted=_quantity(row["granted"]),
        pending=_quantity(row["pending"]),
        verdict=Verdict(row["verdict"]),
        rule=Rule(row["rule"]),
        reading=Reading(row["reading"]),
        reason=row["reason"],
        ruled=dt.date.fromisoformat(row["ruled"]) if "ruled" in row else None,
    )
