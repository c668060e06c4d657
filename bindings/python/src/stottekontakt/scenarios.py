"""Scenario files: cases about the regulation with what the answer should be, written by people who do not program."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from . import _structs
from ._call import compose, language_number, text
from .regulation import OPPDAL, Regulation
from .rule import Rule
from .words import Language

# The key `regulation` stands above the first heading, as TOML's own keys do.
_HEADING = re.compile(r"^\s*\[", re.MULTILINE)
_REGULATION = re.compile(r"""^\s*regulation\s*=\s*(["'])(.+?)\1""", re.MULTILINE)


@dataclass(frozen=True)
class ScenarioFile:
    """A scenario file (``stottekontakt-scenarios/1``) that has been read, and the regulation file it names, if any."""

    name: str
    content: str = field(repr=False)
    regulation: str | None = field(default=None, repr=False)

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> ScenarioFile:
        """Reads a file and the regulation it names, by its path from the file."""
        file = Path(path)
        content = file.read_text(encoding="utf-8")
        named = _REGULATION.search(_HEADING.split(content, maxsplit=1)[0])
        regulation_file = file.parent / named[2] if named else None
        found = regulation_file is not None and regulation_file.is_file()
        regulation = regulation_file.read_text(encoding="utf-8") if regulation_file and found else None
        return cls(os.fspath(path), content, regulation)


@dataclass(frozen=True)
class Mismatch:
    """An expectation that does not hold."""

    path: str
    expected: str
    got: str
    line: int
    """Of the expectation, in its file."""
    column: int


@dataclass(frozen=True)
class Case:
    """A case and how it went."""

    title: str
    line: int
    """Of its heading, in its file."""
    rules: tuple[Rule, ...]
    passed: bool
    mismatches: tuple[Mismatch, ...] = ()
    answer: Any = field(default=None, repr=False)
    """The statement, or the answer to the question, of a case that failed."""


@dataclass(frozen=True)
class CheckedFile:
    """A scenario file and its cases."""

    name: str
    subject: str
    cases: tuple[Case, ...] = field(repr=False)


@dataclass(frozen=True)
class ScenarioReport:
    """What came of scenario files. A case that failed is an answer, not an exception."""

    passed: int
    failed: int
    files: tuple[CheckedFile, ...] = field(repr=False)


AnyScenarios = Union[ScenarioFile, str, "os.PathLike[str]"]
"""A scenario file, read or by its path."""


def check(
    scenarios: AnyScenarios | Sequence[AnyScenarios],
    *,
    regulation: Regulation = OPPDAL,
    lang: Language = "nb",
) -> ScenarioReport:
    """Runs scenario files, by the regulation each names, or else by `regulation`.

    Raises:
        RegulationError: a file cannot be run; it has every error with line and column.
    """
    several = [scenarios] if isinstance(scenarios, (ScenarioFile, str, os.PathLike)) else scenarios
    files = [each if isinstance(each, ScenarioFile) else ScenarioFile.read(each) for each in several]
    structs = (_structs.stk_scenario_file * len(files))(*map(_struct, files))
    report = json.loads(
        compose(
            "stk_check_json",
            regulation._handle,
            structs,
            len(files),
            _structs.SCENARIO_FILE_SIZE,
            language_number(lang),
            room=1024 * (1 + len(files)),
        )
    )
    return ScenarioReport(
        report["passed"],
        report["failed"],
        tuple(CheckedFile(file["file"], file["subject"], tuple(map(_case, file["cases"]))) for file in report["files"]),
    )


def _struct(file: ScenarioFile) -> Any:
    named = (None, 0) if file.regulation is None else text(file.regulation)
    return _structs.stk_scenario_file(*text(file.name), *text(file.content), *named)


def _case(row: dict[str, Any]) -> Case:
    return Case(
        title=row["title"],
        line=row["line"],
        rules=tuple(map(Rule, row["rules"])),
        passed=row["passed"],
        mismatches=tuple(
            Mismatch(each["path"], each["expected"], each["got"], each["line"], each["column"])
            for each in row.get("differences", ())
        ),
        answer=row.get("answer"),
    )
