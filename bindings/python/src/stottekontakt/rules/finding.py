"""What one rule says about something looked at alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import _numbers
from ..rule import Rule
from ..words import Reading, Verdict


@dataclass(frozen=True)
class Finding:
    """What one rule says about something looked at alone."""

    rule: Rule
    verdict: Verdict
    reading: Reading


def finding(struct: Any) -> Finding:
    return Finding(
        _numbers.RULE.word(struct.rule), _numbers.VERDICT.word(struct.verdict), _numbers.READING.word(struct.reading)
    )


def objection(struct: Any) -> Finding | None:
    return finding(struct) if struct.rule else None
