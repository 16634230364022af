"""Whose NPI stands in 17b."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, LINE_DETAILS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import is_practitioner
from clinic_app.rules.medicare import is_medicare

_ORGANIZATION = 2
_PLACE = ("referring", "npi")


@rule(
    "REF-ORG-NPI",
    Severity.ERROR,
    basis="CPM ch. 26 §10.4, Item 17b; 42 CFR 424.507",
    payers=is_medicare,
    trigger=Trigger(given=("referring",)),
    reads=CODES | LINE_DETAILS | CLAIM_FORM | RENDERING,
)
def ref_org_npi(claim: Claim) -> Iterator[Outcome]:
    """Item 17b carries the NPI of an organization or of the therapist.

    Why: the referring provider is a person with an NPI of type 1; a clinic's or hospital's number is returned, and a
    therapist cannot refer to the own treatment.

    What to do: enter the physician's own NPI.
    """
    referring = claim.visit.referring
    if referring is None:
        return
    npi = (referring.npi or "").strip()
    if referring.entity_type == _ORGANIZATION:
        yield Problem(_PLACE, f"{npi or 'The NPI in 17b'} belongs to an organization (type 2); 17b takes a person's.")
    elif npi and _is_the_therapists(claim, npi):
        yield Problem(_PLACE, f"{npi} in 17b is the therapist's own NPI; it takes the physician's.")


def _is_the_therapists(claim: Claim, npi: str) -> bool:
    """Whether it is the number of one who treats; a physician who treats may refer to the own treatment."""
    rendering = claim.visit.rendering
    named = [line.line.clinician for line in claim.billed]
    if rendering is not None:
        named.append(rendering.npi)
    if not any(one is not None and one.strip() == npi for one in named):
        return False
    return rendering is None or not is_practitioner(rendering.credential)
