"""An invented language that shows which words were turned: every piece of a text stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from clinic_app.ui import language, sentences

OPEN, CLOSE = "⟦", "⟧"
_PLACE = re.compile(r"(\{[a-z_0-9]*\})")
_TURNED = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[A-Za-z]{2,}")
_EDITION = re.compile(r"\b\d+\.[0-9a-f]{6}\b")
"""Of the rule book: a sum, in which letters may stand beside each other."""
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 12


class Bracketed(QTranslator):
    """Puts brackets around each piece of a text; what is put into its places stays outside of them."""

    def __init__(self, known: frozenset[str]) -> None:
        super().__init__()
        self._known = known
        """Sentences from below the window: only those that the list holds are turned."""

    def isEmpty(self) -> bool:  # noqa: N802 # Qt's name
        """Qt asks before it takes a translator."""
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, _count: int = -1) -> str | None:  # type: ignore[override] # Qt's stub takes bytes, too
        """The text in brackets; Qt's own texts stay."""
        if not text or not (context == language.CONTEXT or (context == sentences.CONTEXT and text in self._known)):
            return None
        return "".join(
            piece if _PLACE.fullmatch(piece) else f"{OPEN}{piece}{CLOSE}" for piece in _PLACE.split(text) if piece
        )

    def speak(self) -> None:
        """Put it in force."""
        QCoreApplication.installTranslator(self)
        language._installed.append(self)

    def be_silent(self) -> None:
        """And out again."""
        language._installed.remove(self)
        QCoreApplication.removeTranslator(self)


def unturned(text: str) -> list[str]:
    """The words of a text that stand outside of all brackets."""
    before = ""
    while before != text:
        before, text = text, _TURNED.sub(" ", text)
    return _WORD.findall(_EDITION.sub(" ", text))


def texts_of(one: QWidget) -> Iterator[tuple[str, str]]:
    """What a person can read or hear of a widget: kind and text."""
    yield "accessible name", one.accessibleName()
    yield "accessible description", one.accessibleDescription()
    yield "tooltip", one.toolTip()
    yield "status tip", one.statusTip()
    if isinstance(one, QLabel | QAbstractButton):
        yield "text", one.text()
    if isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", one.placeholderText()
    if isinstance(one, QTextEdit) and one.isReadOnly():
        yield "text", one.toPlainText()
    if isinstance(one, QProgressBar) and one.isTextVisible():
        yield "text", one.text()
    if isinstance(one, QComboBox):
        yield from (("choice", one.itemText(row)) for row in range(one.count()))
    if isinstance(one, QMenu):
        yield from (("menu", action.text()) for action in one.actions())
    if isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from texts_of_model(one.model())


def texts_of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """Headers and the first rows."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str) and not head.isdigit():
            yield "header", head
        for row in range(min(_MOST_ROWS, model.rowCount(QModelIndex()))):
            for role in _ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield "row", said
