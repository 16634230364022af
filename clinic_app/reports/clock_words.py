"""The clock times of a claim in the words of its sheet: time in and out of each block, gaps, what is shared."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.domain.clock_blocks import Who, clock, has_clock, span_words
from clinic_app.domain.visit import ServiceLine
from clinic_app.domain.visit_clock import Overlap, PlacedBlock, VisitClock, clock_of
from clinic_app.reports.claim_summary import TimeRow
from clinic_app.words.paper import tr_noop

_WHO = {
    Who.THERAPIST: tr_noop("therapist"),
    Who.ASSISTANT: tr_noop("assistant"),
    Who.TOGETHER: tr_noop("both together"),
}


def time_rows(claim: Claim) -> tuple[tuple[TimeRow, ...], str]:
    """The rows in clock order, and a note that sums them up; neither where no line has times."""
    told = clock_of(claim.visit, lambda code: _runs_beside(claim, code))
    if told.start is None or told.end is None:
        return (), ""
    overlaps = told.overlaps()
    rows = [(one.block.start, 1, _block_row(one, overlaps)) for one in told.blocks]
    gaps = told.gaps()
    rows += [(start, 0, TimeRow(clock(start), clock(end), minutes=end - start)) for start, end in gaps]
    rows.sort(key=lambda row: row[:2])
    return tuple(row for _start, _kind, row in rows), _note(told, len(claim.lines))


def _runs_beside(claim: Claim, code: str) -> bool:
    procedure = claim.codebook.procedures.find(code)
    return procedure is not None and procedure.one_on_one is not True


def _block_row(one: PlacedBlock, overlaps: tuple[Overlap, ...]) -> TimeRow:
    block = one.block
    parts = []
    for rest in block.rests:
        if rest.minutes:
            when = "" if rest.start is None else f" {span_words(rest.start, rest.start + rest.minutes)}"
            parts.append(f"{rest.what or 'not counted'}{when}, {rest.minutes} min not counted")
    if one.beside:
        parts.append("not one-on-one")
    for overlap in overlaps:
        if one in {overlap.first, overlap.second}:
            other = overlap.second if one == overlap.first else overlap.first
            parts.append(f"{overlap.end - overlap.start} min shared with {other.code}")
    return TimeRow(clock(block.start), clock(block.end), one.code, block.counted, _WHO[block.who], "; ".join(parts))


def _note(told: VisitClock, lines: int) -> str:
    parts = [f"time in {clock(told.start or 0)}, time out {clock(told.end or 0)}"]
    gaps = sum(end - start for start, end in told.gaps())
    parts.append(f"gaps {gaps} min" if gaps else "no gaps")
    if told.timed_by_clock < lines:
        parts.append("other lines have minutes only")
    return "; ".join(parts)


def odd_times(line: ServiceLine) -> str:
    """Times of a line that make no block, such as an end before its start: the rows do not show them."""
    if line.start is None or line.end is None or has_clock(line):
        return ""
    return f"{line.start:%H:%M} to {line.end:%H:%M}"
