"""Draw the chart of patients: ``python -m tests.ui.pictures_of_patients FOLDER``.

The practice clinic, light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``: each tab, the question of a changed
coverage, what is said at a field, and a patient without anything.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.domain.records import PatientRecord
from clinic_app.ui.chart_section import ChartSection
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.patient_page import PatientPage
from clinic_app.ui.theme import Appearance
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT

Key = Qt.Key


def page_of(by: Photographer, window: MainWindow, patient: str) -> PatientPage:
    """The page with a patient, by last name."""
    by.press(Key.Key_2, ALT)
    workspace = workspace_of(window)
    page = workspace.patients
    (found,) = workspace.clinic.find_patients(patient)
    page.search.setText(patient)
    page.open(found.id)
    by.settle()
    return page


def tab(by: Photographer, page: PatientPage, place: int) -> None:
    """Turn to a tab, as Ctrl+Tab does."""
    page.tabs.setCurrentIndex(place)
    by.settle(lambda: not page.timeline.is_reading())


def tabs(by: Photographer, window: MainWindow) -> None:
    """Every tab of a patient with an episode."""
    page = page_of(by, window, "nearby")
    for place in range(page.tabs.count()):
        tab(by, page, place)
        part = page.tabs.currentWidget()
        if isinstance(part, ChartSection):
            part.begin()
        by.take(window, f"patient-{place}")


def timelines(by: Photographer, window: MainWindow) -> None:
    """A lapse, an authorization nearly used, a plan nobody signed, a threshold."""
    for name in ("nearby", "quota", "pending", "testerson", "tardy"):
        page = page_of(by, window, name)
        tab(by, page, 5)
        page.timeline.begin()
        by.settle()
        by.take(window, f"timeline-{name}")


def coverage(by: Photographer, window: MainWindow) -> None:
    """From which day is it another one?"""
    page = page_of(by, window, "testerson")
    tab(by, page, 1)
    values = page.coverage.form.values()
    page.coverage.form.show_values({**values, "payer": "sample_blue", "member_id": "SB-INVENTED-099"})
    page.coverage.form.changed.emit()
    page.coverage.save()
    by.take(window, "coverage-from-day")
    page.coverage.show_record(page.coverage.chosen())
    page.coverage.form.show_values({**values, "member_id": "1EGS-TE5-MK7"})
    by.take(window, "coverage-wrong-number")
    page.coverage.show_record(page.coverage.chosen())


def empty(by: Photographer, window: MainWindow) -> None:
    """Nobody yet, and somebody of whom only the name is known."""
    workspace = workspace_of(window)
    workspace.patients.begin_new()
    by.take(window, "patient-new")
    workspace.clinic.save_patient(PatientRecord("Nobody", "", "Newcomer"))
    page = page_of(by, window, "newcomer")
    for place in (1, 2, 5, 6):
        tab(by, page, place)
        by.take(window, f"patient-empty-{place}")


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application))
    with tempfile.TemporaryDirectory() as place:
        window = by.window(Start(Path(place), True, lambda: TODAY))
        by.settle(lambda: window.is_at_work)
        for series in (tabs, timelines, coverage, empty):
            series(by, window)
        window.close()
    print("\n".join(str(one) for one in by.taken))


if __name__ == "__main__":
    main()
