"""The popup finds codes while one types, and Enter only ever selects."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from clinic_app.ui.code_hits import MOST_HITS, CodeHit, HitGroup, hit_spans, listed, preselected
from clinic_app.ui.code_popup import DEBOUNCE_MS, HitModel
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import GridModel
from clinic_app.ui.theme import Appearance
from clinic_app.ui.visit_grids import diagnoses_grid, diagnoses_model
from tests.ui.sample_visit import HITS, search_sample

Key = Qt.Key


class Desk:
    """A diagnoses grid with its popup, and what the search was asked."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.asked: list[str] = []
        self.edited: list[str] = []
        self.model: GridModel = diagnoses_model()
        self.grid: EntryGrid = diagnoses_grid(self.model, self.search)
        self.popup = self.grid.popup
        self.model.edited.connect(lambda _row, _column, text: self.edited.append(text))
        qtbot.addWidget(self.grid)
        self.grid.resize(760, 200)
        self.grid.show()
        qtbot.waitExposed(self.grid)
        self.grid.activateWindow()
        self.grid.go_to(0, "code")

    def search(self, query: str) -> list[CodeHit]:
        self.asked.append(query)
        return search_sample(query)

    @property
    def editor(self) -> QLineEdit:
        editor = self.grid.editor()
        assert editor is not None
        return editor

    def type_text(self, text: str) -> None:
        self.qtbot.keyClick(self.grid, text[0])
        self.qtbot.keyClicks(self.editor, text[1:])

    def type_and_wait(self, text: str) -> None:
        self.type_text(text)
        self.qtbot.waitUntil(self.popup.is_open, timeout=2000)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.grid.editor() or self.grid, key, modifier)


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance) -> Desk:
    return Desk(qtbot)


def test_typing_searches_once_after_the_pause(desk: Desk) -> None:
    desk.type_and_wait("shoulder")
    assert desk.asked == ["shoulder"]
    assert DEBOUNCE_MS == 80


def test_enter_takes_the_first_hit_of_words_and_goes_on(desk: Desk) -> None:
    desk.type_and_wait("right sho")
    desk.press(Key.Key_Return)
    assert desk.edited == ["M75.01"]
    assert not desk.popup.is_open()
    assert desk.grid.currentIndex().column() == desk.model.column("side")


def test_enter_faster_than_the_pause_takes_the_same_hit(desk: Desk) -> None:
    desk.type_text("right sho")
    desk.press(Key.Key_Return)
    assert desk.edited == ["M75.01"]


def test_enter_in_the_list_never_submits_the_window(desk: Desk) -> None:
    submitted: list[bool] = []
    action = QAction(desk.grid)
    action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
    action.triggered.connect(submitted.append)
    desk.grid.addAction(action)
    desk.type_and_wait("right sho")
    desk.press(Key.Key_Return)
    assert desk.edited == ["M75.01"]
    assert submitted == []


def test_tab_takes_and_moves(desk: Desk) -> None:
    desk.type_and_wait("right sho")
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Tab)
    assert desk.edited == ["M25.511"]


def test_escape_closes_the_list_first_and_the_editor_second(desk: Desk) -> None:
    desk.type_and_wait("right sho")
    desk.press(Key.Key_Escape)
    assert not desk.popup.is_open()
    assert desk.editor.text() == "right sho"
    desk.press(Key.Key_Escape)
    assert desk.grid.editor() is None
    assert desk.edited == []


@pytest.mark.parametrize(
    ("key", "modifier"), [(Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Key.Key_Down, Qt.KeyboardModifier.AltModifier)]
)
def test_a_key_opens_everything_at_once(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    desk.press(key, modifier)
    assert desk.popup.is_open()
    assert desk.asked == [""]
    assert desk.popup.current_hit() is None


def test_arrows_choose_hits_and_pass_over_heads(desk: Desk) -> None:
    desk.press(Key.Key_F2)
    chosen = []
    for _ in range(5):
        desk.press(Key.Key_Down)
        hit = desk.popup.current_hit()
        assert hit is not None
        chosen.append(hit.code)
    assert chosen == ["M75.01", "M25.511", "M75.00", "M75.0", "M75.0"]


def test_a_click_takes_a_hit(desk: Desk) -> None:
    desk.press(Key.Key_F2)
    index = desk.popup.model.index(1)
    place = desk.popup.view.visualRect(index).center()
    desk.qtbot.mouseClick(desk.popup.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.edited == ["M75.01"]


def test_the_editor_keeps_the_focus_while_the_list_is_open(desk: Desk) -> None:
    desk.type_and_wait("shoulder")
    assert desk.editor.hasFocus()


def test_text_nobody_knows_is_taken_as_typed(desk: Desk) -> None:
    desk.type_text("Q99.Z")
    desk.press(Key.Key_Return)
    assert desk.edited == ["Q99.Z"]


def test_leaving_the_grid_closes_the_list(desk: Desk) -> None:
    desk.type_and_wait("shoulder")
    desk.grid.commit_editor()
    assert not desk.popup.is_open()


def rows_of(*codes: str) -> tuple[CodeHit, ...]:
    return tuple(CodeHit(code, "title") for code in codes)


@pytest.mark.parametrize(
    ("query", "codes", "taken"),
    [
        ("M62.8", ("M62.81", "M62.82"), None),
        ("m6281", ("M62.82", "M62.81"), "M62.81"),
        ("7110", ("97110", "97140"), "97110"),
        ("110", ("97110", "92110"), None),
        ("10", ("97110",), None),
        ("shoulder", ("M25.511", "M75.01"), "M25.511"),
        ("", ("M25.511",), None),
        ("x", (), None),
    ],
)
def test_a_typed_code_is_never_exchanged_for_another(query: str, codes: tuple[str, ...], taken: str | None) -> None:
    rows = listed(list(rows_of(*codes)))
    place = preselected(query, rows)
    hit = rows[place].hit if place is not None else None
    assert (hit.code if hit else None) == taken


def test_a_nickname_is_taken_whole() -> None:
    rows = listed([CodeHit("97110", "Exercise"), CodeHit("97530", "Activities", nickname="ta")])
    assert preselected("TA", rows) == 1


def test_groups_stand_in_their_order_and_hits_under_their_heads() -> None:
    names = [row.head.value if row.head else row.hit.code for row in listed(HITS) if row.head or row.hit]
    assert names == ["Recent", "M75.01", "Clinic", "M25.511", "All", "M75.00", "M75.0"]


def test_a_single_group_of_all_needs_no_head() -> None:
    assert [row.head for row in listed([CodeHit("A", "a", HitGroup.ALL)])] == [None]


def test_no_more_than_fifty_hits_are_listed() -> None:
    assert len(listed([CodeHit(str(number), "title") for number in range(200)])) == MOST_HITS


def test_the_hit_in_a_title_is_found_at_the_beginning_of_words() -> None:
    assert hit_spans("Adhesive capsulitis of right shoulder", "sho cap") == [(9, 12), (29, 32)]


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = HitModel()
    model.show_hits(HITS, "sho")
    qtmodeltester.check(model)
