"""Episodes of care, authorizations, and who refers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.episodes import AuthorizationRecord, Certification, Episode, ReferringProvider
from clinic_app.domain.period import Period
from clinic_app.domain.visit import Discipline, PlanOfCare
from clinic_app.store.chart_versions import keep_version
from clinic_app.store.columns import day, iso, text_of, truth, value_of, values_of
from clinic_app.store.session import Row, Session, changed_meanwhile


class _ChartTable:
    """What the tables of a patient's chart have in common: every change keeps what was there before."""

    table = ""
    kind = ""

    def __init__(self, session: Session) -> None:
        self._session = session

    def _row(self, record_id: int) -> Row | None:
        return self._session.row(f"SELECT * FROM {self.table} WHERE id = ?", [record_id])

    def _save(self, record_id: int, version: int, values: Mapping[str, Any]) -> Row:
        with self._session.writing() as writer:
            patient_id = int(values.get("patient_id", 0))
            keep_version(writer, self._session, self.table, record_id, patient_id)
            kept_id, _ = writer.save(self.table, record_id, version, values)
        row = self._row(kept_id)
        assert row is not None
        return row

    def _remove(self, record_id: int, version: int, patient_id: int) -> None:
        with self._session.writing() as writer:
            keep_version(writer, self._session, self.table, record_id, patient_id)
            gone = writer.run(f"DELETE FROM {self.table} WHERE id = ? AND version = ?", [record_id, version])
            if gone != 1:
                raise changed_meanwhile()
            self._session.never_again(self.table, record_id)
            writer.note(AuditAction.REMOVE, self.kind, record_id, version)


class EpisodeTable(_ChartTable):
    """Episodes of care."""

    table, kind = "episodes", "episode"

    def get(self, episode_id: int) -> Episode | None:
        """One episode, or None."""
        row = self._row(episode_id)
        return None if row is None else _episode(row)

    def of(self, patient_id: int) -> list[Episode]:
        """The episodes of a patient, the newest first."""
        rows = self._session.rows(
            "SELECT * FROM episodes WHERE patient_id = ? ORDER BY started_on DESC, id DESC", [patient_id]
        )
        return [_episode(row) for row in rows]

    def save(self, episode: Episode) -> Episode:
        """Add or change an episode. Raises `ConflictError` if it changed since it was read."""
        values = {
            "patient_id": episode.patient_id,
            "discipline": episode.discipline.value,
            "started_on": iso(episode.started_on),
            "onset_on": iso(episode.onset_on),
            "referring_id": episode.referring_id,
            "qualifier": episode.qualifier,
            "referral_number": episode.referral_number,
            "referral_to": iso(episode.referral_to),
            "plan": text_of(episode.plan),
            "certifications": text_of(episode.certifications),
            "discharged_on": iso(episode.discharged_on),
            "discharge_note_on": iso(episode.discharge_note_on),
            "discharge_note_by": episode.discharge_note_by,
        }
        return _episode(self._save(episode.id, episode.version, values))

    def remove(self, episode: Episode) -> None:
        """Take an episode away. Raises `ConflictError` if it changed since it was read."""
        self._remove(episode.id, episode.version, episode.patient_id)


class AuthorizationTable(_ChartTable):
    """Prior authorizations."""

    table, kind = "authorizations", "authorization"

    def get(self, authorization_id: int) -> AuthorizationRecord | None:
        """One authorization, or None."""
        row = self._row(authorization_id)
        return None if row is None else _authorization(row)

    def of(self, patient_id: int) -> list[AuthorizationRecord]:
        """The authorizations of a patient, the newest first."""
        rows = self._session.rows(
            "SELECT * FROM authorizations WHERE patient_id = ? ORDER BY coalesce(first_day, '') DESC, id DESC",
            [patient_id],
        )
        return [_authorization(row) for row in rows]

    def save(self, record: AuthorizationRecord) -> AuthorizationRecord:
        """Add or change an authorization. Raises `ConflictError` if it changed since it was read."""
        values = {
            "patient_id": record.patient_id,
            "number": record.number,
            "payer": record.payer,
            "discipline": record.discipline.value if record.discipline is not None else "",
            "first_day": iso(record.period.first),
            "last_day": iso(record.period.last),
            "codes": json.dumps(list(record.codes)),
            "visits": record.visits,
            "units": record.units,
            "visits_before": record.visits_before,
            "units_before": record.units_before,
        }
        return _authorization(self._save(record.id, record.version, values))

    def remove(self, record: AuthorizationRecord) -> None:
        """Take an authorization away. Raises `ConflictError` if it changed since it was read."""
        self._remove(record.id, record.version, record.patient_id)


class ReferringTable(_ChartTable):
    """Physicians and practitioners who refer to the clinic."""

    table, kind = "referring_providers", "referring_provider"

    def get(self, provider_id: int) -> ReferringProvider | None:
        """One of them, or None."""
        row = self._row(provider_id)
        return None if row is None else _referring(row)

    def all(self, *, inactive: bool = False) -> list[ReferringProvider]:
        """All of them by name; those no longer used only if asked for."""
        where = "" if inactive else "WHERE active = 1"
        rows = self._session.rows(f"SELECT * FROM referring_providers {where} ORDER BY last_name, first_name, id")
        return [_referring(row) for row in rows]

    def save(self, provider: ReferringProvider) -> ReferringProvider:
        """Add or change one. Raises `ConflictError` if it changed since it was read."""
        values = {
            "first_name": provider.first_name,
            "last_name": provider.last_name,
            "credential": provider.credential,
            "npi": provider.npi,
            "entity_type": provider.entity_type,
            "enrolled": provider.enrolled,
            "active": provider.active,
        }
        return _referring(self._save(provider.id, provider.version, values))


def _episode(row: Row) -> Episode:
    return Episode(
        patient_id=row["patient_id"],
        discipline=Discipline(row["discipline"]),
        started_on=day(row["started_on"]),  # type: ignore[arg-type] # the column is never empty
        onset_on=day(row["onset_on"]),
        referring_id=row["referring_id"],
        qualifier=row["qualifier"],
        referral_number=row["referral_number"],
        referral_to=day(row["referral_to"]),
        plan=value_of(PlanOfCare, row["plan"]),
        certifications=values_of(Certification, row["certifications"]),
        discharged_on=day(row["discharged_on"]),
        discharge_note_on=day(row["discharge_note_on"]),
        discharge_note_by=row["discharge_note_by"],
        id=row["id"],
        version=row["version"],
    )


def _authorization(row: Row) -> AuthorizationRecord:
    return AuthorizationRecord(
        patient_id=row["patient_id"],
        number=row["number"],
        payer=row["payer"],
        discipline=Discipline(row["discipline"]) if row["discipline"] else None,
        period=Period(day(row["first_day"]), day(row["last_day"])),
        codes=tuple(json.loads(row["codes"])),
        visits=row["visits"],
        units=row["units"],
        visits_before=row["visits_before"],
        units_before=row["units_before"],
        id=row["id"],
        version=row["version"],
    )


def _referring(row: Row) -> ReferringProvider:
    return ReferringProvider(
        first_name=row["first_name"],
        last_name=row["last_name"],
        credential=row["credential"],
        npi=row["npi"],
        entity_type=row["entity_type"],
        enrolled=truth(row["enrolled"]),
        active=bool(row["active"]),
        id=row["id"],
        version=row["version"],
    )
