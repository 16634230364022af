"""The words of the work queue: its tabs and columns, and what the cells of a row say."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from clinic_app.domain.payer import UnitRule
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.work_queue import Freshness, QueueColumn, QueueRow, QueueTab
from clinic_app.ui.language import time_text, tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.verdict_marks import CHANGED_SINCE_SENT, STANDING_WORDS, mark_of_check

TAB_WORDS: dict[QueueTab, str] = {
    QueueTab.TODAY: tr_noop("Today"),
    QueueTab.NEEDS_FIX: tr_noop("Needs fix"),
    QueueTab.WAITING: tr_noop("Waiting on therapist"),
    QueueTab.READY: tr_noop("Ready"),
    QueueTab.HOLD: tr_noop("On hold"),
    QueueTab.SENT: tr_noop("Sent"),
    QueueTab.SETTLED: tr_noop("Paid, denied"),
    QueueTab.NOT_BILLED: tr_noop("Not billed"),
    QueueTab.ALL: tr_noop("All"),
}
COLUMN_WORDS: dict[QueueColumn, str] = {
    QueueColumn.VISIT: tr_noop("Visit"),
    QueueColumn.PATIENT: tr_noop("Patient"),
    QueueColumn.PAYER: tr_noop("Payer"),
    QueueColumn.CLINICIAN: tr_noop("Treated by"),
    QueueColumn.UNITS: tr_noop("CMS / AMA"),
    QueueColumn.LEVEL: tr_noop("Level"),
    QueueColumn.FINDING: tr_noop("Worst finding"),
    QueueColumn.AGE: tr_noop("Age, d"),
    QueueColumn.FILING: tr_noop("File within"),
    QueueColumn.CHARGE: tr_noop("Charge"),
    QueueColumn.TOUCHED: tr_noop("Touched"),
}
EMPTY_WORDS: dict[QueueTab, str] = {
    QueueTab.TODAY: tr_noop("No visits today. {new} begins one."),
    QueueTab.NEEDS_FIX: tr_noop("Nothing needs fixing. {new} begins a visit."),
    QueueTab.WAITING: tr_noop("No visit waits for a therapist. Choose visits under Needs fix and ask from there."),
    QueueTab.READY: tr_noop("No visit is ready. {ready} on a visit of Needs fix marks it ready."),
    QueueTab.HOLD: tr_noop("No visit is on hold."),
    QueueTab.SENT: tr_noop("No claim is marked as sent. Choose visits under Ready, then Move to, Sent."),
    QueueTab.SETTLED: tr_noop("No claim is marked as paid or denied yet."),
    QueueTab.NOT_BILLED: tr_noop("No visit is kept unbilled."),
    QueueTab.ALL: tr_noop("No visit is kept yet. {new} begins one."),
}
EMPTY_BEHIND = tr_noop("No visit of this part stands behind the number any more.")
EMPTY_FILTERED = tr_noop("No visit here passes these filters. Clear shows all of this part again.")
MIXED = frozenset({QueueTab.TODAY, QueueTab.ALL})
"""Tabs whose visits stand at any point of their way, so that each says where."""
LEVEL_CHOICES: tuple[tuple[str, str], ...] = (
    ("error", tr_noop("Must fix")),
    ("warning", tr_noop("Check")),
    ("info", tr_noop("Note")),
    ("clean", tr_noop("No findings")),
    *STANDING_WORDS.items(),
    ("", tr_noop("Not checked")),
)
AGE_CHOICES: tuple[tuple[str, int | None, int | None], ...] = (
    (tr_noop("Any"), None, None),
    (tr_noop("Today and yesterday"), None, 1),
    (tr_noop("2 to 7 days"), 2, 7),
    (tr_noop("8 to 30 days"), 8, 30),
    (tr_noop("31 to 90 days"), 31, 90),
    (tr_noop("Over 90 days"), 91, None),
)
_FILE_SOON_DAYS = 30
_MARKS: dict[VisitStatus, tuple[Level | Status, str]] = {
    VisitStatus.SENT: (Status.SENT, tr_noop("Sent")),
    VisitStatus.PAID: (Status.SENT, tr_noop("Paid")),
    VisitStatus.DENIED: (Level.CHECK, tr_noop("Denied")),
    VisitStatus.NOT_BILLED: (Status.ON_HOLD, tr_noop("Not billed")),
}
_ASIDE: dict[VisitStatus, tuple[Level | Status, str]] = {
    VisitStatus.WAITING: (Status.WITH_THERAPIST, tr_noop("With therapist")),
    VisitStatus.HOLD: (Status.ON_HOLD, tr_noop("On hold")),
}
_OUT_OF_WORK = frozenset(_MARKS)
_CLAUSE = re.compile(r"[:;.](?= )| \(")
_SHORTEST = 12


def mark_of(row: QueueRow, tab: QueueTab) -> tuple[Level | Status, str]:
    """Icon and word of a row. Only a visit that was marked ready, and of which a check holds now, says Ready."""
    if row.changed_since_sent and row.status in CHANGED_SINCE_SENT:
        return Level.CHECK, tr(CHANGED_SINCE_SENT[row.status])
    if row.status in _MARKS:
        mark, words = _MARKS[row.status]
        return mark, tr(words)
    if tab in MIXED and row.status in _ASIDE:
        mark, words = _ASIDE[row.status]
        return mark, tr(words)
    if row.freshness is Freshness.NOT_CHECKED:
        return Status.NOT_CHECKED, tr("Not checked")
    if row.freshness is Freshness.CHECKING:
        return Status.NOT_CHECKED, tr("Checking again")
    return mark_of_check(row.verdict, ready=row.status is VisitStatus.READY)


def short_finding(message: str) -> str:
    """The first clause of a finding's sentence: what a row has room for. The whole stands in the tooltip."""
    for end in _CLAUSE.finditer(message):
        if end.start() >= _SHORTEST:
            return message[: end.start()]
    return message.removesuffix(".")


def finding_words(row: QueueRow) -> str:
    """The worst finding, why it is on hold, or that it is being checked."""
    if row.status is VisitStatus.HOLD and row.reason:
        return tr("On hold: {reason}", reason=row.reason)
    more = row.verdict.errors + row.verdict.warnings + row.verdict.notes - bool(row.facts.rule)
    words = short_finding(said(row.facts.message))
    return f"{words}  +{more}" if words and more > 0 else words


def units_words(row: QueueRow) -> tuple[str, str]:
    """Units by total time and by midpoints; what was typed where minutes do not tell."""
    facts = row.facts
    if facts.units_cms is None or facts.units_ama is None:
        return (str(row.units), "") if row.units else ("", "")
    return str(facts.units_cms), str(facts.units_ama)


def counts_by_midpoints(row: QueueRow) -> bool:
    """Whether the second of the two numbers is the one that counts for this payer."""
    return row.facts.unit_rule is UnitRule.AMA


def age_in_days(row: QueueRow, today: date) -> int:
    """Days since the visit."""
    return (today - row.day).days


def filing_words(row: QueueRow, today: date) -> str:
    """Days left to file; a claim that was sent has none to watch."""
    if row.status in _OUT_OF_WORK:
        return ""
    if not row.facts.files:
        return tr("none")
    if row.facts.file_by is None:
        return tr("not known")
    left = (row.facts.file_by - today).days
    return tr("{days} d", days=left) if left >= 0 else tr("{days} d over", days=-left)


def files_soon(row: QueueRow, today: date) -> Level | None:
    """The level of the filing day: over is a Must fix, near a Check."""
    if row.status in _OUT_OF_WORK or row.facts.file_by is None:
        return None
    left = (row.facts.file_by - today).days
    return Level.MUST_FIX if left < 0 else Level.CHECK if left <= _FILE_SOON_DAYS else None


def touched_words(row: QueueRow, now: datetime) -> str:
    """Who touched it last and when: the time on the same day, else the day."""
    at = row.updated_at.replace(tzinfo=row.updated_at.tzinfo or UTC).astimezone(now.tzinfo)
    when = time_text(at.time()) if at.date() == now.date() else f"{at:%m/%d}"
    when = when if at.year == now.year else f"{at:%m/%d/%Y}"
    return f"{row.updated_by[:8]} {when}".strip()


def cell_words(row: QueueRow, column: QueueColumn, tab: QueueTab, now: datetime, today: date) -> str:
    """What a cell says, as text."""
    match column:
        case QueueColumn.VISIT:
            return f"{row.day:%m/%d/%Y}"
        case QueueColumn.PATIENT:
            return row.patient
        case QueueColumn.PAYER:
            return row.payer
        case QueueColumn.CLINICIAN:
            return row.clinician
        case QueueColumn.UNITS:
            return " / ".join(part for part in units_words(row) if part)
        case QueueColumn.LEVEL:
            return mark_of(row, tab)[1]
        case QueueColumn.FINDING:
            return finding_words(row)
        case QueueColumn.AGE:
            return str(age_in_days(row, today))
        case QueueColumn.FILING:
            return filing_words(row, today)
        case QueueColumn.CHARGE:
            return f"{row.charge:,.2f}"
        case QueueColumn.TOUCHED:
            return touched_words(row, now)
