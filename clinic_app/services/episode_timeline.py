"""The course of an episode over its days: visits, certified and authorized spans, reports, what is due, gaps.

What is due and what is left are the running numbers of the newest visit (`therapy_controls`), the same that strip,
sheet and due list show; nothing is reckoned a second time here. It reads much, so it is for another thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from clinic_app.checker.check import check
from clinic_app.checker.claim import Claim
from clinic_app.checker.resolve import resolve
from clinic_app.domain.episodes import Certification, Episode
from clinic_app.domain.period import Period, days_after
from clinic_app.domain.records import VisitSummary
from clinic_app.domain.visit import Discipline
from clinic_app.rules.plan_of_care.certification import certified_span
from clinic_app.rules.plan_of_care.plan_days import first_treatment_day
from clinic_app.services.amount_controls import threshold
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import Control, ControlKind, Judgement, Urgency
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.patient_chart import episode_from_visit
from clinic_app.services.permissions import Action, needs
from clinic_app.services.therapy_controls import controls_today

GAP_DAYS = 14
"""Days without treatment that the timeline names; this program's own margin."""


class EventKind(StrEnum):
    """What happened, or is to happen."""

    START = "start"
    CERTIFIED = "certified"
    SENT = "sent"
    SIGNED = "signed"
    AUTHORIZED = "authorized"
    VISIT = "visit"
    REPORT = "report"
    REPORT_DUE = "report due"
    SIGNATURE_DUE = "signature due"
    RECERT_DUE = "recertification due"
    THRESHOLD = "threshold"
    GAP = "gap"
    DISCHARGE = "discharge"


@dataclass(frozen=True, slots=True)
class Course:
    """An episode as it can be chosen: one that is kept (`episode_id`), or one that only the visits tell of."""

    discipline: Discipline
    period: Period
    episode_id: int = 0


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One event, on a day or over days. `visit`: the visit it leads to; `control`: the running number behind it.

    `count` is what the kind counts: which certification, days of a gap. `signed`: of a certified span.
    """

    kind: EventKind
    first: date
    last: date | None = None
    visit: VisitSummary | None = None
    control: Control | None = None
    record_id: int = 0
    detail: str = ""
    count: int = 0
    signed: bool = False


@dataclass(frozen=True, slots=True)
class EpisodeTimeline:
    """An episode's events in their order, and the running numbers after its newest visit."""

    course: Course
    today: date
    events: tuple[TimelineEvent, ...] = ()
    controls: tuple[Control, ...] = ()

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day of what is known, today included while the episode is open."""
        days = [day for one in self.events for day in (one.first, one.last) if day is not None]
        if self.course.period.last is None:
            days.append(self.today)
        first, last = min(days, default=self.today), max(days, default=self.today)
        return first, max(last, days_after(first, 14))


@needs(Action.READ_RECORDS)
def courses_of(clinic: Clinic, patient_id: int) -> tuple[Course, ...]:
    """The episodes of a patient, the newest first: those kept, then those that only visits tell of."""
    kept = [Course(one.discipline, one.period, one.id) for one in clinic.store.episodes.of(patient_id)]
    visits = clinic.store.visits.of_patient(patient_id)
    told = dict.fromkeys(clinic.store.history.starts_of_care(patient_id))
    for one in reversed(visits):  # treatment without a plan begins with its first visit
        if one.discipline is not None and not any(discipline is one.discipline for discipline, _ in told):
            told.setdefault((one.discipline, one.day))
    others = []
    for discipline, start in told:
        later = [day for other, day in told if other is discipline and day > start]
        later += [one.period.first for one in kept if one.discipline is discipline and one.period.first is not None]
        ends = min((day for day in later if day > start), default=None)
        period = Period(start, None if ends is None else days_after(ends, -1))
        if not any(one.discipline is discipline and start in one.period for one in kept):
            others.append(Course(discipline, period))
    return tuple(sorted((*kept, *others), key=lambda one: one.period.first or date.min, reverse=True))


@needs(Action.READ_RECORDS)
def episode_timeline(
    clinic: Clinic, patient_id: int, course: Course, progress: Progress | None = None
) -> EpisodeTimeline | None:
    """The timeline of an episode as of the clinic's today; None if `progress` stopped it. Safe on another thread."""
    today = clinic.today()
    kept = clinic.store.episodes.get(course.episode_id) if course.episode_id else None
    visits = [one for one in reversed(clinic.store.visits.of_patient(patient_id)) if _is_in(one, course)]
    newest = next((one for one in reversed(visits) if one.units and one.day <= today), None)
    opened = clinic.kept_visit(newest.id) if newest is not None else None
    claim = _claim_of(clinic, opened) if opened is not None else None
    controls: tuple[Control, ...] = ()
    if opened is not None and claim is not None:
        controls = controls_today(claim, opened.surroundings.known, sent=True)
    if progress is not None and not progress(0.4, "Looking at the episode"):
        return None
    told = kept or _told_by(patient_id, course, newest, claim)
    events = [
        *_of_episode(told, claim, course),
        *(TimelineEvent(EventKind.VISIT, one.day, visit=one) for one in visits),
        *_reports(clinic, patient_id, course, visits),
        *_due(controls, visits, newest),
        *_authorized(clinic, patient_id, course, opened, controls),
        *_gaps(visits, course, today),
    ]
    crossed = _crossing(clinic, visits, controls)
    events += [crossed] if crossed is not None else []
    events.sort(key=lambda one: (one.first, list(EventKind).index(one.kind)))
    return EpisodeTimeline(course, today, tuple(events), controls)


def _is_in(visit: VisitSummary, course: Course) -> bool:
    return visit.discipline is course.discipline and visit.day in course.period


def _claim_of(clinic: Clinic, opened: OpenVisit) -> Claim:
    return resolve(opened.whole(opened.record.visit), clinic.checking.codebook, clinic.today())


def _told_by(patient_id: int, course: Course, newest: VisitSummary | None, claim: Claim | None) -> Episode | None:
    if newest is None or claim is None or claim.visit.plan_of_care is None:
        return None
    return episode_from_visit(patient_id, course.discipline, newest.day, claim.visit)


def _of_episode(told: Episode | None, claim: Claim | None, course: Course) -> Iterator[TimelineEvent]:
    """Begin and end, and each certified span with its letter and its signature."""
    start = told.started_on if told is not None else course.period.first
    record = course.episode_id
    if start is not None:
        yield TimelineEvent(EventKind.START, start, record_id=record)
    for place, one in enumerate(told.certifications if told is not None else (), start=1):
        begins = one.first or (start if place == 1 else one.in_force_from)
        if begins is None:
            continue
        ends = one.last or _last_certified_day(told, one, claim, begins)
        signed = one.signed_on is not None
        yield TimelineEvent(EventKind.CERTIFIED, begins, ends, record_id=record, count=place, signed=signed)
        if one.sent_on is not None:
            yield TimelineEvent(EventKind.SENT, one.sent_on, record_id=record, count=place)
        if one.signed_on is not None:
            yield TimelineEvent(EventKind.SIGNED, one.signed_on, record_id=record, count=place)
    if told is not None and told.discharged_on is not None:
        yield TimelineEvent(EventKind.DISCHARGE, told.discharged_on, record_id=record)


def _last_certified_day(told: Episode | None, one: Certification, claim: Claim | None, begins: date) -> date | None:
    """Where the span states no last day: the end that the rules count with."""
    plan = told.plan_on(one.in_force_from or begins) if told is not None else None
    if plan is None or claim is None:
        return None
    return certified_span(plan, plan.certified_from or first_treatment_day(plan) or begins, begins).end


def _reports(
    clinic: Clinic, patient_id: int, course: Course, visits: Sequence[VisitSummary]
) -> Iterator[TimelineEvent]:
    by_id = {one.id: one for one in visits}
    first, last = course.period.first or date.min, course.period.last or date.max
    for fact in clinic.store.history.reports_of(patient_id, course.discipline, first, last):
        if fact.progress_report is not None:
            yield TimelineEvent(
                EventKind.REPORT,
                fact.progress_report,
                visit=by_id.get(fact.visit_id),
                detail=fact.progress_report_by or "",
            )


def _due(
    controls: Sequence[Control], visits: Sequence[VisitSummary], newest: VisitSummary | None
) -> Iterator[TimelineEvent]:
    """What the running numbers give a day to."""
    kinds = {
        ControlKind.CERTIFICATION: EventKind.SIGNATURE_DUE,
        ControlKind.RECERTIFICATION: EventKind.RECERT_DUE,
    }
    for control in controls:
        if control.kind in kinds and control.due is not None:
            yield TimelineEvent(kinds[control.kind], control.due, visit=newest, control=control)
        if control.kind is ControlKind.PROGRESS and control.left is not None and control.left <= 0:
            days = sorted({one.day for one in visits if one.units and newest is not None and one.day <= newest.day})
            at = days[max(0, len(days) - 1 + control.left)] if days else None
            if at is not None:
                visit = next((one for one in visits if one.day == at), None)
                yield TimelineEvent(EventKind.REPORT_DUE, at, visit=visit, control=control)


def _authorized(
    clinic: Clinic, patient_id: int, course: Course, opened: OpenVisit | None, controls: Sequence[Control]
) -> Iterator[TimelineEvent]:
    """Spans of authorizations; what is left stands at the one the newest visit is billed under."""
    number = next((one for one in controls if one.kind is ControlKind.AUTHORIZATION), None)
    here = opened.whole(opened.record.visit).authorization if opened is not None else None
    billed = ((here.number or "") if here is not None else "").strip().upper()
    shown = False
    for one in clinic.store.authorizations.of(patient_id):
        begins = one.period.first or course.period.first
        if one.discipline not in {None, course.discipline} or begins is None or not _overlaps(one.period, course):
            continue
        ours = one.number.strip().upper() == billed
        shown = shown or ours
        yield TimelineEvent(
            EventKind.AUTHORIZED,
            begins,
            one.period.last,
            record_id=one.id,
            control=number if ours else None,
            detail=one.number,
        )
    if billed and not shown and here is not None and opened is not None:
        yield TimelineEvent(
            EventKind.AUTHORIZED,
            here.from_ or course.period.first or opened.record.day,
            here.to,
            control=number,
            detail=here.number or "",
        )


def _overlaps(period: Period, course: Course) -> bool:
    first, last = course.period.first or date.min, course.period.last or date.max
    return (period.first or date.min) <= last and first <= (period.last or date.max)


def _gaps(visits: Sequence[VisitSummary], course: Course, today: date) -> Iterator[TimelineEvent]:
    """More than `GAP_DAYS` without treatment, up to today while the episode is open."""
    days = sorted({one.day for one in visits if one.units and one.day <= today})
    ends = [*days[1:], *([today] if course.period.last is None else [])]
    for day, following in zip(days, ends, strict=False):
        without = (following - day).days - 1
        if without > GAP_DAYS:
            visit = next(one for one in visits if one.day == day)
            yield TimelineEvent(
                EventKind.GAP, days_after(day, 1), days_after(following, -1), visit=visit, count=without
            )


def _crossing(clinic: Clinic, visits: Sequence[VisitSummary], controls: Sequence[Control]) -> TimelineEvent | None:
    """The visit with which the year's threshold was reached: found by halves, since the sum only grows."""
    number = next((one for one in controls if one.kind is ControlKind.THRESHOLD and one.in_strip), None)
    if number is None or number.limit is None or number.used is None or number.used < number.limit:
        return None
    newest = max(visits, key=lambda one: (one.day, one.id)).day
    year = [one for one in visits if one.day.year == newest.year and one.units and one.day <= clinic.today()]
    low, high = 0, len(year) - 1
    while low < high:
        middle = (low + high) // 2
        if _used_with(clinic, year[middle], number) >= number.limit:
            high = middle
        else:
            low = middle + 1
    return TimelineEvent(EventKind.THRESHOLD, year[low].day, visit=year[low], control=number) if year else None


def _used_with(clinic: Clinic, visit: VisitSummary, number: Control) -> Decimal:
    """Dollars used with a visit, in the bucket of a number."""
    opened = clinic.kept_visit(visit.id)
    claim = _claim_of(clinic, opened)
    silent = Judgement(check(claim, ()))
    found = threshold(claim, opened.surroundings.known, silent)
    return Decimal(next((one.used or 0 for one in found if one.place == number.place), 0))


def urgency_of(event: TimelineEvent) -> Urgency:
    """How urgent an event is: what its running number says."""
    return event.control.urgency if event.control is not None else Urgency.FINE
