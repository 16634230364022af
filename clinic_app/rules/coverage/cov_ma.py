"""Medicare Advantage."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import is_medicare


@rule(
    "COV-MA",
    Severity.WARNING,
    basis="trade practice; CARC 24, 109",
    payers=is_medicare,
    trigger=Trigger(given=("coverage",)),
    reads=CLAIM_FORM,
)
def cov_ma(claim: Claim) -> Iterator[Outcome]:
    """The claim goes to Part B, but the patient is not in Part B.

    Why: a patient with a Medicare Advantage plan is billed to the plan; Medicare denies the claim (CARC 109, 24).

    What to do: look at the eligibility answer, and bill the plan under its own number.
    """
    if claim.visit.coverage is not None and claim.visit.coverage.part_b is False:
        yield Problem(
            ("coverage", "part_b"),
            "The claim goes to Medicare Part B, which the patient does not have; is there a Medicare Advantage plan?",
        )
