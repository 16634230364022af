"""The difference: the sum in a sentence, the claims at the left, what changes at the right, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.checker.differing import Change
from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.domain.records import VisitRecord
from clinic_app.services.release_difference import ReleaseDifference
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.difference_list import DifferenceList
from clinic_app.ui.difference_sheet import DifferenceSheet
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

ACCEPT_KEY = "Ctrl+Return"
_LIST = 320
_AS_OF = tr_noop(
    "Each claim was checked as if it were the day of its last check, so that only the rules and the tables make a "
    "difference. A claim that was never checked by a program that keeps its checks cannot be compared."
)


class DifferenceView(QWidget):
    """``accepted`` or ``discarded``: the person decided; ``visit_asked(id)``: open a claim to look at it first."""

    accepted = Signal()
    discarded = Signal()
    visit_asked = Signal(int)

    def __init__(self, patient_name: Callable[[VisitRecord], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patient_name = patient_name
        self._put: Sequence[EditionFacts] = ()
        self._drop: Sequence[EditionFacts] = ()
        self.difference = ReleaseDifference()
        self._title = label("", "title", "difference_title")
        self._sum = label("", "name", "difference_sum")
        self._looked = label("", "second", "difference_looked", wrap=True)
        self.accept_button = KeyButton(tr("Accept"), "primary", key=ACCEPT_KEY, icon="check")
        self.accept_button.setObjectName("accept_release")
        self.accept_action = QAction(tr("Accept"), self)
        self.accept_action.setShortcuts([QKeySequence(ACCEPT_KEY), QKeySequence("Ctrl+Enter")])
        self.accept_action.triggered.connect(lambda _checked=False: self.accepted.emit())
        self.accept_button.clicked.connect(self.accept_action.trigger)
        self.discard_button = KeyButton(tr("Discard"), key="Esc")
        self.discard_button.setObjectName("discard_release")
        self.discard_button.clicked.connect(self.discarded)
        self.list = DifferenceList()
        self.list.setFixedWidth(current_look().px(_LIST))
        self.list.chosen.connect(self._show_row)
        self.list.opened.connect(self.visit_asked)
        self.sheet = DifferenceSheet()
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._title, self._sum, self._looked):
            words.addWidget(part)
        head = QFrame()
        head.setProperty("edge", "bottom")
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        row.addLayout(words, 1)
        for button in (self.accept_button, self.discard_button):
            row.addWidget(button)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self.sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(body, 1)

    def show_difference(
        self,
        title: str,
        accept_words: str,
        difference: ReleaseDifference,
        put: Sequence[EditionFacts] = (),
        drop: Sequence[EditionFacts] = (),
    ) -> None:
        """Show what would change, before anything has."""
        self.difference, self._put, self._drop = difference, put, drop
        self._title.setText(title)
        self._sum.setText(_sum_words(difference))
        self._looked.setText(looked_words(difference))
        self.accept_button.set_words(accept_words)
        self.list.show_claims(difference.telling, tr("Tables and codes") if put or drop else tr("How it was compared"))
        self._show_row(0)
        self.list.setFocus()

    def _show_row(self, row: int) -> None:
        claim = self.list.differences.claim(row)
        if claim is None:
            notes = () if self._put or self._drop else (tr(_AS_OF),)
            self.sheet.show_tables(self._put, self._drop, self.difference.codes, notes)
        else:
            self.sheet.show_claim(claim, self._patient_name(claim.record))


def looked_words(difference: ReleaseDifference) -> str:
    """What was looked at to say so, and what could not be compared."""
    one = difference
    parts = [tr("Looked at {looked_at} claims not sent yet.", looked_at=f"{one.looked_at:,}")]
    if one.same_tables:
        parts.append(tr("{same_tables} are of days whose tables stay the same.", same_tables=f"{one.same_tables:,}"))
    quiet = len(one.claims) - len(one.telling)
    if quiet:
        parts.append(tr("{quiet} only name another edition.", quiet=f"{quiet:,}"))
    if one.not_comparable:
        parts.append(tr("{not_comparable} could not be compared.", not_comparable=f"{one.not_comparable:,}"))
    return " ".join(parts)


def _sum_words(difference: ReleaseDifference) -> str:
    """In sum: "12 claims: 9 new, 3 cleared"."""
    if claims := len(difference.telling):
        told = ((said(kind.value).lower(), difference.count(kind)) for kind in Change if kind is not Change.EDITION)
        words = ", ".join(f"{count} {kind}" for kind, count in told if count)
        return f"{tr_count('{count} claim', '{count} claims', claims)}: {words}"
    if not difference.looked_at:
        return tr("No claim waits to be sent")
    compared = difference.looked_at - difference.not_comparable
    looked = tr_count("{count} claim", "{count} claims", compared or difference.looked_at)
    if compared:
        return tr("Nothing changes on {looked} not sent yet", looked=looked)
    return tr("{looked} could not be compared", looked=looked)
