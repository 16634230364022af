"""In Spanish, too, every letter of a menu means one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings

from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.window_memory import WindowMemory
from tests.ui.test_keys_and_menus import PLACES, listening, menus_of, mnemonics


@pytest.fixture
def window_memory() -> Iterator[WindowMemory]:
    memory = WindowMemory()
    memory.language = LanguageChoice.SPANISH
    yield memory
    QSettings().remove("look/language")
    speak(LanguageChoice.ENGLISH)


def test_the_menus_are_spanish(window: MainWindow) -> None:
    assert [words.replace("&", "") for words in menus_of(window)] == [
        *("Archivo", "Edición", "Visita", "Hallazgos", "Ver", "Trabajo", "Herramientas", "Ayuda"),
    ]


def test_every_entry_of_a_menu_has_a_letter_of_its_own(window: MainWindow) -> None:
    menus = menus_of(window)
    for name, menu in [("menu bar", None), *menus.items()]:
        entries = list(menus) if menu is None else [one.text() for one in menu.actions() if not one.isSeparator()]
        twice = [letter for letter, count in Counter(mnemonics(entries)).items() if count > 1]
        assert twice == [], f"{name}: {entries}"
        assert [one for one in entries if "&" not in one] == [], name


def test_no_letter_of_the_menu_bar_is_a_key_of_a_page(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    for place in PLACES:
        workspace.go(place)
        heard = listening(window, workspace.pages.currentWidget())
        letters = {key for key, what in heard if what == "menu"}
        assert len(letters) == len(menus_of(window))
        assert [(key, what) for key, what in heard if key in letters and what != "menu"] == [], place
