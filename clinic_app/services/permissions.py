"""Who may do what: one table of actions and roles, asked before each call that reads or changes records.

A method or function that can reach the store names its action by `needs`; a test walks all of them and fails at one
that names none. The window may hide what is not allowed, but it is refused here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import wraps
from typing import Any, ParamSpec, Protocol, TypeVar, cast

from clinic_app.domain.accounts import Actor, Role
from clinic_app.domain.errors import ClinicError

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


class Action(StrEnum):
    """What a call does, in the words of its refusal: "Only … may …"."""

    READ_RECORDS = "see patients and visits"
    CHANGE_PATIENTS = "change patients"
    CHANGE_VISITS = "change visits"
    SETTLE_CLAIMS = "mark claims sent, paid or denied"
    REMOVE_RECORDS = "remove records"
    PRINT = "print"
    EXPORT = "save papers outside the encrypted clinic"
    IMPORT = "import official tables"
    IMPORT_RECORDS = "bring in records of other systems"
    CHANGE_PAYERS = "change payers"
    CHANGE_FEES = "change the fee list"
    CHANGE_RULES = "change the clinic's own rules"
    CHANGE_CLINIC = "change the clinic and its settings"
    OWN_PASSPHRASE = "change their own passphrase"
    MANAGE_PEOPLE = "add, change and remove people"
    READ_AUDIT = "see the audit trail"
    BACK_UP = "make backups"
    RESTORE = "restore backups"
    EMPTY_BIN = "empty the bin"


_EVERYBODY = frozenset(Role)
_NO_THERAPIST = frozenset({Role.FRONT_DESK, Role.BILLER, Role.OWNER})
_BILLING = frozenset({Role.BILLER, Role.OWNER})
_OWNER = frozenset({Role.OWNER})

ALLOWED: Mapping[Action, frozenset[Role]] = {
    Action.READ_RECORDS: _EVERYBODY,
    Action.CHANGE_PATIENTS: _NO_THERAPIST,
    Action.CHANGE_VISITS: _EVERYBODY,
    Action.SETTLE_CLAIMS: _BILLING,
    Action.REMOVE_RECORDS: _NO_THERAPIST,
    Action.PRINT: _EVERYBODY,
    Action.EXPORT: _NO_THERAPIST,
    Action.IMPORT: _BILLING,
    Action.IMPORT_RECORDS: _NO_THERAPIST,
    Action.CHANGE_PAYERS: _BILLING,
    Action.CHANGE_FEES: _BILLING,
    Action.CHANGE_RULES: _BILLING,
    Action.CHANGE_CLINIC: _OWNER,
    Action.OWN_PASSPHRASE: _EVERYBODY,
    Action.MANAGE_PEOPLE: _OWNER,
    Action.READ_AUDIT: _OWNER,
    Action.BACK_UP: _EVERYBODY,
    Action.RESTORE: _OWNER,
    Action.EMPTY_BIN: _OWNER,
}


class NotAllowedError(ClinicError):
    """The role of whoever is at work does not go this far; nothing was done."""


class _HasActor(Protocol):
    @property
    def actor(self) -> Actor: ...


def may(subject: object, action: Action) -> bool:
    """Whether whoever works with this store, or with what holds one, may do this."""
    return _actor_of(subject).role in ALLOWED[action]


def refuse_unless_allowed(subject: object, action: Action) -> None:
    """Raises `NotAllowedError` unless whoever is at work may do this."""
    if not may(subject, action):
        roles = [role for role in Role if role in ALLOWED[action]]
        who = roles[0] if len(roles) == 1 else f"{', '.join(roles[:-1])} and {roles[-1]}"
        raise NotAllowedError(f"Your role does not allow this. Only {who} may {action}.", "Ask one of them.")


def needs(action: Action) -> Callable[[Callable[_Arguments, _Result]], Callable[_Arguments, _Result]]:
    """Guard a method or function by an action; the store is asked of its first argument."""

    def guard(call: Callable[_Arguments, _Result]) -> Callable[_Arguments, _Result]:
        @wraps(call)
        def guarded(*arguments: _Arguments.args, **named: _Arguments.kwargs) -> _Result:
            refuse_unless_allowed(arguments[0], action)
            return call(*arguments, **named)

        guarded.__dict__["needs"] = action
        return guarded

    return guard


def _actor_of(subject: Any) -> Actor:
    """The actor of a store, of a clinic, or of a service that holds one as `store` or `clinic`."""
    for name in ("clinic", "_clinic", "store", "_store"):
        inside = getattr(subject, name, None)
        if inside is not None and not hasattr(subject, "actor"):
            return _actor_of(inside)
    return cast(_HasActor, subject).actor
