"""What leads from a number of the dashboard to its visits in the work queue: a filter with a name, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from clinic_app.services.dashboard import Ask
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.text import ElidedLabel, IconLabel, label
from clinic_app.ui.tokens import SPACE


@dataclass(frozen=True, slots=True)
class Behind:
    """The visits behind a number: what the number is called, which days, payer and clinician it is of, its question."""

    title: str
    scope: str
    ask: Ask


class BehindBand(QFrame):
    """``removed`` when the whole queue is wanted again, ``back_asked`` to the number itself."""

    removed = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_behind")
        self.setProperty("card", True)
        self.mark = IconLabel(15)
        self.mark.show_icon("chart-column", "accent")
        self.title = label("", "strong", "queue_behind_title")
        self.scope = ElidedLabel("", "second")
        self.remove = KeyButton(tr("Remove this filter"), "link", icon="x")
        self.remove.setObjectName("queue_behind_remove")
        self.remove.clicked.connect(self.removed)
        self.back = KeyButton(tr("Back to the dashboard"), "link", key="Esc")
        self.back.setObjectName("queue_behind_back")
        self.back.clicked.connect(self.back_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.hair, SPACE.small, SPACE.hair)
        row.setSpacing(SPACE.small)
        row.addWidget(self.mark)
        row.addWidget(self.title)
        row.addWidget(self.scope, 1)
        row.addWidget(self.remove)
        row.addWidget(self.back)
        self.hide()

    def show_behind(self, behind: Behind | None) -> None:
        """Name the filter in force; None hides the band."""
        self.setVisible(behind is not None)
        if behind is not None:
            self.title.setText(behind.title)
            self.scope.setText(behind.scope)
            self.remove.setAccessibleName(tr("Remove the filter {name}", name=behind.title))
