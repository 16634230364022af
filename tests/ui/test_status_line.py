"""The left of the status bar: what was kept last, and events that stand there for a while."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.ui.status_line import WORK_CAME_BACK, StatusLine
from tests.ui.invented_clinic import invented_clinic


def test_an_event_gives_way_to_what_was_kept_last(qtbot: QtBot, tmp_path: Path, codebook: Codebook) -> None:
    line = StatusLine(invented_clinic(tmp_path, codebook))
    qtbot.addWidget(line)
    assert line.words() == "Nothing typed yet"
    line.say("Favourite taken")
    line._back.timeout.emit()
    assert line.words() == "Nothing typed yet"
    line.say("Saved")
    assert line.words().startswith("Saved ")


def test_unsaved_work_that_came_back_is_told_until_something_is_kept(
    qtbot: QtBot, tmp_path: Path, codebook: Codebook
) -> None:
    line = StatusLine(invented_clinic(tmp_path, codebook))
    qtbot.addWidget(line)
    line.say(WORK_CAME_BACK)
    line._back.timeout.emit()
    assert line.words() == WORK_CAME_BACK
    line.say("Draft kept")
    assert line.words().startswith("Draft kept ")
