"""What the timeline draws of a visit, in minutes of the day, and on which rows: no painting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from clinic_app.domain.clock_blocks import Block, Who, blocks_of, clock
from clinic_app.domain.visit import Visit
from clinic_app.domain.visit_clock import Overlap, PlacedBlock, VisitClock
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentences import said

QUARTER = 15
_LEAST_SPAN = 60


class Row(IntEnum):
    """The rows, from the top."""

    THERAPIST = 0
    ASSISTANT = 1
    BESIDE = 2


ROW_WORDS = {
    Row.THERAPIST: tr_noop("Therapist"),
    Row.ASSISTANT: tr_noop("Assistant"),
    Row.BESIDE: tr_noop("Beside, group"),
}
OTHERS_WORDS = tr_noop("Other patients")


@dataclass(frozen=True, slots=True)
class DrawnBlock:
    """A block on its rows; blocks that share minutes on a row have lanes of it. `colour` is that of the unit bar."""

    placed: PlacedBlock
    first: Row
    last: Row
    lane: int
    lanes: int
    colour: int

    @property
    def start(self) -> int:
        """Minute of the day."""
        return self.placed.block.start

    @property
    def end(self) -> int:
        """Minute of the day."""
        return self.placed.block.end

    @property
    def key(self) -> tuple[int, int]:
        """Line, and number within it."""
        return self.placed.line, self.placed.number


@dataclass(frozen=True, slots=True)
class Clash:
    """Minutes that are taken twice, on these rows; with another patient of the clinician on the row of others too."""

    start: int
    end: int
    first: Row
    last: Row
    with_others: bool = False

    @property
    def words(self) -> str:
        """What stands at it."""
        return tr("overlap {start} min", start=self.end - self.start) + (
            tr(", other patient") if self.with_others else ""
        )


@dataclass(frozen=True, slots=True)
class TimelineModel:
    """All the timeline draws. `start` and `end` are whole quarter hours around the blocks; `others` are the times of
    the clinician's other patients."""

    blocks: tuple[DrawnBlock, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    clashes: tuple[Clash, ...] = ()
    others: tuple[tuple[int, int], ...] = ()
    rows: tuple[Row, ...] = ()
    start: int = 0
    end: int = _LEAST_SPAN

    def words_of(self, place: int) -> str:
        """A block in a sentence, with what is wrong with it."""
        one = self.blocks[place]
        words = block_words(one.placed.code, one.placed.block)
        wrong = [clash.words for clash in self.clashes if clash.start < one.end and one.start < clash.end]
        return ", ".join([words, *wrong])

    def text(self) -> str:
        """The whole drawing in sentences, for readers who do not see it."""
        parts = [self.words_of(place) + "." for place in range(len(self.blocks))]
        parts += [
            tr("Gap from {start} to {end}, {start_2} minutes.", start=clock(start), end=clock(end), start_2=end - start)
            for start, end in self.gaps
        ]
        parts += [
            tr("Another patient from {start} to {end}.", start=clock(start), end=clock(end))
            for start, end in self.others
        ]
        return " ".join(parts)


def timeline_model(
    told: VisitClock, colours: Mapping[str, int], others: Sequence[tuple[int, int, Who]] = ()
) -> TimelineModel:
    """The timeline of a visit. `others` are stretches of the clinician's other patients and who of the two treated."""
    if told.start is None or told.end is None:
        return TimelineModel()
    start, end = told.start // QUARTER * QUARTER, -(-told.end // QUARTER) * QUARTER
    end = max(end, start + _LEAST_SPAN)
    rows = _rows(told)
    near = [one for one in others if one[0] < end and start < one[1]]
    return TimelineModel(
        blocks=tuple(_drawn(told, colours)),
        gaps=told.gaps(),
        clashes=(*(_clash(one) for one in told.overlaps()), *_with_others(told, near)),
        others=tuple((max(start, begin), min(end, until)) for begin, until, _who in near),
        rows=rows,
        start=start,
        end=end,
    )


def _rows(told: VisitClock) -> tuple[Row, ...]:
    used = {Row.THERAPIST}
    for one in told.blocks:
        used.update(_rows_of(one))
    return tuple(sorted(used))


def _rows_of(one: PlacedBlock) -> tuple[Row, Row]:
    if one.beside:
        return Row.BESIDE, Row.BESIDE
    if one.block.who is Who.TOGETHER:
        return Row.THERAPIST, Row.ASSISTANT
    row = Row.ASSISTANT if one.block.who is Who.ASSISTANT else Row.THERAPIST
    return row, row


def _drawn(told: VisitClock, colours: Mapping[str, int]) -> Iterator[DrawnBlock]:
    """Blocks in clock order; those that share minutes and a row, and whatever shares with these, are parted in lanes.

    All of such a group have as many lanes, so that no two of them meet on any row.
    """
    ordered = sorted(told.blocks, key=lambda one: (one.block.start, one.line, one.number))
    lanes: dict[int, int] = {}
    most: dict[int, int] = {}
    for group in _groups(ordered):
        for place in group:
            taken = {lanes[other] for other in group if other in lanes and _meet(ordered[place], ordered[other])}
            lanes[place] = next(lane for lane in range(len(group)) if lane not in taken)
        count = max(lanes[place] for place in group) + 1
        most.update(dict.fromkeys(group, count))
    for place, one in enumerate(ordered):
        first, last = _rows_of(one)
        yield DrawnBlock(one, first, last, lanes[place], most[place], colours.get(one.code, len(colours)))


def _meet(one: PlacedBlock, other: PlacedBlock) -> bool:
    """Whether two blocks share minutes and a row."""
    first, last = _rows_of(one)
    top, bottom = _rows_of(other)
    shares_rows = first <= bottom and top <= last
    return shares_rows and one.block.start < other.block.end and other.block.start < one.block.end


def _groups(ordered: Sequence[PlacedBlock]) -> list[list[int]]:
    """The places of blocks that meet, directly or through others, each group in clock order."""
    groups: list[list[int]] = []
    for place, one in enumerate(ordered):
        meeting = [group for group in groups if any(_meet(one, ordered[other]) for other in group)]
        joined = sorted([place, *(other for group in meeting for other in group)])
        groups = [*(group for group in groups if group not in meeting), joined]
    return groups


def block_words(code: str, block: Block) -> str:
    """A block in words: "97110, 09:02 to 09:17, 15 minutes, therapist"."""
    rests = [
        tr("{minutes} not counted ({what})", minutes=rest.minutes, what=rest.what)
        if rest.what
        else tr("{minutes} not counted", minutes=rest.minutes)
        for rest in block.rests
    ]
    parts = (
        code,
        tr("{start} to {end}", start=clock(block.start), end=clock(block.end)),
        tr_count("{count} minute", "{count} minutes", block.counted),
        *rests,
        said(block.who.value),
    )
    return ", ".join(parts)


def _clash(one: Overlap) -> Clash:
    rows = (*_rows_of(one.first), *_rows_of(one.second))
    return Clash(one.start, one.end, min(rows), max(rows))


def _with_others(told: VisitClock, others: Sequence[tuple[int, int, Who]]) -> Iterator[Clash]:
    for one in told.blocks:
        if one.beside or one.block.who is Who.ASSISTANT:
            continue
        for begin, until in one.block.stretches():
            for start, end, who in others:
                if who is not Who.ASSISTANT and start < until and begin < end:
                    first, last = _rows_of(one)
                    yield Clash(max(start, begin), min(end, until), first, last, with_others=True)


def stretches_of_others(visits: Sequence[Visit]) -> tuple[tuple[int, int, Who], ...]:
    """When the clinician's other patients were treated, each stretch once."""
    found = {
        (start, end, block.who)
        for visit in visits
        for line in visit.lines or ()
        for block in blocks_of(line)
        for start, end in block.stretches()
    }
    return tuple(sorted(found))
