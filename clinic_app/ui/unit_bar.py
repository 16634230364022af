"""The unit bar: a visit's timed minutes drawn to scale in quarter hours, with who takes the remaining unit."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clinic_app.ui.language import tr
from clinic_app.ui.spoken_parts import CHART
from clinic_app.ui.theme import current_look
from clinic_app.ui.unit_bar_layout import BarRow, Piece, UnitBarModel, bar_rows
from clinic_app.ui.unit_bar_painter import RowPainter, RowPlace

_HEIGHT = 76
_COLUMN_GAP = 20
_CAPTION = 96
_FORWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACKWARD = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@dataclass(frozen=True, slots=True)
class _Placed:
    row: BarRow
    place: RowPlace


class UnitBar(QWidget):
    """The drawing. Where leftovers tie, both codes can be clicked, or reached by arrow keys and taken by Enter.

    ``tie_chosen`` carries the code the reader gives the unit to.
    """

    spoken_as: ClassVar = CHART

    tie_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = UnitBarModel()
        self._tie_index = 0
        self.setObjectName("unit_bar")
        self.setAccessibleName(tr("Units drawn as quarter hours"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def model(self) -> UnitBarModel:
        """What is drawn."""
        return self._model

    def set_model(self, model: UnitBarModel) -> None:
        """Draw ``model``; the bar takes focus only while there is a tie to settle."""
        if model == self._model:
            return
        self._model = model
        self._tie_index = min(self._tie_index, max(0, len(self.tied_codes()) - 1))
        policy = Qt.FocusPolicy.StrongFocus if self.tied_codes() else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setAccessibleDescription(model.text)
        self.update()

    def tied_codes(self) -> tuple[str, ...]:
        """Codes whose leftovers stand equal, in line order."""
        return tuple(segment.code for segment in self._model.segments if segment.tie)

    def sizeHint(self) -> QSize:
        """One height whatever is drawn, so that nothing below jumps."""
        look = current_look()
        return QSize(look.px(400), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Narrow bars leave words out, never minutes."""
        look = current_look()
        return QSize(look.px(240), look.px(_HEIGHT))

    def _placed_rows(self) -> list[_Placed]:
        rows = bar_rows(self._model)
        if len(rows) <= 1:
            return [_Placed(row, self._single()) for row in rows]
        if not rows[0].code:
            look, whole = current_look(), QRectF(self.rect())
            upper = RowPlace(whole, 1, look.px(20), numbers=False)
            lower = RowPlace(whole, look.px(37), look.px(20))
            return [_Placed(rows[0], upper), _Placed(rows[1], lower)]
        return self._placed_code_rows(rows)

    def _single(self) -> RowPlace:
        look = current_look()
        return RowPlace(QRectF(self.rect()), look.px(16), look.px(36))

    def _placed_code_rows(self, rows: tuple[BarRow, ...]) -> list[_Placed]:
        columns = (len(rows) + 1) // 2
        width = (self.width() - _COLUMN_GAP * (columns - 1)) / columns
        half, look = self.height() / 2, current_look()
        placed = []
        for index, row in enumerate(rows):
            left = (index % columns) * (width + _COLUMN_GAP)
            area = QRectF(left, (index // columns) * half, width, half)
            placed.append(_Placed(row, RowPlace(area, 2, look.px(18), look.px(_CAPTION))))
        return placed

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every row, then the ring round the tied piece that has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for placed in self._placed_rows() or [self._empty_row()]:
            RowPainter(painter, placed.row, placed.place, current_look()).paint()
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _empty_row(self) -> _Placed:
        row = BarRow((), 0, 4, 15, 0, 0, self._model.minutes_to_next)
        return _Placed(row, self._single())

    def _tie_pieces(self) -> list[tuple[Piece, QRectF]]:
        look = current_look()
        found = []
        for placed in self._placed_rows():
            geometry = RowPainter(None, placed.row, placed.place, look)
            found += [
                (piece, geometry.piece_rect(piece))
                for piece in placed.row.pieces
                if piece.segment.tie and not piece.whole
            ]
        return found

    def _paint_focus(self, painter: QPainter) -> None:
        tied = self.tied_codes()
        if not tied:
            return
        pen_colour = QColor(current_look().theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen_colour)
        for piece, rect in self._tie_pieces():
            if piece.segment.code == tied[self._tie_index]:
                pen = painter.pen()
                pen.setWidth(2)
                painter.setPen(pen)
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)

    def _tie_code_at(self, where: QPointF) -> str | None:
        return next((piece.segment.code for piece, rect in self._tie_pieces() if rect.contains(where)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A tied piece answers to the pointer."""
        tied = self._tie_code_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if tied else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give the unit to the clicked code."""
        code = self._tie_code_at(event.position())
        if code is not None and event.button() is Qt.MouseButton.LeftButton:
            self.tie_chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go between tied codes, Enter or Space gives the unit to one."""
        tied = self.tied_codes()
        key = event.key()
        if not tied:
            super().keyPressEvent(event)
        elif key in _FORWARD:
            self._tie_index = (self._tie_index + 1) % len(tied)
            self.update()
        elif key in _BACKWARD:
            self._tie_index = (self._tie_index - 1) % len(tied)
            self.update()
        elif key in _CHOOSE:
            self.tie_chosen.emit(tied[self._tie_index])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the minutes of the piece under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            text = self.words_at(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def words_at(self, where: QPoint) -> str:
        """What the piece under ``where`` is, in words; empty when there is none."""
        look = current_look()
        for placed in self._placed_rows():
            geometry = RowPainter(None, placed.row, placed.place, look)
            for piece in placed.row.pieces:
                if geometry.piece_rect(piece).contains(QPointF(where)):
                    return _piece_words(piece)
        return ""


def _piece_words(piece: Piece) -> str:
    segment = piece.segment
    if piece.whole:
        return tr(
            "{code}: a whole unit of {unit_minutes} minutes", code=segment.code, unit_minutes=segment.unit_minutes
        )
    if segment.tie:
        return tr(
            "{code}: {leftover} minutes left over, a tie. Click to give the unit to this code.",
            code=segment.code,
            leftover=segment.leftover,
        )
    fate = tr("takes a unit") if segment.leftover_wins else tr("takes no unit")
    return tr("{code}: {leftover} minutes left over, {fate}", code=segment.code, leftover=segment.leftover, fate=fate)
