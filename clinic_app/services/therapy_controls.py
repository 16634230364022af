"""All running numbers of a visit, in the order in which strip, sheet and list show them.

They are reckoned from the claim as the rules judged it and from what the records know; see
`clinic_app.services.control` for what one says.
"""

from __future__ import annotations

from dataclasses import replace

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.resolve import resolve
from clinic_app.domain.records import VisitStatus
from clinic_app.services.amount_controls import authorization, filing, threshold
from clinic_app.services.control import Control, Judgement
from clinic_app.services.plan_controls import certification, progress, reassessment, recertification
from clinic_app.services.visit_history import KnownHistory

SENT = frozenset({VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED})


def therapy_controls(
    claim: Claim, known: KnownHistory, result: CheckResult | None = None, *, sent: bool = False
) -> tuple[Control, ...]:
    """The numbers on the day of the visit. Without `result` the rules of these numbers are asked here."""
    if claim.on is None:
        return ()
    judged = Judgement(result) if result is not None else Judgement.of(claim)
    return (
        *certification(claim, known, judged),
        *recertification(claim, judged, claim.day),
        *progress(claim, known, judged),
        *threshold(claim, known, judged),
        *authorization(claim, known, judged, claim.day),
        *filing(claim, judged, sent=sent),
        *reassessment(claim, judged, claim.day),
    )


def controls_today(claim: Claim, known: KnownHistory, *, sent: bool) -> tuple[Control, ...]:
    """The numbers as they stand on the day of the check: what runs by the calendar is judged as of that day."""
    if claim.on is None:
        return ()
    judged, today = Judgement.of(claim), claim.checked_on
    if today > claim.day:
        of_today = resolve(replace(claim.visit, date_of_service=today), claim.codebook, today)
        judged_today = Judgement.of(of_today)
    else:
        of_today, judged_today, today = claim, judged, claim.day
    return (
        *certification(claim, known, judged),
        *recertification(of_today, judged_today, today),
        *progress(claim, known, judged),
        *threshold(claim, known, judged),
        *authorization(of_today, known, judged_today, today),
        *filing(claim, judged, sent=sent),
        *reassessment(of_today, judged_today, today),
    )
