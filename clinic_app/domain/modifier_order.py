"""The house order of modifiers on a line.

Medicare takes any order; payers that read only the first places want the therapy modifier first. The form sorts on
save, so order is never a finding (CPM ch. 26 §10.4; clearinghouse practice for the rest).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

DISCIPLINE_WORDS = ("GP", "GO", "GN")
ASSISTANT_WORDS = ("CQ", "CO")
NCCI_WORDS = ("59", "XE", "XS", "XP", "XU")
"""Distinct-service modifiers: separate encounter, structure, practitioner, or unusual and not overlapping."""

_LATER_WORDS = ("KX", "95", "93", "GA", "GX", "GY", "GZ")
_PLACE = {word: place for place, word in enumerate((*DISCIPLINE_WORDS, *ASSISTANT_WORDS, *NCCI_WORDS, *_LATER_WORDS))}


def ordered_modifiers(modifiers: Iterable[str]) -> tuple[str, ...]:
    """Modifiers in house order: GP/GO/GN, CQ/CO, 59 or X, KX, 95, 93, GA to GZ, then all others as they stood.

    Words are trimmed and set in capitals; blanks fall away; repeats stay, because dropping one is a person's choice.
    """
    return _ordered(tuple(modifiers))


@lru_cache(maxsize=4_096)
def _ordered(modifiers: tuple[str, ...]) -> tuple[str, ...]:
    words = [word.strip().upper() for word in modifiers]
    return tuple(sorted([word for word in words if word], key=lambda word: _PLACE.get(word, len(_PLACE))))
