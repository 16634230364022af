"""The timeline of a visit: blocks that keys and mouse move, drawn to scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.spoken_parts import CHART
from clinic_app.ui.theme import current_look
from clinic_app.ui.timeline_model import DrawnBlock, TimelineModel
from clinic_app.ui.timeline_painter import TimelineGeometry, TimelinePainter

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_GRIP = 7.0
_SMALL, _LARGE = 1, 5


class Edge(StrEnum):
    """What of a block a key or the mouse moves."""

    START = "start"
    END = "end"
    WHOLE = "whole"


_EDGE_WORDS = {
    Edge.START: tr_noop("arrows move the start"),
    Edge.END: tr_noop("arrows move the end"),
    Edge.WHOLE: tr_noop("arrows move the block"),
}
_EDGES = (Edge.START, Edge.END, Edge.WHOLE)


@dataclass(frozen=True, slots=True)
class _Drag:
    """What the mouse holds: the block, its edge, where it was taken, and by how many minutes it was moved."""

    key: tuple[int, int]
    edge: Edge
    at: float
    by: int = 0


class Timeline(QWidget):
    """The drawing. One block is current; Tab goes through them.

    ``moved(line, number, start, end)``: minutes of the day. ``removed(line, number)``, ``edit_asked(line, number)``,
    ``add_asked()``. ``told(words)``: the current block in words, as a screen reader hears it.
    """

    spoken_as: ClassVar = CHART

    moved = Signal(int, int, int, int)
    removed = Signal(int, int)
    edit_asked = Signal(int, int)
    add_asked = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TimelineModel()
        self._current: tuple[int, int] | None = None
        self._edge = Edge.END
        self._drag: _Drag | None = None
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline of the visit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def model(self) -> TimelineModel:
        """What is drawn."""
        return self._model

    def set_model(self, model: TimelineModel) -> None:
        """Draw ``model``; the current block stays as long as it is there."""
        if model == self._model:
            return
        taller = (model.rows, bool(model.others)) != (self._model.rows, bool(self._model.others))
        self._model = model
        keys = [one.key for one in model.blocks]
        if self._current not in keys:
            self._current = keys[0] if keys else None
        if taller:
            self.updateGeometry()
        self.setAccessibleDescription(model.text())
        if self.hasFocus():
            self._tell()
        self.update()

    def current(self) -> tuple[int, int] | None:
        """Line and number of the current block."""
        return self._current

    def edge(self) -> Edge:
        """What the arrow keys move."""
        return self._edge

    def go_to(self, line: int, start: int | None = None) -> bool:
        """Make a block of a line current: the one at a minute, else its first. False if the line has none."""
        own = [one for one in self._model.blocks if one.key[0] == line]
        if not own:
            return False
        chosen = next((one for one in own if start is not None and one.start <= start < one.end), own[0])
        self._make_current(chosen.key)
        return True

    def _make_current(self, key: tuple[int, int]) -> None:
        self._current = key
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say the current block, to the eye and to a screen reader."""
        words = self.words()
        self.setAccessibleName(words)
        event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        QAccessible.updateAccessibility(event)
        self.told.emit(words)

    def words(self) -> str:
        """The current block in words."""
        place = self._place_of_current()
        if place is None:
            return tr("Timeline of the visit, no block")
        of = tr("block {place} of {blocks}", place=place + 1, blocks=len(self._model.blocks))
        return f"{self._model.words_of(place)}; {of}; {tr(_EDGE_WORDS[self._edge])}"

    def _place_of_current(self) -> int | None:
        return next((place for place, one in enumerate(self._model.blocks) if one.key == self._current), None)

    def _current_block(self) -> DrawnBlock | None:
        place = self._place_of_current()
        return None if place is None else self._model.blocks[place]

    # Sizes and drawing

    def _geometry(self) -> TimelineGeometry:
        return TimelineGeometry(self._model, self.width(), current_look())

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(current_look().px(480), self._geometry().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow timelines leave words out, never minutes."""
        return QSize(current_look().px(300), self._geometry().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw rows and blocks; a block that the mouse holds where it would lie."""
        if not self._model.rows:
            return
        painter = QPainter(self)
        geometry = self._geometry()
        drawn = TimelinePainter(painter, geometry)
        drawn.paint()
        held = self._held()
        if held is not None:
            painter.setOpacity(0.75)
            drawn.block(held, self._held_rects(geometry, held))
            painter.setOpacity(1.0)
        current = self._current_block()
        if current is not None and (self.hasFocus() or held is not None):
            rects = self._held_rects(geometry, current) if held is current else geometry.block_rects(current)
            drawn.focus(rects, str(self._edge))
        painter.end()

    def _held(self) -> DrawnBlock | None:
        drag = self._drag
        if drag is None or not drag.by:
            return None
        return next((one for one in self._model.blocks if one.key == drag.key), None)

    def _held_rects(self, geometry: TimelineGeometry, held: DrawnBlock) -> list[QRectF]:
        drag = self._drag
        if drag is None:
            return geometry.block_rects(held)
        return geometry.block_rects(held, *moved(held.start, held.end, drag.edge, drag.by))

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes in at the first block, Shift+Tab at the last."""
        super().focusInEvent(event)
        blocks = self._model.blocks
        if blocks and event.reason() is Qt.FocusReason.TabFocusReason:
            self._current = blocks[0].key
        elif blocks and event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._current = blocks[-1].key
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.told.emit("")
        self.update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the blocks, and out at the ends."""
        place = self._place_of_current()
        following = None if place is None else place + (1 if forward else -1)
        if following is not None and 0 <= following < len(self._model.blocks):
            self._make_current(self._model.blocks[following].key)
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, up and down choose what; Enter types the times, Insert adds, Delete removes."""
        key, current = event.key(), self._current_block()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif current is None:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = _LARGE if modifiers else _SMALL
            self._move(current, self._edge, step if key == Qt.Key.Key_Right else -step)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            by = 1 if key == Qt.Key.Key_Down else -1
            self._edge = _EDGES[(_EDGES.index(self._edge) + by) % len(_EDGES)]
            self._make_current(current.key)
        elif key in _ENTER:
            self.edit_asked.emit(*current.key)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(*current.key)
        else:
            super().keyPressEvent(event)

    def _move(self, one: DrawnBlock, edge: Edge, by: int) -> None:
        start, end = moved(one.start, one.end, edge, by)
        if (start, end) != (one.start, one.end):
            self.moved.emit(*one.key, start, end)

    # Mouse

    def _at(self, point: QPointF) -> tuple[DrawnBlock, Edge] | None:
        """The block under a point, and what of it lies there."""
        geometry = self._geometry()
        for one in reversed(self._model.blocks):
            rects = geometry.block_rects(one)
            rect = next((rect for rect in rects if rect.adjusted(-2, 0, 2, 0).contains(point)), None)
            if rect is not None:
                grip = min(_GRIP, rect.width() / 3)
                if point.x() <= rect.left() + grip:
                    return one, Edge.START
                return one, Edge.END if point.x() >= rect.right() - grip else Edge.WHOLE
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a block, by its middle or by an edge."""
        found = self._at(event.position()) if self._model.rows else None
        if found is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        one, self._edge = found
        self._drag = _Drag(one.key, self._edge, event.position().x())
        self._make_current(one.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, minute by minute; over an edge the cursor says that it can be moved."""
        drag = self._drag
        if drag is not None:
            by = round((event.position().x() - drag.at) / self._geometry().scale)
            self._drag = _Drag(drag.key, drag.edge, drag.at, by)
            self.update()
            return
        found = self._at(event.position()) if self._model.rows else None
        if found is None:
            self.unsetCursor()
        else:
            whole = found[1] is Edge.WHOLE
            self.setCursor(Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SizeHorCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go: only now the visit changes."""
        held, drag = self._held(), self._drag
        self._drag = None
        if held is not None and drag is not None:
            self._move(held, drag.edge, drag.by)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on a block types its times."""
        found = self._at(event.position()) if self._model.rows else None
        self._drag = None
        if found is not None:
            self.edit_asked.emit(*found[0].key)

    def event(self, event: QEvent) -> bool:
        """A block's words as its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._model.rows:
            found = self._at(QPointF(event.pos()))
            place = None if found is None else self._model.blocks.index(found[0])
            QToolTip.showText(event.globalPos(), "" if place is None else self._model.words_of(place), self)
            return True
        return super().event(event)


def moved(start: int, end: int, edge: Edge, by: int) -> tuple[int, int]:
    """A block's times after one edge or the whole moved; it keeps at least a minute, and stays within the day."""
    last = 24 * 60 - 1
    if edge is Edge.START:
        return max(0, min(start + by, end - 1)), end
    if edge is Edge.END:
        return start, min(last, max(end + by, start + 1))
    by = max(-start, min(by, last - end))
    return start + by, end + by
