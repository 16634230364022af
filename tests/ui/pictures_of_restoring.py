"""Restoring a backup from the opening page as PNG files: ``python -m tests.ui.pictures_of_restoring FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from clinic_app.domain.accounts import Account
from clinic_app.services.backups import BackupDesk
from clinic_app.store.store import Store
from clinic_app.ui.main_window import Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.store.invented import CHEAP, PASSPHRASE, a_record
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer


def a_clinic_with_backups(folder: Path) -> None:
    """Three backups, each with a few visits more."""
    with Store.create(folder, PASSPHRASE, owner=Account("Olga Owner", initials="OO"), stretching=CHEAP) as store:
        store.key_holders.make_recovery_sheet(PASSPHRASE)
        for _ in range(3):
            for _ in range(14):
                store.visits.save(a_record(store))
            BackupDesk(store).make()


def restoring(by: Photographer, folder: Path) -> None:
    """The list, a refusal, the recovery sheet's way, the offer over a lost database, and the result."""
    a_clinic_with_backups(folder)
    (folder / "clinic.db").unlink()
    window = by.window(Start(folder, False, lambda: TODAY))
    by.enter(PASSPHRASE)
    by.settle(window.opening.unlock.offer.isVisible)
    by.take(window, "restore-offered")
    window.opening.show_restore()
    page = window.opening.restore
    by.settle(lambda: page.chosen() is not None)
    by.take(window, "restore-list")
    page._turn()
    by.enter("ABCDE")
    by.take(window, "restore-by-sheet")
    page._turn()
    by.enter("some other words")
    by.settle(lambda: page.refused.words() != "")
    by.take(window, "restore-refused")
    by.enter(PASSPHRASE)
    by.settle(lambda: window.opening.unlock.notice.words() != "")
    by.take(window, "restored")
    window.close()


def bare(by: Photographer, folder: Path) -> None:
    """First use, with a way to restore; and its list, empty."""
    window = by.window(Start(folder, False, lambda: TODAY))
    by.take(window, "opening-bare")
    window.opening.show_restore()
    by.settle(lambda: window.opening.restore._task is None)
    by.take(window, "restore-empty")
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
        for series in (restoring, bare):
            place = Path(folder) / series.__name__
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
