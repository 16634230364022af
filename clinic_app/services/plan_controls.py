"""The numbers of plan and record: progress report, certification, recertification, reassessment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.domain.period import days_after
from clinic_app.domain.visit import History, PlanOfCare
from clinic_app.rules.documentation.doc_progress_10 import PERIOD_DAYS, doc_progress_10
from clinic_app.rules.plan_of_care.certification import certification_due, certified_span, order_stands_in, signed_by
from clinic_app.rules.plan_of_care.plan_days import first_treatment_day
from clinic_app.rules.plan_of_care.poc_cert_30 import poc_cert_30
from clinic_app.rules.plan_of_care.poc_recert_90 import poc_recert_90
from clinic_app.rules.weakness.causes import has_weakness
from clinic_app.rules.weakness.wk_reassess_30 import MOST_DAYS, last_measured, wk_reassess_30
from clinic_app.services.control import Control, ControlKind, Judgement, Urgency, counted, day_words
from clinic_app.services.visit_history import KnownHistory, Named

_SOON_DAY = 9  # the next treatment day is the tenth
_RECERT_SOON_DAYS = 14
_REASSESS_SOON_DAYS = 7
_REPORT = ("history", "last_progress_report")
_SIGNED = ("plan_of_care", "signed_on")
_RECERTIFIED = ("plan_of_care", "recertified_on")


def progress(claim: Claim, known: KnownHistory, judged: Judgement) -> Iterator[Control]:
    """Treatment days since the progress report; this visit is the next one."""
    history = claim.visit.history or History()
    follows = claim.payer.follows_medicare_plan_of_care
    if not follows and history.last_progress_report is None:
        return
    days, written = history.treatment_days_since_progress_report, history.last_progress_report
    by_assistant = is_assistant(history.progress_report_by)
    speaks = judged.of_rules(doc_progress_10)
    origin = tuple(_origin_of_report(claim, history, known))
    if written is not None and written >= claim.day and not by_assistant:
        yield Control(ControlKind.PROGRESS, "Progress report", "written with this visit", Urgency.FINE, origin, _REPORT)
        return
    if days is None:
        yield _no_report(known, origin, follows=follows)
        return
    here = days + 1
    value = f"visit {here} of {PERIOD_DAYS}" if here <= PERIOD_DAYS else f"visit {here}, due at {PERIOD_DAYS}"
    if by_assistant:
        value += f", last by a {credential_word(history.progress_report_by)}"
    urgency = speaks or (Urgency.SOON if here >= _SOON_DAY and follows else Urgency.FINE)
    yield Control(
        ControlKind.PROGRESS,
        "Progress report",
        value,
        urgency,
        origin,
        _REPORT,
        used=here,
        limit=PERIOD_DAYS,
        left=PERIOD_DAYS - here,
    )


def _no_report(known: KnownHistory, origin: tuple[str, ...], *, follows: bool) -> Control:
    """Whether one was written is not known; how many days were treated may be."""
    value, used = "not known: no report typed", None
    if known.days_of_episode is not None:
        used = known.days_of_episode + 1
        value = f"visit {used} of the episode, no report typed"
    return Control(
        ControlKind.PROGRESS,
        "Progress report",
        value,
        Urgency.UNKNOWN if follows and (used is None or used >= _SOON_DAY) else Urgency.FINE,
        origin,
        _REPORT,
        used=used,
        limit=PERIOD_DAYS if used is not None else None,
        left=None if used is None else PERIOD_DAYS - used,
    )


def _origin_of_report(claim: Claim, history: History, known: KnownHistory) -> Iterator[str]:
    report, typed = known.report, history.last_progress_report
    if typed is not None:
        named = _named_by(report)
        if history.progress_report_by:
            yield f"Last progress report {typed:%m/%d/%Y} by {history.progress_report_by}, {named}."
        else:
            yield f"Last progress report {typed:%m/%d/%Y}, {named}."
    elif known.start is not None:
        of_plan = "as the plan of care says" if known.start.visit is None else _named_by(known.start)
        yield f"Start of care {known.start.day:%m/%d/%Y}, {of_plan}."
    else:
        yield "No visit in the records names a start of care or a progress report."
    days = history.treatment_days_since_progress_report
    if days is not None and report is not None and report.day == typed:
        yield f"{counted(days, 'treatment day')} in the records after it and before this one."
    elif days is not None:
        yield f"{counted(days, 'treatment day')}, as typed on this visit; this one is next."
    elif known.days_of_episode is not None:
        yield f"{counted(known.days_of_episode, 'treatment day')} in the records from then on; this one is next."
    elif known.start is not None:
        yield "The records do not hold the first day of treatment, so the days cannot be counted."
    if known.absences:
        yield f"{counted(known.absences, 'day')} with a visit but no service not counted."


def _named_by(named: Named | None) -> str:
    if named is None or named.visit is None:
        return "typed on this visit"
    return f"from visit {named.visit.number} of {named.visit.day:%m/%d/%Y}"


def certification(claim: Claim, known: KnownHistory, judged: Judgement) -> Iterator[Control]:
    """The first signature on the plan, and the days to the line of day 30."""
    plan, follows = claim.visit.plan_of_care, claim.payer.follows_medicare_plan_of_care
    words = "Certification"
    if plan is None:
        if follows:
            why = ("No plan of care is typed on this visit.", *_older_start(known))
            value = "not known: no plan of care typed"
            yield Control(ControlKind.CERTIFICATION, words, value, Urgency.UNKNOWN, why, _SIGNED)
        return
    start, checked = first_treatment_day(plan), claim.checked_on
    signed = signed_by(plan, checked)
    if start is None:
        value = f"signed {day_words(signed, claim.day)}" if signed else "not signed"
        why = ("The first treatment day under the plan is not typed, so no line can be counted.",)
        urgency = Urgency.UNKNOWN if follows else Urgency.FINE
        yield Control(ControlKind.CERTIFICATION, words, value, urgency, why, ("plan_of_care", "start_of_care"))
        return
    origin = [f"First treatment {start:%m/%d/%Y}, as typed in the plan of care; checked on {checked:%m/%d/%Y}."]
    speaks = judged.of_rules(poc_cert_30)
    if order_stands_in(plan, start, claim.day, checked):
        value = f"order of {day_words(plan.order_on_file or start, claim.day)} stands for it"
        origin.append(f"The plan was sent to the physician on {plan.sent_on or start:%m/%d/%Y}.")
        yield Control(ControlKind.CERTIFICATION, words, value, speaks or Urgency.FINE, tuple(origin), _SIGNED)
    elif signed is not None:
        value = f"signed {day_words(signed, claim.day)}"
        yield Control(ControlKind.CERTIFICATION, words, value, speaks or Urgency.FINE, tuple(origin), _SIGNED)
    else:
        yield _unsigned(claim, plan, start, speaks, origin)


def _unsigned(claim: Claim, plan: PlanOfCare, start: date, speaks: Urgency | None, origin: list[str]) -> Control:
    due = certification_due(plan, start)
    left = (due - claim.checked_on).days
    line = day_words(due, claim.day)
    value = (
        f"not signed, {counted(left, 'day')} left, due {line}"
        if left >= 0
        else (f"not signed, due {line}, {counted(-left, 'day')} over")
    )
    origin.append("The line is 30 days after it, or 14 days after an order by word.")
    soon = Urgency.SOON if claim.payer.follows_medicare_plan_of_care else Urgency.FINE
    return Control(
        ControlKind.CERTIFICATION, "Certification", value, speaks or soon, tuple(origin), _SIGNED, due=due, left=left
    )


def _older_start(known: KnownHistory) -> Iterator[str]:
    if known.start is not None:
        yield f"An earlier plan began on {known.start.day:%m/%d/%Y}, {_named_by(known.start)}."


def recertification(claim: Claim, judged: Judgement, on: date) -> Iterator[Control]:
    """The last day the certification covers, on a day."""
    plan = claim.visit.plan_of_care
    start = (plan.certified_from or first_treatment_day(plan)) if plan is not None else None
    if plan is None or start is None:
        return
    span = certified_span(plan, start, on)
    left = (span.end - on).days
    value = f"by {day_words(span.end, on)}" if left >= 0 else f"was due {day_words(span.end, on)}"
    began = "recertified" if span.start == plan.recertified_on else "certified from"
    origin = (
        f"{began.capitalize()} {span.start:%m/%d/%Y}, as typed in the plan of care.",
        f"It ends {(span.end - span.start).days} days later: what the plan states, at most 90 days.",
        f"{counted(abs(left), 'day')} {'left' if left >= 0 else 'over'} on {on:%m/%d/%Y}.",
    )
    soon = left <= _RECERT_SOON_DAYS and claim.payer.follows_medicare_plan_of_care
    urgency = judged.of_rules(poc_recert_90) or (Urgency.SOON if soon else Urgency.FINE)
    yield Control(
        ControlKind.RECERTIFICATION, "Recertify", value, urgency, origin, _RECERTIFIED, due=span.end, left=left
    )


def reassessment(claim: Claim, judged: Judgement, on: date) -> Iterator[Control]:
    """Weakness is measured anew about every 30 days; advice of the trade, no rule of Medicare."""
    last = last_measured(claim) if has_weakness(claim) else None
    if last is None:
        return
    due = days_after(last, MOST_DAYS)
    left = (due - on).days
    value = f"by {day_words(due, on)}" if left >= 0 else f"was due {day_words(due, on)}"
    origin = (
        f"Last measured {last:%m/%d/%Y}, as typed in note or plan: {counted((on - last).days, 'day')} ago.",
        "Advice of the trade; Medicare's own rule is the progress report.",
    )
    urgency = judged.of_rules(wk_reassess_30) or (Urgency.SOON if left <= _REASSESS_SOON_DAYS else Urgency.FINE)
    place = ("documentation", "last_reassessed")
    yield Control(
        ControlKind.REASSESSMENT, "Measure again", value, urgency, origin, place, due=due, left=left, in_strip=False
    )
