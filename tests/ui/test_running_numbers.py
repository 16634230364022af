"""The strip's running numbers, the panel behind them, and the due list, by keys alone in the practice clinic."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind, Urgency
from clinic_app.services.due_list import DueList, due_list
from clinic_app.ui.control_meter import Meter
from clinic_app.ui.due_list_page import DueListPage
from clinic_app.ui.fact_row import FactRow, StripItem
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tokens import Level
from clinic_app.ui.workspace import Workspace
from tests.services.opening import practice_clinic
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return practice_clinic(tmp_path, Checking(codebook, TODAY, codebook.editions()), TODAY)


def open_visit(workspace: Workspace, patient: str) -> None:
    (found,) = [one for one in workspace.clinic.day(TODAY) if one.patient_name.startswith(patient)]
    workspace.screen_of_visits.desk.open(found.id)


def facts(workspace: Workspace) -> dict[str, StripItem]:
    return {item.words: item for item in workspace.screen_of_visits.strip.facts._items}


def test_the_strip_shows_what_is_due_with_icon_word_and_origin(workspace: Workspace) -> None:
    open_visit(workspace, "Nearby")
    shown = facts(workspace)
    report = shown["Progress report"]
    assert (report.value, report.level) == ("visit 10 of 10", Level.CHECK)
    assert report.spoken == "Progress report visit 10 of 10, Check"
    assert "9 treatment days in the records" in report.tip
    assert shown["KX, PT + SLP"].value == "$2,257 of $2,480, est."
    description = workspace.screen_of_visits.strip.accessibleDescription()
    assert "Progress report visit 10 of 10, Check" in description


def test_strip_sheet_and_due_list_carry_the_same_words(workspace: Workspace) -> None:
    open_visit(workspace, "Nearby")
    clinic, at_work = workspace.clinic, workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    checked = clinic.check(at_work, at_work.record.visit)
    _, pdf = clinic.summary_pdf(at_work, checked, at_work.record.updated_at)  # type: ignore[arg-type] # kept: it has one
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].get_textpage().get_text_range()
    document.close()
    due = due_list(clinic)
    assert due is not None
    listed = {one.control.value for one in due.items if one.visit_id == at_work.record.id}
    strip = facts(workspace)
    assert listed == {strip[words].value for words in ("Progress report", "KX, PT + SLP", "Recertify")}
    for value in listed:
        assert value in page


def test_what_has_no_room_folds_into_a_button_the_urgent_last(qtbot: QtBot, appearance: Appearance) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FactRow("", holder)
    items = (
        StripItem("Payer", "Medicare Part B", weight=9),
        StripItem("Units counted by", "CMS, total time", weight=1),
        StripItem("Progress report", "visit 12, due at 10", Level.CHECK, "", Meter(12, 10, 10, Level.CHECK), 48),
    )
    row.resize(900, 60)
    holder.show()
    row.show_items(items)
    row.fit()
    assert row.folded == ()
    assert row.more.text() == "All"
    row.resize(380, 60)
    row.fit()
    assert [item.words for item in row.folded] == ["Units counted by"]
    assert row.more.text() == "1 more"
    row.resize(40, 60)
    row.fit()
    assert [item.words for item in row.folded] == ["Payer", "Units counted by"]


def test_a_key_opens_all_numbers_and_escape_gives_the_focus_back(workspace: Workspace, person: Person) -> None:
    open_visit(workspace, "Nearby")
    person.press(Key.Key_3, CTRL)
    panel = workspace.screen_of_visits.numbers
    person.press(Key.Key_U, CTRL | SHIFT)
    assert panel.isVisible()
    screen = workspace.screen_of_visits
    between = screen.height() - screen.strip.height() - screen.units.height()
    assert panel.height() <= max(0.4 * between + 1, panel.minimumSizeHint().height(), 100)  # the form has the rest
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert panel.isAncestorOf(focus)
    words = " ".join(one.text() for one in panel.findChildren(QLabel))
    for said in (
        "visit 10 of 10",
        "Last progress report 10/20/2026 by PT",
        "$1,050.00 used elsewhere",
        "42 CFR 424.44",
    ):
        assert said in words
    person.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert workspace.screen_of_visits.form.section_in_focus() == 3


def test_a_number_leads_to_the_field_it_rests_on(workspace: Workspace, person: Person) -> None:
    open_visit(workspace, "Nearby")
    person.press(Key.Key_U, CTRL | SHIFT)
    button = workspace.findChild(QPushButton, "enter_progress_last_progress_report")
    assert button is not None
    button.setFocus()
    person.press(Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Progress report of")
    person.enter("11/19/2026")
    assert facts(workspace)["Progress report"].value == "visit 1 of 10"


def test_what_was_used_elsewhere_is_entered_by_keys_and_counts_at_once(workspace: Workspace, person: Person) -> None:
    open_visit(workspace, "Testerson")
    assert facts(workspace)["KX, PT + SLP"].value == "$1,676 of $2,480, est."
    person.press(Key.Key_U, CTRL | SHIFT)
    panel = workspace.screen_of_visits.numbers
    button = workspace.findChild(QPushButton, "enter_threshold_allowed_pt_slp")
    assert button is not None
    button.setFocus()
    person.press(Key.Key_Return)
    person.enter("abc")
    person.enter()
    assert panel.form.isVisible()
    assert panel.form.sheet.values()["elsewhere_amount"] == "abc"
    panel.form.sheet.begin()
    person.press(Key.Key_A, CTRL)
    person.enter("1500")
    person.enter()
    assert not panel.form.isVisible()
    assert facts(workspace)["KX, PT + SLP"].value == "$1,936 of $2,480, est."
    assert panel.isVisible()


@pytest.fixture
def page(workspace: Workspace, person: Person, qtbot: QtBot) -> DueListPage:
    person.press(Key.Key_5, ALT)
    made = workspace.tool("due_list")
    assert isinstance(made, DueListPage)
    qtbot.waitUntil(lambda: made.due is not None)
    return made


def test_the_due_list_is_sorted_by_urgency_and_enter_opens_the_visit(
    page: DueListPage, workspace: Workspace, person: Person
) -> None:
    order = list(Urgency)
    ranks = [order.index(one.control.urgency) for one in page.shown()]
    assert ranks == sorted(ranks)
    assert {one.control.kind for one in page.shown()} >= {
        ControlKind.PROGRESS,
        ControlKind.CERTIFICATION,
        ControlKind.RECERTIFICATION,
        ControlKind.THRESHOLD,
        ControlKind.AUTHORIZATION,
        ControlKind.FILING,
    }
    first = page.shown()[1]
    assert isinstance(QApplication.focusWidget(), QTableView)
    person.press(Key.Key_Down)
    person.press(Key.Key_Return)
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert workspace.here() == "visits"
    assert at_work is not None
    assert at_work.record.id == first.visit_id


def test_shift_enter_opens_the_patient(page: DueListPage, workspace: Workspace, person: Person) -> None:
    person.press(Key.Key_Return, SHIFT)
    assert workspace.here() == "patients"
    assert page.shown()[0].patient_id == workspace.patients._patient.id


def test_the_filters_leave_one_kind_and_one_therapist(page: DueListPage) -> None:
    page.kinds.setCurrentIndex(page.kinds.findText("Certifications"))
    assert {one.control.kind for one in page.shown()} == {ControlKind.CERTIFICATION, ControlKind.RECERTIFICATION}
    page.therapists.setCurrentIndex(page.therapists.findText("Olive Gripson"))
    assert [one.patient for one in page.shown()] == ["Pending, Pat"]
    page.kinds.setCurrentIndex(page.kinds.findText("Timely filing"))
    assert page.shown() == ()
    assert "Choose another kind" in page.empty.text()


def test_the_paper_can_name_patients_by_initials_only(page: DueListPage, workspace: Workspace, person: Person) -> None:
    papers: list[tuple[str, bytes]] = []
    page.paper_made.connect(lambda name, content: papers.append((name, content)))
    page.initials.setChecked(True)
    person.press(Key.Key_P, CTRL)
    ((name, content),) = papers
    assert name == "due-list_2026-11-20.pdf"
    document = pypdfium2.PdfDocument(content)
    text = document[0].get_textpage().get_text_range()
    said = " ".join(document.get_metadata_dict().values())
    document.close()
    assert "N. N." in text
    assert "Nearby" not in text + said
    assert "visit 10 of 10" in text
    assert workspace.here() == "summary"


def test_reading_can_be_stopped_and_leaves_what_was_read_before(
    page: DueListPage, person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = page.due
    monkeypatch.setattr("clinic_app.ui.due_list_page.due_list", _until_stopped)
    person.press(Key.Key_F5)
    assert QApplication.focusWidget() is page.cancel
    person.press(Key.Key_Return)
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0)
    assert page.due is before


def _until_stopped(_clinic: object, progress: object) -> DueList | None:
    assert callable(progress)
    while progress(0.5, "Looking at patients"):
        pass
    return None


def test_where_the_findings_have_no_room_their_verdict_stands_above_the_form_and_opens_them(
    window: MainWindow, workspace: Workspace, person: Person, qtbot: QtBot
) -> None:
    open_visit(workspace, "Nearby")
    screen = workspace.screen_of_visits
    assert screen.strip.verdict.isHidden()
    window.resize(860, 768)
    qtbot.waitUntil(screen.strip.verdict.isVisible)
    assert screen.findings.isHidden()
    assert screen.strip.verdict.button.text() == screen.findings.head.words() == "1 to check"
    screen.strip.verdict.button.setFocus()
    person.press(Key.Key_Return)
    assert screen.findings.isVisible()
    assert screen.strip.verdict.isHidden()
    screen.findings.head.come_in()
    person.press(Key.Key_Escape)
    assert screen.findings.isHidden()
    assert screen.strip.verdict.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert screen.form.isAncestorOf(focus)
