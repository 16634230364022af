"""The shipped payer profiles: one file a payer under `resources/payers/`, one a state's overlay under `states/`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from clinic_app.domain.payer import Certainty, KeyNote, PayerFamily, PayerProfile
from clinic_app.shipped import shipped

_STATE = re.compile(r"[A-Z]{2}")
_HAVE_STATES = frozenset({PayerFamily.MEDICAID, PayerFamily.WORKERS_COMP, PayerFamily.AUTO})


@cache
def _shipped_profiles() -> tuple[PayerProfile, ...]:
    folder = shipped("resources", "payers")
    federal = {profile.id: profile for profile in map(read_profile, sorted(folder.glob("*.toml")))}
    states = [read_overlay(path, federal) for path in sorted((folder / "states").glob("*.toml"))]
    return (*federal.values(), *states)


def load_profiles() -> dict[str, PayerProfile]:
    """All shipped profiles by id, read once; the caller may add the clinic's own to its copy."""
    return {profile.id: profile for profile in _shipped_profiles()}


def overlay_id(payer: str, state: str) -> str:
    """The id of a payer's profile with a state's overlay on it."""
    return f"{payer}_{state.lower()}"


def has_states(family: PayerFamily) -> bool:
    """Whether each state has rules of its own for such a payer, so that a default is never confirmed for one."""
    return family in _HAVE_STATES


def read_profile(path: Path) -> PayerProfile:
    """One profile file. Raises `ValueError` that names the file and the key where something is wrong in it."""
    try:
        return _profile(tomllib.loads(path.read_text(encoding="utf-8")))
    except KeyError as missing:
        raise ValueError(f"{path.name}: {missing.args[0]} is missing") from missing
    except ValueError as wrong:
        raise ValueError(f"{path.name}: {wrong}") from wrong


def read_overlay(path: Path, federal: Mapping[str, PayerProfile]) -> PayerProfile:
    """The profile of a state's file: the federal default with the state's answers over it, key by key.

    Each answer brings its own note; the notes of the default stay on the keys it leaves. Raises `ValueError` that names
    the file and the key where something is wrong in it.
    """
    try:
        return _overlay(tomllib.loads(path.read_text(encoding="utf-8")), federal)
    except KeyError as missing:
        raise ValueError(f"{path.name}: {missing.args[0]} is missing") from missing
    except ValueError as wrong:
        raise ValueError(f"{path.name}: {wrong}") from wrong


def _overlay(table: dict[str, Any], federal: Mapping[str, PayerProfile]) -> PayerProfile:
    payer, state, as_of = table["over"], table["state"], table["as_of"]
    under = federal.get(payer)
    if under is None or not has_states(under.family):
        raise ValueError(f"over: {payer} is no payer that has rules by state")
    if not _STATE.fullmatch(state):
        raise ValueError(f"state: {state} is not two capital letters")
    notes = _notes(table, as_of, state)
    answered = set(table["profile"]) - {"unit_rule_confirmed_on"}
    unnoted = sorted(answered - {note.key for note in notes})
    if unnoted:
        raise ValueError(f"{unnoted[0]}: an answer needs its note with text and source")
    noted = {note.key for note in notes}
    return replace(
        under.with_overrides(table["profile"]),
        id=overlay_id(payer, state),
        name=table["name"],
        as_of=as_of,
        state=state,
        notes=(*notes, *(note for note in under.notes if note.key not in noted)),
        also=(*_also(table, as_of), *under.also),
    )


def _profile(table: dict[str, Any]) -> PayerProfile:
    as_of = table["as_of"]
    bare = PayerProfile(
        id=table["id"],
        name=table["name"],
        family=PayerFamily(table["family"]),
        customary_tfl_days=table.get("customary", {}).get("tfl_days"),
        disc_modifiers_since=table.get("since", {}).get("disc_modifiers"),
        as_of=as_of,
        notes=_notes(table, as_of),
        also=_also(table, as_of),
    )
    return bare.answering(table["profile"])


def _notes(table: dict[str, Any], as_of: date, state: str = "") -> tuple[KeyNote, ...]:
    return tuple(replace(_note(key, note, as_of), state=state) for key, note in table.get("notes", {}).items())


def _also(table: dict[str, Any], as_of: date) -> tuple[KeyNote, ...]:
    return tuple(_note("also", note, as_of) for note in table.get("also", ()))


def _note(key: str, note: dict[str, Any], as_of: date) -> KeyNote:
    return KeyNote(key, note["text"], note.get("source", ""), Certainty(note["certainty"]), note.get("as_of", as_of))
