"""Whose NPI stands in 17b."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.credentials import is_practitioner
from clinic_app.rules.referring.medicare_therapy import is_medicare, referring_given

_ORGANIZATION = 2
_PLACE = ("referring", "npi")


@rule(
    "REF-ORG-NPI",
    Severity.ERROR,
    basis="CPM ch. 26 §10.4, Item 17b; 42 CFR 424.507",
    payers=is_medicare,
    when=referring_given,
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
    elif npi and npi in _therapists(claim):
        yield Problem(_PLACE, f"{npi} in 17b is the therapist's own NPI; it takes the physician's.")


def _therapists(claim: Claim) -> set[str]:
    """The numbers of those who treat; none where a physician does, who may refer to the own treatment."""
    rendering = claim.visit.rendering
    if rendering is not None and is_practitioner(rendering.credential):
        return set()
    own = {(line.line.clinician or "").strip() for line in claim.billed}
    if rendering is not None:
        own.add((rendering.npi or "").strip())
    return own
