"""The word index of the diagnosis table: what the search reads, made once with the table.

A row of ``searchable`` is a category, subcategory or code that has a title; codes made by a seventh character stand for
themselves only in the code table. ``telling`` counts the words of its title that tell it from others. Rows are numbered
by a static weight (therapy codes before others, billable before headers, short titles before long), so the first rows a
query meets are the likeliest ones. A code that needs a seventh character is found by the words of their meanings too
("subsequent", "closed fracture").
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from clinic_app.codebook.code_set import CodeSet, undotted
from clinic_app.codebook.diagnosis_tree import TITLE_NOT_KNOWN, DiagnosisTree, TreeCode
from clinic_app.codebook.exclusion_classes import spans_of
from clinic_app.codebook.search_words import SIDES, SMALL_WORDS, without_one_letter, words_of
from clinic_app.codebook.tabular_list import NoteKind, TabularNode
from clinic_app.codebook.validity import Periods

# What a therapy clinic codes most, and what it codes at times; everything else comes behind.
_MOST_USED = CodeSet.parse(
    "M15-M19 M21-M25 M35.7 M40-M54 M60-M63 M65-M67 M70-M79 M84 M96 M99 G20-G21 G35 G43-G44 G50-G64 G70-G73 G80-G83 "
    "G89-G91 I69 R13 R25-R29 R41 R47-R49 R51-R54 R62 F80-F84 F88 F90 H81 N39.3-N39.4 S13.4 S16 S33 S39 S43 S46 S53 S56 "
    "S63 S66 S72 S76 S82-S83 S86 S93 S96 U09 Z47 Z89 Z91.81 Z96.6 I89.0 I97.2 Q66-Q68"
)
_SOMETIMES_USED = CodeSet.parse(
    "M00-M99 G00-G99 R00-R99 S00-S99 Q65-Q79 Q90 I60-I69 F01-F99 H80-H83 J38 N30-N39 N81 Z40-Z99"
)
_UNTELLING = SMALL_WORDS | SIDES
_SHORTEST_CORRECTED = 4

NEEDS_NOTHING, NEEDS_SEVENTH, NEEDS_SIDE, NEEDS_DETAIL = range(4)

_TABLES = """
CREATE TABLE searchable (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, needs INTEGER NOT NULL,
    periods INTEGER NOT NULL, span INTEGER NOT NULL, words TEXT NOT NULL, terms TEXT NOT NULL,
    telling INTEGER NOT NULL, sevenths INTEGER NOT NULL);
CREATE VIRTUAL TABLE search_word USING fts5(words, content='', detail=none, columnsize=0, prefix='1 2 3 4');
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, weight INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE misspelling (shortened TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (shortened, word)) WITHOUT ROWID;
CREATE TABLE meant_word (typed TEXT NOT NULL, word TEXT NOT NULL);
CREATE INDEX searchable_by_code ON searchable (code)
"""


@dataclass(slots=True)
class _Row:
    place: int
    code: TreeCode
    terms: list[str]
    weight: float


def write_search_index(
    table: sqlite3.Connection,
    nodes: Sequence[TabularNode],
    tree: DiagnosisTree,
    lay_terms: Path,
    number_of_periods: Mapping[Periods, int],
    notes_edition: date,
) -> None:
    """Fill the search tables; ``notes_edition`` is the first day of the release the tabular list is of."""
    for statement in _TABLES.split(";\n"):
        table.execute(statement)
    lay = tomllib.loads(lay_terms.read_text(encoding="utf-8"))
    common = frozenset(map(undotted, lay["common"]))
    phrases, newer = _phrases_by_place(lay["phrases"], tree), notes_edition.toordinal()
    rows = sorted(_rows(nodes, tree, phrases, common, newer), key=lambda row: row.weight)
    meanings = {
        place: frozenset(word for meaning in node.sevenths.values() for word in words_of(meaning))
        for place, node in enumerate(nodes)
        if node.sevenths
    }
    vocabulary: Counter[str] = Counter()
    remembered = cache(words_of)
    written = []
    indexed = []
    for number, row in enumerate(rows, 1):
        title = words_of(row.code.title)
        terms = [remembered(term) for term in row.terms]
        one = row.code
        every = {*title, *(word for term in terms for word in term)}
        if one.needs_seventh:
            every |= meanings.get(one.sevenths, frozenset())
        vocabulary.update(every)
        needs = _needs(tree, row.place)
        kept = f" {' '.join(title)} ", "".join(f"| {' '.join(term)} " for term in terms)
        spans = number_of_periods[one.periods], number_of_periods[one.span]
        telling = sum(word not in _UNTELLING for word in title)
        sevenths = one.sevenths if one.needs_seventh else -1
        written.append((number, one.code, one.title, needs, *spans, *kept, telling, sevenths))
        indexed.append((number, " ".join(every)))
    table.executemany("INSERT INTO searchable VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", written)
    table.executemany("INSERT INTO search_word (rowid, words) VALUES (?, ?)", indexed)
    _write_vocabulary(table, vocabulary)
    table.executemany(
        "INSERT INTO meant_word VALUES (?, ?)",
        ((typed, word) for typed, words in lay["words"].items() for word in words),
    )


def _phrases_by_place(phrases: Mapping[str, str], tree: DiagnosisTree) -> dict[int, list[str]]:
    result: dict[int, list[str]] = defaultdict(list)
    for phrase, codes in phrases.items():
        for first, last in spans_of(CodeSet.parse(codes), tree):
            for place in range(first, last + 1):
                if not tree.codes[place].is_extension:
                    result[place].append(phrase)
    return result


def _rows(
    nodes: Sequence[TabularNode],
    tree: DiagnosisTree,
    phrases: Mapping[int, list[str]],
    common: Collection[str],
    newer: int,
) -> Iterator[_Row]:
    use = _use(tree, common)
    last_day = max(one.span[-1][1] for one in tree.codes if one.span)
    inclusions: list[list[str]] = []
    for place, one in enumerate(tree.codes):
        # The notes are older than these codes: what the header then included need not be theirs.
        inherits = one.parent >= 0 and not (one.span and one.span[0][0] > newer)
        terms = list(inclusions[one.parent]) if inherits else []
        if one.node >= 0:
            terms += [text for kind, _, text in nodes[one.node].notes if kind == NoteKind.INCLUSION_TERM]
        inclusions.append(terms)
        if not one.is_extension and one.title != TITLE_NOT_KNOWN:
            yield _Row(place, one, [*phrases.get(place, ()), *terms], use[place] + _weight(one, place, last_day))


def _use(tree: DiagnosisTree, common: Collection[str]) -> list[int]:
    """For each place how far behind its code stands by how seldom a therapy clinic uses it."""
    use = [8] * len(tree.codes)
    for codes, behind in ((_SOMETIMES_USED, 4), (_MOST_USED, 0)):
        for first, last in spans_of(codes, tree):
            use[first : last + 1] = [behind] * (last + 1 - first)
    for place, one in enumerate(tree.codes):
        if one.code in common:
            use[place] -= 3
    return use


def _weight(one: TreeCode, place: int, last_day: int) -> float:
    """How far behind a row stands by itself: ended codes, headers, long titles."""
    ended = 0 if one.span and one.span[-1][1] == last_day else 20
    form = 0 if one.last == place else 1 if one.needs_seventh else 3
    # Right and left are alike but for a letter.
    return ended + form + len(one.title.replace("right", "left")) // 10 / 4


def _needs(tree: DiagnosisTree, place: int) -> int:
    one = tree.codes[place]
    if one.last == place:
        return NEEDS_NOTHING
    if one.needs_seventh:
        return NEEDS_SEVENTH
    below = (tree.codes[child] for child in range(place + 1, one.last + 1) if tree.codes[child].parent == place)
    sided = any(SIDES & set(words_of(child.title)) for child in below)
    return NEEDS_SIDE if sided else NEEDS_DETAIL


def _write_vocabulary(table: sqlite3.Connection, vocabulary: Mapping[str, int]) -> None:
    table.executemany("INSERT INTO vocabulary VALUES (?, ?)", sorted(vocabulary.items()))
    shortened = {
        (short, word)
        for word in vocabulary
        if len(word) >= _SHORTEST_CORRECTED and word.isalpha()
        for short in without_one_letter(word)
    }
    table.executemany("INSERT INTO misspelling VALUES (?, ?)", sorted(shortened))
