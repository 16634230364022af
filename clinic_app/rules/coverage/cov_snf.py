"""Skilled nursing stays."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import is_medicare


@rule(
    "COV-SNF",
    Severity.WARNING,
    basis="CPM ch. 6 §20; CARC 190",
    payers=is_medicare,
    trigger=Trigger(given=("coverage",)),
    reads=CLAIM_FORM,
)
def cov_snf(claim: Claim) -> Iterator[Outcome]:
    """The patient is on a Part A stay in a skilled nursing facility.

    Why: during the stay the facility bills all therapy (consolidated billing); a claim of the clinic is denied.

    What to do: ask for the dates of the stay; if the visit lies within, the facility pays the clinic.
    """
    if claim.visit.coverage is not None and claim.visit.coverage.snf_part_a is True:
        yield Problem(
            ("coverage", "snf_part_a"),
            f"The patient is on a Part A stay in a skilled nursing facility on {claim.day}; the facility bills.",
        )
