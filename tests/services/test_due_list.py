"""The due list over the clinic: who is in it, in which order, and who is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis, Documentation, History, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind, Urgency
from clinic_app.services.due_list import DueList, due_list
from tests.services.course import OT, Course, plan
from tests.services.opening import TODAY


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def listed(clinic: Clinic) -> DueList:
    found = due_list(clinic)
    assert found is not None
    return found


def kinds(clinic: Clinic) -> list[tuple[ControlKind, Urgency]]:
    return [(one.control.kind, one.control.urgency) for one in listed(clinic).items]


def test_a_plan_that_waits_for_its_signature_is_listed_as_of_today(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(ago(25), visit=plan(ago(25)))
    (item,) = listed(clinic).items
    assert item.control.value == "not signed, 5 days left, due 11/25"
    assert (item.patient, item.initials, item.therapist, item.discipline) == (
        "Example, Roberta",
        "R. E.",
        "Thea Sample",
        "PT",
    )


def test_the_end_of_a_certification_is_judged_today_and_not_on_the_last_visit(clinic: Clinic) -> None:
    Course(clinic).keep(ago(60), visit=plan(ago(95), signed_on=ago(90), certified_from=ago(95)))
    assert kinds(clinic) == [(ControlKind.RECERTIFICATION, Urgency.OVERDUE)]


def test_only_the_newest_visit_of_a_discipline_speaks(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(ago(30), visit=plan(ago(30)))
    course.keep(ago(5), visit=plan(ago(30), signed_on=ago(10)))
    course.keep(ago(20), OT, visit=plan(ago(40)))
    assert [(one.discipline, one.control.urgency) for one in listed(clinic).items] == [("OT", Urgency.OVERDUE)]


@pytest.mark.parametrize(
    "ended", [History(episode_closed_on=ago(3)), History(discharge_note_on=ago(3), discharge_note_by="PT")]
)
def test_a_discharged_patient_has_nothing_due(clinic: Clinic, ended: History) -> None:
    Course(clinic).keep(ago(5), visit=replace(plan(ago(60)), history=ended))
    assert listed(clinic).items == ()


def test_a_patient_treated_again_after_the_discharge_is_not_over(clinic: Clinic) -> None:
    Course(clinic).keep(ago(5), visit=replace(plan(ago(60)), history=History(episode_closed_on=ago(6))))
    assert listed(clinic).items != ()


def test_a_patient_not_seen_for_long_or_put_to_rest_is_left_out(clinic: Clinic) -> None:
    Course(clinic).keep(ago(91), visit=plan(ago(130)))
    resting = Course(clinic)
    resting.keep(ago(5), visit=plan(ago(60)))
    patient = clinic.patient(resting.patient_id)
    assert patient is not None
    clinic.save_patient(replace(patient, active=False))
    assert listed(clinic).items == ()
    assert listed(clinic).looked_at == 0


def test_a24_weakness_that_is_to_be_measured_again_is_listed(clinic: Clinic) -> None:
    note = Documentation(last_reassessed=ago(35))
    typed = replace(plan(ago(40), signed_on=ago(30)), diagnoses=(Diagnosis("M62.81"),), documentation=note)
    Course(clinic).keep(ago(2), visit=typed)
    (item,) = listed(clinic).of([ControlKind.REASSESSMENT])
    assert (item.control.value, item.control.urgency) == ("was due 11/15", Urgency.DUE)


def test_ten_days_of_an_episode_without_a_report_are_listed_as_not_known(clinic: Clinic) -> None:
    course = Course(clinic)
    for number in range(12):
        course.keep(ago(30 - number), visit=plan(ago(30), signed_on=ago(20)))
    assert kinds(clinic) == [(ControlKind.PROGRESS, Urgency.UNKNOWN)]


def test_claims_not_sent_are_one_row_a_patient_and_the_oldest_counts(clinic: Clinic) -> None:
    course = Course(clinic, "uhc")
    for days in (80, 75, 20):
        course.keep(ago(days), status=VisitStatus.HOLD)
    course.keep(ago(85), status=VisitStatus.SENT)
    course.keep(ago(86), status=VisitStatus.NOT_BILLED)
    (item,) = listed(clinic).items
    assert item.control.kind is ControlKind.FILING
    assert item.visit_on == ago(80)
    assert item.control.value == "11/30, 10 days left, not confirmed; 1 later claim not sent either"


def test_a_claim_long_past_its_time_is_no_longer_a_thing_to_do(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(ago(470), status=VisitStatus.HOLD)
    assert listed(clinic).items == ()
    course.keep(ago(380), status=VisitStatus.HOLD)
    assert kinds(clinic) == [(ControlKind.FILING, Urgency.OVERDUE)]


def test_the_most_urgent_stands_first_and_then_the_nearest_day(clinic: Clinic) -> None:
    for days in (24, 40, 28, 5):
        Course(clinic).keep(ago(2), visit=plan(ago(days)))
    assert [one.control.left for one in listed(clinic).items] == [-10, 2, 6, 25]


def test_courses_without_a_typed_plan_are_counted_and_not_listed(clinic: Clinic) -> None:
    Course(clinic).keep(ago(2), visit=Visit())
    assert (listed(clinic).items, listed(clinic).without_plan) == ((), 1)


def test_reading_stops_when_it_is_told_to(clinic: Clinic) -> None:
    Course(clinic).keep(ago(2), visit=plan(ago(40)))
    told: list[str] = []

    def stop(_share: float, words: str) -> bool:
        told.append(words)
        return False

    assert due_list(clinic, stop) is None
    assert told == ["Looking at patients"]
