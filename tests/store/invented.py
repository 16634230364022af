"""An invented clinic in a few lines: what the tests of the store keep."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from pathlib import Path

from clinic_app.domain.records import PatientRecord, Provider, VisitRecord
from clinic_app.domain.visit import Diagnosis, Discipline, Documentation, ServiceLine, Visit, Waiver
from clinic_app.store.keys import Stretching
from clinic_app.store.store import Store

PASSPHRASE = "four invented words here"
CHEAP = Stretching(time=1, memory_kib=64, lanes=1)
"""So that a test does not spend its time on the passphrase; how dear it is by default has a test of its own."""
DAY = date(2026, 6, 15)


def new_store(folder: Path) -> Store:
    """A new clinic."""
    return Store.create(folder, PASSPHRASE, stretching=CHEAP)


def a_patient(last: str = "Example", first: str = "Roberta") -> PatientRecord:
    return PatientRecord(first_name=first, last_name=last, born=date(1950, 2, 3), sex="F", phone="(555) 010-4477")


def a_therapist(last: str = "Sample") -> Provider:
    return Provider(first_name="Thea", last_name=last, credential="PT", npi="1234567893", enrolled=True)


def a_visit(day: date = DAY, minutes: int = 33, narrative: str = "walked 200 ft") -> Visit:
    return Visit(
        date_of_service=day,
        payer="medicare",
        discipline=Discipline.PT,
        diagnoses=(Diagnosis("M62.81"), Diagnosis("R26.89", text="unsteady", confirmed=True)),
        lines=(
            ServiceLine("97110", minutes=minutes, units=2, modifiers=("GP",), pointers=("A",), charge=Decimal("90.00")),
            ServiceLine("97140", minutes=15, units=1, modifiers=("GP", "59"), allowed=Decimal("27.10")),
        ),
        documentation=Documentation(narrative=narrative),
        waivers=(Waiver("DX-EXCL1", ("diagnoses", 1), "unrelated", "JS", day),),
    )


def a_record(store: Store, visit: Visit | None = None) -> VisitRecord:
    """A visit not kept yet, of a patient and a therapist who are."""
    patient = store.patients.save(a_patient())
    therapist = store.providers.save(a_therapist())
    return VisitRecord(patient.id, therapist.id, DAY, visit or a_visit(), started=time(10), updated_by="JS")
