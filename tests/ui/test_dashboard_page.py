"""The dashboard by keys alone in the practice clinic: every number leads to its visits, and each chart to its table."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.work_queue import QueueTab
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import visits_behind
from clinic_app.services.dashboard_scope import Span
from clinic_app.ui.dashboard_page import DashboardPage
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.queue_behind import Behind
from clinic_app.ui.queue_page import QueuePage
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.workspace import Workspace
from tests.services.opening import practice_clinic
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.program_window import opened
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
CARDS = ("first_pass", "kinds", "clinicians", "statuses", "filing")


def shown(qtbot: QtBot, window: MainWindow) -> DashboardPage:
    """The page, asked for by its key and read to the end."""
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    Person(qtbot, window).press(Key.Key_0, ALT)
    page = workspace.tool("dashboard")
    assert isinstance(page, DashboardPage)
    settled(qtbot, page)
    return page


def settled(qtbot: QtBot, page: DashboardPage) -> None:
    qtbot.waitUntil(lambda: page.due is not None and page.cancel.isHidden(), timeout=20_000)


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return practice_clinic(tmp_path, Checking(codebook, TODAY, codebook.editions()), TODAY)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> DashboardPage:
    return shown(qtbot, window)


def choose(qtbot: QtBot, page: DashboardPage, span: Span) -> None:
    page.filters.spans.setCurrentIndex(page.filters.spans.findData(span))
    settled(qtbot, page)


@pytest.fixture
def asked(page: DashboardPage) -> list[Behind]:
    """What the page asks the work queue to show, without going there."""
    found: list[Behind] = []

    def take(tool: str, behind: object) -> None:
        assert tool == "queue"
        assert isinstance(behind, Behind)
        found.append(behind)

    page.tool_asked.disconnect()
    page.tool_asked.connect(take)
    return found


def count_of(page: DashboardPage, behind: Behind) -> int:
    return len(visits_behind(page._clinic, behind.ask))


def test_every_figure_is_spoken_and_leads_to_its_visits(
    page: DashboardPage, person: Person, asked: list[Behind]
) -> None:
    found = page.found
    assert found is not None
    counts = (
        found.first_pass.checked - found.first_pass.ready,
        found.caught.visits,
        found.waiting.visits,
        len(found.unbilled.visit_ids),
    )
    assert page.board.tiles[0].accessibleName().startswith("Ready at first check: ")
    for tile in page.board.tiles:
        tile.setFocus()
        person.press(Key.Key_Return)
    assert tuple(count_of(page, one) for one in asked) == counts
    assert [one.scope for one in asked] == ["11/01/2026 to 11/20/2026"] * 2 + ["all days", "11/01/2026 to 11/20/2026"]


@pytest.mark.parametrize("name", CARDS)
def test_every_row_of_every_chart_is_reached_by_arrows_and_leads_to_its_visits(
    qtbot: QtBot, page: DashboardPage, person: Person, asked: list[Behind], name: str
) -> None:
    choose(qtbot, page, Span.QUARTER)
    card = page.board.cards[name]
    content = card.content
    assert content is not None
    assert content.description
    assert len(content.rows) == len(content.asks) == len(content.titles)
    card.view.setFocus()
    person.press(Key.Key_Home)
    for place in range(len(content.rows)):
        assert card.view.accessibleDescription() == content.sentence(place)
        person.press(Key.Key_Return)
        person.press(Key.Key_Down)
    assert [(one.title, one.ask) for one in asked] == list(zip(content.titles, content.asks, strict=True))


@pytest.mark.parametrize("name", CARDS)
def test_each_chart_is_a_table_at_a_key_and_a_chart_again(page: DashboardPage, person: Person, name: str) -> None:
    card = page.board.cards[name]
    assert card.content is not None
    card.view.setFocus()
    person.press(Key.Key_Down)
    person.press(Key.Key_T)
    assert card.stack.currentWidget() is card.table
    assert QApplication.focusWidget() is card.table
    cells = [card.model.index(0, column).data() for column in range(card.model.columnCount())]
    assert tuple(cells) == card.content.rows[0]
    person.press(Key.Key_T)
    assert card.stack.currentWidget() is card.view
    assert QApplication.focusWidget() is card.view


def test_a_row_leads_to_its_visits_in_the_queue_and_escape_back_to_the_row(
    qtbot: QtBot, window: MainWindow, page: DashboardPage, person: Person
) -> None:
    workspace = window.workspace
    assert workspace is not None
    choose(qtbot, page, Span.QUARTER)
    card = page.board.cards["kinds"]
    assert card.content is not None
    card.view.setFocus()
    for _ in range(2):
        person.press(Key.Key_Down)
    place = card.view.current
    expected = set(visits_behind(workspace.clinic, card.content.asks[place]))
    person.press(Key.Key_Return)
    queue = queue_of(qtbot, workspace)
    assert set(queue.model.ids) == expected
    assert len({row.status for at in range(len(expected)) if (row := queue.model.row(at)) is not None}) > 1
    assert queue.band.isVisible()
    assert queue.band.title.text() == card.content.titles[place]
    assert queue.tabs.tabText(queue.tabs.count() - 1) == f"All  {len(expected)}"
    person.press(Key.Key_Return)
    assert workspace.here() == "visits"
    person.press(Key.Key_9, ALT)
    assert set(queue_of(qtbot, workspace).model.ids) == expected
    person.press(Key.Key_Escape)
    assert workspace.here() == "dashboard"
    settled(qtbot, page)
    assert QApplication.focusWidget() is card.view
    assert card.view.current == place
    person.press(Key.Key_9, ALT)
    assert queue_of(qtbot, workspace).behind is None


def test_the_filter_of_a_number_goes_together_with_others_and_is_removed_by_its_button(
    qtbot: QtBot, window: MainWindow, page: DashboardPage, person: Person
) -> None:
    workspace = window.workspace
    assert workspace is not None
    page.board.tiles[1].setFocus()
    person.press(Key.Key_Return)
    queue = queue_of(qtbot, workspace)
    whole = len(queue.model.ids)
    queue.filters.payers.tick(["medicare"])
    queue.filters.changed.emit()
    narrowed = len(queue_of(qtbot, workspace).model.ids)
    assert 0 < narrowed < whole
    queue.filters.clear_all()
    assert len(queue_of(qtbot, workspace).model.ids) == whole
    queue.tabs.setCurrentIndex(list(QueueTab).index(QueueTab.NOT_BILLED))
    queue_of(qtbot, workspace)
    assert "behind the number" in queue.empty.text()
    queue.band.remove.click()
    queue_of(qtbot, workspace)
    assert queue.band.isHidden()
    assert queue.shown_tab is QueueTab.NEEDS_FIX


def queue_of(qtbot: QtBot, workspace: Workspace) -> QueuePage:
    """The queue, once it shows what it was asked for."""
    qtbot.waitUntil(lambda: workspace.here() == "queue")
    page = workspace.tool("queue")
    assert isinstance(page, QueuePage)
    qtbot.waitUntil(lambda: page.is_settled, timeout=20_000)
    return page


def test_a_click_on_a_bar_opens_its_visits_and_one_beside_it_nothing(
    qtbot: QtBot, page: DashboardPage, asked: list[Behind]
) -> None:
    card = page.board.cards["kinds"]
    card.view.grab()  # draws it
    assert card.content is not None
    spot = card.view._spots[1]
    qtbot.mouseClick(card.view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert asked == []
    at = QPoint(round(spot.x + spot.width / 2), round(spot.y + spot.height / 2))
    qtbot.mouseClick(card.view, Qt.MouseButton.LeftButton, pos=at)
    assert [one.title for one in asked] == [card.content.titles[1]]


def test_a_short_average_is_a_question_that_leads_to_the_visits(
    page: DashboardPage, person: Person, asked: list[Behind]
) -> None:
    card = page.board.cards["clinicians"]
    assert card.foot.text() == "Olive Gripson, OT is under 12 minutes a unit. Are the minutes whole?"
    assert page.found is not None
    card.link.setFocus()
    person.press(Key.Key_Return)
    expected = next(one.visits for one in page.found.clinicians if one.is_short)
    assert [count_of(page, one) for one in asked] == [expected]


def test_payer_clinician_and_period_narrow_what_is_added_up(qtbot: QtBot, page: DashboardPage) -> None:
    choose(qtbot, page, Span.QUARTER)
    assert page.found is not None
    whole = page.found.first_pass.checked
    page.filters.payers.setCurrentIndex(page.filters.payers.findData("medicare"))
    settled(qtbot, page)
    assert page.found.scope.payer == "medicare"
    assert 0 < page.found.first_pass.checked < whole
    page.filters.people.setCurrentIndex(page.filters.people.findText("Olive Gripson"))
    settled(qtbot, page)
    assert [one.name for one in page.found.clinicians] == ["Olive Gripson, OT"]


def test_days_are_typed_and_what_is_no_day_changes_nothing(qtbot: QtBot, page: DashboardPage, person: Person) -> None:
    choose(qtbot, page, Span.DAYS)
    assert QApplication.focusWidget() is page.filters.first
    person.enter("10/05/2026")
    settled(qtbot, page)
    assert page.found is not None
    assert page.found.scope.first == date(2026, 10, 5)
    page.filters.first.selectAll()
    with qtbot.waitSignal(page.said) as told:
        person.enter("nonsense")
    assert told.args == ["“nonsense” is no date; type it as 11/20/2026."]
    assert page.found.scope.first == date(2026, 10, 5)
    page.filters.first.selectAll()
    with qtbot.waitSignal(page.said) as told:
        person.enter("12/24/2026")
    assert told.args == ["The last day lies before the first."]


def test_the_print_key_makes_the_report_and_escape_leads_back(
    qtbot: QtBot, window: MainWindow, page: DashboardPage, person: Person
) -> None:
    workspace = window.workspace
    assert workspace is not None
    person.press(Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: workspace.here() == "summary")
    person.press(Key.Key_Escape)
    assert workspace.here() == "dashboard"
    settled(qtbot, page)


def test_due_things_are_shown_by_kind_and_open_their_visit(
    qtbot: QtBot, window: MainWindow, page: DashboardPage, person: Person
) -> None:
    card = page.board.due
    assert card.due is not None
    assert card.kinds.itemText(0) == f"All {len(card.due.items)}"
    card.kinds.setCurrentIndex(2)
    assert [one.control.words for one in card.model.items] == ["KX, PT + SLP"]
    card.table.selectRow(0)
    card.table.setFocus()
    with qtbot.waitSignal(page.visit_asked) as told:
        person.press(Key.Key_Return)
    assert told.args == [card.model.items[0].visit_id]


def test_charts_are_drawn_anew_in_another_theme_size_and_text_scale(
    page: DashboardPage, appearance: Appearance
) -> None:
    view = page.board.cards["kinds"].view
    light = view.grab().toImage()
    appearance.choose(ThemeChoice.DARK)
    dark = view.grab().toImage()
    assert light.pixelColor(1, 1) != dark.pixelColor(1, 1)
    height = view.minimumHeight()
    appearance.set_scale(1.5)
    assert view.minimumHeight() > height
    assert not view.grab().isNull()


def test_cards_stand_one_under_the_other_in_a_narrow_window(page: DashboardPage) -> None:
    cards = page.board.cards
    assert cards["kinds"].y() == cards["first_pass"].y()
    page.board._arrange(wide=False)
    page.board.widget().layout().activate()
    assert cards["kinds"].y() > cards["first_pass"].y()
    assert cards["kinds"].x() == cards["first_pass"].x()


def test_a_clinic_without_visits_is_told_what_to_do(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook
) -> None:
    made = opened(qtbot, appearance, tmp_path)
    made.show_clinic(invented_clinic(tmp_path, codebook))
    page = shown(qtbot, made)
    for card in page.board.cards.values():
        assert card.content is not None
        assert card.content.empty
        card.swap_view()
        assert card.stack.currentWidget() is card.view
        assert not card.view.grab().isNull()
    spoken = [tile.accessibleName() for tile in page.board.tiles]
    assert spoken == [
        "Ready at first check: \u2013, no visit was checked yet",
        "Must fix, caught before sending: 0, no visit was checked yet",
        "Waiting to be sent: $0.00, nothing waits to be sent",
        "Minutes that carry more units: 0 units, no visit with timed codes could be counted",
    ]
    page.board.tiles[0].click()
    assert isinstance(made.workspace, Workspace)
    assert len(queue_of(qtbot, made.workspace).model.ids) == 0
    made.close()


def test_reading_is_stopped_when_the_clinic_closes(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.go("dashboard")
    page = workspace.tool("dashboard")
    assert isinstance(page, DashboardPage)
    assert page.finish()
    with qtbot.waitSignal(page.said) as told:
        QApplication.processEvents()
    assert told.args == ["Adding up was stopped"]
