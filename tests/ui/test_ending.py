"""After the clinic is closed nothing of its workspace asks it for anything more."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.workspace import Workspace


def test_a_search_that_waits_for_a_pause_in_the_typing_does_not_come_after_the_close(
    window: MainWindow, workspace: Workspace
) -> None:
    workspace.go("codes")
    search = workspace.codes.findChild(QLineEdit, "code_search")
    assert search is not None
    search.setText("971")
    assert any(timer.isActive() for timer in workspace.codes.findChildren(QTimer))

    window.close()

    assert [timer for timer in workspace.findChildren(QTimer) if timer.isActive()] == []
