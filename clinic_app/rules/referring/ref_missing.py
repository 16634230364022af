"""The referring provider of a Medicare claim."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.medicare import is_blank, is_medicare
from clinic_app.rules.referring.therapy_claims import any_therapy

_NPI = ("referring", "npi")


@rule(
    "REF-MISSING",
    Severity.ERROR,
    basis="CPM ch. 5 §10; ch. 26 §10.4, Items 17 and 17b; RARC N285, N286",
    payers=is_medicare,
    when=any_therapy,
    reads=CODES | CLAIM_FORM,
)
def ref_missing(claim: Claim) -> Iterator[Outcome]:
    """A Medicare therapy claim does not name the physician who certifies the plan.

    Why: Item 17 and 17b (electronically loop 2310A, NM1*DN) carry the name and the own NPI of the referring or
    certifying physician or practitioner, one a claim. Medicare asks for no order to evaluate, but certification makes
    a physician necessary. Without it the claim is returned (RARC N285, N286).

    What to do: enter the name and the NPI of the physician who signs the plan.
    """
    referring = claim.visit.referring
    if referring is None:
        yield Problem(_NPI, "A Medicare therapy claim needs the referring physician's name and NPI; none is given.")
        return
    if is_blank(referring.npi):
        yield Problem(_NPI, "The referring physician has no NPI (Item 17b).")
    if is_blank(referring.last_name):
        yield Problem(("referring", "last_name"), "The referring physician has no name (Item 17).")
