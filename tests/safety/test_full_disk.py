from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Draft, VisitRecord
from clinic_app.store.store import Store
from tests.safety.saving import visit_of_number
from tests.store.invented import PASSPHRASE, a_record, new_store

MOST_PAGES = 2**31


def allow(store: Store, pages: int) -> None:
    """Let the file grow by so many pages and no more: SQLite then says the disk is full."""
    present = store._session.rows("PRAGMA page_count")[0]["page_count"]
    store._session.rows(f"PRAGMA max_page_count = {min(present + pages, MOST_PAGES)}")


def save_until_full(store: Store, record: VisitRecord) -> list[VisitRecord]:
    """Save visits of growing size, with a draft each, until the store says that the disk is full."""
    kept: list[VisitRecord] = []
    with pytest.raises(ClinicError, match="disk is full"):
        save_for_ever(store, record, kept)
    return kept


def save_for_ever(store: Store, record: VisitRecord, kept: list[VisitRecord]) -> None:
    for number in range(1, 10_000):
        draft = store.drafts.autosave(Draft(visit_of_number(number * 7, 1)))
        kept.append(store.visits.save(replace(record, visit=draft.visit), draft.id))


def fill_the_disk(folder: Path, sizes: int) -> int:
    """Let the disk be full at each of so many sizes; gives how many visits were kept. Raises `AssertionError`."""
    kept: list[VisitRecord] = []
    with new_store(folder) as store:
        record = a_record(store)
        for pages in range(sizes):
            allow(store, pages)
            kept += save_until_full(store, record)

            assert not store._session.database.conn.in_transaction
            assert list(store.visits.every()) == kept
            allow(store, 64)
            kept.append(store.visits.save(record))

    with Store.open(folder, PASSPHRASE) as store:
        assert list(store.visits.every()) == kept
    return len(kept)


def test_a_full_disk_loses_nothing_kept_and_saving_goes_on_once_there_is_room(tmp_path: Path) -> None:
    assert fill_the_disk(tmp_path / "clinic", sizes=24) > 24
