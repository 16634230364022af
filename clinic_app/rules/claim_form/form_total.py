"""Charges add up."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, MONEY
from clinic_app.checker.rule import Outcome, rule


def _any_money(claim: Claim) -> bool:
    return (claim.visit.claim is not None and claim.visit.claim.total_charge is not None) or any(
        line.line.charge is not None for line in claim.lines
    )


@rule(
    "FORM-TOTAL",
    Severity.ERROR,
    basis="NUCC 1500 manual, Items 24F and 28; 837P CLM02",
    when=_any_money,
    reads=CODES | MONEY | CLAIM_FORM,
)
def form_total(claim: Claim) -> Iterator[Outcome]:
    """The total charge is not the sum of the lines, or a line has no charge above zero.

    Why: the payer's front end adds Item 24F up and rejects a claim whose Item 28 differs. A billed line needs a charge
    greater than zero.

    What to do: correct the charge of the line, or take the sum as the total.
    """
    for line in claim.billed:
        charge = line.line.charge
        if charge is not None and charge <= 0:
            yield Problem(
                line.at("charge"), f"The charge of {line.code} is {charge:f}; a billed line's is more than 0."
            )
    yield from _total(claim)


def _total(claim: Claim) -> Iterator[Outcome]:
    total = claim.visit.claim.total_charge if claim.visit.claim is not None else None
    if total is None:
        return
    charges = [line.line.charge for line in claim.billed if line.line.charge is not None]
    if len(charges) < len(claim.billed):
        yield NotJudged("a line has no charge, so the total could not be compared with the sum of the lines")
        return
    summed = sum(charges, Decimal(0))
    if summed != total:
        yield Problem(
            ("claim", "total_charge"),
            f"The total charge is {total:f}, the lines add up to {summed:f}.",
            (Fix(f"Set the total to {summed:f}", (Edit(("claim", "total_charge"), summed),), safe=True),),
        )
