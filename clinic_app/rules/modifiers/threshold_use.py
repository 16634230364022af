"""How much of Medicare's yearly threshold a patient has used, bucket by bucket, with this visit's lines.

The clinic's ledger knows its own visits only: other providers' use is unknown to it, and messages say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, Claim, ClaimLine
from clinic_app.domain.procedure import Procedure
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.rules.fee_reduction.allowed_amounts import FeeLine, LineAmount, amounts_of_day
from clinic_app.rules.modifiers.therapy_lines import clinician_discipline

EXPECTED_DENIAL = frozenset({"GA", "GZ", "GY"})
"""With one of these a line is sent for a denial and is not asked for KX."""


PT_AND_SLP, OT = "allowed_pt_slp", "allowed_ot"
BUCKET_NAMES = {PT_AND_SLP: "PT and SLP", OT: "OT"}
"""The two buckets, by their key in the history."""


@dataclass(frozen=True, slots=True)
class BucketUse:
    """One bucket of the threshold: its therapy lines here, and dollars allowed this year before the visit.

    `spent` is None where the ledger has not been asked.
    """

    discipline: Discipline
    key: str
    spent: Decimal | None
    lines: Sequence[ClaimLine]
    claim: Claim = field(repr=False, compare=False)

    @property
    def name(self) -> str:
        """PT and SLP share a bucket."""
        return BUCKET_NAMES[self.key]

    @property
    def allowed_here(self) -> Decimal | None:
        """Expected allowed dollars of the visit, None when a line's is not known."""
        amounts = [line.line.allowed for line in self.lines if line.line.allowed is not None]
        return sum(amounts, Decimal(0)) if len(amounts) == len(self.lines) else None

    def amounts(self) -> list[LineAmount]:
        """What each line is expected to add, typed or by the fee schedule; reckoned anew at each asking."""
        found = expected_amounts(self.claim)
        return [found[line.index] for line in self.lines]

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


def bucket_key(discipline: Discipline) -> str:
    """The bucket that a discipline's dollars fall into, by its key in the history."""
    return OT if discipline is Discipline.OT else PT_AND_SLP


def buckets_used(claim: Claim) -> Iterator[BucketUse]:
    """The buckets that this visit's therapy lines fall into, in line order."""
    lines_of: dict[str, list[ClaimLine]] = {}
    discipline_of: dict[str, Discipline] = {}
    for line in claim.billed:
        discipline = _discipline_counted(claim, line)
        if discipline is not None:
            key = bucket_key(discipline)
            lines_of.setdefault(key, []).append(line)
            discipline_of.setdefault(key, discipline)
    history = claim.visit.history
    for key, lines in lines_of.items():
        spent = getattr(history, key) if history is not None else None
        yield BucketUse(discipline_of[key], key, spent, lines, claim)


def expected_amounts(claim: Claim) -> dict[int, LineAmount]:
    """What Medicare is expected to allow for each billed line, beside the patient's other visits of the day."""
    counted = claim.day_count.units_of_line
    here = [_fee_line(line, counted.get(line.index)) for line in claim.billed]
    history = claim.visit.history
    elsewhere = [line for visit in (history.same_day or () if history is not None else ()) for line in _lines_of(visit)]
    book = claim.codebook
    found = amounts_of_day([*here, *elsewhere], claim.day, book.relative_values, book.procedures.find)
    return {line.index: amount for line, amount in zip(claim.billed, found[: len(here)], strict=True)}


def _fee_line(line: ClaimLine, counted: int | None) -> FeeLine:
    typed = line.line
    units = counted if typed.units is None else typed.units
    return FeeLine(line.code, units, line.modifiers, typed.charge, typed.allowed)


def _lines_of(visit: Visit) -> list[FeeLine]:
    """Another visit of the day; a line whose units are not typed yet stands for one."""
    return [
        FeeLine(line.code.strip().upper(), 1 if line.units is None else line.units, line.modifiers or (), line.charge)
        for line in visit.lines or ()
        if line.units != 0
    ]


def threshold_discipline(
    modifiers: Sequence[str], procedure: Procedure | None, given_by: Callable[[], Discipline | None]
) -> Discipline | None:
    """Whose dollars a line spends: the plan it names, else its clinician's; off the therapy list it spends none."""
    named = {DISCIPLINE_MODIFIERS[word] for word in modifiers if word in DISCIPLINE_MODIFIERS}
    if len(named) == 1:
        return named.pop()
    if named or procedure is None or not procedure.is_always_therapy:
        return None
    return given_by()


def _discipline_counted(claim: Claim, line: ClaimLine) -> Discipline | None:
    return threshold_discipline(
        line.modifiers, line.procedure, lambda: clinician_discipline(claim, line) or claim.discipline
    )
