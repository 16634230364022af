"""Draw the set-up and the fee list: ``python -m tests.ui.pictures_of_setting_up FOLDER``, light and dark."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.services.set_up import Step
from clinic_app.ui.fees_page import FeesPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.set_up_guide import SetUpGuide
from clinic_app.ui.set_up_payers import PayersStep
from clinic_app.ui.theme import Appearance
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import ALT, CTRL

Key = Qt.Key


def steps(by: Photographer, window: MainWindow) -> None:
    """The five steps of a clinic that is half set up, with a number mistyped."""
    workspace = workspace_of(window)
    workspace.go("set_up")
    guide = workspace.tool("set_up")
    assert isinstance(guide, SetUpGuide)
    by.take(window, "set-up-1-you")
    by.press(Key.Key_Right, ALT)
    for text in ("Sample Street Therapy", "1000000005", "261QP2000"):
        by.enter(text)
    by.press(Key.Key_Down)
    for text in ("", "00-3456789", "PO Box 12, Austin, TX", "78701", "512 555 010"):
        by.enter(text)
    by.take(window, "set-up-2-clinic")
    by.press(Key.Key_Right, ALT)
    for text in ("Thea", "Planwell"):
        by.enter(text)
    by.press(Key.Key_Down)
    for text in ("", "1000000012", "TP", "225100000X", "Tad"):
        by.enter(text)
    by.take(window, "set-up-3-therapists")
    by.press(Key.Key_Right, ALT)
    by.take(window, "set-up-3-held")
    guide.step.form.show_values({})  # type: ignore[attr-defined] # the therapists' form
    by.press(Key.Key_Right, ALT)
    by.take(window, "set-up-4-payers")
    assert isinstance(guide.step, PayersStep)
    guide.step.add_button.click()
    by.take(window, "set-up-4-payers-new")
    by.press(Key.Key_Escape)
    guide.go_to(Step.BEGIN)
    by.take(window, "set-up-5-begin")
    workspace.go("fees")
    by.take(window, "fees-empty")


def fees(by: Photographer, window: MainWindow) -> None:
    """The fee list of the practice clinic, of one payer, a table to bring in, and a line that took its charge."""
    workspace = workspace_of(window)
    workspace.go("fees")
    page = workspace.tool("fees")
    assert isinstance(page, FeesPage)
    page.grid.go_to(6, "charge")
    by.take(window, "fees-list")
    by.enter("free")
    page.grid.go_to(6, "charge")
    by.take(window, "fees-unread")
    page.payer.set_text("self_pay")
    page.grid.go_to(6, "charge")
    by.take(window, "fees-payer")
    page.offer("code,fee,payer\n97110,52.00,\n97140,49.00,Nobody\n97530,66.00,\nTotal,167\n")
    by.take(window, "fees-bring-in")
    by.press(Key.Key_Escape)
    page.print_paper()
    by.settle(lambda: workspace.here() == "summary")
    by.take(window, "fees-card")
    by.press(Key.Key_Escape)
    workspace.go("visits")
    by.press(Key.Key_N, CTRL)
    for text in ("testerson", "", "t"):
        by.enter(text)
    by.press(Key.Key_3, CTRL)
    for text in ("97110", "33", "", "", "", "", "", "97140", "7", "", "", "", "", "60"):
        by.enter(text)
    by.take(window, "fees-on-a-visit")


def main() -> None:
    """Draw into the folder named on the command line."""
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application))
    with tempfile.TemporaryDirectory() as place:
        window = by.window(Start(Path(place), False, lambda: TODAY))
        window.opening.show_create()
        for text in ("Olga Owner", "correct horse battery staple", "correct horse battery staple"):
            by.enter(text)
        by.settle(lambda: hasattr(window, "recovery") and window.recovery.print_button.isEnabled())
        window.recovery.finished.emit()
        by.settle(lambda: window.is_at_work)
        steps(by, window)
        window.close()
    with tempfile.TemporaryDirectory() as place:
        window = by.window(Start(Path(place), True, lambda: TODAY))
        by.settle(lambda: window.is_at_work)
        fees(by, window)
        window.close()
    print("\n".join(str(one) for one in by.taken))


if __name__ == "__main__":
    main()
