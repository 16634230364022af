"""Bringing in as PNG files: ``python -m tests.ui.pictures_of_bringing_in FOLDER``.

The invented files of the practice clinic, by keys. Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.services.bring_in.fields import Kind
from clinic_app.ui.bring_in_page import BringInPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import CTRL

Key = Qt.Key


def page_of(window: MainWindow) -> BringInPage:
    """The page, made if nobody asked for it yet."""
    page = workspace_of(window).tool("bring_in")
    if not isinstance(page, BringInPage):
        raise TypeError("the menu has another page under this name")
    return page


def idle(by: Photographer, page: BringInPage) -> None:
    """Until no work is in progress."""
    by.settle(lambda: page._task is None)


def bringing_in(by: Photographer, folder: Path) -> None:
    """Every view of the page."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace_of(window).go("bring_in")
    page = page_of(window)
    by.take(window, "bring-in-empty")
    for kind in (Kind.PATIENTS, Kind.SCHEDULE, Kind.DAY_SHEET):
        page.take_sample(kind)
        idle(by, page)
        by.take(window, f"bring-in-columns-{kind.name.lower()}")
        by.press(Key.Key_Return, CTRL)
        idle(by, page)
        by.take(window, f"bring-in-dry-run-{kind.name.lower()}")
        by.press(Key.Key_Return, CTRL)
        idle(by, page)
        by.take(window, f"bring-in-end-{kind.name.lower()}")
        by.press(Key.Key_Escape)
    page.take_sample(Kind.CLAIMS)
    idle(by, page)
    by.take(window, "bring-in-dry-run-claims")
    by.press(Key.Key_Return, CTRL)
    idle(by, page)
    by.take(window, "bring-in-end-claims")
    by.press(Key.Key_Escape)
    by.take(window, "bring-in-home")
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
        bringing_in(by, Path(folder))
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
