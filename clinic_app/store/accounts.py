"""The accounts in the database: who may do what. Their ways in stand in the key file (`ways_in`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from clinic_app.domain.accounts import Account, Role
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import clean_text
from clinic_app.store.session import Row, Session

LONGEST_NAME = 60


class AccountTable:
    """Accounts by id. One that was removed stays, inactive: the audit trail goes on naming it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, account_id: int) -> Account | None:
        """One account, or None."""
        row = self._session.row("SELECT * FROM accounts WHERE id = ?", [account_id])
        return None if row is None else _account(row)

    def all(self, *, inactive: bool = False) -> list[Account]:
        """Accounts by name; those removed only if asked for."""
        where = "" if inactive else "WHERE active = 1"
        return [_account(row) for row in self._session.rows(f"SELECT * FROM accounts {where} ORDER BY name, id")]

    def save(self, account: Account) -> Account:
        """Add or change an account.

        Raises `ClinicError` for an empty or doubled name, or if no owner would be left; `ConflictError` if the account
        changed since it was read.
        """
        account = tidy(account)
        _refuse_name(account, self.all())
        with self._session.writing() as writer:
            values = {
                "name": account.name,
                "role": str(account.role),
                "initials": account.initials,
                "provider_id": account.provider_id,
                "active": account.active,
            }
            account_id, version = writer.save("accounts", account.id, account.version, values)
            if not any(one.role is Role.OWNER for one in self.all()):
                raise ClinicError(
                    "The clinic would be left without an owner; nothing was changed.", "Name another first."
                )
        return replace(account, id=account_id, version=version)


def tidy(account: Account) -> Account:
    """An account with name and initials in one form: what cannot be shown or written taken out, single spaces."""
    name, initials = (" ".join(clean_text(text).split()) for text in (account.name, account.initials))
    return replace(account, name=name, initials=initials)


def _refuse_name(account: Account, others: Iterable[Account]) -> None:
    if not account.name:
        raise ClinicError("The person has no name yet.", "Type the name by which the person is picked at unlocking.")
    if len(account.name) > LONGEST_NAME:
        raise ClinicError(f"The name is too long: {LONGEST_NAME} characters at most.", "Shorten it.")
    same = (one for one in others if one.id != account.id and one.name.casefold() == account.name.casefold())
    if account.active and any(same):
        raise ClinicError(
            "Somebody of this name is listed already.", "Add an initial, so that the two can be told apart."
        )


def _account(row: Row) -> Account:
    return replace(Account(**row), role=Role(row["role"]), active=bool(row["active"]))
