"""What every page of the Tools menu has in common: what it may tell the workspace, and that it begins when shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from clinic_app.domain.visit import Visit
from clinic_app.ui.half_typed import Typed, put_back, typed_texts

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen


@dataclass(frozen=True, slots=True)
class VisitAtWork:
    """The visit open on the visit screen: its number, "" before it was saved, and the whole of it as it is checked."""

    number: str
    visit: Visit


class ToolPage(QWidget):
    """A page of the Tools menu. ``begin`` is called each time it is shown.

    ``failed(error)`` a `ClinicError` to be said at the top, which stands until it is closed or the page says
    ``begun_anew``; ``said(words)`` for the status bar; ``records_changed`` when payers, people or rules are others
    now, so that the open visit is judged anew; ``visit_asked(id)`` and ``patient_asked(id)`` lead to a visit or
    patient; ``explain_asked(rule)`` to a rule; ``paper_made(name, content)`` shows the pages of a PDF, to be printed
    or saved, and leads back here; ``tool_asked(name, given)`` leads to another page of the menu, which begins with
    what is given; ``place_asked(name)`` does what the action of that name does; ``given_up`` back to the visit.
    ``visit_at_work`` tells the visit that is open, None while there is none; ``who`` the initials of who is working.
    """

    failed = Signal(Exception)
    said = Signal(str)
    begun_anew = Signal()
    records_changed = Signal()
    visit_asked = Signal(int)
    patient_asked = Signal(int)
    explain_asked = Signal(str)
    paper_made = Signal(str, bytes)
    tool_asked = Signal(str, object)
    place_asked = Signal(str)
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "panel")
        self.who: Callable[[], str] = lambda: ""
        self.visit_at_work: Callable[[], VisitAtWork | None] = lambda: None

    def begin_with(self, given: object) -> None:
        """Begin with what another page hands over; a page that takes nothing shows what is true now."""

    def begin(self) -> None:
        """Show what is true now and put the focus where work begins."""
        self.setFocus()

    def attend(self, screen: VisitScreen) -> None:
        """Told the visit screen once, when the page is made: a page that works on the open visit keeps it."""

    def print_paper(self) -> bool:
        """Make the paper of this page, if it has one of its own; False leaves the print key to the visit's sheet."""
        return False

    never_kept: frozenset[str] = frozenset()
    """Lines by object name that a lock does not keep, each for a reason of its page."""

    def half_typed(self) -> Typed:
        """What was typed here and is not kept yet: a lock keeps it for the person."""
        return typed_texts(self, self.never_kept)

    def take_half_typed(self, typed: Typed) -> None:
        """Put back what was half typed at the lock; called once the page was begun again."""
        put_back(self, typed)

    def lock_up(self) -> None:
        """Called at a lock, once what is half typed was taken: stop what runs, save nothing that nobody asked to."""
        self.finish()

    def may_stop(self) -> bool:
        """Whether what runs here may be stopped now; False holds a change of language back."""
        return True

    def finish(self) -> bool:
        """Called before the clinic closes; False holds it open because something typed could not be kept."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no part of the page used leads back to the visit."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
