"""What an import brought that wants work: its visits, the worst first; and its refused rows as a file."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.judgement import Standing
from clinic_app.domain.records import CODE_NOT_CHECKED, NOT_COMPLETE, VisitSummary
from clinic_app.services.audit import harmless
from clinic_app.services.bring_in.plan import ImportPlan
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

MOST_LISTED = 500
_AT_ONCE = 200
_RANK = {"error": 0, NOT_COMPLETE: 1, "warning": 2, CODE_NOT_CHECKED: 3, "info": 4, "": 5, "clean": 6}


@dataclass(frozen=True, slots=True)
class FixItem:
    """A visit of an import and the first thing that was said of it, "" where nothing was."""

    visit: VisitSummary
    said: str


@dataclass(frozen=True, slots=True)
class FixList:
    """The visits that want work, the worst first, up to a limit; and how many there are of each word in all.

    The words are the standings of their verdicts, "" for what was not checked.
    """

    items: tuple[FixItem, ...]
    counts: dict[str, int]

    @property
    def visits(self) -> int:
        """How many visits the import brought."""
        return sum(self.counts.values())

    @property
    def left_off(self) -> int:
        """How many are not listed."""
        return self.visits - len(self.items)


@needs(Action.READ_RECORDS)
def fix_list(clinic: Clinic, import_id: int) -> FixList:
    """The visits of an import as they stand now, ranked: must fix first, nothing found last."""
    ids = [one.object_id for one in clinic.store.imports.objects(import_id, "visit")]
    found: list[VisitSummary] = []
    for start in range(0, len(ids), _AT_ONCE):
        found += clinic.store.visits.summaries(ids[start : start + _AT_ONCE])
    counts: dict[str, int] = {}
    for one in found:
        word = one.verdict.standing
        counts[word] = counts.get(word, 0) + 1
    found.sort(key=_urgency)
    return FixList(tuple(FixItem(one, _said(clinic, one)) for one in found[:MOST_LISTED]), counts)


def _urgency(one: VisitSummary) -> tuple[int, int, int, object, int]:
    verdict = one.verdict
    return _RANK.get(verdict.standing, len(_RANK)), -verdict.errors, -verdict.warnings, one.day, one.id


def _said(clinic: Clinic, one: VisitSummary) -> str:
    """The first and so worst finding of the check that was kept."""
    if not one.verdict.errors and not one.verdict.warnings and not one.verdict.notes:
        return ""
    kept = clinic.store.judgements.newest(one.id, one.version)
    said = (one for one in kept.said if one.standing is Standing.STANDS) if kept is not None else iter(())
    return next((one.message for one in said), "")


@needs(Action.EXPORT)
def refused_rows_csv(clinic: Clinic, plan: ImportPlan) -> bytes:
    """The refused rows with number and sentence before their own cells, to be mended and brought in again.

    UTF-8 with a mark, as spreadsheets want it; no cell begins a formula. The audit trail tells of it.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(map(harmless, ("row", "why it was refused", *plan.head)))
    for row in plan.refused:
        writer.writerow([harmless(cell) for cell in (row.number, row.sentence, *row.cells)])
    clinic.store.audit.note(AuditAction.EXPORT, "refused_rows", detail=str(len(plan.refused)))
    return out.getvalue().encode("utf-8-sig")
