"""The clinic's fee list: kept with its days, changed and taken back by people, asked for the charges of a claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from clinic_app.domain.fees import EVERY_PAYER, Fee, FeeList
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, may, needs
from clinic_app.store.faults import ConflictError

MOST_CHARGE = Decimal("99999.99")


@dataclass(frozen=True, slots=True)
class FeeRow:
    """A code as the list shows it for a payer on a day.

    `charge` is the payer's own entry in force, `general` that of every payer, `since` the day of the entry that counts,
    `later` what is entered for days to come.
    """

    code: str
    label: str
    charge: Decimal | None
    general: Decimal | None
    since: date | None
    later: tuple[Fee, ...] = ()


@dataclass(frozen=True, slots=True)
class FeeWish:
    """A charge somebody wants kept: for a code, from a day on; `charge` None ends it."""

    code: str
    charge: Decimal | None
    since: date
    payer: str = EVERY_PAYER


@dataclass(frozen=True, slots=True)
class FeeChange:
    """What was changed together: each entry as it was before, None for a new one, and as it is kept now."""

    before: tuple[Fee | None, ...]
    after: tuple[Fee, ...]


class FeeBook:
    """Reads and changes the fee list of an open clinic. Every change raises `ClinicError` where it cannot be kept."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic

    @property
    def may_change(self) -> bool:
        """Whether whoever is at work may change charges."""
        return may(self._clinic, Action.CHANGE_FEES)

    @needs(Action.READ_RECORDS)
    def fees(self) -> FeeList:
        """All charges as they are kept now."""
        return FeeList(self._clinic.store.fees.all())

    @needs(Action.READ_RECORDS)
    def rows(self, payer: str, on: date) -> list[FeeRow]:
        """The codes of the list by number, as they stand for a payer on a day."""
        fees = self.fees()
        return [self._row(fees, code, payer, on) for code in fees.codes() if _is_shown(fees, code, payer, on)]

    def _row(self, fees: FeeList, code: str, payer: str, on: date) -> FeeRow:
        known = self._clinic.checking.codebook.procedures.find(code)
        own, general = fees.entry(code, payer, on), fees.entry(code, EVERY_PAYER, on)
        counts = own if own is not None and own.charge is not None else general
        return FeeRow(
            code,
            known.label if known is not None else "",
            own.charge if own is not None else None,
            general.charge if general is not None else None,
            counts.since if counts is not None and counts.charge is not None else None,
            tuple(one for one in fees.history(code, payer) if one.since > on),
        )

    # Changes

    @needs(Action.CHANGE_FEES)
    def keep(
        self, wishes: Sequence[FeeWish], by: str = "", *, brought_in: bool = False, progress: Progress | None = None
    ) -> FeeChange:
        """Keep charges, all or none. What stands already as a wish says is passed over."""
        before = {one.key: one for one in self.fees()}
        standing: dict[tuple[str, str], dict[date, Fee]] = {}
        for one in before.values():
            standing.setdefault((one.code, one.payer), {})[one.since] = one
        changed: dict[tuple[str, str, date], Fee] = {}
        for wish in sorted(wishes, key=lambda one: one.since):
            dated = standing.setdefault((wish.code, wish.payer), {})
            found = _wanted(dated, wish, self._clinic.mark or by)
            if found is not None:
                changed[found.key] = dated[found.since] = found
        after = self._save(list(changed.values()), brought_in, progress) if changed else []
        return FeeChange(tuple(before.get(one.key) for one in after), tuple(after))

    def _save(self, fees: Sequence[Fee], brought_in: bool, progress: Progress | None) -> list[Fee]:
        table = self._clinic.store.fees
        if progress is None:
            return table.save_all(fees, brought_in=brought_in)
        return table.save_all(
            fees, brought_in=brought_in, going_on=lambda share: progress(share, f"Keeping {len(fees)} charges")
        )

    @needs(Action.CHANGE_FEES)
    def undo(self, change: FeeChange) -> None:
        """Take a change back. Raises `ConflictError` if one of its entries says something else by now."""
        table, back = self._clinic.store.fees, list[Fee]()
        for was, now in zip(change.before, change.after, strict=True):
            present = table.get(now.id)
            if present is None or (present.charge, present.active) != (now.charge, now.active):
                raise ConflictError(
                    f"The charge of {now.code} was changed again since; nothing was taken back.", "Type it anew."
                )
            back.append(replace(was or replace(now, active=False), id=present.id, version=present.version))
        table.save_all(back)


def _is_shown(fees: FeeList, code: str, payer: str, on: date) -> bool:
    """A code with a charge on the day, or one to come; one whose charge has ended is in no list of that day."""
    if fees.charge(code, payer, on) is not None:
        return True
    keys = {EVERY_PAYER, payer}
    return any(one.since > on and one.charge is not None for key in keys for one in fees.history(code, key))


def _wanted(dated: Mapping[date, Fee], wish: FeeWish, by: str) -> Fee | None:
    """The entry a wish makes, changes or takes back among those of its code and payer; None for no change."""
    earlier = [one for since, one in sorted(dated.items()) if since < wish.since and one.active]
    under, same_day = earlier[-1].charge if earlier else None, dated.get(wish.since)
    if same_day is None:
        if wish.charge == under:
            return None
        return Fee(wish.code, wish.charge, wish.since, wish.payer, recorded_by=by)
    if wish.charge == same_day.charge:
        return None
    if wish.charge is None and under is None:  # nothing is left for the entry to end
        return replace(same_day, active=False, recorded_by=by)
    return replace(same_day, charge=wish.charge, recorded_by=by)


# The charges of a claim


@dataclass(frozen=True, slots=True)
class LinesSeen:
    """The lines of a visit as they were seen last, and what the list said for them then."""

    lines: tuple[object, ...]
    charges: tuple[Decimal | None, ...]
    listed: Mapping[int, Decimal]


def charges_to_set(before: LinesSeen, now: LinesSeen) -> dict[int, Decimal | None]:
    """The charges that follow the list from one state of a visit to the next, by line.

    A charge is filled in where it is empty and the list has come to say something; one that stood as the list said
    follows the list when units, code, payer or day change. Any other was typed, and stays.
    """
    found: dict[int, Decimal | None] = {}
    for index, line in enumerate(now.lines):
        was = _place_before(before, now, index, line)
        said = before.listed.get(was) if was is not None else None
        says, charge = now.listed.get(index), now.charges[index]
        if says in (said, charge):
            continue
        if charge is None or charge == said:
            found[index] = says
    return found


def _place_before(before: LinesSeen, now: LinesSeen, index: int, line: object) -> int | None:
    """Where a line stood before: it itself if untouched, else the one in its row if no row came or went."""
    same = next((place for place, one in enumerate(before.lines) if one is line), None)
    if same is not None:
        return same
    return index if len(before.lines) == len(now.lines) else None
