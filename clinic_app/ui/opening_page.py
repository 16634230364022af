"""The first thing seen: choose the practice clinic, set up an own one, or unlock it. Nothing heavy is loaded for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError
from clinic_app.store.ways_in import WayIn
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import LanguageChoice, tr
from clinic_app.ui.language_choice import LanguageChoiceBox
from clinic_app.ui.opening_motif import OpeningMotif
from clinic_app.ui.opening_parts import WIDE, BackupOffer, Refusal, option, page_column
from clinic_app.ui.sentences import error_words, said
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.unlock_page import UnlockPage

if TYPE_CHECKING:
    from clinic_app.store.backups import Backup
    from clinic_app.ui.recover_page import RecoverPage
    from clinic_app.ui.restore_page import RestorePage
    from clinic_app.ui.set_up_page import SetUpPage

_Page = TypeVar("_Page", bound=QWidget)


@runtime_checkable
class _Clears(Protocol):
    """A page that forgets what was typed."""

    def clear(self) -> None: ...


@runtime_checkable
class _Refuses(Protocol):
    """A page that says why it did not open."""

    def refuse(self, words: str) -> None: ...


@runtime_checkable
class _Offers(Protocol):
    """A page that offers a backup where a clinic is damaged."""

    offer: BackupOffer


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
        self._folder, self._people, self._recoverable = folder, people, recoverable
        self.clinic_exists = clinic_exists
        self._made: dict[str, QWidget] = {}
        self.working = self._take("working", self._working_page())
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

    @property
    def home(self) -> QWidget:
        """The first question: who unlocks, or what to begin with where no clinic is."""
        return self.unlock if self.clinic_exists else self.choice

    def begin(self) -> None:
        """Put the focus where typing or Enter does the usual thing."""
        if self.shown() == "unlock":
            self.unlock.begin()
        elif self.shown() == "choice":
            self._practice.setFocus()

    # Pages, each made when it is first asked for

    def _take(self, name: str, page: _Page) -> _Page:
        self._made[name] = page
        self.pages.addWidget(page)
        return page

    def made(self) -> tuple[str, ...]:
        """The names of the pages somebody has asked for."""
        return tuple(self._made)

    def shown(self) -> str:
        """The name of the page in sight."""
        return next(name for name, page in self._made.items() if page is self.pages.currentWidget())

    def show_again(self, made: Sequence[str], shown: str) -> None:
        """Have the same pages as another opening page, and show the same one."""
        for name in (*made, shown):
            getattr(self, name)
        self.pages.setCurrentWidget(self._made[shown])

    @cached_property
    def choice(self) -> QWidget:
        """What to begin with."""
        return self._take("choice", self._choice_page())

    @cached_property
    def unlock(self) -> UnlockPage:
        """Who is there, and the passphrase."""
        page = UnlockPage(self._people, str(self._folder), recoverable=self._recoverable)
        page.unlock_asked.connect(self.unlock_asked)
        page.forgotten.connect(self.show_recover)
        page.practice_asked.connect(self.practice_asked)
        page.elsewhere_asked.connect(self.elsewhere_asked)
        page.backups_asked.connect(self.show_restore)
        page.restore_asked.connect(self.restore_asked)
        return self._take("unlock", page)

    @cached_property
    def set_up(self) -> SetUpPage:
        """A clinic of one's own."""
        from clinic_app.ui.set_up_page import SetUpPage  # noqa: PLC0415 # made when first asked for

        page = SetUpPage()
        page.create_asked.connect(self.create_asked)
        page.given_up.connect(self.show_home)
        return self._take("set_up", page)

    @cached_property
    def recover(self) -> RecoverPage:
        """The recovery sheet in place of a passphrase."""
        from clinic_app.ui.recover_page import RecoverPage  # noqa: PLC0415 # made when first asked for

        page = RecoverPage(self._people)
        page.recover_asked.connect(self.recover_asked)
        page.restore_asked.connect(self.restore_asked)
        page.given_up.connect(self.show_home)
        return self._take("recover", page)

    @cached_property
    def restore(self) -> RestorePage:
        """The backups."""
        from clinic_app.ui.restore_page import RestorePage  # noqa: PLC0415 # made when first asked for

        page = RestorePage(self._folder)
        page.restore_asked.connect(self.restore_asked)
        page.given_up.connect(self.show_home)
        return self._take("restore", page)

    def finish(self) -> None:
        """Let what runs here end."""
        if "restore" in self._made:
            self.restore.finish()

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
        for page in self._made.values():
            if isinstance(page, _Clears):
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
        if isinstance(page, _Offers):
            page.offer.show_backup(offer)
        if isinstance(page, _Refuses):
            page.refuse(error_words(error))
        else:
            self._choice_refused.say(error_words(error))
            self._practice.setFocus()
        if offer is not None and isinstance(page, _Offers):
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
