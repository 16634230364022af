"""The setting of the lock: how many minutes the window waits for somebody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.locking import lock_after_minutes, set_lock_after_minutes
from clinic_app.services.permissions import Action, may
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

_CHOICES = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)


class LockMinutes(QWidget):
    """``changed(minutes)`` once they are kept; ``failed(error)``; ``kept(words)``."""

    changed = Signal(int)
    failed = Signal(object)
    kept = Signal(str)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self.minutes = ChoiceBox()
        self.minutes.setObjectName("lock_minutes")
        self.minutes.setAccessibleName(tr("Minutes until the window locks"))
        self._kept_value = lock_after_minutes(clinic)
        for minutes in sorted({*_CHOICES, self._kept_value}):
            self.minutes.addItem(
                tr_count(
                    "{count} minute",
                    "{count} minutes",
                    minutes,
                ),
                minutes,
            )
        self.minutes.setCurrentIndex(self.minutes.findData(self._kept_value))
        self.minutes.activated.connect(lambda _row: self._keep())
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(label(tr("Lock when nobody has touched it for"), "body"))
        row.addWidget(self.minutes)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.medium, 0, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label(tr("Lock"), "head"))
        column.addLayout(row)
        column.addWidget(label(self._hint(), "hint", "lock_hint", wrap=True))

    def _hint(self) -> str:
        if self._clinic.is_practice:
            self.minutes.setEnabled(False)
            return tr("The practice clinic holds invented people only, and does not lock.")
        if not may(self._clinic, Action.CHANGE_CLINIC):
            self.minutes.setEnabled(False)
            return tr("The owner sets this. What you type is kept when the window locks.")
        return tr("What is typed is kept when the window locks, and stands there again after unlocking.")

    def _keep(self) -> None:
        minutes = int(self.minutes.currentData())
        if minutes == self._kept_value or not self.minutes.isEnabled():
            return
        try:
            set_lock_after_minutes(self._clinic, minutes)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._kept_value = minutes
        self.changed.emit(minutes)
        self.kept.emit(tr("Locks after {minutes} minutes", minutes=minutes))
