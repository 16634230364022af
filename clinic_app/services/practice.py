"""The practice clinic: invented people and visits to learn and show the program with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from clinic_app.checker.claim import discipline_of_credential
from clinic_app.domain.records import CodeKind, Verdict, VisitRecord
from clinic_app.services.judging import keep_judgement
from clinic_app.services.practice_plan import PracticePlan, practice_day, read_plan
from clinic_app.store.store import Store

if TYPE_CHECKING:
    from clinic_app.services.clinic import Clinic

_LAID = "practice_laid"  # around which day, and how many patients it had then
_BY = "TRAINING"


def open_practice_store(folder: Path, today: date) -> Store:
    """Open the practice clinic's store; one from another day that nobody worked in is emptied, to be laid anew."""
    store = Store.open_practice(folder)
    laid = store.settings.get(_LAID)
    if laid is None or laid["day"] == practice_day(today).isoformat() or _was_worked_in(store, laid["patients"]):
        return store
    store.close()
    return Store.reset_practice(folder)


def fill_practice_clinic(clinic: Clinic) -> None:
    """Put the invented clinic into an empty practice store, all or nothing; one that is filled stays as it is."""
    store = clinic.store
    if not store.is_practice or store.settings.get(_LAID) is not None:
        return
    plan = read_plan(clinic.today())
    with store.together():
        kept = _keep(store, plan)
        store.visits.note_verdicts([(record, _verdict(clinic, record)) for record in kept])
        store.settings.set(_LAID, {"day": plan.day.isoformat(), "patients": len(plan.patients)})


def _keep(store: Store, plan: PracticePlan) -> list[VisitRecord]:
    store.clinic.save(plan.clinic)
    people = {key: store.providers.save(person) for key, person in plan.people.items()}
    for payer in plan.payers:
        store.payers.save(payer)
    patients = {}
    for patient in plan.patients:
        patients[patient.key] = store.patients.save(patient.record).id
        for coverage in patient.coverages:
            store.coverages.save(replace(coverage, patient_id=patients[patient.key]))
    for kind in CodeKind:
        store.codes.set_favourites(kind, plan.favourites.get(kind.value, ()))
    return [
        store.visits.save(
            VisitRecord(
                patients[one.patient],
                people[one.person].id,
                one.day,
                one.visit,
                started=one.visit.started,
                discipline=one.visit.discipline or discipline_of_credential(people[one.person].credential),
                status=one.status,
                updated_by=_BY,
            )
        )
        for one in plan.visits
    ]


def _verdict(clinic: Clinic, record: VisitRecord) -> Verdict:
    opened = clinic.open_visit(record.id)
    checked = clinic.check(opened, record.visit)
    keep_judgement(clinic.store, opened, checked.claim, checked.result, _BY)
    return checked.verdict


def _was_worked_in(store: Store, patients_laid: int) -> bool:
    """Whether a person changed or added anything, or left work unsaved."""
    if store.drafts.all() or any(one.updated_by != _BY for one in store.visits.page(limit=-1)):
        return True
    patients = store.patients.find("", limit=-1, inactive=True)
    versions = {
        store.clinic.get().version,
        *(one.version for one in patients),
        *(one.version for one in store.providers.all(inactive=True)),
        *(one.version for one in store.payers.all(inactive=True)),
    }
    return len(patients) != patients_laid or max(versions) > 1
