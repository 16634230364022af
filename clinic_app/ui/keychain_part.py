"""The part of the People page about the system's keychain: the owner allows it, each person turns it on or off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.keychain import KeychainUse
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.check_box import CheckBox
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.opening_parts import SecretLine, add_field
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

_FORBIDDEN = tr_noop("Not allowed in this clinic: the program asks for the passphrase at each start.")
_OFF = tr_noop("Off for you: the program asks for your passphrase at each start.")
_ON = tr_noop("On for you: the keychain of this computer opens the clinic when the program starts.")
_HINT = tr_noop(
    "It opens at the start only. After a lock or a wrong passphrase the passphrase is asked for. Whoever sits at this "
    "computer while you are signed in to it could start the program as you."
)
_WIDE, _FIELD = 620, 380


class KeychainPart(QWidget):
    """``said(words)`` for the status bar; ``failed(error)``. `begin` shows what holds; `finish` ends its waiting."""

    said = Signal(str)
    failed = Signal(Exception)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keychain_part")
        self._use = KeychainUse(clinic)
        self._task: BackgroundTask | None = None
        self.setMaximumWidth(_WIDE)
        self.allowed = CheckBox(tr("People here may let the system's keychain open the clinic"))
        self.allowed.setObjectName("keychain_allowed")
        self.allowed.setAccessibleName(self.allowed.text())
        self.allowed.clicked.connect(self._allow)
        self.allowed.setVisible(False)
        self._standing = label("", "body", "keychain_standing", wrap=True)
        self._ask = self._ask_part()
        self.off_button = KeyButton(tr("Ask for my passphrase again"))
        self.off_button.setObjectName("keychain_off")
        self.off_button.clicked.connect(self._turn_off)
        self._wait = self._wait_part()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.medium, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(label(tr("The system's keychain"), "head"))
        column.addWidget(self.allowed)
        column.addWidget(self._standing)
        column.addWidget(self._ask)
        column.addWidget(self.off_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._wait)
        column.addWidget(label(tr(_HINT), "hint", "keychain_hint", wrap=True))
        self.begin()

    def _ask_part(self) -> QWidget:
        self.proof = SecretLine("keychain_proof", tr("Your passphrase, to turn it on"))
        self.proof.textChanged.connect(self._judge)
        self.proof.entered.connect(self._turn_on)
        self.on_button = KeyButton(tr("Turn it on for me"))
        self.on_button.setObjectName("keychain_on")
        self.on_button.clicked.connect(self._turn_on)
        part = QWidget()
        part.setMaximumWidth(_FIELD)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        add_field(column, tr("Your passphrase, to turn it on"), self.proof)
        column.addSpacing(SPACE.small)
        column.addWidget(self.on_button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _wait_part(self) -> QWidget:
        """Shown while the system has not answered: it may be asking the person in a window of its own."""
        self.cancel_button = KeyButton(tr("Cancel"), "quiet", small=True)
        self.cancel_button.setObjectName("keychain_cancel")
        self.cancel_button.clicked.connect(self._cancel)
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(label(tr("Waiting for the system's keychain"), "second", "keychain_waiting"))
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        part.hide()
        return part

    # Showing

    def begin(self) -> None:
        """Show what holds now."""
        allowed, on = self._use.is_allowed(), self._use.is_on()
        self.allowed.setVisible(self._use.may_allow)
        self.allowed.setChecked(allowed)
        self._standing.setText(tr(_ON) if on else tr(_OFF) if allowed else tr(_FORBIDDEN))
        self._ask.setVisible(allowed and not on)
        self.off_button.setVisible(on)
        self.proof.hide_again()
        self._judge()

    def standing(self) -> str:
        """The sentence about how it stands."""
        return self._standing.text()

    def _judge(self) -> None:
        self.on_button.setEnabled(self._task is None and bool(self.proof.text()))

    @property
    def is_working(self) -> bool:
        """Whether the keychain is being asked."""
        return self._task is not None

    # Doing

    def _allow(self, allowed: bool) -> None:
        said = tr("The keychain may be used here") if allowed else tr("The keychain opens the clinic for nobody")
        self._do(lambda progress: self._use.allow(allowed, progress), said)

    def _turn_on(self) -> None:
        if self.on_button.isEnabled():
            proof = self.proof.text()
            self._do(
                lambda progress: self._use.turn_on(proof, progress),
                tr("The keychain opens the clinic at the next start"),
            )

    def _turn_off(self) -> None:
        self._do(self._use.turn_off, tr("The passphrase is asked for at each start"))

    def _do(self, what: Callable[[Progress], None], words: str) -> None:
        """Off the window's thread: a passphrase is stretched, and the system may ask the person something."""
        if self._task is not None:
            return
        self._task = BackgroundTask(what, self)
        self._task.progressed.connect(lambda _share, _words: self._wait.show())
        self._task.done.connect(lambda _none: self._done(words))
        self._task.failed.connect(self._refuse)
        self._task.cancelled.connect(self._end)
        for part in (self.allowed, self.on_button, self.off_button):
            part.setEnabled(False)
        self._task.start()

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        self._wait.hide()
        had_focus = self.off_button.hasFocus() or self.isAncestorOf(self.focusWidget() or self)
        for part in (self.allowed, self.off_button):
            part.setEnabled(True)
        self.begin()
        if had_focus:
            (self.off_button if self._use.is_on() else self.proof).setFocus()

    def _done(self, words: str) -> None:
        self._end()
        self.said.emit(words)

    def _refuse(self, error: ClinicError) -> None:
        self._end()
        self.failed.emit(error)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def finish(self) -> None:
        """Stop waiting for the keychain, and wait for what is being written."""
        self.proof.hide_again()
        if self._task is not None:
            self._task.cancel()
            self._task.end_untold()
            self._task = None
