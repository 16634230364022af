"""The drawn timeline of an episode: arrows go from event to event, Enter opens what one leads to."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
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

from clinic_app.services.episode_timeline import EpisodeTimeline
from clinic_app.ui.episode_painter import EpisodeGeometry, EpisodePainter
from clinic_app.ui.episode_words import sentence
from clinic_app.ui.language import tr
from clinic_app.ui.spoken_parts import CHART
from clinic_app.ui.theme import current_look

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NEAR = 3.0


class EpisodeDrawing(QWidget):
    """``chosen(place)``: another event is current; ``opened(place)``: Enter or a double click on one."""

    spoken_as: ClassVar = CHART

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._timeline: EpisodeTimeline | None = None
        self._current = -1
        self.setObjectName("episode_drawing")
        self.setAccessibleName(tr("Timeline of the episode"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_timeline(self, timeline: EpisodeTimeline | None) -> None:
        """Draw a timeline; nothing of None."""
        self._timeline, self._current = timeline, -1
        events = timeline.events if timeline is not None else ()
        self.setAccessibleDescription(" ".join(f"{sentence(one)}." for one in events))
        self.setVisible(bool(events))
        self.updateGeometry()
        self.update()

    def current(self) -> int:
        """The place of the current event; -1 while there is none."""
        return self._current

    def go_to(self, place: int) -> None:
        """Make an event current, without telling."""
        events = self._timeline.events if self._timeline is not None else ()
        if not 0 <= place < len(events) or place == self._current:
            return
        self._current = place
        self.setAccessibleName(
            tr(
                "{event}; event {place} of {count}",
                event=sentence(events[place]),
                place=place + 1,
                count=len(events),
            )
        )
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def _go(self, place: int) -> None:
        count = len(self._timeline.events) if self._timeline is not None else 0
        if count:
            self.go_to(max(0, min(place, count - 1)))
            self.chosen.emit(self._current)

    def _geometry(self) -> EpisodeGeometry | None:
        return EpisodeGeometry(self._timeline, self.width(), current_look()) if self._timeline is not None else None

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        geometry = self._geometry()
        return QSize(current_look().px(480), geometry.height if geometry is not None else 0)

    def minimumSizeHint(self) -> QSize:
        """Narrow ones leave words out, never events."""
        return QSize(current_look().px(280), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, spans and marks, and a ring around the current one."""
        geometry = self._geometry()
        if geometry is None:
            return
        painter = QPainter(self)
        drawn = EpisodePainter(painter, geometry)
        drawn.paint()
        if 0 <= self._current < len(geometry.timeline.events):
            painter.setOpacity(1.0 if self.hasFocus() else 0.55)
            drawn.focus(geometry.timeline.events[self._current])
        painter.end()

    # Keys and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first time in, the last event is current: it is what happened lately."""
        super().focusInEvent(event)
        if self._current < 0 and self._timeline is not None:
            today = self._timeline.today
            past = [place for place, one in enumerate(self._timeline.events) if one.first <= today]
            self._go(past[-1] if past else 0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring grows faint."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right to the event before and after, Home and End to the ends, Enter opens."""
        key = event.key()
        count = len(self._timeline.events) if self._timeline is not None else 0
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not count:
            super().keyPressEvent(event)
        elif key in steps:
            self._go(self._current + steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key == Qt.Key.Key_Home else count - 1)
        elif key in _ENTER and self._current >= 0:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _at(self, point: QPointF) -> int:
        """The event under a point, the marks before the spans under them; -1 for none."""
        geometry = self._geometry()
        if geometry is None:
            return -1
        hits = [
            (geometry.rect(one).width(), place)
            for place, one in enumerate(geometry.timeline.events)
            if geometry.rect(one).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(point)
        ]
        return min(hits)[1] if hits else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes an event current."""
        place = self._at(event.position())
        if place >= 0:
            self._go(place)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice opens it."""
        place = self._at(event.position())
        if place >= 0:
            self.opened.emit(place)

    def event(self, event: QEvent) -> bool:
        """An event's words as its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._timeline is not None:
            place = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), sentence(self._timeline.events[place]) if place >= 0 else "", self)
            return True
        return super().event(event)
