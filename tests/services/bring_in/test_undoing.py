"""Taking an import back: all of it or nothing, and nothing over what somebody did since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in.carrying_out import bring_in
from clinic_app.services.bring_in.desk import ImportDesk
from clinic_app.services.bring_in.undoing import undo_import
from clinic_app.services.clinic import Clinic
from clinic_app.store.imports import ImportState
from tests.services.bring_in.files import DAY_SHEET, brought, planned, staffed, written
from tests.services.opening import TODAY

PATIENTS = (
    "Last Name,First Name,DOB,Phone,Insurance,Member ID\n"
    "Example,Roberta,2/3/1950,999,Medicare,2AA2AA2AA22\n"
    "Newman,Nora,3/14/1961,,Aetna,A-77\n"
)


def everything(clinic: Clinic) -> list[object]:
    """What the lists show, versions and moments apart."""
    patients = clinic.store.patients.find("", limit=-1, inactive=True)
    told: list[object] = [replace(one, version=0) for one in patients]
    told += [replace(one, version=0) for patient in patients for one in clinic.coverages(patient.id)]
    records = clinic.store.visits.every()
    told += [replace(one, version=0, updated_at=None, updated_by="") for one in records]
    return told


def test_an_import_of_patients_is_taken_back_whole(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    before = everything(clinic)
    done = brought(clinic, written(tmp_path, PATIENTS))
    assert everything(clinic) != before
    undo_import(clinic, done.record.id)
    assert everything(clinic) == before
    assert clinic.find_patients("2AA2AA2AA22") == []
    with pytest.raises(ClinicError, match="taken back already"):
        undo_import(clinic, done.record.id)


def test_an_import_of_visits_is_taken_back_whole_and_can_be_made_anew(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    before = everything(clinic)
    path = written(tmp_path, DAY_SHEET)
    done = brought(clinic, path)
    undo_import(clinic, done.record.id)
    assert everything(clinic) == before
    again = brought(clinic, path)
    assert set(again.visit_ids).isdisjoint(done.visit_ids)  # a number is never given twice


def test_a_draft_that_was_filled_is_empty_again(clinic: Clinic, tmp_path: Path) -> None:
    kept = staffed(clinic)
    therapist = next(one for one in clinic.people() if one.credential == "PT")
    opened = clinic.new_visit(kept.id, TODAY.replace(day=18), therapist.id)
    saved = clinic.save(opened, opened.record.visit)
    done = brought(clinic, written(tmp_path, DAY_SHEET))
    assert done.visit_ids == (saved.record.id,)
    undo_import(clinic, done.record.id)
    assert clinic.kept_visit(saved.record.id).record.visit == saved.record.visit


def edit_visit(clinic: Clinic, visit_id: int) -> None:
    opened = clinic.kept_visit(visit_id)
    clinic.save(opened, opened.record.visit)


def type_in_visit(clinic: Clinic, visit_id: int) -> None:
    opened = clinic.kept_visit(visit_id)
    clinic.autosave(opened, replace(opened.record.visit, diagnoses=()))


@pytest.mark.parametrize("work", [edit_visit, type_in_visit])
def test_what_somebody_worked_on_since_keeps_the_whole_import(
    clinic: Clinic, tmp_path: Path, work: Callable[[Clinic, int], None]
) -> None:
    staffed(clinic)
    done = brought(clinic, written(tmp_path, DAY_SHEET))
    work(clinic, done.visit_ids[0])
    before = everything(clinic)
    number = clinic.kept_visit(done.visit_ids[0]).record.number
    with pytest.raises(ClinicError, match=f"visit {number} changed since"):
        undo_import(clinic, done.record.id)
    assert everything(clinic) == before


def test_a_visit_entered_for_a_patient_since_keeps_the_patient(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    done = brought(clinic, written(tmp_path, PATIENTS))
    (nora,) = clinic.find_patients("newman")
    therapist = clinic.people()[0]
    opened = clinic.new_visit(nora.id, TODAY, therapist.id)
    clinic.save(opened, opened.record.visit)
    with pytest.raises(ClinicError, match=f"patient {nora.id} changed since"):
        undo_import(clinic, done.record.id)


def test_an_import_that_is_stopped_leaves_nothing(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clinic_app.services.bring_in.carrying_out._PATIENTS_AT_ONCE", 12)  # so that some are kept
    staffed(clinic)
    before = everything(clinic)
    rows = "".join(f"Sample{chr(97 + n % 26)}{chr(97 + n // 26)},Pat,1/{n % 28 + 1}/1970,,,\n" for n in range(60))
    plan = planned(clinic, written(tmp_path, PATIENTS + rows))
    for stop_at in range(1, 6):
        calls = iter(range(100))

        def stop(_share: float, _words: str, at: int = stop_at, calls: object = calls) -> bool:
            return next(calls) < at  # type: ignore[call-overload]  # an iterator of numbers

        plan.after_import = clinic.store.imports.newest_id()
        assert bring_in(clinic, plan, stop) is None
        assert everything(clinic) == before
        plan = planned(clinic, tmp_path / "rows.csv")
    assert {one.state for one in ImportDesk(clinic).earlier()} == {ImportState.UNDONE}


def test_an_import_that_was_cut_off_can_be_taken_back(
    clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staffed(clinic)
    before = everything(clinic)
    plan = planned(clinic, written(tmp_path, PATIENTS))
    monkeypatch.setattr("clinic_app.services.bring_in.carrying_out.take_back", lambda *_: None)  # as if the power went
    monkeypatch.setattr(type(clinic.store.imports), "end", lambda *_: (_ for _ in ()).throw(OSError("power")))
    with pytest.raises(OSError, match="power"):
        bring_in(clinic, plan)
    (cut,) = ImportDesk(clinic).earlier()
    assert cut.state is ImportState.RUNNING
    undo_import(clinic, cut.id)
    assert everything(clinic) == before


def test_what_was_looked_through_before_another_import_is_looked_through_again(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    first, second = (planned(clinic, written(tmp_path, PATIENTS)) for _ in range(2))
    assert bring_in(clinic, first) is not None
    with pytest.raises(ClinicError, match="Something else was brought in"):
        bring_in(clinic, second)


def test_the_audit_trail_tells_of_an_import_by_counts_alone(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    done = brought(clinic, written(tmp_path, PATIENTS))
    number = clinic.store.audit.head().number
    event = clinic.store.audit.events([number])[0]
    assert (event.action, event.kind, event.object_id) == ("imported", "records", done.record.id)
    assert event.detail == "patients: 1 new, 1 changed, 0 refused"
    verdict = clinic.store.audit.verify()
    assert verdict is not None
    assert not verdict.fault
