"""Draw strip, running numbers and due list: ``python -m tests.ui.pictures_of_numbers FOLDER``.

The practice clinic, light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``; the strip also in a narrow window.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.services.claim_papers import printed
from clinic_app.services.due_papers import due_list_pdf
from clinic_app.ui.due_list_page import DueListPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT, CTRL

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
AT = datetime(2026, 11, 20, 10, 42)  # noqa: DTZ001 # papers carry the clinic's own clock


def open_visit_of(by: Photographer, window: MainWindow, patient: str) -> None:
    """Open today's visit of a patient, by last name."""
    workspace = workspace_of(window)
    (found,) = [one for one in workspace.clinic.day(TODAY) if one.patient_name.startswith(patient)]
    workspace.go("visits")
    workspace.screen_of_visits.desk.open(found.id)
    by.settle()


def strips(by: Photographer, window: MainWindow) -> None:
    """The strip of visits with something due, in windows of several widths."""
    for width, name in ((1366, "full"), (1100, "narrow"), (900, "very-narrow")):
        window.resize(width, 768)
        by.settle()
        for patient in ("Nearby", "Testerson", "Quota"):
            open_visit_of(by, window, patient)
            by.take(window, f"strip-{patient.lower()}-{name}")
    window.resize(1366, 768)
    by.settle()


def numbers(by: Photographer, window: MainWindow) -> None:
    """The panel of all numbers, and the form in it."""
    open_visit_of(by, window, "Nearby")
    by.press(Key.Key_U, CTRL | SHIFT)
    by.take(window, "numbers")
    panel = workspace_of(window).screen_of_visits.numbers
    panel.form.begin("allowed_pt_slp", "KX, PT + SLP")
    by.settle()
    by.take(window, "numbers-elsewhere")
    by.press(Key.Key_Escape)
    by.press(Key.Key_Escape)


def due_list(by: Photographer, window: MainWindow, target: Path) -> None:
    """The list, a filter without anything, and its paper."""
    workspace = workspace_of(window)
    by.press(Key.Key_5, ALT)
    page = workspace.tool("due_list")
    assert isinstance(page, DueListPage)
    by.settle(lambda: page.due is not None)
    by.take(window, "due")
    page.therapists.setCurrentIndex(1)
    page.kinds.setCurrentIndex(4)
    by.settle()
    by.take(window, "due-nothing")
    page.kinds.setCurrentIndex(0)
    page.therapists.setCurrentIndex(0)
    assert page.due is not None
    mark = printed(AT, "JS", training=True)
    for name, initials in (("due", False), ("due-initials", True)):
        record = workspace.clinic.clinic_record()
        _, pdf = due_list_pdf(record, page.due, page.shown(), "everything, all therapists", mark, initials=initials)
        (target / f"{name}.pdf").write_bytes(pdf)
    page.make_paper()
    by.settle()
    by.take(window, "due-paper")
    for patient in ("Nearby", "Quota", "Testerson"):
        open_visit_of(by, window, patient)
        at_work = workspace.screen_of_visits.desk.visit_at_work
        assert at_work is not None
        checked = workspace.clinic.check(at_work, at_work.record.visit)
        (target / f"sheet-{patient.lower()}.pdf").write_bytes(workspace.clinic.summary_pdf(at_work, checked, AT)[1])


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
        strips(by, window)
        numbers(by, window)
        due_list(by, window, target)
        window.close()
    print("\n".join(str(one) for one in by.taken))


if __name__ == "__main__":
    main()
