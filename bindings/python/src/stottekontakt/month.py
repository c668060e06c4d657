"""Calendar months."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from ._convert import int32

_WRITTEN = re.compile(r"(\d{4})-(\d\d)")


class Month(NamedTuple):
    """A calendar month.

    >>> print(Month(2025, 1))
    2025-01
    >>> Month.of(dt.date(2025, 1, 31)) == Month.from_text("2025-01")
    True
    """

    year: int
    month: int

    @classmethod
    def of(cls, date: dt.date) -> Month:
        """The month a date lies in."""
        return cls(date.year, date.month)

    @classmethod
    def from_text(cls, text: str) -> Month:
        """The month documents write so: ``2025-01``."""
        written = _WRITTEN.fullmatch(text)
        if written is None:
            raise ValueError(f"{text!r} is no month; it is written as 2025-01.")
        return cls(int(written[1]), int(written[2]))

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def month_numbers(month: Month) -> tuple[int, int]:
    """Year and month as numbers of the C interface."""
    year, number = month
    return int32(year), int32(number)
