"""Signatures."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


@rule(
    "FORM-SIG",
    Severity.ERROR,
    basis="NUCC 1500 manual, Items 12, 13 and 31",
    trigger=Trigger(given=("claim",)),
    reads=CLAIM_FORM,
)
def form_sig(claim: Claim) -> Iterator[Outcome]:
    """A signature of the claim form is empty.

    Why: Item 12 (the patient) and Item 31 (the provider) must be signed or say that the signature is on file. Item 13,
    the assignment of benefits, too, but for Medicare only when a Medigap or other secondary payer follows.

    What to do: enter SOF when the signed form is in the chart.
    """
    form = claim.visit.claim
    if form is None:
        return
    wanted = [("patient_signature", form.patient_signature, "Item 12, the patient's signature,")]
    if not claim.payer.is_medicare or claim.visit.secondary_payer:
        wanted.append(("assignment_signature", form.assignment_signature, "Item 13, the assignment of benefits,"))
    wanted.append(("provider_signature", form.provider_signature, "Item 31, the provider's signature,"))
    for key, given, what in wanted:
        if given is not None and not given.strip():
            fix = Fix("Enter SOF (I confirm the signed form is on file)", (Edit(("claim", key), "SOF"),))
            yield Problem(("claim", key), f"{what} is empty.", (fix,))
