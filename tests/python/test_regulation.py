"""Regulations: read from files, changed by a rate, compared, and given to other processes."""

import datetime as dt
import gc
import pickle
from decimal import Decimal

import pytest

from stottekontakt import (
    OPPDAL,
    FactsError,
    Month,
    NoRateError,
    Parameter,
    Provenance,
    Regulation,
    RegulationError,
    hourly_rate,
    period,
)

NEW_YEAR = dt.date(2026, 1, 1)


def test_oppdal_is_built_in_and_equal_to_its_file(root):
    read = Regulation.from_toml(root / "src/regulations/oppdal.toml")
    assert read == OPPDAL
    assert hash(read) == hash(OPPDAL)
    assert (OPPDAL.id, OPPDAL.digest) == (read.id, read.digest)
    assert repr(OPPDAL) == "<Regulation oppdal, rates of 2026-01-01>"


def test_its_rates_have_dates_provenance_and_source():
    stated, *_ = OPPDAL.rates("hourly_rate")
    assert (stated.from_day, stated.value, stated.provenance) == (
        dt.date(2025, 1, 1),
        Decimal("233.03"),
        Provenance.STATED,
    )
    assert "Oppdal" in stated.source
    assert [str(rate.value) for rate in OPPDAL.rates(Parameter.KILOMETRE_RATE)] == [
        "4.03",
        "4.48",
        "4.90",
        "5.00",
        "5.30",
    ]
    assert OPPDAL.rates("group_hourly_rate") == ()
    assert OPPDAL.figure("sickness_days").value == 16
    assert OPPDAL.expense_ceiling_basis == "per_weekly_hour"
    assert OPPDAL.outlook("hourly_rate", NEW_YEAR).may_be_outdated
    assert OPPDAL.outlook("kilometre_rate", dt.date(2025, 5, 1)).next_change == NEW_YEAR
    with pytest.raises(NoRateError):
        OPPDAL.rate_on("hourly_rate", dt.date(2024, 12, 31))
    with pytest.raises(ValueError, match="hour_rate"):
        OPPDAL.rates("hour_rate")


def test_another_municipality_is_a_file(examples):
    fjelldal = Regulation.from_toml(examples / "fjelldal.toml")
    assert fjelldal.id == "fjelldal"
    assert period(Month(2025, 3), regulation=fjelldal) == (dt.date(2025, 2, 21), dt.date(2025, 3, 20))
    assert [rate.value for rate in fjelldal.rates("hourly_rate")][-1] is None
    assert str(fjelldal.rates("kilometre_ceiling")[0].value) == "100"
    before = Regulation.from_toml(examples / "fjelldal.toml", known_on=dt.date(2026, 1, 31))
    assert hourly_rate(NEW_YEAR, regulation=before) == Decimal("195.50")
    assert hourly_rate(NEW_YEAR, regulation=fjelldal) == Decimal("204.10")


def test_a_path_and_its_text_are_read_alike(examples):
    path = examples / "fjelldal.toml"
    assert Regulation.from_toml(str(path)) == Regulation.from_toml(path.read_text(encoding="utf-8"))
    with pytest.raises(FileNotFoundError):
        Regulation.from_toml("no-such-file.toml")


def test_every_error_of_a_file_is_told_with_line_and_column(examples):
    text = (examples / "fjelldal.toml").read_text(encoding="utf-8")
    with pytest.raises(RegulationError) as refused:
        Regulation.from_toml(text.replace('"195.50"', "195.50").replace('id = "fjelldal"', "id = 7"))
    assert [problem.code for problem in refused.value.problems] == ["wrong-field-type", "number-for-text"]
    lines = [text.splitlines()[problem.line - 1] for problem in refused.value.problems]
    assert lines == ['id = "fjelldal"', 'value = "195.50"']
    many = "\n".join(f"unknown_{number} = 1" for number in range(500)) + "\n"
    with pytest.raises(RegulationError) as refused:
        Regulation.from_toml(many)
    assert len(refused.value.problems) >= 500


def test_with_rate_adds_or_replaces_a_row_and_leaves_the_original():
    raised = OPPDAL.with_rate("hourly_rate", NEW_YEAR, Decimal("240.00"), source="Sak 17/26")
    assert [str(rate.value) for rate in raised.rates("hourly_rate")] == ["233.03", "240.00"]
    assert raised.rates("hourly_rate")[1].source == "Sak 17/26"
    replaced = raised.with_rate(
        "hourly_rate", NEW_YEAR, Decimal("241.00"), source="Sak 18/26", provenance=Provenance.ASSUMED
    )
    assert [str(rate.value) for rate in replaced.rates("hourly_rate")] == ["233.03", "241.00"]
    assert len(OPPDAL.rates("hourly_rate")) == 1
    assert raised not in (OPPDAL, replaced)
    ceiling = OPPDAL.with_rate("kilometre_ceiling", NEW_YEAR, Decimal("100.5"), source="Sak 19/26")
    assert ceiling.rate_on("kilometre_ceiling", NEW_YEAR).value == Decimal("100.5")
    with pytest.raises(FactsError) as refused:
        OPPDAL.with_rate("hourly_rate", NEW_YEAR, Decimal(2**64), source="Sak 17/26")
    assert refused.value.code == "out-of-range"
    for source in ("", "two\nlines"):
        with pytest.raises(ValueError, match=r"\["):
            OPPDAL.with_rate("hourly_rate", NEW_YEAR, Decimal(1), source=source)


def test_a_regulation_goes_through_a_pickle(examples):
    fjelldal = Regulation.from_toml(examples / "fjelldal.toml", known_on=dt.date(2026, 1, 31))
    raised = fjelldal.with_rate("hourly_rate", NEW_YEAR, Decimal("240.00"), source="Sak 17/26")
    for each in (OPPDAL, fjelldal, raised):
        assert pickle.loads(pickle.dumps(each)) == each


def test_a_regulation_outlives_what_it_was_made_from(examples):
    def made():
        fjelldal = Regulation.from_toml(examples / "fjelldal.toml")
        return fjelldal.with_rate("hourly_rate", NEW_YEAR, Decimal("240.00"), source="Sak 17/26")

    kept = [made() for _ in range(20)]
    gc.collect()
    assert {str(hourly_rate(NEW_YEAR, regulation=each)) for each in kept} == {"240.00"}
