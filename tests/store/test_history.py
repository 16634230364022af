from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from clinic_app.domain.records import TreatedLine, VisitRecord, VisitStatus
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


def test_the_visits_before_come_newest_first(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)

    assert store.history.visits_before(patient, last) == [kept[3]]
    assert store.history.visits_before(patient, last, PT, limit=2) == [kept[2], kept[1]]


def test_the_first_claim_with_a_code_is_dated_however_it_is_written(store: Store, kept: list[VisitRecord]) -> None:
    found = store.history.first_claim_with_code(kept[0].patient_id, ["R53.1", "m6281", "G35"])

    assert found == {"R53.1": date(2026, 6, 22), "m6281": DAY}


def test_billed_codes_leave_out_lines_done_but_not_billed(store: Store, kept: list[VisitRecord]) -> None:
    patient, last = kept[0].patient_id, DAY + timedelta(days=14)

    assert store.history.billed_codes(patient, DAY, last) == ("97110", "97161", "97166")
    assert store.history.billed_codes(patient, last, last, but=kept[4].id) == ()


def test_billed_codes_leave_out_a_visit_that_is_not_billed(store: Store, kept: list[VisitRecord]) -> None:
    store.visits.save(replace(kept[0], status=VisitStatus.NOT_BILLED))

    last = DAY + timedelta(days=14)
    assert store.history.billed_codes(kept[0].patient_id, DAY, last) == ("97110", "97166")


def test_the_first_day_of_a_procedure_is_known(store: Store, kept: list[VisitRecord]) -> None:
    assert store.history.first_day_with_procedure(kept[0].patient_id, ["97161", "97166"]) == DAY
    assert store.history.first_day_with_procedure(kept[0].patient_id, ["98975"]) is None


def test_the_lines_of_a_clinician_carry_minutes_and_units(store: Store, kept: list[VisitRecord]) -> None:
    lines = store.history.lines_of_clinician(kept[0].provider_id, DAY, DAY + timedelta(days=7), but=kept[5].id)

    assert lines == [
        TreatedLine(DAY, PT, "97161", 15, 1, "101.50"),
        TreatedLine(DAY + timedelta(days=7), PT, "97110", 15, 1, "28.20"),
        TreatedLine(DAY + timedelta(days=7), PT, "97140", 15, 0, None),
    ]
