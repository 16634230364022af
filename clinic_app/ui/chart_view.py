"""A chart on the screen: drawn for its width; arrow keys reach its points and rows, Enter or a click opens them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.reports.chart_values import LineChart, Spot, height_of
from clinic_app.ui.chart_contents import CardContent, inks_of
from clinic_app.ui.language import tr
from clinic_app.ui.spoken_parts import CHART
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import RADIUS

_LEAST_HEIGHT = 172
_INSET = 6
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_FORTH = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ChartView(QWidget):
    """``chosen(place)`` when a point or row is opened. The picture is made when it is first painted in a new size."""

    spoken_as: ClassVar = CHART

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.content: CardContent | None = None
        self.current = -1
        self._under = -1
        self._spots: tuple[Spot, ...] = ()
        self._image: QImage | None = None

    def show_content(self, content: CardContent) -> None:
        """Show another chart, or the same in other numbers: what was current stays so."""
        is_same = self.content is not None and self.content.titles == content.titles
        self.content, self.current, self._under, self._image = content, self.current if is_same else -1, -1, None
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.description if self.current < 0 else content.sentence(self.current))
        self.setMinimumHeight(round(self._wanted_height()))
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Draw anew in another look."""
        self._image = None
        self.setMinimumHeight(round(self._wanted_height()))

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as the chart wants."""
        return QSize(420, round(self._wanted_height()))

    def _wanted_height(self) -> float:
        look = current_look()
        least = look.px(_LEAST_HEIGHT)
        if self.content is None or self.content.empty:
            return least
        return height_of(self.content.chart, least if isinstance(self.content.chart, LineChart) else 0.0, look.scale)

    # Drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, another picture."""
        self._image = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, and the ring of the current point or row."""
        painter = QPainter(self)
        look = current_look()
        if self.content is None or self.content.empty:
            self._paint_empty(painter)
            painter.end()
            return
        picture = self._picture(self.content)
        painter.drawImage(QPointF(_INSET, 0), picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() and self.current < 0:
            self._ring(painter, QRectF(self.rect()), 2.0)
        for place, width in ((self._under, 1.0), (self.current if self.hasFocus() else -1, 2.0)):
            if 0 <= place < len(self._spots):
                spot = self._spots[place]
                self._ring(painter, QRectF(spot.x, spot.y, spot.width, spot.height), width)
        painter.setPen(QColor(look.theme.ink))
        painter.end()

    def _ring(self, painter: QPainter, area: QRectF, width: float) -> None:
        theme = current_look().theme
        painter.setPen(QPen(QColor(theme.accent if width > 1 else theme.btnline), width))
        inset = area.intersected(QRectF(self.rect())).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inset, RADIUS.chip, RADIUS.chip)

    def _paint_empty(self, painter: QPainter) -> None:
        look = current_look()
        painter.setFont(look.font(12))
        painter.setPen(QColor(look.theme.ink3))
        words = self.content.empty if self.content is not None else tr("Adding up")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(24, 0, -24, 0), flags, words)
        if self.hasFocus():
            self._ring(painter, QRectF(self.rect()), 2.0)

    def _picture(self, content: CardContent) -> QImage:
        """The chart in the pixels of this screen."""
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.devicePixelRatio() != ratio:
            import pypdfium2  # noqa: PLC0415 # as below

            from clinic_app.reports.charts import chart_pdf, draw_chart  # noqa: PLC0415 # loads the charting library
            from clinic_app.ui.paper_pages import picture_of  # noqa: PLC0415 # as above

            look, is_line = current_look(), isinstance(content.chart, LineChart)
            width = max(1, self.width() - 2 * _INSET)
            drawn = draw_chart(content.chart, inks_of(look.theme), width, self.height(), look.scale)
            self._spots = tuple(self._placed(one, whole_rows=not is_line) for one in drawn.spots)
            document = pypdfium2.PdfDocument(chart_pdf(drawn))
            page = document[0]
            self._image = picture_of(page, ratio)
            self._image.setDevicePixelRatio(ratio)
            page.close()
            document.close()
        return self._image

    def _placed(self, spot: Spot, *, whole_rows: bool) -> Spot:
        """A spot of the picture where the widget shows it; a row's ring keeps clear of its words."""
        if whole_rows:
            return Spot(0, spot.y, self.width(), spot.height)
        return Spot(spot.x + _INSET, spot.y, spot.width, spot.height)

    # Reaching

    def _step(self, by: int) -> None:
        count = len(self.content.rows) if self.content is not None and not self.content.empty else 0
        if not count:
            return
        self.make_current(count - 1 if self.current < 0 and by < 0 else max(0, min(count - 1, self.current + by)))

    def make_current(self, place: int) -> None:
        """Put the ring on a point or row, and say it."""
        if self.content is None:
            return
        self.current = place
        self.setAccessibleDescription(self.content.sentence(place))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from point to point, Enter opens its visits."""
        count = len(self.content.rows) if self.content is not None and not self.content.empty else 0
        if event.key() in _BACK:
            self._step(-1)
        elif event.key() in _FORTH:
            self._step(1)
        elif event.key() in _ENDS and count:
            self.make_current(0 if event.key() == Qt.Key.Key_Home else count - 1)
        elif event.key() in _OPEN and 0 <= self.current < count:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.update()

    def _at(self, event: QMouseEvent) -> int:
        if self.content is None or self.content.empty:
            return -1
        x, y = event.position().x(), event.position().y()
        return next(
            (
                place
                for place, one in enumerate(self._spots)
                if one.x <= x <= one.x + one.width and one.y <= y <= one.y + one.height
            ),
            -1,
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand and a fine ring over what leads somewhere; its numbers in the tooltip."""
        under = self._at(event)
        if under != self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under >= 0 else Qt.CursorShape.ArrowCursor)
            self.setToolTip(self.content.sentence(under) if under >= 0 and self.content is not None else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._under = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the visits of what it hits."""
        place = self._at(event)
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.make_current(place)
            self.chosen.emit(place)
