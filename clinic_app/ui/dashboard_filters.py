"""What the dashboard looks at: a period by name or by two days, a payer, a clinician."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from clinic_app.domain.records import PayerRecord, Provider
from clinic_app.services.dashboard_scope import Scope, Span, days_of
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.dashboard_words import SPAN_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.typed_values import date_words, read_date


class DashboardFilters(QWidget):
    """``changed`` when something else is to be looked at; ``refused(words)`` for days that are none."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.spans, self.payers, self.people = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box, name, words in (
            (self.spans, "dashboard_span", tr("Period")),
            (self.payers, "dashboard_payer", tr("Payer")),
            (self.people, "dashboard_clinician", tr("Clinician")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(11)
        for span, words in SPAN_WORDS.items():
            self.spans.addItem(tr(words), span)
        self.spans.setCurrentIndex(self.spans.findData(Span.MONTH))
        self.payers.addItem(tr("All payers"), "")
        self.people.addItem(tr("All clinicians"), 0)
        self.first, self.last = QLineEdit(), QLineEdit()
        for field, name, words in (
            (self.first, "dashboard_first", tr("First day")),
            (self.last, "dashboard_last", tr("Last day")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(words)
            field.setToolTip(words)
            field.setFixedWidth(current_look().px(96))
            field.editingFinished.connect(self._take_days)
        self.between = label(tr("to"), "second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        for part in (self.spans, self.first, self.between, self.last, self.payers, self.people):
            row.addWidget(part)
        row.addStretch(1)
        self._typed = days_of(Span.MONTH, today)
        self._show_days()
        self.spans.currentIndexChanged.connect(lambda _at: self._take_span())
        self.payers.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.people.currentIndexChanged.connect(lambda _at: self.changed.emit())

    @property
    def span(self) -> Span:
        """The period chosen by name."""
        return Span(self.spans.currentData())

    def scope(self, today: date) -> Scope:
        """What is to be looked at, as of a day."""
        self._today = today
        first, last = self._typed if self.span is Span.DAYS else days_of(self.span, today)
        return Scope(first, last, self.payers.currentData() or "", self.people.currentData() or 0)

    def offer(self, payers: list[PayerRecord], people: list[Provider]) -> None:
        """Offer these payers and clinicians; what was chosen stays chosen if it is still there."""
        for box, first, rows in (
            (self.payers, (tr("All payers"), ""), [(one.name or one.profile, one.profile) for one in payers]),
            (self.people, (tr("All clinicians"), 0), [(one.name, one.id) for one in people]),
        ):
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            for words, value in (first, *sorted(rows, key=lambda one: one[0].casefold())):
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)

    def _take_span(self) -> None:
        self._show_days()
        if self.span is Span.DAYS:
            self.first.setFocus()
            self.first.selectAll()
        else:
            self._typed = days_of(self.span, self._today)
            self.changed.emit()

    def _show_days(self) -> None:
        for part in (self.first, self.between, self.last):
            part.setVisible(self.span is Span.DAYS)
        self.first.setText(date_words(self._typed[0]))
        self.last.setText(date_words(self._typed[1]))

    def _take_days(self) -> None:
        days = []
        for field in (self.first, self.last):
            try:
                day = read_date(field.text(), self._today)
            except ValueError as fault:
                set_property(field, "invalid", True)
                self.refused.emit(str(fault))
                return
            set_property(field, "invalid", False)
            days.append(day)
        first, last = days
        if first is None or last is None:
            return
        if first > last:
            set_property(self.last, "invalid", True)
            self.refused.emit(tr("The last day lies before the first."))
            return
        if (first, last) != self._typed:
            self._typed = (first, last)
            self._show_days()
            self.changed.emit()
