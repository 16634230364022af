"""Find a diagnosis code by what a person types: a code, words in any order, lay words, with a side or a typing error.

The index gives the rows that hold every word, likeliest first by a weight fixed when it was built; the first few
hundred are ranked here by how well they fit. Where nothing fits, words are corrected, then dropped one at a time.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from clinic_app.codebook.code_set import dotted, undotted
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.diagnosis_index import NEEDS_DETAIL, NEEDS_NOTHING, NEEDS_SEVENTH, NEEDS_SIDE
from clinic_app.codebook.search_words import (
    SIDES,
    SMALL_WORDS,
    begins_like,
    typing_distance,
    without_one_letter,
    words_of,
)

_LONGEST_QUERY = 200
_SHOWS_SEVENTHS = 6
_MOST_WORDS = 16
_ROWS_RANKED = (120, 200)
"""How many rows are ranked for a query of one word, and of more."""
_DAYS_REMEMBERED = 64
_WORDS_MATCHED = 4
_TOO_COMMON = 8_000
_COMMONEST = 130
_MOST_CORRECTIONS = 6
_SHORTEST_CORRECTED = 4
_CODE_TYPED = re.compile(r"[A-Za-z][0-9][0-9A-Za-z]?(?:\.?[0-9A-Za-z]{0,4})?-?")
_SIDE_WORDS = {
    "l": "left",
    "lt": "left",
    "lft": "left",
    "r": "right",
    "rt": "right",
    "rgt": "right",
    "bil": "bilateral",
    "bilat": "bilateral",
    "both": "bilateral",
}
_NEEDS = {
    NEEDS_NOTHING: "",
    NEEDS_SEVENTH: "needs 7th character",
    NEEDS_SIDE: "needs side",
    NEEDS_DETAIL: "needs more detail",
}
_SEVENTH_OFFERED = "DAS"
_SHORTEST_PREFIX = 3
_SEVENTHS_SHOWN = 4
_SEVENTH_ORDER = "DGKPAEHMQFJNRBCS"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One answer: the code as printed, its title, whether it is billable that day, and in words what it still needs."""

    code: str
    title: str
    billable: bool
    needs: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One word of the query and what it may stand for, each with how far that is trusted (0 to 1)."""

    typed: str
    meanings: tuple[tuple[str, float], ...]

    @property
    def is_side(self) -> bool:
        return self.typed in SIDES

    def match_text(self) -> str:
        """The word as one group of an FTS5 query: quoted prefixes, any of which will do."""
        phrases = (" AND ".join(f'"{part}"*' for part in word.split()) for word, _ in self.meanings)
        return "(" + " OR ".join(f"({phrase})" for phrase in phrases) + ")"


@dataclass(slots=True)
class _Candidate:
    row: int
    code: str
    title: str
    needs: int
    billable: bool
    score: float
    asked: tuple[str, ...]
    """Words of the query that only the meaning of a seventh character can answer."""


_Row = tuple[int, str, str, int, int, int, str, str, int, int]


class DiagnosisSearch:
    """The search over an open diagnosis table."""

    def __init__(self, table: DiagnosisTable) -> None:
        self._table = table
        self._connection: sqlite3.Connection = table.connection
        self._periods = table.periods_by_number
        meant: dict[str, list[str]] = {}
        for typed, word in self._connection.execute("SELECT typed, word FROM meant_word"):
            meant.setdefault(typed, []).append(word)
        self._meant = meant
        self._meanings: dict[int, str] = {}
        self._valid: dict[int, frozenset[int]] = {}

    def search(
        self, text: str, on: date, limit: int = 20, favourites: Sequence[str] = (), recents: Sequence[str] = ()
    ) -> list[SearchHit]:
        """The codes that fit what was typed, best first, valid on the day (headers too); at most ``limit``.

        ``favourites`` and ``recents`` are codes of the clinic; where they fit they stand first, in that order.
        """
        typed = text[:_LONGEST_QUERY].strip()
        own = [undotted(code) for code in (*favourites, *recents)]
        day = on.toordinal()
        hits = self._by_code(typed, day, own) if _CODE_TYPED.fullmatch(typed) else []
        return (hits or self._by_words(typed, day, own, limit))[:limit]

    # Codes

    def _by_code(self, typed: str, day: int, own: Sequence[str]) -> list[SearchHit]:
        """Codes that begin as typed: the clinic's own first, then billable ones, likelier before unlikelier."""
        start = undotted(typed).rstrip("-")
        rows = self._connection.execute(
            "SELECT code.code, code.periods, code.span, needs_seventh, ifnull(searchable.id, 99999)"
            " FROM code LEFT JOIN searchable ON searchable.code = code.code"
            " WHERE code.code >= ? AND code.code < ? AND is_extension <= ? ORDER BY searchable.id LIMIT 500",
            (start, start + "~", len(start) >= _SHOWS_SEVENTHS),
        )
        valid = self._valid_on(day)
        found = []
        for code, periods, span, needs_seventh, weight in rows:
            if span not in valid:
                continue
            billable = periods in valid
            rank = 0 if billable else 1 if needs_seventh else 2
            ours = own.index(code) if code in own else len(own)
            seventh = _SEVENTH_ORDER.find(code[6:]) if len(code) > 6 else 0
            found.append((ours, rank, seventh, weight, code, billable, needs_seventh))
        found.sort()
        return [self._code_hit(one[4], billable=one[5], needs_seventh=one[6]) for one in islice(found, 50)]

    def _code_hit(self, code: str, *, billable: bool, needs_seventh: bool) -> SearchHit:
        if billable:
            needs = NEEDS_NOTHING
        elif needs_seventh:
            needs = NEEDS_SEVENTH
        else:
            row = self._connection.execute("SELECT needs FROM searchable WHERE code = ?", (code,)).fetchone()
            needs = row[0] if row is not None else NEEDS_DETAIL
        return SearchHit(dotted(code), self._table.title(code), billable, _NEEDS[needs])

    def _valid_on(self, day: int) -> frozenset[int]:
        """The numbers of the sets of periods that hold a day."""
        if day not in self._valid:
            if len(self._valid) > _DAYS_REMEMBERED:
                self._valid.clear()
            self._valid[day] = frozenset(
                number
                for number, periods in self._periods.items()
                if any(first <= day <= last for first, last in periods)
            )
        return self._valid[day]

    # Words

    def _by_words(self, typed: str, day: int, own: Sequence[str], limit: int) -> list[SearchHit]:
        wanted = self._wanted(typed)
        if not wanted:
            return []
        for attempt in self._attempts(wanted):
            candidates = self._ranked(attempt, day, own)
            if candidates:
                return self._shown(candidates, day, limit)
        return []

    def _wanted(self, typed: str) -> list[_Wanted]:
        words = list(dict.fromkeys(words_of(typed)))
        if len(words) > 1:
            words = list(dict.fromkeys(_SIDE_WORDS.get(word, word) for word in words))
            telling = [word for word in words if word not in SMALL_WORDS]
            words = telling or words
        return [self._as_typed(word) for word in words[:_MOST_WORDS]]

    def _as_typed(self, word: str) -> _Wanted:
        meanings = [(word, 1.0)]
        if len(word) > _SHORTEST_CORRECTED and word.endswith("s") and not word.endswith("ss"):
            meanings.append((word[:-1], 0.95))
        meanings += [(meant, 0.7) for meant in self._meant.get(word, ())]
        return _Wanted(word, tuple(meanings))

    def _attempts(self, wanted: list[_Wanted]) -> Iterator[list[_Wanted]]:
        """What to look for, in order, until something is found."""
        yield wanted
        unknown = {one.typed for one in wanted if not self._is_known(one)}
        if unknown:
            corrected = [self._corrected(one) if one.typed in unknown else one for one in wanted]
            yield corrected
        else:
            corrected = wanted
            for place, one in enumerate(wanted):
                if not one.is_side:
                    yield [*wanted[:place], self._corrected(one), *wanted[place + 1 :]]
        known = [one for one in corrected if one.meanings[0][0] != one.typed or self._is_known(one)] or corrected
        if len(known) < len(corrected):
            yield known
        without_side = [one for one in known if not one.is_side]
        if without_side and len(without_side) < len(known):
            yield without_side
        for place in range(len(known) - 1, -1, -1):
            if len(known) > 1:
                yield [*known[:place], *known[place + 1 :]]

    def _is_known(self, one: _Wanted) -> bool:
        return any(
            self._connection.execute(
                "SELECT 1 FROM vocabulary WHERE word >= ? AND word < ? LIMIT 1", (word, word + "~")
            ).fetchone()
            for word, _ in one.meanings
        )

    def _corrected(self, one: _Wanted) -> _Wanted:
        """The word with the words of the code book that it may be a slip of."""
        typed = one.typed
        if len(typed) < _SHORTEST_CORRECTED or not typed.isalpha():
            return one
        allowed = 1 if len(typed) < 8 else 2
        near = self._near_words(typed, allowed) or self._near_beginnings(typed)
        meanings = [(word, 0.9 - 0.15 * distance) for distance, _, word in near[:_MOST_CORRECTIONS]]
        meanings += [(meant, 0.6) for _, _, word in near[:2] for meant in self._meant.get(word, ())]
        return _Wanted(typed, (*meanings, *one.meanings)) if meanings else one

    def _near_words(self, typed: str, allowed: int) -> list[tuple[int, int, str]]:
        """Distance, minus the weight, and word, nearest and commonest first."""
        shortened = [typed, *without_one_letter(typed)]
        marks = ", ".join("?" * len(shortened))
        rows = self._connection.execute(
            f"SELECT word, weight FROM vocabulary WHERE word IN"
            f" (SELECT word FROM misspelling WHERE shortened IN ({marks})"
            f" UNION SELECT word FROM vocabulary WHERE word IN ({marks}))",
            (*shortened, *shortened),
        )
        near = ((typing_distance(typed, word), -weight, word) for word, weight in rows)
        return sorted(one for one in near if one[0] <= allowed)

    def _near_beginnings(self, typed: str) -> list[tuple[int, int, str]]:
        """Words that begin like the typed one but for a slip: it may be typed only in part."""
        rows = self._connection.execute(
            "SELECT word, weight FROM vocabulary WHERE word >= ? AND word < ? AND length(word) >= ? LIMIT 400",
            (typed[:2], typed[:2] + "~", len(typed)),
        )
        return sorted((1, -weight, word) for word, weight in rows if begins_like(typed, word))

    def _ranked(self, wanted: Sequence[_Wanted], day: int, own: Sequence[str]) -> list[_Candidate]:
        match = " AND ".join(one.match_text() for one in self._most_telling(wanted))
        rows: Iterable[_Row] = self._connection.execute(
            "SELECT id, code, title, needs, periods, span, words, terms, telling, sevenths FROM searchable WHERE id IN"
            " (SELECT rowid FROM search_word WHERE search_word MATCH ? ORDER BY rowid LIMIT ?)",
            (match, _ROWS_RANKED[len(wanted) > 1]),
        )
        valid = self._valid_on(day)
        found = [self._candidate(row, wanted, valid, own) for row in rows if row[5] in valid]
        found.sort(key=lambda one: (-one.score, one.row))
        return found

    def _most_telling(self, wanted: Sequence[_Wanted]) -> Sequence[_Wanted]:
        """The rarest words of a longer query: they find the rows, the others only rank them."""
        if len(wanted) < 3:
            return wanted
        counted = sorted((self._frequency(one), place) for place, one in enumerate(wanted))
        chosen = [place for count, place in counted[:_WORDS_MATCHED] if count < _TOO_COMMON]
        return [wanted[place] for place in (chosen if len(chosen) > 1 else [place for _, place in counted[:2]])]

    def _frequency(self, one: _Wanted) -> int:
        ranges = [(word, word + "~") for meaning, _ in one.meanings for word in meaning.split()]
        counts = (
            self._connection.execute("SELECT sum(weight) FROM vocabulary WHERE word >= ? AND word < ?", bounds)
            for bounds in ranges
        )
        return sum(count.fetchone()[0] or 0 for count in counts)

    def _candidate(
        self, row: _Row, wanted: Sequence[_Wanted], valid: Collection[int], own: Sequence[str]
    ) -> _Candidate:
        number, code, title, needs, periods, _, words, terms, telling, sevenths = row
        billable = periods in valid
        asked: tuple[str, ...] = ()
        answered = wanted
        if sevenths >= 0 and not billable:
            asked, answered = self._asked_of_seventh(wanted, words, terms, sevenths)
        score = _fit(answered, words, terms, telling) + 6.0 * len(asked) - number / 12_000
        score += 6 if billable else 5 if needs == NEEDS_SEVENTH else 0
        if number <= _COMMONEST:
            score += 3
        if code in own:
            score += 100 - own.index(code)
        return _Candidate(number, code, title, needs, billable, score, asked)

    def _asked_of_seventh(
        self, wanted: Sequence[_Wanted], words: str, terms: str, sevenths: int
    ) -> tuple[tuple[str, ...], list[_Wanted]]:
        """The words that only the meanings of the seventh characters hold, and the words left for title and terms."""
        meanings = self._meanings_of(sevenths)
        asked = []
        answered = []
        for one in wanted:
            ends = " " if len(one.typed) < _SHORTEST_PREFIX else ""
            here = any(f" {word}{ends}" in words or f" {word}{ends}" in terms for word, _ in one.meanings)
            meant = next((word for word, _ in one.meanings if not here and f" {word}" in meanings), None)
            if meant is None:
                answered.append(one)
            else:
                asked.append(meant)
        return tuple(asked), answered

    def _meanings_of(self, node: int) -> str:
        if node not in self._meanings:
            rows = self._connection.execute("SELECT meaning FROM seventh WHERE node = ?", (node,))
            self._meanings[node] = f" {' '.join(word for (meaning,) in rows for word in words_of(meaning))} "
        return self._meanings[node]

    # What is shown

    def _shown(self, candidates: list[_Candidate], day: int, limit: int) -> list[SearchHit]:
        """The best candidates; where a seventh character was asked for, the codes it makes in place of their stem.

        Where room is left, the usual seventh characters of the stems follow.
        """
        best = candidates[:limit]
        hits: list[SearchHit] = []
        later: list[SearchHit] = []
        for one in best:
            made = self._sevenths(one, day) if one.asked else []
            if made:
                hits.append(made[0])
                later += made[1:]
            else:
                needs = "" if one.billable else _NEEDS[one.needs]
                hits.append(SearchHit(dotted(one.code), one.title, one.billable, needs))
        for one in best:
            if len(hits) + len(later) >= limit:
                break
            if one.needs == NEEDS_SEVENTH and not one.billable and not one.asked:
                later += self._sevenths(one, day)
        return [*hits, *later][:limit]

    def _sevenths(self, stem: _Candidate, day: int) -> list[SearchHit]:
        """The codes that a seventh character makes of one: those whose meaning was asked for, else the usual ones."""
        rows = self._connection.execute(
            "SELECT code, periods FROM code WHERE code >= ? AND code < ? AND is_extension",
            (stem.code, stem.code.ljust(6, "X") + "~"),
        )
        valid = self._valid_on(day)
        titled = [(code, self._table.title(code)) for code, periods in rows if periods in valid]
        if stem.asked:
            titled.sort(key=lambda one: (*_seventh_fit(stem.asked, one[1]), _SEVENTH_ORDER.find(one[0][-1])))
        else:
            titled = [(code, title) for code, title in titled if code[-1] in _SEVENTH_OFFERED]
            titled.sort(key=lambda one: _SEVENTH_OFFERED.index(one[0][-1]))
        return [SearchHit(dotted(code), title, True, "") for code, title in titled[:_SEVENTHS_SHOWN]]


def _seventh_fit(asked: Sequence[str], title: str) -> tuple[int, int, int]:
    """How many asked words a title lacks, how many it lacks as whole words, how long it is: smaller is better."""
    words = words_of(title)
    lacking = sum(not any(word.startswith(one) for word in words) for one in asked)
    return lacking, sum(one not in words for one in asked), len(words)


def _fit(wanted: Sequence[_Wanted], words: str, terms: str, telling: int) -> float:
    """How well a row answers: each word counts by where and how whole it stands; other words of the title against it.

    ``words`` is the title as " word word ", ``telling`` how many of them tell it from others, ``terms`` the inclusion
    terms and lay words as "| word word | word ".
    """
    score = 0.0
    in_title = in_terms = sides = 0
    for one in wanted:
        best = 0.0
        titled = False
        for word, trust in one.meanings:
            spaced = f" {word}"
            if spaced in words:
                titled = True
                value = 10.0 if f"{spaced} " in words else 7.0
            elif spaced in terms:
                value = 8.0 if f"{spaced} " in terms else 5.0
            else:
                continue
            best = max(best, value * trust)
        score += best
        if one.is_side:
            sides += 1
        else:
            in_title += titled
            in_terms += any(f" {word}" in terms for word, _ in one.meanings)
    asked = len(wanted) - sides
    bonus = 10.0 - 2.0 * (telling - in_title) if in_title == asked else 0.0
    if in_terms == asked:
        bonus = max(bonus, _phrase_bonus([one for one in wanted if not one.is_side], terms))
    return score - 0.8 * max(telling - in_title, 0) + max(bonus, 0.0)


def _phrase_bonus(wanted: Sequence[_Wanted], terms: str) -> float:
    """More for a row one of whose phrases is what was typed and little else."""
    bonus = 0.0
    for phrase in terms.split("|")[1:]:
        if all(any(f" {word}" in phrase for word, _ in one.meanings) for one in wanted):
            bonus = max(bonus, 10.0 - 2.0 * (len(phrase.split()) - len(wanted)))
    return bonus
