"""NPI."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, LINE_DETAILS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.identifiers import npi_fault
from clinic_app.domain.visit import Place, Referring
from clinic_app.rules.medicare import is_blank
from clinic_app.rules.referring.therapy_claims import any_therapy

_A_PROVIDER_NAMED = either(
    Trigger(given=("rendering",)),
    Trigger(given=("referring",)),
    Trigger(given=("billing",)),
    Trigger(given=("facility",)),
    Trigger(line_fields=("clinician", "referring_npi")),
)


@rule(
    "ID-NPI",
    Severity.ERROR,
    basis="45 CFR 162.406; CARC 206, 207, 208",
    trigger=_A_PROVIDER_NAMED,
    reads=CODES | LINE_DETAILS | CLAIM_FORM | RENDERING,
)
def id_npi(claim: Claim) -> Iterator[Outcome]:
    """A provider number (NPI) is not well formed.

    Why: an NPI has ten digits, begins with 1 or 2 and ends in a check digit. A mistyped one is rejected before the
    claim is read (CARC 206 to 208). A right check digit does not mean that the number is this person's.

    What to do: type it again from the NPI registry. A number that was never asked for is not looked at. An empty one of
    the referring provider is told once, by REF-MISSING, where Medicare asks for it.
    """
    for place, npi, whose in _npis(claim):
        if npi is not None:
            fault = npi_fault(npi)
            if fault is not None:
                yield Problem(place, f"The NPI of the {whose}{_shown(npi)} {fault}.")


def _shown(npi: str) -> str:
    return f", {npi.strip()}," if npi.strip() else ""


def _is_missed(claim: Claim, referring: Referring) -> bool:
    """Whether REF-MISSING says already that the number is not there."""
    return claim.payer.is_medicare and is_blank(referring.npi) and any_therapy(claim)


def _npis(claim: Claim) -> Iterator[tuple[Place, str | None, str]]:
    visit = claim.visit
    if visit.rendering is not None:
        yield ("rendering", "npi"), visit.rendering.npi, "rendering provider"
    if visit.referring is not None and not _is_missed(claim, visit.referring):
        yield ("referring", "npi"), visit.referring.npi, "referring provider"
    if visit.billing is not None:
        yield ("billing", "npi"), visit.billing.npi, "billing provider"
    if visit.facility is not None:
        yield ("facility", "npi"), visit.facility.npi, "service location"
    for line in claim.billed:
        if line.line.clinician is not None:
            yield line.at("clinician"), line.line.clinician, f"clinician of line {line.index + 1}"
        if line.line.referring_npi is not None:
            yield line.at("referring_npi"), line.line.referring_npi, f"referring provider of line {line.index + 1}"
