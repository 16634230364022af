"""The words of papers: what `ui/language.py` is to the window, for what is printed.

A paper about claims may go to a payer or an auditor, who read English; the others are for people of the clinic and
follow the program's language. Which language each kind is in is set once, by `speak_on_paper`; where nobody sets it,
as on the command line, all papers are English. What makes a paper says which kind it is: `with words_of(Kind.CLAIMS):`
puts its language in force for the texts asked for inside, in that thread alone.

Like the window's texts, a paper's are literals in `tr` and `tr_count`, constants marked with `tr_noop`, and sentences
of the layers below in `said`. Days stay MM/DD/YYYY and amounts $1,234.50, as the payers' forms have them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from enum import Enum, StrEnum
from functools import cache
from typing import TYPE_CHECKING

from clinic_app.words.days import days_read

if TYPE_CHECKING:
    from clinic_app.words.sentences import Exact


class Language(StrEnum):
    """What a paper can be written in."""

    ENGLISH = "en"
    SPANISH = "es"


class Kind(Enum):
    """For whom a paper is: `CLAIMS` may leave the clinic, `CLINIC` is for those who work there."""

    CLAIMS = "claims"
    CLINIC = "clinic"


class Tongue:
    """A language's words: `word` turns texts of papers, `sentences` those of the layers below."""

    def __init__(self, code: str, word: Exact, sentence: Exact) -> None:
        from clinic_app.words.sentences import Sentences  # noqa: PLC0415 # the first window sets a language, no words

        self.code = code
        self.word = word
        self.sentences = Sentences(sentence)


_languages = {Kind.CLAIMS: Language.ENGLISH, Kind.CLINIC: Language.ENGLISH}
_in_force: ContextVar[Tongue | None] = ContextVar("words of papers", default=None)
"""None is English: texts as they stand in the sources."""

_MONTHS = ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre")
MONTHS_OF_SPANISH = (*_MONTHS, "noviembre", "diciembre")


def speak_on_paper(*, claims: Language, clinic: Language) -> None:
    """Set the language of each kind of paper, from now on."""
    _languages.update({Kind.CLAIMS: claims, Kind.CLINIC: clinic})


def language_of(kind: Kind) -> Language:
    """The language that papers of a kind are in."""
    return _languages[kind]


@contextmanager
def words_of(kind: Kind) -> Iterator[None]:
    """Put the language of a kind of paper in force for what is done inside."""
    with _spoken(_spanish() if _languages[kind] is Language.SPANISH else None):
        yield


@contextmanager
def _spoken(tongue: Tongue | None) -> Iterator[None]:
    token = _in_force.set(tongue)
    try:
        yield
    finally:
        _in_force.reset(token)


@cache
def _spanish() -> Tongue:
    from clinic_app.words.spanish import SAID, WINDOW, spanish  # noqa: PLC0415 # the first window needs no XML

    words, sentences = spanish(WINDOW), spanish(SAID)
    return Tongue("es-US", lambda text: words.get(text, text), lambda text: sentences.get(text, words.get(text, text)))


def tr(text: str, /, **values: object) -> str:
    """`text` in the language of the paper, its `{name}` places filled with `values`."""
    tongue = _in_force.get()
    turned = text if tongue is None else tongue.word(text)
    return turned.format(**values) if values else turned


def tr_count(one: str, other: str, count: int, /, **values: object) -> str:
    """`one` for a count of 1, else `other`; `{count}` is filled in with the others, its thousands parted."""
    return tr(one if count == 1 else other, count=f"{count:,}", **values)


def tr_noop(text: str, /) -> str:
    """`text` as it is: a mark that `tr` will turn it where it is printed."""
    return text


def said(sentence: str) -> str:
    """A sentence of the layers below in the language of the paper, its days as the payers' forms have them."""
    tongue = _in_force.get()
    return days_read(sentence if tongue is None else tongue.sentences.said(sentence))


def language_code() -> str:
    """What a document says of its language."""
    tongue = _in_force.get()
    return "en-US" if tongue is None else tongue.code


def month_words(day: date) -> str:
    """Month and year of a day, "November 2026"."""
    if _in_force.get() is None:
        return f"{day:%B %Y}"
    return f"{MONTHS_OF_SPANISH[day.month - 1]} de {day.year}"
