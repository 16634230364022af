"""Somebody at the desk for a whole day, who signs in, goes through the queue and reads what stands on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.queue_page import QueuePage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.clinic_of_the_day import TODAY
from tests.ui.typing_person import ALT, Person

Key = Qt.Key
LONG = 20_000


class Day(Person):
    """Somebody at the desk for a day: keys go where a keyboard's would, to an open menu before the window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.window = window

    def _focus(self) -> QWidget:
        return QApplication.activePopupWidget() or super()._focus()

    def wait(self, until: Callable[[], bool]) -> None:
        """Until the program has done what it does behind the window."""
        self._qtbot.waitUntil(until, timeout=LONG)

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def where(self) -> str:
        """The object name of what has the focus."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def tab_to(self, name: str) -> None:
        """Tab until a part of the window has the focus."""
        for _ in range(60):
            if self.where() == name:
                return
            self.tab()
        raise AssertionError(f"Tab never came to {name}")

    def sign_in(self, name: str, words: str) -> None:
        """Choose who one is at the door, and type the passphrase."""
        door = self.window.opening.unlock
        if not door.who.currentText().startswith(name):
            self.tab_to("who_are_you")
            self.press(Key.Key_Down)
            if not door.who.currentText().startswith(name):
                self.press(Key.Key_Up)
                self.press(Key.Key_Up)
            self.tab_to("passphrase")
        assert door.who.currentText().startswith(name)
        assert self.where() == "passphrase"
        self.enter(words)
        self.wait(lambda: self.window.is_at_work)

    def queue(self) -> QueuePage:
        """The work queue by its key, read to the end."""
        self.press(Key.Key_9, ALT)
        page = self.workspace.tool("queue")
        assert isinstance(page, QueuePage)
        self.wait(lambda: page.is_settled)
        return page

    def patient(self) -> str:
        """Whose visit stands in the form."""
        at_work = self.workspace.screen_of_visits.desk.visit_at_work
        assert at_work is not None
        return at_work.surroundings.patient.last_name

    def rules(self) -> list[str]:
        """What the findings panel says."""
        return [one.rule for one in self.workspace.screen_of_visits.desk.result.findings]


def open_window(qtbot: QtBot, appearance: Appearance, folder: Path) -> MainWindow:
    made = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made
