"""No two one-on-one services in the same minutes."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.visit import Visit
from clinic_app.rules.units.clock_times import TimedLine, timed_lines, trimming

_GROUP = {"92507": "92508"}
_USUAL_GROUP = "97150"


def _clock_or_hours(claim: Claim) -> bool:
    history = claim.visit.history
    if history is not None and history.clinician_hours is not None:
        return True
    return any(line.line.start is not None for line in claim.billed)


@rule(
    "UNIT-OVERLAP",
    Severity.ERROR,
    basis="NCCI Policy Manual ch. 11 §P.2; CPM ch. 5 §20.3",
    when=_clock_or_hours,
    trigger=either(Trigger(line_fields=("start",)), Trigger(given=("history.clinician_hours",))),
    reads=CODES | MODIFIERS | TIME | LINE_DETAILS | HISTORY | RENDERING,
)
def unit_overlap(claim: Claim) -> Iterator[Outcome]:
    """Two one-on-one services are billed for the same minutes.

    Why: a minute of one patient carries one such code, and a minute of one clinician carries one patient's. Treating
    two patients at once is group treatment. Supervised modalities, group codes and remote monitoring may run beside.

    What to do: correct the clock times, or bill the group code.
    """
    here = timed_lines(claim.visit, claim.codebook.procedures, of_this_visit=True)
    yield from _same_patient(claim, here)
    yield from _other_patients(claim, here)
    yield from _hours(claim)


def _billed(visit: Visit, claim: Claim) -> list[TimedLine]:
    return timed_lines(visit, claim.codebook.procedures, of_this_visit=False)


def _same_patient(claim: Claim, here: list[TimedLine]) -> Iterator[Problem]:
    history = claim.visit.history
    same = [visit for visit in (history.same_day or ()) if _same_discipline(claim, visit)] if history else []
    elsewhere = [line for visit in same for line in _billed(visit, claim)]
    told: set[int | None] = set()
    for number, line in enumerate(here):
        for other in (*here[:number], *elsewhere):
            apart = line.index == other.index or line.index in told
            if not apart and line.overlaps(other) and not two_hands_on_one_service(line, other):
                told.add(line.index)
                yield Problem(
                    ("lines", line.index or 0, "start"),
                    f"{line.code} {_span(line)} overlaps {other.code} {_span(other)}; "
                    "a minute carries one one-on-one code.",
                    (*trimming(line, other), *trimming(other, line)),
                )


def two_hands_on_one_service(line: TimedLine, other: TimedLine) -> bool:
    """The same code at the same time from two people: UNIT-COUNTABLE-TIME or STAFF-COTREAT speaks of those minutes."""
    if line.code != other.code:
        return False
    if line.clinician and other.clinician and line.clinician != other.clinician:
        return True
    return bool(line.performer) and line.performer != other.performer


def _same_discipline(claim: Claim, visit: Visit) -> bool:
    """Two disciplines at once are co-treatment, which is judged by itself."""
    return visit.discipline is None or claim.discipline is None or visit.discipline is claim.discipline


def _other_patients(claim: Claim, here: list[TimedLine]) -> Iterator[Outcome]:
    history = claim.visit.history
    if history is None or not history.clinician_day:
        return
    others = [line for visit in history.clinician_day for line in _billed(visit, claim)]
    told: set[int | None] = set()
    open_case = ""
    for line in here:
        meeting = [one for one in others if line.overlaps(one)]
        other = next((one for one in meeting if _one_clinician(line, one)), None)
        if other is not None and line.index not in told:
            told.add(line.index)
            index = line.index or 0
            group = _GROUP.get(line.code, _USUAL_GROUP)
            edits = (Edit(("lines", index, "code"), group), Edit(("lines", index, "units"), 1))
            yield Problem(
                ("lines", index, "start"),
                f"{line.code} {_span(line)} overlaps another patient's {other.code} {_span(other)} with the same "
                "clinician.",
                (Fix(f"Bill {group}, group treatment", edits), *trimming(line, other)),
            )
        unnamed = next((one for one in meeting if line.unnamed and one.unnamed), None)
        if unnamed is not None:
            open_case = f"{line.code} {_span(line)} overlaps another patient's {unnamed.code} {_span(unnamed)}"
    if open_case:
        yield NotJudged(f"{open_case}, both given by assistants; nothing says whether by the same one")


def _one_clinician(line: TimedLine, other: TimedLine) -> bool:
    """Whether one person gave both, as far as it is told: an assistant nobody names is not the therapist."""
    if line.unnamed or other.unnamed:
        return False
    return line.clinician is None or other.clinician is None or line.clinician == other.clinician


def _hours(claim: Claim) -> Iterator[Problem]:
    history = claim.visit.history
    if history is None or history.clinician_hours is None:
        return
    minutes = sum([_one_on_one_minutes(claim, visit) for visit in (claim.visit, *(history.clinician_day or ()))])
    if minutes > history.clinician_hours * 60:
        yield Problem(
            ("history", "clinician_hours"),
            f"{minutes} one-on-one minutes are billed for the clinician's day of {history.clinician_hours:g} hours.",
            severity=Severity.WARNING,
        )


def _one_on_one_minutes(claim: Claim, visit: Visit) -> int:
    total = 0
    for line in visit.lines or ():
        procedure = claim.codebook.procedures.find(line.code.strip().upper())
        if procedure is not None and procedure.one_on_one and line.units != 0:
            total += line.minutes or 0
    return total


def _span(line: TimedLine) -> str:
    return f"{line.start:%H:%M}-{line.end:%H:%M}"
