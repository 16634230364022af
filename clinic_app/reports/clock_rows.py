"""The rows of a claim's sheet that tell its times: blocks and gaps in clock order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from clinic_app.reports.blocks import LABEL, SMALL, Density
from clinic_app.reports.claim_summary import TimeRow
from clinic_app.reports.sheet import LEFT, RIGHT, SECOND, Sheet
from clinic_app.reports.typesetting import SetText, Typesetter
from clinic_app.words.paper import said, tr

_ROWS_ACROSS = 8  # so many rows may take the whole width; more of them stand in two columns
_GAP = 16.0
_CODE, _MINUTES, _REST = 66.0, 122.0, 127.0
_ROW = 11.0


class _Cell(NamedTuple):
    times: SetText
    code: SetText
    minutes: SetText
    rest: SetText
    is_gap: bool


class TimesBlock:
    """All times of a claim; a visit's blocks stay together."""

    def __init__(self, rows: Sequence[TimeRow], typesetter: Typesetter) -> None:
        columns = 1 if len(rows) <= _ROWS_ACROSS and not _fit_in_two(rows, typesetter) else 2
        self._width = (RIGHT - LEFT - (columns - 1) * _GAP) / columns
        self._cells = [_cell(row, self._width - _REST, typesetter) for row in rows]
        self._deep = -(-len(self._cells) // columns)

    def height(self, _density: Density) -> float:
        """The longer column."""
        return self._deep * _ROW + 2.0

    def draw(self, sheet: Sheet, top: float, _density: Density) -> None:
        """Time in and out, code, minutes, who and what else is to say."""
        for number, cell in enumerate(self._cells):
            x = LEFT + (number // self._deep) * (self._width + _GAP)
            base = top + (number % self._deep) * _ROW + 9.0
            ink = SECOND if cell.is_gap else 0.0
            sheet.put(x, base, cell.times, ink=ink)
            sheet.put(x + _CODE, base, cell.code, ink=ink)
            sheet.put_right(x + _MINUTES, base, cell.minutes, ink=ink)
            sheet.put(x + _REST, base, cell.rest, ink=SECOND)


def _fit_in_two(rows: Sequence[TimeRow], typesetter: Typesetter) -> bool:
    """Whether nothing is cut in two columns."""
    room = (RIGHT - LEFT - _GAP) / 2 - _REST
    return all(typesetter.width(_words(row), LABEL + 0.5) <= room for row in rows)


def _words(row: TimeRow) -> str:
    words = f"min, {tr(row.who)}" if row.who else "min"
    return f"{words}; {said(row.note)}" if row.note else words


def _cell(row: TimeRow, room: float, typesetter: Typesetter) -> _Cell:
    return _Cell(
        typesetter.line(tr("{start} to {end}", start=row.start, end=row.end), SMALL),
        typesetter.shrunk(row.code or tr("gap"), _MINUTES - _CODE - 20, (SMALL, LABEL), strong=bool(row.code)),
        typesetter.line(str(row.minutes), SMALL),
        typesetter.fitted(_words(row), room, LABEL + 0.5),
        not row.code,
    )
