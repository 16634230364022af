"""The setting of the lock: how many minutes the window waits for somebody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.locking import FEWEST_MINUTES, MOST_MINUTES, lock_after_minutes, set_lock_after_minutes
from clinic_app.services.permissions import Action, may
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE


class LockMinutes(QWidget):
    """``changed(minutes)`` once they are kept; ``failed(error)``; ``kept(words)``."""

    changed = Signal(int)
    failed = Signal(object)
    kept = Signal(str)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self.minutes = QSpinBox()
        self.minutes.setObjectName("lock_minutes")
        self.minutes.setAccessibleName("Minutes until the window locks")
        self.minutes.setRange(FEWEST_MINUTES, MOST_MINUTES)
        self.minutes.setSuffix(" minutes")
        self.minutes.setFixedWidth(120)
        self._kept_value = lock_after_minutes(clinic)
        self.minutes.setValue(self._kept_value)
        self.minutes.editingFinished.connect(self._keep)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(label("Lock when nobody has touched it for", "body"))
        row.addWidget(self.minutes)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.medium, 0, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label("Lock", "head"))
        column.addLayout(row)
        column.addWidget(label(self._hint(), "hint", "lock_hint", wrap=True))

    def _hint(self) -> str:
        if self._clinic.is_practice:
            self.minutes.setEnabled(False)
            return "The practice clinic holds invented people only, and does not lock."
        if not may(self._clinic, Action.CHANGE_CLINIC):
            self.minutes.setEnabled(False)
            return "The owner sets this. What you type is kept when the window locks."
        return "1 to 60. What is typed is kept when the window locks, and stands there again after unlocking."

    def _keep(self) -> None:
        minutes = self.minutes.value()
        if minutes == self._kept_value or not self.minutes.isEnabled():
            return
        try:
            set_lock_after_minutes(self._clinic, minutes)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._kept_value = minutes
        self.changed.emit(minutes)
        self.kept.emit(f"Locks after {minutes} minutes")
