"""Draw the tour and a myth card: ``python -m tests.ui.pictures_of_training FOLDER``, light and dark."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of


def training(by: Photographer, window: MainWindow) -> None:
    """The tour offered and under way, a card asked and answered."""
    workspace = workspace_of(window)
    by.take(window, "tour-offered")
    workspace.tour.begin()
    workspace.tour.go_on()
    by.settle()
    by.take(window, "tour-step")
    workspace.tour.end()
    workspace.go("myths")
    by.take(window, "myth-asked")
    by.press(Qt.Key.Key_N)
    by.take(window, "myth-answered")


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
        training(by, window)
        window.close()
    print("\n".join(str(one) for one in by.taken))


if __name__ == "__main__":
    main()
