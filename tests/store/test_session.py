from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clinic_app.store.faults import ConflictError, sentence_for
from clinic_app.store.store import Store
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_record, new_store


def test_changes_made_together_are_kept_together_or_not_at_all(store: Store) -> None:
    with store.together():
        store.patients.save(a_patient("One"))
        store.patients.save(a_patient("Two"))
    with pytest.raises(ConflictError):
        save_one_and_a_stale_one(store)

    assert [patient.last_name for patient in store.patients.find("")] == ["One", "Two"]


def save_one_and_a_stale_one(store: Store) -> None:
    with store.together():
        store.patients.save(a_patient("Three"))
        store.patients.save(replace(a_patient("Four"), id=1, version=9))


def test_a_refused_part_is_undone_alone(store: Store) -> None:
    stale = store.patients.save(a_patient("Stale"))
    store.patients.save(stale)

    with store.together():
        store.patients.save(a_patient("Kept"))
        with pytest.raises(ConflictError):
            store.patients.save(replace(stale, last_name="Lost"))

    assert [patient.last_name for patient in store.patients.find("")] == ["Kept", "Stale"]


def test_threads_take_turns(store: Store) -> None:
    record = a_record(store)

    with ThreadPoolExecutor(4) as pool:
        kept = list(pool.map(lambda _: store.visits.save(record), range(40)))

    assert sorted(one.number for one in kept) == [f"2026-{number:05}" for number in range(1, 41)]
    assert len(list(store.visits.every())) == 40


def write_a_whole_and_a_half_setting(store: Store) -> None:
    with store._session.writing() as writer:
        writer.run("INSERT INTO settings VALUES ('before', '1')")
        writer.rows("INSERT INTO settings (name, value) VALUES ('half', NULL) RETURNING name")


def test_an_error_in_a_statement_leaves_no_transaction_open(folder: Path) -> None:
    with new_store(folder) as store:
        with pytest.raises(store._session.database.conn.IntegrityError, match="NOT NULL"):
            write_a_whole_and_a_half_setting(store)
        assert not store._session.database.conn.in_transaction
        store.settings.set("after", 1)

    with Store.open(folder, PASSPHRASE) as store:
        assert [store.settings.get(name) for name in ("before", "half", "after")] == [None, None, 1]


def test_changes_carry_the_moment_of_the_clock_in_utc(folder: Path) -> None:
    noon = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)

    with Store.create(folder, PASSPHRASE, clock=lambda: noon, stretching=CHEAP) as store:
        kept = store.visits.save(a_record(store))
        assert kept.updated_at == noon
        assert store.visits.get(kept.id) == kept


class DriverError(Exception):
    """An error that carries SQLite's code, as the driver's do."""

    def __init__(self, code: int) -> None:
        super().__init__("not shown")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (5, "already open"),
        (8, "cannot be written"),
        (10, "disk reported an error"),
        (522, "disk reported an error"),
        (11, "damaged"),
        (13, "disk is full"),
        (14, "cannot be opened"),
        (26, "do not belong together"),
    ],
)
def test_each_fault_of_the_disk_has_its_sentence(code: int, words: str) -> None:
    sentence = sentence_for(DriverError(code))

    assert sentence is not None
    assert words in sentence.message
    assert sentence.hint


def test_a_fault_of_the_program_has_no_sentence() -> None:
    assert sentence_for(ValueError("a bug")) is None
