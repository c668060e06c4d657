"""Rules of conduct and control: starting, tasks, overlaps, samples, evaluation, confidentiality."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from .. import _numbers
from .._call import ask, filled
from .._convert import day, int32, parts_per_million
from .._pack import VISIT_SIZE, flag, item_id, visit_struct
from ..facts import Visit
from ..month import Month, month_numbers
from ..regulation import OPPDAL, Regulation
from ..rule import Rule
from ..words import Activity, Audience, Disclosure, EvaluationState
from .finding import Finding, objection


@dataclass(frozen=True)
class DisclosureFinding:
    """Whether the contact may tell, and by which rule."""

    answer: Disclosure
    rule: Rule


def ready_to_start(
    *,
    agreement_signed: bool = False,
    informed_about_recipient: bool = False,
    email_read: bool = False,
    service_contact_saved: bool = False,
    police_certificate_delivered: bool = False,
) -> bool:
    """STK-AGR-04: is the contact ready to start? All five things must be in order."""
    checklist = {name: flag(value, name) for name, value in locals().items()}
    return bool(ask("stk_ready_to_start", filled("stk_checklist", **checklist)))


def task_permitted(activity: Activity, *, with_recipient: bool = True) -> Finding | None:
    """STK-TSK-01 to 03: may a support contact be used for this? None: nothing speaks against it.

    >>> task_permitted(Activity.CAFE) is None
    True
    """
    number = _numbers.ACTIVITY.number(activity, "activity")
    return objection(ask("stk_task_permitted", number, 1 - flag(with_recipient, "with_recipient")))


def overlaps_other_agreement(one: Visit, other: Visit) -> bool:
    """STK-TIM-07: do two visits held under different agreements of one contact share time?"""
    return bool(ask("stk_overlaps_other_agreement", visit_struct(one), visit_struct(other), VISIT_SIZE))


def picked_for_control(agreement: str, month: Month, item: str, *, seed: int, share: Decimal) -> bool:
    """STK-CTL-01: is this visit or receipt picked for control? The same question has the same answer everywhere.

    `seed` is chosen for one control, of 64 bits; `share` is of all items, 1 being all.
    """
    if not -(2**63) <= seed < 2**64:
        raise ValueError("seed has more than 64 bits.")
    year, number = month_numbers(month)
    names = {"agreement": item_id(agreement, "agreement"), "item": item_id(item, "item")}
    lengths = {f"{name}_length": len(encoded) for name, encoded in names.items()}
    share_ppm = int32(parts_per_million(share, "share"))
    question = filled("stk_sample", year=year, month=number, share_ppm=share_ppm, seed=seed, **names, **lengths)
    return bool(ask("stk_picked_for_control", question))


def evaluation_state(year: int, forms: int, *, as_of: dt.date, regulation: Regulation = OPPDAL) -> EvaluationState:
    """STK-EVA-01: where a year's evaluation stands, with so many forms delivered in it.

    >>> evaluation_state(2025, 0, as_of=dt.date(2026, 1, 1))
    <EvaluationState.OVERDUE: 'overdue'>
    """
    state = ask("stk_evaluation_state", regulation._handle, year, forms, day(as_of, "as_of"))
    return _numbers.EVALUATION_STATE.word(state)


def may_disclose(
    audience: Audience = Audience.ANYBODY,
    *,
    picture: bool = False,
    recipient_in_danger: bool = False,
    consent: bool = False,
    municipality_approved: bool = False,
    agreed: bool = False,
    necessary: bool = False,
) -> DisclosureFinding:
    """STK-CON-01 to 05: may the contact tell?

    >>> may_disclose(Audience.RESPONSIBLE_PERSON, recipient_in_danger=True).answer
    <Disclosure.DUTY: 'duty'>
    """
    flags = {name: flag(value, name) for name, value in locals().items() if name != "audience"}
    question = filled("stk_disclosure", audience=_numbers.AUDIENCE.number(audience, "audience"), **flags)
    answer, rule = ask("stk_may_disclose", question)
    return DisclosureFinding(_numbers.DISCLOSURE.word(answer), _numbers.RULE.word(rule))
