"""A form of the chart: labelled fields in columns under headings, each saying in one sentence what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
        self._most = columns
        self._columns = 0
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        for spec in fields:
            if spec.heading:
                self._headings[spec.name] = label(tr(spec.heading), "secondhead")
            words = f"{tr(spec.words)}  {spec.box}".strip()
            made = SentencedField(f"{prefix}_{spec.name}", words, spec.prompt, spec.choices)
            made.changed.connect(lambda name=spec.name: self._changed(name))
            made.input.installEventFilter(self)
            self._fields[spec.name] = made
        self._place(columns)

    def _place(self, columns: int) -> None:
        """Lay the fields out in so many columns; they keep their order, their parent and what stands in them."""
        if columns == self._columns:
            return
        self._columns = columns
        for part in (*self._headings.values(), *self._fields.values()):
            self._grid.removeWidget(part)
        for spec, row, column in self._places(columns):
            if spec.heading:
                self._grid.addWidget(self._headings[spec.name], row - 1, 0, 1, columns)
            self._grid.addWidget(self._fields[spec.name], row, column, 1, min(spec.columns, columns))
        for number in range(self._most):
            self._grid.setColumnStretch(number, int(number < columns))

    def _places(self, columns: int) -> Iterator[tuple[ChartField, int, int]]:
        """Row and column of each field; a heading stands in the row over its first field."""
        row = column = 0
        for place, spec in enumerate(self._specs):
            taken = min(spec.columns, columns)
            if spec.heading or column + taken > columns:
                row, column = row + int(place > 0) + int(bool(spec.heading)), 0
            yield spec, row, column
            column += taken

    def fit(self, room: int) -> None:
        """Take as many columns, up to those it was made with, as have room in this width."""
        self._place(next((number for number in range(self._most, 1, -1) if self._width_of(number) <= room), 1))

    def _width_of(self, columns: int) -> int:
        """The least width of so many columns."""
        widths, gap = [0] * columns, self._grid.horizontalSpacing()
        for spec, _row, column in self._places(columns):
            if spec.columns == 1:
                widths[column] = max(widths[column], self._fields[spec.name].minimumSizeHint().width())
        return sum(widths) + gap * (columns - 1)

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
