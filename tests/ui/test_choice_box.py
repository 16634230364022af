"""Words typed in a box to choose from lead to the entry that begins with them, blanks and all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clinic_app.ui.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    made = ChoiceBox()
    made.addItems(["", "Medicaid (state program)", "Medicare Advantage plan", "Medicare Part B", "Railroad Medicare"])
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_a_blank_in_typed_words_does_not_open_the_list(qtbot: QtBot, box: ChoiceBox) -> None:
    told: list[int] = []
    box.activated.connect(told.append)
    qtbot.keyClicks(box, "medicare p")
    assert not box.view().isVisible()
    assert box.currentText() == "Medicare Part B"
    assert told[-1] == 3
    qtbot.keyClicks(box, "art b")
    assert box.currentText() == "Medicare Part B"


def test_words_that_no_entry_begins_with_leave_the_choice_as_it_is(qtbot: QtBot, box: ChoiceBox) -> None:
    qtbot.keyClicks(box, "medicare x")
    assert box.currentText() == "Medicare Advantage plan"


def test_a_blank_by_itself_opens_the_list(qtbot: QtBot, box: ChoiceBox) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.view().isVisible()
    box.hidePopup()


def test_arrows_go_through_the_entries_and_only_the_open_list_is_picked_from(qtbot: QtBot, box: ChoiceBox) -> None:
    told: list[str] = []
    box.picked.connect(lambda: told.append(box.currentText()))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert (box.currentIndex(), told) == (2, [])
    box.showPopup()
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert told == ["Medicare Part B"]
