"""The number by which a payer knows the patient."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import PayerFamily, PayerProfile

_KNOWS_BY_CLAIM = frozenset({PayerFamily.WORKERS_COMP, PayerFamily.AUTO})
"""An accident's insurer finds the patient by the number of the claim, Item 11b."""


def _finds_by_member_number(payer: PayerProfile) -> bool:
    """Medicare's number has a rule of its own, ID-MBI."""
    return not (payer.is_medicare or payer.family is PayerFamily.SELF_PAY or payer.family in _KNOWS_BY_CLAIM)


def _member_id_given(claim: Claim) -> bool:
    return claim.visit.patient is not None and claim.visit.patient.member_id is not None


@rule(
    "ID-MEMBER",
    Severity.WARNING,
    basis="005010X222A1 loop 2010BA, NM109; NUCC 1500 manual, Item 1a; CARC 31",
    payers=_finds_by_member_number,
    when=_member_id_given,
    trigger=Trigger(given=("patient.member_id",)),
    reads=CLAIM_FORM,
)
def id_member(claim: Claim) -> Iterator[Outcome]:
    """The payer's number for the patient is empty.

    Why: a payer looks a claim up by the member number of Item 1a. Without it the claim is turned away at the door, or
    denied because nobody is insured under it (CARC 31). A visit on a day that no coverage by this payer reaches has no
    number either: the coverage may have ended, or changed to another payer.

    What to do: ask which coverage holds on that day, and enter it with its number in the patient's chart.
    """
    patient = claim.visit.patient
    if patient is not None and patient.member_id is not None and not patient.member_id.strip():
        yield Problem(
            ("patient", "member_id"),
            f"No member number of {claim.payer.name} is known for {claim.day}; without it the claim is turned away.",
        )
