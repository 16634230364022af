"""Painting of the timeline: minutes to scale, gaps hatched, overlaps outlined with their word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from clinic_app.domain.clock_blocks import clock, span_words
from clinic_app.ui.language import tr
from clinic_app.ui.theme import Look
from clinic_app.ui.timeline_model import OTHERS_WORDS, QUARTER, ROW_WORDS, DrawnBlock, Row, TimelineModel
from clinic_app.ui.tokens import RADIUS, TYPE
from clinic_app.ui.typography import text_width

_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_HATCH_STEP = 6.0
_CAPTION, _TICKS, _ROW, _GAP, _THIN, _WORDS = 92, 20, 26, 4, 8, 18
_LEAST_TICK = 46
_APART = 10.0
_ROUNDING = 0.01


class TimelineGeometry:
    """Where each minute and row lies in a timeline of a width."""

    def __init__(self, model: TimelineModel, width: int, look: Look) -> None:
        self.model = model
        self.look = look
        self.left = float(look.px(_CAPTION))
        self.right = float(width - 2)
        self.scale = max(0.01, (self.right - self.left) / max(1, model.end - model.start))
        self._tops = {row: look.px(_TICKS) + number * look.px(_ROW + _GAP) for number, row in enumerate(model.rows)}

    def height(self) -> int:
        """All rows with ticks, other patients and words."""
        look = self.look
        rows = max(1, len(self.model.rows)) * look.px(_ROW + _GAP)
        others = look.px(_THIN + _GAP) if self.model.others else 0
        return look.px(_TICKS) + rows + others + look.px(_WORDS)

    def x(self, minute: float) -> float:
        """Pixels of a minute of the day."""
        return self.left + (minute - self.model.start) * self.scale

    def minute(self, x: float) -> int:
        """The whole minute nearest to a pixel."""
        return round(self.model.start + (x - self.left) / self.scale)

    def row_rect(self, row: Row) -> QRectF:
        """A row over the whole width of the minutes."""
        return QRectF(self.left, self._tops[row], self.right - self.left, self.look.px(_ROW))

    def span_rect(self, start: int, end: int, first: Row, last: Row) -> QRectF:
        """Minutes on some rows."""
        top, bottom = self.row_rect(first).top(), self.row_rect(last).bottom()
        return QRectF(self.x(start), top, max(2.0, (end - start) * self.scale), bottom - top)

    def block_rects(self, one: DrawnBlock, start: int | None = None, end: int | None = None) -> list[QRectF]:
        """Where a block lies, or would lie with other times: one piece, or one a row where rows have lanes."""
        begin, until = one.start if start is None else start, one.end if end is None else end
        if one.lanes == 1:
            return [self.span_rect(begin, until, one.first, one.last)]
        pieces = []
        for row in self.model.rows:
            if one.first <= row <= one.last:
                whole = self.span_rect(begin, until, row, row)
                height = whole.height() / one.lanes
                pieces.append(QRectF(whole.left(), whole.top() + one.lane * height, whole.width(), height))
        return pieces

    def others_rect(self, start: int, end: int) -> QRectF:
        """A stretch on the thin row of other patients."""
        top = self.row_rect(self.model.rows[-1]).bottom() + self.look.px(_GAP)
        return QRectF(self.x(start), top, max(2.0, (end - start) * self.scale), self.look.px(_THIN))

    def words_top(self) -> float:
        """The upper edge of the line of words under the rows."""
        return float(self.height() - self.look.px(_WORDS))


class _Word(NamedTuple):
    """Words under a stretch, a shorter form, and their ink."""

    start: int
    end: int
    text: str
    short: str
    colour: str
    weight: int = 400


def packed(middles: Sequence[float], widths: Sequence[float], left: float, right: float) -> list[float] | None:
    """Left edges of words that want to stand at these middles, in order and apart; None where they have no room."""
    lefts: list[float] = []
    at = left
    for middle, width in zip(middles, widths, strict=True):
        lefts.append(max(at, middle - width / 2))
        at = lefts[-1] + width + _APART
    edge = right
    for number in range(len(lefts) - 1, -1, -1):
        lefts[number] = min(lefts[number], edge - widths[number])
        edge = lefts[number] - _APART
    return lefts if not lefts or lefts[0] >= left - _ROUNDING else None


class TimelinePainter:
    """Draws one timeline."""

    def __init__(self, painter: QPainter, geometry: TimelineGeometry) -> None:
        self._painter = painter
        self._place = geometry
        self._model = geometry.model
        self._look = geometry.look

    def paint(self) -> None:
        """Everything but the ring of the block in focus."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ticks()
        for row in self._model.rows:
            self._row(row)
        for start, end in self._model.gaps:
            self._gap(start, end)
        for one in self._model.blocks:
            self.block(one, self._place.block_rects(one))
        self._others()
        self._clashes()
        self._words()

    def _ticks(self) -> None:
        place, theme, painter = self._place, self._look.theme, self._painter
        painter.setFont(self._look.font(TYPE.label))
        step = QUARTER
        while step * place.scale < self._look.px(_LEAST_TICK):
            step *= 2
        bottom = place.row_rect(self._model.rows[-1]).bottom()
        for minute in range(self._model.start, self._model.end + 1, QUARTER):
            x = round(place.x(minute)) + 0.5
            painter.setPen(QPen(QColor(theme.rule), 1))
            painter.drawLine(QPointF(x, self._look.px(_TICKS) - 4), QPointF(x, bottom))
            if (minute - self._model.start) % step == 0:
                painter.setPen(QColor(theme.ink3))
                width = self._look.px(_LEAST_TICK)
                left = min(max(x - width / 2, place.left - width / 2), place.right - width + 2)
                align = _MIDDLE_RIGHT if left == place.right - width + 2 else _CENTRE
                painter.drawText(QRectF(left, 0, width, self._look.px(_TICKS) - 4), align, clock(minute))

    def _row(self, row: Row) -> None:
        rect = self._place.row_rect(row)
        self._painter.setPen(QColor(self._look.theme.ink2))
        self._painter.setFont(self._look.font(TYPE.second))
        self._painter.drawText(QRectF(0, rect.top(), rect.left() - 8, rect.height()), _MIDDLE_LEFT, tr(ROW_WORDS[row]))
        self._painter.setPen(QPen(QColor(self._look.theme.rule), 1))
        y = round(rect.bottom()) + 1.5
        self._painter.drawLine(QPointF(0, y), QPointF(rect.right(), y))

    def _gap(self, start: int, end: int) -> None:
        rect = self._place.span_rect(start, end, Row.THERAPIST, self._model.rows[-1])
        self._hatch(rect, QColor(self._look.theme.btnline))

    def _hatch(self, rect: QRectF, ink: QColor) -> None:
        painter = self._painter
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(ink, 1.2))
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += _HATCH_STEP
        painter.restore()

    def _words(self) -> None:
        """What gaps and overlaps are, under them: as near to their middle as the others and the edges allow."""
        theme, place = self._look.theme, self._place
        gaps = [
            _Word(start, end, tr("gap {start} min", start=end - start), "gap", theme.ink3)
            for start, end in self._model.gaps
        ]
        clashes = {
            (one.start, one.end): _Word(one.start, one.end, one.words, "overlap", theme.red, 600)
            for one in self._model.clashes
        }
        words = sorted([*gaps, *clashes.values()], key=lambda one: one.start + one.end)
        for short in (False, True):
            texts = [(one.short if short else one.text, self._look.font(TYPE.label, one.weight)) for one in words]
            widths = [text_width(text, face) + 2 for text, face in texts]
            middles = [place.x((one.start + one.end) / 2) for one in words]
            lefts = packed(middles, widths, place.left, place.right)
            if lefts is not None:
                for one, (text, face), left, width in zip(words, texts, lefts, widths, strict=True):
                    self._painter.setFont(face)
                    self._painter.setPen(QColor(one.colour))
                    rect = QRectF(left, place.words_top(), width, self._look.px(_WORDS))
                    self._painter.drawText(rect, _CENTRE, text)
                return

    def block(self, one: DrawnBlock, rects: Sequence[QRectF]) -> None:
        """A block in its colour, its rests hatched, its words as far as they fit."""
        painter, colour = self._painter, self._look.theme.code(one.colour)
        ink = QColor(colour.ink)
        ink.setAlphaF(0.45)
        for rect in rects:
            path = QPainterPath()
            path.addRoundedRect(rect.adjusted(0.5, 0, -0.5, 0), RADIUS.chip, RADIUS.chip)
            painter.save()
            painter.setClipPath(path)
            painter.fillRect(rect, QColor(colour.fill))
            for rest in one.placed.block.rests:
                if rest.start is not None:
                    left = self._place.x(rest.start)
                    self._hatch(QRectF(left, rect.top(), rest.minutes * self._place.scale, rect.height()), ink)
            painter.restore()
            self._write_block(one, rect)

    def _write_block(self, one: DrawnBlock, rect: QRectF) -> None:
        painter, colour = self._painter, self._look.theme.code(one.colour)
        tall = rect.height() >= self._look.px(20)
        strong = self._look.font(TYPE.second if tall else TYPE.rail, 600)
        plain = self._look.font(TYPE.label if tall else TYPE.rail)
        room = rect.width() - 10
        code, block = one.placed.code, one.placed.block
        painter.setPen(QColor(colour.ink))
        inner = rect.adjusted(6, 0, -4, 0)
        width = text_width(code, strong)
        if width > room:
            small = self._look.font(TYPE.rail, 600)
            if text_width(code, small) <= rect.width() - 4:  # a code is never cut; the tooltip has it anyway
                painter.setFont(small)
                painter.drawText(rect, _CENTRE, code)
            return
        painter.setFont(strong)
        painter.drawText(inner, _MIDDLE_LEFT, code)
        minutes = tr("{counted} min", counted=block.counted)
        for words in (f"{span_words(block.start, block.end)}  {minutes}", minutes, str(block.counted)):
            if width + 10 + text_width(words, plain) <= room:
                painter.setFont(plain)
                painter.drawText(inner, _MIDDLE_RIGHT, words)
                return

    def _others(self) -> None:
        if not self._model.others:
            return
        theme, painter = self._look.theme, self._painter
        line = self._place.others_rect(self._model.start, self._model.end)
        painter.setFont(self._look.font(TYPE.label))
        painter.setPen(QColor(theme.ink3))
        caption = QRectF(0, line.top() - 4, self._place.left - 8, line.height() + 8)
        painter.drawText(caption, _MIDDLE_LEFT, tr(OTHERS_WORDS))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.edge))
        for start, end in self._model.others:
            painter.drawRoundedRect(self._place.others_rect(start, end), 2, 2)

    def _clashes(self) -> None:
        painter, place = self._painter, self._place
        painter.setPen(QPen(QColor(self._look.theme.red), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for one in self._model.clashes:
            rects = [place.span_rect(one.start, one.end, one.first, one.last)]
            if one.with_others:
                rects.append(place.others_rect(one.start, one.end))
            for rect in rects:
                painter.drawRoundedRect(rect.adjusted(0, -1, 0, 1), RADIUS.chip, RADIUS.chip)

    def focus(self, rects: Sequence[QRectF], edge: str) -> None:
        """The ring round the block in focus; the edge that the arrows move stands out."""
        accent = QColor(self._look.theme.accent)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in rects:
            self._painter.setPen(QPen(accent, 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(rect.adjusted(0, -1, 0, 1), RADIUS.chip, RADIUS.chip)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(accent)
            for x in [rect.left()] if edge == "start" else [rect.right()] if edge == "end" else []:
                self._painter.drawRoundedRect(QRectF(x - 3, rect.top() + 3, 6, rect.height() - 6), 3, 3)
