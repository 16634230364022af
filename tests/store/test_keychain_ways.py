"""A way in by the system's keychain: whoever turned it on, only while it is allowed, gone with all that ends it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clinic_app.domain.accounts import Account, AuditAction, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.backups import backups_in
from clinic_app.store.faults import LockedOutError, WrongPassphraseError
from clinic_app.store.keychain import KeychainError
from clinic_app.store.keychain_ways import opens_by_keychain
from clinic_app.store.keychain_wraps import open_by_secret, read_keychain_wraps, wrap_by_secret
from clinic_app.store.keys import DataKey, read_key_file
from clinic_app.store.store import Store, change_passphrase
from tests.fake_keychain import FakeKeychain
from tests.store.invented import CHEAP, PASSPHRASE, new_store

DESK = Account("Fay Frontdesk", Role.FRONT_DESK)
DESK_WORDS = "words of the front desk"
NEW_WORDS = "an altogether new set"
OWNER = 1


def opened(folder: Path, account_id: int = OWNER, passphrase: str = PASSPHRASE) -> Store:
    return Store.open(folder, passphrase, account_id=account_id, stretching=CHEAP)


def by_keychain(folder: Path, account_id: int = OWNER) -> Store:
    return Store.open_by_keychain(folder, account_id, stretching=CHEAP)


def keys(folder: Path) -> Path:
    return folder / "clinic.keys"


@pytest.fixture
def turned_on(folder: Path, keychain: FakeKeychain) -> Path:
    """A closed clinic whose owner and front desk let the keychain open it."""
    with new_store(folder) as store:
        store.key_holders.keychain.allow(True)
        store.key_holders.keychain.turn_on(PASSPHRASE)
        store.key_holders.add(DESK, DESK_WORDS, PASSPHRASE)
    with opened(folder, 2, DESK_WORDS) as store:
        store.key_holders.keychain.turn_on(DESK_WORDS)
    assert len(keychain.secrets) == 2
    return folder


def test_off_is_how_it_begins_and_nothing_is_asked_of_any_keychain(folder: Path, keychain: FakeKeychain) -> None:
    with new_store(folder) as store:
        assert not store.key_holders.keychain.is_allowed
        assert not store.key_holders.keychain.is_on()
        with pytest.raises(ClinicError, match="does not allow"):
            store.key_holders.keychain.turn_on(PASSPHRASE)
    assert "keychain" not in json.loads(keys(folder).read_bytes())
    with pytest.raises(KeychainError, match="no key for this person"):
        by_keychain(folder)
    assert keychain.asked == []


def test_it_opens_for_the_person_and_the_audit_trail_says_by_what(turned_on: Path) -> None:
    for account, role in ((OWNER, Role.OWNER), (2, Role.FRONT_DESK)):
        assert opens_by_keychain(keys(turned_on), account)
        with by_keychain(turned_on, account) as store:
            assert (store.actor.account_id, store.actor.role) == (account, role)
            logins = [one for one in store.audit.every() if one.action == AuditAction.LOGIN]
            assert (logins[0].account_id, logins[0].detail) == (account, "keychain")
            assert logins[-1].detail == ""


def test_the_passphrase_opens_as_before_and_so_do_files_without_the_list(turned_on: Path) -> None:
    opened(turned_on).close()
    document = json.loads(keys(turned_on).read_bytes())
    assert document["format"] == 2
    assert set(document["keychain"][0]) == {"account", "entry", "nonce", "wrapped"}
    del document["keychain"]
    keys(turned_on).write_text(json.dumps(document))
    opened(turned_on).close()
    with pytest.raises(KeychainError):
        by_keychain(turned_on)


def test_neither_key_nor_secret_nor_name_stands_readable_in_the_key_file(
    turned_on: Path, keychain: FakeKeychain
) -> None:
    content = keys(turned_on).read_text()
    for name, secret in keychain.secrets.items():
        assert secret not in content
        assert "Fay" not in name
    with opened(turned_on) as store:
        assert store._key is not None
        assert store._key.raw.hex() not in content
        assert store._key.raw.hex() not in keychain.secrets.values()


def test_it_asks_the_passphrase_and_a_wrong_one_changes_nothing(folder: Path, keychain: FakeKeychain) -> None:
    with new_store(folder) as store:
        store.key_holders.keychain.allow(True)
        with pytest.raises(WrongPassphraseError):
            store.key_holders.keychain.turn_on("not at all the words")
        assert not store.key_holders.keychain.is_on()
    assert keychain.asked == []


def test_a_keychain_that_refuses_leaves_all_as_it_was(folder: Path, keychain: FakeKeychain) -> None:
    with new_store(folder) as store:
        store.key_holders.keychain.allow(True)
        before = keys(folder).read_bytes()
        keychain.refuses = RuntimeError("locked")
        with pytest.raises(KeychainError):
            store.key_holders.keychain.turn_on(PASSPHRASE)
        assert keys(folder).read_bytes() == before
        assert "keychain" not in [one.kind for one in store.audit.every()]


def test_a_key_file_that_cannot_be_written_takes_the_secret_back(
    folder: Path, keychain: FakeKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ClinicError("The disk is full.")

    with new_store(folder) as store:
        store.key_holders.keychain.allow(True)
        with monkeypatch.context() as full:
            full.setattr("clinic_app.store.keychain_ways.write_key_file", refuse)
            with pytest.raises(ClinicError, match="disk is full"):
                store.key_holders.keychain.turn_on(PASSPHRASE)
        assert keychain.secrets == {}
        assert "keychain" not in [one.kind for one in store.audit.every()]


def test_turning_it_on_again_leaves_one_secret(turned_on: Path, keychain: FakeKeychain) -> None:
    before = set(keychain.secrets)
    with opened(turned_on) as store:
        store.key_holders.keychain.turn_on(PASSPHRASE)
    assert len(keychain.secrets) == 2
    assert len(before & set(keychain.secrets)) == 1
    by_keychain(turned_on).close()


def turned_off(store: Store) -> None:
    store.key_holders.keychain.turn_off()


def new_words_of_ones_own(store: Store) -> None:
    store.key_holders.change_own(PASSPHRASE, NEW_WORDS)


@pytest.mark.parametrize("end", [turned_off, new_words_of_ones_own])
def test_what_ends_the_own_way_takes_wrap_and_secret_and_leaves_the_others(
    end: object, turned_on: Path, keychain: FakeKeychain
) -> None:
    assert callable(end)
    with opened(turned_on) as store:
        end(store)
        assert not store.key_holders.keychain.is_on()
    assert [one.account for one in read_keychain_wraps(keys(turned_on))] == [2]
    assert len(keychain.secrets) == 1
    with pytest.raises(KeychainError):
        by_keychain(turned_on)
    by_keychain(turned_on, 2).close()


def removed(store: Store) -> None:
    desk = store.accounts.get(2)
    assert desk is not None
    store.key_holders.remove(desk)


def reset_by_the_owner(store: Store) -> None:
    desk = store.accounts.get(2)
    assert desk is not None
    store.key_holders.reset(desk, NEW_WORDS, PASSPHRASE)


@pytest.mark.parametrize("end", [removed, reset_by_the_owner])
def test_what_the_owner_does_to_a_person_ends_that_persons_way(
    end: object, turned_on: Path, keychain: FakeKeychain
) -> None:
    assert callable(end)
    with opened(turned_on) as store:
        end(store)
        assert store.key_holders.keychain.is_on()
    assert len(keychain.secrets) == 1
    with pytest.raises(KeychainError):
        by_keychain(turned_on, 2)


def test_the_owners_no_takes_it_from_everybody(turned_on: Path, keychain: FakeKeychain) -> None:
    before = keys(turned_on).read_bytes()
    with opened(turned_on) as store:
        store.key_holders.keychain.allow(False)
    assert (keychain.secrets, read_keychain_wraps(keys(turned_on))) == ({}, ())

    # Whoever puts the old key file back, its secret kept somewhere, is not let in either
    keychain.secrets.update({f"clinic-app/{one['entry']}": "0" * 64 for one in json.loads(before)["keychain"]})
    keys(turned_on).write_bytes(before)
    with pytest.raises(KeychainError, match="does not open this clinic"):
        by_keychain(turned_on)


def test_a_kept_key_file_and_secret_do_not_open_what_the_owner_forbids_now(
    turned_on: Path, keychain: FakeKeychain
) -> None:
    before, secrets = keys(turned_on).read_bytes(), dict(keychain.secrets)
    with opened(turned_on) as store:
        store.key_holders.keychain.allow(False)
    keys(turned_on).write_bytes(before)
    keychain.secrets.update(secrets)
    with pytest.raises(KeychainError, match="owner does not allow"):
        by_keychain(turned_on)
    opened(turned_on).close()


def test_a_removed_person_is_not_let_in_by_a_kept_key_file_and_secret(turned_on: Path, keychain: FakeKeychain) -> None:
    before, secrets = keys(turned_on).read_bytes(), dict(keychain.secrets)
    with opened(turned_on) as store:
        removed(store)
    keys(turned_on).write_bytes(before)
    keychain.secrets.update(secrets)
    with pytest.raises(ClinicError, match="was removed"):
        by_keychain(turned_on, 2)
    opened(turned_on).close()  # the next sign-in takes the stray way away, and its secret
    assert [one.account for one in read_keychain_wraps(keys(turned_on))] == [OWNER]
    assert len(keychain.secrets) == 1


def test_recovery_ends_the_owners_way(folder: Path, keychain: FakeKeychain) -> None:
    with new_store(folder) as store:
        store.key_holders.keychain.allow(True)
        store.key_holders.keychain.turn_on(PASSPHRASE)
        sheet = store.key_holders.make_recovery_sheet(PASSPHRASE)
        assert store.key_holders.keychain.is_on()  # a new sheet is no new passphrase
    Store.recover(folder, sheet, OWNER, NEW_WORDS, stretching=CHEAP).close()
    assert (keychain.secrets, read_keychain_wraps(keys(folder))) == ({}, ())
    with pytest.raises(KeychainError):
        by_keychain(folder)


def test_a_new_passphrase_set_on_a_closed_clinic_ends_it_too(turned_on: Path, keychain: FakeKeychain) -> None:
    change_passphrase(turned_on, PASSPHRASE, NEW_WORDS, account_id=OWNER, stretching=CHEAP)
    assert len(keychain.secrets) == 1
    with pytest.raises(KeychainError):
        by_keychain(turned_on)


@pytest.mark.parametrize("who", [OWNER, 2])
def test_after_a_wrong_passphrase_of_anybody_only_the_right_one_opens(
    turned_on: Path, keychain: FakeKeychain, who: int
) -> None:
    with pytest.raises(WrongPassphraseError):
        opened(turned_on, who, "guessed at the desk")
    keychain.asked.clear()
    with pytest.raises(LockedOutError, match="wrong passphrase was typed"):
        by_keychain(turned_on)
    assert keychain.asked == []
    opened(turned_on).close()
    if who == OWNER:
        by_keychain(turned_on).close()


def test_what_the_keychain_cannot_let_go_holds_nothing_up_and_opens_nothing(
    turned_on: Path, keychain: FakeKeychain
) -> None:
    with opened(turned_on) as store:
        keychain.refuses = RuntimeError("of another user of the system")
        store.key_holders.keychain.turn_off()
        assert not store.key_holders.keychain.is_on()
    keychain.refuses = None
    assert len(keychain.secrets) == 2
    with pytest.raises(KeychainError):
        by_keychain(turned_on)


def test_a_backup_carries_no_way_in_by_the_keychain(turned_on: Path, tmp_path: Path) -> None:
    with opened(turned_on) as store:
        store.back_up(tmp_path / "backups", program="test")
    copied = backups_in(tmp_path / "backups")[0].folder / "clinic.keys"
    assert "keychain" not in json.loads(copied.read_bytes())
    assert read_key_file(copied) == read_key_file(keys(turned_on))
    assert len(read_keychain_wraps(keys(turned_on))) == 2


def test_a_secret_opens_its_own_wrap_alone_and_for_its_own_account(turned_on: Path) -> None:
    key = DataKey.new()
    one, secret = wrap_by_secret(key, 1)
    other, _ = wrap_by_secret(key, 1)
    assert open_by_secret(one, secret) == key
    for spoilt, given in (
        (other, secret),
        (type(one)(2, one.entry, one.nonce, one.wrapped), secret),
        (type(one)(1, other.entry, one.nonce, one.wrapped), secret),
        (one, "00" * 32),
        (one, "00" * 5),
        (one, "no hex"),
    ):
        with pytest.raises(KeychainError, match="does not open"):
            open_by_secret(spoilt, given)


@pytest.mark.parametrize(
    "spoilt",
    [7, "x", {"account": 1}, [7], [{"account": 1}], [{"account": 0, "entry": "", "nonce": "", "wrapped": ""}],
     [{"account": 1, "entry": "zz", "nonce": "00", "wrapped": "00"}]],
)  # fmt: skip
def test_a_spoilt_list_opens_nothing_and_keeps_no_passphrase_out(spoilt: object, turned_on: Path) -> None:
    document = json.loads(keys(turned_on).read_bytes())
    keys(turned_on).write_text(json.dumps({**document, "keychain": spoilt}))
    assert read_keychain_wraps(keys(turned_on)) == ()
    with pytest.raises(KeychainError):
        by_keychain(turned_on)
    opened(turned_on).close()
