"""The backup desk: when a backup is due, what it makes, its second place, and the way back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clinic_app.domain.accounts import Account, AuditAction, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.services.backups import BackupDesk
from clinic_app.services.restoring import backups_to_restore, newest_good_backup, restore
from clinic_app.store.backups import StoppedError, backups_in
from clinic_app.store.faults import AlreadyOpenError, DamagedFileError, WrongPassphraseError
from clinic_app.store.store import DATABASE_NAME, KEY_FILE_NAME, Store
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_record, new_store

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
    backup = newest_good_backup(folder, PASSPHRASE)
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


# Whose leave a restore needs, and which backup is offered


def test_a_damaged_newest_backup_is_passed_over_for_the_one_before(store: Store, desk: BackupDesk) -> None:
    good = desk.make()
    store.patients.save(a_patient())
    bad = desk.make()
    folder = store.path.parent
    store.close()
    content = (bad.folder / DATABASE_NAME).read_bytes()
    (bad.folder / DATABASE_NAME).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    (folder / KEY_FILE_NAME).unlink()
    assert newest_good_backup(folder, PASSPHRASE) == good
    assert newest_good_backup(folder, "not the passphrase") is None
    assert backups_to_restore(folder) == [bad, good]
    assert backups_to_restore(good.folder) == [good]
    assert backups_to_restore(folder / "backups") == [bad, good]


def test_nobody_but_an_owner_restores(store: Store, desk: BackupDesk, tmp_path: Path) -> None:
    store.key_holders.add(Account("Fay Frontdesk", Role.FRONT_DESK), "words of the front desk", PASSPHRASE)
    made = desk.make()
    folder = store.path.parent
    store.close()
    for place in (folder, tmp_path / "bare"):
        with pytest.raises(ClinicError, match="Only an owner may restore"):
            restore(made, "words of the front desk", place, NOW)
    assert not (tmp_path / "bare" / DATABASE_NAME).exists()


def test_an_owner_of_then_who_is_none_now_does_not_restore(store: Store, desk: BackupDesk) -> None:
    second = store.key_holders.add(Account("Sid Second", Role.OWNER), "words of the second", PASSPHRASE)
    made = desk.make()
    store.key_holders.change(replace(second, role=Role.BILLER))
    folder = store.path.parent
    store.close()
    with pytest.raises(ClinicError, match="Only an owner may restore"):
        restore(made, "words of the second", folder, NOW)


def test_the_trail_tells_of_a_restore_and_who_decided_it(store: Store, desk: BackupDesk) -> None:
    key = store.key_holders.make_recovery_sheet(PASSPHRASE)
    made = desk.make()
    folder = store.path.parent
    store.patients.save(a_patient("Later"))
    store.close()
    told = []
    for opening in (PASSPHRASE, key):
        restore(made, opening, folder, NOW)
        with Store.open(folder, PASSPHRASE, stretching=CHEAP) as again:
            assert again.trail_at_opening.fault == ""
            told += [one for one in again.audit.every() if one.action == AuditAction.RESTORE]
    with Store.open(folder, PASSPHRASE, stretching=CHEAP) as again:
        assert len([one for one in again.audit.every() if one.action == AuditAction.RESTORE]) == 1
    assert [(one.account_id, one.detail.split(", by ")[1]) for one in told] == [
        (1, "passphrase"),
        (0, "recovery sheet"),
    ]


def test_a_restore_that_is_stopped_leaves_everything_as_it_was(store: Store, desk: BackupDesk) -> None:
    made = desk.make()
    folder = store.path.parent
    store.close()
    before = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    for step in range(4):
        left = iter([True] * step)
        with pytest.raises(StoppedError):
            restore(made, PASSPHRASE, folder, NOW, lambda _share, _words, left=left: next(left, False))
        assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()} == before


def test_no_clinic_is_set_up_where_backups_of_a_lost_one_lie(store: Store, desk: BackupDesk) -> None:
    desk.make()
    folder = store.path.parent
    store.close()
    for name in (DATABASE_NAME, KEY_FILE_NAME):
        (folder / name).unlink()
    with pytest.raises(ClinicError, match="holds a clinic already"):
        Store.create(folder, PASSPHRASE, stretching=CHEAP)
    assert not (folder / DATABASE_NAME).exists()


def test_a_clinic_that_is_open_is_not_replaced(store: Store, desk: BackupDesk) -> None:
    made = desk.make()
    with pytest.raises(AlreadyOpenError):
        restore(made, PASSPHRASE, store.path.parent, NOW)
    assert store.patients.save(a_patient("Later")).id
    assert not list(store.path.parent.glob("*before-restore*"))
