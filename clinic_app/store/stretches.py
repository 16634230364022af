"""What clinicians' watches measure: kept at every start and stop, so that no crash or lock loses a minute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.clock_blocks import Who
from clinic_app.domain.stretch import Stretch
from clinic_app.store.columns import moment
from clinic_app.store.session import Row, Session


class StretchTable:
    """Stretches not yet taken over into their visits."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def now(self) -> datetime:
        """Now by the clinic's clock, in UTC."""
        return self._session.now()

    def add(self, stretch: Stretch) -> Stretch:
        """Keep a stretch that begins; on the disk when this returns."""
        values = {
            "visit_id": stretch.visit_id,
            "patient_id": stretch.patient_id,
            "provider_id": stretch.provider_id,
            "code": stretch.code,
            "who": str(stretch.who),
            "beside": stretch.beside,
            "started_at": stretch.started_at.isoformat(),
            "ended_at": None if stretch.ended_at is None else stretch.ended_at.isoformat(),
        }
        with self._session.writing() as writer:
            added = writer.insert("treatment_stretches", values)
            writer.note(AuditAction.ADD, "treatment_stretch", added)
        return self._of_ids([added])[0]

    def end(self, stretch: Stretch, at: datetime) -> None:
        """A stretch ends; one that has ended already stays as it is."""
        with self._session.writing() as writer:
            changed = writer.run(
                "UPDATE treatment_stretches SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
                [at.isoformat(), stretch.id],
            )
            if changed:
                writer.note(AuditAction.CHANGE, "treatment_stretch", stretch.id)

    def drop(self, stretches: Sequence[Stretch]) -> None:
        """What was taken over into the visit, or thrown away, is measured no more."""
        with self._session.writing() as writer:
            for one in stretches:
                if writer.run("DELETE FROM treatment_stretches WHERE id = ?", [one.id]):
                    writer.note(AuditAction.DISCARD, "treatment_stretch", one.id)

    def of_visit(self, visit_id: int) -> list[Stretch]:
        """What was measured of a visit, in the order begun."""
        rows = self._session.rows("SELECT * FROM treatment_stretches WHERE visit_id = ? ORDER BY id", [visit_id])
        return [_stretch(row) for row in rows]

    def running(self) -> list[Stretch]:
        """All that runs now, whoever treats."""
        rows = self._session.rows("SELECT * FROM treatment_stretches WHERE ended_at IS NULL ORDER BY id")
        return [_stretch(row) for row in rows]

    def visits(self) -> set[int]:
        """The visits with something measured that is not taken over yet."""
        return set(self._session.column("SELECT DISTINCT visit_id FROM treatment_stretches"))

    def _of_ids(self, ids: Sequence[int]) -> list[Stretch]:
        marks = ", ".join("?" * len(ids))
        rows = self._session.rows(f"SELECT * FROM treatment_stretches WHERE id IN ({marks})", list(ids))
        return [_stretch(row) for row in rows]


def _stretch(row: Row) -> Stretch:
    return Stretch(
        visit_id=row["visit_id"],
        patient_id=row["patient_id"],
        provider_id=row["provider_id"],
        code=row["code"],
        who=Who(row["who"]),
        started_at=moment(row["started_at"]),
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
        beside=bool(row["beside"]),
        id=row["id"],
    )
