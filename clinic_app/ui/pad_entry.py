"""Code, minutes and hands typed from the number pad alone: 7110 Enter 23 Enter Enter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from clinic_app.domain.clock_blocks import Who
from clinic_app.ui.code_popup import CodePopup, Search
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.touch import TouchButton, touch_line

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HANDS = {"": None, "T": Who.THERAPIST, "1": Who.THERAPIST, "A": Who.ASSISTANT, "2": Who.ASSISTANT}
_LETTERS = {Who.THERAPIST: "T", Who.ASSISTANT: "A"}
_HINT = tr_noop("On the empty line:  Up Down line   + watch   - take its minutes   * sign   / patients")
_SIDE_HINT = tr_noop("   F6 questions, signature")
_MINUTES_HINT = tr_noop("Minutes, then Enter.   + lets the watch run instead")
_WHO_HINT = tr_noop("T or 1 therapist   A or 2 assistant   Enter takes {default}")


@dataclass(frozen=True, slots=True)
class Proposed:
    """Minutes that the watch proposes for a code, and the sentence that says how they come about."""

    code: str
    who: Who
    minutes: int
    words: str


class PadEntry(QWidget):
    """The row. ``entered(code, minutes, who)`` when it is whole; ``taken(proposed, minutes)`` for what the watch
    proposed; ``watch_asked(code, who)``, with an empty code for the current line.

    On the empty row: ``take_asked``, ``sign_asked``, ``list_asked``, ``stepped(by)``, and ``onward`` by Enter.
    """

    entered = Signal(str, int, object)
    taken = Signal(object, int)
    watch_asked = Signal(str, object)
    take_asked = Signal()
    sign_asked = Signal()
    list_asked = Signal()
    onward = Signal()
    stepped = Signal(int)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pad_entry")
        self.setAccessibleName(tr("Code, minutes and hands"))
        self.code = touch_line("pad_code", tr("Code, its last figures or its nickname"), 40)
        self.minutes = touch_line("pad_minutes", tr("Minutes"), 4)
        self.who = touch_line("pad_who", tr("T for the therapist, A for the assistant"), 1)
        self.add = TouchButton(tr("Add"), key="Return")
        self.add.setObjectName("pad_add")
        self.add.clicked.connect(self._press_add)
        self._hint = label("", "label", "pad_hint", wrap=True)
        self._default = Who.THERAPIST
        self._proposed: Proposed | None = None
        self._has_drawer = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, SPACE.small, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(2)
        for column, (made, words, stretch) in enumerate(
            ((self.code, tr("Code"), 5), (self.minutes, tr("Minutes"), 2), (self.who, tr("T or A"), 1))
        ):
            caption = label(words, "label")
            caption.setBuddy(made)
            grid.addWidget(caption, 0, column)
            grid.addWidget(made, 1, column)
            grid.setColumnStretch(column, stretch)
            made.installEventFilter(self)
            made.setMinimumWidth(current_look().px(56))
        self.code.setPlaceholderText(tr("7110, nickname or words"))
        grid.addWidget(self.add, 1, 3)
        grid.addWidget(self._hint, 2, 0, 1, 4)
        self.popup = CodePopup(search, self)
        self.popup.attach(self.code)
        self.popup.clicked_hit.connect(self._go_minutes)
        self._say_hint()

    # State

    def take_default(self, who: Who) -> None:
        """Whose hands Enter alone means."""
        self._default = who
        self.who.setPlaceholderText(_LETTERS[who])

    def texts(self) -> tuple[str, str, str]:
        """What stands in the fields."""
        return self.code.text().strip(), self.minutes.text().strip(), self.who.text().strip()

    def show_texts(self, texts: tuple[str, str, str]) -> None:
        """Put texts into the fields, as they stood before a lock."""
        for made, text in zip((self.code, self.minutes, self.who), texts, strict=True):
            made.setText(text)

    def clear(self) -> None:
        """Empty the row."""
        self._proposed = None
        self.show_texts(("", "", ""))
        self.code.setReadOnly(False)
        self.add.set_words(tr("Add"))
        self._say_hint()

    def begin(self) -> None:
        """Type a code."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.code.selectAll()
        self._say_hint()

    def begin_with(self, code: str, minutes: int | None) -> None:
        """Type other minutes for a code."""
        self.clear()
        self.code.setText(code)
        self.minutes.setText("" if minutes is None else str(minutes))
        self._go_minutes()

    def propose(self, proposed: Proposed) -> None:
        """Offer what the watch measured; Enter takes it, other minutes may be typed over it."""
        self.clear()
        self._proposed = proposed
        self.code.setText(proposed.code)
        self.code.setReadOnly(True)
        self.minutes.setText(str(proposed.minutes))
        self.who.setText(_LETTERS[proposed.who])
        self._go(self.minutes)
        self._say(proposed.words, None)
        self.add.set_words(tr("Take"))

    def refuse(self, words: str) -> None:
        """Say why the row cannot be taken; what was typed stays."""
        self._say(words, Level.MUST_FIX)

    def _say_hint(self) -> None:
        self._say(tr(_HINT) + (tr(_SIDE_HINT) if self._has_drawer else ""), None)

    def tell_way_to_side(self, *, needed: bool) -> None:
        """Name the key to what stands beside the lines where there is no room for it."""
        if needed != self._has_drawer:
            self._has_drawer = needed
            if not any(self.texts()):
                self._say_hint()

    def _say(self, words: str, level: Level | None) -> None:
        self._hint.setText(words)
        set_level(self._hint, level)
        self.code.setAccessibleDescription(words)

    def hint(self) -> str:
        """The line under the fields."""
        return self._hint.text()

    def _go(self, made: QLineEdit) -> None:
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        made.selectAll()

    def _go_minutes(self) -> None:
        self._go(self.minutes)
        self._say(tr(_MINUTES_HINT), None)

    # Taking

    def take(self) -> bool:
        """Take the row; False, with the reason under it, where it is no entry."""
        code, minutes, who = self.texts()
        if not code:
            self._go(self.code)
            self.refuse(tr("Type the code first: its last four figures, or its nickname."))
            return False
        if not (minutes.isascii() and minutes.isdigit()):
            self._go(self.minutes)
            self.refuse(tr("Type whole minutes, such as 23."))
            return False
        if who.upper() not in _HANDS:
            self._go(self.who)
            self.refuse(tr("T for the therapist, A for the assistant; what both gave together is the therapist's."))
            return False
        if self._proposed is not None:
            self.taken.emit(self._proposed, int(minutes))
        else:
            self.entered.emit(self.popup.meant(code).upper(), int(minutes), _HANDS[who.upper()] or self._default)
        return True

    def is_proposal(self) -> bool:
        """Whether it holds what the watch proposes: that stays on the watch until it is taken."""
        return self._proposed is not None

    def is_whole(self) -> bool:
        """Whether code and minutes were typed into it, so that leaving may take it; what the watch proposes is not."""
        code, minutes, who = self.texts()
        return (
            self._proposed is None and bool(code) and minutes.isascii() and minutes.isdigit() and who.upper() in _HANDS
        )

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on; the pad's signs act on the empty row; Escape empties it, then leaves."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            if event.type() is QEvent.Type.ShortcutOverride and not any(self.texts()):
                steps = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
                if steps:  # the visit's steps, not those of an empty line
                    event.ignore()
                    return True
            if event.type() is QEvent.Type.KeyPress:
                return self._use_key(watched, event)
        return super().eventFilter(watched, event)

    def _use_key(self, made: QLineEdit, event: QKeyEvent) -> bool:
        if made is self.code and not self.code.isReadOnly() and self.popup.use_key(event):
            return True
        if event.key() == Qt.Key.Key_Tab and made is self.code:
            self.popup.take()
            return False
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return True
        if event.key() in _ENTER:
            self._press_enter(made)
            return True
        if made is self.code and not any(self.texts()):
            return self._use_sign(event)
        if made is self.minutes and event.text() == "+" and self._proposed is None:
            code, _minutes, who = self.texts()
            self.watch_asked.emit(self.popup.meant(code).upper(), _HANDS.get(who.upper()) or self._default)
            return True
        return False

    def _use_sign(self, event: QKeyEvent) -> bool:
        signs = {
            "+": lambda: self.watch_asked.emit("", self._default),
            "-": self.take_asked.emit,
            "*": self.sign_asked.emit,
            "/": self.list_asked.emit,
        }
        do = signs.get(event.text())
        if do is not None:
            do()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return True
        return False

    def _press_enter(self, made: QLineEdit) -> None:
        if made is self.code:
            self.popup.take()
            if any(self.texts()):
                self._go_minutes()
            else:
                self.onward.emit()
        elif made is self.minutes and self._proposed is None:
            self._go(self.who)
            self._say(tr(_WHO_HINT, default=_LETTERS[self._default]), None)
        else:
            self.take()

    def _press_add(self) -> None:
        self.popup.take()
        self.take()

    def _give_up(self) -> None:
        if any(self.texts()):
            self.clear()
            self.begin()
        else:
            self.list_asked.emit()
