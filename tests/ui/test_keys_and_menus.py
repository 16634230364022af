"""Every key and every mnemonic of the window means one thing, on every page."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from clinic_app.domain.records import VisitStatus
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.tool_pages import TOOLS
from clinic_app.ui.workspace import Workspace
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
PLACES = ("visits", "patients", "codes", "settings", "keyboard", "new_visit", *(tool.name for tool in TOOLS))


def menus_of(window: MainWindow) -> dict[str, QMenu]:
    found = {action.text(): action.menu() for action in window.menuBar().actions()}
    return {words: menu for words, menu in found.items() if isinstance(menu, QMenu)}


def mnemonics(words: list[str]) -> list[str]:
    return [found.group(1).lower() for one in words if (found := re.search(r"&([^&])", one.split("\t")[0]))]


def listening(window: MainWindow, page: QWidget) -> list[tuple[str, str]]:
    """Each key with what listens to it while ``page`` is shown, whether or not it can act at this moment.

    Left out is only what is off on this page as a whole: the actions of the visit.
    """
    heard: list[tuple[str, str]] = []
    in_fields: set[tuple[str, str]] = set()  # heard by the one field in focus: fields of a kind may share them
    for action in window.findChildren(QAction):
        group = action.actionGroup()
        if action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut:
            in_fields |= {(key.toString(), action.text()) for key in action.shortcuts()}
        elif group is None or group.isEnabled():
            heard += [(key.toString(), action.text()) for key in action.shortcuts()]
    for button in page.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            heard.append((button.shortcut().toString(), button.text()))
    for shortcut in page.findChildren(QShortcut):
        heard += [(key.toString(), shortcut.objectName()) for key in QShortcut.keys(shortcut)]
    heard += [(f"Alt+{letter.upper()}", "menu") for letter in mnemonics(list(menus_of(window)))]
    return [*heard, *in_fields]


@pytest.mark.parametrize("place", PLACES)
def test_no_key_means_two_things_on_a_page(place: str, window: MainWindow, workspace: Workspace) -> None:
    workspace.go(place)
    assert workspace.here() == place
    heard = listening(window, workspace.pages.currentWidget())
    counted = Counter(key for key, _ in heard)
    assert [(key, words) for key, words in heard if counted[key] > 1] == []
    assert len(heard) > 40


def test_every_entry_of_a_menu_has_a_letter_of_its_own(window: MainWindow) -> None:
    menus = menus_of(window)
    for name, menu in [("menu bar", None), *menus.items()]:
        entries = list(menus) if menu is None else [one.text() for one in menu.actions() if not one.isSeparator()]
        letters = mnemonics(entries)
        assert sorted(letters) == sorted(set(letters)), name
        with_letter = [one for one in entries if "&" in one]
        assert entries == with_letter, name


def groups_of(window: MainWindow, menu: str) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for entry in menus_of(window)[menu].actions():
        if entry.isSeparator():
            groups.append([])
        else:
            groups[-1].append(entry.objectName().removeprefix("action_"))
    return groups


def test_work_and_tools_are_parted_into_groups_that_are_taken_in_at_a_glance(window: MainWindow) -> None:
    work, tools = groups_of(window, "Wo&rk"), groups_of(window, "&Tools")
    assert {"due_list", "denials", "bring_in", "weakness"} <= {one for group in work for one in group}
    assert tools[0] == ["payers", "fees", "own_rules", "releases", "confirmed_diagnoses"]
    assert all(2 <= len(group) <= 5 for group in (*work, *tools))


def begin_clean_visit(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "t"):
        person.enter(text)
    person.enter("M54.50")
    workspace.screen_of_visits.desk.check(while_typing=False)


def test_the_actions_of_the_visit_are_off_on_every_other_page(person: Person, workspace: Workspace) -> None:
    begin_clean_visit(person, workspace)
    names = ("undo", "copy_last", "hold", "ask_therapist", "not_billed", "visit_after", "section_back")
    act = workspace.actions_by_name
    before = {name for name in names if act[name].isEnabled()}
    assert {"undo", "hold", "not_billed"} <= before
    for place in ("patients", "due_list", "payers"):
        workspace.go(place)
        assert not any(act[name].isEnabled() for name in names)
    workspace.go("visits")
    assert {name for name in names if act[name].isEnabled()} == before


@pytest.mark.parametrize("place", ["codes", "due_list", "own_rules", "settings"])
def test_the_key_of_ready_marks_no_visit_that_is_not_seen(place: str, person: Person, workspace: Workspace) -> None:
    begin_clean_visit(person, workspace)
    screen = workspace.screen_of_visits
    ready = screen.findings.head.ready_action
    asked: list[bool] = []
    ready.triggered.connect(lambda: asked.append(True))
    workspace.go(place)
    person.press(Key.Key_Return, CTRL)
    assert asked == []
    assert screen.desk.visit_at_work is not None
    assert screen.desk.visit_at_work.record.status is VisitStatus.DRAFT
    workspace.go("visits")
    person.press(Key.Key_Return, CTRL)
    assert asked == [True]


def test_a_finding_is_not_waived_or_fixed_from_another_page(person: Person, workspace: Workspace) -> None:
    begin_clean_visit(person, workspace)
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    screen = workspace.screen_of_visits
    before = screen.form.visit()
    workspace.go("codes")
    for key, modifier in ((Key.Key_Return, ALT), (Key.Key_Return, CTRL | ALT), (Key.Key_K, ALT)):
        person.press(key, modifier)
    assert workspace.here() == "codes"
    assert screen.form.visit() == before


def test_the_key_of_the_findings_leads_back_to_the_visit(person: Person, workspace: Workspace) -> None:
    begin_clean_visit(person, workspace)
    workspace.go("codes")
    person.press(Key.Key_6, CTRL)
    assert workspace.here() == "visits"


def test_keys_are_written_as_qt_reads_them(workspace: Workspace) -> None:
    keys = [key for action in workspace.actions_by_name.by_name.values() for key in action.shortcuts()]
    assert all(key == QKeySequence(key.toString()) and not key.isEmpty() for key in keys)
