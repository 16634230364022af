"""What the pointer rules share: which letters of a line name a filled box of Item 21."""

from __future__ import annotations

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.diagnosis_edits import position_of
from clinic_app.checker.findings import Edit, Fix
from clinic_app.rules.diagnoses.dx_max12 import MOST_DIAGNOSES

MOST_POINTERS = 4


def entered(line: ClaimLine) -> tuple[str, ...]:
    """The letters of a line, blanks left out."""
    return tuple([pointer for pointer in line.pointers if pointer])


def names_a_box(claim: Claim, pointer: str) -> bool:
    """Whether a letter names one of the boxes A to L that is filled."""
    position = position_of(pointer)
    return position is not None and position < min(len(claim.diagnoses), MOST_DIAGNOSES)


def point_fix(line: ClaimLine, letters: tuple[str, ...], *, safe: bool = False) -> Fix:
    """Let a line point to these letters."""
    return Fix(f"Point to {', '.join(letters)}", (Edit(line.at("pointers"), letters),), safe)
