"""Opening with the recovery sheet: its groups, judged one by one, then an owner's new passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_app.domain.accounts import Role
from clinic_app.store.recovery_key import GROUPS, SIGNS_IN_GROUP, RecoveryKey, read_group
from clinic_app.store.ways_in import WayIn
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.opening_parts import ENTER, NewPassphrase, Refusal, add_field, page_column
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level

_IN_ROW = 4
_TOP = 44
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
        self.setAccessibleName(f"Group {place + 1} of the recovery key")
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
        self.setAccessibleDescription("typing error" if self.is_wrong else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in an empty group goes back; Enter and a hyphen go on."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied_back.emit()
        elif event.key() in ENTER or (event.text() in {"-", " "} and not self.text()):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class RecoverPage(QWidget):
    """``recover_asked(recovery key, account, new passphrase)``; ``given_up``."""

    recover_asked = Signal(object, int, str)
    given_up = Signal()

    def __init__(self, people: Sequence[WayIn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recover_page")
        hint = "Type the groups as they are printed, or scan the code with a reader that types."
        column = page_column(self, "Open with the recovery sheet", hint, _TOP)
        self.groups = [GroupLine(place) for place in range(GROUPS)]
        self._told = label("", "second", "recovery_told", wrap=True)
        self.who = ChoiceBox()
        self.who.setObjectName("recover_who")
        self.who.setAccessibleName("Owner")
        self.who.setProperty("tall", True)
        for one in people:
            if one.role == Role.OWNER:
                self.who.addItem(one.name, one.account_id)
        self.passphrase = NewPassphrase("recover_", "New passphrase of this owner")
        self.passphrase.changed.connect(self._judge)
        self.passphrase.entered.connect(self._ask)
        self.refused = Refusal("recover_refused")
        column.addLayout(self._grid())
        column.addWidget(self._told)
        column.addSpacing(SPACE.small)
        add_field(column, "Owner", self.who)
        column.addSpacing(SPACE.small)
        column.addWidget(self.passphrase)
        column.addWidget(self.refused)
        column.addSpacing(SPACE.medium)
        column.addLayout(self._buttons())
        column.addStretch(1)
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

    def _buttons(self) -> QHBoxLayout:
        self._open = KeyButton("Open the clinic", "primary", key="Return")
        self._open.setObjectName("recover")
        self._open.clicked.connect(self._ask)
        back = KeyButton("Back", "quiet", key="Esc")
        back.setObjectName("recover_back")
        back.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def begin(self) -> None:
        """Ready to type."""
        self.groups[0].setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for line in self.groups:
            line.clear()
        self.passphrase.clear()

    def refuse(self, words: str) -> None:
        """Say why it did not open."""
        self.refused.say(words)
        self.groups[0].setFocus()

    def _go_to(self, place: int) -> None:
        if 0 <= place < GROUPS:
            self.groups[place].setFocus()
            self.groups[place].selectAll()
        elif place >= GROUPS:
            self.passphrase.first.setFocus()

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
            words, level = f"Typing error in group {', '.join(wrong)}.", Level.MUST_FIX
        elif right == GROUPS:
            words, level = "All groups are typed right.", Level.READY
        else:
            words, level = f"{right} of {GROUPS} groups are typed right.", None
        self._told.setText(words)
        set_level(self._told, level)
        self._open.setEnabled(right == GROUPS and self.passphrase.is_good and self.who.count() > 0)

    def _ask(self) -> None:
        groups = tuple(line.group for line in self.groups)
        if self._open.isEnabled() and all(groups):
            self.refused.say("")
            key = RecoveryKey(tuple(group for group in groups if group is not None))
            self.recover_asked.emit(key, self.who.currentData(), self.passphrase.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
