"""The rows of a claim's sheet: diagnoses, service lines, the unit count, findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.payer_keys import PAYER_KEYS, origin_parts
from clinic_app.reports.blocks import BODY, LABEL, SMALL, Column, Density
from clinic_app.reports.claim_summary import (
    ClaimSummary,
    DiagnosisRow,
    FindingRow,
    Mark,
    NotRun,
    ServiceRow,
    UnitCount,
    UnitReason,
)
from clinic_app.reports.level_marks import draw_mark
from clinic_app.reports.sheet import EDGE, LEFT, RIGHT, SECOND, Area, Sheet
from clinic_app.reports.typesetting import SetText, Typesetter
from clinic_app.reports.unit_bar import bar_height, draw_bar
from clinic_app.words.days import days_read
from clinic_app.words.paper import said, tr, tr_count, tr_noop
from clinic_app.words.sentences import said_within

_MARK = 8.6


class FindingRef(NamedTuple):
    """A finding's number in the list, and its level."""

    number: int
    mark: Mark


def draw_references(sheet: Sheet, refs: Sequence[FindingRef], x: float, base: float, width: float) -> None:
    """Shape and number of each finding of a row, as many as there is room for."""
    right = x + width
    for shown, ref in enumerate(refs):
        number = sheet.typesetter.line(str(ref.number), SMALL)
        left = len(refs) - shown
        needed = _MARK + 2 + number.width + (14 if left > 1 else 0)
        if x + needed > right:
            sheet.words(x, base, f"+{left}", SMALL, ink=SECOND)
            return
        draw_mark(sheet, ref.mark, x, base - 3.1, _MARK)
        x = sheet.put(x + _MARK + 2, base, number) + 6


# Diagnoses

_DX_CODE, _DX_TITLE, _DX_USED, _DX_SEE = LEFT + 16, LEFT + 72, LEFT + 402, LEFT + 470
DIAGNOSIS_COLUMNS = (
    Column(tr_noop("Code"), _DX_CODE),
    Column(tr_noop("Title"), _DX_TITLE),
    Column(tr_noop("Used by lines"), _DX_USED),
    Column(tr_noop("Findings"), _DX_SEE),
)


class DiagnosisBlock:
    """A diagnosis; one that a line points to stands in bold."""

    def __init__(self, row: DiagnosisRow, refs: Sequence[FindingRef], typesetter: Typesetter) -> None:
        used = ", ".join(str(number) for number in row.used_by)
        self._letter = typesetter.fitted(row.letter, 14, BODY)
        self._code = typesetter.shrunk(row.code, _DX_TITLE - _DX_CODE - 4, (BODY, LABEL), strong=bool(used))
        self._title = typesetter.fitted(said(row.title), _DX_USED - _DX_TITLE - 8, BODY)
        self._used = typesetter.fitted(used or tr("none"), _DX_SEE - _DX_USED - 6, BODY)
        self._is_used = bool(used)
        self._refs = refs

    def height(self, density: Density) -> float:
        """One row."""
        return density.row

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """The row and the line under it."""
        base = density.baseline(top)
        sheet.put(LEFT, base, self._letter)
        sheet.put(_DX_CODE, base, self._code)
        sheet.put(_DX_TITLE, base, self._title)
        sheet.put(_DX_USED, base, self._used, ink=0.0 if self._is_used else SECOND)
        draw_references(sheet, self._refs, _DX_SEE, base, RIGHT - _DX_SEE)
        sheet.rule(LEFT, top + density.row, RIGHT)


# Service lines

_SV_CODE, _SV_LABEL, _SV_MINUTES, _SV_ASSISTANT = LEFT + 17, LEFT + 60, LEFT + 238, LEFT + 280
_SV_MODIFIERS, _SV_POINTERS, _SV_UNITS, _SV_CHARGE, _SV_SEE = LEFT + 292, LEFT + 362, LEFT + 434, LEFT + 484, LEFT + 494
SERVICE_COLUMNS = (
    Column(tr_noop("D Code"), _SV_CODE),
    Column(tr_noop("Service, in the clinic's own words"), _SV_LABEL),
    Column(tr_noop("Minutes"), _SV_MINUTES, right=True),
    Column(tr_noop("Assistant"), _SV_ASSISTANT, right=True),
    Column(tr_noop("D Modifiers"), _SV_MODIFIERS),
    Column(tr_noop("E Pointers"), _SV_POINTERS),
    Column(tr_noop("G Units"), _SV_UNITS, right=True),
    Column(tr_noop("F Charge"), _SV_CHARGE, right=True),
    Column(tr_noop("Findings"), _SV_SEE),
)


def _service_label(row: ServiceRow) -> str:
    """This program's label of a code in the language of the paper; what was typed in its place stays as it is."""
    known = ProcedureTable.load().find(row.code)
    is_typed = known is not None and row.label != known.short_label
    return row.label if is_typed else said(row.label)


class ServiceBlock:
    """A service line, with a small second line where there is more to say."""

    def __init__(self, row: ServiceRow, refs: Sequence[FindingRef], typesetter: Typesetter) -> None:
        note = said(row.note)
        if row.counted is not None and row.counted != row.units:
            counted = tr("the count gives {units}", units=row.counted)
            note = f"{note}; {counted}" if note else counted
        self._number = typesetter.line(str(row.number), BODY)
        self._code = typesetter.shrunk(row.code, _SV_LABEL - _SV_CODE - 4, (BODY, LABEL), strong=True)
        self._label = typesetter.fitted(_service_label(row), 146, BODY)
        self._figures = (
            (_SV_MINUTES, _figure(typesetter, row.minutes, 34)),
            (_SV_ASSISTANT, _figure(typesetter, row.assistant_minutes, 34)),
            (_SV_UNITS, _figure(typesetter, row.units, 30)),
            (_SV_CHARGE, _figure(typesetter, row.charge, 46)),
        )
        self._modifiers = _or_none(typesetter, " ".join(row.modifiers), _SV_POINTERS - _SV_MODIFIERS - 4)
        self._pointers = _or_none(typesetter, row.pointers, 44)
        self._note = typesetter.fitted(note, RIGHT - _SV_LABEL, LABEL + 0.5) if note else None
        self._refs = refs

    def height(self, density: Density) -> float:
        """One row, and the small line."""
        return density.row + (9.0 if self._note else 0.0)

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """The row and the line under it."""
        base = density.baseline(top)
        sheet.put(LEFT, base, self._number)
        sheet.put(_SV_CODE, base, self._code)
        sheet.put(_SV_LABEL, base, self._label)
        for right, figure in self._figures:
            sheet.put_right(right, base, figure)
        sheet.put(_SV_MODIFIERS, base, self._modifiers[0], ink=self._modifiers[1])
        sheet.put(_SV_POINTERS, base, self._pointers[0], ink=self._pointers[1])
        draw_references(sheet, self._refs, _SV_SEE, base, RIGHT - _SV_SEE)
        if self._note is not None:
            sheet.put(_SV_LABEL, base + 9.4, self._note, ink=SECOND)
        sheet.rule(LEFT, top + self.height(density), RIGHT)


class TotalBlock:
    """Item 28 and the sums of the columns above it."""

    def __init__(self, summary: ClaimSummary, typesetter: Typesetter) -> None:
        lines = summary.lines
        self._figures = (
            (_SV_MINUTES, _figure(typesetter, _sum([one.minutes for one in lines]), 34, strong=True)),
            (_SV_ASSISTANT, _figure(typesetter, _sum([one.assistant_minutes for one in lines]), 34)),
            (_SV_UNITS, _figure(typesetter, _sum([one.units for one in lines]), 30, strong=True)),
            (_SV_CHARGE, _figure(typesetter, summary.total_charge, 44, strong=True)),
        )

    def height(self, density: Density) -> float:
        """One row."""
        return density.row

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """The sums."""
        base = density.baseline(top)
        sheet.words(_SV_LABEL, base, tr("28 Total"), BODY, ink=SECOND)
        for right, figure in self._figures:
            sheet.put_right(right, base, figure)


def _sum(numbers: list[int | None]) -> int | None:
    given = [number for number in numbers if number is not None]
    return sum(given) if given else None


def _money_or_count(value: Decimal | int | None) -> str:
    if value is None:
        return ""
    return f"{value:,.2f}" if isinstance(value, Decimal) else str(value)


def _figure(typesetter: Typesetter, value: Decimal | int | None, width: float, *, strong: bool = False) -> SetText:
    return typesetter.shrunk(_money_or_count(value), width, (BODY, SMALL, LABEL, 5.0), strong=strong)


def _or_none(typesetter: Typesetter, text: str, width: float) -> tuple[SetText, float]:
    if text:
        return typesetter.shrunk(text, width, (BODY, SMALL, LABEL)), 0.0
    return typesetter.line(tr("none"), BODY), SECOND


# Unit count

_BAR_WIDTH = 326.0
_SIDE = LEFT + _BAR_WIDTH + 22
_SIDE_WIDTH = RIGHT - _SIDE


class UnitCountBlock:
    """The bar and its sentences on the left, the number and why on the right."""

    def __init__(self, count: UnitCount, typesetter: Typesetter) -> None:
        self._count = count
        self._bar = bar_height(count)
        self._reasons = [_reason_lines(reason, typesetter) for reason in count.reasons]
        self._side = _side_lines(count, typesetter)

    def height(self, density: Density) -> float:
        """The higher of the two sides."""
        left = self._bar + 4 + sum(len(lines) for _, lines in self._reasons) * density.leading
        return max(left, _side_height(self._side, density)) + 6

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Both sides and the line between them."""
        top += 4
        draw_bar(sheet, self._count, Area(LEFT, top, _BAR_WIDTH, self._bar))
        base = top + self._bar + 8
        for code, lines in self._reasons:
            sheet.put(LEFT, base, code)
            for line in lines:
                sheet.put(LEFT + 44, base, line)
                base += density.leading
        x = _SIDE - 11
        sheet.line((x, top), (x, top - 4 + self.height(density)), grey=EDGE)
        base = top + 9
        for text, ink, extra in self._side:
            base += extra
            sheet.put(_SIDE, base, text, ink=ink)
            base += density.leading


def _reason_lines(reason: UnitReason, typesetter: Typesetter) -> tuple[SetText, tuple[SetText, ...]]:
    words = f"{said(reason.detail)}: {said(reason.units)}" if reason.detail else said(reason.units)
    if reason.reason:
        words = f"{words}, {said(reason.reason)}"
    lines = typesetter.paragraph(words, _BAR_WIDTH - 44, SMALL + 0.5, most_lines=3)
    return typesetter.shrunk(reason.code, 42, (SMALL + 0.5, LABEL), strong=True), lines


def _side_lines(count: UnitCount, typesetter: Typesetter) -> list[tuple[SetText, float, float]]:
    """Text, ink and the space before each line of the right side."""
    units = tr_count("{count} timed unit", "{count} timed units", count.units)
    made = [(typesetter.fitted(units, _SIDE_WIDTH, 12, strong=True), 0.0, 1.5)]

    def add(
        words: str, ink: float, space: float = 0.0, *, most: int = 2, strong: bool = False, size: float = SMALL
    ) -> None:
        for i, line in enumerate(typesetter.paragraph(words, _SIDE_WIDTH, size, most_lines=most, strong=strong)):
            made.append((line, ink, space if i == 0 else 0.0))

    add(tr("by {method}", method=said(count.method)) if count.method else "", 0.0, 1.0)
    add(said(count.why), SECOND, most=3)
    add(said(count.source), SECOND, size=LABEL + 0.5)
    if count.other is not None:
        split = f" ({said(count.other.split)})" if count.other.split else ""
        add(f"{said(count.other.title)}: {count.other.units}{split}", 0.0, 3.0, strong=True)
        add(said(count.other.why), SECOND)
    for i, note in enumerate(count.notes):
        add(said(note), SECOND, 0.0 if i else 3.0, most=3)
    return made


def _side_height(lines: list[tuple[SetText, float, float]], density: Density) -> float:
    return 2 + sum(density.leading + extra for _, _, extra in lines)


class SentenceBlock:
    """A shape and a sentence across the page."""

    def __init__(self, mark: Mark, words: str, typesetter: Typesetter) -> None:
        self._mark = mark
        self._lines = typesetter.paragraph(words, RIGHT - LEFT - 14, BODY, most_lines=3)

    def height(self, density: Density) -> float:
        """Its lines."""
        return density.rows_of(len(self._lines))

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """Shape and words."""
        base = density.baseline(top)
        draw_mark(sheet, self._mark, LEFT, base - 3.2, _MARK)
        for line in self._lines:
            sheet.put(LEFT + 14, base, line)
            base += density.leading


# Findings

_FD_MARK, _FD_LEVEL, _FD_ITEM, _FD_WHAT, _FD_WHY = LEFT + 17, LEFT + 29, LEFT + 84, LEFT + 136, LEFT + 406
FINDING_COLUMNS = (
    Column(tr_noop("No."), LEFT),
    Column(tr_noop("Level"), _FD_MARK),
    Column(tr_noop("Item"), _FD_ITEM),
    Column(tr_noop("What, and what to do"), _FD_WHAT),
    Column(tr_noop("Why"), _FD_WHY),
)
_TEXT = 8.5


@dataclass(slots=True)
class FindingBlock:
    """A finding: number, level, item, what and what to do, why."""

    number: str
    mark: Mark
    level: tuple[SetText, ...]
    item: SetText
    what: tuple[SetText, ...]
    accepted: tuple[SetText, ...]
    why: tuple[SetText, ...]

    @classmethod
    def of(cls, number: int, row: FindingRow, typesetter: Typesetter) -> FindingBlock:
        """Fit a finding's texts."""
        what = said(row.message) if row.accepted else _with_fix(said(row.message), said(row.fix))
        level = [typesetter.line(tr(row.mark.word), _TEXT, strong=True)]
        if row.accepted:
            level.append(typesetter.line(tr("accepted"), _TEXT))
        width = _FD_WHY - _FD_WHAT - 10
        return cls(
            str(number),
            row.mark,
            tuple(level),
            typesetter.fitted(said(row.item), _FD_WHAT - _FD_ITEM - 6, _TEXT),
            typesetter.paragraph(what, width, _TEXT, most_lines=6),
            typesetter.paragraph(said(row.accepted), width, _TEXT, most_lines=3),
            typesetter.paragraph(_source_words(row.source), RIGHT - _FD_WHY, LABEL + 0.5, most_lines=4),
        )

    @classmethod
    def not_checked(cls, rows: Sequence[NotRun], typesetter: Typesetter) -> FindingBlock:
        """What could not be checked, one reason after the other."""
        words = " ".join(_not_run_sentence(row) for row in rows)
        level = typesetter.line(tr(Mark.NOT_CHECKED.word), _TEXT, strong=True)
        what = typesetter.paragraph(words, RIGHT - _FD_WHAT, _TEXT, most_lines=14)
        return cls("", Mark.NOT_CHECKED, (level,), typesetter.line("", _TEXT), what, (), ())

    @classmethod
    def nothing_found(cls, mark: Mark, sentence: str, typesetter: Typesetter) -> FindingBlock:
        """That there is no finding, and what that rests on."""
        level = typesetter.line(tr(mark.word), _TEXT, strong=True)
        what = typesetter.paragraph(sentence, RIGHT - _FD_WHAT, _TEXT, most_lines=2)
        return cls("", mark, (level,), typesetter.line("", _TEXT), what, (), ())

    def height(self, density: Density) -> float:
        """The longest of its columns."""
        return density.rows_of(max(len(self.level), len(self.what) + len(self.accepted), len(self.why)))

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """The row and the line under it."""
        base = density.baseline(top)
        if self.number:
            sheet.words(LEFT, base, self.number, _TEXT)
        draw_mark(sheet, self.mark, _FD_MARK, base - 3.1, _MARK)
        sheet.put(_FD_ITEM, base, self.item)
        for x, lines, ink in (
            (_FD_LEVEL, self.level, 0.0),
            (_FD_WHAT, (*self.what, *self.accepted), 0.0),
            (_FD_WHY, self.why, SECOND),
        ):
            y = base
            for line in lines:
                sheet.put(x, y, line, ink=ink)
                y += density.leading
        sheet.rule(LEFT, top + self.height(density), RIGHT)


def _source_words(source: str) -> str:
    """The source, and what the payer's profile says to it: "Plan: Authorization needed: yes; its manual, read ..."."""
    for key in PAYER_KEYS:
        before, asked, rest = source.partition(f": {key.words}: ")
        if asked:
            answer, _sign, known_from = rest.partition("; ")
            origin = ", ".join(said(part) for part in origin_parts(known_from))
            return f"{before}: {said(key.words)}: {said_within(said, answer)}; {origin}"
    return said(source)


def _not_run_sentence(row: NotRun) -> str:
    why = _reason_words(row.why)
    return f"{why} ({', '.join(row.rules)})" if row.rules else why


def _reason_words(why: str) -> str:
    """The reason, which a rule says without its capital and full stop."""
    words, untouched = said(why), days_read(why)
    if words != untouched:
        return words
    bare = why[:1].lower() + why[1:].removesuffix(".")
    words = said(bare)
    return f"{words[:1].upper()}{words[1:]}." if words != days_read(bare) else untouched


def _with_fix(message: str, fix: str) -> str:
    """The message and its fix, unless the message already says it."""
    if not fix or fix.lower() in message.lower():
        return message
    return f"{message} {fix}{'' if fix.endswith('.') else '.'}"


class MoreBlock(NamedTuple):
    """Says how many findings follow on the next page; `first`: none stands before it."""

    following: int
    first: bool

    def height(self, density: Density) -> float:
        """One row."""
        return density.row

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """The words, with the number of that page in the document."""
        page = f"{sheet.number + 1:,}"
        words = (
            tr("{count} on page {page}", count=self.following, page=page)
            if self.first
            else tr("{count} more on page {page}", count=self.following, page=page)
        )
        sheet.words(_FD_WHAT, density.baseline(top), words, _TEXT, strong=True)
