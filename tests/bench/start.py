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
Taken = tuple[float, float]
"""Seconds by the clock, and of processor time: the figure on a machine that others keep busy."""
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

def now():
    return time.monotonic(), time.process_time()

def so_far():
    return [at - since - out for at, since, out in zip(now(), (begun, 0.0), left_out)]

left_out, told = (0.0, 0.0), []
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
                QTimer.singleShot(0, lambda: told or told.extend(so_far()))  # its parts are painted in this turn
            elif self.screen_of_visits.desk.visit_at_work is not None and not self.opened:
                self.opened = True
                QTimer.singleShot(0, lambda: (print(*told, *so_far(), flush=True), os._exit(0)))
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
    first = None
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
        global left_out
        left_out = [key - first for key, first in zip(now(), window.first)]
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
        rounds = [_round(folder, locked) for _ in range(_RUNS + 1)][1:]
    wall, processor = (
        {name: statistics.median(one[name][kind] for one in rounds) for name in rounds[0]} for kind in (0, 1)
    )

    def figure(goal: str, what: str, name: str, limit: float, note: str = "for information") -> Figure:
        beside = f"by the clock {wall[name] / wall['bare']:.2f}; {note}"
        return Figure(goal, what, processor[name] / processor["bare"], limit, "x", beside)

    bare = f"bare {processor['bare'] * 1000:.0f} ms of processor time"
    return [
        figure("S1", "first window painted, over a bare one", "first", 1.15, bare),
        figure("S1", "opening page painted in it, over a bare window", "dressed", 2.2),
        figure("S2", "first window, and from the key to the day's list", "key", 2.2, bare),
        figure("S2", "the same until its first visit is open", "key's visit", 2.2),
        figure("S2", "day's list of the practice clinic, all counted", "practice", 2.2, bare),
        figure("S2", "the same until its first visit is open", "its visit", 2.2),
    ]


def _round(folder: str, locked: str) -> dict[str, Taken]:
    """Each once, in turn."""
    taken = {
        "bare": _taken((_BARE,), folder),
        "first": _taken((_FIRST, "--data", folder), folder),
        "dressed": _taken((_DRESSED, "--data", folder), folder),
    }
    taken["practice"], taken["its visit"] = _told((_PRACTICE, "--practice", "--data", folder), folder)
    taken["key"], taken["key's visit"] = _told((_UNLOCKED, locked, _DAY.isoformat(), _PASSPHRASE), folder)
    return taken


def _lay_a_clinic(folder: Path) -> None:
    """The patients and visits of the practice clinic behind a passphrase."""
    clinic = Clinic.create(
        folder, _PASSPHRASE, open_checking(_DAY), lambda: _DAY, owner=Account("Olga Owner", initials="OO")
    )
    clinic.store.key_holders.make_recovery_sheet(_PASSPHRASE)
    clinic.store.is_practice = True  # what lays the invented visits lays them nowhere else
    fill_practice_clinic(clinic)
    clinic.close()


def _told(program: tuple[str, ...], folder: str) -> tuple[Taken, Taken]:
    """What a child tells of itself, counted from before it was started: to the list, and to the open visit."""
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
    wall, processor, later_wall, later_processor = (float(one) for one in done.stdout.split())
    return (wall, processor), (later_wall, later_processor)


def _environment(folder: str) -> dict[str, str]:
    environment = dict(os.environ, PYTHONPATH=str(_TOP), XDG_CONFIG_HOME=folder)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program in use has its compiled files
    return environment


def _taken(program: tuple[str, ...], folder: str) -> Taken:
    begun = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-c", *program], env=_environment(folder), stderr=subprocess.DEVNULL)
    watch = threading.Timer(_LONGEST_S, child.kill)
    watch.start()
    _, status, used = os.wait4(child.pid, 0)
    taken = time.perf_counter() - begun
    watch.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)  # it was waited for here, for the sake of what it used
    if child.returncode:
        raise RuntimeError(f"the window's process ended with {child.returncode}")
    return taken, used.ru_utime + used.ru_stime
