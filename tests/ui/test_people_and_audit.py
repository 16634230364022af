"""Opening with the recovery sheet, the People page and the audit viewer, by keys as a person would."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Account, AuditAction, Role
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.store import Store
from clinic_app.ui.audit_page import AuditPage
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.people_page import PeoplePage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.trail_check import TrailCheck
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_record
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import Person

Key = Qt.Key
NEW_WORDS = "an altogether new set"


@pytest.fixture
def sheet(tmp_path: Path) -> RecoveryKey:
    """A closed clinic of two people with some records; its recovery key."""
    with Store.create(tmp_path, PASSPHRASE, owner=Account("Olga Owner"), stretching=CHEAP) as store:
        store.key_holders.add(Account("Fay Frontdesk", Role.FRONT_DESK), "words of the front desk", PASSPHRASE)
        store.visits.save(a_record(store))
        return store.key_holders.make_recovery_sheet(PASSPHRASE)


@pytest.fixture
def window(qtbot: QtBot, sheet: RecoveryKey, bare_window: MainWindow) -> MainWindow:
    """A window that asks for the passphrase of a clinic with a recovery sheet."""
    assert sheet is not None  # the clinic is there before the window looks for one
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return bare_window


def clinic_of(folder: Path, codebook: Codebook, account_id: int, words: str) -> Clinic:
    store = Store.open(folder, words, account_id=account_id, stretching=CHEAP)
    return Clinic(store, Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)


@pytest.fixture
def owners(tmp_path: Path, codebook: Codebook, sheet: RecoveryKey) -> Iterator[Clinic]:
    clinic = clinic_of(tmp_path, codebook, 1, PASSPHRASE)
    yield clinic
    clinic.close()


# The recovery sheet


def test_the_recovery_sheet_typed_group_by_group_opens_with_a_new_passphrase(
    qtbot: QtBot, window: MainWindow, person: Person, sheet: RecoveryKey, tmp_path: Path, codebook: Codebook
) -> None:
    window.opening.unlock.forgotten.emit()
    page = window.opening.recover
    for group in sheet.groups:
        person.type(group.lower())  # a right group goes on by itself
    assert QApplication.focusWidget() is page.passphrase.first
    person.enter(NEW_WORDS)
    person.enter(NEW_WORDS)
    qtbot.waitUntil(lambda: window.is_at_work, timeout=20_000)
    window.close()
    clinic_of(tmp_path, codebook, 1, NEW_WORDS).close()


def test_a_scanned_or_pasted_key_spreads_over_the_groups(
    window: MainWindow, person: Person, sheet: RecoveryKey, qtbot: QtBot
) -> None:
    window.opening.show_recover()
    QApplication.clipboard().setText(sheet.secret)
    person.press(Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert tuple(line.group for line in window.opening.recover.groups) == sheet.groups


def test_a_wrong_group_is_marked_and_named_and_nothing_opens(
    window: MainWindow, person: Person, sheet: RecoveryKey
) -> None:
    window.opening.show_recover()
    page = window.opening.recover
    wrong = ("2" if sheet.groups[2][0] != "2" else "3") + sheet.groups[2][1:]
    for line, group in zip(page.groups, (*sheet.groups[:2], wrong, *sheet.groups[3:]), strict=True):
        line.setFocus()
        person.type(group)
    assert page.groups[2].property("invalid") is True
    assert page.findChild(object, "recovery_told").text() == "Typing error in group 3."  # type: ignore[attr-defined] # it is a label
    page.passphrase.first.setFocus()
    person.enter(NEW_WORDS)
    person.enter(NEW_WORDS)
    assert window.workspace is None
    assert window.opening.pages.currentWidget() is page


def test_a_void_sheet_is_refused_in_a_sentence(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    window.opening.show_recover()
    for group in RecoveryKey.new().groups:
        person.type(group)
    person.enter(NEW_WORDS)
    person.enter(NEW_WORDS)
    qtbot.waitUntil(lambda: "older sheet" in window.opening.recover.refused.words(), timeout=20_000)


def test_the_wait_after_too_many_tries_is_said(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    for _ in range(5):
        window.opening.unlock.begin()
        person.enter("not these words")
        qtbot.waitUntil(lambda: window._task is None, timeout=20_000)
    assert "Try again in" in window.opening.unlock.refused.words()


# People


def done(qtbot: QtBot, page: PeoplePage) -> None:
    qtbot.waitUntil(lambda: page._task is None, timeout=20_000)


def test_a_person_is_added_by_keys_and_opens_the_clinic(
    qtbot: QtBot, owners: Clinic, tmp_path: Path, codebook: Codebook, appearance: Appearance
) -> None:
    page = PeoplePage(owners)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    person = Person(qtbot, page)
    page.new_button.setFocus()
    person.press(Key.Key_Return)
    person.enter("Bill Biller")
    person.enter("BB")
    page.sheet.choice("role").setCurrentText("biller")
    page.fresh.first.setFocus()
    person.enter(NEW_WORDS)
    person.enter(NEW_WORDS)
    person.enter(PASSPHRASE)
    done(qtbot, page)

    names = [page.list.item(row).text() for row in range(page.list.count())]
    assert names == ["Bill Biller\nbiller", "Fay Frontdesk\nfront desk", "Olga Owner\nowner, you"]
    added = next(one for one in owners.store.accounts.all() if one.name == "Bill Biller")
    assert (added.role, added.initials) == (Role.BILLER, "BB")
    owners.close()
    clinic_of(tmp_path, codebook, added.id, NEW_WORDS).close()


def test_a_person_is_removed_at_the_second_press_only(qtbot: QtBot, owners: Clinic, appearance: Appearance) -> None:
    page = PeoplePage(owners)
    qtbot.addWidget(page)
    page.begin()
    page.list.setCurrentRow(0)
    page.remove_button.click()
    assert len(owners.store.accounts.all()) == 2
    page.list.setCurrentRow(1)
    page.list.setCurrentRow(0)
    page.remove_button.click()
    assert len(owners.store.accounts.all()) == 2  # choosing another person in between takes the first press back
    page.remove_button.click()
    done(qtbot, page)
    assert [one.name for one in owners.store.accounts.all()] == ["Olga Owner"]


def test_a_wrong_proof_changes_nothing_and_is_said(qtbot: QtBot, owners: Clinic, appearance: Appearance) -> None:
    page = PeoplePage(owners)
    qtbot.addWidget(page)
    page.begin()
    page.old.setText("a guess at it")
    for line in (page.own.first, page.own.again):
        line.setText(NEW_WORDS)
    with qtbot.waitSignal(page.failed, timeout=20_000) as said:
        page.own_button.click()
    assert "not right" in str(said.args[0])


def test_the_front_desk_changes_the_own_passphrase_and_sees_nobody_else(
    qtbot: QtBot, tmp_path: Path, codebook: Codebook, sheet: RecoveryKey, appearance: Appearance
) -> None:
    clinic = clinic_of(tmp_path, codebook, 2, "words of the front desk")
    page = PeoplePage(clinic)
    qtbot.addWidget(page)
    page.begin()
    assert not hasattr(page, "list")
    page.old.setText("words of the front desk")
    for line in (page.own.first, page.own.again):
        line.setText(NEW_WORDS)
    page.own_button.click()
    done(qtbot, page)
    audit = AuditPage(clinic)
    qtbot.addWidget(audit)
    audit.begin()
    assert audit.model.rowCount() == 0
    clinic.close()
    clinic_of(tmp_path, codebook, 2, NEW_WORDS).close()


# The audit viewer


@pytest.fixture
def audit(qtbot: QtBot, owners: Clinic, appearance: Appearance) -> AuditPage:
    page = AuditPage(owners)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.begin()
    return page


def column(page: AuditPage, number: int) -> list[str]:
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def test_the_model_keeps_qts_rules(audit: AuditPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(audit.model)


def test_events_are_filtered_by_what_person_kind_number_and_day(audit: AuditPage, owners: Clinic) -> None:
    owners.save_patient(a_patient())
    audit.show_events()
    assert column(audit, 1)[0] == "Olga Owner"
    audit.kind.setCurrentText("patient")
    audit.show_events()
    assert column(audit, 4) == ["patient 2, version 1", "patient 1, version 1"]
    audit.object_number.setText("2")
    audit.show_events()
    assert column(audit, 4) == ["patient 2, version 1"]
    audit.day.setText("1/5/2020")
    audit.show_events()
    assert audit.model.rowCount() == 0
    audit.clear_button.click()
    assert audit.model.rowCount() == owners.store.audit.head().number
    audit.deed.setCurrentText("passphrase set")
    audit.show_events()
    assert audit.model.rowCount() == 0


def test_older_events_come_behind_the_newest_and_the_count_waits_for_them(
    audit: AuditPage, owners: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owners.save_patient(a_patient())
    every = owners.store.audit.head().number
    monkeypatch.setattr("clinic_app.services.audit.AT_ONCE", 2)
    audit.show_events()
    assert (audit.model.rowCount(), audit._count.text()) == (2, "Reading older events")
    audit.show_events()  # asked anew meanwhile: the first reading tells nothing
    qtbot.waitUntil(lambda: audit._reading is None)
    assert column(audit, 6) == [f"{number}" for number in range(every, 0, -1)]
    assert audit._count.text() == f"{every} events"
    audit.object_number.setText("99")
    audit.show_events()
    assert audit._stack.currentIndex() == 0  # not said to be empty before all was looked through
    qtbot.waitUntil(lambda: audit._reading is None)
    assert audit._stack.currentIndex() == 1
    audit.show_events()
    assert audit.finish()
    assert audit._reading is None


def test_a_filter_that_cannot_be_read_is_said(audit: AuditPage) -> None:
    audit.object_number.setText("x7")
    audit.show_events()
    assert audit.result() == "The number of a record is a number."
    audit.object_number.clear()
    audit.day.setText("someday")
    audit.show_events()
    assert audit.result().startswith("The day cannot be read")


def test_the_trail_is_verified_and_exported(audit: AuditPage, owners: Clinic, qtbot: QtBot, tmp_path: Path) -> None:
    audit.verify_button.click()
    qtbot.waitUntil(lambda: audit._task is None, timeout=20_000)
    assert "none is missing" in audit.result()
    audit.export_to(tmp_path / "trail.csv")
    qtbot.waitUntil(lambda: audit._task is None, timeout=20_000)

    rows = list(csv.reader((tmp_path / "trail.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == owners.store.audit.head().number  # the head, and all but the export itself
    assert rows[1][4] == AuditAction.VERIFY
    assert column(audit, 3)[0] == AuditAction.EXPORT


def test_only_the_pages_in_sight_are_read(
    audit: AuditPage, owners: Clinic, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with owners.store.together():
        for number in range(5000):
            owners.store.audit.note(AuditAction.VIEW, "visit", number + 1, 1)
    asked: list[int] = []
    read = owners.store.audit.events
    monkeypatch.setattr(owners.store.audit, "events", lambda numbers: asked.append(len(numbers)) or read(numbers))
    audit.show_events()
    audit.table.scrollToBottom()
    QApplication.processEvents()
    audit.table.viewport().grab()
    assert audit.model.rowCount() > 5000
    assert sum(asked) <= 500


def test_the_whole_trail_is_looked_at_behind_an_opening_and_only_a_fault_is_told(qtbot: QtBot, owners: Clinic) -> None:
    check = TrailCheck(owners)
    found: list[str] = []
    check.found.connect(found.append)
    check.begin()
    qtbot.waitUntil(lambda: check._task is not None and check._task.isFinished(), timeout=20_000)
    QApplication.processEvents()
    assert found == []
    check.stop()

    owners.store._session.database.execute("DROP TRIGGER audit_events_stay")
    owners.store._session.database.execute("UPDATE audit_events SET object_id = 7777 WHERE id = 2")
    again = TrailCheck(owners)
    again.found.connect(found.append)
    again.begin()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert "event 2 is not as it was written" in found[0]
    again.stop()


def test_a_fault_stays_until_the_owner_answers_for_it(
    qtbot: QtBot, sheet: RecoveryKey, tmp_path: Path, codebook: Codebook, appearance: Appearance
) -> None:
    (tmp_path / "clinic.anchor").unlink()
    clinic_of(tmp_path, codebook, 1, PASSPHRASE).close()
    clinic = clinic_of(tmp_path, codebook, 1, PASSPHRASE)
    page = AuditPage(clinic)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    assert "anchor" in page.result()
    page.anew_button.click()
    assert column(page, 5)[0] == "fault answered for"
    clinic.close()
    again = clinic_of(tmp_path, codebook, 1, PASSPHRASE)
    assert again.trail_fault == ""
    again.close()
