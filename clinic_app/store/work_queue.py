"""The work queue in the database: order, rows and counts of its tabs, and what each check says beside a visit."""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from clinic_app.domain.payer import UnitRule
from clinic_app.domain.records import (
    CODE_NOT_CHECKED,
    NOT_COMPLETE,
    PatientRecord,
    Provider,
    Verdict,
    VisitStatus,
)
from clinic_app.domain.text import clean_text
from clinic_app.domain.work_queue import (
    Freshness,
    Judged,
    QueueColumn,
    QueueCount,
    QueueFacts,
    QueueFilter,
    QueueOrder,
    QueueRow,
    QueueTab,
    StaleVisit,
)
from clinic_app.store.columns import day, iso, moment
from clinic_app.store.patients import word_conditions
from clinic_app.store.sent_versions import CHANGED_SINCE_SENT
from clinic_app.store.session import Row, Session
from clinic_app.store.visits import verdict_of_row

_UNSENT = "('draft', 'waiting', 'ready', 'hold')"
_CENTS = "CAST(round(CAST(v.charge AS REAL) * 100) AS INTEGER)"
_NEEDS_FIX = "(v.status = 'draft' OR (v.status = 'ready' AND (v.verdict = 'error' OR v.incomplete = 1)))"
_TABS: Mapping[QueueTab, str] = {
    QueueTab.TODAY: "v.day = :today",
    QueueTab.NEEDS_FIX: _NEEDS_FIX,
    QueueTab.WAITING: "v.status = 'waiting'",
    QueueTab.READY: "v.status = 'ready' AND v.verdict <> 'error' AND v.incomplete = 0",
    QueueTab.HOLD: "v.status = 'hold'",
    QueueTab.SENT: "v.status = 'sent'",
    QueueTab.SETTLED: "v.status IN ('paid', 'denied')",
    QueueTab.NOT_BILLED: "v.status = 'not_billed'",
    QueueTab.ALL: "1",
}
_SAID = (
    f"CASE WHEN v.incomplete = 1 AND v.verdict NOT IN ('', 'error') THEN '{NOT_COMPLETE}' "
    f"WHEN v.unknown_codes > 0 AND v.verdict IN ('info', 'clean') THEN '{CODE_NOT_CHECKED}' ELSE v.verdict END"
)
"""The standing of a verdict, in SQL."""
_LEVEL = (
    f"CASE {_SAID} WHEN 'error' THEN 0 WHEN '{NOT_COMPLETE}' THEN 1 WHEN 'warning' THEN 2 "
    f"WHEN '{CODE_NOT_CHECKED}' THEN 3 WHEN 'info' THEN 4 WHEN 'clean' THEN 5 ELSE 6 END"
)
_SORTED: Mapping[QueueColumn, tuple[str, ...]] = {
    QueueColumn.VISIT: (),
    QueueColumn.PATIENT: ("p.sort_name",),
    QueueColumn.PAYER: ("n.shown COLLATE NOCASE",),
    QueueColumn.CLINICIAN: ("t.last_name COLLATE NOCASE", "t.first_name COLLATE NOCASE"),
    QueueColumn.UNITS: ("coalesce(q.units_cms, v.units)",),
    QueueColumn.LEVEL: (_LEVEL,),
    QueueColumn.FINDING: ("coalesce(q.message, '') = ''", "q.message"),
    QueueColumn.AGE: (),
    QueueColumn.FILING: ("coalesce(q.file_by, '~')",),
    QueueColumn.CHARGE: (_CENTS,),
    QueueColumn.TOUCHED: ("v.updated_at",),
}
"""By what each column sorts; day and number of the visit decide between equals, and alone where nothing is named."""
_AROUND = (
    ("seen_clinic", "'clinic'"),
    ("seen_patient", "'patient ' || v.patient_id"),
    ("seen_day", "'day ' || v.provider_id || ' ' || v.day"),
)
_CHANGES = {
    name: f"coalesce((SELECT c.changes FROM queue_changes c WHERE c.scope = {scope}), 0)" for name, scope in _AROUND
}
"""How often what stands around a visit was changed; the visit goes by v."""
_HOLDS = " AND ".join(["q.version = v.version", *(f"q.{name} = {changes}" for name, changes in _CHANGES.items())])
"""Nothing was changed since the row was made; visit and row go by v and q."""
_STANDING = (
    f"SELECT v.id, v.version, {', '.join(f'{changes} AS {name}' for name, changes in _CHANGES.items())} "
    "FROM visits v LEFT JOIN queue_rows q ON q.id = v.id"
)
_ROWS = (
    "SELECT v.*, p.first_name AS p_first, p.middle_name AS p_middle, p.last_name AS p_last, p.suffix AS p_suffix, "
    "t.first_name AS t_first, t.last_name AS t_last, t.credential AS t_credential, q.version AS q_version, "
    "q.basis, q.judged_for, q.rule, q.message, q.unit_rule, q.units_cms, q.units_ama, q.files, q.file_by, h.reason, "
    f"({_HOLDS}) AS holds, {CHANGED_SINCE_SENT} AS changed_since_sent "
    "FROM visits v LEFT JOIN patients p ON p.id = v.patient_id LEFT JOIN providers t ON t.id = v.provider_id "
    "LEFT JOIN queue_rows q ON q.id = v.id LEFT JOIN hold_reasons h ON h.visit_id = v.id AND h.version = v.version"
)
_OUT_OF_WORK = frozenset({VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED, VisitStatus.NOT_BILLED})


class WorkQueueTable:
    """The queue. A list is one query; a page is read by the ids of its rows, so the last is as fast as the first."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # Reading

    def order(  # the filter, the order, and what both are read against
        self,
        wanted: QueueFilter,
        by: QueueOrder,
        today: date,
        payer_names: Mapping[str, str],
        among: Sequence[int] | None = None,
    ) -> array[int]:
        """The ids of all visits shown, in their order: what a table needs to jump anywhere. `among`: only of these."""
        where, parameters = _conditions(wanted, today)
        if among is not None:
            where += " AND v.id IN (SELECT value FROM json_each(:among))"
            parameters["among"] = json.dumps(list(among))
        keys = _SORTED[by.column]
        direction = "DESC" if by.descending else "ASC"
        # An old visit has many days: sorting by age is sorting by day the other way round
        by_day = ("ASC" if by.descending else "DESC") if by.column is QueueColumn.AGE else direction
        order = ", ".join([*(f"{key} {direction}" for key in keys), f"v.day {by_day}", f"v.id {by_day}"])
        joined = f"{' '.join(keys)} {where}"
        joins = [join for mark, join in _JOINS if mark in joined]
        named = ""
        if "n.shown" in joined:
            parameters["names"] = json.dumps(dict(payer_names))
            named = "WITH n AS MATERIALIZED (SELECT key AS profile, value AS shown FROM json_each(:names)) "
        sql = f"{named}SELECT v.id FROM visits v {' '.join(joins)} WHERE {where} ORDER BY {order}"
        return self._session.using(
            lambda connection: array("q", (row[0] for row in connection.execute(sql, parameters)))
        )

    def rows(self, visit_ids: Sequence[int], now: Judged, payer_names: Mapping[str, str]) -> list[QueueRow]:
        """The rows of these visits, in the order asked; what is not kept any more is left out."""
        found = {
            row["id"]: _row(row, now, payer_names)
            for row in self._session.rows(f"{_ROWS} WHERE v.id IN ({', '.join('?' * len(visit_ids))})", list(visit_ids))
        }
        return [found[one] for one in visit_ids if one in found]

    def counts(self, today: date, among: Sequence[int] | None = None) -> dict[QueueTab, int]:
        """How many visits each tab holds, `among` these where some are given: two queries over indexes."""
        where, given = "1", list[str]()
        if among is not None:
            where, given = "id IN (SELECT value FROM json_each(?))", [json.dumps(list(among))]
        standing = "status, verdict, incomplete"
        of_status = f"SELECT {standing}, count(*) AS n FROM visits WHERE {where} GROUP BY {standing}"
        rows = self._session.rows(of_status, given)
        of_today = self._session.row(
            f"SELECT count(*) AS n FROM visits WHERE day = ? AND {where}", [today.isoformat(), *given]
        )
        counted = dict.fromkeys(QueueTab, 0)
        counted[QueueTab.TODAY] = int(of_today["n"]) if of_today is not None else 0
        for row in rows:
            tab = tab_of(VisitStatus(row["status"]), Verdict(row["verdict"], complete=not row["incomplete"]))
            counted[tab] += int(row["n"])
            counted[QueueTab.ALL] += int(row["n"])
        return counted

    def needing_work(self) -> int:
        """How many visits need fixing: from an index alone."""
        row = self._session.row(f"SELECT count(*) AS n FROM visits v WHERE {_NEEDS_FIX}")
        return int(row["n"]) if row is not None else 0

    def charge_waiting(self) -> Decimal:
        """The charges of all visits that need fixing, dollars."""
        row = self._session.row(f"SELECT coalesce(sum({_CENTS}), 0) AS cents FROM visits v WHERE {_NEEDS_FIX}")
        return Decimal(row["cents"] if row is not None else 0) / 100

    def charge_of(self, visit_ids: Sequence[int]) -> QueueCount:
        """How many of these visits are kept, and the sums of their charges and units."""
        row = self._session.row(
            f"SELECT count(*) AS n, coalesce(sum({_CENTS}), 0) AS cents, coalesce(sum(v.units), 0) AS units "
            "FROM visits v WHERE v.id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(visit_ids))],
        )
        return QueueCount() if row is None else QueueCount(row["n"], Decimal(row["cents"]) / 100, row["units"])

    # What checks say

    def note(
        self, visit_id: int, version: int, facts: QueueFacts, judged: Judged, seen: StaleVisit | None = None
    ) -> bool:
        """Keep what a check said of a version beside the visit; False if the visit has another version by now.

        `seen` is how the visit stood before it was checked: what was changed around it since makes the row stale again.
        Without it the check was made in the transaction that is open.
        """
        around = ["?"] * 3 if seen is not None else list(_CHANGES.values())
        counts = (seen.clinic, seen.patient, seen.day) if seen is not None else ()
        with self._session.writing() as writer:
            kept = writer.run(
                "INSERT OR REPLACE INTO queue_rows (id, version, basis, judged_for, seen_clinic, seen_patient, "
                "seen_day, rule, message, unit_rule, units_cms, units_ama, files, file_by) "
                f"SELECT v.id, v.version, ?, ?, {', '.join(around)}, ?, ?, ?, ?, ?, ?, ? FROM visits v "
                "WHERE v.id = ? AND v.version = ?",
                [
                    judged.basis,
                    judged.on.isoformat(),
                    *counts,
                    facts.rule,
                    facts.message,
                    facts.unit_rule.value if facts.unit_rule is not None else "",
                    facts.units_cms,
                    facts.units_ama,
                    facts.files,
                    iso(facts.file_by),
                    visit_id,
                    version,
                ],
            )
        return bool(kept)

    def stale_after(self, visit_id: int, now: Judged, limit: int) -> list[StaleVisit]:
        """The next visits, by id, whose rows do not hold now.

        A claim that was sent stands as it was judged then: it is stale only while it has no row of its version.
        """
        rows = self._session.rows(
            f"{_STANDING} WHERE v.id > ? AND (q.id IS NULL OR q.version <> v.version OR (v.status IN {_UNSENT} "
            f"AND (q.basis <> ? OR q.judged_for <> ? OR NOT ({_HOLDS})))) ORDER BY v.id LIMIT ?",
            [visit_id, now.basis, now.on.isoformat(), limit],
        )
        return [_stale(row) for row in rows]

    def standing_of(self, visit_ids: Sequence[int]) -> list[StaleVisit]:
        """These visits as they stand, to be checked again whether or not their rows hold."""
        rows = self._session.rows(
            f"{_STANDING} WHERE v.id IN (SELECT value FROM json_each(?)) ORDER BY v.id", [json.dumps(list(visit_ids))]
        )
        return [_stale(row) for row in rows]

    # On hold

    def reason_of(self, visit_id: int, version: int) -> str:
        """Why a version was put on hold; "" where no reason was typed."""
        row = self._session.row(
            "SELECT reason FROM hold_reasons WHERE visit_id = ? AND version = ?", [visit_id, version]
        )
        return str(row["reason"]) if row is not None else ""

    def reason_when_last_held(self, visit_id: int) -> str:
        """Why a visit was put on hold when it last was; "" where no reason was typed then, or it never was."""
        row = self._session.row(
            "SELECT h.reason FROM hold_reasons h WHERE h.visit_id = ? AND h.version = "
            "(SELECT max(k.version) FROM visit_versions k WHERE k.visit_id = h.visit_id AND k.status = 'hold')",
            [visit_id],
        )
        return str(row["reason"]) if row is not None else ""

    def keep_reason(self, visit_id: int, version: int, reason: str) -> None:
        """Keep why a version was put on hold."""
        with self._session.writing() as writer:
            writer.run(
                "INSERT OR REPLACE INTO hold_reasons (visit_id, version, reason) VALUES (?, ?, ?)",
                [visit_id, version, reason],
            )


def tab_of(status: VisitStatus, verdict: Verdict) -> QueueTab:
    """The tab a visit stands in by its status; those of today and of all hold others too."""
    if status is VisitStatus.READY and (verdict.word == "error" or not verdict.complete):
        return QueueTab.NEEDS_FIX
    return _TAB_OF[status]


_TAB_OF = {
    VisitStatus.DRAFT: QueueTab.NEEDS_FIX,
    VisitStatus.WAITING: QueueTab.WAITING,
    VisitStatus.READY: QueueTab.READY,
    VisitStatus.HOLD: QueueTab.HOLD,
    VisitStatus.SENT: QueueTab.SENT,
    VisitStatus.PAID: QueueTab.SETTLED,
    VisitStatus.DENIED: QueueTab.SETTLED,
    VisitStatus.NOT_BILLED: QueueTab.NOT_BILLED,
}
_JOINS = (
    ("p.", "LEFT JOIN patients p ON p.id = v.patient_id"),
    ("t.", "LEFT JOIN providers t ON t.id = v.provider_id"),
    ("q.", "LEFT JOIN queue_rows q ON q.id = v.id"),
    ("n.", "LEFT JOIN n ON n.profile = v.payer"),
)


def _conditions(wanted: QueueFilter, today: date) -> tuple[str, dict[str, Any]]:
    where, parameters = [f"({_TABS[wanted.tab]})"], dict[str, Any](today=today.isoformat())
    listed = (
        ("payers", "v.payer", wanted.payers),
        ("providers", "v.provider_id", wanted.provider_ids),
        ("levels", _SAID, wanted.levels),
    )
    for name, column, values in listed:
        if values:
            where.append(f"{column} IN (SELECT value FROM json_each(:{name}))")
            parameters[name] = json.dumps(list(values))
    for sign, name, age in (("<=", "age_from", wanted.age_from), (">=", "age_to", wanted.age_to)):
        if age is not None:
            where.append(f"v.day {sign} :{name}")
            parameters[name] = (today - timedelta(days=age)).isoformat()
    for number, chunk in enumerate(clean_text(wanted.text).split()[:8]):
        where.append(_matching(chunk, f"text{number}", parameters))
    return " AND ".join(where), parameters


def _matching(chunk: str, name: str, parameters: dict[str, Any]) -> str:
    """A word that begins one of the patient's words, or stands in the visit's number or its worst finding."""
    parameters[name] = f"%{_literal(chunk)}%"
    conditions, bounds = word_conditions(chunk)
    of_patient = []
    for place, condition in enumerate(conditions):
        for end, bound in (("low", bounds[2 * place]), ("high", bounds[2 * place + 1])):
            parameters[f"{name}_{place}_{end}"] = bound
        marked = condition.replace("?", f":{name}_{place}_low", 1).replace("?", f":{name}_{place}_high", 1)
        of_patient.append(f"v.patient_id {marked}")
    words = [f"v.number LIKE :{name} ESCAPE '!'", f"q.message LIKE :{name} ESCAPE '!'"]
    words += [f"({' AND '.join(of_patient)})"] if of_patient else []
    return f"({' OR '.join(words)})"


def _literal(typed: str) -> str:
    return "".join(f"!{sign}" if sign in "!%_" else sign for sign in typed)


def _row(row: Row, now: Judged, payer_names: Mapping[str, str]) -> QueueRow:
    status = VisitStatus(row["status"])
    patient = PatientRecord(row["p_first"] or "", row["p_middle"] or "", row["p_last"] or "", row["p_suffix"] or "")
    clinician = Provider(row["t_first"] or "", row["t_last"] or "", row["t_credential"] or "")
    return QueueRow(
        id=row["id"],
        number=row["number"],
        version=row["version"],
        day=date.fromisoformat(row["day"]),
        patient_id=row["patient_id"],
        patient=patient.listed_name,
        payer=payer_names.get(row["payer"], row["payer"]),
        provider_id=row["provider_id"],
        clinician=f"{clinician.name} {clinician.credential}".strip(),
        status=status,
        verdict=verdict_of_row(row),
        freshness=_freshness(row, status, now),
        facts=_facts(row),
        units=row["units"],
        charge=Decimal(row["charge"]),
        updated_at=moment(row["updated_at"]),
        updated_by=row["updated_by"],
        reason=row["reason"] or "",
        changed_since_sent=bool(row["changed_since_sent"]),
    )


def _stale(row: Row) -> StaleVisit:
    return StaleVisit(row["id"], row["version"], row["seen_clinic"], row["seen_patient"], row["seen_day"])


def _freshness(row: Row, status: VisitStatus, now: Judged) -> Freshness:
    if not row["verdict"]:
        return Freshness.NOT_CHECKED
    if status in _OUT_OF_WORK:
        return Freshness.CHECKED
    holds = row["holds"] and row["basis"] == now.basis and row["judged_for"] == now.on.isoformat()
    return Freshness.CHECKED if holds else Freshness.CHECKING


def _facts(row: Row) -> QueueFacts:
    if row["q_version"] is None:
        return QueueFacts()
    return QueueFacts(
        rule=row["rule"],
        message=row["message"],
        unit_rule=UnitRule(row["unit_rule"]) if row["unit_rule"] else None,
        units_cms=row["units_cms"],
        units_ama=row["units_ama"],
        files=bool(row["files"]),
        file_by=day(row["file_by"]),
    )
