"""Papers inside the program: the pages of a PDF drawn on the screen, to be printed or saved as they stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.outside import ask_place, write_outside
from clinic_app.ui.printing import print_paper
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

if TYPE_CHECKING:
    from clinic_app.ui.paper_pages import PaperRoll

_PRINT_DOTS = 300


class SummaryPage(QWidget):
    """``show_pdf(name, content)`` fills it. ``kept(words)`` when saved, ``failed(error)``, ``given_up`` by Escape,
    ``cancel_asked`` while a paper is being made."""

    kept = Signal(str)
    failed = Signal(object)
    given_up = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary_page")
        self._name, self._content = "", b""
        self.leaves: Callable[[AuditAction], None] = lambda _how: None
        """Told before a paper leaves the clinic; raises `ClinicError` if it may not."""
        self._roll: PaperRoll | None = None
        self._title = label("", "head", "summary_title")
        self._count = label("", "second", "summary_count")
        self.print_button = KeyButton(tr("Print"), icon="printer", key="Ctrl+P")
        self.print_button.setObjectName("summary_print")
        self.print_button.clicked.connect(self.print_pages)
        self.save_button = KeyButton(tr("Save as PDF"), "primary", key="Ctrl+Shift+S")
        self.save_button.setObjectName("summary_save")
        self.save_button.clicked.connect(lambda _checked=False: self.ask_and_save())
        self.back_button = KeyButton(tr("Back to the visit"), key="Esc")
        self.back_button.setObjectName("summary_back")
        self.back_button.clicked.connect(self.given_up)
        self._bar = QProgressBar()
        self._bar.setObjectName("paper_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self.cancel_button = KeyButton(tr("Cancel"))
        self.cancel_button.setObjectName("paper_cancel")
        self.cancel_button.clicked.connect(self.cancel_asked)
        self._scroll = ScrollArea()
        self._scroll.setObjectName("summary_pages")
        self._scroll.setAccessibleName(tr("Pages"))
        self._scroll.setProperty("ring", True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.installEventFilter(self)
        head = QFrame()
        head.setProperty("ground", "win")
        head.setProperty("edge", "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE.side, SPACE.small, SPACE.side, SPACE.small)
        row.setSpacing(SPACE.small)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addWidget(self._bar, 1)
        row.addStretch(1)
        for button in (self.cancel_button, self.save_button, self.print_button, self.back_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._scroll, 1)
        self._show_state(working=False)

    def _show_state(self, *, working: bool) -> None:
        for part in (self._bar, self.cancel_button):
            part.setVisible(working)
        for button in (self.save_button, self.print_button):
            button.setVisible(not working)

    def show_working(self, title: str) -> None:
        """A paper is being made."""
        self._title.setText(title)
        self._count.setText("")
        self._content = b""
        self._let_go()
        self.show_progress(0.0, "")
        self._show_state(working=True)

    def show_progress(self, share: float, words: str) -> None:
        """How far it is."""
        self._bar.setValue(round(share * 1000))
        self._count.setText(said(words))

    def show_pdf(self, name: str, content: bytes) -> None:
        """Draw the pages of a PDF."""
        self._name, self._content = name, content
        self._show_state(working=False)
        from clinic_app.ui.paper_pages import PaperRoll  # noqa: PLC0415 # loaded with the first paper

        self._let_go()
        self._roll = PaperRoll(content)
        pages = self._roll.pages
        self._scroll.setWidget(self._roll)
        self._title.setText(name)
        self._count.setText(tr("{pages} pages", pages=len(pages)) if len(pages) != 1 else tr("1 page"))
        self._scroll.setFocus()

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._roll.pages) if self._roll is not None else 0

    def _let_go(self) -> None:
        """Close the paper that was shown."""
        roll, self._roll = self._roll, None
        if roll is not None:
            self._scroll.takeWidget()
            roll.hide()
            roll.paper.close()
            roll.deleteLater()

    # Saving and printing

    def ask_and_save(self) -> None:
        """Ask where, then save. The name offered holds no patient's name."""
        if not self._content:  # still being made
            return
        path = ask_place(self, tr("Save as PDF"), self._name, tr("PDF (*.pdf)"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the PDF, whole or not at all."""
        try:
            self.leaves(AuditAction.EXPORT)
            words = write_outside(path, self._content)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.kept.emit(words)

    def print_pages(self) -> None:
        """Print through the system's own dialog."""
        try:
            words = print_paper(self, self._name, self._content, self.leaves, draw_pages)
        except ClinicError as error:
            self.failed.emit(error)
            return
        if words:
            self.kept.emit(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leads back to the visit."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.given_up.emit()
            return True
        return super().eventFilter(watched, event)


def draw_pages(printer: QPrinter, content: bytes) -> None:
    """Draw the pages of a PDF on paper, fitted to the printable sheet."""
    dots = min(_PRINT_DOTS, printer.resolution())
    from clinic_app.ui.paper_pages import Paper  # noqa: PLC0415 # loaded with the first paper

    paper = Paper(content)
    painter = QPainter(printer)
    for number in range(len(paper)):
        picture = paper.picture(number, round(8.5 * dots))
        if number:
            printer.newPage()
        sheet = painter.viewport()
        size = picture.size().scaled(QSize(sheet.width(), sheet.height()), Qt.AspectRatioMode.KeepAspectRatio)
        painter.setViewport(sheet.x(), sheet.y(), size.width(), size.height())
        painter.setWindow(picture.rect())
        painter.drawImage(0, 0, picture)
    painter.end()
    paper.close()
