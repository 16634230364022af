"""What a copied visit must not carry along: an evaluation, and the plan of another course of treatment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clinic_app.domain.episodes import Episode
from clinic_app.domain.visit import Authorization, CoverageContext, Referring, Visit
from clinic_app.services.clinic import Clinic
from tests.services.course import OT, PT, Course, line, plan
from tests.services.opening import TODAY


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


UNDER_A_PLAN = replace(
    plan(ago(40), signed_on=ago(35), duration_days=90),
    referring=Referring(last_name="Refer"),
    authorization=Authorization(number="A-1"),
    coverage=CoverageContext(hospice=False),
)


def copy_of_last(clinic: Clinic, course: Course) -> Visit:
    copy = clinic.copy_last(clinic.new_visit(course.patient_id, TODAY, course.provider_id))
    assert copy is not None
    return copy


@pytest.mark.parametrize("code", ["97161", "97163", "97164"])
def test_an_evaluation_is_not_copied(clinic: Clinic, code: str) -> None:
    course = Course(clinic)
    course.keep(ago(3), lines=[line(code, units=1), line("97110")])
    assert [one.code for one in copy_of_last(clinic, course).lines or ()] == ["97110"]


def carried(copy: Visit) -> list[object]:
    return [copy.plan_of_care, copy.referring, copy.authorization, copy.coverage]


def test_a_visit_of_the_same_course_carries_its_plan_along(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(ago(3), visit=UNDER_A_PLAN)
    clinic.store.episodes.save(Episode(course.patient_id, PT, ago(40)))
    clinic.store.episodes.save(Episode(course.patient_id, OT, ago(2)))
    assert None not in carried(copy_of_last(clinic, course))


@pytest.mark.parametrize("begun", [True, False], ids=["into a new course", "after the discharge"])
def test_the_plan_of_a_course_that_is_over_is_not_copied(clinic: Clinic, begun: bool) -> None:
    course = Course(clinic)
    course.keep(ago(10), visit=UNDER_A_PLAN)
    clinic.store.episodes.save(Episode(course.patient_id, PT, ago(40), discharged_on=ago(9)))
    if begun:
        clinic.store.episodes.save(Episode(course.patient_id, PT, ago(1)))
    copy = copy_of_last(clinic, course)
    assert carried(copy) == [None] * 4
    assert [one.code for one in copy.lines or ()] == ["97110"]
