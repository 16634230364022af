"""A person at the keyboard: every key goes to whatever has the focus, as it would at a desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Person:
    """Presses keys. Nothing is called by name: only keys reach the program."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        self._qtbot.keyClick(self._focus(), key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Letters and figures, one key each; the first may open an editor that takes the others."""
        for sign in text:
            self._qtbot.keyClick(self._focus(), sign)
        QApplication.processEvents()

    def enter(self, text: str = "") -> None:
        """Type and press Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def tab(self, times: int = 1, *, back: bool = False) -> None:
        """Tab on, or back."""
        for _ in range(times):
            self.press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, _SHIFT if back else Qt.KeyboardModifier(0))
