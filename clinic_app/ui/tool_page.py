"""What every page of the Tools menu has in common: what it may tell the workspace, and that it begins when shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class ToolPage(QWidget):
    """A page of the Tools menu. ``begin`` is called each time it is shown.

    ``failed(error)`` a `ClinicError` to be said at the top; ``said(words)`` for the status bar; ``records_changed``
    when payers, people or rules are others now, so that the open visit is judged anew; ``visit_asked(id)`` and
    ``patient_asked(id)`` lead to a visit or patient; ``explain_asked(rule)`` to a rule; ``paper_made(name, content)``
    shows the pages of a PDF, to be printed or saved, and leads back here; ``given_up`` back to the visit.
    """

    failed = Signal(Exception)
    said = Signal(str)
    records_changed = Signal()
    visit_asked = Signal(int)
    patient_asked = Signal(int)
    explain_asked = Signal(str)
    paper_made = Signal(str, bytes)
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")

    def begin(self) -> None:
        """Show what is true now and put the focus where work begins."""
        self.setFocus()

    def print_paper(self) -> bool:
        """Make the paper of this page, if it has one of its own; False leaves the print key to the visit's sheet."""
        return False

    def finish(self) -> bool:
        """Called before the clinic closes; False holds it open because something typed could not be kept."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no part of the page used leads back to the visit."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
