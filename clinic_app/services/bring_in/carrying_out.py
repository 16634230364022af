"""Keeping what a dry run showed: a few records at a time, so that the window stays free, and taken back if stopped.

Each batch is one transaction together with the note of what it did. A program that dies in between leaves an import
that says it was interrupted, and that can be taken back like any other.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import PatientRecord, Verdict, VisitRecord
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.plan import ImportPlan, Outcome, PlannedPatient, PlannedVisit
from clinic_app.services.bring_in.records_text import coverage_text, patient_text, visit_text
from clinic_app.services.bring_in.resting_collector import collector_at_rest
from clinic_app.services.bring_in.undoing import take_back
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import keep_judgement
from clinic_app.services.permissions import Action, needs
from clinic_app.store.faults import ConflictError
from clinic_app.store.imports import ImportedObject, ImportRecord

_BATCH = 12
_PATIENTS_AT_ONCE = 40
_CHECKED_AT_ONCE = 2
_BREATH = 0.001
"""Seconds between two batches in which whoever waits for the store has a turn."""
_One = TypeVar("_One")


@dataclass(frozen=True, slots=True)
class Done:
    """A finished import."""

    record: ImportRecord
    visit_ids: tuple[int, ...] = ()


@needs(Action.IMPORT_RECORDS)
def bring_in(
    clinic: Clinic, plan: ImportPlan, progress: Progress | None = None, *, watched: bool = False
) -> Done | None:
    """Keep what a plan says. None if `progress` stopped it: all of it was taken back then, and nothing is changed.

    Raises `ClinicError` if the disk came in between, `ConflictError` if another change did; what was kept until then is
    taken back too.
    """
    if clinic.store.imports.newest_id() != plan.after_import:
        raise ConflictError(
            "Something else was brought in since this was looked through.",
            "Look through the file again, then bring it in.",
        )
    with collector_at_rest(len(plan.patients) + len(plan.visits)):
        return _Import(clinic, plan, progress).run(watched=watched)


class _StoppedError(Exception):
    """The person pressed Cancel."""


class _Import:
    def __init__(self, clinic: Clinic, plan: ImportPlan, progress: Progress | None) -> None:
        self._clinic = clinic
        self._store = clinic.store
        self._plan = plan
        self._progress = progress
        self._checks = plan.kind in {Kind.DAY_SHEET, Kind.CLAIMS}
        self._steps = len(plan.patients) + len(plan.visits) * (2 if self._checks else 1)
        self._done = 0
        self._visit_ids: list[int] = []

    def run(self, *, watched: bool) -> Done | None:
        plan = self._plan
        record = self._store.imports.begin(
            ImportRecord(plan.kind.value, plan.file_name, plan.sha256, self._clinic.mark, watched)
        )
        try:
            for patients in self._batches(plan.patients, _PATIENTS_AT_ONCE, "Patients"):
                self._keep_patients(record.id, patients)
            for visits in self._batches(plan.visits, _BATCH, "Visits"):
                self._keep_visits(record.id, visits)
            if self._checks:
                for ids in self._batches(self._visit_ids, _CHECKED_AT_ONCE, "Checking"):
                    self._check(ids)
        except _StoppedError:
            take_back(self._clinic, record.id, self._backwards)
            return None
        except BaseException:  # a half import is taken back whatever ended it; told on
            take_back(self._clinic, record.id)
            raise
        counts = {outcome.value: count for outcome, count in plan.counts.items()}
        counts["new patients"] = plan.new_patients
        told = (f"{counts[one.value]} {one.value}" for one in (Outcome.NEW, Outcome.CHANGED, Outcome.REFUSED))
        self._store.imports.end(record.id, counts, f"{plan.kind.value}: {', '.join(told)}")
        kept = self._store.imports.get(record.id)
        assert kept is not None  # it was begun above
        return Done(kept, tuple(self._visit_ids))

    def _batches(self, what: Sequence[_One], size: int, words: str) -> Iterator[Sequence[_One]]:
        for start in range(0, len(what), size):
            self._tell(f"{words}: {start:,} of {len(what):,}")
            batch = what[start : start + size]
            yield batch
            self._done += len(batch)
            time.sleep(_BREATH)

    def _tell(self, words: str) -> None:
        if self._progress is not None and not self._progress(self._done / max(self._steps, 1), words):
            raise _StoppedError

    def _backwards(self, share: float, _words: str) -> bool:
        if self._progress is not None:
            self._progress(self._done / max(self._steps, 1) * (1 - share), "Taking back what was brought in")
        return True

    # Patients

    def _keep_patients(self, import_id: int, patients: Sequence[PlannedPatient]) -> None:
        new = [planned for planned in patients if planned.before is None]
        with self._store.together():
            added = self._store.patients.add_all([(one.known.record, one.coverages) for one in new])
            for planned, kept in zip(new, added, strict=True):
                planned.known.record = kept
            noted = [ImportedObject("patient", kept.id, kept.version) for kept in added]
            for planned in patients:
                if planned.before is not None:
                    noted += self._change_patient(planned, planned.before)
            self._store.imports.note(import_id, noted)

    def _change_patient(self, planned: PlannedPatient, before: PatientRecord) -> Iterator[ImportedObject]:
        kept = self._store.patients.save(planned.known.record)
        planned.known.record = kept
        yield ImportedObject("patient", kept.id, kept.version, patient_text(before))
        earlier = {one.id: one for one in planned.known.coverages if one.id}
        for coverage in planned.coverages:
            saved = self._store.coverages.save(replace(coverage, patient_id=kept.id))
            old = earlier.get(saved.id)
            yield ImportedObject("coverage", saved.id, saved.version, None if old is None else coverage_text(old))

    # Visits

    def _keep_visits(self, import_id: int, visits: Sequence[PlannedVisit]) -> None:
        with self._store.together():
            noted = []
            for planned in visits:
                kept = self._store.visits.save(self._record_of(planned))
                text = None if planned.before is None else visit_text(planned.before)
                noted.append(ImportedObject("visit", kept.id, kept.version, text))
                self._visit_ids.append(kept.id)
            self._store.imports.note(import_id, noted)

    def _record_of(self, planned: PlannedVisit) -> VisitRecord:
        visit, mark = planned.visit, self._clinic.mark
        if planned.before is not None:
            return replace(
                planned.before, visit=visit, started=visit.started, verdict=Verdict(), updated_by=mark or "import"
            )
        return VisitRecord(
            planned.patient.record.id,
            planned.provider.id,
            planned.day,
            visit,
            started=visit.started,
            discipline=planned.discipline,
            updated_by=mark or "import",
        )

    def _check(self, ids: Sequence[int]) -> None:
        """Check kept visits: after all are kept, since one may be earlier than another of its patient."""
        clinic, found = self._clinic, []
        for visit_id in ids:
            opened = clinic.kept_visit(visit_id)
            try:
                checked = clinic.check(opened, opened.record.visit)
            except ClinicError:  # a payer nobody knows: the form says so when the visit is opened
                continue
            found.append((opened, checked))
        with self._store.together():
            self._store.visits.note_verdicts([(opened.record, checked.verdict) for opened, checked in found])
            for opened, checked in found:
                judged = (checked.claim, checked.result)
                keep_judgement(self._store, clinic.checking, opened, judged, clinic.mark)
