"""Putting a claim's parts on pages: one if they fit, set closer if need be, else as many as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clinic_app.reports.blocks import CLOSE, ROOMY, Block, Density, ItemGrid, SectionHead, density_of
from clinic_app.reports.claim_rows import (
    DIAGNOSIS_COLUMNS,
    FINDING_COLUMNS,
    SERVICE_COLUMNS,
    DiagnosisBlock,
    FindingBlock,
    FindingRef,
    MoreBlock,
    SentenceBlock,
    ServiceBlock,
    TotalBlock,
    UnitCountBlock,
)
from clinic_app.reports.claim_summary import (
    ClaimSummary,
    FindingRow,
    Mark,
    SecondPayerRows,
    UnitCount,
)
from clinic_app.reports.clock_rows import TimesBlock
from clinic_app.reports.difference_rows import DifferenceBlock, told_once
from clinic_app.reports.typesetting import Typesetter
from clinic_app.words.paper import said, tr

FIRST_TOP, FIRST_BOTTOM = 122.0, 686.0
NEXT_TOP, NEXT_BOTTOM = 66.0, 722.0
MOST_FINDINGS_ON_FIRST = 10
_ENOUGH_FINDINGS = 5
_ROUNDING = 0.05
TRAINING_BAND = 14.0
_MOST_TIMES = 80


class Placed(NamedTuple):
    """A block and where its upper edge is."""

    block: Block
    top: float


class Section(NamedTuple):
    """A head and the rows under it."""

    head: SectionHead
    rows: list[Block]

    def height(self, density: Density) -> float:
        """All of it, with the space before."""
        return density.gap + self.head.height(density) + sum(row.height(density) for row in self.rows)


class ClaimParts(NamedTuple):
    """A claim's sections, texts fitted. `findings` alone may be cut short on the first page."""

    before: list[Section]
    findings: Section
    after: list[Section]


class PlacedClaim(NamedTuple):
    """The pages of a claim and how closely they are set."""

    pages: list[list[Placed]]
    density: Density


def lay_out(summary: ClaimSummary, typesetter: Typesetter) -> PlacedClaim:
    """A claim's pages in the roomiest setting that needs only one; if none does, the closest one's.

    Values stand four across; more stand side by side only where that is what keeps the claim on one page.
    """
    top = FIRST_TOP + (TRAINING_BAND if summary.printed.training else 0.0)
    room = FIRST_BOTTOM - top
    parts = _parts(summary, typesetter)
    if _height(parts, CLOSE) > room - _ROUNDING:
        parts = _with_lowest_grids(parts)
    density = _roomiest(parts, room)
    pages = _Pager(density, top - FIRST_TOP).run(parts)
    return PlacedClaim(pages, density)


def _roomiest(parts: ClaimParts, room: float) -> Density:
    """The roomiest density that fits. Between the two ends a block's height never exceeds their mean by weight."""
    if len(parts.findings.rows) > MOST_FINDINGS_ON_FIRST:
        return CLOSE
    most = _height(parts, ROOMY)
    if most <= room:
        return ROOMY
    least = _height(parts, CLOSE)
    room -= _ROUNDING
    return density_of((most - room) / (most - least)) if least < room else CLOSE


def _height(parts: ClaimParts, density: Density) -> float:
    return sum(one.height(density) for one in (*parts.before, parts.findings, *parts.after))


class _Pager:
    """Fills pages from the top."""

    def __init__(self, density: Density, shift: float) -> None:
        self._density = density
        self._shift = shift
        self._pages: list[list[Placed]] = [[]]
        self._y = FIRST_TOP + shift - density.gap

    def run(self, parts: ClaimParts) -> list[list[Placed]]:
        """Everything in order; only when findings are cut short may the therapy controls come before the rest."""
        for section in parts.before:
            self._place(section)
        later = list(parts.after)
        rest = parts.findings
        if len(self._pages) == 1:
            room = self._bottom - self._y - self._density.gap - rest.head.height(self._density)
            reserved = sum(one.height(self._density) for one in later)
            kept = self._kept(rest.rows, room - reserved)
            if kept < min(_ENOUGH_FINDINGS, len(rest.rows)):
                kept, reserved = self._kept(rest.rows, room), 0.0
            rest = self._begin_findings(rest, kept, room - reserved)
            if reserved:
                for section in later:
                    self._place(section)
                later = []
            if rest.rows:
                self._new_page()
        if rest.rows:
            self._place(rest)
        for section in later:
            self._place(section)
        return self._pages

    @property
    def _bottom(self) -> float:
        return FIRST_BOTTOM if len(self._pages) == 1 else NEXT_BOTTOM

    def _kept(self, rows: list[Block], room: float) -> int:
        """How many findings stand on the first page; the line that names the rest takes a row of its own."""
        heights = [row.height(self._density) for row in rows]
        if len(rows) <= MOST_FINDINGS_ON_FIRST and sum(heights) <= room:
            return len(rows)
        room -= self._density.row
        kept = 0
        while kept < min(MOST_FINDINGS_ON_FIRST, len(rows)) and sum(heights[: kept + 1]) <= room:
            kept += 1
        return kept

    def _begin_findings(self, section: Section, kept: int, room: float) -> Section:
        """The first findings, and how many follow on the next page; gives those."""
        head, rows = section
        if kept == len(rows):
            self._place(section)
            return Section(head, [])
        if room >= self._density.row:
            more = MoreBlock(len(rows) - kept, first=kept == 0)
            self._place(Section(head, [*rows[:kept], more]))
        return Section(head.continued() if kept else head, rows[kept:])

    def _place(self, section: Section) -> None:
        head, density = section.head, self._density
        first = section.rows[0].height(density) if section.rows else 0.0
        if self._y + density.gap + head.height(density) + first > self._bottom:
            self._new_page()
        self._put_head(head)
        for row in section.rows:
            if self._y + row.height(density) > self._bottom:
                self._new_page()
                self._put_head(head.continued())
            self._put(row)

    def _put_head(self, head: SectionHead) -> None:
        self._y += self._density.gap
        self._put(head)

    def _put(self, block: Block) -> None:
        self._pages[-1].append(Placed(block, self._y))
        self._y += block.height(self._density)

    def _new_page(self) -> None:
        self._pages.append([])
        self._y = NEXT_TOP + self._shift - self._density.gap


def _with_lowest_grids(parts: ClaimParts) -> ClaimParts:
    def lowest(section: Section) -> Section:
        rows = [row.lowest() if isinstance(row, ItemGrid) else row for row in section.rows]
        return Section(section.head, rows)

    return ClaimParts([lowest(one) for one in parts.before], parts.findings, [lowest(one) for one in parts.after])


def _parts(summary: ClaimSummary, typesetter: Typesetter) -> ClaimParts:
    refs = _references(summary.findings)
    before: list[Section] = []
    if summary.items:
        before.append(
            Section(
                SectionHead(tr("Who"), tr("item numbers of the CMS-1500"), ruled=False),
                [ItemGrid(summary.items, typesetter)],
            )
        )
    before += [_diagnoses(summary, refs, typesetter), _services(summary, refs, typesetter)]
    before += [*_times(summary, typesetter), _units(summary, typesetter)]
    after: list[Section] = []
    if summary.controls:
        after.append(
            Section(SectionHead(tr("Therapy controls"), ruled=False), [ItemGrid(summary.controls, typesetter)])
        )
    if summary.second is not None:
        after.append(_second_payer(summary.second, summary.findings, typesetter))
    return ClaimParts(before, _findings(summary, typesetter), after)


_Refs = dict[tuple[str, int], list[FindingRef]]


def _references(findings: tuple[FindingRow, ...]) -> _Refs:
    """Which findings stand at which diagnosis or line; accepted ones are settled and not named there."""
    refs: _Refs = {}
    for number, row in enumerate(findings, start=1):
        if row.accepted:
            continue
        for kind, index in (("diagnosis", row.diagnosis), ("line", row.line)):
            if index is not None:
                refs.setdefault((kind, index), []).append(FindingRef(number, row.mark))
    return refs


def _diagnoses(summary: ClaimSummary, refs: _Refs, typesetter: Typesetter) -> Section:
    rows: list[Block] = [
        DiagnosisBlock(row, refs.get(("diagnosis", index), ()), typesetter)
        for index, row in enumerate(summary.diagnoses)
    ]
    head = SectionHead(tr("Diagnoses"), tr("item 21, ICD-10-CM; bold: a line points to it"), DIAGNOSIS_COLUMNS)
    return Section(head, rows or [SentenceBlock(Mark.NOT_CHECKED, tr("No diagnosis is given."), typesetter)])


def _services(summary: ClaimSummary, refs: _Refs, typesetter: Typesetter) -> Section:
    rows: list[Block] = [
        ServiceBlock(row, refs.get(("line", index), ()), typesetter) for index, row in enumerate(summary.lines)
    ]
    head = SectionHead(tr("Service lines"), tr("item 24"), SERVICE_COLUMNS)
    if not rows:
        return Section(head, [SentenceBlock(Mark.NOT_CHECKED, tr("No service line is given."), typesetter)])
    return Section(head, [*rows, TotalBlock(summary, typesetter)])


def _times(summary: ClaimSummary, typesetter: Typesetter) -> Iterator[Section]:
    """The times; those of a visit with very many blocks in parts that each fit a page."""
    head = SectionHead(tr("Times"), said(summary.times_note))
    for at in range(0, len(summary.times), _MOST_TIMES):
        rows = summary.times[at : at + _MOST_TIMES]
        yield Section(head.continued() if at else head, [TimesBlock(rows, typesetter)])


def _units(summary: ClaimSummary, typesetter: Typesetter) -> Section:
    count = summary.units
    if count is None:
        sentence = SentenceBlock(Mark.NOT_CHECKED, tr("Units were not counted."), typesetter)
        return Section(SectionHead(tr("Unit count")), [sentence])
    return Section(SectionHead(tr("Unit count"), _minutes_in_words(count)), [UnitCountBlock(count, typesetter)])


def _second_payer(second: SecondPayerRows, findings: tuple[FindingRow, ...], typesetter: Typesetter) -> Section:
    """Only what differs from the first payer; that nothing does is said too."""
    rows: list[Block] = [DifferenceBlock(row, typesetter) for row in told_once(second.rows, findings)]
    if not rows and not second.not_run:
        rows.append(SentenceBlock(Mark.READY, tr("Nothing differs from the first payer."), typesetter))
    if second.not_run:
        rows.append(FindingBlock.not_checked(second.not_run, typesetter))
    head = SectionHead(tr("Second payer: {name}", name=second.name), tr("what differs from the first payer"))
    return Section(head, rows)


def _minutes_in_words(count: UnitCount) -> str:
    if count.treatment is None:
        return tr(
            "timed {timed}, untimed {untimed}, total treatment not given", timed=count.timed, untimed=count.untimed
        )
    return tr(
        "timed {timed}, untimed {untimed}, total treatment {treatment} minutes",
        timed=count.timed,
        untimed=count.untimed,
        treatment=count.treatment,
    )


def _findings(summary: ClaimSummary, typesetter: Typesetter) -> Section:
    rows: list[Block] = [
        FindingBlock.of(number, row, typesetter) for number, row in enumerate(summary.findings, start=1)
    ]
    if not rows:
        rows.append(FindingBlock.nothing_found(*_nothing_found(summary), typesetter))
    if summary.not_checked:
        rows.append(FindingBlock.not_checked(summary.not_checked, typesetter))
    return Section(SectionHead(tr("Findings"), "", FINDING_COLUMNS), rows)


def _nothing_found(summary: ClaimSummary) -> tuple[Mark, str]:
    if summary.rules_run == 0:
        return Mark.NOT_CHECKED, tr("No rule has run on this claim.")
    words = tr(
        "No findings. Rules run: {run}. Not checked: {not_run}.", run=summary.rules_run, not_run=summary.rules_not_run
    )
    return (Mark.NOT_CHECKED if summary.missing or summary.unknown_codes else Mark.READY), words
