"""The closed vocabulary of conditions: what each word asks of a claim, and how conditions combine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from clinic_app.checker.parts import CLAIM_FORM, CODES, DIAGNOSES, HISTORY, MODIFIERS, NARRATIVE, NOTE, POINTERS, TIME

DEEPEST = 4
"""Levels a condition may be nested, a single word being one."""
MOST_PARTS = 40
"""Words and combinations in one condition."""


class Argument(StrEnum):
    """What stands behind a word."""

    CODES = "codes"  # procedure codes of the code book
    MODIFIERS = "modifiers"
    PREFIXES = "prefixes"  # diagnoses, or the beginnings of some
    PLACES = "places"  # places of service
    FIELDS = "fields"  # fields of the note
    LIMIT = "limit"  # a whole number
    NOTHING = "nothing"


class Scope(IntEnum):
    """How often a condition is asked of one claim; of several words the widest holds."""

    CLAIM = 1
    CODE = 2  # once a code: on its first line
    LINE = 3


class Word(StrEnum):
    """The words of the vocabulary, as they stand in a file."""

    ON_CLAIM = "on_claim"
    TOGETHER_WITH = "together_with"
    WITH_MODIFIER = "with_modifier"
    WITHOUT_MODIFIER = "without_modifier"
    UNITS_ABOVE = "units_above"
    TIMED_UNITS_ABOVE = "timed_units_above"
    MINUTES_BELOW = "minutes_below"
    FIRST_DIAGNOSIS = "first_diagnosis"
    DIAGNOSIS = "diagnosis"
    POINTS_TO = "points_to"
    POINTS_TO_NONE_OF = "points_to_none_of"
    PLACE_IN = "place_in"
    PLACE_NOT_IN = "place_not_in"
    AUTHORIZATION_NUMBER_MISSING = "authorization_number_missing"
    DOCUMENTATION_EMPTY = "documentation_empty"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word's argument, its scope, the parts of a visit it reads, and its words in a list of choices."""

    argument: Argument
    scope: Scope
    reads: int
    words: str


_COUNTED = CODES | MODIFIERS | TIME | HISTORY

MEANINGS: dict[Word, Meaning] = {
    Word.ON_CLAIM: Meaning(Argument.CODES, Scope.CLAIM, CODES, "one of these codes is billed"),
    Word.TOGETHER_WITH: Meaning(
        Argument.CODES, Scope.CLAIM, CODES | HISTORY, "stands on one day with one of these codes"
    ),
    Word.WITH_MODIFIER: Meaning(Argument.MODIFIERS, Scope.LINE, CODES | MODIFIERS, "carries one of these modifiers"),
    Word.WITHOUT_MODIFIER: Meaning(
        Argument.MODIFIERS, Scope.LINE, CODES | MODIFIERS, "carries none of these modifiers"
    ),
    Word.UNITS_ABOVE: Meaning(Argument.LIMIT, Scope.CODE, _COUNTED, "the code has more units than"),
    Word.TIMED_UNITS_ABOVE: Meaning(Argument.LIMIT, Scope.CLAIM, _COUNTED, "all timed codes have more units than"),
    Word.MINUTES_BELOW: Meaning(Argument.LIMIT, Scope.LINE, CODES | TIME, "the line has fewer minutes than"),
    Word.FIRST_DIAGNOSIS: Meaning(Argument.PREFIXES, Scope.CLAIM, DIAGNOSES, "the first diagnosis begins with"),
    Word.DIAGNOSIS: Meaning(Argument.PREFIXES, Scope.CLAIM, DIAGNOSES, "a diagnosis begins with"),
    Word.POINTS_TO: Meaning(
        Argument.PREFIXES, Scope.LINE, CODES | POINTERS | DIAGNOSES, "points to a diagnosis that begins with"
    ),
    Word.POINTS_TO_NONE_OF: Meaning(
        Argument.PREFIXES, Scope.LINE, CODES | POINTERS | DIAGNOSES, "points to no diagnosis that begins with"
    ),
    Word.PLACE_IN: Meaning(Argument.PLACES, Scope.CLAIM, CLAIM_FORM, "the place of service is"),
    Word.PLACE_NOT_IN: Meaning(Argument.PLACES, Scope.CLAIM, CLAIM_FORM, "the place of service is none of"),
    Word.AUTHORIZATION_NUMBER_MISSING: Meaning(
        Argument.NOTHING, Scope.CLAIM, CLAIM_FORM, "the authorization number is missing"
    ),
    Word.DOCUMENTATION_EMPTY: Meaning(
        Argument.FIELDS, Scope.CLAIM, NOTE | NARRATIVE, "the note leaves one of these fields empty"
    ),
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One word with what stands behind it: words, or a limit, or nothing."""

    word: Word
    words: tuple[str, ...] = ()
    limit: int = 0

    @property
    def meaning(self) -> Meaning:
        """What the word means."""
        return MEANINGS[self.word]


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold; `all` in a file."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part holds; `any` in a file."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Never:
    """The part does not hold; `not` in a file."""

    part: Condition


Condition = Leaf | Every | Some | Never


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The parts that a combination joins; none for a single word."""
    match condition:
        case Every(parts) | Some(parts):
            return parts
        case Never(part):
            return (part,)
    return ()


def leaves_of(condition: Condition) -> Iterator[Leaf]:
    """The single words, in reading order."""
    if isinstance(condition, Leaf):
        yield condition
    for part in parts_of(condition):
        yield from leaves_of(part)


def depth_of(condition: Condition) -> int:
    """How many levels the condition is nested; 1 for a single word."""
    return 1 + max((depth_of(part) for part in parts_of(condition)), default=0)


def scope_of(condition: Condition) -> Scope:
    """How often the condition is asked of one claim."""
    return max(leaf.meaning.scope for leaf in leaves_of(condition))
