"""The clinic's own charges: so many dollars for one unit of a code, from a day on, where needed for one payer alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

EVERY_PAYER = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """What one unit of a code costs from `since` on; `charge` None: from that day on the list names none.

    `payer` is the payer as visits name it, `EVERY_PAYER` for all that have no charge of their own. `active` False: the
    entry was taken back and counts no more.
    """

    code: str
    charge: Decimal | None
    since: date
    payer: str = EVERY_PAYER
    active: bool = True
    recorded_by: str = ""
    id: int = 0
    version: int = 0

    @property
    def key(self) -> tuple[str, str, date]:
        """What stands once in a list."""
        return self.code, self.payer, self.since


class FeeList:
    """All charges of a clinic, asked by code, payer and day."""

    def __init__(self, fees: Iterable[Fee] = ()) -> None:
        self._dated: dict[tuple[str, str], list[Fee]] = {}
        for one in sorted((one for one in fees if one.active), key=lambda one: one.since):
            self._dated.setdefault((one.code, one.payer), []).append(one)

    def __bool__(self) -> bool:
        return bool(self._dated)

    def entry(self, code: str, payer: str, on: date) -> Fee | None:
        """The entry for exactly this payer that is in force on a day, also one that ends a charge."""
        dated = [one for one in self._dated.get((code, payer), ()) if one.since <= on]
        return dated[-1] if dated else None

    def charge(self, code: str, payer: str, on: date) -> Decimal | None:
        """What a unit costs on a day: the payer's own charge, else that of every payer; None where none is listed."""
        own = self.entry(code, payer, on) if payer else None
        if own is not None and own.charge is not None:
            return own.charge
        general = self.entry(code, EVERY_PAYER, on)
        return general.charge if general is not None else None

    def history(self, code: str, payer: str) -> tuple[Fee, ...]:
        """All entries of a code for exactly this payer, the oldest first, those that are still to come included."""
        return tuple(self._dated.get((code, payer), ()))

    def codes(self) -> tuple[str, ...]:
        """Every code that has an entry, in order."""
        return tuple(sorted({code for code, _ in self._dated}))

    def payers_of(self, code: str) -> tuple[str, ...]:
        """The payers with entries of their own for a code."""
        return tuple(sorted(payer for one, payer in self._dated if one == code and payer))

    def __iter__(self) -> Iterator[Fee]:
        return (one for _key, dated in sorted(self._dated.items()) for one in dated)
