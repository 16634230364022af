"""The NCCI pairs of a day: every active pair that a billed line of this visit forms with another line of the day.

A pair counts only within one provider, or one group and one specialty (NCCI Policy Manual ch. 1 §A): a PT's and an
OT's lines of one day are marked as such, so that rules can pass them over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, discipline_of_credential
from clinic_app.domain.frozen import maker
from clinic_app.domain.modifier_order import NCCI_WORDS
from clinic_app.domain.visit import Discipline, ServiceLine, Visit

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim, ClaimLine
    from clinic_app.codebook.ncci import PtpEdit

NCCI_MODIFIERS = frozenset(NCCI_WORDS)


@dataclass(frozen=True, slots=True)
class ServiceOfDay:
    """One billed line of the day. `index` is its place in this visit, None for a line of another visit."""

    code: str
    modifiers: tuple[str, ...]
    discipline: Discipline | None
    index: int | None

    @property
    def distinct(self) -> tuple[str, ...]:
        """Its 59 and X modifiers."""
        return tuple([word for word in self.modifiers if word in NCCI_MODIFIERS])


@dataclass(frozen=True, slots=True)
class PairOfDay:
    """Column 1 is paid, column 2 denied. `one_provider` is false when two disciplines furnished the two."""

    column1: ServiceOfDay
    column2: ServiceOfDay
    edit: PtpEdit
    one_provider: bool

    @property
    def distinct(self) -> tuple[str, ...]:
        """59 and X modifiers of both lines; Medicare takes them on either column."""
        return self.column1.distinct + self.column2.distinct

    @property
    def index(self) -> int:
        """The line of this visit that a finding stands on: column 2, or column 1 when column 2 is another visit's."""
        if self.column2.index is not None:
            return self.column2.index
        return self.column1.index or 0


_service_of_day = maker(ServiceOfDay)
_pair_of_day = maker(PairOfDay)


def _services_of(claim: Claim, codes: frozenset[str]) -> list[ServiceOfDay]:
    """The billed lines of this visit with these codes."""
    return [
        _service_of_day(line.code, line.modifiers, _discipline_here(line) or claim.discipline, line.index)
        for line in claim.billed
        if line.code in codes
    ]


def _discipline_here(line: ClaimLine) -> Discipline | None:
    performer = line.line.performer
    return (discipline_of_credential(performer) if performer is not None else None) or line.discipline


def services_elsewhere(claim: Claim) -> tuple[ServiceOfDay, ...]:
    """The billed lines of the patient's other visits of the day."""
    history = claim.visit.history
    if history is None or not history.same_day:
        return ()
    return tuple(service for visit in history.same_day for service in _services_of_visit(visit))


def _services_of_visit(visit: Visit) -> Iterator[ServiceOfDay]:
    for line in visit.lines or ():
        if line.units == 0:
            continue
        modifiers = tuple([word.strip().upper() for word in line.modifiers or ()])
        yield ServiceOfDay(line.code.strip().upper(), modifiers, _discipline_elsewhere(visit, line, modifiers), None)


def _discipline_elsewhere(visit: Visit, line: ServiceLine, modifiers: tuple[str, ...]) -> Discipline | None:
    rendering = visit.rendering.credential if visit.rendering is not None else None
    stated = discipline_of_credential(line.performer or "") or visit.discipline
    named = next((DISCIPLINE_MODIFIERS[word] for word in modifiers if word in DISCIPLINE_MODIFIERS), None)
    return stated or discipline_of_credential(rendering or "") or named


def pairs_of_day(claim: Claim) -> tuple[PairOfDay, ...]:
    """Every active pair with at least one line in this visit, in line order."""
    elsewhere = claim.services_elsewhere
    codes = claim.procedure_codes
    paired = claim.codebook.ncci.paired(codes.union([one.code for one in elsewhere]) if elsewhere else codes)
    if not paired:
        return ()
    here = _services_of(claim, paired)
    between = claim.codebook.ncci.between
    day = claim.day
    found = []
    for i, first in enumerate(here):
        for second in (*here[i + 1 :], *elsewhere):
            edit = between(first.code, second.code, day)
            if edit is not None:
                found.append(_pair(first, second, edit))
    return tuple(found)


def _pair(first: ServiceOfDay, second: ServiceOfDay, edit: PtpEdit) -> PairOfDay:
    one_provider = first.discipline is second.discipline or first.discipline is None or second.discipline is None
    if edit.column1 == first.code:
        return _pair_of_day(first, second, edit, one_provider)  # type: ignore[no-any-return] # what `maker` makes
    return _pair_of_day(second, first, edit, one_provider)  # type: ignore[no-any-return] # as above
