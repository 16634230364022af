"""What a patient's visits at this clinic spent of Medicare's yearly therapy threshold, bucket by bucket.

The amounts are those a person typed on the lines, else what the fee schedule gives. Visits elsewhere are not known to
the records; what a person learned of them stands in a note and is added.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import groupby

from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.records import Coverage, SpentLine, ThresholdNote
from clinic_app.domain.visit import Discipline
from clinic_app.rules.fee_reduction.allowed_amounts import AmountBasis, FeeLine, LineAmount, amounts_of_day
from clinic_app.rules.modifiers.threshold_use import BUCKET_NAMES, OT, bucket_key, threshold_discipline
from clinic_app.store.history import VisitPoint
from clinic_app.store.store import Store

_NO_PAYER = ""  # typed nowhere on the visit: the coverage of its day names it


@dataclass(slots=True)
class _Sum:
    """A bucket while it is added up."""

    own: Decimal = Decimal(0)
    visits: set[int] = field(default_factory=set)
    days: list[date] = field(default_factory=list)
    typed: int = 0
    estimated: int = 0
    unknown: int = 0

    def add(self, line: SpentLine, amount: LineAmount) -> None:
        self.visits.add(line.visit_id)
        self.days.append(line.day)
        self.own += amount.amount or 0
        self.typed += amount.basis is AmountBasis.TYPED
        self.estimated += amount.basis is AmountBasis.SCHEDULE
        self.unknown += amount.basis is AmountBasis.UNKNOWN


@dataclass(frozen=True, slots=True)
class BucketLedger:
    """One bucket of a year, up to a visit: this clinic's own dollars, and the note on others.

    `typed`, `estimated` and `unknown` say how many lines have a typed amount, one of the fee schedule, and none.
    `kept_since` is the first day of the clinic's records, None while they are empty.
    """

    key: str
    year: int
    own: Decimal
    visits: int
    first: date | None
    last: date | None
    typed: int
    estimated: int
    unknown: int
    note: ThresholdNote | None
    kept_since: date | None

    @property
    def total(self) -> Decimal:
        """Own dollars and those noted of others."""
        return self.own + (self.note.amount if self.note is not None else 0)

    @property
    def covers_year(self) -> bool:
        """Whether the records, or a person's note, go back to the first of January."""
        return self.note is not None or (self.kept_since is not None and self.kept_since < date(self.year, 1, 1))

    @property
    def is_whole(self) -> bool:
        """Whether nothing of this clinic's own is missing in the sum."""
        return self.covers_year and self.unknown == 0

    @property
    def answer(self) -> Decimal | None:
        """The sum for the checker: whole, or past the threshold already; a part of it below proves nothing."""
        if self.is_whole:
            return self.total
        threshold = MedicareAmounts.load().threshold(self.year)
        limit = None if threshold is None else threshold.for_discipline("OT" if self.key == OT else "PT")
        return self.total if limit is not None and self.total >= limit else None


def year_ledger(store: Store, codebook: Codebook, patient_id: int, point: VisitPoint) -> Mapping[str, BucketLedger]:
    """Both buckets of the year of a visit, up to that visit."""
    year = point.day.year
    sums = {key: _Sum() for key in BUCKET_NAMES}
    priced: _Priced = {}
    for day, lines in groupby(_medicare_lines(store, codebook, patient_id, point), key=lambda one: one.day):
        _add_day(sums, day, list(lines), codebook, priced)
    kept_since = store.history.first_day()
    return {
        key: BucketLedger(
            key,
            year,
            one.own,
            len(one.visits),
            min(one.days, default=None),
            max(one.days, default=None),
            one.typed,
            one.estimated,
            one.unknown,
            store.threshold_notes.for_day(patient_id, key, point.day),
            kept_since,
        )
        for key, one in sums.items()
    }


def _stated(line: SpentLine) -> Callable[[], Discipline | None]:
    return lambda: line.discipline


_Priced = dict[tuple[FeeLine, ...], list[LineAmount]]
"""Days of one year by what was billed on them: a course of treatment repeats itself."""


def _add_day(
    sums: Mapping[str, _Sum], day: date, lines: Sequence[SpentLine], codebook: Codebook, priced: _Priced
) -> None:
    find = codebook.procedures.find
    billed = tuple([FeeLine(one.code, one.units, one.modifiers, one.charge, one.allowed) for one in lines])
    amounts = priced.get(billed)
    if amounts is None:
        amounts = priced[billed] = amounts_of_day(billed, day, codebook.relative_values, find)
    for line, amount in zip(lines, amounts, strict=True):
        discipline = threshold_discipline(line.modifiers, find(line.code), _stated(line))
        if discipline is not None:
            sums[bucket_key(Discipline(discipline))].add(line, amount)


def _medicare_lines(store: Store, codebook: Codebook, patient_id: int, point: VisitPoint) -> list[SpentLine]:
    """The lines of the year that Medicare pays for as the first payer."""
    names = _medicare_names(store, codebook)
    covered = [one for one in store.coverages.of(patient_id) if one.rank == 1 and one.payer in names]
    asked = [*names, _NO_PAYER] if covered else names
    lines = store.history.spent_lines(patient_id, point.day.replace(month=1, day=1), point, asked)
    return [one for one in lines if one.payer != _NO_PAYER or _is_covered(covered, one.day)]


def _is_covered(coverages: Sequence[Coverage], on: date) -> bool:
    return any(on in one.period for one in coverages)


def _medicare_names(store: Store, codebook: Codebook) -> list[str]:
    """The payers, by the name visits give them, that are Part B or Railroad Medicare."""
    profiles = codebook.payer_profiles
    names = [name for name, profile in profiles.items() if profile.is_medicare]
    kept = store.payers.all(inactive=True)
    return [*names, *(one.profile for one in kept if one.based_on in names and one.profile not in names)]
