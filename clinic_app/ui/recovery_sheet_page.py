"""The recovery sheet on the screen: made, printed or saved, and one of its groups typed back before it goes on."""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.services.audit import note_paper
from clinic_app.services.people import People
from clinic_app.store.recovery_key import GROUPS, RecoveryKey, read_group
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.opening_parts import ENTER, Refusal, SecretLine, add_field, page_column
from clinic_app.ui.outside import ask_place, write_outside
from clinic_app.ui.printing import print_paper
from clinic_app.ui.sentences import error_words
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.tokens import SPACE, Level

_PREVIEW = 470
_WIDE = 440
_TOP = 36


class RecoverySheetPage(QWidget):
    """``finished``: the sheet is safe, or is not made now. Without a passphrase it asks for that of the owner first,
    and may be put off."""

    finished = Signal()

    def __init__(self, people: People, passphrase: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_sheet_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self._people, self._passphrase = people, passphrase
        self._recovery: RecoveryKey | None = None
        self._name, self._content = "", b""
        self._task: BackgroundTask | None = None
        self._is_out = False
        self._asked_place = secrets.randbelow(GROUPS)
        self._preview = QLabel()
        self._preview.setObjectName("recovery_preview")
        self._preview.setAccessibleName(tr("The recovery sheet as it will be printed"))
        self._preview.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.refused = Refusal("recovery_sheet_refused")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_side(), 2)
        row.addWidget(self._right_side(), 3)
        self._show_step()

    def _left_side(self) -> QWidget:
        ground = QFrame()
        ground.setProperty("ground", "sunk")
        ground.setProperty("edge", "right")
        scroll = ScrollArea()
        scroll.setObjectName("recovery_preview_scroll")
        scroll.setAccessibleName(tr("Recovery sheet"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._preview)
        self._preview.setProperty("ground", "sunk")
        column = QVBoxLayout(ground)
        column.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        column.addWidget(scroll)
        return ground

    def _right_side(self) -> QWidget:
        inside = QWidget()
        inside.setFixedWidth(_WIDE)
        hint = tr("It opens the clinic if every passphrase is lost. Nobody can make it for you later without one.")
        column = page_column(inside, tr("Your recovery sheet"), hint, _TOP)
        self._prove = self._prove_part()
        self._keep = self._keep_part()
        self._confirm = self._confirm_part()
        for part in (self._prove, self._keep, self._confirm, self.refused):
            column.addWidget(part)
        column.addSpacing(SPACE.medium)
        self.on_button = KeyButton(tr("Go on"), "primary", key="Return")
        self.on_button.setObjectName("recovery_go_on")
        self.on_button.clicked.connect(self._go_on)
        self.later_button = KeyButton(tr("Not now"), "quiet")
        self.later_button.setObjectName("recovery_later")
        self.later_button.clicked.connect(self._put_off)
        row = QHBoxLayout()
        row.addWidget(self.on_button)
        row.addWidget(self.later_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        right = QFrame()
        across = QHBoxLayout(right)
        across.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
        across.addStretch(1)
        across.addWidget(inside)
        across.addStretch(1)
        return right

    def _prove_part(self) -> QWidget:
        self.proof = SecretLine("recovery_proof", tr("Your passphrase"))
        self.proof.entered.connect(self._ask_made)
        self.make_button = KeyButton(tr("Make the sheet"), "primary", key="Return")
        self.make_button.setObjectName("recovery_make")
        self.make_button.clicked.connect(self._ask_made)
        part, column = _part("1", tr("Your passphrase, once more"))
        add_field(column, tr("Passphrase"), self.proof)
        column.addWidget(label(tr("A sheet made before opens nothing any more."), "second", wrap=True))
        column.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _keep_part(self) -> QWidget:
        self.print_button = KeyButton(tr("Print"), icon="printer", key="Ctrl+P")
        self.print_button.setObjectName("recovery_print")
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button = KeyButton(tr("Save as PDF…"), icon="save", key="Ctrl+S")
        self.save_button.setObjectName("recovery_save")
        self.save_button.setShortcut("Ctrl+S")
        self.save_button.clicked.connect(self._ask_where)
        self._kept = label("", "second", "recovery_kept", wrap=True)
        set_level(self._kept, Level.READY)
        part, column = _part("1", tr("Print it, or save it on a stick that is locked away"))
        row = QHBoxLayout()
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._kept)
        return part

    def _confirm_part(self) -> QWidget:
        self.group = QLineEdit()
        self.group.setObjectName("recovery_confirm")
        self.group.setAccessibleName(tr("Group {asked_place} of the sheet", asked_place=self._asked_place + 1))
        self.group.setProperty("tall", True)
        self.group.setMaxLength(20)
        self.group.textChanged.connect(self._judge)
        self.group.returnPressed.connect(self._go_on)
        self._told = label("", "second", "recovery_confirmed", wrap=True)
        part, column = _part("2", tr("Type a group back from the paper"))
        add_field(column, tr("Group {asked_place}", asked_place=self._asked_place + 1), self.group)
        column.addWidget(self._told)
        return part

    # Steps

    def begin(self) -> None:
        """Make the sheet if the passphrase is known, else ask for it."""
        if self._passphrase:
            self._make(self._passphrase)
            self._passphrase = ""
        else:
            self.proof.setFocus()

    def _show_step(self) -> None:
        made = self._recovery is not None
        asks = not made and not self._passphrase
        self._prove.setVisible(asks)
        self.later_button.setVisible(asks)
        self._keep.setVisible(not asks)
        self._confirm.setVisible(not asks)
        self.on_button.setVisible(not asks)
        for button in (self.print_button, self.save_button):
            button.setEnabled(made)
        self._judge()

    def _ask_made(self) -> None:
        if self.proof.text():
            self._make(self.proof.text())

    def _make(self, passphrase: str) -> None:
        if self._task is not None:
            return
        self.refused.say("")
        people, made_at = self._people, datetime.now().astimezone()

        def work(_progress: Progress) -> tuple[RecoveryKey, str, bytes]:
            recovery = people.make_recovery_sheet(passphrase)
            return (recovery, *people.recovery_sheet_pdf(recovery, made_at))

        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._show_made)
        self._task.failed.connect(self._refuse)
        self._task.start()

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None

    def _show_made(self, made: tuple[RecoveryKey, str, bytes]) -> None:
        from clinic_app.ui.paper_pages import Paper  # noqa: PLC0415 # loaded with the first paper

        self._end_task()
        self.proof.hide_again()
        self._recovery, self._name, self._content = made
        paper = Paper(self._content)
        ratio = self.devicePixelRatioF()
        drawn = QPixmap.fromImage(paper.picture(0, round(_PREVIEW * ratio)))
        paper.close()
        drawn.setDevicePixelRatio(ratio)
        self._preview.setPixmap(drawn)
        self._show_step()
        self.print_button.setFocus()

    def _refuse(self, error: ClinicError) -> None:
        self._end_task()
        self._show_step()
        self.refused.say(error_words(error))
        self.proof.setFocus()
        self.proof.selectAll()

    # Out of the program

    def print_sheet(self) -> None:
        """Print through the system's own dialog."""
        from clinic_app.ui.summary_page import draw_pages  # noqa: PLC0415 # loaded with the first paper

        try:
            words = print_paper(self, self._name, self._content, self._note, draw_pages)
        except ClinicError as error:
            self.refused.say(error_words(error))
            return
        if words:
            self._tell_out(tr("{done} Look whether it came out whole.", done=f"{words.rstrip('.')}."))

    def _ask_where(self) -> None:
        path = ask_place(self, tr("Save as PDF"), self._name, tr("PDF (*.pdf)"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the PDF, open to its owner alone."""
        if not self._content:
            return
        try:
            self._note(AuditAction.EXPORT)
            words = write_outside(path, self._content)
        except ClinicError as error:
            self.refused.say(error_words(error))
            return
        self._tell_out(tr("{words} Move it off this computer.", words=words))

    def _note(self, action: AuditAction) -> None:
        note_paper(self._people.clinic, action, "recovery_sheet")

    def _tell_out(self, words: str) -> None:
        self._is_out = True
        self._kept.setText(words)
        self.refused.say("")
        self.group.setFocus()
        self._judge()

    def asked_group(self) -> int:
        """The number of the group to type back, from 1."""
        return self._asked_place + 1

    def _judge(self) -> None:
        typed = read_group(self._asked_place, self.group.text())
        right = self._recovery is not None and typed == self._recovery.groups[self._asked_place]
        wrong = len(self.group.text().strip()) >= 5 and not right
        self._told.setText(
            tr("That is the group.") if right else tr("This is not the group on the sheet.") if wrong else ""
        )
        set_level(self._told, Level.READY if right else Level.MUST_FIX if wrong else None)
        self.on_button.setEnabled(right and self._is_out)
        if right and not self._is_out:
            self._told.setText(tr("That is the group. Now print or save the sheet."))

    def leave_unfinished(self) -> None:
        """The window locks or ends: a sheet that is on no paper and in no file is void, and made anew next time."""
        if self._task is not None:
            self._task.end_untold()
            made, self._task = self._task.result, None
            self._recovery = self._recovery or (made[0] if made else None)
        if self._recovery is not None and not self._is_out:
            with suppress(ClinicError):  # a full disk must not keep the secret on the screen
                self._people.void_recovery_sheet()
        self.proof.hide_again()
        self._clear()

    def _go_on(self) -> None:
        if self.on_button.isEnabled():
            self._forget()

    def _put_off(self) -> None:
        if self._recovery is None:
            self._forget()

    def _forget(self) -> None:
        self._clear()
        self.finished.emit()

    def _clear(self) -> None:
        self._recovery, self._content = None, b""
        self._preview.clear()
        self.group.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the page itself goes on; Escape puts off a sheet that is not made yet."""
        if event.key() in ENTER:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and self.later_button.isVisible():
            self._put_off()
        else:
            super().keyPressEvent(event)


def _part(number: str, title: str) -> tuple[QWidget, QVBoxLayout]:
    """A numbered step with its column."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, SPACE.large)
    column.setSpacing(SPACE.small)
    mark = IconLabel(16)
    mark.show_icon("chevron-right", "accent")
    row = QHBoxLayout()
    row.setSpacing(SPACE.small)
    row.addWidget(mark)
    row.addWidget(label(tr("Step {number}. {title}", number=number, title=title), "head", wrap=True), 1)
    column.addLayout(row)
    return made, column
