"""One open database, used by one thread at a time: reading rows, and writing all of a change or nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import clean_text
from clinic_app.store.cipher import close_database
from clinic_app.store.faults import ConflictError, in_words

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]
Clock = Callable[[], datetime]


_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_PART = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


class Session:
    """The connection with its lock. Worker threads may share it; each call is one turn."""

    def __init__(self, database: Database, path: Path, clock: Clock) -> None:
        self.database = database
        self.path = path
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
            except BaseException:
                if connection.in_transaction:  # a full disk has rolled back by itself
                    for statement in undo:
                        connection.execute(statement)
                raise

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
        self.rows = session.rows
        self.row = session.row

    @property
    def moment(self) -> str:
        """Now, as it is kept: ISO text in UTC."""
        return self._session.now().isoformat(timespec="milliseconds")

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

        Raises `ConflictError` if the row was changed or removed since it was read.
        """
        if record_id == 0:
            return self.insert(table, {"version": 1, **values}), 1
        names = ", ".join(f"{name} = ?" for name in values)
        changed = self.run(
            f"UPDATE {table} SET version = ?, {names} WHERE id = ? AND version = ?",
            [version + 1, *values.values(), record_id, version],
        )
        if changed != 1:
            raise changed_meanwhile()
        return record_id, version + 1


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
