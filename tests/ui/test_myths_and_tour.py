"""Myth cards and the tour of the practice clinic, worked by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.services.myths import myth_cards
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.myths_page import MythsPage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tour import STEPS, TourBar
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key


def test_every_card_cites_a_source_and_rules_of_the_book() -> None:
    cards = myth_cards()
    assert len(cards) >= 12
    assert len({one.id for one in cards}) == len(cards)
    for card in cards:
        assert card.source
        assert card.rules
        assert [rule for rule in card.rules if rule not in RULES_BY_ID] == []


def test_the_cards_are_not_all_answered_alike() -> None:
    assert 3 <= sum(one.holds for one in myth_cards()) <= len(myth_cards()) - 3


@pytest.fixture
def window(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    QCoreApplication.setOrganizationName(f"tour-{tmp_path.name}")
    memory = WindowMemory()
    memory.knows_tour = False
    made = MainWindow(Start(tmp_path, True, lambda: TODAY), memory, appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_at_work, timeout=30_000)
    yield made
    made.close()
    QCoreApplication.setOrganizationName("")


def workspace_of(window: MainWindow) -> Workspace:
    assert isinstance(window.workspace, Workspace)
    return window.workspace


def test_the_practice_clinic_offers_the_tour_once(window: MainWindow) -> None:
    tour = workspace_of(window).tour
    assert tour.isVisible()
    assert not tour.is_running
    tour.end_button.click()
    assert not tour.isVisible()
    assert window.memory.knows_tour


def test_a_step_is_done_by_its_own_key_and_the_last_one_ends_the_tour(qtbot: QtBot, window: MainWindow) -> None:
    workspace, person = workspace_of(window), Person(qtbot, window)
    workspace.actions_by_name["tour"].trigger()
    tour = workspace.tour
    assert tour.is_running
    tour.next_button.click()
    assert tour.step.action == "section_6"
    assert tour.key.text() == "Ctrl+6"
    person.press(Key.Key_6, CTRL)
    assert tour.step.action == "next_finding"
    person.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert tour.step.action == "next_finding", "another key does not do the step"
    person.press(Key.Key_F6)
    assert tour.step.action == "explain"
    while tour.is_running:
        tour.next_button.click()
    assert window.memory.knows_tour


def test_every_step_is_an_action_that_has_a_key(qtbot: QtBot) -> None:
    actions = {}
    for step in STEPS:
        if step.action:
            actions[step.action] = QAction(step.action)
    bar = TourBar(actions)
    qtbot.addWidget(bar)
    bar.begin()
    for number in range(1, len(STEPS) + 1):
        assert bar.count.text() == f"Step {number} of {len(STEPS)}"
        bar.go_on()
    assert not bar.is_running


def test_the_cards_are_answered_and_turned_by_keys_and_lead_to_the_rule(qtbot: QtBot, window: MainWindow) -> None:
    workspace, person = workspace_of(window), Person(qtbot, window)
    workspace.go("myths")
    page = workspace.tool("myths")
    assert isinstance(page, MythsPage)
    first = page.card()
    assert not page.why.isVisible()
    person.press(Key.Key_Y if first.holds else Key.Key_N)
    assert page.why.isVisible()
    assert page.verdict.text().endswith("You were right.")
    person.press(Key.Key_Right)
    second = page.card()
    assert second != first
    assert not page.why.isVisible()
    person.press(Key.Key_N if second.holds else Key.Key_Y)
    assert page.verdict.text().endswith("It is the other way round.")
    assert page.score.text() == "1 of 2 answered as the text does"
    with qtbot.waitSignal(page.explain_asked) as asked:
        page.rule.click()
    assert asked.args == [second.rules[0]]
