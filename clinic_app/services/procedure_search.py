"""Finding a procedure code by its number, the end of its number, or words of its label."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.codebook.search_words import SMALL_WORDS, begins_like, words_of
from clinic_app.domain.procedure import Procedure
from clinic_app.domain.visit import Discipline

_LONGEST_QUERY = 200
_SHORTEST_MISTYPED = 4
_SMALL_WORDS_OF_SPANISH = frozenset(
    ["al", "con", "de", "del", "el", "en", "la", "las", "los", "o", "para", "por", "un", "una", "y"]
)

Said = Callable[[str], str]
"""Turns a label into the language in force: `str` where that is English."""

_WHOLE_CODE, _END_OF_CODE, _START_OF_CODE, _INSIDE_CODE, _WORD, _MISTYPED = range(6)


@dataclass(frozen=True, slots=True)
class ProcedureHit:
    """One answer: the code, this program's label in the language asked for, and whether it may be billed that day."""

    code: str
    title: str
    short_title: str
    billable: bool


@dataclass(frozen=True, slots=True)
class FoundProcedures:
    """Hits of a procedure search in the groups a picker shows; no code stands in two."""

    recent: tuple[ProcedureHit, ...] = ()
    clinic: tuple[ProcedureHit, ...] = ()
    all: tuple[ProcedureHit, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes found, in the order shown."""
        return tuple(hit.code for hit in (*self.recent, *self.clinic, *self.all))


@dataclass(frozen=True, slots=True)
class _Entry:
    procedure: Procedure
    words: tuple[str, ...]


class ProcedureSearch:
    """The search over the procedure table: a hundred-odd rows, walked for every query."""

    def __init__(self, table: ProcedureTable) -> None:
        self._entries = tuple(_Entry(one, _label_words(one)) for one in table)
        self._words = lru_cache(2 * len(self._entries))(words_of)

    def search(
        self,
        text: str,
        on: date,
        discipline: Discipline | None = None,
        *,
        recents: Collection[str] = (),
        favourites: Collection[str] = (),
        limit: int = 50,
        said: Said = str,
    ) -> FoundProcedures:
        """The codes that fit every word typed, best first; an empty text gives the codes of the discipline.

        A code that may not be billed on the day is only found by its whole number. "7110" and "97110" both find 97110.

        Words find a code in English, and in the language of `said`, in which the answers are.
        """
        wanted = _wanted(text, SMALL_WORDS if said is str else SMALL_WORDS | _SMALL_WORDS_OF_SPANISH)
        found: list[tuple[bool, bool, int, int, Procedure]] = []
        for place, entry in enumerate(self._entries):
            one = entry.procedure
            fit = _fit(self._in_both(entry, said), wanted)
            if fit is None or not (one.valid_on(on) or fit == _WHOLE_CODE):
                continue
            foreign = discipline is not None and discipline.value not in one.disciplines
            if foreign and not wanted:
                continue
            found.append((not one.valid_on(on), foreign and fit > _END_OF_CODE, fit, place, one))
        found.sort(key=lambda row: row[:4])
        listed = [row[4] for row in found[:limit]]
        if not wanted:  # nothing asks for another order: the newest first, favourites as the clinic put them
            order = [*recents, *favourites]
            listed.sort(key=lambda one: order.index(one.code) if one.code in order else len(order))
        return _grouped(listed, on, recents, favourites, said)

    def _in_both(self, entry: _Entry, said: Said) -> _Entry:
        """The entry with the words of the other language beside the English ones."""
        if said is str:
            return entry
        label, short = said(entry.procedure.label), said(entry.procedure.short_label)
        return _Entry(entry.procedure, (*entry.words, *self._words(label), *self._words(short)))


def _grouped(
    found: Iterable[Procedure], on: date, recents: Collection[str], favourites: Collection[str], said: Said
) -> FoundProcedures:
    groups: dict[str, list[ProcedureHit]] = {"recent": [], "clinic": [], "all": []}
    for one in found:
        group = "recent" if one.code in recents else "clinic" if one.code in favourites else "all"
        groups[group].append(ProcedureHit(one.code, said(one.label), said(one.short_label), one.valid_on(on)))
    return FoundProcedures(**{name: tuple(hits) for name, hits in groups.items()})


def _label_words(one: Procedure) -> tuple[str, ...]:
    kind = one.procedure_class.value.replace("_", " ")
    return tuple(dict.fromkeys(words_of(f"{one.label} {one.short_label} {kind}")))


def _wanted(text: str, small: Collection[str]) -> tuple[str, ...]:
    """The words typed, without the small ones that tell nothing, unless there are no others."""
    words = words_of(text[:_LONGEST_QUERY])
    return tuple(word for word in words if word not in small) or tuple(words)


def _fit(entry: _Entry, wanted: tuple[str, ...]) -> int | None:
    """How well an entry fits: the weakest of its words' fits, smaller is better; None if a word does not fit at all."""
    weakest = 0
    for word in wanted:
        fit = _fit_of_word(entry, word)
        if fit is None:
            return None
        weakest = max(weakest, fit)
    return weakest


def _fit_of_word(entry: _Entry, word: str) -> int | None:
    code = entry.procedure.code.lower()
    if code == word:
        return _WHOLE_CODE
    if len(word) == 4 and code.endswith(word):
        return _END_OF_CODE
    if code.startswith(word) and any(letter.isdigit() for letter in word):
        return _START_OF_CODE
    if word.isdigit() and code[1:].startswith(word):
        return _INSIDE_CODE
    if any(label.startswith(word) for label in entry.words):
        return _WORD
    if len(word) >= _SHORTEST_MISTYPED and any(begins_like(word, label) for label in entry.words):
        return _MISTYPED
    return None
