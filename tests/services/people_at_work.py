"""Clinics opened by people of each role."""

from __future__ import annotations

from pathlib import Path

from clinic_app.domain.accounts import Account, Role
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.store import Store
from tests.services.opening import TODAY
from tests.store.invented import CHEAP, PASSPHRASE, new_store


def words_of(role: Role) -> str:
    """The passphrase of the person of a role."""
    return PASSPHRASE if role is Role.OWNER else f"the words of the {role}"


def clinic_of_all_roles(folder: Path) -> dict[Role, int]:
    """A closed clinic with one person of each role; their accounts."""
    accounts = {Role.OWNER: 1}
    with new_store(folder) as store:
        for role in Role:
            if role is not Role.OWNER:
                name = f"{role.title()} Sample"
                accounts[role] = store.key_holders.add(Account(name, role), words_of(role), PASSPHRASE).id
    return accounts


def opened_by(folder: Path, account_id: int, role: Role, checking: Checking) -> Clinic:
    store = Store.open(folder, words_of(role), account_id=account_id, stretching=CHEAP)
    return Clinic(store, checking, lambda: TODAY)
