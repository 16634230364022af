"""The rule DX-UNCERTAIN."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.codebook.code_set import CodeSet
from clinic_app.domain.visit import Diagnosis
from clinic_app.rules.diagnosis_fixes import replace_fix

_UNCERTAIN = re.compile(
    r"\b(?:probabl[ey]|possibl[ey]|suspect(?:ed|s)?|suspicio(?:n|us)(?: for| of)?|suspicion|questionable|likely|"
    r"presum(?:ed|ptive|ably)|rul(?:e|ed|ing)[ -]out|r/o|consistent with|compatible with|indicative of|suggestive of|"
    r"comparable with|working diagnosis|concern(?:ing)? for|c/w)(?!\w)|\?",
    re.IGNORECASE,
)
# A symptom beside the word is coded as it should be; Z and V-Y codes name no disease; T76 is suspected abuse by title
_NO_DISEASE = CodeSet.parse("R00-R99 M25.5 M54.2 M54.5 M79.1 M79.6 M62.81 T76 V00-Y99 Z00-Z99")
# Symptoms to offer instead, by disease
_SYMPTOMS: tuple[tuple[CodeSet, tuple[str, ...]], ...] = (
    (CodeSet.parse("G70-G73"), ("R53.1",)),
    (CodeSet.parse("G20-G26 G35-G37"), ("R26.89", "R27.8")),
    (CodeSet.parse("G56-G65"), ("R20.2", "R29.898")),
    (CodeSet.parse("I60-I69 G45 G81-G83"), ("R29.898", "R26.89")),
    (CodeSet.parse("M45-M51"), ("M54.50", "M54.2")),
    (CodeSet.parse("F80-F89"), ("R48.8",)),
)


def _may_doubt(claim: Claim) -> bool:
    return any(one.diagnosis.text or one.diagnosis.confirmed is False for one in claim.diagnoses)


@rule("DX-UNCERTAIN", Severity.WARNING, basis="ICD-10-CM Official Guidelines IV.H", when=_may_doubt, reads=DIAGNOSES)
def dx_uncertain(claim: Claim) -> Iterator[Problem]:
    """A disease is coded that its own description calls uncertain, or that is entered as not confirmed.

    Why: outpatient claims never code "probable", "suspected", "rule out" or "consistent with": until it is confirmed
    the symptom is coded. A disease once on a claim follows the patient. Code the symptom, or correct the description
    once the disease is confirmed.
    """
    for one in claim.diagnoses:
        doubt = None if one.code in _NO_DISEASE else _doubt(one.diagnosis)
        if doubt is not None:
            fixes = (
                replace_fix(claim, one.index, code)
                for codes, offered in _SYMPTOMS
                if one.code in codes
                for code in offered
            )
            yield Problem(one.at, f"{one.code} {doubt}; code the symptom.", tuple(fixes))


def _doubt(diagnosis: Diagnosis) -> str | None:
    """What calls a diagnosis uncertain: a word of its description, or that it is entered as not confirmed."""
    text = (diagnosis.text or "").strip()
    word = _UNCERTAIN.search(text)
    if word is not None:
        return f"is described as “{text}”: “{word[0]}” is not coded as a disease"
    if diagnosis.confirmed is False:
        return "is entered as not confirmed, and what is not confirmed is not coded"
    return None
