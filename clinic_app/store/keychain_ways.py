"""Ways into a clinic by the system's keychain: allowed by the owner, turned on by each person, let go with the person.

A wrap goes from the key file first; then the secret goes from the keychain. A secret that stays behind, as in the
keychain of another user of the system, opens nothing any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.store.clinic import SettingTable
from clinic_app.store.keychain import INSTEAD, GoingOn, KeychainError, always, system_keychain
from clinic_app.store.keychain_wraps import (
    KeychainWrap,
    as_written,
    open_by_secret,
    read_keychain_wraps,
    wrap_by_secret,
)
from clinic_app.store.keys import DataKey, read_key_file, write_key_file
from clinic_app.store.session import Session

ALLOWED = "keychain_allowed"
_LETTING_GO_SECONDS = 15.0

Prove = Callable[[str], DataKey]


def opens_by_keychain(key_file: Path, account_id: int) -> bool:
    """Whether a person turned it on, as far as the key file can be read. Asks no keychain and loads nothing."""
    return any(one.account == account_id for one in read_keychain_wraps(key_file))


def open_by_keychain(key_file: Path, account_id: int, going_on: GoingOn = always) -> DataKey:
    """The data key by a person's secret in the keychain. Raises `KeychainError`."""
    mine = next((one for one in read_keychain_wraps(key_file) if one.account == account_id), None)
    if mine is None:
        raise KeychainError("The system's keychain holds no key for this person.", INSTEAD)
    return open_by_secret(mine, system_keychain(going_on).get(mine.entry, going_on))


def change_keychain_wraps(
    key_file: Path, change: Callable[[tuple[KeychainWrap, ...]], tuple[KeychainWrap, ...]]
) -> None:
    """Write the list anew, all else as it is; the file is the old or the new one at every moment."""
    present = read_keychain_wraps(key_file)
    wanted = change(present)
    if wanted != present:
        write_key_file(key_file, read_key_file(key_file), as_written(wanted))


@contextmanager
def letting_go(key_file: Path, going_on: GoingOn = always) -> Iterator[None]:
    """Whatever wraps go from the key file within the block, their secrets go from the keychain after it.

    As far as the keychain lets them: without its wrap a secret opens nothing.
    """
    before = read_keychain_wraps(key_file)
    yield
    left = {one.entry for one in read_keychain_wraps(key_file)}
    gone = [one.entry for one in before if one.entry not in left]
    if gone:
        with suppress(KeychainError):
            keychain = system_keychain(going_on)
            for entry in gone:
                keychain.forget(entry, going_on, _LETTING_GO_SECONDS)


class KeychainWays:
    """The keychain in an open clinic. `prove` gives the data key for the passphrase of whoever is at work."""

    def __init__(self, session: Session, key_file: Path, prove: Prove) -> None:
        self._session, self._key_file, self._prove = session, key_file, prove
        self._settings = SettingTable(session)

    @property
    def is_allowed(self) -> bool:
        """Whether the owner lets people of this clinic use it; no as long as nobody said so."""
        return self._settings.get(ALLOWED, False) is True

    def allow(self, allowed: bool, going_on: GoingOn = always) -> None:
        """Let people use it, or take it from everybody. Raises `ClinicError` if that could not be written."""
        with letting_go(self._key_file, going_on), self._session.writing():
            self._settings.set(ALLOWED, True if allowed else None)
            if not allowed:
                change_keychain_wraps(self._key_file, lambda _all: ())

    def is_on(self) -> bool:
        """Whether whoever is at work turned it on."""
        return opens_by_keychain(self._key_file, self._session.actor.account_id)

    def turn_on(self, proof: str, going_on: GoingOn = always) -> None:
        """Let the keychain open the clinic for whoever is at work. Raises `ClinicError`; nothing is changed then."""
        who = self._session.actor.account_id
        if not self.is_allowed:
            raise ClinicError("The owner does not allow the system's keychain in this clinic.", "Ask the owner.")
        key = self._prove(proof)
        keychain = system_keychain(going_on)
        fresh, secret = wrap_by_secret(key, who)
        keychain.put(fresh.entry, secret, going_on)
        try:
            with letting_go(self._key_file, going_on), self._session.writing() as writer:
                writer.note(AuditAction.SET, "keychain", who, detail="on")
                change_keychain_wraps(
                    self._key_file, lambda wraps: (*(one for one in wraps if one.account != who), fresh)
                )
        except BaseException:  # no secret stays behind in the keychain, whatever failed; told on
            with suppress(KeychainError):
                keychain.forget(fresh.entry, going_on, _LETTING_GO_SECONDS)
            raise

    def turn_off(self, going_on: GoingOn = always) -> None:
        """Only the passphrase opens the clinic for whoever is at work from now on. Raises `ClinicError`."""
        who = self._session.actor.account_id
        with letting_go(self._key_file, going_on), self._session.writing() as writer:
            writer.note(AuditAction.SET, "keychain", who, detail="off")
            change_keychain_wraps(self._key_file, lambda wraps: tuple(one for one in wraps if one.account != who))
