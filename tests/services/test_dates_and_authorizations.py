"""Certification, recertification, authorization, filing and reassessment as numbers of a visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Authorization, Diagnosis, Documentation, StandardTest, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind, Urgency
from tests.services.course import Course, line, plan

TODAY = date(2026, 11, 20)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("start", "more", "value", "urgency"),
    [
        (ago(10), {}, "not signed, 20 days left, due 12/10", Urgency.SOON),
        (ago(21), {}, "not signed, 9 days left, due 11/29", Urgency.DUE),
        (ago(30), {}, "not signed, 0 days left, due 11/20", Urgency.DUE),
        (ago(31), {}, "not signed, due 11/19, 1 day over", Urgency.OVERDUE),
        (ago(31), {"verbal_order_on": ago(5)}, "not signed, 9 days left, due 11/29", Urgency.DUE),
        (ago(31), {"signed_on": ago(3)}, "signed 11/17", Urgency.FINE),
        (ago(31), {"signed_on": TODAY + timedelta(days=1)}, "not signed, due 11/19, 1 day over", Urgency.OVERDUE),
        (ago(40), {"order_on_file": ago(45), "sent_on": ago(39)}, "order of 10/06 stands for it", Urgency.FINE),
        (ago(400), {"signed_on": ago(380)}, "signed 11/05/2025", Urgency.FINE),
        (ago(400), {"signed_on": ago(300)}, "signed 01/24", Urgency.DUE),  # late, and no reason
    ],
)
def test_the_certification_is_signed_or_counts_the_days_to_its_line(
    clinic: Clinic, start: date, more: Mapping[str, Any], value: str, urgency: Urgency
) -> None:
    control = Course(clinic).control(ControlKind.CERTIFICATION, TODAY, plan(start, **more))
    assert (control.value, control.urgency) == (value, urgency)


def test_without_a_plan_nothing_is_guessed(clinic: Clinic) -> None:
    course = Course(clinic)
    control = course.control(ControlKind.CERTIFICATION, TODAY)
    assert (control.value, control.urgency) == ("not known: no plan of care typed", Urgency.UNKNOWN)
    kept = course.keep(ago(9), visit=plan(ago(9)))
    told = course.control(ControlKind.CERTIFICATION, TODAY).origin
    assert f"An earlier plan began on 11/11/2026, from visit {kept.number} of 11/11/2026." in told


def test_a_payer_with_rules_of_its_own_is_not_asked_for_a_plan(clinic: Clinic) -> None:
    kinds = {one.kind for one in Course(clinic, "commercial").judged(TODAY)[1]}
    assert ControlKind.CERTIFICATION not in kinds
    assert ControlKind.THRESHOLD not in kinds


@pytest.mark.parametrize(
    ("on", "more", "value", "urgency"),
    [
        (date(2026, 11, 20), {"duration": "8 weeks"}, "by 12/15", Urgency.FINE),
        (date(2026, 12, 2), {"duration": "8 weeks"}, "by 12/15", Urgency.SOON),
        (date(2026, 12, 16), {"duration": "8 weeks"}, "was due 12/15", Urgency.OVERDUE),
        (date(2026, 12, 20), {}, "by 01/18/2027", Urgency.FINE),
        (date(2027, 1, 8), {}, "by 01/18", Urgency.DUE),
        (date(2027, 1, 19), {}, "was due 01/18", Urgency.OVERDUE),
        (date(2027, 1, 19), {"recertified_on": date(2027, 1, 10)}, "by 04/10", Urgency.FINE),
        (date(2026, 12, 1), {"certified_to": date(2026, 11, 30)}, "was due 11/30", Urgency.OVERDUE),
    ],
)
def test_the_end_of_the_certification_is_the_earlier_of_plan_and_ninety_days(
    clinic: Clinic, on: date, more: Mapping[str, Any], value: str, urgency: Urgency
) -> None:
    typed = plan(date(2026, 10, 20), signed_on=date(2026, 10, 25), **more)
    control = Course(clinic).control(ControlKind.RECERTIFICATION, on, typed)
    assert (control.value, control.urgency) == (value, urgency)


def approved(**more: Any) -> Visit:
    return Visit(authorization=Authorization(number="A-1", from_=date(2026, 10, 1), to=date(2026, 12, 31), **more))


@pytest.mark.parametrize(
    ("more", "value", "urgency"),
    [
        ({"visits": 12, "visits_used": 5}, "visit 6 of 12, 6 left; to 12/31", Urgency.FINE),
        ({"visits": 12, "visits_used": 7}, "visit 8 of 12, 4 left; to 12/31", Urgency.SOON),
        ({"visits": 12, "visits_used": 9}, "visit 10 of 12, 2 left; to 12/31", Urgency.DUE),
        ({"visits": 12, "visits_used": 12}, "visit 13 of 12, 1 over; to 12/31", Urgency.OVERDUE),
        ({"units": 40, "units_used": 18}, "unit 20 of 40, 20 left; to 12/31", Urgency.FINE),
        (
            {"visits": 12, "visits_used": 5, "units": 40, "units_used": 37},
            "visit 6 of 12, 6 left; unit 39 of 40, 1 left; to 12/31",
            Urgency.DUE,
        ),
        ({"units": 40, "units_used": 18, "codes": ("97140",)}, "unit 18 of 40, 22 left; to 12/31", Urgency.OVERDUE),
        ({"visits": 12}, "used visits not known, of 12; to 12/31", Urgency.UNKNOWN),
    ],
)
def test_an_authorization_counts_this_visit(
    clinic: Clinic, more: Mapping[str, Any], value: str, urgency: Urgency
) -> None:
    control = Course(clinic, "bcbs").control(ControlKind.AUTHORIZATION, TODAY, approved(**more))
    assert (control.value, control.urgency) == (value, urgency)


def test_an_authorization_that_ends_soon_is_named_in_time(clinic: Clinic) -> None:
    on = date(2026, 12, 20)
    control = Course(clinic, "bcbs").control(ControlKind.AUTHORIZATION, on, approved(visits=40, visits_used=5))
    assert control.urgency is Urgency.SOON
    ended = Course(clinic, "bcbs").control(
        ControlKind.AUTHORIZATION, date(2027, 1, 2), approved(visits=40, visits_used=5)
    )
    assert (ended.value, ended.urgency) == ("visit 6 of 40, 34 left; to 12/31/2026", Urgency.OVERDUE)


def test_used_visits_are_counted_on_from_the_last_visit_that_states_them(clinic: Clinic) -> None:
    course = Course(clinic, "bcbs")
    stated = course.keep(ago(20), visit=approved(visits=12, visits_used=5, units=40, units_used=10))
    course.keep(ago(15), visit=approved(visits=12, units=40))
    course.keep(ago(10), visit=approved(visits=12, units=40), status=VisitStatus.NOT_BILLED)
    course.keep(ago(8), visit=approved(visits=12, units=40), lines=(line(units=0),))
    course.keep(ago(6), visit=Visit(authorization=Authorization(number="A-2", visits=3, visits_used=1)))
    control = course.control(ControlKind.AUTHORIZATION, TODAY, approved(visits=12, units=40))
    assert control.value == "visit 8 of 12, 4 left; unit 16 of 40, 24 left; to 12/31"
    assert any(f"Visit {stated.number} of 10/31/2026 states 5 used before it" in one for one in control.origin)


def test_used_visits_are_counted_from_nothing_where_the_records_reach_back_to_its_first_day(clinic: Clinic) -> None:
    course = Course(clinic, "bcbs")
    course.keep(date(2026, 9, 1))
    course.keep(ago(20), visit=approved(visits=12))
    control = course.control(ControlKind.AUTHORIZATION, TODAY, approved(visits=12))
    assert control.value == "visit 2 of 12, 10 left; to 12/31"


def test_a_copied_visit_does_not_carry_on_the_count_of_the_one_before(clinic: Clinic) -> None:
    course = Course(clinic, "bcbs")
    course.keep(ago(5), visit=approved(visits=12, visits_used=5))
    opened = clinic.new_visit(course.patient_id, TODAY, course.provider_id)
    copy = clinic.copy_last(opened)
    assert copy is not None
    assert copy.authorization is not None
    assert copy.authorization.visits_used is None
    assert course.control(ControlKind.AUTHORIZATION, TODAY, copy).used == 7


@pytest.mark.parametrize(
    ("payer", "on", "value", "urgency"),
    [
        ("medicare", date(2026, 11, 19), "11/19/2027, 364 days left", Urgency.FINE),
        ("medicare", date(2024, 2, 29), "02/28/2025, 630 days over", Urgency.OVERDUE),
        ("medicare", date(2026, 2, 1), "02/01/2027, 73 days left", Urgency.DUE),
        ("medicare", date(2025, 11, 20), "11/20/2026, 0 days left", Urgency.DUE),
        ("medicare", date(2025, 11, 19), "11/19/2026, 1 day over", Urgency.OVERDUE),
    ],
)
def test_the_filing_time_of_medicare_ends_on_the_same_day_of_the_next_year(
    clinic: Clinic, payer: str, on: date, value: str, urgency: Urgency
) -> None:
    control = Course(clinic, payer).control(ControlKind.FILING, on)
    assert (control.value, control.urgency) == (value, urgency)


def test_29_february_is_filed_by_28_february(clinic: Clinic) -> None:
    assert Course(clinic).control(ControlKind.FILING, date(2024, 2, 29)).due == date(2025, 2, 28)
    assert Course(clinic).control(ControlKind.FILING, date(2023, 2, 28)).due == date(2024, 2, 28)


def test_a_filing_time_that_is_only_usual_says_that_nobody_confirmed_it(clinic: Clinic) -> None:
    control = Course(clinic, "uhc").control(ControlKind.FILING, ago(2))
    assert control.value.endswith(", not confirmed")
    assert "usual" in " ".join(control.origin)


def test_without_a_number_the_filing_time_is_not_confirmed(clinic: Clinic) -> None:
    control = Course(clinic, "workers_comp").control(ControlKind.FILING, TODAY)
    assert (control.value, control.urgency, control.due) == ("not confirmed", Urgency.UNKNOWN, None)
    assert not [one for one in Course(clinic, "self_pay").judged(TODAY)[1] if one.kind is ControlKind.FILING]


def test_a_claim_that_was_sent_is_not_called_late(clinic: Clinic) -> None:
    course = Course(clinic)
    checked, _ = course.judged(ago(500))
    (control,) = [one for one in checked.controls(VisitStatus.SENT) if one.kind is ControlKind.FILING]
    assert control.value.endswith(", sent")
    assert control.urgency is Urgency.FINE


@pytest.mark.parametrize(
    ("note", "value", "urgency"),
    [
        (Documentation(last_reassessed=ago(10)), "by 12/10", Urgency.FINE),
        (Documentation(last_reassessed=ago(25)), "by 11/25", Urgency.SOON),
        (Documentation(last_reassessed=ago(31)), "was due 11/19", Urgency.DUE),
        (Documentation(tests=(StandardTest("TUG", 18.0, "s", ago(4)),)), "by 12/16", Urgency.FINE),
    ],
)
def test_weakness_is_measured_again_after_thirty_days(
    clinic: Clinic, note: Documentation, value: str, urgency: Urgency
) -> None:
    typed = replace(plan(ago(40), signed_on=ago(30)), diagnoses=(Diagnosis("M62.81"),), documentation=note)
    found = [one for one in Course(clinic).judged(TODAY, typed)[1] if one.kind is ControlKind.REASSESSMENT]
    assert [(one.value, one.urgency) for one in found] == [(value, urgency)]
