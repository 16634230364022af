"""One tab of a patient's chart: the records on the left, the one chosen as a form on the right."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import PatientRecord
from clinic_app.services.patient_chart import ChartStep, PatientChart, PatientCharts
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_form import ChartField, ChartForm
from clinic_app.ui.chart_words import step_words
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea, UnseenTab
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow

_LIST_WIDTH, _LIST_SHARE, _SCROLL_BAR = 240, 0.28, 10


class ChartSection(UnseenTab):
    """``done(step, words)``: something was kept, and what the status bar says of it; ``failed(error)``."""

    done = Signal(object, str)
    failed = Signal(object)

    name = ""

    def __init__(self, charts: PatientCharts, fields: tuple[ChartField, ...], columns: int, list_words: str) -> None:
        super().__init__()
        self.setObjectName(f"{self.name}_section")
        self.charts = charts
        self.patient, self.chart = PatientRecord(), PatientChart()
        self._chosen: Any = None
        self.list = TwoLineList(f"{self.name}_list", list_words)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.delete_asked.connect(self.remove)
        self.form = ChartForm(self.name, fields, columns)
        self.form.entered.connect(self.save)
        self.new_button = KeyButton(tr("New"), "quiet", icon="plus", small=True)
        self.new_button.setObjectName(f"new_{self.name}")
        self.new_button.clicked.connect(self.begin_new)
        self.remove_button = KeyButton(tr("Remove"), "quiet", icon="trash-2", small=True, key="Del")
        self.remove_button.setObjectName(f"remove_{self.name}")
        self.remove_button.clicked.connect(self.remove)
        self.save_button = KeyButton(tr("Save"), "primary", key="Ctrl+S")
        self.save_button.setObjectName(f"save_{self.name}")
        self.save_button.clicked.connect(self.save)
        self.hint = label("", "hint", f"{self.name}_hint", wrap=True)
        self._shown: dict[str, str] = {}
        self._lay_out()
        self.restyle()

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setProperty("ground", "sunk")
        self._left.setProperty("edge", "right")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.new_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        column.addLayout(row)
        inside = QWidget()
        inside.setProperty("canvas", True)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.medium)
        self.body.setSpacing(SPACE.small)
        right = ScrollArea()
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.setWidgetResizable(True)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setProperty("ground", "panel")
        right.setWidget(inside)  # empty: what comes in later is styled but once
        self.body.addWidget(self.hint)
        self.body.addWidget(self.form)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.save_button)
        self.buttons.addStretch(1)
        self.body.addLayout(self.buttons)
        self.body.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(right, 1)

    def restyle(self) -> None:
        """Take widths from the look in force."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow section has a narrower list and fewer columns of fields, and never cuts them."""
        if not self.isVisible():
            return
        listed = min(current_look().px(_LIST_WIDTH), round(self.width() * _LIST_SHARE))
        self._left.setFixedWidth(listed)
        self.form.fit(self.width() - listed - 2 * SPACE.side - _SCROLL_BAR)

    def showEvent(self, event: QShowEvent) -> None:
        """What was not measured unseen is measured now."""
        super().showEvent(event)
        self._fit()

    # What each tab says of its own

    @abstractmethod
    def records(self) -> Sequence[Any]:
        """The records of the chart, in the order of the list."""

    @abstractmethod
    def row(self, record: Any) -> TwoLineRow:
        """A record in the list."""

    @abstractmethod
    def values_of(self, record: Any | None) -> dict[str, str]:
        """What stands in the form; of None, what a new one begins with."""

    @abstractmethod
    def keep(self, record: Any | None, values: dict[str, str]) -> ChartStep | None:
        """Keep what was typed; None while a question is open. Raises `ClinicError`."""

    @abstractmethod
    def take_out(self, record: Any) -> ChartStep:
        """Remove a record. Raises `ClinicError`."""

    def empty_words(self) -> str:
        """What stands in the list while it is empty."""
        return ""

    # Showing

    def show_chart(self, patient: PatientRecord, chart: PatientChart) -> None:
        """Show a patient's records; the one that was chosen stays chosen."""
        before = self._identity(self._chosen) if patient.id == self.patient.id else None
        self.patient, self.chart = patient, chart
        records = self.records()
        place = next((at for at, one in enumerate(records) if self._identity(one) == before), 0 if records else -1)
        self.list.show_rows([self.row(one) for one in records], self.empty_words(), place)
        self.show_record(records[place] if place >= 0 else None)

    def _identity(self, record: Any) -> object:
        return getattr(record, "id", None) or None

    def show_record(self, record: Any | None) -> None:
        """Show one record, or an empty form."""
        self._chosen = record
        self.form.show_values(self.values_of(record))
        self._shown = self.form.values()
        self.remove_button.setEnabled(record is not None)

    def chosen(self) -> Any:
        """The record shown; None for one that is not kept yet."""
        return self._chosen

    def _choose(self) -> None:
        record = self.list.current_value()
        if record is None or record == self._chosen:
            return
        if not self.unsaved():
            self.show_record(record)
        elif self.leave():
            self._select(self._identity(record))  # the list was made anew
        else:  # what could not be kept stays to be mended
            self.show_rows()

    def show_rows(self) -> None:
        """Show the list anew, the record of the form chosen in it."""
        records, shown = self.records(), self._identity(self._chosen)
        place = next((at for at, one in enumerate(records) if shown and self._identity(one) == shown), -1)
        self.list.show_rows([self.row(one) for one in records], self.empty_words(), place)

    def _select(self, identity: object) -> None:
        record = next((one for one in self.records() if self._identity(one) == identity), None)
        self.show_record(record)
        self.show_rows()

    def choose(self, record_id: int) -> None:
        """Show the record of an id."""
        records = self.records()
        place = next((at for at, one in enumerate(records) if self._identity(one) == record_id), -1)
        if place >= 0:
            self.list.setCurrentRow(place)

    def begin_new(self) -> None:
        """An empty form; what was typed before is kept first."""
        if self.leave():
            self.list.setCurrentRow(-1)
            self.show_record(None)
            self.form.begin()

    def begin(self) -> None:
        """The focus where work begins."""
        if self.records():
            self.list.setFocus()
        else:
            self.form.begin()

    # Keeping

    def unsaved(self) -> dict[str, str]:
        """What stands in the form if it is not as it was shown; nothing if it is."""
        typed = self.form.values()
        return {} if typed == self._shown else typed

    def take_back(self, typed: dict[str, str], record_id: int) -> None:
        """Put back what was typed and not saved."""
        self.choose(record_id)
        if not record_id:
            self.show_record(None)
        self.form.show_values(typed)

    def leave(self) -> bool:
        """Keep what was typed; False if it could not be kept."""
        return not self.unsaved() or self.save()

    def save(self) -> bool:
        """Keep the form; False if it could not be kept yet."""
        problems = self.form.say_problems()
        if problems:
            self.failed.emit(ClinicError(problems[0], tr("The field is marked; nothing was saved yet.")))
            return False
        try:
            step = self.keep(self._chosen, self.form.values())
        except ClinicError as error:
            self.failed.emit(error)
            return False
        if step is None:
            return False
        self.finish(step)
        return True

    def finish(self, step: ChartStep) -> None:
        """Tell of a step that was made, and show what it kept."""
        kept = next((after for _, after in reversed(step.pairs) if after is not None), None)
        self._chosen = kept if kept is not None else self._chosen
        self._shown = self.form.values()
        self.done.emit(step, self.kept_words(step))

    def kept_words(self, step: ChartStep) -> str:
        """What the status bar says."""
        return tr("Saved: {what}. Ctrl+Z undoes it.", what=step_words(step))

    def remove(self) -> None:
        """Take the chosen record out of the chart; undo gives it back."""
        if self._chosen is None:
            return
        try:
            step = self.take_out(self._chosen)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.show_record(None)
        self.done.emit(step, tr("Removed. Ctrl+Z brings it back."))
