"""What counts as said in a note, and what as a grade, a region or a word of frailty."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.visit import Documentation, StandardTest, StrengthGrade
from clinic_app.rules.weakness.charted_text import DECONDITIONING, FRAILTY, affirms, denies_wasting, says_something
from clinic_app.rules.weakness.documentation_table import DocumentationRow, documentation_table
from clinic_app.rules.weakness.measured import deficits, is_grade, last_scored, short_grade
from clinic_app.rules.weakness.regions import one_region


def row(rule: str) -> DocumentationRow:
    return next(one for one in documentation_table().rows if one.rule == rule)


def says(rule: str, text: str) -> bool:
    one = row(rule)
    return says_something(text, one.empty, short_numbers=one.short_numbers)


SAYS_NOTHING = (
    ("WK-M6281-WHY", "Patient is weak."),
    ("WK-M6281-WHY", "muscle weakness"),
    ("WK-M6281-WHY", "M62.81"),
    ("WK-ONSET", "generalized weakness"),
    ("WK-ONSET", "see eval"),
    ("WK-SEVERITY", "somewhat"),
    ("WK-SEVERITY", "weak"),
    ("WK-ADL", "limited ADLs"),
    ("WK-ADL", "affects daily life"),
    ("WK-ADL", "none"),
    ("WK-PLOF", "N/A"),
    ("WK-PLOF", "n.a."),
    ("WK-PLOF", "at baseline"),
    ("WK-PLOF", "-"),
    ("WK-ASSOC", "as noted in chart"),
    ("WK-DIFF", "etiology unknown"),
    ("WK-DIFF", "?"),
    ("WK-PLAN", "Physical therapy"),
    ("WK-PLAN", "Continue per POC"),
    ("WK-PLAN", "PT 2x/week x 8 weeks"),
)
SAYS_ENOUGH = (
    ("WK-M6281-WHY", "proximal, all limbs"),
    ("WK-ONSET", "since 05/20"),
    ("WK-ONSET", "worse in the evening"),
    ("WK-SEVERITY", "max assist"),
    ("WK-ADL", "difficulty with stairs"),
    ("WK-PLOF", "I with all ADLs"),
    ("WK-PLOF", "drove and cooked"),
    ("WK-ASSOC", "denies numbness"),
    ("WK-ASSOC", "none"),
    ("WK-DIFF", "neurology consult requested"),
    ("WK-PLAN", "97530 twice a week"),
    ("WK-PLAN", "gait training"),
    ("WK-PLAN", "fortalecimiento de piernas"),
    ("WK-PLOF", "独立"),
)


@pytest.mark.parametrize(("rule", "text"), SAYS_NOTHING)
def test_a_text_of_empty_words_says_nothing(rule: str, text: str) -> None:
    assert not says(rule, text)


@pytest.mark.parametrize(("rule", "text"), SAYS_ENOUGH)
def test_one_word_of_substance_is_enough(rule: str, text: str) -> None:
    assert says(rule, text)


def test_a_sentence_with_a_blank_to_fill_says_nothing_yet() -> None:
    assert not says("WK-M6281-WHY", "Strength is reduced in ____ and hips.")
    assert says("WK-M6281-WHY", "Strength is reduced in arms and hips.")


@given(st.sampled_from(sorted(row("WK-PLOF").empty)), st.sampled_from(sorted(row("WK-PLOF").empty)))
def test_empty_words_stay_empty_together(one: str, other: str) -> None:
    assert not says("WK-PLOF", f"{one} {other.upper()}, {one}.")


@given(st.text(max_size=40))
def test_adding_a_word_of_substance_to_any_text_without_blanks_makes_it_say_something(text: str) -> None:
    plain = text.replace("_", " ").replace("[", " ")
    assert says("WK-PLOF", f"{plain} wheelchair")


GRADES = ("3/5", "3+/5", "4-", "5", "2 + / 5", "3+/5 to 4/5", "fair", "F+", "trace", "0/5", "3-4/5", "4-/5")
NO_GRADES = ("weak", "", "6/5", "4/10", "good strength", "WNL", "strong", "12", "appears weak")


@pytest.mark.parametrize("text", GRADES)
def test_a_grade_out_of_five_is_known(text: str) -> None:
    assert is_grade(text)


@pytest.mark.parametrize("text", NO_GRADES)
def test_anything_else_is_no_grade(text: str) -> None:
    assert not is_grade(text)


def test_a_grade_is_shortened_to_its_figure() -> None:
    assert short_grade("3+/5") == "3+"
    assert short_grade("3+/5 to 4/5") == "3+ to 4"


def test_a_group_graded_on_both_sides_counts_twice_and_full_strength_does_not() -> None:
    note = Documentation(
        strength=(
            StrengthGrade("hip flexors", "both", "4/5"),
            StrengthGrade("grip", "left", "5/5"),
            StrengthGrade("knee extensors", "left", "5-/5"),
            StrengthGrade("", "left", "3/5"),
        )
    )
    assert deficits(note) == {("hip flexors", "left"), ("hip flexors", "right"), ("knee extensors", "left")}


def test_the_last_scored_test_is_the_latest_one_up_to_the_day() -> None:
    early = StandardTest("TUG", 20.0, "s", date(2026, 5, 1))
    late = StandardTest("TUG", 17.0, "s", date(2026, 6, 1))
    coming = StandardTest("TUG", 15.0, "s", date(2026, 7, 1))
    unscored = StandardTest("Berg", None, None, date(2026, 6, 10))
    assert last_scored(Documentation(tests=(late, early, coming, unscored)), date(2026, 6, 15)) == late
    assert last_scored(Documentation(tests=(coming, unscored)), date(2026, 6, 15)) is None


ONE_REGION = (
    ["right shoulder"],
    ["left knee only"],
    ["R shoulder flexors", "right shoulder abductors"],
    ["arm"],
    ["right upper extremity"],
    ["left rotator cuff"],
    ["RUE"],
)
MORE_REGIONS = (
    ["hips", "knees"],
    ["arms and trunk"],
    ["both knees"],
    ["left arm", "left leg"],
    ["all four limbs"],
    [""],
)


@pytest.mark.parametrize("named", ONE_REGION, ids=str)
def test_one_joint_limb_or_part_is_one_region(named: list[str]) -> None:
    assert one_region(named) is not None


@pytest.mark.parametrize("named", MORE_REGIONS, ids=str)
def test_several_regions_both_sides_and_plurals_are_not_one(named: list[str]) -> None:
    assert one_region(named) is None


def test_frailty_counts_only_where_it_is_affirmed() -> None:
    assert affirms("An 88-year-old frail woman.", FRAILTY)
    assert not affirms("Not frail.", FRAILTY)
    assert not affirms("No signs of frailty.", FRAILTY)
    assert affirms("No falls. Lives alone since May. Frail.", FRAILTY)
    assert not affirms("Fragile skin.", FRAILTY)
    assert affirms("Severe Deconditioning.", DECONDITIONING)


def test_a_denial_of_wasting_is_told_from_a_finding() -> None:
    empty = row("WK-ATROPHY-UNDOC").empty
    assert denies_wasting("No visible atrophy noted.", empty)
    assert not denies_wasting("No atrophy on the left, right thigh 2 cm less.", empty)
    assert not denies_wasting("visible quadriceps wasting", empty)
