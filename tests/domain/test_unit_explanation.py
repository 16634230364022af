"""The count in words."""

from __future__ import annotations

from clinic_app.domain.payer import UnitRule
from clinic_app.domain.unit_explanation import UnitExplanation, explain
from clinic_app.domain.units import UnitAllocation
from tests.domain.test_units import counted


def explained(rule: UnitRule, *lines: tuple[str, int | None]) -> UnitExplanation:
    other = UnitRule.AMA if rule is UnitRule.CMS else UnitRule.CMS
    return explain(counted(rule, *lines), counted(other, *lines))


def test_seven_minutes_take_the_leftover_unit_and_the_sentence_says_why() -> None:
    told = explained(UnitRule.CMS, ("97110", 33), ("97140", 7))
    assert told.total == "40 min reach 38, the line for 3 units."
    assert [(one.detail, one.units, one.reason) for one in told.codes] == [
        ("33 min: 2 quarters, 3 left over", "2 units", "3 left over is less than 7"),
        ("7 min: no quarter, 7 left over", "1 unit", "takes the leftover unit, as 7 is more than 3"),
    ]
    assert told.to_next == 13
    assert told.source == "Claims Processing Manual ch. 5 §20.2.C, example 3"


def test_the_other_method_is_compared_with_its_reason() -> None:
    comparison = explained(UnitRule.CMS, ("97110", 33), ("97140", 7)).comparison
    assert comparison is not None
    assert comparison.sentence() == "AMA midpoint: 2 units (2 + 0); 97140 alone is under 8."


def test_methods_that_agree_are_not_told_twice() -> None:
    told = explained(UnitRule.CMS, ("97110", 30))
    assert told.comparison is not None
    assert not told.comparison.differs
    assert not any("midpoint" in sentence for sentence in told.sentences())


def test_a_tie_says_that_the_choice_is_yours() -> None:
    told = explained(UnitRule.CMS, ("97112", 20), ("97110", 20))
    assert told.tie == "97112 and 97110 each have 5 left over: tie: your choice."
    assert all("tie: your choice" in one.reason for one in told.codes)


def test_by_midpoint_no_minutes_to_the_next_unit_are_promised_from_a_pool() -> None:
    told = explained(UnitRule.AMA, ("97110", 22), ("97140", 8))
    assert told.to_next is None
    assert [one.reason for one in told.codes] == ["7 left over stay under 8", "8 left over pass the midpoint"]


def test_missing_minutes_are_named() -> None:
    assert explained(UnitRule.CMS, ("97110", 33), ("97140", None)).missing == "No minutes for 97140: counted without."


def test_an_add_on_is_named_beside_its_base() -> None:
    (told,) = explained(UnitRule.CMS, ("97550", 53)).codes
    assert told.sentence() == "97550, 53 min, first unit from 16, second from 38: 1 unit and 2 units of 97551."


def test_nothing_timed_is_told_in_no_total() -> None:
    told = explained(UnitRule.CMS, ("97161", 45))
    assert (told.total, told.codes, told.to_next, told.comparison) == ("", (), None, None)


def test_a_count_of_nothing_names_no_source() -> None:
    told = explain(UnitAllocation(UnitRule.CMS, (), ()))
    assert told.source == ""
    assert not any("Source" in sentence for sentence in told.sentences())
