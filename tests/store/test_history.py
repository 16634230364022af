from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.domain.visit import Diagnosis, Discipline, ServiceLine, Visit
from clinic_app.store.store import Store
from tests.store.invented import DAY, a_record

PT, OT = Discipline.PT, Discipline.OT


def visit_on(days: int, code: str, discipline: Discipline = PT, allowed: str | None = None, units: int = 1) -> Visit:
    line = ServiceLine(code, minutes=15, units=units, allowed=None if allowed is None else Decimal(allowed))
    return Visit(
        date_of_service=DAY + timedelta(days=days),
        discipline=discipline,
        diagnoses=(Diagnosis("R53.1" if days >= 7 else "M62.81"),),
        lines=(line,),
    )


@pytest.fixture
def kept(store: Store) -> list[VisitRecord]:
    """One patient's visits: PT on days 0, 7, 7 and 14, OT on day 8; another patient's PT visit on day 7."""
    record, other = a_record(store), a_record(store)
    planned = [
        visit_on(0, "97161", allowed="101.50"),
        visit_on(7, "97110", allowed="28.20"),
        visit_on(7, "97140", units=0),
        visit_on(8, "97166", OT, allowed="99.99"),
        visit_on(14, "97110", allowed="28.2"),
    ]
    mine = [store.visits.save(replace(record, visit=visit)) for visit in planned]
    return [*mine, store.visits.save(replace(other, visit=visit_on(7, "97530"), provider_id=record.provider_id))]


def test_same_day_names_the_other_visits_of_the_patient(store: Store, kept: list[VisitRecord]) -> None:
    assert store.history.same_day(kept[1].patient_id, kept[1].day, but=kept[1].id) == [kept[2]]
    assert store.history.same_day(kept[1].patient_id, kept[1].day) == [kept[1], kept[2]]


def test_clinician_day_names_the_visits_of_other_patients(store: Store, kept: list[VisitRecord]) -> None:
    assert store.history.clinician_day(kept[1].provider_id, kept[1].day, kept[1].patient_id) == [kept[5]]


def test_treatment_days_count_days_of_one_discipline_between_two_days(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)

    assert store.history.treatment_days(patient, PT, None, last) == 2
    assert store.history.treatment_days(patient, PT, DAY, last) == 1
    assert store.history.treatment_days(patient, OT, None, last) == 1


def test_visits_are_counted_from_day_to_day(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)

    assert store.history.visit_count(patient, DAY, last) == 5
    assert store.history.visit_count(patient, DAY, last, PT, but=kept[4].id) == 3


def test_treatment_counts_billed_or_not_and_an_absence_never(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)
    store.visits.save(replace(kept[0], status=VisitStatus.NOT_BILLED))
    store.visits.save(replace(kept[3], visit=replace(kept[3].visit, lines=())))

    assert store.history.visit_count(patient, DAY, last) == 4
    assert store.history.treatment_days(patient, PT, None, last) == 2
    assert store.history.visits_before(patient, last)[0].id == kept[2].id


def test_a_diagnosis_is_first_claimed_on_a_visit_that_bills_something(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)
    assert store.history.first_claims(patient, last) == {"M6281": DAY, "R531": DAY + timedelta(days=7)}

    store.visits.save(replace(kept[0], status=VisitStatus.NOT_BILLED))
    store.visits.save(replace(kept[1], visit=replace(kept[1].visit, lines=())))

    assert store.history.first_claims(patient, last) == {"R531": DAY + timedelta(days=8)}


def test_the_visits_before_come_newest_first(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)

    assert store.history.visits_before(patient, last) == [kept[3]]
    assert store.history.visits_before(patient, last, PT, limit=2) == [kept[2], kept[1]]


def test_billed_codes_leave_out_lines_done_but_not_billed(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)

    assert store.history.billed_codes(patient, DAY, last) == ("97110", "97161", "97166")
    assert store.history.billed_codes(patient, last, last, but=kept[4].id) == ()


def test_billed_codes_leave_out_a_visit_that_is_not_billed(store: Store, kept: list[VisitRecord]) -> None:
    store.visits.save(replace(kept[0], status=VisitStatus.NOT_BILLED))

    last = DAY + timedelta(days=14)
    assert store.history.billed_codes(kept[0].patient_id, DAY, last) == ("97110", "97166")
