"""The time in which a claim must reach the payer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from clinic_app.checker.claim import Claim
from clinic_app.domain.payer import PayerFamily, PayerProfile
from clinic_app.domain.period import days_after, year_after

_REMINDER_SHARE = (3, 4)


@dataclass(frozen=True, slots=True)
class FilingWindow:
    """From the first day of service to the last day on which the claim may arrive.

    `is_binding` tells a limit of a statute or contract from one that is only usual for such a payer.
    """

    first: date
    last: date
    is_binding: bool

    def is_past(self, on: date) -> bool:
        """Whether that day is too late."""
        return on > self.last

    def is_near(self, on: date) -> bool:
        """Whether three quarters of the time are used up, and the end is not past."""
        used, whole = (on - self.first).days, (self.last - self.first).days
        numerator, denominator = _REMINDER_SHARE
        return not self.is_past(on) and used * denominator >= whole * numerator


def insures(payer: PayerProfile) -> bool:
    """Whether there is anyone to file with."""
    return payer.family is not PayerFamily.SELF_PAY


def filing_window(claim: Claim) -> FilingWindow | None:
    """The claim's window; None where no limit of this payer is known.

    The from-date of a line counts on professional claims (CPM ch. 1 §70); the earliest one decides.
    """
    payer = claim.payer
    first = claim.first_day_billed
    if payer.files_within_calendar_year:
        return _calendar_year(first)
    if payer.tfl_days is not None:
        return _of_days(first, payer.tfl_days, is_binding=True)
    if payer.customary_tfl_days is not None:
        return _of_days(first, payer.customary_tfl_days, is_binding=False)
    return None


@lru_cache(maxsize=512)
def _calendar_year(first: date) -> FilingWindow:
    return FilingWindow(first, year_after(first), is_binding=True)


@lru_cache(maxsize=512)
def _of_days(first: date, days: int, *, is_binding: bool) -> FilingWindow:
    return FilingWindow(first, days_after(first, days), is_binding)
