"""Q1 to Q5: the work queue over 100,000 visits, and the search over everything."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.domain.work_queue import QueueColumn, QueueFilter, QueueOrder, QueueTab
from clinic_app.services.clinic import Clinic
from clinic_app.services.work_queue import WorkQueue
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.queue_page import QueuePage
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.window_memory import WindowMemory
from tests.bench.measure import Figure, Times, in_turn
from tests.bench.queue_of_many import clinic_of_many
from tests.ui.invented_clinic import TODAY

VISITS, DEEP, PAGE = 100_000, 90_000, 64
_JUMPS, _KEYS = 200, 150


def measure() -> list[Figure]:
    """Deep pages beside the first with paging by offset as the control; jumps painted; sorting; key presses."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        window = _window(application, Path(folder))
        assert window.workspace is not None
        clinic = window.workspace.clinic
        figures = [*_pages(clinic), *_sorting(clinic), *_jumps(application, window), *_keys(application, window)]
        window.close()
    return figures


def _window(application: QApplication, folder: Path) -> MainWindow:
    window = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), Appearance(application, ThemeChoice.LIGHT))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    while not window.is_dressed:
        application.processEvents()
    window.show_clinic(clinic_of_many(folder, VISITS))
    return window


def _pages(clinic: Clinic) -> list[Figure]:
    queue = WorkQueue(clinic)
    wanted, names = QueueFilter(QueueTab.NOT_BILLED), queue.payer_names()
    ids = queue.order(wanted, QueueOrder())
    connection = clinic.store._session.database.conn
    offset = "SELECT * FROM visits WHERE status = 'not_billed' ORDER BY day DESC, id DESC LIMIT ? OFFSET ?"

    def by_offset(start: int) -> Callable[[], object]:
        return lambda: connection.execute(offset, (PAGE, start)).fetchall()

    pages = (
        lambda: queue.rows(ids[:PAGE], names),
        lambda: queue.rows(ids[DEEP : DEEP + PAGE], names),
        by_offset(0),
        by_offset(DEEP),
    )
    rounds = [[_busy(page) for page in pages] for _ in range(103)][3:]
    first, deep, control_first, control_deep = (Times(tuple(column)) for column in zip(*rounds, strict=True))
    note = f"{deep.p50 * 1e3:.2f} ms for {PAGE} of {len(ids):,}"
    control = f"what the queue does not do; {control_deep.p50 * 1e3:.1f} ms"
    return [
        Figure("Q1", "page of the queue at row 90,000, beside page 1", deep.p50 / first.p50, 1.5, "x", note),
        Figure(
            "Q1", "control: the same by offset", control_deep.p50 / control_first.p50, 1.5, "x", control, at_least=True
        ),
    ]


def _sorting(clinic: Clinic) -> list[Figure]:
    queue, wanted = WorkQueue(clinic), QueueFilter(QueueTab.NOT_BILLED)
    figures = []
    for column in (QueueColumn.VISIT, QueueColumn.LEVEL, QueueColumn.PATIENT, QueueColumn.FINDING):
        times = in_turn([lambda column=column: queue.order(wanted, QueueOrder(column))], runs=5)[0]
        what = f"100,000 visits sorted by {column.value}, behind the window"
        figures.append(Figure("Q2", what, times.p50 * 1e3, 1000.0, "ms"))
    counts = in_turn([queue.counts], runs=20)[0]
    figures.append(Figure("Q2", "counts of all tabs over 100,000 visits", counts.p50 * 1e3, 100.0, "ms"))
    return figures


def _jumps(application: QApplication, window: MainWindow) -> list[Figure]:
    assert window.workspace is not None
    window.workspace.go("queue")
    page = window.workspace.tool("queue")
    assert isinstance(page, QueuePage)
    page.show_filter(QueueFilter(QueueTab.NOT_BILLED))
    _until(application, lambda: page.is_settled and len(page.model.ids) >= VISITS)
    bar = page.table.verticalScrollBar()
    seconds = []
    for turn in range(_JUMPS + 10):

        def jump(turn: int = turn) -> None:
            bar.setValue((turn * 7919 * 13) % bar.maximum())
            page.table.viewport().repaint()

        seconds.append(_busy(jump))
        application.processEvents()
    times = Times(tuple(seconds[10:]))
    note = f"median {times.p50 * 1e3:.1f}"
    return [Figure("Q3", "jump to any place of 100,000 to its painting, p99", times.p99 * 1e3, 33.0, "ms", note)]


def _keys(application: QApplication, window: MainWindow) -> list[Figure]:
    """A key press of the search to its painting: what of it the window's thread does, the search itself apart."""
    assert window.workspace is not None
    palette = window.workspace.search
    palette.toggle()
    _until(application, palette.isVisible)
    seconds = []
    words = ("testerson", "muscle weak", "97110", "payers", "due list", "2026-0", "shoulder pain", "backups")
    typed = [(word, sign) for word in words for sign in word]
    for turn in range(_KEYS + 20):
        word, sign = typed[turn % len(typed)]
        if sign == word[0]:
            palette.field.clear()
            _until(application, lambda: palette.is_settled)

        def press(sign: str = sign) -> None:
            QTest.keyClick(palette.field, sign)
            for _ in range(3):
                application.sendPostedEvents()

        seconds.append(_busy(press))
        if turn % 3 == 0:
            _until(application, lambda: palette.is_settled)
    times = Times(tuple(seconds[20:]))
    note = f"median {times.p50 * 1e3:.1f}"
    palette.close_palette()
    return [Figure("Q4", "key press in the search to its list painted, p99", times.p99 * 1e3, 16.0, "ms", note)]


def _busy(action: Callable[[], object]) -> float:
    """Processor seconds of the window's thread: what others do on the same machine is no part of the figure."""
    start = time.thread_time()
    action()
    return time.thread_time() - start


def _until(application: QApplication, done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not done() and time.monotonic() < deadline:
        application.processEvents()
