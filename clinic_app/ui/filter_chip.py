"""A filter as a button: what it filters, what is chosen, and a menu that stays open while several are ticked."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.text import elided
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import HEIGHT, TYPE
from clinic_app.ui.typography import text_width

_PAD, _GAP, _ICON, _WIDEST = 11, 6, 14, 190
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4}


class StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked by Space or a click; Enter ticks and closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick under the mouse."""
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.actionGroup() is None:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space."""
        action = self.activeAction()
        ticks = event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable()
        if ticks and action is not None and action.actionGroup() is None:
            action.trigger()
        else:
            super().keyPressEvent(event)


class FilterChip(QPushButton):
    """``changed`` when another choice is made. With ``one`` only one choice stands, the first of them at first."""

    changed = Signal()

    def __init__(self, words: str, name: str, *, one: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words, self._one, self._group = words, one, QActionGroup(self)
        self._group.setExclusive(one)
        self._choices: dict[Hashable, QAction] = {}
        self._all_words = tr("All")
        self.choices = StayingMenu(self)
        self.choices.setObjectName(f"{name}_menu")
        self.choices.setAccessibleName(words)
        self.clicked.connect(self.open)
        self._tell()

    def set_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these; what is ticked and still offered stays ticked."""
        before = set(self.ticked())
        self.choices.clear()
        self._choices = {}
        for value, words in choices:
            action = self.choices.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in before)
            if self._one:
                self._group.addAction(action)
            action.triggered.connect(self._choose)
            self._choices[value] = action
        if self._one and not before and choices:
            self._choices[choices[0][0]].setChecked(True)
        self._tell()

    def ticked(self) -> tuple[Hashable, ...]:
        """What is chosen; nothing means all."""
        return tuple(value for value, action in self._choices.items() if action.isChecked())

    def tick(self, values: Sequence[Hashable]) -> None:
        """Choose these, and tell nobody. With ``one``, nothing chooses the first."""
        for value, action in self._choices.items():
            action.setChecked(value in values)
        if self._one and not self.ticked() and self._choices:
            next(iter(self._choices.values())).setChecked(True)
        self._tell()

    @property
    def filters(self) -> bool:
        """Whether anything but all is chosen."""
        ticked = self.ticked()
        return bool(ticked) and not (self._one and ticked[0] == next(iter(self._choices)))

    def open(self) -> None:
        """Show the choices under the chip."""
        first = next(iter(self._choices.values()), None)
        if first is not None:
            self.choices.setActiveAction(first)
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        set_property(self, "filtering", self.filters)
        self.setAccessibleName(f"{self._words}: {self.value_words()}")
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def value_words(self) -> str:
        """What is chosen, in words."""
        ticked = [action.text().replace("&&", "&") for action in self._choices.values() if action.isChecked()]
        return ", ".join(ticked) if ticked else self._all_words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or the arrow down opens, as Space does."""
        if event.key() in _OPENS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.open()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for name, value and chevron."""
        look = current_look()
        value = min(look.px(_WIDEST), text_width(self.value_words(), look.font(TYPE.second, 600)))
        width = text_width(self._words, look.font(TYPE.second)) + value + look.px(_ICON) + 2 * _GAP + 2 * _PAD
        return QSize(round(width) + 1, look.px(HEIGHT.control))

    def minimumSizeHint(self) -> QSize:
        """Its value may be cut where there is no room."""
        look = current_look()
        name = text_width(self._words, look.font(TYPE.second))
        return QSize(round(name) + look.px(_ICON + 30) + 2 * _GAP + 2 * _PAD, look.px(HEIGHT.control))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box by the style sheet, name, value and chevron by hand."""
        look = current_look()
        theme, height = look.theme, self.height()
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left: float = _PAD
        name, value = look.font(TYPE.second), look.font(TYPE.second, 600)
        painter.setFont(name)
        painter.setPen(QColor(theme.ink3))
        painter.drawText(QRectF(left, 0, self.width(), height), Qt.AlignmentFlag.AlignVCenter, self._words)
        left += text_width(self._words, name) + _GAP
        edge = look.px(_ICON)
        room = self.width() - left - edge - _GAP - _PAD + 2
        painter.setFont(value)
        painter.setPen(QColor(theme.ink))
        shown = elided(self.value_words(), painter.fontMetrics(), room)
        painter.drawText(QRectF(left, 0, room + 2, height), Qt.AlignmentFlag.AlignVCenter, shown)
        place = QRectF(self.width() - edge - _PAD + 2, round((height - edge) / 2), edge, edge)
        icons.draw(painter, "chevron-down", place, theme.ink3)
        painter.end()
