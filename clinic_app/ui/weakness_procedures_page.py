"""The help page that there is no procedure code for weakness, with the services that usually go with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.visit import Discipline
from clinic_app.services.clinic import Clinic
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_WIDEST = 760


class WeaknessProceduresPage(ToolPage):
    """The page: a sentence, paragraphs, the services with their reasons, and sources."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        # What it says comes with the cards, which draw papers
        from clinic_app.services.weakness_cards import (  # noqa: PLC0415 # as said
            procedures_for_weakness,
            services_for_weakness,
        )

        super().__init__("weakness_procedures_page", parent)
        page = procedures_for_weakness()
        self.back = KeyButton(tr("Back to the visit"), key="Esc")
        self.back.setObjectName("procedures_back")
        self.back.clicked.connect(self.given_up)
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        canvas.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(said(page.summary), "strong", wrap=True))
        for paragraph in page.paragraphs:
            column.addWidget(label(said(paragraph), "body", wrap=True))
        column.addWidget(
            label(
                tr("What usually goes with M62.81 in physical therapy, and the reason a note gives"), "head", wrap=True
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.hair + 2)
        grid.setColumnStretch(2, 1)
        for row, (code, words, reason) in enumerate(services_for_weakness(clinic, Discipline.PT)):
            grid.addWidget(label(code, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, "body", f"procedures_label_{code}"), row, 1, Qt.AlignmentFlag.AlignTop)
            why = label(said(reason), "second", wrap=True)
            why.setToolTip(said(reason))
            grid.addWidget(why, row, 2)
        column.addLayout(grid)
        column.addWidget(
            label(
                tr("Written in: {source}.", source="; ".join(map(said, page.source))),
                "source",
                "procedures_source",
                wrap=True,
            )
        )
        column.addStretch(1)
        scroll = ScrollArea()
        scroll.setObjectName("procedures_text")
        scroll.setProperty("ring", True)
        scroll.setAccessibleName(f"{said(page.title)}. {said(page.summary)}")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(canvas)
        head = QHBoxLayout()
        head.addWidget(label(said(page.title), "title", "procedures_title"), 1)
        head.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, 0)
        whole.setSpacing(SPACE.medium)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)

    def begin(self) -> None:
        """Focus where Enter leads back."""
        self.back.setFocus()
