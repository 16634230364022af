"""The page of all papers, worked by keys in the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.ui.papers_page import PAPERS, PapersPage
from clinic_app.ui.theme import Appearance
from tests.services.opening import TODAY, practice_clinic
from tests.ui.typing_person import Person

Key = Qt.Key


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory, codebook: object) -> Iterator[Clinic]:
    checking = Checking(codebook, TODAY, codebook.editions())  # type: ignore[arg-type, attr-defined] # the fixture's
    folder: Path = tmp_path_factory.mktemp("papers")
    opened = practice_clinic(folder, checking, TODAY)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, clinic: Clinic) -> Iterator[PapersPage]:
    assert appearance is not None
    made = PapersPage(clinic)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.begin()
    yield made
    made.finish()


@pytest.mark.parametrize("name", [kind.name for kind in PAPERS if not kind.page])
def test_every_paper_that_is_made_here_comes_out_as_a_pdf(qtbot: QtBot, page: PapersPage, name: str) -> None:
    page.choose(name)
    with qtbot.waitSignal(page.paper_made, timeout=20_000) as made:
        page.make()
    file_name, content = made.args
    assert file_name.endswith(".pdf")
    assert content.startswith(b"%PDF")


@pytest.mark.parametrize("name", [kind.name for kind in PAPERS if kind.page])
def test_a_paper_that_has_a_page_leads_to_it(qtbot: QtBot, page: PapersPage, name: str) -> None:
    page.choose(name)
    with qtbot.waitSignal(page.place_asked) as asked:
        page.make()
    assert asked.args == [next(kind.page for kind in PAPERS if kind.name == name)]


def test_a_list_is_made_by_keys_alone_and_holds_the_days_typed(qtbot: QtBot, page: PapersPage) -> None:
    person = Person(qtbot, page)
    page.choose("override_log")
    page.papers.setFocus()
    person.press(Key.Key_Return)
    assert page.first.hasFocus()
    day = TODAY - timedelta(days=9)
    page.first.selectAll()
    person.type(f"{day:%m/%d/%Y}")
    with qtbot.waitSignal(page.paper_made, timeout=20_000) as made:
        person.press(Key.Key_Return)
    assert made.args[0] == f"overrides_{day.isoformat()}_{TODAY.isoformat()}.pdf"


def test_a_day_that_is_none_is_said_at_the_top_and_nothing_is_made(qtbot: QtBot, page: PapersPage) -> None:
    page.choose("kx_list")
    for typed in ("soon", ""):
        page.first.setText(typed)
        with qtbot.waitSignal(page.failed) as failed, qtbot.assertNotEmitted(page.paper_made):
            page.make()
        assert str(failed.args[0]).endswith("Type it as 11/20/2026.")
        assert page.first.hasFocus()


def test_what_a_paper_does_not_ask_is_not_shown(page: PapersPage) -> None:
    page.choose("code_card")
    assert page.discipline.isVisible()
    assert not page.first.isVisible()
    page.choose("not_billed_list")
    assert page.first.isVisible()
    assert page.initials.isVisible()
    assert not page.discipline.isVisible()


def test_stopping_leaves_the_page_ready_for_the_next_paper(qtbot: QtBot, page: PapersPage) -> None:
    page.choose("kx_list")
    with qtbot.assertNotEmitted(page.paper_made):
        page.make()
        page.stop()
        qtbot.waitUntil(page.make_button.isEnabled, timeout=20_000)
    with qtbot.waitSignal(page.paper_made, timeout=20_000):
        page.print_paper()
