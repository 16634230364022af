"""What a screen owes those who see little, hear it read, or have no mouse; each check tells what it finds in words.

A check takes a window and gives one sentence a fault, none where all is well. Each has a test that it does find.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QWidget,
)

from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.spoken_parts import ORNAMENT
from clinic_app.ui.text import IconLabel
from clinic_app.ui.tokens import Level, Status

Role = QAccessible.Role
_SAYS_NOTHING = {
    Role.NoRole,
    Role.Client,
    Role.Window,
    Role.Border,
    Role.Pane,
    Role.LayeredPane,
    Role.ScrollBar,
    Role.StaticText,
    Role.UserRole,
}
_ROWS_LOOKED_AT = 12
_MARKS: dict[object, Level | Status] = {mark.value: mark for mark in (*Level, *Status)}  # Qt hands them on as text
_OWN_ROLES = range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 24)


def called(widget: QWidget) -> str:
    """A widget as a fault names it: its object name, or its kind within the next named one around it."""
    around, way = widget, []
    while around is not None and not around.objectName():
        way.append(type(around).__name__)
        around = around.parentWidget()
    return " in ".join([*way, around.objectName() if around is not None else "the window"])


def visible(window: QWidget) -> Iterator[QWidget]:
    """All widgets in sight, and the window itself; what is hidden hides what it holds."""
    if window.isVisible():
        if window.width() > 0 and window.height() > 0:
            yield window
        for part in window.children():
            if isinstance(part, QWidget):
                yield from visible(part)


def takes_focus(widget: QWidget) -> bool:
    """Whether a person can put the focus here."""
    return (
        widget.isEnabled()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not _is_part(widget)
    )


def _is_part(widget: QWidget) -> bool:
    """Qt's own inner parts: the viewport, the list and line of a combo box, the menu bar's button."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    return isinstance(parent, (QComboBox, QAbstractSpinBox)) or widget.objectName().startswith("qt_")


def columns_of(model: QAbstractItemModel) -> range:
    """Its columns; a list has one and Qt keeps that to itself."""
    return range(1 if isinstance(model, QAbstractListModel) else model.columnCount())


# Read aloud


def nameless(window: QWidget) -> list[str]:
    """What takes the focus and has no name to be read."""
    found = []
    for widget in visible(window):
        face = QAccessible.queryAccessibleInterface(widget)
        if takes_focus(widget) and not face.text(QAccessible.Text.Name).strip():
            found.append(f"{called(widget)} has no name")
    return found


def roleless(window: QWidget) -> list[str]:
    """What takes the focus and does not say what kind of thing it is."""
    found = []
    for widget in visible(window):
        if takes_focus(widget) and not isinstance(widget, QScrollArea) and widget is not window:
            role = QAccessible.queryAccessibleInterface(widget).role()
            if role in _SAYS_NOTHING:
                found.append(f"{called(widget)} is told as {role.name}")
    return found


def valueless(window: QWidget) -> list[str]:
    """What holds a value and does not tell it."""
    found = []
    for widget in visible(window):
        face = QAccessible.queryAccessibleInterface(widget)
        if isinstance(widget, QComboBox) and widget.currentText():
            told = face.text(QAccessible.Text.Value)
            if told != widget.currentText():
                found.append(f"{called(widget)} holds {widget.currentText()!r} and tells {told!r}")
        elif isinstance(widget, QProgressBar) and face.valueInterface() is None:
            found.append(f"{called(widget)} does not tell how far it is")
        elif isinstance(widget, QLineEdit) and face.text(QAccessible.Text.Value) != widget.displayText():
            found.append(f"{called(widget)} does not tell what is typed")
    return found


def drawn_without_words(window: QWidget) -> list[str]:
    """Widgets that paint by hand and tell nothing of what they paint."""
    found = []
    for widget in visible(window):
        if not _paints_by_hand(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        words = face.text(QAccessible.Text.Name).strip()
        if not words and not is_ornament(widget):
            found.append(f"{called(widget)} draws and says nothing")
    return found


def is_ornament(widget: QWidget) -> bool:
    """What only repeats words beside it says so and is passed over by readers."""
    return getattr(type(widget), "spoken_as", None) is ORNAMENT


def _paints_by_hand(widget: QWidget) -> bool:
    kind = type(widget)
    return "paintEvent" in vars(kind) and kind.__module__.startswith("clinic_app.") and kind.__base__ is QWidget


def silent_items(window: QWidget) -> list[str]:
    """Rows that show an icon, a level or a drawing and have no words."""
    found = []
    for view in visible(window):
        if not isinstance(view, QAbstractItemView) or isinstance(view, QHeaderView) or view.model() is None:
            continue
        for row in range(min(view.model().rowCount(), _ROWS_LOOKED_AT)):
            for column in columns_of(view.model()):
                index = view.model().index(row, column)
                words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
                if index.data(Qt.ItemDataRole.DecorationRole) is not None and not words:
                    found.append(f"{called(view)} row {row} column {column} is an icon without words")
    return found


def told_by_colour_alone(window: QWidget) -> list[str]:
    """A level that is drawn in its colour, and whose word is neither shown nor read."""
    found = []
    for widget in visible(window):
        if isinstance(widget, IconLabel) and widget.shows_level and not _words_beside(widget):
            found.append(f"{called(widget)} shows a level without words")
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += [f"{called(widget)} {fault}" for fault in _levels_unsaid(widget.model())]
    return found


def _words_beside(icon: QWidget) -> bool:
    around = icon.parentWidget()
    return around is not None and any(
        isinstance(one, (QLabel, QAbstractButton)) and one.isVisible() and one.text().strip()
        for one in around.findChildren(QWidget)
    )


def _levels_unsaid(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), _ROWS_LOOKED_AT)):
        for column in columns_of(model):
            index = model.index(row, column)
            levels = {
                _MARKS[mark] for role in _OWN_ROLES if isinstance(mark := index.data(role), str) and mark in _MARKS
            }
            words = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or "")
            for level in levels:
                if not any(word.casefold() in words.casefold() for word in _words_of(level)):
                    yield f"row {row} column {column} is drawn as {level.value!r} and read as {words!r}"


def _words_of(level: Level | Status) -> tuple[str, ...]:
    return (LEVEL_WORDS[level], level.value)
