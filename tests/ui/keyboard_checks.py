"""What a screen owes those who have no mouse: Tab comes everywhere, in the order of reading, and is seen there."""

from __future__ import annotations

from collections.abc import Callable
from operator import ne

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget
from shiboken6 import isValid

from tests.ui.accessibility_checks import called, takes_focus, visible

_MOST_STEPS = 700
_NEAR_START = 3
LEAST_RING = 40
"""Pixels a focus ring changes at least; a caret changes about half as many."""
_AROUND = 3


class TabWalk:
    """Presses Tab from where the focus is until it comes round, and keeps how each stop looked with and without it."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.stops: list[QWidget] = []
        self.came_round = False
        self.unseen: list[QWidget] = []
        self._walk()

    def _walk(self) -> None:
        if QApplication.focusWidget() is None:
            self._tab(self.window)
        self.came_round = self._go_round(lambda: False)
        if self.came_round and not_reached(self):
            self.came_round = self._go_round(lambda: not not_reached(self))
        self.stops = [stop for stop in self.stops if isValid(stop)]  # some make room for others as Tab goes by

    def _go_round(self, is_done: Callable[[], bool]) -> bool:
        """Once round, or until it is done; False where Tab does not come back to where it began.

        What Tab wakes on its way, as a row that is chosen wakes its buttons, is met the second time. A part that was
        begun at wakes its own anew as Tab comes back, so what is left is looked at step by step then.
        """
        met: list[QWidget] = []
        for _ in range(_MOST_STEPS):
            here = QApplication.focusWidget()
            if here is None:
                return False
            if here in met and here is not met[-1]:
                return met.index(here) < _NEAR_START
            if here not in met:
                met.append(here)
            if here not in self.stops:
                self.stops.append(here)
            if is_done():
                return True
            self._step(here)
        return False

    def _step(self, here: QWidget) -> None:
        area = self._area_of(here)
        with_focus = self._picture(area)
        self._tab(here)
        if not isValid(here) or QApplication.focusWidget() is here or not here.isVisible():
            return
        if area == self._area_of(here) and differing(with_focus, self._picture(area)) < LEAST_RING:
            self.unseen.append(here)

    def _tab(self, widget: QWidget) -> None:
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        QApplication.processEvents()

    def _area_of(self, widget: QWidget) -> QRect:
        """The widget and a rim, or the card it stands in if that shows the focus for it."""
        corner = widget.mapTo(self.window, QPoint(0, 0))
        return QRect(corner, widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def _picture(self, area: QRect) -> QImage:
        return self.window.grab(area).toImage()


def differing(first: QImage, second: QImage) -> int:
    """How many pixels two pictures of one size have otherwise."""
    if first.size() != second.size():
        return max(first.width() * first.height(), second.width() * second.height())
    one = first.convertToFormat(QImage.Format.Format_RGB32)
    other = second.convertToFormat(QImage.Format.Format_RGB32)
    if one == other:
        return 0
    left, right = memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I")
    rows = [slice(start, start + one.width()) for start in range(0, len(left), one.width())]
    return sum(sum(map(ne, left[row], right[row])) for row in rows if left[row] != right[row])


def not_reached(walk: TabWalk) -> list[str]:
    """What can be used and Tab does not come to."""
    groups = {widget.parentWidget() for widget in walk.stops if isValid(widget) and isinstance(widget, QRadioButton)}
    found = []
    for widget in visible(walk.window):
        wants = takes_focus(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        of_a_group = isinstance(widget, QRadioButton) and widget.parentWidget() in groups
        if wants and widget not in walk.stops and not of_a_group and not isinstance(widget, QScrollArea):
            found.append(f"Tab does not come to {called(widget)}")
    return found


def traps(walk: TabWalk) -> list[str]:
    """Where Tab goes in and does not come out."""
    if walk.came_round or not walk.stops or not not_reached(walk):
        return []  # where there is one stop alone, Tab has nowhere to go
    return [f"Tab stays at {called(walk.stops[-1])} after {len(walk.stops)} stops"]


def unseen_focus(walk: TabWalk) -> list[str]:
    """Where the focus stands and nothing shows it."""
    stops = [widget for widget in walk.unseen if isValid(widget) and takes_focus(widget)]
    return [f"the focus is not seen at {called(widget)}" for widget in stops]


def out_of_order(walk: TabWalk) -> list[str]:
    """Neighbours that Tab takes against the order of reading: from right to left in a row, or upwards."""
    found = []
    for first, second in zip(walk.stops, walk.stops[1:], strict=False):
        if first.parentWidget() is not second.parentWidget() or not (first.isVisible() and second.isVisible()):
            continue
        one, other = first.geometry(), second.geometry()
        upwards = other.bottom() <= one.top() and other.left() < one.right() and one.left() < other.right()
        leftwards = other.right() <= one.left() and other.top() < one.bottom() and one.top() < other.bottom()
        if upwards or leftwards:
            found.append(f"Tab goes from {called(first)} back to {called(second)}")
    return found
