"""The audit trail as the owner reads it: filtered, in words, exported, verified; and papers that leave the clinic."""

from __future__ import annotations

import csv
import io
import time
from array import array
from collections.abc import Sequence

from clinic_app.domain.accounts import AuditAction, AuditEvent
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs, refuse_unless_allowed
from clinic_app.store.audit import EVERY_EVENT, AuditFilter, AuditVerdict

__all__ = ["AuditFilter", "AuditLog", "AuditVerdict", "note_import", "note_paper"]

_KIND_WORDS = {
    "clinic": "the clinic",
    "audit": "the audit trail",
    "day_book": "a day book",
    "paper": "a paper of the Tools menu",
    "code_tables": "code tables",
    "list": "a list",
    "keychain": "a way in by the system's keychain",
    "refused_rows": "refused rows of an import",
    "tries": "the record of wrong passphrases",
    "recovery_sheet": "the recovery sheet",
}
AT_ONCE = 20_000
"""Events looked through in one turn: some hundredths of a second at most."""
_BREATH = 0.005
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_HEAD = ("number", "moment (UTC)", "person", "role", "action", "kind", "object", "version", "detail")


class AuditLog:
    """The events of an open clinic."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @needs(Action.READ_AUDIT)
    def order(self, wanted: AuditFilter = EVERY_EVENT) -> array[int]:
        """The numbers of the events of a list, the newest first."""
        return self.clinic.store.audit.order(wanted)

    @needs(Action.READ_AUDIT)
    def newest(self, wanted: AuditFilter = EVERY_EVENT) -> tuple[array[int], int]:
        """The same among the newest events, and the number below which `older` reads on, 0 if there is nothing."""
        end = self.clinic.store.audit.head().number + 1
        below = end - AT_ONCE
        return self.clinic.store.audit.part(wanted, end, AT_ONCE), below if below > 1 else 0

    @needs(Action.READ_AUDIT)
    def older(self, wanted: AuditFilter, below: int, progress: Progress) -> array[int] | None:
        """Those below a number, read in turns that let others have theirs; None if `progress` stopped it."""
        found: array[int] = array("q")
        for end in range(below, 1, -AT_ONCE):
            if not progress(1 - end / below, "Reading"):
                return None
            found += self.clinic.store.audit.part(wanted, end, AT_ONCE)
            time.sleep(_BREATH)
        return found

    @needs(Action.READ_AUDIT)
    def events(self, numbers: Sequence[int]) -> list[AuditEvent]:
        """The events of these numbers, in the order asked."""
        return self.clinic.store.audit.events(numbers)

    @needs(Action.READ_AUDIT)
    def people(self) -> dict[int, str]:
        """Every account's name by its number, those removed included."""
        return {one.id: one.name for one in self.clinic.store.accounts.all(inactive=True)}

    @needs(Action.READ_AUDIT)
    def verify(self, progress: Progress | None = None) -> AuditVerdict | None:
        """Look at every event, and write down that it was done; None if `progress` stopped it."""
        verdict = self.clinic.store.audit.verify(progress)
        if verdict is not None:
            self.clinic.store.audit.note(AuditAction.VERIFY, "audit", detail="fault" if verdict.fault else "whole")
        return verdict

    @needs(Action.READ_AUDIT)
    def begin_anew(self) -> None:
        """Answer for a fault that was looked into: it is written down, and the end of the trail is guarded again.

        An event that was altered stays altered, and every verification goes on naming it.
        """
        self.clinic.store.audit.note(AuditAction.VERIFY, "audit", detail="fault answered for")
        self.clinic.store.audit.begin_anchor()

    @needs(Action.READ_AUDIT)
    def export(self, wanted: AuditFilter = EVERY_EVENT, progress: Progress | None = None) -> str | None:
        """The events of a list as CSV, the newest first; None if `progress` stopped it. The export is an event too."""
        refuse_unless_allowed(self.clinic, Action.EXPORT)
        order, people, out = self.order(wanted), self.people(), io.StringIO()
        writer = csv.writer(out)
        writer.writerow(_HEAD)
        for place, event in enumerate(self.clinic.store.audit.every(wanted)):
            if progress is not None and place % 1000 == 0 and not progress(place / len(order), "Writing"):
                return None
            writer.writerow([harmless(cell) for cell in _cells(event, people)])
        self.clinic.store.audit.note(AuditAction.EXPORT, "audit")
        return out.getvalue()


def object_words(event: AuditEvent) -> str:
    """What an event was about, by number: "visit 431, version 3"."""
    words = _KIND_WORDS.get(event.kind, event.kind)
    if event.object_id and event.kind not in _KIND_WORDS:
        words += f" {event.object_id}"
    if event.version and event.kind not in _KIND_WORDS:
        words += f", version {event.version}"
    return words


def harmless(cell: object) -> str:
    """A cell that no spreadsheet takes for a formula: what begins like one gets a quote mark in front."""
    text = str(cell)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _cells(event: AuditEvent, people: dict[int, str]) -> tuple[object, ...]:
    who = people.get(event.account_id, "") if event.account_id else ""
    at = event.at.isoformat(timespec="milliseconds")
    told = (event.role, event.action, event.kind, event.object_id or "", event.version or "", event.detail)
    return (event.id, at, who, *told)


def note_paper(clinic: Clinic, action: AuditAction, kind: str, object_id: int = 0, version: int = 0) -> None:
    """Write down that a paper was printed or exported. Raises `NotAllowedError` before anything leaves the clinic."""
    refuse_unless_allowed(clinic, Action.EXPORT if action is AuditAction.EXPORT else Action.PRINT)
    clinic.store.audit.note(action, kind, object_id, version)


@needs(Action.READ_RECORDS)
def fault_of_trail(clinic: Clinic, progress: Progress | None = None) -> str:
    """Look at every event, as is done behind each opening; what is wrong in a sentence, "" if nothing or stopped."""
    verdict = clinic.store.audit.verify(progress)
    return verdict.sentence if verdict is not None and verdict.fault else ""


@needs(Action.IMPORT)
def note_import(clinic: Clinic, tables: int) -> None:
    """Write down that official code tables were imported, and how many."""
    clinic.store.audit.note(AuditAction.IMPORT, "code_tables", detail=str(tables))
