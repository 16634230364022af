"""A visit can be typed without the mouse: Enter goes on, keys copy, delete and go down, pasted codes split."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import Cell, GridModel, GridRole, GridRow, split_codes
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tokens import Level
from clinic_app.ui.visit_grids import diagnoses_grid, diagnoses_model, lines_grid, lines_model
from tests.ui.sample_visit import DIAGNOSES, LINES, search_sample

Key = Qt.Key


class Form(QWidget):
    """A grid between two fields, and a record of what the grid told."""

    def __init__(self, model: GridModel, make: Callable[[GridModel, Callable[[str], list[object]]], EntryGrid]) -> None:
        super().__init__()
        self.model = model
        self.before, self.after = QLineEdit(), QLineEdit()
        self.grid = make(model, search_sample)
        self.told: list[tuple[object, ...]] = []
        model.edited.connect(lambda row, column, text: self.told.append((row, model.columns[column].key, text)))
        model.rows_pasted.connect(lambda row, texts: self.told.append(("pasted", row, texts)))
        model.row_removed.connect(lambda row: self.told.append(("removed", row)))
        column = QVBoxLayout(self)
        for part in (self.before, self.grid, self.after):
            column.addWidget(part)
        self.resize(780, 400)

    def here(self) -> tuple[int, str]:
        index = self.grid.currentIndex()
        return index.row(), self.model.columns[index.column()].key


@pytest.fixture
def lines(qtbot: QtBot, appearance: Appearance) -> Form:
    return opened(qtbot, Form(lines_model(), lines_grid), LINES)


@pytest.fixture
def diagnoses(qtbot: QtBot, appearance: Appearance) -> Form:
    return opened(qtbot, Form(diagnoses_model(), diagnoses_grid), DIAGNOSES)


def opened(qtbot: QtBot, form: Form, rows: tuple[GridRow, ...]) -> Form:
    qtbot.addWidget(form)
    form.model.set_rows(rows)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    form.grid.setFocus()
    return form


def press(
    qtbot: QtBot, form: Form, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(form.grid.editor() or form.grid, key, modifier)


def type_text(qtbot: QtBot, form: Form, text: str) -> None:
    qtbot.keyClick(form.grid, text[0])
    editor = form.grid.editor()
    assert editor is not None
    qtbot.keyClicks(editor, text[1:])


def test_both_models_are_sound(qtmodeltester: ModelTester) -> None:
    for model, rows in ((lines_model(), LINES), (diagnoses_model(), DIAGNOSES)):
        qtmodeltester.check(model)
        model.set_rows(rows)
        model.set_rows(rows[:1])
        model.set_rows(rows)


def test_the_last_row_is_always_the_empty_one() -> None:
    model = lines_model()
    assert model.rowCount() == 1
    model.set_rows(LINES)
    assert model.rowCount() == len(LINES) + 1
    assert model.is_empty_row(len(LINES))


def test_only_rows_that_changed_are_told_anew() -> None:
    model = lines_model()
    model.set_rows(LINES)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_rows(LINES)
    assert told == []
    model.set_rows((LINES[1], *LINES[1:]))
    assert told == [(0, 0)]
    model.set_rows(LINES[1:])
    assert told[1:] == [(0, len(LINES) - 1)]


def test_one_diagnosis_more_than_the_grid_has_room_for_is_told() -> None:
    model = diagnoses_model()
    model.set_rows(DIAGNOSES[:1] * 12)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_rows(DIAGNOSES[:1] * 13)
    assert (0, 12) in told


def test_twelve_diagnoses_leave_no_room_for_another() -> None:
    model = diagnoses_model()
    model.set_rows(DIAGNOSES[:1] * 12)
    assert model.rowCount() == 12
    assert model.ordinal(11) == "L"


def test_only_the_code_can_be_typed_into_the_empty_row() -> None:
    model = lines_model()
    assert model.is_editable(0, model.column("code"))
    assert not model.is_editable(0, model.column("minutes"))


def test_a_difference_is_shown_as_computed_and_typed() -> None:
    model = lines_model()
    model.set_rows(LINES)
    units = model.index(0, model.column("units"))
    assert units.data() == "2, typed 3"
    assert units.data(Qt.ItemDataRole.EditRole) == "3"
    assert units.data(GridRole.COMPUTED) == "2"
    assert units.data(GridRole.LEVEL) == Level.MUST_FIX


def test_the_reason_of_a_waiver_is_in_the_tooltip() -> None:
    model = lines_model()
    model.set_rows(LINES)
    charge = model.index(2, model.column("charge"))
    assert charge.data(GridRole.WAIVED) == "Contract of 2026"
    assert charge.data(Qt.ItemDataRole.ToolTipRole) == "Accepted: Contract of 2026"


def test_a_cell_is_told_to_those_who_do_not_see_it() -> None:
    model = lines_model()
    model.set_rows(LINES)
    spoken = model.index(1, model.column("modifiers")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Modifiers 2: empty missing GP"


def test_enter_goes_on_to_the_next_field_and_from_the_last_to_the_next_row(qtbot: QtBot, lines: Form) -> None:
    visited = [lines.here()]
    for _ in range(7):
        press(qtbot, lines, Key.Key_Return)
        visited.append(lines.here())
    keys = ["code", "minutes", "assistant", "modifiers", "pointers", "units", "charge"]
    assert visited == [*((0, key) for key in keys), (1, "code")]


def test_the_number_pads_enter_counts_too(qtbot: QtBot, lines: Form) -> None:
    press(qtbot, lines, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert lines.here() == (0, "minutes")


def test_typing_opens_an_editor_and_enter_takes_it_and_goes_on(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "23")
    press(qtbot, lines, Key.Key_Return)
    assert lines.told == [(1, "minutes", "23")]
    assert lines.here() == (1, "assistant")
    assert lines.grid.editor() is None


def test_a_typed_value_stands_at_once(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "23")
    press(qtbot, lines, Key.Key_Tab)
    assert lines.model.cell(1, lines.model.column("minutes")).text == "23"


def test_every_key_of_an_editor_is_told_before_it_is_committed(qtbot: QtBot, lines: Form) -> None:
    typed: list[tuple[int, int, str]] = []
    lines.grid.typing.connect(lambda row, column, text: typed.append((row, column, text)))
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "23")
    minutes = lines.model.column("minutes")
    assert typed == [(1, minutes, "2"), (1, minutes, "23")]
    assert lines.told == []


def test_escape_leaves_the_old_value(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "99")
    press(qtbot, lines, Key.Key_Escape)
    assert lines.told == []
    assert lines.model.cell(1, lines.model.column("minutes")).text == "7"


def test_a_whole_line_is_typed_into_the_empty_row(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(9, "code")
    for text in ("97530", "15"):
        type_text(qtbot, lines, text)
        press(qtbot, lines, Key.Key_Return)
    assert lines.told == [(3, "code", "97530"), (3, "minutes", "15")]
    assert lines.model.rowCount() == 5


def test_enter_on_the_empty_row_leaves_the_grid(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(9, "code")
    press(qtbot, lines, Key.Key_Return)
    assert lines.after.hasFocus()


def test_tab_leaves_the_grid_at_both_ends(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(9, "code")
    press(qtbot, lines, Key.Key_Tab)
    assert lines.after.hasFocus()
    lines.grid.go_to(0, "code")
    press(qtbot, lines, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert lines.before.hasFocus()


def test_shift_tab_goes_back_from_an_editor(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(0, "assistant")
    type_text(qtbot, lines, "5")
    press(qtbot, lines, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert lines.here() == (0, "minutes")
    assert lines.told == [(0, "assistant", "5")]


def test_arrows_in_an_editor_go_to_the_row_above_and_below(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(0, "minutes")
    type_text(qtbot, lines, "30")
    press(qtbot, lines, Key.Key_Down)
    assert lines.here() == (1, "minutes")
    assert lines.told == [(0, "minutes", "30")]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Key.Key_Apostrophe, Qt.KeyboardModifier.ControlModifier)],
)
def test_a_field_is_copied_from_above(qtbot: QtBot, lines: Form, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    lines.grid.go_to(1, "modifiers")
    press(qtbot, lines, key, modifier)
    assert lines.told == [(1, "modifiers", "GP")]


def test_a_line_is_copied_from_above_into_the_empty_row(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(9, "code")
    press(qtbot, lines, Key.Key_F5)
    assert lines.told == [
        (3, "code", "G0283"),
        (3, "minutes", "12"),
        (3, "assistant", "0"),
        (3, "modifiers", "GP 59"),
        (3, "pointers", "C"),
        (3, "charge", "20.00"),
    ]


def test_nothing_is_copied_into_the_first_row(qtbot: QtBot, lines: Form) -> None:
    press(qtbot, lines, Key.Key_F4)
    press(qtbot, lines, Key.Key_F5)
    assert lines.told == []


def test_a_line_is_deleted_by_key_but_never_the_empty_one(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    press(qtbot, lines, Key.Key_F7)
    lines.grid.go_to(9, "code")
    press(qtbot, lines, Key.Key_F7)
    assert lines.told == [("removed", 1)]


def test_a_key_goes_to_the_next_line(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "units")
    press(qtbot, lines, Key.Key_F8)
    assert lines.here() == (2, "code")


def test_delete_empties_a_field(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(0, "units")
    press(qtbot, lines, Key.Key_Delete)
    assert lines.told == [(0, "units", "")]


def test_grid_keys_work_from_an_open_editor(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(0, "minutes")
    type_text(qtbot, lines, "30")
    press(qtbot, lines, Key.Key_F8)
    assert lines.told == [(0, "minutes", "30")]
    assert lines.here() == (1, "code")


@pytest.mark.parametrize("text", ["M62.81, R26.2", "M6281 R262", "M62.81\nR26.2", "M62.81;R26.2", "M62.81\tR26.2 "])
def test_several_pasted_codes_become_rows(text: str) -> None:
    assert [part.replace(".", "") for part in split_codes(text)] == ["M6281", "R262"]


@pytest.mark.parametrize("text", ["frozen shoulder", "M62.81", "97110 30", "hip pain left 2"])
def test_words_and_single_codes_are_not_split(text: str) -> None:
    assert split_codes(text) == [text]


def test_a_paste_asks_for_rows(qtbot: QtBot, diagnoses: Form) -> None:
    diagnoses.grid.go_to(9, "code")
    QGuiApplication.clipboard().setText("R26.2, M54.50\nZ74.09")
    press(qtbot, diagnoses, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert diagnoses.told == [("pasted", 4, ["R26.2", "M54.50", "Z74.09"])]


def test_a_paste_into_an_editor_asks_for_rows_too(qtbot: QtBot, diagnoses: Form) -> None:
    diagnoses.grid.go_to(9, "code")
    type_text(qtbot, diagnoses, "R26.2 M54.50")
    press(qtbot, diagnoses, Key.Key_Tab)
    assert diagnoses.told == [("pasted", 4, ["R26.2", "M54.50"])]


def test_new_rows_from_the_form_keep_the_open_editor(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "2")
    lines.model.set_rows((*LINES, GridRow((Cell(), Cell("97530")))))
    editor = lines.grid.editor()
    assert editor is not None
    assert editor.text() == "2"
    assert lines.here() == (1, "minutes")


def test_an_open_editor_is_committed_on_demand(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "21")
    lines.grid.commit_editor()
    assert lines.told == [(1, "minutes", "21")]


def test_ctrl_enter_is_left_to_the_window(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    press(qtbot, lines, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lines.here() == (1, "minutes")


def test_an_editor_says_its_column_and_row(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "2")
    editor = lines.grid.editor()
    assert editor is not None
    assert (editor.accessibleName(), editor.objectName()) == ("Minutes, row 2", "edit_minutes_1")


def test_the_grid_is_as_high_as_its_rows(lines: Form) -> None:
    model: QAbstractItemModel = lines.model
    assert lines.grid.height() >= 28 * model.rowCount() + 32
    before = lines.grid.height()
    lines.model.set_rows(LINES[:1])
    assert lines.grid.height() == before - 2 * 28


def test_a_repaired_cell_is_lit_for_less_than_a_second(qtbot: QtBot, lines: Form) -> None:
    lines.grid.light(1, "modifiers")
    lit = lines.grid.grab().toImage()
    qtbot.waitUntil(lambda: lines.grid.grab().toImage() != lit, timeout=2000)


def test_a_click_elsewhere_takes_what_was_typed(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    type_text(qtbot, lines, "22")
    lines.after.setFocus()
    assert lines.told == [(1, "minutes", "22")]
    assert lines.grid.editor() is None


def test_rows_taken_away_under_an_open_editor_close_it(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(2, "minutes")
    type_text(qtbot, lines, "22")
    lines.model.set_rows(LINES[:1])
    assert lines.grid.editor() is None
    lines.grid.commit_editor()
    assert lines.model.rows() == LINES[:1]


def test_the_tint_of_the_current_row_goes_with_the_focus(qtbot: QtBot, lines: Form) -> None:
    lines.grid.go_to(1, "minutes")
    assert lines.grid.property("current_row") == 1
    lines.after.setFocus()
    assert lines.grid.property("current_row") == -1


def test_rows_beyond_the_limit_are_shown_to_be_taken_away() -> None:
    model = diagnoses_model()
    model.set_rows(DIAGNOSES[:1] * 13)
    assert model.rowCount() == 13
    assert model.ordinal(12) == "13"
    assert not model.is_empty_row(12)
