"""The rule WK-DECOND."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NARRATIVE, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnosis_fixes import replace_fix
from clinic_app.rules.weakness.causes import WEAKNESS
from clinic_app.rules.weakness.charted_text import DECONDITIONING, place_affirming

DEBILITY_CODE = "R53.81"


@rule(
    "WK-DECOND",
    Severity.INFO,
    basis="ICD-10-CM alphabetic index: Debility R53.81; Weakness R53.1",
    when=lambda claim: WEAKNESS in claim.code_set and DEBILITY_CODE not in claim.code_set,
    trigger=Trigger(diagnoses=frozenset({WEAKNESS})),
    reads=DIAGNOSES | NOTE | NARRATIVE,
)
def wk_decond(claim: Claim) -> Iterator[Problem]:
    """R53.1 is coded where the note speaks of deconditioning or debility.

    Why: debility, deconditioning and general decline are R53.81 in the code book's index; R53.1 is weakness without
    more. If the physician's words are debility or deconditioning, R53.81 fits them better. Neither stands beside R54.
    """
    if place_affirming(claim, DECONDITIONING) is None:
        return
    index = claim.codes.index(WEAKNESS)
    message = "The note speaks of deconditioning or debility; that is R53.81 rather than R53.1."
    yield Problem(("diagnoses", index), message, (replace_fix(claim, index, DEBILITY_CODE),))
