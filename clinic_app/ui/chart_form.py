"""A form of the chart: labelled fields in columns under headings, each saying in one sentence what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from clinic_app.ui.chart_checks import Check
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import set_shown
from clinic_app.ui.sentenced_field import Choices, SentencedField
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def _right(_text: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ChartField:
    """A field: name, words (to be turned), box of the claim form, prompt, choices, columns it takes, what checks it.

    `heading` begins a new group with these words.
    """

    name: str
    words: str
    box: str = ""
    prompt: str = ""
    choices: Choices = ()
    columns: int = 1
    check: Check = field(default=_right)
    heading: str = ""


class ChartForm(QWidget):
    """The fields. ``changed`` at every key; ``entered`` at Enter in the last field that is shown."""

    changed = Signal()
    entered = Signal()

    def __init__(self, prefix: str, fields: tuple[ChartField, ...], columns: int) -> None:
        super().__init__()
        self._specs = fields
        self._fields: dict[str, SentencedField] = {}
        self._headings: dict[str, QLabel] = {}
        self._hidden: set[str] = set()
        self._further: dict[str, Check] = {}
        self._settled: dict[str, str] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        row = column = 0
        for spec in fields:
            if spec.heading or column + spec.columns > columns:
                row, column = (row + 1 if self._fields else 0), 0
            if spec.heading:
                self._headings[spec.name] = label(tr(spec.heading), "secondhead")
                grid.addWidget(self._headings[spec.name], row, 0, 1, columns)
                row += 1
            words = f"{tr(spec.words)}  {spec.box}".strip()
            made = SentencedField(f"{prefix}_{spec.name}", words, spec.prompt, spec.choices)
            made.changed.connect(lambda name=spec.name: self._changed(name))
            made.input.installEventFilter(self)
            self._fields[spec.name] = made
            grid.addWidget(made, row, column, 1, spec.columns)
            column += spec.columns
        for number in range(columns):
            grid.setColumnStretch(number, 1)

    def input(self, name: str) -> QWidget:
        """The widget a person types into."""
        return self._fields[name].input

    def begin(self) -> None:
        """Focus on the first field, its text selected as by Tab."""
        next(iter(self._fields.values())).input.setFocus(Qt.FocusReason.TabFocusReason)

    def show_only(self, hidden: set[str]) -> None:
        """Hide some fields; they hold their values."""
        self._hidden = hidden
        for spec in self._specs:
            set_shown(self._fields[spec.name], spec.name not in hidden)
            if spec.name in self._headings:
                set_shown(self._headings[spec.name], spec.name not in hidden)

    def set_choices(self, name: str, choices: Choices) -> None:
        """Offer other choices in a field; the one chosen stays."""
        box = self._fields[name].input
        if isinstance(box, QComboBox):
            chosen = str(box.currentData() or "")
            box.blockSignals(True)
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
            if box.findData(chosen) < 0:
                box.addItem(chosen, chosen)
            box.setCurrentIndex(box.findData(chosen))
            box.blockSignals(False)

    def check_by(self, name: str, check: Check) -> None:
        """A further check of a field, which may ask the others."""
        self._further[name] = check

    def values(self) -> dict[str, str]:
        """What stands in the fields, by name."""
        return {name: made.text().strip() for name, made in self._fields.items()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Set the fields; what is not named is emptied. Nothing is told."""
        self.blockSignals(True)
        for name, made in self._fields.items():
            text = values.get(name, "")
            box = made.input
            if isinstance(box, QComboBox) and box.findData(text) < 0:
                box.addItem(text, text)
            made.set_text(text)
            if isinstance(box, QLineEdit) and not box.hasFocus():
                box.home(False)  # a long text is read from its beginning
        self.blockSignals(False)
        self._settled = self.values()
        self.say_problems()

    def say_problems(self) -> tuple[str, ...]:
        """Say at each field what is wrong with it; gives the sentences."""
        for spec in self._specs:
            self._say(spec)
        return tuple(sentence for one in self._fields.values() if (sentence := one.problem()))

    def problem(self, name: str) -> str:
        """What is said at a field."""
        return self._fields[name].problem()

    def _say(self, spec: ChartField) -> None:
        text = self._fields[spec.name].text()
        further = self._further.get(spec.name, _right)
        self._fields[spec.name].say("" if spec.name in self._hidden else spec.check(text) or further(text))

    def _changed(self, name: str) -> None:
        for spec in self._specs:
            if spec.name == name or spec.name in self._further:
                self._say(spec)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the last field tells that the form is filled in.

        Undo and redo belong to the chart as long as the form holds what was shown: Qt's line would keep the keys.
        """
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            steps = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if steps and self.values() == self._settled:
                event.ignore()
                return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            shown = [name for name in self._fields if name not in self._hidden]
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and watched is self._fields[shown[-1]].input:
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)
