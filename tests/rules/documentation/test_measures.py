"""Standard tests, forces and grades: what is in range is left alone, what is not is asked about in words."""

from __future__ import annotations

import pytest

from clinic_app.domain.visit import Dynamometry, StandardTest
from clinic_app.rules.documentation import measures
from clinic_app.rules.documentation.measures import (
    GRADES,
    TestKind,
    doubt_of_force,
    doubt_of_grade,
    doubt_of_test,
    muscle_group,
    other_unit_of_force,
)
from clinic_app.rules.weakness.measured import is_grade

KINDS = measures.measures().tests


def by_name(kind: TestKind) -> str:
    return kind.name


@pytest.mark.parametrize("kind", KINDS, ids=by_name)
def test_every_test_has_a_source_and_units_with_room_between_least_and_most(kind: TestKind) -> None:
    assert kind.source
    assert kind.units
    assert all(one.least < one.most for one in kind.units)
    if kind.is_scale:
        assert kind.units[0].unit in {f"/{kind.units[0].most:g}", "%"}


@pytest.mark.parametrize("kind", KINDS, ids=by_name)
def test_both_ends_of_a_range_pass_and_what_lies_beyond_is_asked_about(kind: TestKind) -> None:
    for one in kind.units:
        assert doubt_of_test(StandardTest(kind.name, one.least, one.unit)) == ""
        assert doubt_of_test(StandardTest(kind.name, one.most, one.unit)) == ""
        assert doubt_of_test(StandardTest(kind.name, one.most + 1, one.unit)).endswith("?")
        assert doubt_of_test(StandardTest(kind.name, one.least - 1, one.unit)).endswith("?")


def test_no_name_stands_for_two_tests() -> None:
    spelled = [
        {"".join(sign for sign in name.casefold() if sign.isalnum()) for name in (k.name, *k.also)} for k in KINDS
    ]
    assert len(set().union(*spelled)) == sum(len(names) for names in spelled)


@pytest.mark.parametrize(
    ("test", "question"),
    [
        (StandardTest("Berg", 60.0, "/56"), "Berg is scored 0 to 56; 60?"),
        (StandardTest("BBS", 60.0), "Berg is scored 0 to 56; 60?"),
        (StandardTest("berg balance scale", 41.5, "/56"), "Berg has whole points; 41.5?"),
        (StandardTest("TUG", 18.0, "m"), "TUG is given in s; m?"),
        (StandardTest("TUG", 1.8, "s"), "TUG is mostly 3 to 300 s; 1.8?"),
        (StandardTest("6MWT", 1100.0, "ft"), ""),
        (StandardTest("6 minute walk", 1100.0, "meters"), "6MWT is mostly 0 to 1000 m; 1100?"),
        (StandardTest("TUG", 18.0, "sec"), ""),
        (StandardTest("Own test", 9000.0, "x"), ""),
        (StandardTest("Berg", None, "/56"), ""),
    ],
)
def test_a_score_out_of_range_is_a_question_and_never_more(test: StandardTest, question: str) -> None:
    assert doubt_of_test(test) == question


@pytest.mark.parametrize("grade", GRADES)
def test_every_grade_in_use_passes_with_and_without_out_of_five(grade: str) -> None:
    assert is_grade(grade)
    assert doubt_of_grade(grade) == doubt_of_grade(f"{grade}/5") == ""


@pytest.mark.parametrize("grade", ["5+", "0-", "0+/5"])
def test_a_grade_that_is_none_in_use_is_asked_about(grade: str) -> None:
    assert doubt_of_grade(grade).endswith("?")


def test_a_force_is_shown_in_the_other_unit_and_kept_in_its_own() -> None:
    force = Dynamometry("grip", "left", 31.0, "lb")
    assert other_unit_of_force(force) == "= 14.1 kg"
    assert other_unit_of_force(Dynamometry("grip", "left", 14.0, "kg")) == "= 30.9 lb"
    assert (force.value, force.unit) == (31.0, "lb")


@pytest.mark.parametrize(
    ("force", "asked"),
    [
        (Dynamometry("grip", "left", 14.0, "kg"), False),
        (Dynamometry("grip", "left", 31.0, "pounds"), False),
        (Dynamometry("grip", "left", 300.0, "kg"), True),
        (Dynamometry("grip", "left", 14.0, "stone"), True),
        (Dynamometry("grip", "left", 14.0), True),
        (Dynamometry("grip", "left"), False),
    ],
)
def test_a_force_without_a_known_unit_or_beyond_reach_is_asked_about(force: Dynamometry, asked: bool) -> None:
    assert bool(doubt_of_force(force)) is asked


def test_a_muscle_is_known_by_its_group_its_own_name_and_in_the_singular() -> None:
    for name in ("knee extensors", "Knee extensor", "quadriceps"):
        group = muscle_group(name)
        assert group is not None
        assert (group.name, group.region, group.limb) == ("knee extensors", "knee", "leg")
    assert muscle_group("whatever was tested") is None
