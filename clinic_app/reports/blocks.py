"""The parts a page is put together from. A block knows its height and draws itself; its text is fitted once."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from clinic_app.reports.claim_summary import FormItem
from clinic_app.reports.sheet import EDGE, FIRM, HAIR, LEFT, RIGHT, SECOND, Area, Sheet
from clinic_app.reports.typesetting import SetText, Typesetter, plain_line

BODY, SMALL, LABEL, HEAD = 9.0, 8.0, 7.0, 10.0
NOT_GIVEN = "not given"


class Density(NamedTuple):
    """How closely a page is set, in points: a row's least height, its lines, and the space before a section."""

    row: float
    leading: float
    gap: float

    def rows_of(self, lines: int) -> float:
        """Height of a row with so many lines of text."""
        return self.row + (max(1, lines) - 1) * self.leading

    def baseline(self, top: float) -> float:
        """Baseline of the first line of a row."""
        return top + self.row / 2 + 3.3


def density_of(closeness: float) -> Density:
    """From roomy, 0, to close, 1."""
    return Density(15.8 - 3.6 * closeness, 10.8 - 0.9 * closeness, 12.0 - 6.0 * closeness)


ROOMY, CLOSE = density_of(0.0), density_of(1.0)


class Block(Protocol):
    """A part of a page that is not split."""

    def height(self, density: Density) -> float:
        """Its height in points."""

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Draw it with its upper edge at `top`."""


class Column(NamedTuple):
    """A column's label and where it stands: its left edge, or its right one for numbers."""

    label: str
    x: float
    right: bool = False


class SectionHead(NamedTuple):
    """A section's title, a small note beside it, and the labels of its columns over a line."""

    title: str
    note: str = ""
    columns: tuple[Column, ...] = ()
    ruled: bool = True

    def continued(self) -> SectionHead:
        """The head on a further page."""
        return self._replace(title=f"{self.title}, continued", note="")

    def height(self, _density: Density) -> float:
        """Title and labels."""
        return 27.0 if self.columns else 16.0

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Title, note, labels, line."""
        after = sheet.words(LEFT, top + 10, self.title, HEAD, strong=True)
        if self.note:
            room = RIGHT - after - 7
            sheet.put(after + 7, top + 10, sheet.typesetter.fitted(self.note, room, LABEL + 0.5), ink=SECOND)
        for column in self.columns:
            label = sheet.typesetter.line(column.label, LABEL)
            write = sheet.put_right if column.right else sheet.put
            write(column.x, top + 22, label, ink=SECOND)
        if self.ruled:
            bottom = top + self.height(density)
            sheet.rule(LEFT, bottom, RIGHT, width=FIRM, grey=0.0)


class _Cell(NamedTuple):
    label: SetText
    lines: tuple[SetText, ...]
    tail: SetText | None
    given: bool

    @property
    def tail_beside(self) -> bool:
        """Whether the tail stands on the value's last line."""
        return self.tail is not None and self.lines[-1].width + 6 + self.tail.width <= _CELL_TEXT

    @property
    def height_in_lines(self) -> int:
        return len(self.lines) + int(self.tail is not None and not self.tail_beside)


_ACROSS = 4
_CELL = (RIGHT - LEFT) / _ACROSS
_CELL_TEXT = _CELL - 12
_CELL_HEIGHT, _CELL_LINE = 23.5, 10.3


class ItemGrid:
    """Values beside their item numbers, four across, in a frame."""

    def __init__(self, items: tuple[FormItem, ...], typesetter: Typesetter) -> None:
        cells = [_cell(item, typesetter) for item in items]
        self._rows = [cells[at : at + _ACROSS] for at in range(0, len(cells), _ACROSS)]

    def height(self, _density: Density) -> float:
        """The rows as high as their fullest cell."""
        return sum(_row_height(row) for row in self._rows)

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Frame, lines between, and the cells."""
        height = self.height(density)
        sheet.box(Area(LEFT, top, RIGHT - LEFT, height), width=HAIR, grey=EDGE)
        for column in range(1, _ACROSS):
            x = LEFT + column * _CELL
            sheet.line((x, top), (x, top + height), grey=EDGE)
        y = top
        for row in self._rows:
            if y > top:
                sheet.rule(LEFT, y, RIGHT, grey=EDGE)
            for column, cell in enumerate(row):
                _draw_cell(sheet, cell, LEFT + column * _CELL + 6, y)
            y += _row_height(row)


def _cell(item: FormItem, typesetter: Typesetter) -> _Cell:
    label = typesetter.fitted(f"{item.item} {item.label}".strip(), _CELL_TEXT, LABEL)
    size = _cell_size(item, typesetter)
    lines = typesetter.paragraph(item.value, _CELL_TEXT, size, most_lines=2, strong=item.strong)
    tail = typesetter.shrunk(item.tail, _CELL_TEXT, (size, LABEL)) if item.tail else None
    given = bool(lines) or tail is not None
    if not given:
        lines = (typesetter.line(NOT_GIVEN, BODY),)
    elif not lines and tail is not None:
        lines, tail = (tail,), None
    return _Cell(label, lines, tail, given)


def _cell_size(item: FormItem, typesetter: Typesetter) -> float:
    """A little smaller where that saves a line."""
    words = plain_line(f"{item.value} {item.tail}")
    wide = typesetter.width(words, BODY, strong=item.strong)
    return SMALL + 0.2 if _CELL_TEXT - 4 < wide <= (_CELL_TEXT - 4) * BODY / (SMALL + 0.2) else BODY


def _row_height(row: list[_Cell]) -> float:
    return _CELL_HEIGHT + (max(cell.height_in_lines for cell in row) - 1) * _CELL_LINE


def _draw_cell(sheet: Sheet, cell: _Cell, x: float, top: float) -> None:
    sheet.put(x, top + 8.8, cell.label, ink=SECOND)
    y, right = top + 19.2, x
    for line in cell.lines:
        right = sheet.put(x, y, line, ink=0.0 if cell.given else SECOND)
        y += _CELL_LINE
    if cell.tail is not None:
        if cell.tail_beside:
            sheet.put(right + 6, y - _CELL_LINE, cell.tail)
        else:
            sheet.put(x, y, cell.tail)
