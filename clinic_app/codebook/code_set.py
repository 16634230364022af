"""A set of diagnosis codes written the way rules and tabular notes write it: "D50-D64 E03 M51.2- I69.-91".

A term is one of

* a category, subcategory or code, with or without dot and trailing dash, for its whole subtree (``E03``, ``M51.2-``);
* a range of two of those, both ends whole (``I80-I82.9`` holds I82.91);
* a pattern with a dash for any one character before the end (``I69.-91`` holds I69.391);
* any of these with conditions on later characters in brackets: ``S52.-[7:B|C]`` (the seventh character is B or C),
  ``E08-E13[4:40]`` (from the fourth character on the code reads 40), ``T36-T50[intent:5]`` (the character that tells
  the intent of a poisoning is 5: the sixth, or the fifth where the sixth is only the placeholder X).

Membership is a matter of the letters alone, so it also answers for codes that no loaded table holds.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_REMEMBERED_ANSWERS = 8192

# Categories whose third character is a letter, and the category each follows in the tabular list (April 2026 edition):
# the range M05-M14 holds M1A, and C76-C80 does not hold C7A.
_LETTER_CATEGORY_FOLLOWS = {
    "C4A": "C43",
    "C7A": "C75",
    "C7B": "C75",
    "D3A": "D36",
    "I1A": "I16",
    "I5A": "I52",
    "J4A": "J44",
    "M1A": "M08",
    "O9A": "O99",
    "Z3A": "Z36",
}
# Beyond the category the list puts 9 ("unspecified") behind the letters: G43.D stands before G43.9.
_NINE_LAST = str.maketrans({"9": "~"})
END_OF_SUBTREE = "\x7f"
_AFTER_THE_SUBTREE = "\x80"

_STEM = r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{0,4})"
_TERM = re.compile(rf"(?P<first>{_STEM})\.?(?:--?(?P<last>{_STEM})\.?)?-*(?P<conditions>(?:\[[^\]]*\])*)")
_PATTERN = re.compile(r"(?P<pattern>[A-Z][0-9][0-9A-Z]\.?[0-9A-Z-]*-[0-9A-Z][0-9A-Z-]*)(?P<conditions>(?:\[[^\]]*\])*)")
_CONDITION = re.compile(r"\[(?P<place>[4-7]|intent):(?P<readings>[0-9A-Z]+(?:\|[0-9A-Z]+)*)\]")


def undotted(code: str) -> str:
    """The code in capitals without dot or spaces: ``" m62.81 "`` gives ``M6281``."""
    return code.replace(".", "").replace(" ", "").strip().upper()


def dotted(code: str) -> str:
    """The code as it is printed, a dot behind the category: ``M6281`` gives ``M62.81``."""
    return code if len(code) <= 3 or "." in code else f"{code[:3]}.{code[3:]}"


def tabular_order(code: str) -> str:
    """A sort key that puts undotted codes in the order of the tabular list, each before the codes under it."""
    category = code[:3]
    before = _LETTER_CATEGORY_FOLLOWS.get(category)
    return (category if before is None else f"{before}{_AFTER_THE_SUBTREE}{category[2]}") + code[3:].translate(
        _NINE_LAST
    )


@dataclass(frozen=True, slots=True)
class CodeCondition:
    """What the later characters of a code must read from ``place`` on (4 to 7, or 0 for the intent)."""

    place: int
    readings: tuple[str, ...]

    def holds(self, code: str) -> bool:
        """Whether an undotted code meets the condition."""
        if self.place:
            return code[self.place - 1 :].startswith(self.readings)
        return intent_character(code) in self.readings

    def __str__(self) -> str:
        return f"[{self.place or 'intent'}:{'|'.join(self.readings)}]"


def intent_character(code: str) -> str:
    """The character of an undotted T36-T65 code that tells poisoning, adverse effect or underdosing; "" if none."""
    sixth = code[5:6]
    return sixth if sixth not in ("", "X") else code[4:5]


@dataclass(frozen=True, slots=True)
class CodeTerm:
    """One term of a code set: an interval of tabular order keys, with conditions on what the code reads inside it."""

    text: str
    low: str
    high: str
    pattern: re.Pattern[str] | None = None
    conditions: tuple[CodeCondition, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every code of the interval belongs to the term."""
        return self.pattern is None and not self.conditions

    def holds(self, code: str) -> bool:
        """Whether an undotted code belongs to the term."""
        if not self.low <= tabular_order(code) <= self.high:
            return False
        if self.pattern is not None and self.pattern.match(code) is None:
            return False
        return all(condition.holds(code) for condition in self.conditions)

    @classmethod
    def parse(cls, text: str) -> CodeTerm:
        """Read one term.

        Raises:
            ValueError: the text is no code, range or pattern.
        """
        if term := _TERM.fullmatch(text):
            first = undotted(term["first"])
            last = undotted(term["last"] or first)
            if tabular_order(first) > tabular_order(last):
                raise ValueError(f"{text!r} runs backwards")
            high = max(tabular_order(last), tabular_order(_last_named(first, last))) + END_OF_SUBTREE
            return cls(text, tabular_order(first), high, None, _conditions(term["conditions"], text))
        if pattern := _PATTERN.fullmatch(text):
            return cls._from_pattern(text, pattern)
        raise ValueError(f"{text!r} is no diagnosis code, range of codes or pattern")

    @classmethod
    def _from_pattern(cls, text: str, found: re.Match[str]) -> CodeTerm:
        letters = undotted(found["pattern"]).rstrip("-")
        stem = letters.partition("-")[0]
        key = tabular_order(stem)
        readable = re.compile(letters.replace("-", "[0-9A-Z]"))
        return cls(text, key, key + END_OF_SUBTREE, readable, _conditions(found["conditions"], text))


def _last_named(first: str, last: str) -> str:
    """Where a range up to a letter ends: I21.0-I21.B runs over I21.9, which the list prints before the letters."""
    return f"{last[:-1]}9" if first != last and 3 < len(last) < 7 and last[-1].isalpha() else last


def _conditions(brackets: str, text: str) -> tuple[CodeCondition, ...]:
    found = list(_CONDITION.finditer(brackets))
    if sum(len(condition[0]) for condition in found) != len(brackets):
        raise ValueError(f"{text!r} has a condition that cannot be read")
    return tuple(
        CodeCondition(0 if one["place"] == "intent" else int(one["place"]), tuple(one["readings"].split("|")))
        for one in found
    )


class CodeSet:
    """Diagnosis codes by ranges, subtrees and patterns; ``code in codes`` needs no dot and no capitals."""

    __slots__ = ("_answers", "_highs", "_lows", "_narrow", "terms")

    def __init__(self, terms: Iterable[CodeTerm]) -> None:
        self.terms = tuple(terms)
        self._lows, self._highs = _merged((term.low, term.high) for term in self.terms if term.whole)
        self._narrow = tuple(term for term in self.terms if not term.whole)
        self._answers: dict[str, bool] = {}

    @classmethod
    def parse(cls, text: str) -> CodeSet:
        """Read terms parted by spaces, commas or semicolons.

        Raises:
            ValueError: a term is no code, range or pattern.
        """
        return cls(CodeTerm.parse(term) for term in re.split(r"[\s,;]+", text) if term)

    def __contains__(self, code: str) -> bool:
        try:
            return self._answers[code]
        except KeyError:
            return self._decide(code)

    def __iter__(self) -> Iterator[CodeTerm]:
        return iter(self.terms)

    def __bool__(self) -> bool:
        return bool(self.terms)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CodeSet) and self.terms == other.terms

    def __hash__(self) -> int:
        return hash(self.terms)

    def __str__(self) -> str:
        return " ".join(term.text for term in self.terms)

    def __repr__(self) -> str:
        return f"CodeSet.parse({str(self)!r})"

    def _decide(self, code: str) -> bool:
        plain = undotted(code)
        key = tabular_order(plain)
        place = bisect_right(self._lows, key) - 1
        answer = (place >= 0 and key <= self._highs[place]) or any(term.holds(plain) for term in self._narrow)
        if len(self._answers) >= _REMEMBERED_ANSWERS:
            self._answers.clear()
        self._answers[code] = answer
        return answer


def _merged(intervals: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    lows: list[str] = []
    highs: list[str] = []
    for low, high in sorted(intervals):
        if highs and low <= highs[-1]:
            highs[-1] = max(highs[-1], high)
        else:
            lows.append(low)
            highs.append(high)
    return lows, highs
