"""Draw the pages "Own rules" and "Denials": ``python -m tests.ui.pictures_of_own_rules FOLDER``.

A visit is typed, a rule made of it by keys, its finding seen on the card and the sheet; then a denial is read and kept,
and a rule begun for it. Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.ui.denials_page import DenialsPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.own_rules_page import OwnRulesPage
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT, CTRL

Key = Qt.Key


def typed(by: Photographer, text: str) -> None:
    """Letters to whatever has the focus."""
    for sign in text:
        QTest.keyClick(QApplication.focusWidget(), sign)
    by.settle()


def own_rules(by: Photographer, folder: Path) -> None:
    """The series."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.show_clinic(invented_clinic(folder, Codebook.open(ensure_built())))
    by.settle()
    type_visit(by)
    make_rule(by, window)
    show_finding(by, window)
    read_denial(by, window)
    window.close()


def type_visit(by: Photographer) -> None:
    """A visit with the two codes."""
    by.press(Key.Key_N, CTRL)
    for text in ("mock", "", "t"):
        by.enter(text)
    for code in ("M25.561",):
        by.enter(code)
    by.press(Key.Key_3, CTRL)
    for code, minutes in (("97140", "15"), ("97530", "15")):
        for text in (code, minutes, "", "", "", "", ""):
            by.enter(text)
    by.press(Key.Key_S, CTRL)


def make_rule(by: Photographer, window: MainWindow) -> None:
    """A rule from the empty form to its first version."""
    by.press(Key.Key_7, ALT)
    page = workspace_of(window).tool("own_rules")
    assert isinstance(page, OwnRulesPage)
    by.take(window, "own-1-empty")
    typed(by, "OWN-BCBS-97140")
    for text in ("", "", "bcbs", "97140", "", "", "co-97", "97140 beside 97530: name the second region"):
        typed(by, text)
        by.press(Key.Key_Tab)
    page.editor.builder.rows[0].argument.setFocus()
    typed(by, "97530")
    page.editor.fields["source"].input.setFocus()
    for text in ("Blue plan letter on manual therapy, page 2", "10/02/2026", ""):
        typed(by, text)
        by.press(Key.Key_Tab)
    by.press(Key.Key_F8)
    page.editor.look()
    by.take(window, "own-2-example-fails")
    page.editor.examples.list.setFocus()
    by.press(Key.Key_Delete)
    by.press(Key.Key_F7)
    by.press(Key.Key_Escape)
    by.press(Key.Key_3, CTRL)
    by.press(Key.Key_Up)
    by.press(Key.Key_F7)
    by.press(Key.Key_7, ALT)
    by.press(Key.Key_F8)
    page.editor.look()
    by.press(Key.Key_F9)
    by.take(window, "own-3-saved")


def show_finding(by: Photographer, window: MainWindow) -> None:
    """The rule's finding on the card and on the sheet."""
    workspace = workspace_of(window)
    by.press(Key.Key_Escape)
    workspace.screen_of_visits.form.undo()
    by.press(Key.Key_6, CTRL)
    by.take(window, "own-4-finding")
    by.press(Key.Key_S, CTRL)
    by.press(Key.Key_P, CTRL)
    by.settle(lambda: workspace.summary.page_count() > 0)
    by.take(window, "own-5-sheet")
    by.press(Key.Key_Escape)


def read_denial(by: Photographer, window: MainWindow) -> None:
    """A denial read, kept, and a rule begun for the next one."""
    workspace = workspace_of(window)
    by.press(Key.Key_8, ALT)
    denials = workspace.tool("denials")
    assert isinstance(denials, DenialsPage)
    by.take(window, "denials-1-empty")
    typed(by, "CO-97 N19")
    denials.amount.set_text("56.94")
    denials.look()
    by.take(window, "denials-2-read")
    by.press(Key.Key_F9)
    typed(by, "CO-16 M76")
    denials.look()
    by.take(window, "denials-3-kept")
    denials.number.set_text("2026-00001")
    denials.look()
    by.press(Key.Key_F2)
    by.take(window, "denials-4-rule-begun")


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application, ThemeChoice.LIGHT))
    with tempfile.TemporaryDirectory() as folder:
        own_rules(by, Path(folder))
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
