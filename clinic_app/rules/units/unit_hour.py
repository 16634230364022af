"""Codes of an hour, half an hour or two hours have their own floors."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount, LineOfDay
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import Procedure, ProcedureClass, Timing
from clinic_app.domain.unit_explanation import minutes_in_words, units_in_words
from clinic_app.domain.units import CodeCount
from clinic_app.rules.units.recounting import setting

_OWN_FLOORS = frozenset({Timing.HOUR, Timing.FAMILY})


def _any_long_code(claim: Claim) -> bool:
    return not claim.day_count.timings.isdisjoint(_OWN_FLOORS)


def _has_floor_of_its_own(procedure: Procedure | None) -> bool:
    return procedure is not None and procedure.timing in _OWN_FLOORS


@rule(
    "UNIT-HOUR",
    Severity.ERROR,
    basis='CPT code book, introduction, "Time"; ASHA Medicare coding rules (51 % of the hour)',
    when=_any_long_code,
    trigger=Trigger(procedure=_has_floor_of_its_own),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_hour(claim: Claim) -> Iterator[Outcome]:
    """An hour or half-hour code is billed below the minutes that earn it.

    Why: a block counts once more than half of it has passed: 16 minutes of a half hour, 31 of an hour, 61 of two hours;
    a second hour from 91. Many workers' compensation schedules ask for nearly the whole two hours of work hardening.

    What to do: bill the units the minutes earn, or take the line off the claim.
    """
    for one in claim.day_count.disciplines:
        for count in one.day.counts:
            if not count.is_pooled and not _is_remote(claim, count.code):
                yield from _judged(one, count)
        yield from _without_minutes(claim, one)


def _is_remote(claim: Claim, code: str) -> bool:
    procedure = claim.codebook.procedures.find(code)
    return procedure is not None and procedure.procedure_class is ProcedureClass.RTM


def _judged(one: DisciplineCount, count: CodeCount) -> Iterator[Problem]:
    if count.code in one.day.unknown:
        return
    lines = [(line, units) for line, _service, units in one.lines_of(count.code) if units]
    of_code = [(line, units) for line, units in lines if line.code == count.code]
    billed = sum([units for _line, units in of_code])
    if not of_code or (count.units and (count.timing.add_on is not None or billed <= count.units)):
        return
    at = ("lines", of_code[-1][0].index, "units")
    if not count.units:
        message = (
            f"{count.code} is billed with {minutes_in_words(count.minutes)}; its first unit needs "
            f"{count.timing.first_floor}."
        )
        edits = tuple([Edit(("lines", line.index, "units"), 0) for line, _units in lines])
        yield Problem(at, message, (Fix("Set 0 units", edits),))
        return
    message = (
        f"{units_in_words(billed).capitalize()} of {count.code} billed, its {minutes_in_words(count.minutes)} earn "
        f"{count.units}; the next needs {count.timing.minutes_for(count.units + 1)}."
    )
    yield Problem(at, message, (Fix(setting(count.units), tuple(_capped(of_code, count.units))),))


def _capped(lines: list[tuple[LineOfDay, int]], units: int) -> Iterator[Edit]:
    left = units
    for line, billed in lines:
        kept = min(billed, left)
        left -= kept
        if kept != billed:
            yield Edit(("lines", line.index, "units"), kept)


def _without_minutes(claim: Claim, one: DisciplineCount) -> Iterator[NotJudged]:
    for code in one.day.unknown:
        procedure = claim.codebook.procedures.find(code)
        if procedure is None or procedure.timing not in _OWN_FLOORS:
            continue
        if any(line.code == code and line.units and not line.elsewhere for line in one.lines):
            yield NotJudged(f"{code} has no minutes")
