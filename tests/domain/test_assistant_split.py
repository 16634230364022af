"""Units with and without CQ or CO."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.assistant_split import SplitGround, split_as_one, split_quarter_hours
from clinic_app.domain.units import units_of_total

CASES_FILE = Path(__file__).parent.parent / "cases" / "assistants.toml"
CASES = tomllib.loads(CASES_FILE.read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['therapist']}+{case['assistant']}x{case['units']}")
def test_a_worked_case_is_split_as_published(case: dict[str, int]) -> None:
    split = split_quarter_hours(case["units"], case["therapist"], case["assistant"])
    assert (split.plain, split.assistant) == (case["plain"], case["with_modifier"])
    assert split.settled


def test_two_leftover_units_of_nine_to_fourteen_minutes_are_one_of_each() -> None:
    assert split_quarter_hours(2, 12, 14).ground is SplitGround.TWO_UNITS


def test_two_leftover_units_with_fewer_minutes_are_only_proposed() -> None:
    split = split_quarter_hours(2, 8, 8)
    assert (split.plain, split.assistant, split.settled) == (1, 1, False)


@pytest.mark.parametrize(("therapist", "assistant", "due"), [(35, 5, 1), (36, 4, 0), (0, 20, 1), (20, 0, 0)])
def test_an_untimed_code_goes_by_the_exact_tenth(therapist: int, assistant: int, due: int) -> None:
    assert split_as_one(1, therapist, assistant).assistant == due


@given(st.integers(0, 90), st.integers(0, 90))
def test_every_unit_that_minutes_carry_is_given_to_one_of_the_two(therapist: int, assistant: int) -> None:
    units = units_of_total(therapist + assistant)
    split = split_quarter_hours(units, therapist, assistant)
    assert split.units == units
    assert split.plain >= min(units, therapist // 15)
    assert split.assistant <= assistant // 15 + 1


@given(st.integers(0, 12), st.integers(0, 90), st.integers(0, 90))
def test_units_that_no_minutes_explain_are_never_called_settled(units: int, therapist: int, assistant: int) -> None:
    split = split_quarter_hours(units, therapist, assistant)
    assert split.units == units
    assert split.plain >= 0
    assert split.assistant >= 0
    if units > (therapist + assistant) // 15 + 1:
        assert not split.settled
