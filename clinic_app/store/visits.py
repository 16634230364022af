"""Visits: kept with every version, listed by day, status and patient, paged by key."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import (
    CodeKind,
    PatientRecord,
    Provider,
    Verdict,
    VisitRecord,
    VisitStatus,
    VisitSummary,
    WaiverRecord,
)
from clinic_app.domain.visit import Discipline, Visit, Waiver
from clinic_app.store.codes import note_use
from clinic_app.store.columns import (
    clock_time,
    diagnosis_key,
    iso,
    keepable,
    moment,
    procedure_key,
    text_of,
    value_of,
)
from clinic_app.store.drafts import drop_draft
from clinic_app.store.first_checks import note_first_check
from clinic_app.store.sent_versions import CHANGED_SINCE_SENT
from clinic_app.store.session import Row, Session, Writer
from clinic_app.store.visit_facts import keep_facts

_LONGEST_NUMBER = 20
_VERSION_COLUMNS = (
    "v.id, v.number, k.version, k.patient_id, k.provider_id, k.day, k.started, k.discipline, k.status, k.visit, "
    "k.updated_at, k.updated_by"
)
_VERDICT_COLUMNS = (
    "{0}.verdict, {0}.errors, {0}.warnings, {0}.notes, {0}.not_checked, {0}.incomplete, {0}.unknown_codes"
)
_VERSIONS_OF_VISITS = "FROM visits v JOIN visit_versions k ON k.visit_id = v.id"
RECORDS = f"SELECT {_VERSION_COLUMNS}, {_VERDICT_COLUMNS.format('v')} {_VERSIONS_OF_VISITS} AND k.version = v.version"
"""The newest version of visits, with the newest verdict; the tables go by v and k."""
_VERSIONS = f"SELECT {_VERSION_COLUMNS}, {_VERDICT_COLUMNS.format('k')} {_VERSIONS_OF_VISITS}"
_SUMMARIES = (
    "SELECT v.*, p.first_name AS p_first, p.middle_name AS p_middle, p.last_name AS p_last, p.suffix AS p_suffix, "
    f"t.first_name AS t_first, t.last_name AS t_last, {CHANGED_SINCE_SENT} AS changed_since_sent "
    "FROM visits v JOIN patients p ON p.id = v.patient_id JOIN providers t ON t.id = v.provider_id"
)


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Which visits a list shows; left out means all."""

    statuses: tuple[VisitStatus, ...] = ()
    verdicts: tuple[str, ...] = ()
    patient_id: int | None = None
    provider_id: int | None = None
    first: date | None = None
    last: date | None = None


EVERY_VISIT = VisitFilter()


class VisitTable:
    """The visits of the clinic."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, record: VisitRecord, draft_id: int = 0) -> VisitRecord:
        """Keep a new visit, or a new version of one; the draft it came from goes in the same moment.

        Every earlier version stays. Gives back the record as kept: with id, version, number, and the visit's texts
        cleaned. Raises `ConflictError` if the visit changed since the record was read, `ClinicError` if the disk fails.
        """
        text, visit = keepable(record.visit)
        on = visit.date_of_service or record.day
        with self._session.writing() as writer:
            at = writer.moment
            shared = _shared_columns(record, visit, on, at)
            listed = {"payer": visit.payer or "", "units": _units(visit), "charge": _charge(visit)}
            number = record.number if record.id else _next_number(writer, on.year)
            values = {**shared, **listed} if record.id else {"number": number, **shared, **listed}
            record_id, version = writer.save("visits", record.id, record.version, values)
            writer.insert("visit_versions", {"visit_id": record_id, "version": version, **shared, "visit": text})
            _keep_codes(writer, record_id, visit)
            keep_facts(writer, record_id, visit)
            note_first_check(writer, record_id, visit, record.verdict)
            _keep_waivers(writer, record_id, version, visit.waivers or (), record.updated_by)
            if draft_id:
                drop_draft(writer, draft_id)
        return replace(
            record,
            id=record_id,
            version=version,
            number=number,
            day=on,
            visit=visit,
            discipline=visit.discipline or record.discipline,
            updated_at=moment(at),
        )

    def get(self, visit_id: int) -> VisitRecord | None:
        """The newest version of a visit, or None."""
        row = self._session.row(f"{RECORDS} WHERE v.id = ?", [visit_id])
        return None if row is None else record_of(row)

    def by_number(self, number: str) -> VisitRecord | None:
        """The visit with this account number, or None."""
        row = self._session.row(f"{RECORDS} WHERE v.number = ?", [number.strip()])
        return None if row is None else record_of(row)

    def numbered(self, text: str, limit: int = 10) -> list[VisitSummary]:
        """The visits whose number begins with a text, or ends with it as the count of a year ("431"), newest first."""
        typed = text.strip()
        if len(typed) > _LONGEST_NUMBER or not re.fullmatch(r"[0-9-]*[0-9][0-9-]*", typed):
            return []
        numbers = [f"{row['year']}-{int(typed):05}" for row in self._years()] if typed.isdigit() else []
        rows = self._session.rows(
            f"{_SUMMARIES} WHERE v.id IN (SELECT id FROM visits WHERE number >= ? AND number < ? UNION "
            f"SELECT id FROM visits WHERE number IN ({', '.join('?' * len(numbers))})) "
            "ORDER BY v.number DESC LIMIT ?",
            [typed, typed + "\U0010ffff", *numbers, limit],
        )
        return [_summary(row) for row in rows]

    def _years(self) -> list[Row]:
        return self._session.rows("SELECT year FROM visit_numbers")

    def versions(self, visit_id: int) -> list[VisitRecord]:
        """Every version of a visit, the newest first."""
        rows = self._session.rows(f"{_VERSIONS} WHERE v.id = ? ORDER BY k.version DESC", [visit_id])
        return [record_of(row) for row in rows]

    def waivers(self, visit_id: int) -> list[WaiverRecord]:
        """Every waiver a visit ever had, in the order given, those withdrawn included."""
        rows = self._session.rows("SELECT * FROM waivers WHERE visit_id = ? ORDER BY id", [visit_id])
        return [waiver_record(row) for row in rows]

    def on(self, day: date) -> list[VisitSummary]:
        """The list of a day, by time, those without a time last."""
        rows = self._session.rows(
            f"{_SUMMARIES} WHERE v.day = ? ORDER BY v.started IS NULL, v.started, v.id", [day.isoformat()]
        )
        return [_summary(row) for row in rows]

    def records_on(self, day: date) -> list[VisitRecord]:
        """The whole visits of a day, by time."""
        rows = self._session.rows(
            f"{RECORDS} WHERE v.day = ? ORDER BY v.started IS NULL, v.started, v.id", [day.isoformat()]
        )
        return [record_of(row) for row in rows]

    def of_patient(self, patient_id: int) -> list[VisitSummary]:
        """The visits of a patient, the newest first."""
        return self.page(VisitFilter(patient_id=patient_id), limit=-1)

    def page(
        self, wanted: VisitFilter = EVERY_VISIT, after: VisitSummary | None = None, limit: int = 100
    ) -> list[VisitSummary]:
        """The next visits of a list, newest day first, below `after`; as fast at the end as at the start."""
        where, parameters = _conditions(wanted)
        if after is not None:
            where.append("(v.day, v.id) < (?, ?)")
            parameters += [after.day.isoformat(), after.id]
        rows = self._session.rows(
            f"{_SUMMARIES} {_where(where)} ORDER BY v.day DESC, v.id DESC LIMIT ?", [*parameters, limit]
        )
        return [_summary(row) for row in rows]

    def order(self, wanted: VisitFilter = EVERY_VISIT) -> array[int]:
        """The ids of a whole list in its order, newest day first: what a table needs to jump anywhere."""
        where, parameters = _conditions(wanted)
        order = "ORDER BY v.day DESC, v.id DESC"
        return array("q", self._session.column(f"SELECT v.id FROM visits v {_where(where)} {order}", parameters))

    def summaries(self, visit_ids: Sequence[int]) -> list[VisitSummary]:
        """The rows of a list for these ids, in the order asked; ids that are not kept are left out."""
        marks = ", ".join("?" * len(visit_ids))
        rows = self._session.rows(f"{_SUMMARIES} WHERE v.id IN ({marks})", list(visit_ids))
        found = {row["id"]: _summary(row) for row in rows}
        return [found[visit_id] for visit_id in visit_ids if visit_id in found]

    def counts(self, wanted: VisitFilter = EVERY_VISIT) -> dict[tuple[VisitStatus, str], int]:
        """How many visits stand where: by status and word of the verdict."""
        where, parameters = _conditions(wanted)
        rows = self._session.rows(
            f"SELECT v.status, v.verdict, count(*) AS n FROM visits v {_where(where)} GROUP BY v.status, v.verdict",
            parameters,
        )
        return {(VisitStatus(row["status"]), row["verdict"]): row["n"] for row in rows}

    def every(self, batch: int = 500, statuses: Sequence[VisitStatus] = ()) -> Iterator[VisitRecord]:
        """Every kept visit, or those standing there, by id, in batches: to check them anew while others work on."""
        last, marks = 0, ", ".join("?" * len(statuses))
        standing = f"AND v.status IN ({marks})" if statuses else ""
        wanted = f"{RECORDS} WHERE v.id > ? {standing} ORDER BY v.id LIMIT ?"
        while rows := self._session.rows(wanted, [last, *map(str, statuses), batch]):
            last = rows[-1]["id"]
            yield from map(record_of, rows)

    def note_verdicts(self, verdicts: Iterable[tuple[VisitRecord, Verdict]]) -> int:
        """Write what a check said beside visits that are still as they were checked; returns how many.

        A verdict follows from the visit and the tables, so this makes no new version.
        """
        kept = 0
        with self._session.writing() as writer:
            for record, verdict in verdicts:
                changed = writer.run(
                    "UPDATE visits SET verdict = ?, errors = ?, warnings = ?, notes = ?, not_checked = ?, "
                    "incomplete = ?, unknown_codes = ? WHERE id = ? AND version = ?",
                    [*_verdict_columns(verdict).values(), record.id, record.version],
                )
                if changed:
                    note_first_check(writer, record.id, record.visit, verdict)
                kept += changed
        return kept


def record_of(row: Row) -> VisitRecord:
    """A visit from a row of `RECORDS`."""
    return VisitRecord(
        patient_id=row["patient_id"],
        provider_id=row["provider_id"],
        day=date.fromisoformat(row["day"]),
        visit=value_of(Visit, row["visit"]),
        started=clock_time(row["started"]),
        discipline=_discipline(row["discipline"]),
        status=VisitStatus(row["status"]),
        verdict=verdict_of_row(row),
        updated_by=row["updated_by"],
        updated_at=moment(row["updated_at"]),
        number=row["number"],
        id=row["id"],
        version=row["version"],
    )


def _summary(row: Row) -> VisitSummary:
    patient = PatientRecord(row["p_first"], row["p_middle"], row["p_last"], row["p_suffix"])
    return VisitSummary(
        id=row["id"],
        number=row["number"],
        version=row["version"],
        day=date.fromisoformat(row["day"]),
        started=clock_time(row["started"]),
        patient_id=row["patient_id"],
        patient_name=patient.listed_name,
        provider_id=row["provider_id"],
        provider_name=Provider(row["t_first"], row["t_last"]).name,
        payer=row["payer"],
        discipline=_discipline(row["discipline"]),
        status=VisitStatus(row["status"]),
        verdict=verdict_of_row(row),
        units=row["units"],
        charge=row["charge"],
        updated_at=moment(row["updated_at"]),
        updated_by=row["updated_by"],
        changed_since_sent=bool(row["changed_since_sent"]),
    )


def _discipline(text: str | None) -> Discipline | None:
    return None if text is None else Discipline(text)


def verdict_of_row(row: Row) -> Verdict:
    """The verdict from its columns."""
    counts = (row["errors"], row["warnings"], row["notes"], row["not_checked"])
    return Verdict(row["verdict"], *counts, complete=not row["incomplete"], unknown_codes=row["unknown_codes"])


def _verdict_columns(verdict: Verdict) -> dict[str, Any]:
    return {
        "verdict": verdict.word,
        "errors": verdict.errors,
        "warnings": verdict.warnings,
        "notes": verdict.notes,
        "not_checked": verdict.not_checked,
        "incomplete": not verdict.complete,
        "unknown_codes": verdict.unknown_codes,
    }


def _shared_columns(record: VisitRecord, visit: Visit, on: date, at: str) -> dict[str, Any]:
    """The columns that the list of visits and the list of versions have in common."""
    return {
        "patient_id": record.patient_id,
        "provider_id": record.provider_id,
        "day": on.isoformat(),
        "started": iso(record.started),
        "discipline": visit.discipline or record.discipline,
        "status": str(record.status),
        **_verdict_columns(record.verdict),
        "updated_at": at,
        "updated_by": record.updated_by,
    }


def _units(visit: Visit) -> int:
    return sum(line.units or 0 for line in visit.lines or ())


def _charge(visit: Visit) -> str:
    """The charges of the lines that are billed: one of no units is on no claim."""
    charges = [line.charge or Decimal(0) for line in visit.lines or () if line.units != 0]
    return format(sum(charges, Decimal(0)), "f")


def _next_number(writer: Writer, year: int) -> str:
    """The next account number of a year of service: "2026-00431"."""
    if not writer.run("UPDATE visit_numbers SET last = last + 1 WHERE year = ?", [year]):
        writer.insert("visit_numbers", {"year": year, "last": 1})
    row = writer.row("SELECT last FROM visit_numbers WHERE year = ?", [year])
    assert row is not None
    return f"{year}-{row['last']:05}"


def _keep_codes(writer: Writer, visit_id: int, visit: Visit) -> None:
    """Write the codes of the newest version for the history, and note those the visit did not have before."""
    had_diagnoses = {
        row["code"] for row in writer.rows("SELECT code FROM visit_diagnoses WHERE visit_id = ?", [visit_id])
    }
    had_lines = {row["code"] for row in writer.rows("SELECT code FROM visit_lines WHERE visit_id = ?", [visit_id])}
    diagnoses = [diagnosis_key(diagnosis.code) for diagnosis in visit.diagnoses or ()]
    lines = [
        (
            visit_id,
            position,
            procedure_key(line.code),
            line.minutes,
            line.units,
            _money(line.allowed),
            " ".join(word.strip().upper() for word in line.modifiers or ()),
            _money(line.charge),
        )
        for position, line in enumerate(visit.lines or ())
    ]
    writer.run("DELETE FROM visit_diagnoses WHERE visit_id = ?", [visit_id])
    writer.run("DELETE FROM visit_lines WHERE visit_id = ?", [visit_id])
    writer.run_many(
        "INSERT INTO visit_diagnoses (visit_id, position, code) VALUES (?, ?, ?)",
        [(visit_id, position, code) for position, code in enumerate(diagnoses)],
    )
    writer.run_many(
        "INSERT INTO visit_lines (visit_id, position, code, minutes, units, allowed, modifiers, charge) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        lines,
    )
    note_use(
        writer, CodeKind.DIAGNOSIS, [_dotted(code) for code in dict.fromkeys(diagnoses) if code not in had_diagnoses]
    )
    note_use(
        writer, CodeKind.PROCEDURE, [code for code in dict.fromkeys(line[2] for line in lines) if code not in had_lines]
    )


def _dotted(code: str) -> str:
    """A diagnosis as people write it: M6281 as M62.81."""
    return f"{code[:3]}.{code[3:]}" if len(code) > 3 else code


def _money(amount: Decimal | None) -> str | None:
    return None if amount is None else format(amount, "f")


def _keep_waivers(writer: Writer, visit_id: int, version: int, waivers: Iterable[Waiver], by: str) -> None:
    """Note the waivers that came and those that went with this version; none is ever changed or removed."""
    standing = {
        row["waiver"]: row["id"]
        for row in writer.rows("SELECT id, waiver FROM waivers WHERE visit_id = ? AND withdrawn_in IS NULL", [visit_id])
    }
    given = [text_of(waiver) for waiver in waivers]
    at = writer.moment
    for text in dict.fromkeys(given):
        if text not in standing:
            row = {"visit_id": visit_id, "waiver": text, "given_in": version, "given_at": at, "withdrawn_by": ""}
            writer.insert("waivers", row)
            writer.note(AuditAction.WAIVE, "visit", visit_id, version)
    for text, waiver_id in standing.items():
        if text not in given:
            writer.run(
                "UPDATE waivers SET withdrawn_in = ?, withdrawn_at = ?, withdrawn_by = ? WHERE id = ?",
                [version, at, by, waiver_id],
            )
            writer.note(AuditAction.UNWAIVE, "visit", visit_id, version)


def waiver_record(row: Row) -> WaiverRecord:
    """A row of the waivers as a record."""
    return WaiverRecord(
        visit_id=row["visit_id"],
        waiver=value_of(Waiver, row["waiver"]),
        given_in=row["given_in"],
        given_at=moment(row["given_at"]),
        withdrawn_in=row["withdrawn_in"],
        withdrawn_at=None if row["withdrawn_at"] is None else moment(row["withdrawn_at"]),
        withdrawn_by=row["withdrawn_by"],
    )


def _conditions(wanted: VisitFilter) -> tuple[list[str], list[Any]]:
    where: list[str] = []
    parameters: list[Any] = []
    for column, words in (("v.status", wanted.statuses), ("v.verdict", wanted.verdicts)):
        if words:
            where.append(f"{column} IN ({', '.join('?' * len(words))})")
            parameters += [str(word) for word in words]
    single = (
        ("v.patient_id = ?", wanted.patient_id),
        ("v.provider_id = ?", wanted.provider_id),
        ("v.day >= ?", iso(wanted.first)),
        ("v.day <= ?", iso(wanted.last)),
    )
    for condition, value in single:
        if value is not None:
            where.append(condition)
            parameters.append(value)
    return where, parameters


def _where(conditions: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""
