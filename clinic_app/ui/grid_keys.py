"""Keys of the grids. Function keys come from the old billing programs; every one has a second, Mac-friendly key."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class GridCommand(StrEnum):
    """What a key does in a grid."""

    ON = "go on"
    LOOK_UP = "look up a code"
    SUGGEST = "what goes with the diagnoses"
    COPY_CELL = "copy the field above"
    COPY_ROW = "copy the line above"
    DELETE_ROW = "delete the line"
    NEXT_ROW = "next line"


_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], GridCommand] = {
    (Qt.Key.Key_Return, _NONE): GridCommand.ON,
    (Qt.Key.Key_Enter, _NONE): GridCommand.ON,
    (Qt.Key.Key_F2, _NONE): GridCommand.LOOK_UP,
    (Qt.Key.Key_Down, _ALT): GridCommand.LOOK_UP,
    (Qt.Key.Key_L, _CTRL): GridCommand.LOOK_UP,
    (Qt.Key.Key_F3, _NONE): GridCommand.SUGGEST,
    (Qt.Key.Key_G, _CTRL): GridCommand.SUGGEST,
    (Qt.Key.Key_F4, _NONE): GridCommand.COPY_CELL,
    (Qt.Key.Key_Apostrophe, _CTRL): GridCommand.COPY_CELL,
    (Qt.Key.Key_F5, _NONE): GridCommand.COPY_ROW,
    (Qt.Key.Key_D, _CTRL): GridCommand.COPY_ROW,
    (Qt.Key.Key_F7, _NONE): GridCommand.DELETE_ROW,
    (Qt.Key.Key_Backspace, _CTRL): GridCommand.DELETE_ROW,
    (Qt.Key.Key_F8, _NONE): GridCommand.NEXT_ROW,
    (Qt.Key.Key_Down, _CTRL): GridCommand.NEXT_ROW,
}


KEYS_OF_COMMANDS: dict[GridCommand, tuple[str, ...]] = {
    GridCommand.ON: ("Return", "Tab"),
    GridCommand.LOOK_UP: ("F2", "Alt+Down", "Ctrl+L"),
    GridCommand.SUGGEST: ("F3", "Ctrl+G"),
    GridCommand.COPY_CELL: ("F4", "Ctrl+'"),
    GridCommand.COPY_ROW: ("F5", "Ctrl+D"),
    GridCommand.DELETE_ROW: ("F7", "Ctrl+Backspace"),
    GridCommand.NEXT_ROW: ("F8", "Ctrl+Down"),
}
"""The keys of each command as menus and the keyboard map write them."""


def command_of(event: QKeyEvent) -> GridCommand | None:
    """The grid command of a key, or None. The number pad's keys count as the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((Qt.Key(event.key()), modifiers))
