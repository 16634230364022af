"""What the window says of a question: by whom, when, and what came back."""

from __future__ import annotations

from clinic_app.domain.question import Question, QuestionState
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.typed_values import moment_words

STATE_WORDS: dict[QuestionState, str] = {
    QuestionState.OPEN: tr_noop("Waits for an answer"),
    QuestionState.ANSWERED: tr_noop("Answered"),
    QuestionState.WITHDRAWN: tr_noop("Withdrawn"),
}
STATE_LEVELS: dict[QuestionState, Level | Status] = {
    QuestionState.OPEN: Status.WITH_THERAPIST,
    QuestionState.ANSWERED: Level.READY,
    QuestionState.WITHDRAWN: Status.NOT_CHECKED,
}


def asked_words(question: Question) -> str:
    """The rule, when it was asked, and by whom."""
    when = moment_words(question.asked_at)
    if question.asked_by:
        return tr("{rule}, asked {when} by {by}", rule=question.rule, when=when, by=question.asked_by)
    return tr("{rule}, asked {when}", rule=question.rule, when=when)


def ended_words(question: Question) -> str:
    """What came of it: the answer with who and when, or that it was withdrawn; "" while it waits."""
    when = moment_words(question.ended_at)
    if question.state is QuestionState.ANSWERED:
        by = f", {question.ended_by}" if question.ended_by else ""
        return tr("Answer: {answer} ({when}{by})", answer=question.answer, when=when, by=by)
    if question.state is QuestionState.WITHDRAWN:
        return tr("Withdrawn {when}", when=when)
    return ""


def note_words(question: Question, to: str) -> str:
    """A question with what came of it, as it stands at its finding."""
    if question.is_open:
        return tr("Asked {to}: {words}", to=to, words=question.words)
    return f"{tr('Asked {to}: {words}', to=to, words=question.words)}\n{ended_words(question)}"
