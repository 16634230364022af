"""Plain-text labels of the type scale, and marks of icon and word. Nothing in the window reads mark-up from data."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import Level, Status

_VERY_LONG = re.compile(r"[0-9A-Za-z]{24,}")
_NO_SPACE = "\u200b"


def label(text: str = "", role: str = "body", name: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text in a role of the type scale; ``name`` becomes its object name."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if name:
        made.setObjectName(name)
    return made


def breakable(words: str) -> str:
    """Words that may be broken anywhere where one of them is very long, as the sum of a file is."""
    return _VERY_LONG.sub(lambda found: _NO_SPACE.join(found[0]), words)


def set_level(target: QLabel, level: Level | Status | None) -> None:
    """Give a label the ink of ``level``, or its own back."""
    set_property(target, "level", level.value if level else "")


class IconLabel(QLabel):
    """An icon of the set at a token size; it takes the theme's new colour by itself."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._name = ""
        self._colour_token = "ink2"
        self._level: Level | Status | None = None

    def show_icon(self, name: str, colour_token: str = "ink2") -> None:
        """Show icon ``name`` in a colour token of the theme."""
        self._name, self._colour_token, self._level = name, colour_token, None
        self.restyle()

    def show_level(self, level: Level | Status) -> None:
        """Show the icon of ``level`` in its ink."""
        self._name, self._level = icons.LEVEL_ICONS[level], level
        self.restyle()

    @property
    def shows_level(self) -> bool:
        """Whether it stands for a level rather than for a thing."""
        return self._level is not None

    def restyle(self) -> None:
        """Draw the icon anew in the look in force."""
        if not self._name:
            return
        look = current_look()
        colour = look.theme.level(self._level) if self._level else getattr(look.theme, self._colour_token)
        edge = look.px(self._size)
        self.setFixedSize(edge, edge)
        self.setPixmap(icons.pixmap(self._name, edge, colour, self.devicePixelRatioF()))


def prompt_in(line: QLineEdit, words: str) -> None:
    """Show what is asked in an empty line, and in its tooltip, where a narrow line cuts it.

    A tooltip that says something else, as a finding does, stays.
    """
    asked = line.placeholderText()
    if line.toolTip() == asked != words:
        line.setToolTip(words)
    if asked != words:
        line.setPlaceholderText(words)


_FEWEST_SIGNS = 4
"""Of a cut line, with the sign that it is cut."""


class ElidedLabel(QLabel):
    """A line of plain text that ends in "…" where the room does, the whole of it in the tooltip."""

    def __init__(self, text: str, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Change the text and its tooltip."""
        if text != self.text():
            super().setText(text)
            self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as fits; a letter or two of it would say nothing."""
        shown = elided(self.text(), self.fontMetrics(), self.width())
        if shown != self.text() and len(shown) < _FEWEST_SIGNS:
            return
        painter = QPainter(self)
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | side, shown)
        painter.end()


def elided(text: str, metrics: QFontMetrics, width: float) -> str:
    """``text`` cut at the right to ``width`` pixels; for titles only, never for a code or an amount."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
