"""Whether a visit looks as if it stood in the clinic's records already, under another number of the same day."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.checker.claim import Claim
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.services.visit_history import KnownHistory

_REPEATING = frozenset({"7", "8"})


@dataclass(frozen=True, slots=True)
class TypedTwice:
    """The other visit's number, and the codes that both bill."""

    number: str
    codes: tuple[str, ...]


def typed_twice(claim: Claim, known: KnownHistory) -> TypedTwice | None:
    """The first other visit of this patient, day and discipline that bills a code of this one.

    Two sessions of a day with times of their own, in the morning and in the afternoon, are no doubling; and the same
    code of another discipline is another therapist's. A claim that replaces or voids another repeats it on purpose.
    """
    form = claim.visit.claim
    if form is not None and (form.frequency or "").strip() in _REPEATING:
        return None
    here = [line.code for line in claim.billed if line.code]
    for number, visit in zip(known.same_day_numbers, known.answers.same_day or (), strict=True):
        if not _may_be_the_same(claim.visit, claim.discipline, visit):
            continue
        there = {(line.code or "").strip().upper() for line in visit.lines or () if line.units != 0}
        if both := tuple(dict.fromkeys(code for code in here if code in there)):
            return TypedTwice(number, both)
    return None


def _may_be_the_same(visit: Visit, discipline: Discipline | None, other: Visit) -> bool:
    if other.discipline is not discipline:
        return False
    return visit.started is None or other.started is None or visit.started == other.started
