"""The pre-submission sheet of a visit and the day book: as it is checked now, or as a claim was judged when it left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from clinic_app.domain.accounts import AuditAction
from clinic_app.reports.claim_summary import ClaimSummary, Printed
from clinic_app.services import claim_papers
from clinic_app.services.checked import Checked
from clinic_app.services.checking import Progress
from clinic_app.services.judging import judgement_of_sent, keep_judgement, reprint, sheet_of
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs

if TYPE_CHECKING:
    from clinic_app.services.clinic import Clinic


@needs(Action.PRINT)
def summary_pdf(
    clinic: Clinic, opened: OpenVisit, checked: Checked, printed_at: datetime, printed_by: str
) -> tuple[str, bytes]:
    """The sheet of an open visit as it was checked: file name without the patient's, and the PDF.

    What is printed of a version as it was saved is kept; a claim that was sent is printed as it was judged then.
    """
    by = clinic.mark or printed_by
    sent = judgement_of_sent(clinic.store, opened)
    if sent is not None:
        return reprint(clinic.store, sent, printed_at, by)
    mark = claim_papers.printed(printed_at, by, training=clinic.is_practice)
    summary = _summary(clinic, opened, checked, mark)
    if opened.record.id and checked.claim.visit == opened.whole(opened.record.visit):
        keep_judgement(clinic.store, clinic.checking, opened, (checked.claim, checked.result), by)
    return claim_papers.file_name(summary.number, summary.version), claim_papers.claim_pdf(summary)


@needs(Action.PRINT)
def day_book_pdf(
    clinic: Clinic, wanted: date | Sequence[int], printed_at: datetime, printed_by: str, progress: Progress | None
) -> bytes | None:
    """The sheets of a day's visits, or of visits by id, behind a cover, each checked anew as it is kept.

    None if `progress` stopped it. Checking is told as the first half of the work. Raises `ClinicError` for a visit
    that is gone.
    """
    if isinstance(wanted, date):
        title, ids = f"{wanted:%m/%d/%Y}", [one.id for one in clinic.day(wanted)]
    else:
        title, ids = claim_papers.CHOSEN, list(wanted)
    by = clinic.mark or printed_by
    mark = claim_papers.printed(printed_at, by, training=clinic.is_practice)
    _note_looked_at(clinic, ids)
    claims = []
    for place, visit_id in enumerate(ids):
        if progress is not None and not progress(0.5 * place / len(ids), "Checking"):
            return None
        opened = clinic.kept_visit(visit_id)
        sent = judgement_of_sent(clinic.store, opened)
        if sent is not None:
            claims.append(sheet_of(clinic.store, sent, printed_at, by))
        else:
            claims.append(_summary(clinic, opened, clinic.check(opened, opened.record.visit), mark))
    return claim_papers.day_book_pdf(title, clinic.clinic_record(), claims, mark, _second_half(progress))


def _summary(clinic: Clinic, opened: OpenVisit, checked: Checked, mark: Printed) -> ClaimSummary:
    return claim_papers.summary_of_visit(
        opened,
        checked.claim,
        checked.result,
        checked.claim.codebook.editions(),
        mark,
        checked.known,
        clinic.second_payer(opened, opened.record.visit, checked),
    )


def _note_looked_at(clinic: Clinic, visit_ids: Sequence[int]) -> None:
    with clinic.store.together():
        for visit_id in visit_ids:
            clinic.store.audit.note(AuditAction.VIEW, "visit", visit_id)


def _second_half(progress: Progress | None) -> Progress | None:
    return None if progress is None else lambda share, what: progress(0.5 + 0.5 * share, what)
