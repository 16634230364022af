"""No text on a Spanish screen is one that the program knows in Spanish: walked over the practice clinic.

`test_every_text_is_turned` walks an invented language over every page, and so finds texts of the window; this walk
finds sentences of the layers below that were shown as they came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.sentences import turned
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from tests.ui.bracketed import texts_of
from tests.ui.every_screen import WORKSPACE, settle, workspace_of
from tests.ui.invented_clinic import TODAY

SCREENS = {
    *("visit-with-findings", "visit-numbers", "visit-times", "visit-documentation", "visit-claim", "code-popup"),
    *("patient-episodes", "patient-authorizations", "codes", "people", "earlier-checks", "releases", "payers"),
}
AS_TYPED = {"Self-pay", "Workers' compensation"}
"""Names of payers, which are those of the clinic, though the kind of a payer is called so too."""


@pytest.fixture
def window(qtbot: object, appearance: Appearance, tmp_path: Path) -> Iterator[MainWindow]:
    QSettings().setValue("look/language", str(LanguageChoice.SPANISH))
    memory = WindowMemory()
    memory.knows_tour = True
    made = MainWindow(Start(tmp_path, True, lambda: TODAY), memory, appearance)
    made.resize(1366, 768)
    made.show()
    _until(lambda: made.is_dressed and made.is_at_work)
    yield made
    made.close()
    shiboken6.delete(made)
    QSettings().remove("look/language")
    speak(LanguageChoice.ENGLISH)


def _until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents()


def left_in_english(window: MainWindow, seen: set[str]) -> Iterator[str]:
    """The texts not yet seen that are shown in English and known in Spanish, each with what shows it."""
    for one in (window, *window.findChildren(QWidget)):
        for kind, text in texts_of(one):
            if text and text not in seen:
                seen.add(text)
                if text not in AS_TYPED and (words := turned(text).words) != text:
                    yield f"{type(one).__name__} {one.objectName()!r} {kind}: {text[:120]!r} -> {words[:80]!r}"


def test_no_screen_shows_in_english_what_the_program_knows_in_spanish(window: MainWindow) -> None:
    seen: set[str] = set()
    left: list[str] = []
    for screen in WORKSPACE:
        if screen.name in SCREENS:
            screen.show(window)
            settle(window)
            left += left_in_english(window, seen)
    workspace = workspace_of(window)
    workspace.go("visits")
    for visit in workspace.clinic.day(TODAY):
        workspace.screen_of_visits.desk.open(visit.id)
        settle(window)
        left += left_in_english(window, seen)
    assert left == [], "\n".join(left)
    assert len(seen) > 1000
