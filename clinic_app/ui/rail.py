"""The navigation rail: icons with their words, the current one on the accent's soft ground."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, RADIUS, SPACE, TYPE
from clinic_app.ui.typography import text_width

_BUTTON = QSize(58, 50)
_CONTENT = 36  # icon and word
_ICON = 19


@dataclass(frozen=True, slots=True)
class RailItem:
    """A place of the program: key, words, icon; ``place`` is one that stays open, else the button only acts."""

    key: str
    words: str
    icon: str
    place: bool = True
    at_bottom: bool = False
    key_hint: str = ""


class RailButton(QAbstractButton):
    """Icon over word, with an optional count."""

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = item.icon
        self._count = 0
        self.setText(tr(item.words))
        self.setObjectName(f"rail_{item.key}")
        self.setAccessibleName(self.text())
        self.setToolTip(f"{self.text()}  {item.key_hint}".strip())
        self.setCheckable(item.place)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """Show a count at the icon; 0 shows none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """Fixed, whatever the count."""
        look = current_look()
        return QSize(look.px(_BUTTON.width()), look.px(_BUTTON.height()))

    def minimumSizeHint(self) -> QSize:
        """Icon and word close together, so that large letters still leave all places in a low window."""
        look = current_look()
        return QSize(look.px(_BUTTON.width()), look.px(_CONTENT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, word, count and focus ring."""
        look = current_look()
        theme = look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accentsoft if self.isChecked() else theme.hover))
            painter.drawRoundedRect(rect, RADIUS.control, RADIUS.control)
        ink = theme.accent if self.isChecked() else theme.ink2
        edge, top = look.px(_ICON), round((rect.height() - look.px(_CONTENT)) / 2)
        icons.draw(painter, self._icon, QRectF(round(rect.center().x() - edge / 2), top, edge, edge), ink)
        painter.setFont(look.font(TYPE.rail, 600 if self.isChecked() else 400))
        painter.setPen(QColor(ink))
        words = QRectF(0, top + look.px(21), rect.width(), look.px(15))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            self._paint_count(painter, rect.adjusted(0, top, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS.control, RADIUS.control)
        painter.end()

    def _paint_count(self, painter: QPainter, rect: QRectF) -> None:
        look = current_look()
        face = look.font(TYPE.rail, 600)
        words = str(self._count) if self._count < 1000 else "999+"
        height = look.px(15)
        width = max(height, text_width(words, face) + 9)
        badge = QRectF(rect.center().x() + 3, max(0.0, rect.top() - look.px(5)), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.theme.ink2))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setFont(face)
        painter.setPen(QColor(look.theme.win))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


class Rail(QFrame):
    """The rail. ``chosen`` carries the key of the place or act."""

    chosen = Signal(str)

    def __init__(self, items: tuple[RailItem, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("Places"))
        self.setProperty("ground", "win")
        self.setProperty("edge", "right")
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.hair, SPACE.small, SPACE.hair, SPACE.small)
        column.setSpacing(SPACE.hair - 2)
        for item in sorted(items, key=lambda item: item.at_bottom):
            if item.at_bottom and not any(other.at_bottom for other in self._items_before(items, item)):
                column.addStretch(1)
            self._add(column, item)
        if not any(item.at_bottom for item in items):
            column.addStretch(1)
        self.setFixedWidth(current_look().px(HEIGHT.rail))

    @staticmethod
    def _items_before(items: tuple[RailItem, ...], item: RailItem) -> tuple[RailItem, ...]:
        return items[: items.index(item)]

    def _add(self, column: QVBoxLayout, item: RailItem) -> None:
        button = RailButton(item)
        if item.place:
            self._group.addButton(button)
        button.clicked.connect(lambda: self.chosen.emit(item.key))
        self.buttons[item.key] = button
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_place(self, key: str) -> None:
        """Mark the place of ``key`` as the current one; a place that has no button here marks none."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)
        elif (current := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            current.setChecked(False)
            self._group.setExclusive(True)

    def restyle(self) -> None:
        """Take the width of a changed text scale."""
        self.setFixedWidth(current_look().px(HEIGHT.rail))
