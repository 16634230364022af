"""Questions to the people who treat: asked about a finding, answered or withdrawn; the visit waits and comes back.

While a question is open its visit waits. With the last answer it returns to the queue as a draft; when the last one is
withdrawn instead it stands where it stood, on hold for the reason it was. A claim that was sent stays sent: a question
about it moves nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from clinic_app.checker.findings import CheckResult
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import LONGEST_WORDS, ListedQuestion, Question, QuestionState
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Place, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import SENT
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs
from clinic_app.words.paper import Kind, said, tr, tr_noop, words_of

_ASKS = (
    ("DX-", tr_noop("Which diagnosis does the chart support?")),
    ("WK-", tr_noop("Please add what is missing to the note, dated today, or name the code that fits.")),
    ("UNIT-", tr_noop("Which minutes are right?")),
    ("NCCI-", tr_noop("Were these given apart, in time or by region? Please say how, and note it in the chart.")),
    ("MOD-", tr_noop("Who gave this service, under which plan of care?")),
    ("STAFF-", tr_noop("Who gave this service, and who supervised?")),
    ("POC-", tr_noop("Please complete the plan of care, or say what is on file.")),
    ("DOC-", tr_noop("Please complete the note.")),
)
_HOLDING = {VisitStatus.HOLD, VisitStatus.NOT_BILLED}


@dataclass(frozen=True, slots=True)
class Asking:
    """What is to be asked: the finding it is about, the words, and who is asked (0: whoever treats the visit)."""

    rule: str
    at: Place
    said: str
    words: str
    provider_id: int = 0


class QuestionDesk:
    """Asks and answers for an open clinic."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic

    # Looking

    @needs(Action.READ_RECORDS)
    def of_visit(self, visit_id: int) -> list[Question]:
        """All that was ever asked about a visit, in the order asked."""
        return self._clinic.store.questions.of_visit(visit_id)

    @needs(Action.READ_RECORDS)
    def listed(self, states: Sequence[QuestionState] = (), provider_id: int = 0) -> list[ListedQuestion]:
        """Questions with their visits, the open ones first."""
        return self._clinic.store.questions.listed(states, provider_id)

    @needs(Action.READ_RECORDS)
    def listed_by_ids(self, question_ids: Sequence[int]) -> list[ListedQuestion]:
        """These questions with their visits, in the order asked for."""
        return self._clinic.store.questions.by_ids(question_ids)

    @needs(Action.READ_RECORDS)
    def open_by_visit(self, provider_id: int = 0) -> dict[int, int]:
        """How many questions wait for an answer, by visit; of one clinician if one is named."""
        return self._clinic.store.questions.open_by_visit(provider_id)

    @needs(Action.READ_RECORDS)
    def is_gone(self, question: Question) -> bool | None:
        """Whether the newest version of the visit has the finding no more; None where no check of it is kept."""
        store = self._clinic.store
        record = store.visits.get(question.visit_id)
        judged = store.judgements.newest(record.id, record.version) if record is not None else None
        if judged is None:
            return None
        return not any(_same(question, one.rule, one.at, one.message) for one in judged.said)

    # Asking

    @needs(Action.CHANGE_VISITS)
    def ask(self, opened: OpenVisit, visit: Visit, asking: Asking, by: str = "") -> tuple[OpenVisit, Question]:
        """Keep the visit as it stands in the form and let it wait for the answer.

        Raises `ClinicError` for empty words, a finding that is asked about already, or nobody to ask.
        """
        words, record = _tidy(asking.words, "Type the question."), opened.record
        provider_id = asking.provider_id or record.provider_id
        store, before = self._clinic.store, self.of_visit(record.id) if record.id else []
        if store.providers.get(provider_id) is None:
            raise ClinicError("Nobody can be asked: this visit names no therapist.", "Choose who is asked.")
        if any(one.is_open and _same(one, asking.rule, asking.at, asking.said) for one in before):
            raise ClinicError("This finding is asked about already.", "Its answer comes back here; or withdraw it.")
        stood = next((one.status_before for one in before if one.is_open), record.status)
        with store.together():
            if record.status not in SENT:
                opened = self._clinic.set_status(opened, visit, VisitStatus.WAITING, by)
            asked = store.questions.add(
                Question(
                    visit_id=opened.record.id,
                    visit_version=opened.record.version,
                    rule=asking.rule,
                    at=asking.at,
                    said=asking.said,
                    words=words,
                    provider_id=provider_id,
                    status_before=stood,
                    asked_by=self._clinic.mark or by,
                )
            )
        return opened, asked

    @needs(Action.CHANGE_VISITS)
    def ask_of_kept(self, visit_id: int, asking: Asking, by: str = "") -> Question:
        """The same for a visit that is not on the screen; unsaved work on it is kept with it. Raises as `ask`."""
        opened = self._clinic.open_visit(visit_id)
        return self.ask(opened, opened.record.visit, asking, by)[1]

    # Answering

    @needs(Action.CHANGE_VISITS)
    def answer(
        self, question: Question, answer: str, opened: OpenVisit | None = None, visit: Visit | None = None, by: str = ""
    ) -> OpenVisit:
        """Keep an answer; the last one brings the visit back to the queue.

        `opened` and `visit` are the visit as it stands in a form; without them it is taken as kept. Raises
        `ClinicError` for an empty answer, `ConflictError` if the question is open no more.
        """
        words = _tidy(answer, "Type the answer.")
        return self._end(question, QuestionState.ANSWERED, words, opened, visit, by)

    @needs(Action.CHANGE_VISITS)
    def withdraw(
        self, question: Question, opened: OpenVisit | None = None, visit: Visit | None = None, by: str = ""
    ) -> OpenVisit:
        """Ask no more; with the last question the visit stands where it stood. Raises as `answer`."""
        return self._end(question, QuestionState.WITHDRAWN, "", opened, visit, by)

    def _end(
        self,
        question: Question,
        state: QuestionState,
        answer: str,
        opened: OpenVisit | None,
        visit: Visit | None,
        by: str,
    ) -> OpenVisit:
        store = self._clinic.store
        with store.together():
            store.questions.end(question, state, answer, self._clinic.mark or by)
            if opened is None:
                opened = self._clinic.open_visit(question.visit_id)
            waits = any(one.is_open for one in store.questions.of_visit(question.visit_id))
            if not waits and opened.record.status is VisitStatus.WAITING:
                withdrawn = state is QuestionState.WITHDRAWN
                back = question.status_before if withdrawn and question.status_before in _HOLDING else VisitStatus.DRAFT
                reason = store.queue.reason_when_last_held(question.visit_id) if back is VisitStatus.HOLD else ""
                opened = self._clinic.set_status(opened, visit or opened.record.visit, back, by)
                if reason:
                    store.queue.keep_reason(opened.record.id, opened.record.version, reason)
        return opened

    # On paper

    @needs(Action.PRINT)
    def slips_pdf(self, question_ids: Sequence[int], printed_at: datetime, printed_by: str = "") -> tuple[str, bytes]:
        """Slips of half a page, two on a sheet: file name, which names nobody, and the PDF. Raises `ClinicError`."""
        listed = self.listed_by_ids(question_ids)
        if not listed:
            raise ClinicError("There is no question to print.", "Ask one at a finding first.")
        from clinic_app.services.question_papers import slips_of  # noqa: PLC0415 # papers are seldom asked for

        made = slips_of(self._clinic, listed, printed_at, self._clinic.mark or printed_by)
        with self._clinic.store.together():
            for one in listed:
                self._clinic.store.audit.note(AuditAction.PRINT, "question", one.question.id, one.question.version)
        return made


@words_of(Kind.CLINIC)
def words_for(rule: str, finding: str) -> str:
    """The question a finding asks by itself, in the language of slips, to be changed as needed."""
    asks = next((words for start, words in _ASKS if rule.startswith(start)), tr_noop("Which is right?"))
    return f"{said(finding.strip())} {tr(asks)}"[:LONGEST_WORDS]


def is_found(question: Question, result: CheckResult) -> bool:
    """Whether a check still says what was asked about, accepted or not."""
    found = (*result.findings, *(one.finding for one in result.waived))
    return any(_same(question, one.rule, one.at, one.message) for one in found)


def _same(question: Question, rule: str, at: Place, said: str) -> bool:
    return question.rule == rule and (question.at == tuple(at) or question.said == said)


def _tidy(words: str, hint: str) -> str:
    tidy = " ".join(words.split())
    if not tidy:
        raise ClinicError("There are no words yet.", hint)
    if len(tidy) > LONGEST_WORDS:
        raise ClinicError(f"At most {LONGEST_WORDS} letters fit a slip; this has {len(tidy)}.", "Shorten it.")
    return tidy
