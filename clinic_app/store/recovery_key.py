"""The recovery key: 160 random bits as eight groups of five signs, each group with a check sign of its own.

Four signs of a group carry 20 bits, the fifth is a weighted sum of them and of the group's place over GF(32). Every
wrong sign, every exchange of two signs and every exchange of two groups is therefore seen, and in which group.
The signs are those of Crockford's base 32: no I, L, O or U, so that nothing can be mistaken for another on paper.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from clinic_app.domain.errors import ClinicError

GROUPS = 8
SIGNS_IN_GROUP = 5

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_WEIGHTS = (1, 2, 4, 8)
_REDUCTION = 0b100101  # x^5 + x^2 + 1 generates GF(32)


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """The groups of a recovery key. Its text never shows them."""

    groups: tuple[str, ...]

    @classmethod
    def new(cls) -> RecoveryKey:
        """A random key from the system's generator."""
        return cls(tuple(_group(place, _random_signs()) for place in range(GROUPS)))

    @property
    def secret(self) -> str:
        """The form that opens a wrap."""
        return "-".join(self.groups)

    def __repr__(self) -> str:
        return "RecoveryKey(hidden)"


def read_group(place: int, typed: str) -> str | None:
    """A typed group in its one form, or None if it is not the group of that place (from 0)."""
    signs = re.sub(r"[\s\-]", "", typed).upper().translate(_READ_AS)
    if len(signs) != SIGNS_IN_GROUP or any(sign not in _ALPHABET for sign in signs):
        return None
    return signs if signs == _group(place, signs[:-1]) else None


def read_recovery_key(typed: str) -> RecoveryKey:
    """The key from what was typed or scanned, with or without spaces and hyphens.

    Raises `ClinicError` naming the groups that hold a typing error.
    """
    signs = re.sub(r"[\s\-]", "", typed)
    if len(signs) != GROUPS * SIGNS_IN_GROUP:
        raise ClinicError(
            f"The recovery key has {GROUPS} groups of {SIGNS_IN_GROUP} signs; {len(signs)} signs were typed.",
            "Compare with the sheet, group by group.",
        )
    pieces = [signs[start : start + SIGNS_IN_GROUP] for start in range(0, len(signs), SIGNS_IN_GROUP)]
    groups = [read_group(place, piece) for place, piece in enumerate(pieces)]
    wrong = [str(place + 1) for place, group in enumerate(groups) if group is None]
    if wrong:
        raise ClinicError(
            f"There is a typing error in group {', '.join(wrong)}.", "Compare these signs with the sheet once more."
        )
    return RecoveryKey(tuple(group for group in groups if group is not None))


def _random_signs() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(SIGNS_IN_GROUP - 1))


def _group(place: int, signs: str) -> str:
    """The four signs with their check sign at the end."""
    check = place + 1
    for weight, sign in zip(_WEIGHTS, signs, strict=True):
        check ^= _times(weight, _ALPHABET.index(sign))
    return signs + _ALPHABET[check]


def _times(one: int, other: int) -> int:
    """The product in GF(32)."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0b100000:
            one ^= _REDUCTION
        other >>= 1
    return product
