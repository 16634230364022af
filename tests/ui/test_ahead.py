"""What is loaded while a person types, and the day's list that stands before anything is opened."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import ClinicError
from clinic_app.services import checking
from clinic_app.services.clinic import Clinic
from clinic_app.ui import ahead
from clinic_app.ui.ahead import Ahead
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY, invented_clinic

_OPENED: Any = object()


def going_on(_share: float, _words: str) -> bool:
    return True


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    for one in made.findChildren(Ahead):
        one.stop()


def test_all_that_is_loaded_ahead_is_there() -> None:
    assert [name for name in (*ahead._TO_OPEN, *ahead._PAGES) if find_spec(name) is None] == []


def test_the_code_book_is_opened_on_another_thread(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def open_checking(today: date, _progress: object) -> Any:
        threads.append(threading.current_thread())
        return _OPENED, today

    monkeypatch.setattr(checking, "open_checking", open_checking)
    loading = Ahead(lambda: TODAY, parent)
    qtbot.waitUntil(lambda: loading.is_done)
    assert loading.checking(going_on) == (_OPENED, TODAY)
    assert threads != [threading.main_thread()]


def test_a_code_book_that_cannot_be_opened_is_left_to_whoever_needs_it(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def open_checking(_today: date, _progress: object) -> Any:
        raise ClinicError("The code book is damaged.")

    monkeypatch.setattr(checking, "open_checking", open_checking)
    loading = Ahead(lambda: TODAY, parent)
    qtbot.waitUntil(lambda: loading.is_done)
    assert loading.checking(going_on) is None


def test_whoever_waits_for_the_code_book_watches_it_being_built_and_may_end_it(
    qtbot: QtBot, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, waited_for = threading.Event(), threading.Event()
    answers: list[bool] = []

    def open_checking(_today: date, progress: Any) -> Any:
        begun.set()
        waited_for.wait(10)
        answers.append(progress(0.5, "Building the code book"))
        raise ClinicError("stopped")

    told: list[str] = []

    def watch(_share: float, words: str) -> bool:
        told.append(words)
        return False

    monkeypatch.setattr(checking, "open_checking", open_checking)
    loading = Ahead(lambda: TODAY, parent)
    qtbot.waitUntil(begun.is_set)
    loader = loading._loader
    assert loader is not None
    monkeypatch.setattr(loader, "join", lambda: (waited_for.set(), threading.Thread.join(loader)))
    assert loading.checking(watch) is None
    assert (told, answers) == (["Building the code book"], [False])


def test_one_in_a_hurry_waits_for_nothing_that_is_not_begun(qtbot: QtBot, parent: QObject) -> None:
    loading = Ahead(lambda: TODAY, parent)
    loading.hurry()
    assert loading.is_done
    assert loading.checking(going_on) is None


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    made = invented_clinic(tmp_path, codebook)
    (patient,) = made.find_patients("testerson")
    (therapist, *_) = made.people()
    opened = made.new_visit(patient.id, TODAY, therapist.id)
    made.save(opened, opened.record.visit)
    return made


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Start(tmp_path, False, lambda: TODAY), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.activateWindow()
    yield made
    made.close()


def shown(window: MainWindow, clinic: Clinic) -> Workspace:
    """The workspace as it stands before anything of it is painted."""
    window.show_clinic(clinic, list_first=True)
    assert window.workspace is not None
    return window.workspace


def test_the_day_stands_before_its_first_visit_is_opened(qtbot: QtBot, window: MainWindow, clinic: Clinic) -> None:
    screen = shown(window, clinic).screen_of_visits
    assert [one.name for one in screen.day.list.days.visits] == ["Testerson, Ada"]
    assert screen.desk.visit_at_work is None
    qtbot.waitUntil(lambda: screen.desk.visit_at_work is not None)
    assert screen.form.isVisible()
    assert [index.row() for index in screen.day.list.selectedIndexes()] == [0]


def test_a_lock_before_the_first_visit_is_opened_finds_everything_begun(window: MainWindow, clinic: Clinic) -> None:
    workspace = shown(window, clinic)
    opened: list[None] = []
    workspace.screen_of_visits.desk.opened.connect(lambda: opened.append(None))
    window.lock()
    assert (window.workspace, opened) == (None, [None])
