"""The left side of the patients' page: type to find, arrows to choose."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from clinic_app.domain.records import PatientRecord
from clinic_app.services.clinic import Clinic
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.typed_values import age_on, date_words

_WIDTH = 240


class PatientFinder(QFrame):
    """``chosen(id)``: another row; ``taken``: Enter took the first one found; ``new_asked``."""

    chosen = Signal(int)
    taken = Signal()
    new_asked = Signal()

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self._clinic = clinic
        self._shown = 0
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "right")
        self.search = QLineEdit()
        self.search.setObjectName("patient_search")
        self.search.setAccessibleName(tr("Find a patient"))
        self.search.setPlaceholderText(tr("Name, birthday, phone, number"))
        self.search.setToolTip(tr("Name, birthday, telephone or member number"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.look_for)
        self.search.returnPressed.connect(self._take_first)
        self.found = QListWidget()
        self.found.setObjectName("patients_found")
        self.found.setAccessibleName(tr("Patients found"))
        self.found.setProperty("ground", "sunk")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.currentItemChanged.connect(self._choose)
        new = KeyButton(tr("New patient"), "quiet", icon="plus", key="Ctrl+Shift+N")
        new.setObjectName("new_patient")
        new.clicked.connect(self.new_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.large, SPACE.medium, SPACE.medium)
        column.addWidget(label(tr("Patients"), "head"))
        column.addWidget(self.search)
        column.addWidget(self.found, 1)
        column.addWidget(new)
        self.restyle()

    def restyle(self) -> None:
        """Take the width from the look in force."""
        self.setFixedWidth(current_look().px(_WIDTH))

    def begin(self) -> None:
        """Type to find."""
        self.again()
        self.search.setFocus()
        self.search.selectAll()

    def show_chosen(self, patient_id: int) -> None:
        """Mark which of them is shown beside the list; none where it stands outside what was found."""
        self._shown = patient_id
        rows = [self.found.item(row) for row in range(self.found.count())]
        marked = [row for row, one in enumerate(rows) if one.data(Qt.ItemDataRole.UserRole) == patient_id]
        self.found.blockSignals(True)
        self.found.setCurrentRow(marked[0] if marked else -1)
        self.found.blockSignals(False)

    def again(self) -> None:
        """Find what is typed once more."""
        self.look_for(self.search.text())

    def look_for(self, text: str) -> None:
        """Show who has words that begin like those typed."""
        found = self._clinic.find_patients(text)
        self.found.blockSignals(True)
        self.found.clear()
        for one in found:
            item = QListWidgetItem(f"{one.listed_name}\n{born_words(one, self._clinic.today())}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.found.addItem(item)
            if one.id == self._shown:
                self.found.setCurrentItem(item)
        self.found.blockSignals(False)
        if not found:
            words = tr("Nobody found. Ctrl+Shift+N adds a patient.") if text else tr("No patients yet.")
            hint = QListWidgetItem(words)
            hint.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(hint)

    def _take_first(self) -> None:
        if self.found.count() and self.found.item(0).flags() & Qt.ItemFlag.ItemIsEnabled:
            self.found.setCurrentRow(0)
            self._choose(self.found.item(0))
            self.taken.emit()

    def _choose(self, item: QListWidgetItem | None) -> None:
        number = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if number and int(number) != self._shown:
            self.chosen.emit(int(number))


def born_words(patient: PatientRecord, today: date) -> str:
    """Birthday and age."""
    age = age_on(patient.born, today)
    words = [tr("born {day}", day=date_words(patient.born))] if patient.born else [tr("no birthday")]
    words += [tr_count("{count} year", "{count} years", age)] if age is not None else []
    return ", ".join(words)
