"""From an empty folder to the first visit, by keys; and the steps taken, passed over and taken up again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.services.clinic import Clinic
from clinic_app.services.set_up import Lack, SetUp, Step
from clinic_app.ui import chart_checks
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.record_sheet import RecordSheet
from clinic_app.ui.set_up_guide import SetUpGuide
from clinic_app.ui.set_up_payers import PayersStep
from clinic_app.ui.set_up_therapists import TherapistsStep
from clinic_app.ui.set_up_you import ClinicStep, RoleStep
from clinic_app.ui.settings_page import CLINIC_FIELDS
from clinic_app.ui.theme import Appearance
from clinic_app.ui.workspace import Workspace
from tests.ui.test_window_walk import keep_the_recovery_sheet
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
LONG = 30_000
PASSPHRASE = "correct horse battery staple"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(codebook: Codebook, bare_window: MainWindow) -> MainWindow:
    """A window over an empty folder."""
    assert codebook is not None  # built before the window asks for it
    return bare_window


def set_up(qtbot: QtBot, window: MainWindow, person: Person) -> Workspace:
    """A new clinic with its recovery sheet."""
    window.opening.show_create()
    for typed in ("Olga Owner", PASSPHRASE, PASSPHRASE):
        person.enter(typed)
    qtbot.waitUntil(lambda: hasattr(window, "recovery") and window.recovery.print_button.isEnabled(), timeout=LONG)
    keep_the_recovery_sheet(qtbot, window, person, window._folder)
    qtbot.waitUntil(lambda: window.is_at_work, timeout=LONG)
    assert window.workspace is not None
    return window.workspace


def guide(workspace: Workspace) -> SetUpGuide:
    page = workspace.tool("set_up")
    assert isinstance(page, SetUpGuide)
    return page


def skip_to(person: Person, workspace: Workspace, step: Step) -> SetUpGuide:
    page = guide(workspace)
    for _ in range(10):
        if page.progress.here is step:
            return page
        person.press(Key.Key_Right, ALT)
    raise AssertionError(page.progress.here)


def test_from_an_empty_folder_to_the_first_visit_by_keys_alone(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    page = guide(workspace)
    assert workspace.here() == "set_up"
    assert page.number.text() == "Step 1 of 5"

    for typed in ("", "OO", ""):
        person.enter(typed)
    assert page.progress.here is Step.CLINIC
    for typed in ("Sample Street Therapy", "1000000004", "261QP2000X"):
        person.enter(typed)
    person.press(Key.Key_Down)  # EIN
    for typed in ("", "12-3456789", "1 Sample Street, Austin, TX", "78701-1234", "512 555 0100", ""):
        person.enter(typed)
    assert page.progress.here is Step.THERAPISTS
    for typed in ("Thea", "Planwell"):
        person.enter(typed)
    person.press(Key.Key_Down)  # PT
    for typed in ("", "1000000012", "TP", "225100000X"):
        person.enter(typed)
    assert [one.name for one in workspace.clinic.people()] == ["Thea Planwell"]
    page.next_button.setFocus()
    person.press(Key.Key_Return)
    assert page.progress.here is Step.PAYERS
    person.press(Key.Key_Right, ALT)
    assert page.progress.here is Step.BEGIN
    assert page.end.head.text() == "Nothing that every claim wants is missing."

    person.press(Key.Key_N, CTRL | SHIFT)
    assert workspace.here() == "patients"
    for typed in ("Testerson", "Ada"):
        person.enter(typed)
    person.press(Key.Key_S, CTRL)
    person.press(Key.Key_N, CTRL)
    for _ in range(3):
        if workspace.here() == "visits":
            break
        person.enter()
    assert workspace.here() == "visits"
    person.press(Key.Key_3, CTRL)
    for typed in ("97110", "33"):
        person.enter(typed)
    (line,) = workspace.screen_of_visits.form.visit().lines or ()
    assert (line.code, line.minutes) == ("97110", 33)


def test_every_step_may_be_passed_over_and_the_end_says_what_claims_will_lack(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    page = skip_to(person, workspace, Step.BEGIN)

    lacking = [one.lack for one in SetUp(workspace.clinic).missing()]
    assert lacking[:2] == [Lack.CLINIC_NAME, Lack.BILLING_NPI]
    assert Lack.NO_THERAPIST in lacking
    assert page.end.head.text().startswith("Claims will say what is missing")
    assert [row for row in range(4) if page.progress.passed >= {page.steps[row].step}] == [0, 1, 2, 3]

    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"
    assert not SetUp(workspace.clinic).is_pending()


def test_what_is_half_done_is_kept_and_taken_up_again_from_the_menu(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    page = skip_to(person, workspace, Step.CLINIC)
    person.enter("Half Typed Therapy")
    person.press(Key.Key_Escape)
    assert workspace.clinic.clinic_record().name == "Half Typed Therapy"

    workspace.actions_by_name["set_up"].trigger()
    assert page.progress.here is Step.CLINIC
    step = page.step
    assert isinstance(step, ClinicStep)
    assert step.form.values()["name"] == "Half Typed Therapy"


def test_a_wrong_number_is_said_at_its_field_while_it_is_typed_and_holds_nobody_up(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    page = skip_to(person, workspace, Step.CLINIC)
    step = page.step
    assert isinstance(step, ClinicStep)
    step.form.input("npi").setFocus()
    person.type("1000000005")
    assert step.form.problem("npi").startswith("The check digit of this NPI is wrong")
    step.form.input("zip").setFocus()
    person.type("78701")
    assert step.form.problem("zip").startswith("The last four digits are missing")

    person.press(Key.Key_Right, ALT)

    assert page.progress.here is Step.THERAPISTS
    assert workspace.clinic.clinic_record().npi == "1000000005"
    wrong = [one for one in SetUp(workspace.clinic).missing() if one.is_wrong]
    assert [one.lack for one in wrong] == [Lack.BILLING_NPI, Lack.ZIP]


def test_an_owner_who_treats_becomes_the_first_therapist(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    workspace = set_up(qtbot, window, person)
    page = guide(workspace)
    step = page.step
    assert isinstance(step, RoleStep)
    for typed in ("", "OO"):
        person.enter(typed)
    for _ in range(2):
        person.press(Key.Key_Down)  # both
    person.enter()
    person.press(Key.Key_Down)  # PT
    for typed in ("", "1000000012"):
        person.enter(typed)

    (treating,) = workspace.clinic.people()
    assert (treating.name, treating.credential, treating.npi) == ("Olga Owner", "PT", "1000000012")
    account = step.setting_up.people.at_work()
    assert account is not None
    assert (account.provider_id, account.initials) == (treating.id, "OO")
    person.press(Key.Key_Left, ALT)
    assert step.form.values()["work"] == "both"
    person.press(Key.Key_Right, ALT)
    assert len(workspace.clinic.people()) == 1


def test_a_person_without_a_credential_is_held_in_the_step_with_the_reason(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    page = skip_to(person, workspace, Step.THERAPISTS)
    step = page.step
    assert isinstance(step, TherapistsStep)
    for typed in ("Thea", "Planwell"):
        person.enter(typed)
    person.press(Key.Key_Right, ALT)

    assert page.progress.here is Step.THERAPISTS
    assert step.form.problem("credential") == "A person needs a credential."
    assert step.form.problem("last_name") == ""
    assert step.form.values()["last_name"] == "Planwell"


def test_a_method_is_picked_from_a_card_and_stands_as_the_clinics_answer(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    page = skip_to(person, workspace, Step.PAYERS)
    step = page.step
    assert isinstance(step, PayersStep)
    person.press(Key.Key_End)
    person.press(Key.Key_Home)
    first = step.list.current_value()
    step.cards.begin()
    other = {"cms": Key.Key_Right, "ama": Key.Key_Left}[step.cards.value() or "cms"]
    before = step.cards.value()
    person.press(other)
    assert step.cards.value() != before
    chosen = step.cards.value()
    step.document.input.setFocus()
    person.enter("Contract 2026, section 4")
    person.type("06/01/2026")
    person.press(Key.Key_Right, ALT)

    entry = step.setting_up.payers.entry(str(first))
    assert entry is not None
    (answer,) = [one for one in entry.answers if one.key.key == "unit_rule"]
    assert str(answer.value) == chosen
    assert answer.source == "Contract 2026, section 4"

    person.press(Key.Key_Left, ALT)
    step.list.setCurrentRow(next(row for row, one in enumerate(step._entries) if one.record.profile == "medicare"))
    step.cards.begin()
    person.press(Key.Key_Right)
    person.press(Key.Key_Right, ALT)
    assert "Medicare counts by total time" in workspace.message.words()
    assert (page.step, step.cards.value()) == (step, "cms")


def test_the_steps_come_again_at_the_next_start_until_they_are_put_off(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    workspace = set_up(qtbot, window, person)
    skip_to(person, workspace, Step.THERAPISTS)
    account = workspace.clinic.account_id
    window.lock()
    qtbot.waitUntil(lambda: window.workspace is None, timeout=LONG)
    window.opening.unlock.choose(account)
    window.opening.unlock.begin()
    person.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: window.is_at_work, timeout=LONG)
    again = window.workspace
    assert again is not None
    assert again.here() == "set_up"
    assert guide(again).progress.here is Step.THERAPISTS


def test_the_practice_clinic_opens_from_a_locked_clinic(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    workspace = set_up(qtbot, window, person)
    page = skip_to(person, workspace, Step.BEGIN)
    page.end.buttons["practice"].setFocus()
    person.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_at_work and window.workspace is not workspace, timeout=LONG)
    practising = window.workspace
    assert practising is not None
    assert practising.clinic.is_practice
    QApplication.processEvents()
    practising.go("set_up")
    assert guide(practising).number.text().startswith("Step 1")


def test_a_clinic_from_before_the_steps_is_never_led_into_them(clinic_without_steps: Clinic) -> None:
    assert SetUp(clinic_without_steps).progress() is None
    assert not SetUp(clinic_without_steps).is_pending()


@pytest.fixture
def clinic_without_steps(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    from tests.ui.invented_clinic import invented_clinic  # noqa: PLC0415 # for this test alone

    opened = invented_clinic(tmp_path / "before", codebook)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("name", "wrong", "right", "sentence"),
    [
        ("npi", "1000000005", "1000000004", "The check digit of this NPI is wrong"),
        ("taxonomy", "261QP", "261QP2000X", "A taxonomy code has ten letters and digits"),
        ("zip", "78701-0000", "78701-1234", "The last four digits are never 0000"),
        ("phone", "555 010", "(512) 555-0100", "A telephone number has ten digits"),
        ("address", "P.O. Box 7", "1 Sample Street", "This is a post office box"),
    ],
)
def test_the_settings_look_at_a_number_while_it_is_typed(
    qtbot: QtBot, appearance: Appearance, name: str, wrong: str, right: str, sentence: str
) -> None:
    assert appearance is not None
    sheet = RecordSheet(CLINIC_FIELDS, 3)
    qtbot.addWidget(sheet)
    sheet.put_back({name: wrong})
    assert sheet.problem(name).startswith(sentence)
    sheet.put_back({name: right})
    assert sheet.problem(name) == ""


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        ("EIN", "12-3456789", ""),
        ("EIN", "00-3456789", "No employer number begins with 00."),
        ("EIN", "123-45-6789", "This is written as a social security number"),
        ("SSN", "666-45-6789", "This cannot be a social security number"),
        ("", "12345", "A tax number has nine digits; this has 5."),
        ("", "", ""),
    ],
)
def test_a_tax_number_is_looked_at_by_its_kind(kind: str, typed: str, sentence: str) -> None:
    told = chart_checks.tax_number(kind, typed)
    assert told.startswith(sentence)
    assert bool(told) == bool(sentence)
