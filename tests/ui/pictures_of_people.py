"""Unlocking, set-up, recovery sheet, people and audit trail as PNG files.

``python -m tests.ui.pictures_of_people FOLDER``. Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.records import PatientRecord, Provider
from clinic_app.store.store import Store
from clinic_app.ui.audit_page import AuditPage
from clinic_app.ui.main_window import Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.store.invented import CHEAP, a_record
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of

Key = Qt.Key
_WORDS = "four invented words here"


def staffed_clinic(folder: Path) -> None:
    """A closed clinic with four people, a recovery sheet and some visits."""
    with Store.create(folder, _WORDS, owner=Account("Olga Owner", initials="OO"), stretching=CHEAP) as store:
        therapist = store.providers.save(Provider("Thea", "Planwell", "PT", "1000000012", initials="TP"))
        people = store.key_holders
        people.add(Account("Sam J.", Role.FRONT_DESK, "SJ"), _WORDS, _WORDS)
        people.add(Account("Bill B.", Role.BILLER, "BB"), _WORDS, _WORDS)
        people.add(Account("Thea P.", Role.THERAPIST, "TP", therapist.id), _WORDS, _WORDS)
        people.make_recovery_sheet(_WORDS)
        store.patients.save(PatientRecord("Ada", last_name="Testerson"))
        for _ in range(30):
            store.visits.save(a_record(store))


def set_up(by: Photographer, folder: Path) -> None:
    """Setting up, its recovery sheet typed back, then locked."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.opening.show_create()
    by.enter("Olga Owner")
    by.enter("correct horse battery staple")
    by.take(window, "set-up")
    by.enter("correct horse battery staple")
    by.settle(lambda: hasattr(window, "recovery") and window.recovery.print_button.isEnabled())
    by.take(window, "set-up-recovery-sheet")
    window.recovery.save_to(folder / "sheet.pdf")
    by.enter("00000")
    by.take(window, "set-up-recovery-typed-wrong")
    window.close()


def unlocking(by: Photographer, folder: Path) -> None:
    """The door: a wrong passphrase, too many of them, and the recovery sheet."""
    staffed_clinic(folder)
    window = by.window(Start(folder, False, lambda: TODAY))
    by.take(window, "unlock")
    for _ in range(5):
        by.enter("WRONG WORDS")
        by.settle(lambda: window._task is None)
    by.take(window, "unlock-waiting")
    window.opening.show_recover()
    by.enter("ABCDE")
    by.take(window, "recover")
    window.close()
    (folder / "clinic.tries").unlink()
    at_work(by, folder)


def at_work(by: Photographer, folder: Path) -> None:
    """The pages of the owner."""
    window = by.window(Start(folder, False, lambda: TODAY))
    window.opening.unlock.who.setCurrentIndex(window.opening.unlock.who.findText("Olga Owner, owner"))
    by.enter(_WORDS)
    by.settle(lambda: window.is_at_work)
    workspace = workspace_of(window)
    workspace.go("people")
    by.take(window, "people")
    page = workspace.tool("people")
    assert page is not None
    by.press(Key.Key_Down)
    by.take(window, "people-other")
    page.begin_new()  # type: ignore[attr-defined] # the page of people has it
    by.take(window, "people-new")
    workspace.go("audit")
    audit = workspace.tool("audit")
    assert isinstance(audit, AuditPage)
    audit.verify()
    by.settle(lambda: bool(audit.result()))
    by.take(window, "audit")
    audit.kind.setCurrentText("patient")
    audit.object_number.setText("999")
    audit.show_events()
    by.take(window, "audit-empty")
    workspace.go("settings")
    by.take(window, "settings-lock")
    by.settle()
    window.lock()
    by.take(window, "locked")
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
        for number, series in enumerate((set_up, unlocking)):
            place = Path(folder) / str(number)
            place.mkdir()
            series(by, place)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
