"""S3: memory of the window with 100,000 visits and all codes, beside a bare one; each in a process of its own.

Resident set size (RSS, Linux), which does not depend on who else runs; beside it the proportional one (PSS), where what
several processes hold together is shared among them.

Once on the day's list with a visit open, once after the queue of all visits was
shown to its end.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import Figure
from tests.bench.queue_of_many import clinic_of_many
from tests.ui.invented_clinic import TODAY

VISITS = 100_000
_TOP = Path(__file__).resolve().parents[2]
_RUNS = 3
_LONGEST_S = 120
_WEIGH = """
import gc, sys, time
def weigh():
    gc.collect()
    with open("/proc/self/smaps_rollup", encoding="ascii") as rows:
        found = {row.split()[0]: row.split()[1] for row in rows if row.startswith(("Rss:", "Pss:"))}
    print(found["Rss:"], found["Pss:"])
def turn(application, until, rest=0.5):
    while not until():
        application.processEvents()
        time.sleep(0.005)
    end = time.monotonic() + rest
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)
"""
_BARE = (
    _WEIGH
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
turn(application, window.isVisible)
weigh()
"""
)
_CLINIC = (
    _WEIGH
    + """
from datetime import date
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from clinic_app.domain.work_queue import QueueFilter, QueueTab
from clinic_app.services.checking import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.store import Store
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.window_memory import WindowMemory
folder, today = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
application = QApplication([])
window = MainWindow(Start(folder, today=lambda: today), WindowMemory())
window.show()
turn(application, lambda: window.is_dressed)
checking = open_checking(today)
window.show_clinic(Clinic(Store.open_practice(folder), checking, lambda: today), list_first=True)
place = window.workspace
turn(application, lambda: place.screen_of_visits.desk.visit_at_work is not None)
weigh()
place.go("queue")
page = place.tool("queue")
page.show_filter(QueueFilter(QueueTab.NOT_BILLED))
turn(application, lambda: page.is_settled and len(page.model.ids) >= 100_000)
page.table.scrollToBottom()
turn(application, lambda: True)
weigh()
"""
)


def measure() -> list[Figure]:
    """The two weights over that of a bare window."""
    with tempfile.TemporaryDirectory() as folder:
        clinic_of_many(Path(folder), VISITS).close()
        rounds = [[*_told(_BARE, folder), *_told(_CLINIC, folder, folder, TODAY.isoformat())] for _ in range(_RUNS)]
    bare, bare_share, day, day_share, queue, queue_share = (statistics.median(one) for one in zip(*rounds, strict=True))

    def figure(what: str, weight: float, share: float) -> Figure:
        note = f"RSS, {weight / 1024:.0f} beside {bare / 1024:.0f} MB; by PSS {share / bare_share:.2f}"
        return Figure("S3", what, weight / bare, 1.6, "x", note)

    return [
        figure("a day and a visit open, of 100,000 visits", day, day_share),
        figure("and the queue of them all", queue, queue_share),
    ]


def _told(code: str, folder: str, *given: str) -> list[int]:
    """The weights a child tells, in KiB."""
    environment = dict(os.environ, PYTHONPATH=str(_TOP), XDG_CONFIG_HOME=folder)
    done = subprocess.run(
        [sys.executable, "-c", code, *given],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        check=True,
    )
    return [int(one) for one in done.stdout.split()]
