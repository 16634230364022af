"""The backup desk: when a backup is due, what it makes, its second place, and the way back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.services.backups import BackupDesk, newest_backup, restore
from clinic_app.store.backups import backups_in
from clinic_app.store.faults import DamagedFileError, WrongPassphraseError
from clinic_app.store.store import DATABASE_NAME, KEY_FILE_NAME, Store
from tests.store.invented import PASSPHRASE, a_patient, a_record, new_store

NOW = datetime(2026, 11, 28, 18, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "clinic") as made:
        made.visits.save(a_record(made))
        yield made


@pytest.fixture
def desk(store: Store) -> BackupDesk:
    return BackupDesk(store)


def test_a_clinic_without_a_backup_is_due_one_and_then_only_after_a_change(store: Store, desk: BackupDesk) -> None:
    assert desk.is_due()
    made = desk.make()
    assert desk.newest() == made
    assert not desk.is_due()
    store.patients.save(a_patient("Other"))
    assert desk.is_due()


def test_reading_alone_makes_no_backup_due_when_the_clinic_is_opened_again(store: Store, desk: BackupDesk) -> None:
    desk.make()
    folder = store.path.parent
    store.close()
    with Store.open(folder, PASSPHRASE) as again:
        later = BackupDesk(again)
        list(again.visits.every())
        assert not later.is_due()


def test_what_was_changed_in_a_sitting_that_ended_without_a_backup_makes_one_due(
    store: Store, desk: BackupDesk
) -> None:
    desk.make()
    store.visits.save(a_record(store))
    folder = store.path.parent
    store.close()
    with Store.open(folder, PASSPHRASE) as again:
        assert BackupDesk(again).is_due()


def test_a_rehearsal_says_what_would_come_back(desk: BackupDesk) -> None:
    words = desk.rehearse(desk.make())
    assert words.startswith("This backup is whole: 1 visits of 1 patients, the newest change of ")


def test_a_rehearsal_of_a_damaged_backup_says_so(desk: BackupDesk) -> None:
    made = desk.make()
    content = bytearray((made.folder / DATABASE_NAME).read_bytes())
    content[5_000] ^= 1
    (made.folder / DATABASE_NAME).write_bytes(bytes(content))
    with pytest.raises(DamagedFileError, match="damaged"):
        desk.rehearse(made)


def test_each_backup_is_copied_to_the_second_place(desk: BackupDesk, tmp_path: Path) -> None:
    second = tmp_path / "other disk"
    second.mkdir()
    desk.set_mirror(second)
    made = desk.make()
    (copy,) = backups_in(second)
    assert copy.contents == made.contents
    desk.set_mirror(None)
    assert desk.mirror is None


def test_a_second_place_that_is_gone_is_said_and_the_backup_is_made_all_the_same(
    desk: BackupDesk, tmp_path: Path
) -> None:
    second = tmp_path / "unplugged"
    second.mkdir()
    desk.set_mirror(second)
    second.rmdir()
    second.write_text("now a file")
    with pytest.raises(ClinicError):
        desk.make()
    assert desk.newest() is not None
    assert not desk.is_due()


@pytest.mark.parametrize("place", ["backups", "backups/inside"])
def test_the_backups_own_folder_is_no_second_place(desk: BackupDesk, place: str) -> None:
    desk.make()
    with pytest.raises(ClinicError, match="backups themselves"):
        desk.set_mirror(desk.folder.parent / place)


def test_a_lost_database_comes_back_by_passphrase_with_the_people_added_since(store: Store, desk: BackupDesk) -> None:
    desk.make()
    folder, visits = store.path.parent, list(store.visits.every())
    store.close()
    keys = (folder / KEY_FILE_NAME).read_bytes()
    (folder / DATABASE_NAME).unlink()
    backup = newest_backup(folder)
    assert backup is not None
    assert restore(backup, PASSPHRASE, folder, NOW).visits == 1
    assert (folder / KEY_FILE_NAME).read_bytes() == keys
    with Store.open(folder, PASSPHRASE) as again:
        assert list(again.visits.every()) == visits
        assert again.trail_at_opening.fault == ""


def test_a_backup_alone_is_enough_on_a_bare_profile(store: Store, desk: BackupDesk, tmp_path: Path) -> None:
    made = desk.make()
    visits = list(store.visits.every())
    shutil.copytree(made.folder, tmp_path / "stick" / made.folder.name)
    (carried,) = backups_in(tmp_path / "stick")
    bare = tmp_path / "bare"
    restore(carried, PASSPHRASE, bare, NOW)
    with Store.open(bare, PASSPHRASE) as again:
        assert list(again.visits.every()) == visits


def test_a_wrong_passphrase_restores_nothing(store: Store, desk: BackupDesk) -> None:
    made = desk.make()
    folder = store.path.parent
    store.close()
    before = (folder / DATABASE_NAME).read_bytes()
    with pytest.raises(WrongPassphraseError):
        restore(made, "not the passphrase", folder, NOW)
    assert (folder / DATABASE_NAME).read_bytes() == before
