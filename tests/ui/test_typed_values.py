"""What people type becomes values, or a sentence that says why it is none."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.ui import typed_values as typed

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11/20/2026", date(2026, 11, 20)),
        ("11/20/26", date(2026, 11, 20)),
        ("2/3/50", date(1950, 2, 3)),
        ("11-19", date(2026, 11, 19)),
        ("12/30", date(2026, 12, 30)),
        ("6/30", date(2026, 6, 30)),
        ("2026-06-15", date(2026, 6, 15)),
        ("11202026", date(2026, 11, 20)),
        ("t", TODAY),
        ("y", date(2026, 11, 19)),
        ("", None),
    ],
)
def test_days_are_read_in_all_the_ways_they_are_typed(text: str, day: date | None) -> None:
    assert typed.read_date(text, TODAY) == day


def test_early_in_the_year_a_late_day_without_a_year_is_of_the_year_before() -> None:
    assert typed.read_date("12/30", date(2027, 1, 5)) == date(2026, 12, 30)


@pytest.mark.parametrize("text", ["13/40/2026", "2/30", "soon", "11/20/20261", "1"])
def test_what_is_no_day_is_said_so(text: str) -> None:
    with pytest.raises(ValueError, match="is no date"):
        typed.read_date(text, TODAY)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9:45", time(9, 45)),
        ("945", time(9, 45)),
        ("1:30", time(13, 30)),
        ("1:30a", time(1, 30)),
        ("13:05", time(13, 5)),
    ],
)
def test_times_of_the_working_day_need_no_letter(text: str, at: time) -> None:
    assert typed.read_time(text) == at


@given(st.times())
def test_a_time_as_typed_reads_back_to_the_minute(at: time) -> None:
    whole = at.replace(second=0, microsecond=0, tzinfo=None, fold=0)
    assert typed.read_time(typed.time_typed(whole)) == whole


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_day_as_shown_reads_back(day: date) -> None:
    assert typed.read_date(typed.date_words(day), TODAY) == day


@pytest.mark.parametrize("text", ["3o", "-5", "1441", "٣", "1.5", "99999999999999999999"])
def test_minutes_are_whole_numbers_of_one_day(text: str) -> None:
    with pytest.raises(ValueError, match=r"minutes"):
        typed.read_minutes(text)


def test_money_is_read_with_sign_and_commas() -> None:
    assert typed.read_money("$1,234.5") == Decimal("1234.50")
    assert typed.read_money("") is None


@pytest.mark.parametrize("text", ["ninety", "-1", "NaN", "1e99", "Infinity"])
def test_what_is_no_amount_is_said_so(text: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        typed.read_money(text)


def test_modifiers_and_pointers_may_be_typed_without_gaps() -> None:
    assert typed.read_modifiers("gp59, kx") == ("GP", "59", "KX")
    assert typed.read_pointers("ab, 3") == ("A", "B", "C")
    with pytest.raises(ValueError, match="points to no diagnosis"):
        typed.read_pointers("A%")


@given(st.text(max_size=40))
def test_no_text_breaks_a_reader(text: str) -> None:
    for read in (typed.read_minutes, typed.read_units, typed.read_money, typed.read_time, typed.read_pointers):
        with suppress(ValueError):
            read(text)
    assert all(typed.read_modifiers(text))


def test_age_counts_whole_years() -> None:
    assert typed.age_on(date(1950, 11, 21), TODAY) == 75
    assert typed.age_on(date(1950, 11, 20), TODAY) == 76
    assert typed.age_on(None, TODAY) is None


@pytest.mark.parametrize("text", ["1e5", "1_000", "-0", "٣", "1.234", "."])
def test_an_amount_is_figures_with_at_most_two_after_the_point(text: str) -> None:
    with pytest.raises(ValueError, match="no amount of money"):
        typed.read_money(text)


def test_late_in_the_year_an_early_day_without_a_year_is_of_the_next() -> None:
    assert typed.read_date("1/5", date(2026, 12, 20)) == date(2027, 1, 5)
