"""Draw the code releases into PNG files: ``python -m tests.ui.pictures_of_releases FOLDER``.

The editions with their reminders, files being read, the difference of an invented quarter, and what is in force after
it was accepted, in the practice clinic. Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.location import OVERRIDE
from clinic_app.ui.confirmed_diagnoses_page import ConfirmedDiagnosesPage
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.release_page import ReleasePage
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.codebook.importing.official import MUE_NAME, NCCI_TEXT_NAME, mue_text
from tests.ui.invented_clinic import TODAY
from tests.ui.made_up_quarter import quarter_text
from tests.ui.pictures import Photographer, workspace_of

Key = Qt.Key


def releases(by: Photographer, folder: Path) -> None:
    """The whole way of two files."""
    pairs, ceilings = folder / NCCI_TEXT_NAME, folder / MUE_NAME
    pairs.write_bytes(quarter_text())
    ceilings.write_bytes(mue_text((("97110", "2", "3 Date of Service Edit: Clinical", "Clinical: Data"),)))
    window = by.window(Start(folder, True, lambda: TODAY))
    by.settle(lambda: window.is_at_work)
    page = _page(window)
    by.take(window, "releases-in-force")
    page.stage([pairs, ceilings])
    by.settle(lambda: page.staged is not None)
    by.take(window, "releases-difference-tables")
    by.press(Key.Key_Down)
    by.take(window, "releases-difference-claim")
    page.difference.accept_action.trigger()
    by.settle(lambda: page.staged is None)
    by.take(window, "releases-accepted")
    page.look_through()
    by.settle(lambda: page.is_deciding)
    by.take(window, "releases-this-version")
    page.discard()
    page.working.begin("Reading official files", [pairs, ceilings])
    page.working.show_progress(0.31, f"{pairs.name}: NCCI pairs")
    page.show_working()
    by.take(window, "releases-reading")
    workspace_of(window).go("earlier_checks")
    by.settle()
    by.take(window, "earlier-checks")
    workspace_of(window).go("confirmed_diagnoses")
    confirmed = workspace_of(window).tool("confirmed_diagnoses")
    assert isinstance(confirmed, ConfirmedDiagnosesPage)
    by.settle(lambda: confirmed.claims.rowCount() > 0)
    by.take(window, "confirmed-diagnoses")
    window.close()


def _page(window: MainWindow) -> ReleasePage:
    workspace_of(window).go("releases")
    page = workspace_of(window).tool("releases")
    assert isinstance(page, ReleasePage)
    return page


def main() -> None:
    """Draw into the folder named on the command line."""
    built = ensure_built()
    os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Clinic App")
    application.setOrganizationName("clinic-app-pictures")
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    by = Photographer(application, target, Appearance(application, ThemeChoice.LIGHT))
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        (data / built.name).write_bytes(built.read_bytes())
        os.environ[OVERRIDE] = str(data)
        releases(by, Path(folder))
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
