"""The questions of the practice clinic, from `resources/demo/questions.toml`: two that wait, one that was answered."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from clinic_app.domain.question import Question, QuestionState
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.shipped import shipped


@needs(Action.CHANGE_VISITS)
def keep_practice_questions(clinic: Clinic, visits: Mapping[str, VisitRecord], by: str) -> None:
    """Keep them about the visits of these names, each at the finding of the rule it names."""
    table = clinic.store.questions
    rows = tomllib.loads(shipped("resources", "demo", "questions.toml").read_text(encoding="utf-8"))["questions"]
    for row in rows:
        record = visits[row["visit"]]
        found = clinic.check_kept(record.id).result.findings
        finding = next((one for one in found if one.rule == row["rule"]), None)
        if finding is None:  # a rule that is silent on that day has nothing to be asked about
            continue
        asked = table.add(
            Question(
                visit_id=record.id,
                visit_version=record.version,
                rule=finding.rule,
                at=finding.at,
                said=finding.message,
                words=row["words"],
                provider_id=record.provider_id,
                status_before=VisitStatus.DRAFT,
                asked_by=by,
            )
        )
        if "answer" in row:
            table.end(asked, QuestionState.ANSWERED, row["answer"], by)


def was_asked_in(clinic_questions: list[Question], by: str) -> bool:
    """Whether a person asked, answered or withdrew anything beside what was laid."""
    return any(one.asked_by != by or one.ended_by not in {"", by} for one in clinic_questions)
