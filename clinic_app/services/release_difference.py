"""What other tables, or another rule book, would say of the claims that were not sent yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.differing import Change, SaidChange, changes_between
from clinic_app.checker.findings import CheckResult
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.edition_facts import sums_of
from clinic_app.codebook.imported_editions import TableKind
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.judgement import Judgement, Said
from clinic_app.domain.records import Verdict, VisitRecord
from clinic_app.services.checking import Checking, Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_changes import CodeChange, code_changes
from clinic_app.services.judging import UNSENT, keep_judgement, said_of
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs
from clinic_app.services.queue_facts import verdict_of

_BATCH = 500
_NOTED_TOGETHER = 20
"""So that the window never waits long for its turn at the store."""


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """One claim of which something else would be said; the verdicts are words of the notation."""

    record: VisitRecord
    verdict_before: str
    verdict_after: Verdict
    changes: tuple[SaidChange, ...]

    def count(self, *kinds: Change) -> int:
        """How many changes are of these kinds."""
        return sum(one.change in kinds for one in self.changes)

    @property
    def weight(self) -> int:
        """0 for another verdict, 1 for other findings, 2 where only what is checked changes."""
        if self.verdict_before != self.verdict_after.word:
            return 0
        return 1 if self.count(Change.NEW, Change.CLEARED, Change.CHANGED) else 2


@dataclass(frozen=True, slots=True)
class ReleaseDifference:
    """What would change. `looked_at` are all claims not sent; `same_tables` of them have no other table for their day.

    `not_comparable` are claims that could not be checked, or of which no earlier check is kept.
    """

    claims: tuple[ClaimChange, ...] = ()
    looked_at: int = 0
    same_tables: int = 0
    not_comparable: int = 0
    codes: tuple[CodeChange, ...] = ()
    _counts: Counter[Change] = field(default_factory=Counter, compare=False, repr=False)

    def __post_init__(self) -> None:
        self._counts.update(one.change for claim in self.claims for one in claim.changes)

    def count(self, kind: Change) -> int:
        """How many changes of a kind there are on all claims."""
        return self._counts[kind]

    @property
    def telling(self) -> tuple[ClaimChange, ...]:
        """The claims of which more changes than the name of an edition, those that matter most first."""
        telling = [one for one in self.claims if one.count(Change.EDITION) < len(one.changes)]
        return tuple(sorted(telling, key=lambda one: (one.weight, one.record.day, one.record.id)))

    @property
    def sentence(self) -> str:
        """In sum: "12 claims: 9 new, 3 cleared"."""
        claims, compared = len(self.telling), self.looked_at - self.not_comparable
        if not claims:
            if not self.looked_at:
                return "No claim waits to be sent"
            looked = _counted(compared or self.looked_at, "claim")
            return f"Nothing changes on {looked} not sent yet" if compared else f"{looked} could not be compared"
        words = ", ".join(
            f"{self.count(kind)} {kind.value.lower()}"
            for kind in Change
            if kind is not Change.EDITION and self.count(kind)
        )
        return f"{_counted(claims, 'claim')}: {words}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


@needs(Action.READ_RECORDS)
def difference_of_tables(
    clinic: Clinic, staged: Checking, progress: Progress | None = None
) -> ReleaseDifference | None:
    """Check every claim not sent with the tables in force and with others; None if `progress` stopped it."""
    present = clinic.checking
    claims: list[ClaimChange] = []
    tables = _SameTables(present.codebook, staged.codebook)
    looked_at = same = failed = 0
    for record in _unsent(clinic, progress):
        if record is None:
            return None
        looked_at += 1
        if tables.hold(record.visit.date_of_service or record.visit.checked_on or present.today):
            same += 1
            continue
        try:
            whole = clinic.as_kept(record).whole(record.visit)
            before, after = present.check(whole)[1], staged.check(whole)
        except ClinicError:
            failed += 1
            continue
        if before != after[1]:
            claims += _claim_change(record, before.verdict, said_of(before), after)
    codes = code_changes(clinic.store, present.codebook, staged.codebook, clinic.today())
    return ReleaseDifference(tuple(claims), looked_at, same, failed, codes)


@needs(Action.READ_RECORDS)
def difference_since_kept(clinic: Clinic, progress: Progress | None = None) -> ReleaseDifference | None:
    """Hold what is said of each claim not sent against what was said when it was checked last.

    Each is checked as of the day of that check, so that only tables and rules make a difference. None if stopped.
    """
    claims: list[ClaimChange] = []
    looked_at = unknown = 0
    for record in _unsent(clinic, progress):
        if record is None:
            return None
        looked_at += 1
        kept = clinic.store.judgements.newest(record.id, record.version)
        after = checked_as_of(clinic, record, kept) if kept is not None else None
        if kept is None or after is None:
            unknown += 1
            continue
        claims += _claim_change(record, kept.verdict, kept.said, after)
    return ReleaseDifference(tuple(claims), looked_at, 0, unknown)


@needs(Action.READ_RECORDS)
def checked_as_of(clinic: Clinic, record: VisitRecord, kept: Judgement) -> tuple[Claim, CheckResult] | None:
    """What is said now of a visit as if it were the day it was judged; None if it can no longer be checked."""
    checking = replace(clinic.checking, today=kept.judged_for)
    try:
        return checking.check(clinic.as_kept(record).whole(record.visit))
    except ClinicError:
        return None


@needs(Action.READ_RECORDS)
def difference_today(clinic: Clinic, kept: Judgement) -> ClaimChange:
    """What today's check says otherwise of a kept version than was said then; nothing is kept of it.

    Raises `ClinicError` if the version is gone or its payer is no longer known.
    """
    versions = clinic.store.visits.versions(kept.visit_id)
    record = next((one for one in versions if one.version == kept.version), None)
    if record is None:
        raise ClinicError("This version of the visit is no longer kept.", "Choose another from the list.")
    after = clinic.checking.check(clinic.as_kept(record).whole(record.visit))
    return ClaimChange(record, kept.verdict, verdict_of(*after), changes_between(kept.said, said_of(after[1])))


@needs(Action.CHANGE_VISITS)
def note_new_verdicts(
    clinic: Clinic, checking: Checking, difference: ReleaseDifference, by: str = "", progress: Progress | None = None
) -> None:
    """Keep what is said now of the claims that changed, and write the verdicts that the lists show.

    What was said before stays kept. A visit that was changed since it was compared is left alone: its save said it.
    """
    claims = difference.claims
    for place in range(0, len(claims), _NOTED_TOGETHER):
        if progress is not None:
            progress(place / len(claims), f"Noting the new verdicts: {place:,} of {len(claims):,}")
        judged = [found for one in claims[place : place + _NOTED_TOGETHER] if (found := _judged(clinic, checking, one))]
        with clinic.store.together():
            for opened, claim, result in judged:
                keep_judgement(clinic.store, checking, opened, (claim, result), by)
            clinic.store.visits.note_verdicts(
                [(opened.record, verdict_of(claim, result)) for opened, claim, result in judged]
            )


def _judged(clinic: Clinic, checking: Checking, one: ClaimChange) -> tuple[OpenVisit, Claim, CheckResult] | None:
    kept = clinic.store.visits.get(one.record.id)
    if kept is None or kept.version != one.record.version:
        return None
    opened = clinic.as_kept(kept)
    try:
        return (opened, *checking.check(opened.whole(kept.visit)))
    except ClinicError:  # its payer went since: the form says so
        return None


def _claim_change(
    record: VisitRecord, verdict_before: str, before: Iterable[Said], after: tuple[Claim, CheckResult]
) -> Sequence[ClaimChange]:
    changes = changes_between(before, said_of(after[1]))
    return [ClaimChange(record, verdict_before, verdict_of(*after), changes)] if changes else []


def _unsent(clinic: Clinic, progress: Progress | None) -> Iterator[VisitRecord | None]:
    """The claims not sent, one by one; None, and no more, once `progress` asks to stop."""
    counts = clinic.store.visits.counts()
    total = sum(number for (status, _), number in counts.items() if status in UNSENT)
    for place, record in enumerate(clinic.store.visits.every(_BATCH, UNSENT)):
        if progress is not None and place % 20 == 0:
            share = min(1.0, place / max(total, 1))
            if not progress(share, f"Checking claims not sent yet: {place:,} of {total:,}"):
                yield None
                return
        yield record


class _SameTables:
    """Whether two code books ask the same tables for a day; remembered, since the days of many claims are few."""

    def __init__(self, present: Codebook, staged: Codebook) -> None:
        self._books = (present, staged)
        self._known: dict[date, bool] = {}

    def hold(self, day: date) -> bool:
        """Whether the day's tables are the same in both."""
        known = self._known.get(day)
        if known is None:
            one, other = (_tables_of_day(book, day) for book in self._books)
            known = self._known[day] = one == other
        return known


def _tables_of_day(book: Codebook, day: date) -> tuple[object, ...]:
    of_day = book.on(day)
    editions = of_day.editions()
    damaged = [one.file_name for one in book.damaged if one.covers_from <= day]
    fees = [one.sha256 for one in book.facts if one.kind is TableKind.FEES and one.covers_from.year == day.year]
    orders = [one.sha256 for one in book.facts if one.kind is TableKind.ORDER]
    return sorted(editions.items()), sums_of(book.facts, editions), damaged, fees, orders
