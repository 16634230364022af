"""Words that several tabs of a patient's chart share."""

from __future__ import annotations

from datetime import date

from clinic_app.domain.period import Period
from clinic_app.domain.visit import Discipline
from clinic_app.services.patient_chart import ChartStep
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.typed_values import date_words

DISCIPLINE_WORDS = {
    Discipline.PT: tr_noop("Physical therapy"),
    Discipline.OT: tr_noop("Occupational therapy"),
    Discipline.SLP: tr_noop("Speech-language pathology"),
}
RANK_WORDS = {1: tr_noop("Primary"), 2: tr_noop("Secondary"), 3: tr_noop("Tertiary")}
_STEP_WORDS = {
    "change of the patient": tr_noop("the patient"),
    "new coverage": tr_noop("the new coverage"),
    "correction of the coverage": tr_noop("the coverage, for all its days"),
    "change of the coverage": tr_noop("the other coverage"),
    "removal of the coverage": tr_noop("the removal of a coverage"),
    "new episode": tr_noop("the new episode"),
    "change of the episode": tr_noop("the episode"),
    "removal of the episode": tr_noop("the removal of an episode"),
    "new authorization": tr_noop("the new authorization"),
    "change of the authorization": tr_noop("the authorization"),
    "removal of the authorization": tr_noop("the removal of an authorization"),
}


def step_words(step: ChartStep) -> str:
    """What a step changed."""
    words = _STEP_WORDS.get(step.name, step.name)
    return tr(words)


def period_words(period: Period) -> str:
    """A span of days: "from 01/01/2026 to 06/30/2026"."""
    if period.first is not None and period.last is not None:
        return tr("{first} to {last}", first=date_words(period.first), last=date_words(period.last))
    if period.first is not None:
        return tr("from {first}", first=date_words(period.first))
    return tr("until {last}", last=date_words(period.last)) if period.last is not None else tr("all days")


def is_over(period: Period, today: date) -> bool:
    """Whether a span lies behind."""
    return period.last is not None and period.last < today
