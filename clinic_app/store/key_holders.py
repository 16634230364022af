"""The people who may unlock an open clinic: signing in, adding, removing, new passphrases, the recovery sheet.

Account (in the database) and way in (in the key file) change together: the key file is written last inside the
database's transaction, so that a full disk leaves both as they were. A way in without an active account opens nothing,
and goes at the next sign-in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from clinic_app.domain.accounts import NOBODY, Account, Actor, AuditAction, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.accounts import AccountTable
from clinic_app.store.keychain_ways import KeychainWays, letting_go
from clinic_app.store.keys import DataKey, Stretching, Wrap
from clinic_app.store.lockout import Lockout
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.session import Session
from clinic_app.store.ways_in import (
    bring_to_newest_format,
    drop_recovery_sheet,
    has_recovery_sheet,
    keep_only,
    make_recovery_sheet,
    open_way,
    set_passphrase,
    ways_in,
)

KEY_FILE_NAME = "clinic.keys"
TRIES_NAME = "clinic.tries"


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """Somebody who may come in. `tried_as` is the account the tries were counted for; `by` names what opened.

    `by` is empty for a passphrase.
    """

    folder: Path
    key: DataKey
    account_id: int
    passphrase: str
    owner: Account
    stretching: Stretching | None = None
    tried_as: int = 0
    by: str = ""


def tried(
    folder: Path, account_id: int, now: datetime, opening: Callable[[], tuple[Wrap, DataKey]]
) -> tuple[Wrap, DataKey]:
    """Try a passphrase, counted. Raises `LockedOutError` before trying, and what `opening` raises."""
    lockout = Lockout(folder / TRIES_NAME)
    lockout.refuse_too_soon(account_id, now)
    before = lockout.count(account_id, now)
    found = opening()
    lockout.put_back(before)
    return found


def sign_in(session: Session, accounts: AccountTable, entry: Entry, action: AuditAction) -> Actor:
    """Who came in, written into the audit trail with the wrong tries before. Raises `ClinicError` if removed."""
    key_file = entry.folder / KEY_FILE_NAME
    is_new = not accounts.all(inactive=True)
    account = _account_of(accounts, entry)
    if entry.account_id == 0:
        bring_to_newest_format(key_file, entry.key, account, entry.passphrase, entry.stretching)
    actor = Actor(account.id, account.role, account.mark)
    lockout = Lockout(entry.folder / TRIES_NAME)
    with session.writing() as writer:
        for tried_as, at in lockout.untold():
            told = at.isoformat(timespec="seconds")
            writer.note(AuditAction.FAILED_LOGIN, "account", tried_as, detail=told, by=NOBODY)
        if not is_new and lockout.was_altered(session.seal_key):
            writer.note(AuditAction.UNRECORDED, "tries", by=NOBODY)
        if action is AuditAction.RECOVERY_LOGIN:
            writer.note(AuditAction.PASSPHRASE, "account", account.id, account.version, by=actor)
        writer.note(action, "account", account.id, account.version, entry.by, by=actor)
        lockout.settle({0, entry.tried_as, account.id}, session.seal_key)
    with letting_go(key_file):
        keep_only(key_file, accounts.all())
    return actor


def _account_of(accounts: AccountTable, entry: Entry) -> Account:
    """The active account of whoever came in; the first of a clinic without accounts is its owner's."""
    everybody = accounts.all(inactive=True)
    if not everybody:
        return accounts.save(replace(entry.owner, id=0, version=0, role=Role.OWNER))
    if entry.account_id == 0:  # cut off while the only passphrase was made the owner's
        return next(one for one in everybody if one.role is Role.OWNER and one.active)
    account = next((one for one in everybody if one.id == entry.account_id), None)
    if account is None or not account.active:
        raise ClinicError("This person's way into the clinic was removed.", "Ask the owner to add the person again.")
    return account


class KeyHolders:
    """The people of an open clinic and their ways in.

    What changes a way in asks the passphrase of whoever is at work once more (`proof`): the data key is nowhere else.
    """

    def __init__(
        self, session: Session, accounts: AccountTable, folder: Path, stretching: Stretching | None = None
    ) -> None:
        self._session, self._accounts, self._folder, self._stretching = session, accounts, folder, stretching
        self._key_file = folder / KEY_FILE_NAME
        self.keychain = KeychainWays(session, self._key_file, self._prove)

    def with_passphrase(self) -> frozenset[int]:
        """The accounts that have a way in."""
        return frozenset(one.account_id for one in ways_in(self._key_file))

    def has_recovery_sheet(self) -> bool:
        """Whether a recovery sheet was made."""
        return has_recovery_sheet(self._key_file)

    def add(self, account: Account, passphrase: str, proof: str) -> Account:
        """Add a person with a first passphrase. Raises `ClinicError`."""
        key = self._prove(proof)
        with self._session.writing():
            added = self._accounts.save(replace(account, id=0, version=0))
            set_passphrase(self._key_file, key, added, passphrase, self._stretching)
        return added

    def change(self, account: Account) -> Account:
        """Change name, role, initials or link of a person. Raises `ClinicError`; `ConflictError`."""
        with self._session.writing():
            kept = self._accounts.save(account)
            keep_only(self._key_file, self._accounts.all())
        return kept

    def remove(self, account: Account) -> Account:
        """End a person's way in; the account stays for the audit trail, inactive. Raises `ClinicError`."""
        with letting_go(self._key_file), self._session.writing() as writer:
            kept = self._accounts.save(replace(account, active=False))
            writer.note(AuditAction.REMOVE, "account", kept.id, kept.version)
            keep_only(self._key_file, self._accounts.all())
        return kept

    def reset(self, account: Account, passphrase: str, proof: str) -> None:
        """Give a person a new passphrase, one who forgot it. Raises `ClinicError`."""
        self._set(self._prove(proof), account, passphrase)

    def change_own(self, old: str, new: str) -> None:
        """A new passphrase for whoever is at work. Raises `ClinicError`."""
        key = self._prove(old)
        account = self._accounts.get(self._session.actor.account_id)
        assert account is not None  # whoever is at work was let in by it
        self._set(key, account, new)

    def make_recovery_sheet(self, proof: str) -> RecoveryKey:
        """A new recovery key; the sheet before it is void. Raises `ClinicError`."""
        key = self._prove(proof)
        with self._session.writing() as writer:
            writer.note(AuditAction.RECOVERY_SHEET, "clinic", 1)
            return make_recovery_sheet(self._key_file, key, self._stretching)

    def void_recovery_sheet(self) -> None:
        """The sheet opens nothing any more, since it came on no paper; a new one is asked for. Raises `ClinicError`."""
        with self._session.writing() as writer:
            writer.note(AuditAction.RECOVERY_SHEET, "clinic", 1, detail="void")
            drop_recovery_sheet(self._key_file)

    def _set(self, key: DataKey, account: Account, passphrase: str) -> None:
        with letting_go(self._key_file), self._session.writing() as writer:
            writer.note(AuditAction.PASSPHRASE, "account", account.id, account.version)
            set_passphrase(self._key_file, key, account, passphrase, self._stretching)

    def _prove(self, passphrase: str) -> DataKey:
        """The data key by the passphrase of whoever is at work; wrong ones are counted as at unlocking."""
        who = self._session.actor.account_id
        now = self._session.now()
        return tried(self._folder, who, now, lambda: open_way(self._key_file, passphrase, who))[1]
