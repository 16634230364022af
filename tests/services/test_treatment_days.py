"""Treatment days since the progress report: what counts as a day, and what the words are when nothing is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from clinic_app.domain.records import VisitStatus
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind, Urgency
from tests.services.course import OT, PT, Course, line, plan, report

REPORT = date(2026, 10, 1)
TODAY = date(2026, 11, 20)


def day(number: int) -> date:
    return REPORT + timedelta(days=number)


def a_plain_course(course: Course) -> None:
    course.keep(REPORT, visit=report(REPORT))
    for number in (2, 4, 7):
        course.keep(day(number))


def a_course_entered_out_of_order(course: Course) -> None:
    for number in (7, 2, 4):
        course.keep(day(number))
    course.keep(REPORT, visit=report(REPORT))


def two_visits_on_one_day(course: Course) -> None:
    a_plain_course(course)
    course.keep(day(7))


def a_day_of_absence(course: Course) -> None:
    a_plain_course(course)
    course.keep(day(9), lines=(), status=VisitStatus.NOT_BILLED)


def a_treated_day_that_is_not_billed(course: Course) -> None:
    course.keep(REPORT, visit=report(REPORT))
    course.keep(day(2))
    course.keep(day(4), status=VisitStatus.NOT_BILLED)
    course.keep(day(7), lines=(line(units=0),))


def another_discipline_beside_it(course: Course) -> None:
    a_plain_course(course)
    for number in (1, 3, 5):
        course.keep(day(number), OT)


def later_visits(course: Course) -> None:
    a_plain_course(course)
    course.keep(TODAY + timedelta(days=3))


def a_report_of_the_year_before(course: Course) -> None:
    course.keep(REPORT, visit=report(date(2025, 12, 30)))
    for number in (2, 4):
        course.keep(day(number))


@pytest.mark.parametrize(
    ("lay", "here"),
    [
        (a_plain_course, 4),
        (a_course_entered_out_of_order, 4),
        (two_visits_on_one_day, 4),
        (a_day_of_absence, 4),
        (a_treated_day_that_is_not_billed, 4),
        (another_discipline_beside_it, 4),
        (later_visits, 4),
        (a_report_of_the_year_before, 4),
    ],
)
def test_this_visit_is_the_next_treatment_day_after_the_report(
    clinic: Clinic, lay: Callable[[Course], None], here: int
) -> None:
    course = Course(clinic)
    lay(course)
    control = course.control(ControlKind.PROGRESS, TODAY)
    assert (control.used, control.value) == (here, f"visit {here} of 10")
    assert control.urgency is Urgency.FINE


def test_absences_are_named_beside_the_count(clinic: Clinic) -> None:
    course = Course(clinic)
    a_day_of_absence(course)
    assert "1 day with a visit but no service not counted." in course.control(ControlKind.PROGRESS, TODAY).origin


@pytest.mark.parametrize(
    ("treated", "value", "urgency"),
    [
        (7, "visit 8 of 10", Urgency.FINE),
        (8, "visit 9 of 10", Urgency.SOON),
        (9, "visit 10 of 10", Urgency.DUE),
        (16, "visit 17, due at 10", Urgency.DUE),
        (17, "visit 18, due at 10", Urgency.OVERDUE),
    ],
)
def test_a_report_is_due_from_the_tenth_day_and_overdue_from_the_eighteenth(
    clinic: Clinic, treated: int, value: str, urgency: Urgency
) -> None:
    course = Course(clinic)
    course.keep(REPORT, visit=report(REPORT))
    for number in range(treated):
        course.keep(day(number + 1))
    control = course.control(ControlKind.PROGRESS, TODAY)
    assert (control.value, control.urgency) == (value, urgency)


def test_a_report_by_an_assistant_is_remembered_as_one(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(REPORT, visit=report(REPORT, "PTA"))
    for number in range(9):
        course.keep(day(number + 1))
    control = course.control(ControlKind.PROGRESS, TODAY)
    assert control.value == "visit 10 of 10, last by a PTA"
    assert control.urgency is Urgency.DUE


def test_a_report_written_with_the_visit_ends_the_count(clinic: Clinic) -> None:
    course = Course(clinic)
    a_plain_course(course)
    assert course.control(ControlKind.PROGRESS, TODAY, report(TODAY)).value == "written with this visit"


def test_a_report_of_an_earlier_episode_does_not_count_for_this_one(clinic: Clinic) -> None:
    course = Course(clinic)
    a_plain_course(course)
    start = day(20)
    course.keep(start, visit=plan(start))
    control = course.control(ControlKind.PROGRESS, TODAY)
    assert control.value == "visit 2 of the episode, no report typed"
    assert control.urgency is Urgency.FINE


def test_without_a_report_the_days_of_the_episode_are_told_and_nothing_is_claimed(clinic: Clinic) -> None:
    course = Course(clinic)
    for number in range(11):
        course.keep(day(number), visit=plan(day(0)))
    checked, controls = course.judged(TODAY, plan(day(0)))
    (control,) = [one for one in controls if one.kind is ControlKind.PROGRESS]
    assert control.value == "visit 12 of the episode, no report typed"
    assert control.urgency is Urgency.UNKNOWN
    assert "DOC-PROGRESS-10" in {one.rule for one in checked.result.not_checked}


def test_what_the_records_do_not_hold_is_said_to_be_not_known(clinic: Clinic) -> None:
    control = Course(clinic).control(ControlKind.PROGRESS, TODAY, plan(day(0)))
    assert control.value == "not known: no report typed"
    assert "do not hold the first day" in " ".join(control.origin)


def test_the_origin_names_the_visit_that_names_the_report(clinic: Clinic) -> None:
    course = Course(clinic)
    a_plain_course(course)
    number = clinic.visits_of(course.patient_id)[-1].number
    told = " ".join(course.control(ControlKind.PROGRESS, TODAY).origin)
    assert f"10/01/2026 by PT, from visit {number} of 10/01/2026" in told
    assert "3 treatment days in the records" in told


def test_a_payer_without_such_a_rule_has_no_such_number(clinic: Clinic) -> None:
    course = Course(clinic, "commercial")
    course.keep(REPORT)
    assert not [one for one in course.judged(TODAY)[1] if one.kind is ControlKind.PROGRESS]


def test_days_are_those_of_the_discipline_of_the_visit(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(REPORT, PT, visit=report(REPORT))
    course.keep(REPORT, OT, visit=report(REPORT))
    course.keep(day(1), PT)
    assert course.control(ControlKind.PROGRESS, TODAY).used == 2
    assert course.control(ControlKind.PROGRESS, TODAY, discipline=OT).used == 1


def test_a_visit_in_the_bin_is_no_treatment_day_until_it_is_put_back(clinic: Clinic) -> None:
    course = Course(clinic)
    a_plain_course(course)
    stray = course.keep(day(9), status=VisitStatus.DRAFT)
    spent = course.ledger(TODAY).own
    assert course.control(ControlKind.PROGRESS, TODAY).used == 5
    entry = clinic.store.bin.put_visit(stray.id)
    assert course.control(ControlKind.PROGRESS, TODAY).used == 4
    assert course.ledger(TODAY).own < spent
    clinic.store.bin.put_back(entry.id)
    assert course.control(ControlKind.PROGRESS, TODAY).used == 5
    assert course.ledger(TODAY).own == spent
