"""The program's window for tests, on its opening page."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from tests.ui.invented_clinic import TODAY


def opened(qtbot: QtBot, appearance: Appearance, folder: Path, memory: WindowMemory | None = None) -> MainWindow:
    """A window over a folder, shown, dressed and active."""
    made = MainWindow(Start(folder, False, lambda: TODAY), memory or WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.activateWindow()
    return made
