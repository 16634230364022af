"""Right, left, both or unspecified: what a code's title says of its side, and the sister codes of other sides.

Read from the titles, since the place and the digit of the side differ from category to category.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations

from clinic_app.codebook.code_set import CodeSet, dotted, undotted
from clinic_app.codebook.diagnoses import DiagnosisStatus, DiagnosisTable

RIGHT, LEFT, BOTH = "right", "left", "both"
DOMINANT, NON_DOMINANT = "dominant", "non-dominant"

_SIDE_CHARACTERS = "0123456789"
_FIRST_FREE, _SEVENTH = 3, 6
_SIDE_WORDS = frozenset(
    {"right", "left", "bilateral", "unilateral", "unspecified", "dominant", "non-dominant", "nondominant", "of"}
)
# A part named beside the side of some codes and left out in their bilateral sister
_PAIRED_PARTS = frozenset({"ear", "eye", "hand"})
_UNNAMED_SITES = ("unspecified site", "site unspecified", "unspecified joint", "unspecified limb")
# Where a site is asked of therapy; a neoplasm's or an infection's site is another clinic's to find
_SITED = CodeSet.parse("G00-G99 L00-L99 M00-M99 S00-T34")
_EXTERNAL_CAUSES = CodeSet.parse("V00-Y99")


@lru_cache(maxsize=16_384)
def words_of(title: str) -> frozenset[str]:
    """The words of a title in small letters, stops left out."""
    return frozenset(title.lower().replace(",", " ").replace("(", " ").replace(")", " ").split())


@lru_cache(maxsize=16_384)
def side_of(title: str) -> str:
    """right, left, both, or an empty text where the title names none."""
    words = words_of(title)
    if "bilateral" in words or ("right" in words and "left" in words):
        return BOTH
    return RIGHT if "right" in words else LEFT if "left" in words else ""


def dominance_of(title: str) -> str:
    """dominant, non-dominant, or an empty text."""
    words = words_of(title)
    if "non-dominant" in words or "nondominant" in words:
        return NON_DOMINANT
    return DOMINANT if "dominant" in words else ""


@lru_cache(maxsize=16_384)
def _condition(title: str) -> frozenset[str]:
    """The words of a title that do not tell a side, in the singular: the same for sister codes."""
    return frozenset(word.removesuffix("s") for word in words_of(title) - _SIDE_WORDS)


@lru_cache(maxsize=4096)
def sisters(table: DiagnosisTable, code: str, on: date) -> tuple[tuple[str, str], ...]:
    """Billable codes and titles of the same condition that differ from a code in one character: its other sides."""
    condition = _condition(table.lookup(code, on).title)
    found = (table.lookup(other, on) for other in _one_character_apart(code))
    return tuple(
        (one.code, one.title) for one in found if _is_billed(one.status) and _condition(one.title) == condition
    )


@lru_cache(maxsize=4096)
def bilateral_sister(table: DiagnosisTable, code: str, on: date) -> str | None:
    """The code for both sides of a condition, if there is one."""
    condition = _condition(table.lookup(code, on).title)
    for other in (*_one_character_apart(code), *_shorter(code)):
        one = table.lookup(other, on)
        if _is_billed(one.status) and side_of(one.title) == BOTH:
            both = _condition(one.title)
            if both <= condition <= both | _PAIRED_PARTS:
                return one.code
    return None


@lru_cache(maxsize=8192)
def two_sides(table: DiagnosisTable, codes: tuple[str, ...], on: date) -> tuple[tuple[int, int, str], ...]:
    """The positions of two codes for right and left of one condition, with the code that says both."""
    titles = [table.lookup(code, on).title for code in codes]
    found = []
    for first, second in combinations(range(len(codes)), 2):
        one, other = titles[first], titles[second]
        if {side_of(one), side_of(other)} == {RIGHT, LEFT} and _condition(one) == _condition(other):
            both = bilateral_sister(table, codes[first], on) if codes[first][:3] == codes[second][:3] else None
            if both is not None:
                found.append((first, second, both))
    return tuple(found)


@lru_cache(maxsize=8192)
def unspecified(table: DiagnosisTable, codes: tuple[str, ...], on: date) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The positions of codes that leave their side or site open, with the sided codes to choose from.

    These are none where the site is open: which one is meant only the chart tells.
    """
    found = ((i, _sides_to_choose(table, code, on)) for i, code in enumerate(codes))
    return tuple((i, choices) for i, choices in found if choices is not None)


@lru_cache(maxsize=16_384)
def _sides_to_choose(table: DiagnosisTable, code: str, on: date) -> tuple[str, ...] | None:
    """None where a code leaves neither side nor site open."""
    one = table.lookup(code, on)
    if "nspecified" not in one.title or side_of(one.title) or not _is_billed(one.status) or code in _EXTERNAL_CAUSES:
        return None
    sided = tuple(other for other, title in sisters(table, code, on) if side_of(title) in (RIGHT, LEFT))
    if sided:
        return sided
    unsited = code in _SITED and any(words in one.title.lower() for words in _UNNAMED_SITES)
    return () if unsited else None


def _one_character_apart(code: str) -> Iterator[str]:
    """Codes of the same length, the last places first: sides are told there."""
    plain = undotted(code)
    for place in range(min(len(plain), _SEVENTH) - 1, _FIRST_FREE - 1, -1):
        for character in _SIDE_CHARACTERS:
            if character != plain[place]:
                yield dotted(f"{plain[:place]}{character}{plain[place + 1 :]}")


def _shorter(code: str) -> Iterator[str]:
    """Codes of fewer places under the same category: M17.0 for M17.11."""
    plain = undotted(code)
    for length in range(len(plain) - 2, _FIRST_FREE - 1, -1):
        for character in _SIDE_CHARACTERS:
            yield dotted(plain[:length] + character)


def _is_billed(status: DiagnosisStatus) -> bool:
    return status is DiagnosisStatus.BILLABLE
