"""The row in which a block is typed: code, start, end or minutes, who, and what does not count. Enter goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from clinic_app.domain.clock_blocks import Block
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.code_popup import CodePopup, Search
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.text import label, prompt_in
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.typed_times import holds_both, read_block, typed_block

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FIELDS = (
    ("code", tr_noop("Code"), tr_noop("code or nickname"), 120, 5),
    ("start", tr_noop("Start"), tr_noop("9:02 or 902"), 120, 5),
    ("end", tr_noop("End or minutes"), tr_noop("9:17 or +15"), 120, 5),
    ("who", tr_noop("T, A or both"), "T", 76, 2),
    ("rests", tr_noop("Not counted"), tr_noop("rest 6"), 120, 6),
)
_LONGEST = 80
_LEAST_WIDTH = 56


class ClockEntry(QWidget):
    """The row. ``block_typed(code, block)`` when it is whole, ``given_up()`` on Escape or Enter in an empty row.

    ``left(text, why)``: the focus went elsewhere while the row holds what is no block yet; empty when it is mended.
    ``problem(words)``: why the row is no block, empty while it is typed on.
    """

    block_typed = Signal(str, object)
    given_up = Signal()
    problem = Signal(str)
    left = Signal(str, str)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clock_entry")
        self.setAccessibleName(tr("A block by the clock"))
        self._fields: dict[str, QLineEdit] = {}
        self._locked = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE.hair, SPACE.small, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(2)
        for column, (name, words, prompt, _width, stretch) in enumerate(_FIELDS):
            made = QLineEdit()
            made.setObjectName(f"clock_{name}")
            made.setAccessibleName(tr(words))
            prompt_in(made, tr(prompt))
            made.setMaxLength(_LONGEST)
            made.installEventFilter(self)
            made.textEdited.connect(lambda _text: self._say(""))
            caption = label(tr(words), "label")
            caption.setBuddy(made)
            grid.addWidget(caption, 0, column)
            grid.addWidget(made, 1, column)
            grid.setColumnStretch(column, stretch)
            self._fields[name] = made
        self._add = KeyButton(tr("Add block"), key="Return", small=True)
        self._add.setObjectName("clock_add")
        self._add.clicked.connect(self.take)
        grid.addWidget(self._add, 1, len(_FIELDS))
        self._problem = ""
        self.restyle()
        self.popup = CodePopup(search, self)
        self.popup.attach(self._fields["code"])
        self.popup.clicked_hit.connect(lambda: self._go("start"))

    def restyle(self) -> None:
        """Take the widths of another text scale."""
        for name, _words, _prompt, width, _stretch in _FIELDS:
            self._fields[name].setMinimumWidth(current_look().px(min(width, _LEAST_WIDTH)))

    def texts(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(made.text() for made in self._fields.values())

    def is_blank(self) -> bool:
        """Whether nothing is typed."""
        return not any(text.strip() for text in self.texts())

    def begin(self) -> None:
        """Type a new block."""
        self._lock(False)
        self._go("code")

    def begin_with(self, code: str, block: Block) -> None:
        """Type other times for a block; its code stays."""
        self.show_texts((code, *typed_block(block)))
        self._lock(True)
        self._go("start")

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Put texts into the fields."""
        for made, text in zip(self._fields.values(), texts, strict=False):
            made.setText(text)
        self._say("")

    def clear(self) -> None:
        """Empty the row."""
        self.show_texts(("",) * len(self._fields))
        self._lock(False)

    def _lock(self, locked: bool) -> None:
        self._locked = locked
        self._fields["code"].setReadOnly(locked)
        self._add.set_words(tr("Change block") if locked else tr("Add block"))

    def _go(self, name: str) -> None:
        made = self._fields[name]
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        made.selectAll()

    def _say(self, words: str) -> None:
        if words != self._problem:
            self._problem = words
            self.problem.emit(words)

    def say_problem(self, words: str) -> None:
        """Say why the block cannot be; what was typed stays."""
        self._say(words)

    def problem_words(self) -> str:
        """Why the row is no block; empty while nothing is wrong."""
        return self._problem

    def take(self) -> None:
        """Take the row as a block, or say what is missing."""
        code, start, end, who, rests = self.texts()
        try:
            if not code.strip():
                self._go("code")
                raise ValueError(tr("A block needs the code that was given."))
            block = read_block(start, end, who, rests)
        except ValueError as problem:
            self._say(str(problem))
            return
        self.block_typed.emit(self.popup.meant(code).strip().upper(), block)

    def commit(self) -> None:
        """Take what stands in the row, as when a field is left; what is no block stays and is told."""
        if self.is_blank():
            return
        self.take()
        if not self.is_blank():
            self.left.emit("\t".join(self.texts()), self._problem or tr("The block is not complete."))

    def _look_whether_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and focus.window() is self.window() and not self.isAncestorOf(focus):
            self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on and adds after who; Escape empties, then leaves; leaving the row takes it."""
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_whether_left)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            steps = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if steps and self.is_blank():  # the form's steps, not those of an empty line
                event.ignore()
                return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            return self._use_key(watched, event)
        return super().eventFilter(watched, event)

    def _use_key(self, made: QLineEdit, event: QKeyEvent) -> bool:
        is_code = made is self._fields["code"]
        if is_code and not self._locked and self.popup.use_key(event):
            return True
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Tab and is_code:
            self.popup.take()
            return False
        if key == Qt.Key.Key_Escape:
            if self.is_blank():
                self.given_up.emit()
            else:
                self.clear()
                self.left.emit("", "")
                self.given_up.emit()
            return True
        if key in _ENTER and plain:
            self._go_on_from(made)
            return True
        return False

    def _go_on_from(self, made: QLineEdit) -> None:
        name = made.objectName().removeprefix("clock_")
        if name == "code":
            self.popup.take()
            if not made.text().strip() and self.is_blank():
                self.given_up.emit()
            else:
                self._go("start")
        elif name == "start":
            self._go("who" if holds_both(made.text()) else "end")
        elif name == "end":
            self._go("who")
        else:
            self.take()
