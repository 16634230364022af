"""The lines of a visit as a therapist sees them: minutes first, and a watch for each code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clinic_app.domain.clock_blocks import Who
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.spoken_parts import ITEM, ORNAMENT
from clinic_app.ui.text import ElidedLabel, label, set_level
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.touch import TouchButton

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROW, _SWATCH, _MINUTES, _WATCH, _TAKE = 62, 10, 76, 132, 116


@dataclass(frozen=True, slots=True)
class LineView:
    """One code of the visit: what counts, whose hands and times, its units, and what stands on its watch.

    `seconds` is None while nothing is measured.
    """

    code: str
    label: str
    colour: int
    minutes: int | None
    needs_minutes: bool
    detail: str
    units: str
    who: Who = Who.THERAPIST
    seconds: int | None = None
    is_running: bool = False


def watch_words(seconds: int) -> str:
    """What stands on a watch: 12:47, from an hour on 1:02:47."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class _Swatch(QWidget):
    """The code's colour, as in the unit bar."""

    spoken_as: ClassVar = ORNAMENT

    def __init__(self) -> None:
        super().__init__()
        self._colour = 0
        self.restyle()

    def show_colour(self, colour: int) -> None:
        self._colour = colour
        self.update()

    def restyle(self) -> None:
        edge = current_look().px(_SWATCH)
        self.setFixedSize(QSize(edge, edge))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_look().theme.code(self._colour).fill))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()


class LineRow(QFrame):
    """A row. ``watch_pressed`` starts or pauses, ``take_pressed`` takes over, ``chosen`` by a click or the focus,
    ``edit_asked`` by Enter."""

    spoken_as: ClassVar = ITEM

    watch_pressed = Signal()
    take_pressed = Signal()
    chosen = Signal()
    edit_asked = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setObjectName(f"treated_line_{place}")
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.view = LineView("", "", 0, None, False, "", "")
        self._swatch = _Swatch()
        self._code, self._label = label("", "name"), ElidedLabel("", "second")
        self._detail, self._units = ElidedLabel("", "second"), label("", "second")
        self._minutes, self._unit = label("", "figure"), label("", "second")
        self.watch = TouchButton("")
        self.watch.setObjectName(f"watch_{place}")
        self.watch.setCheckable(True)
        self.watch.clicked.connect(self.watch_pressed)
        self.take = TouchButton("")
        self.take.setObjectName(f"take_{place}")
        policy = self.take.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # no row's minutes stand elsewhere than the others'
        self.take.setSizePolicy(policy)
        self.take.clicked.connect(self.take_pressed)
        self._lay_out()
        self.restyle()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._code)
        names.addWidget(self._label)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._units)
        told.addWidget(self._detail)
        figures = QHBoxLayout()
        figures.setSpacing(SPACE.hair)
        figures.addStretch(1)
        figures.addWidget(self._minutes, 0, Qt.AlignmentFlag.AlignBaseline)
        figures.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBaseline)
        self._figures = QWidget()
        self._figures.setLayout(figures)
        figures.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, 2, SPACE.small, 2)
        row.setSpacing(SPACE.medium)
        row.addWidget(self._swatch)
        row.addLayout(names, 4)
        row.addLayout(told, 3)
        row.addWidget(self._figures)
        row.addWidget(self.watch)
        row.addWidget(self.take)

    def restyle(self) -> None:
        """Take the sizes of a changed text scale."""
        look = current_look()
        self.setFixedHeight(look.px(_ROW))
        self._figures.setFixedWidth(look.px(_MINUTES))
        self.watch.setFixedWidth(look.px(_WATCH))
        self.take.setFixedWidth(look.px(_TAKE))

    def show_view(self, view: LineView, *, current: bool) -> None:
        """Tell another state."""
        self.view = view
        set_property(self, "current", current)
        self._swatch.show_colour(view.colour)
        for target, text in (
            (self._code, view.code),
            (self._label, view.label),
            (self._detail, view.detail),
            (self._units, view.units),
            (self._minutes, "" if view.minutes is None else str(view.minutes)),
        ):
            if target.text() != text:
                target.setText(text)
        self._unit.setText(tr("min") if view.minutes is not None else tr("no minutes") if view.needs_minutes else "")
        set_level(self._unit, Level.CHECK if view.needs_minutes and view.minutes is None else None)
        self.show_watch(view.seconds, running=view.is_running, current=current)
        self.setAccessibleName(self._spoken())

    def show_watch(self, seconds: int | None, *, running: bool, current: bool) -> None:
        """Tell what stands on the watch, each second while it runs."""
        key = "+" if current else ""
        if seconds is None:
            words = tr("Start")
        elif running:
            words = tr("Pause  {time}", time=watch_words(seconds))
        else:
            words = tr("Go on  {time}", time=watch_words(seconds))
        self.watch.setChecked(running)
        self.watch.set_words(words, key)
        self.watch.setAccessibleName(f"{words}: {self.view.code}")
        whole = (seconds or 0) // 60
        self.take.setEnabled(seconds is not None)
        self.take.set_words(tr("Take {minutes} min", minutes=whole), "-" if current and seconds is not None else "")
        self.take.setAccessibleName(f"{self.take.text()}: {self.view.code}")
        self.take.setVisible(seconds is not None)

    def _spoken(self) -> str:
        view = self.view
        minutes = tr("no minutes") if view.minutes is None else tr("{minutes} minutes", minutes=view.minutes)
        return ", ".join(part for part in (view.code, view.label, minutes, view.units, view.detail) if part)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes it the current one."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the minutes."""
        if event.key() in _ENTER:
            self.chosen.emit()
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)


class TreatedLines(ScrollArea):
    """The rows. ``watch_pressed(view)``, ``take_pressed(view)``, ``edit_asked(view)`` tell of a row."""

    watch_pressed = Signal(object)
    take_pressed = Signal(object)
    edit_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("treated_lines")
        self.setAccessibleName(tr("What was treated"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        self._column = QVBoxLayout(canvas)
        self._column.setContentsMargins(0, 0, SPACE.small, 0)
        self._column.setSpacing(SPACE.small)
        self._nothing: QLabel = label("", "hint", "treated_nothing", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.setWidget(canvas)
        self._rows: list[LineRow] = []
        self._views: tuple[LineView, ...] = ()
        self._current = 0

    def show_views(self, views: tuple[LineView, ...], nothing: str) -> None:
        """Show these lines; `nothing` is said where there is none."""
        self._views = views
        self._current = max(0, min(self._current, len(views) - 1))
        while len(self._rows) < len(views):
            self._rows.append(self._new_row(len(self._rows)))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not views)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(views))
            if place < len(views):
                row.show_view(views[place], current=place == self._current)

    def _new_row(self, place: int) -> LineRow:
        row = LineRow(place)
        row.chosen.connect(lambda: self.choose(place))
        row.installEventFilter(self)
        for pressed in (row.watch_pressed, row.take_pressed):
            pressed.connect(lambda: self.choose(place))
        row.watch_pressed.connect(lambda: self.watch_pressed.emit(row.view))
        row.take_pressed.connect(lambda: self.take_pressed.emit(row.view))
        row.edit_asked.connect(lambda: self.edit_asked.emit(row.view))
        self._column.insertWidget(place + 1, row)
        return row

    def show_watches(self, views: tuple[LineView, ...]) -> None:
        """Tell only the watches anew."""
        for place, (row, view) in enumerate(zip(self._rows, views, strict=False)):
            if (view.seconds, view.is_running) != (row.view.seconds, row.view.is_running):
                row.view = view
                row.show_watch(view.seconds, running=view.is_running, current=place == self._current)

    def views(self) -> tuple[LineView, ...]:
        """What is shown."""
        return self._views

    def current(self) -> LineView | None:
        """The line that the signs of the number pad mean."""
        return self._views[self._current] if self._views else None

    def choose(self, place: int) -> None:
        """Make a line the current one."""
        if 0 <= place < len(self._views):
            self._current = place
            for number, row in enumerate(self._rows[: len(self._views)]):
                row.show_view(row.view, current=number == place)
            self.ensureWidgetVisible(self._rows[place], 0, SPACE.small)

    def choose_code(self, code: str) -> None:
        """Make the line of a code the current one."""
        self.choose(next((place for place, one in enumerate(self._views) if one.code == code), self._current))

    def step(self, by: int) -> None:
        """Make the next or the previous line the current one."""
        self.choose(self._current + by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row that gets the focus becomes the current one."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, LineRow):
            self.choose(self._rows.index(watched))
        return super().eventFilter(watched, event)
