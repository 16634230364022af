"""The rows of a claim's sheet on its second payer: what is otherwise than for the first."""

from __future__ import annotations

from dataclasses import replace

from clinic_app.reports.blocks import LABEL, Density
from clinic_app.reports.claim_summary import DifferenceRow, FindingRow, Mark
from clinic_app.reports.level_marks import draw_mark
from clinic_app.reports.sheet import LEFT, RIGHT, SECOND, Sheet
from clinic_app.reports.typesetting import Typesetter
from clinic_app.words.paper import said, tr

_TEXT = 8.5
_MARK = 8.6
_LEVEL, _WHAT, _WHY = LEFT + 12, LEFT + 136, LEFT + 406


class DifferenceBlock:
    """A difference: level and kind on the left, the sentence, and its source on the right."""

    def __init__(self, row: DifferenceRow, typesetter: Typesetter) -> None:
        self._mark = row.mark
        level = [typesetter.line(tr(row.mark.word), _TEXT, strong=True)] if row.mark is not None else []
        self._kind = (*level, *typesetter.paragraph(said(row.kind), _WHAT - _LEVEL - 8, _TEXT, most_lines=2))
        right = _WHY - 10 if row.source else RIGHT
        self._what = typesetter.paragraph(said(row.words), right - _WHAT, _TEXT, most_lines=5)
        self._why = typesetter.paragraph(row.source, RIGHT - _WHY, LABEL + 0.5, most_lines=3)

    def height(self, density: Density) -> float:
        """The longest of its columns."""
        return density.rows_of(max(len(self._kind), len(self._what), len(self._why)))

    def draw(self, sheet: Sheet, top: float, density: Density) -> None:
        """The row and the line under it."""
        base = density.baseline(top)
        if self._mark is not None:
            draw_mark(sheet, self._mark, LEFT, base - 3.1, _MARK)
        for x, lines, ink in ((_LEVEL, self._kind, 0.0), (_WHAT, self._what, 0.0), (_WHY, self._why, SECOND)):
            y = base
            for line in lines:
                sheet.put(x, y, line, ink=ink)
                y += density.leading
        sheet.rule(LEFT, top + self.height(density), RIGHT)


def told_once(rows: tuple[DifferenceRow, ...], findings: tuple[FindingRow, ...]) -> list[DifferenceRow]:
    """What stands among the findings is named by its number, all of one kind and level in one row."""
    numbers = {row.message: number for number, row in enumerate(findings, start=1)}
    told: list[DifferenceRow] = []
    named: dict[tuple[Mark | None, str], tuple[int, list[int]]] = {}
    for row in rows:
        if row.words not in numbers:
            told.append(row)
            continue
        at, known = named.setdefault((row.mark, row.kind), (len(told), []))
        known.append(numbers[row.words])
        if len(known) == 1:
            told.append(row)
    for at, known in named.values():
        numbers_of = ", ".join(map(str, sorted(known)))
        words = (
            tr("Finding {numbers}", numbers=numbers_of)
            if len(known) == 1
            else tr("Findings {numbers}", numbers=numbers_of)
        )
        told[at] = replace(told[at], words=words, source="")
    return told
