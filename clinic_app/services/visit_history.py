"""What the clinic's own records say of earlier visits, as far as they can truthfully say it, and where it stands there.

A key is answered only where the kept visits suffice for it. What rests on other clinics, on days before the clinic
began to keep its visits here, or on papers the program never saw stays left out, so that rules say "not checked".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, time
from typing import NamedTuple

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.episodes import AuthorizationRecord
from clinic_app.domain.period import days_after
from clinic_app.domain.records import VisitFact, VisitRecord, VisitStatus
from clinic_app.domain.visit import Authorization, Discipline, History, Visit
from clinic_app.rules.modifiers.threshold_use import OT, PT_AND_SLP
from clinic_app.rules.payer.authorization_use import covered_codes
from clinic_app.services.chart_facts import ChartFacts, chart_of
from clinic_app.services.clinician_day import others_of_day
from clinic_app.services.year_ledger import BucketLedger, year_ledger
from clinic_app.store.history import VisitPoint
from clinic_app.store.store import Store


class AuthorizationKey(NamedTuple):
    """What of an authorization the records are asked by."""

    number: str
    first: date | None
    codes: frozenset[str]
    last: date | None = None


class HistoryKey(NamedTuple):
    """All of a visit that its history depends on; while these stand, the history found for them holds."""

    patient_id: int
    provider_id: int
    visit_id: int
    day: date
    discipline: Discipline | None
    start_of_care: date | None
    progress_report: date | None
    started: time | None = None
    authorization: AuthorizationKey | None = None
    course_since: date | None = None

    @property
    def point(self) -> VisitPoint:
        """Where the visit stands among those of the patient."""
        return VisitPoint(self.day, self.started, self.visit_id)


class Named(NamedTuple):
    """A day, who stands behind it, and the earlier visit that names it; `visit` None: the form itself does."""

    day: date
    by: str | None = None
    visit: VisitFact | None = None


class KnownUse(NamedTuple):
    """Visits and units of an authorization used before a visit; None where it is not known.

    `since` is the earlier visit that states a number, the visits from it on were counted; None: all were.
    """

    visits: int | None
    units: int | None
    since: VisitFact | None
    counted: int
    of_chart: bool = False  # the patient's chart holds the authorization


@dataclass(frozen=True, slots=True)
class KnownHistory:
    """The answers for the checker, and where they come from.

    `days_of_episode` counts the treatment days since the start of care, before this visit, where the records hold them
    all. `absences` are days with a kept visit but no service, which were not counted. `same_day_numbers` are those of
    the visits in `answers.same_day`.
    """

    answers: History = field(default_factory=History)
    start: Named | None = None
    report: Named | None = None
    days_of_episode: int | None = None
    absences: int = 0
    ledgers: Mapping[str, BucketLedger] = field(default_factory=dict)
    authorization: KnownUse | None = None
    same_day_numbers: tuple[str, ...] = ()


def history_key(record: VisitRecord, visit: Visit, course_since: date | None = None) -> HistoryKey:
    """The key of what stands in a form over a kept record; `course_since`: the chart's course began no earlier."""
    plan, typed, authorization = visit.plan_of_care, visit.history, visit.authorization
    number = (authorization.number or "").strip().upper() if authorization is not None else ""
    return HistoryKey(
        record.patient_id,
        record.provider_id,
        record.id,
        visit.date_of_service or record.day,
        visit.discipline or record.discipline,
        plan.start_of_care if plan is not None else None,
        typed.last_progress_report if typed is not None else None,
        visit.started,
        AuthorizationKey(number, authorization.from_, covered_codes(authorization), authorization.to)
        if authorization is not None and number
        else None,
        course_since,
    )


def history_of(store: Store, key: HistoryKey, codebook: Codebook) -> KnownHistory:
    """What the store knows of the visits before one."""
    start = _start_of_care(store, key)
    report = _progress_report(store, key, start)
    reached = start is not None and _reaches_back_to(store, key, start.day)
    since = report.day if report is not None else days_after(start.day, -1) if start is not None and reached else None
    ledgers = year_ledger(store, codebook, key.patient_id, key.point)
    days = _days_after(store, key, since)
    others = _others_of_day(store, key)
    answers = _answers(store, key, start.day if start is not None and reached else None, report, ledgers, days)
    return KnownHistory(
        answers=replace(answers, same_day=tuple(map(_with_discipline, others)) or None),
        start=start,
        report=report,
        days_of_episode=days if report is None else None,
        absences=_absences(store, key, since),
        ledgers=ledgers,
        authorization=_use_of_authorization(store, key),
        same_day_numbers=tuple(one.number for one in others),
    )


def _answers(  # everything that was found before, put together once
    store: Store,
    key: HistoryKey,
    start: date | None,
    report: Named | None,
    ledgers: Mapping[str, BucketLedger],
    days: int | None,
) -> History:
    """The keys of the notation; `start` is None where the records do not reach back to it."""
    month, year = key.day.replace(day=1), key.day.replace(month=1, day=1)
    yesterday = days_after(key.day, -1)
    queries, patient = store.history, key.patient_id
    kept_since = queries.first_day()
    return History(
        clinician_day=others_of_day(store, key.provider_id, key.day, key.patient_id) or None,
        first_claim_with_code=queries.first_claims(patient, key.day) or None,
        visit_number=_visit_number(store, key, start) if start is not None else None,
        billed_this_episode=queries.billed_codes(patient, start, yesterday, but=key.visit_id) if start else None,
        billed_this_month=(
            queries.billed_codes(patient, month, yesterday, but=key.visit_id)
            if kept_since is not None and kept_since < month
            else None
        ),
        visits_this_year=(
            sum(queries.billed_count(patient, year, yesterday, one, key.visit_id) for one in _bucket(key.discipline))
            if kept_since is not None and kept_since < year
            else None
        ),
        last_progress_report=report.day if report is not None else None,
        progress_report_by=report.by if report is not None else None,
        treatment_days_since_progress_report=days if report is not None else None,
        allowed_pt_slp=ledgers[PT_AND_SLP].answer,
        allowed_ot=ledgers[OT].answer,
    )


def merged(typed: History | None, known: History) -> History:
    """What the form holds, and beside it what the records know; the form wins key by key."""
    if typed is None:
        return known
    empty = [name for name in _KEYS if getattr(typed, name) is None]
    return replace(typed, **{name: getattr(known, name) for name in empty})


def with_known_use(typed: Authorization | None, known: KnownUse | None) -> Authorization | None:
    """The authorization of the form with what the records know of its use; what is typed wins, key by key."""
    if typed is None or known is None:
        return typed
    return replace(
        typed,
        visits_used=known.visits if typed.visits_used is None else typed.visits_used,
        units_used=known.units if typed.units_used is None else typed.units_used,
    )


_KEYS = tuple(field.name for field in fields(History))


def _start_of_care(store: Store, key: HistoryKey) -> Named | None:
    """That of the form, else of the last plan of care seen: a visit copied from it goes on under the same plan."""
    if key.start_of_care is not None:
        return Named(key.start_of_care)
    if key.discipline is None:
        return None
    plan = store.history.last_plan(key.patient_id, key.discipline, key.day, key.visit_id)
    if plan is None or plan.start_of_care is None or _is_of_another_course(plan, key):
        return None
    return Named(plan.start_of_care, None, plan)


def _is_of_another_course(told: VisitFact, key: HistoryKey) -> bool:
    """Whether the visit that names it stands before the course of this one: before a discharge, or a new episode."""
    return key.course_since is not None and told.day < key.course_since


def _progress_report(store: Store, key: HistoryKey, start: Named | None) -> Named | None:
    """That of the form, else the newest one that an earlier visit names; one of an episode before is none."""
    if key.progress_report is not None:
        return Named(key.progress_report)
    if key.discipline is None:
        return None
    found = store.history.last_report(key.patient_id, key.discipline, key.day, key.visit_id)
    if found is None or found.progress_report is None or (start is not None and found.progress_report < start.day):
        return None
    if key.course_since is not None and found.progress_report < key.course_since:
        return None  # whatever the day of the visit that names it
    return Named(found.progress_report, found.progress_report_by, found)


def _days_after(store: Store, key: HistoryKey, since: date | None) -> int | None:
    if since is None or key.discipline is None:
        return None
    return store.history.treatment_days(key.patient_id, key.discipline, since, key.day)


def _absences(store: Store, key: HistoryKey, since: date | None) -> int:
    if since is None or key.discipline is None:
        return 0
    return store.history.days_without_lines(key.patient_id, key.discipline, since, key.day)


def _use_of_authorization(store: Store, key: HistoryKey) -> KnownUse | None:
    """Counted on from the last visit that states a number, or over all visits where the records reach back to it."""
    asked = key.authorization
    if asked is None:
        return None
    chart = chart_of(store, key.patient_id)
    kept = next((one for one in chart.authorizations if one.number.strip().upper() == asked.number), None)
    earlier = _visits_under(store, key, asked, kept, chart)
    told = next((place for place in range(len(earlier) - 1, -1, -1) if earlier[place].visits_used is not None), None)
    told_units = next(
        (place for place in range(len(earlier) - 1, -1, -1) if earlier[place].units_used is not None), None
    )
    kept_since = store.history.first_day()
    whole = asked.first is not None and kept_since is not None and kept_since <= asked.first
    before, units_before = (kept.visits_before, kept.units_before) if kept is not None else (None, None)
    visits = units = None
    if told is not None:
        visits = (earlier[told].visits_used or 0) + len(earlier) - told
    elif whole or before is not None:
        visits = (before or 0) + len(earlier)
    if told_units is not None or whole or units_before is not None:
        counted = earlier[told_units or 0 :]
        spent = (earlier[told_units].units_used or 0) if told_units is not None else units_before or 0
        units = _units_of(store, [one.visit_id for one in counted], asked.codes)
        units = None if units is None else spent + units
    return KnownUse(
        visits, units, earlier[told] if told is not None else None, len(earlier) - (told or 0), kept is not None
    )


def _visits_under(
    store: Store, key: HistoryKey, asked: AuthorizationKey, kept: AuthorizationRecord | None, chart: ChartFacts
) -> list[VisitFact]:
    """The earlier visits that name the number, and those that name none and take this authorization of the chart."""
    if kept is None:
        return store.history.visits_of_authorization(key.patient_id, asked.number, key.point)
    found = store.history.visits_that_may_use(key.patient_id, asked.number, kept.period, key.point)
    return [
        fact
        for fact, payer, discipline, named in found
        if named or chart.authorization(discipline, payer or _payer_of(store, key, fact.day), fact.day) == kept
    ]


def _payer_of(store: Store, key: HistoryKey, on: date) -> str | None:
    """The primary coverage of a day: whom a visit that names no payer is billed to."""
    return next((one.payer for one in store.coverages.of(key.patient_id, on) if one.rank == 1), None)


def _units_of(store: Store, visits: list[int], covered: frozenset[str]) -> int | None:
    """Units billed on these visits for the covered codes; None where one is not typed."""
    lines = [one for one in store.history.lines_of(visits) if not covered or one.code in covered] if visits else []
    known = [one.units for one in lines if one.units is not None]
    return sum(known) if len(known) == len(lines) else None


def _reaches_back_to(store: Store, key: HistoryKey, start: date) -> bool:
    """Whether the first treatment day under the plan is kept here, or is this very visit."""
    if start > key.day or key.discipline is None:
        return False
    return start == key.day or store.history.visit_count(key.patient_id, start, start, key.discipline) > 0


def _visit_number(store: Store, key: HistoryKey, start: date) -> int:
    """The number of this visit in its episode, this one included."""
    yesterday = days_after(key.day, -1)
    return store.history.visit_count(key.patient_id, start, yesterday, key.discipline, key.visit_id) + 1


def _bucket(discipline: Discipline | None) -> tuple[Discipline | None, ...]:
    """The disciplines that a yearly limit counts with this one: PT and OT together, SLP apart, all if not known."""
    together = (Discipline.PT, Discipline.OT)
    return together if discipline in together else (discipline,)


def _others_of_day(store: Store, key: HistoryKey) -> list[VisitRecord]:
    """The patient's other visits of the day that are billed; one that is not lends it no minutes and takes no units."""
    kept = store.history.same_day(key.patient_id, key.day, but=key.visit_id)
    return [one for one in kept if one.status is not VisitStatus.NOT_BILLED]


def _with_discipline(record: VisitRecord) -> Visit:
    return replace(record.visit, discipline=record.visit.discipline or record.discipline)
