"""Draw the therapist's page and the questions into PNG files: ``python -m tests.ui.pictures_of_treating FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.ui.main_window import Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.treating_page import TreatingPage
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import CTRL

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def treating(by: Photographer, folder: Path) -> None:
    """A patient from the list to the signature, and a watch that runs, in the practice clinic."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace = workspace_of(window)
    by.press(Key.Key_H, CTRL | SHIFT)
    page = workspace.tool("treating")
    assert isinstance(page, TreatingPage)
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.days.index(2))
    by.press(Key.Key_Return)
    by.take(window, "treating-2-checklist")
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.days.index(1))
    by.press(Key.Key_Return)
    for text in ("7112", "15", ""):
        by.enter(text)
    by.enter("7530")
    by.press(Key.Key_Plus)
    by.take(window, "treating-3-watch")
    by.enter("7110")
    by.press(Key.Key_Escape)
    last = len(page.list.days.visits) - 1
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.days.index(last))
    by.press(Key.Key_Return)
    by.take(window, "treating-5-asked")
    window.resize(960, 700)
    by.settle()
    by.take(window, "treating-6-narrow")
    window.close()


def questions(by: Photographer, folder: Path) -> None:
    """Asking at a finding, the notes above the cards, the list, the slips."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace = workspace_of(window)
    desk = workspace.screen_of_visits.desk
    by.press(Key.Key_F6)
    by.press(Key.Key_Q, CTRL | SHIFT)
    by.take(window, "questions-1-asking")
    by.press(Key.Key_Return, CTRL)
    by.take(window, "questions-2-asked")
    answered = next(one for one in workspace.clinic.day(TODAY) if one.patient_name.startswith("Fakenham"))
    desk.open(answered.id)
    by.settle()
    by.press(Key.Key_F6)
    by.take(window, "questions-3-answered")
    workspace.go("questions")
    by.take(window, "questions-4-list")
    by.press(Key.Key_P, CTRL)
    by.settle()
    by.take(window, "questions-5-slips")
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
        for name, series in (("treating", treating), ("questions", questions)):
            place = Path(folder) / name
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
