"""Which words of a Spanish text are still English: those that no Spanish text of the program has."""

from __future__ import annotations

import re
from functools import cache

from clinic_app.words.paper import MONTHS_OF_SPANISH
from clinic_app.words.spanish import SAID, WINDOW, spanish

_WORD = re.compile(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]{2,}")
_QUOTE = re.compile(r"«[^»]*»|\"[^\"]*\"|“[^”]*”|\{[a-z_0-9]*\}")
_NUMBER = re.compile(r"\b\w*\d[\w.]*")
"""Codes, editions and what else holds figures."""
_SAME = re.compile(r"[A-Z]+|[A-Z]\w*[A-Z]\w*")
"""Codes and short names, written in capitals."""


def words_in(text: str) -> list[str]:
    """Every word of a text."""
    return _WORD.findall(text)


def english_in(text: str) -> list[str]:
    """The words of a text that are neither in the Spanish of the program nor short names."""
    return [
        word
        for word in _WORD.findall(_NUMBER.sub(" ", text))
        if word.casefold() not in _spanish_words() and not _SAME.fullmatch(word)
    ]


@cache
def _spanish_words() -> frozenset[str]:
    """Every word of the Spanish texts but for quotes, and but for texts that are the same in both languages."""
    texts = [words for part in (WINDOW, SAID) for english, words in spanish(part).items() if english != words]
    return frozenset(
        word.casefold() for text in (*texts, *MONTHS_OF_SPANISH) for word in _WORD.findall(_QUOTE.sub(" ", text))
    )
