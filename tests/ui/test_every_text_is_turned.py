"""Every text of every page goes through the translation: walked in an invented language that marks what did."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from clinic_app.codebook.codebook import Codebook
from clinic_app.ui import main_window
from clinic_app.ui.language import tr
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tool_pages import TOOLS
from clinic_app.ui.window_memory import WindowMemory
from tests.translation_list import translation_tool
from tests.ui.bracketed import OPEN, Bracketed, texts_of, unturned
from tests.ui.invented_clinic import TODAY, invented_clinic

TABLES = re.compile(
    r"payer_(list|title)|question_therapist|edition_.*|reminder_.*|procedures_(label|source)_?.*|audit_events|treating_whose|dashboard_(clinician|payer).*"
    r"|chooser_(visit|codes)|paper_discipline|people_of_clinic"
    r"|therapist_filter|(authorization|coverage|record)_payer(_2)?|patients_found|people_list|favourites_whose"
    r"|language|fees_payer|clinic_taxonomy|unit_method_bar_.*|status_editions"
    r"|queue_(payer|therapist)_menu|Scroll(Left|Right)Button"
)
"""Parts that show data: names of people and payers, titles of codes, editions of tables."""
OWN_WORDS = {
    *("PT", "OT", "SLP", "MM", "DD", "YYYY", "EMPTY", "TRAINING", "OWN", "CIGNA", "CO", "CSV", "NPI"),
    *("TP", "OO", "NCCI", "MUE", "MD", "DO", "NP", "PA", "JR", "III", "Oct", "English"),
}
"""Names, marks and samples that are the same in every language."""
KEYS = {
    *("Ctrl", "Alt", "Shift", "Enter", "Esc", "Del", "Ins", "Tab", "Backspace", "PgUp", "PgDown"),
    *("Up", "Down", "Left", "Right"),
}


_LONGEST_WAIT_MS = 20_000


@pytest.fixture(scope="module")
def _bracketed(qapp: QApplication) -> Iterator[None]:
    translator = Bracketed(translation_tool().read_sentences())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(main_window, "speak", lambda _choice, **_papers: None)  # the window would speak its own
        translator.speak()
        yield
        translator.be_silent()


def _until(is_so: Callable[[], bool], what: str) -> None:
    deadline = QDeadlineTimer(_LONGEST_WAIT_MS)
    while not is_so():
        QApplication.processEvents()
        assert not deadline.hasExpired(), what


def _opened(folder: Path, appearance: Appearance) -> MainWindow:
    made = MainWindow(Start(folder, False, lambda: TODAY), WindowMemory(), appearance)
    made.resize(1366, 768)
    made.show()
    _until(lambda: made.is_dressed, "the window does not open")
    made.activateWindow()
    return made


@pytest.fixture(scope="module")
def opening(
    _bracketed: None, _one_appearance: Appearance, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    made = _opened(tmp_path_factory.mktemp("opening"), _one_appearance)
    yield made
    made.close()
    shiboken6.delete(made)


@pytest.fixture(scope="module")
def window(
    _bracketed: None, _one_appearance: Appearance, tmp_path_factory: pytest.TempPathFactory, codebook: Codebook
) -> Iterator[MainWindow]:
    """One for all pages: each test looks at its own page alone, and a page is made when it is first gone to."""
    folder = tmp_path_factory.mktemp("clinic")
    made = _opened(folder, _one_appearance)
    made.show_clinic(invented_clinic(folder, codebook))
    _until(lambda: QApplication.focusWidget() is not None, "nothing has the focus")
    yield made
    made.close()
    shiboken6.delete(made)


def is_of_a_table(one: QWidget) -> bool:
    """Whether a part, or one around it, shows what stands in a table."""
    part: QWidget | None = one
    while part is not None:
        if TABLES.fullmatch(part.objectName()):
            return True
        part = part.parentWidget()
    return False


def unturned_below(top: QWidget) -> list[str]:
    """What of a page did not go through the translation."""
    lines = []
    for one in [top, *top.findChildren(QWidget)]:
        if one.inherits("QHeaderView") or is_of_a_table(one):
            continue
        for kind, text in texts_of(one):
            words = [word for word in unturned(text) if word not in OWN_WORDS | KEYS]
            if words:
                lines.append(f"{type(one).__name__} {one.objectName()!r} {kind}: {text[:90]!r}")
    return sorted(set(lines))


@pytest.mark.parametrize("place", [tool.name for tool in TOOLS])
def test_every_text_of_a_page_is_turned(place: str, window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.go(place)
    page = workspace.tool(place)
    assert page is not None
    _until(lambda: getattr(page, "_task", None) is None, "the page does not come to rest")
    assert unturned_below(page) == [], "\n".join(unturned_below(page))
    assert any(OPEN in text for one in page.findChildren(QWidget) for _, text in texts_of(one))


@pytest.mark.parametrize("place", ["visits", "patients", "codes", "settings", "keyboard", "new_visit"])
def test_every_text_of_a_place_of_the_rail_is_turned(place: str, window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.go(place)
    assert unturned_below(workspace.pages.currentWidget()) == []


def test_every_text_of_menus_rail_and_status_is_turned(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    menus = [action.menu() for action in window.menuBar().actions()]
    assert len(menus) >= 8
    for part in (window.menuBar(), *menus, workspace.rail, workspace.status):
        assert isinstance(part, QWidget)
        assert unturned_below(part) == []


@pytest.mark.parametrize("part", ["choice", "unlock", "recover", "restore", "working"])
def test_every_text_before_a_clinic_is_open_is_turned(part: str, opening: MainWindow) -> None:
    page = getattr(opening.opening, part)
    opening.opening.pages.setCurrentWidget(page)
    assert [line for line in unturned_below(page) if str(opening._folder)[:20] not in line] == []


def test_the_walk_notices_a_text_that_is_not_turned(opening: MainWindow) -> None:
    plain = QLabel("Left in English", opening.opening)
    assert len(unturned_below(opening.opening.unlock)) < len([*unturned_below(opening.opening)])
    plain.setText(tr("Payers"))
    assert "Left in English" not in "".join(unturned_below(opening.opening))
    shiboken6.delete(plain)
