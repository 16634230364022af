"""Printed papers of claims: what the records know put together for the reports, which judge and count nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from clinic_app import __version__
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.records import ClinicRecord
from clinic_app.reports.claim_summary import ClaimSummary, ClinicHead, FormItem, Printed, file_name
from clinic_app.reports.summary_of_claim import SheetContext, summarize
from clinic_app.rules.edition import rule_book_edition
from clinic_app.rules.weakness.checklist import checklist_of
from clinic_app.services.open_visit import OpenVisit

__all__ = ["claim_pdf", "day_book_pdf", "file_name", "printed", "summary_of_file", "summary_of_visit"]

_NO_CLINIC = "Clinic not named"
Progress = Callable[[float, str], bool]


def printed(at: datetime, by: str, *, training: bool) -> Printed:
    """When, by whom and by which program a sheet is made."""
    return Printed(at=at, by=by, program=__version__, training=training, rules=rule_book_edition())


def summary_of_visit(
    opened: OpenVisit, claim: Claim, result: CheckResult, editions: Mapping[str, str], mark: Printed
) -> ClaimSummary:
    """The sheet of a visit of the store. A visit that was never saved has no number yet and says so."""
    around, record = opened.surroundings, opened.record
    context = SheetContext(
        clinic=_head(around.clinic),
        number=record.number or "not saved",
        version=record.version,
        printed=mark,
        editions=editions,
        treated_by=around.provider.name if around.provider is not None else "",
        threshold=_threshold(claim),
        controls=_checklist(claim),
    )
    summary = summarize(claim, result, context)
    payer = around.payer_record(opened.named_payer(record.visit))
    return _with_payer(summary, payer.name, claim.payer.name) if payer is not None and payer.name else summary


def summary_of_file(
    claim: Claim, result: CheckResult, editions: Mapping[str, str], mark: Printed, place: int
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
        threshold=_threshold(claim),
        controls=_checklist(claim),
    )
    return summarize(claim, result, context)


def claim_pdf(summary: ClaimSummary) -> bytes:
    """One claim's sheet; the same summary gives the same bytes."""
    # What draws papers takes long to load, and a summary is kept with every save.
    from clinic_app.reports.claim_pdf import write_claim  # noqa: PLC0415 # as said

    out = io.BytesIO()
    write_claim(summary, out)
    return out.getvalue()


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


def _threshold(claim: Claim) -> Decimal | None:
    """The year's KX threshold of the claim's bucket, where Medicare pays and the amount was published."""
    if not claim.payer.is_medicare or claim.discipline is None:
        return None
    threshold = MedicareAmounts.load().threshold(claim.day.year)
    return threshold.for_discipline(claim.discipline.value) if threshold is not None else None


def _checklist(claim: Claim) -> tuple[FormItem, ...]:
    found = checklist_of(claim)
    if found is None:
        return ()
    words = found.score if found.asked else "not filled in"
    return (FormItem("", "Documentation checklist", words),)


def _with_payer(summary: ClaimSummary, name: str, profile: str) -> ClaimSummary:
    """The sheet with the payer's name as the clinic knows it, in place of that of the profile it stands on."""
    items = tuple(
        replace(item, value=item.value.replace(profile, name, 1)) if item.item == "1" else item
        for item in summary.items
    )
    return replace(summary, payer=name, items=items)
