"""What each role may do, read off the one table that is asked before every call: a row an action, a column a role."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from clinic_app.domain.accounts import Role
from clinic_app.services.permissions import ALLOWED, Action
from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.read_only_table import read_only_table
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICON = 14
_ROLE_WIDTH = 124
_WIDEST = 980
"""Beyond it the eye loses the row between an action and its answers."""
ROLES = tuple(Role)


class RoleModel(QAbstractTableModel):
    """What everybody may do stands first, what the owner alone may do last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions = tuple(sorted(Action, key=lambda action: -len(ALLOWED[action])))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row an action."""
        return 0 if parent.isValid() else len(self.actions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The action, and one for each role."""
        return 0 if parent.isValid() else 1 + len(ROLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The role over its column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _begun_large(said(ROLES[section - 1])) if section else tr("Action")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, icon and ink."""
        if not index.isValid():
            return None
        action, column = self.actions[index.row()], index.column()
        words = _begun_large(said(action))
        if not column:
            return words if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} else None
        allowed = ROLES[column - 1] in ALLOWED[action]
        answer = tr("yes") if allowed else tr("no")
        if role == Qt.ItemDataRole.DisplayRole:
            return answer
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words}, {said(ROLES[column - 1])}: {answer}"
        return _drawn(role, allowed=allowed)


def _drawn(role: int, *, allowed: bool) -> Any:
    look = current_look()
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(look.theme.ink if allowed else look.theme.ink3)
    if role == Qt.ItemDataRole.DecorationRole:
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        name, ink = ("check", look.theme.green) if allowed else ("x", look.theme.ink3)
        return icons.pixmap(name, look.px(_ICON), ink, ratio)
    return None


def _begun_large(words: str) -> str:
    return words[:1].upper() + words[1:]


class RoleTable(QWidget):
    """The table under its heading."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = read_only_table("role_table", RoleModel(self))
        self.table.setAccessibleName(tr("What each role may do"))
        self.table.setMaximumWidth(current_look().px(_WIDEST))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 1 + len(ROLES)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, current_look().px(_ROLE_WIDTH))
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column_of_all.setSpacing(SPACE.small)
        column_of_all.addWidget(label(tr("What each role may do"), "head"))
        column_of_all.addWidget(label(words, "second", "role_table_words", wrap=True))
        column_of_all.addWidget(self.table, 1)
