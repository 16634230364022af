"""Resolving a visit: find the payer's profile, look every code up once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotChecked
from clinic_app.codebook.imported_editions import DamagedEdition, TableKind
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.payer import PayerFamily, PayerProfile
from clinic_app.domain.visit import PayerOverrides, Visit

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook

NO_PAYER = PayerProfile("", "no payer given", PayerFamily.SELF_PAY)
"""Stands where the visit names no payer: every answer is open, and the check says so."""


def resolve(visit: Visit, codebook: Codebook, today: date, before: Claim | None = None) -> Claim:
    """Look everything up as of the visit's date of service.

    `before` is the claim of an earlier state of the visit by the same code book; what has not changed is taken over.
    Raises `UnreadableVisitError` for a payer that is neither shipped nor known to the clinic and brings no profile.
    """
    checked_on = visit.checked_on or today
    of_the_day = codebook.on(visit.date_of_service or checked_on)
    claim = Claim(visit, of_the_day, payer_profile(visit, codebook), checked_on, before)
    if codebook.damaged:
        claim.not_checked.extend(_not_checked_by(codebook.damaged, of_the_day, claim.day))
    if not visit.payer:
        claim.not_checked.append(NotChecked("UNIT-RULE-PAYER", "no payer is given, so no payer's rules could be asked"))
    return claim


def _not_checked_by(damaged: Iterable[DamagedEdition], asked: Codebook, day: date) -> Iterator[NotChecked]:
    """What the tables of the day would have said is not known where an earlier one was asked in their place."""
    for one in damaged:
        if _begins(asked, one.kind) < one.covers_from <= day:
            why = f"the imported table {one.file_name} is damaged; an earlier edition was asked in its place"
            yield from (NotChecked(rule, why) for rule in _ASKS_TABLE[one.kind])


def _begins(codebook: Codebook, kind: TableKind) -> date:
    """The first day of the edition that a code book asks."""
    match kind:
        case TableKind.NCCI:
            return codebook.ncci.edition.covers_from
        case TableKind.MUE:
            return codebook.mue.edition.covers_from
        case TableKind.ORDER:
            return codebook.diagnoses.editions().codes
        case TableKind.TABULAR:
            return codebook.diagnoses.editions().notes
        case TableKind.FEES:
            return date.min


_ASKS_TABLE: dict[TableKind, tuple[str, ...]] = {
    TableKind.NCCI: ("NCCI-IND0", "NCCI-IND1"),
    TableKind.MUE: ("UNIT-MUE",),
    TableKind.FEES: ("MOD-MPPR",),
    TableKind.ORDER: ("DX-TABLE-OLD",),
    TableKind.TABULAR: ("DX-EXCL1",),
}


def payer_profile(visit: Visit, codebook: Codebook) -> PayerProfile:
    """The payer's profile with the visit's own answers put in."""
    shipped = codebook.payer_profiles.get(visit.payer) if visit.payer else NO_PAYER
    if shipped is None:
        if visit.payer_profile is None:
            raise UnreadableVisitError(
                f"payer {visit.payer!r} is not known.", "Use a shipped payer id, or add a [payer_profile] table."
            )
        shipped = PayerProfile(visit.payer or "", visit.payer or "", PayerFamily.COMMERCIAL)
    if visit.payer_profile is None:
        return shipped
    return _overridden(shipped.id, shipped, visit.payer_profile)


@lru_cache(maxsize=256)
def _overridden(_identifier: str, profile: PayerProfile, overrides: PayerOverrides) -> PayerProfile:
    answers = {field.name: getattr(overrides, field.name) for field in fields(overrides)}
    try:
        return profile.with_overrides(answers)
    except ValueError as problem:
        raise UnreadableVisitError(f"payer_profile.{problem}.") from None
