"""S9: from a key press, or the end of the pause after it, until findings, units and rows are painted."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Diagnosis, ServiceLine
from clinic_app.ui.form_state import FormState
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.visit_screen import VisitScreen
from clinic_app.ui.window_memory import WindowMemory
from tests.bench.measure import Figure, Times
from tests.ui.invented_clinic import TODAY, invented_clinic

_RUNS, _WARM = 150, 10
_FRAME_MS = 16.0
_DIAGNOSES = ("M62.81", "R53.1", "M25.561", "Z91.81")


def measure() -> list[Figure]:
    """A field left by Enter, the pause's end while typing, and cards that come and go; 99th percentiles."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        window = _window(application, Path(folder))
        assert window.workspace is not None
        screen = window.workspace.screen_of_visits
        timed = {
            "Enter in a field to findings painted": _times(lambda turn: _left_field(application, screen, turn)),
            "end of the pause to findings painted": _times(lambda turn: _pause_ended(application, screen, turn)),
            "two cards come or go, to their painting": _times(lambda turn: _cards_change(application, screen, turn)),
        }
        window.close()
    return [
        Figure("S9", what, times.p99 * 1000, _FRAME_MS, "ms", f"median {times.p50 * 1000:.1f}")
        for what, times in timed.items()
    ]


def _times(once: Callable[[int], float]) -> Times:
    measured = [once(turn) for turn in range(_WARM + _RUNS)]
    return Times(tuple(measured[_WARM:]))


def _window(application: QApplication, folder: Path) -> MainWindow:
    window = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), Appearance(application, ThemeChoice.LIGHT))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    while not window.is_dressed:
        application.processEvents()
    clinic = invented_clinic(folder, Codebook.open(ensure_built()))
    window.show_clinic(clinic)
    assert window.workspace is not None
    screen = window.workspace.screen_of_visits
    screen.desk.begin(clinic.new_visit(1, TODAY, 1))
    lines = (
        ServiceLine("97110", 33, pointers=("A", "B")),
        ServiceLine("97140", 7),
        ServiceLine("G0283", 12, modifiers=("GP",)),
    )
    visit = replace(screen.form.visit(), diagnoses=tuple(map(Diagnosis, _DIAGNOSES)), lines=lines)
    screen.form.step(FormState(visit), "sample")
    _settled(application)
    return window


def _painted(application: QApplication) -> None:
    """Layout and painting are posted events; keeping the draft comes after them and is no part of the figure."""
    for _ in range(3):
        application.sendPostedEvents()


def _settled(application: QApplication) -> None:
    """All the rest: timers, the draft."""
    _painted(application)
    application.processEvents()


def _type(application: QApplication, screen: VisitScreen, text: str) -> None:
    _settled(application)
    screen.form.lines.go_to(1, "minutes")
    _settled(application)
    for sign in text:
        QTest.keyClick(application.focusWidget(), sign)
    screen.live.stop()
    _settled(application)


def _left_field(application: QApplication, screen: VisitScreen, turn: int) -> float:
    _type(application, screen, "70" if turn % 2 else "43")
    start = time.thread_time()
    QTest.keyClick(application.focusWidget(), "\r")
    _painted(application)
    return time.thread_time() - start


def _pause_ended(application: QApplication, screen: VisitScreen, turn: int) -> float:
    _type(application, screen, "70" if turn % 2 else "43")
    start = time.thread_time()
    screen.live.run_now()
    _painted(application)
    seconds = time.thread_time() - start
    QTest.keyClick(application.focusWidget(), "\r")
    _settled(application)
    return seconds


def _cards_change(application: QApplication, screen: VisitScreen, turn: int) -> float:
    state = screen.form.state()
    lines = list(state.visit.lines or ())
    for row in (0, 1):
        lines[row] = replace(lines[row], modifiers=None if turn % 2 else ("GP",))
    _settled(application)
    start = time.thread_time()
    screen.form.step(state.with_visit(replace(state.visit, lines=tuple(lines))), "modifiers")
    _painted(application)
    return time.thread_time() - start
