"""A window over a clinic of two people, with a clock that tests move: it locks, and is unlocked by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.records import Coverage, PatientRecord, Provider
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.store import Store
from clinic_app.ui.idle_lock import LOOK_MS, IdleLock
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.store.invented import CHEAP, PASSPHRASE
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import Person

LOOK = LOOK_MS / 1000


class FakeClock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def pass_by(clock: FakeClock, lock: IdleLock, seconds: float) -> None:
    """Let time pass, looked at as often as the timer would."""
    left = seconds
    while left > 0:
        clock.now += min(LOOK, left)
        left -= LOOK
        lock.look()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def a_clinic(folder: Path, codebook: Codebook) -> Clinic:
    """A clinic of one's own with two people and its recovery sheet, opened by the owner."""
    store = Store.create(folder, PASSPHRASE, owner=Account("Olga Owner"), stretching=CHEAP)
    store.key_holders.make_recovery_sheet(PASSPHRASE)
    store.key_holders.add(Account("Fay Frontdesk", Role.FRONT_DESK), PASSPHRASE, PASSPHRASE)
    clinic = Clinic(store, Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    clinic.save_person(Provider("Thea", "Planwell", "PT", "1000000012", initials="TP", enrolled=True))
    clinic.save_patient(PatientRecord("Ada", "", "Testerson"), [Coverage(0, "medicare")])
    return clinic


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook, clock: FakeClock
) -> Iterator[MainWindow]:
    made = MainWindow(Start(tmp_path, False, lambda: TODAY, clock), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.activateWindow()
    made.show_clinic(a_clinic(tmp_path, codebook))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    made.close()


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    return Person(qtbot, window)


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def wait_idle(window: MainWindow, clock: FakeClock) -> None:
    assert window._idle is not None
    pass_by(clock, window._idle, 10 * 60)


def unlock(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = window.opening.unlock
    page.who.setCurrentIndex(next(row for row in range(page.who.count()) if page.who.itemText(row).startswith(name)))
    page.begin()
    Person(qtbot, window).enter(PASSPHRASE)
    qtbot.waitUntil(lambda: window.is_at_work, timeout=20_000)
