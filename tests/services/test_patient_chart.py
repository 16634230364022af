"""What is typed once in the chart reaches the visits of its days, and each step on it can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clinic_app.checker.findings import Severity
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.episodes import AuthorizationRecord, Certification, Episode, ReferringProvider
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.period import Period
from clinic_app.domain.records import Coverage, VisitStatus
from clinic_app.domain.visit import Authorization, Discipline, History, PlanOfCare, Visit
from clinic_app.services.chart_facts import NO_PLAN_ANY_MORE
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind
from clinic_app.services.patient_chart import PatientCharts
from tests.services.course import OT, Course, line
from tests.services.opening import TODAY

START = TODAY - timedelta(days=28)
DOCTOR = ReferringProvider("Doc", "Referwell", "MD", "1000000103")
SIGNED = Certification(START, START + timedelta(days=55), START, START + timedelta(days=5))


@pytest.fixture
def course(clinic: Clinic) -> Course:
    return Course(clinic)


@pytest.fixture
def charts(clinic: Clinic) -> PatientCharts:
    return PatientCharts(clinic)


def an_episode(course: Course, **more: object) -> Episode:
    made = Episode(course.patient_id, Discipline.PT, START, plan=PlanOfCare(type="gait"), certifications=(SIGNED,))
    return replace(made, **more)  # type: ignore[arg-type] # fields of an episode by name


def whole_of(course: Course, on: date, visit: Visit | None = None) -> Visit:
    opened = course.clinic.new_visit(course.patient_id, on, course.provider_id)
    return opened.whole(replace(visit or Visit(), date_of_service=on, discipline=Discipline.PT, payer=course.payer))


def test_a_visit_takes_plan_referral_and_onset_from_the_episode_of_its_day(
    course: Course, charts: PatientCharts
) -> None:
    onset = START - timedelta(days=9)
    charts.save_episode(an_episode(course, onset_on=onset, referral_number="R-1"), DOCTOR)
    visit = whole_of(course, TODAY)
    assert visit.plan_of_care is not None
    assert (visit.plan_of_care.start_of_care, visit.plan_of_care.signed_on) == (START, SIGNED.signed_on)
    assert visit.referring is not None
    assert (visit.referring.npi, visit.referring.qualifier) == (DOCTOR.npi, "DN")
    assert visit.referral is not None
    assert visit.claim is not None
    assert visit.claim.onset_on == onset
    before = whole_of(course, START - timedelta(days=1))
    assert (before.plan_of_care, before.referring) == (None, None)


def test_what_a_visit_states_itself_stays_and_is_told_as_different(course: Course, charts: PatientCharts) -> None:
    charts.save_episode(an_episode(course), DOCTOR)
    typed = Visit(plan_of_care=PlanOfCare(signed_on=START + timedelta(days=9)))
    visit = whole_of(course, TODAY, typed)
    assert visit.plan_of_care is not None
    assert visit.plan_of_care.signed_on == START + timedelta(days=9)
    assert visit.plan_of_care.certified_to == SIGNED.last
    opened = course.clinic.new_visit(course.patient_id, TODAY, course.provider_id)
    stated = replace(typed, discipline=Discipline.PT, date_of_service=TODAY)
    facts = opened.surroundings.facts_of(opened.record, stated)
    assert facts.differences(stated) == {("plan_of_care", "signed_on"): SIGNED.signed_on}


def test_the_numbers_of_a_visit_rest_on_the_episode(course: Course, charts: PatientCharts) -> None:
    for ago in (28, 21, 14):
        course.keep(TODAY - timedelta(days=ago))
    charts.save_episode(an_episode(course))
    assert course.control(ControlKind.PROGRESS, TODAY).used == 4
    assert "signed" in course.control(ControlKind.CERTIFICATION, TODAY).value
    assert course.control(ControlKind.RECERTIFICATION, TODAY).due == SIGNED.last


def test_an_authorization_of_the_chart_counts_the_visits_that_name_none(course: Course, charts: PatientCharts) -> None:
    given = AuthorizationRecord(
        course.patient_id, "PA-7", period=Period(START, TODAY + timedelta(days=9)), visits=6, units=20
    )
    charts.save_authorization(given)
    course.keep(START - timedelta(days=7))
    for ago in (28, 21):
        course.keep(TODAY - timedelta(days=ago))
    named = Visit(authorization=Authorization(number="pa-7"))
    course.keep(TODAY - timedelta(days=14), visit=named)
    course.keep(TODAY - timedelta(days=7), visit=Visit(authorization=Authorization(number="OTHER")))
    control = course.control(ControlKind.AUTHORIZATION, TODAY)
    assert control.value.startswith("visit 4 of 6, 2 left")
    visit = whole_of(course, TODAY)
    assert visit.authorization is not None
    assert (visit.authorization.visits_used, visit.authorization.units_used) == (3, 6)


def test_what_was_used_before_the_records_is_added(course: Course, charts: PatientCharts) -> None:
    given = AuthorizationRecord(course.patient_id, "PA-8", period=Period(START), visits=10, visits_before=3)
    charts.save_authorization(given)
    course.keep(TODAY - timedelta(days=3))
    assert course.control(ControlKind.AUTHORIZATION, TODAY).value.startswith("visit 5 of 10, 5 left")


def test_a_visit_that_names_another_number_takes_nothing_of_the_charts(course: Course, charts: PatientCharts) -> None:
    charts.save_authorization(AuthorizationRecord(course.patient_id, "PA-9", period=Period(START), visits=10))
    visit = whole_of(course, TODAY, Visit(authorization=Authorization(number="ELSE-1")))
    assert visit.authorization == Authorization(number="ELSE-1", visits_used=None)


def test_a_discharge_closes_the_episode_for_the_rules(course: Course, charts: PatientCharts) -> None:
    course.keep(START)
    charts.save_episode(an_episode(course, discharged_on=TODAY))
    checked, _ = course.judged(TODAY)
    assert "DOC-DISCHARGE" in {one.rule for one in checked.result.findings}
    charts.save_episode(
        replace(charts.of(course.patient_id).episodes[0], discharge_note_on=TODAY, discharge_note_by="PT")
    )
    checked, _ = course.judged(TODAY)
    assert "DOC-DISCHARGE" not in {one.rule for one in checked.result.findings}


def test_a_visit_after_the_discharge_is_told_that_no_plan_covers_it(course: Course, charts: PatientCharts) -> None:
    last = TODAY - timedelta(days=1)
    charts.save_episode(
        an_episode(course, discharged_on=last, discharge_note_on=last, discharge_note_by="PT"),
    )
    checked, _ = course.judged(TODAY)
    (said,) = [one for one in checked.result.findings if one.rule.startswith(("POC-", "DOC-DISCHARGE"))]
    assert said.severity is Severity.ERROR
    assert said.message.startswith("The episode was closed on 2026-")
    assert whole_of(course, last).plan_of_care != NO_PLAN_ANY_MORE


@pytest.mark.parametrize(("code", "asks"), [("97161", False), ("97164", True), ("97110", True)])
def test_an_evaluation_after_the_discharge_may_begin_anew(
    course: Course, charts: PatientCharts, code: str, asks: bool
) -> None:
    charts.save_episode(an_episode(course, discharged_on=TODAY - timedelta(days=9)))
    checked, _ = course.judged(TODAY, Visit(lines=(line(code, 1),)))
    assert ("POC-FIELDS" in {one.rule for one in checked.result.findings}) is asks


@pytest.mark.parametrize("begun", [True, False], ids=["a new episode", "no new one yet"])
def test_what_was_billed_and_reported_before_a_discharge_is_not_of_the_next_course(
    course: Course, charts: PatientCharts, begun: bool
) -> None:
    course.keep(START, lines=[line("97161", 1)], visit=Visit(plan_of_care=PlanOfCare(start_of_care=START)))
    reported = History(last_progress_report=START + timedelta(days=6), progress_report_by="PT")
    course.keep(START + timedelta(days=7), visit=Visit(history=reported))
    again = Visit(lines=(line("97161", 1),))
    before, _ = course.judged(TODAY, again)
    assert "DOC-EVAL-AGAIN" in {one.rule for one in before.result.findings}
    charts.save_episode(an_episode(course, discharged_on=TODAY - timedelta(days=9)))
    if begun:
        charts.save_episode(Episode(course.patient_id, Discipline.PT, TODAY))
    after, _ = course.judged(TODAY, again)
    assert "DOC-EVAL-AGAIN" not in {one.rule for one in after.result.findings}
    assert after.claim.visit.history is not None
    assert after.claim.visit.history.last_progress_report is None


def test_the_plan_of_a_new_episode_or_of_the_visit_itself_counts_after_a_discharge(
    course: Course, charts: PatientCharts
) -> None:
    charts.save_episode(an_episode(course, discharged_on=TODAY - timedelta(days=9)))
    own = PlanOfCare(long_term_goal="climbs 12 stairs alone")
    assert whole_of(course, TODAY, Visit(plan_of_care=own)).plan_of_care == own
    other, _ = course.judged(TODAY, discipline=OT)
    assert other.claim.visit.plan_of_care is None
    charts.save_episode(replace(an_episode(course), started_on=TODAY - timedelta(days=2)))
    begun = whole_of(course, TODAY).plan_of_care
    assert begun is not None
    assert begun != NO_PLAN_ANY_MORE


# Coverages


def a_covered(course: Course) -> Coverage:
    (kept,) = course.clinic.coverages(course.patient_id)
    return kept


def test_another_coverage_from_a_day_on_leaves_the_days_before_as_they_were(
    course: Course, charts: PatientCharts
) -> None:
    old = charts.correct_coverage(a_covered(course), replace(a_covered(course), member_id="1EG4TE5MK73")).kept(Coverage)
    record = course.keep(TODAY - timedelta(days=10))
    later = course.keep(TODAY, status=VisitStatus.DRAFT)
    new = replace(old, payer="bcbs", member_id="XYZ-NEW")
    effect = charts.effect_of(new, TODAY - timedelta(days=2))
    assert (effect.later, effect.sent, effect.other_payer, effect.earlier) == (1, 0, 1, 1)
    step = charts.change_coverage_from(old, new, TODAY - timedelta(days=2))

    def member(visit_id: int) -> str | None:
        opened = course.clinic.kept_visit(visit_id)
        patient = opened.whole(opened.record.visit).patient
        return patient.member_id if patient is not None else None

    assert member(record.id) == "1EG4TE5MK73"
    assert member(later.id) == ""  # it names the payer of before, who covers that day no more
    begun = course.clinic.new_visit(course.patient_id, TODAY, course.provider_id)
    patient = begun.whole(begun.record.visit).patient
    assert patient is not None
    assert (begun.record.visit.payer, patient.member_id) == ("bcbs", "XYZ-NEW")
    assert [one.period.first for one in course.clinic.coverages(course.patient_id)] == [
        None,
        TODAY - timedelta(days=2),
    ]
    charts.undo(step)
    assert [(one.member_id, one.period) for one in course.clinic.coverages(course.patient_id)] == [
        ("1EG4TE5MK73", Period())
    ]


def test_a_visit_has_the_member_number_of_the_payer_it_names(course: Course, charts: PatientCharts) -> None:
    charts.add_coverage(Coverage(course.patient_id, "bcbs", 2, "SECOND-1"))
    visit = Visit(payer="bcbs")
    opened = course.clinic.new_visit(course.patient_id, TODAY, course.provider_id)
    patient = opened.whole(replace(visit, date_of_service=TODAY)).patient
    assert patient is not None
    assert patient.member_id == "SECOND-1"


def test_two_coverages_of_one_rank_never_share_a_day(course: Course, charts: PatientCharts) -> None:
    with pytest.raises(ClinicError, match="primary"):
        charts.add_coverage(Coverage(course.patient_id, "bcbs", 1, "X"))
    with pytest.raises(ClinicError, match="no day before"):
        charts.change_coverage_from(
            replace(a_covered(course), period=Period(TODAY)), replace(a_covered(course), payer="bcbs"), TODAY
        )
    assert [one.payer for one in course.clinic.coverages(course.patient_id)] == ["medicare"]


# Steps


def test_every_step_is_undone_and_done_again(course: Course, charts: PatientCharts) -> None:
    added = charts.save_episode(an_episode(course), DOCTOR)
    changed = charts.save_episode(replace(added.kept(Episode), discharged_on=TODAY), added.kept(ReferringProvider))
    removed = charts.remove_episode(changed.kept(Episode))
    assert charts.of(course.patient_id).episodes == ()
    back = charts.undo(removed)
    (episode,) = charts.of(course.patient_id).episodes
    assert episode.discharged_on == TODAY
    assert charts.undo(back).pairs[0][1] is None
    assert charts.of(course.patient_id).episodes == ()


def test_steps_are_undone_one_after_the_other(course: Course, charts: PatientCharts) -> None:
    first = charts.save_authorization(AuthorizationRecord(course.patient_id, "A"))
    second = charts.save_authorization(replace(first.kept(AuthorizationRecord), number="B"))
    third = charts.save_authorization(replace(second.kept(AuthorizationRecord), number="C"))
    seen = []
    for step in (third, second, first):
        charts.undo(step)
        seen.append([one.number for one in charts.of(course.patient_id).authorizations])
    assert seen == [["B"], ["A"], []]


def test_a_step_that_somebody_else_went_on_from_is_not_undone(course: Course, charts: PatientCharts) -> None:
    first = charts.save_authorization(AuthorizationRecord(course.patient_id, "A"))
    charts.save_authorization(replace(first.kept(AuthorizationRecord), visits=4))
    with pytest.raises(ClinicError, match="changed since"):
        charts.undo(first)
    assert [one.visits for one in charts.of(course.patient_id).authorizations] == [4]


def test_undoing_puts_nothing_back_on_days_that_another_has_by_now(course: Course, charts: PatientCharts) -> None:
    removed = charts.remove_episode(charts.save_episode(an_episode(course)).kept(Episode))
    dropped = charts.remove_coverage(a_covered(course))
    charts.save_episode(an_episode(course, started_on=START + timedelta(days=3)))
    charts.add_coverage(Coverage(course.patient_id, "bcbs", 1, "X"))
    for step in (removed, dropped):
        with pytest.raises(ClinicError, match="holds on some of"):
            charts.undo(step)
    assert [one.payer for one in charts.of(course.patient_id).coverages] == ["bcbs"]
    assert [one.started_on for one in charts.of(course.patient_id).episodes] == [START + timedelta(days=3)]


def test_what_a_record_was_before_stays_kept_and_each_change_is_in_the_trail(
    course: Course, charts: PatientCharts
) -> None:
    first = charts.save_episode(an_episode(course)).kept(Episode)
    charts.save_episode(replace(first, discharged_on=TODAY))
    before = course.clinic.store.chart_versions.of("episodes", first.id)
    assert [(row["version"], row["discharged_on"]) for row in before] == [(1, None)]
    told = [(one.action, one.kind) for one in course.clinic.store.audit.every() if one.kind == "episode"]
    assert sorted(told) == sorted([(AuditAction.ADD, "episode"), (AuditAction.CHANGE, "episode")])


def test_a_provider_who_refers_is_kept_once_under_an_npi(course: Course, charts: PatientCharts) -> None:
    first = charts.save_episode(an_episode(course), DOCTOR).kept(Episode)
    charts.save_episode(
        replace(first, id=0, version=0, discipline=Discipline.OT), replace(DOCTOR, first_name="Dorothy")
    )
    (kept,) = charts.of(course.patient_id).referring
    assert (kept.first_name, kept.npi) == ("Dorothy", DOCTOR.npi)


def test_two_episodes_of_one_discipline_never_share_a_day(course: Course, charts: PatientCharts) -> None:
    charts.save_episode(an_episode(course))
    first = charts.of(course.patient_id).episodes[0]
    later = an_episode(course, started_on=START + timedelta(days=3))
    with pytest.raises(ClinicError, match="discharge") as refused:
        charts.save_episode(later)
    assert refused.value.hint == "Enter the discharge of that one first."
    charts.save_episode(replace(first, discharged_on=later.started_on))
    with pytest.raises(ClinicError) as refused:
        charts.save_episode(later)
    assert refused.value.hint == f"Begin this one after that one's discharge, {later.started_on:%m/%d/%Y}."
    charts.save_episode(replace(later, started_on=later.started_on + timedelta(days=1)))


def test_an_episode_is_made_from_what_the_newest_visit_states(course: Course, charts: PatientCharts) -> None:
    plan = PlanOfCare(
        type="gait",
        start_of_care=START,
        certified_from=START,
        certified_to=START + timedelta(days=40),
        signed_on=START + timedelta(days=3),
        sent_on=START,
    )
    course.keep(TODAY - timedelta(days=4), visit=Visit(plan_of_care=plan))
    made = charts.plan_of_newest_visit(course.patient_id)
    assert made is not None
    episode, refers = made
    assert episode.plan_on(TODAY) == plan
    assert (episode.started_on, refers) == (START, ReferringProvider())


def test_the_bin_takes_a_chart_along_and_gives_it_back(course: Course, charts: PatientCharts) -> None:
    first = charts.save_episode(an_episode(course)).kept(Episode)
    kept = charts.save_episode(replace(first, onset_on=START)).kept(Episode)
    charts.save_authorization(AuthorizationRecord(course.patient_id, "A"))
    before = charts.of(course.patient_id)
    store = course.clinic.store
    entry = store.bin.put_patient(course.patient_id)
    assert charts.of(course.patient_id).episodes == ()
    other = Course(course.clinic)
    charts.save_episode(replace(an_episode(other), patient_id=other.patient_id))
    store.bin.put_back(entry.id)
    assert charts.of(course.patient_id) == before
    assert store.episodes.get(kept.id) == kept
