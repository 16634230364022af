"""The strip above the form: who, when, by whom, and under it what the payer asks and what is running out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import key_text
from clinic_app.ui.fact_row import FactRow, StripItem
from clinic_app.ui.language import tr
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.verdict_tab import VerdictTab

NUMBERS_KEY = "Ctrl+Shift+U"
"""Opens and closes the panel of all numbers."""


@dataclass(frozen=True, slots=True)
class StripModel:
    """The strip: name, person, visit, treating person, number, and the labelled facts."""

    name: str = ""
    person: str = ""
    visit: str = ""
    clinician: str = ""
    number: str = ""
    items: tuple[StripItem, ...] = ()


class PatientStrip(QFrame):
    """Painted from a `StripModel`; as high as the verdict beside it. ``numbers_asked``: all numbers in full."""

    numbers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patient_strip")
        self.setAccessibleName(tr("Patient and payer"))
        self.setProperty("ground", "panel")
        self.setProperty("edge", "bottom")
        self._model = StripModel()
        self.verdict = VerdictTab()
        self._name = label("", "name", "patient_name")
        self._person = ElidedLabel("", "second")
        self._visit = label("", "second", "strip_visit")
        self._clinician = label("", "second", "strip_clinician")
        self._number = label("", "second", "visit_number")
        self.facts = FactRow(key_text(NUMBERS_KEY))
        self.facts.all_asked.connect(self.numbers_asked)
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._name)
        head.addWidget(self._person, 1)
        head.addWidget(self.verdict)
        head.addWidget(self._visit)
        head.addWidget(self._clinician)
        head.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.small + 2, SPACE.side, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        column.addWidget(self.facts)
        self.restyle()

    def show_model(self, model: StripModel) -> None:
        """Show ``model``."""
        if model == self._model:
            return
        self._model = model
        for target, text in (
            (self._name, model.name),
            (self._person, model.person),
            (self._visit, model.visit),
            (self._clinician, model.clinician),
            (self._number, model.number),
        ):
            if target.text() != text:
                target.setText(text)
        self.facts.show_items(model.items)
        facts = ", ".join(item.spoken for item in model.items)
        self.setAccessibleDescription(f"{model.name}, {model.person}, {model.visit}, {model.clinician}. {facts}")

    def restyle(self) -> None:
        """Take the height of a changed text scale."""
        self.setFixedHeight(current_look().px(HEIGHT.head))
