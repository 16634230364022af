"""Questions to the people who treat: a finding that only they can settle, asked, answered or withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Place

LONGEST_WORDS = 600
"""Letters of a question or an answer: what a slip of half a page holds."""


class QuestionState(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a finding of a visit. `said` is what the finding said of `visit_version`.

    `provider_id` is who is asked. `ended_at` and `ended_by` tell of the answer, or of the withdrawal. `status_before`
    is where the visit stood before anything was asked about it.
    """

    visit_id: int
    visit_version: int
    rule: str
    at: Place
    said: str
    words: str
    provider_id: int
    status_before: VisitStatus = VisitStatus.DRAFT
    asked_by: str = ""
    asked_at: datetime | None = None
    state: QuestionState = QuestionState.OPEN
    answer: str = ""
    ended_by: str = ""
    ended_at: datetime | None = None
    id: int = 0
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Whether somebody waits for the answer."""
        return self.state is QuestionState.OPEN


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """A question as a list shows it, with what a person calls its visit."""

    question: Question
    visit_number: str
    visit_on: date
    patient_id: int
    patient_name: str
    initials: str
    provider_name: str
    payer: str
