"""How much of Medicare's yearly threshold a patient has used, bucket by bucket, with this visit's lines.

The clinic's ledger knows its own visits only: other providers' use is unknown to it, and messages say so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, Claim, ClaimLine
from clinic_app.domain.visit import Discipline
from clinic_app.rules.modifiers.therapy_lines import clinician_discipline, discipline_modifiers

EXPECTED_DENIAL = frozenset({"GA", "GZ", "GY"})
"""With one of these a line is sent for a denial and is not asked for KX."""


@dataclass(frozen=True, slots=True)
class BucketUse:
    """One bucket of the threshold: its therapy lines here, and dollars allowed this year before the visit.

    `spent` is None where the ledger has not been asked.
    """

    discipline: Discipline
    key: str
    spent: Decimal | None
    lines: Sequence[ClaimLine]

    @property
    def name(self) -> str:
        """PT and SLP share a bucket."""
        return "OT" if self.key == "allowed_ot" else "PT and SLP"

    @property
    def allowed_here(self) -> Decimal | None:
        """Expected allowed dollars of the visit, None when a line's is not known."""
        amounts = [line.line.allowed for line in self.lines if line.line.allowed is not None]
        return sum(amounts, Decimal(0)) if len(amounts) == len(self.lines) else None

    @property
    def at_most_here(self) -> Decimal | None:
        """The most the visit can add: a payer never allows more than the charge. None when neither is known."""
        amounts = [line.line.allowed if line.line.allowed is not None else line.line.charge for line in self.lines]
        known = [amount for amount in amounts if amount is not None]
        return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def ledger_given(claim: Claim) -> bool:
    """Whether either bucket's amount of the year is known."""
    history = claim.visit.history
    return history is not None and (history.allowed_pt_slp is not None or history.allowed_ot is not None)


def buckets_used(claim: Claim) -> Iterator[BucketUse]:
    """The buckets that this visit's therapy lines fall into, in line order."""
    lines_of: dict[str, list[ClaimLine]] = {}
    discipline_of: dict[str, Discipline] = {}
    for line in claim.billed:
        discipline = _bucket_discipline(claim, line)
        if discipline is not None:
            key = "allowed_ot" if discipline is Discipline.OT else "allowed_pt_slp"
            lines_of.setdefault(key, []).append(line)
            discipline_of.setdefault(key, discipline)
    history = claim.visit.history
    for key, lines in lines_of.items():
        spent = getattr(history, key) if history is not None else None
        yield BucketUse(discipline_of[key], key, spent, lines)


def _bucket_discipline(claim: Claim, line: ClaimLine) -> Discipline | None:
    """The plan the line names, else its clinician's; codes off the therapy list count for no bucket."""
    words = discipline_modifiers(line)
    if len(words) == 1:
        return DISCIPLINE_MODIFIERS[words[0]]
    if words or line.procedure is None or not line.procedure.is_always_therapy:
        return None
    return clinician_discipline(claim, line) or claim.discipline
