"""Denials as typed, and how each rule stood to them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal

from clinic_app.domain.denial import Denial, Standing
from clinic_app.store.columns import day, moment
from clinic_app.store.session import Row, Session, changed_meanwhile


class DenialTable:
    """Denials, the newest first. None is destroyed: one taken back is no longer counted."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, limit: int = 500) -> list[Denial]:
        """The denials that stand, the newest first."""
        rows = self._session.rows("SELECT * FROM denials WHERE active = 1 ORDER BY day DESC, id DESC LIMIT ?", [limit])
        return self._with_rules(rows)

    def of_visit(self, visit_id: int) -> list[Denial]:
        """The denials of a visit that stand, the newest first."""
        rows = self._session.rows(
            "SELECT * FROM denials WHERE active = 1 AND visit_id = ? ORDER BY day DESC, id DESC", [visit_id]
        )
        return self._with_rules(rows)

    def get(self, denial_id: int) -> Denial | None:
        """One denial, also one taken back, or None."""
        rows = self._session.rows("SELECT * FROM denials WHERE id = ?", [denial_id])
        return self._with_rules(rows)[0] if rows else None

    def save(self, denial: Denial) -> Denial:
        """Add or change a denial. Raises `ConflictError` if it changed since it was read."""
        values = {
            "visit_id": denial.visit_id,
            "claim_number": denial.claim_number,
            "carc": denial.carc,
            "rarcs": json.dumps(list(denial.rarcs)),
            "payer": denial.payer,
            "day": denial.day.isoformat(),
            "amount": None if denial.amount is None else format(denial.amount, "f"),
            "active": denial.active,
            "recorded_by": denial.recorded_by,
        }
        with self._session.writing() as writer:
            values["recorded_at"] = writer.moment
            denial_id, _ = writer.save("denials", denial.id, denial.version, values)
            writer.run("DELETE FROM denial_rules WHERE denial_id = ?", [denial_id])
            rows = [(denial_id, rule, str(standing)) for rule, standing in denial.rules.items()]
            writer.run_many("INSERT INTO denial_rules (denial_id, rule, standing) VALUES (?, ?, ?)", rows)
        kept = self.get(denial_id)
        if kept is None:
            raise changed_meanwhile()
        return kept

    def count_by_rule(self) -> dict[str, dict[Standing, int]]:
        """How many denials that stand concern each rule, by how it stood to the visit."""
        counts: dict[str, dict[Standing, int]] = {}
        for row in self._session.rows(
            "SELECT r.rule, r.standing, COUNT(*) AS times FROM denial_rules r JOIN denials d ON d.id = r.denial_id "
            "WHERE d.active = 1 GROUP BY r.rule, r.standing ORDER BY r.rule"
        ):
            counts.setdefault(row["rule"], {})[Standing(row["standing"])] = row["times"]
        return counts

    def _with_rules(self, rows: Sequence[Row]) -> list[Denial]:
        return [_denial(row, self._rules_of(row["id"])) for row in rows]

    def _rules_of(self, denial_id: int) -> dict[str, Standing]:
        rows = self._session.rows(
            "SELECT rule, standing FROM denial_rules WHERE denial_id = ? ORDER BY rule", [denial_id]
        )
        return {row["rule"]: Standing(row["standing"]) for row in rows}


def _denial(row: Row, rules: dict[str, Standing]) -> Denial:
    on = day(row["day"])
    assert on is not None
    return Denial(
        carc=row["carc"],
        day=on,
        claim_number=row["claim_number"],
        rarcs=tuple(json.loads(row["rarcs"])),
        payer=row["payer"],
        amount=None if row["amount"] is None else Decimal(row["amount"]),
        visit_id=row["visit_id"],
        rules=rules,
        active=bool(row["active"]),
        recorded_at=moment(row["recorded_at"]),
        recorded_by=row["recorded_by"],
        id=row["id"],
        version=row["version"],
    )
