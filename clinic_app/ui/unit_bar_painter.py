"""Painting of one strip of the unit bar."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from clinic_app.ui.language import tr
from clinic_app.ui.theme import Look
from clinic_app.ui.tokens import RADIUS, TYPE
from clinic_app.ui.typography import text_width
from clinic_app.ui.unit_bar_layout import BarRow, Piece, ticks

_GAP = 4.0
_HATCH_STEP = 7.0
_TALL = 24
_CENTRE = Qt.AlignmentFlag.AlignCenter
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_MIDDLE_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a strip is drawn.

    Attributes:
        area: what it may use.
        top: pixels from the area's top to the bar, for the total above it.
        height: of the bar.
        caption: width before the bar for code and minutes, 0 for none.
        numbers: write the minutes under the ticks.
    """

    area: QRectF
    top: int
    height: int
    caption: int = 0
    numbers: bool = True

    @property
    def tall(self) -> bool:
        """Room for full-sized words in the bar."""
        return self.height >= _TALL


class RowPainter:
    """Draws one strip; without a painter it only answers where pieces lie."""

    def __init__(self, painter: QPainter | None, row: BarRow, place: RowPlace, look: Look) -> None:
        self._painter = painter
        self._row = row
        self._place = place
        self._look = look
        area = place.area
        left = area.left() + place.caption
        self._bar = QRectF(left, area.top() + place.top, area.right() - left, place.height)
        self._cell = (self._bar.width() - _GAP * (row.cells - 1)) / row.cells

    def cell_rect(self, index: int) -> QRectF:
        """Cell ``index`` of this strip."""
        return QRectF(self._bar.left() + index * (self._cell + _GAP), self._bar.top(), self._cell, self._bar.height())

    def piece_rect(self, piece: Piece) -> QRectF:
        """Where a piece lies; a piece never spans two cells."""
        unit = self._row.unit
        index = (piece.start - self._row.start) // unit
        cell = self.cell_rect(index)
        begin = self._row.start + index * unit
        scale = self._cell / unit
        left = cell.left() + (piece.start - begin) * scale
        return QRectF(left, cell.top(), piece.minutes * scale, cell.height())

    def minute_x(self, minute: int) -> float:
        """Pixels of a minute; the end of a cell, not the start of the next one."""
        unit = self._row.unit
        into = minute - self._row.start
        index = min(self._row.cells - 1, max(0, (into - 1) // unit))
        return self.cell_rect(index).left() + (into - index * unit) * self._cell / unit

    def paint(self) -> None:
        """Draw cells, minutes, ticks and the total."""
        painter = self._painter
        if painter is None:
            return
        self._paint_caption(painter)
        for index in range(self._row.cells):
            self._paint_cell(painter, index)
        self._paint_ticks(painter)
        self._paint_total(painter)

    def _paint_caption(self, painter: QPainter) -> None:
        if not self._place.caption:
            return
        strong, theme = self._look.font(TYPE.second, 600), self._look.theme
        rect = QRectF(self._place.area.left(), self._bar.top(), self._place.caption, self._bar.height())
        painter.setFont(strong)
        painter.setPen(QColor(theme.ink))
        painter.drawText(rect, _MIDDLE_LEFT, self._row.code)
        painter.setFont(self._look.font(TYPE.second))
        painter.setPen(QColor(theme.ink2))
        after = rect.adjusted(text_width(self._row.code, strong) + 6, 0, 0, 0)
        painter.drawText(after, _MIDDLE_LEFT, tr("{total} min", total=self._row.total))

    def _cell_pieces(self, index: int) -> list[Piece]:
        start = self._row.start + index * self._row.unit
        return [piece for piece in self._row.pieces if start <= piece.start < start + self._row.unit]

    def _paint_cell(self, painter: QPainter, index: int) -> None:
        rect = self.cell_rect(index)
        pieces = self._cell_pieces(index)
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS.bar, RADIUS.bar)
        filled = sum(piece.minutes for piece in pieces)
        if filled < self._row.unit:
            self._paint_outline(painter, rect, index)
        painter.save()
        painter.setClipPath(path)
        for piece in pieces:
            self._fill_piece(painter, piece)
        painter.restore()
        for piece in pieces:
            self._write_piece(painter, piece)
        if index == self._row.next_cell:
            self._write_next(painter, rect, pieces)

    def _paint_outline(self, painter: QPainter, rect: QRectF, index: int) -> None:
        theme = self._look.theme
        upcoming = index == self._row.next_cell
        beyond = self._row.next_cell is not None and index > self._row.next_cell
        pen = QPen(QColor(theme.line if beyond else theme.btnline), 1)
        if upcoming:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if upcoming or beyond else QBrush(QColor(theme.panel)))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.bar, RADIUS.bar)

    def _fill_piece(self, painter: QPainter, piece: Piece) -> None:
        colour = self._look.theme.code(piece.segment.colour)
        rect = self.piece_rect(piece)
        painter.fillRect(rect, QColor(colour.fill))
        if piece.whole or piece.segment.leftover_wins:
            self._separate(painter, piece, rect)
            return
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        ink = QColor(colour.ink)
        ink.setAlphaF(0.45)
        painter.setPen(QPen(ink, 1.4))
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += _HATCH_STEP
        painter.restore()
        self._separate(painter, piece, rect)

    def _separate(self, painter: QPainter, piece: Piece, rect: QRectF) -> None:
        at_cell_edge = (piece.start - self._row.start) % self._row.unit == 0
        if not at_cell_edge:
            painter.fillRect(QRectF(rect.left(), rect.top(), 1.5, rect.height()), QColor(self._look.theme.sunk))

    def _write_piece(self, painter: QPainter, piece: Piece) -> None:
        rect = self.piece_rect(piece)
        colour = self._look.theme.code(piece.segment.colour)
        strong = self._look.font(TYPE.body if self._place.tall else TYPE.label, 600)
        plain = self._look.font(TYPE.second if self._place.tall else TYPE.label)
        painter.setPen(QColor(colour.ink))
        pad = 12.0 if self._place.tall else 6.0
        inner = rect.adjusted(pad, 0, -pad, 0)
        code, minutes = piece.segment.code, tr("{minutes} min", minutes=piece.minutes)
        if piece.whole and text_width(code, strong) + text_width(minutes, plain) + 12 <= inner.width():
            painter.setFont(strong)
            painter.drawText(inner, _MIDDLE_LEFT, code)
            painter.setFont(plain)
            painter.drawText(inner, _MIDDLE_RIGHT, minutes)
            return
        words = _first_fitting(self._piece_words(piece), strong, rect.width() - 6)
        if not words:
            return
        painter.setFont(strong)
        if piece.whole or piece.segment.leftover_wins:
            painter.drawText(rect, _CENTRE, words)
        else:
            self._write_on_hatch(painter, rect, words, colour.fill)

    def _piece_words(self, piece: Piece) -> tuple[str, ...]:
        code, minutes = piece.segment.code, piece.minutes
        if piece.whole:
            return (code, str(minutes))
        if self._place.caption:
            return (str(minutes),)
        return (f"{code}  {minutes}", str(minutes))

    @staticmethod
    def _write_on_hatch(painter: QPainter, rect: QRectF, words: str, fill: str) -> None:
        """Words on a hatch keep a plain patch behind them, for contrast."""
        width = painter.fontMetrics().horizontalAdvance(words) + 6
        height = painter.fontMetrics().height()
        patch = QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(patch.intersected(rect), 3, 3)
        painter.setPen(pen)
        painter.drawText(rect, _CENTRE, words)

    def _write_next(self, painter: QPainter, rect: QRectF, pieces: list[Piece]) -> None:
        if self._row.to_next <= 0:
            return
        left = max((self.piece_rect(piece).right() for piece in pieces), default=rect.left())
        free = QRectF(left, rect.top(), rect.right() - left, rect.height())
        size = TYPE.second if self._place.tall else TYPE.label
        strong, plain = self._look.font(size, 600), self._look.font(size)
        minutes, rest = tr("{to_next} min", to_next=self._row.to_next), tr(" to next unit")
        theme = self._look.theme
        painter.setPen(QColor(theme.ink2))
        painter.setFont(strong)
        width = text_width(minutes, strong)
        whole = width + text_width(rest, plain)
        if whole + 8 <= free.width():
            start = free.center().x() - whole / 2
            painter.drawText(QRectF(start, free.top(), width + 2, free.height()), _MIDDLE_LEFT, minutes)
            painter.setFont(plain)
            painter.setPen(QColor(theme.ink3))
            painter.drawText(QRectF(start + width, free.top(), whole, free.height()), _MIDDLE_LEFT, rest)
        elif width + 6 <= free.width():
            painter.drawText(free, _CENTRE, minutes)

    def _paint_ticks(self, painter: QPainter) -> None:
        theme = self._look.theme
        top = self._bar.bottom() + (3 if self._place.tall else 1)
        length = 5 if self._place.tall else 3
        painter.setFont(self._look.font(TYPE.second if self._place.tall else TYPE.rail))
        for index, minute in enumerate(ticks(self._row)):
            if self._row.next_cell is not None and index > self._row.next_cell:
                continue
            reached = minute <= self._row.total
            painter.setPen(QPen(QColor(theme.ink if reached else theme.ink3), 1.5))
            x = round(self.minute_x(minute)) + 0.5
            painter.drawLine(QPointF(x, top), QPointF(x, top + length))
            if self._place.numbers:
                height = self._look.px(16 if self._place.tall else 12)
                below = QRectF(x - 30, top + length, 60, height)
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(minute))

    def _paint_total(self, painter: QPainter) -> None:
        row = self._row
        if self._place.caption:
            return
        end = row.start + row.cells * row.unit
        if not (row.start < row.total <= end):
            return
        theme = self._look.theme
        x = self.minute_x(row.total)
        bottom = self._bar.top() - 2
        half, tall = 4.5, 5.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ink))
        corners = [QPointF(x - half, bottom - tall), QPointF(x + half, bottom - tall), QPointF(x, bottom)]
        painter.drawPolygon(QPolygonF(corners))
        self._write_total(painter, x, bottom)

    def _write_total(self, painter: QPainter, x: float, bottom: float) -> None:
        theme = self._look.theme
        face = self._look.font(TYPE.second if self._place.tall else TYPE.label, 600)
        words = tr("{total} min", total=self._row.total)
        tie = tr("tie: your choice   ") if any(piece.segment.tie for piece in self._row.pieces) else ""
        width, tie_width = text_width(words, face), text_width(tie, face)
        height = painter.fontMetrics().height() + 2
        left = x - 10 - width
        if left - tie_width < self._bar.left():
            left = x + 10 + tie_width
        painter.setFont(face)
        base = bottom + 2 - height
        painter.setPen(QColor(theme.ink))
        painter.drawText(QRectF(left, base, width + 2, height), _MIDDLE_LEFT, words)
        if tie:
            painter.setPen(QColor(theme.accent))
            painter.drawText(QRectF(left - tie_width, base, tie_width, height), _MIDDLE_LEFT, tie)


def _first_fitting(choices: tuple[str, ...], face: QFont, width: float) -> str:
    return next((words for words in choices if text_width(words, face) <= width), "")
