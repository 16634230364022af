"""Question slips: half a page each, two on a Letter sheet, to be cut apart. They name a patient by initials only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from clinic_app.reports.blocks import BODY, HEAD, LABEL, SMALL
from clinic_app.reports.claim_sheet import PRIVACY
from clinic_app.reports.claim_summary import ClinicHead, Printed
from clinic_app.reports.sheet import BLACK, EDGE, FIRM, HEIGHT, LEFT, RIGHT, SECOND, THIN, Area, Sheet, Sheets, Title
from clinic_app.words.paper import said, tr, tr_noop

_HALF = HEIGHT / 2
_TOP = 30.0
_SIZES = ((10.5, 14.0, 6), (9.0, 12.0, 12))
"""Size, leading and lines of a question: the longest one that may be asked fits the second, in the widest letters."""
_MOST_SAID = 2
_ANSWER_LINE = 19.0
_SIGN, _FOOT_RULE, _FOOT = 348.0, 364.0, 373.0
_BOX = 8.5
_TICKS = (tr_noop("Yes"), tr_noop("No"), tr_noop("Changed in the note today"), tr_noop("Leave it as it is"))


@dataclass(frozen=True, slots=True)
class SlipRow:
    """One slip. `patient` are initials, `born` a year; `about` is where in the visit, `said` what the finding says."""

    number: str
    to: str
    visit: str
    visit_on: str
    patient: str
    born: str
    member: str
    payer: str
    about: str
    said: str
    words: str
    asked: str


@dataclass(frozen=True, slots=True)
class SlipPaper:
    """All slips of one print."""

    clinic: ClinicHead
    printed: Printed
    rows: Sequence[SlipRow]


def write_slips(paper: SlipPaper, out: BinaryIO) -> int:
    """Write the slips; gives the number of pages. The same slips give the same bytes."""
    sheets = Sheets(out, Title(tr("Question slips"), paper.clinic.name, paper.printed.at))
    pages = (len(paper.rows) + 1) // 2
    for place, row in enumerate(paper.rows):
        if place % 2 == 0:
            sheet = sheets.new_page()
            sheet.line((0, _HALF), (18, _HALF), grey=EDGE)
            sheet.line((RIGHT + 18, _HALF), (RIGHT + 36, _HALF), grey=EDGE)
        _draw_slip(sheet, paper, row, (place % 2) * _HALF)
        if place % 2 == 1 or place == len(paper.rows) - 1:
            sheet.finish()
    sheets.save()
    return pages


def _draw_slip(sheet: Sheet, paper: SlipPaper, row: SlipRow, top: float) -> None:
    y = _draw_head(sheet, paper, row, top + _TOP)
    y = _draw_facts(sheet, row, y)
    y = _draw_question(sheet, row, y)
    _draw_answer(sheet, row, y, top)
    _draw_foot(sheet, paper, row, top)


def _draw_head(sheet: Sheet, paper: SlipPaper, row: SlipRow, base: float) -> float:
    setter = sheet.typesetter
    title = tr("Question to the therapist") + (tr("  TRAINING, invented data") if paper.printed.training else "")
    after = sheet.words(LEFT, base + 10, title, 13, strong=True)
    sheet.put_right(RIGHT, base + 10, setter.fitted(paper.clinic.name, RIGHT - after - 14, SMALL), ink=SECOND)
    sheet.rule(LEFT, base + 17, RIGHT, width=FIRM, grey=BLACK)
    return base + 17


def _draw_facts(sheet: Sheet, row: SlipRow, top: float) -> float:
    """Who is asked, and which visit: no name, no birthday, no whole number of a card."""
    setter, width = sheet.typesetter, (RIGHT - LEFT) / 6
    facts = (
        (tr_noop("For"), row.to, 1.5),
        (tr_noop("Visit"), row.visit, 0.95),
        (tr_noop("Date"), row.visit_on, 0.85),
        (tr_noop("Patient"), " ".join(part for part in (row.patient, row.born) if part), 0.85),
        (tr_noop("ID ends in"), row.member or tr("not given"), 0.75),
        (tr_noop("Payer"), row.payer, 1.1),
    )
    x = LEFT
    for label, value, share in facts:
        sheet.words(x, top + 11, tr(label), LABEL, ink=SECOND)
        sheet.put(x, top + 22, setter.shrunk(value, width * share - 6, (BODY, SMALL, LABEL), strong=label == "For"))
        x += width * share
    sheet.rule(LEFT, top + 29, RIGHT)
    return top + 29


def _draw_question(sheet: Sheet, row: SlipRow, top: float) -> float:
    setter, y = sheet.typesetter, top + 14
    sheet.put(LEFT, y, setter.fitted(tr("About: {about}", about=row.about), RIGHT - LEFT, SMALL), ink=SECOND)
    sentence = "" if row.said and row.said in row.words else said(row.said)
    for line in setter.paragraph(sentence, RIGHT - LEFT, SMALL, most_lines=_MOST_SAID):
        y += 11
        sheet.put(LEFT, y, line, ink=SECOND)
    y += 4
    size, leading, most = _SIZES[0]
    if len(setter.paragraph(row.words, RIGHT - LEFT, size, most_lines=most + 1, strong=True)) > most:
        size, leading, most = _SIZES[1]
    for line in setter.paragraph(row.words, RIGHT - LEFT, size, most_lines=most, strong=True):
        y += leading
        sheet.put(LEFT, y, line)
    return y


def _draw_answer(sheet: Sheet, row: SlipRow, above: float, top: float) -> None:
    """Boxes to tick, lines to write on as far as there is room, and the signature."""
    y, x = above + 22, LEFT
    sheet.words(LEFT, y, tr("Answer"), HEAD, strong=True)
    x = LEFT + 58
    for tick in _TICKS:
        sheet.box(Area(x, y - _BOX + 1, _BOX, _BOX), width=THIN, grey=BLACK)
        x = sheet.words(x + _BOX + 4, y, tr(tick), BODY) + 18
    sign = top + _SIGN
    y += _ANSWER_LINE + 4
    while y <= sign - 24:
        sheet.rule(LEFT, y, RIGHT, grey=EDGE)
        y += _ANSWER_LINE
    half = (RIGHT - LEFT) * 0.62
    sheet.rule(LEFT, sign, LEFT + half, width=THIN, grey=BLACK)
    sheet.words(LEFT, sign + 9, tr("Signature and credential, {name}", name=row.to)[:90], LABEL, ink=SECOND)
    sheet.rule(LEFT + half + 20, sign, RIGHT, width=THIN, grey=BLACK)
    sheet.words(LEFT + half + 20, sign + 9, tr("Date of the answer"), LABEL, ink=SECOND)


def _draw_foot(sheet: Sheet, paper: SlipPaper, row: SlipRow, top: float) -> None:
    setter, base = sheet.typesetter, top + _FOOT
    sheet.rule(LEFT, top + _FOOT_RULE, RIGHT, grey=EDGE)
    by = tr(" by {name}", name=paper.printed.by[:40]) if paper.printed.by else ""
    after = sheet.words(LEFT, base, tr(PRIVACY), LABEL, ink=SECOND)
    words = tr(
        "Question {number}, asked {asked}; printed {at}{by}",
        number=row.number,
        asked=row.asked,
        at=f"{paper.printed.at:%m/%d/%Y %H:%M}",
        by=by,
    )
    sheet.put_right(RIGHT, base, setter.fitted(words, RIGHT - after - 14, LABEL), ink=SECOND)
