"""What Medicare is expected to allow for the lines of one day: the fee schedule with the multiple-procedure reduction.

National amounts without the locality factors, so what comes from them is an estimate and is called one. The assistant's
15 % is not taken off: the yearly threshold counts the amount before it (CPM ch. 5 §10.2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from clinic_app.codebook.fees import RelativeValue, RelativeValueTable
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.procedure import FeeStatus, Procedure

_CENT = Decimal("0.01")
_NOTHING = Decimal(0)
_NEVER_PAID = frozenset({"GY", "GZ"})  # not covered by statute, or sent to be denied
_NOT_PAID_APART = frozenset({FeeStatus.BUNDLED, FeeStatus.INVALID, FeeStatus.NON_COVERED})


class AmountBasis(StrEnum):
    """Where the amount of a line comes from."""

    TYPED = "typed"
    SCHEDULE = "schedule"
    NOT_PAID = "not paid"  # bundled, not covered, or billed with 0 units
    UNKNOWN = "unknown"  # no units, or a code or a year without a published value


class FeeLine(NamedTuple):
    """What a line's amount depends on; `units` None while nobody has said."""

    code: str
    units: int | None
    modifiers: tuple[str, ...] = ()
    charge: Decimal | None = None
    allowed: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LineAmount:
    """Dollars allowed for a line, and on what ground; None where it is not known."""

    amount: Decimal | None
    basis: AmountBasis


def paid_in_full(values: Iterable[RelativeValue]) -> RelativeValue:
    """The code of whose units one keeps its whole practice expense: the highest one, of equals the dearest."""
    return max(values, key=lambda one: (one.practice_expense, one.total))


def dollars_per_value(values: RelativeValueTable, on: date) -> Decimal | None:
    """The year's conversion factor: the published one, else that of an imported schedule."""
    published = MedicareAmounts.load().conversion_factor(on)
    return published.standard if published is not None else values.conversion_factor(on)


def amounts_of_day(
    lines: Sequence[FeeLine], on: date, values: RelativeValueTable, find: Callable[[str], Procedure | None]
) -> list[LineAmount]:
    """The amount of each line of one patient's day at one clinic, all disciplines together, in their order.

    An amount that somebody typed stands as it is. Medicare pays no more than the charge.
    """
    rate = MedicareAmounts.load().reduced_practice_expense_rate(on)
    factor = dollars_per_value(values, on)
    known = [_valued(line, on, values, find) for line in lines]
    reduced = [one.value for one in known if one.value is not None and one.is_reduced and (one.line.units or 0) > 0]
    full = paid_in_full(reduced) if reduced else None
    found = []
    for one in known:
        takes_full = full is not None and one.value is full and one.is_reduced and (one.line.units or 0) > 0
        found.append(_amount(one, factor, rate, takes_full=takes_full))
        if takes_full:
            full = None
    return found


class _Valued(NamedTuple):
    """A line, its relative values, and whether the reduction counts it."""

    line: FeeLine
    value: RelativeValue | None
    is_reduced: bool
    is_paid: bool


def _valued(line: FeeLine, on: date, values: RelativeValueTable, find: Callable[[str], Procedure | None]) -> _Valued:
    procedure = find(line.code)
    is_paid = _NEVER_PAID.isdisjoint(line.modifiers) and (procedure is None or procedure.status not in _NOT_PAID_APART)
    reduced = procedure is not None and procedure.mppr and is_paid
    return _Valued(line, values.lookup(line.code, on), reduced, is_paid)


def _amount(one: _Valued, factor: Decimal | None, rate: Decimal | None, *, takes_full: bool) -> LineAmount:
    line = one.line
    if line.allowed is not None:
        return LineAmount(line.allowed, AmountBasis.TYPED)
    if not one.is_paid or line.units == 0:
        return LineAmount(_NOTHING, AmountBasis.NOT_PAID)
    if one.value is None or line.units is None or factor is None or rate is None:
        return LineAmount(None, AmountBasis.UNKNOWN)
    full, reduced = _unit_prices(one.value, factor, rate)
    amount = full * line.units
    if one.is_reduced:
        amount = reduced * line.units + (full - reduced if takes_full else _NOTHING)
    if line.charge is not None and _NOTHING < line.charge < amount:
        amount = line.charge
    return LineAmount(amount, AmountBasis.SCHEDULE)


@lru_cache(maxsize=1024)
def _unit_prices(value: RelativeValue, factor: Decimal, rate: Decimal) -> tuple[Decimal, Decimal]:
    """One unit in full, and with its practice expense reduced, in dollars and cents."""
    kept = value.work + value.malpractice + value.practice_expense * rate
    return _cents(value.total * factor), _cents(kept * factor)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)
