"""What the strip above the form says of an open visit: only what the records know, each with its origin."""

from __future__ import annotations

from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.domain.payer import PayerProfile, UnitRule, UnitRuleStanding
from clinic_app.domain.visit import PlanOfCare, Visit
from clinic_app.services.open_visit import OpenVisit
from clinic_app.ui.patient_strip import StripItem, StripModel
from clinic_app.ui.tokens import Level
from clinic_app.ui.typed_values import age_on, date_words, short_date, time_words

_RULE_WORDS = {UnitRule.CMS: "CMS, total time", UnitRule.AMA: "AMA, midpoint"}
_PROGRESS_DAYS = 10


def strip_model(opened: OpenVisit, visit: Visit, claim: Claim | None, payer_name: str) -> StripModel:
    """The strip of an open visit."""
    on = visit.date_of_service or opened.record.day
    provider = opened.surroundings.provider
    when = f"Visit {date_words(on)}" + (f", {time_words(visit.started)}" if visit.started else "")
    items = [StripItem("Payer", payer_name or "none yet", None if payer_name else Level.CHECK)]
    if claim is not None and visit.payer:
        items.append(_counted_by(claim.payer))
    whole = claim.visit if claim is not None else visit
    items += [item for item in (_plan(whole.plan_of_care, on), _progress(whole), _threshold(whole)) if item]
    return StripModel(
        opened.surroundings.patient.listed_name,
        _person(opened, on),
        when,
        f"{provider.credential}: {provider.name}".strip(": ") if provider else "no clinician yet",
        opened.record.number or "new",
        tuple(items),
    )


def _person(opened: OpenVisit, on: date) -> str:
    patient = opened.surroundings.patient
    age = age_on(patient.born, on)
    words = [str(age)] if age is not None else []
    words += [patient.sex] if patient.sex else []
    words += [f"born {date_words(patient.born)}"] if patient.born else []
    return ", ".join(words)


def _counted_by(payer: PayerProfile) -> StripItem:
    words = _RULE_WORDS[payer.counting_rule]
    standing = payer.unit_rule_standing
    if standing in {UnitRuleStanding.FIXED, UnitRuleStanding.CONFIRMED}:
        return StripItem("Units counted by", words)
    tip = "Usual for this kind of payer; no contract of yours confirms it."
    return StripItem("Units counted by", f"{words}, assumed", tip=tip)


def _plan(plan: PlanOfCare | None, on: date) -> StripItem | None:
    if plan is None or (plan.certified_to is None and plan.signed_on is None):
        return None
    parts = [f"to {short_date(plan.certified_to)}"] if plan.certified_to else []
    parts.append(f"signed {short_date(plan.signed_on)}" if plan.signed_on else "not signed")
    late = plan.certified_to is not None and plan.certified_to < on
    return StripItem("Plan of care", ", ".join(parts), Level.CHECK if late or not plan.signed_on else None)


def _progress(visit: Visit) -> StripItem | None:
    days = visit.history.treatment_days_since_progress_report if visit.history else None
    if days is None:
        return None
    here = days + 1
    return StripItem(
        "Progress report",
        f"visit {here} of {_PROGRESS_DAYS}",
        Level.CHECK if here > _PROGRESS_DAYS else None,
        "Treatment days since the last progress report, this one included.",
    )


def _threshold(visit: Visit) -> StripItem | None:
    """The dollars this clinic knows of; the yearly line itself is the checker's to judge."""
    history = visit.history
    if history is None:
        return None
    ot = visit.discipline is not None and visit.discipline.value == "OT"
    used = history.allowed_ot if ot else history.allowed_pt_slp
    if used is None:
        return None
    return StripItem("KX, OT" if ot else "KX, PT + SLP", f"${used:,.0f} used, est.", None, "From this clinic's visits.")
