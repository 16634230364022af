"""The year's threshold: dollars by the fee schedule worked out by hand, buckets, years, and what is not known.

2026: 33.4009 dollars a value. 97110 has 0.45 + 0.41 + 0.01 = 0.87: 29.06 in full, and with half its practice expense
0.665: 22.21. 97140 has 0.43 + 0.39 + 0.01: 27.72 and 21.21. 97530 has 0.44 + 0.60 + 0.01: 35.07 and 25.05.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from clinic_app.checker.findings import Severity
from clinic_app.domain.records import Coverage, PayerRecord, ThresholdNote, VisitStatus
from clinic_app.domain.visit import History, ServiceLine, Visit
from clinic_app.rules.fee_reduction.allowed_amounts import AmountBasis, FeeLine, amounts_of_day
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind, Urgency
from tests.services.course import OT, PT, SLP, Course, line

DAY = date(2026, 11, 2)
TODAY = date(2026, 11, 20)
BEFORE = date(2025, 12, 15)


@pytest.fixture
def course(clinic: Clinic) -> Course:
    """A patient of a clinic whose records go back to the year before."""
    Course(clinic).keep(BEFORE)
    return Course(clinic)


def note(course: Course, amount: str, on: date = DAY, bucket: str = "allowed_pt_slp") -> None:
    course.clinic.store.threshold_notes.add(
        ThresholdNote(course.patient_id, on.year, bucket, Decimal(amount), on, "JS")
    )


@pytest.mark.parametrize(
    ("lines", "dollars"),
    [
        ([line("97110", 1)], "29.06"),
        ([line("97110", 2)], "51.27"),  # 29.06 + 22.21
        ([line("97110", 2), line("97140", 1)], "72.48"),  # the exercise has the highest practice expense
        ([line("97140", 1), line("97530", 2)], "81.33"),  # 21.21 + 35.07 + 25.05, whatever the order
        ([line("97110", 1, charge=Decimal("20.00"))], "20.00"),  # no more than the charge
        ([line("97110", 2, allowed=Decimal("60.00"))], "60.00"),  # a typed amount stands
        ([line("97110", 2), replace(line("97140", 1), modifiers=("GP", "CQ"))], "72.48"),  # before the 15 %
        ([line("97110", 1), line("97010", 1)], "29.06"),  # bundled: nothing of its own
        ([line("97110", 1), line("97140", 0)], "29.06"),  # done, not billed
        ([line("97110", 1), replace(line("97140", 1), modifiers=("GP", "GY"))], "29.06"),  # not covered
    ],
)
def test_a_day_is_reckoned_by_the_fee_schedule(course: Course, lines: Sequence[ServiceLine], dollars: str) -> None:
    course.keep(DAY, lines=lines)
    ledger = course.ledger(TODAY)
    assert (ledger.own, ledger.unknown) == (Decimal(dollars), 0)
    assert ledger.answer == Decimal(dollars)


def test_the_reduction_spans_all_visits_of_a_day(course: Course) -> None:
    course.keep(DAY, PT, [line("97110", 1)])
    course.keep(DAY, OT, [line("97530", 1, OT)])
    assert course.ledger(TODAY).own == Decimal("22.21")
    assert course.ledger(TODAY, "allowed_ot").own == Decimal("35.07")


def test_buckets_are_parted_by_the_plan_that_a_line_names(course: Course) -> None:
    course.keep(DAY, PT, [line("97110", 1)])
    course.keep(date(2026, 11, 3), SLP, [replace(line("92526", 1, SLP), allowed=Decimal("80.00"))])
    course.keep(date(2026, 11, 4), OT, [line("97110", 1, OT)])
    assert course.ledger(TODAY).own == Decimal("109.06")
    assert course.ledger(TODAY, "allowed_ot").own == Decimal("29.06")


@pytest.mark.parametrize("status", [VisitStatus.DRAFT, VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED])
def test_every_visit_counts_that_is_or_will_be_billed(course: Course, status: VisitStatus) -> None:
    course.keep(DAY, lines=[line("97110", 1)], status=status)
    assert course.ledger(TODAY).own == Decimal("29.06")


def test_a_visit_that_will_not_be_billed_spends_nothing(course: Course) -> None:
    course.keep(DAY, status=VisitStatus.NOT_BILLED)
    assert course.ledger(TODAY).own == 0


def test_only_visits_before_count_and_each_january_begins_anew(course: Course) -> None:
    for on in (BEFORE, date(2026, 1, 2), DAY, TODAY, date(2026, 12, 1)):
        course.keep(on, lines=[line("97110", 1)])
    assert course.ledger(date(2026, 11, 1)).own == Decimal("29.06")
    assert course.ledger(DAY).own == 2 * Decimal("29.06")  # a visit not kept yet comes after the others of its day
    assert course.ledger(date(2026, 12, 31)).own == 4 * Decimal("29.06")
    assert course.ledger(date(2027, 1, 2)).own == 0


def test_only_medicares_visits_count_under_whatever_name(clinic: Clinic) -> None:
    clinic.store.payers.save(PayerRecord("my_medicare", "Medicare, our way", "medicare"))
    course = Course(clinic, "my_medicare")
    course.keep(BEFORE)
    course.keep(DAY, lines=[line("97110", 1)])
    blue = replace(course.keep(date(2026, 11, 3)), id=0, version=0)
    clinic.store.visits.save(replace(blue, visit=replace(blue.visit, payer="bcbs")))
    clinic.store.visits.save(replace(blue, visit=replace(blue.visit, payer=None)))  # by the coverage: Medicare
    assert course.ledger(TODAY).visits == 3
    course.clinic.store.coverages.save(Coverage(course.patient_id, "bcbs", 2))
    assert course.ledger(TODAY).visits == 3


def test_a_year_without_values_is_not_guessed_from_another(clinic: Clinic) -> None:
    Course(clinic).keep(date(2024, 12, 1))
    course = Course(clinic)
    course.keep(date(2025, 3, 3), lines=[line("97110", 1), line("97140", 1, allowed=Decimal("25.00"))])
    ledger = course.ledger(date(2025, 3, 10))
    assert (ledger.own, ledger.unknown, ledger.answer) == (Decimal("25.00"), 1, None)
    control = course.control(ControlKind.THRESHOLD, date(2025, 3, 10))
    assert control.value == "at least $25 of $2,410, est."
    assert control.urgency is Urgency.UNKNOWN


def test_a_year_without_a_published_threshold_says_so(course: Course) -> None:
    control = course.control(ControlKind.THRESHOLD, date(2027, 1, 5))
    assert control.value == "not known; no 2027 amount published"
    typed = Visit(lines=(line("97110", 1, allowed=Decimal("30.00")),))
    control = course.control(ControlKind.THRESHOLD, date(2027, 1, 5), typed)
    assert control.value == "$30, est.; no 2027 amount published"


def test_records_that_begin_within_the_year_give_a_floor_until_a_person_looked_up_the_rest(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(DAY, lines=[line("97110", 1)])
    checked, _ = course.judged(TODAY)
    assert checked.claim.visit.history is not None
    assert checked.claim.visit.history.allowed_pt_slp is None
    control = course.control(ControlKind.THRESHOLD, TODAY)
    assert control.value == "at least $80 of $2,480, est."
    assert "records begin on 11/02/2026" in " ".join(control.origin)
    note(course, "1800.00")
    control = course.control(ControlKind.THRESHOLD, TODAY)
    assert control.value == "$1,880 of $2,480, est."
    assert control.used == Decimal("1880.33")  # 29.06 before, 51.27 of this visit, 1,800.00 noted
    assert control.urgency is Urgency.FINE
    assert any("$1,800.00 used elsewhere, looked up on 11/02/2026, entered by JS" in one for one in control.origin)


def test_a_part_that_is_past_the_threshold_already_is_enough_to_judge(clinic: Clinic) -> None:
    course = Course(clinic)
    course.keep(DAY, lines=[line("97110", 1, allowed=Decimal("2500.00"))])
    checked, controls = course.judged(TODAY)
    (finding,) = [one for one in checked.result.findings if one.rule == "MOD-KX-MISSING"]
    assert finding.severity is Severity.ERROR
    (control,) = [one for one in controls if one.kind is ControlKind.THRESHOLD]
    assert control.urgency is Urgency.OVERDUE


@pytest.mark.parametrize(
    ("noted", "urgency"),
    [
        ("1900", Urgency.FINE),
        ("1950", Urgency.SOON),  # 80 % of 2,480 is 1,984
        ("2440", Urgency.DUE),  # by estimate this visit crosses
        ("2480", Urgency.OVERDUE),
    ],
)
def test_the_threshold_comes_nearer_in_steps(course: Course, noted: str, urgency: Urgency) -> None:
    note(course, noted)
    assert course.control(ControlKind.THRESHOLD, TODAY).urgency is urgency


def test_the_last_dollar_is_never_rounded_away(course: Course) -> None:
    note(course, "2428.60")  # with 51.27 of this visit 2,479.87
    assert course.control(ControlKind.THRESHOLD, TODAY).value == "$2,479.87 of $2,480, est."


def test_an_amount_typed_on_the_visit_goes_before_the_records(course: Course) -> None:
    course.keep(DAY)
    control = course.control(ControlKind.THRESHOLD, TODAY, Visit(history=History(allowed_pt_slp=Decimal(2000))))
    assert control.value == "$2,051 of $2,480, est."
    assert control.origin[0] == "$2,000.00 before this visit, as typed on it."


def test_the_other_bucket_stands_in_the_full_list_only(course: Course) -> None:
    course.keep(DAY, OT, [line("97530", 1, OT)])
    found = {one.words: one for one in course.judged(TODAY)[1] if one.kind is ControlKind.THRESHOLD}
    assert {words: one.in_strip for words, one in found.items()} == {"KX, PT + SLP": True, "KX, OT": False}


def test_units_not_typed_and_codes_without_a_value_are_not_guessed(clinic: Clinic) -> None:
    book = clinic.checking.codebook
    lines = [FeeLine("97110", None), FeeLine("97039", 1), FeeLine("99999", 1)]
    found = amounts_of_day(lines, DAY, book.relative_values, book.procedures.find)
    assert {one.basis for one in found} == {AmountBasis.UNKNOWN}


def test_no_code_loses_its_full_unit_when_it_stands_on_two_lines(clinic: Clinic) -> None:
    book = clinic.checking.codebook
    lines = [FeeLine("97110", 1), FeeLine("97110", 1)]
    found = amounts_of_day(lines, DAY, book.relative_values, book.procedures.find)
    assert [one.amount for one in found] == [Decimal("29.06"), Decimal("22.21")]


def test_a_discipline_nobody_named_is_in_no_bucket(course: Course) -> None:
    kept = course.keep(DAY, lines=[replace(line("97110", 1), modifiers=None)])
    course.clinic.store.visits.save(replace(kept, discipline=None, visit=replace(kept.visit, discipline=None)))
    assert course.ledger(TODAY).visits == 0
    assert course.ledger(TODAY, "allowed_ot").visits == 0
