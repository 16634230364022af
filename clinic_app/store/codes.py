"""The codes a clinic uses: favourites it chose, and those it used last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import CodeKind
from clinic_app.store.session import Session, Writer


class CodeTable:
    """Favourite and recent codes, as they were typed at first, and the short names of codes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def favourites(self, kind: CodeKind) -> tuple[str, ...]:
        """The favourites in the clinic's order."""
        rows = self._session.rows("SELECT code FROM favourite_codes WHERE kind = ? ORDER BY position, code", [kind])
        return tuple(row["code"] for row in rows)

    def set_favourites(self, kind: CodeKind, codes: Sequence[str]) -> None:
        """Replace the favourites; a code named twice counts once."""
        with self._session.writing() as writer:
            writer.run("DELETE FROM favourite_codes WHERE kind = ?", [kind])
            rows = [(str(kind), code, position) for position, code in enumerate(dict.fromkeys(codes))]
            writer.run_many("INSERT INTO favourite_codes (kind, code, position) VALUES (?, ?, ?)", rows)
            writer.note(AuditAction.SET, "setting", detail=f"favourite_{kind}_codes")

    def favourites_of(self, provider_id: int, kind: CodeKind) -> tuple[str, ...]:
        """A clinician's own favourites in their order."""
        rows = self._session.rows(
            "SELECT code FROM clinician_favourites WHERE provider_id = ? AND kind = ? ORDER BY position, code",
            [provider_id, kind],
        )
        return tuple(row["code"] for row in rows)

    def set_favourites_of(self, provider_id: int, kind: CodeKind, codes: Sequence[str]) -> None:
        """Replace a clinician's favourites; a code named twice counts once."""
        with self._session.writing() as writer:
            writer.run("DELETE FROM clinician_favourites WHERE provider_id = ? AND kind = ?", [provider_id, kind])
            rows = [(provider_id, str(kind), code, position) for position, code in enumerate(dict.fromkeys(codes))]
            writer.run_many(
                "INSERT INTO clinician_favourites (provider_id, kind, code, position) VALUES (?, ?, ?, ?)", rows
            )
            writer.note(AuditAction.SET, "setting", provider_id, detail=f"clinician_favourite_{kind}_codes")

    def nicknames(self, kind: CodeKind) -> dict[str, str]:
        """The code of each short name."""
        rows = self._session.rows("SELECT nickname, code FROM code_nicknames WHERE kind = ? ORDER BY nickname", [kind])
        return {row["nickname"]: row["code"] for row in rows}

    def set_nickname(self, kind: CodeKind, code: str, nickname: str) -> None:
        """Give a code its one short name; an empty one takes it away. A name another code has goes over to this one."""
        with self._session.writing() as writer:
            writer.run("DELETE FROM code_nicknames WHERE kind = ? AND code = ?", [kind, code])
            if nickname:
                writer.run(
                    "INSERT OR REPLACE INTO code_nicknames (kind, nickname, code) VALUES (?, ?, ?)",
                    [kind, nickname, code],
                )
            writer.note(AuditAction.SET, "setting", detail=f"{kind}_nickname")

    def recents(self, kind: CodeKind, limit: int = 20) -> tuple[str, ...]:
        """The codes used last, the newest first, of equally new ones the more used first."""
        rows = self._session.rows(
            "SELECT code FROM used_codes WHERE kind = ? ORDER BY last_used DESC, uses DESC, code LIMIT ?", [kind, limit]
        )
        return tuple(row["code"] for row in rows)

    def on_visits_since(self, kind: CodeKind, since: date) -> dict[str, int]:
        """The codes on visits of that day or later and on how many; diagnoses without the dot."""
        table = "visit_diagnoses" if kind is CodeKind.DIAGNOSIS else "visit_lines"
        rows = self._session.rows(
            f"SELECT c.code, count(DISTINCT c.visit_id) AS n FROM {table} c JOIN visits v ON v.id = c.visit_id "
            "WHERE v.day >= ? AND c.code <> '' GROUP BY c.code ORDER BY c.code",
            [since.isoformat()],
        )
        return {row["code"]: row["n"] for row in rows}


def note_use(writer: Writer, kind: CodeKind, codes: Iterable[str]) -> None:
    """Remember that these codes were used now."""
    moment = writer.moment
    writer.run_many(
        "INSERT INTO used_codes (kind, code, last_used, uses) VALUES (?, ?, ?, 1) "
        "ON CONFLICT (kind, code) DO UPDATE SET last_used = excluded.last_used, uses = used_codes.uses + 1",
        [(str(kind), code, moment) for code in codes if code],
    )
