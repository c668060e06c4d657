"""What can go wrong, as exceptions. A refused claim is no error: it is a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, where, and what to do about it."""

    code: str
    """What is wrong, for machines: ``unreadable-value``, ``no-rate-in-force`` …"""
    message: str
    """What is wrong and what to do, for people."""
    pointer: str | None = None
    """Where in the document: a JSON pointer (RFC 6901)."""
    line: int | None = None
    """Line of a regulation or scenario file, or of JSON Lines, from 1."""
    column: int | None = None
    """Column of a regulation or scenario file, from 1."""
    document: str | None = None
    """Which of several documents: a file's name, ``statements``, ``before`` …"""

    def __str__(self) -> str:
        places = [self.document, self.pointer, self.line, self.column]
        place = ":".join(str(part) for part in places if part is not None and part != "")
        return f"{place}: {self.message} [{self.code}]" if place else f"{self.message} [{self.code}]"


class Error(Exception):
    """What this package refuses to answer. ``problems`` has all that is wrong with a document, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(tuple(problems))
        self.problems: tuple[Problem, ...] = tuple(problems)

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code

    @property
    def pointer(self) -> str | None:
        """The JSON pointer of the first problem, where it has one."""
        return self.problems[0].pointer

    def moved_under(self, pointer: str) -> Error:
        """The same, of a document that is an element of a larger one."""
        return type(self)([replace(problem, pointer=pointer + (problem.pointer or "")) for problem in self.problems])

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class FactsError(Error, ValueError):
    """Facts that cannot be: a timesheet with errors, a day outside what the library calculates with …"""


class RegulationError(Error, ValueError):
    """A regulation or scenario file with errors."""


class NoRateError(Error, LookupError):
    """The regulation has no rate or ceiling in force where an amount would be paid or pending. It is never guessed."""


class LibraryError(Error, ImportError):
    """The shared library is not there, is another one, or has a defect."""

    def __init__(self, message: str | Sequence[Problem]) -> None:
        super().__init__([Problem("library", message)] if isinstance(message, str) else message)
