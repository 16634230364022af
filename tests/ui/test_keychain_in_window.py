"""The system's keychain in the window: turned on by keys, asked at the start alone, never in the window's way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Account, AuditAction, Role
from clinic_app.store.faults import WrongPassphraseError
from clinic_app.store.store import Store
from clinic_app.ui.background_task import BackgroundTask
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.people_page import PeoplePage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from tests.fake_keychain import FakeKeychain, keychain
from tests.store.invented import CHEAP, PASSPHRASE
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

__all__ = ["keychain"]

Key = Qt.Key
LONG = 20_000
OWNER, DESK = 1, 2
DESK_WORDS = "words of the front desk"
Opener = Callable[[], MainWindow]


@pytest.fixture
def clinic_folder(tmp_path: Path) -> Path:
    """A closed clinic of two people with its recovery sheet."""
    with Store.create(tmp_path, PASSPHRASE, owner=Account("Olga Owner"), stretching=CHEAP) as store:
        store.key_holders.make_recovery_sheet(PASSPHRASE)
        store.key_holders.add(Account("Fay Frontdesk", Role.FRONT_DESK), DESK_WORDS, PASSPHRASE)
    return tmp_path


@pytest.fixture
def memory() -> Iterator[WindowMemory]:
    """What the program remembers: the owner was here last."""
    QSettings().remove("person")
    made = WindowMemory()
    made.account_id = OWNER
    yield made
    QSettings().remove("person")


@pytest.fixture
def start(
    qtbot: QtBot, appearance: Appearance, clinic_folder: Path, codebook: Codebook, memory: WindowMemory
) -> Iterator[Opener]:
    """Starts the program: a window, until its opening page is there."""
    made: list[MainWindow] = []

    def start() -> MainWindow:
        window = MainWindow(Start(clinic_folder, False, lambda: TODAY), memory, appearance)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        qtbot.waitUntil(lambda: window.is_dressed)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return window

    yield start
    for window in made:
        window.close()


def turned_on(folder: Path, account: int = OWNER, words: str = PASSPHRASE) -> None:
    """Let the keychain open the clinic for a person."""
    with Store.open(folder, PASSPHRASE, account_id=OWNER, stretching=CHEAP) as store:
        store.key_holders.keychain.allow(True)
    with Store.open(folder, words, account_id=account, stretching=CHEAP) as store:
        store.key_holders.keychain.turn_on(words)


def in_work(window: MainWindow) -> bool:
    return window.is_at_work


def at_the_door(window: MainWindow) -> bool:
    return window._task is None and window.opening.pages.currentWidget() is window.opening.unlock


def unlock(qtbot: QtBot, window: MainWindow, words: str = PASSPHRASE) -> None:
    assert at_the_door(window)
    window.opening.unlock.begin()
    Person(qtbot, window).enter(words)
    qtbot.waitUntil(lambda: in_work(window), timeout=LONG)


def people_page(window: MainWindow) -> PeoplePage:
    assert window.workspace is not None
    window.workspace.go("people")
    page = window.workspace.tool("people")
    assert isinstance(page, PeoplePage)
    mine = [row for row, one in enumerate(page._shown) if one.is_at_work]  # nobody but the owner has the list
    if mine:
        page.list.setCurrentRow(mine[0])
    return page


def test_off_by_default_and_the_passphrase_is_asked(start: Opener, qtbot: QtBot, keychain: FakeKeychain) -> None:
    window = start()
    assert at_the_door(window)
    unlock(qtbot, window)
    page = people_page(window)
    assert not page.keychain.allowed.isChecked()
    assert not page.keychain.proof.isVisible()
    assert not page.keychain.off_button.isVisible()
    assert "Not allowed" in page.keychain.standing()
    assert keychain.asked == []


def test_turned_on_by_keys_it_opens_the_next_start_and_the_trail_says_so(
    start: Opener, qtbot: QtBot, keychain: FakeKeychain
) -> None:
    window = start()
    unlock(qtbot, window)
    page, person = people_page(window), Person(qtbot, window)
    page.keychain.allowed.setFocus()
    person.press(Key.Key_Space)
    qtbot.waitUntil(lambda: not page.keychain.is_working and page.keychain.proof.isVisible(), timeout=LONG)
    page.keychain.proof.setFocus()
    person.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: not page.keychain.is_working and page.keychain.off_button.isVisible(), timeout=LONG)
    assert "On for you" in page.keychain.standing()
    assert page.keychain.proof.text() == ""
    assert len(keychain.secrets) == 1
    assert window.close()

    again = start()
    qtbot.waitUntil(lambda: in_work(again), timeout=LONG)
    assert again.workspace is not None
    logins = [one for one in again.workspace.clinic.store.audit.every() if one.action == AuditAction.LOGIN]
    assert (logins[0].account_id, logins[0].detail) == (OWNER, "keychain")

    page = people_page(again)
    page.keychain.off_button.setFocus()
    Person(qtbot, again).press(Key.Key_Space)
    qtbot.waitUntil(lambda: not page.keychain.is_working and page.keychain.proof.isVisible(), timeout=LONG)
    assert keychain.secrets == {}
    assert again.close()
    assert at_the_door(start())


def test_somebody_who_is_no_owner_turns_it_on_but_does_not_allow_it(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain, memory: WindowMemory
) -> None:
    with Store.open(clinic_folder, PASSPHRASE, account_id=OWNER, stretching=CHEAP) as store:
        store.key_holders.keychain.allow(True)
    memory.account_id = DESK
    window = start()
    unlock(qtbot, window, DESK_WORDS)
    page = people_page(window)
    assert not page.keychain.allowed.isVisible()
    page.keychain.proof.setFocus()
    Person(qtbot, window).enter(DESK_WORDS)
    qtbot.waitUntil(lambda: not page.keychain.is_working and page.keychain.off_button.isVisible(), timeout=LONG)
    assert window.close()
    again = start()
    qtbot.waitUntil(lambda: in_work(again), timeout=LONG)
    assert again.workspace is not None
    assert again.workspace.clinic.account_id == DESK


def test_a_lock_is_no_start_and_neither_is_the_program_begun_anew_behind_it(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain
) -> None:
    turned_on(clinic_folder)
    window = start()
    qtbot.waitUntil(lambda: in_work(window), timeout=LONG)
    for why in ("idle", "asked", "sleep"):
        keychain.asked.clear()
        window.lock(why)
        assert at_the_door(window)
        assert window.close()
        window = start()
        assert at_the_door(window)
        assert keychain.asked == []
        unlock(qtbot, window)
    assert window.close()
    window = start()  # after the passphrase, a start is a start again
    qtbot.waitUntil(lambda: in_work(window), timeout=LONG)


def test_after_a_wrong_passphrase_the_next_start_asks_for_the_right_one(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain
) -> None:
    turned_on(clinic_folder)
    with pytest.raises(WrongPassphraseError):
        Store.open(clinic_folder, "guessed at the desk", account_id=DESK)
    keychain.asked.clear()
    window = start()
    qtbot.waitUntil(lambda: at_the_door(window), timeout=LONG)
    assert "wrong passphrase was typed" in window.opening.unlock.refused.words()
    assert keychain.asked == []
    unlock(qtbot, window)


def test_a_keychain_without_the_key_leads_to_the_passphrase_with_a_sentence(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain
) -> None:
    turned_on(clinic_folder)
    keychain.secrets.clear()
    window = start()
    qtbot.waitUntil(lambda: at_the_door(window), timeout=LONG)
    assert "holds no key" in window.opening.unlock.refused.words()
    unlock(qtbot, window)


def test_a_keychain_that_asks_the_person_holds_neither_the_window_nor_its_end(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain
) -> None:
    turned_on(clinic_folder)
    keychain.waits_for = threading.Event()
    try:
        window = start()
        qtbot.waitUntil(window.opening._cancel.isVisible, timeout=LONG)
        Person(qtbot, window).press(Key.Key_Escape)
        qtbot.waitUntil(lambda: at_the_door(window), timeout=LONG)
        keychain.waits_for.set()
        unlock(qtbot, window)
        assert window.close()

        keychain.waits_for = threading.Event()
        window = start()
        qtbot.waitUntil(window.opening._cancel.isVisible, timeout=LONG)
        assert window.close()  # while the question of the system still stands
    finally:
        keychain.waits_for.set()


def test_a_cancel_that_comes_too_late_leaves_no_clinic_open(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned_on(clinic_folder)
    given, tasks = keychain.get_password, list[BackgroundTask]()

    def cancelled_meanwhile(service: str, username: str) -> str | None:
        tasks[0].cancel()
        return given(service, username)

    begin = BackgroundTask.start

    def started(task: BackgroundTask) -> None:
        tasks.append(task)
        begin(task)

    monkeypatch.setattr(BackgroundTask, "start", started)
    monkeypatch.setattr(keychain, "get_password", cancelled_meanwhile)
    window = start()
    qtbot.waitUntil(lambda: at_the_door(window), timeout=LONG)
    assert tasks[0]._result is not None  # it had been opened; the task itself may be gone by now
    monkeypatch.setattr(keychain, "get_password", given)
    unlock(qtbot, window)


def test_the_people_page_waits_with_a_cancel_and_a_lock_does_not_wait_for_the_keychain(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain
) -> None:
    with Store.open(clinic_folder, PASSPHRASE, account_id=OWNER, stretching=CHEAP) as store:
        store.key_holders.keychain.allow(True)
    window = start()
    unlock(qtbot, window)
    page, person = people_page(window), Person(qtbot, window)
    keychain.waits_for = threading.Event()
    try:
        page.keychain.proof.setFocus()
        person.enter(PASSPHRASE)
        qtbot.waitUntil(page.keychain.cancel_button.isVisible, timeout=LONG)
        page.keychain.cancel_button.setFocus()
        person.press(Key.Key_Space)
        qtbot.waitUntil(lambda: not page.keychain.is_working, timeout=LONG)
        assert "Off for you" in page.keychain.standing()

        page.keychain.proof.setFocus()
        person.enter(PASSPHRASE)
        qtbot.waitUntil(page.keychain.cancel_button.isVisible, timeout=LONG)
        person.press(Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert at_the_door(window)
    finally:
        keychain.waits_for.set()


def test_a_new_passphrase_turns_it_off_and_the_page_says_so(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain
) -> None:
    turned_on(clinic_folder)
    window = start()
    qtbot.waitUntil(lambda: in_work(window), timeout=LONG)
    page, person = people_page(window), Person(qtbot, window)
    page.old.setFocus()
    for text in (PASSPHRASE, "an altogether new set", "an altogether new set"):
        person.enter(text)
    qtbot.waitUntil(lambda: keychain.secrets == {} and page.keychain.proof.isVisible(), timeout=LONG)
    assert "Off for you" in page.keychain.standing()


def test_the_keychain_is_asked_off_the_windows_thread(
    start: Opener, qtbot: QtBot, clinic_folder: Path, keychain: FakeKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[threading.Thread] = set()
    ask = keychain._ask

    def listening(what: str) -> None:
        threads.add(threading.current_thread())
        ask(what)

    monkeypatch.setattr(keychain, "_ask", listening)
    window = start()
    unlock(qtbot, window)
    page = people_page(window)
    page.keychain.allowed.click()
    qtbot.waitUntil(lambda: not page.keychain.is_working, timeout=LONG)
    page.keychain.proof.setText(PASSPHRASE)
    page.keychain.on_button.click()
    qtbot.waitUntil(page.keychain.off_button.isVisible, timeout=LONG)
    page.keychain.allowed.click()
    qtbot.waitUntil(lambda: not page.keychain.is_working and keychain.secrets == {}, timeout=LONG)
    assert threads
    assert threading.main_thread() not in threads
