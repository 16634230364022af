"""Named sets of diagnoses and lines, in the clinic's order."""

from __future__ import annotations

from collections.abc import Sequence

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.domain.visit_template import VisitTemplate
from clinic_app.store.columns import keepable, value_of
from clinic_app.store.faults import ConflictError
from clinic_app.store.session import Row, Session


class VisitTemplateTable:
    """The templates by id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[VisitTemplate]:
        """All of them in the clinic's order."""
        return [_template(row) for row in self._session.rows("SELECT * FROM visit_templates ORDER BY position, id")]

    def save(self, template: VisitTemplate, by: str = "") -> VisitTemplate:
        """Add one at the end, or change it. Raises `ConflictError` if its name is taken or it changed since."""
        document, _ = keepable(Visit(diagnoses=template.diagnoses, lines=template.lines))
        with self._session.writing() as writer:
            taken = writer.row("SELECT id FROM visit_templates WHERE name = ? COLLATE NOCASE", [template.name])
            if taken is not None and taken["id"] != template.id:
                raise ConflictError(f"A template named “{template.name}” is kept already.", "Take another name.")
            values: dict[str, object] = {
                "name": template.name,
                "discipline": template.discipline or "",
                "document": document,
                "made_at": writer.moment,
                "made_by": by,
            }
            if not template.id:
                last = writer.row("SELECT coalesce(max(position), -1) AS n FROM visit_templates")
                values["position"] = last["n"] + 1 if last is not None else 0
            template_id, _ = writer.save("visit_templates", template.id, template.version, values)
            kept = writer.row("SELECT * FROM visit_templates WHERE id = ?", [template_id])
        assert kept is not None
        return _template(kept)

    def remove(self, template_id: int) -> None:
        """Take one out; one that is gone already stays gone."""
        with self._session.writing() as writer:
            if writer.run("DELETE FROM visit_templates WHERE id = ?", [template_id]):
                writer.note(AuditAction.SET, "setting", template_id, detail="visit_template_removed")

    def set_order(self, ids: Sequence[int]) -> None:
        """Put them in this order; those not named keep their places behind."""
        with self._session.writing() as writer:
            for position, template_id in enumerate(ids):
                writer.run("UPDATE visit_templates SET position = ? WHERE id = ?", [position, template_id])
            writer.note(AuditAction.SET, "setting", detail="visit_template_order")


def _template(row: Row) -> VisitTemplate:
    visit = value_of(Visit, row["document"])
    return VisitTemplate(
        name=row["name"],
        diagnoses=visit.diagnoses or (),
        lines=visit.lines or (),
        discipline=Discipline(row["discipline"]) if row["discipline"] else None,
        id=row["id"],
        version=row["version"],
    )
