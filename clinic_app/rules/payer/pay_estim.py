"""The payer's code for unattended electrical stimulation."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger

_UNATTENDED = frozenset({"97014", "G0283"})


@rule(
    "PAY-ESTIM",
    Severity.ERROR,
    basis="Medicare physician fee schedule status; payer profile",
    trigger=Trigger(procedures=_UNATTENDED),
    reads=CODES,
)
def pay_estim(claim: Claim) -> Iterator[Outcome]:
    """Unattended electrical stimulation is billed under the code this payer does not take.

    Why: Medicare, TRICARE, VA and many Medicaid programs take G0283 (97014 has status I, not valid for Medicare); most
    commercial plans take 97014. The wrong one is denied.

    What to do: swap the code.
    """
    wanted = claim.payer.estim_code
    for line in claim.billed:
        if line.code not in _UNATTENDED or line.code == wanted:
            continue
        if wanted is None:
            yield NotJudged(f"whether this payer takes {line.code} is not confirmed in its profile")
            return
        yield Problem(
            line.at("code"),
            f"{line.code} is billed, but this payer takes {wanted} for unattended electrical stimulation.",
            (Fix(f"Replace {line.code} by {wanted}", (Edit(line.at("code"), wanted),)),),
        )
