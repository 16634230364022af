"""What can be said of a field of the chart while it is typed: one sentence, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from clinic_app.domain.identifiers import (
    ein_fault,
    is_po_box,
    looks_like_ssn,
    mbi_fault,
    npi_fault,
    ssn_fault,
    taxonomy_fault,
    zip9_fault,
)
from clinic_app.domain.payer import PayerProfile
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.typed_values import read_date, read_minutes

Check = Callable[[str], str]
"""Gives a sentence for what was typed, or an empty text."""

_OLDEST = timedelta(days=366 * 125)
_ZIP_AT_END = re.compile(r"\b\d[\d-]{2,}\s*$")
_NPI_WORDS = {
    "is not ten digits": tr_noop("An NPI has ten digits; this has {count}."),
    "does not begin with 1 or 2": tr_noop("An NPI begins with 1 or 2."),
    "has a wrong check digit": tr_noop("The check digit of this NPI is wrong: one of its digits is mistyped."),
}


def npi(text: str) -> str:
    """Ten digits, the last a check digit."""
    fault = npi_fault(text) if text.strip() else None
    if fault is None:
        return ""
    return tr(_NPI_WORDS[fault], count=sum(sign.isdigit() for sign in text)) if fault in _NPI_WORDS else fault


_TAX_WORDS = {
    "is not nine digits": tr_noop("A tax number has nine digits; this has {count}."),
    "begins with 00": tr_noop("No employer number begins with 00."),
}
_ZIP_WORDS = {
    "is not a ZIP code of nine digits": tr_noop("A ZIP+4 code has nine digits; this has {count}."),
    "lacks the last four digits": tr_noop("The last four digits are missing: claims want ZIP+4 for the clinic."),
    "ends in 0000": tr_noop("The last four digits are never 0000."),
}


def tax_number(kind: str, text: str) -> str:
    """Nine digits of its kind, EIN or SSN; a number whose writing tells another kind is asked about."""
    if not text.strip():
        return ""
    if kind == "EIN" and looks_like_ssn(text):
        return tr("This is written as a social security number; an EIN is written 12-3456789.")
    fault = ssn_fault(text) if kind == "SSN" else ein_fault(text)
    if fault is None:
        return ""
    told = _TAX_WORDS.get(fault, tr_noop("This cannot be a social security number: it {fault}."))
    return tr(told, count=_digits_in(text), fault=fault)


def taxonomy(text: str) -> str:
    """Ten letters and digits."""
    if not text.strip() or taxonomy_fault(text) is None:
        return ""
    return tr("A taxonomy code has ten letters and digits; this has {count}.", count=len(text.strip()))


def zip_plus_four(text: str) -> str:
    """Nine digits, as a claim wants them for the clinic."""
    fault = zip9_fault(text) if text.strip() else None
    return tr(_ZIP_WORDS[fault], count=_digits_in(text)) if fault is not None else ""


def street(text: str) -> str:
    """A street, since the clinic's own address may be no post office box."""
    return tr("This is a post office box: claims want the street of the clinic.") if is_po_box(text) else ""


def phone(text: str) -> str:
    """Ten digits, with a 1 before them or not."""
    digits = _digits_in(text)
    if not text.strip() or digits == 10 or (digits == 11 and re.sub(r"\D", "", text).startswith("1")):
        return ""
    return tr("A telephone number has ten digits; this has {count}.", count=digits)


def _digits_in(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def member_number(profile: PayerProfile | None, text: str) -> str:
    """The shape the payer gives its numbers, where that is known: Medicare's own."""
    if profile is None or not profile.is_medicare or not text.strip():
        return ""
    fault = mbi_fault(text)
    return tr("This Medicare number {fault}.", fault=fault) if fault else ""


def zip_at_end(text: str) -> str:
    """A ZIP code at the end of an address has five or nine digits."""
    found = _ZIP_AT_END.search(text)
    if found is None or "," not in text:
        return ""
    digits = found[0].replace("-", "").strip()
    if len(digits) == 5:
        return ""
    fault = zip9_fault(digits)
    return (
        tr("The ZIP code {zip} has {count} digits, not 5 or 9.", zip=found[0].strip(), count=len(digits))
        if (fault and len(digits) != 9)
        else (tr("The ZIP code {zip} ends in 0000.", zip=found[0].strip()) if fault else "")
    )


def day(today: date) -> Check:
    """A date that can be read."""

    def check(text: str) -> str:
        try:
            read_date(text, today)
        except ValueError as problem:
            return str(problem)
        return ""

    return check


def birthday(today: date) -> Check:
    """A date that lies behind us, and not too far."""

    def check(text: str) -> str:
        try:
            born = read_date(text, today)
        except ValueError as problem:
            return str(problem)
        if born is not None and born > today:
            return tr("The date of birth lies in the future.")
        return tr("That is more than 125 years ago.") if born is not None and today - born > _OLDEST else ""

    return check


def whole_number(text: str) -> str:
    """A count."""
    try:
        read_minutes(text)
    except ValueError:
        return tr("That is no whole number.")
    return ""


def read_day(text: str, today: date) -> date | None:
    """The day typed; None for an empty text and for one that is said to be no date."""
    try:
        return read_date(text, today)
    except ValueError:
        return None


def read_number(text: str) -> int | None:
    """The count typed; None likewise."""
    try:
        return read_minutes(text)
    except ValueError:
        return None
