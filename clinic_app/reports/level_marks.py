"""The shapes that tell the levels apart without colour: octagon, ringed question mark, boxed i, dashed ring, tick."""

from __future__ import annotations

from math import cos, pi, sin

from clinic_app.reports.claim_summary import Mark
from clinic_app.reports.sheet import BLACK, Area, Sheet

_WHITE = 1.0


def draw_mark(sheet: Sheet, mark: Mark, x: float, middle: float, size: float) -> None:
    """Draw a level's shape, `size` wide, its left edge at `x` and its middle at the height `middle`."""
    centre = (x + size / 2, middle)
    _DRAWN[mark](sheet, centre, size)


def _must_fix(sheet: Sheet, centre: tuple[float, float], size: float) -> None:
    radius = size / 2 / cos(pi / 8)
    angles = [pi / 8 + pi / 4 * i for i in range(8)]
    sheet.shape([(centre[0] + radius * cos(a), centre[1] + radius * sin(a)) for a in angles])
    arm = size * 0.17
    for slope in (1, -1):
        ends = [(centre[0] - arm, centre[1] - arm * slope), (centre[0] + arm, centre[1] + arm * slope)]
        sheet.strokes(ends, width=size * 0.12, grey=_WHITE)


def _check(sheet: Sheet, centre: tuple[float, float], size: float) -> None:
    sheet.circle(centre, size / 2 - size * 0.05, width=size * 0.1)
    _sign(sheet, "?", centre, size * 0.72)


def _note(sheet: Sheet, centre: tuple[float, float], size: float) -> None:
    edge = size * 0.9
    area = Area(centre[0] - edge / 2, centre[1] - edge / 2, edge, edge)
    sheet.box(area, radius=size * 0.16, width=size * 0.09, grey=BLACK)
    _sign(sheet, "i", centre, size * 0.72)


def _ready(sheet: Sheet, centre: tuple[float, float], size: float) -> None:
    sheet.circle(centre, size / 2 - size * 0.05, width=size * 0.1)
    x, y = centre
    tick = [(x - size * 0.2, y + size * 0.01), (x - size * 0.06, y + size * 0.15), (x + size * 0.2, y - size * 0.13)]
    sheet.strokes(tick, width=size * 0.11, grey=BLACK)


def _not_checked(sheet: Sheet, centre: tuple[float, float], size: float) -> None:
    sheet.circle(centre, size / 2 - size * 0.05, width=size * 0.1, dash=(size * 0.16, size * 0.14))


def _sign(sheet: Sheet, sign: str, centre: tuple[float, float], size: float) -> None:
    sheet.put_middle(centre[0], centre[1] + size * 0.363, sheet.typesetter.line(sign, size, strong=True))


_DRAWN = {
    Mark.MUST_FIX: _must_fix,
    Mark.CHECK: _check,
    Mark.NOTE: _note,
    Mark.READY: _ready,
    Mark.NOT_CHECKED: _not_checked,
}
