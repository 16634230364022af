"""The rule WK-DATED."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLOCK, DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.domain.visit import Documentation
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS, has_weakness

GRACE = timedelta(hours=24)
"""How long after the visit a note may be signed without an addendum."""


@rule(
    "WK-DATED",
    Severity.WARNING,
    basis="Medicare Program Integrity Manual ch. 3 §3.3.2.5 (late entries and addenda)",
    when=has_weakness,
    trigger=DOCUMENTED_WEAKNESS,
    reads=DIAGNOSES | CLOCK | NOTE,
)
def wk_dated(claim: Claim) -> Iterator[Problem]:
    """The note was signed or changed long after the visit, and no addendum is dated.

    Why: a note is believed because it was made at the time. What is added later belongs in an addendum with its own
    day; the text of the visit stays as it was. There is no fix: nothing is to be filled in afterwards.
    """
    note = claim.visit.documentation
    if note is None or note.addendum_on is not None:
        return
    if note.signed_on is not None and _is_late(claim, note.signed_on):
        yield Problem(
            ("documentation", "signed_on"), f"The note was signed on {_said(note.signed_on)}, {_after(claim)}."
        )
    elif note.edited_on is not None and (_is_late(claim, note.edited_on) or _is_after_signing(note)):
        why = "after it was signed" if _is_after_signing(note) else _after(claim)
        message = f"The note was changed on {_said(note.edited_on)}, {why}, without a dated addendum."
        yield Problem(("documentation", "edited_on"), message)


def _is_late(claim: Claim, moment: datetime | date) -> bool:
    """More than 24 hours after the visit; where an hour is not known, the latest the visit and the earliest the moment.

    Clock times are the clinic's own, whatever zone they carry.
    """
    if not isinstance(moment, datetime):
        return (moment - claim.day).days > GRACE.days
    ended = claim.visit.ended
    end = datetime.combine(claim.day, time.max if ended is None else ended.replace(tzinfo=None))
    return moment.replace(tzinfo=None) > end + GRACE


def _is_after_signing(note: Documentation) -> bool:
    """Changed later than signed; on one day only where both hours are known."""
    edited, signed = note.edited_on, note.signed_on
    if edited is None or signed is None:
        return False
    if isinstance(edited, datetime) and isinstance(signed, datetime):
        return edited.replace(tzinfo=None) > signed.replace(tzinfo=None)
    return _day(edited) > _day(signed)


def _day(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _said(moment: datetime | date) -> str:
    return f"{moment:%m/%d/%Y}"


def _after(claim: Claim) -> str:
    return f"more than 24 hours after the visit of {claim.day:%m/%d/%Y}"
