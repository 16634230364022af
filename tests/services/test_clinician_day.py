"""The clinician's other patients of the day: their times reach the check, their names do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from clinic_app.domain.clock_blocks import Block
from clinic_app.domain.records import Provider, VisitStatus
from clinic_app.domain.visit import Patient, ServiceLine, Visit
from clinic_app.domain.visit_clock import with_added
from clinic_app.services.clinic import Clinic
from tests.services.opening import TODAY
from tests.store.invented import a_patient

_BLANK = Visit(payer="medicare", date_of_service=TODAY)


def _typed(code: str, start: int, end: int) -> Visit:
    return with_added(_BLANK, code, Block(start, end))[0]


def _rules(clinic: Clinic, therapist: int, visit: Visit, on: date = TODAY) -> set[str]:
    patient = clinic.save_patient(a_patient())
    opened = clinic.new_visit(patient.id, on, therapist)
    return {one.rule for one in clinic.check(opened, visit).result.findings}


def _keep_another(clinic: Clinic, therapist: int, visit: Visit) -> int:
    patient = clinic.save_patient(replace(a_patient(), first_name="Otto", last_name="Othersen"))
    return clinic.save(clinic.new_visit(patient.id, TODAY, therapist), visit).record.id


def _therapist(clinic: Clinic, npi: str = "1000000012") -> int:
    return clinic.save_person(Provider("Thea", "Planwell", "PT", npi)).id


def test_two_patients_in_the_same_minutes_are_found_before_they_are_billed(clinic: Clinic) -> None:
    therapist = _therapist(clinic)
    _keep_another(clinic, therapist, _typed("97110", 600, 630))
    assert "UNIT-OVERLAP" in _rules(clinic, therapist, _typed("97140", 620, 640))
    assert "UNIT-OVERLAP" not in _rules(clinic, therapist, _typed("97140", 630, 640))


def test_another_clinicians_patients_are_no_overlap(clinic: Clinic) -> None:
    _keep_another(clinic, _therapist(clinic), _typed("97110", 600, 630))
    assert "UNIT-OVERLAP" not in _rules(clinic, _therapist(clinic, "1000000038"), _typed("97140", 620, 640))


def test_what_will_not_be_billed_is_no_overlap(clinic: Clinic) -> None:
    therapist = _therapist(clinic)
    opened = clinic.open_visit(_keep_another(clinic, therapist, _typed("97110", 600, 630)))
    clinic.set_status(opened, opened.record.visit, VisitStatus.NOT_BILLED, "TP")
    assert "UNIT-OVERLAP" not in _rules(clinic, therapist, _typed("97140", 620, 640))


def test_only_times_and_codes_are_told_of_other_patients(clinic: Clinic) -> None:
    therapist = _therapist(clinic)
    told = replace(_typed("97110", 600, 630), patient=Patient(first_name="Otto", last_name="Othersen"))
    untimed = replace(told, lines=(*(told.lines or ()), ServiceLine("97140", minutes=15, separate="Othersen's neck")))
    _keep_another(clinic, therapist, untimed)
    patient = clinic.save_patient(a_patient())
    opened = clinic.new_visit(patient.id, TODAY, therapist)
    history = clinic.check(opened, _BLANK).claim.visit.history
    assert history is not None
    (other,) = history.clinician_day or ()
    assert [(line.code, line.start, line.end) for line in other.lines or ()] == [("97110", time(10), time(10, 30))]
    assert "Othersen" not in repr(history)
