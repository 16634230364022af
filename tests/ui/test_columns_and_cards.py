"""Widths of the visit screen: its columns at every size, and that no card is wider than its column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.check_box import CheckBox
from clinic_app.ui.entry_grid import fitted_widths
from clinic_app.ui.finding_cards import FindingCard
from clinic_app.ui.findings_model import FindingsModel, FindingView, FixView
from clinic_app.ui.findings_panel import FindingsPanel
from clinic_app.ui.grid_model import Column
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.tokens import DARK, Level, contrast
from clinic_app.ui.visit_grids import DIAGNOSIS_COLUMNS, LINE_COLUMNS
from clinic_app.ui.visit_screen import VisitScreen, default_columns

Key = Qt.Key


@pytest.fixture
def screen(window: MainWindow) -> VisitScreen:
    assert window.workspace is not None
    return window.workspace.screen_of_visits


@pytest.mark.parametrize(("width", "columns"), [(1366, (204, 318)), (1100, (64, 280)), (1920, (260, 380))])
def test_the_columns_follow_the_width_of_the_window(
    width: int, columns: tuple[int, int], qtbot: QtBot, window: MainWindow, screen: VisitScreen
) -> None:
    window.resize(width, 768)
    qtbot.waitUntil(lambda: (screen.day.width(), screen.findings.width()) == columns)


def test_the_form_gains_most_of_a_wider_window_and_nothing_ever_shrinks() -> None:
    before = default_columns(1298, narrow=False)
    for width in range(1298, 2400, 50):
        now = default_columns(width, narrow=False)
        assert now[0] >= before[0]
        assert now[1] >= before[1]
        assert width - sum(now) >= 776
        before = now
    assert before == (260, 380)


def test_columns_drawn_by_hand_are_remembered_and_others_are_not(screen: VisitScreen) -> None:
    assert screen.columns().isEmpty()
    screen.splitter.splitterMoved.emit(300, 1)
    kept = screen.columns()
    assert not kept.isEmpty()
    screen.take_columns(QByteArray())
    assert screen.columns().isEmpty()
    screen.take_columns(kept)
    assert screen.columns() == kept


LONG = FindingView(
    key="long/1",
    rule="LONG",
    level=Level.MUST_FIX,
    what="S83.511 needs a seventh character, and this sentence is as long as any.",
    where="Diagnosis B, box 21",
    why="Because of the note.",
    fixes=(FixView("Replace S83.511 by S83.511D, subsequent encounter"), FixView("Remove it")),
    waivable=True,
    keep_words="Keep both with a reason that is typed…",
    payer_key=("medicare", "filing"),
)
SMALL = FindingView("small/1", "SMALL", Level.NOTE, "A note.", "Line 1, modifiers, box 24D", fixes=LONG.fixes)


@pytest.mark.parametrize("width", [280, 318, 380])
@pytest.mark.parametrize("current", ["long/1", "small/1"])
def test_no_card_is_wider_than_the_panel(width: int, current: str, qtbot: QtBot, appearance: Appearance) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.resize(width, 682)
    panel.set_model(FindingsModel((LONG, SMALL), (), 10))
    panel.make_current(current)
    panel.show()
    qtbot.waitExposed(panel)
    scroll = panel.findChild(QScrollArea, "findings_scroll")
    assert scroll is not None
    cards = panel.findChildren(FindingCard)
    assert len(cards) == 2
    for card in cards:
        right = card.mapTo(panel, card.rect().topRight()).x()
        assert right < scroll.viewport().width() + 1
        assert card.minimumSizeHint().width() <= card.width()


@pytest.mark.parametrize("current", ["long/1", "small/1"])
def test_the_action_beside_a_place_says_what_it_does_and_to_which_finding(
    current: str, qtbot: QtBot, appearance: Appearance
) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.set_model(FindingsModel((LONG, SMALL), (), 10))
    panel.make_current(current)
    said = {
        key: card.findChild(KeyButton, "finding_side_action")
        for key in ("long/1", "small/1")
        if (card := panel.card(key))
    }
    names = {key: button.accessibleName() for key, button in said.items() if button is not None}
    assert names[current].startswith("Explain: ")
    assert names["small/1"].endswith("A note.")
    assert all(names.values())


def test_a_button_without_room_drops_its_key_before_its_words(qtbot: QtBot, appearance: Appearance) -> None:
    button = KeyButton("Mark ready, next", key="Ctrl+Return")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert not button.is_cut
    button.resize(140, 28)
    assert button.is_cut
    assert button.minimumSizeHint().width() <= 120


def test_the_edge_of_a_check_box_is_seen_on_a_dark_ground(qtbot: QtBot, appearance: Appearance) -> None:
    box = CheckBox("Initials on paper")
    qtbot.addWidget(box)
    appearance.choose(ThemeChoice.DARK)
    box.resize(box.sizeHint())
    image = box.grab().toImage()
    ratio = image.devicePixelRatio()
    row = round(image.height() / 2)
    colours = {image.pixelColor(x, row).name() for x in range(round(24 * ratio))}
    assert max(contrast(colour, DARK.panel) for colour in colours) >= 3
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    qtbot.keyClick(box, Key.Key_Space)
    assert not box.isChecked()


@pytest.mark.parametrize("columns", [DIAGNOSIS_COLUMNS, LINE_COLUMNS], ids=["diagnoses", "lines"])
@pytest.mark.parametrize("room", [460, 534, 578, 742, 1100])
def test_the_columns_of_a_grid_give_way_before_one_is_cut(columns: tuple[Column, ...], room: int) -> None:
    widths = fitted_widths(columns, room)
    for column, width in zip(columns, widths, strict=True):
        assert (column.tight or column.width) <= width <= column.width or column.stretch
    titles = sum(one.tight for one in columns if one.stretch)
    taken = sum(width for one, width in zip(columns, widths, strict=True) if not one.stretch)
    tightest = sum(one.tight or one.width for one in columns if not one.stretch)
    assert taken + titles <= room or taken == pytest.approx(tightest)
    if room >= sum(one.width for one in columns if not one.stretch) + titles:
        assert widths == [one.width for one in columns]
