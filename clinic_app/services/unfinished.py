"""What stood half typed on the screen when the window locked: kept encrypted with the clinic, given back once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

_LARGEST = 1_000_000
"""Characters; far above what can stand half typed, and what a crafted paste may not exceed."""


@needs(Action.READ_RECORDS)
def keep_unfinished(clinic: Clinic, typed: Mapping[str, Any]) -> None:
    """Keep it for whoever is at work, in place of what was kept before; values are what JSON can hold.

    What is beyond all measure is left out, the largest part first.
    """
    kept = dict(typed)
    while kept and len(str(kept)) > _LARGEST:
        del kept[max(kept, key=lambda part: len(str(kept[part])))]
    clinic.store.settings.set(_name(clinic), kept or None)


@needs(Action.READ_RECORDS)
def take_unfinished(clinic: Clinic) -> Mapping[str, Any]:
    """Give it back to whoever typed it, and forget it; nothing if nothing was kept."""
    typed = clinic.store.settings.get(_name(clinic))
    if not isinstance(typed, dict):
        return {}
    clinic.store.settings.set(_name(clinic), None)
    return typed


def _name(clinic: Clinic) -> str:
    return f"unfinished_of_{clinic.store.actor.account_id}"
