"""Draw the dashboard, its lists and its report: ``python -m tests.ui.pictures_of_dashboard FOLDER``.

The practice clinic, light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``; a narrow window, and a clinic without
any visit.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.services.claim_papers import printed
from clinic_app.services.dashboard_papers import month_report_pdf
from clinic_app.services.dashboard_scope import Span
from clinic_app.ui.dashboard_page import DashboardPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.queue_page import QueuePage
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT

Key = Qt.Key
AT = datetime(2026, 11, 20, 10, 42)  # noqa: DTZ001 # papers carry the clinic's own clock


def page_of(by: Photographer, window: MainWindow) -> DashboardPage:
    """The dashboard, shown by its key and read to the end."""
    by.press(Key.Key_0, ALT)
    page = workspace_of(window).tool("dashboard")
    assert isinstance(page, DashboardPage)
    by.settle(lambda: page.due is not None and page.cancel.isHidden())
    return page


def board(by: Photographer, window: MainWindow, target: Path) -> None:
    """The board from top to bottom, a card as a table, a list, and the paper."""
    page = page_of(by, window)
    by.take(window, "dashboard")
    page.filters.spans.setCurrentIndex(page.filters.spans.findData(Span.QUARTER))
    by.settle(page.cancel.isHidden)
    by.take(window, "dashboard-quarter")
    chart = page.board.cards["kinds"].view
    chart.setFocus()
    by.press(Key.Key_Down)
    by.press(Key.Key_Down)
    by.take(window, "dashboard-row")
    by.press(Key.Key_Return)
    queue = workspace_of(window).tool("queue")
    assert isinstance(queue, QueuePage)
    by.settle(lambda: queue.is_settled)
    by.take(window, "dashboard-list")
    by.press(Key.Key_Escape)
    page.board.cards["clinicians"].view.setFocus()
    by.press(Key.Key_T)
    page.board.cards["first_pass"].view.setFocus()
    by.press(Key.Key_T)
    by.take(window, "dashboard-tables")
    bar = page.board.verticalScrollBar()
    bar.setValue(bar.maximum())
    by.settle()
    by.take(window, "dashboard-end")
    page.filters.spans.setCurrentIndex(page.filters.spans.findData(Span.DAYS))
    bar.setValue(0)
    by.settle()
    by.take(window, "dashboard-days")
    window.resize(760, 768)
    by.settle()
    by.take(window, "dashboard-narrow")
    window.resize(1366, 768)
    assert page.found is not None
    mark = printed(AT, "JS", training=True)
    name, pdf = month_report_pdf(workspace_of(window).clinic, page.found, page.due, ("", ""), mark)
    (target / name).write_bytes(pdf)


def empty(by: Photographer, folder: Path) -> None:
    """A clinic that has not begun."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.show_clinic(invented_clinic(folder, Codebook.open(ensure_built())))
    by.settle()
    page_of(by, window)
    by.take(window, "dashboard-empty")
    window.close()


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application, ThemeChoice.LIGHT))
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as other:
        window = by.window(Start(Path(place), True, lambda: TODAY))
        by.settle(lambda: window.workspace is not None)
        board(by, window, target)
        window.close()
        empty(by, Path(other))
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
