"""`clinic-app report`: the pre-submission summary of visits that come as files.

Exit status: 0 no error, 1 an error was found, 2 a file could not be read; the others are still reported.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from clinic_app.cli.checking import ERROR_FOUND, NO_ERROR, UNREADABLE, visit_of_file
from clinic_app.cli.own_rules import checking_with
from clinic_app.cli.paper_file import moment_of_printing, write_paper
from clinic_app.domain.errors import ClinicError
from clinic_app.reports.claim_summary import ClaimSummary, Mark, Printed
from clinic_app.services import Checking
from clinic_app.services.claim_papers import claim_pdf, day_book_pdf, printed, summary_of_file
from clinic_app.services.second_payer import second_payer_of_file


def report_files(files: Sequence[str], output: Path, *, today: date | None, own_rules: Path | None = None) -> int:
    """One claim gives its summary page, several a day book with a cover. Nothing is written if none could be read."""
    checking = checking_with(own_rules, today)
    mark = printed(moment_of_printing(today), "", training=False)
    summaries, status = [], NO_ERROR
    for place, name in enumerate(files, start=1):
        try:
            summary = _summary(name, place, checking, mark)
        except ClinicError as problem:
            print(f"{name}: {problem}", file=sys.stderr)
            status = UNREADABLE
            continue
        summaries.append(summary)
        if summary.verdict is Mark.MUST_FIX:
            status = max(status, ERROR_FOUND)
    if summaries:
        write_paper(output, _paper(summaries, len(files), mark))
        print(f"{output}: {len(summaries)} {'claim' if len(summaries) == 1 else 'claims'}")
    return status


def _summary(name: str, place: int, checking: Checking, mark: Printed) -> ClaimSummary:
    claim, result = checking.check(visit_of_file(Path(name)))
    second = second_payer_of_file(checking, (claim, result))
    return summary_of_file(claim, result, claim.codebook.editions(), mark, place, second)


def _paper(summaries: Sequence[ClaimSummary], asked: int, mark: Printed) -> bytes:
    if asked == 1:
        return claim_pdf(summaries[0])
    book = day_book_pdf(f"{len(summaries)} files", None, summaries, mark, None)
    if book is None:
        raise ClinicError("The day book was not written.")
    return book
