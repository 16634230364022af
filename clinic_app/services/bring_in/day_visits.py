"""The visits that are kept already on the days of a file, read a day at a time and once."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from clinic_app.checker.claim import discipline_of_credential
from clinic_app.domain.records import Provider, VisitRecord
from clinic_app.domain.visit import Discipline
from clinic_app.store.store import Store


class DayVisits:
    """Kept visits by day and patient."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._days: dict[date, dict[int, list[VisitRecord]]] = {}

    def of(self, patient_id: int, day: date) -> list[VisitRecord]:
        """The visits of a patient on a day; none for a patient who is not kept yet."""
        if not patient_id:
            return []
        if day not in self._days:
            found: dict[int, list[VisitRecord]] = defaultdict(list)
            for record in self._store.visits.records_on(day):
                found[record.patient_id].append(record)
            self._days[day] = dict(found)
        return self._days[day].get(patient_id, [])


def discipline_of(record: VisitRecord) -> Discipline | None:
    """The discipline a kept visit counts for."""
    return record.visit.discipline or record.discipline


def discipline_of_person(provider: Provider) -> Discipline | None:
    """The discipline a person treats in."""
    return discipline_of_credential(provider.credential)
