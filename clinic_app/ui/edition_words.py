"""Editions of code tables in the words of the screen."""

from __future__ import annotations

from datetime import date

from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.ui.language import day_text, tr
from clinic_app.ui.sentences import said
from clinic_app.ui.typed_values import date_words

_SHORT_SUM = 12


def edition_name(facts: EditionFacts) -> str:
    """The edition as a person names it: 2026Q4, or the month of a dated release."""
    try:
        return day_text(date.fromisoformat(facts.edition), "MMM yyyy")
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
        return tr("with the program")
    day = date_words(date.fromisoformat(facts.imported_on)) if facts.imported_on else tr("day not noted")
    return tr("{day} by {imported_by}", day=day, imported_by=facts.imported_by) if facts.imported_by else day


def whole_facts(facts: EditionFacts) -> str:
    """Everything of an edition, a line each."""
    lines = [
        tr("{table}, edition {facts}", table=said(facts.table), facts=edition_name(facts)),
        tr("Days: {facts}", facts=_days(facts)),
        tr("Origin: {origin}", origin=said(facts.origin)),
        tr("Rights: {rights}", rights=said(facts.rights)) if facts.rights else "",
        tr("Holds: {coverage}", coverage=said(facts.coverage)) if facts.coverage else "",
        tr("Taken in: {facts}", facts=taken_in(facts)),
        *(tr("SHA-256: {one}", one=one) for one in facts.sha256),
    ]
    return "\n".join(line for line in lines if line)


def _days(facts: EditionFacts) -> str:
    until = date_words(facts.covers_to) if facts.covers_to is not None else tr("not known")
    return tr("{covers_from} to {until}", covers_from=date_words(facts.covers_from), until=until)
