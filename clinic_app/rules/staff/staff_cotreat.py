"""Two therapists at one time."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.visit import Discipline
from clinic_app.rules.staff.sessions import (
    HERE,
    Session,
    clock_minutes,
    is_supervised,
    overlapping,
    sessions_of_day,
    who_gave,
)


def _second_therapist_possible(claim: Claim) -> bool:
    history = claim.visit.history
    if history is not None and history.same_day:
        return True
    return any(line.line.also or line.line.clinician or line.line.performer for line in claim.lines)


@rule(
    "STAFF-COTREAT",
    Severity.ERROR,
    basis="CPM ch. 5 §20.3; trade practice; CARC B20",
    when=_second_therapist_possible,
    trigger=either(Trigger(line_fields=("also", "clinician", "performer")), Trigger(given=("history.same_day",))),
    reads=CODES | MODIFIERS | TIME | LINE_DETAILS | HISTORY | RENDERING,
)
def staff_cotreat(claim: Claim) -> Iterator[Outcome]:
    """Two therapists bill the same minutes of one patient.

    Why: therapists who treat together, of one discipline or two, bill the minutes on the clock once: each the own
    share, or one of them all. A group is billed by patient with 97150. Without clock times, and where no line names a
    second therapist, two sessions of a day are taken as one after the other.

    What to do: divide the minutes as they were worked, or let one of the two bill. Other payers than Medicare may have
    agreed otherwise: there it is a thing to check.
    """
    severity = None if claim.payer.is_medicare else Severity.WARNING
    sessions = sessions_of_day(claim)
    for group in overlapping(sessions):
        problem = _shared_minutes(group, severity)
        if problem is not None:
            yield problem
    yield from _named_beside(claim, sessions, severity)


def _shared_minutes(group: list[Session], severity: Severity | None) -> Problem | None:
    people = {one.who for one in group}
    here = [one for one in group if one.visit == HERE]
    if len(people) < 2 or not here:
        return None
    clock = clock_minutes(group)
    billed = 0
    for who in people:
        own = [one for one in group if one.who == who]
        billed += min(sum(one.minutes for one in own), clock_minutes(own))
    if billed <= clock:
        return None
    return Problem(
        here[0].at,
        f"{len(people)} therapists bill {billed} minutes together from {_clock(group[0].start)} to "
        f"{_clock(max(one.end for one in group))}; the clock has {clock}.",
        severity=severity,
    )


def _named_beside(claim: Claim, sessions: list[Session], severity: Severity | None) -> Iterator[Problem]:
    """Lines that name a second therapist in the same minutes, who bills as well."""
    told: set[frozenset[object]] = set()
    for line in claim.billed:
        own = who_gave(claim.visit, line.line, HERE)
        others = [word.strip() for word in line.line.also or () if word.strip()]
        for npi in [
            word for word in others if not is_assistant(word)
        ]:  # an assistant beside the therapist bills nothing
            pair: frozenset[object] = frozenset({own[0], npi})
            where = _billed_by(claim, line, npi, own[1], sessions)
            if npi == own[0] or where is None or pair in told:
                continue
            told.add(pair)
            yield Problem(
                line.at("also"),
                f"{line.code} names {npi} as treating in the same minutes, and {npi} bills the day, too ({where}).",
                severity=severity,
            )


def _billed_by(
    claim: Claim, line: ClaimLine, npi: str, discipline: Discipline | None, sessions: list[Session]
) -> str | None:
    """Where a second therapist bills on this day; None where nowhere, or where the clock already judges."""
    clocked = {one.visit for one in sessions}
    for other in claim.billed:
        if other.index != line.index and (other.line.clinician or "").strip() == npi:
            both = line.line.start is not None and other.line.start is not None
            return None if both else f"line {other.index + 1}"
    history = claim.visit.history
    for number, visit in enumerate((history.same_day or ()) if history is not None else ()):
        people = [
            who_gave(visit, one, number)
            for one in visit.lines or ()
            if one.units != 0 and not is_supervised(claim, one)
        ]
        unnamed = any(who == f"visit {number}" and of is not discipline for who, of in people)
        if unnamed or any(who == npi for who, _ in people):
            return None if number in clocked and HERE in clocked else "another visit of the day"
    return None


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"
