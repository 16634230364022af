"""What checks leave for looking back: the first verdict on the whole of a visit, and each rule that found something.

Both are written in the transaction of what they follow from, and go with their visit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from clinic_app.domain.judgement import Said, Standing
from clinic_app.domain.records import Verdict
from clinic_app.domain.visit import Visit
from clinic_app.store.bin import SENT
from clinic_app.store.session import Writer

SEVERITIES = ("error", "warning")
"""What counts as found; a note asks for nothing."""


def is_whole(visit: Visit) -> bool:
    """Whether there is anything to judge: a diagnosis and a service."""
    return bool(visit.diagnoses) and any(line.code for line in visit.lines or ())


def note_first_check(writer: Writer, visit_id: int, visit: Visit, verdict: Verdict) -> None:
    """Keep the verdict if the visit is whole, was judged, and has no first check yet.

    Nothing found on a visit that is not complete is no first check: the rest of it is still to be judged.
    """
    if verdict.word and is_whole(visit) and (verdict.complete or verdict.errors):
        writer.run(
            "INSERT OR IGNORE INTO first_checks (visit_id, checked_at, verdict, errors, warnings) "
            "VALUES (?, ?, ?, ?, ?)",
            [visit_id, writer.moment, verdict.word, verdict.errors, verdict.warnings],
        )


def note_findings(writer: Writer, visit_id: int, said: Iterable[Said]) -> None:
    """Keep which rules found something in this check; what they found before and no longer do stands with 0."""
    row = writer.row("SELECT status FROM visits WHERE id = ?", [visit_id])
    if row is None:
        return
    caught = int(row["status"] not in SENT)
    found = Counter(
        (one.rule, one.severity) for one in said if one.severity in SEVERITIES and one.standing is Standing.STANDS
    )
    writer.run("UPDATE visit_findings SET standing = 0 WHERE visit_id = ? AND standing <> 0", [visit_id])
    writer.run_many(
        "INSERT INTO visit_findings (visit_id, rule, severity, found, standing, caught) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (visit_id, rule, severity) DO UPDATE SET found = max(found, excluded.found), "
        "standing = excluded.standing, caught = max(caught, excluded.caught)",
        [(visit_id, rule, severity, times, times, caught) for (rule, severity), times in found.items()],
    )
