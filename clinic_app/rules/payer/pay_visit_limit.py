"""The plan's visit limit."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import HISTORY
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


def _limited(claim: Claim) -> bool:
    return claim.payer.visit_limit is not None


@rule(
    "PAY-VISIT-LIMIT",
    Severity.WARNING,
    basis="payer profile; CARC 119",
    when=_limited,
    trigger=Trigger(payer=lambda payer: payer.visit_limit is not None),
    reads=HISTORY,
)
def pay_visit_limit(claim: Claim) -> Iterator[Outcome]:
    """This visit passes the plan's yearly limit of visits.

    Why: visits past the limit are denied (CARC 119). Some plans count physical and occupational therapy together, some
    by benefit year; other clinics' visits are not known here.

    What to do: ask the plan how many are left, and tell the patient before treatment.
    """
    limit = claim.payer.visit_limit
    before = claim.visit.history.visits_this_year if claim.visit.history is not None else None
    if limit is None:
        return
    if before is None:
        yield NotJudged("how many visits the patient had this year is not known")
    elif before + 1 > limit:
        yield Problem(("history", "visits_this_year"), f"This is visit {before + 1} of {limit} the plan pays a year.")
