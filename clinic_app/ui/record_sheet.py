"""A sheet of texts and choices by name, for the records of patients, people and the clinic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from clinic_app.ui.chart_checks import Check
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class RecordField:
    """A field: name, words, box of the claim form, choices (value, words), a prompt, how many columns it takes.

    `check` gives one sentence for what was typed, said below the field, or an empty text.
    """

    name: str
    words: str
    box: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    prompt: str = ""
    columns: int = 1
    check: Check | None = None


class RecordSheet(QWidget):
    """The fields. Enter goes on; after the last one ``entered`` is sent."""

    entered = Signal()

    def __init__(self, fields: tuple[RecordField, ...], columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs: dict[str, QLineEdit | QComboBox] = {}
        self._shown: dict[str, str] = {}
        self._checks: dict[str, Check] = {}
        self._problems: dict[str, QLabel] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        row = column = 0
        for field in fields:
            if column + field.columns > columns:
                row, column = row + 1, 0
            grid.addWidget(self._field(field), row, column, 1, field.columns)
            column += field.columns
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        self._shown = self.values()

    def _field(self, field: RecordField) -> QWidget:
        made: QLineEdit | QComboBox
        if field.choices:
            made = ChoiceBox()
            for value, words in field.choices:
                made.addItem(tr(words), value)
        else:
            made = QLineEdit()
            made.setMaxLength(_LONGEST)
            made.setPlaceholderText(tr(field.prompt))
        made.setObjectName(f"record_{field.name}")
        made.setAccessibleName(
            tr("{field}, box {box}", field=tr(field.words), box=field.box) if field.box else tr(field.words)
        )
        made.installEventFilter(self)
        caption = label(f"{tr(field.words)}  {field.box}".strip(), "label")
        caption.setBuddy(made)
        self._inputs[field.name] = made
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addWidget(made)
        column.addStretch(1)
        self._columns[field.name] = column
        if field.check is not None:
            self.check_by(field.name, field.check)
        return holder

    def check_by(self, name: str, check: Check) -> None:
        """Say below a field, at every key typed anywhere in the sheet, what the check says of it."""
        problem = label("", "source", f"record_{name}_problem", wrap=True)
        set_level(problem, Level.MUST_FIX)
        problem.hide()
        self._columns[name].insertWidget(2, problem)
        self._checks[name], self._problems[name] = check, problem
        for one in self._inputs.values():
            changed = one.textChanged if isinstance(one, QLineEdit) else one.currentIndexChanged
            changed.connect(lambda _value, name=name: self._say(name))

    def problem(self, name: str) -> str:
        """What is said below a field."""
        return self._problems[name].text()

    def _say(self, name: str) -> None:
        sentence = self._checks[name](self.values()[name])
        self._problems[name].setText(sentence)
        self._problems[name].setVisible(bool(sentence))
        self._inputs[name].setAccessibleDescription(sentence)
        set_property(self._inputs[name], "invalid", bool(sentence))

    def begin(self) -> None:
        """Focus on the first field, its text selected as by Tab."""
        next(iter(self._inputs.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def set_choices(self, name: str, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer other choices in a field; the one chosen stays."""
        box = self._inputs[name]
        if isinstance(box, QComboBox):
            chosen = str(box.currentData() or "")
            box.clear()
            for value, words in choices:
                box.addItem(tr(words), value)
            if box.findData(chosen) < 0:
                box.addItem(chosen, chosen)
            box.setCurrentIndex(box.findData(chosen))

    def choice(self, name: str) -> QComboBox:
        """The box of a field with choices."""
        made = self._inputs[name]
        assert isinstance(made, QComboBox)  # a field is made as a box if it has choices
        return made

    def values(self) -> dict[str, str]:
        """What stands in the fields, by name."""
        return {
            name: made.text().strip() if isinstance(made, QLineEdit) else str(made.currentData() or "")
            for name, made in self._inputs.items()
        }

    def show_values(self, values: Mapping[str, str]) -> None:
        """Set the fields; what is not named is emptied."""
        for name in self._inputs:
            self._set(name, values.get(name, ""))
        self._shown = self.values()

    def unsaved(self) -> dict[str, str]:
        """The fields that are not as they were shown."""
        return {name: text for name, text in self.values().items() if text != self._shown.get(name)}

    def put_back(self, typed: Mapping[str, str]) -> None:
        """Type into the fields named; the others stay, and all of it still counts as not saved."""
        for name in typed:
            if name in self._inputs:
                self._set(name, str(typed[name]))

    def _set(self, name: str, text: str) -> None:
        made = self._inputs[name]
        if isinstance(made, QLineEdit):
            made.setText(text)
            return
        if made.findData(text) < 0:
            made.addItem(text, text)
        made.setCurrentIndex(made.findData(text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, and from the last field tells that the sheet is filled in."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return False
            if watched is list(self._inputs.values())[-1]:
                self.entered.emit()
            elif isinstance(watched, QWidget):
                watched.focusNextChild()
            return True
        return super().eventFilter(watched, event)
