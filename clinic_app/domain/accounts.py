"""Who works with a clinic's records: accounts, their roles, and what the audit trail writes down of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person does here. One role each; the owner may do all that the others may."""

    FRONT_DESK = "front desk"
    THERAPIST = "therapist"
    BILLER = "biller"
    OWNER = "owner"


UNNAMED_OWNER = "Owner"
"""The name of a first owner who gave none, as in a clinic from before there were accounts."""


@dataclass(frozen=True, slots=True)
class Account:
    """A person who may unlock the clinic.

    `name` stands readable in the key file, since a person picks it before the clinic is unlocked; what it may do is
    read from the encrypted database alone. `provider_id` is the person who treats, 0 for those who do not.
    """

    name: str
    role: Role = Role.FRONT_DESK
    initials: str = ""
    provider_id: int = 0
    active: bool = True
    id: int = 0
    version: int = 0

    @property
    def mark(self) -> str:
        """What stands beside versions and waivers: the initials given, else those of the name; "" for one not named."""
        if not self.initials and self.name == UNNAMED_OWNER:
            return ""
        return self.initials or "".join(word[0] for word in self.name.split() if word).upper()[:4]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is at work now. Account 0 is the practice clinic's, where nobody signs in; no role: nobody yet."""

    account_id: int
    role: Role | None
    mark: str = ""


ANYONE = Actor(0, Role.OWNER)
"""Who works in a clinic that asks nobody's name."""

NOBODY = Actor(0, None)
"""Who stands before a locked clinic."""


class AuditAction(StrEnum):
    """What was done, in the words the audit trail shows."""

    VIEW = "viewed"
    ADD = "added"
    CHANGE = "changed"
    REMOVE = "removed"
    DISCARD = "discarded"
    WAIVE = "accepted a finding"
    UNWAIVE = "took an acceptance back"
    PRINT = "printed"
    EXPORT = "exported"
    IMPORT = "imported"
    SET = "set"
    LOGIN = "unlocked"
    FAILED_LOGIN = "wrong passphrase"
    RECOVERY_LOGIN = "opened with the recovery sheet"
    LOCK = "locked"
    PASSPHRASE = "passphrase set"
    RECOVERY_SHEET = "recovery sheet made"
    BACKUP = "backed up"
    RESTORE = "restored"
    VERIFY = "verified"
    UNRECORDED = "record of tries altered"


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One event: numbers only, never a name or a code of a person. `detail` is a word of the program's own."""

    id: int
    at: datetime
    account_id: int
    role: str
    action: str
    kind: str
    object_id: int
    version: int
    detail: str
