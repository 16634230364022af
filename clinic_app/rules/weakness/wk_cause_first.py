"""The rule WK-CAUSE-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.diagnosis_edits import rearranging_edits
from clinic_app.checker.findings import Change, Fix, Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import (
    COMORBIDITIES,
    MUSCLE_WEAKNESS,
    WEAKNESS_CODES,
    bars,
    causes_among,
    has_weakness,
    weaknesses,
)


@rule(
    "WK-CAUSE-FIRST",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.4, IV.G",
    trigger=Trigger(diagnoses=WEAKNESS_CODES),
    when=lambda claim: has_weakness(claim) and causes_among(claim.codes).known,
    reads=DIAGNOSES,
)
def wk_cause_first(claim: Claim) -> Iterator[Problem]:
    """Weakness is listed ahead of the disease that causes it.

    Why: once the cause is known it leads the claim and the weakness stands second, if at all; a symptom in front of its
    disease is a common reason for denial. The fix puts the cause ahead, and every line goes on pointing to the same
    codes. Beside M62.81 a common comorbidity (anemia, low thyroid, heart failure, kidney disease, a tumor) is only
    noted: it may have nothing to do with the weakness that is treated.
    """
    causes = causes_among(claim.codes).known
    for one in weaknesses(claim):
        behind = [i for i in causes if i > one.index and not bars(claim, one.index, i)]
        if behind:
            yield _problem(claim, one, behind)


def _problem(claim: Claim, one: ClaimDiagnosis, behind: list[int]) -> Problem:
    plain = [i for i in behind if one.code != MUSCLE_WEAKNESS or claim.codes[i] not in COMORBIDITIES]
    told = plain or behind
    names = " and ".join(dict.fromkeys(claim.codes[i] for i in told))
    if plain:
        message = f"{one.code} stands ahead of {names}, a known cause of weakness; the cause leads."
        return Problem(one.at, message, (_fix(claim, one.index, told, names),))
    message = f"{one.code} stands ahead of {names}. If the weakness comes from it, it leads; if not, leave them so."
    return Problem(one.at, message, (_fix(claim, one.index, told, names),), Severity.INFO)


def _fix(claim: Claim, weakness: int, causes: list[int], names: str) -> Fix:
    title = f"Move {names} to A" if weakness == 0 else f"List {names} ahead of {claim.codes[weakness]}"
    rest = [i for i in range(len(claim.diagnoses)) if i not in causes]
    order = (*rest[:weakness], *causes, *rest[weakness:])
    return Fix(title, Change(rearranging_edits, (order,)))
