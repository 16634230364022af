"""Draw the work queue and the search: ``python -m tests.ui.pictures_of_queue FOLDER``.

The practice clinic, light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.domain.records import VisitStatus
from clinic_app.ui.dashboard_page import DashboardPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.queue_page import QueuePage
from clinic_app.ui.theme import Appearance
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT, CTRL

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def queue_of(by: Photographer, window: MainWindow) -> QueuePage:
    """The queue, opened by its key and read."""
    by.press(Key.Key_9, ALT)
    page = workspace_of(window).tool("queue")
    assert isinstance(page, QueuePage)
    by.settle(lambda: page.is_settled and len(page.model.ids) > 0)
    return page


def list_and_choice(by: Photographer, window: MainWindow, page: QueuePage) -> None:
    """The list, rows chosen by Space, the foot bar's question, a batch that is over, the sent claims."""
    by.take(window, "queue")
    for _ in range(3):
        by.press(Key.Key_Space)
        by.press(Key.Key_Down)
    by.take(window, "queue-chosen")
    page.batches.do("hold")
    by.settle()
    by.take(window, "queue-reason")
    by.enter("card is not readable")
    by.settle(lambda: not page.batches.is_running and page.is_settled)
    by.take(window, "queue-held")
    by.press(Key.Key_Z, CTRL)
    by.settle(lambda: not page.batches.is_running and page.is_settled)
    for tab in (0, 3, 5):
        page.tabs.setCurrentIndex(tab)
        by.settle(lambda: page.is_settled)
        by.take(window, f"queue-tab-{tab}")
    page.tabs.setCurrentIndex(1)
    by.settle(lambda: page.is_settled)


def filters(by: Photographer, window: MainWindow, page: QueuePage) -> None:
    """A filter of two chips, its menu open, one that nothing passes, and a tab that is empty."""
    page.filters.levels.tick(["error"])
    page.filters.payers.tick(["medicare"])
    page.filters.changed.emit()
    by.settle(lambda: page.is_settled)
    by.take(window, "queue-filtered")
    by.press(Key.Key_F, CTRL)
    for sign in "nobody":
        by.press(Key(Key.Key_A + ord(sign) - ord("a")))
    by.settle(lambda: not page.model.ids)
    by.take(window, "queue-nothing-passes")
    page.filters.clear_all()
    by.settle(lambda: page.is_settled)
    page.tabs.setCurrentIndex(7)
    by.settle(lambda: page.is_settled)
    by.take(window, "queue-empty")
    page.tabs.setCurrentIndex(1)
    by.settle(lambda: page.is_settled)


def behind_a_number(by: Photographer, window: MainWindow, page: QueuePage) -> None:
    """The visits behind a row of the dashboard, and two batches that can be undone."""
    by.press(Key.Key_0, ALT)
    dashboard = workspace_of(window).tool("dashboard")
    assert isinstance(dashboard, DashboardPage)
    by.settle(lambda: dashboard.due is not None and dashboard.cancel.isHidden())
    dashboard.filters.spans.setCurrentIndex(2)
    by.settle(dashboard.cancel.isHidden)
    dashboard.board.cards["kinds"].view.setFocus()
    by.press(Key.Key_Down)
    by.press(Key.Key_Down)
    by.press(Key.Key_Return)
    by.settle(lambda: page.is_settled)
    by.take(window, "queue-behind")
    for status in (VisitStatus.NOT_BILLED, VisitStatus.DRAFT):
        page.batches.move(status)
        by.settle(lambda: not page.batches.is_running and page.is_settled)
    by.take(window, "queue-two-steps")
    by.press(Key.Key_Escape)
    by.settle(dashboard.cancel.isHidden)
    by.take(window, "queue-back-at-the-number")


def search(by: Photographer, window: MainWindow) -> None:
    """The search over everything: recent commands, a name, a code, a command."""
    palette = workspace_of(window).search
    by.press(Key.Key_K, CTRL)
    by.take(window, "search")
    for words in ("test", "m62", "back", "2026-0"):
        palette.field.clear()
        for sign in words:
            palette.field.insert(sign)
        palette.search_now()
        by.settle(lambda: palette.is_settled)
        by.take(window, f"search-{words}")
    by.press(Key.Key_Escape)


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application))
    with tempfile.TemporaryDirectory() as place:
        window = by.window(Start(Path(place), True, lambda: TODAY))
        by.settle(lambda: window.workspace is not None)
        page = queue_of(by, window)
        list_and_choice(by, window, page)
        filters(by, window, page)
        behind_a_number(by, window, page)
        if "--no-search" not in sys.argv:
            search(by, window)
        window.close()
    print("\n".join(str(one) for one in by.taken))


if __name__ == "__main__":
    main()
