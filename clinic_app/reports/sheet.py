"""A US Letter sheet to draw on: text, lines, boxes and hatch in black and greys that a fax carries.

Lengths are points. `x` runs from the left edge of the paper, `y` down from its top.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from clinic_app.reports.typesetting import SetText, Typesetter, plain_line
from clinic_app.words.paper import language_code, tr

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

rl_config.useA85 = 0  # streams as bytes: a fifth smaller and faster than as ASCII

WIDTH, HEIGHT = 612.0, 792.0
MARGIN = 36.0
LEFT, RIGHT = MARGIN, WIDTH - MARGIN
BLACK, SECOND = 0.0, 0.22
RULE, EDGE = 0.6, 0.4
FILL = 0.92
HAIR, THIN, FIRM = 0.5, 0.75, 1.0
_LONGEST_TITLE = 120


class Title(NamedTuple):
    """What the file says of itself. Nothing of a patient belongs here."""

    title: str
    author: str
    printed_at: datetime


class Sheets:
    """The pages of one document, written one after the other."""

    def __init__(self, out: BinaryIO, title: Title) -> None:
        self._canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1, lang=language_code())
        self._canvas.setTitle(plain_line(title.title)[:_LONGEST_TITLE])
        self._canvas.setAuthor(plain_line(title.author)[:_LONGEST_TITLE])
        self._canvas.setSubject(tr("Pre-submission check, not a claim form"))
        self._canvas.setCreator("clinic-app")
        stamp = title.printed_at.strftime("D:%Y%m%d%H%M%S")
        self._canvas.setDateFormatter(lambda *_now: stamp)
        self.typesetter = Typesetter()

    def new_page(self) -> Sheet:
        """A blank page; `Sheet.finish` ends it."""
        return Sheet(self._canvas, self.typesetter)

    def save(self) -> None:
        """Write the file."""
        self._canvas.save()


class Sheet:
    """One page. Text is written over all drawing when the page is finished."""

    def __init__(self, canvas: Canvas, typesetter: Typesetter) -> None:
        self._canvas = canvas
        self._text = canvas.beginText()
        self.typesetter = typesetter
        self.number: int = canvas.getPageNumber()  # in the document, from 1
        self._font: tuple[str, float] | None = None
        self._ink = BLACK
        self._pen: tuple[float, float] | None = None

    def finish(self) -> None:
        """End the page."""
        self._canvas.drawText(self._text)
        self._canvas.showPage()

    # Text

    def put(self, x: float, y: float, text: SetText, *, ink: float = BLACK) -> float:
        """Text with its left end at `x` and its baseline at `y`; gives the right end."""
        if ink != self._ink:
            self._text.setFillGray(ink)
            self._ink = ink
        self._text.setTextOrigin(round(x, 2), round(HEIGHT - y, 2))
        if len(text.runs) == 1:
            name, letters = text.runs[0]
            self._choose(name, text.size)
            self._text.textLine(letters)  # unlike textOut it does not measure the text again
        else:
            for name, letters in text.runs:
                self._choose(name, text.size)
                self._text.textOut(letters)
        return x + text.width

    def _choose(self, name: str, size: float) -> None:
        if (name, size) != self._font:
            self._text.setFont(name, size)
            self._font = (name, size)

    def put_right(self, right: float, y: float, text: SetText, *, ink: float = BLACK) -> float:
        """Text with its right end at `right`; gives the left end."""
        self.put(right - text.width, y, text, ink=ink)
        return right - text.width

    def put_middle(self, middle: float, y: float, text: SetText, *, ink: float = BLACK) -> None:
        """Text centred on `middle`."""
        self.put(middle - text.width / 2, y, text, ink=ink)

    def words(self, x: float, y: float, text: str, size: float, *, strong: bool = False, ink: float = BLACK) -> float:
        """Words of the program's own, as wide as they are; gives the right end."""
        return self.put(x, y, self.typesetter.line(text, size, strong=strong), ink=ink)

    # Drawing

    def rule(self, x: float, y: float, right: float, *, width: float = HAIR, grey: float = RULE) -> None:
        """A level line."""
        self.line((x, y), (right, y), width=width, grey=grey)

    def line(
        self, start: tuple[float, float], end: tuple[float, float], *, width: float = HAIR, grey: float = BLACK
    ) -> None:
        """A straight line."""
        self._take_pen(width, grey)
        self._canvas.line(round(start[0], 2), round(HEIGHT - start[1], 2), round(end[0], 2), round(HEIGHT - end[1], 2))

    def _take_pen(self, width: float, grey: float) -> None:
        """Width and grey of the lines that follow, said once."""
        if (width, grey) == self._pen:
            return
        self._canvas.setStrokeGray(grey)
        self._canvas.setLineWidth(width)
        self._pen = (width, grey)

    def box(
        self,
        area: Area,
        *,
        radius: float = 0.0,
        width: float = HAIR,
        grey: float | None = EDGE,
        fill: float | None = None,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """A rectangle with an outline (`grey`), a fill, or both."""
        canvas = self._canvas
        if grey is not None:
            self._take_pen(width, grey)
        if fill is not None:
            canvas.setFillGray(fill)
        if dash:
            canvas.setDash(*dash)
        bottom = HEIGHT - area.bottom
        stroke, filled = int(grey is not None), int(fill is not None)
        if radius:
            canvas.roundRect(area.x, bottom, area.width, area.height, radius, stroke=stroke, fill=filled)
        else:
            canvas.rect(area.x, bottom, area.width, area.height, stroke=stroke, fill=filled)
        if dash:
            canvas.setDash()

    def picture(self, x: float, y: float, drawing: Drawing) -> None:
        """A drawing with its top left corner there."""
        from reportlab.graphics import renderPDF  # noqa: PLC0415 # papers without a chart do not load the charting

        renderPDF.draw(drawing, self._canvas, x, HEIGHT - y - drawing.height)
        self._pen = None

    def clip(self, area: Area, radius: float) -> None:
        """Draw only within the rounded area until `unclip`."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.roundRect(area.x, HEIGHT - area.bottom, area.width, area.height, radius)
        self._canvas.clipPath(path, stroke=0, fill=0)

    def unclip(self) -> None:
        """Draw on the whole page again."""
        self._canvas.restoreState()
        self._pen = None

    def hatch(self, area: Area, *, step: float = 3.5) -> None:
        """Slanted lines within an area."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(area.x, HEIGHT - area.bottom, area.width, area.height)
        self._canvas.clipPath(path, stroke=0, fill=0)
        self._take_pen(HAIR, EDGE)
        x, bottom = area.x - area.height, HEIGHT - area.bottom
        strokes = []
        while x < area.right:
            strokes.append((x, bottom, x + area.height, bottom + area.height))
            x += step
        self._canvas.lines(strokes)
        self._canvas.restoreState()
        self._pen = None

    def circle(
        self,
        middle: tuple[float, float],
        radius: float,
        *,
        width: float = THIN,
        fill: float | None = None,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """A black ring, or a disc."""
        self._take_pen(width, BLACK)
        if fill is not None:
            self._canvas.setFillGray(fill)
        if dash:
            self._canvas.setDash(*dash)
        self._canvas.circle(middle[0], HEIGHT - middle[1], radius, stroke=1, fill=int(fill is not None))
        if dash:
            self._canvas.setDash()

    def shape(self, corners: Sequence[tuple[float, float]], *, fill: float = BLACK) -> None:
        """A filled shape with straight sides."""
        path = self._canvas.beginPath()
        path.moveTo(corners[0][0], HEIGHT - corners[0][1])
        for x, y in corners[1:]:
            path.lineTo(x, HEIGHT - y)
        path.close()
        self._canvas.setFillGray(fill)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def strokes(self, points: Sequence[tuple[float, float]], *, width: float, grey: float) -> None:
        """A line with corners, its ends round."""
        path = self._canvas.beginPath()
        path.moveTo(points[0][0], HEIGHT - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, HEIGHT - y)
        self._take_pen(width, grey)
        self._canvas.setLineCap(1)
        self._canvas.drawPath(path, stroke=1, fill=0)
        self._canvas.setLineCap(0)


class Area(NamedTuple):
    """A rectangle: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its bottom edge."""
        return self.y + self.height
