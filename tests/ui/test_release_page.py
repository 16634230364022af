"""The page of code releases, worked by keys: in force, staged, accepted, discarded, stopped, taken out again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.codebook.location import OVERRIDE
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import accept, stage_files
from clinic_app.ui.earlier_checks_page import EarlierChecksPage
from clinic_app.ui.release_page import ReleasePage
from clinic_app.ui.sentences import said
from clinic_app.ui.theme import Appearance
from tests.services.opening import TODAY
from tests.services.releases import a_claim, own_tables, quarter_files, saved
from tests.store.invented import new_store

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    monkeypatch.setenv(OVERRIDE, str(own_tables(tmp_path)))
    opened = Clinic(new_store(tmp_path / "clinic"), open_checking(TODAY), lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def claim(clinic: Clinic) -> VisitRecord:
    return saved(clinic, a_claim("97112", "97110"), VisitStatus.READY)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, clinic: Clinic, claim: VisitRecord) -> Iterator[ReleasePage]:
    assert appearance is not None
    assert claim.id
    made = ReleasePage(clinic)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.begin()
    yield made
    made.finish()


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def words_of(part: QWidget) -> str:
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def staged(qtbot: QtBot, page: ReleasePage, folder: Path) -> None:
    page.stage(quarter_files(folder))
    qtbot.waitUntil(lambda: page.staged is not None, timeout=20_000)


def test_what_is_in_force_and_past_its_days_is_told(page: ReleasePage) -> None:
    model = page.editions.list.editions
    rows = [[model.index(row, column).data() for column in range(7)] for row in range(model.rowCount())]
    assert ["NCCI pairs", "2024Q3", "07/01/2024", "09/30/2024", "asked, past its days", "with the program"] in [
        row[:6] for row in rows
    ]
    assert "NCCI 2024Q3; the quarter of today's visits is 2026Q4." in words_of(page.editions)
    assert "Medicare NCCI Procedure to Procedure (PTP) Edits" in words_of(page.editions)
    assert not page.editions.remove_button.isEnabled()


def test_every_row_tells_its_origin_rights_and_whole_sum(page: ReleasePage) -> None:
    for row, facts in enumerate(page.editions.list.editions.facts):
        page.editions.list.selectRow(row)
        text = page.editions.facts.toPlainText()
        assert said(facts.origin) in text  # days inside it as the fields show them
        assert said(facts.rights) in text
        assert all(one in text for one in facts.sha256)


def test_files_are_compared_then_accepted_by_key(
    qtbot: QtBot, page: ReleasePage, clinic: Clinic, claim: VisitRecord, tmp_path: Path
) -> None:
    staged(qtbot, page, tmp_path)
    assert clinic.checking.editions["ncci"] == "2024Q3"
    assert "1 claim: 1 new" in words_of(page.difference)
    press(qtbot, Key.Key_Down)
    text = words_of(page.difference.sheet)
    assert f"Visit {claim.number}" in text
    assert "New findings" in text
    assert "NCCI-IND1" in text
    with qtbot.waitSignal(page.records_changed, timeout=20_000):
        press(qtbot, Key.Key_Return, CTRL)
    assert clinic.checking.editions["ncci"] == "2026Q4"
    assert clinic.day(TODAY)[0].verdict.word == "error"
    assert "NCCI 2024Q3" not in words_of(page.editions)


def test_escape_discards_and_nothing_has_changed(
    qtbot: QtBot, page: ReleasePage, clinic: Clinic, tmp_path: Path
) -> None:
    staged(qtbot, page, tmp_path)
    said: list[str] = []
    page.said.connect(said.append)
    press(qtbot, Key.Key_Escape)
    assert said == ["Discarded; nothing was changed"]
    assert page.staged is None
    assert clinic.checking.editions["ncci"] == "2024Q3"
    assert not [one for one in open_checking(TODAY).codebook.facts if one.imported]


def test_an_edition_is_taken_out_again(qtbot: QtBot, page: ReleasePage, clinic: Clinic, tmp_path: Path) -> None:
    clinic.use(accept(clinic, stage_files(clinic, quarter_files(tmp_path), "JS")))
    page.begin()
    rows = page.editions.list.editions.facts
    place = next(place for place, one in enumerate(rows) if one.imported and one.edition == "2026Q4")
    page.editions.list.selectRow(place)
    assert "11/20/2026 by JS" in page.editions.facts.toPlainText()
    page.editions.list.setFocus()
    press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: page.staged is not None, timeout=20_000)
    assert "1 claim" in words_of(page.difference)
    with qtbot.waitSignal(page.records_changed, timeout=20_000):
        press(qtbot, Key.Key_Return, CTRL)
    assert clinic.checking.editions["ncci"] == "2024Q3"


def test_escape_while_it_works_stops_it(qtbot: QtBot, page: ReleasePage, clinic: Clinic, tmp_path: Path) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    page.stage(quarter_files(tmp_path))
    assert page.working.isVisible()
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == ["Stopped; nothing was changed"]
    assert page.staged is None
    assert page.editions.isVisible()
    assert clinic.checking.editions["ncci"] == "2024Q3"


def test_a_wrong_file_is_said_in_one_sentence_and_the_editions_stand(
    qtbot: QtBot, page: ReleasePage, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir,\n", encoding="utf-8")
    with qtbot.waitSignal(page.failed, timeout=20_000) as told:
        page.stage([letter])
    (error,) = told.args or [None]
    assert isinstance(error, ClinicError)
    assert error.message == "letter.txt is none of the official files this program reads."
    assert page.editions.isVisible()


def test_dropped_files_are_read_as_chosen_ones(qtbot: QtBot, page: ReleasePage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in quarter_files(tmp_path)])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    qtbot.waitUntil(lambda: page.staged is not None, timeout=20_000)
    assert "NCCI pairs, edition 2026Q4" in words_of(page.difference.sheet)


def test_a_difference_that_waits_is_not_lost_when_the_page_is_left(
    qtbot: QtBot, page: ReleasePage, tmp_path: Path
) -> None:
    staged(qtbot, page, tmp_path)
    page.begin()
    assert page.difference.isVisible()
    refused: list[ClinicError] = []
    page.failed.connect(refused.append)
    page.stage(quarter_files(tmp_path))
    assert refused[0].message == "A difference waits for your decision."


def test_closing_the_clinic_while_it_reads_waits_and_leaves_nothing(
    page: ReleasePage, clinic: Clinic, tmp_path: Path
) -> None:
    page.stage(quarter_files(tmp_path))
    assert page.finish()
    assert page.staged is None
    assert clinic.checking.editions["ncci"] == "2024Q3"


def test_enter_on_a_claim_leads_to_its_visit(
    qtbot: QtBot, page: ReleasePage, claim: VisitRecord, tmp_path: Path
) -> None:
    staged(qtbot, page, tmp_path)
    press(qtbot, Key.Key_Down)
    with qtbot.waitSignal(page.visit_asked) as asked:
        press(qtbot, Key.Key_Return)
    assert asked.args == [claim.id]


def test_what_changed_with_this_version_is_shown_and_noted(
    qtbot: QtBot, page: ReleasePage, clinic: Clinic, claim: VisitRecord
) -> None:
    clinic.use(clinic.checking)
    page.look_through()
    qtbot.waitUntil(lambda: page.is_deciding, timeout=20_000)
    assert "Nothing changes on 1 claim not sent yet" in words_of(page.difference)
    press(qtbot, Key.Key_Escape)
    assert page.editions.isVisible()
    assert clinic.store.visits.get(claim.id) == claim


def test_every_button_and_list_has_a_name_for_those_who_do_not_see_it(page: ReleasePage) -> None:
    for part in page.findChildren(QPushButton):
        assert part.accessibleName()
        assert part.objectName()
    for part in (page.editions.list, page.difference.list, page.difference.sheet, page.editions.facts):
        assert part.accessibleName()
        assert part.objectName()


def test_earlier_checks_are_listed_reprinted_and_compared_with_today(
    qtbot: QtBot, appearance: Appearance, clinic: Clinic, claim: VisitRecord, tmp_path: Path
) -> None:
    assert appearance is not None
    clinic.use(accept(clinic, stage_files(clinic, quarter_files(tmp_path))))
    page = EarlierChecksPage(clinic)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    assert "No check is kept of it" in words_of(page)
    qtbot.keyClicks(page.number, claim.number)
    qtbot.keyClick(page.number, Key.Key_Return)
    assert "NCCI pairs 2026Q4, SHA-256 " in words_of(page.sheet)
    qtbot.keyClick(page.checks, Key.Key_Down)
    text = words_of(page.sheet)
    assert f"Visit {claim.number}, version 2" in text
    assert "NCCI pairs 2024Q3, SHA-256 " in text
    page.today_button.click()
    assert "New findings" in words_of(page.sheet)
    with qtbot.waitSignal(page.paper_made) as made:
        page.print_button.click()
    name, content = made.args or ("", b"")
    assert name == f"precheck_{claim.number}_v2.pdf"
    assert content.startswith(b"%PDF")
    page.number.setText("2026-99999")
    with qtbot.waitSignal(page.failed) as told:
        qtbot.keyClick(page.number, Key.Key_Return)
    assert told.args is not None
    assert told.args[0].message == "No visit has this number."
