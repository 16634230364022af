"""The foldable sections under the grids: documentation with its checklist, and the details of the claim."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.field_sheet import FieldSheet
from clinic_app.ui.text import ElidedLabel, IconLabel, label, set_level
from clinic_app.ui.tokens import SPACE, Level, Status


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One row of the checklist: what is asked, what stands there, and its level while that is not enough."""

    words: str
    text: str
    level: Level | Status | None = None


@dataclass(frozen=True, slots=True)
class ChecklistModel:
    """The checklist of a claim; without rows nothing asks for one."""

    title: str = ""
    score: str = ""
    items: tuple[ChecklistItem, ...] = ()


class _ChecklistRow(QWidget):
    """Icon, what is asked, what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(14)
        self._words = label("", "second")
        self._text = ElidedLabel("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair + 2)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._text, 1)

    def show_item(self, item: ChecklistItem) -> None:
        if item.level is None:
            self._icon.show_icon("check", "green")
        else:
            self._icon.show_level(item.level)
        self._words.setText(item.words)
        set_level(self._words, item.level)
        self._text.setText(item.text)
        self.setAccessibleName(f"{item.words}: {item.text}")


class Checklist(QWidget):
    """The rows in three columns, read down the columns as they are in the table."""

    def __init__(self, columns: int = 3) -> None:
        super().__init__()
        self.setObjectName("checklist")
        self.setAccessibleName("Documentation checklist")
        self._columns = columns
        self._rows: list[_ChecklistRow] = []
        self._items: tuple[ChecklistItem, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.large)
        self._grid.setVerticalSpacing(SPACE.hair + 1)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def show_items(self, items: tuple[ChecklistItem, ...]) -> None:
        """Show ``items``; rows are kept and told anew."""
        if items == self._items:
            return
        self._items = items
        while len(self._rows) < len(items):
            place = len(self._rows)
            row = _ChecklistRow()
            self._rows.append(row)
            self._grid.addWidget(row, place // self._columns, place % self._columns)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(items))
            if place < len(items):
                row.show_item(items[place])


class FoldedSheet(QWidget):
    """A head with a button that opens the sheet under it; `above` stays in sight either way."""

    def __init__(self, name: str, title: str, key: str, sheet: FieldSheet, above: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.sheet = sheet
        self._title = label(title, "head", f"{name}_title")
        self._score = label("", "second", f"{name}_score")
        self.toggle = KeyButton("Open form", "quiet", key=key, small=True)
        self.toggle.setObjectName(f"{name}_toggle")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._unfold)
        self.toggle.setAccessibleName(f"Open form: {title}")
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._title)
        head.addWidget(self._score)
        head.addStretch(1)
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, 0, 0, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        if above is not None:
            column.addWidget(above)
        column.addWidget(sheet)
        sheet.setContentsMargins(0, SPACE.hair, SPACE.small, SPACE.small)
        sheet.hide()

    def show_head(self, title: str, score: str) -> None:
        """Change the words of the head."""
        if title != self._title.text():
            self._title.setText(title)
        self._score.setText(score)

    def _unfold(self, unfolded: bool) -> None:
        self.sheet.setVisible(unfolded)
        self.toggle.set_words("Close form" if unfolded else "Open form")
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {self._title.text()}")

    def open(self) -> None:
        """Open the sheet and go to its first field."""
        self.toggle.setChecked(True)
        self.sheet.inputs()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
