"""The system's keychain as PNG files: ``python -m tests.ui.pictures_of_keychain FOLDER``.

The People page of the owner and of the front desk, the keychain forbidden, off, waited for and on; the start that waits
for it, and the start that it refuses. Light and dark, at the pixel ratio of ``QT_SCALE_FACTOR``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from pathlib import Path

import keyring
from PySide6.QtWidgets import QApplication, QScrollArea

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.people_page import PeoplePage
from clinic_app.ui.theme import Appearance, ThemeChoice
from tests.fake_keychain import FakeKeychain
from tests.ui.invented_clinic import TODAY
from tests.ui.pictures import Photographer, workspace_of
from tests.ui.pictures_of_people import staffed_clinic

_WORDS = "four invented words here"


def people_page(by: Photographer, window: MainWindow) -> PeoplePage:
    """The People page at whoever is at work, the keychain's part in sight."""
    workspace_of(window).go("people")
    page = workspace_of(window).tool("people")
    assert isinstance(page, PeoplePage)
    for row, one in enumerate(page._shown):
        if one.is_at_work:
            page.list.setCurrentRow(row)
    show(by, page)
    return page


def show(by: Photographer, page: PeoplePage) -> None:
    """Scroll to the keychain's part."""
    by.settle()
    part = page.keychain.parentWidget()
    while part is not None and not isinstance(part, QScrollArea):
        part = part.parentWidget()
    assert part is not None
    part.ensureWidgetVisible(page.keychain, 0, 40)
    by.settle()


def unlocked(by: Photographer, folder: Path, name: str) -> MainWindow:
    """A window that a person unlocked by passphrase."""
    window = by.window(Start(folder, False, lambda: TODAY))
    by.settle(lambda: window._task is None)  # the keychain of whoever was here last is asked first
    who = window.opening.unlock.who
    who.setCurrentIndex(next(row for row in range(who.count()) if who.itemText(row).startswith(name)))
    window.opening.unlock.begin()
    by.enter(_WORDS)
    by.settle(lambda: window.is_at_work)
    return window


def turning_on(by: Photographer, folder: Path, keychain: FakeKeychain) -> None:
    """From forbidden to on, by the owner."""
    window = unlocked(by, folder, "Olga")
    page = people_page(by, window)
    by.take(window, "keychain-forbidden")
    page.keychain.allowed.click()
    by.settle(lambda: not page.keychain.is_working)
    show(by, page)
    by.take(window, "keychain-off")
    keychain.waits_for = threading.Event()
    page.keychain.proof.setText(_WORDS)
    page.keychain.on_button.click()
    by.settle(page.keychain.cancel_button.isVisible)
    show(by, page)
    by.take(window, "keychain-waiting")
    keychain.waits_for.set()
    by.settle(page.keychain.off_button.isVisible)
    keychain.waits_for = None
    show(by, page)
    by.take(window, "keychain-on")
    window.close()


def starting(by: Photographer, folder: Path, keychain: FakeKeychain) -> None:
    """The start that waits for the keychain, and one whose keychain lost the key; then another person's page."""
    keychain.waits_for = threading.Event()
    window = by.window(Start(folder, False, lambda: TODAY))
    by.settle(window.opening._cancel.isVisible)
    by.take(window, "keychain-start")
    keychain.secrets.clear()
    keychain.waits_for.set()
    by.settle(lambda: window._task is None)
    by.take(window, "keychain-lost")
    window.close()
    window = unlocked(by, folder, "Sam")
    people_page(by, window)
    by.take(window, "keychain-front-desk")
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
    keychain = FakeKeychain()
    keyring.get_keyring = lambda: keychain  # type: ignore[assignment, return-value]  # nobody's own is asked
    with tempfile.TemporaryDirectory() as folder:
        staffed_clinic(Path(folder))
        turning_on(by, Path(folder), keychain)
        starting(by, Path(folder), keychain)
    print(*by.taken, sep="\n")


if __name__ == "__main__":
    main()
