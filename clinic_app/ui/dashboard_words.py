"""The words of the dashboard: statuses, buckets, money, percent, weeks, and what the figures say in a line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from clinic_app.domain.records import VisitStatus
from clinic_app.services.dashboard import Dashboard, Filing, FirstPass, Money
from clinic_app.services.dashboard_scope import Span
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.typed_values import date_words

SPAN_WORDS = {
    Span.WEEK: tr_noop("This week"),
    Span.MONTH: tr_noop("This month"),
    Span.QUARTER: tr_noop("This quarter"),
    Span.LAST_MONTH: tr_noop("Last month"),
    Span.DAYS: tr_noop("Days…"),
}
STATUS_WORDS = {
    VisitStatus.DRAFT: tr_noop("Being written"),
    VisitStatus.WAITING: tr_noop("With therapist"),
    VisitStatus.READY: tr_noop("Ready"),
    VisitStatus.HOLD: tr_noop("On hold"),
    VisitStatus.SENT: tr_noop("Sent"),
    VisitStatus.PAID: tr_noop("Paid"),
    VisitStatus.DENIED: tr_noop("Denied"),
    VisitStatus.NOT_BILLED: tr_noop("Not billed"),
}
FILING_WORDS = {
    Filing.PAST: tr_noop("Time is over"),
    Filing.TWO_WEEKS: tr_noop("14 days or less"),
    Filing.MONTH: tr_noop("15 to 30 days"),
    Filing.TWO_MONTHS: tr_noop("31 to 60 days"),
    Filing.THREE_MONTHS: tr_noop("61 to 90 days"),
    Filing.LATER: tr_noop("More than 90 days"),
    Filing.UNKNOWN: tr_noop("Limit not known"),
}


def percent_words(share: float | None) -> str:
    """A share with one place, a dash where there is none."""
    return tr("{share} %", share=f"{share:.1f}") if share is not None else "\u2013"


def dollars(amount: Decimal) -> str:
    """An amount with its sign and commas."""
    return f"${amount:,.2f}"


def days_words(first: date | None, last: date | None) -> str:
    """A span of days."""
    if first == last:
        return date_words(first)
    return tr("{first} to {last}", first=date_words(first), last=date_words(last))


def week_words(monday: date) -> str:
    """A week by its Monday, short: 11/9."""
    return f"{monday.month}/{monday.day}"


def visits_words(count: int) -> str:
    """So many visits."""
    return tr_count("{count} visit", "{count} visits", count)


def first_pass_line(first: FirstPass) -> str:
    """Of how many, what it was before, and how many have no first check."""
    if not first.checked:
        return tr("no visit was checked yet")
    words = [tr("{ready} of {checked} visits", ready=f"{first.ready:,}", checked=f"{first.checked:,}")]
    if first.percent_before is not None:
        words.append(tr("was {share}", share=percent_words(first.percent_before)))
    if first.unchecked:
        words.append(tr("{count} not known", count=f"{first.unchecked:,}"))
    return ", ".join(words)


def caught_line(found: Dashboard) -> str:
    """On how many visits, and how many are open."""
    caught = found.caught
    if not found.first_pass.checked and not caught.findings:
        return tr("no visit was checked yet")
    if not caught.findings:
        return tr("nothing had to be fixed")
    visits = visits_words(caught.visits)
    return tr("in {visits}, {open} still open", visits=visits, open=f"{caught.still_open:,}")


def waiting_line(waiting: Money, today: date) -> str:
    """How many visits, and how old the oldest is."""
    if waiting.oldest is None:
        return tr("nothing waits to be sent")
    age = tr_count("oldest {count} day", "oldest {count} days", (today - waiting.oldest).days)
    return tr("{visits}, {age}", visits=visits_words(waiting.visits), age=age)


def unbilled_line(found: Dashboard) -> str:
    """In how many visits, and how many could not be counted."""
    unbilled = found.unbilled
    if not unbilled.looked_at:
        return tr("no visit with timed codes could be counted")
    words = [
        tr("in {visits}, not billed", visits=visits_words(len(unbilled.visit_ids)))
        if unbilled.units
        else tr("all that the minutes carry is billed")
    ]
    if unbilled.left_out:
        words.append(tr("{count} not counted", count=f"{unbilled.left_out:,}"))
    return "; ".join(words)


def at_risk_words(money: Money) -> str:
    """Charges behind a Must fix, with how they were reckoned."""
    return tr(
        "At risk, estimate: {amount}, the charges of {visits} not sent with a Must fix.",
        amount=dollars(money.charge),
        visits=visits_words(money.visits),
    )


def since_words(found: Dashboard) -> str:
    """From when on first checks are known, where that is later than what the period asks for."""
    first = found.weeks[0].monday if found.weeks else found.on
    if found.kept_since is None or found.kept_since <= first:
        return ""
    return tr("known since {day}", day=date_words(found.kept_since))
