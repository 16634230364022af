"""The help page that there is no procedure code for weakness, with the services that usually go with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clinic_app.domain.visit import Discipline
from clinic_app.services.clinic import Clinic
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
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
        canvas = self._canvas = QWidget()
        canvas.setProperty("canvas", True)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, SPACE.large)
        column.setSpacing(SPACE.medium)
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
            grid.addWidget(label(said(words), "body", f"procedures_label_{code}"), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(said(reason), "second", wrap=True), row, 2)
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
        head = PageHead(said(page.title), said(page.summary), back="procedures_back")
        head.title.setObjectName("procedures_title")
        head.back_asked.connect(self.given_up)
        self.back = head.back
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, 0)
        whole.setSpacing(SPACE.medium)
        whole.addWidget(head)
        whole.addWidget(scroll, 1)
        self.restyle()

    def restyle(self) -> None:
        """Lines as long as they were, in letters of any size."""
        self._canvas.setMaximumWidth(current_look().px(_WIDEST))

    def begin(self) -> None:
        """Focus where Enter leads back."""
        self.back.setFocus()
