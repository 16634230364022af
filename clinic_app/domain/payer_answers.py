"""Reading the answers of a payer's profile: which kinds of value each key takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

UNSET_WORD = "unset"

_Word = TypeVar("_Word", bound=StrEnum)


class Answers:
    """Typed reading of profile keys; every reader gives the kept answer where the key is absent.

    Raises `ValueError` that names the key and the reason for a key that is not `known` or a value of the wrong kind.
    """

    def __init__(self, answers: Mapping[str, object], known: tuple[str, ...]) -> None:
        unknown = sorted(set(answers) - set(known))
        if unknown:
            raise ValueError(f"{unknown[0]}: no such key of a payer profile")
        self._given = {key: value for key, value in answers.items() if value is not None}

    def word(self, key: str, kind: type[_Word], kept: _Word | None, *, may_be_unset: bool = False) -> _Word | None:
        """One of the words of `kind`; "unset" opens the answer where that is allowed."""
        value = self._given.get(key, kept)
        if value is None or (value == UNSET_WORD and may_be_unset):
            return None
        words = [str(word) for word in kind]
        if not isinstance(value, str) or value not in words:
            allowed = [*words, UNSET_WORD] if may_be_unset else words
            raise ValueError(f"{key}: expected one of {', '.join(allowed)}")
        return kind(value)

    def flag(self, key: str, kept: bool | None) -> bool | None:
        """Yes or no."""
        value = self._given.get(key, kept)
        if value is None or isinstance(value, bool):
            return value
        raise ValueError(f"{key}: expected true or false")

    def count(self, key: str, kept: int | None) -> int | None:
        """A whole number, 0 or more."""
        value = self._given.get(key, kept)
        if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
            return value
        raise ValueError(f"{key}: expected a whole number, 0 or more")

    def day(self, key: str, kept: date | None) -> date | None:
        """A day, or its ISO text."""
        value = self._given.get(key, kept)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise ValueError(f"{key}: expected a date such as 2026-06-15") from None
        raise ValueError(f"{key}: expected a date such as 2026-06-15")

    def code(self, key: str, known: tuple[str, ...], kept: str | None) -> str | None:
        """One of a few codes."""
        value = self._given.get(key, kept)
        if value is None or (isinstance(value, str) and value in known):
            return value
        raise ValueError(f"{key}: expected one of {', '.join(known)}")

    def codes(self, key: str, known: tuple[str, ...], kept: tuple[str, ...] | None) -> tuple[str, ...] | None:
        """A list of some of a few codes."""
        value = self._given.get(key, kept)
        if value is None:
            return None
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) and item in known for item in value):
            return tuple(str(item) for item in value)
        raise ValueError(f"{key}: expected a list of {', '.join(known)}")
