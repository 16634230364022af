"""The foldable sections under the grids: documentation with its checklist, and the details of the claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.visit import Place
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.field_sheet import FieldSheet
from clinic_app.ui.language import tr
from clinic_app.ui.note_form import NoteForm
from clinic_app.ui.spoken_parts import ROW
from clinic_app.ui.tab_order import tab_as_read
from clinic_app.ui.text import ElidedLabel, IconLabel, label, set_level
from clinic_app.ui.tokens import SPACE, Level, Status

_GO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One row of the checklist: what is asked, what stands there, its level while that is not enough, and its place."""

    words: str
    text: str
    level: Level | Status | None = None
    at: Place = ()


@dataclass(frozen=True, slots=True)
class ChecklistModel:
    """The checklist of a claim; without rows nothing asks for one."""

    title: str = ""
    score: str = ""
    items: tuple[ChecklistItem, ...] = ()


class ChecklistRow(QWidget):
    """Icon, what is asked, what stands there. ``go_asked(place)``: by a click, or by Enter on one that is not met."""

    spoken_as: ClassVar = ROW

    go_asked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._at: Place = ()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = IconLabel(14)
        self._words = label("", "second")
        self._text = ElidedLabel("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair + 2)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._text, 1)
        self.setProperty("checkrow", True)

    def show_item(self, item: ChecklistItem) -> None:
        """Tell another item."""
        if item.level is None:
            self._icon.show_icon("check", "green")
        else:
            self._icon.show_level(item.level)
        self._words.setText(item.words)
        set_level(self._words, item.level)
        self._text.setText(item.text)
        self._at = item.at
        met = item.level is None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if met or not item.at else Qt.FocusPolicy.TabFocus)
        leads = "" if met else tr(", Enter leads to its field")
        self.setAccessibleName(f"{item.words}: {item.text}{leads}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space leads to the field."""
        if event.key() in _GO and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.go_asked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the field."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.go_asked.emit(self._at)


class Checklist(QWidget):
    """The rows in three columns, in the order of the table. ``go_asked(place)``: to the field of a row."""

    go_asked = Signal(tuple)

    def __init__(self, columns: int = 3) -> None:
        super().__init__()
        self.setObjectName("checklist")
        self.setAccessibleName(tr("Documentation checklist"))
        self._columns = columns
        self._rows: list[ChecklistRow] = []
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
            row = ChecklistRow()
            row.setObjectName(f"checklist_row_{place}")
            row.go_asked.connect(self.go_asked)
            self._rows.append(row)
            self._grid.addWidget(row, place // self._columns, place % self._columns)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(items))
            if place < len(items):
                row.show_item(items[place])


class FoldedSheet(QWidget):
    """A head with a button that opens the sheet under it; `above` stays in sight either way."""

    def __init__(
        self, name: str, title: str, key: str, sheet: FieldSheet | NoteForm, above: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.sheet = sheet
        self._title = label(title, "head", f"{name}_title")
        self._score = label("", "second", f"{name}_score")
        self.toggle = KeyButton(tr("Open form"), "quiet", key=key, small=True)
        self.toggle.setObjectName(f"{name}_toggle")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._unfold)
        self.toggle.setAccessibleName(tr("Open form: {title}", title=title))
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
        if unfolded:  # a sheet makes its fields when it is first looked at
            tab_as_read(self)
        self.toggle.set_words(tr("Close form") if unfolded else tr("Open form"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {self._title.text()}")

    def open(self) -> None:
        """Open the sheet and go to its first field."""
        self.toggle.setChecked(True)
        next(iter(self.sheet.inputs())).setFocus(Qt.FocusReason.ShortcutFocusReason)
