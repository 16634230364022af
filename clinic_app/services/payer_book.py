"""The payers of a clinic as one book: the shipped ones and its own, each change kept with date and document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from clinic_app.domain.errors import RefusedEntryError
from clinic_app.domain.payer import PayerProfile, UnitRule
from clinic_app.domain.payer_keys import KEYS_BY_NAME
from clinic_app.domain.records import PayerRecord
from clinic_app.services.payer_answers import (
    KeyAnswer,
    base_profile,
    key_answers,
    own_keys,
    read_answer,
    untouched_record,
    with_answer,
    without_answer,
)
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store

_STATE = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class PayerEntry:
    """A payer of the book. `is_own`: the clinic added it; otherwise it is a shipped one, touched or not."""

    record: PayerRecord
    base: PayerProfile
    is_own: bool

    @property
    def answers(self) -> tuple[KeyAnswer, ...]:
        """Its answers to all keys."""
        return key_answers(self.record, self.base)

    @property
    def own_answers(self) -> int:
        """How many keys the clinic answers itself."""
        return len(own_keys(self.record))


class PayerBook:
    """Reads and changes the payers of a store. Every change raises `ClinicError` where it cannot be kept."""

    def __init__(self, store: Store, profiles: Mapping[str, PayerProfile]) -> None:
        self._store = store
        self._profiles = profiles

    @needs(Action.READ_RECORDS)
    def entries(self) -> list[PayerEntry]:
        """All payers by name, those no longer used too."""
        kept = self._store.payers.all(inactive=True)
        known = {one.profile for one in kept}
        untouched = [untouched_record(one) for one in self._shipped() if one.id not in known]
        entries = [self._entry(one) for one in (*kept, *untouched)]
        return sorted(entries, key=lambda one: (one.record.name or one.base.name).casefold())

    @needs(Action.READ_RECORDS)
    def entry(self, profile: str) -> PayerEntry | None:
        """The payer that visits name `profile`; None for one nobody knows."""
        kept = self._store.payers.by_profile(profile)
        if kept is not None:
            return self._entry(kept)
        shipped = self._profiles.get(profile)
        return None if shipped is None or shipped.state else self._entry(untouched_record(shipped))

    @needs(Action.READ_RECORDS)
    def shipped_choices(self) -> list[tuple[str, str]]:
        """The shipped payers one of the clinic's own may be based on: id and name."""
        return [(one.id, one.name) for one in sorted(self._shipped(), key=lambda one: one.name.casefold())]

    def _shipped(self) -> list[PayerProfile]:
        return [one for one in self._profiles.values() if not one.state]

    def _entry(self, record: PayerRecord) -> PayerEntry:
        return PayerEntry(record, base_profile(record, self._profiles), record.profile not in self._profiles)

    # Changes

    @needs(Action.CHANGE_PAYERS)
    def answer(
        self, entry: PayerEntry, key: str, typed: object, on: date | None, document: str, today: date
    ) -> PayerEntry:
        """Keep the clinic's own answer to a key. Raises `RefusedEntryError` for a bad answer or date."""
        value = read_answer(KEYS_BY_NAME[key], typed)
        if key == "unit_rule" and entry.base.is_medicare and value != UnitRule.CMS:
            raise RefusedEntryError("Medicare counts by total time: its manual fixes that (CPM ch. 5 §20.2.C).")
        if on is not None and on > today:
            raise RefusedEntryError("The date of the document lies in the future.")
        return self._change(with_answer(entry.record, key, value, on, document))

    @needs(Action.CHANGE_PAYERS)
    def clear(self, entry: PayerEntry, key: str) -> PayerEntry:
        """Let the shipped answer hold again."""
        return self._change(without_answer(entry.record, key))

    @needs(Action.CHANGE_PAYERS)
    def set_active(self, entry: PayerEntry, *, active: bool) -> PayerEntry:
        """Offer the payer for visits, or no longer; visits that name it are judged by it as before."""
        return self._change(replace(entry.record, active=active))

    @needs(Action.CHANGE_PAYERS)
    def describe(self, entry: PayerEntry, name: str, state: str) -> PayerEntry:
        """Change a payer's name and the state whose rules hold. Raises `RefusedEntryError` with a sentence."""
        return self._change(replace(entry.record, name=_name(name), state=_state(state)))

    @needs(Action.CHANGE_PAYERS)
    def add(self, name: str, based_on: str, state: str = "") -> PayerEntry:
        """Add a payer of the clinic's own that stands on a shipped one. Raises `RefusedEntryError` with a sentence."""
        plain = _name(name)
        if based_on not in self._profiles:
            raise RefusedEntryError("Choose the payer it is based on.")
        taken = [one.name.casefold() for one in self._store.payers.all(inactive=True)]
        if plain.casefold() in taken:
            raise RefusedEntryError(f"A payer called {plain} is kept already.")
        record = PayerRecord(self._free_id(plain), plain, based_on, state=_state(state))
        return self._entry(self._store.payers.save(record))

    @needs(Action.READ_RECORDS)
    def last_change(self, entry: PayerEntry) -> PayerEntry | None:
        """The payer as it was before its last change; None where there is nothing to undo."""
        before = self._store.payers.before(entry.record) if entry.record.id else None
        return None if before is None else self._entry(before)

    @needs(Action.CHANGE_PAYERS)
    def undo(self, entry: PayerEntry) -> PayerEntry:
        """Take back the payer's last change; the same entry if there was none."""
        kept = self._store.payers.undo(entry.record) if entry.record.id else None
        return entry if kept is None else self._entry(kept)

    def _change(self, record: PayerRecord) -> PayerEntry:
        """Keep a change; a shipped payer is kept as it was first, so that its first change can be undone too."""
        with self._store.together():
            if not record.id:
                kept = self._store.payers.save(untouched_record(self._profiles[record.profile]))
                record = replace(record, id=kept.id, version=kept.version)
            return self._entry(self._store.payers.save(record))

    def _free_id(self, name: str) -> str:
        stem = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")[:40] or "payer"
        taken = {*self._profiles, *(one.profile for one in self._store.payers.all(inactive=True))}
        number = 1
        while (found := stem if number == 1 else f"{stem}_{number}") in taken:
            number += 1
        return found


def changed_keys(before: PayerEntry, now: PayerEntry) -> tuple[str, ...]:
    """The questions whose answer, date or document differ between two states of a payer, as words."""
    pairs = zip(before.answers, now.answers, strict=True)
    return tuple(one.key.words for one, other in pairs if one != other)


def _name(typed: str) -> str:
    plain = " ".join(typed.split())
    if not plain:
        raise RefusedEntryError("A payer needs a name.")
    return plain[:80]


def _state(typed: str) -> str:
    plain = typed.strip().upper()
    if plain and not _STATE.fullmatch(plain):
        raise RefusedEntryError(f"“{plain[:12]}” is no state; type its two letters, or nothing.")
    return plain
