"""What the strip above the form says of an open visit: only what the records know, each with its origin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.domain.payer import PayerProfile, UnitRule, UnitRuleStanding
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Visit
from clinic_app.services.control import Control, ControlKind, Urgency
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.typed_twice import TypedTwice
from clinic_app.ui.control_meter import Meter
from clinic_app.ui.fact_row import StripItem
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.patient_strip import StripModel
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level, Status
from clinic_app.ui.typed_values import age_on, date_words, time_words
from clinic_app.ui.verdict_marks import CHANGED_SINCE_SENT

_RULE_WORDS = {UnitRule.CMS: tr_noop("CMS, total time"), UnitRule.AMA: tr_noop("AMA, midpoint")}
_LEVELS: dict[Urgency, Level | Status] = {
    Urgency.OVERDUE: Level.MUST_FIX,
    Urgency.DUE: Level.CHECK,
    Urgency.NOTE: Level.NOTE,
    Urgency.UNKNOWN: Status.NOT_CHECKED,
}
_WEIGHTS = {
    ControlKind.PROGRESS: 8,
    ControlKind.THRESHOLD: 7,
    ControlKind.AUTHORIZATION: 6,
    ControlKind.CERTIFICATION: 5,
    ControlKind.RECERTIFICATION: 4,
    ControlKind.FILING: 2,
}
_OUT_OF_WORK = {
    VisitStatus.SENT: tr_noop("Sent"),
    VisitStatus.PAID: tr_noop("Paid"),
    VisitStatus.DENIED: tr_noop("Denied"),
    VisitStatus.NOT_BILLED: tr_noop("Not billed"),
}
_PAYER_WEIGHT, _RULE_WEIGHT, _SOON, _URGENT = 9, 1, 20, 40
_CHANGED_WEIGHT, _TWICE_WEIGHT = 60, 59
_WHAT_TO_DO_ABOUT_IT = tr_noop(
    "The visit says something else than the claim that was sent. Mark it ready to send a corrected claim."
)
_TYPED_TWICE = tr_noop(
    "Another visit of this patient on this day bills the same code. If it was typed twice, mark one of them not "
    "billed; two sessions of a day have each their own start."
)


def strip_model(
    opened: OpenVisit,
    visit: Visit,
    claim: Claim | None,
    payer_name: str,
    controls: Sequence[Control] = (),
    *,
    changed_since_sent: bool = False,
    twice: TypedTwice | None = None,
) -> StripModel:
    """The strip of an open visit."""
    on = visit.date_of_service or opened.record.day
    provider = opened.surroundings.provider
    when = tr("Visit {on}", on=date_words(on)) + (f", {time_words(visit.started)}" if visit.started else "")
    payer_level = None if payer_name else Level.CHECK
    items = [StripItem(tr("Payer"), payer_name or tr("none yet"), payer_level, weight=_PAYER_WEIGHT)]
    if claim is not None and visit.payer:
        items.append(_counted_by(claim.payer))
    if changed_since_sent and opened.record.status in CHANGED_SINCE_SENT:
        words, tip = tr("changed since sent"), tr(_WHAT_TO_DO_ABOUT_IT)
        items.append(StripItem(tr("Claim"), words, Level.CHECK, tip, weight=_CHANGED_WEIGHT))
    if twice is not None:
        codes = " ".join(twice.codes)
        value = tr("also in {number}: {codes}", number=twice.number, codes=codes)
        items.append(StripItem(tr("Same day"), value, Level.CHECK, tr(_TYPED_TWICE), weight=_TWICE_WEIGHT))
    items += [_fact(one) for one in controls if one.in_strip]
    return StripModel(
        opened.surroundings.patient.listed_name,
        _person(opened, on),
        when,
        f"{provider.credential}: {provider.name}".strip(": ") if provider else tr("no clinician yet"),
        _number(opened),
        tuple(items),
    )


def _number(opened: OpenVisit) -> str:
    """The visit's number, and that it is out of the clinic's hands, or never goes out."""
    record = opened.record
    words = [record.number or tr("new")]
    if record.status in _OUT_OF_WORK:
        words.append(tr(_OUT_OF_WORK[record.status]))
    return ", ".join(words)


def level_of(control: Control) -> Level | Status | None:
    """The level that icon and word show; None where nothing needs to be said."""
    return _LEVELS.get(control.urgency)


def _fact(control: Control) -> StripItem:
    weight = _WEIGHTS.get(control.kind, 0)
    if control.urgency in {Urgency.OVERDUE, Urgency.DUE}:
        weight += _URGENT
    elif control.urgency is Urgency.SOON:
        weight += _SOON
    return StripItem(
        said(control.words),
        said(control.value),
        level_of(control),
        "\n".join(said(one) for one in control.origin),
        meter_of(control),
        weight,
    )


def meter_of(control: Control) -> Meter | None:
    """Ten marks for the treatment days, a bar for the threshold."""
    if control.used is None or control.limit is None:
        return None
    level = level_of(control)
    if control.kind is ControlKind.PROGRESS:
        return Meter(float(control.used), float(control.limit), int(control.limit), level)
    if control.kind is ControlKind.THRESHOLD:
        return Meter(float(control.used), float(control.limit), 0, level)
    return None


def _person(opened: OpenVisit, on: date) -> str:
    patient = opened.surroundings.patient
    age = age_on(patient.born, on)
    words = [str(age)] if age is not None else []
    words += [patient.sex] if patient.sex else []
    words += [tr("born {born}", born=date_words(patient.born))] if patient.born else []
    return ", ".join(words)


def _counted_by(payer: PayerProfile) -> StripItem:
    words = tr(_RULE_WORDS[payer.counting_rule])
    standing = payer.unit_rule_standing
    if standing in {UnitRuleStanding.FIXED, UnitRuleStanding.CONFIRMED}:
        return StripItem(tr("Units counted by"), words, weight=_RULE_WEIGHT)
    tip = tr("Usual for this kind of payer; no contract of yours confirms it.")
    return StripItem(tr("Units counted by"), tr("{words}, assumed", words=words), tip=tip, weight=_RULE_WEIGHT)
