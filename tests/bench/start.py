"""S1 and S2: a fresh process until its first window is painted, and until the day's list stands, beside a bare window.

Typing a passphrase and deriving the key are no part of S2. A clinic with a passphrase is measured as the goal says: the
first window, and then from the key to the list, with what the program does by itself while a person types lying between
(`ahead.py`; the child waits for its end). The practice clinic has nobody to wait for: all of it counts. The list stands
when its rows are painted and the window's thread is free for a key again; the visit that is opened next is told beside.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

from clinic_app.domain.accounts import Account
from clinic_app.services.checking import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.practice import fill_practice_clinic
from tests.bench.measure import Figure

_TOP = Path(__file__).resolve().parents[2]
_RUNS = 15
_LONGEST_S = 30
_PASSPHRASE = "a sample passphrase of the bench"  # opens invented patients alone
_DAY = date(2026, 11, 20)
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
_WATCHED = """
import os, sys, time
from datetime import date
from PySide6.QtCore import QTimer
from clinic_app.ui import main_window

def until_key():
    return now() - begun - left_out[0]

now, left_out, told = time.monotonic, [0.0], []
begun = float(sys.argv.pop(1))

def watch_workspace():
    from clinic_app.ui import workspace
    class Place(workspace.Workspace):
        shown = opened = False
        def begin(self, *given, **how):
            super().begin(*given, **how)
            self.shown = True
            self.update()
        def paintEvent(self, event):
            if self.shown and not told:
                assert self.screen_of_visits.day.list.days.visits, "a day without visits is no list"
                QTimer.singleShot(0, lambda: told or told.append(until_key()))  # its parts are painted in this turn
            elif self.screen_of_visits.desk.visit_at_work is not None and not self.opened:
                self.opened = True
                QTimer.singleShot(0, lambda: (print(*told, until_key(), flush=True), os._exit(0)))
            super().paintEvent(event)
    workspace.Workspace = Place
"""
_PRACTICE = (
    _WATCHED
    + """
from clinic_app.services.clinic import Clinic
plain = main_window.MainWindow.show_clinic
def show_clinic(self, clinic, **how):
    watch_workspace()
    plain(self, clinic, **how)
main_window.MainWindow.show_clinic = show_clinic
from clinic_app.__main__ import main
main(sys.argv[1:])
"""
)
_UNLOCKED = (
    _WATCHED
    + """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.window_memory import WindowMemory

class Window(MainWindow):
    first = 0.0
    def paintEvent(self, event):
        super().paintEvent(event)
        self.first = self.first or now()

application = QApplication(sys.argv[:1])
application.setApplicationName(main_window.NAME)
application.setOrganizationName("clinic-app")
start = Start(Path(sys.argv[1]), today=lambda: date.fromisoformat(sys.argv[2]), loads_ahead=True)
window = Window(start, WindowMemory())
window.show()

def type_it():
    if window._ahead is None or not window._ahead.is_done:
        QTimer.singleShot(20, type_it)
        return
    watch_workspace()
    from clinic_app.store import keys
    derive = keys.find_opening
    def find_opening(*given):
        found = derive(*given)
        left_out[0] = now() - window.first
        return found
    for module in list(sys.modules.values()):
        if getattr(module, "find_opening", None) is derive:
            module.find_opening = find_opening
    window.opening.unlock_asked.emit(0, sys.argv[3])
QTimer.singleShot(300, type_it)
application.exec()
"""
)


def measure() -> list[Figure]:
    """The window as it first appears, the opening page in it, and the day of a clinic of either kind."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as locked:
        _lay_a_clinic(Path(locked))
        programs = {
            "bare": (_BARE,),
            "first": (_FIRST, "--data", folder),
            "dressed": (_DRESSED, "--data", folder),
        }
        times: dict[str, list[float]] = {name: [] for name in (*programs, "practice", "its visit", "key", "key visit")}
        for turn in range(_RUNS + 1):
            told = {name: _seconds(program, folder) for name, program in programs.items()}
            told["practice"], told["its visit"] = _told((_PRACTICE, "--practice", "--data", folder), folder)
            told["key"], told["key visit"] = _told((_UNLOCKED, locked, _DAY.isoformat(), _PASSPHRASE), folder)
            if turn:
                for name, seconds in told.items():
                    times[name].append(seconds)
    bare, *others = (statistics.median(one) for one in times.values())
    first, dressed, practice, its_visit, key, key_visit = (one / bare for one in others)
    note, aside = f"bare {bare * 1000:.0f} ms", "for information"
    return [
        Figure("S1", "first window painted, over a bare one", first, 1.15, "x", note),
        Figure("S1", "opening page painted in it, over a bare window", dressed, 2.2, "x", aside),
        Figure("S2", "first window, and from the key to the day's list, over a bare", key, 2.2, "x", note),
        Figure("S2", "the same until its first visit is open", key_visit, 2.2, "x", aside),
        Figure("S2", "day's list of the practice clinic, all counted", practice, 2.2, "x", note),
        Figure("S2", "the same until its first visit is open", its_visit, 2.2, "x", aside),
    ]


def _lay_a_clinic(folder: Path) -> None:
    """The patients and visits of the practice clinic behind a passphrase."""
    clinic = Clinic.create(
        folder, _PASSPHRASE, open_checking(_DAY), lambda: _DAY, owner=Account("Olga Owner", initials="OO")
    )
    clinic.store.key_holders.make_recovery_sheet(_PASSPHRASE)
    clinic.store.is_practice = True  # what lays the invented visits lays them nowhere else
    fill_practice_clinic(clinic)
    clinic.close()


def _told(program: tuple[str, ...], folder: str) -> list[float]:
    """The seconds a child tells of itself, counted from before it was started."""
    code, *given = program
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, str(begun), *given],
        env=_environment(folder),
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        check=True,
    )
    return [float(one) for one in done.stdout.split()]


def _environment(folder: str) -> dict[str, str]:
    environment = dict(os.environ, PYTHONPATH=str(_TOP), XDG_CONFIG_HOME=folder)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program in use has its compiled files
    return environment


def _seconds(program: tuple[str, ...], folder: str) -> float:
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", *program], env=_environment(folder), stderr=subprocess.DEVNULL
    ) as process:
        watch = threading.Timer(_LONGEST_S, process.kill)
        watch.start()
        # Waiting with a timeout polls in steps of up to 50 ms, which is half of what is measured here.
        status = process.wait()
        taken = time.perf_counter() - start
        watch.cancel()
    if status:
        raise RuntimeError(f"the window's process ended with {status}")
    return taken
