"""The work queue and the search over everything, by keys alone in the practice clinic."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.work_queue import QueueColumn, QueueCount, QueueFilter, QueueTab
from clinic_app.services import Checking
from clinic_app.services.work_queue import WorkQueue
from clinic_app.ui.command_palette import CommandPalette
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.palette_model import Kind
from clinic_app.ui.queue_page import QueuePage
from clinic_app.ui.queue_words import short_finding
from clinic_app.ui.theme import Appearance
from clinic_app.ui.workspace import Workspace
from tests.services.opening import practice_clinic
from tests.ui.invented_clinic import TODAY
from tests.ui.program_window import opened
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook) -> Iterator[MainWindow]:
    made = opened(qtbot, appearance, tmp_path)
    made.memory._kept.remove("tables/queue")
    made.memory._kept.remove("search/commands")
    made.show_clinic(practice_clinic(tmp_path, Checking(codebook, TODAY, codebook.editions()), TODAY))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, person: Person, workspace: Workspace) -> QueuePage:
    """The queue, opened by its key."""
    person.press(Key.Key_9, ALT)
    found = workspace.tool("queue")
    assert isinstance(found, QueuePage)
    settle(qtbot, found)
    return found


def settle(qtbot: QtBot, page: QueuePage) -> None:
    qtbot.waitUntil(lambda: page.is_settled and not page.batches.is_running, timeout=20_000)


def statuses(page: QueuePage, ids: list[int]) -> set[VisitStatus]:
    return {page.clinic.kept_visit(one).record.status for one in ids}


def test_the_queue_opens_on_what_needs_fixing_the_worst_first(page: QueuePage) -> None:
    assert page.shown_tab is QueueTab.NEEDS_FIX
    rows = [page.model.row(number) for number in range(len(page.model.ids))]
    words = [row.verdict.word for row in rows if row is not None]
    assert len(words) == len(page.model.ids) > 20
    ranks = [("error", "warning", "info", "clean").index(word) for word in words]
    assert ranks == sorted(ranks)
    assert page.table.hasFocus()
    assert f"{len(words)} visits need work, $" in page.sentence.text()
    assert page.tabs.tabText(1).endswith(f"  {len(words)}")


def test_the_model_keeps_qt_s_contract(page: QueuePage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model, force_py=True)


def test_enter_opens_the_visit_and_ready_there_leads_to_the_next_of_the_list(
    qtbot: QtBot, person: Person, page: QueuePage, workspace: Workspace
) -> None:
    rows = [page.model.row(number) for number in range(len(page.model.ids))]
    clean = next(number for number, row in enumerate(rows) if row is not None and row.verdict.word == "clean")
    page.table.setCurrentIndex(page.model.index(clean, 2))
    wanted = page.model.ids[clean]
    person.press(Key.Key_Return)
    assert workspace.here() == "visits"
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.record.id == wanted
    following = page.next_to_work_on(wanted)
    person.press(Key.Key_Return, CTRL)
    assert page.clinic.kept_visit(wanted).record.status is VisitStatus.READY
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.record.id == following != wanted
    person.press(Key.Key_9, ALT)
    settle(qtbot, page)
    assert wanted not in page.model.ids
    current = page.current_row()
    assert current is not None
    assert current.id == following


def test_ready_in_the_list_goes_on_and_a_must_fix_stays_where_it_is(
    qtbot: QtBot, person: Person, page: QueuePage, workspace: Workspace
) -> None:
    first = page.model.ids[0]
    person.press(Key.Key_Return, CTRL)
    assert "must be fixed" in workspace.message.words()
    assert statuses(page, [first]) == {VisitStatus.DRAFT}
    person.press(Key.Key_End)
    last = page.model.ids[-1]
    person.press(Key.Key_Return, CTRL)
    settle(qtbot, page)
    assert statuses(page, [last]) == {VisitStatus.READY}
    assert last not in page.model.ids
    assert page.current_row() is not None


def test_space_chooses_and_the_foot_says_how_many_and_how_much(person: Person, page: QueuePage) -> None:
    assert page.foot.count.text() == "The current visit"
    person.press(Key.Key_Space)
    person.press(Key.Key_Down)
    person.press(Key.Key_Space)
    chosen = [page.model.ids[0], page.model.ids[2]]
    assert page.model.chosen_in_order() == chosen
    rows = [row for number in (0, 2) if (row := page.model.row(number)) is not None]
    charge, units = sum(row.charge for row in rows), sum(row.units for row in rows)
    assert (page.foot.count.text(), page.foot.sum.text()) == ("2 selected", f"${charge:,.2f}, {units} units")
    person.press(Key.Key_A, CTRL)
    assert page.foot.count.text() == f"{len(page.model.ids)} selected"
    assert page.table.labels.ticks is Qt.CheckState.Checked
    person.press(Key.Key_Escape)
    assert page.model.chosen_in_order() == []
    assert page.isVisible()


def test_a_batch_goes_on_hold_with_a_reason_and_comes_back_by_one_key(
    qtbot: QtBot, person: Person, page: QueuePage
) -> None:
    for _ in range(3):
        person.press(Key.Key_Space)
    ids = page.model.chosen_in_order()
    page.foot.buttons["hold"].setFocus()
    person.press(Key.Key_Return)
    assert page.foot.question.text() == "Why are 3 visits on hold?"
    person.enter("card not readable")
    settle(qtbot, page)
    assert statuses(page, ids) == {VisitStatus.HOLD}
    assert not set(ids) & set(page.model.ids)
    for _ in range(3):
        person.press(Key.Key_Tab, CTRL)
    settle(qtbot, page)
    assert page.shown_tab is QueueTab.HOLD
    held = [page.model.index(page.model.place_of(one), 7).data() for one in ids]
    assert held == ["On hold: card not readable"] * 3
    person.press(Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert statuses(page, ids) == {VisitStatus.DRAFT}
    assert not page.foot.undo.isVisible()


def test_each_batch_of_the_session_is_undone_by_one_more_press(qtbot: QtBot, person: Person, page: QueuePage) -> None:
    ids = list(page.model.ids[:2])
    for visit_id, status in zip(ids, (VisitStatus.HOLD, VisitStatus.NOT_BILLED), strict=True):
        page.table.setCurrentIndex(page.model.index(page.model.place_of(visit_id), 2))
        page.batches.move(status)
        settle(qtbot, page)
    assert page.foot.undo.text() == "Undo: 1 visit kept unbilled"
    assert "1 visit put on hold" in page.foot.undo.toolTip()
    assert page.foot.undo.accessibleDescription() == "1 step before it can be undone"
    person.press(Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert page.foot.undo.text() == "Undo: 1 visit put on hold"
    assert [page.clinic.kept_visit(one).record.status for one in ids] == [VisitStatus.HOLD, VisitStatus.DRAFT]
    person.press(Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert statuses(page, ids) == {VisitStatus.DRAFT}
    assert not page.foot.undo.isVisible()


def test_many_chosen_visits_are_added_up_behind_the_window(
    qtbot: QtBot, person: Person, page: QueuePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_add, add_up = threading.Event(), WorkQueue.charge_of

    def add_up_later(queue: WorkQueue, ids: Sequence[int]) -> QueueCount:
        assert may_add.wait(20)
        return add_up(queue, ids)

    monkeypatch.setattr("clinic_app.ui.queue_sum.SUMMED_AT_ONCE", 1)
    monkeypatch.setattr(WorkQueue, "charge_of", add_up_later)
    person.press(Key.Key_A, CTRL)
    assert page.foot.sum.text() == "Adding up"
    person.press(Key.Key_Space)
    may_add.set()
    settle(qtbot, page)
    counted = WorkQueue(page.clinic).charge_of(page.model.chosen_in_order())
    assert counted.visits == len(page.model.ids) - 1
    assert page.foot.sum.text() == f"${counted.charge:,.2f}, {counted.units} units"
    may_add.clear()
    person.press(Key.Key_A, CTRL)
    person.press(Key.Key_Escape)  # before it is added up
    may_add.set()
    settle(qtbot, page)
    row = page.current_row()
    assert row is not None
    assert page.foot.sum.text().startswith(f"${row.charge:,.2f}")


def test_a_day_sheet_is_imported_from_the_queue_s_head(person: Person, page: QueuePage, workspace: Workspace) -> None:
    page.bring_in.setFocus()
    person.press(Key.Key_Return)
    assert workspace.here() == "bring_in"


def test_an_unreadable_saved_filter_is_told_of_once_and_the_queue_opens(
    qtbot: QtBot, person: Person, workspace: Workspace
) -> None:
    workspace.clinic.store.settings.set("queue_filters", {"Torn": {"payers": 7}, "Whole": {"tab": "ready"}})
    person.press(Key.Key_9, ALT)
    page = workspace.tool("queue")
    assert isinstance(page, QueuePage)
    settle(qtbot, page)
    assert workspace.message.words().startswith("1 saved filter cannot be read and is left out: Torn.")
    assert [one.text() for one in page.filters.saved.choices.actions()][:2] == ["none", "Whole"]
    person.press(Key.Key_1, ALT)
    workspace.message.hide()
    person.press(Key.Key_9, ALT)
    assert workspace.message.words() == ""


def test_escape_leaves_the_question_and_nothing_is_moved(person: Person, page: QueuePage) -> None:
    first = page.model.ids[0]
    page.foot.buttons["hold"].setFocus()
    person.press(Key.Key_Return)
    person.type("never")
    for key, held in ((Key.Key_F9, Qt.KeyboardModifier.NoModifier), (Key.Key_Return, CTRL)):
        person.press(key, held)
        assert (page.batches.is_running, page.foot.half_typed()) == (False, "never")
    page.table.setFocus()
    for key, held in ((Key.Key_F9, Qt.KeyboardModifier.NoModifier), (Key.Key_Return, CTRL)):
        person.press(key, held)
        assert (page.batches.is_running, page.foot.half_typed()) == (False, "never")
    person.type(" mind")
    assert page.foot.half_typed() == "never mind"
    person.press(Key.Key_Escape)
    assert page.foot.stack.currentIndex() == 0
    assert page.table.hasFocus()
    assert statuses(page, [first]) == {VisitStatus.DRAFT}


def test_a_stopped_batch_can_be_undone_as_far_as_it_went(qtbot: QtBot, person: Person, page: QueuePage) -> None:
    person.press(Key.Key_A, CTRL)
    ids = page.model.chosen_in_order()
    page.foot.buttons["ask"].click()
    page.batches._task.progressed.connect(lambda share, _words: person.press(Key.Key_Escape) if share > 0.3 else None)  # type: ignore[union-attr] # it runs
    settle(qtbot, page)
    moved = [one for one in ids if page.clinic.kept_visit(one).record.status is VisitStatus.WAITING]
    assert page.batches.steps.newest is not None
    assert {one.visit_id for one in page.batches.steps.newest.moved} == set(moved)
    assert page.batches.steps.newest.stopped
    assert 0 < len(moved) < len(ids)
    person.press(Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert statuses(page, ids) == {VisitStatus.DRAFT}


def test_what_may_not_be_moved_is_named_by_number_and_reason(
    qtbot: QtBot, person: Person, page: QueuePage, workspace: Workspace
) -> None:
    person.press(Key.Key_A, CTRL)
    page.batches.move(VisitStatus.READY)
    settle(qtbot, page)
    words = workspace.message.words()
    assert "visits were left as they are: 2026-" in words
    assert "something must be fixed" in words
    assert page.batches.steps.newest is not None
    assert page.batches.steps.newest.moved
    person.press(Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert workspace.message.words() == ""  # the next batch went well, and nothing old stands over it
    workspace.message.say(ClinicError("The audit trail has a gap."))
    person.press(Key.Key_F9)
    settle(qtbot, page)
    assert workspace.message.words() == "The audit trail has a gap."


def test_text_filters_while_it_is_typed_and_escape_empties_it(qtbot: QtBot, person: Person, page: QueuePage) -> None:
    whole = len(page.model.ids)
    person.press(Key.Key_F, CTRL)
    person.type("R26.81")
    qtbot.waitUntil(lambda: page.is_settled and 0 < len(page.model.ids) < whole)
    row = page.model.row(0)
    assert row is not None
    assert "R26.81" in row.facts.message
    assert page.sentence.text().startswith(f"{len(page.model.ids)} of {whole} shown")
    person.press(Key.Key_Down)
    assert page.table.hasFocus()
    person.press(Key.Key_F, CTRL)
    person.press(Key.Key_Escape)
    qtbot.waitUntil(lambda: page.is_settled and len(page.model.ids) == whole)
    person.type("zzzz")
    qtbot.waitUntil(lambda: page.is_settled and not page.model.ids)
    assert page.empty.isVisible()
    assert "passes these filters" in page.empty.text()


def test_chips_are_ticked_by_keys_and_cleared(qtbot: QtBot, person: Person, page: QueuePage) -> None:
    whole = len(page.model.ids)
    page.filters.levels.setFocus()
    person.press(Key.Key_Return)
    menu = page.filters.levels.choices
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Escape)
    settle(qtbot, page)
    words = {row.verdict.word for number in range(len(page.model.ids)) if (row := page.model.row(number)) is not None}
    assert words == {"error"}
    assert page.filters.levels.accessibleName() == "Level: Must fix"
    page.filters.clear.setFocus()
    person.press(Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_settled and len(page.model.ids) == whole)


def test_filters_are_saved_under_a_name_chosen_again_and_deleted(qtbot: QtBot, person: Person, page: QueuePage) -> None:
    page.filters.levels.tick(["warning"])
    page.filters.changed.emit()
    settle(qtbot, page)
    narrowed = list(page.model.ids)

    def entry(words: str) -> QAction:
        return next(one for one in page.filters.saved.choices.actions() if one.text() == words)

    entry("Save these filters…").trigger()
    person.enter("Only checks")
    assert page.filters.saved.value_words() == "Only checks"
    entry("none").trigger()
    qtbot.waitUntil(lambda: page.is_settled and len(page.model.ids) > len(narrowed))
    entry("Only checks").trigger()
    qtbot.waitUntil(lambda: page.is_settled and list(page.model.ids) == narrowed)
    entry("Delete Only checks").trigger()
    assert page.filters.saved.value_words() == "none"
    assert not any(one.text() == "Only checks" for one in page.filters.saved.choices.actions())


def test_sorting_widths_and_hidden_columns_are_remembered(qtbot: QtBot, page: QueuePage, workspace: Workspace) -> None:
    labels = page.table.labels
    labels.setSortIndicator(10, Qt.SortOrder.DescendingOrder)
    settle(qtbot, page)
    charges = [row.charge for number in range(len(page.model.ids)) if (row := page.model.row(number)) is not None]
    assert charges == sorted(charges, reverse=True)
    labels.resizeSection(2, 171)
    page.filters.column_asked.emit(QueueColumn.TOUCHED, False)
    again = QueuePage(workspace.clinic)
    qtbot.addWidget(again)
    kept = again.table.labels
    assert (kept.sortIndicatorSection(), kept.sortIndicatorOrder()) == (10, Qt.SortOrder.DescendingOrder)
    assert kept.sectionSize(2) == 171
    assert kept.isSectionHidden(11)
    assert not kept.isSectionHidden(9)
    again.finish()


def test_f9_checks_again_and_the_status_bar_says_it(qtbot: QtBot, person: Person, page: QueuePage) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    person.press(Key.Key_A, CTRL)
    person.press(Key.Key_F9)
    settle(qtbot, page)
    assert said == [f"{len(page.model.ids)} visits checked again"]


def test_the_chosen_visits_are_printed_behind_a_cover(
    qtbot: QtBot, person: Person, page: QueuePage, workspace: Workspace
) -> None:
    for _ in range(2):
        person.press(Key.Key_Space)
    person.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: workspace.here() == "summary", timeout=30_000)
    person.press(Key.Key_Escape)
    assert workspace.here() == "queue"


def test_printing_an_empty_part_of_the_queue_says_that_nothing_is_there(qtbot: QtBot, page: QueuePage) -> None:
    page.show_filter(QueueFilter(QueueTab.ALL, text="nobody is called so"))
    settle(qtbot, page)
    with qtbot.waitSignal(page.said) as told:
        assert page.print_paper()
    assert told.args == ["No visit stands here to do that with"]


def test_what_the_queue_could_not_do_does_not_stand_over_the_next_page(
    qtbot: QtBot, page: QueuePage, workspace: Workspace
) -> None:
    page.failed.emit(ClinicError("Visit 2026-00001 cannot be moved.", "Look at it."))
    workspace.go("visits")
    assert "cannot be moved" in workspace.message.words()  # what says it leads elsewhere in the same moment
    workspace.go("queue")
    page.failed.emit(ClinicError("Visit 2026-00001 cannot be moved.", "Look at it."))
    qtbot.waitUntil(lambda: not workspace.message.is_of_now)
    assert "cannot be moved" in workspace.message.words()
    workspace.go("visits")
    assert workspace.message.words() == ""


def test_the_rail_counts_what_needs_work(qtbot: QtBot, page: QueuePage, workspace: Workspace) -> None:
    workspace.queue.begin()
    qtbot.waitUntil(lambda: workspace.rail.buttons["queue"].accessibleName() == f"Queue, {len(page.model.ids)}")


def test_a_change_elsewhere_is_checked_behind_and_shown(qtbot: QtBot, page: QueuePage, workspace: Workspace) -> None:
    clinic, keeper = page.clinic, workspace.queue
    qtbot.waitUntil(lambda: keeper._task is None, timeout=20_000)
    keeper._pause.stop()  # on a busy machine it would begin by itself before the row is looked at
    row = page.model.row(0)
    assert row is not None
    patient = clinic.patient(row.patient_id)
    assert patient is not None
    clinic.save_patient(patient)
    page.refresh()
    settle(qtbot, page)
    assert page.model.index(0, 6).data() == "Checking again"
    keeper.begin()
    qtbot.waitUntil(lambda: page.is_settled and page.model.index(0, 6).data() == "Must fix", timeout=20_000)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Line 2 repeats line 1: 97110 GP on the same day.", "Line 2 repeats line 1"),
        ("M62.81 wants muscle groups graded; TUG 18 s does not.", "M62.81 wants muscle groups graded"),
        (
            "97530: 1 unit of 3 belong with CO and 2 without; two lines.",
            "97530: 1 unit of 3 belong with CO and 2 without",
        ),
        ("97110 carries none of GP, GO and GN.", "97110 carries none of GP, GO and GN"),
        ("", ""),
    ],
)
def test_a_row_says_the_first_clause_of_a_finding(sentence: str, words: str) -> None:
    assert short_finding(sentence) == words


# The search over everything


@pytest.fixture
def palette(person: Person, workspace: Workspace) -> CommandPalette:
    person.press(Key.Key_K, CTRL)
    assert workspace.search.isVisible()
    return workspace.search


def found(qtbot: QtBot, palette: CommandPalette) -> list[tuple[Kind, str]]:
    qtbot.waitUntil(lambda: palette.is_settled, timeout=10_000)
    return [(row.kind, row.words) for row in palette.model.rows]


def test_a_patient_is_found_by_parts_of_the_name_and_opened(
    qtbot: QtBot, person: Person, palette: CommandPalette, workspace: Workspace
) -> None:
    person.type("testerson ad")
    assert (Kind.PATIENT, "Testerson, Ada") in found(qtbot, palette)
    person.press(Key.Key_Return)
    assert workspace.here() == "patients"
    assert workspace.patients.patient.last_name == "Testerson"
    assert not palette.isVisible()


def test_enter_pressed_before_the_search_has_answered_waits_for_it(
    qtbot: QtBot, person: Person, palette: CommandPalette, workspace: Workspace
) -> None:
    person.enter("testerson ada")
    qtbot.waitUntil(lambda: workspace.here() == "patients", timeout=10_000)
    assert workspace.patients.patient.last_name == "Testerson"


def test_a_visit_is_found_by_its_number_or_its_last_figures(
    qtbot: QtBot, person: Person, palette: CommandPalette, workspace: Workspace
) -> None:
    visit = workspace.clinic.day(TODAY)[0]
    person.type(visit.number)
    assert (Kind.VISIT, visit.number) in found(qtbot, palette)
    palette.field.clear()
    person.type(str(int(visit.number.split("-")[1])))
    assert (Kind.VISIT, visit.number) in found(qtbot, palette)
    place = next(at for at, row in enumerate(palette.model.rows) if row.words == visit.number)
    while palette.view.currentIndex().row() != place:
        person.press(Key.Key_Down)
    person.press(Key.Key_Return)
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.record.number == visit.number


def test_a_code_is_found_by_number_or_words_and_its_card_shown(
    qtbot: QtBot, person: Person, palette: CommandPalette, workspace: Workspace
) -> None:
    person.type("muscle weak")
    assert (Kind.CODE, "M62.81") in found(qtbot, palette)
    palette.field.clear()
    person.type("97110")
    assert found(qtbot, palette)[:2] == [(Kind.HEAD, "Codes"), (Kind.CODE, "97110")]
    person.press(Key.Key_Return)
    assert workspace.here() == "codes"
    assert "97110" in workspace.codes.card.toPlainText()


def test_a_command_is_done_by_its_words_and_stands_first_the_next_time(
    qtbot: QtBot, person: Person, palette: CommandPalette, workspace: Workspace
) -> None:
    person.type("due li")
    assert palette.model.rows[:2][1].words == "Due list"
    assert palette.model.rows[1].note == "Alt+5"
    person.press(Key.Key_Return)
    assert workspace.here() == "due_list"
    person.press(Key.Key_K, CTRL)
    assert [row.words for row in palette.model.rows[:2]] == ["Used lately", "Due list"]
    assert all(one.isprintable() for row in palette.model.rows for one in row.words)


def test_every_entry_of_the_menus_is_found_by_its_own_words(
    person: Person, palette: CommandPalette, window: MainWindow
) -> None:
    missing = []
    for command in palette._commands:
        palette.field.setText(command.words)
        names = [row.target for row in palette.model.rows if row.kind is Kind.COMMAND]
        if command.name not in names:
            missing.append(command.words)
    assert missing == []
    assert len(palette._commands) > 50


def test_a_command_that_cannot_be_done_here_says_so_and_does_nothing(
    person: Person, page: QueuePage, workspace: Workspace
) -> None:
    person.press(Key.Key_K, CTRL)
    palette = workspace.search
    person.type("put on hold")
    row = next(row for row in palette.model.rows if row.kind is Kind.COMMAND)
    assert (row.note, row.usable) == ("not here", False)
    person.press(Key.Key_Return)
    assert workspace.here() == "queue"


def test_escape_and_the_key_itself_close_the_search_and_the_focus_goes_back(
    person: Person, page: QueuePage, workspace: Workspace
) -> None:
    for key, modifier in ((Key.Key_Escape, Qt.KeyboardModifier(0)), (Key.Key_K, CTRL)):
        person.press(Key.Key_K, CTRL)
        person.type("abc")
        person.press(key, modifier)
        assert not workspace.search.isVisible()
        assert page.table.hasFocus()
        assert workspace.search.field.text() == ""
    person.press(Key.Key_K, CTRL)
    page.filters.text.setFocus()
    assert not workspace.search.isVisible()


def test_the_search_closes_though_what_had_the_focus_is_gone(
    person: Person, page: QueuePage, workspace: Workspace, qapp: QApplication
) -> None:
    line = QLineEdit(page)
    line.show()
    line.setFocus()
    person.press(Key.Key_K, CTRL)
    line.deleteLater()
    qapp.sendPostedEvents(line, QEvent.Type.DeferredDelete.value)
    person.press(Key.Key_Escape)
    assert not workspace.search.isVisible()


def test_nothing_found_is_said(qtbot: QtBot, person: Person, palette: CommandPalette) -> None:
    person.type("qqqqqqqq")
    assert found(qtbot, palette) == []
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing is called that."
