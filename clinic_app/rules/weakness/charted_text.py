"""What a text of the note says: whether anything, and whether it speaks of frailty or deconditioning.

The test is one of vocabulary, not of style: a text says nothing when no word is left once the words that carry no
finding are taken out. One word outside the list is enough, for a wrong alarm is worse here than a lenient eye.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from clinic_app.checker.claim import Claim
from clinic_app.domain.visit import Place

_WORD = re.compile(r"\w+")
_BLANK = re.compile(r"_{2,}|\[\s*\]")
_FIGURES_OF_A_CODE = 5
# A word of denial this many words before another turns it round: "no signs of frailty"
_REACH_OF_DENIAL = 3

DENIALS = frozenset({"no", "not", "without", "denies", "denied", "absent", "never", "negative", "nor", "none"})
FRAILTY = frozenset({"frail", "frailty"})
DECONDITIONING = frozenset({"deconditioned", "deconditioning", "debility", "debilitated", "debilitation"})
_WASTING = frozenset({"wasting", "wasted", "atrophy", "atrophied", "visible", "obvious", "evident", "seen", "observed"})

_TEXTS = (
    "narrative",
    "onset",
    "activities",
    "associated",
    "differential",
    "plan",
    "prior_level",
    "rationale",
    "severity",
    "wasting",
)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, figures included."""
    return tuple(_WORD.findall(text.casefold()))


@lru_cache(maxsize=4096)
def says_something(text: str | None, empty: frozenset[str], *, short_numbers: bool = True) -> bool:
    """Whether a text holds at least one word that carries a finding.

    Words of one letter never do. A text with a blank still to fill in says nothing yet. Without `short_numbers` a
    number counts only from five figures on, as a procedure code has.
    """
    if not text or _BLANK.search(text):
        return False
    return any(_carries(word, empty, short_numbers) for word in words_of(text))


def _carries(word: str, empty: frozenset[str], short_numbers: bool) -> bool:
    if word in empty:
        return False
    if word[0].isdigit():
        return short_numbers or len(word) >= _FIGURES_OF_A_CODE
    return len(word) > 1 or not word.isascii()


def denies_wasting(text: str, empty: frozenset[str]) -> bool:
    """Whether a text says no more than that nothing has wasted: "no visible atrophy"."""
    words = words_of(text)
    return any(word in DENIALS for word in words) and all(
        word in DENIALS or word in _WASTING or word in empty for word in words
    )


@lru_cache(maxsize=4096)
def affirms(text: str | None, sought: frozenset[str]) -> bool:
    """Whether one of the words stands in a text without a denial shortly before it."""
    if not text:
        return False
    words = words_of(text)
    return any(
        word in sought and DENIALS.isdisjoint(words[max(0, i - _REACH_OF_DENIAL) : i]) for i, word in enumerate(words)
    )


def texts_of(claim: Claim) -> Iterator[tuple[Place, str]]:
    """Every free text of the note and of the diagnoses, with its place."""
    note = claim.visit.documentation
    if note is not None:
        for name in _TEXTS:
            text = getattr(note, name)
            if text:
                yield ("documentation", name), text
    for one in claim.diagnoses:
        if one.diagnosis.text:
            yield (*one.at, "text"), one.diagnosis.text


def place_affirming(claim: Claim, sought: frozenset[str]) -> tuple[Place, str] | None:
    """The first text of the note or of a diagnosis that speaks of one of the words, with its place."""
    return next(((at, text) for at, text in texts_of(claim) if affirms(text, sought)), None)
