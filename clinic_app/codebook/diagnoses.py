"""Look up diagnosis codes in the built table: what a code meant on a day, what its notes bar and ask for."""

from __future__ import annotations

import re
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum
from functools import lru_cache, reduce
from operator import or_
from pathlib import Path

from clinic_app.codebook.code_set import CodeSet, dotted, undotted
from clinic_app.codebook.tabular_list import NoteKind
from clinic_app.codebook.targeted_notes import TargetedNote, targeted_notes

_REMEMBERED_LOOKUPS = 16_384
_REMEMBERED_CODES = 65_536
_MOST_CHOICES = 60
_MOST_DESCENDANTS_READ = 400
_PLAIN_CODE = re.compile(r"[A-Z][0-9A-Z]{2,6}")
# Seventh characters as a therapy clinic wants them: care after active treatment first, then healing of fractures.
_ORDER_OF_SEVENTHS = "DGKPEHMQFJNRABCS0123456789"
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "Z": "2", "S": "5", "B": "8"})


class DiagnosisStatus(Enum):
    """What a typed diagnosis code is on a day (rule identifiers D-1 and D-2 follow from it)."""

    BILLABLE = "billable"
    HEADER = "needs more characters"
    SEVENTH_MISSING = "needs a seventh character"
    PLACEHOLDER = "has its seventh character too early"
    NOT_ON_DATE = "not valid on the date"
    UNKNOWN = "in no edition"
    TABLE_ENDED = "outside the days the table covers"


class Level(IntEnum):
    """Where an entry stands in the tabular list."""

    CHAPTER = 1
    BLOCK = 2
    CATEGORY = 3
    SUBCATEGORY = 4
    CODE = 5


@dataclass(frozen=True, slots=True)
class ValidPeriod:
    """Days on which a code is billable, both ends included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class DiagnosisLookup:
    """What a typed code is on a day.

    ``formatted``: it was typed exactly as it is printed. ``choices``: billable codes of that day to choose instead,
    best first. ``replaced_by``: what took the place of a code that ended. ``periods``: when it is billable at all.
    """

    typed: str
    code: str
    status: DiagnosisStatus
    formatted: bool
    title: str = ""
    periods: tuple[ValidPeriod, ...] = ()
    choices: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()

    @property
    def valid_from(self) -> date | None:
        """First day on which the code is billable; None if it never is."""
        return self.periods[0].first if self.periods else None

    @property
    def valid_to(self) -> date | None:
        """Last day on which the code is billable, as far as the table reaches; None if it never is."""
        return self.periods[-1].last if self.periods else None


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line of the tabular list that holds for a code, and the entry it stands at."""

    kind: NoteKind
    text: str
    at_code: str
    inherited: bool


@dataclass(frozen=True, slots=True)
class DiagnosisEntry:
    """One entry of the code book with everything it inherits. ``first`` and ``last`` are places of its subtree."""

    code: str
    title: str
    level: Level
    parent: str
    chapter: str
    chapter_title: str
    block: str
    block_title: str
    category: str
    category_title: str
    children: tuple[str, ...]
    first: int
    last: int
    notes: tuple[NoteLine, ...]
    sevenths: tuple[tuple[str, str], ...]
    is_manifestation: bool
    periods: tuple[ValidPeriod, ...]
    replaced_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExcludesHit:
    """Two codes of a list that an Excludes note parts, by index (``first`` < ``second``), the note and where it stands.

    ``carrier`` is the index of the code the note stands above, the other one is named by it.
    """

    first: int
    second: int
    note: str
    at_code: str
    carrier: int


@dataclass(frozen=True, slots=True)
class Editions:
    """Of when the tables are: the code table, the notes, and the days of service covered."""

    codes: date
    notes: date
    covered_from: date
    covered_to: date


@dataclass(frozen=True, slots=True)
class _Code:
    """One row of the code table."""

    place: int
    code: str
    title: str
    parent: int
    last: int
    division: int
    periods: tuple[tuple[int, int], ...]
    span: tuple[tuple[int, int], ...]
    manifestation: tuple[tuple[int, int], ...]
    needs_seventh: bool
    is_extension: bool
    sevenths: int
    exclusion: int


@dataclass(frozen=True, slots=True)
class _Sides:
    """The Excludes notes that speak for and against a code, as bits of integers, one pair a kind."""

    by1: int
    against1: int
    by2: int
    against2: int


_NOTHING = _Sides(0, 0, 0, 0)
_COLUMNS = (
    "id, code, title, parent, last, division, periods, span, manifestation, "
    "needs_seventh, is_extension, sevenths, exclusion"
)


def _holds(periods: Iterable[tuple[int, int]], day: int) -> bool:
    return any(first <= day <= last for first, last in periods)


class DiagnosisTable:
    """The built diagnosis table, read only; answers are remembered, so asking again is a dictionary look-up."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._periods = {
            number: tuple((int(first), int(last)) for first, _, last in (span.partition("-") for span in days.split()))
            for number, days in connection.execute("SELECT id, days FROM periods")
        }
        edition = dict(connection.execute("SELECT name, value FROM edition").fetchall())
        self._editions = Editions(
            date.fromisoformat(edition["codes"]),
            date.fromisoformat(edition["notes"]),
            date.fromisoformat(edition["covered_from"]),
            date.fromisoformat(edition["covered_to"]),
        )
        self._codes: dict[str, _Code | None] = {}
        self._lookups: dict[tuple[str, int], DiagnosisLookup] = {}
        self._turns = self._days_of_change()
        self._sides: dict[str, _Sides] = {}
        self._classes: dict[int, _Sides] = {}
        self._excludes_notes = lru_cache(maxsize=8192)(self._read_excludes_note)
        self._sevenths = lru_cache(maxsize=1024)(self._read_sevenths)
        self._entries = lru_cache(maxsize=4096)(self._read_entry)
        self._targeted = lru_cache(maxsize=8192)(self._read_targeted)

    @classmethod
    def open(cls, path: Path) -> DiagnosisTable:
        """Open a built table.

        Raises:
            sqlite3.Error: the file is missing or no diagnosis table.
        """
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        return cls(sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None))

    def close(self) -> None:
        """Close the file; the table answers no more."""
        self._connection.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """The open table, for the search beside this look-up."""
        return self._connection

    @property
    def periods_by_number(self) -> dict[int, tuple[tuple[int, int], ...]]:
        """The sets of periods that rows of the table refer to by number, days as ordinals."""
        return self._periods

    def title(self, code: str) -> str:
        """The title of a code; "" where no edition holds it."""
        known = self._code(undotted(code))
        return self._title(known) if known is not None else ""

    def editions(self) -> Editions:
        """The editions of codes and notes, and the days covered."""
        return self._editions

    # What a code is on a day

    def _days_of_change(self) -> list[int]:
        """The days, as ordinals, from which any code begins or ceases to hold; between two of them nothing changes."""
        spans = [span for periods in self._periods.values() for span in periods]
        covered = (self._editions.covered_from.toordinal(), self._editions.covered_to.toordinal())
        return sorted({first for first, _ in (*spans, covered)} | {last + 1 for _, last in (*spans, covered)})

    def lookup(self, code: str, on: date) -> DiagnosisLookup:
        """What a typed code is on a day of service; case, dot and spaces do not matter."""
        key = (code, bisect_right(self._turns, on.toordinal()))
        try:
            return self._lookups[key]
        except KeyError:
            pass
        answer = self._look_up(code, on)
        if len(self._lookups) >= _REMEMBERED_LOOKUPS:
            self._lookups.clear()
        self._lookups[key] = answer
        return answer

    def is_manifestation(self, code: str, on: date | None = None) -> bool:
        """Whether Medicare's editor lists the code as a manifestation (on that day, else on the newest one covered)."""
        known = self._code(undotted(code))
        day = (on or self._editions.covered_to).toordinal()
        return known is not None and _holds(known.manifestation, day)

    def _look_up(self, typed: str, on: date) -> DiagnosisLookup:
        plain = undotted(typed).rstrip("-")
        code = dotted(plain)
        known = self._code(plain) if _PLAIN_CODE.fullmatch(plain) else None
        status, choices = self._judge(plain, known, on)
        if known is None:
            return DiagnosisLookup(typed, code, status, typed == code, choices=tuple(map(dotted, choices)))
        return DiagnosisLookup(
            typed,
            code,
            status,
            typed == code,
            self._title(known),
            _as_periods(known.periods),
            tuple(map(dotted, choices)),
            tuple(map(dotted, self._successors(known.code))),
        )

    def _judge(self, plain: str, known: _Code | None, on: date) -> tuple[DiagnosisStatus, list[str]]:
        """The status on a day and the codes to choose from."""
        day = on.toordinal()
        if not self._editions.covered_from <= on <= self._editions.covered_to:
            return DiagnosisStatus.TABLE_ENDED, []
        if known is None:
            return self._judge_unknown(plain, day)
        if _holds(known.periods, day):
            return DiagnosisStatus.BILLABLE, []
        moved = [code for code in self._successors(known.code) if self._billable(code, day)]
        if not _holds(known.span, day):
            return DiagnosisStatus.NOT_ON_DATE, moved or self._billable_above(known, day)
        choices = self._billable_under(known, day)
        if known.needs_seventh and choices and all(self._extends(code, known) for code in choices):
            return DiagnosisStatus.SEVENTH_MISSING, _by_seventh(choices)
        return DiagnosisStatus.HEADER, list(dict.fromkeys([*choices, *moved]))

    def _judge_unknown(self, plain: str, day: int) -> tuple[DiagnosisStatus, list[str]]:
        """A code that no edition holds: perhaps its seventh character is missing or stands too early."""
        if not _PLAIN_CODE.fullmatch(plain):
            return DiagnosisStatus.UNKNOWN, []
        stem = self._stem(plain)
        if stem is not None and len(plain) < 7:
            whole = _by_seventh(self._billable_under(stem, day))
            return (DiagnosisStatus.SEVENTH_MISSING, whole) if whole else (DiagnosisStatus.NOT_ON_DATE, [])
        early = self._early_seventh(plain, day) if len(plain) < 7 else []
        if early:
            return DiagnosisStatus.PLACEHOLDER, early
        if len(plain) == 7:
            stem = self._stem(plain[:6]) or self._code(plain[:6])
            if stem is not None and stem.needs_seventh:
                return DiagnosisStatus.UNKNOWN, _by_seventh(self._billable_under(stem, day))
        meant = plain[0] + plain[1:].translate(_LOOK_ALIKES)
        return DiagnosisStatus.UNKNOWN, [meant] if meant != plain and self._billable(meant, day) else []

    def _stem(self, plain: str) -> _Code | None:
        """The code that ``plain`` is, but for placeholders: W19 for W19XX."""
        bare = plain.rstrip("X")
        known = self._code(bare) if bare != plain and len(bare) >= 3 else None
        return known if known is not None and known.needs_seventh else None

    def _early_seventh(self, plain: str, day: int) -> list[str]:
        """The codes meant by one whose seventh character stands before the seventh place (W19D), likeliest first."""
        letter = plain[-1]
        stem = self._stem(plain[:-1]) or self._code(plain[:-1])
        if stem is None or not (stem.needs_seventh or letter.isalpha()):
            return []
        under = [code for code in self._extensions_under(stem, day) if len(code) == 7]
        meant = [code for code in under if code.endswith(letter)]
        if not meant:
            return []
        rest = [code for code in under if code not in meant] if stem.needs_seventh else []
        return [*meant[:_MOST_CHOICES], *_by_seventh(rest)]

    def _extensions_under(self, stem: _Code, day: int) -> list[str]:
        rows = self._connection.execute(
            "SELECT code, periods FROM code WHERE id BETWEEN ? AND ? AND is_extension ORDER BY id LIMIT 4000",
            (stem.place, stem.last),
        )
        return [code for code, number in rows if _holds(self._periods[number], day)]

    def _extends(self, code: str, stem: _Code) -> bool:
        return len(code) == 7 and code[:6] == stem.code.ljust(6, "X")

    def _billable(self, plain: str, day: int) -> bool:
        known = self._code(plain)
        return known is not None and _holds(known.periods, day)

    def _billable_under(self, header: _Code, day: int) -> list[str]:
        """The billable codes of that day under a header; of a large one only the headers next below."""
        if header.last - header.place <= _MOST_DESCENDANTS_READ:
            rows = self._connection.execute(
                "SELECT code, periods FROM code WHERE id BETWEEN ? AND ? ORDER BY id", (header.place + 1, header.last)
            )
            codes = [code for code, number in rows if _holds(self._periods[number], day)]
            if len(codes) <= _MOST_CHOICES:
                return codes
        rows = self._connection.execute("SELECT code, span FROM code WHERE parent = ? ORDER BY id", (header.place,))
        return [code for code, number in rows if _holds(self._periods[number], day)]

    def _billable_above(self, known: _Code, day: int) -> list[str]:
        """The code that a newer one was split from, if it was billable that day."""
        return [one.code for one in self._ancestors(known)[1:] if _holds(one.periods, day)]

    def _successors(self, plain: str) -> list[str]:
        rows = self._connection.execute("SELECT successor FROM successor WHERE code = ? ORDER BY rowid", (plain,))
        return [code for (code,) in rows]

    # Rows

    def _code(self, plain: str) -> _Code | None:
        try:
            return self._codes[plain]
        except KeyError:
            pass
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM code WHERE code = ?", (plain,)).fetchone()
        if len(self._codes) >= _REMEMBERED_CODES:
            self._codes.clear()
        known = self._codes[plain] = None if row is None else self._from_row(row)
        return known

    def _code_at(self, place: int) -> _Code:
        row = self._connection.execute(f"SELECT {_COLUMNS} FROM code WHERE id = ?", (place,)).fetchone()
        return self._from_row(row)

    def _from_row(self, row: tuple[int, str, str, int, int, int, int, int, int, int, int, int, int]) -> _Code:
        return _Code(
            *row[:6],
            self._periods[row[6]],
            self._periods[row[7]],
            self._periods[row[8]],
            bool(row[9]),
            bool(row[10]),
            row[11],
            row[12],
        )

    def _title(self, known: _Code) -> str:
        """The printed title; a code made by a seventh character has its stem's title and the character's meaning."""
        if known.title or not known.is_extension:
            return known.title
        stem = self._code_at(known.parent)
        meaning = dict(self._sevenths(known.sevenths)).get(known.code[-1], "")
        return f"{stem.title}, {meaning}" if meaning else stem.title

    def _read_sevenths(self, node: int) -> tuple[tuple[str, str], ...]:
        if node < 0:
            return ()
        rows = self._connection.execute("SELECT character, meaning FROM seventh WHERE node = ? ORDER BY rowid", (node,))
        return tuple((character, meaning) for character, meaning in rows)

    # Entries and their notes

    def entry(self, code: str) -> DiagnosisEntry:
        """The entry of a code, category, block ("M60-M63") or chapter ("Chapter 13").

        Raises:
            KeyError: no edition holds it.
        """
        return self._entries(" ".join(code.split()))

    def _read_entry(self, code: str) -> DiagnosisEntry:
        known = self._code(undotted(code))
        if known is not None:
            return self._code_entry(known)
        row = self._connection.execute("SELECT id FROM division WHERE code = ? COLLATE NOCASE", (code,)).fetchone()
        if row is None:
            raise KeyError(code)
        return self._division_entry(row[0])

    def _code_entry(self, known: _Code) -> DiagnosisEntry:
        line = self._ancestors(known)
        divisions = self._divisions(known.division)
        chapter, block = divisions[-1], divisions[0]
        category = line[-1]
        leaf = known.last == known.place
        return DiagnosisEntry(
            code=dotted(known.code),
            title=self._title(known),
            level=Level.CODE if leaf else Level.CATEGORY if len(known.code) == 3 else Level.SUBCATEGORY,
            parent=dotted(line[1].code) if len(line) > 1 else block[1],
            chapter=chapter[1],
            chapter_title=chapter[2],
            block=block[1],
            block_title=block[2],
            category=dotted(category.code),
            category_title=self._title(category),
            children=self._children("SELECT code FROM code WHERE parent = ? ORDER BY id", known.place),
            first=known.place,
            last=known.last,
            notes=tuple(self._note_lines(known, line, divisions)),
            sevenths=self._sevenths(known.sevenths),
            is_manifestation=_holds(known.manifestation, self._editions.covered_to.toordinal()),
            periods=_as_periods(known.periods),
            replaced_by=tuple(map(dotted, self._successors(known.code))),
        )

    def _division_entry(self, number: int) -> DiagnosisEntry:
        divisions = self._divisions(number)
        own, chapter = divisions[0], divisions[-1]
        blocks = self._children("SELECT code FROM division WHERE parent = ? ORDER BY first, last DESC", number)
        categories = self._children("SELECT code FROM code WHERE division = ? AND parent < 0 ORDER BY id", number)
        return DiagnosisEntry(
            code=own[1],
            title=own[2],
            level=Level.CHAPTER if len(divisions) == 1 else Level.BLOCK,
            parent=divisions[1][1] if len(divisions) > 1 else "",
            chapter=chapter[1],
            chapter_title=chapter[2],
            block=own[1] if len(divisions) > 1 else "",
            block_title=own[2] if len(divisions) > 1 else "",
            category="",
            category_title="",
            children=(*blocks, *categories),
            first=own[4],
            last=own[5],
            notes=tuple(self._division_notes(divisions)),
            sevenths=(),
            is_manifestation=False,
            periods=(),
            replaced_by=(),
        )

    def _children(self, query: str, parent: int) -> tuple[str, ...]:
        return tuple(code if "-" in code else dotted(code) for (code,) in self._connection.execute(query, (parent,)))

    def _ancestors(self, known: _Code) -> list[_Code]:
        """The code, then what it stands under, up to its category."""
        line = [known]
        while line[-1].parent >= 0:
            line.append(self._code_at(line[-1].parent))
        return line

    def _divisions(self, number: int) -> list[tuple[int, str, str, int, int, int]]:
        """The innermost block or chapter and all around it, outermost last: id, code, title, parent, first, last."""
        result: list[tuple[int, str, str, int, int, int]] = []
        while number >= 0:
            row = self._connection.execute("SELECT * FROM division WHERE id = ?", (number,)).fetchone()
            result.append(row)
            number = row[3]
        return result

    def _notes_at(self, node: int) -> list[tuple[int, int, str, str]]:
        """Kind, paragraph, text and targets of the notes that stand at a node."""
        return self._connection.execute(
            "SELECT kind, paragraph, text, targets FROM note WHERE node = ? ORDER BY paragraph, id", (node,)
        ).fetchall()

    def _note_lines(
        self, known: _Code, line: Sequence[_Code], divisions: Sequence[tuple[int, str, str, int, int, int]]
    ) -> Iterator[NoteLine]:
        for ancestor in line:
            own = ancestor is known or (known.is_extension and ancestor is line[1])
            for kind, _, text, _ in self._notes_at(ancestor.place):
                if own or kind != NoteKind.INCLUSION_TERM:
                    yield NoteLine(NoteKind(kind), text, dotted(ancestor.code), ancestor is not known)
        yield from self._division_notes(divisions, inherited=True)

    def _division_notes(
        self, divisions: Sequence[tuple[int, str, str, int, int, int]], *, inherited: bool = False
    ) -> Iterator[NoteLine]:
        for number, division in enumerate(divisions):
            for kind, _, text, _ in self._notes_at(-1 - division[0]):
                yield NoteLine(NoteKind(kind), text, division[1], inherited or number > 0)

    def code_first(self, code: str) -> tuple[TargetedNote, ...]:
        """The "code first" notes that hold for a code, its own first."""
        return self._targeted(undotted(code), NoteKind.CODE_FIRST)

    def use_additional(self, code: str) -> tuple[TargetedNote, ...]:
        """The "use additional code" notes that hold for a code, its own first."""
        return self._targeted(undotted(code), NoteKind.USE_ADDITIONAL)

    def code_also(self, code: str) -> tuple[TargetedNote, ...]:
        """The "code also" notes that hold for a code, its own first."""
        return self._targeted(undotted(code), NoteKind.CODE_ALSO)

    def _read_targeted(self, plain: str, kind: NoteKind) -> tuple[TargetedNote, ...]:
        known = self._code(plain)
        if known is None:
            return ()
        places = [(dotted(one.code), one.place) for one in self._ancestors(known)]
        places += [(division[1], -1 - division[0]) for division in self._divisions(known.division)]
        return tuple(
            note
            for at_code, node in places
            for note in targeted_notes(at_code, [row[1:] for row in self._notes_at(node) if row[0] == kind])
        )

    # Excludes

    def excludes1(self, codes: Sequence[str]) -> list[ExcludesHit]:
        """The pairs of a list that an Excludes1 note bars from standing together, looked up from both sides."""
        sides = [self._sides.get(code) or self._sides_of(code) for code in codes]
        speaking = 0
        for side in sides:
            speaking |= side.by1
        if not any(side.against1 & speaking for side in sides):
            return []
        return self._hits(codes, [side.by1 for side in sides], [side.against1 for side in sides])

    def excludes2(self, codes: Sequence[str]) -> list[ExcludesHit]:
        """The pairs of a list that an Excludes2 note names: not part of each other, both may be coded."""
        sides = [self._sides.get(code) or self._sides_of(code) for code in codes]
        return self._hits(codes, [side.by2 for side in sides], [side.against2 for side in sides])

    def _hits(self, codes: Sequence[str], by: Sequence[int], against: Sequence[int]) -> list[ExcludesHit]:
        """One hit a pair, by the note that stands nearest to its code."""
        speaking, spoken_of = reduce(or_, by, 0), reduce(or_, against, 0)
        involved = [place for place in range(len(codes)) if by[place] & spoken_of or against[place] & speaking]
        hits: list[ExcludesHit] = []
        for number, first in enumerate(involved):
            for second in involved[number + 1 :]:
                forward = by[first] & against[second]
                backward = by[second] & against[first]
                if forward or backward:
                    hits.append(self._hit(first, second, forward, backward))
        return hits

    def _hit(self, first: int, second: int, forward: int, backward: int) -> ExcludesHit:
        notes = [(*self._excludes_notes(number), first) for number in _bits(forward)]
        notes += [(*self._excludes_notes(number), second) for number in _bits(backward)]
        _, text, at_code, carrier = min(notes)
        return ExcludesHit(first, second, text, at_code, carrier)

    def _read_excludes_note(self, number: int) -> tuple[int, str, str]:
        """How many codes a note speaks for, its text and where it stands."""
        node, text = self._connection.execute("SELECT node, text FROM note WHERE id = ?", (number,)).fetchone()
        if node >= 0:
            known = self._code_at(node)
            return known.last - known.place, text, dotted(known.code)
        division = self._divisions(-1 - node)[0]
        return division[5] - division[4], text, division[1]

    def _sides_of(self, code: str) -> _Sides:
        known = self._code(undotted(code))
        if known is None:
            return _NOTHING
        number = known.exclusion
        if number not in self._classes:
            row = self._connection.execute(
                "SELECT by1, against1, by2, against2 FROM exclusion WHERE id = ?", (number,)
            ).fetchone()
            self._classes[number] = _Sides(*(sum(1 << int(note) for note in column.split()) for column in row))
        if len(self._sides) >= _REMEMBERED_CODES:
            self._sides.clear()
        sides = self._sides[code] = self._classes[number]
        return sides


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def _as_periods(periods: Iterable[tuple[int, int]]) -> tuple[ValidPeriod, ...]:
    return tuple(ValidPeriod(date.fromordinal(first), date.fromordinal(last)) for first, last in periods)


def _by_seventh(codes: Iterable[str]) -> list[str]:
    return sorted(codes, key=lambda code: (_ORDER_OF_SEVENTHS.find(code[-1]), code))


def in_range(code: str, ranges: str) -> bool:
    """Whether a code belongs to a set written as text, such as "G71-G73"; the set is read once and remembered."""
    return code in _remembered_set(ranges)


@lru_cache(maxsize=512)
def _remembered_set(ranges: str) -> CodeSet:
    return CodeSet.parse(ranges)
