"""The unit panel says how the number came about."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clinic_app.ui.theme import Appearance
from clinic_app.ui.unit_panel import UnitPanel
from tests.ui.sample_visit import TIE, UNITS


def panel(qtbot: QtBot) -> UnitPanel:
    made = UnitPanel()
    qtbot.addWidget(made)
    made.resize(776, 186)
    made.set_model(UNITS)
    made.show()
    return made


def words(made: UnitPanel, name: str) -> str:
    found = made.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_it_shows_number_method_totals_and_the_other_method(qtbot: QtBot, appearance: Appearance) -> None:
    made = panel(qtbot)
    assert words(made, "unit_number") == "3"
    assert words(made, "unit_method") == "CMS total time, as Medicare Part B asks"
    assert words(made, "unit_totals") == "Timed 40   Untimed 12   Treatment 52 min"
    assert words(made, "compare_units") == "2"
    assert words(made, "compare_split") == "units (2 + 0)"


def test_a_treatment_time_nobody_typed_is_said_so(qtbot: QtBot, appearance: Appearance) -> None:
    made = panel(qtbot)
    made.set_model(replace(UNITS, treatment=None))
    assert "Treatment not typed" in words(made, "unit_totals")


def test_it_is_as_high_folded_and_unfolded_as_the_layout_says(qtbot: QtBot, appearance: Appearance) -> None:
    made = panel(qtbot)
    assert made.height() == 186
    made.fit(640)
    assert (made.is_folded(), made.height()) == (True, 112)
    made.fit(700)
    assert (made.is_folded(), made.height()) == (False, 186)


def test_new_figures_do_not_change_its_height(qtbot: QtBot, appearance: Appearance) -> None:
    made = panel(qtbot)
    made.set_model(replace(UNITS, bar=TIE, sentences=UNITS.sentences * 4))
    assert made.height() == 186


def test_the_whole_is_told_in_sentences(qtbot: QtBot, appearance: Appearance) -> None:
    spoken = panel(qtbot).accessibleDescription()
    assert "3 timed units, CMS total time" in spoken
    assert "97140: 7 min: no quarter, 7 left over; 1 unit takes the leftover unit" in spoken


def test_a_settled_tie_is_passed_on(qtbot: QtBot, appearance: Appearance) -> None:
    made = panel(qtbot)
    with qtbot.waitSignal(made.tie_chosen) as told:
        made.bar.tie_chosen.emit("97140")
    assert told.args == ["97140"]
