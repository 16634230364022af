"""One open database, used by one thread at a time: reading rows, and writing all of a change or nothing.

Every change writes its audit events in its own transaction: a change without its event cannot be kept.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from clinic_app.domain.accounts import ANYONE, Actor, AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import clean_text
from clinic_app.store.audit_seal import Anchor, Head, SealKey
from clinic_app.store.cipher import close_database
from clinic_app.store.faults import ConflictError, in_words
from clinic_app.store.keys import DataKey

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]
Clock = Callable[[], datetime]
Read = TypeVar("Read")


EVENT_COLUMNS = ("id", "at", "account_id", "role", "action", "kind", "object_id", "version", "detail")
"""What an audit event says, in the order it is sealed in."""

ANCHOR_ENDING = ".anchor"
_GIVEN = "numbers given: "
_INSERT_EVENT = f"INSERT INTO audit_events VALUES ({', '.join('?' * (len(EVENT_COLUMNS) + 1))})"
_KINDS = {
    "accounts": "account",
    "authorizations": "authorization",
    "clinic": "clinic",
    "coverages": "coverage",
    "episodes": "episode",
    "fees": "fee",
    "patients": "patient",
    "payers": "payer",
    "providers": "provider",
    "questions": "question",
    "referring_providers": "referring_provider",
    "visits": "visit",
}
"""What the audit trail calls a record of these tables; others go by the table's name."""
_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_PART = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


class Session:
    """The connection with its lock. Worker threads may share it; each call is one turn."""

    def __init__(self, database: Database, path: Path, clock: Clock, key: DataKey, actor: Actor = ANYONE) -> None:
        self.database = database
        self.path = path
        self.actor = actor
        self.seal_key = SealKey(key)
        self.anchor = Anchor(path.with_suffix(ANCHOR_ENDING), self.seal_key)
        self._head: Head | None = None  # as the open transaction has it
        self._noted = False
        self._given: dict[str, int] | None = None
        self._clock = clock
        self._turn = threading.RLock()
        self._open = True

    def now(self) -> datetime:
        """The moment to write beside a change."""
        return self._clock()

    def close(self) -> None:
        """Close the file; calling it again does nothing."""
        with self._turn:
            if self._open:
                self._open = False
                self.anchor.close()
                self.seal_key.forget()
                close_database(self.database, self.path)

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query, as mappings by column. Raises `ClinicError` if the disk or the file fails."""
        with self._turn, in_words():
            self._refuse_if_closed()
            cursor = self.database.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def column(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Any]:
        """The first column of a query, for long lists. Raises `ClinicError` if the disk or the file fails."""
        with self._turn, in_words():
            self._refuse_if_closed()
            return iter([row[0] for row in self.database.execute(sql, parameters)])

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """A transaction: kept whole at the end of the block, or not at all if anything is raised.

        Inside another such block it is a part of that one: undone alone if it fails, kept only with the whole. Raises
        `ClinicError` if the disk or the file fails; no transaction stays open then.
        """
        with self._turn, in_words():
            self._refuse_if_closed()
            connection = self.database.conn
            begin, keep, undo = _PART if connection.in_transaction else _WHOLE
            self.database.execute(begin)
            try:
                yield Writer(self)
                self.database.execute(keep)
            except BaseException:  # nothing half written is kept, whatever ended the writing; told on
                self._head = self._given = None
                if connection.in_transaction:  # a full disk has rolled back by itself
                    for statement in undo:
                        connection.execute(statement)
                raise
            if self._noted and not connection.in_transaction:
                self.anchor.write(self.head())
                self._noted = False

    def head(self) -> Head:
        """The last audit event. Read once and remembered: nobody else writes to a file that is open here."""
        if self._head is None:
            row = self.row("SELECT id, seal FROM audit_events ORDER BY id DESC LIMIT 1")
            self._head = Head() if row is None else Head(row["id"], seal_of(row))
        return self._head

    def note(self, event: Sequence[Any]) -> None:
        """Seal an event (all columns but id and seal) and write it into the open transaction."""
        before = self.head()
        whole = (before.number + 1, *event)
        seal = self.seal_key.seal(before.seal, whole)
        self.database.conn.execute(_INSERT_EVENT, (*whole, seal))
        self._head, self._noted = Head(before.number + 1, seal), True

    def note_all(self, events: Sequence[Sequence[Any]]) -> None:
        """Seal events in their order and write them into the open transaction."""
        head, rows = self.head(), []
        for event in events:
            whole = (head.number + 1, *event)
            head = Head(head.number + 1, self.seal_key.seal(head.seal, whole))
            rows.append((*whole, head.seal))
        self.database.conn.executemany(_INSERT_EVENT, rows)
        self._head, self._noted = head, True

    @contextmanager
    def overwriting(self) -> Iterator[None]:
        """What is deleted meanwhile is overwritten in the file, not only let go."""
        with self._turn:
            self.database.execute("PRAGMA secure_delete = ON").fetchall()
            try:
                yield
            finally:
                self.database.execute("PRAGMA secure_delete = OFF").fetchall()

    def never_again(self, table: str, highest: int) -> None:
        """Within a transaction: give no number of a table up to this one again, though its row is gone."""
        kept = self.numbers_given()
        if highest > kept.get(table, 0):
            kept[table] = highest
            name = f"{_GIVEN}{table}"
            self.database.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", [name, str(highest)])

    def numbers_given(self) -> dict[str, int]:
        """The highest number that was ever given to a row that is gone now, by table."""
        if self._given is None:
            rows = self.rows("SELECT name, value FROM meta WHERE name LIKE ?", [f"{_GIVEN}%"])
            self._given = {row["name"].removeprefix(_GIVEN): int(row["value"]) for row in rows}
        return self._given

    def back_up_to(self, target: Any, *, pages: int, progress: Callable[[int, int, int], None]) -> None:
        """Copy the database page by page to a keyed connection; `progress` may give others their turn."""
        with self._turn, in_words():
            self._refuse_if_closed()
            self.database.conn.backup(target, pages=pages, progress=progress)

    def give_way(self, seconds: float) -> None:
        """Within `back_up_to`: let waiting threads have their turn for a moment, then go on."""
        self._turn.release()
        try:
            time.sleep(seconds)
        finally:
            self._turn.acquire()

    def using(self, read: Callable[[Any], Read]) -> Read:
        """What a function reads over the connection, in one turn. Raises `ClinicError` if the disk or file fails."""
        with self._turn, in_words():
            self._refuse_if_closed()
            return read(self.database.conn)

    @property
    def changes(self) -> int:
        """Rows changed since the database was opened: tells whether anything is newer than a backup."""
        with self._turn:
            return int(self.database.conn.total_changes) if self._open else 0

    def _refuse_if_closed(self) -> None:
        if not self._open:
            raise ClinicError("The clinic's database is closed.", "Open it again.")


class Writer:
    """What a change may do inside its transaction. Table and column names come from this package, never from typing."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._moment = ""
        self.rows = session.rows
        self.row = session.row

    @property
    def moment(self) -> str:
        """The moment of this change, as it is kept: ISO text in UTC."""
        if not self._moment:
            self._moment = self._session.now().isoformat(timespec="milliseconds")
        return self._moment

    def note(
        self,
        action: AuditAction,
        kind: str,
        object_id: int = 0,
        version: int = 0,
        detail: str = "",
        by: Actor | None = None,
    ) -> None:
        """Write an audit event beside the change. `detail` is a word of this program, never one that was typed."""
        actor = by or self._session.actor
        told = (self.moment, actor.account_id, str(actor.role or ""), str(action), kind, object_id, version, detail)
        self._session.note(told)

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run one statement; returns how many rows it changed."""
        return int(self._session.database.execute(sql, [_kept(value) for value in parameters]).rowcount)

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for each of the rows."""
        if rows:
            self._session.database.conn.executemany(sql, rows)

    def insert(self, table: str, values: Mapping[str, Any]) -> int:
        """Add a row; returns its id."""
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = self._session.database.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", [_kept(value) for value in values.values()]
        )
        return int(cursor.lastrowid or 0)

    def save(self, table: str, record_id: int, version: int, values: Mapping[str, Any]) -> tuple[int, int]:
        """Add a row (`record_id` 0) or change it if its version is still `version`; returns id and new version.

        The audit event is written beside it. Raises `ConflictError` if the row was changed or removed since.
        """
        if record_id == 0:
            added = self.insert(table, {"version": 1, **self._new_number(table), **values})
            self.note(AuditAction.ADD, _KINDS.get(table, table), added, 1)
            return added, 1
        names = ", ".join(f"{name} = ?" for name in values)
        changed = self.run(
            f"UPDATE {table} SET version = ?, {names} WHERE id = ? AND version = ?",
            [version + 1, *values.values(), record_id, version],
        )
        if changed != 1:
            raise changed_meanwhile()
        self.note(AuditAction.CHANGE, _KINDS.get(table, table), record_id, version + 1)
        return record_id, version + 1

    def add_all(self, table: str, rows: Sequence[Mapping[str, Any]]) -> list[Row]:
        """Add rows of the same columns; returns each as it is kept, in its order, with id and version.

        No audit event is written: `note_added` does that, in the order of the records.
        """
        if not rows:
            return []
        highest = self.row(f"SELECT max(id) AS highest FROM {table}")
        first = 1 + max(
            self._session.numbers_given().get(table, 0), (highest["highest"] or 0) if highest is not None else 0
        )
        kept = [
            {"id": number, "version": 1, **{name: _kept(value) for name, value in row.items()}}
            for number, row in enumerate(rows, first)
        ]
        self.run_many(
            f"INSERT INTO {table} ({', '.join(kept[0])}) VALUES ({', '.join('?' * len(kept[0]))})",
            [tuple(row.values()) for row in kept],
        )
        return kept

    def note_added(self, records: Sequence[tuple[str, int]]) -> None:
        """Write an event for each added record, by its table and number."""
        actor = self._session.actor
        begun = (self.moment, actor.account_id, str(actor.role or ""), str(AuditAction.ADD))
        self._session.note_all([(*begun, _KINDS.get(table, table), number, 1, "") for table, number in records])

    def _new_number(self, table: str) -> dict[str, int]:
        """A number above all that were ever given, where SQLite would give one again whose row is gone."""
        given = self._session.numbers_given().get(table)
        if given is None:
            return {}
        row = self.row(f"SELECT max(id) AS highest FROM {table}")
        return {"id": max(given, (row["highest"] or 0) if row is not None else 0) + 1}


def seal_of(row: Row) -> bytes:
    """The seal of an event as it stands in the file; nothing where somebody put another kind of value there."""
    return row["seal"] if isinstance(row["seal"], bytes) else b""


def changed_meanwhile() -> ConflictError:
    """The sentence for a save over a record that is no longer as it was read."""
    return ConflictError(
        "This record was changed by someone else since it was opened; your change was not kept.",
        "Open it again, look at what changed, and make your change there.",
    )


def _kept(value: Any) -> Any:
    """A value as a column holds it: text cleaned, truth as 0 or 1."""
    if isinstance(value, str):
        return clean_text(value)
    return int(value) if isinstance(value, bool) else value
