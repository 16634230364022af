"""The day's visits and the places of the program."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from clinic_app.ui.day_list import DayList, DayModel
from clinic_app.ui.rail import Rail
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tokens import Level
from tests.ui.sample_visit import DAY, RAIL


def day_list(qtbot: QtBot) -> DayList:
    made = DayList()
    qtbot.addWidget(made)
    made.set_visits(DAY, "4")
    made.resize(204, 600)
    made.show()
    return made


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = DayModel()
    model.set_visits(DAY)
    qtmodeltester.check(model)


def test_the_visit_given_is_chosen_without_telling_so(qtbot: QtBot, appearance: Appearance) -> None:
    made = DayList()
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.visit_chosen):
        made.set_visits(DAY, "4")
    assert made.currentIndex().row() == 3


def test_arrow_keys_choose_a_visit(qtbot: QtBot, appearance: Appearance) -> None:
    made = day_list(qtbot)
    with qtbot.waitSignal(made.visit_chosen) as told:
        qtbot.keyClick(made, Qt.Key.Key_Down)
    assert told.args == ["5"]


def test_a_new_verdict_keeps_the_chosen_visit(qtbot: QtBot, appearance: Appearance) -> None:
    made = day_list(qtbot)
    changed = tuple(replace(visit, state=Level.READY) if visit.key == "4" else visit for visit in DAY)
    with qtbot.assertNotEmitted(made.visit_chosen):
        made.set_visits(changed)
    assert made.currentIndex().row() == 3


def test_a_row_is_spoken_with_time_name_and_state(qtbot: QtBot, appearance: Appearance) -> None:
    made = day_list(qtbot)
    spoken = made.days.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "9:45 Testerson, Ada: Must fix"


def test_the_rail_tells_where_to_go(qtbot: QtBot, appearance: Appearance) -> None:
    rail = Rail(RAIL)
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.chosen) as told:
        rail.buttons["patients"].click()
    assert told.args == ["patients"]


def test_one_place_is_marked_and_an_act_never_is(qtbot: QtBot, appearance: Appearance) -> None:
    rail = Rail(RAIL)
    qtbot.addWidget(rail)
    rail.show_place("visits")
    rail.show_place("queue")
    rail.buttons["lock"].click()
    assert [key for key, button in rail.buttons.items() if button.isChecked()] == ["queue"]


def test_a_count_is_spoken(qtbot: QtBot, appearance: Appearance) -> None:
    rail = Rail(RAIL)
    qtbot.addWidget(rail)
    rail.buttons["queue"].set_count(16)
    assert rail.buttons["queue"].accessibleName() == "Queue, 16"
