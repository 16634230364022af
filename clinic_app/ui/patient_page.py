"""Patients: find on the left, see and change on the right. One page, no chain of dialogs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Coverage, PatientRecord
from clinic_app.services.clinic import Clinic
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.record_sheet import RecordField, RecordSheet
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.typed_values import age_on, date_words, read_date

_SEXES = (("", ""), ("F", "Female"), ("M", "Male"), ("X", "Other or unknown"))
_SIDES = (("", ""), ("right", "Right"), ("left", "Left"))
_WIDTH = 300


def _fields(payers: tuple[tuple[str, str], ...]) -> tuple[RecordField, ...]:
    return (
        RecordField("last_name", "Last name", box="2"),
        RecordField("first_name", "First name", box="2"),
        RecordField("middle_name", "Middle name"),
        RecordField("born", "Date of birth", box="3", prompt="02/03/1950"),
        RecordField("sex", "Sex", box="3", choices=_SEXES),
        RecordField("dominant", "Dominant hand", choices=_SIDES),
        RecordField("phone", "Telephone"),
        RecordField("address", "Address", box="5", columns=2),
        RecordField("payer", "Payer", box="11c", choices=payers),
        RecordField("member_id", "Member number", box="1a"),
        RecordField("name_on_card", "Name on the card"),
        RecordField("payer_2", "Secondary payer", box="9d", choices=payers),
        RecordField("member_id_2", "Its member number", box="9a"),
    )


class PatientPage(QWidget):
    """``visit_asked(patient id)``: begin a visit; ``visit_chosen(visit id)``: open one; ``failed(error)``; ``kept``."""

    visit_asked = Signal(int)
    visit_chosen = Signal(int)
    failed = Signal(object)
    kept = Signal(str)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patient_page")
        self._clinic = clinic
        self._patient = PatientRecord()
        self._coverages: dict[int, Coverage] = {}
        self._given_up: dict[str, str] = {}  # what could not be kept, said once: the next step leaves it
        self.search = QLineEdit()
        self.search.setObjectName("patient_search")
        self.search.setAccessibleName("Find a patient")
        self.search.setPlaceholderText("Name, birthday, telephone or member number")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._take_first)
        self.found = QListWidget()
        self.found.setObjectName("patients_found")
        self.found.setAccessibleName("Patients found")
        self.found.setProperty("ground", "sunk")
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.currentItemChanged.connect(self._choose)
        self.visits = QListWidget()
        self.visits.setObjectName("visits_of_patient")
        self.visits.setAccessibleName("Visits of this patient")
        self.visits.itemActivated.connect(lambda item: self.visit_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.sheet = RecordSheet(_fields(self._payers()), 3)
        self.sheet.entered.connect(self.save)
        self._title = label("", "title", "patient_title")
        self._detail = label("", "second", "patient_detail")
        self._lay_out()
        self.show_patient(PatientRecord())

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.medium, SPACE.large, SPACE.medium, SPACE.medium)
        column.addWidget(label("Patients", "head"))
        column.addWidget(self.search)
        column.addWidget(self.found, 1)
        new = KeyButton("New patient", "quiet", icon="plus", key="Ctrl+Shift+N")
        new.setObjectName("new_patient")
        new.clicked.connect(self.begin_new)
        column.addWidget(new)
        self._save = KeyButton("Save", "primary", key="Ctrl+S")
        self._save.setObjectName("save_patient")
        self._save.clicked.connect(self.save)
        self._visit = KeyButton("New visit of this patient", icon="plus", key="Ctrl+N")
        self._visit.setObjectName("visit_of_patient")
        self._visit.clicked.connect(self.ask_visit)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addWidget(self._visit)
        buttons.addStretch(1)
        inside = QWidget()
        inside.setProperty("canvas", True)
        body = QVBoxLayout(inside)
        body.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        body.setSpacing(SPACE.small)
        for part in (self._title, self._detail, self.sheet):
            body.addWidget(part)
        body.addLayout(buttons)
        body.addSpacing(SPACE.medium)
        body.addWidget(label("Visits, the newest first", "head"))
        body.addWidget(self.visits, 1)
        inside.setMaximumWidth(900)
        right = QScrollArea()
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.setWidgetResizable(True)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setProperty("ground", "panel")
        right.setWidget(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(right, 1)

    def shown_patient(self) -> int:
        """The patient shown, 0 for one that is not kept yet."""
        return self._patient.id

    def _payers(self) -> tuple[tuple[str, str], ...]:
        named = ((one.profile, one.name or one.profile) for one in self._clinic.payers())
        return (("", ""), *sorted(named, key=lambda choice: choice[1].casefold()))

    def take_payers(self) -> None:
        """Offer the payers as they are kept now."""
        for name in ("payer", "payer_2"):
            self.sheet.set_choices(name, self._payers())

    # Finding

    def begin_search(self) -> None:
        """Type to find."""
        self._find(self.search.text())
        self.search.setFocus()
        self.search.selectAll()

    def _find(self, text: str) -> None:
        found = self._clinic.find_patients(text)
        self.found.blockSignals(True)
        self.found.clear()
        for one in found:
            item = QListWidgetItem(f"{one.listed_name}\n{_born(one, self._clinic.today())}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.found.addItem(item)
            if one.id == self._patient.id:
                self.found.setCurrentItem(item)
        self.found.blockSignals(False)
        if not found:
            words = "Nobody found. Ctrl+Shift+N adds a patient." if text else "No patients yet."
            hint = QListWidgetItem(words)
            hint.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(hint)

    def _take_first(self) -> None:
        if self.found.count() and self.found.item(0).flags() & Qt.ItemFlag.ItemIsEnabled:
            self.found.setCurrentRow(0)
            self._choose(self.found.item(0))
            self._visit.setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        number = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if number and int(number) != self._patient.id:
            self.open(int(number))

    # One patient

    @property
    def patient(self) -> PatientRecord:
        """The patient shown."""
        return self._patient

    def open(self, patient_id: int) -> None:
        """Show a patient of a known number; what was typed of the one before is kept first."""
        if not self.leave():
            return
        patient = self._clinic.patient(patient_id)
        if patient is not None:
            self.show_patient(patient)

    def begin_new(self) -> None:
        """An empty sheet; what was typed of the patient before is kept first."""
        if self.leave():
            self.forget()

    def forget(self) -> None:
        """An empty sheet in place of a patient that is in no list any more."""
        self.show_patient(PatientRecord())
        self.sheet.begin()

    def show_patient(self, patient: PatientRecord) -> None:
        """Show a patient, coverages and visits."""
        self._patient = patient
        kept = self._clinic.coverages(patient.id) if patient.id else []
        self._coverages = {one.rank: one for one in reversed(kept)}
        self._title.setText(patient.listed_name or "New patient")
        self._detail.setText(
            _born(patient, self._clinic.today()) if patient.id else "Name and payer are enough to begin."
        )
        first, second = self._coverages.get(1), self._coverages.get(2)
        self.sheet.show_values(
            {
                **{name: str(getattr(patient, name)) for name in _TEXTS},
                "born": date_words(patient.born),
                "payer": first.payer if first else "",
                "member_id": first.member_id if first else "",
                "name_on_card": first.name_on_card if first else "",
                "payer_2": second.payer if second else "",
                "member_id_2": second.member_id if second else "",
            }
        )
        self._as_shown = self.sheet.values()
        self._visit.setEnabled(bool(patient.id))
        self._show_visits()

    def unsaved(self) -> dict[str, str]:
        """What stands in the sheet if it is not as it was shown; nothing if it is."""
        typed = self.sheet.values()
        return {} if typed == self._as_shown else typed

    def half_typed(self) -> Typed:
        """The sheet that was not saved, and whose it is."""
        return {"patient": self._patient.id, "texts": texts} if (texts := self.sheet.unsaved()) else {}

    def take_half_typed(self, typed: Typed) -> None:
        """The same patient's sheet, or a new one, with what was typed; nothing if the patient is gone."""
        if typed.get("patient", 0) != self._patient.id:
            self.open(int(typed["patient"])) if typed["patient"] else self.begin_new()
        if self._patient.id == typed.get("patient", 0):
            self.sheet.put_back(typed.get("texts", {}))

    def leave(self) -> bool:
        """Keep what was typed before the sheet goes; False, said once, if it could not be kept. Then it may go."""
        typed = self.unsaved()
        if not typed or typed == self._given_up or self.save():
            return True
        self._given_up = typed
        return False

    def _show_visits(self) -> None:
        self.visits.clear()
        for one in self._clinic.visits_of(self._patient.id) if self._patient.id else []:
            words = f"{date_words(one.day)}   {one.number}   {one.provider_name}   {one.units} units   ${one.charge}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.visits.addItem(item)

    def save(self) -> bool:
        """Keep the sheet; False if it could not be kept."""
        try:
            self.show_patient(self._clinic.save_patient(*self._read()))
        except ClinicError as error:
            self.failed.emit(error)
            return False
        self.kept.emit(f"Patient saved: {self._patient.listed_name}")
        self._find(self.search.text())
        return True

    def _read(self) -> tuple[PatientRecord, list[Coverage], list[Coverage]]:
        typed = self.sheet.values()
        if not typed["last_name"] and not typed["first_name"]:
            raise ClinicError("The patient has no name yet.", "Type a last name.")
        try:
            born = read_date(typed["born"], self._clinic.today())
        except ValueError as problem:
            raise ClinicError(str(problem), "Date of birth") from None
        texts: dict[str, Any] = {name: typed[name] for name in _TEXTS}
        patient = replace(self._patient, born=born, **texts)
        coverages, without = [], []
        for rank, tail in ((1, ""), (2, "_2")):
            if not typed[f"payer{tail}"]:
                without += [self._coverages[rank]] if rank in self._coverages else []
                continue
            kept = self._coverages.get(rank) or Coverage(patient.id, "", rank)
            card = typed["name_on_card"] if rank == 1 else kept.name_on_card
            coverages.append(
                replace(kept, payer=typed[f"payer{tail}"], member_id=typed[f"member_id{tail}"], name_on_card=card)
            )
        return patient, coverages, without

    def ask_visit(self) -> None:
        """Begin a visit of the patient shown; what was typed is kept first."""
        if (self._patient.id or self.sheet.values()["last_name"]) and self.save():
            self.visit_asked.emit(self._patient.id)


_TEXTS = ("last_name", "first_name", "middle_name", "sex", "dominant", "phone", "address")


def _born(patient: PatientRecord, today: date) -> str:
    age = age_on(patient.born, today)
    words = [f"born {date_words(patient.born)}"] if patient.born else ["no birthday"]
    words += [f"{age} years"] if age is not None else []
    return ", ".join(words)
