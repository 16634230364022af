"""Billing address."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.identifiers import is_po_box
from clinic_app.domain.visit import ClaimMedium


def _billing_address_given(claim: Claim) -> bool:
    return claim.visit.billing is not None and claim.visit.billing.address is not None


@rule(
    "ID-ADDR",
    Severity.ERROR,
    basis="005010X222A1 loop 2010AA, N301",
    when=_billing_address_given,
    trigger=Trigger(given=("billing.address",)),
    reads=CLAIM_FORM,
)
def id_addr(claim: Claim) -> Iterator[Outcome]:
    """The billing address of an electronic claim is a post office box, or empty.

    Why: the billing address is where the clinic is; a box is rejected there. Payments may go to a box: that is the
    pay-to address.

    What to do: enter the street address, and the box as the pay-to address.
    """
    billing, form = claim.visit.billing, claim.visit.claim
    if billing is None or billing.address is None or (form is not None and form.medium is ClaimMedium.PAPER):
        return
    if not billing.address.strip():
        yield Problem(("billing", "address"), "The billing address is empty; an electronic claim needs the street.")
    elif is_po_box(billing.address):
        fixes: tuple[Fix, ...] = ()
        if not billing.pay_to_address:
            to_pay_to = (Edit(("billing", "pay_to_address"), billing.address), Edit(("billing", "address"), None))
            fixes = (Fix("Move the box to the pay-to address", to_pay_to),)
        yield Problem(("billing", "address"), f"The billing address {billing.address} is a post office box.", fixes)
