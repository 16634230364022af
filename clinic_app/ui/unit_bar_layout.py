"""Where each minute of a visit lies in the unit bar: pure arithmetic, no painting."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

QUARTER = 15
_MIN_CELLS = 4
_MAX_CELLS = 8


class CountingRule(StrEnum):
    """How units are counted: the day's pooled minutes, or each code by itself."""

    CMS = "cms"
    AMA = "ama"


@dataclass(frozen=True, slots=True)
class BarSegment:
    """One code's minutes in the bar.

    Attributes:
        code: the code number.
        minutes: all its minutes.
        quarters: whole unit lengths in them.
        leftover: minutes beyond the whole ones.
        leftover_wins: the leftover takes a unit.
        tie: the leftover stands equal with another and the reader may choose.
        colour: place in line order, 0 the first.
        unit_minutes: length of one unit of the code.
    """

    code: str
    minutes: int
    quarters: int
    leftover: int
    leftover_wins: bool = False
    tie: bool = False
    colour: int = 0
    unit_minutes: int = QUARTER


@dataclass(frozen=True, slots=True)
class UnitBarModel:
    """What the unit bar draws.

    Attributes:
        segments: timed codes in line order.
        total: all timed minutes.
        units: units they earn.
        minutes_to_next: minutes until one more unit; 0 when unknown.
        rule: pooled (one bar) or a bar for each code.
        method: the rule in words.
        text: the arithmetic in sentences, for readers who do not see the drawing.
    """

    segments: tuple[BarSegment, ...] = ()
    total: int = 0
    units: int = 0
    minutes_to_next: int = 0
    rule: CountingRule = CountingRule.CMS
    method: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one code's minutes, ``start`` to ``end`` minutes from the left, within one cell."""

    segment: BarSegment
    start: int
    end: int
    whole: bool
    first: bool

    @property
    def minutes(self) -> int:
        """Length in minutes."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class BarRow:
    """One strip of cells: ``cells`` cells of ``unit`` minutes, the first starting at minute ``start``."""

    pieces: tuple[Piece, ...]
    start: int
    cells: int
    unit: int
    total: int
    units: int
    to_next: int
    code: str = ""

    @property
    def next_cell(self) -> int | None:
        """Index within the row of the cell of the next unit, None when it lies in another row."""
        index = self.units - self.start // self.unit
        return index if 0 <= index < self.cells else None


def _split(segment: BarSegment, start: int, minutes: int, *, whole: bool) -> Iterator[Piece]:
    unit = segment.unit_minutes
    at = start
    while at < start + minutes:
        end = min(start + minutes, (at // unit + 1) * unit)
        yield Piece(segment, at, end, whole, at == start)
        at = end


def pieces(segments: tuple[BarSegment, ...]) -> tuple[Piece, ...]:
    """Every code's whole quarters first, then the leftovers in line order, split at the edges of the cells."""
    made: list[Piece] = []
    at = 0
    for segment in segments:
        made += _split(segment, at, segment.quarters * segment.unit_minutes, whole=True)
        at += segment.quarters * segment.unit_minutes
    for segment in segments:
        made += _split(segment, at, segment.leftover, whole=False)
        at += segment.leftover
    return tuple(made)


def _cells(units: int, total: int, unit: int) -> int:
    return max(units + 1, ceil(total / unit), _MIN_CELLS)


def _pooled_rows(model: UnitBarModel) -> tuple[BarRow, ...]:
    cells = _cells(model.units, model.total, QUARTER)
    rows = 1 if cells <= _MAX_CELLS else 2
    per_row = ceil(cells / rows)
    drawn = pieces(model.segments)
    made = []
    for row in range(rows):
        start, end = row * per_row * QUARTER, (row + 1) * per_row * QUARTER
        inside = tuple(piece for piece in drawn if start <= piece.start < end)
        made.append(BarRow(inside, start, per_row, QUARTER, model.total, model.units, model.minutes_to_next))
    return tuple(made)


def _cells_of_code(segment: BarSegment) -> int:
    units = segment.quarters + int(segment.leftover_wins)
    return max(units + 1, ceil(segment.minutes / segment.unit_minutes))


def _row_of_code(segment: BarSegment, cells: int) -> BarRow:
    unit = segment.unit_minutes
    units = segment.quarters + int(segment.leftover_wins)
    half = unit // 2 + 1
    to_next = max(0, units * unit + half - segment.minutes)
    return BarRow(pieces((segment,)), 0, cells, unit, segment.minutes, units, to_next, segment.code)


def bar_rows(model: UnitBarModel) -> tuple[BarRow, ...]:
    """Strips to draw: one (two beyond eight cells) for pooled minutes, one for each code under the midpoint rule."""
    if model.rule is CountingRule.AMA:
        alone = len(model.segments) == 1
        cells = max([_cells_of_code(segment) for segment in model.segments] + [_MIN_CELLS if alone else 2])
        return tuple(_row_of_code(segment, cells) for segment in model.segments)
    return _pooled_rows(model)


def ticks(row: BarRow) -> tuple[int, ...]:
    """Minutes at which a unit is reached: 8, 23, 38, 53 for quarter hours; past the middle of each unit's length."""
    half = row.unit // 2 + 1
    return tuple(row.start + cell * row.unit + half for cell in range(row.cells))
