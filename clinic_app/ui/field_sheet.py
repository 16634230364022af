"""A sheet of single fields, labels above, made from their descriptions; it tells what is typed and owns no value."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from clinic_app.domain.visit import Place
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.field_values import FieldKind, FieldSpec, write_field
from clinic_app.ui.form_state import FormState, value_at
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import set_shown
from clinic_app.ui.sentences import said
from clinic_app.ui.text import ElidedLabel, label, prompt_in, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level

_CHOSEN = {FieldKind.CHOICE, FieldKind.FLAG}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LONGEST = 4000


class FieldSheet(QWidget):
    """The fields. ``edited(spec, text)`` when a field is left changed, ``typing(spec, text)`` at every key."""

    edited = Signal(object, str)
    typing = Signal(object, str)

    def __init__(
        self, specs: tuple[FieldSpec, ...], columns: int, stretches: tuple[int, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.specs = specs
        self._columns = columns
        self._inputs: dict[Place, QLineEdit | QComboBox] = {}
        self._labels: dict[Place, QLabel] = {}
        self._rules: dict[Place, ElidedLabel] = {}
        self._holders: dict[Place, QWidget] = {}
        self._laid_out: list[Place] = []
        self._shown: dict[Place, str] = {}
        self._levels: set[Place] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(SPACE.small)
        for spec in specs:
            self._holders[spec.at] = self._field(spec)
        self.show_only({spec.at for spec in specs})
        for number in range(columns):
            self._grid.setColumnStretch(number, stretches[number] if number < len(stretches) else 1)

    def show_only(self, wanted: set[Place]) -> None:
        """Lay out the fields at these places, in their order; the others are hidden and hold their values."""
        shown = [spec.at for spec in self.specs if spec.at in wanted]
        if shown == self._laid_out:
            return
        self._laid_out = shown
        for holder in self._holders.values():
            self._grid.removeWidget(holder)
        for row, specs in enumerate(self._rows_of(shown)):
            column = 0
            for place, spec in enumerate(specs):
                # A text runs on to the end of its row where the fields behind it are hidden
                runs_on = place == len(specs) - 1 and spec.kind is FieldKind.TEXT and spec.columns > 1
                width = self._columns - column if runs_on else spec.columns
                self._grid.addWidget(self._holders[spec.at], row, column, 1, width)
                column += spec.columns
        for at, holder in self._holders.items():
            set_shown(holder, at in wanted)

    def _rows_of(self, shown: list[Place]) -> list[list[FieldSpec]]:
        rows: list[list[FieldSpec]] = [[]]
        for spec in self.specs:
            if spec.at not in shown:
                continue
            if sum(one.columns for one in rows[-1]) + spec.columns > self._columns:
                rows.append([])
            rows[-1].append(spec)
        return rows

    def show_rules(self, rules: Mapping[Place, tuple[str, ...]]) -> None:
        """Say beside each label which rules ask for the field."""
        for spec in self.specs:
            if spec.at in self._rules:
                asking = rules.get(spec.at, ())
                self._rules[spec.at].setText("  ".join(asking))
                asked_by = tr(" Asked by {asking}.", asking=", ".join(asking)) if asking else ""
                self._inputs[spec.at].setAccessibleDescription(f"{said(tr(spec.ask))}{asked_by}".strip())

    def _field(self, spec: FieldSpec) -> QWidget:
        caption = label(tr(spec.words), "label")
        row = QHBoxLayout()
        row.setSpacing(SPACE.hair)
        row.addWidget(caption)
        if spec.box:
            box = label(spec.box, "label")
            row.addWidget(box)
        if spec.ask:
            self._rules[spec.at] = ElidedLabel("", "label")
            self._rules[spec.at].setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(self._rules[spec.at], 1)
        else:
            row.addStretch(1)
        made = self._choice(spec) if spec.kind in _CHOSEN else self._line(spec)
        made.setObjectName(spec.name)
        made.setAccessibleName(
            tr("{field}, box {box}", field=tr(spec.words), box=spec.box) if spec.box else tr(spec.words)
        )
        caption.setBuddy(made)
        self._inputs[spec.at], self._labels[spec.at] = made, caption
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        if spec.ask:
            column.addWidget(label(said(tr(spec.ask)), "hint", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(made)
        return holder

    def _line(self, spec: FieldSpec) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(_LONGEST)
        made.setMinimumWidth(56)
        prompt_in(made, tr(spec.prompt))
        made.installEventFilter(self)
        made.textEdited.connect(lambda text: self.typing.emit(spec, text))
        made.editingFinished.connect(lambda: self._leave(spec, made.text()))
        return made

    def _choice(self, spec: FieldSpec) -> QComboBox:
        made = ChoiceBox()
        made.setMinimumWidth(56)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(5)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.installEventFilter(self)
        for value, words in spec.choices:
            made.addItem(tr(words), value)
        made.activated.connect(lambda _row: self._leave(spec, str(made.currentData() or "")))
        return made

    def set_choices(self, at: Place, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer other choices (value, words) in a field."""
        box = self._inputs[at]
        if isinstance(box, QComboBox):
            box.clear()
            for value, words in choices:
                box.addItem(tr(words), value)

    def _leave(self, spec: FieldSpec, text: str) -> None:
        if text != self._shown.get(spec.at, ""):
            self._shown[spec.at] = text
            self.edited.emit(spec, text)

    def commit(self) -> None:
        """Take what stands in a field that still has the focus."""
        for spec in self.specs:
            made = self._inputs[spec.at]
            if isinstance(made, QLineEdit) and made.hasFocus():
                self._leave(spec, made.text())

    def show_state(self, state: FormState) -> None:
        """Show the values of a form; a field being typed in is left alone."""
        for spec in self.specs:
            unread = state.unread_at(spec.at)
            text = unread.text if unread else write_field(spec, value_at(state.visit, spec.at))
            self._show(spec, text)

    def _show(self, spec: FieldSpec, text: str) -> None:
        made = self._inputs[spec.at]
        if isinstance(made, QComboBox):
            if made.findData(text) < 0:
                made.addItem(text, text)
            made.setCurrentIndex(made.findData(text))
        elif not (made.hasFocus() and made.isModified()) or made.text() == self._shown.get(spec.at):
            if made.text() != text:
                made.setText(text)
        else:
            return
        self._shown[spec.at] = text

    def show_taken(self, taken: Mapping[Place, str], differing: Mapping[Place, str]) -> None:
        """Show in an empty field what the visit takes for it, and at a filled one that something else was typed.

        Both are the words alone: neither becomes a value of the field.
        """
        for spec in self.specs:
            made, caption = self._inputs[spec.at], self._labels[spec.at]
            other = differing.get(spec.at, "")
            words = tr(spec.words)
            told = tr("{field}, the episode says {value}", field=words, value=other) if other else words
            if caption.text() != told:
                caption.setText(told)
                made.setAccessibleDescription(told if other else "")
            if isinstance(made, QLineEdit):
                given = taken.get(spec.at, "")
                prompt_in(made, tr("{value}, from the chart", value=given) if given else tr(spec.prompt))

    def show_levels(self, levels: dict[Place, tuple[Level, str]]) -> None:
        """Mark the fields that a finding names: the label in the ink of the level, the sentence as its tooltip."""
        for at in {*self._levels, *levels} & set(self._labels):
            level, words = levels.get(at, (None, ""))
            set_level(self._labels[at], level)
            told = words or _prompt_of(self._inputs[at])
            if self._inputs[at].toolTip() != told:
                self._inputs[at].setToolTip(told)
            set_property(self._inputs[at], "invalid", level is Level.MUST_FIX)
        self._levels = set(levels)

    def holds(self, at: Place) -> bool:
        """Whether a field stands here."""
        return at in self._inputs

    def go_to(self, at: Place) -> None:
        """Lead the reader to a field, its text selected."""
        made = self._inputs[at]
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(made, QLineEdit):
            made.selectAll()

    def _is_being_typed(self, made: QObject) -> bool:
        """Whether a line holds text that was not taken yet."""
        return any(
            isinstance(line, QLineEdit) and line is made and line.text() != self._shown.get(at, "")
            for at, line in self._inputs.items()
        )

    def place_for(self, at: Place) -> Place | None:
        """The field that a place names, lies in, or holds."""
        return next((spec.at for spec in self.specs if spec.at[: len(at)] == at or at[:2] == spec.at), None)

    def inputs(self) -> list[QWidget]:
        """The fields shown, in tab order."""
        return [self._inputs[at] for at in self._laid_out]

    def place_in_focus(self) -> Place | None:
        """The field that has the focus."""
        return next((at for at, made in self._inputs.items() if made.hasFocus()), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next field, as in the grids; the wheel never changes a choice in passing.

        Undo and redo belong to the form as soon as a field shows what the form holds: Qt's line would keep the keys.
        """
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            steps = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if steps and not self._is_being_typed(watched):
                event.ignore()
                return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ENTER and plain and isinstance(watched, QWidget):
                self.commit()
                watched.focusNextChild()
                return True
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _prompt_of(made: QWidget) -> str:
    """What is asked in an empty line, which its tooltip says in whole while no finding has more to say."""
    return made.placeholderText() if isinstance(made, QLineEdit) else ""
