"""What a visit was judged with is kept when it is saved, checked for printing, or sent; a reprint is made from that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from clinic_app import __version__
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.edition_facts import sums_of
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.judgement import Judgement, Said, Standing, TableUsed
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.work_queue import Judged
from clinic_app.reports.claim_summary import ClaimSummary, Printed
from clinic_app.rules.edition import rule_book_edition
from clinic_app.services.checking import Checking
from clinic_app.services.claim_papers import claim_pdf, file_name, printed, summary_of_visit
from clinic_app.services.kept_sheet import packed_sheet, unpacked_sheet
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs
from clinic_app.services.queue_facts import basis_of, facts_of, verdict_of
from clinic_app.services.second_payer import second_payer_of
from clinic_app.store.store import Store

SENT = frozenset({VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED})
"""Where a claim has left the clinic: what was said of it then stands, whatever would be said today."""
UNSENT = (VisitStatus.DRAFT, VisitStatus.WAITING, VisitStatus.READY, VisitStatus.HOLD)
_ANY_MOMENT = datetime(2000, 1, 1)  # noqa: DTZ001 # a sheet is kept without when it was printed


@needs(Action.CHANGE_VISITS)
def keep_judgement(
    store: Store, checking: Checking, opened: OpenVisit, judged: tuple[Claim, CheckResult], by: str = ""
) -> Judgement:
    """Keep what a check said of a visit as it was saved, with what differs for its second payer; the queue shows it."""
    record, (claim, result) = opened.record, judged
    as_of = Judged(basis_of(checking.codebook), checking.today)
    store.queue.note(record.id, record.version, facts_of(claim, result), as_of)
    verdict = verdict_of(claim, result)
    if record.verdict != verdict:  # as on a print of a later day: the list says what the paper says
        store.visits.note_verdicts([(record, verdict)])
    mark = printed(_ANY_MOMENT, "", training=store.is_practice)
    second = second_payer_of(checking, opened, record.visit, judged)
    known = opened.surroundings.known
    summary = summary_of_visit(opened, claim, result, claim.codebook.editions(), mark, known, second)
    return store.judgements.keep(
        Judgement(
            visit_id=record.id,
            version=record.version,
            judged_for=claim.checked_on,
            program=__version__,
            rule_book=rule_book_edition(),
            verdict=result.verdict,
            tables=tables_of(claim.codebook),
            said=tuple(said_of(result)),
            sheet=packed_sheet(summary),
            judged_by=by,
        )
    )


@needs(Action.PRINT)
def reprint(
    store: Store, judgement: Judgement, printed_at: datetime, printed_by: str = "", *, copy: bool = True
) -> tuple[str, bytes]:
    """The sheet as it was judged: file name and PDF, the bytes of the first print but for the line that says when.

    Raises `ClinicError` if what was kept is damaged.
    """
    summary = sheet_of(store, judgement, printed_at, printed_by, copy=copy)
    return file_name(summary.number, summary.version), claim_pdf(summary)


@needs(Action.READ_RECORDS)
def sheet_of(
    store: Store, judgement: Judgement, printed_at: datetime, printed_by: str = "", *, copy: bool = True
) -> ClaimSummary:
    """The kept sheet under a new mark of printing. Raises `ClinicError` if what was kept is damaged."""
    mark = Printed(
        printed_at,
        printed_by,
        judgement.program,
        store.is_practice,
        judgement.rule_book,
        judgement.judged_at if copy else None,
    )
    return unpacked_sheet(judgement.sheet, mark)


@needs(Action.READ_RECORDS)
def judgement_of_sent(store: Store, opened: OpenVisit) -> Judgement | None:
    """What was said of a claim that was sent; None for one still here, or kept by a program that kept no judgement."""
    record = opened.record
    return store.judgements.newest(record.id, record.version) if record.status in SENT else None


@needs(Action.READ_RECORDS)
def kept_judgement(store: Store, judgement_id: int) -> Judgement:
    """One judgement. Raises `ClinicError` if it is gone."""
    found = store.judgements.get(judgement_id)
    if found is None:
        raise ClinicError("This check is no longer kept.", "Choose another from the list.")
    return found


def tables_of(codebook: Codebook) -> tuple[TableUsed, ...]:
    """The tables that a claim's code book asks, each with its edition and the sum of its file."""
    editions = codebook.editions()
    sums = sums_of(codebook.facts, editions)
    return tuple(TableUsed(name, edition, sums[name]) for name, edition in editions.items())


def said_of(result: CheckResult) -> Iterator[Said]:
    """All that a check said, as it is kept."""
    for finding in result.findings:
        yield _said(finding, Standing.STANDS)
    for waived in result.waived:
        yield _said(waived.finding, Standing.ACCEPTED)
    for one in result.not_checked:
        yield Said(one.rule, "", (), one.why, "", Standing.NOT_CHECKED)


def _said(finding: Finding, standing: Standing) -> Said:
    return Said(finding.rule, finding.severity.word, finding.at, finding.message, finding.basis, standing)
