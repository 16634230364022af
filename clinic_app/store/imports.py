"""Imports of records from files of other systems: what each added and changed, and taking all of it back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from clinic_app.domain.accounts import AuditAction
from clinic_app.store.columns import moment
from clinic_app.store.session import Row, Session, Writer

_NOT_THEIRS = frozenset({"bin", "audit_events", "visits", "patients"})
_WRITTEN_BY_PEOPLE = frozenset({"drafts", "waivers", "denials", "threshold_notes"})
TABLES = {"visit": "visits", "patient": "patients", "coverage": "coverages"}
"""Where the records an import adds or changes are kept, by what it calls them."""
_OWNED_BY = {"visit": "visit_id", "patient": "patient_id"}


class ImportState(StrEnum):
    """How far an import is."""

    RUNNING = "running"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """An import. `counts` by outcome; `watched` if the watched folder brought it."""

    kind: str
    file_name: str
    sha256: str
    begun_by: str = ""
    watched: bool = False
    state: ImportState = ImportState.RUNNING
    counts: Mapping[str, int] | None = None
    begun_at: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class ImportedObject:
    """A record an import added (`before` None) or changed; `version` is that which the import made.

    `before` is "" once the record was destroyed: what was destroyed is kept nowhere.
    """

    kind: str
    object_id: int
    version: int
    before: str | None = None


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """A file of the watched folder: what was done with it, in a sentence."""

    sha256: str
    file_name: str
    state: str
    sentence: str
    import_id: int | None = None
    seen_at: datetime | None = None


class ImportTable:
    """The imports of a clinic."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._owned: dict[str, list[str]] = {}

    def begin(self, record: ImportRecord) -> ImportRecord:
        """Note an import that begins; what it adds is noted under its number."""
        with self._session.writing() as writer:
            added = writer.insert(
                "imports",
                {
                    "kind": record.kind,
                    "file_name": record.file_name,
                    "sha256": record.sha256,
                    "begun_at": writer.moment,
                    "begun_by": record.begun_by,
                    "watched": record.watched,
                    "state": ImportState.RUNNING.value,
                    "counts": json.dumps(dict(record.counts or {})),
                    "tables": "{}",
                },
            )
            return replace(record, id=added, begun_at=moment(writer.moment))

    def note(self, import_id: int, objects: Iterable[ImportedObject]) -> None:
        """Note what an import added or changed; a record changed twice keeps what stood there first."""
        rows = [(import_id, one.kind, one.object_id, one.version, one.before) for one in objects]
        with self._session.writing() as writer:
            writer.run_many(
                "INSERT INTO import_objects (import_id, kind, object_id, version, before) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (import_id, kind, object_id) DO UPDATE SET version = excluded.version",
                rows,
            )

    def end(self, import_id: int, counts: Mapping[str, int], detail: str) -> None:
        """Note that an import is whole, how many it brought, and which tables hold something of its records now."""
        with self._session.writing() as writer:
            writer.run(
                "UPDATE imports SET state = ?, counts = ?, tables = ? WHERE id = ?",
                [ImportState.DONE.value, json.dumps(dict(counts)), json.dumps(_filled(writer, import_id)), import_id],
            )
            writer.note(AuditAction.IMPORT, "records", import_id, detail=detail)

    def get(self, import_id: int) -> ImportRecord | None:
        """One import, or None."""
        row = self._session.row("SELECT * FROM imports WHERE id = ?", [import_id])
        return None if row is None else _record(row)

    def newest(self, limit: int = 100) -> list[ImportRecord]:
        """The imports, the newest first."""
        return [_record(row) for row in self._session.rows("SELECT * FROM imports ORDER BY id DESC LIMIT ?", [limit])]

    def newest_id(self) -> int:
        """The number of the newest import, 0 before the first."""
        row = self._session.row("SELECT max(id) AS id FROM imports")
        return int(row["id"] or 0) if row is not None else 0

    def of_file(self, sha256: str) -> ImportRecord | None:
        """The newest import of a file with this content that stands, or None."""
        row = self._session.row(
            "SELECT * FROM imports WHERE sha256 = ? AND state = ? ORDER BY id DESC LIMIT 1",
            [sha256, ImportState.DONE.value],
        )
        return None if row is None else _record(row)

    def objects(self, import_id: int, kind: str, limit: int = -1) -> list[ImportedObject]:
        """What an import added or changed of a kind."""
        rows = self._session.rows(
            "SELECT kind, object_id, version, before FROM import_objects WHERE import_id = ? AND kind = ? "
            "ORDER BY object_id DESC LIMIT ?",
            [import_id, kind, limit],
        )
        return [ImportedObject(**row) for row in rows]

    def count(self, import_id: int, kind: str) -> int:
        """How much an import added or changed of a kind."""
        row = self._session.row(
            "SELECT count(*) AS n FROM import_objects WHERE import_id = ? AND kind = ?", [import_id, kind]
        )
        return int(row["n"]) if row is not None else 0

    # Taking back

    def changed_since(self, import_id: int) -> list[tuple[str, int]]:
        """What of an import somebody worked on since, by kind and number: it is then not taken back."""
        found: dict[tuple[str, int], None] = {}
        for kind, table in TABLES.items():
            rows = self._session.rows(
                f"SELECT o.object_id AS id FROM import_objects o LEFT JOIN {table} t ON t.id = o.object_id "
                "WHERE o.import_id = ? AND o.kind = ? AND t.version IS NOT o.version",
                [import_id, kind],
            )
            found |= {(kind, row["id"]): None for row in rows}
        row = self._session.row("SELECT tables FROM imports WHERE id = ?", [import_id])
        noted = json.loads(row["tables"]) if row is not None else {}
        with self._session.writing() as writer:
            for kind, column in _OWNED_BY.items():
                # An import that never came to its end has noted no tables: then only what people alone write tells
                known = noted.get(kind, set(_tables_with(writer, column)) - _WRITTEN_BY_PEOPLE)
                for name in _tables_with(writer, column):
                    if name not in known:
                        found |= {(kind, one): None for one in _filled_ids(writer, import_id, kind, name)}
        rows = self._session.rows(
            "SELECT DISTINCT v.patient_id AS id FROM visits v JOIN import_objects o ON o.kind = 'patient' "
            "AND o.object_id = v.patient_id AND o.before IS NULL AND o.import_id = ? WHERE NOT EXISTS "
            "(SELECT 1 FROM import_objects k WHERE k.import_id = o.import_id AND k.kind = 'visit' "
            "AND k.object_id = v.id)",
            [import_id],
        )
        return list(found | {("patient", row["id"]): None for row in rows})

    def set_state(self, import_id: int, state: ImportState) -> None:
        """Note how far an import is."""
        with self._session.writing() as writer:
            writer.run("UPDATE imports SET state = ? WHERE id = ?", [state.value, import_id])

    def end_undo(self, import_id: int) -> None:
        """Note that an import was taken back whole."""
        with self._session.writing() as writer:
            writer.run("UPDATE imports SET state = ? WHERE id = ?", [ImportState.UNDONE.value, import_id])
            writer.note(AuditAction.REMOVE, "records", import_id, detail="import undone")

    def remove(self, import_id: int, kind: str, ids: Sequence[int]) -> None:
        """Take records out that this import added, with all that belongs to them; their numbers are not given again."""
        table, column = TABLES[kind], _OWNED_BY.get(kind)
        marks = ", ".join("?" * len(ids))
        with self._session.writing() as writer:
            writer.run("PRAGMA defer_foreign_keys = ON")
            for name in self._tables_of(writer, column) if column else ():
                writer.run(f"DELETE FROM {name} WHERE {column} IN ({marks})", list(ids))
            writer.run(f"DELETE FROM {table} WHERE id IN ({marks})", list(ids))
            if column:
                self._session.never_again(table, max(ids))
            for one in ids:
                writer.note(AuditAction.REMOVE, kind, one, detail="import undone")
            self.forget(import_id, kind, ids)

    def _tables_of(self, writer: Writer, column: str) -> list[str]:
        """The same tables at each batch: they do not change while a database is open."""
        if column not in self._owned:
            self._owned[column] = _tables_with(writer, column)
        return self._owned[column]

    def forget(self, import_id: int, kind: str, ids: Sequence[int]) -> None:
        """What was taken back is no more of the import."""
        marks = ", ".join("?" * len(ids))
        with self._session.writing() as writer:
            writer.run(
                f"DELETE FROM import_objects WHERE import_id = ? AND kind = ? AND object_id IN ({marks})",
                [import_id, kind, *ids],
            )

    # The watched folder

    def note_file(self, file: WatchedFile) -> None:
        """Note what was done with a file of the watched folder."""
        with self._session.writing() as writer:
            writer.run("DELETE FROM watched_files WHERE sha256 = ?", [file.sha256])
            writer.insert(
                "watched_files",
                {
                    "sha256": file.sha256,
                    "file_name": file.file_name,
                    "seen_at": writer.moment,
                    "state": file.state,
                    "sentence": file.sentence,
                    "import_id": file.import_id,
                },
            )

    def file(self, sha256: str) -> WatchedFile | None:
        """What was done with a file of this content, or None."""
        row = self._session.row("SELECT * FROM watched_files WHERE sha256 = ?", [sha256])
        return None if row is None else _file(row)

    def files(self, limit: int = 100) -> list[WatchedFile]:
        """The files of the watched folder, the newest first."""
        rows = self._session.rows("SELECT * FROM watched_files ORDER BY seen_at DESC LIMIT ?", [limit])
        return [_file(row) for row in rows]


def _record(row: Row) -> ImportRecord:
    return ImportRecord(
        kind=row["kind"],
        file_name=row["file_name"],
        sha256=row["sha256"],
        begun_by=row["begun_by"],
        watched=bool(row["watched"]),
        state=ImportState(row["state"]),
        counts=json.loads(row["counts"]),
        begun_at=moment(row["begun_at"]),
        id=row["id"],
    )


def _file(row: Row) -> WatchedFile:
    return WatchedFile(**{**row, "seen_at": moment(row["seen_at"])})


def _tables_with(writer: Writer, column: str) -> list[str]:
    """The tables whose rows belong to a visit or a patient, as the bin knows them; one added later is taken along."""
    rows = writer.rows(
        "SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = ? "
        "WHERE m.type = 'table' ORDER BY m.name",
        [column],
    )
    return [row["name"] for row in rows if row["name"] not in _NOT_THEIRS]


def _is_filled(writer: Writer, import_id: int, kind: str, table: str) -> bool:
    """Whether a table holds something of the new records of an import."""
    column = _OWNED_BY[kind]
    row = writer.row(
        f"SELECT EXISTS (SELECT 1 FROM import_objects o JOIN {table} t ON t.{column} = o.object_id "
        "WHERE o.import_id = ? AND o.kind = ? AND o.before IS NULL) AS filled",
        [import_id, kind],
    )
    return row is not None and bool(row["filled"])


def _filled_ids(writer: Writer, import_id: int, kind: str, table: str) -> list[int]:
    """The new records of an import that a table holds something of."""
    column = _OWNED_BY[kind]
    rows = writer.rows(
        f"SELECT DISTINCT o.object_id AS id FROM import_objects o JOIN {table} t ON t.{column} = o.object_id "
        "WHERE o.import_id = ? AND o.kind = ? AND o.before IS NULL",
        [import_id, kind],
    )
    return [row["id"] for row in rows]


def _filled(writer: Writer, import_id: int) -> dict[str, list[str]]:
    """The tables that hold something of the new records of an import at its end."""
    return {
        kind: [name for name in _tables_with(writer, column) if _is_filled(writer, import_id, kind, name)]
        for kind, column in _OWNED_BY.items()
    }
