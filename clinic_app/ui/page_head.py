"""The head that pages share: what it is, what can be done with it, and the way back, always at the same place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import tr
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

BACK_KEY = "Esc"


class PageHead(QWidget):
    """Title at the left, under it one sentence; filters and actions at the right, the way back last of all.

    ``back_asked``: Escape does the same, wherever no part of the page uses it.
    """

    back_asked = Signal()

    def __init__(
        self,
        title: str,
        about: str = "",
        *,
        beside: Sequence[QWidget] = (),
        actions: Sequence[QWidget] = (),
        back: str = "",
    ) -> None:
        """A head.

        Args:
            title: what the page is called.
            about: what it is for, in a sentence or two.
            beside: what stands right after the title, such as how many there are; the last takes what room is left.
            actions: what can be done, from left to right.
            back: the object name of the way back.
        """
        super().__init__()
        self.title = label(title, "title")
        self.about = label(about, "second", wrap=True)
        if not about:
            self.about.hide()  # only hidden here: showing what has no parent yet would make a window of it
        self.back = back_button(back)
        self.back.clicked.connect(self.back_asked)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.title)
        for place, part in enumerate(beside, 1):
            row.addWidget(part, int(place == len(beside)))
        if not beside:
            row.addStretch(1)
        if actions:
            row.addWidget(_in_rows(actions), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE.hair)  # with the spacing of any page: one gap under every head
        column.setSpacing(SPACE.hair)
        column.addLayout(row)
        column.addWidget(self.about)


def _in_rows(actions: Sequence[QWidget]) -> QWidget:
    """Actions side by side; in more rows where a narrow window or large letters leave less room."""
    made = QWidget()
    flow = FlowLayout(SPACE.small, made)
    for part in actions:
        flow.addWidget(part)
    return made


def back_button(name: str) -> KeyButton:
    """The way back of a page."""
    made = KeyButton(tr("Back to the visit"), key=BACK_KEY)
    made.setObjectName(name)
    return made


def lay_two_sides(page: QWidget, head: PageHead, left: QWidget, right: QWidget | QLayout) -> None:
    """Lay out a page of a list and a sheet beside it, under its head."""
    sides = QHBoxLayout()
    sides.setSpacing(0)
    sides.addWidget(left)
    if isinstance(right, QLayout):
        sheet = QWidget()
        sheet.setLayout(right)
        right = sheet
    sides.addWidget(right, 1)
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(over_both_sides(head))
    whole.addLayout(sides, 1)


def over_both_sides(head: PageHead) -> QFrame:
    """The head of a page that has a list at the left: a band over list and sheet, at the place of any other head."""
    band = QFrame()
    band.setProperty("ground", "panel")
    band.setProperty("edge", "bottom")
    column = QVBoxLayout(band)
    column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
    column.addWidget(head)
    return band
