"""How many keys a visit takes: every key event counts, a chord as one. The note is not typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clinic_app.domain.visit import Visit
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.workspace import Workspace
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
MOST_FROM_A_COPY, MOST_FROM_EMPTY = 60, 110


class CountingPerson(Person):
    """Counts every press: a sign one, a chord one."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, or one chord."""
        self.pressed += 1
        super().press(key, modifier)

    def type(self, text: str) -> None:
        """One key a sign."""
        self.pressed += len(text)
        super().type(text)


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> CountingPerson:
    return CountingPerson(qtbot, window)


def typed_from_empty(person: Person, day: str = "t") -> None:
    """A three-line visit: strengthening, activities, manual therapy; the modifiers come by one key for safe fixes."""
    person.press(Key.Key_N, CTRL)
    person.enter("tester")
    person.enter()
    person.enter(day)
    person.enter("m5450")
    person.enter("m6281")
    person.press(Key.Key_3, CTRL)
    for code, minutes in (("7110", "23"), ("7530", "15"), ("7140", "15")):
        person.enter(code)
        person.type(minutes)
        person.press(Key.Key_F8)
    person.press(Key.Key_Return, CTRL | ALT)
    person.press(Key.Key_S, CTRL)


def saved(workspace: Workspace) -> Visit:
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.record.version == 1
    return at_work.record.visit


def is_whole(visit: Visit) -> bool:
    """Two diagnoses, three lines with minutes, and the discipline's modifier on each."""
    lines = visit.lines or ()
    return (
        [one.code for one in visit.diagnoses or ()] == ["M54.50", "M62.81"]
        and [(line.code, line.minutes) for line in lines] == [("97110", 23), ("97530", 15), ("97140", 15)]
        and all("GP" in (line.modifiers or ()) for line in lines)
    )


def lacks_a_modifier(workspace: Workspace) -> bool:
    """Whether the check still asks for a modifier of any line."""
    result = workspace.screen_of_visits.desk.result
    return any(one.at[-1:] == ("modifiers",) and one.severity.name == "ERROR" for one in result.findings)


def test_a_three_line_visit_from_empty_takes_at_most_110_keys(
    person: CountingPerson, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    typed_from_empty(person)
    with capsys.disabled():
        print(f"\nfrom empty, saved and judged: {person.pressed} keys")  # the figure is the point
    assert is_whole(saved(workspace))
    assert not lacks_a_modifier(workspace)
    assert person.pressed <= MOST_FROM_EMPTY


def test_a_three_line_visit_from_a_copied_one_takes_at_most_60_keys(
    person: CountingPerson, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    typed_from_empty(person, "11/18")
    person.press(Key.Key_T, CTRL)  # the day's list, as a day at the desk begins
    person.pressed = 0
    person.press(Key.Key_N, CTRL)
    person.type("tester")
    person.press(Key.Key_Return, CTRL)
    for minutes in ("23", "15", "15"):
        person.type(minutes)
        person.press(Key.Key_Down)
    person.press(Key.Key_S, CTRL)
    with capsys.disabled():
        print(f"\nfrom a copied visit, saved and judged: {person.pressed} keys")  # as above
    assert is_whole(saved(workspace))
    assert not lacks_a_modifier(workspace)
    assert person.pressed <= MOST_FROM_A_COPY
