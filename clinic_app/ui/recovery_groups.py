"""The groups of a recovery key, typed or scanned, each judged by its own check sign."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_app.store.recovery_key import GROUPS, SIGNS_IN_GROUP, RecoveryKey, read_group
from clinic_app.ui.language import tr
from clinic_app.ui.opening_parts import ENTER
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level

_IN_ROW = 4
_LONGEST_PASTE = 200


class GroupLine(QLineEdit):
    """One group. ``filled``: it is right, go on; ``overflowing(text)``: more than one group was pasted or scanned;
    ``emptied_back``: Backspace in an empty one."""

    filled = Signal()
    overflowing = Signal(str)
    emptied_back = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setObjectName(f"recovery_group_{place + 1}")
        self.setAccessibleName(tr("Group {place} of the recovery key", place=place + 1))
        self.setProperty("tall", True)
        self.setMaxLength(_LONGEST_PASTE)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(self._edited)

    @property
    def group(self) -> str | None:
        """The group in its one form; None while it is not right."""
        return read_group(self.place, self.text())

    @property
    def is_wrong(self) -> bool:
        """Whether as many signs as a group has stand here, and they are not right."""
        return len(self.text()) >= SIGNS_IN_GROUP and self.group is None

    def _edited(self, text: str) -> None:
        bare = text.replace(" ", "").replace("-", "")
        if len(bare) > SIGNS_IN_GROUP:
            self.overflowing.emit(bare)
            return
        if bare != text:
            self.setText(bare)
        self.mark()
        if self.group is not None:
            self.setText(self.group)
            self.filled.emit()

    def mark(self) -> None:
        """Underline a wrong group."""
        set_property(self, "invalid", self.is_wrong)
        self.setAccessibleDescription(tr("typing error") if self.is_wrong else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in an empty group goes back, Enter goes on; the hyphen of the group before is passed over."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied_back.emit()
        elif event.key() in ENTER:
            self.focusNextChild()
        elif event.text() in {"-", " "} and not self.text():
            event.accept()  # the last sign of the group before has led here already
        else:
            super().keyPressEvent(event)


class RecoveryGroups(QWidget):
    """A line a group and how many are right. ``changed``; ``complete`` when the last group was filled."""

    changed = Signal()
    complete = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = [GroupLine(place) for place in range(GROUPS)]
        self._told = label("", "second", "recovery_told", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addLayout(self._grid())
        column.addWidget(self._told)
        self._judge()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.small)
        for line in self.groups:
            cell = QVBoxLayout()
            cell.setSpacing(1)
            caption = label(str(line.place + 1), "label")
            caption.setBuddy(line)
            cell.addWidget(caption)
            cell.addWidget(line)
            grid.addLayout(cell, line.place // _IN_ROW, line.place % _IN_ROW)
            line.textChanged.connect(self._judge)
            line.filled.connect(lambda place=line.place: self._go_to(place + 1))
            line.overflowing.connect(lambda text, place=line.place: self._spread(place, text))
            line.emptied_back.connect(lambda place=line.place: self._go_to(place - 1))
        return grid

    def begin(self) -> None:
        """Ready to type."""
        self.groups[0].setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for line in self.groups:
            line.clear()

    @property
    def is_right(self) -> bool:
        """Whether all groups are typed and none holds an error."""
        return all(line.group is not None for line in self.groups)

    def key(self) -> RecoveryKey | None:
        """The key; None while it is not right."""
        groups = [line.group for line in self.groups]
        return RecoveryKey(tuple(group for group in groups if group is not None)) if self.is_right else None

    def _go_to(self, place: int) -> None:
        if 0 <= place < GROUPS:
            self.groups[place].setFocus()
            self.groups[place].selectAll()
        elif place >= GROUPS:
            self.complete.emit()

    def _spread(self, place: int, text: str) -> None:
        """Give each group of a pasted or scanned key its own line."""
        pieces = [text[start : start + SIGNS_IN_GROUP] for start in range(0, len(text), SIGNS_IN_GROUP)]
        for line, piece in zip(self.groups[place:], pieces, strict=False):
            line.setText(read_group(line.place, piece) or piece.upper())
            line.mark()
        self._go_to(min(place + len(pieces) - (len(pieces[-1]) < SIGNS_IN_GROUP), GROUPS))

    def _judge(self) -> None:
        wrong = [str(line.place + 1) for line in self.groups if line.is_wrong]
        right = sum(line.group is not None for line in self.groups)
        if wrong:
            words, level = tr("Typing error in group {wrong}.", wrong=", ".join(wrong)), Level.MUST_FIX
        elif right == GROUPS:
            words, level = tr("All groups are typed right."), Level.READY
        else:
            words, level = tr("{right} of {groups} groups are typed right.", right=right, groups=GROUPS), None
        self._told.setText(words)
        set_level(self._told, level)
        self.changed.emit()
