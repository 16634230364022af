"""The first thing seen: choose the practice clinic, set up an own one, or unlock it. Nothing heavy is loaded for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.opening_motif import OpeningMotif
from clinic_app.ui.passphrase import strength
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.tokens import SPACE, Level

_WIDE, _LEFT = 416, 545
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class OpeningPage(QWidget):
    """Signals: ``practice_asked``, ``create_asked(passphrase)``, ``unlock_asked(passphrase)``, ``cancel_asked``,
    ``elsewhere_asked`` (open the clinic of another folder)."""

    practice_asked = Signal()
    create_asked = Signal(str)
    unlock_asked = Signal(str)
    cancel_asked = Signal()
    elsewhere_asked = Signal()

    def __init__(self, *, clinic_exists: bool, place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opening_page")
        self._place = place
        self.pages = QStackedWidget()
        self.choice, self.unlock, self.set_up, self.working = (
            self._choice_page(),
            self._unlock_page(),
            self._create_page(),
            self._working_page(),
        )
        for page in (self.choice, self.unlock, self.set_up, self.working):
            self.pages.addWidget(page)
        right = QFrame()
        right.setProperty("ground", "panel")
        row = QHBoxLayout(right)
        row.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
        row.addStretch(1)
        self.pages.setFixedWidth(_WIDE)
        row.addWidget(self.pages)
        row.addStretch(2)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_left_side(), 2)
        whole.addWidget(right, 3)
        self.home = self.unlock if clinic_exists else self.choice
        self.pages.setCurrentWidget(self.home)

    def begin(self) -> None:
        """Put the focus where typing or Enter does the usual thing."""
        if self.pages.currentWidget() is self.unlock:
            self._passphrase.setFocus()
        elif self.pages.currentWidget() is self.choice:
            self._practice.setFocus()

    # Pages

    def _choice_page(self) -> QWidget:
        page, column = _page("Welcome", "Try the program with invented patients first, or set up your own clinic.")
        self._practice = _option("practice_clinic", "Open the practice clinic", "lightbulb", primary=True)
        self._practice.clicked.connect(self.practice_asked)
        self._own = _option("set_up_clinic", "Set up my clinic", "plus")
        self._own.clicked.connect(self.show_create)
        elsewhere = _option("open_elsewhere", "Open the clinic of another folder", "file-text")
        elsewhere.clicked.connect(self.elsewhere_asked)
        for button, hint in (
            (self._practice, "Invented patients, no passphrase. Everything in it says TRAINING."),
            (self._own, "A passphrase protects it; about two minutes."),
            (elsewhere, "On this computer or a disk of its own."),
        ):
            column.addWidget(button)
            column.addWidget(label(hint, "second", wrap=True))
            column.addSpacing(SPACE.medium)
        self._choice_refused = _refusal("choice_refused")
        column.addWidget(self._choice_refused)
        column.addStretch(1)
        return page

    def _unlock_page(self) -> QWidget:
        page, column = _page("Unlock your clinic", self._place)
        self._passphrase = _secret("passphrase", "Passphrase")
        self._passphrase.installEventFilter(self)
        self._caps = label("Caps Lock may be on", "second", "caps_lock")
        set_level(self._caps, Level.CHECK)
        self._caps.hide()
        self._refused = _refusal("unlock_refused")
        unlock = KeyButton("Unlock", "primary", key="Return")
        unlock.setObjectName("unlock")
        unlock.clicked.connect(self._ask_unlock)
        row = QHBoxLayout()
        row.addWidget(unlock)
        row.addStretch(1)
        row.addWidget(self._caps)
        _add_field(column, "Passphrase", self._passphrase)
        column.addWidget(self._refused)
        column.addSpacing(SPACE.small)
        column.addLayout(row)
        column.addSpacing(SPACE.side)
        column.addWidget(_hairline())
        column.addSpacing(SPACE.medium)
        practice = _option("practice_instead", "Open the practice clinic", "lightbulb")
        practice.clicked.connect(self.practice_asked)
        elsewhere = _option("unlock_elsewhere", "Open the clinic of another folder", "file-text")
        elsewhere.clicked.connect(self.elsewhere_asked)
        column.addWidget(practice)
        column.addWidget(elsewhere)
        column.addStretch(1)
        return page

    def _create_page(self) -> QWidget:
        page, column = _page("Set up your clinic", "The passphrase encrypts everything on this computer.")
        self._new = _secret("new_passphrase", "New passphrase")
        self._again = _secret("repeat_passphrase", "The same passphrase again")
        self._strength = label("", "second", "passphrase_strength", wrap=True)
        self._create_refused = _refusal("create_refused")
        _add_field(column, "New passphrase", self._new)
        column.addWidget(self._strength)
        column.addSpacing(SPACE.small)
        _add_field(column, "The same passphrase again", self._again)
        column.addWidget(self._create_refused)
        warning = label(
            "Write it down and keep it in a safe place. There is no way yet to open the clinic without it: "
            "a lost passphrase means lost records.",
            "second",
            "passphrase_warning",
            wrap=True,
        )
        set_level(warning, Level.CHECK)
        column.addSpacing(SPACE.small)
        column.addWidget(warning)
        column.addSpacing(SPACE.medium)
        self._make = KeyButton("Set up", "primary", key="Return")
        self._make.setObjectName("create_clinic")
        self._make.clicked.connect(self._ask_create)
        back = KeyButton("Back", "quiet", key="Esc")
        back.setObjectName("create_back")
        back.clicked.connect(self.show_home)
        row = QHBoxLayout()
        row.addWidget(self._make)
        row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        for line in (self._new, self._again):
            line.textChanged.connect(self._judge_new)
            line.installEventFilter(self)
        self._judge_new()
        return page

    def _working_page(self) -> QWidget:
        page, column = _page("", "")
        self._doing = page.findChild(QLabel, "opening_title")
        self._step = label("", "second", "opening_step")
        self._bar = QProgressBar()
        self._bar.setObjectName("opening_progress")
        self._bar.setAccessibleName("Progress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._cancel = KeyButton("Cancel", "plain", key="Esc")
        self._cancel.setObjectName("opening_cancel")
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
        """Ask for a new passphrase."""
        self.pages.setCurrentWidget(self.set_up)
        self._new.setFocus()

    def show_home(self) -> None:
        """Back to the first question."""
        self._asked_from = None
        for line in (self._new, self._again, self._passphrase):
            line.clear()
        self.pages.setCurrentWidget(self.home)
        self.begin()

    def show_working(self, title: str) -> None:
        """Say what is being done."""
        if self._doing is not None:
            self._doing.setText(title)
        self.show_progress(0.0, "")
        self.pages.setCurrentWidget(self.working)

    def show_progress(self, share: float, words: str) -> None:
        """How far it is; the bar shows only once there are steps to tell."""
        self._bar.setValue(round(share * 1000))
        self._bar.setVisible(bool(words))
        self._cancel.setVisible(bool(words))
        self._step.setText(words)

    def refuse(self, error: ClinicError) -> None:
        """Say why it did not open, where the person typed."""
        page = self._asked_from or self.home
        target = {self.set_up: self._create_refused, self.choice: self._choice_refused}.get(page, self._refused)
        target.setText(str(error))
        target.show()
        self.pages.setCurrentWidget(page)
        if page is self.choice:
            self._practice.setFocus()
            return
        line = self._new if page is self.set_up else self._passphrase
        line.setFocus()
        line.selectAll()

    _asked_from: QWidget | None = None

    def _ask_unlock(self) -> None:
        if self._passphrase.text():
            self._asked_from = self.unlock
            self._refused.hide()
            self.unlock_asked.emit(self._passphrase.text())

    def _ask_create(self) -> None:
        if self._make.isEnabled():
            self._asked_from = self.set_up
            self._create_refused.hide()
            self.create_asked.emit(self._new.text())

    def _judge_new(self) -> None:
        level, words = strength(self._new.text())
        if self._again.text() and self._again.text() != self._new.text():
            level, words = Level.MUST_FIX, "The two do not match."
        self._strength.setText(words)
        set_level(self._strength, level)
        same = self._new.text() == self._again.text() != ""
        self._make.setEnabled(same and level is not Level.MUST_FIX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Escape goes back; capitals without Shift hint at Caps Lock."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.set_up:
            self.show_home()
            return True
        if event.key() in _ENTER:
            if watched is self._passphrase:
                self._ask_unlock()
            elif watched is self._new:
                self._again.setFocus()
            else:
                self._ask_create()
            return True
        text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if watched is self._passphrase and text.isalpha():
            self._caps.setVisible(text.isupper() != shift)
        return super().eventFilter(watched, event)


def _left_side() -> QWidget:
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
    column.addWidget(label("Every visit counted\nand checked, before it leaves.", "figure", wrap=True))
    column.addSpacing(SPACE.wide)
    column.addWidget(OpeningMotif())
    column.addSpacing(SPACE.wide)
    for icon, words in (
        ("lock", "Encrypted on this computer. Nothing is sent anywhere."),
        ("book-open", "ICD-10-CM, NCCI and unit rules by date of service."),
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
    column.addWidget(label(f"Version {__version__}. A checking aid, not legal advice.", "second"))
    return left


def _page(title: str, hint: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 84, 0, SPACE.wide)
    column.setSpacing(SPACE.hair)
    column.addWidget(label(title, "title", "opening_title"))
    column.addWidget(label(hint, "second", "opening_hint", wrap=True))
    column.addSpacing(SPACE.side)
    return page, column


def _secret(name: str, words: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setProperty("tall", True)
    made.setMaxLength(1000)
    return made


def _add_field(column: QVBoxLayout, words: str, line: QLineEdit) -> None:
    caption = label(words, "secondhead")
    caption.setBuddy(line)
    column.addWidget(caption)
    column.addWidget(line)


def _option(name: str, words: str, icon: str, *, primary: bool = False) -> QPushButton:
    made = KeyButton(words, "primary" if primary else "plain", icon=icon)
    made.setObjectName(name)
    made.setMinimumSize(QSize(_WIDE, 36))
    return made


def _refusal(name: str) -> QLabel:
    made = label("", "second", name, wrap=True)
    set_level(made, Level.MUST_FIX)
    made.hide()
    return made


def _hairline() -> QFrame:
    made = QFrame()
    made.setProperty("edge", "top")
    made.setFixedHeight(1)
    return made
