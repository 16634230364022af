"""The fee list, typed, pasted, taken back and printed by keys; and the charges it brings onto a visit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import Role
from clinic_app.services import Checking
from clinic_app.services.fees import FeeBook, FeeWish
from clinic_app.ui.fees_page import FeesPage
from clinic_app.ui.theme import Appearance
from clinic_app.ui.workspace import Workspace
from tests.services.people_at_work import clinic_of_all_roles, opened_by
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
JANUARY = date(2026, 1, 1)


@pytest.fixture
def page(workspace: Workspace) -> FeesPage:
    workspace.actions_by_name["fees"].trigger()
    found = workspace.tool("fees")
    assert isinstance(found, FeesPage)
    return found


def charges(page: FeesPage, payer: str = "", on: date = TODAY) -> dict[str, str]:
    fees = page.book.fees()
    return {code: str(charge) for code in fees.codes() if (charge := fees.charge(code, payer, on)) is not None}


def keep(workspace: Workspace, *wishes: tuple[str, str], payer: str = "") -> None:
    FeeBook(workspace.clinic).keep(
        [FeeWish(code, Decimal(charge).quantize(Decimal("0.01")), JANUARY, payer) for code, charge in wishes]
    )


def test_codes_and_charges_are_typed_one_after_the_other_by_enter(page: FeesPage, person: Person) -> None:
    for typed in ("97110", "45", "97140", "$50.5", "97161", "150"):
        person.enter(typed)

    assert charges(page) == {"97110": "45.00", "97140": "50.50", "97161": "150.00"}
    assert charges(page, on=date(2026, 11, 19)) == {}


def test_each_change_is_taken_back_one_by_one(page: FeesPage, person: Person) -> None:
    for typed in ("97110", "45"):
        person.enter(typed)
    page.grid.go_to(0, "charge")
    person.enter("48")
    assert charges(page) == {"97110": "48.00"}

    person.press(Key.Key_Z, CTRL)
    assert charges(page) == {"97110": "45.00"}
    person.press(Key.Key_Z, CTRL)
    assert charges(page) == {}
    person.press(Key.Key_Z, CTRL)
    assert charges(page) == {}


def test_what_is_no_amount_stays_in_its_cell_with_the_reason_and_is_not_kept(page: FeesPage, person: Person) -> None:
    for typed in ("97110", "free"):
        person.enter(typed)
    page.grid.go_to(0, "charge")

    assert charges(page) == {}
    assert page.history.text() == "“free” is no amount of money."
    assert page.grid.currentIndex().data() == "free"
    person.enter("0")
    page.grid.go_to(0, "charge")
    assert page.history.text().startswith("A charge lies above 0")
    person.enter("45")
    assert charges(page) == {"97110": "45.00"}


def test_a_code_that_stands_already_is_led_to_and_nonsense_is_refused(page: FeesPage, person: Person) -> None:
    for typed in ("97110", "45"):
        person.enter(typed)
    person.press(Key.Key_Down)
    page._begin_code("97110")
    assert (page.grid.currentIndex().row(), page._model.rowCount()) == (0, 2)
    page._begin_code("no code")
    assert page._model.rowCount() == 2


def test_a_payers_own_charge_stands_beside_that_of_every_payer(
    workspace: Workspace, page: FeesPage, person: Person
) -> None:
    keep(workspace, ("97110", "45"), ("97140", "50"))
    page.begin()
    page.payer.set_text("bcbs")
    page.grid.go_to(0, "charge")
    person.enter("40")

    assert charges(page, "bcbs") == {"97110": "40.00", "97140": "50.00"}
    assert charges(page) == {"97110": "45.00", "97140": "50.00"}
    page.grid.go_to(0, "charge")
    person.press(Key.Key_Delete)
    assert charges(page, "bcbs") == charges(page)


def test_a_day_that_is_none_holds_every_change_back(workspace: Workspace, page: FeesPage, person: Person) -> None:
    keep(workspace, ("97110", "45"))
    page.begin()
    page.day.set_text("soon")
    page.grid.go_to(0, "charge")
    person.enter("48")
    assert charges(page) == {"97110": "45.00"}
    assert page.day.problem()


def test_pasted_cells_are_shown_first_and_kept_by_enter(qtbot: QtBot, page: FeesPage, person: Person) -> None:
    QGuiApplication.clipboard().setText("97110\t45.00\n97140\t$50\nTotal\t95\n")
    page.grid.setFocus()
    person.press(Key.Key_V, CTRL)
    assert page.middle.currentWidget() is page.bring_in
    assert page.bring_in.title.text() == "2 charges were read"
    assert page.bring_in.unread.item(0).text() == "Line 3: “Total” is no procedure code."
    assert charges(page) == {}

    person.press(Key.Key_Return)
    qtbot.waitUntil(lambda: page.middle.currentWidget() is page.body, timeout=20_000)

    assert charges(page) == {"97110": "45.00", "97140": "50.00"}
    person.press(Key.Key_Z, CTRL)
    assert charges(page) == {}


def test_a_file_is_left_by_escape_and_one_that_is_no_table_is_refused(
    workspace: Workspace, page: FeesPage, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "fees.csv").write_text("code,fee\n97110,45\n", encoding="utf-8")
    page.read_file(tmp_path / "fees.csv")
    person.press(Key.Key_Escape)
    assert page.middle.currentWidget() is page.body
    assert workspace.here() == "fees"
    assert charges(page) == {}

    (tmp_path / "fees.xls").write_bytes(b"\xd0\xcf\x00\x00")
    page.read_file(tmp_path / "fees.xls")
    assert workspace.message.words().startswith("This file is no table of text.")
    page.read_file(tmp_path / "gone.csv")
    assert workspace.message.words().startswith("The file cannot be opened")


def test_the_fee_card_is_shown_by_the_print_key(
    qtbot: QtBot, workspace: Workspace, page: FeesPage, person: Person
) -> None:
    keep(workspace, ("97110", "45"))
    page.begin()
    person.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: workspace.here() == "summary", timeout=20_000)
    person.press(Key.Key_Escape)
    assert workspace.here() == "fees"


# On a visit


def begin_visit(person: Person) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("testerson", "", "t"):
        person.enter(text)
    person.press(Key.Key_3, CTRL)


def line_charges(workspace: Workspace) -> list[str | None]:
    return [
        None if one.charge is None else str(one.charge) for one in workspace.screen_of_visits.form.visit().lines or ()
    ]


def test_a_line_takes_its_charge_once_its_units_are_known_and_follows_them(
    workspace: Workspace, person: Person
) -> None:
    keep(workspace, ("97110", "45"), ("97161", "150"))
    begin_visit(person)
    person.enter("97110")
    assert line_charges(workspace) == [None]
    person.enter("33")
    assert line_charges(workspace) == ["90.00"]
    form = workspace.screen_of_visits.form
    assert form.undo_name == "charge of line 1 from the fee list"

    form.lines.go_to(0, "minutes")
    person.enter("15")
    assert line_charges(workspace) == ["45.00"]
    form.lines.go_to(1, "code")
    person.enter("97161")
    assert line_charges(workspace) == ["45.00", "150.00"]


def test_a_typed_charge_is_never_written_over_and_an_emptied_one_stays_empty(
    workspace: Workspace, person: Person
) -> None:
    keep(workspace, ("97110", "45"))
    begin_visit(person)
    for typed in ("97110", "33"):
        person.enter(typed)
    form = workspace.screen_of_visits.form
    form.lines.go_to(0, "charge")
    person.enter("77")
    form.lines.go_to(0, "minutes")
    person.enter("15")
    assert line_charges(workspace) == ["77.00"]

    form.lines.go_to(0, "charge")
    person.press(Key.Key_Delete)
    assert line_charges(workspace) == [None]
    workspace.actions_by_name["fill_charges"].trigger()
    assert line_charges(workspace) == ["45.00"]
    person.press(Key.Key_Z, CTRL)
    assert line_charges(workspace) == [None]


def test_undo_takes_the_charge_back_alone_and_does_not_fill_it_again(workspace: Workspace, person: Person) -> None:
    keep(workspace, ("97110", "45"))
    begin_visit(person)
    for typed in ("97110", "33"):
        person.enter(typed)
    form = workspace.screen_of_visits.form

    form.undo()
    assert line_charges(workspace) == [None]
    assert (form.visit().lines or ())[0].minutes == 33
    form.redo()
    assert line_charges(workspace) == ["90.00"]


def test_the_charge_of_the_payer_and_the_day_is_taken(workspace: Workspace, person: Person) -> None:
    keep(workspace, ("97110", "45"))
    keep(workspace, ("97110", "40"), payer="medicare")
    begin_visit(person)
    for typed in ("97110", "33"):
        person.enter(typed)
    assert line_charges(workspace) == ["80.00"]


def test_without_a_fee_list_nothing_is_filled_in(workspace: Workspace, person: Person) -> None:
    begin_visit(person)
    for typed in ("97110", "33"):
        person.enter(typed)
    assert line_charges(workspace) == [None]
    workspace.actions_by_name["fill_charges"].trigger()
    assert line_charges(workspace) == [None]


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.THERAPIST])
def test_who_may_not_change_charges_reads_them(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook, role: Role
) -> None:
    assert appearance is not None
    folder = tmp_path / "clinic"
    numbers = clinic_of_all_roles(folder)
    clinic = opened_by(folder, numbers[role], role, Checking(codebook, TODAY, codebook.editions()))
    page = FeesPage(clinic)
    qtbot.addWidget(page)
    page.show()
    page.begin()

    assert not page.file_button.isEnabled()
    assert not any(page._model.is_editable(0, column) for column in range(page._model.columnCount()))
    page.offer("97110,45\n")
    assert page.middle.currentWidget() is page.body
    assert page.finish()
    clinic.close()
