"""The numbers the C interface has for words: each word is named there as in its class here."""

from __future__ import annotations

from collections.abc import ItemsView
from typing import Generic, TypeVar

from . import words
from ._call import constant
from .errors import LibraryError
from .rule import Rule
from .words import Word

W = TypeVar("W", bound=Word)


class Numbered(Generic[W]):
    """The numbers of a closed list of words."""

    def __init__(self, kind: type[W], prefix: str) -> None:
        self.kind = kind
        self._numbers: dict[W, int] = {word: constant(f"STK_{prefix}_{word.name}") for word in kind}
        self._words = {number: word for word, number in self._numbers.items()}

    def number(self, word: W, name: str) -> int:
        """The number of a word."""
        try:
            return self._numbers[word]
        except KeyError:
            choices = ", ".join(f"{self.kind.__name__}.{each.name}" for each in self.kind)
            raise ValueError(f"{name} is {word!r}. Choose one of: {choices}.") from None

    def numbers(self) -> ItemsView[W, int]:
        """Every word with its number."""
        return self._numbers.items()

    def word(self, number: int) -> W:
        """The word of a number."""
        try:
            return self._words[number]
        except KeyError:
            raise LibraryError(
                f"The library answers with the {self.kind.__name__} number {number}, which this package does not know. "
                "Install a newer package."
            ) from None


VERDICT = Numbered(words.Verdict, "VERDICT")
READING = Numbered(words.Reading, "READING")
PROVENANCE = Numbered(words.Provenance, "PROVENANCE")
VISIT_STATUS = Numbered(words.VisitStatus, "VISIT")
CANCELLED_BY = Numbered(words.CancelledBy, "BY")
CANCEL_CAUSE = Numbered(words.CancelCause, "CAUSE")
ACTIVITY = Numbered(words.Activity, "ACTIVITY")
EXPENSE_KIND = Numbered(words.ExpenseKind, "EXPENSE")
SPENT_FOR = Numbered(words.SpentFor, "FOR")
RATE_KIND = Numbered(words.RateKind, "RATE")
PART = Numbered(words.Part, "PART")
LINE_KIND = Numbered(words.LineKind, "LINE")
NOTICE_CODE = Numbered(words.NoticeCode, "NOTICE")
SUPPLEMENT = Numbered(words.Supplement, "SUPPLEMENT")
AUDIENCE = Numbered(words.Audience, "AUDIENCE")
DISCLOSURE = Numbered(words.Disclosure, "DISCLOSURE")
EVALUATION_STATE = Numbered(words.EvaluationState, "EVALUATION")
PARAMETER = Numbered(words.Parameter, "PARAMETER")
FIGURE = Numbered(words.Figure, "FIGURE")
CEILING_BASIS = Numbered(words.CeilingBasis, "BASIS")
RULE = Numbered(Rule, "RULE")
