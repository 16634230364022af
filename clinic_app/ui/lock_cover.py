"""What lies over the window while a lock waits for work that has to come to a clean end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clinic_app.ui.language import tr
from clinic_app.ui.text import label


class LockCover(QFrame):
    """Hides a whole window at once, before the event loop runs again. Deleted by whoever laid it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("lock_cover")
        self.setAutoFillBackground(True)
        words = label(tr("Locking. Work that was running comes to its end first."), "second", "lock_cover_words")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(words)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()
        self.repaint()  # now: what waits behind it may take seconds
