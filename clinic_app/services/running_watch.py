"""A watch that still runs holds its visit back: what it measures stands in no line yet, and the treatment goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.stretch import Stretch
from clinic_app.services.permissions import Action, needs

if TYPE_CHECKING:
    from clinic_app.services.clinic import Clinic


@needs(Action.READ_RECORDS)
def running_watches(clinic: Clinic, visit_id: int) -> list[Stretch]:
    """What the watch measures of a visit right now, one stretch a code, the first begun first."""
    return [one for one in clinic.store.stretches.of_visit(visit_id) if one.is_running] if visit_id else []


@needs(Action.READ_RECORDS)
def refuse_while_a_watch_runs(clinic: Clinic, visit_id: int) -> None:
    """Raises `ClinicError` while a watch measures the visit: it is not over, and its minutes are in no line."""
    running = running_watches(clinic, visit_id)
    if running:
        raise ClinicError(
            f"The watch of {running[0].code} still runs: this visit is not over.",
            "Take its minutes over under Treating, or throw them away.",
        )
