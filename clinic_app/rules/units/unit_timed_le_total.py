"""Timed minutes, total treatment time and the clock agree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, NOTE, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.unit_explanation import minutes_in_words
from clinic_app.domain.visit import Place

_TOTAL: Place = ("total_treatment_minutes",)


def _may_disagree(claim: Claim) -> bool:
    """False for the usual claim: no more timed minutes than the total, and nothing else that states a time."""
    visit = claim.visit
    total = visit.total_treatment_minutes
    if visit.documentation is not None or visit.started is not None:
        return True
    if total is not None and (claim.day_count.timed_minutes or 0) > total:
        return True
    return any(line.line.start is not None or _has_too_long_a_part(line) for line in claim.lines)


def _has_too_long_a_part(line: ClaimLine) -> bool:
    minutes, part = line.line.minutes, line.line.assistant_minutes
    return minutes is not None and part is not None and part > minutes


@rule(
    "UNIT-TIMED-LE-TOTAL",
    Severity.ERROR,
    basis="CPM ch. 5 §20.2.C; BPM ch. 15 §220.3.E",
    when=_may_disagree,
    reads=CODES | MODIFIERS | TIME | NOTE | HISTORY,
)
def unit_timed_le_total(claim: Claim) -> Iterator[Outcome]:
    """The minutes of the lines, the total treatment time and the clock times contradict one another.

    Why: the note states total timed minutes and total treatment minutes, timed and untimed together. Timed minutes
    cannot exceed the total, and the total cannot exceed the time the patient was there. Reviewers compare them first.
    An assistant's minutes are a part of the line's.

    What to do: correct the one that is wrong, from the note.
    """
    if not claim.lines:
        return
    visit = claim.visit
    if visit.total_treatment_minutes is not None or visit.documentation is not None:
        timed = claim.day_count.timed_minutes
        yield from _total(claim, timed or 0)
        yield from _clock_of_visit(claim)
        yield from _note(claim, timed)
    for line in claim.lines:
        if _has_too_long_a_part(line):
            yield _part_of_line(line)
        if line.line.start is not None and line.line.end is not None and line.line.minutes is not None:
            yield from _clock_of_line(line, line.line.start, line.line.end, line.line.minutes)


def _total(claim: Claim, timed: int) -> Iterator[Problem]:
    total = claim.visit.total_treatment_minutes
    if total is None:
        if claim.visit.documentation is not None and claim.billed:
            yield Problem(
                _TOTAL,
                "The total treatment time is blank; the note needs it beside the timed minutes.",
                _filling(claim),
                Severity.WARNING,
            )
        return
    stated = claim.visit.documentation.timed_minutes if claim.visit.documentation is not None else None
    if timed > total:
        yield Problem(
            _TOTAL, f"{timed} timed minutes are more than the total treatment time, {total}.", _filling(claim)
        )
    elif stated is not None and stated > total:
        yield Problem(_TOTAL, f"The note's {stated} timed minutes are more than the total treatment time, {total}.")


def _filling(claim: Claim) -> tuple[Fix, ...]:
    """Set the total to the minutes of all lines, timed and untimed."""
    known = sum([line.line.minutes or 0 for line in claim.lines])
    return (Fix(f"Set the total to {known}", (Edit(_TOTAL, known),)),) if known else ()


def _clock_of_visit(claim: Claim) -> Iterator[Problem]:
    visit = claim.visit
    if visit.total_treatment_minutes is None or visit.started is None or visit.ended is None:
        return
    span = _span(visit.started, visit.ended)
    if visit.total_treatment_minutes > span:
        yield Problem(
            _TOTAL,
            f"The total treatment time is {minutes_in_words(visit.total_treatment_minutes)}, but from "
            f"{visit.started:%H:%M} to {visit.ended:%H:%M} there are only {span}.",
            severity=Severity.WARNING,
        )


def _note(claim: Claim, timed: int | None) -> Iterator[Problem]:
    stated = claim.visit.documentation.timed_minutes if claim.visit.documentation is not None else None
    if stated is None:
        return
    at: Place = ("documentation", "timed_minutes")
    if timed is None:
        blank = claim.lines[next(line.index for line in claim.day_count.timed_lines if line.minutes is None)]
        yield Problem(
            blank.at("minutes"),
            f"{blank.code} has no minutes of its own; the note's {stated} timed minutes cannot be given to the codes.",
            severity=Severity.INFO,
        )
    elif timed != stated:
        yield Problem(
            at,
            f"The note states {stated} timed minutes, the lines add up to {timed}.",
            (Fix(f"Set the note's total to {timed}", (Edit(at, timed),)),),
            Severity.WARNING,
        )


def _part_of_line(line: ClaimLine) -> Problem:
    part, minutes = line.line.assistant_minutes or 0, line.line.minutes or 0
    return Problem(
        line.at("assistant_minutes"),
        f"{line.code} has {minutes_in_words(part)} by an assistant, but {minutes} in all.",
    )


def _clock_of_line(line: ClaimLine, start: time, end: time, minutes: int) -> Iterator[Problem]:
    span = _span(start, end)
    uncounted = sum([part.minutes or 0 for part in line.line.uncounted or ()])
    if minutes not in {span, span - uncounted}:
        counted = span - uncounted if 0 < uncounted < span else span
        out = f", {uncounted} of them not counted" if counted != span else ""
        yield Problem(
            line.at("minutes"),
            f"{line.code} has {minutes_in_words(minutes)}, but {start:%H:%M} to {end:%H:%M} is {span}{out}.",
            (Fix(f"Set {minutes_in_words(counted)}", (Edit(line.at("minutes"), counted),)),) if span > 0 else (),
            Severity.WARNING,
        )


def _span(start: time, end: time) -> int:
    return (end.hour - start.hour) * 60 + end.minute - start.minute
