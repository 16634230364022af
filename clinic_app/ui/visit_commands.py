"""What the commands of the workspace do with visits and patients: begin, open, walk through, move to the bin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import Place
from clinic_app.ui.grid_keys import GridCommand
from clinic_app.ui.language import tr

if TYPE_CHECKING:
    from clinic_app.ui.workspace import Workspace

_OF_PATIENT = {"patient", "insured", "secondary_payer", "coverage"}
_OF_CLINIC = {"rendering", "billing", "facility"}


class VisitCommands(QObject):
    """Leads to the visit or the patient first, where a command works on what can be seen."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace, self._screen = workspace, workspace.screen_of_visits
        self._clinic = workspace.clinic

    # A visit is begun or opened

    def ask_new(self, patient_id: int = 0) -> None:
        """Ask what is asked before a visit begins; on the patients' page for the patient shown."""
        if self._workspace.here() == "patients" and not patient_id:
            self._workspace.patients.ask_visit()
            return
        self._workspace.go("new_visit")
        day = self._screen.day
        self._workspace.new_visit.begin(day.day, patient_id, day.therapists.currentData() or 0)

    def begin(self, patient_id: int, day: date, provider_id: int, copied: bool = False) -> None:
        """Begin a visit, with the codes of the patient's last one if `copied`."""
        desk = self._screen.desk
        try:
            opened = self._clinic.new_visit(patient_id, day, provider_id)
        except ClinicError as error:
            self._workspace.message.say(error)
            return
        self._workspace.go("visits")
        desk.begin(opened)
        self._screen.form.go_to_section(2)
        if copied and desk.visit_at_work is opened:  # else the visit before could not be left
            desk.copy_last()

    def open(self, visit_id: int) -> None:
        """Open a kept visit."""
        self._workspace.go("visits")
        self._screen.desk.open(visit_id)
        self._screen.form.go_to_first_blank()

    def step(self, by: int) -> None:
        """Open the visit before or after in the day's list."""
        days = self._screen.day.list
        row = days.currentIndex().row() + by
        if 0 <= row < len(days.days.visits):
            days.setCurrentIndex(days.days.index(row))

    def show_today(self) -> None:
        """Show today's list."""
        self._workspace.go("visits")
        self._screen.show_day(self._clinic.today())

    # About the open visit

    def go_to_section(self, number: int) -> None:
        """Go to a section of the form."""
        self._workspace.go("visits")
        self._screen.form.go_to_section(number)

    def step_section(self, by: int) -> None:
        """Go to the section before or after, where the form is shown."""
        if self._workspace.here() == "visits":
            form = self._screen.form
            form.go_to_section(max(1, min(5, form.section_in_focus() + by)), passing=True)

    def go_to_findings(self) -> None:
        """Go to the next finding."""
        self._workspace.go("visits")
        self._screen.open_findings()

    def enter_times(self) -> None:
        """Type the times of a block."""
        self._workspace.go("visits")
        if self._screen.desk.visit_at_work is not None:
            self._screen.form.enter_times()

    def show_numbers(self) -> None:
        """Show where the running numbers come from."""
        self._workspace.go("visits")
        self._screen.show_numbers()

    def do_in_grid(self, command: GridCommand) -> None:
        """A command of the grid in focus."""
        self._screen.form.grid_in_focus().do(command)

    def do_on_shown(self, do: Callable[[], object]) -> None:
        """Do what changes the open visit, but only where it can be seen."""
        if self._workspace.here() == "visits":
            do()
        else:
            self._workspace.status.say(tr("Nothing was done: this key changes the open visit, and Alt+1 shows it"))

    def name_steps(self) -> None:
        """Say in the menu what would be undone and redone, and whether there are safe fixes."""
        form, act = self._screen.form, self._workspace.actions_by_name
        act["undo"].setText(tr("&Undo {step}", step=form.undo_name).rstrip())
        act["undo"].setEnabled(bool(form.undo_name))
        act["redo"].setText(tr("&Redo {step}", step=form.redo_name).rstrip())
        act["redo"].setEnabled(bool(form.redo_name))
        act["fix_all"].setEnabled(self._screen.desk.has_safe_fixes())

    def save(self) -> None:
        """Save the visit; on the patients' page the patient."""
        if self._workspace.here() == "patients":
            self._workspace.patients.save()
        else:
            self._screen.desk.save()

    # Patients

    def ask_new_patient(self) -> None:
        """Begin a patient."""
        self._workspace.go("patients")
        self._workspace.patients.begin_new()

    def open_patient(self, patient_id: int) -> None:
        """Show a patient."""
        self._workspace.go("patients")
        self._workspace.patients.open(patient_id)

    def edit_patient(self) -> None:
        """Show the patient of the open visit."""
        at_work = self._screen.desk.visit_at_work
        if at_work is not None:
            self.open_patient(at_work.record.patient_id)

    def go_elsewhere(self, place: Place) -> None:
        """Go where a finding's place is typed if that is not the form: the settings, or the patient."""
        if place and place[0] in _OF_CLINIC:
            self._workspace.go("settings")
        elif place and place[0] in _OF_PATIENT:
            self.edit_patient()

    # The bin

    def move_to_bin(self) -> None:
        """Take the open visit out of the lists, or on the patients' page the patient; the bin gives it back."""
        if self._workspace.here() == "patients":
            self._move_patient_to_bin()
        else:
            self.do_on_shown(self._move_visit_to_bin)

    def _move_patient_to_bin(self) -> None:
        patients = self._workspace.patients
        patient_id = patients.shown_patient()
        if not patient_id or not self._screen.close_visit():
            return
        try:
            self._clinic.record_keeping.bin_patient(patient_id, self._clinic.mark)
            patients.forget()
        except ClinicError as error:
            self._workspace.message.say(error)
            return
        self._tell_moved()

    def _move_visit_to_bin(self) -> None:
        desk = self._screen.desk
        visit_id = desk.visit_at_work.record.id if desk.visit_at_work is not None else 0
        if not visit_id or not self._screen.close_visit():
            return
        try:
            self._clinic.record_keeping.bin_visit(visit_id, self._clinic.mark)
        except ClinicError as error:
            desk.open(visit_id)  # it was closed to be taken out, and stays
            self._workspace.message.say(error)
            return
        self._tell_moved()

    def _tell_moved(self) -> None:
        self._screen.forget_visit()
        self._workspace.status.say(tr("Moved to the bin. Tools > Bin puts it back."))
