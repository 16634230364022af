"""The audit trail: reading it, adding to it, and proving that nothing in it was changed, added, removed or cut off.

Every change of a record writes its event in its own transaction (`Writer.save`, `Writer.note`). Views, papers and the
comings and goings of people are noted here. Keeping a draft at each field is no event: a draft is no record yet.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from clinic_app.domain.accounts import Actor, AuditAction, AuditEvent
from clinic_app.store.audit_seal import SEAL_BYTES, Head
from clinic_app.store.session import EVENT_COLUMNS, Row, Session, seal_of

Progress = Callable[[float, str], bool]

TAIL = 200
"""Events looked at each time the clinic is opened; all of them are on demand, and in the background."""

_COLUMNS = ", ".join(EVENT_COLUMNS)
_GUARDS = {"audit_events_stay", "audit_events_last"}
_BATCH = 2000


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which events a list shows; left out means all. `day` is a day where the clinic is."""

    account_id: int | None = None
    action: str = ""
    kind: str = ""
    object_id: int = 0
    day: date | None = None


EVERY_EVENT = AuditFilter()


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """What a verification found: how many events it looked at, and what is wrong, if anything is."""

    events: int
    fault: str = ""
    complete: bool = True

    @property
    def sentence(self) -> str:
        """The result in words."""
        if self.fault:
            return f"The audit trail was tampered with: {self.fault}"
        if not self.complete:
            return f"The last {self.events:,} audit events are as they were written."
        return f"All {self.events:,} audit events are as they were written; none is missing."


class AuditTrail:
    """The events of an open clinic."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(
        self,
        action: AuditAction,
        kind: str,
        object_id: int = 0,
        version: int = 0,
        detail: str = "",
        by: Actor | None = None,
    ) -> None:
        """Write an event that goes with no change. `detail` is a word of this program, never one that was typed."""
        with self._session.writing() as writer:
            writer.note(action, kind, object_id, version, detail, by)

    def head(self) -> Head:
        """Number and seal of the last event: what a backup's manifest and a printed report keep."""
        return self._session.head()

    def order(self, wanted: AuditFilter = EVERY_EVENT) -> array[int]:
        """The numbers of the events of a list, the newest first: what a table needs to jump anywhere."""
        where, parameters = _conditions(wanted)
        return array("q", self._session.column(f"SELECT id FROM audit_events {where} ORDER BY id DESC", parameters))

    def part(self, wanted: AuditFilter, below: int, span: int) -> array[int]:
        """The same of only the events `below` a number and not more than `span` under it: a turn of a long reading."""
        where, parameters = _conditions(wanted)
        within = "AND id < ? AND id >= ?" if where else "WHERE id < ? AND id >= ?"
        sql = f"SELECT id FROM audit_events {where} {within} ORDER BY id DESC"
        return array("q", self._session.column(sql, [*parameters, below, below - span]))

    def events(self, numbers: Sequence[int]) -> list[AuditEvent]:
        """The events of these numbers, in the order asked."""
        marks = ", ".join("?" * len(numbers))
        rows = self._session.rows(f"SELECT {_COLUMNS} FROM audit_events WHERE id IN ({marks})", list(numbers))
        found = {row["id"]: _event(row) for row in rows}
        return [found[number] for number in numbers if number in found]

    def every(self, wanted: AuditFilter = EVERY_EVENT) -> Iterator[AuditEvent]:
        """The events of a list, the newest first, read in batches."""
        order = self.order(wanted)
        for start in range(0, len(order), _BATCH):
            yield from self.events(order[start : start + _BATCH])

    # Proving

    def verify_tail(self) -> AuditVerdict:
        """A quick look at every opening: the anchor, the guards, and the last events."""
        verdict = self._verify(max(1, self.head().number - TAIL + 1), None)
        assert verdict is not None  # nothing can stop it
        return verdict

    def verify(self, progress: Progress | None = None) -> AuditVerdict | None:
        """Look at every event; None if `progress` stopped it."""
        return self._verify(1, progress)

    def begin_anchor(self) -> None:
        """Begin the anchor at what stands now: for a new clinic, and after a restore that was meant."""
        self._session.anchor.make(self.head())

    def leave_anchor(self) -> None:
        """Write no anchor any more: what was found at the opening stays to be found until somebody answers for it."""
        self._session.anchor.freeze()

    def _verify(self, first: int, progress: Progress | None) -> AuditVerdict | None:
        count = self.head().number
        verdict = self._chain(first, count, progress)
        if verdict is None or verdict.fault:
            return verdict
        return AuditVerdict(verdict.events, self._fault_outside(), complete=first == 1)

    def _chain(self, first: int, count: int, progress: Progress | None) -> AuditVerdict | None:
        """Hold each event against its seal and the one before it."""
        seal, expected, looked_at = self._seal_before(first), first, 0
        while expected <= count:
            if progress is not None and not progress((expected - first) / (count - first + 1), f"Event {expected:,}"):
                return None
            rows = self._session.rows(
                "SELECT * FROM audit_events WHERE id >= ? ORDER BY id LIMIT ?", [expected, _BATCH]
            )
            for row in rows:
                whole = [row[name] for name in EVENT_COLUMNS]
                if row["id"] != expected:
                    return AuditVerdict(looked_at, f"event {expected:,} is missing.")
                if self._session.seal_key.seal(seal, whole) != row["seal"]:
                    return AuditVerdict(looked_at, f"event {expected:,} is not as it was written.")
                seal, expected, looked_at = row["seal"], expected + 1, looked_at + 1
        return AuditVerdict(looked_at)

    def _seal_before(self, first: int) -> bytes:
        if first == 1:
            return bytes(SEAL_BYTES)
        row = self._session.row("SELECT seal FROM audit_events WHERE id = ?", [first - 1])
        return b"" if row is None else seal_of(row)

    def _fault_outside(self) -> str:
        """What the anchor and the guards say; empty if all is well."""
        rows = self._session.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        if not {row["name"] for row in rows} >= _GUARDS:
            return "the guards against changing events are gone."
        count = self.head().number
        row = self._session.row("SELECT count(*) AS n, min(id) AS first FROM audit_events")
        if row is not None and row["n"] and (row["n"], row["first"]) != (count, 1):
            return "events stand in it that were never numbered, or some are missing."
        anchored = self._session.anchor.read()
        if anchored is None:
            return "its anchor beside the database is missing or damaged."
        if anchored.number > count:
            return f"the last {anchored.number - count:,} events were cut off."
        if anchored.number:
            row = self._session.row("SELECT seal FROM audit_events WHERE id = ?", [anchored.number])
            if row is None or row["seal"] != anchored.seal:
                return f"event {anchored.number:,} is not the one its anchor names."
        return ""


def _conditions(wanted: AuditFilter) -> tuple[str, list[Any]]:
    parts: list[str] = []
    parameters: list[Any] = []
    for column, value in (
        ("account_id = ?", wanted.account_id),
        ("action = ?", wanted.action or None),
        ("kind = ?", wanted.kind or None),
        ("object_id = ?", wanted.object_id or None),
    ):
        if value is not None:
            parts.append(column)
            parameters.append(value)
    if wanted.day is not None:
        begin = datetime.combine(wanted.day, time()).astimezone()
        end = datetime.combine(wanted.day + timedelta(days=1), time()).astimezone()
        parts.append("at >= ? AND at < ?")
        parameters += [one.astimezone(UTC).isoformat(timespec="milliseconds") for one in (begin, end)]
    return (f"WHERE {' AND '.join(parts)}" if parts else ""), parameters


def _event(row: Row) -> AuditEvent:
    return AuditEvent(**{**row, "at": datetime.fromisoformat(row["at"])})
