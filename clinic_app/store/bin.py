"""The bin: a visit, or a patient with all visits, taken out of the tables whole and put back whole.

Every table with a column `visit_id` (or `patient_id`) belongs to a visit (a patient), so that a table added later is
taken along without a word here. Numbers of what lies in the bin, or lay there, are never given again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.store.bin_catch_up import catch_up
from clinic_app.store.columns import day, moment
from clinic_app.store.imports import TABLES as IMPORTED
from clinic_app.store.session import Row, Session, Writer

SENT = ("sent", "paid", "denied")
"""A claim that has left is never taken out: it is corrected by a new version."""

_NUMBERED = ("visits", "patients", "coverages", "episodes", "authorizations", "questions", "denials")
"""What comes back under its own number, which nothing else may get meanwhile. The rest is known by its visit alone."""
_PARTS = {"denials": ("denial_rules", "denial_id")}
"""Tables whose rows belong to a row that belongs to a visit, and by which column."""
_NOT_THEIRS = frozenset({"bin", "audit_events"})
_Tables = dict[str, list[Row]]


@dataclass(frozen=True, slots=True)
class BinEntry:
    """One thing in the bin: a visit or a patient, what lists called it, since when, by whom.

    `born` tells patients of one name apart; None for visits, and where no birth date was kept.
    """

    id: int
    kind: str
    object_id: int
    label: str
    binned_at: datetime
    binned_by: str
    born: date | None = None


class Bin:
    """What was taken out of the lists."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def entries(self) -> list[BinEntry]:
        """What lies in it, the newest first."""
        born = "CASE WHEN kind = 'patient' THEN json_extract(content, '$.patients[0].born') END AS born"
        columns = f"id, kind, object_id, label, binned_at, binned_by, {born}"
        rows = self._session.rows(f"SELECT {columns} FROM bin ORDER BY id DESC")
        return [BinEntry(**{**row, "binned_at": moment(row["binned_at"]), "born": day(row["born"])}) for row in rows]

    def put_visit(self, visit_id: int, by: str = "", *, sent_too: bool = False) -> BinEntry:
        """Take a visit out, with its versions, waivers, codes and drafts.

        Raises `ClinicError` if it is gone, or was sent; `sent_too` is for what has been kept long enough.
        """
        with self._session.writing() as writer:
            row = writer.row("SELECT number, day, status FROM visits WHERE id = ?", [visit_id])
            if row is None:
                raise _gone("visit")
            if not sent_too:
                _refuse_sent([row["status"]])
            tables = {"visits": writer.rows("SELECT * FROM visits WHERE id = ?", [visit_id])}
            tables |= _belonging(writer, "visit_id", [visit_id])
            return self._put(writer, "visit", visit_id, f"{row['number']}, {row['day']}", tables, by)

    def put_patient(self, patient_id: int, by: str = "") -> BinEntry:
        """Take a patient out, with coverages and all visits. Raises `ClinicError` if gone, or if a claim was sent."""
        with self._session.writing() as writer:
            row = writer.row("SELECT first_name, last_name FROM patients WHERE id = ?", [patient_id])
            if row is None:
                raise _gone("patient")
            visits = writer.rows("SELECT id, status FROM visits WHERE patient_id = ?", [patient_id])
            _refuse_sent([one["status"] for one in visits])
            tables = {"patients": writer.rows("SELECT * FROM patients WHERE id = ?", [patient_id])}
            of_visits = _belonging(writer, "visit_id", [one["id"] for one in visits])
            of_patient = _belonging(writer, "patient_id", [patient_id])
            tables |= {name: _once(rows, of_patient.get(name, ())) for name, rows in (of_patient | of_visits).items()}
            label = f"{row['last_name']}, {row['first_name']}".strip(", ")
            return self._put(writer, "patient", patient_id, label, tables, by)

    def _put(  # one row of the bin
        self, writer: Writer, kind: str, object_id: int, label: str, tables: _Tables, by: str
    ) -> BinEntry:
        writer.run("PRAGMA defer_foreign_keys = ON")
        for name, rows in tables.items():
            for row in rows:
                where = " AND ".join(f"{column} IS ?" for column in row)
                writer.run(f"DELETE FROM {name} WHERE {where}", list(row.values()))
        for name in _NUMBERED:
            if rows := tables.get(name, []):
                self._session.never_again(name, max(row["id"] for row in rows))
        values = {
            "kind": kind,
            "object_id": object_id,
            "label": label,
            "content": json.dumps(tables),
            "binned_at": writer.moment,
            "binned_by": by,
        }
        entry = writer.insert("bin", values)
        writer.note(AuditAction.REMOVE, kind, object_id, detail="to the bin")
        return BinEntry(entry, kind, object_id, label, moment(writer.moment), by)

    def put_back(self, entry_id: int) -> BinEntry:
        """Put a thing back as it was, with what the store keeps of visits since.

        Raises `ClinicError` if it is gone, or if its patient lies in the bin itself.
        """
        with self._session.writing() as writer:
            row = writer.row("SELECT * FROM bin WHERE id = ?", [entry_id])
            if row is None:
                raise _gone("entry of the bin")
            tables: Mapping[str, Sequence[Row]] = json.loads(row["content"])
            patients = {one["patient_id"] for one in tables.get("visits", ())}
            if row["kind"] == "visit" and not _all_there(writer, patients):
                raise ClinicError("The patient of this visit lies in the bin too.", "Put the patient back first.")
            writer.run("PRAGMA defer_foreign_keys = ON")
            for name, rows in tables.items():
                known = {column["name"] for column in writer.rows(f"PRAGMA table_info({name})")}
                if name not in _NUMBERED and _is_taken(writer, name, rows):
                    known.remove("id")  # in their order, above all that are there: the newest stays the newest
                for one in sorted(rows, key=lambda row: row.get("id", 0)):
                    writer.insert(name, {column: value for column, value in one.items() if column in known})
            catch_up(writer, [one["id"] for one in tables.get("visits", ())], tables)
            writer.run("DELETE FROM bin WHERE id = ?", [entry_id])
            writer.note(AuditAction.ADD, row["kind"], row["object_id"], detail="from the bin")
            content = {key: row[key] for key in ("id", "kind", "object_id", "label", "binned_by")}
            return BinEntry(**content, binned_at=moment(row["binned_at"]))

    def empty(self, entry_ids: Sequence[int] | None = None) -> int:
        """Destroy entries for good, all of them if none is named; returns how many. Their bytes are overwritten."""
        with self._session.overwriting(), self._session.writing() as writer:
            wanted = [one.id for one in self.entries()] if entry_ids is None else list(entry_ids)
            gone = 0
            for number in wanted:
                row = writer.row("SELECT kind, object_id, content FROM bin WHERE id = ?", [number])
                if row is not None:
                    _forget_before_imports(writer, json.loads(row["content"]))
                    writer.run("DELETE FROM bin WHERE id = ?", [number])
                    writer.note(AuditAction.REMOVE, row["kind"], row["object_id"], detail="for good")
                    gone += 1
        return gone


def _forget_before_imports(writer: Writer, tables: Mapping[str, Sequence[Row]]) -> None:
    """What an import noted of these records as they were before it goes with them; that it changed them stays."""
    for kind, table in IMPORTED.items():
        ids = [(kind, row["id"]) for row in tables.get(table, ())]
        writer.run_many(
            "UPDATE import_objects SET before = '' WHERE before IS NOT NULL AND kind = ? AND object_id = ?", ids
        )


def _belonging(writer: Writer, column: str, ids: Sequence[int]) -> _Tables:
    """The rows of every table that belong to these visits or patients, by table; a table without any is named, too.

    What is not named was not kept yet when it was put into the bin.
    """
    if not ids:
        return {}
    found = {name: _rows_of(writer, name, column, ids) for name in _tables_with(writer, column)}
    for name, (parts, owner) in _PARTS.items():
        if found.get(name):
            found[parts] = _rows_of(writer, parts, owner, [one["id"] for one in found[name]])
    return found


def _rows_of(writer: Writer, table: str, column: str, ids: Sequence[int]) -> list[Row]:
    return writer.rows(f"SELECT * FROM {table} WHERE {column} IN ({', '.join('?' * len(ids))})", list(ids))


def _once(rows: Sequence[Row], more: Sequence[Row]) -> list[Row]:
    """The rows of both, none of them twice."""
    return list({tuple(row.values()): row for row in (*rows, *more)}.values())


def _is_taken(writer: Writer, table: str, rows: Sequence[Row]) -> bool:
    """Whether something else got one of these rows' numbers while they lay in the bin."""
    ids = [row["id"] for row in rows if "id" in row]
    return bool(ids) and bool(_rows_of(writer, table, "id", ids))


def _tables_with(writer: Writer, column: str) -> Iterator[str]:
    for table in writer.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        name = table["name"]
        if name not in _NOT_THEIRS and any(one["name"] == column for one in writer.rows(f"PRAGMA table_info({name})")):
            yield name


def _all_there(writer: Writer, patients: set[Any]) -> bool:
    return all(writer.row("SELECT id FROM patients WHERE id = ?", [one]) is not None for one in patients)


def _refuse_sent(statuses: Sequence[str]) -> None:
    if any(status in SENT for status in statuses):
        raise ClinicError(
            "A claim that was sent is not deleted; it has to stay for as long as records are kept.",
            "Correct it by a new version, or put it on hold.",
        )


def _gone(what: str) -> ClinicError:
    return ClinicError(f"This {what} is no longer there.", "Look at the list again.")
