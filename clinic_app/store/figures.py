"""Sums over many visits for looking back: each one query, and the visits behind each sum by the same condition.

Amounts are whole cents. What will not be billed takes no part in anything but the count of where visits stand.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import Any, NamedTuple

from clinic_app.domain.records import VisitStatus
from clinic_app.store.session import Session

UNSENT = (VisitStatus.DRAFT, VisitStatus.WAITING, VisitStatus.READY, VisitStatus.HOLD)
_UNSENT_IS = f"v.status IN ({', '.join(repr(str(one)) for one in UNSENT)})"
_BILLED_IS = "v.status <> 'not_billed'"
_WITH_SERVICE = "EXISTS (SELECT 1 FROM visit_lines l WHERE l.visit_id = v.id AND l.code <> '')"
_CENTS = "CAST(round(CAST(v.charge AS REAL) * 100) AS INTEGER)"
_DAYS_A_TURN = 182
_BREATH = 0.0005
"""Seconds between two turns in which whoever waits for the store has one."""
_MONDAY = "date(v.day, 'weekday 0', '-6 days')"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which visits are summed up: days from first to last, one payer ("" all), one clinician (0 all)."""

    first: date | None = None
    last: date | None = None
    payer: str = ""
    provider_id: int = 0


class Week(NamedTuple):
    """First checks of the visits of a week, which begins on a Monday."""

    monday: date
    checked: int
    ready: int


class Found(NamedTuple):
    """What a rule found on visits while they were still here: how often, and on how many visits."""

    rule: str
    severity: str
    times: int
    visits: int


class Standing(NamedTuple):
    """How many visits stand where, what was said of them last, and their charges in cents."""

    status: VisitStatus
    verdict: str
    visits: int
    cents: int


class Unsent(NamedTuple):
    """Visits of a payer and day that did not leave yet, by what was said of them last."""

    payer: str
    day: date
    verdict: str
    visits: int
    cents: int


class TimedVisit(NamedTuple):
    """The lines of one visit as "code minutes units;…", missing numbers as "?"."""

    visit_id: int
    patient_id: int
    day: str
    discipline: str
    payer: str
    provider_id: int
    lines: str


class Figures:
    """Sums over the kept visits."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def weeks(self, scope: Scope) -> list[Week]:
        """First checks by week of service, the oldest first; a week without any is left out."""
        weeks: dict[str, tuple[int, int]] = {}
        for part in self._turns(scope):
            where, given = _scoped(part, _BILLED_IS, _WITH_SERVICE)
            for row in self._session.rows(
                f"SELECT {_MONDAY} AS monday, count(*) AS checked, sum(f.errors = 0) AS ready "
                f"FROM visits v JOIN first_checks f ON f.visit_id = v.id {where} GROUP BY 1",
                given,
            ):
                checked, ready = weeks.get(row["monday"], (0, 0))
                weeks[row["monday"]] = (checked + row["checked"], ready + row["ready"])
        return [Week(date.fromisoformat(monday), *counts) for monday, counts in sorted(weeks.items())]

    def first_checks(self, scope: Scope) -> tuple[int, int, int]:
        """How many visits were checked, how many of them had no Must fix then, and how many were never checked."""
        checked, ready, untold = 0, 0, 0
        for part in self._turns(scope):
            where, given = _scoped(part, _BILLED_IS, _WITH_SERVICE)
            for row in self._session.rows(
                "SELECT count(f.visit_id) AS checked, coalesce(sum(f.errors = 0), 0) AS ready, "
                "count(*) - count(f.visit_id) AS untold FROM visits v "
                f"LEFT JOIN first_checks f ON f.visit_id = v.id {where}",
                given,
            ):
                checked, ready, untold = checked + row["checked"], ready + row["ready"], untold + row["untold"]
        return checked, ready, untold

    def first_check_kept_since(self) -> date | None:
        """The first day of service of which a first check is known."""
        row = self._session.row("SELECT min(v.day) AS day FROM first_checks f JOIN visits v ON v.id = f.visit_id")
        return date.fromisoformat(row["day"]) if row is not None and row["day"] is not None else None

    def found(self, scope: Scope) -> list[Found]:
        """What each rule found before sending."""
        where, given = _scoped(scope, _BILLED_IS, "f.caught = 1")
        rows = self._session.rows(
            "SELECT f.rule, f.severity, sum(f.found) AS times, count(*) AS visits "
            f"FROM visits v JOIN visit_findings f ON f.visit_id = v.id {where} GROUP BY f.rule, f.severity",
            given,
        )
        return [Found(**row) for row in rows]

    def standing(self, scope: Scope) -> list[Standing]:
        """Visits by status and last verdict."""
        where, given = _scoped(scope)
        rows = self._session.rows(
            f"SELECT v.status, v.verdict, count(*) AS visits, sum({_CENTS}) AS cents FROM visits v {where} "
            "GROUP BY v.status, v.verdict",
            given,
        )
        return [Standing(VisitStatus(row["status"]), row["verdict"], row["visits"], row["cents"]) for row in rows]

    def unsent(self, scope: Scope) -> list[Unsent]:
        """Visits with a service that did not leave yet, by payer, day and last verdict, the oldest first."""
        found: list[Unsent] = []
        for part in self._turns(scope):
            where, given = _scoped(part, _UNSENT_IS, _WITH_SERVICE)
            rows = self._session.rows(
                f"SELECT v.payer, v.day, v.verdict, count(*) AS visits, sum({_CENTS}) AS cents FROM visits v {where} "
                "GROUP BY v.payer, v.day, v.verdict ORDER BY v.day, v.payer, v.verdict",
                given,
            )
            found += [Unsent(**{**row, "day": date.fromisoformat(row["day"])}) for row in rows]
        return found

    def timed_visits(self, scope: Scope, codes: Sequence[str]) -> list[TimedVisit]:
        """Each visit with lines of these codes; a line that is not billed on purpose (0 units) is among them."""
        visits: list[TimedVisit] = []
        for part in self._turns(scope):
            where, given = _scoped(part, _BILLED_IS)
            sql = (
                "SELECT v.id, v.patient_id, v.day, coalesce(v.discipline, ''), v.payer, v.provider_id, (SELECT "
                "group_concat(l.code || ' ' || coalesce(l.minutes, '?') || ' ' || coalesce(l.units, '?'), ';') "
                f"FROM visit_lines l WHERE l.visit_id = v.id AND l.code IN ({_marks(codes)})) FROM visits v {where}"
            )
            rows = self._session.using(partial(_fetched, sql=sql, given=[*codes, *given]))
            visits += [TimedVisit._make(row) for row in rows if row[-1] is not None]
        return visits

    def clinicians(self, scope: Scope) -> dict[int, int]:
        """How many visits with a service each clinician has."""
        where, given = _scoped(scope, _BILLED_IS, _WITH_SERVICE)
        rows = self._session.rows(
            f"SELECT v.provider_id, count(*) AS visits FROM visits v {where} GROUP BY v.provider_id", given
        )
        return {row["provider_id"]: row["visits"] for row in rows}

    def _turns(self, scope: Scope) -> Iterator[Scope]:
        """A scope in parts of some weeks, with a breath between them: nobody waits for the store through all of it."""
        row = self._session.row("SELECT (SELECT min(day) FROM visits) AS first, (SELECT max(day) FROM visits) AS last")
        if row is None or row["first"] is None:
            return
        oldest, newest = date.fromisoformat(row["first"]), date.fromisoformat(row["last"])
        first, last = max(scope.first or oldest, oldest), min(scope.last or newest, newest)
        while first <= last:
            end = min(last, first + timedelta(days=_DAYS_A_TURN - 1))
            yield replace(scope, first=first, last=end)
            first = end + timedelta(days=1)
            time.sleep(_BREATH)

    # The visits behind the sums, the newest first

    def first_checked(self, scope: Scope, *, ready: bool | None = None) -> array[int]:
        """Visits with a first check; only those that had no Must fix then, or had one, if asked."""
        said = () if ready is None else ("f.errors = 0" if ready else "f.errors > 0",)
        return self._ids(scope, "JOIN first_checks f ON f.visit_id = v.id", (_BILLED_IS, _WITH_SERVICE, *said))

    def found_on(self, scope: Scope, rules: Sequence[str], severities: Sequence[str]) -> array[int]:
        """Visits on which one of these rules (none named: any) found something before sending."""
        which = [f"f.severity IN ({_marks(severities)})", "f.caught = 1", "f.visit_id = v.id"]
        if rules:
            which.append(f"f.rule IN ({_marks(rules)})")
        found = f"EXISTS (SELECT 1 FROM visit_findings f WHERE {' AND '.join(which)})"
        return self._ids(scope, "", (_BILLED_IS, found), [*severities, *rules])

    def standing_at(
        self, scope: Scope, statuses: Iterable[VisitStatus], verdicts: Sequence[str] = (), *, with_service: bool = False
    ) -> array[int]:
        """Visits that stand in one of these places, with one of these verdicts if any is named."""
        places = [str(one) for one in statuses]
        conditions = [f"v.status IN ({_marks(places)})"]
        if verdicts:
            conditions.append(f"v.verdict IN ({_marks(verdicts)})")
        if with_service:
            conditions.append(_WITH_SERVICE)
        return self._ids(scope, "", conditions, [*places, *verdicts])

    def unsent_of(self, scope: Scope, pairs: Sequence[tuple[str, date]]) -> array[int]:
        """Unsent visits with a service of these payers and days, the oldest first: what is filed next."""
        wanted = {(payer, day.isoformat()) for payer, day in pairs}
        where, given = _scoped(scope, _UNSENT_IS, _WITH_SERVICE)
        rows = self._session.rows(f"SELECT v.id, v.payer, v.day FROM visits v {where} ORDER BY v.day, v.id", given)
        return array("q", (row["id"] for row in rows if (row["payer"], row["day"]) in wanted))

    def treated(self, scope: Scope) -> array[int]:
        """Visits with a service."""
        return self._ids(scope, "", (_BILLED_IS, _WITH_SERVICE))

    def _ids(self, scope: Scope, joined: str, conditions: Iterable[str], more: Sequence[Any] = ()) -> array[int]:
        where, given = _scoped(scope, *conditions)
        sql = f"SELECT v.id FROM visits v {joined} {where} ORDER BY v.day DESC, v.id DESC"
        return array("q", self._session.column(sql, [*given, *more]))


def _fetched(connection: Any, sql: str, given: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Plain rows, for sums over very many."""
    return list(connection.execute(sql, given))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _scoped(scope: Scope, *conditions: str) -> tuple[str, list[Any]]:
    """The condition of a scope, with further ones after it; those that take values come last, in their order."""
    where: list[str] = []
    given: list[Any] = []
    for condition, value in (
        ("v.day >= ?", scope.first.isoformat() if scope.first else None),
        ("v.day <= ?", scope.last.isoformat() if scope.last else None),
        ("v.payer = ?", scope.payer or None),
        ("v.provider_id = ?", scope.provider_id or None),
    ):
        if value is not None:
            where.append(condition)
            given.append(value)
    where += conditions
    return (f"WHERE {' AND '.join(where)}" if where else ""), given
