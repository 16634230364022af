"""What a list on paper asks of many visits at once: waivers, work that was not billed, lines with KX."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from clinic_app.domain.records import PatientRecord, VisitStatus, WaiverRecord
from clinic_app.domain.visit import Discipline
from clinic_app.store.session import Row, Session
from clinic_app.store.visits import waiver_record

_WHOSE = (
    "v.id, v.number, v.day, v.status, v.payer, v.discipline, v.patient_id, "
    "p.first_name AS p_first, p.middle_name AS p_middle, p.last_name AS p_last, p.suffix AS p_suffix, "
    "t.first_name AS t_first, t.last_name AS t_last"
)
_JOINED = "FROM visits v JOIN patients p ON p.id = v.patient_id JOIN providers t ON t.id = v.provider_id"
_ORDER = "v.day, p.last_name COLLATE NOCASE, v.id"


@dataclass(frozen=True, slots=True)
class ListedVisit:
    """Whose visit it is, as a list on paper names it. `payer` is "" where the coverage of the day names it."""

    visit_id: int
    number: str
    day: date
    status: VisitStatus
    payer: str
    discipline: Discipline | None
    patient_id: int
    patient: PatientRecord
    therapist: str


@dataclass(frozen=True, slots=True)
class UnbilledLine:
    """A line that was done and earns nothing: of a visit that is not billed, or without a unit. Minutes may be None."""

    visit: ListedVisit
    position: int
    code: str
    minutes: int | None
    units: int | None
    charge: Decimal | None


@dataclass(frozen=True, slots=True)
class GivenWaiver:
    """A waiver and the visit it stands on."""

    visit: ListedVisit
    record: WaiverRecord


@dataclass(frozen=True, slots=True)
class KxUse:
    """Lines with KX of a patient in one discipline and span: first and last day, visits, lines, and the last visit."""

    patient_id: int
    discipline: Discipline | None
    first: date
    last: date
    visits: int
    lines: int
    last_visit: int


class ListingQueries:
    """Lists over all visits of a span; days are counted in at both ends."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def waivers(self, begin: datetime, end: datetime) -> list[GivenWaiver]:
        """Every waiver given or withdrawn from one moment up to another (in UTC), in the order given."""
        rows = self._session.rows(
            f"SELECT w.*, {_WHOSE} {_JOINED} JOIN waivers w ON w.visit_id = v.id "
            "WHERE (w.given_at >= ? AND w.given_at < ?) OR (w.withdrawn_at >= ? AND w.withdrawn_at < ?) ORDER BY w.id",
            [begin.isoformat(), end.isoformat()] * 2,
        )
        return [GivenWaiver(_listed(row, row["visit_id"]), waiver_record(row)) for row in rows]

    def not_billed(self, first: date, last: date) -> list[UnbilledLine]:
        """Every line of visits that are not billed, and of the others those with minutes or a code and no unit."""
        rows = self._session.rows(
            f"SELECT {_WHOSE}, l.position, l.code, l.minutes, l.units, l.charge {_JOINED} "
            "JOIN visit_lines l ON l.visit_id = v.id WHERE v.day BETWEEN ? AND ? AND l.code <> '' "
            f"AND (v.status = 'not_billed' OR l.units = 0) ORDER BY {_ORDER}, l.position",
            [first.isoformat(), last.isoformat()],
        )
        return [
            UnbilledLine(
                _listed(row, row["id"]),
                row["position"],
                row["code"],
                row["minutes"],
                row["units"],
                None if row["charge"] is None else Decimal(row["charge"]),
            )
            for row in rows
        ]

    def not_billed_without_lines(self, first: date, last: date) -> list[ListedVisit]:
        """Visits that are not billed and have no line with a code."""
        rows = self._session.rows(
            f"SELECT {_WHOSE} {_JOINED} WHERE v.day BETWEEN ? AND ? AND v.status = 'not_billed' AND NOT EXISTS "
            f"(SELECT 1 FROM visit_lines l WHERE l.visit_id = v.id AND l.code <> '') ORDER BY {_ORDER}",
            [first.isoformat(), last.isoformat()],
        )
        return [_listed(row, row["id"]) for row in rows]

    def lines_with_kx(self, first: date, last: date) -> list[KxUse]:
        """Use of KX by patient and discipline, on claims that are billed."""
        rows = self._session.rows(
            "SELECT v.patient_id, v.discipline, min(v.day) AS first, max(v.day) AS last, "
            "count(DISTINCT v.id) AS visits, count(*) AS lines, "
            "(SELECT n.id FROM visits n WHERE n.patient_id = v.patient_id AND n.discipline IS v.discipline "
            " AND n.day BETWEEN ? AND ? AND n.status <> 'not_billed' ORDER BY n.day DESC, n.id DESC LIMIT 1) AS newest "
            "FROM visits v JOIN visit_lines l ON l.visit_id = v.id "
            "WHERE v.day BETWEEN ? AND ? AND v.status <> 'not_billed' AND ' ' || l.modifiers || ' ' LIKE '% KX %' "
            "GROUP BY v.patient_id, v.discipline ORDER BY v.patient_id, v.discipline",
            [first.isoformat(), last.isoformat(), first.isoformat(), last.isoformat()],
        )
        return [
            KxUse(
                row["patient_id"],
                None if row["discipline"] is None else Discipline(row["discipline"]),
                date.fromisoformat(row["first"]),
                date.fromisoformat(row["last"]),
                row["visits"],
                row["lines"],
                row["newest"],
            )
            for row in rows
        ]


def _listed(row: Row, visit_id: int) -> ListedVisit:
    patient = PatientRecord(
        first_name=row["p_first"], middle_name=row["p_middle"], last_name=row["p_last"], suffix=row["p_suffix"]
    )
    return ListedVisit(
        visit_id=visit_id,
        number=row["number"],
        day=date.fromisoformat(row["day"]),
        status=VisitStatus(row["status"]),
        payer=row["payer"],
        discipline=None if row["discipline"] is None else Discipline(row["discipline"]),
        patient_id=row["patient_id"],
        patient=patient,
        therapist=f"{row['t_first']} {row['t_last']}".strip(),
    )
