"""Where the events of an episode lie, and drawing them: an axis of days, spans, and marks on rows of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from clinic_app.services.episode_timeline import EpisodeTimeline, EventKind, TimelineEvent
from clinic_app.ui import icons
from clinic_app.ui.episode_words import mark_of, mark_of_verdict, mark_of_visit, what
from clinic_app.ui.icons import LEVEL_ICONS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look
from clinic_app.ui.tokens import RADIUS, TYPE, Level
from clinic_app.ui.typed_values import short_date

ROWS = (tr_noop("Certified"), tr_noop("Authorized"), tr_noop("Visits"), tr_noop("Papers"), tr_noop("Due"))
_CERTIFIED, _AUTHORIZED, _VISITS, _PAPERS, _DUE = range(5)
_ROW_OF = {
    EventKind.CERTIFIED: _CERTIFIED,
    EventKind.SENT: _PAPERS,
    EventKind.SIGNED: _PAPERS,
    EventKind.AUTHORIZED: _AUTHORIZED,
    EventKind.VISIT: _VISITS,
    EventKind.GAP: _VISITS,
    EventKind.START: _PAPERS,
    EventKind.REPORT: _PAPERS,
    EventKind.DISCHARGE: _PAPERS,
    EventKind.REPORT_DUE: _DUE,
    EventKind.SIGNATURE_DUE: _DUE,
    EventKind.RECERT_DUE: _DUE,
    EventKind.THRESHOLD: _DUE,
}
_SPANS = {EventKind.CERTIFIED, EventKind.AUTHORIZED, EventKind.GAP}
_LEFT, _RIGHT, _AXIS, _ROW, _MARK, _BAR = 84, 16, 24, 30, 14, 18
_PUSHED = {_PAPERS, _DUE}
_BETWEEN = 5
"""Pixels left free between two marks of one of these rows that fall on days close together."""
_LEAST_APART = 11
"""Pixels between visits from which each has its icon; nearer ones are ticks, but for those that must be fixed."""


@dataclass(frozen=True, slots=True)
class EpisodeGeometry:
    """Days to pixels and back. `width` is that of the whole drawing."""

    timeline: EpisodeTimeline
    width: int
    look: Look

    @property
    def height(self) -> int:
        """Of axis and rows."""
        return self.look.px(_AXIS + _ROW * len(ROWS) + 8)

    @property
    def left(self) -> float:
        """Where the days begin."""
        return self.look.px(_LEFT)

    @property
    def day_width(self) -> float:
        """Pixels a day."""
        first, last = self.timeline.span
        return (self.width - self.left - self.look.px(_RIGHT)) / max(1, (last - first).days + 1)

    def x(self, day: date) -> float:
        """The left edge of a day."""
        return self.left + (day - self.timeline.span[0]).days * self.day_width

    def middle(self, day: date) -> float:
        """The middle of a day."""
        return self.x(day) + self.day_width / 2

    def top(self, row: int) -> float:
        """The upper edge of a row."""
        return self.look.px(_AXIS + _ROW * row)

    def rect(self, event: TimelineEvent) -> QRectF:
        """What an event takes: a bar over its days, or a square around its day."""
        top, height = self.top(_ROW_OF[event.kind]), self.look.px(_ROW)
        if event.kind in _SPANS:
            bar = self.look.px(_BAR)
            last = event.last or self.timeline.span[1]
            right = min(self.x(last) + self.day_width, self.width - self.look.px(_RIGHT))
            left = max(self.x(event.first), self.left)
            return QRectF(left, top + (height - bar) / 2, max(right - left, 4.0), bar)
        edge = self.look.px(_MARK)
        return QRectF(self._middle_of(event) - edge / 2, top + (height - edge) / 2, edge, edge)

    def _middle_of(self, event: TimelineEvent) -> float:
        """The middle of its day, or as far behind the mark before it as keeps the two apart."""
        row = _ROW_OF[event.kind]
        if row not in _PUSHED:
            return self.middle(event.first)
        apart, at = self.look.px(_MARK + _BETWEEN), float("-inf")
        for one in self.timeline.events:
            if _ROW_OF[one.kind] == row:
                at = max(self.middle(one.first), at + apart)
            if one is event:
                return min(at, self.width - apart / 2)
        return self.middle(event.first)

    def months(self) -> Iterator[date]:
        """The first days of months within the span, as many as their words have room for."""
        first, last = self.timeline.span
        room = self.look.px(54)
        step = max(1, round(room / max(1.0, 30 * self.day_width) + 0.5))
        day, place = first.replace(day=1), 0
        while day <= last:
            if day >= first and place % step == 0:
                yield day
            day, place = (day + timedelta(days=32)).replace(day=1), place + 1


class EpisodePainter:
    """Draws a timeline; the painter's font and pen are changed."""

    def __init__(self, painter: QPainter, geometry: EpisodeGeometry) -> None:
        self._painter, self._geometry = painter, geometry
        self._look, self._theme = geometry.look, geometry.look.theme

    def paint(self) -> None:
        """Everything but the focus."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._axis()
        spans = [one for one in self._geometry.timeline.events if one.kind in _SPANS]
        marks = [one for one in self._geometry.timeline.events if one.kind not in _SPANS]
        for one in spans:
            self._span(one)
        near = self._are_near(marks)
        for one in marks:
            self._mark(one, near=near)

    def _axis(self) -> None:
        painter, geometry, theme = self._painter, self._geometry, self._theme
        right = geometry.width - self._look.px(_RIGHT)
        bottom = geometry.top(len(ROWS))
        for row, words in enumerate(ROWS):
            top, height = geometry.top(row), self._look.px(_ROW)
            painter.setFont(self._look.font(TYPE.label))
            painter.setPen(QColor(theme.ink3))
            room = QRectF(0, top, geometry.left - 8, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tr(words))
            painter.setPen(QPen(QColor(theme.rule), 1))
            painter.drawLine(QPointF(0, int(top) + 0.5), QPointF(right, int(top) + 0.5))
        painter.setPen(QPen(QColor(theme.rule), 1))
        painter.drawLine(QPointF(0, int(bottom) + 0.5), QPointF(right, int(bottom) + 0.5))
        for day in geometry.months():
            self._tick(day, f"{day:%b}" if day.month > 1 else f"{day:%Y}", theme.rule, theme.ink3)
        first, last = geometry.timeline.span
        if first <= geometry.timeline.today <= last:
            self._today(geometry.timeline.today)

    def _tick(self, day: date, words: str, line: str, ink: str) -> None:
        x = int(self._geometry.x(day)) + 0.5
        self._painter.setPen(QPen(QColor(line), 1))
        self._painter.drawLine(QPointF(x, self._look.px(_AXIS)), QPointF(x, self._geometry.top(len(ROWS))))
        self._painter.setFont(self._look.font(TYPE.label))
        self._painter.setPen(QColor(ink))
        self._painter.drawText(QPointF(x + 3, self._look.px(16)), words)

    def _today(self, day: date) -> None:
        x = int(self._geometry.middle(day)) + 0.5
        self._painter.setPen(QPen(QColor(self._theme.accent), 1, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(x, self._look.px(_AXIS)), QPointF(x, self._geometry.top(len(ROWS))))
        face = self._look.font(TYPE.label, 600)
        words = tr("today {day}", day=short_date(day))
        self._painter.setFont(face)
        width = self._painter.fontMetrics().horizontalAdvance(words)
        left = min(x - width / 2, self._geometry.width - width - 2)
        room = QRectF(left - 3, 2, width + 6, self._look.px(20))
        self._painter.fillRect(room, QColor(self._theme.panel))
        self._painter.setPen(QColor(self._theme.accent))
        self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _span(self, event: TimelineEvent) -> None:
        """A bar: filled where it stands, dashed where a signature or an end is missing, hatched for a gap."""
        painter, theme, rect = self._painter, self._theme, self._geometry.rect(event)
        mark = mark_of(event)
        if event.kind is EventKind.GAP:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(rect, RADIUS.chip, RADIUS.chip)
            ink = theme.ink2
        elif event.kind is EventKind.CERTIFIED and not event.signed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.amber), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS.chip, RADIUS.chip)
            ink = theme.amber
        else:
            colour = theme.code(0 if event.kind is EventKind.CERTIFIED else 1)
            soft = theme.level_soft(mark) if mark in {Level.MUST_FIX, Level.CHECK} and mark else colour.fill
            ink = theme.level(mark) if mark in {Level.MUST_FIX, Level.CHECK} and mark else colour.ink
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(soft))
            painter.drawRoundedRect(rect, RADIUS.chip, RADIUS.chip)
        self._words_in(rect, self._short(event), ink)

    def _short(self, event: TimelineEvent) -> str:
        if event.kind is EventKind.GAP:
            return tr("{count} days", count=event.count)
        if event.kind is EventKind.AUTHORIZED and event.control is not None:
            return f"{event.detail}: {event.control.value}"
        return what(event)

    def _words_in(self, rect: QRectF, words: str, ink: str) -> None:
        painter = self._painter
        painter.setFont(self._look.font(TYPE.label, 500))
        if rect.width() < self._look.px(34):
            return
        painter.setPen(QColor(ink))
        room = rect.adjusted(6, 0, -4, 0)
        shown = elided(words, painter.fontMetrics(), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _are_near(self, marks: list[TimelineEvent]) -> bool:
        days = sorted({one.first for one in marks if one.kind is EventKind.VISIT})
        apart = [(after - before).days for before, after in pairwise(days)]
        usual = sorted(apart)[len(apart) // 2] if apart else 99
        return usual * self._geometry.day_width < self._look.px(_LEAST_APART)

    def _mark(self, event: TimelineEvent, *, near: bool) -> None:
        rect, theme = self._geometry.rect(event), self._theme
        if event.kind is EventKind.VISIT and event.visit is not None:
            mark = mark_of_visit(event.visit)
            ink = theme.level(mark_of_verdict(event.visit) or mark)
            if near and mark is not Level.MUST_FIX:
                self._visit_tick(rect, ink)
            else:
                icons.draw(self._painter, LEVEL_ICONS[mark], rect, ink)
        elif event.kind is EventKind.SIGNED:
            icons.draw(self._painter, "pencil", rect, theme.green)
        elif event.kind is EventKind.SENT:
            icons.draw(self._painter, "send", rect, theme.ink2)
        elif event.kind is EventKind.REPORT:
            self._diamond(rect, theme.code(2).ink, filled=True)
        elif event.kind in {EventKind.START, EventKind.DISCHARGE}:
            icons.draw(self._painter, "calendar-days" if event.kind is EventKind.START else "inbox", rect, theme.ink2)
        else:
            self._due(rect, event)

    def _visit_tick(self, rect: QRectF, ink: str) -> None:
        self._painter.setPen(QPen(QColor(ink), 1.5))
        x = rect.center().x()
        self._painter.drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom() - 1))

    def _diamond(self, rect: QRectF, ink: str, *, filled: bool) -> None:
        middle, half = rect.center(), rect.width() / 2 - 1
        shape = QPolygonF(
            [
                QPointF(middle.x(), middle.y() - half),
                QPointF(middle.x() + half, middle.y()),
                QPointF(middle.x(), middle.y() + half),
                QPointF(middle.x() - half, middle.y()),
            ]
        )
        self._painter.setPen(QPen(QColor(ink), 1.5))
        self._painter.setBrush(QColor(ink) if filled else Qt.BrushStyle.NoBrush)
        self._painter.drawPolygon(shape)

    def _due(self, rect: QRectF, event: TimelineEvent) -> None:
        """What is due: the icon of its level, or an empty diamond while nothing needs to be said; its words beside."""
        theme, mark = self._theme, mark_of(event)
        if mark is not None:
            icons.draw(self._painter, LEVEL_ICONS[mark], rect, theme.level(mark))
        else:
            self._diamond(rect, theme.ink2, filled=False)
        self._words_before(rect, event, theme.level(mark) if mark is not None else theme.ink2)

    def _words_before(self, rect: QRectF, event: TimelineEvent, ink: str) -> None:
        """The words of what is due, left of its mark, where nothing else of the row lies."""
        painter = self._painter
        painter.setFont(self._look.font(TYPE.label, 500))
        words = what(event)
        width = painter.fontMetrics().horizontalAdvance(words) + 6
        others = [one for one in self._geometry.timeline.events if _ROW_OF[one.kind] == _DUE and one is not event]
        taken = [self._geometry.rect(one).right() for one in others if one.first <= event.first]
        if rect.left() - width < max([self._geometry.left, *taken]):
            return
        room = QRectF(rect.left() - width, rect.top() - 2, width - 4, rect.height() + 4)
        painter.fillRect(room, QColor(self._theme.panel))
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def focus(self, event: TimelineEvent) -> None:
        """The ring around the current event."""
        rect = self._geometry.rect(event).adjusted(-3, -3, 3, 3)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.accent), 2))
        self._painter.drawRoundedRect(rect, RADIUS.chip, RADIUS.chip)
