"""Questions to the people who treat, kept with every answer; none is ever taken away but with its visit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.question import ListedQuestion, Question, QuestionState
from clinic_app.domain.records import PatientRecord, Provider, VisitStatus
from clinic_app.store.columns import moment
from clinic_app.store.session import Row, Session, changed_meanwhile

_LISTED = (
    "SELECT q.*, v.number, v.payer, v.day, v.patient_id, p.first_name AS p_first, p.middle_name AS p_middle, "
    "p.last_name AS p_last, p.suffix AS p_suffix, t.first_name AS t_first, t.last_name AS t_last "
    "FROM questions q JOIN visits v ON v.id = q.visit_id JOIN patients p ON p.id = v.patient_id "
    "JOIN providers t ON t.id = q.provider_id"
)


class QuestionTable:
    """The questions of the clinic."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, question: Question) -> Question:
        """Keep a new question; gives it back with its id and moment. Raises `ClinicError` if the disk fails."""
        with self._session.writing() as writer:
            values = {
                "visit_id": question.visit_id,
                "visit_version": question.visit_version,
                "rule": question.rule,
                "at": json.dumps(list(question.at)),
                "said": question.said,
                "words": question.words,
                "provider_id": question.provider_id,
                "state": str(QuestionState.OPEN),
                "status_before": str(question.status_before),
                "asked_at": writer.moment,
                "asked_by": question.asked_by,
                "answer": "",
                "ended_at": None,
                "ended_by": "",
            }
            question_id, _ = writer.save("questions", 0, 0, values)
        return self._kept(question_id)

    def end(self, question: Question, state: QuestionState, answer: str, by: str) -> Question:
        """Answer an open question or withdraw it. Raises `ConflictError` if it is open no more."""
        with self._session.writing() as writer:
            changed = writer.run(
                "UPDATE questions SET version = version + 1, state = ?, answer = ?, ended_at = ?, ended_by = ? "
                "WHERE id = ? AND version = ? AND state = 'open'",
                [str(state), answer, writer.moment, by, question.id, question.version],
            )
            if changed != 1:
                raise changed_meanwhile()
            writer.note(AuditAction.CHANGE, "question", question.id, question.version + 1, str(state))
        return self._kept(question.id)

    def get(self, question_id: int) -> Question | None:
        """One question, or None."""
        row = self._session.row("SELECT * FROM questions WHERE id = ?", [question_id])
        return None if row is None else _question(row)

    def of_visit(self, visit_id: int) -> list[Question]:
        """All that was ever asked about a visit, in the order asked."""
        rows = self._session.rows("SELECT * FROM questions WHERE visit_id = ? ORDER BY id", [visit_id])
        return [_question(row) for row in rows]

    def listed(
        self, states: Sequence[QuestionState] = (), provider_id: int = 0, limit: int = 500
    ) -> list[ListedQuestion]:
        """Questions with what a list shows of their visits: the open ones first, those asked longest ago on top."""
        where, given = ["1 = 1"], list[object]()
        if states:
            where.append(f"q.state IN ({', '.join('?' * len(states))})")
            given += [str(one) for one in states]
        if provider_id:
            where.append("q.provider_id = ?")
            given.append(provider_id)
        order = "ORDER BY q.state <> 'open', CASE WHEN q.state = 'open' THEN q.id ELSE -q.id END LIMIT ?"
        rows = self._session.rows(f"{_LISTED} WHERE {' AND '.join(where)} {order}", [*given, limit])
        return [_listed(row) for row in rows]

    def by_ids(self, question_ids: Sequence[int]) -> list[ListedQuestion]:
        """The questions of these ids, in the order asked for; those no longer kept are left out."""
        if not question_ids:
            return []
        marks = ", ".join("?" * len(question_ids))
        rows = self._session.rows(f"{_LISTED} WHERE q.id IN ({marks})", list(question_ids))
        found = {row["id"]: _listed(row) for row in rows}
        return [found[one] for one in question_ids if one in found]

    def open_by_visit(self, provider_id: int = 0) -> dict[int, int]:
        """How many questions wait for an answer, by visit; of one clinician if one is named."""
        where, given = ("AND provider_id = ?", [provider_id]) if provider_id else ("", [])
        rows = self._session.rows(
            f"SELECT visit_id, COUNT(*) AS times FROM questions WHERE state = 'open' {where} GROUP BY visit_id", given
        )
        return {row["visit_id"]: row["times"] for row in rows}

    def _kept(self, question_id: int) -> Question:
        kept = self.get(question_id)
        if kept is None:
            raise changed_meanwhile()
        return kept


def _question(row: Row) -> Question:
    return Question(
        visit_id=row["visit_id"],
        visit_version=row["visit_version"],
        rule=row["rule"],
        at=tuple(json.loads(row["at"])),
        said=row["said"],
        words=row["words"],
        provider_id=row["provider_id"],
        status_before=VisitStatus(row["status_before"]),
        asked_by=row["asked_by"],
        asked_at=moment(row["asked_at"]),
        state=QuestionState(row["state"]),
        answer=row["answer"],
        ended_by=row["ended_by"],
        ended_at=None if row["ended_at"] is None else moment(row["ended_at"]),
        id=row["id"],
        version=row["version"],
    )


def _listed(row: Row) -> ListedQuestion:
    patient = PatientRecord(row["p_first"], row["p_middle"], row["p_last"], row["p_suffix"])
    return ListedQuestion(
        question=_question(row),
        visit_number=row["number"],
        visit_on=date.fromisoformat(row["day"]),
        patient_id=row["patient_id"],
        patient_name=patient.listed_name,
        initials="".join(f"{name[0]}." for name in (row["p_first"], row["p_last"]) if name),
        provider_name=Provider(row["t_first"], row["t_last"]).name,
        payer=row["payer"],
    )
