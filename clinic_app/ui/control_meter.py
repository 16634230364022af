"""How far something is used up, drawn: ten marks for counted days, a bar for dollars. Words beside it say the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.ui.spoken_parts import ORNAMENT
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import Level, Status

_MOST_PIPS = 20
_PIP, _PIP_GAP, _PIP_HEIGHT = 5, 2, 9
_BAR = QSize(36, 5)


@dataclass(frozen=True, slots=True)
class Meter:
    """A share of a whole; with `pips` as so many marks, else as a bar. `level` inks the used part."""

    used: float
    whole: float
    pips: int = 0
    level: Level | Status | None = None


class ControlMeter(QWidget):
    """Paints a `Meter`; hidden while there is none."""

    spoken_as: ClassVar = ORNAMENT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter: Meter | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def has_meter(self) -> bool:
        """Whether there is anything to draw."""
        return self._meter is not None

    def show_meter(self, meter: Meter | None) -> None:
        """Draw another meter, or none."""
        if meter != self._meter:
            self._meter = meter
            self.setFixedSize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        """Fixed by the number of marks."""
        look = current_look()
        if self._meter is None:
            return QSize(0, 0)
        if not self._meter.pips:
            return QSize(look.px(_BAR.width()), look.px(_BAR.height()))
        pips = min(self._meter.pips, _MOST_PIPS)
        return QSize(look.px(pips * (_PIP + _PIP_GAP) - _PIP_GAP), look.px(_PIP_HEIGHT))

    def restyle(self) -> None:
        """Take the sizes of a changed text scale."""
        self.setFixedSize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill what is used, from the left."""
        if self._meter is None:
            return
        theme = current_look().theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_level = isinstance(self._meter.level, Level)
        ink = QColor(theme.level(self._meter.level) if is_level and self._meter.level else theme.ink2)
        if self._meter.pips:
            self._paint_pips(painter, ink, QColor(theme.line))
        else:
            self._paint_bar(painter, ink, QColor(theme.line))
        painter.end()

    def _paint_pips(self, painter: QPainter, ink: QColor, rest: QColor) -> None:
        assert self._meter is not None
        pips = min(self._meter.pips, _MOST_PIPS)
        step = self.width() / (pips - _PIP_GAP / (_PIP + _PIP_GAP))
        width = step * _PIP / (_PIP + _PIP_GAP)
        for place in range(pips):
            painter.setBrush(ink if place < self._meter.used else rest)
            painter.drawRoundedRect(QRectF(place * step, 0, width, self.height()), 1, 1)

    def _paint_bar(self, painter: QPainter, ink: QColor, rest: QColor) -> None:
        assert self._meter is not None
        whole = QRectF(self.rect())
        painter.setBrush(rest)
        painter.drawRoundedRect(whole, 2, 2)
        share = min(1.0, self._meter.used / self._meter.whole) if self._meter.whole else 0.0
        if share > 0:
            painter.setBrush(ink)
            painter.drawRoundedRect(QRectF(0, 0, max(whole.width() * share, 3), whole.height()), 2, 2)
