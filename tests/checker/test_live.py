"""A check that remembers says what a fresh check says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.checker import parts
from clinic_app.checker.check import asked_of, check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.live import LiveCheck
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.visit import (
    Diagnosis,
    Discipline,
    Documentation,
    History,
    Rendering,
    ServiceLine,
    Uncounted,
    Visit,
    Waiver,
)
from clinic_app.rules.catalog import ALL_RULES
from tests.checker.watching import parts_read
from tests.strategies import visits

TODAY = date(2026, 11, 21)
_OF_RULES = [examples_of(rule) for rule in ALL_RULES]
_FLAGGED = [one.visit for found in _OF_RULES for one in found.flagged]
_PASSING = [one.visit for found in _OF_RULES for one in found.passing]
EXAMPLES = (*_FLAGGED, *_PASSING)


def _at_the_clock(lines: Sequence[ServiceLine]) -> Iterator[ServiceLine]:
    """The lines one after the other by the clock, a quarter of an hour each, a rest in the second."""
    for place, line in enumerate(lines):
        start = datetime.combine(TODAY, time(8)) + timedelta(minutes=15 * place)
        rest = (Uncounted("rest", 3),) if place == 1 else line.uncounted
        yield replace(line, start=start.time(), end=(start + timedelta(minutes=15)).time(), uncounted=rest)


def fresh(visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), ALL_RULES)


CLOCKED = [
    replace(visit, lines=tuple(_at_the_clock(visit.lines or ())))
    for visit in EXAMPLES[::7]
    if visit.date_of_service is not None and visit.lines
]


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_a_rule_reads_no_part_that_it_does_not_declare(rule: Rule, codebook: Codebook) -> None:
    for visit in (*EXAMPLES, *CLOCKED):
        if visit.date_of_service is not None:
            named = parts.DIAGNOSES if rule.reads & parts.NAMED_DIAGNOSES else 0
            undeclared = parts_read(rule, visit, codebook, TODAY) & ~(rule.reads | named)
            assert undeclared == 0, visit


_BY_NAME = [rule for rule in ALL_RULES if rule.reads & parts.NAMED_DIAGNOSES]


@pytest.mark.parametrize("rule", _BY_NAME, ids=lambda rule: rule.id)
def test_a_rule_that_asks_for_named_diagnoses_says_the_same_whatever_else_is_listed(
    rule: Rule, codebook: Codebook
) -> None:
    assert rule.trigger.diagnoses is not None
    assert not rule.reads & parts.DIAGNOSES
    others = (Diagnosis("M54.50", text="probably weak"), Diagnosis("I10"))
    for visit in EXAMPLES:
        if visit.date_of_service is not None and visit.documentation is not None and visit.diagnoses:
            crowded = replace(visit, diagnoses=(others[0], *reversed(visit.diagnoses), others[1]))
            expected = asked_of(rule, resolve(visit, codebook, TODAY))
            assert asked_of(rule, resolve(crowded, codebook, TODAY)) == expected


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
    assert parts.changed_parts(billed, unbilled) == parts.UNITS | parts.CODES


def test_equal_values_of_other_objects_change_nothing() -> None:
    one, other = (Visit(lines=(ServiceLine("97110", modifiers=("GP",)),)) for _ in range(2))
    assert parts.changed_parts(one, other) == 0


_CODES = ("97110", "97140", "97530", "97112", "97161", "97164", "97035", "97130", "97129", "97597", "98980", "x", "")
_DIAGNOSES = ("M62.81", "R53.1", "M54.50", "M25.511", "M25.512", "S83.511D", "G81.91", "m62.84", "U09.9", "X", "E11.9")
_MODIFIERS = st.lists(st.sampled_from(("GP", "GO", "59", "XS", "KX", "CQ", "95", "GA", "gp")), max_size=4).map(tuple)
_CLOCK = st.none() | st.times(time(8), time(12)).map(lambda one: one.replace(second=0, microsecond=0))
_OF_LINE: dict[str, st.SearchStrategy[Any]] = {
    "code": st.sampled_from(_CODES),
    "minutes": st.none() | st.integers(0, 70),
    "assistant_minutes": st.none() | st.integers(0, 40),
    "units": st.none() | st.integers(0, 5),
    "modifiers": st.none() | _MODIFIERS,
    "pointers": st.none() | st.lists(st.sampled_from("ABCDEFZ "), max_size=5).map(tuple),
    "charge": st.none() | st.decimals(0, 200, places=2),
    "allowed": st.none() | st.just(Decimal("31.05")),
    "start": _CLOCK,
    "end": _CLOCK,
    "performer": st.none() | st.sampled_from(("PTA", "PT", "OT", "aide")),
    "uncounted": st.none() | st.just((Uncounted("rest 09:00-09:05", 5),)),
    "separate": st.none() | st.just("another region"),
    "to": st.none() | st.just(date(2026, 6, 16)),
}
_OF_VISIT: dict[str, st.SearchStrategy[Any]] = {
    "diagnoses": st.just(())
    | st.lists(st.sampled_from(_DIAGNOSES), max_size=13).map(lambda codes: tuple(map(Diagnosis, codes))),
    "total_treatment_minutes": st.none() | st.integers(0, 120),
    "started": _CLOCK,
    "ended": _CLOCK,
    "payer": st.sampled_from(("medicare", "medicare", "commercial", "medicaid", "workers_comp")),
    "place_of_service": st.sampled_from((None, "11", "02", "31", "zz")),
    "discipline": st.sampled_from((None, Discipline.PT, Discipline.OT)),
    "date_of_service": st.sampled_from((date(2026, 6, 15), date(2026, 6, 15), date(2019, 6, 15), None)),
    "rendering": st.none() | st.sampled_from((Rendering("1234567893", "PT"), Rendering(credential="PTA"))),
    "history": st.none() | st.just(History(allowed_pt_slp=Decimal(2_400), visits_this_year=9)),
    "waivers": st.none() | st.just((Waiver("DX-EXCL1", ("diagnoses", 1), "unrelated", "JS", TODAY),)),
}
_OF_NOTE: dict[str, st.SearchStrategy[Any]] = {
    "narrative": st.none() | st.sampled_from(("Walked 200 m.", "grip 12 kg", "as before", "deconditioned, 3+/5")),
    "onset": st.none() | st.just("two weeks after the fall"),
    "timed_minutes": st.none() | st.integers(0, 90),
}


@st.composite
def _changes(draw: st.DrawFn) -> tuple[str, int, Any]:
    """What is typed next: the name of a field, the line it is of (or -1), the value."""
    kind = draw(st.sampled_from(("line", "line", "line", "visit", "note", "add", "remove", "same")))
    if kind in {"add", "remove", "same"}:
        return kind, draw(st.integers(0, 11)), None
    fields_of = {"line": _OF_LINE, "visit": _OF_VISIT, "note": _OF_NOTE}[kind]
    name = draw(st.sampled_from(sorted(fields_of)))
    line = draw(st.integers(0, 11)) if kind == "line" else -1
    return (f"note.{name}" if kind == "note" else name), line, draw(fields_of[name])


def _typed(visit: Visit, change: tuple[str, int, Any]) -> Visit:
    name, place, value = change
    lines = list(visit.lines or ())
    if name == "add":
        return replace(visit, lines=(*lines, ServiceLine("97140", 15, units=1, modifiers=("GP",))))
    if name == "remove":
        return replace(visit, lines=tuple(lines[:place] + lines[place + 1 :]))
    if name == "same":  # equal values, other objects
        return replace(visit, lines=tuple([replace(line) for line in lines]))
    if name.startswith("note."):
        note = visit.documentation or Documentation()
        return replace(visit, documentation=replace(note, **{name.removeprefix("note."): value}))
    if place < 0:
        return replace(visit, **{name: value})
    if not lines:
        return visit
    place %= len(lines)
    lines[place] = replace(lines[place], **{name: value})
    return replace(visit, lines=tuple(lines))


_TELLING = [
    visit
    for visit in (*EXAMPLES, *CLOCKED)
    if visit.date_of_service is not None and len(visit.lines or ()) > 1 and visit.documentation is not None
]


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(start=st.sampled_from(EXAMPLES) | st.sampled_from(_TELLING), walk=st.lists(_changes(), min_size=1, max_size=14))
def test_whatever_is_typed_one_after_the_other_is_checked_as_if_it_were_new(
    start: Visit, walk: list[tuple[str, int, Any]], codebook: Codebook
) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    visit = start
    for change in walk:
        try:
            expected = fresh(visit, codebook)
        except UnreadableVisitError:
            return
        claim, found = live.check(visit, TODAY)
        assert found == expected
        for one, other in zip(found.findings, expected.findings, strict=True):
            assert [fix.edits_in(visit) for fix in one.fixes] == [fix.edits_in(visit) for fix in other.fixes]
        assert claim.unit_entries() == resolve(visit, codebook, TODAY).unit_entries()
        visit = _typed(visit, change)


def test_minutes_of_a_line_with_clock_times_are_a_thing_of_the_clock_too() -> None:
    untimed = ServiceLine("97110", 15)
    clocked = replace(untimed, start=time(9), end=time(9, 15))
    for line, expected in ((untimed, parts.MINUTES), (clocked, parts.MINUTES | parts.CLOCK)):
        before, after = Visit(lines=(line,)), Visit(lines=(replace(line, minutes=16),))
        assert parts.changed_parts(before, after) == expected


def test_the_free_text_of_a_note_is_told_apart_from_the_rest_of_it() -> None:
    note = Documentation(narrative="Walked 10 m.", onset="in May")
    before = Visit(documentation=note)
    changed = {"narrative": parts.NARRATIVE, "onset": parts.NOTE}
    for name, part in changed.items():
        assert parts.changed_parts(before, Visit(documentation=replace(note, **{name: "else"}))) == part
    assert parts.changed_parts(before, Visit()) == parts.NOTE | parts.NARRATIVE
