"""A card: short tables on one Letter page to be pinned up or handed round, set as large as they fit.

A list too long for one page goes on over further ones in a readable size.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

from clinic_app.reports.blocks import HEAD, LABEL
from clinic_app.reports.claim_layout import TRAINING_BAND
from clinic_app.reports.claim_sheet import Folio, draw_clinic_head, draw_training_band
from clinic_app.reports.claim_summary import ClinicHead, Printed
from clinic_app.reports.sheet import BLACK, EDGE, FIRM, LEFT, MARGIN, RIGHT, SECOND, Sheet, Sheets, Title
from clinic_app.reports.typesetting import SetText, Typesetter
from clinic_app.words.days import days_read
from clinic_app.words.paper import said, tr, tr_noop

_TOP, _BOTTOM = MARGIN + 40, 732.0
_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.7)
_LIST_SIZE = 8.5
_NO_PATIENT = tr_noop("Help for coding; no patient data. Not legal advice, and no promise of payment.")
_GAP = 9.0
_PAD = 5.0
_FOOT_RULE, _FOOT_FIRST, _FOOT_SECOND = 737.0, 746.5, 755.5


@dataclass(frozen=True, slots=True)
class CardTable:
    """A table of the card: its title with a note, the columns' labels and shares of the width, and rows of cells.

    The cells of the `strong` column are set semibold, those of the `right` ones end at their right edge. A cell that is
    cut is cut with an ellipsis after six lines.
    """

    title: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    strong: int = 0
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the page. `foot` says whether it holds anything of a patient."""

    title: str
    subtitle: str
    clinic: ClinicHead
    printed: Printed
    tables: tuple[CardTable, ...]
    closing: str = ""
    editions: tuple[tuple[str, str], ...] = ()
    foot: str = _NO_PATIENT


def card_pdf(card: Card) -> bytes:
    """The page, or the pages. The same card gives the same bytes."""
    out = io.BytesIO()
    sheets = Sheets(out, Title(card.title, card.clinic.name, card.printed.at))
    shift = TRAINING_BAND if card.printed.training else 0.0
    room = _BOTTOM - _TOP - shift
    settings = (_Setting(size, sheets.typesetter) for size in _SIZES)
    setting = next((one for one in settings if one.height(card) <= room), None)
    pages = [card.tables]
    if setting is None:
        setting = _Setting(_LIST_SIZE, sheets.typesetter)
        pages = setting.pages(card, room)
    for number, tables in enumerate(pages, start=1):
        sheet = sheets.new_page()
        if card.printed.training:
            draw_training_band(sheet)
        draw_clinic_head(sheet, card.clinic, (card.title, card.subtitle), shift)
        y = _TOP + shift
        for table in tables:
            y = setting.draw_table(sheet, table, y + _GAP)
        if number == len(pages) and card.closing:
            setting.draw_closing(sheet, card, y + _GAP)
        _draw_foot(sheet, card, Folio(number, len(pages)))
        sheet.finish()
    sheets.save()
    return out.getvalue()


class _Setting:
    """A card set in one size of type."""

    def __init__(self, size: float, typesetter: Typesetter) -> None:
        self._size, self._setter = size, typesetter
        self._leading = size * 1.19

    def _cells(self, table: CardTable, row: tuple[str, ...]) -> list[tuple[SetText, ...]]:
        width = RIGHT - LEFT
        return [
            self._setter.paragraph(text, share * width - _PAD, self._size, most_lines=6, strong=number == table.strong)
            for number, (text, (_label, share)) in enumerate(zip(row, table.columns, strict=True))
        ]

    def _row_height(self, cells: list[tuple[SetText, ...]]) -> float:
        return max(1, *(len(cell) for cell in cells)) * self._leading + 3.2

    @staticmethod
    def _head_height(table: CardTable) -> float:
        return 16.0 + (10.0 if any(label for label, _ in table.columns) else 0.0)

    def height(self, card: Card) -> float:
        """All tables and the closing line."""
        whole = sum(
            _GAP + self._head_height(table) + sum(self._row_height(self._cells(table, row)) for row in table.rows)
            for table in card.tables
        )
        return whole + (len(self._closing(card)) * self._leading + _GAP if card.closing else 0.0)

    def _closing(self, card: Card) -> tuple[SetText, ...]:
        return self._setter.paragraph(card.closing, RIGHT - LEFT, self._size, most_lines=4)

    def pages(self, card: Card, room: float) -> list[tuple[CardTable, ...]]:
        """The tables over as many pages as they need; one that goes on says so in its title."""
        pages: list[list[CardTable]] = [[]]
        left = room
        for table in card.tables:
            part, rows = table, list[tuple[str, ...]]()
            head = _GAP + self._head_height(table)
            left -= head
            for row in table.rows:
                height = self._row_height(self._cells(table, row))
                if height > left:
                    if rows:
                        pages[-1].append(replace(part, rows=tuple(rows)))
                        part = replace(table, title=tr("{title}, continued", title=table.title))
                    pages.append([])
                    rows, left = [], room - head
                rows.append(row)
                left -= height
            if rows:
                pages[-1].append(replace(part, rows=tuple(rows)))
        closing = len(self._closing(card)) * self._leading + _GAP if card.closing else 0.0
        if closing > left:
            pages.append([])
        return [tuple(page) for page in pages]

    def draw_closing(self, sheet: Sheet, card: Card, top: float) -> None:
        """The lines under the last table."""
        for line in self._closing(card):
            top += self._leading
            sheet.put(LEFT, top - 2, line)

    def draw_table(self, sheet: Sheet, table: CardTable, top: float) -> float:
        """One table; gives the height it ends at."""
        after = sheet.words(LEFT, top + 10, table.title, HEAD, strong=True)
        if table.note:
            room = RIGHT - after - 7
            sheet.put(after + 7, top + 10, self._setter.fitted(table.note, room, LABEL + 0.5), ink=SECOND)
        x = LEFT
        for number, (label, share) in enumerate(table.columns):
            if label:
                _put(sheet, x, top + 22, self._setter.line(label, LABEL), _end(table, number, x), ink=SECOND)
            x += share * (RIGHT - LEFT)
        y = top + self._head_height(table)
        sheet.rule(LEFT, y, RIGHT, width=FIRM, grey=BLACK)
        for row in table.rows:
            y = self._draw_row(sheet, table, row, y)
        return y

    def _draw_row(self, sheet: Sheet, table: CardTable, row: tuple[str, ...], top: float) -> float:
        cells = self._cells(table, row)
        x = LEFT
        for number, (cell, (_label, share)) in enumerate(zip(cells, table.columns, strict=True)):
            base = top + self._leading
            for line in cell:
                _put(sheet, x, base - 0.6, line, _end(table, number, x))
                base += self._leading
            x += share * (RIGHT - LEFT)
        bottom = top + self._row_height(cells)
        sheet.rule(LEFT, bottom, RIGHT)
        return bottom


def _end(table: CardTable, number: int, x: float) -> float | None:
    """Where the cells of a column end, if they end at one line."""
    return x + table.columns[number][1] * (RIGHT - LEFT) - _PAD * 2 if number in table.right else None


def _put(sheet: Sheet, x: float, y: float, line: SetText, end: float | None, *, ink: float = BLACK) -> None:
    if end is None:
        sheet.put(x, y, line, ink=ink)
    else:
        sheet.put_right(end, y, line, ink=ink)


def _draw_foot(sheet: Sheet, card: Card, folio: Folio) -> None:
    setter, size, printed = sheet.typesetter, LABEL, card.printed
    sheet.rule(LEFT, _FOOT_RULE, RIGHT, grey=EDGE)
    sheet.words(LEFT, _FOOT_FIRST, tr(card.foot), size, ink=SECOND)
    sheet.put_right(RIGHT, _FOOT_FIRST, setter.line(folio.words, size))
    tables = ", ".join(f"{said(name)} {days_read(edition)}" for name, edition in card.editions)
    program = tr("clinic-app {program}, printed {at}", program=printed.program[:30], at=f"{printed.at:%m/%d/%Y %H:%M}")
    end = sheet.put_right(RIGHT, _FOOT_SECOND, setter.line(program, size), ink=SECOND)
    sheet.put(LEFT, _FOOT_SECOND, setter.shrunk(tables, end - LEFT - 14, (size, 6.0)), ink=SECOND)
