"""The events of an episode in sentences: the same in the drawing's tooltips, in the list, and for a screen reader."""

from __future__ import annotations

from clinic_app.domain.records import VisitStatus, VisitSummary
from clinic_app.services.control import Urgency
from clinic_app.services.episode_timeline import EventKind, TimelineEvent, urgency_of
from clinic_app.ui.icons import LEVEL_ICONS, LEVEL_WORDS
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.strip_facts import level_of
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.typed_values import date_words
from clinic_app.ui.verdict_marks import MARKED_READY, mark_of_check

Mark = Level | Status
_STATUS_MARKS = {
    VisitStatus.HOLD: Status.ON_HOLD,
    VisitStatus.WAITING: Status.WITH_THERAPIST,
    VisitStatus.SENT: Status.SENT,
    VisitStatus.PAID: Status.SENT,
    VisitStatus.DENIED: Status.SENT,
}
_STATUS_WORDS = {
    VisitStatus.DRAFT: tr_noop("not sent"),
    VisitStatus.READY: tr_noop("ready to send"),
    VisitStatus.WAITING: tr_noop("with therapist"),
    VisitStatus.HOLD: tr_noop("on hold"),
    VisitStatus.SENT: tr_noop("sent"),
    VisitStatus.PAID: tr_noop("paid"),
    VisitStatus.DENIED: tr_noop("denied"),
    VisitStatus.NOT_BILLED: tr_noop("not billed"),
}
_ICONS = {
    EventKind.START: "calendar-days",
    EventKind.CERTIFIED: "scroll-text",
    EventKind.SENT: "send",
    EventKind.SIGNED: "pencil",
    EventKind.AUTHORIZED: "key-round",
    EventKind.REPORT: "file-text",
    EventKind.REPORT_DUE: "file-text",
    EventKind.SIGNATURE_DUE: "pencil",
    EventKind.RECERT_DUE: "scroll-text",
    EventKind.THRESHOLD: "scale",
    EventKind.GAP: "circle-dashed",
    EventKind.DISCHARGE: "inbox",
}


def mark_of_visit(visit: VisitSummary) -> Mark:
    """What icon and word say of a visit: where it stands, else what the last check said."""
    if visit.status in _STATUS_MARKS:
        return _STATUS_MARKS[visit.status]
    return mark_of_check(visit.verdict, ready=visit.status in MARKED_READY)[0]


def mark_of_verdict(visit: VisitSummary) -> Level | None:
    """Must fix or Check, also of a visit that was sent; None for anything milder."""
    level = Level(visit.verdict.word) if visit.verdict.word else None
    return level if level in {Level.MUST_FIX, Level.CHECK} else None


def mark_of(event: TimelineEvent) -> Mark | None:
    """The level an event is told with; None where nothing needs to be said."""
    if event.kind is EventKind.VISIT and event.visit is not None:
        return mark_of_visit(event.visit)
    return level_of(event.control) if event.control is not None else None


def icon_of(event: TimelineEvent) -> tuple[str, str]:
    """Icon and colour token of an event in the list."""
    mark = mark_of(event)
    name = LEVEL_ICONS[mark] if event.kind is EventKind.VISIT and mark is not None else _ICONS.get(event.kind, "info")
    inks = {Level.MUST_FIX: "red", Level.CHECK: "amber", Level.NOTE: "note", Level.READY: "green"}
    return name, inks.get(mark, "ink2") if isinstance(mark, Level) else "ink2"


def days_of(event: TimelineEvent) -> str:
    """The day or days of an event."""
    if event.last is not None and event.last != event.first:
        return tr("{first} to {last}", first=date_words(event.first), last=date_words(event.last))
    return date_words(event.first)


def what(event: TimelineEvent) -> str:
    """What happened, in a few words."""
    kind = event.kind
    if kind is EventKind.VISIT and event.visit is not None:
        return _visit_words(event.visit)
    if kind is EventKind.CERTIFIED:
        return _span_words(event)
    simple = {
        EventKind.START: tr("First day of treatment"),
        EventKind.SENT: tr("Plan sent for signature") if event.count < 2 else tr("Recertification sent for signature"),
        EventKind.SIGNED: tr("Plan signed") if event.count < 2 else tr("Recertification signed"),
        EventKind.DISCHARGE: tr("Discharged"),
        EventKind.GAP: tr_count("{count} day without treatment", "{count} days without treatment", event.count),
        EventKind.AUTHORIZED: tr("Authorization {number}", number=event.detail),
        EventKind.REPORT: tr("Progress report"),
        EventKind.REPORT_DUE: tr("Progress report due"),
        EventKind.SIGNATURE_DUE: tr("Signature due"),
        EventKind.RECERT_DUE: tr("Recertification due"),
        EventKind.THRESHOLD: tr("KX threshold reached"),
    }
    return simple[kind]


def more(event: TimelineEvent) -> str:
    """What is to be added: the running number, who wrote it."""
    if event.kind is EventKind.REPORT and event.detail:
        return tr("by {credential}", credential=event.detail)
    if event.control is not None:
        level = level_of(event.control)
        soon = tr("soon") if urgency_of(event) is Urgency.SOON else ""
        word = tr(LEVEL_WORDS[level]) if level is not None else soon
        value = said(event.control.value)
        return f"{value}, {word}" if word else value
    return ""


def sentence(event: TimelineEvent) -> str:
    """The whole event: "11/20/2026: Visit 2026-00031, 4 units, Must fix"."""
    told = f"{days_of(event)}: {what(event)}"
    return f"{told}, {further}" if (further := more(event)) else told


def status_words(status: VisitStatus) -> str:
    """Where a claim stands, within a sentence."""
    return tr(_STATUS_WORDS[status])


def _visit_words(visit: VisitSummary) -> str:
    verdict = mark_of_check(visit.verdict, ready=visit.status in MARKED_READY)[1]
    units = tr_count("{count} unit", "{count} units", visit.units)
    return tr(
        "Visit {number}, {units}, {verdict}, {status}",
        number=visit.number,
        units=units,
        verdict=verdict,
        status=status_words(visit.status),
    )


def _span_words(event: TimelineEvent) -> str:
    if event.count < 2:
        return tr("Certification, signed") if event.signed else tr("Certification, not signed")
    return tr("Recertification, signed") if event.signed else tr("Recertification, not signed")
