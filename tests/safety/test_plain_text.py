"""Nothing that names a patient stands readable in any file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from clinic_app.domain.records import Coverage, Draft
from clinic_app.store.faults import ConflictError
from clinic_app.store.store import Store, change_passphrase
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_therapist, a_visit, new_store
from tests.store.invented import a_record as record_of

CANARIES = {part: f"Zq{part}Canary" for part in ("Last", "First", "Address", "Member", "Note", "Draft", "Waiver")}


def plain_hits(folder: Path) -> list[str]:
    """Each canary that stands readable in a file below the folder, in UTF-8 or UTF-16."""
    hits = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes().lower()
        for canary in [*CANARIES.values(), PASSPHRASE]:
            if any(canary.lower().encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
                hits.append(f"{path.name}: {canary}")
    return hits


def a_scripted_day(store: Store) -> None:
    patient = store.patients.save(replace(a_patient(CANARIES["Last"], CANARIES["First"]), address=CANARIES["Address"]))
    store.providers.save(a_therapist())
    store.coverages.save(Coverage(patient.id, "medicare", member_id=CANARIES["Member"]))
    kept = store.visits.save(replace(record_of(store), visit=a_visit(narrative=CANARIES["Note"])))
    waiver = replace((kept.visit.waivers or ())[0], reason=CANARIES["Waiver"])
    store.visits.save(replace(kept, visit=replace(kept.visit, waivers=(waiver,))))
    store.drafts.autosave(Draft(a_visit(narrative=CANARIES["Draft"])))


def test_nothing_readable_lies_in_the_folder_open_or_closed(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        a_scripted_day(store)
        assert (tmp_path / "clinic.db-wal").stat().st_size > 0
        assert plain_hits(tmp_path) == []
    change_passphrase(tmp_path, PASSPHRASE, "another set of words", stretching=CHEAP)

    assert plain_hits(tmp_path) == []


def test_the_search_for_readable_text_finds_it_in_a_plain_database(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "plain.db")) as plain, plain:
        plain.execute("CREATE TABLE patients (last_name TEXT)")
        plain.execute("INSERT INTO patients VALUES (?)", [CANARIES["Last"]])
    (tmp_path / "log.txt").write_text(CANARIES["Note"], encoding="utf-16")

    assert plain_hits(tmp_path) == [f"log.txt: {CANARIES['Note']}", f"plain.db: {CANARIES['Last']}"]


def test_no_refusal_names_a_patient(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        patient = store.patients.save(a_patient(CANARIES["Last"], CANARIES["First"]))
        store.patients.save(patient)
        with pytest.raises(ConflictError) as refused:
            store.patients.save(patient)
        said = f"{refused.value} {refused.value!r} {refused.value.__cause__!r}"

    assert not [canary for canary in CANARIES.values() if canary in said]
