"""The diagnoses of the chart, problem list or referral that are not on the claim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.codebook.diagnoses import DiagnosisStatus


@dataclass(frozen=True, slots=True)
class ChartedCode:
    """A charted diagnosis in the table's spelling; `index` is its place in the note's list."""

    index: int
    code: str
    billable: bool
    on: date | None
    by: str | None


def charted_codes(claim: Claim) -> tuple[ChartedCode, ...]:
    """Charted diagnoses that the claim does not carry yet, each once, in the order of the note."""
    note = claim.visit.documentation
    if note is None or not note.charted:
        return ()
    found: dict[str, ChartedCode] = {}
    for index, one in enumerate(note.charted):
        if not one.code:
            continue
        lookup = claim.codebook.diagnoses.lookup(one.code, claim.day)
        if lookup.code not in claim.code_set and lookup.code not in found:
            billable = lookup.status is DiagnosisStatus.BILLABLE
            found[lookup.code] = ChartedCode(index, lookup.code, billable, one.on, one.by)
    return tuple(found.values())
