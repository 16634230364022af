"""S1 and S2: a fresh process until its first window is painted, and until the day's list stands, beside a bare window.

The practice clinic asks for no passphrase: typing one and deriving its key are no part of S2.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.bench.measure import Figure

_TOP = Path(__file__).resolve().parents[2]
_RUNS = 15
_LONGEST_S = 30
_BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
application = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""
_FIRST = """
import os, sys
from clinic_app.ui import main_window
class Window(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
main_window.MainWindow = Window
from clinic_app.__main__ import main
main(sys.argv[1:])
"""
_DRESSED = """
import os, sys
from clinic_app.ui import opening_page
class Page(opening_page.OpeningPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
opening_page.OpeningPage = Page
from clinic_app.__main__ import main
main(sys.argv[1:])
"""
_USABLE = """
import os, sys
from PySide6.QtCore import QTimer
from clinic_app.ui import workspace
class Place(workspace.Workspace):
    has_begun = False
    def begin(self, *given):
        super().begin(*given)
        self.has_begun = True
        self.update()
    def paintEvent(self, event):
        super().paintEvent(event)
        if self.has_begun:  # its parts are painted in the same turn
            QTimer.singleShot(0, lambda: os._exit(0))
workspace.Workspace = Place
from clinic_app.__main__ import main
main(sys.argv[1:])
"""


def measure() -> list[Figure]:
    """The window as it first appears, the opening page in it, and a day of the practice clinic."""
    with tempfile.TemporaryDirectory() as folder:
        programs = {
            "bare": (_BARE,),
            "first": (_FIRST, "--data", folder),
            "dressed": (_DRESSED, "--data", folder),
            "usable": (_USABLE, "--practice", "--data", folder),
        }
        times: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(_RUNS + 1):
            for name, program in programs.items():
                seconds = _seconds(program, folder)
                if turn:
                    times[name].append(seconds)
    bare, first, dressed, usable = (statistics.median(times[name]) for name in programs)
    note = f"bare {bare * 1000:.0f} ms"
    return [
        Figure("S1", "first window painted, over a bare one", first / bare, 1.15, "x", note),
        Figure("S1", "opening page painted in it, over a bare window", dressed / bare, 2.2, "x", "for information"),
        Figure("S2", "day's list usable in the practice clinic, over a bare window", usable / bare, 2.2, "x", note),
    ]


def _seconds(program: tuple[str, ...], folder: str) -> float:
    environment = dict(os.environ, PYTHONPATH=str(_TOP), XDG_CONFIG_HOME=folder)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program in use has its compiled files
    start = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", *program], env=environment, stderr=subprocess.DEVNULL) as process:
        watch = threading.Timer(_LONGEST_S, process.kill)
        watch.start()
        # Waiting with a timeout polls in steps of up to 50 ms, which is half of what is measured here.
        status = process.wait()
        taken = time.perf_counter() - start
        watch.cancel()
    if status:
        raise RuntimeError(f"the window's process ended with {status}")
    return taken
