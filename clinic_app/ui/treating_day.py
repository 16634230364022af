"""The left side of the therapist's page: whose day it is, who comes, and who is next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from clinic_app.services.clinic import Clinic
from clinic_app.services.treating import TreatmentDay, own_provider_id, treatment_day
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.day_list import DayList
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.treating_views import day_rows
from clinic_app.ui.typed_values import date_words

_WIDE, _NARROW = 236, 132


class TreatingDay(QFrame):
    """``chosen(visit id)``: a patient was opened; ``therapist_chosen``: another clinician's day is asked for."""

    chosen = Signal(int)
    therapist_chosen = Signal()

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self._clinic = clinic
        self._day: TreatmentDay | None = None
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "right")
        self.therapists = ChoiceBox()
        self.therapists.setObjectName("treating_whose")
        self.therapists.setAccessibleName(tr("Patients of"))
        self.therapists.setProperty("large", True)
        self.list = DayList()
        self.list.setObjectName("treating_list")
        self.list.setAccessibleName(tr("Patients of the day"))
        self._date, self._count = label("", "head", "treating_day"), label("", "second", "treating_count")
        self._empty = label("", "hint", "treating_empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.therapists.activated.connect(lambda _row: self.therapist_chosen.emit())
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, 0)
        top.setSpacing(SPACE.small)
        top.addWidget(self._date)
        top.addWidget(self._count)
        top.addWidget(self.therapists)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)

    def fit(self, *, narrow: bool) -> None:
        """Take the width from the look in force."""
        self.setFixedWidth(current_look().px(_NARROW if narrow else _WIDE))

    def today(self) -> date:
        """The day shown."""
        today = self._clinic.today()
        if self._clinic.is_practice and not self._clinic.day(today):  # it is laid around a working day
            return self._clinic.last_busy_day(today) or today
        return today

    def fill_therapists(self, at_work: int) -> None:
        """List who treats; at first whoever is at work, else who treats the visit at work, else somebody busy."""
        chosen = self.therapists.currentData() or own_provider_id(self._clinic)
        treating = {one.provider_id for one in self._clinic.day(self.today())}
        people = self._clinic.people()
        if not chosen:
            busy = [one.id for one in people if one.id in treating]
            chosen = at_work if at_work in busy else next(iter(busy), 0)
        self.therapists.clear()
        for one in people:
            self.therapists.addItem(f"{one.name}, {one.credential}", one.id)
        self.therapists.setCurrentIndex(max(0, self.therapists.findData(chosen)))

    def show_day(self, measured: set[int], current: int) -> None:
        """Read the clinician's day and show it; `measured` are the visits whose watch runs, `current` is at work."""
        self._day = day = treatment_day(self._clinic, self.today(), self.therapists.currentData() or 0)
        self.list.set_visits(day_rows(day, measured), str(current) if current else "")
        listed = bool(day.today or day.earlier)
        self._date.setText(
            tr("Today, {day}", day=date_words(day.day)) if day.day == self._clinic.today() else date_words(day.day)
        )
        done = sum(1 for one in day.today if one.id in day.signed)
        self._count.setText(
            tr_count("{count} patient, {done} signed", "{count} patients, {done} signed", len(day.today), done=done)
        )
        self.list.setVisible(listed)
        self._empty.setVisible(not listed)
        self._empty.setText(tr("No patients today. Ctrl+N begins a visit; or choose another therapist above."))

    def listed(self) -> frozenset[int]:
        """The visits of the list."""
        day = self._day
        return frozenset(one.id for one in (*day.today, *day.earlier)) if day is not None else frozenset()

    def go_to_list(self) -> None:
        """Choose among the patients; where there are none, among the clinicians."""
        if self.list.isHidden():
            self.therapists.setFocus()
            return
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.days.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_next(self, current: int) -> None:
        """Go to the next patient whose note is not signed."""
        day = self._day
        ids = [int(one.key) for one in self.list.days.visits]
        waiting = [one for one in ids if day is not None and (one not in day.signed or one in day.asked)]
        here = ids.index(current) if current in ids else -1
        after = next((one for one in waiting if ids.index(one) > here), waiting[0] if waiting else None)
        if after is not None:
            self.list.setCurrentIndex(self.list.days.index(ids.index(after)))
        self.go_to_list()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(int(self.list.days.visits[index.row()].key))
