"""Large targets: buttons and fields for hands that are busy, at least 44 pixels high."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT


class TouchButton(KeyButton):
    """A `KeyButton` of the large height."""

    def __init__(
        self, words: str, kind: str = "plain", *, key: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, kind, key=key, icon=icon, parent=parent)
        self.setProperty("large", True)

    def sizeHint(self) -> QSize:
        """As wide as the words, as high as a finger needs."""
        return QSize(super().sizeHint().width(), current_look().px(HEIGHT.touch))


def touch_line(name: str, words: str, longest: int) -> QLineEdit:
    """A field of the large height; `words` are its accessible name."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setMaxLength(longest)
    made.setProperty("large", True)
    return made
