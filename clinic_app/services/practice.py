"""The practice clinic: invented people and visits to learn and show the program with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clinic_app.checker.claim import discipline_of_credential
from clinic_app.domain.records import CodeKind, ThresholdNote, Verdict, VisitRecord, VisitStatus
from clinic_app.services.denials import DenialDesk
from clinic_app.services.judging import keep_judgement
from clinic_app.services.patient_chart import PatientCharts
from clinic_app.services.practice_plan import PracticePlan, PracticeVisit, practice_day, read_plan
from clinic_app.services.practice_questions import keep_practice_questions, was_asked_in
from clinic_app.shipped import shipped
from clinic_app.store.store import Store

if TYPE_CHECKING:
    from clinic_app.services.clinic import Clinic

_LAID = "practice_laid"  # around which day, and how many patients and payers it had then
_BY = "TRAINING"


def open_practice_store(folder: Path, today: date) -> Store:
    """Open the practice clinic's store; one from another day that nobody worked in is emptied, to be laid anew."""
    store = Store.open_practice(folder)
    laid = store.settings.get(_LAID)
    if laid is None or laid["day"] == practice_day(today).isoformat() or _was_worked_in(store, laid):
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
        _keep_charts(clinic, plan, kept)
        clinic.own_rules.take(shipped("resources", "demo", "own_rules.toml").read_bytes(), clinic.today(), _BY)
        clinic.renew_rules()
        kept = [_mended(clinic, record, one) for record, one in zip(kept, plan.visits, strict=True)]
        _keep_denial(clinic, plan.day, next(one for one in kept if one.status is VisitStatus.SENT))
        keep_practice_questions(clinic, {one.name: record for one, record in zip(plan.visits, kept, strict=True)}, _BY)
        store.visits.note_verdicts([(record, _verdict(clinic, record)) for record in kept])
        store.settings.set(
            _LAID,
            {
                "day": plan.day.isoformat(),
                "patients": len(plan.patients),
                "payers": len(plan.payers),
                "charts": _charts(plan),
                "templates": len(plan.templates),
                "fees": len(plan.fees),
            },
        )


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
    for note in plan.notes:
        about = ThresholdNote(patients[note.patient], note.on.year, note.bucket, note.amount, note.on, _BY)
        store.threshold_notes.add(about)
    store.fees.save_all([replace(one, recorded_by=_BY) for one in plan.fees])
    for kind in CodeKind:
        store.codes.set_favourites(kind, plan.favourites.get(kind.value, ()))
    for key, kind_of_codes, codes in plan.own_favourites:
        store.codes.set_favourites_of(people[key].id, CodeKind(kind_of_codes), codes)
    for kind_of_code, code, nickname in plan.nicknames:
        store.codes.set_nickname(CodeKind(kind_of_code), code, nickname)
    for template in plan.templates:
        store.templates.save(template, _BY)
    return [
        store.visits.save(
            VisitRecord(
                patients[one.patient],
                people[one.person].id,
                one.day,
                one.first or one.visit,
                started=one.visit.started,
                discipline=one.visit.discipline or discipline_of_credential(people[one.person].credential),
                status=VisitStatus.DRAFT if one.first else one.status,
                updated_by=_BY,
            )
        )
        for one in plan.visits
    ]


def _keep_charts(clinic: Clinic, plan: PracticePlan, kept: Sequence[VisitRecord]) -> None:
    """Episodes and authorizations; kept after the visits, since some are as the visits tell them."""
    charts = PatientCharts(clinic)
    patients = {one.patient: record.patient_id for one, record in zip(plan.visits, kept, strict=True)}
    for wanted in plan.episodes:
        patient_id = patients[wanted.patient]
        if wanted.episode is not None:
            charts.save_episode(replace(wanted.episode, patient_id=patient_id))
        elif (told := charts.plan_of_newest_visit(patient_id)) is not None:
            charts.save_episode(*told)
    for key, record in plan.authorizations:
        charts.save_authorization(replace(record, patient_id=patients[key]))


def _mended(clinic: Clinic, record: VisitRecord, one: PracticeVisit) -> VisitRecord:
    """The visit as it was sent, after what was wrong with it at first had been found and kept."""
    if one.first is None:
        return record
    clinic.store.visits.note_verdicts([(record, _verdict(clinic, record))])
    return clinic.store.visits.save(replace(record, visit=one.visit, status=one.status))


def _keep_denial(clinic: Clinic, on: date, record: VisitRecord) -> None:
    """A denial of an invented payer, so that the page of denials has one to show."""
    desk = DenialDesk(clinic)
    desk.remember(desk.read("CO-50 N661", record.number), on, amount=Decimal("112.40"), by=_BY)


def _verdict(clinic: Clinic, record: VisitRecord) -> Verdict:
    opened = clinic.kept_visit(record.id)
    checked = clinic.check(opened, record.visit)
    keep_judgement(clinic.store, clinic.checking, opened, (checked.claim, checked.result), _BY)
    return checked.verdict


def _charts(plan: PracticePlan) -> int:
    """How many records the charts hold: episodes, authorizations and coverages."""
    return len(plan.episodes) + len(plan.authorizations) + sum(len(one.coverages) for one in plan.patients)


def _was_worked_in(store: Store, laid: Mapping[str, Any]) -> bool:
    """Whether a person changed or added anything, or left work unsaved."""
    if store.drafts.all() or store.stretches.visits():
        return True
    if was_asked_in([one.question for one in store.questions.listed(limit=-1)], _BY):
        return True
    if any(one.updated_by != _BY for one in store.visits.page(limit=-1)):
        return True
    rules, denials = store.own_rules.all(), store.denials.all()
    fees = store.fees.all()
    if len(fees) != laid.get("fees", len(fees)) or any(one.recorded_by != _BY for one in fees):
        return True
    if any(one.made_by != _BY for one in rules) or any(one.recorded_by != _BY for one in denials):
        return True
    patients = store.patients.find("", limit=-1, inactive=True)
    charts: list[Any] = [
        record
        for one in patients
        for record in (*store.episodes.of(one.id), *store.authorizations.of(one.id), *store.coverages.of(one.id))
    ]
    payers, templates = store.payers.all(inactive=True), store.templates.all()
    versions = {
        *(one.version for one in charts),
        store.clinic.get().version,
        *(one.version for one in patients),
        *(one.version for one in rules),
        *(one.version for one in denials),
        *(one.version for one in store.providers.all(inactive=True)),
        *(one.version for one in payers),
        *(one.version for one in templates),
    }
    if len(charts) != laid.get("charts", len(charts)):
        return True
    added = len(patients) != laid["patients"] or len(payers) != laid.get("payers", len(payers))
    added = added or len(templates) != laid.get("templates", len(templates))
    return bool(added or max(versions) > 1)
