"""While the recovery sheet is shown at set-up the window locks as well; a sheet on no paper is void then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Account
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.store import Store
from clinic_app.store.ways_in import has_recovery_sheet
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.people_page import PeoplePage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from tests.store.invented import CHEAP, PASSPHRASE
from tests.ui.invented_clinic import TODAY
from tests.ui.locking_window import FakeClock, clock, wait_idle
from tests.ui.locking_window import window as window_at_work
from tests.ui.typing_person import Person

__all__ = ["clock", "window_at_work"]

LONG = 20_000


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook, clock: FakeClock
) -> Iterator[MainWindow]:
    """A clinic without a recovery sheet, unlocked: it asks for the passphrase to make one."""
    Store.create(tmp_path, PASSPHRASE, owner=Account("Olga Owner"), stretching=CHEAP).close()
    made = MainWindow(Start(tmp_path, False, lambda: TODAY, clock), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    unlock(qtbot, made)
    yield made
    made.close()


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    window.opening.unlock.begin()
    Person(qtbot, window).enter(PASSPHRASE)
    qtbot.waitUntil(lambda: window._waiting is not None or window.is_at_work, timeout=LONG)


def make_sheet(qtbot: QtBot, window: MainWindow) -> RecoveryKey:
    window.recovery.proof.setFocus()
    Person(qtbot, window).enter(PASSPHRASE)
    qtbot.waitUntil(window.recovery.print_button.isEnabled, timeout=LONG)
    recovery = window.recovery._recovery
    assert recovery is not None
    return recovery


def actions(folder: Path) -> list[tuple[str, str]]:
    with Store.open(folder, PASSPHRASE, stretching=CHEAP) as store:
        return [(one.action, one.detail) for one in store.audit.every()]


def test_an_idle_window_hides_the_sheet_and_a_sheet_on_no_paper_is_void(
    window: MainWindow, qtbot: QtBot, clock: FakeClock, tmp_path: Path
) -> None:
    make_sheet(qtbot, window)
    assert has_recovery_sheet(tmp_path / "clinic.keys")
    waiting = window._waiting
    assert waiting is not None

    wait_idle(window, clock)

    assert window._waiting is None
    assert window.opening.isVisible()
    assert window.recovery._recovery is None
    assert waiting.store._key is None
    assert not has_recovery_sheet(tmp_path / "clinic.keys")
    assert window._idle is not None
    assert not window._idle.is_watching
    told = actions(tmp_path)
    assert ("locked", "idle") in told
    assert ("recovery sheet made", "void") in told

    unlock(qtbot, window)  # and it is asked for again
    assert window._waiting is not None


def test_a_sheet_that_was_saved_stays_good_over_a_lock(
    window: MainWindow, qtbot: QtBot, clock: FakeClock, tmp_path: Path
) -> None:
    recovery = make_sheet(qtbot, window)
    window.recovery.save_to(tmp_path / "sheet.pdf")
    wait_idle(window, clock)
    assert window._waiting is None
    Store.recover(tmp_path, recovery, 1, "an altogether new set", stretching=CHEAP).close()


def test_before_the_sheet_is_made_the_lock_only_asks_for_the_passphrase_again(
    window: MainWindow, qtbot: QtBot, clock: FakeClock
) -> None:
    window.recovery.proof.setText("half a passphrase")
    wait_idle(window, clock)
    assert window._waiting is None
    assert window.recovery.proof.text() == ""
    unlock(qtbot, window)
    window.recovery.later_button.click()
    qtbot.waitUntil(lambda: window.is_at_work, timeout=LONG)
    assert window._idle is not None
    assert window._idle.is_watching


def test_a_window_closed_over_a_sheet_on_no_paper_leaves_no_sheet_behind(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    make_sheet(qtbot, window)
    assert window.close()
    assert not has_recovery_sheet(tmp_path / "clinic.keys")


def test_a_new_sheet_of_the_people_page_is_void_as_well_if_the_window_locks_over_it(
    window_at_work: MainWindow, qtbot: QtBot, clock: FakeClock, tmp_path: Path
) -> None:
    assert window_at_work.workspace is not None
    window_at_work.workspace.go("people")
    page = window_at_work.workspace.tool("people")
    assert isinstance(page, PeoplePage)
    page._ask_recovery()
    shown = page._recovery
    assert shown is not None
    shown.proof.setText(PASSPHRASE)
    shown.make_button.click()
    qtbot.waitUntil(shown.print_button.isEnabled, timeout=LONG)
    wait_idle(window_at_work, clock)
    assert window_at_work.workspace is None
    assert not has_recovery_sheet(tmp_path / "clinic.keys")
