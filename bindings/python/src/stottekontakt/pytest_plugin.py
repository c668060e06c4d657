"""Scenario files as tests: pytest collects every ``*.scenario.toml``, and each case is a test of its own.

In the configuration of pytest, ``stottekontakt_regulation`` names the regulation file of scenarios that name none (the
built-in one without it), and ``stottekontakt_lang`` the language of what is shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from . import OPPDAL, Case, Regulation, RegulationError, check

SUFFIX = ".scenario.toml"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The two lines of configuration."""
    parser.addini("stottekontakt_regulation", "the regulation file of scenarios that name none", default="")
    parser.addini("stottekontakt_lang", "language of what scenarios show: nb, nn or en", default="nb")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Takes the scenario files."""
    if not file_path.name.endswith(SUFFIX):
        return None
    return ScenarioModule.from_parent(parent, path=file_path)


class ScenarioModule(pytest.File):
    """A scenario file."""

    def collect(self) -> Iterator[ScenarioItem]:
        """Its cases. The file is run once, here: only the library knows what its cases are."""
        config = self.config
        named = config.getini("stottekontakt_regulation")
        lang: Any = config.getini("stottekontakt_lang")
        try:
            regulation = Regulation.from_toml(config.rootpath / named, lang=lang) if named else OPPDAL
            report = check(self.path, regulation=regulation, lang=lang)
        except RegulationError as error:
            raise self.CollectError(str(error)) from None
        for case in report.files[0].cases:
            yield ScenarioItem.from_parent(self, name=case.title, case=case)


class ScenarioItem(pytest.Item):
    """A case."""

    def __init__(self, *, case: Case, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.case = case

    def runtest(self) -> None:
        """Fails if an expectation did not hold."""
        if not self.case.passed:
            raise CaseFailed(self.case)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What was expected, where, and what led to the answer."""
        if isinstance(excinfo.value, CaseFailed):
            return excinfo.value.shown(self.path)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the case stands."""
        return self.path, self.case.line - 1, self.case.title


class CaseFailed(Exception):
    """An expectation of a scenario did not hold."""

    def __init__(self, case: Case) -> None:
        super().__init__(case.title)
        self.case = case

    def shown(self, path: Path) -> str:
        """The differences field by field, and the answer."""
        lines = []
        for mismatch in self.case.mismatches:
            lines += [
                f"{path}:{mismatch.line}:{mismatch.column}: {mismatch.path}",
                f"    expected {mismatch.expected}",
                f"    got      {mismatch.got}",
            ]
        answer = json.dumps(self.case.answer, ensure_ascii=False, indent=2)
        return "\n".join([*lines, "The answer was:", answer])
