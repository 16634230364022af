"""The rule WK-R531-THERAPY."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, NOTE, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnosis_fixes import replace_fix
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS, WEAKNESS, weaknesses
from clinic_app.rules.weakness.measured import deficits

TREATMENTS = frozenset({"97110", "97112", "97113", "97116", "97530", "97140", "97150"})


@rule(
    "WK-R531-THERAPY",
    Severity.WARNING,
    basis="ICD-10-CM tabular list: R53.1 Excludes1 M62.81; trade advice, no national rule",
    trigger=Trigger(diagnoses=frozenset({WEAKNESS}), procedures=TREATMENTS),
    reads=DIAGNOSES | CODES | POINTERS | NOTE,
)
def wk_r531_therapy(claim: Claim) -> Iterator[Problem]:
    """A treatment line points to R53.1, a complaint of weakness that no muscle test stands behind.

    Why: exercise and functional training answer a loss of strength, and R53.1 names only the complaint; payers read the
    two together as a mismatch. No national rule forbids it, so this is a question, not an error. Where muscle tests
    show a loss in more than one region, M62.81 is the code, and the fix puts it in place. Where the cause is still open
    and nothing could be graded, keep R53.1 and see that the note answers the documentation checklist.
    """
    for one in weaknesses(claim):
        if one.code != WEAKNESS or any(one.index in (hit.first, hit.second) for hit in claim.excludes1):
            continue
        lines = _treatments_for(claim, one)
        if lines:
            yield _problem(claim, one, lines)


def _treatments_for(claim: Claim, one: ClaimDiagnosis) -> tuple[ClaimLine, ...]:
    return tuple(line for line in claim.billed if line.code in TREATMENTS and one in claim.pointed(line))


def _problem(claim: Claim, one: ClaimDiagnosis, lines: tuple[ClaimLine, ...]) -> Problem:
    codes = " and ".join(dict.fromkeys(line.code for line in lines))
    point = "points" if len(lines) == 1 else "point"
    if shows_loss_in_several_regions(claim):
        message = f"{codes} {point} to R53.1, but the note grades a loss of strength in several groups: that is M62.81."
        return Problem(one.at, message, (replace_fix(claim, one.index, MUSCLE_WEAKNESS),))
    message = (
        f"{codes} {point} to R53.1, a complaint of weakness without graded loss of strength. "
        "Keep it only with the documentation checklist answered."
    )
    return Problem(one.at, message)


def shows_loss_in_several_regions(claim: Claim) -> bool:
    """Whether muscle tests of the note show a loss in more than one group or side, and no single region is named."""
    note = claim.visit.documentation
    if note is None or len(deficits(note)) < 2:
        return False
    return note.weak_regions is None or len(note.weak_regions) != 1
