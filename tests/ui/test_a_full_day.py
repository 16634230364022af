"""A whole day at the desk, played by keys alone: schedule, visits, treatment, a question, fixes, papers, backup."""

from __future__ import annotations

import time
from array import array
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.question import QuestionState
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.work_queue import QueueTab
from clinic_app.services.questions import QuestionDesk
from clinic_app.store.backups import FOLDER, backups_in
from clinic_app.ui.bring_in_page import BringInPage
from clinic_app.ui.dashboard_page import DashboardPage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.treating_page import TreatingPage
from tests.store.invented import PASSPHRASE
from tests.ui.clinic_of_the_day import THERAPIST_WORDS, TODAY, schedule, set_up
from tests.ui.day_person import Day, open_window
from tests.ui.typing_person import ALT, CTRL

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAD = Qt.KeyboardModifier.KeypadModifier
DIAGNOSES = {
    "Testerson": ("M54.50",),
    "Mockford": ("M62.81", "R53.1"),
    "Sampleton": ("M54.50",),
    "Dummett": ("M25.561",),
    "Placeholt": ("M25.562",),
    "Examplar": ("M25.511",),
}
"""What the desk knows of the therapist's patients before they are treated."""


def bring_the_schedule_in(day: Day) -> None:
    """Ctrl+Shift+I, the file, its columns, the dry run, in."""
    day.press(Key.Key_I, CTRL | SHIFT)
    page = day.workspace.tool("bring_in")
    assert isinstance(page, BringInPage)
    day.press(Key.Key_O, CTRL)
    day.wait(page.columns.isVisible)
    day.press(Key.Key_Return, CTRL)
    day.wait(page.dry_run.isVisible)
    assert page.dry_run.go_button.text() == "Bring in 12 visits"
    day.press(Key.Key_Return, CTRL)
    day.wait(page.end.isVisible)
    assert len(day.workspace.clinic.day(TODAY)) == 12


def open_from_queue(day: Day, last_name: str) -> None:
    """Down the queue to a patient's visit, and Enter."""
    page = day.queue()
    rows = [page.model.row(number) for number in range(len(page.model.ids))]
    place = next(number for number, row in enumerate(rows) if row is not None and row.patient.startswith(last_name))
    while page.table.currentIndex().row() != place:
        day.press(Key.Key_Down if page.table.currentIndex().row() < place else Key.Key_Up)
    day.press(Key.Key_Return)
    assert day.workspace.here() == "visits"
    assert day.patient() == last_name


def type_referral(day: Day) -> None:
    """Medicare wants who certified: the form of the claim, opened by its key."""
    day.press(Key.Key_5, CTRL)
    assert day.where() == "field_referring_last_name"
    for text in ("Certwell", "Max", "1000000061", "MD", "DN"):
        day.enter(text)


def type_line(day: Day, code: str, minutes: str = "") -> None:
    """One service line from an empty row."""
    day.press(Key.Key_3, CTRL)
    day.enter(code)
    day.type(minutes)
    day.press(Key.Key_F8)


def mark_ready(day: Day) -> None:
    """The safe fixes and Ctrl+Enter, and the visit is ready; what must be typed was typed."""
    at_work = day.workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    day.press(Key.Key_Return, CTRL | ALT)
    day.press(Key.Key_Return, CTRL)
    status = day.workspace.clinic.kept_visit(at_work.record.id).record.status
    assert status is VisitStatus.READY, (day.patient(), day.rules(), day.workspace.message.words())


def enter_what_the_desk_knows(day: Day) -> None:
    """The diagnoses of the patients that are yet to be treated; Medicare's referral; one pair that excludes itself."""
    for last_name, codes in DIAGNOSES.items():
        open_from_queue(day, last_name)
        assert day.where() == "diagnoses_grid"
        for code in codes:
            day.enter(code)
        if last_name == "Testerson":
            type_referral(day)
        if last_name == "Mockford":
            ask_the_therapist(day)


def ask_the_therapist(day: Day) -> None:
    """To the finding, the question as the program words it, sent, and its slip on the screen."""
    findings = day.workspace.screen_of_visits.findings
    for _ in range(10):
        day.press(Key.Key_F6)
        current = findings.current_finding()
        if current is not None and current.rule == "DX-EXCL1":
            break
    else:
        raise AssertionError(day.rules())
    day.press(Key.Key_Q, CTRL | SHIFT)
    assert day.workspace.screen_of_visits.questions.editor.words.hasFocus()
    day.press(Key.Key_Return, CTRL)
    at_work = day.workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert day.workspace.clinic.kept_visit(at_work.record.id).record.status is VisitStatus.WAITING
    by_search(day, "question slips")
    assert day.workspace.here() == "summary"
    day.press(Key.Key_Escape)
    assert day.workspace.here() == "visits"


def by_search(day: Day, words: str) -> None:
    """A command of the menus, found by its words."""
    day.press(Key.Key_K, CTRL)
    day.type(words)
    day.wait(lambda: day.workspace.search.is_settled)
    day.press(Key.Key_Return)


def enter_the_other_disciplines(day: Day) -> None:
    """OT and SLP: one from nothing, one by a template made of it, one copied from the last visit, three typed."""
    open_from_queue(day, "Inventon")
    day.enter("M25.531")
    type_line(day, "7530", "30")
    type_referral(day)
    day.press(Key.Key_Y, CTRL | SHIFT)
    day.press(Key.Key_O, ALT)
    day.enter("Wrist day")
    day.press(Key.Key_Escape)
    mark_ready(day)
    open_from_queue(day, "Fictwell")
    day.enter("wrist day")
    day.type("32")
    day.press(Key.Key_Down)
    mark_ready(day)
    open_from_queue(day, "Demoski")
    day.press(Key.Key_C, CTRL | SHIFT)
    day.type("25")
    day.press(Key.Key_Down)
    mark_ready(day)
    for last_name in ("Prober", "Trialby", "Draftwood"):
        open_from_queue(day, last_name)
        day.enter("R47.1")
        type_line(day, "92507")
        mark_ready(day)


def lock(day: Day) -> None:
    day.press(Key.Key_L, CTRL | SHIFT)
    assert day.window.workspace is None


def treat_and_sign(day: Day) -> None:
    """From patient to patient: minutes on the number pad, the question answered, the signature."""
    page = day.workspace.tool("treating")
    assert isinstance(page, TreatingPage)
    assert day.workspace.here() == "treating"
    day.type("/")
    day.press(Key.Key_Home)
    treated = []
    for _ in DIAGNOSES:
        day.press(Key.Key_Enter, PAD)
        treated.append(day.patient())
        assert day.where() == "pad_code"
        for code, minutes in (("7110", "23"), ("7140", "15")):
            for text in (code, minutes, ""):
                day.type(text)
                day.press(Key.Key_Enter, PAD)
        if day.patient() == "Mockford":
            day.press(Key.Key_Enter, PAD)
            assert day.where() == "answer_0"
            day.enter("Weakness of the muscles; the general one can go")
            assert day.where() == "sign_note"
            day.press(Key.Key_Return)
        else:
            day.type("*")
        assert day.where() == "treating_list"
    assert sorted(treated) == sorted(DIAGNOSES)
    assert all(one.words == "Signed" for one in page.list.days.visits), [one.words for one in page.list.days.visits]


def fix_and_release(day: Day) -> None:
    """What came back from treatment: each finding with a fix by Alt+Enter, ready, and the next of the queue."""
    page = day.queue()
    assert len(page.model.ids) == len(DIAGNOSES)
    day.press(Key.Key_Home)
    day.press(Key.Key_Return)
    seen = []
    for _ in DIAGNOSES:
        seen.append(day.patient())
        if day.patient() == "Mockford":
            day.press(Key.Key_2, CTRL)
            day.press(Key.Key_Home)
            day.press(Key.Key_Down)
            day.press(Key.Key_F7)
        for _ in range(20):
            if "MOD-DISC-REQ" not in day.rules():
                break
            day.press(Key.Key_F6)
            current = day.workspace.screen_of_visits.findings.current_finding()
            assert current is not None
            if current.rule == "MOD-DISC-REQ":
                day.press(Key.Key_Return, ALT)
        at_work = day.workspace.screen_of_visits.desk.visit_at_work
        assert at_work is not None
        day.press(Key.Key_Return, CTRL)
        status = day.workspace.clinic.kept_visit(at_work.record.id).record.status
        assert status is VisitStatus.READY, (day.patient(), day.rules(), day.workspace.message.words())
    assert sorted(seen) == sorted(DIAGNOSES)


def words_of(content: bytes | Path) -> list[str]:
    """What stands on each page of a PDF."""
    paper = pypdfium2.PdfDocument(content)
    words = [page.get_textpage().get_text_range() for page in paper]
    paper.close()
    return words


def read_the_day_book(day: Day, target: Path) -> None:
    """Made, saved as a file, and read: a cover and a sheet for each of the twelve."""
    day.press(Key.Key_P, CTRL | SHIFT)
    day.wait(lambda: day.workspace.here() == "summary" and day.workspace.summary.page_count() > 12)
    day.press(Key.Key_S, CTRL | SHIFT)
    day.wait(target.exists)
    cover, *sheets = words_of(target)
    for one in day.workspace.clinic.day(TODAY):
        assert one.number in cover
        assert any(f"Claim {one.number}, version" in sheet for sheet in sheets), one.number
    assert "12 claims" in cover
    assert "0 Must fix" in cover
    day.press(Key.Key_Escape)


def send(day: Day) -> None:
    """The tab of what is ready, all of it chosen, moved to Sent."""
    page = day.queue()
    assert page.model.ids == array("q")
    while page.shown_tab is not QueueTab.READY:
        day.press(Key.Key_Tab, CTRL)
    day.wait(lambda: page.is_settled and len(page.model.ids) == 12)
    day.press(Key.Key_Down)
    day.press(Key.Key_A, CTRL)
    day.tab_to("queue_move")
    day.press(Key.Key_Return)
    assert page.foot.move_menu.isVisible()
    day.type("s")
    day.wait(lambda: page.is_settled and not page.batches.is_running)
    assert {one.status for one in day.workspace.clinic.day(TODAY)} == {VisitStatus.SENT}
    assert day.workspace.message.words() == ""


def read_the_month(day: Day) -> None:
    """The dashboard and its paper."""
    day.press(Key.Key_0, ALT)
    page = day.workspace.tool("dashboard")
    assert isinstance(page, DashboardPage)
    day.wait(lambda: page.found is not None and page.paper.isEnabled())
    day.press(Key.Key_P, CTRL)
    day.wait(lambda: day.workspace.here() == "summary")
    assert "13" in "".join(words_of(day.workspace.summary._content))  # twelve of today, one of Wednesday
    day.press(Key.Key_Escape)
    assert day.workspace.here() == "dashboard"


def leave(day: Day) -> None:
    """Ctrl+Q: what was changed is backed up before the window is gone."""
    day.press(Key.Key_Q, CTRL)
    day.wait(lambda: not day.window.isVisible())


def stands_as_it_was_left(day: Day) -> None:
    """The next start: the same twelve visits, sent, with what was typed, treated, signed and answered."""
    day.sign_in("Olga", PASSPHRASE)
    clinic = day.workspace.clinic
    visits = {one.patient_name.split(",")[0]: one for one in clinic.day(TODAY)}
    assert {one.status for one in visits.values()} == {VisitStatus.SENT}
    assert len(visits) == 12
    kept = {name: clinic.kept_visit(one.id).record.visit for name, one in visits.items()}
    for name in DIAGNOSES:
        lines = [(line.code, line.minutes, line.modifiers) for line in kept[name].lines or ()]
        assert lines == [("97110", 23, ("GP",)), ("97140", 15, ("GP",))], name
        note = kept[name].documentation
        assert note is not None
        assert note.signed_credential == "PT"
    minutes = {"Inventon": 30, "Fictwell": 32, "Demoski": 25}
    assert {name: (kept[name].lines or ())[0].minutes for name in minutes} == minutes
    assert [one.code for one in kept["Mockford"].diagnoses or ()] == ["M62.81"]
    (asked,) = QuestionDesk(clinic).of_visit(visits["Mockford"].id)
    assert asked.state is QuestionState.ANSWERED
    page = day.queue()
    assert not page.model.ids
    while page.shown_tab is not QueueTab.SENT:
        day.press(Key.Key_Tab, CTRL)
    day.wait(lambda: page.is_settled and len(page.model.ids) == 13)
    leave(day)


def test_a_full_day(  # the day needs them all
    qtbot: QtBot,
    appearance: Appearance,
    tmp_path: Path,
    codebook: Codebook,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    began = time.perf_counter()
    clinic, export, book = tmp_path / "clinic", tmp_path / "appointments.csv", tmp_path / "book.pdf"
    set_up(clinic, codebook)
    export.write_text(schedule(), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(export), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(book), ""))
    window = open_window(qtbot, appearance, clinic)
    day = Day(qtbot, window)
    day.sign_in("Olga", PASSPHRASE)
    bring_the_schedule_in(day)
    enter_what_the_desk_knows(day)
    enter_the_other_disciplines(day)
    lock(day)
    day.sign_in("Thea", THERAPIST_WORDS)
    treat_and_sign(day)
    lock(day)
    day.sign_in("Olga", PASSPHRASE)
    fix_and_release(day)
    read_the_day_book(day, book)
    send(day)
    read_the_month(day)
    leave(day)
    assert backups_in(clinic / FOLDER)
    stands_as_it_was_left(Day(qtbot, open_window(qtbot, appearance, clinic)))
    with capsys.disabled():
        print(f"\na day of 12 visits: {time.perf_counter() - began:.1f} s")  # the figure is the point
