"""The shipped payer profiles: one file a payer under `resources/payers/`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from clinic_app.domain.payer import Certainty, KeyNote, PayerFamily, PayerProfile
from clinic_app.shipped import shipped


@cache
def _shipped_profiles() -> tuple[PayerProfile, ...]:
    return tuple(read_profile(path) for path in sorted(shipped("resources", "payers").glob("*.toml")))


def load_profiles() -> dict[str, PayerProfile]:
    """All shipped profiles by id, read once; the caller may add the clinic's own to its copy."""
    return {profile.id: profile for profile in _shipped_profiles()}


def read_profile(path: Path) -> PayerProfile:
    """One profile file. Raises `ValueError` that names the file and the key where something is wrong in it."""
    try:
        return _profile(tomllib.loads(path.read_text(encoding="utf-8")))
    except KeyError as missing:
        raise ValueError(f"{path.name}: {missing.args[0]} is missing") from missing
    except ValueError as wrong:
        raise ValueError(f"{path.name}: {wrong}") from wrong


def _profile(table: dict[str, Any]) -> PayerProfile:
    bare = PayerProfile(
        id=table["id"],
        name=table["name"],
        family=PayerFamily(table["family"]),
        customary_tfl_days=table.get("customary", {}).get("tfl_days"),
        disc_modifiers_since=table.get("since", {}).get("disc_modifiers"),
        as_of=table["as_of"],
        notes=tuple(
            KeyNote(key, note["text"], note.get("source", ""), Certainty(note["certainty"]))
            for key, note in table.get("notes", {}).items()
        ),
    )
    return bare.answering(table["profile"])
