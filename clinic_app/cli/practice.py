"""`clinic-app practice`: every visit of the practice clinic checked, as a table, and its day book as a PDF.

What the window shows of the practice clinic, without a display. Its planted faults are no failure of the command, so
it ends with 0 whatever they say.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.cli.checking import NO_ERROR
from clinic_app.cli.paper_file import moment_of_printing, write_paper
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitSummary
from clinic_app.services import open_checking
from clinic_app.services.clinic import Checked, Clinic

_WIDTH_OF_A_FILE = 160
_NARROWEST = 24
_HEADS = ("Day", "Visit", "Patient", "Payer", "Lines", "Units", "Verdict", "Not checked", "Worst finding")
_RIGHT = frozenset({"Units", "Not checked"})
_MOST = {"Patient": 18, "Payer": 24, "Lines": 22}
_DISPENSABLE = ("Lines", "Visit", "Payer")
_GAP = 2
_STANDING = {
    "error": "must be fixed",
    "warning": "to check before sending",
    "info": "ready with notes",
    "clean": "ready",
}


def check_practice_clinic(out: Path, *, today: date | None) -> int:
    """Lay the practice clinic around today in a folder of its own, print its verdicts, write its day book.

    Raises `ClinicError` if a file cannot be written.
    """
    day = today or date.today()  # noqa: DTZ011 # the clinic's own calendar day is meant
    checking = open_checking(day)
    with tempfile.TemporaryDirectory(prefix="clinic-app-practice-") as folder:
        clinic = Clinic.open_practice(Path(folder), checking, lambda: day)
        try:
            _check_all(clinic, out, today)
        finally:
            clinic.close()
    return NO_ERROR


def _check_all(clinic: Clinic, out: Path, today: date | None) -> None:
    visits = clinic.visits_up_to(clinic.today())
    payers = {payer.profile: payer.name for payer in clinic.payers()}
    checked = [clinic.check_kept(visit.id) for visit in visits]
    rows = [_row(visit, one, payers) for visit, one in zip(visits, checked, strict=True)]
    print(f"{clinic.clinic_record().name}: TRAINING, everything here is invented.\n")
    print(as_table(_HEADS, rows, shutil.get_terminal_size((_WIDTH_OF_A_FILE, 24)).columns))
    print(f"\n{_counts([one.result for one in checked])}")
    last = max(visit.day for visit in visits)
    path = out / f"practice_{last.isoformat()}.pdf"
    book = clinic.day_book_pdf([visit.id for visit in visits], moment_of_printing(today), "practice")
    if book is None:
        raise ClinicError("The day book was not written.")
    write_paper(path, book)
    print(f"Day book: {path}")


def _row(visit: VisitSummary, checked: Checked, payers: dict[str, str]) -> tuple[str, ...]:
    result = checked.result
    worst = result.findings[0] if result.findings else None
    return (
        visit.day.isoformat(),
        visit.number,
        visit.patient_name,
        payers.get(visit.payer, visit.payer),
        ", ".join(line.code for line in checked.claim.lines),
        str(visit.units),
        _verdict(result),
        str(len(result.not_checked)),
        f"{worst.rule}: {worst.message}" if worst is not None else "",
    )


def _verdict(result: CheckResult) -> str:
    """How many findings of each level, worst first; Ready where nothing is left but notes."""
    counts = [(level, result.count(level)) for level in reversed(Severity)]
    words = [f"{count} {level.label.lower()}" for level, count in counts if count]
    return ", ".join(words if result.verdict in {"error", "warning"} else ["Ready", *words])


def _counts(results: Sequence[CheckResult]) -> str:
    counts = Counter(result.verdict for result in results)
    parts = [f"{counts[word]} {words}" for word, words in _STANDING.items() if counts[word]]
    return f"{len(results)} visits: {', '.join(parts)}."


def as_table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """Columns aligned under their heads; the last one is cut at the width, and a narrow screen gets fewer columns."""
    cut = [[_cut(cell, _MOST.get(head, len(cell))) for head, cell in zip(heads, row, strict=True)] for row in rows]
    columns = {head: [head, *cells] for head, *cells in zip(heads, *cut, strict=True)}
    for head in _DISPENSABLE:
        if width - _width(columns) >= _NARROWEST:
            break
        columns.pop(head, None)
    room = max(_NARROWEST, width - _width(columns))
    last = [_cut(cell, room) for cell in columns[heads[-1]]]
    shown = [_aligned(head, cells) for head, cells in columns.items() if head != heads[-1]]
    lines = ["  ".join(cells).rstrip() for cells in zip(*shown, last, strict=True)]
    ruler = "  ".join("-" * len(cells[0]) for cells in (*shown, [max(last, key=len)]))
    return "\n".join([lines[0], ruler, *lines[1:]])


def _width(columns: Mapping[str, Sequence[str]]) -> int:
    """How wide all columns but the last are, with the gaps behind them."""
    return sum(max(map(len, cells)) + _GAP for cells in list(columns.values())[:-1])


def _aligned(head: str, cells: Sequence[str]) -> list[str]:
    width = max(map(len, cells))
    return [f"{cell:>{width}}" if head in _RIGHT else f"{cell:<{width}}" for cell in cells]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3]}..."
