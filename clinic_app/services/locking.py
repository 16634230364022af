"""When the window locks by itself, and that it did."""

from __future__ import annotations

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

USUAL_MINUTES, FEWEST_MINUTES, MOST_MINUTES = 10, 1, 60
_SETTING = "lock_after_minutes"


@needs(Action.READ_RECORDS)
def lock_after_minutes(clinic: Clinic) -> int:
    """Minutes without a key or a movement until the window locks."""
    kept = clinic.store.settings.get(_SETTING, USUAL_MINUTES)
    return min(MOST_MINUTES, max(FEWEST_MINUTES, kept)) if type(kept) is int else USUAL_MINUTES


@needs(Action.CHANGE_CLINIC)
def set_lock_after_minutes(clinic: Clinic, minutes: int) -> None:
    """Lock after so many minutes. Raises `ClinicError` outside 1 to 60."""
    if not FEWEST_MINUTES <= minutes <= MOST_MINUTES:
        raise ClinicError(f"The lock waits {FEWEST_MINUTES} to {MOST_MINUTES} minutes.", "Type a number in between.")
    clinic.store.settings.set(_SETTING, minutes)


@needs(Action.READ_RECORDS)
def note_lock(clinic: Clinic, why: str) -> None:
    """Write down that the window was locked: "asked", "idle" or "sleep"."""
    clinic.store.audit.note(AuditAction.LOCK, "clinic", 1, detail=why)
