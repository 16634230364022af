"""The people of an open clinic: accounts, roles, passphrases, and the recovery sheet."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime

from clinic_app import __version__
from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.records import Provider
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, may, needs
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.words.paper import Kind, words_of


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the People page lists them. `treats_as` is the name of the person who treats, "" for others."""

    account: Account
    has_passphrase: bool
    treats_as: str
    is_at_work: bool


class People:
    """Who may unlock this clinic. The practice clinic has nobody."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @property
    def may_manage(self) -> bool:
        """Whether whoever is at work may add, change and remove people."""
        return not self.clinic.is_practice and may(self.clinic, Action.MANAGE_PEOPLE)

    @needs(Action.READ_RECORDS)
    def at_work(self) -> Account | None:
        """Whoever unlocked the clinic; nobody in the practice clinic."""
        return self.clinic.store.accounts.get(self.clinic.store.actor.account_id)

    @needs(Action.READ_RECORDS)
    def names(self) -> dict[int, str]:
        """Every account's name by its number, those removed included: for the audit trail and beside versions."""
        return {one.id: one.name for one in self.clinic.store.accounts.all(inactive=True)}

    @needs(Action.MANAGE_PEOPLE)
    def all(self) -> list[Person]:
        """Everybody by name."""
        store = self.clinic.store
        having = store.key_holders.with_passphrase()
        treating = {one.id: one.name for one in store.providers.all(inactive=True)}
        return [
            Person(one, one.id in having, treating.get(one.provider_id, ""), one.id == store.actor.account_id)
            for one in store.accounts.all()
        ]

    @needs(Action.MANAGE_PEOPLE)
    def who_treats(self) -> list[Provider]:
        """The people who treat, to link an account to one."""
        return self.clinic.store.providers.all()

    @needs(Action.MANAGE_PEOPLE)
    def add(self, account: Account, passphrase: str, proof: str) -> Account:
        """Add a person with a first passphrase; `proof` is that of whoever is at work. Raises `ClinicError`."""
        return self.clinic.store.key_holders.add(account, passphrase, proof)

    @needs(Action.MANAGE_PEOPLE)
    def change(self, account: Account) -> Account:
        """Change name, role, initials or link. Raises `ClinicError` if no owner would be left."""
        return self.clinic.store.key_holders.change(account)

    @needs(Action.MANAGE_PEOPLE)
    def remove(self, account: Account) -> Account:
        """End a person's way in. Raises `ClinicError` if no owner would be left."""
        return self.clinic.store.key_holders.remove(account)

    @needs(Action.MANAGE_PEOPLE)
    def reset(self, account: Account, passphrase: str, proof: str) -> None:
        """Give a person a new passphrase. Raises `ClinicError`."""
        self.clinic.store.key_holders.reset(account, passphrase, proof)

    @needs(Action.OWN_PASSPHRASE)
    def change_own(self, old: str, new: str) -> None:
        """A new passphrase for whoever is at work. Raises `ClinicError`."""
        self.clinic.store.key_holders.change_own(old, new)

    # The recovery sheet

    @needs(Action.READ_RECORDS)
    def has_recovery_sheet(self) -> bool:
        """Whether a recovery sheet opens this clinic."""
        return self.clinic.is_practice or self.clinic.store.key_holders.has_recovery_sheet()

    @needs(Action.MANAGE_PEOPLE)
    def make_recovery_sheet(self, proof: str) -> RecoveryKey:
        """A new recovery key; the sheet before it is void from now on. Raises `ClinicError`."""
        return self.clinic.store.key_holders.make_recovery_sheet(proof)

    @needs(Action.MANAGE_PEOPLE)
    def void_recovery_sheet(self) -> None:
        """The sheet that was made last opens nothing: it came on no paper. Raises `ClinicError`."""
        self.clinic.store.key_holders.void_recovery_sheet()

    @needs(Action.MANAGE_PEOPLE)
    def recovery_sheet_pdf(self, recovery: RecoveryKey, made_at: datetime) -> tuple[str, bytes]:
        """The sheet to print: file name and PDF."""
        # Loading what draws papers takes as long as the whole window.
        from clinic_app.reports.recovery_sheet import RecoverySheet, write_recovery_sheet  # noqa: PLC0415 # as said

        store, out = self.clinic.store, io.BytesIO()
        owners = tuple(one.name for one in store.accounts.all() if one.role is Role.OWNER)
        name = self.clinic.clinic_record().name
        with words_of(Kind.CLINIC):
            write_recovery_sheet(RecoverySheet(recovery.groups, name, owners, made_at, __version__), out)
        return f"recovery-sheet_{made_at:%Y-%m-%d}.pdf", out.getvalue()
