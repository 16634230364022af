"""People and their ways in: what is added opens, what is removed does not, and old key files go on opening."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from clinic_app.domain.accounts import Account, AuditAction, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.faults import ConflictError, WrongPassphraseError
from clinic_app.store.keys import DataKey, Wrap, find_opening, read_key_file, wrap
from clinic_app.store.store import Store, change_passphrase
from clinic_app.store.ways_in import has_recovery_sheet, ways_in
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, new_store

DESK = Account("Fay Frontdesk", Role.FRONT_DESK)
DESK_WORDS = "words of the front desk"
NEW_WORDS = "an altogether new set"


def opened(folder: Path, passphrase: str, account_id: int | None = None) -> Store:
    return Store.open(folder, passphrase, account_id=account_id, stretching=CHEAP)


def with_front_desk(folder: Path) -> Account:
    with new_store(folder) as store:
        return store.key_holders.add(DESK, DESK_WORDS, PASSPHRASE)


def actions(store: Store) -> list[str]:
    return [event.action for event in store.audit.every()]


def test_whoever_sets_a_clinic_up_is_its_owner(folder: Path) -> None:
    owner = Account("Olga Owner", initials="OO")
    with Store.create(folder, PASSPHRASE, owner=owner, stretching=CHEAP) as store:
        assert store.actor.role is Role.OWNER
        assert (store.actor.account_id, store.actor.mark) == (1, "OO")
    assert [(one.account_id, one.name, one.role) for one in ways_in(folder / "clinic.keys")] == [
        (1, "Olga Owner", "owner")
    ]


def test_each_person_opens_with_the_own_passphrase_only(folder: Path) -> None:
    desk = with_front_desk(folder)

    with opened(folder, DESK_WORDS, desk.id) as store:
        assert (store.actor.account_id, store.actor.role, store.actor.mark) == (desk.id, Role.FRONT_DESK, "FF")
        store.patients.save(a_patient())
    with pytest.raises(WrongPassphraseError):
        opened(folder, PASSPHRASE, desk.id)
    with opened(folder, PASSPHRASE, 1) as store:
        assert store.patients.count() == 1


def test_a_removed_person_has_no_way_in_not_even_with_the_key_file_of_before(folder: Path) -> None:
    desk = with_front_desk(folder)
    before = (folder / "clinic.keys").read_bytes()
    with opened(folder, PASSPHRASE, 1) as store:
        store.key_holders.remove(desk)
        assert store.key_holders.with_passphrase() == {1}
        assert AuditAction.REMOVE in actions(store)

    with pytest.raises(WrongPassphraseError):
        opened(folder, DESK_WORDS, desk.id)
    with pytest.raises(WrongPassphraseError):
        opened(folder, DESK_WORDS)
    (folder / "clinic.keys").write_bytes(before)
    with pytest.raises(ClinicError, match="was removed"):
        opened(folder, DESK_WORDS, desk.id)
    opened(folder, PASSPHRASE, 1).close()  # the next sign-in takes the stray way away
    assert [one.account_id for one in ways_in(folder / "clinic.keys")] == [1]


def test_what_a_person_may_do_is_not_read_from_the_key_file(folder: Path) -> None:
    desk = with_front_desk(folder)
    path = folder / "clinic.keys"
    document = json.loads(path.read_text())
    for entry in document["wraps"]:
        entry["role"] = "owner"
    path.write_text(json.dumps(document))

    with opened(folder, DESK_WORDS, desk.id) as store:
        assert store.actor.role is Role.FRONT_DESK
    assert {one.account_id: one.role for one in ways_in(path)} == {1: "owner", desk.id: "front desk"}


def test_a_wrap_moved_to_another_account_opens_nothing(folder: Path) -> None:
    desk = with_front_desk(folder)
    path = folder / "clinic.keys"
    document = json.loads(path.read_text())
    for entry in document["wraps"]:
        entry["account"] = {1: desk.id, desk.id: 1}[entry["account"]]
    path.write_text(json.dumps(document))

    with pytest.raises(WrongPassphraseError):
        opened(folder, DESK_WORDS, 1)


def test_nothing_is_changed_without_the_passphrase_of_whoever_is_at_work(folder: Path) -> None:
    with new_store(folder) as store:
        before = (folder / "clinic.keys").read_bytes()
        people = store.key_holders
        with pytest.raises(WrongPassphraseError):
            people.add(DESK, DESK_WORDS, "a guess at it")
        with pytest.raises(WrongPassphraseError):
            people.change_own("a guess at it", NEW_WORDS)
        with pytest.raises(WrongPassphraseError):
            people.make_recovery_sheet("a guess at it")

        assert (folder / "clinic.keys").read_bytes() == before
        assert [one.name for one in store.accounts.all()] == ["Owner"]


def test_a_first_passphrase_that_is_too_short_adds_nobody(folder: Path) -> None:
    with new_store(folder) as store:
        with pytest.raises(ClinicError, match="too short"):
            store.key_holders.add(DESK, "short", PASSPHRASE)
        assert [one.name for one in store.accounts.all(inactive=True)] == ["Owner"]
        assert store.key_holders.with_passphrase() == {1}


def test_own_and_reset_passphrases_open_in_place_of_the_old(folder: Path) -> None:
    desk = with_front_desk(folder)
    with opened(folder, DESK_WORDS, desk.id) as store:
        store.key_holders.change_own(DESK_WORDS, NEW_WORDS)
    with pytest.raises(WrongPassphraseError):
        opened(folder, DESK_WORDS, desk.id)
    opened(folder, NEW_WORDS, desk.id).close()

    with opened(folder, PASSPHRASE, 1) as store:
        store.key_holders.reset(desk, "given by the owner", PASSPHRASE)
        assert actions(store).count(AuditAction.PASSPHRASE) == 2
    with pytest.raises(WrongPassphraseError):
        opened(folder, NEW_WORDS, desk.id)
    opened(folder, "given by the owner", desk.id).close()


def test_the_last_owner_stays(folder: Path) -> None:
    with new_store(folder) as store:
        (owner,) = store.accounts.all()
        for change in (store.key_holders.remove, store.key_holders.change):
            with pytest.raises(ClinicError, match="without an owner"):
                change(Account(owner.name, Role.BILLER, id=1, version=owner.version))
        assert store.accounts.all() == [owner]
    opened(folder, PASSPHRASE, 1).close()


def test_names_are_told_apart_and_versions_are_kept(folder: Path) -> None:
    desk = with_front_desk(folder)
    with opened(folder, PASSPHRASE, 1) as store:
        for name, sentence in (("  ", "no name"), ("fay  FRONTDESK", "listed already"), ("x" * 61, "too long")):
            with pytest.raises(ClinicError, match=sentence):
                store.key_holders.add(Account(name), DESK_WORDS, PASSPHRASE)
        changed = store.key_holders.change(Account("Fay F.", Role.BILLER, "FF", 0, True, desk.id, desk.version))
        assert changed.version == desk.version + 1
        with pytest.raises(ConflictError):
            store.key_holders.change(desk)
    assert [one.name for one in ways_in(folder / "clinic.keys")] == ["Fay F.", "Owner"]
    opened(folder, DESK_WORDS, desk.id).close()


def test_a_name_is_cleaned_before_it_stands_in_either_file(folder: Path) -> None:
    with Store.create(folder, PASSPHRASE, owner=Account("Olga\u202e \ud800 Owner"), stretching=CHEAP) as store:
        added = store.key_holders.add(Account("Fay\x00 F\ud800", initials=" F\u202e "), DESK_WORDS, PASSPHRASE)
        assert (added.name, added.initials) == ("Fay F", "F")
    assert [one.name for one in ways_in(folder / "clinic.keys")] == ["Fay F", "Olga Owner"]


def test_the_recovery_sheet_gives_an_owner_a_new_passphrase(folder: Path) -> None:
    desk = with_front_desk(folder)
    with opened(folder, PASSPHRASE, 1) as store:
        assert not store.key_holders.has_recovery_sheet()
        sheet = store.key_holders.make_recovery_sheet(PASSPHRASE)
        assert AuditAction.RECOVERY_SHEET in actions(store)
    assert has_recovery_sheet(folder / "clinic.keys")
    assert sheet.secret not in (folder / "clinic.keys").read_text()

    with pytest.raises(ClinicError, match="owner only"):
        Store.recover(folder, sheet, desk.id, NEW_WORDS, stretching=CHEAP)
    with pytest.raises(ClinicError, match="too short"):
        Store.recover(folder, sheet, 1, "short", stretching=CHEAP)
    opened(folder, PASSPHRASE, 1).close()
    with Store.recover(folder, sheet, 1, NEW_WORDS, stretching=CHEAP) as store:
        assert store.actor.role is Role.OWNER
        assert actions(store)[:2] == [AuditAction.RECOVERY_LOGIN, AuditAction.PASSPHRASE]
    with pytest.raises(WrongPassphraseError):
        opened(folder, PASSPHRASE, 1)
    opened(folder, NEW_WORDS, 1).close()
    opened(folder, DESK_WORDS, desk.id).close()


def test_a_new_recovery_sheet_voids_the_one_before(folder: Path) -> None:
    with new_store(folder) as store:
        first = store.key_holders.make_recovery_sheet(PASSPHRASE)
        second = store.key_holders.make_recovery_sheet(PASSPHRASE)

    with pytest.raises(WrongPassphraseError, match="older sheet"):
        Store.recover(folder, first, 1, NEW_WORDS, stretching=CHEAP)
    Store.recover(folder, second, 1, NEW_WORDS, stretching=CHEAP).close()


def test_key_file_database_and_sheet_alone_open_a_copy_elsewhere(folder: Path, tmp_path: Path) -> None:
    with new_store(folder) as store:
        sheet = store.key_holders.make_recovery_sheet(PASSPHRASE)
        store.patients.save(a_patient())
    copy = tmp_path / "bare"
    copy.mkdir(mode=0o700)
    for name in ("clinic.db", "clinic.keys"):
        shutil.copy(folder / name, copy / name)

    with Store.recover(copy, sheet, 1, NEW_WORDS, stretching=CHEAP) as store:
        assert store.patients.count() == 1
        assert "anchor" in store.audit.verify_tail().fault


def as_format_1(folder: Path) -> None:
    """Make a clinic what a program before accounts would have left: one unnamed passphrase, no account, no trail."""
    way, key = find_opening(read_key_file(folder / "clinic.keys"), PASSPHRASE)
    with Store._open(folder / "clinic.db", key, lambda: None, is_practice=False) as store:  # type: ignore[arg-type, return-value]
        database = store._session.database
        for statement in (
            "DROP TRIGGER audit_events_last",
            "DELETE FROM audit_events",
            "DELETE FROM accounts",
            "CREATE TRIGGER audit_events_last BEFORE DELETE ON audit_events BEGIN SELECT raise(ABORT, 'no'); END",
        ):
            database.execute(statement)
    for name in ("clinic.anchor", "clinic.tries"):
        (folder / name).unlink()
    write_format_1(folder / "clinic.keys", key)
    assert way.account == 1


def write_format_1(path: Path, key: DataKey) -> None:
    """A key file as format 1 wrote it, with the label bound."""
    old = old_wrap(key)
    names = ("label", "time", "memory_kib", "lanes", "salt", "nonce", "wrapped", "kind", "kdf")
    entry = {name: getattr(old, name) for name in names}
    path.write_text(json.dumps({"format": 1, "wraps": [entry]}))


def old_wrap(key: DataKey) -> Wrap:
    """A wrap whose bound parameters are those of format 1, made with the same cipher."""
    from dataclasses import replace  # noqa: PLC0415 # only here

    from clinic_app.store.keys import _bound_parameters, _cipher_of  # noqa: PLC0415 # to write what nobody writes now

    empty = replace(wrap(key, PASSPHRASE, stretching=CHEAP), wrapped="", bound=1)
    content = _cipher_of(empty, PASSPHRASE).encrypt(bytes.fromhex(empty.nonce), key.raw, _bound_parameters(empty))
    return replace(empty, wrapped=content.hex())


def test_a_clinic_of_one_passphrase_opens_and_its_passphrase_becomes_the_owners(folder: Path) -> None:
    with new_store(folder) as store:
        store.patients.save(a_patient())
    as_format_1(folder)
    assert [(one.account_id, one.name, one.role) for one in ways_in(folder / "clinic.keys")] == [(0, "Owner", "owner")]

    with pytest.raises(WrongPassphraseError):
        opened(folder, "not these words", 0)
    with opened(folder, PASSPHRASE, 0) as store:
        assert (store.actor.account_id, store.actor.role) == (1, Role.OWNER)
        assert store.patients.count() == 1
        assert store.audit.verify_tail().fault == ""

    assert json.loads((folder / "clinic.keys").read_text())["format"] == 2
    opened(folder, PASSPHRASE, 1).close()


def test_a_clinic_of_one_passphrase_may_have_it_changed_before_it_is_opened(folder: Path) -> None:
    new_store(folder).close()
    as_format_1(folder)

    change_passphrase(folder, PASSPHRASE, NEW_WORDS, stretching=CHEAP)

    with opened(folder, NEW_WORDS, 0) as store:
        assert store.actor.role is Role.OWNER


def test_a_change_to_accounts_that_was_cut_off_goes_on(folder: Path) -> None:
    new_store(folder).close()
    _, key = find_opening(read_key_file(folder / "clinic.keys"), PASSPHRASE)
    write_format_1(folder / "clinic.keys", key)  # the account is there already, the key file not yet

    with opened(folder, PASSPHRASE, 0) as store:
        assert store.actor.account_id == 1
    opened(folder, PASSPHRASE, 1).close()


def test_the_practice_clinic_has_no_people(tmp_path: Path) -> None:
    with Store.open_practice(tmp_path) as practice, pytest.raises(ClinicError, match="no passphrases"):
        _ = practice.key_holders
