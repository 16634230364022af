"""Yearly amounts and relative values."""

from datetime import date
from decimal import Decimal

import pytest

from clinic_app.codebook.fees import RelativeValueTable
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.codebook.procedures import ProcedureTable

AMOUNTS = MedicareAmounts.load()
VALUES = RelativeValueTable.load()
SUMMER = date(2026, 6, 15)


@pytest.mark.parametrize(("year", "amount"), [(2024, 2330), (2025, 2410), (2026, 2480)])
def test_each_bucket_has_its_threshold_by_year(year: int, amount: int) -> None:
    threshold = AMOUNTS.threshold(year)
    assert threshold is not None
    assert [threshold.for_discipline(d) for d in ("PT", "SLP", "OT")] == [Decimal(amount)] * 3
    assert threshold.review == Decimal(3000)


def test_a_year_without_a_published_threshold_has_none_but_names_the_last_one() -> None:
    assert AMOUNTS.threshold(2027) is None
    last = AMOUNTS.last_published_threshold(2027)
    assert last is not None
    assert last.year == 2026
    assert AMOUNTS.last_published_threshold(2023) is None


def test_conversion_factors_are_exact_decimals() -> None:
    this_year, last_year = AMOUNTS.conversion_factor(SUMMER), AMOUNTS.conversion_factor(date(2025, 6, 15))
    assert this_year is not None
    assert last_year is not None
    assert (this_year.standard, this_year.qualifying) == (Decimal("33.4009"), Decimal("33.5675"))
    assert (last_year.standard, last_year.qualifying) == (Decimal("32.3465"), None)
    assert AMOUNTS.conversion_factor(date(2027, 1, 2)) is None


def test_reductions_begin_on_their_day() -> None:
    assert AMOUNTS.assistant_rate(date(2021, 12, 31)) == Decimal(1)
    assert AMOUNTS.assistant_rate(date(2022, 1, 1)) == Decimal("0.85")
    assert AMOUNTS.reduced_practice_expense_rate(date(2013, 4, 1)) == Decimal("0.5")
    assert AMOUNTS.reduced_practice_expense_rate(date(2013, 3, 31)) is None


def test_relative_values_are_held_for_their_year_only() -> None:
    exercise = VALUES.lookup("97110", SUMMER)
    assert exercise is not None
    assert (exercise.work, exercise.practice_expense, exercise.total) == (
        Decimal("0.45"),
        Decimal("0.41"),
        Decimal("0.87"),
    )
    assert VALUES.lookup("97110", date(2025, 6, 15)) is None
    assert VALUES.years == (2026,)


def test_every_code_under_the_reduction_has_relative_values() -> None:
    missing = [p.code for p in ProcedureTable.load() if p.mppr and VALUES.lookup(p.code, SUMMER) is None]
    assert missing == []


def test_contractor_priced_codes_have_no_relative_values() -> None:
    assert [VALUES.lookup(code, SUMMER) for code in ("97039", "97139", "97799", "98978", "97545")] == [None] * 5
