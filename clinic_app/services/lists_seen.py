"""That somebody looked at a list of patients or visits: which list and how many lines, never whose."""

from __future__ import annotations

from clinic_app.domain.accounts import AuditAction
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs


@needs(Action.READ_RECORDS)
def note_list_seen(clinic: Clinic, which: str, lines: int) -> None:
    """Write down that a list was opened. `which` is a word of the program: "patients", "due list"."""
    clinic.store.audit.note(AuditAction.VIEW, "list", detail=f"{which}: {lines}")
