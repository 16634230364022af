"""One referring provider a claim."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, LINE_DETAILS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


def _any_line_referral(claim: Claim) -> bool:
    return any(line.line.referring_npi for line in claim.lines)


@rule(
    "FORM-MIXED-REF",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 17; CPM ch. 26 §10.4",
    when=_any_line_referral,
    trigger=Trigger(line_fields=("referring_npi",)),
    reads=CODES | LINE_DETAILS | CLAIM_FORM,
)
def form_mixed_ref(claim: Claim) -> Iterator[Outcome]:
    """The lines of one claim have different referring providers.

    Why: Item 17 holds one referring provider for the whole claim.

    What to do: bill the lines of each referring provider on a claim of their own.
    """
    claims_own = claim.visit.referring.npi if claim.visit.referring is not None else None
    first = (claims_own or "").strip()
    for line in claim.billed:
        npi = (line.line.referring_npi or "").strip()
        if npi and first and npi != first:
            yield Problem(
                line.at("referring_npi"),
                f"{line.code} has referring provider {npi}, the claim has {first}.",
            )
            return
        first = first or npi
