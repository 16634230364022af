"""Parts are put together unstyled, and asked for their size once they are seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.ui.laying_out import ScrollArea, UnseenTab, set_shown
from clinic_app.ui.theme import Appearance


def is_styled(part: QWidget) -> bool:
    return part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def lines(column: QVBoxLayout, count: int) -> list[QLabel]:
    made = [QLabel("a line") for _ in range(count)]
    for one in made:
        column.addWidget(one)
    return made


def test_what_scrolls_follows_what_changed_while_it_was_out_of_sight(qtbot: QtBot, window: QMainWindow) -> None:
    area, inside, places = ScrollArea(), QWidget(), QStackedWidget()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    column = QVBoxLayout(inside)
    places.addWidget(QWidget())
    places.addWidget(area)
    window.setCentralWidget(places)
    window.show()
    (first, *_) = lines(column, 2)
    assert not is_styled(first)
    places.setCurrentWidget(area)
    qtbot.waitUntil(lambda: is_styled(first))
    assert area.verticalScrollBar().maximum() == 0
    places.setCurrentIndex(0)
    lines(column, 40)
    places.setCurrentWidget(area)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


def test_a_tab_asks_for_room_once_it_is_seen(qtbot: QtBot, window: QMainWindow) -> None:
    tabs, behind = QTabWidget(), UnseenTab()
    (line, *_) = lines(QVBoxLayout(behind), 3)
    tabs.addTab(QLabel("in front"), "Front")
    tabs.addTab(behind, "Behind")
    window.setCentralWidget(tabs)
    window.show()
    assert (behind.sizeHint(), behind.minimumSizeHint()) == (QSize(0, 0), QSize(0, 0))
    tabs.setCurrentWidget(behind)
    assert behind.minimumSizeHint().height() >= 3 * line.minimumSizeHint().height()


def test_a_part_is_shown_and_hidden_and_shown_again(window: QMainWindow) -> None:
    whole, part = QWidget(), QLabel("a part")
    QVBoxLayout(whole).addWidget(part)
    set_shown(part, True)
    assert not is_styled(part)
    window.setCentralWidget(whole)
    window.show()
    assert part.isVisible()
    set_shown(part, False)
    assert part.isHidden()
    set_shown(part, True)
    assert part.isVisible()
