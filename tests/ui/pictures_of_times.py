"""Draw the times of a visit into PNG files: ``python -m tests.ui.pictures_of_times FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.clock_blocks import Block
from clinic_app.domain.visit import Visit
from clinic_app.domain.visit_clock import with_added
from clinic_app.services.clinic import Clinic
from clinic_app.ui.main_window import Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import CTRL

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def keep_another_patient(clinic: Clinic) -> None:
    """A visit of another patient with the same therapist, half an hour by the clock."""
    other = next(one for one in clinic.find_patients("mock"))
    therapist = next(one for one in clinic.people() if one.credential == "PT")
    opened = clinic.new_visit(other.id, TODAY, therapist.id)
    visit, _ = with_added(replace(opened.record.visit or Visit()), "97110", Block(582, 612))
    clinic.save(opened, visit)


def typed_times(by: Photographer, folder: Path) -> None:
    """A visit typed by times: block by block, then an overlap, then its timeline by keys."""
    window = by.window(Start(folder, False, lambda: TODAY))
    clinic = invented_clinic(folder, Codebook.open(ensure_built()))
    keep_another_patient(clinic)
    window.show_clinic(clinic)
    by.settle()
    by.press(Key.Key_N, CTRL)
    for text in ("tester", "", "t"):
        by.enter(text)
    for code in ("M62.81", "M25.561"):
        by.enter(code)
    by.take(window, "times-1-none")
    by.press(Key.Key_T, CTRL | SHIFT)
    by.enter("97110")
    by.take(window, "times-2-typing")
    for text in ("902", "920", ""):
        by.enter(text)
    for texts in (("97140", "920 932", "t"), ("97110", "935", "+10", "a"), ("G0283", "9:15-9:30", "")):
        for text in texts:
            by.enter(text)
    by.take(window, "times-3-blocks")
    for text in ("97530", "9:40", "+12", "t"):
        by.enter(text)
    for text in ("97112", "9:25", "9:20", ""):
        by.enter(text)
    by.take(window, "times-4-refused")
    by.press(Key.Key_Escape)
    by.press(Key.Key_Backtab, SHIFT)
    by.take(window, "times-5-overlap")
    window.resize(960, 768)
    by.settle()
    by.take(window, "times-6-narrow")
    window.close()


def practice(by: Photographer, folder: Path) -> None:
    """The visits of the practice clinic that have times."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace = workspace_of(window)
    screen = workspace.screen_of_visits
    taken = 0
    for visit in workspace.clinic.day(screen.day.day):
        screen.desk.open(visit.id)
        by.settle()
        if screen.form.times.clock().blocks:
            taken += 1
            screen.form.times.timeline.setFocus()
            screen.form.ensureWidgetVisible(screen.form.times)
            by.settle()
            by.take(window, f"times-practice-{taken}")
    window.close()


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application, ThemeChoice.LIGHT))
    with tempfile.TemporaryDirectory() as folder:
        for name, series in (("typed", typed_times), ("practice", practice)):
            place = Path(folder) / name
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
