"""How many regions of the body a note calls weak."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clinic_app.rules.weakness.charted_text import words_of

_PARTED = re.compile(r",|;|/|&|\+|\band\b", re.IGNORECASE)
_PARTS = frozenset(
    {
        *("shoulder", "elbow", "wrist", "hand", "thumb", "finger", "arm", "forearm", "grip"),
        *("hip", "knee", "ankle", "foot", "toe", "leg", "thigh", "calf"),
        *("trunk", "core", "neck", "back", "abdomen", "face", "jaw", "pelvis", "limb", "extremity"),
    }
)
_SEVERAL = frozenset(
    {
        *("both", "bilateral", "bilaterally", "all", "four", "two", "three", "several", "multiple", "many", "various"),
        *("side", "generalized", "generalised", "general", "diffuse", "global", "globally", "whole", "entire", "body"),
        *(
            "throughout",
            "everywhere",
            "proximal",
            "distal",
            "extremities",
            "feet",
            "bue",
            "ble",
            "ues",
            "les",
        ),
        *(f"{part}s" for part in _PARTS),
    }
)
# "UE" alone may be one arm or two; with a side it is one
_LIMBS = {"ue": "upper limb", "le": "lower limb"}
_SIDES = {"left": "left", "l": "left", "lt": "left", "right": "right", "r": "right", "rt": "right"}


def one_region(named: Iterable[str]) -> str | None:
    """The region, as it is written, when all that is named lies in one joint, limb or part; None otherwise.

    Two movements of one joint on one side are one region. Plurals ("knees") and words for several ("both", "proximal")
    are taken as several.
    """
    pieces = [piece.strip() for text in named for piece in _PARTED.split(text) if words_of(piece)]
    if not pieces:
        return None
    found = {_region(piece) for piece in pieces}
    return pieces[0] if len(found) == 1 and None not in found else None


def _region(piece: str) -> tuple[str, str] | None:
    """The side and the part that a piece names; None where it names several or both sides."""
    words = words_of(piece)
    parts = {word for word in words if word in _PARTS}
    sides = {_SIDES[word] for word in words if word in _SIDES}
    if len(parts) > 1 or len(sides) > 1 or not _SEVERAL.isdisjoint(words):
        return None
    limb = next((_LIMBS[word] for word in words if word in _LIMBS), None)
    if limb is not None and not parts:
        return (sides.pop(), limb) if sides else None
    part = parts.pop() if parts else " ".join(word for word in words if word not in _SIDES)
    if part in {"limb", "extremity"}:
        part = "upper limb" if "upper" in words else "lower limb" if "lower" in words else part
    return (next(iter(sides), ""), part)
