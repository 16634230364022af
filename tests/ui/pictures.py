"""Draw the program into PNG files, to be looked at: ``python -m tests.ui.pictures FOLDER``.

The series goes from an empty form over typed lines and findings to the fixed visit and its sheet, typed by real keys;
then the pages, the practice clinic, and the opening. Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.typing_person import ALT, CTRL

Key = Qt.Key
_SIZE = (1366, 768)
_LONGEST_WAIT_MS = 30_000


class Photographer:
    """Types and takes pictures."""

    def __init__(self, application: QApplication, folder: Path, appearance: Appearance) -> None:
        self._application, self._folder, self._appearance = application, folder, appearance
        self.taken: list[Path] = []

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Let the program finish what it does."""
        deadline = QDeadlineTimer(_LONGEST_WAIT_MS)
        for _ in range(20):
            self._application.processEvents()
        while not until() and not deadline.hasExpired():
            self._application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def take(self, window: MainWindow, name: str) -> None:
        """One picture in both themes."""
        ratio = round(window.devicePixelRatioF() * 100)
        for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            self._appearance.choose(choice)
            self.settle()
            file = self._folder / f"{name}-{choice.value}-{ratio}.png"
            window.grab().save(str(file))
            self.taken.append(file)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, to whatever has the focus."""
        QTest.keyClick(self._application.focusWidget(), key, modifier)
        self.settle()

    def enter(self, text: str = "") -> None:
        """Type and press Enter."""
        for sign in text:
            QTest.keyClick(self._application.focusWidget(), sign)
        self.press(Key.Key_Return)

    def window(self, start: Start) -> MainWindow:
        """A window on the screen."""
        made = MainWindow(start, WindowMemory(), self._appearance)
        made.resize(*_SIZE)
        made.show()
        made.activateWindow()
        self.settle(lambda: made.is_dressed)
        return made


def workspace_of(window: MainWindow) -> Workspace:
    """The workspace of a window that has opened a clinic."""
    if window.workspace is None:
        raise RuntimeError("no clinic has been opened")
    return window.workspace


def typed_visit(by: Photographer, folder: Path) -> None:
    """The series of one visit."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.show_clinic(invented_clinic(folder, Codebook.open(ensure_built())))
    by.settle()
    by.press(Key.Key_N, CTRL)
    by.take(window, "1-new-visit")
    for text in ("tester", "", "t"):
        by.enter(text)
    by.take(window, "2-empty-form")
    for code in ("M62.81", "R53.1", "M25.561"):
        by.enter(code)
    by.press(Key.Key_3, CTRL)
    for code, minutes in (("97110", "33"), ("97140", "7"), ("G0283", "12")):
        for text in (code, minutes, "", "", "", "", ""):
            by.enter(text)
    by.take(window, "3-typed")
    by.press(Key.Key_F6)
    by.take(window, "4-finding")
    by.press(Key.Key_Return, ALT)
    by.press(Key.Key_Return, CTRL | ALT)
    by.take(window, "5-fixed")
    by.press(Key.Key_P, CTRL)
    by.take(window, "6-sheet")
    by.press(Key.Key_Escape)
    for place in ("patients", "codes", "settings", "keyboard"):
        workspace_of(window).go(place)
        by.take(window, f"page-{place}")
    window.close()


def practice(by: Photographer, folder: Path) -> None:
    """The practice clinic: its first visit, and one with findings and a checklist."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    by.take(window, "practice")
    screen = workspace_of(window).screen_of_visits
    for visit in workspace_of(window).clinic.day(screen.day.day):
        screen.desk.open(visit.id)
        by.settle()
        is_telling = visit.verdict.errors and len(screen.units.bar.model().segments) > 1
        if is_telling:
            by.press(Key.Key_F6)
            by.take(window, f"practice-{visit.number}")
    window.close()


def opening(by: Photographer, folder: Path) -> None:
    """First use and setting up."""
    window = by.window(Start(folder, False, lambda: TODAY))
    by.take(window, "opening")
    window.opening.show_create()
    by.enter("correct horse battery")
    by.take(window, "opening-set-up")
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
        for number, series in enumerate((opening, typed_visit, practice)):
            place = Path(folder) / str(number)
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
