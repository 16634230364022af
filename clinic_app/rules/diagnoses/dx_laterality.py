"""The rule DX-LATERALITY."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.kinds import HEMIPLEGIA, OfKind, kind_of
from clinic_app.rules.diagnoses.sides import (
    BOTH,
    DOMINANT,
    LEFT,
    NON_DOMINANT,
    RIGHT,
    dominance_of,
    side_of,
    sisters,
)
from clinic_app.rules.diagnosis_fixes import respell_fix


@rule(
    "DX-LATERALITY",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.C.6.a",
    trigger=Trigger(diagnoses=OfKind(HEMIPLEGIA)),
    reads=DIAGNOSES | CLAIM_FORM,
)
def dx_laterality(claim: Claim) -> Iterator[Problem]:
    """A code for a paralysed side says dominant or non-dominant, and the patient's hand says otherwise.

    Why: hemiplegia and monoplegia codes tell whether the stronger hand is struck. Where the record does not say which
    hand is dominant, the right side counts as dominant and the left as non-dominant; whoever uses both hands alike has
    the affected side as dominant. Correct the code or note the dominant hand of the patient.
    """
    hand = _hand(claim)
    for one in claim.diagnoses:
        if not kind_of(one.code) & HEMIPLEGIA:
            continue
        side, said = side_of(one.lookup.title), dominance_of(one.lookup.title)
        if side not in (RIGHT, LEFT) or not said:
            continue
        due = _due(side, hand)
        if said != due:
            known = {"": "the dominant hand is not stated, so the", BOTH: "the patient uses both hands, so the"}.get(
                hand, f"the patient is {hand}-handed, so the"
            )
            message = f"{one.code} says {side} {said}; {known} {side} side counts as {due}."
            yield Problem(one.at, message, _fixes(claim, one, side, due))


def _hand(claim: Claim) -> str:
    """right, left, both, or an empty text where the record does not say."""
    patient = claim.visit.patient
    stated = (patient.dominant or "").strip().lower() if patient is not None else ""
    if stated.startswith(("ambi", "both")):
        return BOTH
    return RIGHT if stated in ("right", "r") else LEFT if stated in ("left", "l") else ""


def _due(side: str, hand: str) -> str:
    if hand == BOTH:
        return DOMINANT
    return DOMINANT if side == (hand or RIGHT) else NON_DOMINANT


def _fixes(claim: Claim, one: ClaimDiagnosis, side: str, due: str) -> tuple[Fix, ...]:
    others = sisters(claim.codebook.diagnoses, one.code, claim.day)
    meant = [code for code, title in others if side_of(title) == side and dominance_of(title) == due]
    return tuple(respell_fix(claim, one.index, code) for code in meant[:1])
