"""The keyboard map on one page to hang beside the screen: groups in two columns, each key at the right of its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import BinaryIO, NamedTuple

from clinic_app.reports.sheet import HAIR, HEIGHT, LEFT, MARGIN, RIGHT, RULE, SECOND, THIN, Sheet, Sheets, Title

_TITLE, _SUB, _GAP = 17.0, 8.0, 28.0
_TOP, _BOTTOM = MARGIN + 44.0, HEIGHT - MARGIN - 12.0
_HEAD_ROWS, _BETWEEN_ROWS = 1.35, 0.75
_HIGHEST_ROW, _LARGEST, _MOST_KEYS = 15.5, 9.0, 0.76


class KeyRow(NamedTuple):
    """What a key does, and the keys."""

    words: str
    keys: str


class KeyGroup(NamedTuple):
    """Rows under one head."""

    head: str
    rows: tuple[KeyRow, ...]

    @property
    def height(self) -> float:
        """In rows, with its head and the room after it."""
        return _HEAD_ROWS + len(self.rows) + _BETWEEN_ROWS


class MapWords(NamedTuple):
    """The words around the map."""

    title: str
    about: str


def write_keyboard_map(groups: Sequence[KeyGroup], words: MapWords, printed_at: datetime, out: BinaryIO) -> int:
    """Write the map; always one page. The same map gives the same bytes."""
    filled = [group for group in groups if group.rows]
    columns = in_two_columns(filled)
    highest = max((sum(group.height for group in column) for column in columns), default=1.0) - _BETWEEN_ROWS
    row = min(_HIGHEST_ROW, (_BOTTOM - _TOP) / max(1.0, highest))
    sheets = Sheets(out, Title(words.title, "clinic-app", printed_at))
    sheet = sheets.new_page()
    sheet.words(LEFT, MARGIN + 15, words.title, _TITLE, strong=True)
    sheet.put(LEFT, MARGIN + 28, sheet.typesetter.fitted(words.about, RIGHT - LEFT, _SUB), ink=SECOND)
    width = (RIGHT - LEFT - _GAP) / 2
    for place, column in enumerate(columns):
        _draw_column(sheet, column, LEFT + place * (width + _GAP), width, row)
    sheet.finish()
    sheets.save()
    return 1


def in_two_columns(groups: Sequence[KeyGroup]) -> tuple[tuple[KeyGroup, ...], tuple[KeyGroup, ...]]:
    """The groups in their order, cut where the two columns come out most alike; no group is cut."""
    best = min(
        range(len(groups) + 1),
        key=lambda cut: max(sum(one.height for one in groups[:cut]), sum(one.height for one in groups[cut:])),
    )
    return tuple(groups[:best]), tuple(groups[best:])


def _draw_column(sheet: Sheet, groups: Sequence[KeyGroup], left: float, width: float, row: float) -> None:
    size = min(_LARGEST, row * 0.62)
    setter, right, y = sheet.typesetter, left + width, _TOP
    for group in groups:
        y += _HEAD_ROWS * row
        sheet.put(left, y - 0.35 * row, setter.fitted(group.head, width, size + 0.5, strong=True))
        sheet.rule(left, y, right, width=THIN, grey=0.0)
        for one in group.rows:
            keys = setter.shrunk(one.keys, width * _MOST_KEYS, (size, size - 1, size - 2), strong=True)
            room = width - keys.width - 8
            y += row
            sheet.put(left, y - 0.32 * row, setter.fitted(one.words, max(room, width * 0.3), size))
            sheet.put_right(right, y - 0.32 * row, keys)
            sheet.rule(left, y, right, width=HAIR, grey=RULE)
        y += _BETWEEN_ROWS * row
