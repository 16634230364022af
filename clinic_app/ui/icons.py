"""The icon set (Lucide): one SVG each, drawn crisp at any pixel ratio in the colour of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from clinic_app.ui.language import tr_noop
from clinic_app.ui.resource_files import resource_folder
from clinic_app.ui.tokens import Level, Status

LEVEL_ICONS: dict[Level | Status, str] = {
    Level.MUST_FIX: "octagon-x",
    Level.CHECK: "circle-question-mark",
    Level.NOTE: "info",
    Level.READY: "circle-check",
    Status.ON_HOLD: "circle-pause",
    Status.SENT: "send",
    Status.NOT_CHECKED: "circle-dashed",
    Status.WITH_THERAPIST: "message-square-text",
    Status.NOT_STARTED: "circle-dashed",
}

LEVEL_WORDS: dict[Level | Status, str] = {
    Level.MUST_FIX: tr_noop("Must fix"),
    Level.CHECK: tr_noop("Check"),
    Level.NOTE: tr_noop("Note"),
    Level.READY: tr_noop("Ready"),
    Status.ON_HOLD: tr_noop("On hold"),
    Status.SENT: tr_noop("Sent"),
    Status.NOT_CHECKED: tr_noop("Not checked"),
    Status.WITH_THERAPIST: tr_noop("With therapist"),
    Status.NOT_STARTED: tr_noop("Not started"),
}

_SMALL = 15


@cache
def _source(name: str) -> str:
    return (resource_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Icon ``name`` as a square of ``size`` logical pixels.

    Args:
        name: file name under ``resources/icons`` without its ending.
        size: edge in logical pixels.
        colour: ``#RRGGBB`` put in place of ``currentColor``.
        ratio: device pixels for each logical one.

    Raises:
        FileNotFoundError: no such icon ships.
    """
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 # the first window is painted before it is needed

    stroke = "2" if size < _SMALL else "1.75"
    text = _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    renderer = QSvgRenderer(QByteArray(text.encode()))
    edge = max(1, round(size * ratio))
    picture = QPixmap(QSize(edge, edge))
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def icon(name: str, size: int, colour: str, off: str = "") -> QIcon:
    """Icon for a button at pixel ratios 1, 2 and 3; ``off`` is the colour while disabled."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(pixmap(name, size, colour, ratio), QIcon.Mode.Normal)
        if off:
            made.addPixmap(pixmap(name, size, off, ratio), QIcon.Mode.Disabled)
    return made


def draw(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw icon ``name`` into ``rect`` at the painter's own pixel ratio."""
    size = round(min(rect.width(), rect.height()))
    picture = pixmap(name, size, colour, painter.device().devicePixelRatioF())
    painter.drawPixmap(rect.topLeft(), picture)
