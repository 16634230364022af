"""The parts that the pages before a clinic is open have in common: head, fields, secrets, refusals, options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clinic_app.ui import icons
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.passphrase import strength
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level

if TYPE_CHECKING:
    from clinic_app.store.backups import Backup

WIDE = 416
TOP = 84
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LONGEST = 1000
_SHOW_KEYS = "Alt+S"


class SecretLine(QLineEdit):
    """A line for a passphrase, hidden until the eye (Alt+S) is asked. ``entered``; ``caps_lock(on)`` as far as seen."""

    entered = Signal()
    caps_lock = Signal(bool)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("tall", True)
        self.setMaxLength(_LONGEST)
        self._eye = QAction(tr("Show what is typed"), self)
        self._eye.setCheckable(True)
        self._eye.setShortcut(QKeySequence(_SHOW_KEYS))
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.setToolTip(tr("Show what is typed ({show_keys})", show_keys=_SHOW_KEYS))
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.restyle()

    def restyle(self) -> None:
        """Draw the eye in the look in force."""
        name = "eye-off" if self._eye.isChecked() else "eye"
        look = current_look()
        self._eye.setIcon(QIcon(icons.pixmap(name, look.px(16), look.theme.ink2, self.devicePixelRatioF())))

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.restyle()

    def hide_again(self) -> None:
        """Empty, and hidden."""
        self.clear()
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; capitals without Shift hint at Caps Lock."""
        if event.key() in ENTER:
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)
        text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if text.isalpha():
            self.caps_lock.emit(text.isupper() != shift)
        super().keyPressEvent(event)


class NewPassphrase(QWidget):
    """A new passphrase typed twice, judged while it is typed. ``changed``; ``entered`` after the second line."""

    changed = Signal()
    entered = Signal()

    def __init__(self, prefix: str = "", words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = words or tr("New passphrase")
        self.first = SecretLine(f"{prefix}new_passphrase", words)
        self.again = SecretLine(f"{prefix}repeat_passphrase", tr("The same passphrase again"))
        self._judged = label("", "second", f"{prefix}passphrase_strength", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        add_field(column, words, self.first)
        column.addWidget(self._judged)
        column.addSpacing(SPACE.small)
        add_field(column, tr("The same passphrase again"), self.again)
        for line in (self.first, self.again):
            line.textChanged.connect(self._judge)
        self.first.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)

    @property
    def is_good(self) -> bool:
        """Whether both are the same and long enough."""
        level, _ = strength(self.first.text())
        return self.first.text() == self.again.text() != "" and level is not Level.MUST_FIX

    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def clear(self) -> None:
        """Empty both."""
        self.first.hide_again()
        self.again.hide_again()

    def _judge(self) -> None:
        level, words = strength(self.first.text())
        if self.again.text() and self.again.text() != self.first.text():
            level, words = Level.MUST_FIX, tr("The two do not match.")
        self._judged.setText(words)
        set_level(self._judged, level)
        self.changed.emit()


class EnterGoesOn(QObject):
    """Lets Enter in a plain line go on to the next field, or do what a page does at its end."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes to the next field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ENTER:
            if isinstance(watched, QWidget):
                watched.focusNextChild()
            return True
        return super().eventFilter(watched, event)


def page_column(page: QWidget, title: str, hint: str, top: int = TOP) -> QVBoxLayout:
    """The head of a page and the column its fields go into."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, top, 0, SPACE.wide)
    column.setSpacing(SPACE.hair)
    column.addWidget(label(title, "title", "opening_title", wrap=True))
    column.addWidget(label(hint, "second", "opening_hint", wrap=True))
    column.addSpacing(SPACE.side)
    return column


def add_field(column: QVBoxLayout, words: str, field: QWidget, beside: QWidget | None = None) -> None:
    """A caption above a field, with something at the caption's right end."""
    caption = label(words, "secondhead")
    caption.setBuddy(field)
    row = QHBoxLayout()
    row.addWidget(caption)
    row.addStretch(1)
    if beside is not None:
        row.addWidget(beside)
    column.addLayout(row)
    column.addWidget(field)


def caps_hint() -> QWidget:
    """Icon and words that Caps Lock seems to be on; hidden at first."""
    made = QWidget()
    made.setObjectName("caps_lock")
    mark = IconLabel(14)
    mark.show_icon("arrow-big-up", "amber")
    words = label(tr("Caps Lock may be on"), "second")
    set_level(words, Level.CHECK)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.hair)
    row.addWidget(mark)
    row.addWidget(words)
    made.hide()
    return made


class Refusal(QWidget):
    """Icon and words: why it did not go on, or (``READY``) that it did. Hidden until there is something to say."""

    def __init__(self, name: str, level: Level = Level.MUST_FIX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconLabel(16)
        self._mark.show_level(level)
        self._words = label("", "second", name, wrap=True)
        set_level(self._words, level)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE.hair, 0, SPACE.hair)
        row.setSpacing(SPACE.small)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Show why."""
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says; nothing while it is hidden."""
        return "" if self.isHidden() else self._words.text()


class BackupOffer(QWidget):
    """One button that puts the newest good backup back. ``taken(backup)``. Hidden until there is one to offer."""

    taken = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup: Backup | None = None
        self.button = KeyButton(tr("Restore the newest backup"), "primary", icon="undo-2")
        self.button.setObjectName(name)
        self.button.clicked.connect(lambda _checked=False: self.taken.emit(self._backup))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.hair)
        column.setSpacing(SPACE.hair)
        column.addWidget(self.button)
        column.addWidget(label(tr("The newest good backup. What is there now is kept beside it."), "hint", wrap=True))
        self.hide()

    def show_backup(self, backup: Backup | None) -> None:
        """Offer a backup, or none."""
        self._backup = backup
        if backup is not None:
            from clinic_app.ui.backup_words import backup_words  # noqa: PLC0415 # seldom shown, not needed to paint

            self.button.set_words(tr("Restore {backup}", backup=backup_words(backup)))
        self.setVisible(backup is not None)


def option(name: str, words: str, icon: str, *, primary: bool = False) -> QPushButton:
    """A wide button: one of the ways on."""
    made = KeyButton(words, "primary" if primary else "plain", icon=icon)
    made.setObjectName(name)
    made.setMinimumSize(QSize(WIDE, 36))
    return made


def hairline() -> QFrame:
    """A line between two parts of a page."""
    made = QFrame()
    made.setProperty("edge", "top")
    made.setFixedHeight(1)
    return made


def warning_label(words: str, name: str) -> QLabel:
    """Words in the ink of Check."""
    made = label(words, "second", name, wrap=True)
    set_level(made, Level.CHECK)
    return made
