"""A new visit: whose, by whom, when. Type a name, Enter, Enter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clinic_app.services.clinic import Clinic
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr
from clinic_app.ui.text import label, set_level
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.typed_values import date_words, read_date

COPY_KEY = "Ctrl+Return"
ASSISTANTS = frozenset({"PTA", "OTA", "SLPA"})
_WIDTH, _FOUND_HEIGHT = 640, 280
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NewVisitPage(QFrame):
    """``begun(patient id, day, provider id, copied)``: with `copied` the last visit is put in at once.

    ``patient_asked(name typed)``, ``given_up``.
    """

    begun = Signal(int, object, int, bool)
    patient_asked = Signal()
    given_up = Signal()

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_visit_page")
        self.setProperty("ground", "panel")
        self._clinic = clinic
        self.patient = QLineEdit()
        self.patient.setObjectName("new_visit_patient")
        self.patient.setAccessibleName(tr("Patient"))
        self.patient.setPlaceholderText(tr("Name, birthday, telephone or member number"))
        self.patient.setProperty("tall", True)
        self.patient.textChanged.connect(self._find)
        self.patient.installEventFilter(self)
        self.found = QListWidget()
        self.found.setObjectName("new_visit_found")
        self.found.setAccessibleName(tr("Patients found"))
        self.found.itemDoubleClicked.connect(lambda _item: self._begin())
        self.clinician = ChoiceBox()
        self.clinician.setObjectName("new_visit_clinician")
        self.clinician.setAccessibleName(tr("Clinician"))
        self.clinician.activated.connect(lambda _row: self._choose_clinician())
        self._clinician_is_chosen = False
        self.day = QLineEdit()
        self.day.setObjectName("new_visit_day")
        self.day.setAccessibleName(tr("Date of service"))
        self._problem = label("", "second", "new_visit_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        self._begin_button = KeyButton(tr("Begin the visit"), "primary", key="Return")
        self._begin_button.setObjectName("begin_visit")
        self._begin_button.clicked.connect(lambda _checked=False: self._begin())
        self._copy_button = KeyButton(tr("Copy the last visit"), key=COPY_KEY)
        self._copy_button.setObjectName("begin_copied")
        self._copy_button.clicked.connect(lambda: self._begin(copied=True))
        for part in (self.found, self.clinician, self.day):
            part.installEventFilter(self)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 48, 0, SPACE.wide)
        column.setSpacing(SPACE.hair)
        column.addWidget(label(tr("New visit"), "title"))
        column.addSpacing(SPACE.medium)
        column.addWidget(label(tr("Patient"), "label"))
        column.addWidget(self.patient)
        self.found.setMaximumHeight(_FOUND_HEIGHT)
        column.addWidget(self.found, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        for words, part in ((tr("Clinician"), self.clinician), (tr("Date of service"), self.day)):
            field = QVBoxLayout()
            field.setSpacing(2)
            field.addWidget(label(words, "label"))
            field.addWidget(part)
            row.addLayout(field, 1)
        column.addSpacing(SPACE.small)
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addSpacing(SPACE.medium)
        buttons = QHBoxLayout()
        add = KeyButton(tr("New patient"), key="Ctrl+Shift+N", icon="plus")
        add.setObjectName("new_visit_new_patient")
        add.clicked.connect(self.patient_asked)
        back = KeyButton(tr("Back"), "quiet", key="Esc")
        back.setObjectName("new_visit_back")
        back.clicked.connect(self.given_up)
        for button in (self._begin_button, self._copy_button, add, back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        row_of_page = QHBoxLayout(self)
        row_of_page.addStretch(1)
        row_of_page.addWidget(inside)
        row_of_page.addStretch(1)

    def begin(self, day: date, patient_id: int = 0, provider_id: int = 0) -> None:
        """Ask, with what is known filled in."""
        self.day.setText(date_words(day))
        chosen = provider_id or self.clinician.currentData() or 0
        self._clinician_is_chosen = bool(provider_id)
        self.clinician.clear()
        for one in sorted(self._clinic.people(), key=lambda one: one.credential in ASSISTANTS):
            self.clinician.addItem(f"{one.name}, {one.credential}", one.id)
        self.clinician.setCurrentIndex(max(0, self.clinician.findData(chosen)))
        known = self._clinic.patient(patient_id) if patient_id else None
        self.patient.setText(known.listed_name if known else "")
        self._find(self.patient.text())
        if known is not None:
            self._choose_row_of(patient_id)
        self._problem.setText(
            "" if self.clinician.count() else tr("Nobody treats here yet. Add people in the settings (Ctrl+,).")
        )
        self.patient.setFocus()
        self.patient.selectAll()

    def half_typed(self) -> Typed:
        """What is asked now: the words, who is chosen for them, by whom, and the day as typed."""
        item = self.found.currentItem()
        return {
            "words": self.patient.text(),
            "patient": item.data(Qt.ItemDataRole.UserRole) if item is not None else 0,
            "clinician": self.clinician.currentData() or 0,
            "day": self.day.text(),
        }

    def take_half_typed(self, typed: Typed) -> None:
        """Ask again with the same words."""
        self.begin(self._clinic.today(), provider_id=int(typed.get("clinician", 0)))
        self.patient.setText(str(typed.get("words", "")))
        self._choose_row_of(int(typed.get("patient", 0) or 0))
        self.day.setText(str(typed.get("day", "")))

    def _find(self, text: str) -> None:
        self.found.clear()
        for one in self._clinic.find_patients(text, 30):
            item = QListWidgetItem(f"{one.listed_name}   {date_words(one.born)}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.found.addItem(item)
        self.found.setCurrentRow(0 if text.strip() else -1)  # nobody is meant as long as nothing is typed
        for button in (self._begin_button, self._copy_button):
            button.setEnabled(self.found.count() > 0)

    def _propose_clinician(self) -> None:
        """Whoever treated the patient last, unless somebody chose another; people who left are not proposed."""
        item = self.found.currentItem()
        if item is None or self._clinician_is_chosen:
            return
        visits = self._clinic.visits_of(item.data(Qt.ItemDataRole.UserRole))
        place = self.clinician.findData(visits[0].provider_id) if visits else -1
        if place >= 0:
            self.clinician.setCurrentIndex(place)

    def _choose_clinician(self) -> None:
        self._clinician_is_chosen = True

    def _choose_row_of(self, patient_id: int) -> None:
        for row in range(self.found.count()):
            if self.found.item(row).data(Qt.ItemDataRole.UserRole) == patient_id:
                self.found.setCurrentRow(row)

    def _begin(self, *, copied: bool = False) -> None:
        if self.patient.hasFocus() or self.found.hasFocus():
            self._propose_clinician()
        item = self.found.currentItem()
        if item is None or not self.clinician.count():
            self._problem.setText(tr("Choose a patient and a clinician."))
            if item is None:
                self.patient.setFocus()
            return
        try:
            day = read_date(self.day.text(), self._clinic.today())
        except ValueError as problem:
            self._problem.setText(str(problem))
            self.day.setFocus()
            return
        patient, clinician = item.data(Qt.ItemDataRole.UserRole), self.clinician.currentData() or 0
        self.begun.emit(patient, day or self._clinic.today(), clinician, copied)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose among the found while typing; Enter goes on, at last begins; Escape goes back."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return True
        if event.key() in _ENTER and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._begin(copied=True)
            return True
        if watched is self.patient and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            self.found.setCurrentRow(max(0, min(self.found.count() - 1, self.found.currentRow() + by)))
            return True
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if watched is self.patient or watched is self.found:
                self._propose_clinician()
                self.clinician.setFocus()
            elif watched is self.clinician:
                self.day.setFocus()
                self.day.selectAll()
            else:
                self._begin()
            return True
        return super().eventFilter(watched, event)
