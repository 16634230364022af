"""Printed papers of claims: what the records know put together for the reports, which judge and count nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from clinic_app import __version__
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.domain.records import ClinicRecord
from clinic_app.reports.claim_summary import (
    ClaimSummary,
    ClinicHead,
    DifferenceRow,
    FormItem,
    Mark,
    NotRun,
    Printed,
    SecondPayerRows,
    file_name,
)
from clinic_app.reports.summary_of_claim import SheetContext, summarize
from clinic_app.rules.edition import rule_book_edition
from clinic_app.rules.weakness.checklist import checklist_of
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.payer_notes import notes_by_rule
from clinic_app.services.second_payer import difference_lines
from clinic_app.services.therapy_controls import SENT, therapy_controls
from clinic_app.services.two_payers import SecondPayer
from clinic_app.services.visit_history import KnownHistory
from clinic_app.words.paper import Kind, tr_noop, words_of

__all__ = ["claim_pdf", "day_book_pdf", "file_name", "printed", "summary_of_file", "summary_of_visit"]

_NO_CLINIC = "Clinic not named"
CHOSEN = tr_noop("chosen visits")
"""What a day book of chosen visits is called in place of its day."""
Progress = Callable[[float, str], bool]


def printed(at: datetime, by: str, *, training: bool) -> Printed:
    """When, by whom and by which program a sheet is made."""
    return Printed(at=at, by=by, program=__version__, training=training, rules=rule_book_edition())


def summary_of_visit(  # all that a sheet says, each from where it is known
    opened: OpenVisit,
    claim: Claim,
    result: CheckResult,
    editions: Mapping[str, str],
    mark: Printed,
    known: KnownHistory,
    second: SecondPayer | None = None,
) -> ClaimSummary:
    """The sheet of a visit of the store. A visit that was never saved has no number yet and says so."""
    around, record = opened.surroundings, opened.record
    payer = around.payer_record(opened.named_payer(record.visit))
    context = SheetContext(
        clinic=_head(around.clinic),
        number=record.number or "not saved",
        version=record.version,
        printed=mark,
        editions=editions,
        treated_by=around.provider.name if around.provider is not None else "",
        controls=_controls(claim, known, result, sent=record.status in SENT),
        payer_notes=notes_by_rule(result, claim, payer),
        second=_second_rows(second),
    )
    summary = summarize(claim, result, context)
    if second is not None and claim.visit.secondary_payer:
        summary = _with_payer_in(summary, "9, 11d", claim.visit.secondary_payer, second.name)
    if payer is None or not payer.name:
        return summary
    return replace(_with_payer_in(summary, "1", claim.payer.name, payer.name), payer=payer.name)


def summary_of_file(
    claim: Claim,
    result: CheckResult,
    editions: Mapping[str, str],
    mark: Printed,
    place: int,
    second: SecondPayer | None = None,
) -> ClaimSummary:
    """The sheet of a visit that came as a file; it goes by its account number, else by its place among the files."""
    form, billing = claim.visit.claim, claim.visit.billing
    head = ClinicHead(_NO_CLINIC)
    if billing is not None:
        head = ClinicHead(_NO_CLINIC, billing.address or "", billing.npi or "", billing.tax_id or "")
    number = (form.account if form is not None else None) or f"file {place}"
    context = SheetContext(
        clinic=head,
        number=number,
        version=1,
        printed=mark,
        editions=editions,
        controls=_controls(claim, KnownHistory(), result),
        payer_notes=notes_by_rule(result, claim),
        second=_second_rows(second),
    )
    summary = summarize(claim, result, context)
    if second is None or not claim.visit.secondary_payer:
        return summary
    return _with_payer_in(summary, "9, 11d", claim.visit.secondary_payer, second.name)


@words_of(Kind.CLAIMS)
def claim_pdf(summary: ClaimSummary) -> bytes:
    """One claim's sheet; the same summary gives the same bytes."""
    # What draws papers takes long to load, and a summary is kept with every save.
    from clinic_app.reports.claim_pdf import write_claim  # noqa: PLC0415 # as said

    out = io.BytesIO()
    write_claim(summary, out)
    return out.getvalue()


@words_of(Kind.CLAIMS)
def day_book_pdf(
    title: str, clinic: ClinicRecord | None, claims: Sequence[ClaimSummary], mark: Printed, progress: Progress | None
) -> bytes | None:
    """Many claims behind a cover; None if `progress` stopped it. The same claims give the same bytes."""
    from clinic_app.reports.day_book import DayBook, write_day_book  # noqa: PLC0415 # as above

    head = _head(clinic) if clinic is not None else ClinicHead(_NO_CLINIC)
    editions = claims[0].editions if claims else ()
    out = io.BytesIO()
    pages = write_day_book(DayBook(title, head, mark, claims, editions), out, progress)
    return out.getvalue() if pages else None


def _head(clinic: ClinicRecord) -> ClinicHead:
    return ClinicHead(clinic.name or _NO_CLINIC, clinic.address, clinic.npi, clinic.tax_id)


def _controls(claim: Claim, known: KnownHistory, result: CheckResult, *, sent: bool = False) -> tuple[FormItem, ...]:
    """The running numbers as the strip over the form shows them, the lines with KX, and the checklist's score."""
    numbers = [
        FormItem("", one.words, one.value) for one in therapy_controls(claim, known, result, sent=sent) if one.in_strip
    ]
    with_kx = [str(line.index + 1) for line in claim.billed if line.has("KX")]
    kx = [FormItem("", "KX stands on line", ", ".join(with_kx))] if with_kx else []
    return (*numbers, *kx, *_checklist(claim))


def _checklist(claim: Claim) -> tuple[FormItem, ...]:
    found = checklist_of(claim)
    if found is None:
        return ()
    words = found.score if found.asked else "not filled in"
    return (FormItem("", "Documentation checklist", words),)


_MARKS = {Severity.ERROR: Mark.MUST_FIX, Severity.WARNING: Mark.CHECK, Severity.INFO: Mark.NOTE}


def _second_rows(second: SecondPayer | None) -> SecondPayerRows | None:
    if second is None:
        return None
    rows = tuple(
        DifferenceRow(_MARKS[one.severity] if one.severity is not None else None, one.kind, one.words, one.source)
        for one in difference_lines(second)
    )
    not_run = tuple(NotRun(f"{one.why[:1].upper()}{one.why[1:]}.", (one.rule,)) for one in second.not_checked)
    return SecondPayerRows(second.name, rows, not_run)


def _with_payer_in(summary: ClaimSummary, item: str, profile: str, name: str) -> ClaimSummary:
    """The sheet with the payer's name as the clinic knows it in one item, in place of that of its profile."""
    items = tuple(
        replace(one, value=one.value.replace(profile, name, 1)) if one.item == item else one for one in summary.items
    )
    return replace(summary, items=items)
