"""Backups: whole or not at all, verified, found, thinned, restored."""

from __future__ import annotations

import json
import shutil
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.store.backups import (
    DATABASE_NAME,
    MANIFEST_NAME,
    Backup,
    Contents,
    StoppedError,
    backups_in,
    kept_after_thinning,
    make_backup,
    thin,
    verify_backup,
)
from clinic_app.store.faults import DamagedFileError
from clinic_app.store.keys import DataKey, find_opening, read_key_file
from clinic_app.store.restore import DONE_NAME, PLAN_NAME, finish_restore, restore_backup
from clinic_app.store.store import KEY_FILE_NAME, Store
from tests.safety.saving import visit_of_number
from tests.store.invented import PASSPHRASE, a_record, new_store

NOW = datetime(2026, 11, 28, 18, 0, tzinfo=UTC)


def key_of(folder: Path) -> DataKey:
    return find_opening(read_key_file(folder / KEY_FILE_NAME), PASSPHRASE)[1]


def backed_up(store: Store, folder: Path) -> Backup:
    return store.back_up(folder / "backups", program="1.0")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed clinic of twenty visits with one backup."""
    place = tmp_path / "clinic"
    with new_store(place) as store:
        record = a_record(store)
        for number in range(20):
            store.visits.save(replace(record, visit=visit_of_number(number * 97, 1)))
        backed_up(store, place)
    return place


def test_a_backup_tells_what_is_in_it_and_carries_the_wrapped_keys(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    assert (backup.contents.visits, backup.contents.patients, backup.program) == (20, 1, "1.0")
    assert int(backup.anchor["count"]) >= 22
    assert verify_backup(backup, key_of(folder)) == backup.contents
    assert key_of(backup.folder) == key_of(folder)
    assert {one.name for one in backup.folder.iterdir()} == {DATABASE_NAME, KEY_FILE_NAME, MANIFEST_NAME}
    assert {one.stat().st_mode & 0o777 for one in backup.folder.iterdir()} <= {0o600}
    assert backup.folder.stat().st_mode & 0o777 == 0o700


def test_a_backup_holds_no_plain_text(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    content = b"".join(one.read_bytes() for one in backup.folder.iterdir())
    assert b"Example" not in content
    assert b"SQLite format 3" not in content


def test_saving_goes_on_while_a_backup_is_made(tmp_path: Path) -> None:
    place = tmp_path / "clinic"
    with new_store(place) as store:
        record = a_record(store)
        for number in range(200):
            store.visits.save(replace(record, visit=visit_of_number(4_900 + number, 1)))
        saved_between: list[int] = []
        first_step = threading.Event()

        def save() -> None:
            first_step.wait()
            saved_between.append(store.visits.save(replace(record, visit=visit_of_number(5, 1))).id)

        def progress(_share: float, _what: str) -> bool:
            first_step.set()
            return True

        other = threading.Thread(target=save)
        other.start()
        made = make_backup(
            store._session, key_of(place), place / KEY_FILE_NAME, place / "backups", program="1.0", progress=progress
        )
        other.join()
        assert len(saved_between) == 1
        assert made.contents.visits in {200, 201}
        assert len(list(store.visits.every())) == 201


def test_a_stopped_backup_leaves_nothing(folder: Path) -> None:
    with Store.open(folder, PASSPHRASE) as store, pytest.raises(StoppedError):
        make_backup(
            store._session,
            key_of(folder),
            folder / KEY_FILE_NAME,
            folder / "elsewhere",
            program="1.0",
            progress=lambda _share, _what: False,
        )
    assert list((folder / "elsewhere").iterdir()) == []


def test_a_place_that_cannot_be_written_is_said_and_the_clinic_goes_on(folder: Path) -> None:
    (folder / "file").write_text("in the way")
    with Store.open(folder, PASSPHRASE) as store:
        with pytest.raises(ClinicError):
            make_backup(store._session, key_of(folder), folder / KEY_FILE_NAME, folder / "file", program="1.0")
        assert len(list(store.visits.every())) == 20


def test_no_damaged_backup_is_accepted(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    key, random = key_of(folder), Random(6)
    for name in (DATABASE_NAME, MANIFEST_NAME):
        content = (backup.folder / name).read_bytes()
        for turn in range(30):
            place = random.randrange(len(content))
            cut = content[:place] if turn % 3 == 0 else None
            flipped = content[:place] + bytes([content[place] ^ 1 << random.randrange(8)]) + content[place + 1 :]
            (backup.folder / name).write_bytes(flipped if cut is None else cut)
            with pytest.raises(DamagedFileError):
                verify_backup(backup, key)
        (backup.folder / name).write_bytes(content)
    assert verify_backup(backup, key) == backup.contents


def test_a_backup_with_the_manifest_of_another_is_not_accepted(folder: Path) -> None:
    with Store.open(folder, PASSPHRASE) as store:
        store.visits.save(a_record(store))
        newer = backed_up(store, folder)
    older = backups_in(folder / "backups")[-1]
    shutil.copy(older.folder / MANIFEST_NAME, newer.folder / MANIFEST_NAME)
    with pytest.raises(DamagedFileError):
        verify_backup(newer, key_of(folder))


@pytest.mark.parametrize("damage", ["", "{}", "[" * 100_000, '{"made_at": 5}', "\x00" * 50])
def test_a_manifest_that_cannot_be_read_hides_the_backup_and_nothing_else(folder: Path, damage: str) -> None:
    (backup,) = backups_in(folder / "backups")
    (backup.folder / MANIFEST_NAME).write_text(damage)
    assert backups_in(folder / "backups") == []


def test_a_backup_comes_back_row_for_row_on_a_bare_profile(folder: Path, tmp_path: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    with Store.open(folder, PASSPHRASE) as store:
        kept = list(store.visits.every())
    bare = tmp_path / "bare"
    contents = restore_backup(backup, key_of(backup.folder), bare, with_keys=True, now=NOW)
    assert contents.visits == 20
    with Store.open(bare, PASSPHRASE) as store:
        assert list(store.visits.every()) == kept


def test_what_a_restore_replaces_is_kept_beside_it(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    with Store.open(folder, PASSPHRASE) as store:
        store.visits.save(a_record(store))
    restore_backup(backup, key_of(folder), folder, with_keys=False, now=NOW)
    with Store.open(folder, PASSPHRASE) as store:
        assert len(list(store.visits.every())) == 20
    old = folder / "clinic.before-restore-20261128T180000Z.db"
    old.rename(folder / DATABASE_NAME)
    with Store.open(folder, PASSPHRASE) as store:
        assert len(list(store.visits.every())) == 21


def test_a_damaged_backup_leaves_the_clinic_as_it_was(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    (backup.folder / DATABASE_NAME).write_bytes(b"nothing")
    before = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    with pytest.raises(DamagedFileError):
        restore_backup(backup, key_of(folder), folder, with_keys=False, now=NOW)
    assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()} == before


def test_a_copy_without_a_plan_is_dropped_and_a_plan_is_carried_out(folder: Path) -> None:
    (folder / f"{DATABASE_NAME}.coming").write_bytes(b"half a copy")
    assert not finish_restore(folder)
    assert not (folder / f"{DATABASE_NAME}.coming").exists()
    (backup,) = backups_in(folder / "backups")
    shutil.copy(backup.folder / DATABASE_NAME, folder / f"{DATABASE_NAME}.coming")
    (folder / PLAN_NAME).write_text(json.dumps({"names": [DATABASE_NAME], "aside": "before-restore-now"}))
    assert finish_restore(folder)
    assert (folder / "clinic.before-restore-now.db").exists()
    assert not (folder / PLAN_NAME).exists()
    with Store.open(folder, PASSPHRASE) as store:
        assert store.patients.count() == 1


@pytest.mark.parametrize("plan", ["", "{}", '{"names": ["../x"], "aside": "y"}', '{"names": [], "aside": "../y"}'])
def test_a_damaged_plan_is_said_and_touches_nothing(folder: Path, plan: str) -> None:
    (folder / PLAN_NAME).write_text(plan)
    before = sorted(one.name for one in folder.iterdir())
    with pytest.raises(ClinicError, match="damaged"):
        finish_restore(folder)
    assert sorted(one.name for one in folder.iterdir()) == before


# The audit trail over a restore


def test_after_a_restore_that_was_meant_the_audit_trail_is_whole(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    with Store.open(folder, PASSPHRASE) as store:
        store.visits.save(a_record(store))
    restore_backup(backup, key_of(folder), folder, with_keys=False, now=NOW)
    for _ in range(2):
        with Store.open(folder, PASSPHRASE) as store:
            assert store.trail_at_opening.fault == ""
            verdict = store.audit.verify()
            assert verdict is not None
            assert verdict.fault == ""


def test_an_older_database_put_in_place_by_hand_is_found(folder: Path) -> None:
    (backup,) = backups_in(folder / "backups")
    with Store.open(folder, PASSPHRASE) as store:
        store.visits.save(a_record(store))
    shutil.copy(backup.folder / DATABASE_NAME, folder / DATABASE_NAME)
    (folder / DONE_NAME).write_text(json.dumps({"names": [DATABASE_NAME], "aside": "x", "seal": "00" * 32}))
    with Store.open(folder, PASSPHRASE) as store:
        assert "cut off" in store.trail_at_opening.fault


def test_making_a_backup_stands_in_the_audit_trail_and_counts_as_no_change_of_a_visit(folder: Path) -> None:
    with Store.open(folder, PASSPHRASE) as store:
        backed_up(store, folder)
        event = store.audit.events(store.audit.order()[:1])[0]
        assert (event.action, event.kind) == ("backed up", "clinic")


# Thinning


def at(moment: datetime) -> Backup:
    return Backup(Path(moment.isoformat()), moment, Contents("", 1, 1, 1, 1, ""), "1.0")


def test_thinning_keeps_the_last_of_twelve_days_ten_weeks_and_nine_months() -> None:
    every_half_hour_for_two_years = [at(NOW - timedelta(minutes=30 * back)) for back in range(2 * 365 * 48)]
    kept = kept_after_thinning(every_half_hour_for_two_years)
    days = {datetime.fromisoformat(str(one)).astimezone().date() for one in kept}
    assert every_half_hour_for_two_years[0].folder in kept
    assert len(days) == len(kept) - 2  # but the newest three, each is the last of its day
    assert 25 <= len(kept) <= 12 + 10 + 9 + 2
    assert (max(days) - min(days)).days > 7 * 30


def test_thinning_what_was_thinned_removes_nothing_more() -> None:
    backups = [at(NOW - timedelta(hours=7 * back)) for back in range(1_000)]
    kept = kept_after_thinning(backups)
    assert kept_after_thinning([one for one in backups if one.folder in kept]) == kept


def test_thinning_removes_folders_and_leaves_the_rest_readable(folder: Path) -> None:
    (first,) = backups_in(folder / "backups")
    for number in range(5):
        shutil.copytree(first.folder, first.folder.with_name(f"copy{number}"))
    assert len(backups_in(folder / "backups")) == 6
    assert len(thin(folder / "backups")) == 3
    assert len(backups_in(folder / "backups")) == 3
