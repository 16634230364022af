"""A visit typed by times with real keys, and its timeline moved by keys and mouse."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.clock_blocks import Block, Rest, Who, blocks_of
from clinic_app.domain.visit import ServiceLine
from clinic_app.services.clinic import Clinic
from clinic_app.ui.clock_section import ClockSection
from clinic_app.ui.theme import current_look
from clinic_app.ui.timeline import Edge
from clinic_app.ui.timeline_painter import TimelineGeometry
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import invented_clinic
from tests.ui.pictures_of_times import keep_another_patient
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
A = Who.ASSISTANT


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    clinic = invented_clinic(tmp_path, codebook)
    keep_another_patient(clinic)
    return clinic


@pytest.fixture
def times(workspace: Workspace) -> ClockSection:
    return workspace.screen_of_visits.form.times


def begin(person: Person) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "t"):
        person.enter(text)
    person.enter("M25.561")
    person.press(Key.Key_T, CTRL | SHIFT)


def type_blocks(person: Person, *blocks: tuple[str, ...]) -> None:
    for texts in blocks:
        for text in texts:
            person.enter(text)


THREE = (("97110", "902", "920", ""), ("97140", "920 932", "t"), ("97110", "935", "+10", "a"))


def lines(workspace: Workspace) -> tuple[ServiceLine, ...]:
    return workspace.screen_of_visits.form.visit().lines or ()


def rules(workspace: Workspace) -> set[str]:
    return {finding.rule for finding in workspace.screen_of_visits.desk.result.findings}


def test_minutes_units_and_totals_follow_from_typed_times(person: Person, workspace: Workspace) -> None:
    begin(person)
    type_blocks(person, *THREE)
    visit = workspace.screen_of_visits.form.visit()
    assert [(line.code, line.minutes, line.assistant_minutes) for line in lines(workspace)] == [
        ("97110", 28, 10),
        ("97140", 12, None),
    ]
    assert (visit.started, visit.ended, visit.total_treatment_minutes) == (time(9, 2), time(9, 45), 40)
    assert workspace.screen_of_visits.units.bar.model().total == 40
    assert {"UNIT-OVERLAP", "UNIT-TIMED-LE-TOTAL", "UNIT-COUNTABLE-TIME"}.isdisjoint(rules(workspace))
    assert "MOD-CQ-SPLIT" in rules(workspace) or "MOD-CQ-DECIDE" in rules(workspace)


def test_until_times_are_given_there_is_one_quiet_action(person: Person, times: ClockSection) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "t"):
        person.enter(text)
    assert times.toggle.isVisible()
    assert times.toggle.shown_key() == "Ctrl+Shift+T"
    assert not times.timeline.isVisible()
    assert not times.entry.isVisible()


def test_undo_and_redo_go_block_by_block(person: Person, workspace: Workspace) -> None:
    begin(person)
    type_blocks(person, *THREE)
    person.press(Key.Key_Z, CTRL)
    assert [line.minutes for line in lines(workspace)] == [18, 12]
    person.press(Key.Key_Z, CTRL)
    assert [line.code for line in lines(workspace)] == ["97110"]
    person.press(Key.Key_Z, CTRL | SHIFT)
    person.press(Key.Key_Z, CTRL | SHIFT)
    assert [line.minutes for line in lines(workspace)] == [28, 12]


def test_an_overlap_is_found_while_typing_and_trimmed_by_its_fix(
    person: Person, workspace: Workspace, times: ClockSection
) -> None:
    begin(person)
    type_blocks(person, ("97110", "902 920", ""), ("97530", "915 925", ""))
    assert "UNIT-OVERLAP" in rules(workspace)
    assert [clash.words for clash in times.timeline.model().clashes] == ["overlap 5 min"]
    desk = workspace.screen_of_visits.desk
    key = next(one.key for one in workspace.screen_of_visits.findings.model().findings if one.rule == "UNIT-OVERLAP")
    desk.apply_fix(key, 0)
    assert [blocks_of(line)[0].start for line in lines(workspace)] == [542, 560]
    assert "UNIT-OVERLAP" not in rules(workspace)
    assert times.timeline.model().clashes == ()


def test_the_clinicians_other_patient_is_seen_before_it_is_billed(
    person: Person, workspace: Workspace, times: ClockSection
) -> None:
    begin(person)
    type_blocks(person, ("97110", "930 950", ""))
    assert times.timeline.model().others == ((582, 612),)
    assert "UNIT-OVERLAP" in rules(workspace)
    assert "other patient" in times.timeline.words()
    assert "Mock" not in times.timeline.accessibleDescription()


def test_a_block_that_cannot_be_is_refused_in_a_sentence_and_what_was_typed_stays(
    person: Person, workspace: Workspace, times: ClockSection
) -> None:
    begin(person)
    type_blocks(person, ("97110", "925", "920", ""))
    assert "before the start" in times.entry.problem_words()
    assert times.entry.texts()[:3] == ("97110", "925", "920")
    assert lines(workspace) == ()
    person.press(Key.Key_Escape)
    assert times.entry.is_blank()


def test_half_a_block_left_behind_is_told_and_never_lost(
    person: Person, workspace: Workspace, times: ClockSection, qtbot: QtBot
) -> None:
    begin(person)
    type_blocks(person, ("97110", "902"))
    person.press(Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: "FORM-TYPED" in rules(workspace))
    assert times.entry.texts()[:2] == ("97110", "902")
    person.press(Key.Key_T, CTRL | SHIFT)
    for text in ("", "", "917", ""):
        person.enter(text)
    assert "FORM-TYPED" not in rules(workspace)
    assert [line.minutes for line in lines(workspace)] == [15]


def test_a_whole_block_left_behind_is_taken(person: Person, workspace: Workspace, qtbot: QtBot) -> None:
    begin(person)
    type_blocks(person, ("97110", "902", "917"))
    person.press(Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: [line.minutes for line in lines(workspace)] == [15])


def test_the_timeline_is_moved_by_keys(person: Person, workspace: Workspace, times: ClockSection) -> None:
    begin(person)
    type_blocks(person, *THREE)
    person.press(Key.Key_Escape)
    assert QApplication.focusWidget() is times.timeline
    assert times.timeline.current() == (0, 1)
    person.press(Key.Key_Right)
    person.press(Key.Key_Right, SHIFT)
    assert blocks_of(lines(workspace)[0])[1] == Block(575, 591, A)
    person.press(Key.Key_Down)
    assert times.timeline.edge() is Edge.WHOLE
    person.press(Key.Key_Left, SHIFT)
    assert blocks_of(lines(workspace)[0])[1] == Block(570, 586, A)
    person.press(Key.Key_Down)
    person.press(Key.Key_Right)
    assert blocks_of(lines(workspace)[0])[1] == Block(571, 586, A)
    person.press(Key.Key_Backtab, SHIFT)
    assert times.timeline.current() == (1, 0)
    assert times.timeline.accessibleName().startswith("97140, 09:20 to 09:32, 12 minutes, therapist")


def test_enter_types_other_times_for_a_block_and_delete_removes_it(
    person: Person, workspace: Workspace, times: ClockSection
) -> None:
    begin(person)
    type_blocks(person, *THREE)
    person.press(Key.Key_Escape)
    person.press(Key.Key_Return)
    type_blocks(person, ("940", "950", "b"))
    assert blocks_of(lines(workspace)[0])[1] == Block(580, 590, Who.TOGETHER)
    assert QApplication.focusWidget() is times.timeline
    person.press(Key.Key_Delete)
    assert blocks_of(lines(workspace)[0]) == (Block(542, 560),)
    person.press(Key.Key_Tab)
    person.press(Key.Key_Delete)
    assert [line.code for line in lines(workspace)] == ["97110"]
    person.press(Key.Key_Insert)
    assert QApplication.focusWidget() is not times.timeline
    type_blocks(person, ("97116", "933 945", ""))
    assert [line.code for line in lines(workspace)] == ["97110", "97116"]


def test_a_rest_is_typed_and_moves_with_its_block(person: Person, workspace: Workspace) -> None:
    begin(person)
    for text in ("97110", "900 930"):
        person.enter(text)
    person.tab()
    person.enter("rest 9:10-9:14")
    assert (lines(workspace)[0].minutes, blocks_of(lines(workspace)[0])[0].rests) == (26, (Rest("rest", 4, 550),))
    person.press(Key.Key_Escape)
    person.press(Key.Key_Down)
    person.press(Key.Key_Right)
    assert blocks_of(lines(workspace)[0])[0].rests == (Rest("rest", 4, 551),)


def test_a_block_is_dragged_by_its_edge(
    person: Person, workspace: Workspace, times: ClockSection, qtbot: QtBot
) -> None:
    begin(person)
    type_blocks(person, ("97110", "902 920", ""))
    timeline = times.timeline
    geometry = TimelineGeometry(timeline.model(), timeline.width(), current_look())
    (rect,) = geometry.block_rects(timeline.model().blocks[0])
    edge = QPoint(round(rect.right()) - 2, round(rect.center().y()))
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(timeline, edge + QPoint(round(10 * geometry.scale), 0))
    assert lines(workspace)[0].minutes == 18
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=edge + QPoint(round(10 * geometry.scale), 0))
    assert lines(workspace)[0].minutes == 28


def test_minutes_only_stays_as_it_was(person: Person, workspace: Workspace, times: ClockSection) -> None:
    begin(person)
    person.press(Key.Key_Escape)
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "33", "", "", "", "", ""):
        person.enter(text)
    person.press(Key.Key_T, CTRL | SHIFT)
    type_blocks(person, ("97140", "935 943", ""))
    assert [(line.minutes, line.start) for line in lines(workspace)] == [(33, None), (8, time(9, 35))]
    assert workspace.screen_of_visits.form.visit().total_treatment_minutes == 41
    assert [block.key for block in times.timeline.model().blocks] == [(1, 0)]


def test_a_visit_typed_by_times_comes_back_as_it_was(person: Person, workspace: Workspace) -> None:
    begin(person)
    type_blocks(person, *THREE)
    person.press(Key.Key_S, CTRL)
    before = lines(workspace)
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    again = workspace.clinic.open_visit(at_work.record.id).record.visit.lines or ()
    assert [blocks_of(line) for line in again] == [blocks_of(line) for line in before]


def test_times_in_place_of_typed_minutes_are_said(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.press(Key.Key_Escape)
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "33", "", "", "", "", ""):
        person.enter(text)
    person.press(Key.Key_T, CTRL | SHIFT)
    said: list[str] = []
    workspace.screen_of_visits.form.said.connect(said.append)
    type_blocks(person, ("97110", "902 917", ""))
    assert said == ["97110: 15 min by the clock in place of 33 typed. Ctrl+Z"]
    person.press(Key.Key_Z, CTRL)
    assert [line.minutes for line in lines(workspace)] == [33]
