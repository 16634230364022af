"""The rule DX-SX-ORDER."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.integral_symptoms import LINKED_DISEASES, leading_symptoms
from clinic_app.rules.diagnosis_fixes import lead_fix


@rule(
    "DX-SX-ORDER",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines IV.D, IV.G",
    trigger=Trigger(diagnoses=LINKED_DISEASES),
    when=lambda claim: leading_symptoms(claim.codes),
    reads=DIAGNOSES,
)
def dx_sx_order(claim: Claim) -> Iterator[Problem]:
    """A symptom is listed ahead of the disease that causes it.

    Why: symptoms lead a claim only while nothing firmer is known. Once the disease is confirmed and on the claim, it
    goes first and the symptom follows, if it is coded at all. A second disease that has nothing to do with the symptom
    (high blood pressure, diabetes) may follow it.
    """
    for pair in leading_symptoms(claim.codes):
        if any({hit.first, hit.second} == {pair.symptom, pair.disease} for hit in claim.excludes1):
            continue
        if claim.diagnoses[pair.disease].diagnosis.confirmed is False:
            continue  # until the disease is confirmed the symptom is coded, and leads: DX-UNCERTAIN
        symptom, disease = claim.codes[pair.symptom], claim.codes[pair.disease]
        message = f"{symptom} is a symptom and stands ahead of {disease}, which explains it; list the disease first."
        fix = lead_fix(claim, pair.disease, pair.symptom)
        yield Problem(("diagnoses", pair.symptom), message, (fix,), Severity.INFO if pair.minor else Severity.WARNING)
