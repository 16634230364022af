"""The ways into a clinic: who may unlock it, each by a wrap of the data key, and the recovery sheet.

Every change reads the key file, changes one wrap and writes the file whole or not at all, so that at each moment it is
the old or the new one. A wrap that is gone opens nothing any more. What it cannot do: whoever copied key file and
database earlier, and still knows the passphrase of that time, can read that copy.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.faults import WrongPassphraseError
from clinic_app.store.keychain_wraps import as_written, read_keychain_wraps
from clinic_app.store.keys import (
    PASSPHRASE,
    RECOVERY,
    DataKey,
    Holder,
    Stretching,
    Wrap,
    find_opening,
    read_key_file,
    wrap,
    write_key_file,
)
from clinic_app.store.recovery_key import RecoveryKey


@dataclass(frozen=True, slots=True)
class WayIn:
    """A person as the picker shows it. Account 0 stands for the one passphrase of a clinic without accounts."""

    account_id: int
    name: str
    role: str


def ways_in(key_file: Path) -> tuple[WayIn, ...]:
    """Who may unlock the clinic, by name. Raises `ClinicError` if the key file is missing or damaged."""
    people = [one for one in read_key_file(key_file) if one.kind == PASSPHRASE]
    listed = [WayIn(one.account, one.label or "Owner", one.role or Role.OWNER) for one in people]
    return tuple(sorted(listed, key=lambda one: (one.name.casefold(), one.account_id)))


def has_recovery_sheet(key_file: Path) -> bool:
    """Whether a recovery sheet opens this clinic."""
    return any(one.kind == RECOVERY for one in read_key_file(key_file))


def people_at_the_door(key_file: Path) -> tuple[WayIn, ...]:
    """Who may unlock the clinic, for the person picker; nobody where the key file is missing or damaged.

    The sentence about the file is said when somebody tries to unlock.
    """
    try:
        return ways_in(key_file)
    except ClinicError:
        return ()


def may_be_recovered(key_file: Path) -> bool:
    """Whether a recovery sheet was made, as far as the key file can be read."""
    try:
        return has_recovery_sheet(key_file)
    except ClinicError:
        return False


def open_way(key_file: Path, passphrase: str, account_id: int | None = None) -> tuple[Wrap, DataKey]:
    """The wrap that a person's passphrase opens; without an account, anybody's. Raises `WrongPassphraseError`."""
    people = tuple(one for one in read_key_file(key_file) if one.kind == PASSPHRASE)
    asked = tuple(one for one in people if account_id is None or one.account == account_id)
    return find_opening(asked, passphrase)


def open_by_recovery(key_file: Path, recovery: RecoveryKey) -> DataKey:
    """The data key by the recovery sheet. Raises `ClinicError` if the sheet is void or there is none."""
    sheets = tuple(one for one in read_key_file(key_file) if one.kind == RECOVERY)
    try:
        return find_opening(sheets, recovery.secret)[1]
    except WrongPassphraseError:
        raise WrongPassphraseError(
            "This recovery key does not open the clinic.",
            "It is the key of an older sheet or of another clinic. Look for the newest sheet.",
        ) from None


def set_passphrase(
    key_file: Path, key: DataKey, account: Account, passphrase: str, stretching: Stretching | None = None
) -> None:
    """Give a person a way in, or a new passphrase in place of the old one, which ends the person's way by the keychain.

    Raises `ClinicError` if it is too short.
    """
    fresh = wrap(key, passphrase, _holder(account), stretching)
    keychain = tuple(one for one in read_keychain_wraps(key_file) if one.account != account.id)
    wraps = tuple(one for one in read_key_file(key_file) if not _is_of(one, account.id))
    write_key_file(key_file, (*wraps, fresh), as_written(keychain))


def bring_to_newest_format(
    key_file: Path, key: DataKey, account: Account, passphrase: str, stretching: Stretching | None = None
) -> None:
    """Write a file of format 1 anew: its one passphrase becomes this person's."""
    write_key_file(key_file, (wrap(key, passphrase, _holder(account), stretching),))


def keep_only(key_file: Path, accounts: list[Account]) -> None:
    """Take the way in from everybody else, and write the names and roles as they are now; nothing if all stands so."""
    known = {account.id: account for account in accounts}
    wraps = read_key_file(key_file)
    kept = tuple(_labelled(one, known) for one in wraps if one.kind != PASSPHRASE or one.account in known)
    if not any(one.kind == PASSPHRASE for one in kept):
        raise ClinicError("Nobody could unlock the clinic any more; nothing was changed.", "Add a person first.")
    keychain = read_keychain_wraps(key_file)
    kept_there = tuple(one for one in keychain if one.account in known)
    if (kept, kept_there) != (wraps, keychain):
        write_key_file(key_file, kept, as_written(kept_there))


def make_recovery_sheet(key_file: Path, key: DataKey, stretching: Stretching | None = None) -> RecoveryKey:
    """A new recovery key; the sheet before it is void from now on."""
    recovery = RecoveryKey.new()
    fresh = wrap(key, recovery.secret, Holder(kind=RECOVERY), stretching)
    wraps = tuple(one for one in read_key_file(key_file) if one.kind != RECOVERY)
    write_key_file(key_file, (*wraps, fresh), as_written(read_keychain_wraps(key_file)))
    return recovery


def drop_recovery_sheet(key_file: Path) -> None:
    """No recovery sheet opens the clinic any more."""
    wraps = tuple(one for one in read_key_file(key_file) if one.kind != RECOVERY)
    write_key_file(key_file, wraps, as_written(read_keychain_wraps(key_file)))


def _holder(account: Account) -> Holder:
    return Holder(account.id, account.name, account.role)


def _is_of(one: Wrap, account_id: int) -> bool:
    return one.kind == PASSPHRASE and one.account == account_id


def _labelled(one: Wrap, known: dict[int, Account]) -> Wrap:
    account = known.get(one.account)
    return one if account is None or one.kind != PASSPHRASE else replace(one, label=account.name, role=account.role)
