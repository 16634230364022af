"""One payer: name and state, every key with its answer, and what it asks beside."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_app.codebook.payer_profiles import has_states
from clinic_app.domain.payer_keys import PAYER_KEYS, certainty_words
from clinic_app.services.payer_book import PayerEntry
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.payer_key_row import PayerKeyRow
from clinic_app.ui.payer_words import kind_words
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.typed_values import date_words

_STATE_WIDTH = 120
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PayerSheet(QWidget):
    """``answered(key, answer, day, document)``, ``cleared(key)``, ``described(name, state)``, ``opening(key)``."""

    answered = Signal(str, object, object, str)
    cleared = Signal(str)
    described = Signal(str, str)
    opening = Signal(str)

    def __init__(self, entry: PayerEntry, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("canvas", True)
        self._entry = entry
        self._title = label("", "title", "payer_title", wrap=True)
        self._kind = label("", "second", "payer_kind", wrap=True)
        self._state_hint = label("", "second", "payer_state_hint", wrap=True)
        self._problem = label("", "second", "payer_description_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        self.name = self._line("payer_name", tr("Name"), 80)
        self.state = self._line("payer_state", tr("State, two letters"), 12)
        self._state_column: QWidget | None = None
        self.rows = {answer.key.key: PayerKeyRow(answer, today) for answer in entry.answers}
        self._also = label("", "second", "payer_also", wrap=True)
        self._also_head = label(tr("What it asks beside"), "head")
        for key, row in self.rows.items():
            row.opened.connect(lambda key=key: self.opening.emit(key))
            row.kept.connect(lambda value, day, document, key=key: self.answered.emit(key, value, day, document))
            row.cleared.connect(lambda key=key: self.cleared.emit(key))
            row.change.installEventFilter(self)
        self._lay_out()
        self.show_entry(entry)

    def _line(self, name: str, words: str, longest: int) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setMaxLength(longest)
        made.installEventFilter(self)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._title)
        column.addWidget(self._kind)
        column.addSpacing(SPACE.small)
        column.addLayout(self._description())
        column.addWidget(self._problem)
        column.addWidget(self._state_hint)
        group = ""
        for key in PAYER_KEYS:
            if key.group != group:
                group = key.group
                column.addSpacing(SPACE.large)
                column.addWidget(label(said(group), "head"))
            column.addWidget(self.rows[key.key])
        column.addSpacing(SPACE.large)
        column.addWidget(self._also_head)
        column.addWidget(self._also)
        column.addStretch(1)

    def _description(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(_captioned(tr("Name"), self.name), 1)
        self._state_column = _captioned(tr("State"), self.state)
        self._state_column.setMaximumWidth(_STATE_WIDTH)
        row.addWidget(self._state_column)
        self._save = KeyButton("")
        self._save.setObjectName("payer_describe")
        self._save.clicked.connect(self._describe)
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    # Showing

    def show_entry(self, entry: PayerEntry) -> None:
        """Show a payer; the rows stay, so that the focus does, and so do a name and state that are half typed."""
        before, self._entry = self._entry.record, entry
        now = entry.record
        if (before.profile, before.name, before.state) != (now.profile, now.name, now.state) or not self.name.text():
            self.name.setText(now.name or entry.base.name)
            self.state.setText(now.state)
        name = entry.record.name or entry.base.name
        self._title.setText(name)
        self._kind.setText(kind_words(entry))
        by_state = has_states(entry.base.family)
        assert self._state_column is not None  # made in `_lay_out`
        self._state_column.setVisible(by_state)
        self._save.set_words(tr("Save name and state") if by_state else tr("Save the name"))
        self._state_hint.setText(_state_words(entry) if by_state else "")
        self._state_hint.setVisible(by_state)
        self.say_problem("")
        for answer in entry.answers:
            self.rows[answer.key.key].show_answer(answer)
        also = [
            tr(
                "{note} ({source}; {certainty}; read {as_of})",
                note=said(note.text),
                source=said(note.source),
                certainty=said(certainty_words(note.certainty)),
                as_of=date_words(note.as_of),
            )
            for note in entry.base.also
        ]
        self._also.setText("\n".join(also))
        for part in (self._also_head, self._also):
            part.setVisible(bool(also))

    def say_problem(self, sentence: str) -> None:
        """Say under name and state why they cannot be kept."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        wrong = self.state if "state" in sentence else self.name
        for field in (self.name, self.state):
            set_property(field, "invalid", bool(sentence) and field is wrong)
        if sentence:
            wrong.setFocus()

    def _describe(self) -> None:
        self.described.emit(self.name.text(), self.state.text())

    def is_described_anew(self) -> bool:
        """Whether name or state hold something that is not kept yet."""
        record = self._entry.record
        return (self.name.text(), self.state.text()) != (record.name or self._entry.base.name, record.state)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go from row to row; Enter in name or state saves them."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and isinstance(watched, KeyButton):
                self._step(watched, 1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in _ENTER and isinstance(watched, QLineEdit):
                self._describe()
                return True
        return super().eventFilter(watched, event)

    def _step(self, button: KeyButton, by: int) -> None:
        buttons = [row.change for row in self.rows.values() if not row.change.isHidden()]
        place = buttons.index(button) + by
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)


def _state_words(entry: PayerEntry) -> str:
    state = entry.record.state
    if not state:
        return tr("Each state has its own rules: name the state, then answer what its manual or fee schedule says.")
    if entry.base.state:
        return tr("The shipped answers of {state} lie over the usual ones; yours lie over both.", state=state)
    return tr(
        "No answers of {state} are shipped: the shipped ones below are only the usual, not confirmed for {state}. "
        "Yours lie over them, key by key.",
        state=state,
    )


def _captioned(words: str, field: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    caption = label(words, "label")
    caption.setBuddy(field)
    column.addWidget(caption)
    column.addWidget(field)
    return made
