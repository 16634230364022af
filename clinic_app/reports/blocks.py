"""The parts a page is put together from. A block knows its height and draws itself; its text is fitted once."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from clinic_app.reports.claim_summary import FormItem
from clinic_app.reports.sheet import EDGE, FIRM, HAIR, LEFT, RIGHT, SECOND, Area, Sheet
from clinic_app.reports.typesetting import SetText, Typesetter, plain_line
from clinic_app.words.paper import said, tr, tr_noop

BODY, SMALL, LABEL, HEAD = 9.0, 8.0, 7.0, 10.0
NOT_GIVEN = tr_noop("not given")


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

    @property
    def closeness(self) -> float:
        """How far from roomy, 0, to close, 1: what is not a row comes closer in the same measure."""
        return (_ROOMY_GAP - self.gap) / _GAP_SPAN


_ROOMY_GAP, _GAP_SPAN = 12.0, 6.0


def density_of(closeness: float) -> Density:
    """From roomy, 0, to close, 1."""
    return Density(15.8 - 3.6 * closeness, 10.8 - 0.9 * closeness, _ROOMY_GAP - _GAP_SPAN * closeness)


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
        return self._replace(title=tr("{title}, continued", title=tr(self.title)), note="")

    def height(self, density: Density) -> float:
        """Title and labels."""
        return 27.0 - 3.5 * density.closeness if self.columns else 16.0 - 2.5 * density.closeness

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Title, note, labels, line."""
        after = sheet.words(LEFT, top + 10, tr(self.title), HEAD, strong=True)
        if self.note:
            room = RIGHT - after - 7
            sheet.put(after + 7, top + 10, sheet.typesetter.fitted(tr(self.note), room, LABEL + 0.5), ink=SECOND)
        for column in self.columns:
            label = sheet.typesetter.line(tr(column.label), LABEL)
            write = sheet.put_right if column.right else sheet.put
            write(column.x, top + 22 - 2 * density.closeness, label, ink=SECOND)
        if self.ruled:
            bottom = top + self.height(density)
            sheet.rule(LEFT, bottom, RIGHT, width=FIRM, grey=0.0)


class _Cell(NamedTuple):
    label: SetText
    lines: tuple[SetText, ...]
    tail: SetText | None
    given: bool
    room: float
    is_cut: bool

    @property
    def tail_beside(self) -> bool:
        """Whether the tail stands on the value's last line."""
        return self.tail is not None and self.lines[-1].width + 6 + self.tail.width <= self.room

    @property
    def height_in_lines(self) -> int:
        return len(self.lines) + int(self.tail is not None and not self.tail_beside)

    def height(self, density: Density) -> float:
        height = _CELL_HEIGHT - 2.0 * density.closeness
        return height + (self.height_in_lines - 1) * _cell_line(density)


_USUAL, _MORE = 4, (5, 6)
_SIDES = 12.0
_CELL_HEIGHT = 23.5
_MOST_LINES = 2
_IN_WORDS = frozenset({"1", "4, 6", "9, 11d", "14", "22", "23", "24B"})
"""Items whose values are words of the program; the others hold names, numbers and what was typed."""


class ItemGrid:
    """Values beside their item numbers, so many across, in a frame."""

    def __init__(self, items: tuple[FormItem, ...], typesetter: Typesetter, across: int = _USUAL) -> None:
        self._items, self._typesetter = items, typesetter
        self._width = (RIGHT - LEFT) / across
        cells = [_cell(item, self._width - _SIDES, typesetter) for item in items]
        self._rows = [cells[at : at + across] for at in range(0, len(cells), across)]
        self._across = across
        self.cut = sum(cell.is_cut for cell in cells)

    def lowest(self) -> ItemGrid:
        """The same values as they take least of the page; none is cut that this grid shows whole."""
        others = (ItemGrid(self._items, self._typesetter, across) for across in _MORE)
        return min((self, *(one for one in others if one.cut <= self.cut)), key=lambda one: one.height(CLOSE))

    def height(self, density: Density) -> float:
        """The rows as high as their fullest cell."""
        return sum(_row_height(row, density) for row in self._rows)

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Frame, lines between, and the cells."""
        height = self.height(density)
        sheet.box(Area(LEFT, top, RIGHT - LEFT, height), width=HAIR, grey=EDGE)
        for column in range(1, self._across):
            x = LEFT + column * self._width
            sheet.line((x, top), (x, top + height), grey=EDGE)
        y = top
        for row in self._rows:
            if y > top:
                sheet.rule(LEFT, y, RIGHT, grey=EDGE)
            for column, cell in enumerate(row):
                _draw_cell(sheet, cell, LEFT + column * self._width + _SIDES / 2, y, density)
            y += _row_height(row, density)


def _cell(item: FormItem, room: float, typesetter: Typesetter) -> _Cell:
    words = f"{item.item} {said(item.label)}".strip()
    value = _value_words(item)
    label = typesetter.shrunk(words, room, (LABEL, LABEL - 1.0))
    size = _cell_size(item, room, typesetter)
    whole = typesetter.paragraph(value, room, size, most_lines=_MOST_LINES + 1, strong=item.strong)
    lines = whole
    if len(whole) > _MOST_LINES:
        lines = typesetter.paragraph(value, room, size, most_lines=_MOST_LINES, strong=item.strong)
    tail = typesetter.shrunk(item.tail, room, (size, LABEL)) if item.tail else None
    is_cut = len(whole) > _MOST_LINES or typesetter.width(words, LABEL - 1.0) > room
    is_cut = is_cut or (bool(item.tail) and typesetter.width(plain_line(item.tail), LABEL) > room)
    given = bool(lines) or tail is not None
    if not given:
        lines = (typesetter.line(tr(NOT_GIVEN), BODY),)
    elif not lines and tail is not None:
        lines, tail = (tail,), None
    return _Cell(label, lines, tail, given, room, is_cut)


def _value_words(item: FormItem) -> str:
    """The value, in the language of the paper where it is words of the program."""
    if item.item == "10a-c, 11":
        return item.value.replace("yes", tr("yes"))  # three answers and a group, no sentence
    return said(item.value) if not item.item or item.item in _IN_WORDS else item.value


def _cell_size(item: FormItem, room: float, typesetter: Typesetter) -> float:
    """A little smaller where that saves a line."""
    words = plain_line(f"{item.value} {item.tail}")
    wide = typesetter.width(words, BODY, strong=item.strong)
    return SMALL + 0.2 if room - 4 < wide <= (room - 4) * BODY / (SMALL + 0.2) else BODY


def _cell_line(density: Density) -> float:
    return 10.3 - 0.5 * density.closeness


def _row_height(row: list[_Cell], density: Density) -> float:
    return max(cell.height(density) for cell in row)


def _draw_cell(sheet: Sheet, cell: _Cell, x: float, top: float, density: Density) -> None:
    closeness, line_height = density.closeness, _cell_line(density)
    sheet.put(x, top + 8.8 - 0.7 * closeness, cell.label, ink=SECOND)
    y, right = top + 19.2 - 1.5 * closeness, x
    for line in cell.lines:
        right = sheet.put(x, y, line, ink=0.0 if cell.given else SECOND)
        y += line_height
    if cell.tail is not None:
        if cell.tail_beside:
            sheet.put(right + 6, y - line_height, cell.tail)
        else:
            sheet.put(x, y, cell.tail)
