"""What a person learned of a patient's use of Medicare's yearly threshold at other providers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import ThresholdNote
from clinic_app.store.columns import moment
from clinic_app.store.session import Row, Session


class ThresholdNotes:
    """Notes by patient, year and bucket. None is ever changed: a visit judged by an older one stays judged by it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, note: ThresholdNote) -> ThresholdNote:
        """Keep a note; gives it back with its id and moment. Raises `ClinicError` if the disk fails."""
        with self._session.writing() as writer:
            at = writer.moment
            values = {
                "patient_id": note.patient_id,
                "year": note.year,
                "bucket": note.bucket,
                "amount": format(note.amount, "f"),
                "checked_on": note.checked_on.isoformat(),
                "noted_at": at,
                "noted_by": note.noted_by,
            }
            note_id = writer.insert("threshold_notes", values)
            writer.note(AuditAction.ADD, "threshold_note", note_id, 1)
        kept = self._session.row("SELECT * FROM threshold_notes WHERE id = ?", [note_id])
        assert kept is not None
        return _note(kept)

    def for_day(self, patient_id: int, bucket: str, day: date) -> ThresholdNote | None:
        """The note that holds for a day of service: the last check up to it, else the first one after it that year.

        Of several checks on one day the note written last holds.
        """
        notes = self.of(patient_id, bucket, day.year)
        before = [one for one in notes if one.checked_on <= day]
        if before:
            return max(before, key=lambda one: (one.checked_on, one.id))
        return min(notes, key=lambda one: (one.checked_on, -one.id), default=None)

    def of(self, patient_id: int, bucket: str, year: int) -> list[ThresholdNote]:
        """All notes of a patient's year and bucket, in the order written."""
        rows = self._session.rows(
            "SELECT * FROM threshold_notes WHERE patient_id = ? AND year = ? AND bucket = ? ORDER BY id",
            [patient_id, year, bucket],
        )
        return [_note(row) for row in rows]


def _note(row: Row) -> ThresholdNote:
    return ThresholdNote(
        patient_id=row["patient_id"],
        year=row["year"],
        bucket=row["bucket"],
        amount=Decimal(row["amount"]),
        checked_on=date.fromisoformat(row["checked_on"]),
        noted_by=row["noted_by"],
        noted_at=moment(row["noted_at"]),
        id=row["id"],
    )
