"""S10 to S12: saving beside hand-written SQL, encryption beside none, deep pages of the visit list beside the first."""

from __future__ import annotations

import hmac
import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from clinic_app.domain.notation import write_json
from clinic_app.domain.records import PatientRecord, Provider, VisitRecord
from clinic_app.domain.visit import Diagnosis, Discipline, Documentation, ServiceLine, Visit, Waiver
from clinic_app.store.cipher import driver
from clinic_app.store.keys import DataKey, Stretching
from clinic_app.store.migrate import bring_up_to_date, shipped_steps
from clinic_app.store.session import Session, system_clock
from clinic_app.store.store import Store
from tests.bench.measure import Figure, in_turn

DAY = date(2026, 6, 15)
VISITS_A_DAY = 40
VISITS = 100_000
DEEP = 90_000


def _visit(number: int) -> Visit:
    line = ServiceLine("97110", 33, units=2, modifiers=("GP",), pointers=("A",), charge=Decimal("90.00"))
    return Visit(
        date_of_service=DAY - timedelta(days=number // VISITS_A_DAY),
        payer="medicare",
        discipline=Discipline.PT,
        diagnoses=(Diagnosis("M54.50"), Diagnosis("R26.89")),
        total_treatment_minutes=63,
        lines=(line, replace(line, code="97140", minutes=15), replace(line, code="97530", minutes=15)),
        documentation=Documentation(narrative=f"Visit {number}. " + "Gait training on level and stairs. " * 12),
        waivers=(Waiver("DX-EXCL1", ("diagnoses", 1), "unrelated", "JS", DAY),),
    )


def _record(store: Store) -> VisitRecord:
    patient = store.patients.save(PatientRecord("Roberta", last_name="Example", born=date(1950, 2, 3)))
    therapist = store.providers.save(Provider("Thea", "Sample", "PT"))
    return VisitRecord(patient.id, therapist.id, DAY, _visit(0), started=time(10), updated_by="JS")


def _unkeyed_store(folder: Path) -> Store:
    """The same store over the same library without a key: what the encryption costs is the difference."""
    driver()
    from sqlite_utils import Database  # noqa: PLC0415 # only after the driver took its place

    connection = driver().connect(str(folder / "plain.db"), isolation_level=None, check_same_thread=False)
    for pragma in ("locking_mode = EXCLUSIVE", "foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    database = Database(connection, execute_plugins=False)
    bring_up_to_date(database, shipped_steps())
    return Store(Session(database, folder / "plain.db", system_clock, DataKey.new()), is_practice=True)


def measure() -> list[Figure]:
    """Every figure of the store, each beside its rival in the same run."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        keyed = Store.create(folder / "keyed", "a bench's passphrase", stretching=Stretching(1, 64, 1))
        plain = _unkeyed_store(folder)
        with keyed, plain:
            return [*_saving(keyed), *_encryption(keyed, plain), *_deep_page(keyed)]


def _saving(store: Store) -> list[Figure]:
    mine, by_hand = (store.visits.save(_record(store)) for _ in range(2))
    connection = store._session.database.conn
    connection.execute("CREATE TABLE events_by_hand AS SELECT * FROM audit_events LIMIT 1")
    numbers = iter(range(10**9))

    def through_the_store() -> None:
        nonlocal mine
        mine = store.visits.save(replace(mine, visit=_visit(next(numbers))))

    def through_sql() -> None:
        nonlocal by_hand
        by_hand = _save_by_hand(connection, replace(by_hand, visit=_visit(next(numbers))))

    ours, sql = in_turn([through_the_store, through_sql], runs=400)
    note = f"{ours.p50 * 1e3:.2f} ms a visit"
    return [Figure("S10", "saving a visit, beside hand-written SQL", ours.p50 / sql.p50, 1.3, "x", note)]


def _save_by_hand(connection: Any, record: VisitRecord) -> VisitRecord:
    """A new version of a visit in one transaction, with the store's rows of all but the facts it keeps of a visit."""
    visit, version, at = record.visit, record.version + 1, datetime.now().astimezone().isoformat()
    lines, diagnoses = visit.lines or (), visit.diagnoses or ()
    execute, many = connection.execute, connection.executemany
    shared = (str(visit.date_of_service), "10:00:00", "PT", "draft", "", 0, 0, 0, 0, at, "JS")
    execute("BEGIN IMMEDIATE")
    changed = execute(
        "UPDATE visits SET version = ?, day = ?, started = ?, discipline = ?, status = ?, verdict = ?, errors = ?, "
        "warnings = ?, notes = ?, not_checked = ?, updated_at = ?, updated_by = ?, payer = ?, units = ?, charge = ? "
        "WHERE id = ? AND version = ?",
        (version, *shared, visit.payer, sum(line.units or 0 for line in lines), "270.00", record.id, record.version),
    )
    if changed.rowcount != 1:
        raise RuntimeError("the visit was changed meanwhile")
    execute(
        "INSERT INTO visit_versions (visit_id, version, patient_id, provider_id, day, started, discipline, status, "
        "verdict, errors, warnings, notes, not_checked, updated_at, updated_by, visit) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (record.id, version, record.patient_id, record.provider_id, *shared, write_json(visit)),
    )
    had = {row[0] for row in execute("SELECT code FROM visit_lines WHERE visit_id = ?", (record.id,))}
    had |= {row[0] for row in execute("SELECT code FROM visit_diagnoses WHERE visit_id = ?", (record.id,))}
    execute("DELETE FROM visit_diagnoses WHERE visit_id = ?", (record.id,))
    execute("DELETE FROM visit_lines WHERE visit_id = ?", (record.id,))
    many(
        "INSERT INTO visit_diagnoses (visit_id, position, code) VALUES (?, ?, ?)",
        [(record.id, place, one.code.replace(".", "")) for place, one in enumerate(diagnoses)],
    )
    many(
        "INSERT INTO visit_lines (visit_id, position, code, minutes, units, allowed, modifiers, charge) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (record.id, place, one.code, one.minutes, one.units, None, " ".join(one.modifiers or ()), str(one.charge))
            for place, one in enumerate(lines)
        ],
    )
    standing = {row[0] for row in execute("SELECT waiver FROM waivers WHERE visit_id = ?", (record.id,))}
    if len(standing) != len(visit.waivers or ()) or len(had) != len(lines) + len(diagnoses):
        raise RuntimeError("the two do not do the same")
    number, before = execute("SELECT id, seal FROM events_by_hand ORDER BY rowid DESC LIMIT 1").fetchone()
    event = (number + 1, at, 1, "owner", "changed", "visit", record.id, version, "")
    seal = hmac.digest(b"a key of this bench", before + json.dumps(event).encode(), "sha256")
    execute("INSERT INTO events_by_hand VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*event, seal))
    execute("COMMIT")
    return replace(record, version=version)


def _encryption(keyed: Store, plain: Store) -> list[Figure]:
    saves: list[Callable[[], object]] = []
    for store in (keyed, plain):
        record = _record(store)
        with store.together():
            for number in range(VISITS_A_DAY):
                store.visits.save(replace(record, visit=_visit(number)))
        saves.append(lambda store=store, record=record: store.visits.save(replace(record, visit=_visit(90_000))))
    saved_keyed, saved_plain = in_turn(saves, runs=400)
    page_keyed, page_plain = in_turn([lambda: keyed.visits.on(DAY), lambda: plain.visits.on(DAY)], runs=200)
    save = saved_keyed.p50 / saved_plain.p50
    page = page_keyed.p50 / page_plain.p50
    return [
        Figure("S11", "saving encrypted, beside unencrypted", save, 1.5, "x", f"{saved_keyed.p50 * 1e3:.2f} ms"),
        Figure("S11", "a day's page encrypted, beside unencrypted", page, 1.3, "x", f"{page_keyed.p50 * 1e3:.2f} ms"),
    ]


def _deep_page(store: Store) -> list[Figure]:
    _fill(store)
    order = store.visits.order()
    deep = store.visits.summaries([order[DEEP]])[0]
    first, last = in_turn([store.visits.page, lambda: store.visits.page(after=deep)], runs=100)
    note = f"{last.p50 * 1e3:.2f} ms for 100 of {len(order):,}"
    return [Figure("S12", "page of the visit list at row 90,000, beside page 1", last.p50 / first.p50, 1.5, "x", note)]


def _fill(store: Store) -> None:
    """Copies of the first visit until there are 100,000, straight into the tables the list reads."""
    present = len(store.visits.order())
    rows = [
        (json.dumps(number), (DAY - timedelta(days=number // VISITS_A_DAY)).isoformat())
        for number in range(present, VISITS)
    ]
    with store._session.writing() as writer:
        writer.run_many(
            "INSERT INTO visits (number, version, patient_id, provider_id, day, started, payer, discipline, status, "
            "verdict, errors, warnings, notes, not_checked, units, charge, updated_at, updated_by) "
            "SELECT 'copy-' || ?, 1, patient_id, provider_id, ?, started, payer, discipline, status, verdict, errors, "
            "warnings, notes, not_checked, units, charge, updated_at, updated_by FROM visits WHERE id = 1",
            rows,
        )
