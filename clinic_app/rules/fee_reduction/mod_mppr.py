"""The multiple-procedure reduction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, UNITS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.codebook.fees import RelativeValue, RelativeValueTable
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.procedure import Procedure
from clinic_app.domain.visit import Visit
from clinic_app.rules.fee_reduction.allowed_amounts import dollars_per_value, paid_in_full

_NOT_PAID = "GY"


class _Flagged(NamedTuple):
    """Units of one line that the reduction counts; `units` is None where none are typed."""

    code: str
    units: int | None


def _reduces(payer: PayerProfile) -> bool:
    return payer.mppr is True


@rule(
    "MOD-MPPR",
    Severity.INFO,
    basis="CPM ch. 5 §10.7; CARC 59",
    payers=_reduces,
    reads=CODES | MODIFIERS | UNITS | HISTORY,
)
def mod_mppr(claim: Claim) -> Iterator[Outcome]:
    """The payer pays less than the full fee for all but one unit of the day.

    Why: among all therapy units of one patient, day and group, all disciplines together, the one with the highest
    practice expense is paid in full; every other keeps its work and malpractice and half its practice expense (50 %
    since 2013-04-01). Add-on, bundled and contractor-priced codes are outside. It is a reduction (CARC 59), no fault;
    the reduced amounts count for the yearly threshold.

    What to do: nothing. The amount is an estimate from national values, before the local factors.
    """
    here = [line for line in claim.billed if _counts(line.procedure, line.modifiers)]
    if not here:
        return
    flagged = [_Flagged(line.code, line.line.units) for line in here]
    if claim.visit.history is not None and claim.visit.history.same_day:
        flagged += _elsewhere(claim, claim.visit.history.same_day)
    units = sum([1 if one.units is None else one.units for one in flagged])
    if units > 1:
        yield Problem(here[0].at("units"), _message(claim.codebook.relative_values, tuple(flagged), units, claim.day))


def _counts(procedure: Procedure | None, modifiers: tuple[str, ...]) -> bool:
    return procedure is not None and procedure.mppr and _NOT_PAID not in modifiers


def _elsewhere(claim: Claim, visits: tuple[Visit, ...]) -> list[_Flagged]:
    """Lines of the patient's other visits of the day: one group, whatever the discipline."""
    found = []
    for line in [line for visit in visits for line in visit.lines or () if line.units != 0]:
        code = line.code.strip().upper()
        if _counts(claim.codebook.procedures.find(code), line.modifiers or ()):
            found.append(_Flagged(code, line.units))
    return found


@lru_cache(maxsize=512)
def _message(values: RelativeValueTable, flagged: tuple[_Flagged, ...], units: int, on: date) -> str:
    text = f"{units} units of the day share the multiple-procedure reduction"
    if any(one.units is None for one in flagged):
        text = "The units of the day share the multiple-procedure reduction"
    valued = [(value, one.units) for one in flagged if (value := values.lookup(one.code, on))]
    rate = MedicareAmounts.load().reduced_practice_expense_rate(on)
    factor = dollars_per_value(values, on)
    if len(valued) < len(flagged) or rate is None:
        return f"{text}: all but the one with the highest practice expense are paid less."
    full = paid_in_full([value for value, _ in valued])
    text += f": one unit of {full.code} is paid in full"
    lost = _lost(valued, full, rate)
    if lost is None or factor is None:
        return f"{text}, the others with half their practice expense."
    return f"{text}, the others about {lost * factor:,.2f} dollars less (estimate, {on.year} national values)."


def _lost(valued: list[tuple[RelativeValue, int | None]], full: RelativeValue, rate: Decimal) -> Decimal | None:
    """Relative values of practice expense that are not paid; None where units are not typed."""
    total = -full.practice_expense
    for value, units in valued:
        if units is None:
            return None
        total += value.practice_expense * units
    return total * (1 - rate)
