"""What earlier visits of a patient or a clinician say: the numbers behind `[history]` of a visit.

Every question leaves one visit out (`but`, its id; 0 for a visit not kept yet): a visit is never its own history.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import NamedTuple

from clinic_app.domain.period import Period
from clinic_app.domain.records import SpentLine, VisitFact, VisitRecord, VisitStatus
from clinic_app.domain.visit import Discipline
from clinic_app.store.columns import iso
from clinic_app.store.session import Row, Session
from clinic_app.store.visit_facts import COLUMNS, FACTS, authorization_key, fact_of
from clinic_app.store.visits import RECORDS, record_of

_TREATED = "EXISTS (SELECT 1 FROM visit_lines l WHERE l.visit_id = v.id AND l.code <> '')"
"""A visit without any service is an absence, or one that nobody has written up yet; it is no day of treatment."""
_BILLED = (
    "v.status <> 'not_billed' AND EXISTS "
    "(SELECT 1 FROM visit_lines l WHERE l.visit_id = v.id AND l.code <> '' AND coalesce(l.units, 1) <> 0)"
)
_ORDER = "v.day, coalesce(v.started, '24'), v.id"


class UnsentVisit(NamedTuple):
    """A visit that was not sent, as far as a list of many needs it."""

    visit_id: int
    patient_id: int
    payer: str
    day: date


class VisitPoint(NamedTuple):
    """Where a visit stands among those of its patient: by day, then time, then id; one not kept yet is the last."""

    day: date
    started: time | None = None
    visit_id: int = 0

    def condition(self) -> tuple[str, list[str | int]]:
        """What is true of the visits before it."""
        day, started = self.day.isoformat(), iso(self.started) or "24"
        words = "(v.day < ? OR (v.day = ? AND (coalesce(v.started, '24'), v.id) < (?, ?))) AND v.id <> ?"
        return words, [day, day, started, self.visit_id or _AFTER_ALL, self.visit_id]


_AFTER_ALL = 2**62
_UNSENT = (VisitStatus.DRAFT, VisitStatus.WAITING, VisitStatus.READY, VisitStatus.HOLD)


def _spent(row: Row) -> SpentLine:
    return SpentLine(
        visit_id=row["id"],
        day=date.fromisoformat(row["day"]),
        payer=row["payer"],
        discipline=None if row["discipline"] is None else Discipline(row["discipline"]),
        code=row["code"],
        units=row["units"],
        modifiers=tuple(row["modifiers"].split()),
        charge=None if row["charge"] is None else Decimal(row["charge"]),
        allowed=None if row["allowed"] is None else Decimal(row["allowed"]),
    )


class HistoryQueries:
    """Questions about kept visits, each one query."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def same_day(self, patient_id: int, day: date, but: int = 0) -> list[VisitRecord]:
        """The other visits of this patient on this day, any discipline."""
        rows = self._session.rows(
            f"{RECORDS} WHERE v.patient_id = ? AND v.day = ? AND v.id <> ? ORDER BY v.id",
            [patient_id, day.isoformat(), but],
        )
        return [record_of(row) for row in rows]

    def clinician_day(self, provider_id: int, day: date, but_patient: int) -> list[VisitRecord]:
        """The visits of other patients by this clinician on this day."""
        rows = self._session.rows(
            f"{RECORDS} WHERE v.provider_id = ? AND v.day = ? AND v.patient_id <> ? ORDER BY v.id",
            [provider_id, day.isoformat(), but_patient],
        )
        return [record_of(row) for row in rows]

    def visits_before(
        self, patient_id: int, before: date, discipline: Discipline | None = None, limit: int = 1, but: int = 0
    ) -> list[VisitRecord]:
        """The last visits of this patient with a service before a day, the newest first."""
        rows = self._session.rows(
            f"{RECORDS} WHERE v.patient_id = ? AND v.day < ? AND v.id <> ? AND (? IS NULL OR v.discipline = ?) "
            f"AND {_TREATED} ORDER BY v.day DESC, v.id DESC LIMIT ?",
            [patient_id, before.isoformat(), but, discipline, discipline, limit],
        )
        return [record_of(row) for row in rows]

    def treatment_days(self, patient_id: int, discipline: Discipline, after: date | None, before: date) -> int:
        """Days of treatment in one discipline after one day (None: ever) and before another, neither counted in."""
        row = self._session.row(
            f"SELECT count(DISTINCT v.day) AS n FROM visits v WHERE v.patient_id = ? AND v.discipline = ? "
            f"AND v.day > ? AND v.day < ? AND {_TREATED}",
            [patient_id, discipline, after.isoformat() if after else "", before.isoformat()],
        )
        return int(row["n"]) if row is not None else 0

    def days_without_lines(self, patient_id: int, discipline: Discipline, after: date, before: date) -> int:
        """Days between two days on which a visit is kept, but none with a service: they count as absences."""
        row = self._session.row(
            "SELECT count(DISTINCT v.day) AS n FROM visits v WHERE v.patient_id = ? AND v.discipline = ? "
            "AND v.day > ? AND v.day < ? AND NOT EXISTS (SELECT 1 FROM visits v2 JOIN visit_lines l "
            "ON l.visit_id = v2.id WHERE v2.patient_id = v.patient_id AND v2.discipline = v.discipline "
            "AND v2.day = v.day AND l.code <> '')",
            [patient_id, discipline, after.isoformat(), before.isoformat()],
        )
        return int(row["n"]) if row is not None else 0

    def last_plan(self, patient_id: int, discipline: Discipline, before: date, but: int = 0) -> VisitFact | None:
        """The newest earlier visit of a discipline that carries a plan of care."""
        row = self._session.row(
            f"{FACTS} WHERE v.patient_id = ? AND v.discipline = ? AND v.day < ? AND v.id <> ? AND f.has_plan = 1 "
            "ORDER BY v.day DESC, v.id DESC LIMIT 1",
            [patient_id, discipline, before.isoformat(), but],
        )
        return None if row is None else fact_of(row)

    def last_report(self, patient_id: int, discipline: Discipline, before: date, but: int = 0) -> VisitFact | None:
        """The earlier visit of a discipline that names the newest progress report written up to a day."""
        row = self._session.row(
            f"{FACTS} WHERE v.patient_id = ? AND v.discipline = ? AND v.day < ? AND v.id <> ? "
            "AND f.progress_report <= ? ORDER BY f.progress_report DESC, v.day DESC, v.id DESC LIMIT 1",
            [patient_id, discipline, before.isoformat(), but, before.isoformat()],
        )
        return None if row is None else fact_of(row)

    def visits_of_authorization(self, patient_id: int, number: str, before: VisitPoint) -> list[VisitFact]:
        """The earlier visits billed under an authorization, by its number, in their order."""
        earlier, parameters = before.condition()
        rows = self._session.rows(
            f"{FACTS} WHERE v.patient_id = ? AND f.authorization = ? AND {earlier} AND {_BILLED} ORDER BY {_ORDER}",
            [patient_id, authorization_key(number), *parameters],
        )
        return [fact_of(row) for row in rows]

    def visits_that_may_use(
        self, patient_id: int, number: str, period: Period, before: VisitPoint
    ) -> list[tuple[VisitFact, str, Discipline | None, bool]]:
        """Earlier billed visits under an authorization, or without a number of their own within its days, in order.

        Each with its payer, its discipline, and whether it names the number.
        """
        earlier, parameters = before.condition()
        rows = self._session.rows(
            f"SELECT {COLUMNS}, v.payer, v.discipline, f.authorization FROM visits v "
            f"JOIN visit_facts f ON f.visit_id = v.id WHERE v.patient_id = ? AND {earlier} AND {_BILLED} AND "
            "(f.authorization = ? OR (f.authorization = '' AND v.day >= ? AND v.day <= ?)) "
            f"ORDER BY {_ORDER}",
            [
                patient_id,
                *parameters,
                authorization_key(number),
                iso(period.first) or "",
                iso(period.last) or "9999-12-31",
            ],
        )
        return [
            (
                fact_of(row),
                row["payer"],
                None if row["discipline"] is None else Discipline(row["discipline"]),
                bool(row["authorization"]),
            )
            for row in rows
        ]

    def reports_of(self, patient_id: int, discipline: Discipline, first: date, last: date) -> list[VisitFact]:
        """The progress reports written within these days, each by the first visit that names it, the oldest first."""
        rows = self._session.rows(
            f"{FACTS} WHERE v.patient_id = ? AND v.discipline = ? AND f.progress_report BETWEEN ? AND ? "
            f"ORDER BY f.progress_report, {_ORDER}",
            [patient_id, discipline, first.isoformat(), last.isoformat()],
        )
        facts = [fact_of(row) for row in rows]
        return list({one.progress_report: one for one in reversed(facts)}.values())[::-1]

    def starts_of_care(self, patient_id: int) -> list[tuple[Discipline, date]]:
        """The first days of treatment that this patient's visits name, with the discipline, the oldest first."""
        rows = self._session.rows(
            "SELECT DISTINCT v.discipline, f.start_of_care FROM visits v JOIN visit_facts f ON f.visit_id = v.id "
            "WHERE v.patient_id = ? AND v.discipline IS NOT NULL AND f.start_of_care IS NOT NULL "
            "ORDER BY f.start_of_care",
            [patient_id],
        )
        return [(Discipline(row["discipline"]), date.fromisoformat(row["start_of_care"])) for row in rows]

    def spent_lines(self, patient_id: int, first: date, before: VisitPoint, payers: Sequence[str]) -> list[SpentLine]:
        """The lines billed to some payers from a day up to a visit, in the order of the visits."""
        earlier, parameters = before.condition()
        rows = self._session.rows(
            "SELECT v.id, v.day, v.payer, v.discipline, l.code, l.units, l.modifiers, l.charge, l.allowed "
            "FROM visits v JOIN visit_lines l ON l.visit_id = v.id WHERE v.patient_id = ? AND v.day >= ? "
            f"AND {earlier} AND v.status <> 'not_billed' AND v.payer IN ({', '.join('?' * len(payers))}) "
            f"AND l.code <> '' AND coalesce(l.units, 1) <> 0 ORDER BY {_ORDER}, l.position",
            [patient_id, first.isoformat(), *parameters, *payers],
        )
        return [_spent(row) for row in rows]

    def lines_of(self, visit_ids: Sequence[int]) -> list[SpentLine]:
        """The lines of these visits."""
        rows = self._session.rows(
            "SELECT v.id, v.day, v.payer, v.discipline, l.code, l.units, l.modifiers, l.charge, l.allowed "
            f"FROM visits v JOIN visit_lines l ON l.visit_id = v.id WHERE v.id IN ({', '.join('?' * len(visit_ids))}) "
            "AND l.code <> ''",
            list(visit_ids),
        )
        return [_spent(row) for row in rows]

    def visit_count(
        self, patient_id: int, first: date, last: date, discipline: Discipline | None = None, but: int = 0
    ) -> int:
        """Visits with a service from one day to another, both counted in, billed or not: treatment is what counts."""
        row = self._session.row(
            "SELECT count(*) AS n FROM visits v WHERE v.patient_id = ? AND v.day BETWEEN ? AND ? AND v.id <> ? "
            f"AND (? IS NULL OR v.discipline = ?) AND {_TREATED}",
            [patient_id, first.isoformat(), last.isoformat(), but, discipline, discipline],
        )
        return int(row["n"]) if row is not None else 0

    def first_claims(self, patient_id: int, before: date) -> dict[str, date]:
        """The first day, before a day, of each diagnosis on a claim of this patient, by the code without its dot.

        A visit of which nothing is billed is no claim.
        """
        rows = self._session.rows(
            "SELECT d.code, min(v.day) AS day FROM visits v JOIN visit_diagnoses d ON d.visit_id = v.id "
            f"WHERE v.patient_id = ? AND v.day < ? AND d.code <> '' AND {_BILLED} GROUP BY d.code",
            [patient_id, before.isoformat()],
        )
        return {row["code"]: date.fromisoformat(row["day"]) for row in rows}

    def first_day(self) -> date | None:
        """The day of the oldest visit kept for any patient: before it the clinic's records say nothing."""
        row = self._session.row("SELECT min(day) AS day FROM visits")
        return date.fromisoformat(row["day"]) if row is not None and row["day"] is not None else None

    def billed_count(
        self, patient_id: int, first: date, last: date, discipline: Discipline | None = None, but: int = 0
    ) -> int:
        """Visits with a billed service from one day to another, both counted in."""
        row = self._session.row(
            "SELECT count(*) AS n FROM visits v WHERE v.patient_id = ? AND v.day BETWEEN ? AND ? AND v.id <> ? "
            f"AND (? IS NULL OR v.discipline = ?) AND {_BILLED}",
            [patient_id, first.isoformat(), last.isoformat(), but, discipline, discipline],
        )
        return int(row["n"]) if row is not None else 0

    def newest_visits(self, first: date, last: date) -> list[int]:
        """The newest visit of each active patient and discipline within these days, by patient."""
        return list(
            self._session.column(
                "SELECT id FROM (SELECT v.id, v.patient_id, v.discipline, row_number() OVER "
                "(PARTITION BY v.patient_id, v.discipline ORDER BY v.day DESC, coalesce(v.started, '24') DESC, "
                "v.id DESC) AS place FROM visits v JOIN patients p ON p.id = v.patient_id AND p.active = 1 "
                f"WHERE v.day BETWEEN ? AND ? AND {_TREATED}) WHERE place = 1 ORDER BY patient_id, discipline, id",
                [first.isoformat(), last.isoformat()],
            )
        )

    def unsent_visits(self, up_to: date) -> list[UnsentVisit]:
        """Visits up to a day that still have to reach their payer, the oldest first."""
        marks = ", ".join("?" * len(_UNSENT))
        rows = self._session.rows(
            f"SELECT v.id, v.patient_id, v.payer, v.day FROM visits v WHERE v.status IN ({marks}) AND v.day <= ? "
            f"AND {_BILLED} ORDER BY v.day, v.id",
            [*map(str, _UNSENT), up_to.isoformat()],
        )
        return [UnsentVisit(row["id"], row["patient_id"], row["payer"], date.fromisoformat(row["day"])) for row in rows]

    def billed_codes(self, patient_id: int, first: date, last: date, but: int = 0) -> tuple[str, ...]:
        """The procedures billed to this patient in these days, each once.

        A line with 0 units is not billed, nor is any line of a visit that is not billed.
        """
        rows = self._session.rows(
            "SELECT DISTINCT l.code FROM visits v JOIN visit_lines l ON l.visit_id = v.id WHERE v.patient_id = ? "
            "AND v.day BETWEEN ? AND ? AND v.id <> ? AND v.status <> 'not_billed' AND l.code <> '' "
            "AND coalesce(l.units, 1) <> 0 ORDER BY l.code",
            [patient_id, first.isoformat(), last.isoformat(), but],
        )
        return tuple(row["code"] for row in rows)
