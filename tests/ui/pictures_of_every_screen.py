"""Every screen of the program into a folder: ``python -m tests.ui.pictures_of_every_screen FOLDER [WORD ...]``.

One run draws each screen light, dark and in high contrast, narrow, with the largest text, and once more at twice the
pixels; words after the folder choose the screens whose names hold one of them. Names: the screen, then how it is drawn.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.window_memory import WindowMemory
from tests.ui.every_screen import DOOR, OPENING, WORKSPACE, Screen, a_locked_clinic, settle
from tests.ui.invented_clinic import TODAY

_TWICE = "2"


@dataclass(frozen=True, slots=True)
class Manner:
    """A way to draw a screen: its name, theme, contrast, text scale and size of the window."""

    name: str
    theme: ThemeChoice = ThemeChoice.LIGHT
    sharp: bool = False
    scale: float = 1.0
    size: tuple[int, int] = (1366, 768)


MANNERS = (
    Manner("light"),
    Manner("dark", ThemeChoice.DARK),
    Manner("contrast", sharp=True),
    Manner("contrast-dark", ThemeChoice.DARK, sharp=True),
    Manner("narrow", size=(900, 768)),
    Manner("text-150", scale=1.5),
)
AT_TWICE = (Manner("light-200"),)


class Walker:
    """Opens a window, goes from screen to screen, and draws each in every manner."""

    def __init__(self, application: QApplication, folder: Path, manners: Sequence[Manner]) -> None:
        self._application, self._folder, self._manners = application, folder, manners
        self._appearance = Appearance(application, ThemeChoice.LIGHT)

    def walk(self, start: Start, screens: Sequence[Screen], until: Callable[[MainWindow], bool]) -> None:
        """All these screens of a window, once it has come so far."""
        for manner in self._manners:
            self._wear(manner)
            window = MainWindow(start, WindowMemory(), self._appearance)
            window.memory.knows_tour = True
            window.show()
            window.activateWindow()
            while not (window.is_dressed and until(window)):
                self._application.processEvents()
            window.resize(*manner.size)
            settle(window)
            for screen in screens:
                screen.show(window)
                settle(window)
                _with_popups(window).save(str(self._folder / f"{screen.name}-{manner.name}.png"))
            window.close()

    def _wear(self, manner: Manner) -> None:
        self._appearance.choose(manner.theme)
        self._appearance.set_sharp(manner.sharp)
        self._appearance.set_scale(manner.scale)


def _with_popups(window: QWidget) -> QPixmap:
    """The window, and over it what stands in windows of its own, as a list of codes does."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in window.findChildren(QWidget):
        if other.isWindow() and other.isVisible() and other.size() != QSize(0, 0):
            painter.drawPixmap(window.mapFromGlobal(other.pos()), other.grab())
    painter.end()
    return picture


def _named(screens: Sequence[Screen], words: Sequence[str]) -> tuple[Screen, ...]:
    return tuple(one for one in screens if not words or any(word in one.name for word in words))


def main() -> None:
    """Draw into the folder named on the command line, then once more at twice the pixels."""
    twice = os.environ.get("QT_SCALE_FACTOR") == _TWICE
    target, words = Path(sys.argv[1]), sys.argv[2:]
    target.mkdir(parents=True, exist_ok=True)
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    walker = Walker(application, target, AT_TWICE if twice else MANNERS)
    with tempfile.TemporaryDirectory() as place:
        first, locked, practice = (Path(place) / name for name in ("first", "locked", "practice"))
        for folder in (first, locked, practice):
            folder.mkdir()
        walker.walk(Start(first, False, lambda: TODAY), _named(OPENING, words), lambda _window: True)
        walker.walk(a_locked_clinic(locked), _named(DOOR, words), lambda _window: True)
        start = Start(practice, True, lambda: TODAY)
        walker.walk(start, _named(WORKSPACE, words), lambda window: window.is_at_work)
    if not twice:
        again = [sys.executable, "-m", "tests.ui.pictures_of_every_screen", str(target), *words]
        subprocess.run(again, env={**os.environ, "QT_SCALE_FACTOR": _TWICE}, check=True)


if __name__ == "__main__":
    main()
