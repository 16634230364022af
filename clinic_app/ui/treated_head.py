"""Who is treated: the name, what is known of the visit, and its diagnoses, over the lines of the therapist's page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.domain.visit import Visit
from clinic_app.services.open_visit import OpenVisit
from clinic_app.ui.language import time_text, tr
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.typed_values import date_words


class TreatedHead(QFrame):
    """Three lines of words."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("edge", "bottom")
        self._name, self._about = label("", "name", "treating_patient"), ElidedLabel("", "second")
        self._diagnoses = ElidedLabel("", "second")
        names = QVBoxLayout(self)
        names.setContentsMargins(SPACE.side, SPACE.small, SPACE.side, SPACE.small)
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._about)
        names.addWidget(self._diagnoses)

    def restyle(self) -> None:
        """Take the height from the look in force."""
        self.setFixedHeight(current_look().px(HEIGHT.head))

    def show_nobody(self) -> None:
        """Say how somebody is chosen."""
        self._name.setText(tr("Choose a patient"))
        self._about.setText(tr("Enter opens the one chosen at the left"))
        self._diagnoses.setText("")

    def show_visit(self, at_work: OpenVisit, visit: Visit, payer: str, table: DiagnosisTable) -> None:
        """The visit at work as it stands in the form."""
        patient, on = at_work.surroundings.patient, visit.date_of_service or at_work.record.day
        when = date_words(on)
        if visit.started is not None:
            when += f", {time_text(visit.started)}"
        born = tr("born {day}", day=date_words(patient.born)) if patient.born else ""
        self._name.setText(patient.listed_name)
        parts = (born, when, payer, at_work.record.number)
        self._about.setText("   ".join(part for part in parts if part))
        told = [f"{one.code} {table.lookup(one.code, on).title or ''}".strip() for one in visit.diagnoses or ()]
        self._diagnoses.setText(";  ".join(told) or tr("No diagnosis yet"))
