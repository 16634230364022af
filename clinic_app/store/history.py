"""What earlier visits of a patient or a clinician say: the numbers behind `[history]` of a visit.

Every question leaves one visit out (`but`, its id; 0 for a visit not kept yet): a visit is never its own history.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from clinic_app.domain.records import TreatedLine, VisitRecord
from clinic_app.domain.visit import Discipline
from clinic_app.store.columns import diagnosis_key, procedure_key
from clinic_app.store.session import Session
from clinic_app.store.visits import RECORDS, record_of


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
        """The last visits of this patient before a day, the newest first."""
        rows = self._session.rows(
            f"{RECORDS} WHERE v.patient_id = ? AND v.day < ? AND v.id <> ? AND (? IS NULL OR v.discipline = ?) "
            "ORDER BY v.day DESC, v.id DESC LIMIT ?",
            [patient_id, before.isoformat(), but, discipline, discipline, limit],
        )
        return [record_of(row) for row in rows]

    def treatment_days(self, patient_id: int, discipline: Discipline, after: date | None, before: date) -> int:
        """Days of treatment in one discipline after one day (None: ever) and before another, neither counted in."""
        row = self._session.row(
            "SELECT count(DISTINCT day) AS n FROM visits "
            "WHERE patient_id = ? AND discipline = ? AND day > ? AND day < ?",
            [patient_id, discipline, after.isoformat() if after else "", before.isoformat()],
        )
        return int(row["n"]) if row is not None else 0

    def visit_count(
        self, patient_id: int, first: date, last: date, discipline: Discipline | None = None, but: int = 0
    ) -> int:
        """Visits from one day to another, both counted in."""
        row = self._session.row(
            "SELECT count(*) AS n FROM visits WHERE patient_id = ? AND day BETWEEN ? AND ? AND id <> ? "
            "AND (? IS NULL OR discipline = ?)",
            [patient_id, first.isoformat(), last.isoformat(), but, discipline, discipline],
        )
        return int(row["n"]) if row is not None else 0

    def first_claim_with_code(self, patient_id: int, diagnoses: Iterable[str], but: int = 0) -> dict[str, date]:
        """The first day each of these diagnoses stood on a visit of this patient, by the code as asked."""
        days: dict[str, date] = {}
        for code in diagnoses:
            row = self._session.row(
                "SELECT min(v.day) AS day FROM visits v JOIN visit_diagnoses d ON d.visit_id = v.id "
                "WHERE v.patient_id = ? AND d.code = ? AND v.id <> ?",
                [patient_id, diagnosis_key(code), but],
            )
            if row is not None and row["day"] is not None:
                days[code] = date.fromisoformat(row["day"])
        return days

    def first_claims(self, patient_id: int, before: date) -> dict[str, date]:
        """The first day, before a day, of each diagnosis on a visit of this patient, by the code without its dot."""
        rows = self._session.rows(
            "SELECT d.code, min(v.day) AS day FROM visits v JOIN visit_diagnoses d ON d.visit_id = v.id "
            "WHERE v.patient_id = ? AND v.day < ? AND d.code <> '' GROUP BY d.code",
            [patient_id, before.isoformat()],
        )
        return {row["code"]: date.fromisoformat(row["day"]) for row in rows}

    def first_day(self) -> date | None:
        """The day of the oldest visit kept for any patient: before it the clinic's records say nothing."""
        row = self._session.row("SELECT min(day) AS day FROM visits")
        return date.fromisoformat(row["day"]) if row is not None and row["day"] is not None else None

    def billed_codes(self, patient_id: int, first: date, last: date, but: int = 0) -> tuple[str, ...]:
        """The procedures billed to this patient in these days (a line with 0 units is not billed), each once."""
        rows = self._session.rows(
            "SELECT DISTINCT l.code FROM visits v JOIN visit_lines l ON l.visit_id = v.id WHERE v.patient_id = ? "
            "AND v.day BETWEEN ? AND ? AND v.id <> ? AND l.code <> '' AND coalesce(l.units, 1) <> 0 ORDER BY l.code",
            [patient_id, first.isoformat(), last.isoformat(), but],
        )
        return tuple(row["code"] for row in rows)

    def first_day_with_procedure(self, patient_id: int, codes: Iterable[str]) -> date | None:
        """The first day one of these procedures was billed to this patient."""
        keys = [procedure_key(code) for code in codes]
        row = self._session.row(
            "SELECT min(v.day) AS day FROM visits v JOIN visit_lines l ON l.visit_id = v.id "
            f"WHERE v.patient_id = ? AND l.code IN ({', '.join('?' * len(keys))})",
            [patient_id, *keys],
        )
        return date.fromisoformat(row["day"]) if row is not None and row["day"] is not None else None

    def allowed(
        self, patient_id: int, first: date, last: date, disciplines: Iterable[Discipline], but: int = 0
    ) -> Decimal:
        """The sum of the allowed amounts on lines of these disciplines, in dollars; lines without one count nothing."""
        wanted = [str(discipline) for discipline in disciplines]
        rows = self._session.rows(
            "SELECT l.allowed FROM visits v JOIN visit_lines l ON l.visit_id = v.id "
            "WHERE v.patient_id = ? AND v.day BETWEEN ? AND ? AND v.id <> ? AND l.allowed IS NOT NULL "
            f"AND v.discipline IN ({', '.join('?' * len(wanted))})",
            [patient_id, first.isoformat(), last.isoformat(), but, *wanted],
        )
        return sum((Decimal(row["allowed"]) for row in rows), Decimal(0))

    def lines_of_clinician(self, provider_id: int, first: date, last: date, but: int = 0) -> list[TreatedLine]:
        """The lines of a clinician's visits from one day to another, for units against minutes."""
        rows = self._session.rows(
            "SELECT v.day, v.discipline, l.code, l.minutes, l.units, l.allowed FROM visits v "
            "JOIN visit_lines l ON l.visit_id = v.id WHERE v.provider_id = ? AND v.day BETWEEN ? AND ? AND v.id <> ? "
            "ORDER BY v.day, v.id, l.position",
            [provider_id, first.isoformat(), last.isoformat(), but],
        )
        return [
            TreatedLine(
                date.fromisoformat(row["day"]),
                None if row["discipline"] is None else Discipline(row["discipline"]),
                row["code"],
                row["minutes"],
                row["units"],
                row["allowed"],
            )
            for row in rows
        ]
