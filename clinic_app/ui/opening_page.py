"""The first thing seen: choose the practice clinic, set up an own one, or unlock it. Nothing heavy is loaded for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError
from clinic_app.store.ways_in import WayIn
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import LanguageChoice, tr
from clinic_app.ui.language_choice import LanguageChoiceBox
from clinic_app.ui.opening_motif import OpeningMotif
from clinic_app.ui.opening_parts import WIDE, Refusal, option, page_column
from clinic_app.ui.recover_page import RecoverPage
from clinic_app.ui.restore_page import RestorePage
from clinic_app.ui.sentences import error_words, said
from clinic_app.ui.set_up_page import SetUpPage
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.unlock_page import UnlockPage

if TYPE_CHECKING:
    from clinic_app.store.backups import Backup


class OpeningPage(QWidget):
    """Signals: ``practice_asked``, ``create_asked(name, passphrase)``, ``unlock_asked(account, passphrase)``,
    ``recover_asked(recovery key, account, new passphrase)``, ``cancel_asked``, ``elsewhere_asked`` (open the clinic of
    another folder), ``restore_asked(backup, passphrase or recovery key)``."""

    practice_asked = Signal()
    create_asked = Signal(str, str)
    unlock_asked = Signal(int, str)
    recover_asked = Signal(object, int, str)
    cancel_asked = Signal()
    elsewhere_asked = Signal()
    restore_asked = Signal(object, object)

    def __init__(
        self,
        *,
        clinic_exists: bool,
        folder: Path = Path(),
        people: Sequence[WayIn] = (),
        recoverable: bool = False,
        language: LanguageChoice = LanguageChoice.SYSTEM,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("opening_page")
        self.language = LanguageChoiceBox("opening_language", language)
        self.pages = QStackedWidget()
        self.choice, self.working = self._choice_page(), self._working_page()
        self.unlock = UnlockPage(people, str(folder), recoverable=recoverable)
        self.set_up, self.recover = SetUpPage(), RecoverPage(people)
        self.restore = RestorePage(folder)
        for page in (self.choice, self.unlock, self.set_up, self.recover, self.restore, self.working):
            self.pages.addWidget(page)
        self._connect()
        right = QFrame()
        right.setProperty("ground", "panel")
        row = QHBoxLayout(right)
        row.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
        row.addStretch(1)
        self.pages.setFixedWidth(WIDE)
        row.addWidget(self.pages)
        row.addStretch(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_left_side(self.language), 2)
        whole.addWidget(right, 3)
        self.home = self.unlock if clinic_exists else self.choice
        self.pages.setCurrentWidget(self.home)

    def begin(self) -> None:
        """Put the focus where typing or Enter does the usual thing."""
        if self.pages.currentWidget() is self.unlock:
            self.unlock.begin()
        elif self.pages.currentWidget() is self.choice:
            self._practice.setFocus()

    def _connect(self) -> None:
        self.unlock.unlock_asked.connect(self.unlock_asked)
        self.unlock.forgotten.connect(self.show_recover)
        self.unlock.practice_asked.connect(self.practice_asked)
        self.unlock.elsewhere_asked.connect(self.elsewhere_asked)
        self.set_up.create_asked.connect(self.create_asked)
        self.recover.recover_asked.connect(self.recover_asked)
        self.unlock.backups_asked.connect(self.show_restore)
        for asking in (self.unlock, self.recover, self.restore):
            asking.restore_asked.connect(self.restore_asked)
        for page in (self.set_up, self.recover, self.restore):
            page.given_up.connect(self.show_home)

    # Pages

    def _choice_page(self) -> QWidget:
        page = QWidget()
        column = page_column(
            page, tr("Welcome"), tr("Try the program with invented patients first, or set up your own clinic.")
        )
        self._practice = option("practice_clinic", tr("Open the practice clinic"), "lightbulb", primary=True)
        self._practice.clicked.connect(self.practice_asked)
        self._own = option("set_up_clinic", tr("Set up my clinic"), "plus")
        self._own.clicked.connect(self.show_create)
        elsewhere = option("open_elsewhere", tr("Open the clinic of another folder"), "file-text")
        elsewhere.clicked.connect(self.elsewhere_asked)
        restore = option("restore_backup", tr("Restore a backup…"), "undo-2")
        restore.clicked.connect(self.show_restore)
        for button, hint in (
            (self._practice, tr("Invented patients, no passphrase. Everything in it says TRAINING.")),
            (self._own, tr("Your name, a passphrase and a recovery sheet; about three minutes.")),
            (elsewhere, tr("On this computer or a disk of its own.")),
            (restore, tr("On a new computer, or after a clinic was lost.")),
        ):
            column.addWidget(button)
            column.addWidget(label(hint, "second", wrap=True))
            column.addSpacing(SPACE.medium)
        self._choice_refused = Refusal("choice_refused")
        column.addWidget(self._choice_refused)
        column.addStretch(1)
        return page

    def _working_page(self) -> QWidget:
        page = QWidget()
        column = page_column(page, "", "")
        self._doing = page.findChild(QLabel, "opening_title")
        self._step = label("", "second", "opening_step")
        self._bar = QProgressBar()
        self._bar.setObjectName("opening_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._cancel = KeyButton(tr("Cancel"), "plain", key="Esc")
        self._cancel.setObjectName("opening_cancel")
        self._cancel.setShortcut("Esc")
        self._cancel.clicked.connect(self.cancel_asked)
        column.addWidget(self._bar)
        column.addSpacing(SPACE.small)
        column.addWidget(self._step)
        column.addSpacing(SPACE.medium)
        column.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    # What happens

    def show_create(self) -> None:
        """Ask for the owner's name and a new passphrase."""
        self.pages.setCurrentWidget(self.set_up)
        self.set_up.begin()

    def show_recover(self) -> None:
        """Ask for the recovery sheet."""
        self.pages.setCurrentWidget(self.recover)
        self.recover.begin()

    def show_restore(self) -> None:
        """Ask which backup, and for an owner's way in."""
        self.pages.setCurrentWidget(self.restore)
        self.restore.begin()

    def show_home(self) -> None:
        """Back to the first question."""
        self._asked_from = None
        self.language.setEnabled(True)
        for page in (self.unlock, self.set_up, self.recover, self.restore):
            page.clear()
        self.pages.setCurrentWidget(self.home)
        self.begin()

    def show_working(self, title: str) -> None:
        """Say what is being done."""
        self._asked_from = self.pages.currentWidget()
        if self._doing is not None:
            self._doing.setText(title)
        self.language.setEnabled(False)
        self.show_progress(0.0, "")
        self.pages.setCurrentWidget(self.working)

    def show_progress(self, share: float, words: str) -> None:
        """How far it is; the bar shows only once there are steps to tell."""
        self._bar.setValue(round(share * 1000))
        self._bar.setVisible(bool(words))
        self._cancel.setVisible(bool(words))
        self._step.setText(said(words))

    def tell(self, words: str) -> None:
        """Say what went well, over the passphrase."""
        self.unlock.notice.say(words)

    def refuse(self, error: ClinicError, offer: Backup | None = None) -> None:
        """Say why it did not open, where the person typed; offer the newest good backup if there is one."""
        page = self._asked_from or self.home
        self.language.setEnabled(True)
        self.pages.setCurrentWidget(page)
        if isinstance(page, UnlockPage | RecoverPage):
            page.offer.show_backup(offer)
        if isinstance(page, UnlockPage | SetUpPage | RecoverPage | RestorePage):
            page.refuse(error_words(error))
        else:
            self._choice_refused.say(error_words(error))
            self._practice.setFocus()
        if offer is not None and isinstance(page, UnlockPage | RecoverPage):
            page.offer.button.setFocus()

    _asked_from: QWidget | None = None


def _left_side(language: QWidget) -> QWidget:
    left = QFrame()
    left.setProperty("ground", "win")
    left.setProperty("edge", "right")
    left.setMinimumWidth(320)
    mark = IconLabel(28)
    mark.show_icon("chart-column", "accent")
    head = QHBoxLayout()
    head.setSpacing(SPACE.medium)
    head.addWidget(mark)
    head.addWidget(label("Clinic App", "name"))
    head.addStretch(1)
    column = QVBoxLayout(left)
    column.setContentsMargins(72, 84, 72, SPACE.wide)
    column.addLayout(head)
    column.addSpacing(44)
    column.addWidget(label(tr("Every visit counted\nand checked, before it leaves."), "figure", wrap=True))
    column.addSpacing(SPACE.wide)
    column.addWidget(OpeningMotif())
    column.addSpacing(SPACE.wide)
    for icon, words in (
        ("lock", tr("Encrypted on this computer. Nothing is sent anywhere.")),
        ("book-open", tr("ICD-10-CM, NCCI and unit rules by date of service.")),
    ):
        mark = IconLabel(16)
        mark.show_icon(icon)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(mark)
        row.addWidget(label(words, "body", wrap=True), 1)
        column.addLayout(row)
        column.addSpacing(SPACE.hair)
    column.addStretch(1)
    column.addWidget(language, 0, Qt.AlignmentFlag.AlignLeft)
    column.addSpacing(SPACE.small)
    column.addWidget(
        label(tr("Version {version}. A checking aid, not legal advice.", version=__version__), "second", wrap=True)
    )
    return left
