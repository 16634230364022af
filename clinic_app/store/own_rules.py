"""The clinic's own rules: each with every version it had, so that what was judged by an older one stays so."""

from __future__ import annotations

from datetime import datetime

from clinic_app.domain.kept_rule import KeptRule
from clinic_app.domain.records import VisitStatus
from clinic_app.store.columns import moment
from clinic_app.store.faults import ConflictError
from clinic_app.store.session import Row, Session, Writer

_AWAY = (VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED)


class OwnRuleTable:
    """Rules by identifier. None is ever destroyed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[KeptRule]:
        """The newest version of every rule, also of those switched off, by identifier."""
        return [_kept(row) for row in self._session.rows("SELECT * FROM own_rules ORDER BY identifier")]

    def of_time(self, at: datetime) -> list[KeptRule]:
        """Every rule in the version it had at a moment; those made later are left out."""
        rows = self._session.rows(
            "SELECT r.id, r.identifier, v.version, v.document, v.active, v.made_at, v.made_by "
            "FROM own_rules r JOIN own_rule_versions v ON v.rule_id = r.id "
            "WHERE v.version = (SELECT MAX(version) FROM own_rule_versions WHERE rule_id = r.id AND made_at <= ?) "
            "ORDER BY r.identifier",
            [at.isoformat(timespec="milliseconds")],
        )
        return [_kept(row) for row in rows]

    def versions(self, identifier: str) -> list[KeptRule]:
        """Every version of a rule, the newest first."""
        rows = self._session.rows(
            "SELECT r.id, r.identifier, v.version, v.document, v.active, v.made_at, v.made_by "
            "FROM own_rules r JOIN own_rule_versions v ON v.rule_id = r.id "
            "WHERE r.identifier = ? ORDER BY v.version DESC",
            [identifier],
        )
        return [_kept(row) for row in rows]

    def newest_change(self) -> datetime | None:
        """When a rule was last made, changed or switched; None while there is none."""
        row = self._session.row("SELECT MAX(made_at) AS at FROM own_rules")
        return moment(row["at"]) if row is not None and row["at"] else None

    def save(self, rule: KeptRule) -> KeptRule:
        """Keep a new version. Raises `ConflictError` if the rule changed since it was read, or its name is taken."""
        with self._session.writing() as writer:
            return self._keep(writer, rule)

    def _keep(self, writer: Writer, rule: KeptRule) -> KeptRule:
        taken = writer.row("SELECT id FROM own_rules WHERE identifier = ?", [rule.identifier])
        if taken is not None and taken["id"] != rule.id:
            raise ConflictError(f"A rule named {rule.identifier} is kept already.", "Change that one, or take another.")
        values = {
            "document": rule.document,
            "active": rule.active,
            "made_at": writer.moment,
            "made_by": rule.made_by,
        }
        rule_id, version = writer.save("own_rules", rule.id, rule.version, {"identifier": rule.identifier, **values})
        writer.insert("own_rule_versions", {"rule_id": rule_id, "version": version, **values})
        kept = writer.row("SELECT * FROM own_rules WHERE id = ?", [rule_id])
        assert kept is not None
        return _kept(kept)

    def sent_at(self, visit_id: int) -> datetime | None:
        """When a visit that is now with the payer left: the first version after the last that was still here."""
        row = self._session.row(
            "SELECT MIN(updated_at) AS at FROM visit_versions WHERE visit_id = ? AND version > "
            "(SELECT COALESCE(MAX(version), 0) FROM visit_versions WHERE visit_id = ? AND status NOT IN (?, ?, ?))",
            [visit_id, visit_id, *_AWAY],
        )
        return moment(row["at"]) if row is not None and row["at"] else None


def _kept(row: Row) -> KeptRule:
    return KeptRule(
        identifier=row["identifier"],
        document=row["document"],
        active=bool(row["active"]),
        made_at=moment(row["made_at"]),
        made_by=row["made_by"],
        id=row["id"],
        version=row["version"],
    )
