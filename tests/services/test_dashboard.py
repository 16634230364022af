"""The dashboard's numbers: each is that of the visits behind it, and none is taken out of silence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from clinic_app.domain.payer import UnitRule
from clinic_app.domain.records import PatientRecord, Provider, Verdict, VisitStatus
from clinic_app.domain.visit import Diagnosis, Visit
from clinic_app.services import Checking
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import (
    Ask,
    AskKind,
    Dashboard,
    Filing,
    dashboard,
    last_filing_day,
    profiles_of,
    visits_behind,
)
from clinic_app.services.dashboard_papers import month_report_pdf
from clinic_app.services.dashboard_scope import Scope, Span, days_before, days_of, is_whole_month, trend_days
from clinic_app.services.due_list import due_list
from clinic_app.services.unbilled_units import pooled_codes, unbilled_units
from clinic_app.store.figures import TimedVisit
from tests.reports.reading import pages_of
from tests.services.course import Course, line
from tests.services.opening import TODAY, practice_clinic
from tests.store.invented import a_therapist

QUARTER = Scope(*days_of(Span.QUARTER, TODAY))
AT = datetime(2026, 11, 20, 10, 42)  # noqa: DTZ001 # papers carry the clinic's own clock


def read(clinic: Clinic, scope: Scope = QUARTER) -> Dashboard:
    found = dashboard(clinic, scope)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory, checking: Checking) -> Iterator[Clinic]:
    """The practice clinic, to be read only."""
    opened = practice_clinic(tmp_path_factory.mktemp("lived"), checking, TODAY)
    yield opened
    opened.close()


def count(clinic: Clinic, ask: Ask) -> int:
    return len(visits_behind(clinic, ask))


@pytest.mark.parametrize("scope", [QUARTER, replace(QUARTER, payer="medicare"), replace(QUARTER, provider_id=1)])
def test_every_number_is_that_of_the_visits_behind_it(lived: Clinic, scope: Scope) -> None:
    found = read(lived, scope)
    assert count(lived, found.first_pass.ask) == found.first_pass.checked - found.first_pass.ready
    assert [count(lived, one.ask) for one in found.weeks] == [one.checked for one in found.weeks]
    assert count(lived, found.caught.ask) == found.caught.visits
    assert count(lived, found.waiting.ask) == found.waiting.visits
    assert count(lived, found.at_risk.ask) == found.at_risk.visits
    assert [count(lived, one.ask) for one in found.clinicians] == [one.visits for one in found.clinicians]
    assert [count(lived, one.ask) for one in found.statuses] == [one.visits for one in found.statuses]
    assert [count(lived, one.ask) for one in found.filing] == [one.visits for one in found.filing]
    assert all(0 < count(lived, one.ask) <= one.errors + one.warnings for one in found.kinds)


def test_the_numbers_are_those_of_a_reckoning_by_hand(lived: Clinic) -> None:
    found = read(lived)
    records = [one for one in lived.store.visits.every() if QUARTER.first and one.day >= QUARTER.first]
    assert sum(one.visits for one in found.statuses) == len(records)
    first = {one.id: lived.store.judgements.of_visit(one.id)[-1] for one in records}
    faulty = [one for one in first.values() if any(said.severity == "error" for said in one.said)]
    treated = [one for one in records if one.visit.lines]
    assert (found.first_pass.checked, found.first_pass.ready) == (len(treated), len(treated) - len(faulty))
    waiting = [
        one
        for one in lived.store.visits.every()
        if one.visit.lines and one.status not in {VisitStatus.SENT, VisitStatus.PAID}
    ]
    charges = sum((of.charge or Decimal(0) for one in waiting for of in one.visit.lines or ()), Decimal(0))
    assert (found.waiting.visits, found.waiting.charge) == (len(waiting), charges)
    assert found.waiting.oldest == min(one.day for one in waiting)


def test_what_is_read_in_many_turns_is_what_is_read_in_one(lived: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    in_one = read(lived)
    monkeypatch.setattr("clinic_app.store.figures._DAYS_A_TURN", 5)  # within weeks, so that their parts are added
    assert read(lived) == in_one


def test_what_was_mended_before_sending_counts_as_caught_and_is_not_open(lived: Clinic) -> None:
    found = read(lived)
    mended = [
        one
        for one in lived.store.visits.summaries(visits_behind(lived, found.caught.ask))
        if one.status is VisitStatus.PAID
    ]
    assert len(mended) == 4
    assert all(one.verdict.errors == 0 for one in mended)
    assert found.caught.still_open == found.caught.visits - len(mended)


def test_a_clinician_under_twelve_minutes_a_unit_is_asked_about_and_others_are_not(lived: Clinic) -> None:
    asked = {one.name: one.is_short for one in read(lived).clinicians}
    assert asked == {"Olive Gripson, OT": True, "Sally Speakwell, SLP": False, "Thea Planwell, PT": False}


@pytest.mark.parametrize(
    ("minutes", "units", "short"),
    [((34,) * 10, 4, True), ((59,) * 10, 4, False), ((8,), 1, False), ((8,) * 9, 1, False), ((8,) * 10, 1, True)],
)
def test_a11_forty_units_on_few_minutes_ask_and_one_short_unit_does_not(
    clinic: Clinic, minutes: tuple[int, ...], units: int, *, short: bool
) -> None:
    course = Course(clinic)
    for number, one in enumerate(minutes):
        course.keep(TODAY - timedelta(days=number), lines=[line(minutes=one, units=units)])
    (row,) = read(clinic).clinicians
    assert (row.minutes, row.units, row.is_short) == (sum(minutes), units * len(minutes), short)


def test_lines_without_minutes_or_units_are_in_neither_sum_and_are_told(clinic: Clinic) -> None:
    course = Course(clinic)
    lines = [line(minutes=None), line("97140", None), line("97530", 0), line("97112", 1, minutes=15)]
    course.keep(TODAY, lines=lines)
    found = read(clinic)
    (row,) = found.clinicians
    assert (row.minutes, row.units, row.untold) == (15, 1, 2)
    assert (found.unbilled.units, found.unbilled.left_out) == (0, 1)


def test_an_empty_clinic_says_nothing_good_of_itself(clinic: Clinic) -> None:
    found = read(clinic)
    assert found.is_empty
    assert found.first_pass.percent is None
    assert found.kept_since is None
    assert (found.unbilled.looked_at, found.caught.findings) == (0, 0)


def test_a_visit_without_a_first_check_is_told_and_in_no_rate(clinic: Clinic) -> None:
    course = Course(clinic)
    typed = Visit(diagnoses=(Diagnosis("M54.50"),))
    record = course.keep(TODAY, visit=typed, status=VisitStatus.DRAFT)
    first = read(clinic).first_pass
    assert (first.checked, first.unchecked, first.percent) == (0, 1, None)
    clinic.store.visits.note_verdicts([(record, Verdict("warning", 0, 1))])
    first = read(clinic).first_pass
    assert (first.checked, first.unchecked, first.percent) == (1, 0, 100.0)


def test_a_visit_whose_services_were_taken_out_again_is_in_no_rate_nor_behind_one(clinic: Clinic) -> None:
    course = Course(clinic)
    kept = [course.keep(TODAY - timedelta(days=1), status=VisitStatus.DRAFT) for _ in range(2)]
    for record in kept:
        clinic.save(clinic.kept_visit(record.id), replace(record.visit, diagnoses=(Diagnosis("M62.81"),)))
    emptied = clinic.kept_visit(kept[0].id)
    clinic.save(emptied, replace(emptied.record.visit, lines=()))
    found = read(clinic)
    assert found.first_pass.checked == 1
    assert [one.checked for one in found.weeks if one.checked] == [1]
    assert count(clinic, found.first_pass.ask) == 1 - found.first_pass.ready
    assert sum(count(clinic, one.ask) for one in found.weeks) == 1


def timed(lines: str, payer: str = "medicare", visit_id: int = 1, patient: int = 1) -> TimedVisit:
    return TimedVisit(visit_id, patient, "2026-11-20", "PT", payer, 7, lines)


@pytest.mark.parametrize(
    ("visits", "units"),
    [
        ([timed("97110 38 2")], 1),
        ([timed("97110 38 3")], 0),
        ([timed("97110 8 0;97140 8 1")], 0),
        ([timed("97110 8 0;97140 8 1", "sample_ama")], 1),
        ([timed("97110 8 1"), timed("97140 15 1", visit_id=2)], 0),
        ([timed("97110 8 0"), timed("97140 15 1", visit_id=2)], 1),
        ([timed("97110 8 0"), timed("97140 15 1", visit_id=2, patient=2)], 1),
        ([timed("97110 15 3")], 0),
        ([timed("97110 ? 1"), timed("97140 38 1", visit_id=2)], 0),
        ([timed("97110 38 2", "nobody")], 0),
        ([timed("97110 75 3", "sample_capped")], 1),
    ],
)
def test_units_beyond_those_billed_follow_the_payers_own_rule_and_the_days_pool(
    checking: Checking, visits: list[TimedVisit], units: int
) -> None:
    medicare = checking.codebook.payer_profiles["medicare"]
    ama = replace(medicare, unit_rule=UnitRule.AMA)
    profiles = {"medicare": medicare, "sample_ama": ama, "sample_capped": replace(ama, daily_unit_cap=4)}
    found = unbilled_units(visits, profiles, checking.codebook.procedures)
    assert found.units == units
    assert found.looked_at + found.left_out == len(visits)


def test_only_quarter_hour_codes_pool(checking: Checking) -> None:
    codes = pooled_codes(checking.codebook.procedures)
    assert {"97110", "97140", "97530"} <= set(codes)
    assert not {"97161", "92507", "97150", "G0283"} & set(codes)


def test_days_left_to_file_follow_each_payers_limit(clinic: Clinic) -> None:
    for payer, days in (("uhc", 95), ("uhc", 80), ("medicare", 350), ("medicare", 5), ("self_pay", 400)):
        Course(clinic, payer).keep(TODAY - timedelta(days=days), status=VisitStatus.HOLD)
    counts = {one.left: one.visits for one in read(clinic).filing if one.visits}
    assert counts == {Filing.PAST: 1, Filing.TWO_WEEKS: 1, Filing.MONTH: 1, Filing.LATER: 1}


def test_medicares_last_day_is_the_same_day_of_the_next_year(clinic: Clinic) -> None:
    medicare = profiles_of(clinic)["medicare"]
    assert last_filing_day(medicare, date(2028, 2, 29)) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("span", "today", "days"),
    [
        (Span.WEEK, date(2026, 11, 22), (date(2026, 11, 16), date(2026, 11, 22))),
        (Span.MONTH, date(2026, 11, 1), (date(2026, 11, 1), date(2026, 11, 1))),
        (Span.QUARTER, date(2026, 12, 31), (date(2026, 10, 1), date(2026, 12, 31))),
        (Span.LAST_MONTH, date(2027, 1, 31), (date(2026, 12, 1), date(2026, 12, 31))),
        (Span.LAST_MONTH, date(2028, 3, 1), (date(2028, 2, 1), date(2028, 2, 29))),
    ],
)
def test_a_named_period_ends_today_or_with_its_month(span: Span, today: date, days: tuple[date, date]) -> None:
    assert days_of(span, today) == days


def test_a_period_is_compared_with_as_many_days_before_and_its_trend_has_twelve_weeks() -> None:
    assert days_before(date(2026, 11, 1), date(2026, 11, 20)) == (date(2026, 10, 12), date(2026, 10, 31))
    assert trend_days(date(2026, 11, 1), date(2026, 11, 20)) == (date(2026, 8, 31), date(2026, 11, 20))
    assert trend_days(date(2026, 1, 1), date(2026, 11, 20))[0] == date(2025, 12, 29)
    assert is_whole_month(Scope(date(2026, 11, 1), date(2026, 11, 20)))
    assert not is_whole_month(QUARTER)


def test_adding_up_stops_when_it_is_told_to(lived: Clinic) -> None:
    told: list[float] = []

    def stop(share: float, _words: str) -> bool:
        told.append(share)
        return len(told) < 3

    assert dashboard(lived, QUARTER, stop) is None
    assert told == sorted(told)


def test_rules_of_the_clinic_and_rules_no_longer_shipped_stand_under_the_clinics_own(clinic: Clinic) -> None:
    record = Course(clinic).keep(TODAY, status=VisitStatus.DRAFT)
    with clinic.store._session.writing() as writer:
        writer.run("INSERT INTO visit_findings VALUES (?, 'OWN-GONE', 'warning', 1, 1, 1)", [record.id])
    (kind,) = read(clinic).kinds
    assert (kind.kind, kind.errors, kind.warnings) == ("The clinic's own", 0, 1)


def test_the_report_names_no_patient_and_is_the_same_each_time(lived: Clinic) -> None:
    found, due = read(lived), due_list(lived)
    mark = printed(AT, "JS", training=True)
    name, pdf = month_report_pdf(lived, found, due, ("", ""), mark)
    assert name == "clinic-report_2026-10-01_2026-11-20.pdf"
    assert (name, pdf) == month_report_pdf(lived, found, due, ("", ""), mark)
    pages = pages_of(pdf)
    assert len(pages) <= 2
    text = " ".join(pages)
    patients: list[PatientRecord] = lived.find_patients("", 1000)
    assert patients
    assert not [one.last_name for one in patients if one.last_name in text]
    assert "Names no patient" in text
    assert "Holds patient data" not in text
    assert f"{found.first_pass.percent:.1f} %" in text
    assert f"${found.at_risk.charge:,.2f}" in text
    assert "estimate" in text
    assert all("TRAINING" in page for page in pages)


def test_the_report_stands_on_one_page_as_long_as_it_fits_and_fills_two_evenly(lived: Clinic) -> None:
    found, due, mark = read(lived), due_list(lived), printed(AT, "", training=False)

    def of_so_many(people: int) -> list[str]:
        one = found.clinicians[0]
        many = tuple(replace(one, provider_id=number, name=f"Person {number}, PT") for number in range(people))
        return pages_of(month_report_pdf(lived, replace(found, clinicians=many), due, ("", ""), mark)[1])

    assert [len(of_so_many(people)) for people in (1, 3, 8, 18)] == [1, 1, 2, 2]
    first, second = of_so_many(8)
    assert "Days left to file" in first
    assert "Units against minutes" in second
    assert "Claims by status" in second


def test_the_report_of_an_empty_clinic_says_so(clinic: Clinic) -> None:
    month = Scope(*days_of(Span.MONTH, TODAY))
    name, pdf = month_report_pdf(clinic, read(clinic, month), None, ("", ""), printed(AT, "", training=False))
    text = " ".join(pages_of(pdf))
    assert name == "clinic-report_2026-11.pdf"
    for words in ("No visit was checked in these weeks.", "No visit in these days.", "no timed visit counted"):
        assert words in text


def test_a_report_of_many_clinicians_with_strange_names_stays_whole(tmp_path: Path, clinic: Clinic) -> None:
    for number in range(40):
        person: Provider = replace(a_therapist(f"<b>\u202eX\u0627{number}" + "Y" * 200), npi="")
        Course(clinic, therapist=clinic.save_person(person)).keep(TODAY, lines=[line(minutes=30)])
    found = read(clinic)
    _, pdf = month_report_pdf(clinic, found, None, ("", ""), printed(AT, "", training=False))
    assert len(found.clinicians) == 40
    assert AskKind.TREATED in {one.ask.kind for one in found.clinicians}
    pages = pages_of(pdf)
    assert len(pages) == 3
    assert sum(page.count("30 2 15.0") for page in pages) == 40
