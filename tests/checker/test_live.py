"""A check that remembers says what a fresh check says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.checker import parts
from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.live import LiveCheck
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.rules.catalog import ALL_RULES
from tests.checker.watching import parts_read
from tests.strategies import visits

TODAY = date(2026, 11, 21)
_OF_RULES = [examples_of(rule) for rule in ALL_RULES]
_FLAGGED = [one.visit for found in _OF_RULES for one in found.flagged]
_PASSING = [one.visit for found in _OF_RULES for one in found.passing]
EXAMPLES = (*_FLAGGED, *_PASSING)


def fresh(visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), ALL_RULES)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_a_rule_reads_no_part_that_it_does_not_declare(rule: Rule, codebook: Codebook) -> None:
    for visit in EXAMPLES:
        if visit.date_of_service is not None:
            undeclared = parts_read(rule, visit, codebook, TODAY) & ~rule.reads
            assert undeclared == 0, visit


def test_going_from_one_example_to_the_next_says_what_fresh_checks_say(codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    for visit in EXAMPLES:
        assert live.check(visit, TODAY)[1] == fresh(visit, codebook)


def changed_one_by_one(before: Visit, after: Visit) -> Iterator[Visit]:
    """The states on the way from one visit to another, one field at a time, the fields of lines apart."""
    visit = before
    for field in fields(Visit):
        if field.name == "lines":
            yield from lines_changed_one_by_one(visit, after.lines or ())
        visit = replace(visit, **{field.name: getattr(after, field.name)})
        yield visit


def lines_changed_one_by_one(visit: Visit, wanted: tuple[ServiceLine, ...]) -> Iterator[Visit]:
    lines = list(visit.lines or ())[: len(wanted)]
    for place, line in enumerate(wanted[: len(lines)]):
        for field in fields(ServiceLine):
            lines[place] = replace(lines[place], **{field.name: getattr(line, field.name)})
            yield replace(visit, lines=tuple(lines))


def test_every_single_change_of_a_field_says_what_a_fresh_check_says(codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    dated = [visit for visit in EXAMPLES if visit.date_of_service is not None and visit.lines]
    for before, after in zip(dated[::40], dated[20::40], strict=False):
        for visit in changed_one_by_one(before, after):
            assert live.check(visit, TODAY)[1] == fresh(visit, codebook)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_any_two_visits_mixed_field_by_field_say_what_fresh_checks_say(data: st.DataObject, codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    states = data.draw(st.lists(st.sampled_from(EXAMPLES) | visits(), min_size=2, max_size=4))
    visit = states[0]
    for other in states:
        for name in data.draw(st.lists(st.sampled_from([field.name for field in fields(Visit)]), max_size=6)):
            visit = replace(visit, **{name: getattr(other, name)})
        try:
            expected = fresh(visit, codebook)
        except UnreadableVisitError:
            continue
        assert live.check(visit, TODAY)[1] == expected


def test_a_kept_fix_is_worked_out_from_the_visit_as_it_stands(codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    line = ServiceLine("97110", minutes=30, units=2, modifiers=("GP",), pointers=("A", "B"))
    diagnoses = (Diagnosis("M62.81"), Diagnosis("R53.1"))
    visit = Visit(date_of_service=date(2026, 6, 15), payer="medicare", diagnoses=diagnoses, lines=(line,))
    live.check(visit, TODAY)
    visit = replace(visit, lines=(replace(line, pointers=("B",)),))
    finding = next(one for one in live.check(visit, TODAY)[1].findings if one.rule == "DX-EXCL1")
    assert finding == next(one for one in fresh(visit, codebook).findings if one.rule == "DX-EXCL1")
    assert finding.fix is not None
    assert {edit.at: edit.value for edit in finding.fix.edits_in(visit)}[("lines", 0, "pointers")] == ("A",)


def test_another_payer_or_day_asks_every_rule_again(codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    line = ServiceLine("97014", minutes=15, units=1)
    visit = Visit(date_of_service=date(2026, 6, 15), payer="medicare", diagnoses=(Diagnosis("M54.5"),), lines=(line,))
    for state in (visit, replace(visit, payer="commercial"), replace(visit, date_of_service=date(2021, 6, 15)), visit):
        assert live.check(state, TODAY)[1] == fresh(state, codebook)


def test_a_visit_that_lost_its_day_and_found_it_again_is_checked_whole(codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    visit = Visit(date_of_service=date(2026, 6, 15), payer="medicare", diagnoses=(Diagnosis("M54.5"),))
    live.check(visit, TODAY)
    undated = live.check(replace(visit, date_of_service=None), TODAY)[1]
    assert [one.rule for one in undated.findings] == ["DATE-MISSING"]
    assert live.check(visit, TODAY)[1] == fresh(visit, codebook)


def test_a_line_that_is_no_longer_billed_changes_what_lines_there_are() -> None:
    billed = Visit(lines=(ServiceLine("97110", units=1),))
    unbilled = Visit(lines=(ServiceLine("97110", units=0),))
    assert parts.changed_parts(billed, unbilled) == parts.TIME | parts.CODES


def test_equal_values_of_other_objects_change_nothing() -> None:
    one, other = (Visit(lines=(ServiceLine("97110", modifiers=("GP",)),)) for _ in range(2))
    assert parts.changed_parts(one, other) == 0
