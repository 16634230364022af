"""Editions of code tables in the words of the screen."""

from __future__ import annotations

from datetime import date

from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.ui.typed_values import date_words

_SHORT_SUM = 12


def edition_name(facts: EditionFacts) -> str:
    """The edition as a person names it: 2026Q4, or the month of a dated release."""
    try:
        return f"{date.fromisoformat(facts.edition):%b %Y}"
    except ValueError:
        return facts.edition


def short_sum(facts: EditionFacts) -> str:
    """The start of the sum, for a row; "+1" tells of a second file."""
    if not facts.sha256:
        return ""
    more = f" +{len(facts.sha256) - 1}" if len(facts.sha256) > 1 else ""
    return f"{facts.sha256[0][:_SHORT_SUM]}…{more}"


def taken_in(facts: EditionFacts) -> str:
    """Who took it in and when; what the program ships with says so."""
    if not facts.imported:
        return "with the program"
    day = date_words(date.fromisoformat(facts.imported_on)) if facts.imported_on else "day not noted"
    return f"{day} by {facts.imported_by}" if facts.imported_by else day


def whole_facts(facts: EditionFacts) -> str:
    """Everything of an edition, a line each."""
    lines = [
        f"{facts.table}, edition {edition_name(facts)}",
        f"Days: {_days(facts)}",
        f"Origin: {facts.origin}",
        f"Rights: {facts.rights}" if facts.rights else "",
        f"Holds: {facts.coverage}" if facts.coverage else "",
        f"Taken in: {taken_in(facts)}",
        *(f"SHA-256: {one}" for one in facts.sha256),
    ]
    return "\n".join(line for line in lines if line)


def _days(facts: EditionFacts) -> str:
    until = date_words(facts.covers_to) if facts.covers_to is not None else "not known"
    return f"{date_words(facts.covers_from)} to {until}"
