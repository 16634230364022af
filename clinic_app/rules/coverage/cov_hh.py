"""Home health."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import is_medicare


@rule(
    "COV-HH",
    Severity.WARNING,
    basis="CPM ch. 10 §20; CARC B20",
    payers=is_medicare,
    trigger=Trigger(given=("coverage",)),
    reads=CLAIM_FORM,
)
def cov_hh(claim: Claim) -> Iterator[Outcome]:
    """The patient is in a home health episode.

    Why: under a home health plan the agency bills all therapy (consolidated billing); outpatient therapy of these days
    is denied.

    What to do: ask the patient and look at the eligibility answer; if an agency is open, agree with it who bills.
    """
    if claim.visit.coverage is not None and claim.visit.coverage.home_health is True:
        yield Problem(
            ("coverage", "home_health"),
            f"The patient is under a home health plan on {claim.day}; Medicare pays therapy to the agency.",
        )
