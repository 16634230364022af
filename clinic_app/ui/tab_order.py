"""The order of Tab, made that of reading. Qt's own is the order in which the parts were made."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""Parts that are one stop, whatever they are built of."""


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """All that takes the focus in a part and within it, shown or not, as its layouts lay it out."""
    if root.focusPolicy() is not Qt.FocusPolicy.NoFocus and root.focusProxy() is None:
        yield root
    if isinstance(root, _WHOLE):
        return
    for part in _parts(root):
        yield from reading_order(part)


def _parts(root: QWidget) -> Iterator[QWidget]:
    if isinstance(root, QScrollArea):
        inside = root.widget()
        yield from () if inside is None else (inside,)
    elif isinstance(root, QTabWidget):
        yield root.tabBar()
        yield from _of_places(root)
    elif isinstance(root, (QSplitter, QStackedWidget)):
        yield from _of_places(root)
    elif (layout := root.layout()) is not None:
        yield from _laid_out(layout)


def _of_places(root: QSplitter | QStackedWidget | QTabWidget) -> Iterator[QWidget]:
    for place in range(root.count()):
        if (part := root.widget(place)) is not None:
            yield part


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    if isinstance(layout, QGridLayout):
        items = [items[place] for place in sorted(range(len(items)), key=partial(_row_and_column, layout))]
    for item in items:
        if (part := item.widget()) is not None:
            yield part
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _row_and_column(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column


def tab_as_read(root: QWidget, known: list[QWidget] | None = None) -> list[QWidget]:
    """Let Tab take what is in a part in the order of reading, after the first of it, which stays where it is.

    Args:
        root: the part.
        known: what this gave the last time; nothing is done while it is still so.
    """
    order = list(reading_order(root))
    if order != known:
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
    return order
