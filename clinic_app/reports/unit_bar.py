"""The unit bar on paper: every minute drawn to scale, cells of one unit each, greys and hatch instead of colours."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from clinic_app.reports.claim_summary import QUARTER, CodeMinutes, UnitCount
from clinic_app.reports.sheet import BLACK, EDGE, FILL, RULE, SECOND, THIN, Area, Sheet
from clinic_app.reports.typesetting import plain_line
from clinic_app.words.paper import tr

_GAP = 3.0
_RADIUS = 2.5
_FEWEST_CELLS, _MOST_CELLS_A_ROW, _MOST_CELLS = 4, 8, 32
_MOST_CODES = 8
_POOLED_HEIGHT, _CODE_HEIGHT = 19.0, 13.0
_ABOVE, _BELOW = 12.0, 14.0
_CAPTION = 78.0
_DASH = (2.0, 2.0)
_WHITE = 1.0


class _Piece(NamedTuple):
    """A stretch of one code's minutes within one cell, in minutes from the start of the bar."""

    code: CodeMinutes
    start: int
    end: int
    whole: bool

    @property
    def minutes(self) -> int:
        return self.end - self.start

    @property
    def hatched(self) -> bool:
        return not self.whole and not self.code.takes_unit


class _Strip(NamedTuple):
    """A row of cells: the first one's number, how many, minutes of a cell, minutes reached, units earned."""

    pieces: tuple[_Piece, ...]
    first: int
    cells: int
    unit: int
    total: int
    units: int
    to_next: int
    caption: str = ""


def bar_height(count: UnitCount) -> float:
    """How high the bar is; 0 where there are no minutes to draw, or more than a bar can show."""
    strips = _strips(count)
    each = _POOLED_HEIGHT + _ABOVE + _BELOW if count.pooled else _CODE_HEIGHT + _BELOW
    return each * len(strips)


def draw_bar(sheet: Sheet, count: UnitCount, area: Area) -> None:
    """Draw the bar at the top of the area, as wide as it."""
    y = area.y
    for strip in _strips(count):
        if count.pooled:
            cells = Area(area.x, y + _ABOVE, area.width, _POOLED_HEIGHT)
            _draw_strip(sheet, strip, cells)
            _draw_total(sheet, strip, cells)
        else:
            cells = Area(area.x + _CAPTION, y, area.width - _CAPTION, _CODE_HEIGHT)
            _draw_caption(sheet, strip, area.x, cells)
            _draw_strip(sheet, strip, cells)
        y = cells.bottom + _BELOW


def _strips(count: UnitCount) -> tuple[_Strip, ...]:
    if not any(code.minutes > 0 for code in count.codes):
        return ()
    made = _pooled_strips(count) if count.pooled else _code_strips(count)
    return () if sum(strip.cells for strip in made[:1]) > _MOST_CELLS else made


def _split(code: CodeMinutes, start: int, minutes: int, unit: int, *, whole: bool) -> Iterator[_Piece]:
    """A code's minutes cut at the edges of the cells."""
    at, end = start, start + minutes
    while at < end:
        edge = min(end, (at // unit + 1) * unit)
        yield _Piece(code, at, edge, whole)
        at = edge


def _pieces(codes: tuple[CodeMinutes, ...], unit: int) -> tuple[_Piece, ...]:
    """Every code's whole units first, then the leftovers in line order."""
    made: list[_Piece] = []
    at = 0
    for code in codes:
        made += _split(code, at, code.minutes - code.leftover, unit, whole=True)
        at += code.minutes - code.leftover
    for code in codes:
        made += _split(code, at, code.leftover, unit, whole=False)
        at += code.leftover
    return tuple(made)


def _pooled_strips(count: UnitCount) -> tuple[_Strip, ...]:
    total = sum(code.minutes for code in count.codes)
    units = sum(_units_of(code) for code in count.codes)
    cells = max(units + 1, ceil(total / QUARTER), _FEWEST_CELLS)
    if cells > _MOST_CELLS:
        return ()
    rows = 1 if cells <= _MOST_CELLS_A_ROW else ceil(cells / (2 * _MOST_CELLS_A_ROW)) + 1
    a_row = ceil(cells / rows)
    pieces = _pieces(count.codes, QUARTER)
    return tuple(
        _Strip(_within(pieces, row * a_row, a_row), row * a_row, a_row, QUARTER, total, units, count.to_next)
        for row in range(rows)
    )


def _within(pieces: tuple[_Piece, ...], first: int, cells: int) -> tuple[_Piece, ...]:
    return tuple(one for one in pieces if first * QUARTER <= one.start < (first + cells) * QUARTER)


def _code_strips(count: UnitCount) -> tuple[_Strip, ...]:
    codes = [code for code in count.codes if code.minutes > 0][:_MOST_CODES]
    cells = max(_FEWEST_CELLS, *(_cells_of(code) for code in codes))
    if cells > _MOST_CELLS:
        return ()
    return tuple(
        _Strip(
            _pieces((code,), code.unit_minutes),
            0,
            cells,
            code.unit_minutes,
            code.minutes,
            _units_of(code),
            max(0, _units_of(code) * code.unit_minutes + code.unit_minutes // 2 + 1 - code.minutes),
            code.code,
        )
        for code in codes
    )


def _units_of(code: CodeMinutes) -> int:
    return code.whole + int(code.takes_unit)


def _cells_of(code: CodeMinutes) -> int:
    return max(_units_of(code) + 1, ceil(code.minutes / code.unit_minutes))


def _cell(strip: _Strip, area: Area, index: int) -> Area:
    width = (area.width - _GAP * (strip.cells - 1)) / strip.cells
    return Area(area.x + index * (width + _GAP), area.y, width, area.height)


def _minute_x(strip: _Strip, area: Area, minute: int) -> float:
    """Where a minute ends; the end of a cell, not the start of the next one."""
    into = minute - strip.first * strip.unit
    index = min(strip.cells - 1, max(0, (into - 1) // strip.unit))
    cell = _cell(strip, area, index)
    return cell.x + (into - index * strip.unit) * cell.width / strip.unit


def _draw_strip(sheet: Sheet, strip: _Strip, area: Area) -> None:
    for index in range(strip.cells):
        _draw_cell(sheet, strip, area, index)
    for index in range(strip.cells):
        number = strip.first + index
        if number > strip.units:
            break
        minute = number * strip.unit + strip.unit // 2 + 1
        reached = minute <= strip.total
        x = _minute_x(strip, area, minute)
        sheet.line((x, area.bottom + 1.5), (x, area.bottom + 4.5), width=THIN, grey=BLACK if reached else EDGE)
        text = sheet.typesetter.line(str(minute), 6.5)
        sheet.put_middle(x, area.bottom + 11, text, ink=BLACK if reached else SECOND)


def _draw_cell(sheet: Sheet, strip: _Strip, area: Area, index: int) -> None:
    cell = _cell(strip, area, index)
    start = (strip.first + index) * strip.unit
    pieces = [one for one in strip.pieces if start <= one.start < start + strip.unit]
    scale = cell.width / strip.unit
    if pieces:
        sheet.clip(cell, _RADIUS)
        for piece in pieces:
            part = Area(cell.x + (piece.start - start) * scale, cell.y, piece.minutes * scale, cell.height)
            _fill_piece(sheet, piece, part)
            if piece.end < start + strip.unit:
                sheet.line((part.right, cell.y), (part.right, cell.bottom), width=THIN)
        sheet.unclip()
    number = strip.first + index
    upcoming, beyond = number == strip.units, number > strip.units
    dash = _DASH if (upcoming or beyond) and not pieces else None
    sheet.box(cell, radius=_RADIUS, width=THIN, grey=BLACK if pieces else RULE if beyond else EDGE, dash=dash)
    if upcoming:
        _write_next(sheet, strip, cell, cell.x + sum(one.minutes for one in pieces) * scale)


def _fill_piece(sheet: Sheet, piece: _Piece, part: Area) -> None:
    if piece.whole:
        sheet.box(part, grey=None, fill=FILL)
    elif piece.hatched:
        sheet.hatch(part)
    small = part.height < _POOLED_HEIGHT
    size = 6.5 if small else 7.5
    base = part.y + part.height / 2 + size * 0.36
    set_line = sheet.typesetter.line
    word = _short(piece.code.code)
    code, minutes = set_line(word, size, strong=True), set_line(f"{piece.minutes} min", size)
    if piece.whole and not small and code.width + minutes.width + 14 <= part.width:
        sheet.put(part.x + 5, base, code)
        sheet.put_right(part.right - 5, base, minutes)
        return
    number = str(piece.minutes)
    choices = (f"{word}  {number}", number) if not small else (f"{number} min", number)
    for words in choices:
        text = set_line(words, size, strong=True)
        if text.width + 3 <= part.width:
            middle = part.x + part.width / 2
            if piece.hatched:
                patch = Area(middle - text.width / 2 - 1.2, base - size * 0.86, text.width + 2.4, size * 1.02)
                sheet.box(patch, grey=None, fill=_WHITE)
            sheet.put_middle(middle, base, text)
            return


def _short(code: str) -> str:
    """A typed code, cut where it is none."""
    return plain_line(code[:9])


def _write_next(sheet: Sheet, strip: _Strip, cell: Area, left: float) -> None:
    if strip.to_next <= 0:
        return
    size = 7.0 if cell.height >= _POOLED_HEIGHT else 6.5
    for words in (tr("{minutes} min to next", minutes=strip.to_next), f"+{strip.to_next} min", f"+{strip.to_next}"):
        text = sheet.typesetter.line(words, size)
        if text.width + 4 <= cell.right - left:
            sheet.put_middle((left + cell.right) / 2, cell.y + cell.height / 2 + size * 0.36, text, ink=SECOND)
            return


def _draw_total(sheet: Sheet, strip: _Strip, area: Area) -> None:
    start, end = strip.first * strip.unit, (strip.first + strip.cells) * strip.unit
    if not start < strip.total <= end:
        return
    x = _minute_x(strip, area, strip.total)
    bottom = area.y - 1.5
    sheet.shape([(x - 3.2, bottom - 4), (x + 3.2, bottom - 4), (x, bottom)])
    tie = tr("tie, chosen by hand   ") if any(piece.code.tie for piece in strip.pieces) else ""
    text = sheet.typesetter.line(f"{tie}{strip.total} min", 7.5, strong=True)
    if x - 6 - text.width < area.x:
        sheet.put(x + 6, bottom, text)
    else:
        sheet.put_right(x - 6, bottom, text)


def _draw_caption(sheet: Sheet, strip: _Strip, x: float, cells: Area) -> None:
    base = cells.y + cells.height / 2 + 2.7
    after = sheet.words(x, base, _short(strip.caption), 7.5, strong=True)
    sheet.words(after + 5, base, f"{strip.total} min", 7.5, ink=SECOND)
