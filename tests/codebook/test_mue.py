"""Daily ceilings."""

from datetime import date

import pytest

from clinic_app.codebook.mue import AdjudicationIndicator, MueTable
from clinic_app.codebook.procedures import FeeStatus, ProcedureTable

TABLE = MueTable.load()


@pytest.mark.parametrize(
    ("code", "value", "indicator"),
    [
        ("97110", 6, 3),
        ("97112", 4, 3),
        ("97035", 2, 3),
        ("97161", 1, 2),
        ("97535", 8, 3),
        ("97530", 6, 3),
        ("97150", 1, 3),
        ("97130", 7, 3),
        ("92507", 1, 3),
        ("92526", 1, 2),
        ("97598", 8, 3),
        ("98981", 3, 3),
    ],
)
def test_ceilings_are_those_of_the_edition(code: str, value: int, indicator: int) -> None:
    mue = TABLE.lookup(code)
    assert mue is not None
    assert (mue.value, mue.indicator) == (value, AdjudicationIndicator(indicator))


@pytest.mark.parametrize("code", ["98979", "98984", "98985", "98986", "S8990", "99213"])
def test_a_code_without_a_known_ceiling_has_none(code: str) -> None:
    assert TABLE.lookup(code) is None


def test_a_ceiling_of_zero_only_repeats_that_medicare_does_not_pay() -> None:
    zeros = {mue.code for mue in TABLE if mue.is_status_only}
    assert zeros == {"97010", "97014", "97602", "92605", "92606"}
    procedures = ProcedureTable.load()
    unpaid = {p.code for p in procedures if p.status in {FeeStatus.BUNDLED, FeeStatus.INVALID}}
    assert zeros <= unpaid


def test_every_ceiling_belongs_to_a_known_code_and_is_listed_once() -> None:
    codes = [mue.code for mue in TABLE]
    assert len(codes) == len(set(codes)) == 107
    assert [code for code in codes if not ProcedureTable.load().known(code)] == []


def test_the_edition_covers_what_was_compared() -> None:
    assert TABLE.edition.name == "2024Q3"
    assert TABLE.edition.covers(date(2026, 12, 31))
    assert not TABLE.edition.covers(date(2027, 1, 1))
