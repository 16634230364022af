"""Judgements: what was said of each version of a visit, and with what. Added, never changed."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import date
from typing import Any

from clinic_app.domain.judgement import Judgement, Said, Standing, TableUsed
from clinic_app.store.columns import moment
from clinic_app.store.first_checks import note_findings
from clinic_app.store.session import Row, Session

_NEWEST = "SELECT * FROM judgements WHERE visit_id = ? AND version = ? ORDER BY id DESC LIMIT 1"


class JudgementTable:
    """What was said of kept visits."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, judgement: Judgement) -> Judgement:
        """Keep what was said; the same said again of the same version with the same tables is kept once."""
        with self._session.writing() as writer:
            newest = writer.row(_NEWEST, [judgement.visit_id, judgement.version])
            if newest is not None and _content(_judgement(newest)) == _content(judgement):
                return _judgement(newest)
            at = writer.moment
            record_id = writer.insert(
                "judgements",
                {
                    "visit_id": judgement.visit_id,
                    "version": judgement.version,
                    "judged_at": at,
                    "judged_by": judgement.judged_by,
                    "judged_for": judgement.judged_for.isoformat(),
                    "program": judgement.program,
                    "rule_book": judgement.rule_book,
                    "verdict": judgement.verdict,
                    "tables": _text([[one.table, one.edition, one.sha256] for one in judgement.tables]),
                    "findings": _text([_plain(one) for one in judgement.said]),
                    "sheet": b64encode(judgement.sheet).decode("ascii"),
                },
            )
            note_findings(writer, judgement.visit_id, judgement.said)
        return replace(judgement, id=record_id, judged_at=moment(at))

    def newest(self, visit_id: int, version: int) -> Judgement | None:
        """What was said last of a version, or None."""
        row = self._session.row(_NEWEST, [visit_id, version])
        return None if row is None else _judgement(row)

    def get(self, judgement_id: int) -> Judgement | None:
        """One judgement, or None."""
        row = self._session.row("SELECT * FROM judgements WHERE id = ?", [judgement_id])
        return None if row is None else _judgement(row)

    def of_visit(self, visit_id: int) -> list[Judgement]:
        """All that was ever said of a visit, the newest first."""
        rows = self._session.rows("SELECT * FROM judgements WHERE visit_id = ? ORDER BY id DESC", [visit_id])
        return [_judgement(row) for row in rows]


def _content(judgement: Judgement) -> tuple[Any, ...]:
    one = judgement
    return one.program, one.rule_book, one.verdict, one.tables, one.said, one.sheet


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _plain(one: Said) -> list[Any]:
    return [one.rule, one.severity, list(one.at), one.message, one.basis, str(one.standing)]


def _judgement(row: Row) -> Judgement:
    return Judgement(
        visit_id=row["visit_id"],
        version=row["version"],
        judged_for=date.fromisoformat(row["judged_for"]),
        program=row["program"],
        rule_book=row["rule_book"],
        verdict=row["verdict"],
        tables=tuple(TableUsed(*one) for one in json.loads(row["tables"])),
        said=tuple(
            Said(rule, severity, tuple(at), message, basis, Standing(standing))
            for rule, severity, at, message, basis, standing in json.loads(row["findings"])
        ),
        sheet=b64decode(row["sheet"]),
        judged_by=row["judged_by"],
        judged_at=moment(row["judged_at"]),
        id=row["id"],
    )
