"""The rule WK-REASSESS-30."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, NOTE, PLAN
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.visit import Documentation
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS, has_weakness
from clinic_app.rules.weakness.measured import last_scored

MOST_DAYS = 30
EVALUATIONS = frozenset({"97161", "97162", "97163", "97164", "97165", "97166", "97167", "97168"})


@rule(
    "WK-REASSESS-30",
    Severity.WARNING,
    basis="trade advice: reassess about every 30 days; Medicare's own rule is DOC-PROGRESS-10",
    when=has_weakness,
    trigger=DOCUMENTED_WEAKNESS,
    reads=DIAGNOSES | CODES | NOTE | PLAN,
)
def wk_reassess_30(claim: Claim) -> Iterator[Outcome]:
    """Weakness is treated, and it was last measured more than 30 days before.

    Why: weakness claims are denied for want of progress as often as for want of measures. Measure again about every 30
    days, with the same tests. This is advice of the trade; Medicare's own rule counts ten treatment days and is
    judged apart. The day of the last reassessment counts; where none is entered, that of the evaluation.
    """
    note = claim.visit.documentation
    if note is None or not EVALUATIONS.isdisjoint(claim.procedure_codes):
        return
    last = note.last_reassessed or _evaluated_on(claim)
    if last is None:
        if not _tested_lately(note, claim.day):
            yield NotJudged("no day of a reassessment or of the evaluation is given")
    elif (days := (claim.day - last).days) > MOST_DAYS and (
        note.last_reassessed or not _tested_lately(note, claim.day)
    ):
        what = "reassessed" if note.last_reassessed else "evaluated, and not reassessed since,"
        message = f"The weakness was last {what} on {last:%m/%d/%Y}, {days} days before this visit."
        yield Problem(("documentation", "last_reassessed"), message)


def last_measured(claim: Claim) -> date | None:
    """The day the next 30 days count from; None where none is given, or where the visit itself evaluates."""
    note = claim.visit.documentation
    if note is None or not EVALUATIONS.isdisjoint(claim.procedure_codes):
        return None
    if note.last_reassessed is not None:
        return note.last_reassessed
    scored = last_scored(note, claim.day)
    days = [_evaluated_on(claim), scored.on if scored is not None else None]
    return max((day for day in days if day is not None), default=None)


def _evaluated_on(claim: Claim) -> date | None:
    plan = claim.visit.plan_of_care
    return None if plan is None else plan.evaluated_on or plan.start_of_care


def _tested_lately(note: Documentation, day: date) -> bool:
    last = last_scored(note, day)
    return last is not None and last.on is not None and (day - last.on).days <= MOST_DAYS
