"""The rule DX-LATERALITY-DOC."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.code_set import CodeSet
from clinic_app.rules.diagnoses.sides import BOTH, LEFT, RIGHT, dominance_of, side_of, sisters
from clinic_app.rules.diagnosis_fixes import respell_fix

# Conditions of a limb or of one side of the body. What sits in a vessel, an eye, an ear or one half of the brain
# (I60-I67, H00-H95, S00-S09) says nothing of the side that is treated.
_OF_A_SIDE = CodeSet.parse(
    "G54-G59 H81-H83 G81 G83.1 G83.2 G83.3 I69.-3 I69.-4 I69.-5 L89 L97 L98.4 M00-M99 R22 S10-S99 T20-T25"
)
_JOINT_AFTERCARE = "Z47.1"
_REPLACED_JOINT = CodeSet.parse("Z96.6")
_STATED = {"left": LEFT, "l": LEFT, "right": RIGHT, "r": RIGHT}


def _charted_side(claim: Claim) -> str | None:
    documentation = claim.visit.documentation
    return None if documentation is None else _STATED.get((documentation.side or "").strip().lower())


@rule(
    "DX-LATERALITY-DOC",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.13",
    when=_charted_side,
    trigger=Trigger(given=("documentation",)),
    reads=DIAGNOSES | NOTE,
)
def dx_laterality_doc(claim: Claim) -> Iterator[Problem]:
    """The code names one side and the note the other.

    Why: a claim for the right knee with a note on the left one is paid wrongly or not at all, and looks like another
    patient's. Correct whichever is wrong. Where the note names no side or both, nothing is said. An artificial joint of
    the other side is a status and says nothing, unless the claim is for its aftercare (Z47.1) and no code is of the
    side charted.
    """
    charted = _charted_side(claim)
    if charted is None:
        return
    replaced = _treats_replaced_joint(claim, charted)
    for one in claim.diagnoses:
        side = side_of(one.lookup.title)
        told = one.code in _OF_A_SIDE or (replaced and one.code in _REPLACED_JOINT)
        if told and side in (RIGHT, LEFT) and side != charted:
            message = f"{one.code} is of the {side} side, the note says {charted}."
            yield Problem(one.at, message, _fixes(claim, one, charted))


def _treats_replaced_joint(claim: Claim, charted: str) -> bool:
    """Whether the artificial joint is what is treated: its aftercare, and nothing coded on the side charted.

    Of two joints replaced one after the other only the new one's side is charted.
    """
    if _JOINT_AFTERCARE not in claim.code_set:
        return False
    return all(side_of(one.lookup.title) not in (charted, BOTH) for one in claim.diagnoses)


def _fixes(claim: Claim, one: ClaimDiagnosis, charted: str) -> tuple[Fix, ...]:
    """The code of the charted side; of a paralysed side the one with that side's usual dominance first."""
    others = sisters(claim.codebook.diagnoses, one.code, claim.day)
    meant = [
        (dominance_of(title) == ("dominant" if charted == LEFT else "non-dominant"), code)
        for code, title in others
        if side_of(title) == charted
    ]
    return tuple(respell_fix(claim, one.index, code) for _, code in sorted(meant))
