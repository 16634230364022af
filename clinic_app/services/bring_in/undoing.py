"""Taking an import back whole: what it added goes, what it changed is as before. Never over what somebody did since."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Verdict
from clinic_app.services.bring_in.records_text import coverage_of, patient_of, visit_of
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.store.imports import ImportedObject, ImportState

_BATCH = 40
_BREATH = 0.001
_KINDS = ("visit", "coverage", "patient")
_SHOWN = 5


@needs(Action.IMPORT_RECORDS)
def undo_import(clinic: Clinic, import_id: int, progress: Progress | None = None) -> None:
    """Take an import back whole. Once begun it goes on to its end, whatever `progress` answers.

    Raises `ClinicError` if one of its records was worked on since; nothing is changed then.
    """
    record = clinic.store.imports.get(import_id)
    if record is None or record.state is ImportState.UNDONE:
        raise ClinicError("This import was taken back already.", "Look at the list again.")
    changed = clinic.store.imports.changed_since(import_id)
    if changed:
        raise _worked_on(clinic, changed)
    take_back(clinic, import_id, progress)


def _worked_on(clinic: Clinic, changed: Sequence[tuple[str, int]]) -> ClinicError:
    names = []
    for kind, number in changed[:_SHOWN]:
        visit = clinic.store.visits.get(number) if kind == "visit" else None
        names.append(f"visit {visit.number}" if visit is not None else f"{kind} {number}")
    more = f" and {len(changed) - _SHOWN} more" if len(changed) > _SHOWN else ""
    return ClinicError(
        f"This import is not taken back: {', '.join(names)}{more} changed since.",
        "Change or remove what is wrong by hand; nothing was changed now.",
    )


@needs(Action.IMPORT_RECORDS)
def take_back(clinic: Clinic, import_id: int, progress: Progress | None = None) -> None:
    """Take back what an import did so far, the last first. What is taken back is forgotten batch by batch."""
    imports = clinic.store.imports
    imports.set_state(import_id, ImportState.UNDOING)
    whole = {kind: imports.count(import_id, kind) for kind in _KINDS}
    total, done = max(sum(whole.values()), 1), 0
    for kind in _KINDS:
        while batch := imports.objects(import_id, kind, _BATCH):
            if progress is not None:
                progress(done / total, "Taking back")
            _take_back(clinic, import_id, kind, batch)
            done += len(batch)
            time.sleep(_BREATH)
    imports.end_undo(import_id)


def _take_back(clinic: Clinic, import_id: int, kind: str, batch: Sequence[ImportedObject]) -> None:
    store = clinic.store
    added = [one.object_id for one in batch if one.before is None]
    changed = [one for one in batch if one.before is not None]
    with store.together():
        if added:
            store.imports.remove(import_id, kind, added)
        for one in changed:
            assert one.before is not None  # chosen above
            _put_back(clinic, kind, one.object_id, one.before)
        if changed:
            store.imports.forget(import_id, kind, [one.object_id for one in changed])


def _put_back(clinic: Clinic, kind: str, number: int, before: str) -> None:
    """Write a changed record as it was, as its next version; one that is gone meanwhile stays gone."""
    store, mark = clinic.store, clinic.mark or "import"
    if kind == "visit" and (visit := store.visits.get(number)) is not None:
        store.visits.save(replace(visit_of(before, visit), verdict=Verdict(), updated_by=mark))
    elif kind == "patient" and (patient := store.patients.get(number)) is not None:
        store.patients.save(patient_of(before, patient))
    elif kind == "coverage" and (coverage := store.coverages.get(number)) is not None:
        store.coverages.save(coverage_of(before, coverage))
