"""The pages of a PDF on the screen: each is drawn when it comes into sight, the last few seen are kept."""

from __future__ import annotations

from collections import OrderedDict
from typing import ClassVar

import pypdfium2
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clinic_app.ui.language import tr
from clinic_app.ui.spoken_parts import DOCUMENT
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import PAPER, SPACE

_PAGE_WIDTH = 816  # US Letter at 96 dots an inch
_KEPT = 8


class Paper:
    """An open PDF whose pages are drawn one by one. Close it when it is no longer shown."""

    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Let the document go."""
        self._drawn.clear()
        self._document.close()

    def height(self, number: int, width: float) -> float:
        """Height of a page (from 0) of a width, in the same measure."""
        across, down = self._document.get_page_size(number)
        return float(down) * width / float(across)

    def picture(self, number: int, width: int) -> QImage:
        """A page (from 0) as a picture of a width in device pixels."""
        known = self._drawn.get((number, width))
        if known is None:
            page = self._document[number]
            known = picture_of(page, width / page.get_width())
            page.close()
            self._drawn[number, width] = known
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        return known


class PaperPage(QWidget):
    """One page, as wide as a sheet on the screen."""

    spoken_as: ClassVar = DOCUMENT

    def __init__(self, paper: Paper, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper, self._number = paper, number
        self.setObjectName(f"summary_page_{number + 1}")
        self.setAccessibleName(tr("Page {number} of {paper}", number=number + 1, paper=len(paper)))
        self.setFixedSize(QSize(_PAGE_WIDTH, round(paper.height(number, _PAGE_WIDTH))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, in white where it cannot be drawn any more."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        picture = self._paper.picture(self._number, round(self.width() * self.devicePixelRatioF()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.height()), picture)
        painter.setPen(QColor(current_look().theme.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperRoll(QFrame):
    """All pages of a paper, one under the other."""

    def __init__(self, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunk")
        self.paper = Paper(content)
        self.pages = [PaperPage(self.paper, number) for number in range(len(self.paper))]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.large, 0, SPACE.large)
        column.setSpacing(SPACE.large)
        for page in self.pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


def picture_of(page: pypdfium2.PdfPage, scale: float) -> QImage:
    """A page as a picture, so many pixels a point."""
    bitmap = page.render(scale=scale, rev_byteorder=True)
    form = QImage.Format.Format_RGBX8888 if bitmap.n_channels == 4 else QImage.Format.Format_RGB888
    return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
