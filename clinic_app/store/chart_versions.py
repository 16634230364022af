"""What the records of a patient's chart were before each change: the row as it stood, kept beside the change itself."""

from __future__ import annotations

import json

from clinic_app.store.session import Row, Session, Writer


def keep_version(writer: Writer, session: Session, table: str, record_id: int, patient_id: int) -> None:
    """Within a change: keep the row of a record as it stands. Table names come from this package."""
    row = writer.row(f"SELECT * FROM {table} WHERE id = ?", [record_id]) if record_id else None
    if row is None:
        return
    writer.run(
        "INSERT OR REPLACE INTO chart_versions"
        " (kind, record_id, version, patient_id, content, replaced_at, replaced_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [table, record_id, row["version"], patient_id, json.dumps(row), writer.moment, session.actor.account_id],
    )


class ChartVersions:
    """Reading them back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, kind: str, record_id: int) -> list[Row]:
        """The states a record had before its changes, the oldest first, each as its row stood."""
        rows = self._session.rows(
            "SELECT content FROM chart_versions WHERE kind = ? AND record_id = ? ORDER BY version", [kind, record_id]
        )
        return [json.loads(row["content"]) for row in rows]
