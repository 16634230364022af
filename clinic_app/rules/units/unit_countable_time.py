"""Minutes that may not be counted."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.unit_explanation import minutes_in_words
from clinic_app.rules.units.clock_times import performer_of, timed_lines
from clinic_app.rules.units.unit_overlap import two_hands_on_one_service


def _rest_or_two_people(claim: Claim) -> bool:
    return any(
        line.line.uncounted or line.line.also or (line.line.start is not None and line.line.performer is not None)
        for line in claim.billed
    )


@rule(
    "UNIT-COUNTABLE-TIME",
    Severity.WARNING,
    basis="CPM ch. 5 §20.3; NCCI Policy Manual ch. 11 §P.2",
    when=_rest_or_two_people,
    trigger=Trigger(line_fields=("uncounted", "also", "start")),
    reads=CODES | TIME | LINE_DETAILS | RENDERING,
)
def unit_countable_time(claim: Claim) -> Iterator[Outcome]:
    """Minutes are counted that are no direct one-on-one treatment, or the same minutes are counted twice.

    Why: only skilled time with the ready patient counts. Set-up, charting away from the patient, rest, toileting,
    waiting and unsupervised exercise do not. Two clinicians on one patient for one service are one clinician's minutes.

    What to do: take those minutes off.
    """
    for line in claim.billed:
        if line.line.uncounted and line.procedure is not None and line.procedure.is_timed:
            yield from _rest(line)
    yield from _twice(claim)


def _rest(line: ClaimLine) -> Iterator[Problem]:
    minutes = line.line.minutes
    parts = [part for part in line.line.uncounted or () if part.minutes]
    resting = sum([part.minutes or 0 for part in parts])
    if minutes is None or not resting or _is_left_out(line, minutes, resting):
        return
    what = ", ".join([f"{part.what or 'time not counted'} {part.minutes}" for part in parts])
    span = _span(line)
    if span is not None and span > resting:  # the times of the pieces stay: the clock needs them
        kept = span - resting
        edits: tuple[Edit, ...] = (Edit(line.at("minutes"), kept),)
    else:
        kept = max(0, minutes - resting)
        edits = (Edit(line.at("minutes"), kept), Edit(line.at("uncounted"), None))
    yield Problem(
        line.at("minutes"),
        f"{line.code}: {minutes_in_words(minutes)} hold time that does not count ({what}).",
        (Fix(f"Set {minutes_in_words(kept)}", edits),),
    )


def _is_left_out(line: ClaimLine, minutes: int, resting: int) -> bool:
    """The clock shows that the minutes are already without it."""
    span = _span(line)
    return span is not None and minutes <= span - resting


def _span(line: ClaimLine) -> int | None:
    start, end = line.line.start, line.line.end
    if start is None or end is None:
        return None
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def _twice(claim: Claim) -> Iterator[Problem]:
    timed = timed_lines(claim.visit, claim.codebook.procedures, of_this_visit=True)
    by_clock = {
        line.index
        for number, line in enumerate(timed)
        for other in timed[:number]
        if line.overlaps(other) and two_hands_on_one_service(line, other)
    }
    for number, line in enumerate(claim.billed):
        by_word = any(_shared(claim, line, other) for other in claim.billed[:number])
        if line.index in by_clock or by_word:
            yield Problem(
                line.at("minutes"),
                f"{line.code} is counted for two people treating in the same minutes; they count once.",
                (Fix("Set 0 units", (Edit(line.at("units"), 0), Edit(line.at("minutes"), 0))),),
            )


def _shared(claim: Claim, line: ClaimLine, other: ClaimLine) -> bool:
    """Both lines name another one treating the same minutes of the same code, given by different people."""
    return (
        line.code == other.code
        and bool(line.line.also)
        and bool(other.line.also)
        and performer_of(claim.visit, line.line) != performer_of(claim.visit, other.line)
    )
