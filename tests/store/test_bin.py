"""The bin: out whole, back whole, numbers never given twice, gone for good only when it is emptied."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from clinic_app.domain.clock_blocks import Who
from clinic_app.domain.denial import Denial, Standing
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.judgement import Judgement, Said
from clinic_app.domain.question import Question
from clinic_app.domain.records import Coverage, Draft, Verdict, VisitRecord, VisitStatus
from clinic_app.domain.stretch import Stretch
from clinic_app.domain.visit import Authorization, History, PlanOfCare, Waiver
from clinic_app.store.imports import ImportedObject, ImportRecord
from clinic_app.store.store import Store
from tests.store.invented import DAY, a_patient, a_record, a_visit, new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "clinic") as made:
        yield made


def everything(store: Store) -> dict[str, list[dict[str, object]]]:
    """Every row of every table but the trail, the bin, and the counts of what changed."""
    names = [row["name"] for row in store._session.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    apart = {"audit_events", "bin", "meta", "queue_changes", "sqlite_sequence"}
    return {name: store._session.rows(f"SELECT * FROM {name} ORDER BY 1, 2") for name in names if name not in apart}


@pytest.fixture
def kept(store: Store) -> VisitRecord:
    """A visit in two versions with a draft, of a patient with a coverage and another visit."""
    first = store.visits.save(a_record(store))
    second = store.visits.save(replace(first, visit=a_visit(minutes=40)))
    store.drafts.autosave(Draft(a_visit(minutes=41), second.id, second.version, second.patient_id, second.provider_id))
    store.coverages.save(Coverage(second.patient_id, "medicare", member_id="1EG4TE5MK73"))
    store.visits.save(replace(a_record(store), patient_id=second.patient_id))
    return second


def test_a_visit_goes_whole_and_comes_back_as_it_was(store: Store, kept: VisitRecord) -> None:
    before = everything(store)
    entry = store.bin.put_visit(kept.id, "JS")
    assert store.visits.get(kept.id) is None
    assert store.drafts.of_visit(kept.id) is None
    assert (entry.kind, entry.object_id, entry.label) == ("visit", kept.id, f"{kept.number}, {DAY.isoformat()}")
    assert [one.id for one in store.bin.entries()] == [entry.id]
    store.bin.put_back(entry.id)
    assert everything(store) == before
    assert store.bin.entries() == []


def test_a_patient_goes_with_all_visits_and_comes_back_as_before(store: Store, kept: VisitRecord) -> None:
    before = everything(store)
    entry = store.bin.put_patient(kept.patient_id, "JS")
    assert store.patients.get(kept.patient_id) is None
    assert list(store.visits.every()) == []
    assert store.patients.find("example") != []  # another patient of that name stays
    store.bin.put_back(entry.id)
    assert everything(store) == before
    assert store.patients.get(kept.patient_id) in store.patients.find("example")


@pytest.mark.parametrize("status", [VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED])
def test_a_claim_that_was_sent_is_not_taken_out_nor_its_patient(
    store: Store, kept: VisitRecord, status: VisitStatus
) -> None:
    store.visits.save(replace(kept, status=status))
    before = everything(store)
    with pytest.raises(ClinicError, match="not deleted"):
        store.bin.put_visit(kept.id)
    with pytest.raises(ClinicError, match="not deleted"):
        store.bin.put_patient(kept.patient_id)
    assert everything(store) == before


def test_a_visit_of_a_patient_in_the_bin_waits_for_the_patient(store: Store, kept: VisitRecord) -> None:
    visit = store.bin.put_visit(kept.id)
    patient = store.bin.put_patient(kept.patient_id)
    with pytest.raises(ClinicError, match="patient"):
        store.bin.put_back(visit.id)
    store.bin.put_back(patient.id)
    store.bin.put_back(visit.id)
    assert store.visits.get(kept.id) == kept


def test_numbers_of_what_is_gone_are_never_given_again(store: Store, kept: VisitRecord) -> None:
    newest = store.visits.save(replace(a_record(store), visit=a_visit(minutes=50)))
    store.bin.put_visit(newest.id)
    store.bin.empty()
    another = store.visits.save(a_record(store))
    assert another.id > newest.id
    patient = store.patients.save(a_patient("Last"))
    store.bin.put_patient(patient.id)
    assert store.patients.save(a_patient("Later")).id > patient.id
    assert store.visits.get(kept.id) == kept


def test_an_emptied_bin_holds_nothing_and_what_was_in_it_cannot_come_back(store: Store, kept: VisitRecord) -> None:
    entry = store.bin.put_visit(kept.id)
    assert store.bin.empty([entry.id, 999]) == 1
    with pytest.raises(ClinicError, match="no longer there"):
        store.bin.put_back(entry.id)
    assert store._session.row("SELECT count(*) AS n FROM visit_versions WHERE visit_id = ?", [kept.id]) == {"n": 0}


def test_what_goes_out_and_comes_back_stands_in_the_audit_trail_by_number_only(store: Store, kept: VisitRecord) -> None:
    entry = store.bin.put_visit(kept.id)
    store.bin.put_back(entry.id)
    events = store.audit.events(store.audit.order()[:2])
    assert [(one.action, one.kind, one.object_id, one.detail) for one in events] == [
        ("added", "visit", kept.id, "from the bin"),
        ("removed", "visit", kept.id, "to the bin"),
    ]
    verdict = store.audit.verify()
    assert verdict is not None
    assert verdict.fault == ""


def test_what_is_not_there_is_said(store: Store) -> None:
    for do in (store.bin.put_visit, store.bin.put_patient, store.bin.put_back):
        with pytest.raises(ClinicError, match="no longer there"):
            do(7)


def test_what_an_import_noted_of_a_record_is_destroyed_with_it(store: Store, kept: VisitRecord) -> None:
    (coverage,) = store.coverages.of(kept.patient_id)
    imported = store.imports.begin(ImportRecord("patients", "people.csv", "0" * 64))
    numbers = {"visit": kept.id, "patient": kept.patient_id, "coverage": coverage.id}
    store.imports.note(imported.id, [ImportedObject(kind, one, 2, "Roberta before") for kind, one in numbers.items()])
    store.imports.note(imported.id, [ImportedObject("visit", 999, 1, "of another visit")])
    store.bin.put_patient(kept.patient_id)
    assert all(one.before for kind in numbers for one in store.imports.objects(imported.id, kind))

    store.bin.empty()

    left = [one.before for kind in numbers for one in store.imports.objects(imported.id, kind)]
    assert left == ["of another visit", "", "", ""]
    assert set(store.imports.changed_since(imported.id)) >= set(numbers.items())


# What belongs to a visit and has a number of its own


def a_question(store: Store, record: VisitRecord) -> Question:
    asked = Question(
        record.id, record.version, "WK-DATED", ("note",), "said", "Which?", record.provider_id, record.status
    )
    return store.questions.add(asked)


def with_all_that_hangs_on_it(store: Store) -> VisitRecord:
    """A visit with accepted findings, two judgements, a draft, a question, a running watch and a denial."""
    plain = a_record(store)
    waivers = (Waiver("WK-DATED", ("lines", 0), "seen"),)
    kept = store.visits.save(replace(plain, visit=replace(plain.visit, waivers=waivers), status=VisitStatus.SENT))
    store.drafts.autosave(Draft(a_visit(minutes=41), kept.id, kept.version, kept.patient_id, kept.provider_id))
    now = store.stretches.now()
    store.stretches.add(Stretch(kept.id, kept.patient_id, kept.provider_id, "97110", Who.THERAPIST, now))
    a_question(store, kept)
    for program in ("first", "second"):
        store.judgements.keep(a_judgement(kept, program))
    denied = Denial(carc="50", day=DAY, visit_id=kept.id, rules={"WK-DATED": Standing.FOUND})
    store.denials.save(denied)
    return kept


def a_judgement(kept: VisitRecord, program: str) -> Judgement:
    return Judgement(kept.id, kept.version, DAY, program, "1", "clean", tables=(), said=(), sheet=b"a sheet")


def test_a_visit_comes_back_whole_though_its_numbers_were_given_to_another_meanwhile(store: Store) -> None:
    kept = with_all_that_hangs_on_it(store)
    before = belonging_to(store, kept.id)
    entry = store.bin.put_visit(kept.id, sent_too=True)
    assert not any(belonging_to(store, kept.id).values())
    other = with_all_that_hangs_on_it(store)
    of_other = belonging_to(store, other.id)
    store.bin.put_back(entry.id)
    assert belonging_to(store, kept.id) == before
    assert belonging_to(store, other.id) == of_other
    newest = store.judgements.newest(kept.id, kept.version)
    assert newest is not None
    assert newest.program == "second"


def test_questions_and_denials_keep_their_numbers_and_a_denial_its_rules(store: Store) -> None:
    kept = with_all_that_hangs_on_it(store)
    asked, denied = store.questions.of_visit(kept.id), store.denials.of_visit(kept.id)
    entry = store.bin.put_visit(kept.id, sent_too=True)
    assert store.denials.count_by_rule() == {}
    with_all_that_hangs_on_it(store)
    store.bin.put_back(entry.id)
    assert store.questions.of_visit(kept.id) == asked
    assert store.denials.of_visit(kept.id) == denied
    assert denied[0].rules == {"WK-DATED": Standing.FOUND}


def test_a_patients_new_visit_goes_along_as_a_draft_beside_drafts_of_kept_ones(store: Store, kept: VisitRecord) -> None:
    store.drafts.autosave(Draft(a_visit(minutes=41), 0, 0, kept.patient_id, kept.provider_id))
    before = everything(store)
    entry = store.bin.put_patient(kept.patient_id)
    assert store.drafts.all() == []
    store.bin.put_back(entry.id)
    assert everything(store) == before


def belonging_to(store: Store, visit_id: int) -> dict[str, list[dict[str, object]]]:
    """The rows of every table that belong to a visit, without their own numbers."""
    rows = {
        name: [row for row in found if row.get("visit_id") == visit_id] for name, found in everything(store).items()
    }
    return {name: [{k: v for k, v in row.items() if k != "id"} for row in found] for name, found in rows.items()}


def test_a_visit_binned_before_facts_and_first_checks_were_kept_comes_back_with_them(store: Store) -> None:
    plan, history = PlanOfCare(start_of_care=DAY), History(last_progress_report=DAY, progress_report_by="PT")
    visit = replace(a_visit(minutes=40), plan_of_care=plan, history=history, authorization=Authorization(" a7 "))
    lines = tuple(replace(line, modifiers=("gp", "kx"), charge=Decimal("96.50")) for line in visit.lines or ())
    record = replace(a_record(store), visit=replace(visit, lines=lines), verdict=Verdict("error", 1, 2))
    kept = store.visits.save(record)
    said = Said("MOD-KX", "error", ("lines", 0), "It is wrong.", "A source.")
    store.judgements.keep(replace(a_judgement(kept, "first"), verdict="error", said=(said,)))
    before = everything(store)
    assert before["visit_facts"]
    assert before["first_checks"]
    assert before["visit_findings"]
    entry = store.bin.put_visit(kept.id)
    with store._session.writing() as writer:
        row = writer.row("SELECT content FROM bin WHERE id = ?", [entry.id])
        assert row is not None
        tables = json.loads(row["content"])
        for later in ("visit_facts", "first_checks", "visit_findings"):
            del tables[later]
        for line in tables["visit_lines"]:
            del line["modifiers"], line["charge"]
        writer.run("UPDATE bin SET content = ? WHERE id = ?", [json.dumps(tables), entry.id])
    store.bin.put_back(entry.id)
    assert everything(store) == before
