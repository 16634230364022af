"""The bar answers to keys, clicks and readers who do not see it."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from clinic_app.ui.theme import Appearance
from clinic_app.ui.unit_bar import UnitBar
from clinic_app.ui.unit_bar_layout import UnitBarModel
from tests.ui.sample_visit import FORTY_MINUTES, LONG_DAY, MIDPOINT, TIE


def shown(qtbot: QtBot, model: UnitBarModel) -> UnitBar:
    bar = UnitBar()
    qtbot.addWidget(bar)
    bar.set_model(model)
    bar.resize(640, 76)
    bar.show()
    return bar


def test_the_arithmetic_is_its_accessible_description(qtbot: QtBot, appearance: Appearance) -> None:
    assert shown(qtbot, FORTY_MINUTES).accessibleDescription() == FORTY_MINUTES.text


def test_without_a_tie_it_takes_no_focus(qtbot: QtBot, appearance: Appearance) -> None:
    bar = shown(qtbot, TIE)
    assert bar.focusPolicy() is Qt.FocusPolicy.StrongFocus
    bar.set_model(FORTY_MINUTES)
    assert bar.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_tie_is_settled_by_keys(qtbot: QtBot, appearance: Appearance) -> None:
    bar = shown(qtbot, TIE)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.tie_chosen) as told:
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert told.args == ["97140"]


def test_both_tied_leftovers_can_be_clicked(qtbot: QtBot, appearance: Appearance) -> None:
    bar = shown(qtbot, TIE)
    told: list[str] = []
    bar.tie_chosen.connect(told.append)
    cell = (640 - 12) / 4
    for minutes_into_cell in (2, 7):
        x = 2 * (cell + 4) + minutes_into_cell * cell / 15
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(int(x), 34))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(20, 34))
    assert told == ["97110", "97140"]


def test_a_piece_tells_its_fate_in_words(qtbot: QtBot, appearance: Appearance) -> None:
    bar = shown(qtbot, FORTY_MINUTES)
    cell = (640 - 12) / 4
    start = 2 * (cell + 4)
    assert bar.words_at(QPoint(10, 34)) == "97110: a whole unit of 15 minutes"
    assert bar.words_at(QPoint(int(start + 5), 34)) == "97110: 3 minutes left over, takes no unit"
    assert bar.words_at(QPoint(int(start + 6 * cell / 15), 34)) == "97140: 7 minutes left over, takes a unit"
    assert bar.words_at(QPoint(639, 34)) == ""


def test_its_height_is_the_same_for_every_drawing(qtbot: QtBot, appearance: Appearance) -> None:
    heights = {shown(qtbot, model).sizeHint().height() for model in (UnitBarModel(), TIE, LONG_DAY, MIDPOINT)}
    assert len(heights) == 1


def test_a_winner_is_plain_and_a_loser_hatched(qtbot: QtBot, appearance: Appearance) -> None:
    picture = shown(qtbot, FORTY_MINUTES).grab().toImage()
    cell = (640 - 12) / 4
    start = 2 * (cell + 4)
    loser = {picture.pixelColor(int(start + 3), y).name() for y in range(20, 50)}
    winner = {picture.pixelColor(int(start + 3.6 * cell / 15), y).name() for y in range(20, 50)}
    assert len(loser) > 2
    assert winner == {"#b9e0d9"}
