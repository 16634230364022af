"""The rule WK-FRAIL."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NARRATIVE, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS
from clinic_app.rules.weakness.charted_text import FRAILTY, place_affirming

FRAILTY_CODE = "R54"


@rule(
    "WK-FRAIL",
    Severity.INFO,
    basis="ICD-10-CM tabular list: R54, M62.81 (no note between them)",
    when=lambda claim: MUSCLE_WEAKNESS in claim.code_set,
    trigger=Trigger(diagnoses=frozenset({MUSCLE_WEAKNESS})),
    reads=DIAGNOSES | NOTE | NARRATIVE,
)
def wk_frail(claim: Claim) -> Iterator[Problem]:
    """Frailty of age stands beside M62.81, or the note speaks of it.

    Why: the code book lets R54 and M62.81 stand together, but they answer different questions: R54 is the physician's
    word for age-related debility, M62.81 a loss found by muscle testing. Some payers want one of the two. Choose the
    one that names what is treated; R54 may not stand beside R53.1, R53.81 or M62.84.
    """
    if FRAILTY_CODE in claim.code_set:
        message = "R54 (age-related debility) stands beside M62.81. Both are allowed; are both what is treated?"
        yield Problem(("diagnoses", claim.codes.index(FRAILTY_CODE)), message)
    elif spoken := place_affirming(claim, FRAILTY):
        message = "The note speaks of frailty beside M62.81. If the physician says age-related debility, that is R54."
        yield Problem(spoken[0], message)
