"""The manual of all rules as a paper: a list of contents by family, then one page after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from clinic_app.reports.blocks import BODY, HEAD, LABEL, SMALL
from clinic_app.reports.claim_summary import Mark, Printed
from clinic_app.reports.level_marks import draw_mark
from clinic_app.reports.sheet import HEIGHT, LEFT, RIGHT, SECOND, Sheet, Sheets, Title
from clinic_app.reports.typesetting import SetText
from clinic_app.words.paper import tr, tr_noop

_TOP, _BOTTOM = 62.0, HEIGHT - 54.0
_LEADING, _CLOSE = 12.4, 10.6
_INDENT = 12.0
_COPYRIGHT = tr_noop(
    "Code numbers with short labels of our own; CPT is the property of the American Medical Association. "
    "No legal advice, no promise of payment: payers change their rules, and each rule names its source."
)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One rule: name, level, what is wrong, titled paragraphs, and its examples as name and visit; or a help page,
    which has no level."""

    name: str
    mark: Mark | None
    summary: str
    parts: tuple[tuple[str, str], ...]
    examples: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


@dataclass(frozen=True, slots=True)
class ManualFamily:
    """Rules under one heading."""

    title: str
    pages: tuple[ManualPage, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line to be set: its text, its indent and the room it takes; `keep` holds it together with the next."""

    text: SetText | None
    indent: float = 0.0
    height: float = _LEADING
    ink: float = 0.0
    mark: Mark | None = None
    keep: bool = False


def write_manual(families: Sequence[ManualFamily], printed: Printed, out: BinaryIO) -> int:
    """Write the manual; gives the number of pages. The same rules give the same bytes."""
    sheets = Sheets(out, Title(tr("Rules of the claim check"), "clinic-app", printed.at))
    bodies = [(family.title, [_lines_of(sheets, page) for page in family.pages]) for family in families]
    starts, body = _paged(bodies)
    listed = _contents(families, starts)
    pages_of_contents = len(_contents_pages(listed))
    total = pages_of_contents + len(body)
    for number, rows in enumerate(_contents_pages(listed), start=1):
        _draw_contents(sheets, rows, pages_of_contents, printed, (number, total))
    for number, (family, lines) in enumerate(body, start=pages_of_contents + 1):
        _draw_body(sheets, family, lines, printed, (number, total))
    sheets.save()
    return total


# Laying out


def _lines_of(sheets: Sheets, page: ManualPage) -> list[_Line]:
    setter = sheets.typesetter
    width = RIGHT - LEFT

    def block(words: str, size: float, *, indent: float = 0.0, ink: float = 0.0, strong: bool = False) -> list[_Line]:
        set_lines = setter.paragraph(words, width - indent, size, most_lines=60, strong=strong)
        height = _LEADING if size >= BODY else _CLOSE
        return [_Line(one, indent, height, ink) for one in set_lines]

    lines = [
        _Line(setter.line(page.name, HEAD + 1, strong=True), 14 if page.mark else 0, 18, mark=page.mark, keep=True)
    ]
    lines += [*block(page.summary, BODY + 0.5, strong=True), _Line(None, height=4)]
    for title, words in page.parts:
        if title:
            lines.append(_Line(setter.line(title, LABEL), height=_CLOSE, ink=SECOND, keep=True))
        lines += block(words, BODY)
        lines.append(_Line(None, height=3))
    for title, examples in page.examples:
        lines.append(_Line(None, height=4, keep=True))
        lines.append(_Line(setter.line(title, SMALL, strong=True), height=_LEADING, keep=True))
        for name, visit in examples:
            lines += block(name, SMALL, indent=_INDENT)
            lines += block(visit, LABEL, indent=_INDENT, ink=SECOND)
    return [*lines, _Line(None, height=16)]


def _paged(
    bodies: Sequence[tuple[str, list[list[_Line]]]],
) -> tuple[list[list[int]], list[tuple[str, list[tuple[float, _Line]]]]]:
    """The page (from 1) each rule begins on, by family, and every page's lines with their places."""
    pages: list[tuple[str, list[tuple[float, _Line]]]] = []
    starts: list[list[int]] = []
    for family, rules in bodies:
        pages.append((family, []))
        y = _TOP
        starts.append([])
        for lines in rules:
            first = True
            for place, line in enumerate(lines):
                following = sum(one.height for one in lines[place + 1 : place + 3]) if line.keep else 0.0
                if y + line.height + following > _BOTTOM:
                    pages.append((family, []))
                    y = _TOP
                if first:
                    starts[-1].append(len(pages))
                    first = False
                pages[-1][1].append((y, line))
                y += line.height
    return starts, pages


_Row = tuple[str, str, int]  # name, words, page of the body; a family has no name


def _contents(families: Sequence[ManualFamily], starts: Sequence[Sequence[int]]) -> list[_Row]:
    rows: list[_Row] = []
    for family, pages in zip(families, starts, strict=True):
        rows.append(("", family.title, pages[0] if pages else 0))
        rows += [(one.name, one.summary, page) for one, page in zip(family.pages, pages, strict=True)]
    return rows


def _contents_pages(rows: Sequence[_Row]) -> list[Sequence[_Row]]:
    each = int((_BOTTOM - _TOP - 40) // _LEADING)
    return [rows[first : first + each] for first in range(0, len(rows), each)]


# Drawing


def _draw_contents(sheets: Sheets, rows: Sequence[_Row], before: int, printed: Printed, folio: tuple[int, int]) -> None:
    sheet = sheets.new_page()
    setter = sheets.typesetter
    sheet.words(
        LEFT, _TOP - 12, tr("Rules of the claim check") if folio[0] == 1 else tr("Contents, continued"), 15, strong=True
    )
    y = _TOP + 14
    if folio[0] == 1:
        for line in setter.paragraph(tr(_COPYRIGHT), RIGHT - LEFT, SMALL, most_lines=3):
            sheet.put(LEFT, y, line, ink=SECOND)
            y += _CLOSE
    y = _TOP + (40 if folio[0] == 1 else 10)
    for name, words, page in rows:
        if name:
            end = sheet.words(LEFT + _INDENT, y, name, SMALL)
            left = max(end + 8, LEFT + 150)
            if words:
                sheet.put(left, y, setter.fitted(words, RIGHT - 34 - left, SMALL), ink=SECOND)
        else:
            sheet.words(LEFT, y, words, BODY, strong=True)
        sheet.put_right(RIGHT, y, setter.line(str(before + page), SMALL))
        y += _LEADING
    _draw_foot(sheet, printed, folio)


def _draw_body(
    sheets: Sheets, family: str, lines: Sequence[tuple[float, _Line]], printed: Printed, folio: tuple[int, int]
) -> None:
    sheet = sheets.new_page()
    sheet.words(LEFT, _TOP - 22, family, SMALL, ink=SECOND)
    sheet.rule(LEFT, _TOP - 15, RIGHT)
    for y, line in lines:
        if line.mark is not None:
            draw_mark(sheet, line.mark, LEFT, y + 3, 9)
            after = sheet.put(LEFT + line.indent, y + 6.5, line.text, ink=line.ink) if line.text else LEFT
            sheet.words(after + 6, y + 6.5, tr(line.mark.word), SMALL, ink=SECOND)
        elif line.text is not None:
            sheet.put(LEFT + line.indent, y + 6, line.text, ink=line.ink)
    _draw_foot(sheet, printed, folio)


def _draw_foot(sheet: Sheet, printed: Printed, folio: tuple[int, int]) -> None:
    y = HEIGHT - 34
    sheet.rule(LEFT, y - 10, RIGHT)
    sheet.words(LEFT, y, f"clinic-app {printed.program}, {printed.at:%m/%d/%Y}", LABEL, ink=SECOND)
    sheet.put_right(
        RIGHT, y, sheet.typesetter.line(tr("Page {page} of {pages}", page=folio[0], pages=folio[1]), LABEL), ink=SECOND
    )
    sheet.finish()
