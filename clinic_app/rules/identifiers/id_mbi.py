"""Medicare beneficiary identifier."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.identifiers import mbi_fault
from clinic_app.domain.payer import PayerProfile


def _takes_mbi(payer: PayerProfile) -> bool:
    return payer.is_medicare


def _member_id_given(claim: Claim) -> bool:
    return claim.visit.patient is not None and claim.visit.patient.member_id is not None


@rule(
    "ID-MBI",
    Severity.ERROR,
    basis="CMS MBI format; CARC 31, RARC N382",
    payers=_takes_mbi,
    when=_member_id_given,
    trigger=Trigger(given=("patient.member_id",)),
    reads=CLAIM_FORM,
)
def id_mbi(claim: Claim) -> Iterator[Outcome]:
    """The Medicare number is not well formed.

    Why: a Medicare beneficiary identifier has eleven characters of fixed kinds and never S, L, O, I, B or Z. The old
    numbers made of a social security number are not taken any more (RARC N382). Medicare Advantage plans have numbers
    of their own.

    What to do: copy it from the red, white and blue card. Dashes may be typed, they are not sent.
    """
    member_id = claim.visit.patient.member_id if claim.visit.patient is not None else None
    if member_id is None:
        return
    fault = mbi_fault(member_id)
    if fault is not None:
        shown = f" {member_id.strip()}" if member_id.strip() else ""
        yield Problem(("patient", "member_id"), f"The Medicare number{shown} {fault}.")
