"""Words as the diagnosis search sees them, in the index and in what a person types alike."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"['’]s\b")
_WORD = re.compile(r"[a-z0-9]+")
_SMALL_WORDS = "a an and as at by due for from in into is my of on or other specified the to unspecified with"
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
"""Words that hardly tell one code from another; a query is searched without them unless it has no others."""
SIDES = frozenset({"left", "right", "bilateral"})


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents and possessive s, in order."""
    plain = text.lower()
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", text.casefold())
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _WORD.findall(_POSSESSIVE.sub("", plain))


def without_one_letter(word: str) -> set[str]:
    """All words that come of leaving one letter out."""
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


def typing_distance(typed: str, word: str) -> int:
    """How many typing errors lie between two words: a letter too many, missing, wrong, or two swapped."""
    start = 0
    while start < len(typed) and start < len(word) and typed[start] == word[start]:
        start += 1
    end = 0
    while end < min(len(typed), len(word)) - start and typed[-1 - end] == word[-1 - end]:
        end += 1
    a, b = typed[start : len(typed) - end], word[start : len(word) - end]
    if len(a) <= 1 and len(b) <= 1:
        return int(a != b)
    if len(a) == 2 and a == b[::-1]:
        return 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        above, row = row, [i]
        for j, other in enumerate(b, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = above
    return row[-1]


def begins_like(typed: str, word: str) -> bool:
    """Whether a word begins as typed but for one typing error."""
    if word.startswith(typed):
        return True
    at = 0
    while at < len(word) and typed[at] == word[at]:
        at += 1
    rest, other = typed[at:], word[at:]
    return (
        other[1:].startswith(rest[1:])
        or other[1:].startswith(rest)
        or other.startswith(rest[1:])
        or (rest[1:2] + rest[:1] == other[:2] and other[2:].startswith(rest[2:]))
    )
