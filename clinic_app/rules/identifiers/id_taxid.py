"""Tax number."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.identifiers import ein_fault, looks_like_ssn, ssn_fault

_FAULTS = {"EIN": ein_fault, "SSN": ssn_fault}


def _tax_id_given(claim: Claim) -> bool:
    return claim.visit.billing is not None and claim.visit.billing.tax_id is not None


@rule(
    "ID-TAXID",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 25; 837P REF*EI, REF*SY",
    when=_tax_id_given,
    trigger=Trigger(given=("billing.tax_id",)),
    reads=CLAIM_FORM,
)
def id_taxid(claim: Claim) -> Iterator[Outcome]:
    """The tax number is not well formed, or neither the EIN nor the SSN box is ticked.

    Why: payers match the number and its kind with their records before they pay. An EIN has nine digits and does not
    begin with 00; an SSN has an area other than 000, 666 and 900 up, no group 00 and no serial 0000.

    What to do: copy the number from the IRS letter and tick its kind.
    """
    billing = claim.visit.billing
    if billing is None or billing.tax_id is None:
        return
    number = billing.tax_id.strip()
    kind = (billing.tax_id_kind or "").strip().upper()
    written_as = kind if kind in _FAULTS else ("SSN" if looks_like_ssn(number) else "EIN")
    fault = _FAULTS[written_as](number) if number else "is empty"
    if fault is not None:
        shown = f" {number}" if number else ""
        yield Problem(("billing", "tax_id"), f"The tax number{shown} ({written_as}) {fault}.")
    elif kind not in _FAULTS:
        yield Problem(
            ("billing", "tax_id_kind"),
            "Neither EIN nor SSN is ticked for the tax number.",
            (Fix(f"Tick {written_as}", (Edit(("billing", "tax_id_kind"), written_as),)),),
        )
