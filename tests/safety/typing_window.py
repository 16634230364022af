"""A program of its own: the real window, offscreen, in which codes are typed key by key until it is killed.

It writes a line to standard output after each Enter: which field, and when by the clock that all programs share.

    python -m tests.safety.typing_window FOLDER
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.store import Store
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.window_memory import WindowMemory
from tests.store.invented import CHEAP, PASSPHRASE
from tests.ui.invented_clinic import TODAY

CODES = ("M62.81", "R26.89", "M54.50", "M25.561", "R53.1", "M17.11", "M25.551", "M79.604", "R26.81", "M25.511", "M54.2")
_PACE_MS = 25  # between two keys: a fast typist's


def type_keys(text: str) -> None:
    """One key after the other, to whatever has the focus."""
    for sign in text:
        QTest.keyClick(QApplication.focusWidget(), sign)
        QTest.qWait(_PACE_MS)


def enter(text: str = "") -> None:
    """Type and press Enter."""
    type_keys(text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.qWait(_PACE_MS)


def main(folder: Path) -> None:
    """Begin a visit of the one patient and type its diagnoses."""
    application = QApplication(sys.argv[:1])
    codebook = Codebook.open(ensure_built())
    checking = Checking(codebook, TODAY, codebook.editions())
    clinic = Clinic(Store.open(folder, PASSPHRASE, stretching=CHEAP), checking, lambda: TODAY)
    window = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), Appearance(application, ThemeChoice.LIGHT))
    window.show()
    window.activateWindow()
    while not window.is_dressed or QApplication.focusWidget() is None:
        QTest.qWait(5)
    window.show_clinic(clinic)
    QTest.qWait(_PACE_MS)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for text in ("example", "", "t"):
        enter(text)
    print("ready", flush=True)
    for number, code in enumerate(CODES):
        enter(code)
        print(f"typed {number} {time.monotonic()}", flush=True)
    print("end", flush=True)
    while True:
        QTest.qWait(1000)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
