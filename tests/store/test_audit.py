"""The audit trail: every change stands in it, and whatever is done to it afterwards is found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import ClinicRecord, CodeKind, Coverage, Draft, PayerRecord
from clinic_app.store.audit import TAIL, AuditFilter
from clinic_app.store.cipher import close_database, driver, open_database
from clinic_app.store.keys import find_opening, read_key_file
from clinic_app.store.store import Store
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_record, a_therapist, a_visit, new_store

TAMPERINGS = 100
EVENTS = 300


def told(store: Store) -> list[tuple[str, str, int, int]]:
    return [(event.action, event.kind, event.object_id, event.version) for event in store.audit.every()]


def test_every_change_of_a_record_is_told_with_its_number_and_version(store: Store) -> None:
    first = len(told(store))
    patient = store.patients.save(a_patient())
    store.patients.save(replace(patient, phone="(555) 010-0000"))
    coverage = store.coverages.save(Coverage(patient.id, "medicare"))
    store.coverages.remove(coverage)
    provider = store.providers.save(a_therapist())
    payer = store.payers.save(PayerRecord("bcbs", "Blue Sample"))
    clinic = store.clinic.save(ClinicRecord(name="Sample Street Therapy"))
    store.clinic.save(replace(clinic, phone="(555) 010-0001"))
    store.settings.set("idle_minutes", 5)
    store.codes.set_favourites(CodeKind.PROCEDURE, ["97110"])

    assert told(store)[: len(told(store)) - first][::-1] == [
        ("added", "patient", patient.id, 1),
        ("changed", "patient", patient.id, 2),
        ("added", "coverage", coverage.id, 1),
        ("removed", "coverage", coverage.id, 1),
        ("added", "provider", provider.id, 1),
        ("added", "payer", payer.id, 1),
        ("added", "clinic", 1, 1),
        ("changed", "clinic", 1, 2),
        ("set", "setting", 0, 0),
        ("set", "setting", 0, 0),
    ]


def test_a_visit_its_waivers_and_a_draft_thrown_away_are_told(store: Store) -> None:
    kept = store.visits.save(a_record(store))
    bare = store.visits.save(replace(kept, visit=replace(a_visit(), waivers=None)))
    draft = store.drafts.autosave(Draft(a_visit(), bare.id, bare.version, 1, 1))
    store.drafts.discard(draft.id)

    assert told(store)[:6][::-1] == [
        ("added", "visit", kept.id, 1),
        ("accepted a finding", "visit", kept.id, 1),
        ("changed", "visit", kept.id, 2),
        ("took an acceptance back", "visit", kept.id, 2),
        ("changed", "draft", draft.id, 0),
        ("discarded", "draft", draft.id, 0),
    ]


def test_a_change_that_is_not_kept_leaves_no_event_and_no_gap(store: Store) -> None:
    before = store.audit.head()

    def save_and_fail(last: str) -> None:
        with store.together():
            store.patients.save(a_patient(last))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        save_and_fail("Undone")
    assert store.audit.head() == before
    with store.together():
        store.patients.save(a_patient("Kept"))
        with pytest.raises(RuntimeError):
            save_and_fail("Undone")
        store.patients.save(a_patient("Also"))

    assert store.audit.head().number == before.number + 2
    verdict = store.audit.verify()
    assert verdict is not None
    assert (verdict.fault, verdict.events) == ("", before.number + 2)
    assert "none is missing" in verdict.sentence


def test_an_event_names_nobody(store: Store) -> None:
    store.visits.save(a_record(store, a_visit(narrative="Roberta walked")))

    text = " ".join(map(str, store._session.rows("SELECT * FROM audit_events")))
    for word in ("Roberta", "Example", "Thea", "M62.81", "97110", "walked"):
        assert word not in text


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_events SET account_id = 7 WHERE id = 1",
        "DELETE FROM audit_events WHERE id = 1",
        "DELETE FROM audit_events",
        "INSERT OR REPLACE INTO audit_events SELECT 1, at, 7, role, action, kind, object_id, version, detail, seal "
        "FROM audit_events WHERE id = 1",
        "REPLACE INTO audit_events SELECT * FROM audit_events WHERE id = 1",
    ],
)
def test_the_database_itself_refuses_to_change_an_event(store: Store, statement: str) -> None:
    before = store._session.rows("SELECT * FROM audit_events")

    with pytest.raises(driver().DatabaseError, match="an audit event is never"):
        store._session.database.execute(statement)
    assert store._session.rows("SELECT * FROM audit_events") == before


def test_events_are_found_by_person_kind_action_number_and_day(folder: Path) -> None:
    moments = iter(datetime(2026, 11, day, 12, tzinfo=UTC) for day in range(1, 100))
    now = [datetime(2026, 11, 1, 12, tzinfo=UTC)]
    with Store.create(folder, PASSPHRASE, clock=lambda: now[0], stretching=CHEAP) as store:
        for last in ("One", "Two", "Three"):
            now[0] = next(moments)
            store.patients.save(a_patient(last))
        store.providers.save(a_therapist())

        def found(**wanted: Any) -> list[tuple[str, str, int]]:
            return [(event.action, event.kind, event.object_id) for event in store.audit.every(AuditFilter(**wanted))]

        assert found(kind="patient") == [("added", "patient", number) for number in (3, 2, 1)]
        assert found(kind="patient", object_id=2) == [("added", "patient", 2)]
        assert found(action=AuditAction.LOGIN) == [("unlocked", "account", 1)]
        assert found(day=date(2026, 11, 2)) == [("added", "patient", 2)]
        assert found(account_id=9) == []
        assert len(found(account_id=1, day=date(2026, 11, 3))) == 2
        assert len(store.audit.order()) == store.audit.head().number


# Tampering, with the key in hand


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed clinic with some hundred events; its folder."""
    folder = tmp_path_factory.mktemp("full") / "clinic"
    with new_store(folder) as store:
        for number in range(EVENTS):
            store.audit.note(AuditAction.VIEW, ("visit", "patient")[number % 2], number + 1, 1)
    return folder


@pytest.fixture
def tampered(full: Path, tmp_path: Path) -> Callable[[Callable[[Any], None]], Path]:
    """Does something to a copy of that clinic through its key, with the guards taken away and put back."""

    def tamper(how: Callable[[Any], None]) -> Path:
        copy = tmp_path / "copy"
        copy.mkdir(mode=0o700, exist_ok=True)
        for path in full.iterdir():
            (copy / path.name).write_bytes(path.read_bytes())
        _, key = find_opening(read_key_file(copy / "clinic.keys"), PASSPHRASE)
        database = open_database(copy / "clinic.db", key)
        guards = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _sql in guards:
            database.execute(f"DROP TRIGGER {name}")
        how(database)
        for _name, sql in guards:
            database.execute(sql)
        close_database(database, copy / "clinic.db")
        return copy

    return tamper


def random_tampering(random: Random, count: int) -> tuple[str, Callable[[Any], None]]:
    number, other = random.randint(1, count), random.randint(1, count)
    column = random.choice(["at", "account_id", "role", "action", "kind", "object_id", "version", "detail", "seal"])
    value = random.choice([7777, "something else", b"\x00" * 32, 0.5])
    columns = "at, account_id, role, action, kind, object_id, version, detail, seal"
    where = random.choice([0, -3, count + random.randint(1, 5)])

    def edit(database: Any) -> None:
        database.execute(f"UPDATE audit_events SET {column} = ? WHERE id = ?", [value, number])

    def insert(database: Any) -> None:
        database.execute(
            f"INSERT INTO audit_events (id, {columns}) SELECT ?, {columns} FROM audit_events WHERE id = ?",
            [where, number],
        )

    def squeeze_in(database: Any) -> None:
        database.execute("UPDATE audit_events SET id = -id - 1 WHERE id > ?", [number])
        database.execute("UPDATE audit_events SET id = -id WHERE id < 0")
        database.execute(
            f"INSERT INTO audit_events (id, {columns}) SELECT ?, {columns} FROM audit_events WHERE id = ?",
            [number + 1, number],
        )

    def delete(database: Any) -> None:
        database.execute("DELETE FROM audit_events WHERE id = ?", [number])

    def delete_and_close_up(database: Any) -> None:
        delete(database)
        for later in range(number + 1, count + 1):
            database.execute("UPDATE audit_events SET id = ? WHERE id = ?", [later - 1, later])

    def cut_tail(database: Any) -> None:
        database.execute("DELETE FROM audit_events WHERE id > ?", [count - random.randint(1, count)])

    def exchange(database: Any) -> None:
        pair = (number, other if other != number else number % count + 1)
        for old, new in ((pair[0], -1), (pair[1], pair[0]), (-1, pair[1])):
            database.execute("UPDATE audit_events SET id = ? WHERE id = ?", [new, old])

    chosen = random.choice([edit, insert, squeeze_in, delete, delete_and_close_up, cut_tail, exchange])
    return f"{chosen.__name__} {number} {column}", chosen


def test_every_one_of_a_hundred_random_tamperings_is_found(
    tampered: Callable[[Callable[[Any], None]], Path], full: Path
) -> None:
    random, missed = Random(20261128), []
    with Store.open(full, PASSPHRASE, stretching=CHEAP) as store:
        count = store.audit.head().number
        verdict = store.audit.verify()
        assert verdict is not None
        assert verdict.fault == ""
    for _ in range(TAMPERINGS):
        words, how = random_tampering(random, count)
        with Store.open(tampered(how), PASSPHRASE, stretching=CHEAP) as store:
            verdict = store.audit.verify()
            if verdict is None or not verdict.fault:
                missed.append(words)

    assert missed == []


def test_the_quick_look_at_opening_finds_a_cut_tail_a_changed_end_and_a_lost_anchor(
    tampered: Callable[[Callable[[Any], None]], Path],
) -> None:
    def fault(how: Callable[[Any], None], then: Callable[[Path], object] = lambda _: None) -> str:
        folder = tampered(how)
        then(folder)
        with Store.open(folder, PASSPHRASE, stretching=CHEAP) as store:
            found = store.trail_at_opening.fault
            store.audit.note(AuditAction.VIEW, "visit", 1)
            store.audit.note(AuditAction.VIEW, "visit", 1)
        with Store.open(folder, PASSPHRASE, stretching=CHEAP) as store:
            assert bool(store.trail_at_opening.fault) == bool(found)  # working on does not heal it
        return found

    def nothing(_: Any) -> None: ...

    def cut(database: Any) -> None:
        database.execute("DELETE FROM audit_events WHERE id > ?", [EVENTS - 3])

    def edit(database: Any) -> None:
        database.execute("UPDATE audit_events SET object_id = 7777 WHERE id = ?", [EVENTS - 105])

    assert fault(nothing) == ""
    assert "cut off" in fault(cut)
    assert "not as it was written" in fault(edit)
    assert "anchor" in fault(nothing, lambda folder: (folder / "clinic.anchor").unlink())
    assert "anchor" in fault(nothing, lambda folder: (folder / "clinic.anchor").write_bytes(b"x" * 200))


def test_the_quick_look_looks_at_the_last_events_only_and_says_so(full: Path) -> None:
    with Store.open(full, PASSPHRASE, stretching=CHEAP) as store:
        verdict = store.audit.verify_tail()

    assert verdict.events == TAIL
    assert verdict.sentence == f"The last {TAIL} audit events are as they were written."


def test_an_anchor_with_one_torn_place_still_holds(full: Path, tmp_path: Path) -> None:
    with Store.open(full, PASSPHRASE, stretching=CHEAP) as store:
        anchor, head = store._session.anchor, store.audit.head()
        store.audit.note(AuditAction.VERIFY, "audit")
        whole = anchor.path.read_bytes()
        assert anchor.read() == store.audit.head()
        half = len(whole) // 2
        older = half if anchor._head(whole[:half]) == store.audit.head() else 0
        anchor.path.write_bytes(whole[:older] + b"#" * half + whole[older + half :])
        assert anchor.read() == store.audit.head()
        anchor.path.write_bytes(whole[: half - older] + b"#" * half + whole[half - older + half :])
        behind = anchor.read()
        assert behind is not None
        assert behind == head
        assert store.audit.verify_tail().fault == ""


def test_a_verification_can_be_stopped(full: Path) -> None:
    with Store.open(full, PASSPHRASE, stretching=CHEAP) as store:
        assert store.audit.verify(lambda _share, _words: False) is None


def test_the_practice_clinic_has_its_trail_too(tmp_path: Path) -> None:
    with Store.open_practice(tmp_path) as practice:
        practice.patients.save(a_patient())
        assert told(practice) == [("added", "patient", 1, 1)]
        assert practice.audit.verify_tail().fault == ""
    with Store.reset_practice(tmp_path) as practice:
        assert told(practice) == []
        assert practice.audit.verify_tail().fault == ""
