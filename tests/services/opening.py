"""Opening clinics for tests, and finding invented visits in them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from clinic_app.domain.records import PatientRecord, Provider, VisitSummary
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from tests.store.invented import a_patient, a_therapist

TODAY = date(2026, 11, 20)


def practice_clinic(folder: Path, checking: Checking, today: date) -> Clinic:
    return Clinic.open_practice(folder, checking, lambda: today)


def somebody(clinic: Clinic) -> tuple[PatientRecord, Provider]:
    """A patient and a therapist who are kept."""
    return clinic.save_patient(a_patient()), clinic.save_person(a_therapist())


def new_visit(clinic: Clinic, on: date = TODAY) -> OpenVisit:
    patient, therapist = somebody(clinic)
    return clinic.new_visit(patient.id, on, therapist.id)


def visit_called(clinic: Clinic, patient: str, on: date) -> VisitSummary:
    """The one visit of a patient, by last name, on a day."""
    (found,) = [one for one in clinic.day(on) if one.patient_name.startswith(patient)]
    return found
