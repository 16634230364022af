"""How many regions of the body a note calls weak."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clinic_app.rules.weakness.charted_text import words_of

_PARTED = re.compile(r",|;|/|&|\+|\band\b", re.IGNORECASE)
# One joint, limb or part; each named twice or with a side is still one
_PARTS = frozenset(
    {
        *("shoulder", "elbow", "wrist", "hand", "thumb", "finger", "arm", "forearm", "grip"),
        *("hip", "knee", "ankle", "foot", "toe", "leg", "thigh", "calf"),
        *("trunk", "core", "neck", "back", "abdomen", "face", "jaw", "pelvis", "quadriceps", "hamstring", "deltoid"),
    }
)
_SIDES = {"left": "left", "l": "left", "lt": "left", "right": "right", "r": "right", "rt": "right"}


def one_region(named: Iterable[str]) -> str | None:
    """The region, as it is written, when all that is named lies in one joint, limb or part; None otherwise.

    Two movements of one joint on one side are one region. Words that name no known part ("generalized", "proximal
    limbs") and plurals ("knees") may mean several, and are taken so.
    """
    pieces = [piece.strip() for text in named for piece in _PARTED.split(text) if words_of(piece)]
    if not pieces:
        return None
    found = {_region(piece) for piece in pieces}
    return pieces[0] if len(found) == 1 and None not in found else None


def _region(piece: str) -> tuple[str, str] | None:
    """The side and the part that a piece names; None where it names none, several or both sides."""
    words = words_of(piece)
    parts = {word for word in words if word in _PARTS}
    sides = {_SIDES[word] for word in words if word in _SIDES}
    if len(parts) != 1 or len(sides) > 1 or not {"both", "bilateral", "bilaterally", "b"}.isdisjoint(words):
        return None
    return (next(iter(sides), ""), parts.pop())
