"""Small painted words: chips of modifiers, and a level's icon with its words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look
from clinic_app.ui.tokens import HEIGHT, RADIUS, TYPE, Level, Status
from clinic_app.ui.typography import text_width

_PAD = 7
_GAP = 4
_ICON = 14


def chip_width(words: str, look: Look) -> float:
    """Width of a chip."""
    return text_width(words, look.font(TYPE.second)) + 2 * _PAD


def paint_chip(painter: QPainter, left: float, row: QRectF, words: str, look: Look, *, missing: bool = False) -> float:
    """Draw a chip at ``left``, centred in ``row``; a missing one is a dashed red outline. Returns its right edge."""
    height = look.px(HEIGHT.chip)
    rect = QRectF(left, round(row.center().y() - height / 2), chip_width(words, look), height)
    theme = look.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if missing:
        pen = QPen(QColor(theme.red), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.chip, RADIUS.chip)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(rect, RADIUS.chip, RADIUS.chip)
    painter.setFont(look.font(TYPE.second))
    painter.setPen(QColor(theme.red if missing else theme.ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return rect.right()


def paint_chips(painter: QPainter, area: QRectF, words: list[str], missing: tuple[str, ...], look: Look) -> None:
    """Draw chips from the left of ``area``, the missing ones after them with the word that says so."""
    left = area.left()
    for word in words:
        left = paint_chip(painter, left, area, word, look) + _GAP
    for word in missing:
        left = paint_chip(painter, left, area, word, look, missing=True) + _GAP
    if not missing:
        return
    face = look.font(TYPE.second)
    painter.setFont(face)
    painter.setPen(QColor(look.theme.red))
    lacking = tr("missing")
    if left + text_width(lacking, face) <= area.right():
        painter.drawText(area.adjusted(left - area.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, lacking)


def mark_width(words: str, look: Look) -> float:
    """Width of a level's icon and words."""
    return look.px(_ICON) + 5 + text_width(words, look.font(TYPE.second, 500))


def paint_mark(
    painter: QPainter, area: QRectF, level: Level | Status, words: str, look: Look, *, right: bool = False
) -> None:
    """Draw a level's icon and words at the left of ``area``, or at its right."""
    face = look.font(TYPE.second, 500 if isinstance(level, Level) else 400)
    edge = look.px(_ICON)
    room = area.width() - edge - 5
    painter.save()
    painter.setFont(face)
    shown = elided(words, painter.fontMetrics(), room + 1)
    left = area.right() - edge - 5 - text_width(shown, face) if right else area.left()
    colour = look.theme.level(level)
    icons.draw(painter, icons.LEVEL_ICONS[level], QRectF(left, round(area.center().y() - edge / 2), edge, edge), colour)
    painter.setPen(QColor(colour))
    rest = QRectF(left + edge + 5, area.top(), area.right() - left, area.height())
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
