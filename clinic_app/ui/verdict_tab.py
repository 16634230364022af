"""The verdict in few words above the form, where the window is too narrow for the findings to stand beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.text import IconLabel
from clinic_app.ui.tokens import SPACE, Level, Status

FINDINGS_KEY = "Ctrl+6"


class VerdictTab(QWidget):
    """The verdict's icon and words; pressed, it opens the findings. Hidden while they are in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(16)
        self.button = KeyButton("", key=FINDINGS_KEY, small=True)
        self.button.setObjectName("verdict_tab")
        self.button.setToolTip(tr("Open the findings; Escape closes them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self._icon)
        row.addWidget(self.button)
        self.hide()

    def show_verdict(self, level: Level | None, words: str) -> None:
        """Say what the head of the findings says; no level while nothing was checked."""
        self._icon.show_level(level or Status.NOT_CHECKED)
        self.button.set_words(words)
        self.button.setAccessibleName(tr("Verdict: {words}", words=words))
