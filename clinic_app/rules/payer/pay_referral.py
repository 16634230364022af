"""A plan's referral."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


def _required(claim: Claim) -> bool:
    return claim.payer.referral_required is True


@rule(
    "PAY-REFERRAL",
    Severity.ERROR,
    basis="payer profile; CARC 243, 288",
    when=_required,
    trigger=Trigger(payer=lambda payer: payer.referral_required is True),
    reads=CLAIM_FORM,
)
def pay_referral(claim: Claim) -> Iterator[Outcome]:
    """The plan wants a referral, and none is on file or it has expired.

    Why: HMO plans, some Medicaid programs and TRICARE Prime deny therapy without the primary care referral (CARC 243).
    Whether a payer asks is set in its profile; there is no default.

    What to do: get the referral number, or a new one, before the claim is sent.
    """
    referral = claim.visit.referral
    if referral is None:
        yield NotJudged("this payer wants a referral, and none was asked for here")
    elif not (referral.number or "").strip():
        yield Problem(("referral", "number"), "This payer wants a referral, and no number is given.")
    elif referral.to is not None and claim.day > referral.to:
        yield Problem(("referral", "to"), f"The referral ended on {referral.to}; the visit is on {claim.day}.")
