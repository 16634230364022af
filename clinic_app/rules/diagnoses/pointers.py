"""What the pointer rules share: which letters of a line name a filled box of Item 21."""

from __future__ import annotations

from clinic_app.checker.claim import LETTERS, Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix
from clinic_app.rules.diagnoses.dx_max12 import MOST_DIAGNOSES

MOST_POINTERS = 4
_BOXES = tuple(frozenset(LETTERS[:count]) for count in range(MOST_DIAGNOSES + 1))


def entered(line: ClaimLine) -> tuple[str, ...]:
    """The letters of a line, blanks left out."""
    return tuple([pointer for pointer in line.pointers if pointer])


def boxes(claim: Claim) -> frozenset[str]:
    """The letters of the filled boxes, A to L."""
    return first_boxes(len(claim.diagnoses))


def first_boxes(count: int) -> frozenset[str]:
    """The letters of so many boxes, A to L."""
    return _BOXES[min(count, MOST_DIAGNOSES)]


def point_fix(line: ClaimLine, letters: tuple[str, ...], *, safe: bool = False) -> Fix:
    """Let a line point to these letters."""
    return Fix(f"Point to {', '.join(letters)}", (Edit(line.at("pointers"), letters),), safe)
