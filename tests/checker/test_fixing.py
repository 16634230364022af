"""Edits put values in their places, and a safe fix never makes a visit worse."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.findings import CheckResult, Edit, Finding, Fix, Severity
from clinic_app.checker.fixing import apply, apply_all_safe, with_value
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Diagnosis, Documentation, Place, ServiceLine, StrengthGrade, Visit
from clinic_app.rules.catalog import ALL_RULES
from tests.strategies import visits

TODAY = date(2026, 11, 21)
FIRST, SECOND = ServiceLine("97110", 33, units=2), ServiceLine("97140", 7)
VISIT = Visit(diagnoses=(Diagnosis("M62.81"), Diagnosis("R53.1", text="tired")), lines=(FIRST, SECOND))
STRENGTH = Documentation(strength=(StrengthGrade("hip"),))
_OF_RULES = [examples_of(rule) for rule in ALL_RULES]
EXAMPLES = [one.visit for found in _OF_RULES for one in found.flagged if one.visit.date_of_service is not None]


def judged(visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), ALL_RULES)


def errors(result: CheckResult) -> int:
    return result.count(Severity.ERROR)


@pytest.mark.parametrize(
    ("at", "value", "expected"),
    [
        (("payer",), "medicare", replace(VISIT, payer="medicare")),
        (("diagnoses",), ["M62.84"], replace(VISIT, diagnoses=(Diagnosis("M62.84"),))),
        (("diagnoses", 1), "I10", replace(VISIT, diagnoses=(Diagnosis("M62.81"), Diagnosis("I10")))),
        (("lines", 0, "modifiers"), ["GP"], replace(VISIT, lines=(replace(FIRST, modifiers=("GP",)), SECOND))),
        (("lines", 0, "units"), None, replace(VISIT, lines=(replace(FIRST, units=None), SECOND))),
        (("lines", 1, "from"), TODAY, replace(VISIT, lines=(FIRST, replace(SECOND, from_=TODAY)))),
        (("documentation", "onset"), "fall", replace(VISIT, documentation=Documentation(onset="fall"))),
        (("documentation", "strength"), [{"group": "hip"}], replace(VISIT, documentation=STRENGTH)),
    ],
)
def test_a_value_goes_to_its_place_and_nothing_else_changes(at: Place, value: Any, expected: Visit) -> None:
    assert with_value(VISIT, at, value) == expected


@pytest.mark.parametrize("at", [("lines", 2, "units"), ("lines", -1), ("diagnoses", 9), ("waivers", 0)])
def test_a_place_where_nothing_stands_is_refused(at: Place) -> None:
    with pytest.raises(LookupError):
        with_value(VISIT, at, None)


@given(visit=visits(), other=visits(), data=st.data())
def test_any_field_can_be_set_and_set_back(visit: Visit, other: Visit, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([field.name for field in fields(Visit)]))
    changed = with_value(visit, (name,), getattr(other, name))
    assert changed == replace(visit, **{name: getattr(other, name)})
    assert with_value(changed, (name,), getattr(visit, name)) == visit


def test_edits_of_a_fix_apply_in_order() -> None:
    fix = Fix("Twice", (Edit(("lines", 0, "units"), 1), Edit(("lines", 0, "units"), 3)))
    assert [line.units for line in apply(VISIT, fix).lines or ()] == [3, None]


def finding(at: Place, *fixes: Fix) -> Finding:
    return Finding("X", Severity.WARNING, at, "A problem.", "a test", fixes)


def test_of_safe_fixes_that_touch_one_another_the_first_is_taken() -> None:
    first = Fix("Set 1", (Edit(("lines", 0, "units"), 1),), safe=True)
    same = Fix("Set 4", (Edit(("lines", 0, "units"), 4),), safe=True)
    around = Fix("Clear", (Edit(("lines",), ()),), safe=True)
    beside = Fix("Set 5", (Edit(("lines", 1, "units"), 5),), safe=True)
    result = CheckResult(tuple([finding(("lines", 0), one) for one in (first, same, around, beside)]))
    visit, applied = apply_all_safe(VISIT, result)
    assert applied == (first, beside)
    assert [line.units for line in visit.lines or ()] == [1, 5]


def test_a_fix_that_asks_is_never_applied_with_the_safe_ones() -> None:
    asks = Fix("Guess", (Edit(("payer",), "va"),))
    safe = Fix("Know", (Edit(("payer",), "medicare"),), safe=True)
    assert apply_all_safe(VISIT, CheckResult((finding(("payer",), asks),))) == (VISIT, ())
    assert apply_all_safe(VISIT, CheckResult((finding(("payer",), asks, safe),)))[1] == (safe,)


def test_the_safe_fixes_of_every_example_add_no_error(codebook: Codebook) -> None:
    applied = 0
    for visit in EXAMPLES:
        before = judged(visit, codebook)
        after, fixes = apply_all_safe(visit, before)
        applied += len(fixes)
        if fixes:
            assert errors(judged(after, codebook)) <= errors(before), visit
    assert applied


def test_each_safe_fix_by_itself_adds_no_error(codebook: Codebook) -> None:
    for visit in EXAMPLES:
        before = judged(visit, codebook)
        for fix in [fix for one in before.findings for fix in one.fixes if fix.safe]:
            assert errors(judged(apply(visit, fix), codebook)) <= errors(before), (visit, fix)


def test_every_fix_of_every_example_can_be_applied_and_checked(codebook: Codebook) -> None:
    for visit in EXAMPLES:
        for fix in [fix for one in judged(visit, codebook).findings for fix in one.fixes]:
            judged(apply(visit, fix), codebook)
            assert fix.edits_in(visit), fix
