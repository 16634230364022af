"""The rule DX-SX-WITH-DX."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.integral_symptoms import INTEGRAL_DISEASES, integral_pairs
from clinic_app.rules.diagnosis_fixes import remove_fix


@rule(
    "DX-SX-WITH-DX",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.5",
    trigger=Trigger(diagnoses=INTEGRAL_DISEASES),
    when=lambda claim: integral_pairs(claim.codes),
    reads=DIAGNOSES,
)
def dx_sx_with_dx(claim: Claim) -> Iterator[Problem]:
    """A symptom is coded that the disease beside it brings along as a rule.

    Why: pain of an arthritic joint or weakness in a muscular dystrophy is part of the disease; coding both tells it
    twice. Take the symptom out. A symptom that the disease does not bring as a rule may stay: then accept this with a
    word why. Pairs that the code book bars outright are told by DX-EXCL1.
    """
    for pair in integral_pairs(claim.codes):
        if any({hit.first, hit.second} == {pair.symptom, pair.disease} for hit in claim.excludes1):
            continue
        if claim.diagnoses[pair.disease].diagnosis.confirmed is False:
            continue  # until the disease is confirmed the symptom is coded, and leads: DX-UNCERTAIN
        symptom, disease = claim.codes[pair.symptom], claim.codes[pair.disease]
        message = f"{symptom} is a symptom that {pair.words} ({disease}) brings along as a rule; code the disease only."
        fix = remove_fix(claim, pair.symptom, heir=pair.disease)
        yield Problem(("diagnoses", pair.symptom), message, (fix,), Severity.INFO if pair.minor else Severity.WARNING)
