"""The payers of the clinic: which shipped profile each stands on, and what the clinic answers differently."""

from __future__ import annotations

from typing import Any

from clinic_app.domain.records import AnswerOrigin, PayerRecord
from clinic_app.domain.visit import PayerOverrides
from clinic_app.store.columns import text_of, value_of, values_of
from clinic_app.store.faults import ConflictError
from clinic_app.store.session import Row, Session

_KEPT = "name, based_on, overrides, electronic_id, address, phone, active, state, origins"


class PayerTable:
    """Payers by id, and by the profile id that a visit names. What a payer was before a change can come back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, payer_id: int) -> PayerRecord | None:
        """One payer, or None."""
        row = self._session.row("SELECT * FROM payers WHERE id = ?", [payer_id])
        return None if row is None else _payer(row)

    def by_profile(self, profile: str) -> PayerRecord | None:
        """The payer that visits name `profile`, or None if the clinic never touched that shipped profile."""
        row = self._session.row("SELECT * FROM payers WHERE profile = ?", [profile])
        return None if row is None else _payer(row)

    def all(self, *, inactive: bool = False) -> list[PayerRecord]:
        """All payers by name; those no longer used only if asked for."""
        where = "" if inactive else "WHERE active = 1"
        return [_payer(row) for row in self._session.rows(f"SELECT * FROM payers {where} ORDER BY name, id")]

    def save(self, payer: PayerRecord) -> PayerRecord:
        """Add or change a payer. Raises `ConflictError` if it changed since it was read, or if its id is taken."""
        with self._session.writing() as writer:
            _refuse_taken(writer.row("SELECT id FROM payers WHERE profile = ?", [payer.profile]), payer.id)
            if payer.id:
                writer.run(
                    f"INSERT INTO payer_versions (payer_id, version, {_KEPT}, replaced_at)"
                    f" SELECT id, version, {_KEPT}, ? FROM payers WHERE id = ? AND version = ?",
                    [writer.moment, payer.id, payer.version],
                )
            record_id, _ = writer.save("payers", payer.id, payer.version, _values(payer))
        kept = self.get(record_id)
        assert kept is not None
        return kept

    def before(self, payer: PayerRecord) -> PayerRecord | None:
        """What the payer was before its last change that was not undone; None if there was none."""
        row = self._session.row(
            f"SELECT {_KEPT} FROM payer_versions WHERE payer_id = ? ORDER BY version DESC LIMIT 1", [payer.id]
        )
        return None if row is None else _payer({**row, "profile": payer.profile, "id": payer.id, "version": 0})

    def undo(self, payer: PayerRecord) -> PayerRecord | None:
        """Make the payer what it was before its last change, and give it; None if there is nothing to undo.

        Raises `ConflictError` if it changed since it was read.
        """
        with self._session.writing() as writer:
            before = self.before(payer)
            if before is None:
                return None
            writer.save("payers", payer.id, payer.version, _values(before))
            writer.run(
                "DELETE FROM payer_versions WHERE payer_id = ? AND version ="
                " (SELECT max(version) FROM payer_versions WHERE payer_id = ?)",
                [payer.id, payer.id],
            )
        return self.get(payer.id)


def _values(payer: PayerRecord) -> dict[str, Any]:
    return {
        "profile": payer.profile,
        "name": payer.name,
        "based_on": payer.based_on or payer.profile,
        "overrides": text_of(payer.overrides),
        "electronic_id": payer.electronic_id,
        "address": payer.address,
        "phone": payer.phone,
        "active": payer.active,
        "state": payer.state,
        "origins": text_of(payer.origins),
    }


def _refuse_taken(row: Row | None, payer_id: int) -> None:
    if row is not None and row["id"] != payer_id:
        raise ConflictError("A payer with this short name is kept already.", "Change that one, or take another name.")


def _payer(row: Row) -> PayerRecord:
    return PayerRecord(
        profile=row["profile"],
        name=row["name"],
        based_on=row["based_on"],
        overrides=value_of(PayerOverrides, row["overrides"]),
        electronic_id=row["electronic_id"],
        address=row["address"],
        phone=row["phone"],
        active=bool(row["active"]),
        state=row["state"],
        origins=values_of(AnswerOrigin, row["origins"]),
        id=row["id"],
        version=row["version"],
    )
