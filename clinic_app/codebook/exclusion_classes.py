"""Which Excludes notes speak for a code and which speak against it, worked out once for every place of the code list.

A note stands at a node and speaks for every code under it; its targets are codes it speaks against. Codes with the
same notes on both sides share a class, so a pair of codes is barred where a note of one's class ``by`` is in the
other's class ``against``, whichever of the two the note stands at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnosis_tree import DiagnosisTree

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ExcludesNote:
    """One Excludes note: its number, the places it speaks for, and the codes it speaks against."""

    number: int
    kind: int
    first: int
    last: int
    targets: CodeSet


@dataclass(frozen=True, slots=True)
class ExclusionClass:
    """The numbers of the notes that speak for (``by``) and against a code, by kind of note."""

    by: tuple[tuple[int, int], ...]
    against: tuple[tuple[int, int], ...]


def spans_of(targets: CodeSet, tree: DiagnosisTree) -> list[Span]:
    """The places of all codes a code set holds, as spans with both ends included, in order and joined."""
    spans: list[Span] = []
    for term in targets:
        first = bisect_left(tree.keys, term.low)
        last = bisect_right(tree.keys, term.high) - 1
        if term.whole:
            spans.append((first, last))
        else:
            spans.extend((place, place) for place in range(first, last + 1) if term.holds(tree.codes[place].code))
    return _joined(span for span in spans if span[0] <= span[1])


def _joined(spans: Iterable[Span]) -> list[Span]:
    result: list[Span] = []
    for first, last in sorted(spans):
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def exclusion_classes(notes: Sequence[ExcludesNote], tree: DiagnosisTree) -> Iterator[tuple[int, ExclusionClass]]:
    """Each place at which the class of the codes changes, and the class from there on.

    What a note names under the very node it stands at (A15 in a note of the block A15-A19) is not barred by it: a code
    is never excluded from its own family by the way a sentence is worded.
    """
    starts: dict[int, list[tuple[bool, tuple[int, int]]]] = defaultdict(list)
    ends: dict[int, list[tuple[bool, tuple[int, int]]]] = defaultdict(list)
    for note in notes:
        targets = [part for span in spans_of(note.targets, tree) for part in _outside(span, (note.first, note.last))]
        for speaks_for, spans in ((True, [(note.first, note.last)]), (False, targets)):
            for first, last in spans:
                starts[first].append((speaks_for, (note.kind, note.number)))
                ends[last + 1].append((speaks_for, (note.kind, note.number)))
    now: dict[bool, set[tuple[int, int]]] = {True: set(), False: set()}
    for place in sorted({0, *starts, *ends}):
        for speaks_for, note_key in ends[place]:
            now[speaks_for].discard(note_key)
        for speaks_for, note_key in starts[place]:
            now[speaks_for].add(note_key)
        yield place, ExclusionClass(tuple(sorted(now[True])), tuple(sorted(now[False])))


def _outside(span: Span, hole: Span) -> list[Span]:
    """The parts of a span before and behind a hole."""
    parts = ((span[0], min(span[1], hole[0] - 1)), (max(span[0], hole[1] + 1), span[1]))
    return [part for part in dict.fromkeys(parts) if part[0] <= part[1]]
