"""The therapist's page by keys alone: a patient treated from the list to the signature on the number pad."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.clock_blocks import Who, blocks_of
from clinic_app.domain.records import Provider, VisitStatus
from clinic_app.domain.visit import Visit
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.treatment_timer import TreatmentTimer
from clinic_app.store.store import Store
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.theme import Appearance
from clinic_app.ui.treating_page import TreatingPage
from clinic_app.ui.watch_finding import WATCH_RULE
from clinic_app.ui.workspace import Workspace
from tests.services.opening import practice_clinic
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, new_store
from tests.ui.invented_clinic import TODAY
from tests.ui.program_window import opened
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier


class Steady:
    """A steady clock in the test's hands."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class PadPerson(Person):
    """Somebody with one hand on the number pad."""

    def pad(self, text: str) -> None:
        """Figures and signs of the pad."""
        for sign in text:
            self._qtbot.keyClick(self._focus(), sign, PAD)
        QApplication.processEvents()

    def pad_enter(self, text: str = "") -> None:
        """Figures, then the pad's Enter."""
        self.pad(text)
        self.press(Key.Key_Enter, PAD)


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return practice_clinic(tmp_path, Checking(codebook, TODAY, codebook.editions()), TODAY)


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> PadPerson:
    return PadPerson(qtbot, window)


@pytest.fixture
def page(workspace: Workspace, person: PadPerson) -> TreatingPage:
    person.press(Key.Key_H, CTRL | SHIFT)
    made = workspace.tool("treating")
    assert isinstance(made, TreatingPage)
    assert workspace.here() == "treating"
    return made


@pytest.fixture
def steady(page: TreatingPage) -> Steady:
    clock = Steady()
    page.desk.timer = TreatmentTimer(page._clinic, clock)
    return clock


def visit_of(workspace: Workspace) -> Visit:
    return workspace.screen_of_visits.form.visit()


def kept_visit(workspace: Workspace) -> Visit:
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    return workspace.clinic.kept_visit(at_work.record.id).record.visit


def minutes_of(visit: Visit) -> dict[str, int | None]:
    return {line.code: line.minutes for line in visit.lines or ()}


def open_patient(page: TreatingPage, person: PadPerson, name: str) -> None:
    """From the row by the pad: to the list, down to the patient, Enter."""
    person.pad("/")
    assert page.list.hasFocus()
    names = [one.name for one in page.list.days.visits]
    place = next(place for place, one in enumerate(names) if one.startswith(name))
    while page.list.currentIndex().row() != place:
        person.press(Key.Key_Down if page.list.currentIndex().row() < place else Key.Key_Up, PAD)
    person.press(Key.Key_Enter, PAD)
    assert page.entry.code.hasFocus()


def test_only_the_patients_of_the_therapist_stand_in_the_list(page: TreatingPage, workspace: Workspace) -> None:
    chosen = page.therapists.currentData()
    own = [one for one in workspace.clinic.day(TODAY) if one.provider_id == chosen]
    others = [one for one in workspace.clinic.day(TODAY) if one.provider_id != chosen]
    shown = [int(one.key) for one in page.list.days.visits]
    assert own
    assert others
    assert shown[: len(own)] == [one.id for one in own]
    assert not {one.id for one in others} & set(shown)
    assert [one.words for one in page.list.days.visits[len(own) :]] == ["1 question", "1 question"]


def test_a_patient_is_treated_from_start_to_signature_on_the_number_pad_alone(
    page: TreatingPage, workspace: Workspace, person: PadPerson
) -> None:
    open_patient(page, person, "Mockford")
    for code, minutes in (("7110", "23"), ("7140", "15")):
        person.pad_enter(code)
        person.pad_enter(minutes)
        person.pad_enter()
    person.pad_enter("7112")
    person.pad_enter("8")
    person.pad_enter("2")  # the assistant
    treated = visit_of(workspace)
    assert minutes_of(treated) | {"97110": 23, "97140": 15, "97112": 8} == minutes_of(treated)
    line = next(one for one in treated.lines or () if one.code == "97112")
    assert line.performer == "PTA"
    assert treated.total_treatment_minutes == sum(one or 0 for one in minutes_of(treated).values())

    version = workspace.clinic.kept_visit(workspace.screen_of_visits.desk.visit_at_work.record.id).record.version  # type: ignore[union-attr] # a visit is at work
    person.pad("*")
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    kept = workspace.clinic.kept_visit(at_work.record.id).record
    note = kept.visit.documentation
    assert note is not None
    assert kept.version == version + 1
    assert (note.signed_credential, note.timed_minutes) == ("PT", 46)
    assert {"97110", "97140", "97112"} <= set(note.interventions or ())
    assert page.list.hasFocus()
    assert {one.name: one.words for one in page.list.days.visits}["Mockford, Cy"] == "Signed"


def test_minutes_can_be_corrected_undone_and_are_a_draft_at_once(
    page: TreatingPage, workspace: Workspace, person: PadPerson
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7112")
    person.pad_enter("15")
    person.pad_enter()
    person.pad_enter("7112")
    person.pad_enter("18")
    person.pad_enter()
    assert minutes_of(visit_of(workspace))["97112"] == 18
    drafts = [draft.visit for draft in workspace.clinic.drafts()]
    assert [minutes_of(one)["97112"] for one in drafts] == [18]
    person.press(Key.Key_Z, CTRL)
    assert minutes_of(visit_of(workspace))["97112"] == 15
    assert "97112" not in minutes_of(kept_visit(workspace))


def test_what_is_no_entry_is_said_and_stays(page: TreatingPage, workspace: Workspace, person: PadPerson) -> None:
    open_patient(page, person, "Mockford")
    before = visit_of(workspace)
    person.pad_enter("7110")
    person.type("x")
    person.pad_enter()
    person.pad_enter()
    assert "whole minutes" in page.entry.hint()
    person.press(Key.Key_A, CTRL)
    person.pad_enter("999")
    person.pad_enter()
    assert "999 minutes cannot be" in page.entry.hint()
    assert page.entry.texts()[:2] == ("97110", "999")
    assert visit_of(workspace) == before
    person.press(Key.Key_Escape)
    assert page.entry.texts() == ("", "", "")
    assert page.entry.code.hasFocus()


def test_a_watch_runs_pauses_and_is_taken_by_the_pad(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    current = page.lines.current()
    assert current is not None
    assert (current.code, current.is_running) == ("97530", True)
    steady.now += 767
    page._show_watches()
    assert page.findChild(QPushButton, f"watch_{len(page.lines.views()) - 1}").text() == "Pause  12:47"
    person.pad("+")
    assert not page.lines.current().is_running  # type: ignore[union-attr] # a line is current
    steady.now += 500
    person.pad("-")
    assert page.entry.texts() == ("97530", "12", "T")
    assert "12:47 on the watch: 12 whole minutes, 47 s not counted" in page.entry.hint()
    person.pad_enter()
    line = next(one for one in visit_of(workspace).lines or () if one.code == "97530")
    assert line.minutes == 12
    assert [one.counted for one in blocks_of(line)] == [12]
    assert page.desk.timer.visits_measured() == set()


def test_other_minutes_may_be_typed_over_the_watch(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    steady.now += 1300
    person.pad("-")
    person.press(Key.Key_A, CTRL)
    person.pad_enter("15")
    assert minutes_of(visit_of(workspace))["97530"] == 15
    person.pad_enter("7112")
    person.pad("+")
    steady.now += 90
    person.pad("-")
    person.press(Key.Key_A, CTRL)
    person.pad_enter("0")
    assert "97112" not in minutes_of(visit_of(workspace))
    assert page.desk.timer.visits_measured() == set()


def test_another_code_and_another_patient_pause_what_runs(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    steady.now += 120
    person.pad_enter("7112")
    person.pad("+")
    running = {one.code: one.is_running for one in page.lines.views() if one.seconds is not None}
    assert running == {"97530": False, "97112": True}
    mockford = workspace.screen_of_visits.desk.visit_at_work
    assert mockford is not None
    open_patient(page, person, "Dummett")
    person.pad_enter("7110")
    person.pad("+")
    assert not any(one.is_running for one in page.desk.timer.measured(mockford.record.id))
    assert "97112 of another patient" in workspace.status.words()


def test_nothing_is_signed_while_a_watch_is_not_taken(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    steady.now += 75
    person.pad("*")
    assert "1:15 of 97530 still stand on the watch" in workspace.message.words()
    note = kept_visit(workspace).documentation
    assert note is None or note.signed_on is None


def test_a_visit_is_not_ready_while_its_watch_runs_and_says_so_where_it_stands(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    desk, told_here = workspace.screen_of_visits.desk, page.side._verdict.text()
    before = [one.rule for one in desk.result.findings]
    person.pad_enter("7110")
    person.pad("+")
    assert page.side._verdict.text() == told_here
    person.press(Key.Key_1, ALT)
    (told,) = [one for one in desk.result.findings if one.rule == WATCH_RULE]
    assert told.message.startswith("The watch of 97110 has run since ")
    assert not told.waivable
    assert not workspace.screen_of_visits.findings.head.ready_button.isEnabled()
    person.press(Key.Key_H, CTRL | SHIFT)
    page.desk.watch("97110", Who.THERAPIST)
    person.press(Key.Key_1, ALT)
    assert [one.rule for one in desk.result.findings] == before


def test_the_watch_runs_on_while_the_window_is_locked(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    again = TreatmentTimer(workspace.clinic)
    (told,) = again.measured(at_work.record.id)
    assert (told.code, told.is_running, told.who) == ("97530", True, Who.THERAPIST)


def test_a_row_comes_back_after_a_lock_and_a_whole_one_is_taken_at_the_end(
    page: TreatingPage, workspace: Workspace, person: PadPerson
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    assert page.half_typed() == {"row": ["97530", "", ""]}
    person.pad("9")
    assert page.half_typed() == {"row": ["97530", "9", ""]}
    assert page.finish()
    assert minutes_of(visit_of(workspace))["97530"] == 9
    page.take_half_typed({"row": ["97112", "", ""]})
    assert page.entry.texts() == ("97112", "", "")


def test_leaving_the_page_or_the_program_takes_a_row_that_is_whole(
    page: TreatingPage, workspace: Workspace, person: PadPerson, window: MainWindow, tmp_path: Path
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("9")
    workspace.go("visits")
    assert minutes_of(visit_of(workspace))["97530"] == 9
    workspace.go("treating")
    person.pad_enter("7112")
    person.pad("8")
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    visit_id = at_work.record.id
    window.close()
    with Store.open_practice(tmp_path) as store:
        kept = store.visits.get(visit_id)
    assert kept is not None
    assert minutes_of(kept.visit)["97112"] == 8


def test_what_the_watch_proposes_stays_on_the_watch_until_it_is_taken(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    steady.now += 200
    person.pad("-")
    assert page.half_typed() == {}
    workspace.go("visits")
    assert "97530" not in minutes_of(visit_of(workspace))
    assert page.desk.timer.visits_measured() != set()


def test_seconds_alone_are_thrown_away_and_a_forgotten_watch_gives_way_to_typed_minutes(
    page: TreatingPage, workspace: Workspace, person: PadPerson, steady: Steady
) -> None:
    open_patient(page, person, "Mockford")
    person.pad_enter("7530")
    person.pad("+")
    steady.now += 30
    person.pad("-")
    assert "Less than a minute" in page.entry.hint()
    person.pad_enter()
    assert page.desk.timer.visits_measured() == set()
    person.pad_enter("7112")
    person.pad("+")
    steady.now += 20 * 3600
    person.pad("-")
    assert "nobody stopped it" in page.entry.hint()
    person.press(Key.Key_A, CTRL)
    person.pad_enter("14")
    assert minutes_of(visit_of(workspace))["97112"] == 14
    assert page.desk.timer.visits_measured() == set()


def test_an_answer_brings_the_visit_back(page: TreatingPage, workspace: Workspace, person: PadPerson) -> None:
    last = page.list.days.visits[-1]
    person.pad("/")
    while page.list.currentIndex().row() != len(page.list.days.visits) - 1:
        person.press(Key.Key_Down)
    person.press(Key.Key_Return)
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert (str(at_work.record.id), at_work.record.status) == (last.key, VisitStatus.WAITING)
    person.press(Key.Key_Return)  # the empty row goes on to the question
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    person.enter("The right one")
    kept = workspace.clinic.kept_visit(at_work.record.id).record
    assert kept.status is VisitStatus.DRAFT
    assert last.key not in {one.key for one in page.list.days.visits}


def test_escape_leads_from_the_row_to_the_list_and_back_to_the_visit(
    page: TreatingPage, workspace: Workspace, person: PadPerson
) -> None:
    page.entry.begin()
    person.press(Key.Key_Escape)
    assert page.list.hasFocus()
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"


def test_targets_are_at_least_44_pixels_high(page: TreatingPage, person: PadPerson) -> None:
    open_patient(page, person, "Mockford")
    targets = [page.entry.code, page.entry.minutes, page.entry.who, page.entry.add, page.side.sign, page.therapists]
    targets += [made for made in page.lines.findChildren(QPushButton) if made.isVisible()]
    assert len(targets) > 7
    assert {made.objectName(): made.height() for made in targets if made.height() < 44} == {}
    assert page.list.sizeHintForRow(0) >= 44


def test_a_therapist_begins_here_with_the_own_patients(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook
) -> None:
    words = "the words of the therapist"
    with new_store(tmp_path / "clinic") as store:
        store.providers.save(Provider("Aaron", "Firstling", "PT", "1000000038"))
        own = store.providers.save(Provider("Thea", "Planwell", "PT", "1000000012")).id
        patient = store.patients.save(a_patient()).id
        account = store.key_holders.add(Account("Thea P.", Role.THERAPIST, provider_id=own), words, PASSPHRASE).id
    store = Store.open(tmp_path / "clinic", words, account_id=account, stretching=CHEAP)
    clinic = Clinic(store, Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    begun = clinic.new_visit(patient, TODAY, own)
    clinic.save(begun, begun.record.visit)
    made = opened(qtbot, appearance, tmp_path)
    made.show_clinic(clinic)
    workspace = made.workspace
    assert workspace is not None
    assert workspace.here() == "treating"
    page = workspace.tool("treating")
    assert isinstance(page, TreatingPage)
    assert page.therapists.currentData() == own
    assert [one.words for one in page.list.days.visits] == ["No minutes yet"]
    made.close()
