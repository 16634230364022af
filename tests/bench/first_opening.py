"""F1 to F3: what the window's thread does when a page is shown for the first time, at a lock, and at a question's note.

Processor time of that thread, the loading of the page's modules apart: that happens while a person looks at the day
(`ahead.py`). The goal is that of every doing: a tenth of a second.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.services.checking import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.tool_pages import TOOLS
from clinic_app.ui.window_memory import WindowMemory
from tests.bench.measure import Figure
from tests.ui.invented_clinic import TODAY

_OTHERS = ("patients", "codes", "settings", "keyboard", "new_visit")
_LIMIT_MS = 100.0


def measure() -> list[Figure]:
    """Each page once, then a lock."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for page in (Path(__file__).resolve().parents[2] / "clinic_app" / "ui").glob("*.py"):
        import_module(f"clinic_app.ui.{page.stem}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        window = _window(application, Path(folder))
        workspace = window.workspace
        assert workspace is not None
        figures = []
        for place in (*_OTHERS, *(tool.name for tool in TOOLS)):
            taken = _busy(application, lambda place=place: workspace.go(place))  # type: ignore[misc] # the default binds the loop's place
            figures.append(Figure("F1", f"first showing of {place}", taken, _LIMIT_MS, "ms"))
            _settle(application)
            workspace.go("visits")
            _settle(application)
        figures.sort(key=lambda one: -one.value)
        figures.append(Figure("F2", "a lock of the practice clinic", _busy(application, window.lock), _LIMIT_MS, "ms"))
        window.close()
    return figures


def _window(application: QApplication, folder: Path) -> MainWindow:
    window = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), Appearance(application, ThemeChoice.LIGHT))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    while not window.is_dressed:
        application.processEvents()
    codebook = Codebook.open(ensure_built())
    window.show_clinic(Clinic.open_practice(folder, Checking(codebook, TODAY, codebook.editions()), lambda: TODAY))
    _settle(application)
    return window


def _settle(application: QApplication) -> None:
    """Until what runs beside the window is done and shown."""
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.002)


def _busy(application: QApplication, do: Callable[[], object]) -> float:
    """Milliseconds of the window's thread for a doing and its painting."""
    before = time.thread_time()
    do()
    application.processEvents()
    return (time.thread_time() - before) * 1000
