"""Buttons that carry their shortcut in small type beside the words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolTip, QWidget

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import HEIGHT, TYPE
from clinic_app.ui.typography import text_width

_ICON = 15
_GAP = 7
_KINDS = {"plain": "ink", "primary": "on_accent", "quiet": "ink2", "link": "accent"}
_KEY_STRENGTH = 0.82
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class KeyButton(QPushButton):
    """A push button with an optional icon before its words and its key, in small type, behind them.

    Args:
        words: what it does.
        kind: ``plain``, ``primary``, ``quiet`` or ``link``.
        key: shortcut shown beside the words (shown only: the action that owns it listens).
        icon: name in the icon set.
        small: the 26 pixel height of cards.
    """

    def __init__(
        self,
        words: str,
        kind: str = "plain",
        *,
        key: str = "",
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._key = key
        self._icon = icon
        self._small = small
        self.setProperty("small", small)
        self.setProperty("kind", kind)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_kind(self, kind: str) -> None:
        """Change between the kinds."""
        set_property(self, "kind", kind)

    def set_words(self, words: str, key: str | None = None) -> None:
        """Change the words, and the key if given."""
        if key is not None:
            self._key = key
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def shown_key(self) -> str:
        """The key as the platform writes it."""
        return key_text(self._key)

    def event(self, event: QEvent) -> bool:
        """What is cut stands in the tooltip, unless the button has one of its own."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip():
            if self.is_cut:
                QToolTip.showText(event.globalPos(), f"{self.text()}  {self.shown_key()}".rstrip(), self)
            return self.is_cut
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does; Qt itself would do so in dialogs only. A held key presses once."""
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def _content_width(self) -> float:
        look = current_look()
        width = text_width(self.text(), look.font(TYPE.second, 500))
        if self._icon:
            width += look.px(_ICON) + _GAP
        return width + (self._key_width() if self._key else 0)

    def _key_width(self) -> float:
        return _GAP + text_width(self.shown_key(), current_look().font(TYPE.label))

    @property
    def _edge(self) -> float:
        """What the words keep from the border where the room is scarce."""
        return 4.0 if self.property("kind") == "link" else 8.0

    @property
    def is_cut(self) -> bool:
        """Whether the words or the key do not fit; then a tooltip says them."""
        return self._content_width() > self.width() - self._edge

    def sizeHint(self) -> QSize:
        """Room for icon, words and key."""
        look = current_look()
        link = self.property("kind") == "link"
        side = 8 if link else 22
        height = HEIGHT.link if link else HEIGHT.card_control if self._small else HEIGHT.control
        return QSize(int(self._content_width()) + side, look.px(height))

    def minimumSizeHint(self) -> QSize:
        """Words are cut, with a tooltip, only where the panel itself is narrower than they are."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), current_look().px(120)), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box by the style sheet and the content by hand."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        look = current_look()
        kind = str(self.property("kind"))
        ink = getattr(look.theme, _KINDS.get(kind, "ink")) if self.isEnabled() else look.theme.off
        shows_key = bool(self._key) and not self.is_cut  # the words come before their key
        content = self._content_width() - (0 if shows_key or not self._key else self._key_width())
        left = (self.width() - content) / 2
        height = self.height()
        if self._icon:
            edge = look.px(_ICON)
            icons.draw(painter, self._icon, QRectF(left, round((height - edge) / 2), edge, edge), ink)
            left += edge + _GAP
        face = look.font(TYPE.second, 500)
        painter.setFont(face)
        painter.setPen(QColor(ink))
        words = self.text()
        if content > self.width() - self._edge:
            left = self._edge
            room = self.width() - 2 * left - (content - text_width(words, face))
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        width = text_width(words, face)
        painter.drawText(QRectF(left, 0, width + 2, height), Qt.AlignmentFlag.AlignVCenter, words)
        if not shows_key:
            return
        painter.setFont(look.font(TYPE.label))
        if self.isEnabled() and kind != "primary":
            painter.setPen(QColor(look.theme.ink3))
        else:
            painter.setOpacity(_KEY_STRENGTH)
        rest = QRectF(left + width + _GAP, 0, self.width(), height)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.shown_key())


def key_text(key: str) -> str:
    """A shortcut as the platform writes it: Ctrl+Enter, or the signs of a Mac."""
    if not key:
        return ""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
