"""The same visit typed twice on a day is told; two sessions, and two disciplines, are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import ClaimForm, Discipline, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.typed_twice import TypedTwice, typed_twice
from tests.services.opening import TODAY, somebody


def visit(*codes: str, started: time | None = None, discipline: Discipline = Discipline.PT) -> Visit:
    lines = tuple(ServiceLine(code, minutes=30, units=2) for code in codes)
    return Visit(date_of_service=TODAY, payer="medicare", started=started, discipline=discipline, lines=lines)


MORNING, AFTERNOON = time(9), time(15)
APART = [
    (visit("97110", started=MORNING), visit("97110", started=AFTERNOON)),
    (visit("97110"), visit("97140")),
    (visit("97530"), visit("97530", discipline=Discipline.OT)),
    (visit("97110"), replace(visit("97110"), claim=ClaimForm(frequency="7", original_number="123"))),
]
THE_SAME = [
    (visit("97110", "97140"), visit("97140", "97116")),
    (visit("97140", started=MORNING), visit("97140")),
    (visit("97140", started=MORNING), visit("97140", started=MORNING)),
]


def told(clinic: Clinic, kept: Visit, typed: Visit, status: VisitStatus = VisitStatus.DRAFT) -> TypedTwice | None:
    patient, therapist = somebody(clinic)
    first = clinic.save(clinic.new_visit(patient.id, TODAY, therapist.id), kept)
    if status is not VisitStatus.DRAFT:
        clinic.set_status(first, kept, status)
    checked = clinic.check(clinic.new_visit(patient.id, TODAY, therapist.id), typed)
    return typed_twice(checked.claim, checked.known)


@pytest.mark.parametrize(("kept", "typed"), THE_SAME)
def test_another_visit_of_the_day_with_the_same_code_is_named(clinic: Clinic, kept: Visit, typed: Visit) -> None:
    assert told(clinic, kept, typed) == TypedTwice("2026-00001", ("97140",))


@pytest.mark.parametrize(("kept", "typed"), APART)
def test_sessions_disciplines_and_claims_that_replace_are_no_doubling(
    clinic: Clinic, kept: Visit, typed: Visit
) -> None:
    assert told(clinic, kept, typed) is None


def test_a_visit_that_is_not_billed_doubles_nothing(clinic: Clinic) -> None:
    assert told(clinic, visit("97110"), visit("97110"), VisitStatus.NOT_BILLED) is None


def test_the_practice_clinic_holds_no_visit_twice(practice: Clinic) -> None:
    by_patient: dict[tuple[int, object], int] = {}
    for one in practice.store.visits.page(limit=-1):
        by_patient[one.patient_id, one.day] = by_patient.get((one.patient_id, one.day), 0) + 1
    several = [one for one in practice.store.visits.page(limit=-1) if by_patient[one.patient_id, one.day] > 1]
    for one in several:
        checked = practice.check_kept(one.id)
        assert typed_twice(checked.claim, checked.known) is None
    assert several
