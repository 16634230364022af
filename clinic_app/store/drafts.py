"""Drafts: what stands in an open form, kept at every field, there again after a crash."""

from __future__ import annotations

from dataclasses import replace

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import Draft
from clinic_app.domain.visit import Visit
from clinic_app.store.columns import keepable, moment, value_of
from clinic_app.store.session import Row, Session, Writer


class DraftTable:
    """Drafts, one for each open form."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._told: set[tuple[int, ...]] = set()

    def autosave(self, draft: Draft) -> Draft:
        """Keep what stands in the form; the first time gives the draft its id. On the disk when this returns.

        The audit trail tells of each draft once as long as the clinic is open: an event a field would bury the others.
        """
        text, visit = keepable(draft.visit)
        with self._session.writing() as writer:
            at = writer.moment
            values = {
                "visit_id": draft.visit_id,
                "base_version": draft.base_version,
                "patient_id": draft.patient_id,
                "provider_id": draft.provider_id,
                "visit": text,
                "updated_at": at,
                "updated_by": draft.updated_by,
            }
            draft_id = draft.id
            names = ", ".join(f"{name} = ?" for name in values)
            same = "id = ? AND visit_id = ? AND patient_id = ?"  # a number that was given again is another's work
            own = [draft_id, draft.visit_id, draft.patient_id]
            if not draft_id or not writer.run(f"UPDATE drafts SET {names} WHERE {same}", [*values.values(), *own]):
                free = draft_id and writer.row("SELECT id FROM drafts WHERE id = ?", [draft_id]) is None
                draft_id = writer.insert("drafts", {"id": draft_id, **values} if free else values)
            work = (draft_id, draft.visit_id, draft.base_version, draft.patient_id)  # numbers of drafts are given again
            if work not in self._told:
                writer.note(AuditAction.CHANGE, "draft", draft_id, detail="kept")
        self._told.add(work)
        return replace(draft, id=draft_id, visit=visit, updated_at=moment(at))

    def get(self, draft_id: int) -> Draft | None:
        """One draft, or None."""
        row = self._session.row("SELECT * FROM drafts WHERE id = ?", [draft_id])
        return None if row is None else _draft(row)

    def of_visit(self, visit_id: int) -> Draft | None:
        """The newest draft over a kept visit, or None."""
        row = self._session.row(
            "SELECT * FROM drafts WHERE visit_id = ? ORDER BY updated_at DESC, id DESC LIMIT 1", [visit_id]
        )
        return None if row is None else _draft(row)

    def all(self) -> list[Draft]:
        """Every draft, the newest first: what a start after a crash offers."""
        return [_draft(row) for row in self._session.rows("SELECT * FROM drafts ORDER BY updated_at DESC, id DESC")]

    def discard(self, draft_id: int) -> None:
        """Drop a draft; one that is gone already is no error."""
        with self._session.writing() as writer:
            if drop_draft(writer, draft_id):
                writer.note(AuditAction.DISCARD, "draft", draft_id)


def drop_draft(writer: Writer, draft_id: int) -> bool:
    """Drop a draft inside the transaction that keeps what it held; whether it was there."""
    return bool(writer.run("DELETE FROM drafts WHERE id = ?", [draft_id]))


def _draft(row: Row) -> Draft:
    return Draft(
        visit=value_of(Visit, row["visit"]),
        visit_id=row["visit_id"],
        base_version=row["base_version"],
        patient_id=row["patient_id"],
        provider_id=row["provider_id"],
        updated_by=row["updated_by"],
        updated_at=moment(row["updated_at"]),
        id=row["id"],
    )
