"""Between the panel of running numbers and the clinic: shows the numbers, keeps what was used elsewhere."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import ThresholdNote
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.control import Control
from clinic_app.ui.controls_panel import ControlsPanel, Elsewhere
from clinic_app.ui.language import tr
from clinic_app.ui.typed_values import read_date, read_money
from clinic_app.ui.visit_desk import VisitDesk

_MOST = Decimal(100_000)


class NumbersDesk(QObject):
    """Listens to the panel for one visit screen."""

    def __init__(self, clinic: Clinic, desk: VisitDesk, panel: ControlsPanel) -> None:
        super().__init__(panel)
        self._clinic, self._desk, self._panel = clinic, desk, panel
        panel.elsewhere_entered.connect(self._keep)

    def controls(self, checked: Checked) -> tuple[Control, ...]:
        """The numbers of the visit at work; the panel takes them too."""
        at_work = self._desk.visit_at_work
        found = checked.controls(at_work.record.status) if at_work is not None else ()
        self._panel.show_controls(found)
        return found

    def _keep(self, entered: Elsewhere) -> None:
        at_work = self._desk.visit_at_work
        if at_work is None:
            return
        day = self._desk.form.visit().date_of_service or at_work.record.day
        try:
            note = self._read(entered, at_work.record.patient_id, day.year)
            self._clinic.note_threshold_use(note)
        except ValueError as problem:
            self._panel.form.refuse(str(problem))
            return
        except ClinicError as error:
            self._desk.failed.emit(error)
            return
        self._panel.form.hide()
        self._desk.look_up_anew()
        self._desk.kept.emit(tr("Used elsewhere kept"))
        self._panel.focus_first()

    def _read(self, entered: Elsewhere, patient_id: int, year: int) -> ThresholdNote:
        """The note as typed. Raises `ValueError` with a sentence."""
        amount = read_money(entered.amount)
        if amount is None:
            raise ValueError(tr("Type the dollars; 0 if nothing was used elsewhere."))
        if not 0 <= amount <= _MOST:
            raise ValueError(tr("That amount cannot be: type dollars from 0 to 100,000."))
        today = self._clinic.today()
        on = read_date(entered.checked_on, today)
        if on is None:
            raise ValueError(tr("Type the day it was looked up."))
        if on > today:
            raise ValueError(tr("That day lies ahead: type the day it was looked up."))
        if on.year not in {year, year + 1}:
            raise ValueError(
                tr(
                    "The visit is of {year}: an amount looked up in {year_2} is not of its year.",
                    year=year,
                    year_2=on.year,
                )
            )
        note = ThresholdNote(patient_id, year, entered.bucket, amount, on)
        return replace(note, noted_by=self._desk.who)
