"""Draw the weakness chooser and the documentation form into PNG files: ``python -m tests.ui.pictures_of_weakness DIR``.

Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``; typed by real keys.
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
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.typing_person import CTRL

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _weak_visit(by: Photographer, folder: Path) -> MainWindow:
    """A visit with R53.1 and exercise, nothing of its note asked for."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.show_clinic(invented_clinic(folder, Codebook.open(ensure_built())))
    by.settle()
    by.press(Key.Key_N, CTRL)
    for text in ("tester", "", "", "R53.1"):
        by.enter(text)
    by.press(Key.Key_3, CTRL)
    for text in ("97110", "30", "", "GP"):
        by.enter(text)
    workspace_of(window).screen_of_visits.form.commit()
    by.settle()
    return window


def documentation(by: Photographer, folder: Path) -> None:
    """The form from asked and empty to filled in, with a score that is asked about."""
    window = _weak_visit(by, folder)
    form = workspace_of(window).screen_of_visits.form
    by.press(Key.Key_2, CTRL)
    by.enter("M62.81")
    by.press(Key.Key_4, CTRL)
    by.settle()
    by.take(window, "note-1-asked")
    for text in ("hip fl", "b", "3+", "knee ext", "l", "4-", "grip"):
        by.enter(text)
    form.go_to(("documentation", "tests"))
    for text in ("TUG", "18", "", "t", "Berg", "60", "", "11/18"):
        by.enter(text)
    form.go_to(("documentation", "dynamometry"))
    for text in ("grip", "l", "31", "lb"):
        by.enter(text)
    by.settle()
    by.take(window, "note-2-measured")
    form.go_to(("documentation", "onset"))
    for text in ("two weeks, after pneumonia", "", "cannot rise from a chair without arms; two falls"):
        by.enter(text)
    form.go_to(("documentation", "prior_level"))
    by.enter("independent, walked a mile")
    by.settle()
    by.take(window, "note-3-words")
    form.go_to(("documentation", "signed_by"))
    by.settle()
    by.take(window, "note-4-signature")
    form.note.all_fields.setChecked(True)
    form.go_to(("documentation", "evaluation", "elements"))
    by.settle()
    by.take(window, "note-5-all")
    form.go_to_section(3)
    by.press(Key.Key_F8)
    by.press(Key.Key_F2)
    by.settle()
    popup = form.lines.popup
    popup.grab().save(str(by.taken[-1].with_name("procedure-popup.png")))
    window.close()


def chooser(by: Photographer, folder: Path) -> None:
    """The questions of a visit without a note, then with one, to the code and into the visit."""
    window = _weak_visit(by, folder)
    form = workspace_of(window).screen_of_visits.form
    by.press(Key.Key_W, CTRL | SHIFT)
    by.take(window, "chooser-1-first-question")
    by.press(Key.Key_Escape)
    by.press(Key.Key_4, CTRL)
    for text in ("hip fl", "b", "3+", "shoulder abd", "b", "4-"):
        by.enter(text)
    form.commit()
    by.settle()
    by.press(Key.Key_W, CTRL | SHIFT)
    for key in (Key.Key_N, Key.Key_N, Key.Key_N, Key.Key_N):
        by.press(key)
    by.take(window, "chooser-2-on-the-way")
    for _ in range(8):
        if QApplication.focusWidget() is workspace_of(window).findChild(object, "chooser_codes"):
            break
        by.press(Key.Key_N)
    by.take(window, "chooser-3-the-code")
    by.press(Key.Key_Return)
    by.take(window, "chooser-4-in-the-visit")
    by.press(Key.Key_W, CTRL | SHIFT)
    page = workspace_of(window).tool("weakness")
    page.answer("stroke", page.replies()["stroke"].YES)
    by.settle()
    by.take(window, "chooser-5-stroke")
    workspace_of(window).go("weakness_procedures")
    by.take(window, "procedures")
    window.close()


def audit(by: Photographer, folder: Path) -> None:
    """The practice clinic's month."""
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    workspace_of(window).go("weakness_audit")
    by.enter("11/2026")
    by.enter("")
    by.enter("K7M2Q9RT")
    page = workspace_of(window).tool("weakness_audit")
    by.settle(lambda: page.sample() is not None)
    by.take(window, "audit")
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
        for number, series in enumerate((documentation, chooser, audit)):
            place = Path(folder) / str(number)
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
