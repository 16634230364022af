"""Strip, rules, sheet and due list say the same of generated courses of treatment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.checker.findings import Finding, Severity
from clinic_app.domain.records import ThresholdNote, VisitStatus
from clinic_app.domain.visit import Authorization, Diagnosis, Discipline, History, PlanOfCare, Visit
from clinic_app.services import Checking
from clinic_app.services.claim_papers import printed, summary_of_visit
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.control import Control, ControlKind, Urgency
from clinic_app.services.due_list import due_list
from tests.services.course import OT, PT, SLP, Course, line
from tests.services.opening import TODAY
from tests.store.invented import new_store

AT = datetime(2026, 11, 20, 10, 42)  # noqa: DTZ001 # papers carry the clinic's own clock
RULES_OF = {
    ControlKind.PROGRESS: ("DOC-PROGRESS-10",),
    ControlKind.CERTIFICATION: ("POC-CERT-30",),
    ControlKind.RECERTIFICATION: ("POC-RECERT-90",),
    ControlKind.AUTHORIZATION: ("PAY-AUTH",),
    ControlKind.FILING: ("TFL-LATE", "TFL-SOON"),
    ControlKind.REASSESSMENT: ("WK-REASSESS-30",),
}
LEVEL = {Severity.ERROR: Urgency.OVERDUE, Severity.WARNING: Urgency.DUE, Severity.INFO: Urgency.NOTE}


class Step(NamedTuple):
    """A visit of a generated course: days before today, and what it carries."""

    ago: int
    discipline: Discipline
    status: VisitStatus
    units: int
    reports: bool
    used: int | None


DISCIPLINES = st.sampled_from([PT, PT, PT, OT, SLP])
STEPS = st.lists(
    st.builds(
        Step,
        st.integers(0, 330),
        DISCIPLINES,
        st.sampled_from([VisitStatus.DRAFT, VisitStatus.SENT, VisitStatus.NOT_BILLED]),
        st.integers(0, 4),
        st.booleans(),
        st.none() | st.integers(0, 12),
    ),
    max_size=25,
)
DAYS_AGO = st.none() | st.integers(0, 150)
PAYERS = st.sampled_from(["medicare", "railroad_medicare", "medicare_advantage", "bcbs", "uhc", "workers_comp"])


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, checking: Checking) -> Iterator[Clinic]:
    """One clinic for all examples, each with a patient of its own; its records go back to the year before."""
    folder: Path = tmp_path_factory.mktemp("agree")
    opened = Clinic(new_store(folder / "clinic"), checking, lambda: TODAY)
    Course(opened).keep(date(2025, 12, 1))
    yield opened
    opened.close()


def before(days: int | None) -> date | None:
    return None if days is None else TODAY - timedelta(days=days)


@st.composite
def typed_visits(draw: st.DrawFn) -> Visit:
    start = before(draw(DAYS_AGO))
    plan = PlanOfCare(start_of_care=start, signed_on=before(draw(DAYS_AGO)), recertified_on=before(draw(DAYS_AGO)))
    authorization = Authorization(
        number="A-1",
        to=TODAY + timedelta(days=draw(st.integers(-20, 40))),
        visits=draw(st.none() | st.integers(1, 14)),
        visits_used=draw(st.none() | st.integers(0, 14)),
        units=draw(st.none() | st.integers(1, 60)),
    )
    return Visit(
        diagnoses=(Diagnosis("M62.81"),),
        plan_of_care=plan if draw(st.booleans()) else None,
        authorization=authorization if draw(st.booleans()) else None,
        history=History(last_progress_report=before(draw(DAYS_AGO))) if draw(st.booleans()) else None,
        lines=(line(units=draw(st.integers(1, 4))),),
    )


def laid(clinic: Clinic, payer: str, steps: list[Step], noted: int) -> Course:
    course = Course(clinic, payer)
    for step in steps:
        on = TODAY - timedelta(days=step.ago)
        course.keep(
            on,
            step.discipline,
            [line(units=step.units, discipline=step.discipline)],
            step.status,
            Visit(
                history=History(last_progress_report=on) if step.reports else None,
                authorization=Authorization(number="A-1", visits_used=step.used),
            ),
        )
    if noted:
        clinic.store.threshold_notes.add(
            ThresholdNote(course.patient_id, 2026, "allowed_pt_slp", Decimal(noted), date(2026, 3, 1))
        )
    return course


def findings_of(checked: Checked, control: Control) -> list[Finding]:
    return [one for one in checked.result.findings if one.rule in RULES_OF.get(control.kind, ())]


def agree(checked: Checked, control: Control) -> None:
    """A number is as urgent as the worst that its rules say, and carries the figures of their sentences."""
    findings = findings_of(checked, control)
    if control.kind in RULES_OF:
        worst = max((one.severity for one in findings), default=None)
        if worst is not None:
            assert control.urgency is LEVEL[worst]
        else:
            assert control.urgency not in {Urgency.OVERDUE, Urgency.DUE, Urgency.NOTE}
    for finding in findings:
        said = re.search(r"treatment day (\d+) since|This is visit (\d+) of|must be filed by ([\d-]+)", finding.message)
        if said is not None:
            figure = next(one for one in said.groups() if one)
            assert figure in {str(control.used), str(control.due)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PAYERS, STEPS, typed_visits(), st.sampled_from([0, 1800, 2300, 2455, 2500]))
def test_strip_rules_and_sheet_never_disagree(
    shared: Clinic, payer: str, steps: list[Step], typed: Visit, noted: int
) -> None:
    course = laid(shared, payer, steps, noted)
    checked, controls = course.judged(TODAY, typed)
    for control in controls:
        agree(checked, control)
        assert control.origin
    history = checked.claim.visit.history
    assert history is not None
    for control in controls:
        if control.kind is ControlKind.THRESHOLD and history.allowed_pt_slp is not None and "SLP" in control.words:
            missing = [one for one in checked.result.findings if one.rule == "MOD-KX-MISSING"]
            assert control.used is not None
            assert (control.urgency in {Urgency.OVERDUE, Urgency.DUE}) == bool(missing)
            assert (control.used > 2480) == bool(missing)
    opened = shared.new_visit(course.patient_id, TODAY, course.provider_id)
    mark = printed(AT, "JS", training=False)
    summary = summary_of_visit(opened, checked.claim, checked.result, {}, mark, checked.known)
    on_paper = [(item.label, item.value) for item in summary.controls if item.label != "Documentation checklist"]
    assert on_paper == [(one.words, one.value) for one in controls if one.in_strip]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PAYERS, STEPS, typed_visits())
def test_a_kept_visit_counts_alike_before_and_after_it_is_kept(
    shared: Clinic, payer: str, steps: list[Step], typed: Visit
) -> None:
    course = laid(shared, payer, steps, 0)
    _, before_keeping = course.judged(TODAY, typed)
    kept = course.keep(TODAY, visit=typed, lines=typed.lines, status=VisitStatus.DRAFT)
    opened = shared.open_visit(kept.id)
    after = shared.check(opened, opened.record.visit).controls(VisitStatus.DRAFT)
    assert [(one.sentence, one.urgency) for one in after] == [(one.sentence, one.urgency) for one in before_keeping]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, typed_visits())
def test_the_due_list_says_of_todays_visit_what_its_strip_says(shared: Clinic, steps: list[Step], typed: Visit) -> None:
    course = laid(shared, "medicare", steps, 2000)
    kept = course.keep(TODAY, visit=typed, lines=typed.lines, status=VisitStatus.SENT)
    opened = shared.open_visit(kept.id)
    strip = {one.sentence for one in shared.check(opened, opened.record.visit).controls(VisitStatus.SENT)}
    found = due_list(shared)
    assert found is not None
    listed = [one.control.sentence for one in found.items if one.visit_id == kept.id]
    assert set(listed) <= strip
    urgent = {Urgency.OVERDUE, Urgency.DUE}
    controls = shared.check(opened, opened.record.visit).controls(VisitStatus.SENT)
    kinds = {one.kind for one in controls if one.urgency in urgent} - {ControlKind.THRESHOLD}
    assert kinds <= {one.control.kind for one in found.items if one.visit_id == kept.id}
