"""Draw the payer pages into PNG files, to be looked at: ``python -m tests.ui.pictures_of_payers FOLDER``.

The list and a payer's answers, the counting rule being answered, a refused entry, a state's payer, a payer of the
clinic's own; then a visit with its payer notes and a second payer. Light and dark, at ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.ui.main_window import Start
from clinic_app.ui.payers_page import PayersPage
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY, invented_clinic, with_second_payer
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT, CTRL

Key = Qt.Key


def payers(by: Photographer, folder: Path) -> None:
    """The page of the payers, worked by keys."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.show_clinic(with_second_payer(invented_clinic(folder, Codebook.open(ensure_built()))))
    by.settle()
    by.press(Key.Key_6, ALT)
    by.take(window, "payers")
    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    page.look_at("bcbs", "unit_rule")
    page.begin()
    by.settle()
    by.take(window, "payers-counting-rule")
    by.press(Key.Key_Down)
    by.press(Key.Key_Tab)
    by.enter("13/45/2026")
    by.take(window, "payers-refused")
    for _ in range(12):
        by.press(Key.Key_Backspace)
    by.enter("09/01/2026")
    by.take(window, "payers-answered")
    page.look_at("bcbs", "tfl_days")
    page.begin()
    by.settle()
    by.take(window, "payers-filing")
    by.press(Key.Key_Escape)
    page.body.verticalScrollBar().setValue(0)
    page.look_at("medicaid", "")
    page.begin()
    page.sheet.state.setFocus()
    by.enter("tx")
    by.take(window, "payers-state")
    page.add_button.setFocus()
    by.press(Key.Key_Return)
    by.take(window, "payers-new")
    by.enter("Sample Health Plan")
    by.enter("")
    by.enter("")
    by.take(window, "payers-own")
    window.close()


def begin_visit(by: Photographer, patient: str) -> None:
    """A new visit of a patient with three lines."""
    by.settle()
    by.press(Key.Key_N, CTRL)
    for text in (patient, "", "t", "M25.561"):
        by.enter(text)
    by.press(Key.Key_3, CTRL)
    for code, minutes in (("97110", "33"), ("97140", "7"), ("G0283", "12")):
        for text in (code, minutes, "", "", "", "", ""):
            by.enter(text)
    by.press(Key.Key_F6)


def visits(by: Photographer, folder: Path) -> None:
    """A visit with two payers, and one whose payer's counting rule nobody has set."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.show_clinic(with_second_payer(invented_clinic(folder, Codebook.open(ensure_built()))))
    screen = workspace_of(window).screen_of_visits
    begin_visit(by, "tester")
    by.settle(lambda: bool(screen.findings.second.words()))
    by.take(window, "second-payer")
    screen.findings.second.toggle.setFocus()
    by.press(Key.Key_Space)
    by.take(window, "second-payer-unfolded")
    begin_visit(by, "sampleton")
    while (current := screen.findings.current_finding()) and not current.profile_first:
        by.press(Key.Key_F6)
    by.take(window, "no-rule")
    by.press(Key.Key_Return, ALT)
    by.take(window, "no-rule-profile")
    window.close()


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
        for number, series in enumerate((payers, visits)):
            place = Path(folder) / str(number)
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
