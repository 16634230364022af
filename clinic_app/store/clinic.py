"""The clinic itself, the people who treat, and its settings."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import ClinicRecord, Provider
from clinic_app.store.columns import truth
from clinic_app.store.session import Row, Session, changed_meanwhile


class ClinicTable:
    """The one clinic of this file."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self) -> ClinicRecord:
        """The clinic; empty with version 0 while nobody filled it in."""
        row = self._session.row("SELECT * FROM clinic WHERE id = 1")
        if row is None:
            return ClinicRecord()
        row.pop("id")
        return ClinicRecord(**row)

    def save(self, clinic: ClinicRecord) -> ClinicRecord:
        """Keep the clinic. Raises `ConflictError` if it changed since it was read."""
        values = asdict(clinic)
        version = values.pop("version")
        with self._session.writing() as writer:
            if version == 0:
                if writer.row("SELECT id FROM clinic") is not None:
                    raise changed_meanwhile()
                writer.insert("clinic", {"id": 1, "version": 1, **values})
                writer.note(AuditAction.ADD, "clinic", 1, 1)
            else:
                writer.save("clinic", 1, version, values)
        return self.get()


class ProviderTable:
    """The people who treat: therapists, assistants, physicians of the clinic."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, provider_id: int) -> Provider | None:
        """One person, or None."""
        row = self._session.row("SELECT * FROM providers WHERE id = ?", [provider_id])
        return None if row is None else _provider(row)

    def all(self, *, inactive: bool = False) -> list[Provider]:
        """Everybody by name; those who left only if asked for."""
        where = "" if inactive else "WHERE active = 1"
        return [_provider(row) for row in self._session.rows(f"SELECT * FROM providers {where} ORDER BY last_name, id")]

    def save(self, provider: Provider) -> Provider:
        """Add or change a person. Raises `ConflictError` if the person changed since it was read."""
        values = asdict(provider)
        record_id, version = values.pop("id"), values.pop("version")
        with self._session.writing() as writer:
            record_id, _ = writer.save("providers", record_id, version, values)
        kept = self.get(record_id)
        assert kept is not None
        return kept


def _provider(row: Row) -> Provider:
    return replace(Provider(**row), enrolled=truth(row["enrolled"]), active=bool(row["active"]))


class SettingTable:
    """Settings of the clinic by name; values are what JSON can hold."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a setting, or `default` while it was never set."""
        row = self._session.row("SELECT value FROM settings WHERE name = ?", [name])
        return default if row is None else json.loads(row["value"])

    def set(self, name: str, value: Any) -> None:
        """Set a value; None takes it back."""
        with self._session.writing() as writer:
            writer.run("DELETE FROM settings WHERE name = ?", [name])
            if value is not None:
                writer.insert("settings", {"name": name, "value": json.dumps(value)})
            writer.note(AuditAction.SET, "setting", detail=name)
