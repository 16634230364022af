"""The work queue as the window asks for it: lists, rows, counts, and what checks say of each visit kept up to date."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Verdict, VisitRecord
from clinic_app.domain.work_queue import (
    Judged,
    QueueCount,
    QueueFacts,
    QueueFilter,
    QueueOrder,
    QueueRow,
    QueueTab,
    StaleVisit,
)
from clinic_app.services.checking import Checking, Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import SENT
from clinic_app.services.permissions import Action, needs
from clinic_app.services.queue_facts import basis_of, facts_as_sent, facts_of, verdict_of

_BATCH = 20
"""Visits written together, so that the window never waits long for its turn at the store."""


@dataclass(frozen=True, slots=True)
class CheckedAgain:
    """How many visits were checked again, and of how many something else is said than before."""

    visits: int = 0
    changed: int = 0


class WorkQueue:
    """The queue of an open clinic. Every call is safe on another thread."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @cached_property
    def _shipped_names(self) -> Mapping[str, str]:
        return {name: one.name for name, one in self.clinic.checking.codebook.payer_profiles.items()}

    @needs(Action.READ_RECORDS)
    def payer_names(self) -> dict[str, str]:
        """What each payer is called, by the name visits give it."""
        own = {one.profile: one.name for one in self.clinic.store.payers.all(inactive=True) if one.name}
        return {**self._shipped_names, **own}

    @needs(Action.READ_RECORDS)
    def people(self) -> list[tuple[int, str]]:
        """Who treats or treated here: number and name."""
        found = self.clinic.store.providers.all(inactive=True)
        return [(one.id, f"{one.name} {one.credential}".strip()) for one in found]

    @needs(Action.READ_RECORDS)
    def order(self, wanted: QueueFilter, by: QueueOrder, among: Sequence[int] | None = None) -> array[int]:
        """The ids of the visits shown, in their order; `among`: only of these."""
        return self.clinic.store.queue.order(wanted, by, self.clinic.today(), self.payer_names(), among)

    @needs(Action.READ_RECORDS)
    def rows(self, visit_ids: Sequence[int], payer_names: Mapping[str, str] | None = None) -> list[QueueRow]:
        """The rows of these visits; the names of the payers may be handed in where many pages are read."""
        names = self.payer_names() if payer_names is None else payer_names
        return self.clinic.store.queue.rows(visit_ids, self._now(), names)

    @needs(Action.READ_RECORDS)
    def counts(self, among: Sequence[int] | None = None) -> dict[QueueTab, int]:
        """How many visits each tab holds, `among` these where some are given."""
        return self.clinic.store.queue.counts(self.clinic.today(), among)

    @needs(Action.READ_RECORDS)
    def needing_work(self) -> int:
        """How many visits need fixing."""
        return self.clinic.store.queue.needing_work()

    @needs(Action.READ_RECORDS)
    def needing_fix(self) -> QueueCount:
        """How many visits need fixing, and what is charged on them."""
        queue = self.clinic.store.queue
        return QueueCount(queue.needing_work(), queue.charge_waiting())

    @needs(Action.READ_RECORDS)
    def charge_of(self, visit_ids: Sequence[int]) -> QueueCount:
        """How many of these visits are kept, and the sums of their charges and units."""
        return self.clinic.store.queue.charge_of(visit_ids)

    # Keeping it true

    @needs(Action.CHANGE_VISITS)
    def bring_up_to_date(self, progress: Progress | None = None) -> CheckedAgain | None:
        """Check every visit anew of which the last check does not hold any more; None if `progress` stopped it."""
        clinic, done = self.clinic, CheckedAgain()
        last = 0
        while stale := clinic.store.queue.stale_after(last, self._now(), _BATCH):
            if progress is not None and not progress(0.0, "Checking again"):
                return None
            last = stale[-1].visit_id
            more = self._judge(stale)
            done = CheckedAgain(done.visits + more.visits, done.changed + more.changed)
        return done

    @needs(Action.CHANGE_VISITS)
    def check_again(self, visit_ids: Sequence[int], progress: Progress | None = None) -> CheckedAgain | None:
        """Check these visits anew, whatever was said of them; None if `progress` stopped it.

        What was checked until then stays checked. A claim that was sent stands as it was judged.
        """
        standing = self.clinic.store.queue.standing_of(visit_ids)
        done = CheckedAgain()
        for place in range(0, len(standing), _BATCH):
            if progress is not None and not progress(place / len(standing), f"Checking {place:,} of {len(standing):,}"):
                return None
            more = self._judge(standing[place : place + _BATCH])
            done = CheckedAgain(done.visits + more.visits, done.changed + more.changed)
        return done

    def _now(self) -> Judged:
        return Judged(basis_of(self.clinic.checking.codebook), self.clinic.today())

    def _checking(self) -> Checking:
        """The checker as of today, also in a window that stood open over midnight."""
        present, today = self.clinic.checking, self.clinic.today()
        return present if present.today == today else replace(present, today=today)

    def _judge(self, stale: Iterable[StaleVisit]) -> CheckedAgain:
        clinic, checking, now = self.clinic, self._checking(), self._now()
        store = clinic.store
        judged: list[tuple[VisitRecord, Verdict | None, QueueFacts, StaleVisit]] = []
        for one in stale:
            record = store.visits.get(one.visit_id)
            if record is None or record.version != one.version:
                continue
            if record.status in SENT:
                kept = store.judgements.newest(record.id, record.version)
                judged.append((record, None, facts_as_sent(kept), one))
            else:
                judged.append((record, *_checked(clinic, checking, record), one))
        visits = changed = 0
        with store.together():
            for record, verdict, facts, seen in judged:
                if not store.queue.note(record.id, record.version, facts, now, seen):
                    continue
                visits += 1
                if verdict is not None:
                    store.visits.note_verdicts([(record, verdict)])
                    changed += verdict != record.verdict
        return CheckedAgain(visits, changed)


def _checked(clinic: Clinic, checking: Checking, record: VisitRecord) -> tuple[Verdict, QueueFacts]:
    """What is said now of a visit; one that cannot be checked any more is not checked, whatever was said before."""
    try:
        claim, result = checking.check(clinic.as_kept(record).whole(record.visit))
    except ClinicError as error:  # its payer or its patient is not known any more
        return Verdict(), QueueFacts(message=str(error))
    return verdict_of(claim, result), facts_of(claim, result)
