"""Draw the page of all papers: ``python -m tests.ui.pictures_of_papers FOLDER``, light and dark."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.papers_page import PapersPage
from clinic_app.ui.theme import Appearance
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import CTRL

SHIFT = Qt.KeyboardModifier.ShiftModifier


def papers(by: Photographer, window: MainWindow) -> None:
    """A list over days, a card, and a paper as it is shown."""
    workspace = workspace_of(window)
    by.press(Qt.Key.Key_R, CTRL | SHIFT)
    page = workspace.tool("papers")
    assert isinstance(page, PapersPage)
    by.take(window, "papers-list")
    page.choose("code_card")
    by.take(window, "papers-card")
    page.make()
    by.settle(lambda: workspace.here() == "summary")
    by.take(window, "papers-made")


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
        papers(by, window)
        window.close()
    print("\n".join(str(one) for one in by.taken))


if __name__ == "__main__":
    main()
