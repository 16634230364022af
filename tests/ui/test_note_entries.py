"""The lists of the note as they are typed: grades, sides, forces, scores; what is no value stays where it was typed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.visit import Documentation, Dynamometry, StandardTest, StrengthGrade, Visit
from clinic_app.rules.documentation.measures import GRADES, measures
from clinic_app.ui.form_state import FormState
from clinic_app.ui.note_entries import (
    ENTRY_TABLES,
    FORCE,
    STRENGTH,
    TESTS,
    EntryTable,
    cell_text,
    entries,
    read_grade,
    with_entry_text,
    without_entry,
)
from clinic_app.ui.typed_values import moment_typed, read_moment

TODAY = date(2026, 11, 20)
ASKED = FormState(Visit(documentation=Documentation()))


def typed(state: FormState, table: EntryTable, row: int, **texts: str) -> FormState:
    for key, text in texts.items():
        state = with_entry_text(state, table, row, key, text, TODAY)
    return state


@pytest.mark.parametrize("grade", GRADES)
def test_a_grade_is_typed_by_its_figure_and_sign_alone(grade: str) -> None:
    assert read_grade(grade) == read_grade(f"{grade}/5") == read_grade(f" {grade} / 5") == f"{grade}/5"


@pytest.mark.parametrize("word", ["fair", "Good-", "3+ to 4", "4.5/5"])
def test_a_grade_charted_in_words_or_as_a_range_stays_as_it_is(word: str) -> None:
    assert read_grade(word) == word


@pytest.mark.parametrize("no_grade", ["6", "weak", "3++", "-3", "10", "3/4"])
def test_what_is_no_grade_is_kept_as_typed_and_told(no_grade: str) -> None:
    state = typed(ASKED, STRENGTH, 0, group="hip flexors", grade=no_grade)
    assert entries(state, STRENGTH) == (StrengthGrade("hip flexors"),)
    assert cell_text(state, STRENGTH, 0, "grade") == no_grade
    (finding,) = state.findings()
    assert finding.at == ("documentation", "strength", 0, "grade")
    assert typed(state, STRENGTH, 0, grade="3").unread == ()


@pytest.mark.parametrize(
    ("text", "side"), [("l", "left"), ("R", "right"), ("b", "both"), ("bilateral", "both"), ("le", "left")]
)
def test_a_side_is_typed_by_its_first_letter(text: str, side: str) -> None:
    (one,) = entries(typed(ASKED, STRENGTH, 0, group="grip", side=text), STRENGTH)
    assert one.side == side


def test_a_known_test_brings_its_unit_and_another_one_none() -> None:
    state = typed(ASKED, TESTS, 0, name="berg", score="41", on="11/18")
    state = typed(state, TESTS, 1, name="Own test", score="3")
    assert entries(state, TESTS) == (
        StandardTest("berg", 41.0, "/56", date(2026, 11, 18)),
        StandardTest("Own test", 3.0),
    )


def test_a_unit_that_was_typed_is_never_changed() -> None:
    state = typed(ASKED, TESTS, 0, name="6 minute walk", score="1100", unit="ft")
    assert entries(typed(state, TESTS, 0, name="6MWT"), TESTS) == (StandardTest("6MWT", 1100.0, "ft"),)


def test_a_force_is_kept_in_the_unit_it_was_typed_in() -> None:
    (force,) = entries(typed(ASKED, FORCE, 0, group="grip", side="l", value="31", unit="lb"), FORCE)
    assert force == Dynamometry("grip", "left", 31.0, "lb")
    assert FORCE.beside(force) == "= 14.1 kg"


def test_an_emptied_name_takes_its_row_away_with_what_was_unread_below_moving_up() -> None:
    state = typed(ASKED, STRENGTH, 0, group="hip flexors", grade="3")
    state = typed(state, STRENGTH, 1, group="grip", grade="x")
    state = typed(state, STRENGTH, 0, group="")
    assert entries(state, STRENGTH) == (StrengthGrade("grip"),)
    assert [one.at for one in state.unread] == [("documentation", "strength", 0, "grade")]
    emptied = without_entry(state, STRENGTH, 0)
    assert emptied == ASKED


def test_nothing_typed_in_the_new_row_begins_none() -> None:
    for table in ENTRY_TABLES:
        assert with_entry_text(ASKED, table, 0, table.keys[0], "  ", TODAY) is ASKED


KEYED = {
    "side": st.sampled_from(["left", "right", "both"]),
    "grade": st.sampled_from(GRADES).map(lambda grade: f"{grade}/5"),
    "value": st.integers(0, 90).map(float),
    "score": st.integers(0, 900).map(lambda tenths: tenths / 10),
    "unit": st.sampled_from(["s", "kg", "lb", "/56"]),
    "on": st.dates(date(2024, 1, 1), date(2027, 1, 1)),
    "code": st.sampled_from(["G62.9", "M62.84"]),
    "by": st.sampled_from(["MD", "PCP"]),
}
NAMES = st.sampled_from([*measures().group_names, *(one.name for one in measures().tests), "own words"])


@given(st.data(), st.sampled_from(ENTRY_TABLES))
def test_what_a_row_shows_reads_back_as_the_same_entry(data: Any, table: EntryTable) -> None:
    first, *others = table.keys
    values = {first: data.draw(KEYED.get(first, NAMES))} | {key: data.draw(st.none() | KEYED[key]) for key in others}
    entry = type(table.empty)(**values)
    shown = FormState(Visit(documentation=Documentation(**{table.field: (entry,)})))
    texts = {key: cell_text(shown, table, 0, key) for key in table.keys}
    again = typed(ASKED, table, 0, **texts)
    if table is TESTS and entry.unit is None:  # a known test brings its unit; an emptied one stays empty
        again = typed(again, table, 0, unit="")
    assert entries(again, table) == (entry,)
    assert again.unread == ()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("11/20/2026", date(2026, 11, 20)),
        ("11/20/2026 5:40p", datetime(2026, 11, 20, 17, 40)),  # noqa: DTZ001 # a note's hour is the clinic's own
        ("t 8", datetime(2026, 11, 20, 8, 0)),  # noqa: DTZ001 # as above
    ],
)
def test_a_moment_has_a_day_and_perhaps_a_time(text: str, moment: date) -> None:
    read = read_moment(text, TODAY)
    assert read == moment
    assert read is not None
    assert read_moment(moment_typed(read), TODAY) == moment


def test_a_time_that_is_none_is_refused_with_its_words() -> None:
    with pytest.raises(ValueError, match="no time of day"):
        read_moment("11/20/2026 noonish", TODAY)
