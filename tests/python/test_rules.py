"""Rules that stand alone, against the regulation's worked figures and the referee."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import referee
import stottekontakt as stk
from stottekontakt import (
    Activity,
    Audience,
    Cancellation,
    CancelledBy,
    FactsError,
    Month,
    NoRateError,
    SickLeave,
    Visit,
)

HOUR = dt.timedelta(hours=1)
DAYS = st.dates(dt.date(1971, 1, 1), dt.date(2199, 12, 31))
MONTHS = DAYS.map(Month.of)


def test_the_worked_figures_of_the_regulation():
    january = dt.date(2025, 1, 31)
    assert stk.pay(12 * HOUR, on=january) == Decimal("2796.36")
    assert stk.pay(9 * HOUR, on=january) == Decimal("2097.27")
    assert stk.pay(dt.timedelta(hours=8, minutes=30), on=january) == Decimal("1980.76")
    assert stk.mileage(Decimal("59.2"), on=january) == Decimal("296.00")
    assert stk.payout(dt.date(2025, 3, 31)) == stk.Payout(dt.date(2025, 4, 12), dt.date(2025, 4, 11))
    assert stk.payout(dt.date(2031, 3, 31)).bank_day == dt.date(2031, 4, 9)
    assert stk.last_day_after_notice(dt.date(2025, 3, 3)) == dt.date(2025, 3, 17)
    ceilings = {2 * HOUR: "200", 3 * HOUR: "300", 2.5 * HOUR: "250", dt.timedelta(hours=4, minutes=20): "433.33"}
    assert all(stk.expense_ceiling(hours) == Decimal(ceiling) for hours, ceiling in ceilings.items())
    assert stk.nav_application_day(SickLeave(dt.date(2025, 3, 3))) == dt.date(2025, 3, 19)


@given(DAYS)
def test_days_are_counted_as_the_referee_counts_them(day):
    assert stk.due_day(Month.of(day)) == referee.due_day(day)
    assert stk.last_delivery_day(day) == referee.claim_deadline(day)
    assert stk.last_day_after_notice(day) == referee.notice_end(day)
    assert stk.is_public_holiday(day) == (day in referee.public_holidays(day.year))
    assert stk.bank_day(day) == referee.bank_day(day)
    assert stk.payout(day).nominal == referee.payout_nominal(day)
    assert stk.first_claimable_day(stk.last_delivery_day(day)) <= day
    assert stk.period(Month.of(day)) == (day.replace(day=1), referee.last_day_of_month(day))


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**8))
def test_pay_is_rounded_once_half_up(ore, minutes, metres):
    rate = Decimal(ore) / 100
    half = Fraction(1, 2)
    assert stk.pay_at_rate(minutes * HOUR / 60, rate) * 100 == (Fraction(ore * minutes, 60) + half) // 1
    assert stk.mileage_at_rate(Decimal(metres) / 1000, rate) * 100 == (Fraction(ore * metres, 1000) + half) // 1


@given(DAYS, st.integers(0, 60) | st.none(), st.integers(0, 80), st.none() | st.integers(-5, 30))
def test_illness_is_counted_as_the_referee_counts_it(first, length, asked_after, reported_after):
    def later(days):
        return None if days is None else min(first + dt.timedelta(days=days), dt.date(2199, 12, 31))

    illness = SickLeave(first, later(length), later(reported_after))
    own = referee.Illness(first, illness.last_day or referee.FOREVER, illness.reported)
    as_of = later(asked_after)
    assert stk.sick_days(illness, as_of=as_of) == referee.sickness_day_count(own, as_of)
    assert stk.is_long_illness(illness, as_of=as_of) == referee.is_long_illness(own, as_of)
    assert stk.nav_application_day(illness) == referee.nav_date(own)
    assert stk.may_apply_to_nav(illness, as_of=as_of) == referee.may_apply_nav(own, as_of)


@given(
    st.integers(2024, 2027),
    st.dates(dt.date(2023, 6, 1), dt.date(2025, 6, 1)),
    st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2028, 1, 1)),
    st.sets(st.dates(dt.date(2024, 1, 1), dt.date(2027, 12, 31)), max_size=60),
    st.dates(dt.date(2025, 1, 1), dt.date(2028, 12, 31)),
)
def test_holiday_weeks_are_counted_as_the_referee_counts_them(year, first, last, worked, as_of):
    ill = SickLeave(dt.date(2025, 2, 3), dt.date(2025, 3, 3))
    answer = stk.holiday_weeks(
        year,
        agreement_first_day=first,
        agreement_last_day=last,
        worked_days=sorted(worked),
        sick_leave=[ill],
        as_of=as_of,
    )
    own = referee.holiday_weeks(year, first, last, worked, [referee.Illness(ill.first_day, ill.last_day)], as_of)
    assert (answer.weeks, answer.judged, answer.too_few) == (own.weeks, own.judged, own.too_few)
    assert answer.needed == 4


@given(st.sampled_from(Audience), *[st.booleans()] * 6)
def test_confidentiality_is_read_as_the_referee_reads_it(
    audience, picture, danger, consent, approved, agreed, necessary
):
    found = stk.may_disclose(
        audience,
        picture=picture,
        recipient_in_danger=danger,
        consent=consent,
        municipality_approved=approved,
        agreed=agreed,
        necessary=necessary,
    )
    own = referee.confidentiality(
        danger=danger,
        to_responsible=audience is Audience.RESPONSIBLE_PERSON,
        social_media_picture=picture and audience is Audience.SOCIAL_MEDIA,
        consent=consent,
        approval=approved,
        to_follow_up=audience is Audience.FOLLOW_UP,
        agreed=agreed,
        necessary=necessary,
    )
    assert (found.answer, found.rule) == own


@given(st.integers(0, 2**64 - 1), st.text(max_size=8), MONTHS, st.text(max_size=8), st.integers(0, 10**6))
def test_the_sample_is_drawn_as_the_referee_draws_it(seed, agreement, month, item, ppm):
    picked = stk.picked_for_control(agreement, month, item, seed=seed, share=Decimal(ppm) / 10**6)
    assert picked == referee.sampled(seed, agreement, str(month), item, ppm)


@given(st.integers(2020, 2030), st.integers(0, 4), st.dates(dt.date(2019, 1, 1), dt.date(2031, 12, 31)))
def test_evaluations_are_judged_as_the_referee_judges_them(year, forms, as_of):
    assert stk.evaluation_state(year, forms, as_of=as_of) == referee.evaluation(year, forms, as_of)


def test_a_visit_broken_off_is_two_that_add_up():
    planned = Visit("v1", dt.date(2025, 3, 4), 3 * HOUR, start=dt.time(17), km_to=Decimal("7.4"))
    held, rest = stk.broken_off(planned, HOUR, rest_id="v1b", by=CancelledBy.RECIPIENT)
    assert (held.hours, rest.hours, held.id, rest.id) == (HOUR, 2 * HOUR, "v1", "v1b")
    assert (held.status, rest.status) == (stk.VisitStatus.HELD, stk.VisitStatus.CANCELLED)
    assert rest.cancelled == Cancellation(planned.date, CancelledBy.RECIPIENT)
    assert (held.km_to, rest.km_to) == (Decimal("7.4"), 0)


def test_findings_name_rule_verdict_and_reading():
    assert stk.task_permitted(Activity.TIDYING) == stk.Finding(stk.Rule.TSK_01, stk.Verdict.REVIEW, stk.Reading.CHOICE)
    assert stk.task_permitted(Activity.PLANNING, with_recipient=False) is None
    assert stk.expense_allowed(stk.ExpenseKind.FUEL, stk.SpentFor.CONTACT, receipt=True).rule == "STK-EXP-02"
    assert stk.expense_allowed(stk.ExpenseKind.TICKET, stk.SpentFor.CONTACT, receipt=True) is None
    assert {stk.supplement_paid(each).verdict for each in stk.Supplement} == {stk.Verdict.REFUSED}
    before = Cancellation(dt.date(2025, 3, 3), CancelledBy.CONTACT)
    assert stk.cancelled_hours(dt.date(2025, 3, 4), before).rule is stk.Rule.CAN_02
    assert stk.draw_on_account(3 * HOUR, HOUR) == stk.Draw(HOUR, 2 * HOUR)
    assert stk.ready_to_start() is False
    everything = dict.fromkeys(
        [
            "agreement_signed",
            "informed_about_recipient",
            "email_read",
            "service_contact_saved",
            "police_certificate_delivered",
        ],
        True,
    )
    assert stk.ready_to_start(**everything) is True
    assert not any(stk.ready_to_start(**{**everything, missing: False}) for missing in everything)
    evening = Visit("v1", dt.date(2025, 3, 4), 2 * HOUR, start=dt.time(17))
    assert stk.overlaps_other_agreement(evening, Visit("x", dt.date(2025, 3, 4), HOUR, start=dt.time(18)))
    assert not stk.overlaps_other_agreement(evening, Visit("x", dt.date(2025, 3, 4), HOUR, start=dt.time(19)))
    oslo = dt.timezone(2 * HOUR)
    assert stk.delivery_day(dt.datetime(2025, 6, 1, 0, 30, tzinfo=oslo)) == dt.date(2025, 6, 1)


@pytest.mark.parametrize(
    ("ask", "error", "code"),
    [
        (lambda: stk.hourly_rate(dt.date(2024, 12, 31)), NoRateError, "no-rate-in-force"),
        (lambda: stk.hourly_rate(dt.date(2025, 1, 1), rate=stk.RateKind.GROUP), FactsError, "no-such-rate"),
        (lambda: stk.expense_ceiling(HOUR, on=dt.date(2024, 12, 31)), NoRateError, "no-ceiling-in-force"),
        (lambda: stk.bank_day(dt.date(1969, 1, 1)), FactsError, "out-of-range"),
        (lambda: stk.bank_day(dt.date(1970, 1, 1)), FactsError, "out-of-range"),
        (lambda: stk.due_day(Month(2025, 13)), FactsError, "out-of-range"),
        (lambda: stk.due_day(Month(2025 + 2**32, 1)), FactsError, "out-of-range"),
        (lambda: stk.evaluation_state(2025, -1, as_of=dt.date(2025, 1, 1)), FactsError, "out-of-range"),
        (lambda: stk.pay_at_rate(HOUR, Decimal(2**64)), FactsError, "out-of-range"),
        (lambda: stk.mileage_at_rate(Decimal(2**64), Decimal(1)), FactsError, "out-of-range"),
        (lambda: stk.pay(-HOUR, on=dt.date(2025, 1, 1)), FactsError, "out-of-range"),
    ],
)
def test_what_has_no_answer_is_an_exception_with_its_code(ask, error, code):
    with pytest.raises(error) as refused:
        ask()
    assert refused.value.code == code


def test_a_moment_without_time_zone_and_a_seed_too_large_are_refused():
    with pytest.raises(ValueError, match="time zone"):
        stk.delivery_day(dt.datetime(2025, 1, 1))
    with pytest.raises(ValueError, match="64 bits"):
        stk.picked_for_control("A", Month(2025, 1), "v1", seed=2**64, share=Decimal(1))
