"""What the clinic's own records say of earlier visits, as far as they can truthfully say it.

A key is answered only where the kept visits suffice for it. What rests on other clinics, on days before the clinic
began to keep its visits here, or on papers the program never saw stays left out, so that rules say "not checked".
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import NamedTuple

from clinic_app.domain.records import VisitRecord
from clinic_app.domain.visit import Discipline, History, Visit
from clinic_app.services.clinician_day import others_of_day
from clinic_app.store.store import Store

_EARLIER_VISITS_READ = 30


class HistoryKey(NamedTuple):
    """All of a visit that its history depends on; while these stand, the history found for them holds."""

    patient_id: int
    provider_id: int
    visit_id: int
    day: date
    discipline: Discipline | None
    start_of_care: date | None
    progress_report: date | None


def history_key(record: VisitRecord, visit: Visit) -> HistoryKey:
    """The key of what stands in a form over a kept record."""
    plan, typed = visit.plan_of_care, visit.history
    return HistoryKey(
        record.patient_id,
        record.provider_id,
        record.id,
        visit.date_of_service or record.day,
        visit.discipline or record.discipline,
        plan.start_of_care if plan is not None else None,
        typed.last_progress_report if typed is not None else None,
    )


def history_of(store: Store, key: HistoryKey) -> History:
    """What the store knows of the visits before one."""
    earlier = _earlier(store, key)
    start = key.start_of_care or _start_of_care(earlier)
    report = key.progress_report or _progress_report(earlier)
    reached = start is not None and _reaches_back_to(store, key, start)
    month, year = key.day.replace(day=1), key.day.replace(month=1, day=1)
    yesterday = key.day - timedelta(days=1)
    queries, patient = store.history, key.patient_id
    kept_since = queries.first_day()
    return History(
        same_day=_same_day(store, key) or None,
        clinician_day=others_of_day(store, key.provider_id, key.day, key.patient_id) or None,
        first_claim_with_code=queries.first_claims(patient, key.day) or None,
        visit_number=_visit_number(store, key, start) if start is not None and reached else None,
        billed_this_episode=(
            queries.billed_codes(patient, start, yesterday, but=key.visit_id) if start is not None and reached else None
        ),
        billed_this_month=(
            queries.billed_codes(patient, month, yesterday, but=key.visit_id)
            if kept_since is not None and kept_since < month
            else None
        ),
        visits_this_year=(
            sum(queries.visit_count(patient, year, yesterday, one, key.visit_id) for one in _bucket(key.discipline))
            if kept_since is not None and kept_since < year
            else None
        ),
        last_progress_report=report,
        treatment_days_since_progress_report=(
            queries.treatment_days(patient, key.discipline, report, key.day)
            if report is not None and key.discipline is not None
            else None
        ),
    )


def merged(typed: History | None, known: History) -> History:
    """What the form holds, and beside it what the records know; the form wins key by key."""
    if typed is None:
        return known
    empty = [name for name in _KEYS if getattr(typed, name) is None]
    return replace(typed, **{name: getattr(known, name) for name in empty})


_KEYS = tuple(field.name for field in fields(History))


def _earlier(store: Store, key: HistoryKey) -> list[Visit]:
    """The visits before in the same discipline, the newest first; none while the discipline is not known."""
    if key.discipline is None or (key.start_of_care is not None and key.progress_report is not None):
        return []
    records = store.history.visits_before(
        key.patient_id, key.day, key.discipline, limit=_EARLIER_VISITS_READ, but=key.visit_id
    )
    return [record.visit for record in records]


def _start_of_care(earlier: list[Visit]) -> date | None:
    """That of the last plan of care seen; a visit copied from it goes on under the same plan."""
    plan = next((visit.plan_of_care for visit in earlier if visit.plan_of_care is not None), None)
    return plan.start_of_care if plan is not None else None


def _progress_report(earlier: list[Visit]) -> date | None:
    """The newest progress report that a visit names."""
    named = [visit.history.last_progress_report for visit in earlier if visit.history is not None]
    return max((day for day in named if day is not None), default=None)


def _reaches_back_to(store: Store, key: HistoryKey, start: date) -> bool:
    """Whether the first treatment day under the plan is kept here, or is this very visit."""
    if start > key.day or key.discipline is None:
        return False
    return start == key.day or store.history.visit_count(key.patient_id, start, start, key.discipline) > 0


def _visit_number(store: Store, key: HistoryKey, start: date) -> int:
    """The number of this visit in its episode, this one included."""
    yesterday = key.day - timedelta(days=1)
    return store.history.visit_count(key.patient_id, start, yesterday, key.discipline, key.visit_id) + 1


def _bucket(discipline: Discipline | None) -> tuple[Discipline | None, ...]:
    """The disciplines that a yearly limit counts with this one: PT and OT together, SLP apart, all if not known."""
    together = (Discipline.PT, Discipline.OT)
    return together if discipline in together else (discipline,)


def _same_day(store: Store, key: HistoryKey) -> tuple[Visit, ...]:
    records = store.history.same_day(key.patient_id, key.day, but=key.visit_id)
    return tuple(replace(one.visit, discipline=one.visit.discipline or one.discipline) for one in records)
