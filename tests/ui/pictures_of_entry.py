"""Draw the comforts of entry: ``python -m tests.ui.pictures_of_entry FOLDER``, light and dark.

The practice clinic: usual codes in empty grids, the lists of codes, the missing side, a copied visit, templates,
favourites and nicknames, the keyboard map.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.ui.code_popup import CodePopup
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import CTRL

Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class EntryPhotographer(Photographer):
    """Takes the list of codes along, which is a window of its own."""

    def take_list(self, window: MainWindow, popup: CodePopup, name: str) -> None:
        """The window with the list painted where it stands."""
        self.settle(popup.isVisible)
        ratio = round(window.devicePixelRatioF() * 100)
        for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            self._appearance.choose(choice)
            self.settle()
            whole = window.grab()
            popup.render(whole, window.mapFromGlobal(popup.pos()))
            file = self._folder / f"{name}-{choice.value}-{ratio}.png"
            whole.save(str(file))
            self.taken.append(file)

    def type(self, text: str) -> None:
        """Signs, to whatever has the focus."""
        for sign in text:
            QTest.keyClick(self._application.focusWidget(), sign)
        self.settle()


def series(by: EntryPhotographer, folder: Path) -> None:
    """From a new visit to the pages."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace = workspace_of(window)
    form = workspace.screen_of_visits.form
    by.press(Key.Key_N, CTRL)
    by.type("testers")
    by.take(window, "entry-1-new-visit")
    for _ in range(3):
        by.press(Key.Key_Return)
    by.take(window, "entry-2-usual")
    by.press(Key.Key_F2)
    by.take_list(window, form.diagnoses.popup, "entry-3-diagnoses-at-hand")
    by.type("M25.56")
    by.press(Key.Key_Return)
    by.take_list(window, form.diagnoses.popup, "entry-4-which-side")
    by.type("r")
    by.press(Key.Key_3, CTRL)
    by.press(Key.Key_F3)
    by.press(Key.Key_Down)
    by.take_list(window, form.lines.popup, "entry-5-goes-with")
    by.press(Key.Key_Escape)
    by.type("ex")
    by.take_list(window, form.lines.popup, "entry-6-nickname")
    by.press(Key.Key_Escape)
    by.press(Key.Key_Escape)
    by.press(Key.Key_Z, CTRL)
    by.press(Key.Key_R, CTRL)
    by.take(window, "entry-7-repeated")
    for place in ("templates", "own_codes", "keyboard"):
        workspace.go(place)
        by.take(window, f"entry-page-{place}")
    workspace.keyboard.print_button.click()
    by.settle(lambda: workspace.summary.page_count() > 0)
    by.take(window, "entry-map-on-paper")
    window.close()


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = EntryPhotographer(application, target, Appearance(application, ThemeChoice.LIGHT))
    with tempfile.TemporaryDirectory() as folder:
        series(by, Path(folder))
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
