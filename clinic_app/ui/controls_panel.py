"""All running numbers of the open visit in full, with where each comes from and where what it rests on is entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.domain.visit import Place
from clinic_app.services.control import Control, ControlKind
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.elsewhere_form import ElsewhereForm
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.patient_strip import NUMBERS_KEY
from clinic_app.ui.sentences import said
from clinic_app.ui.strip_facts import level_of
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import SPACE

_ICON = 14
_HIGHEST, _LEAST = 344, 96
_WORDS = {
    ControlKind.PROGRESS: tr_noop("Enter the report"),
    ControlKind.CERTIFICATION: tr_noop("Enter the signature"),
    ControlKind.RECERTIFICATION: tr_noop("Enter the day"),
    ControlKind.THRESHOLD: tr_noop("Used elsewhere…"),
    ControlKind.AUTHORIZATION: tr_noop("Enter it"),
    ControlKind.FILING: tr_noop("Go to the day"),
    ControlKind.REASSESSMENT: tr_noop("Enter the day"),
}


class _Number(QFrame):
    """One number: what, how much, whence, and a button to where it is entered."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._control: Control | None = None
        self._icon = IconLabel(_ICON)
        self._words, self._level = label("", "second"), label("", "label")
        self._value = label("", "strong", wrap=True)
        self._origin = label("", "hint", wrap=True)
        self.button = KeyButton("", "link")
        self.button.clicked.connect(lambda: self.asked.emit(self._control))
        self.setProperty("edge", "bottom")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE.hair + 2, 0, SPACE.hair + 2)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(SPACE.hair + 2)
        head.addWidget(self._icon)
        head.addWidget(self._words)
        head.addStretch(1)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self._level, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._value, 0, 1)
        grid.addWidget(self._origin, 1, 1)
        grid.addWidget(self.button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(0, current_look().px(128))
        grid.setColumnStretch(1, 1)

    def show_control(self, control: Control) -> None:
        self._control = control
        level = level_of(control)
        self._icon.setVisible(level is not None)
        if level is not None:
            self._icon.show_level(level)
        self._level.setText(tr(LEVEL_WORDS[level]) if level is not None else "")
        for target in (self._level, self._value):
            set_level(target, level)
        self._words.setText(said(control.words))
        self._value.setText(said(control.value))
        self._origin.setText("\n".join(said(one) for one in control.origin))
        self.button.set_words(tr(_WORDS[control.kind]))
        self.button.setAccessibleName(f"{tr(_WORDS[control.kind])}: {said(control.words)}")
        self.button.setObjectName(f"enter_{control.kind.name.lower()}_{control.place[-1]}")
        self.setAccessibleName(f"{said(control.words)}: {said(control.value)}")
        self.setAccessibleDescription(" ".join(said(one) for one in control.origin))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What a person entered as used elsewhere: bucket, dollars as typed, and the day it was looked up as typed."""

    bucket: str
    amount: str
    checked_on: str


class ControlsPanel(QFrame):
    """Opens under the strip by its key and closes by Escape.

    ``place_asked(place)``: a field of the form; ``elsewhere_entered(Elsewhere)``; ``closed`` gives the focus back.
    """

    place_asked = Signal(tuple)
    elsewhere_entered = Signal(object)
    closed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("controls_panel")
        self.setAccessibleName(tr("Running numbers"))
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "bottom")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._numbers: list[_Number] = []
        self._controls: tuple[Control, ...] = ()
        self._empty = label(tr("Nothing runs for this visit yet: it has no payer or no day."), "hint")
        self.form = ElsewhereForm(today)
        self.form.entered.connect(self._enter)
        self.form.given_up.connect(self._close_form)
        self.form.hide()
        close = KeyButton(tr("Close"), "quiet", key="Esc", small=True)
        close.setObjectName("close_numbers")
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.addWidget(label(tr("Running numbers"), "head"))
        head.addWidget(label(tr("this visit counted  {numbers_key}", numbers_key=key_text(NUMBERS_KEY)), "hint"), 1)
        head.addWidget(close)
        inside = QWidget()
        inside.setProperty("canvas", "true")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, SPACE.small, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._empty)
        self._rows.addStretch(1)
        self.area = ScrollArea()
        self.area.setObjectName("numbers_area")
        self.area.setAccessibleName(tr("Running numbers in full"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setMinimumHeight(1)  # the small form goes before the rows where there is no room for both
        self.area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.small, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self.area, 1)
        self._room = current_look().px(_HIGHEST)
        self.hide()

    def show_controls(self, controls: Sequence[Control]) -> None:
        """Show these numbers; while the panel is closed they are only remembered."""
        self._controls = tuple(controls)
        if not self.isHidden():
            self._fill()

    def _fill(self) -> None:
        while len(self._numbers) < len(self._controls):
            number = _Number()
            number.asked.connect(self._ask)
            self._rows.insertWidget(len(self._numbers), number)
            self._numbers.append(number)
        for place, number in enumerate(self._numbers):
            number.setVisible(place < len(self._controls))
            if place < len(self._controls):
                number.show_control(self._controls[place])
                set_property(number, "edge", "bottom" if place + 1 < len(self._controls) else "")
        self._empty.setVisible(not self._controls)
        self._fix_height()

    def fit(self, room: int) -> None:
        """Take no more than this height, which leaves the form the most of what stands between strip and units."""
        self._room = room
        self._fix_height()

    def _fix_height(self) -> None:
        look = current_look()
        self.setFixedHeight(min(look.px(_HIGHEST), max(look.px(_LEAST), self._room)))

    def toggle(self) -> None:
        """Open with the focus on the first number, or close."""
        if self.isHidden():
            self.show()
            self._fill()
            target = self._numbers[0].button if self._controls else self.area
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.close_panel()

    def focus_first(self) -> None:
        """Put the focus on the first number."""
        if self._controls and not self.isHidden():
            self._numbers[0].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Close, and let the form have the focus again."""
        had_focus = self.isAncestorOf(self.focusWidget() or self) or self.form.isVisible()
        self._close_form()
        self.hide()
        if had_focus:
            self.closed.emit()

    def _ask(self, control: Control) -> None:
        if control.kind is ControlKind.THRESHOLD:
            self.form.begin(str(control.place[-1]), control.words)
        else:
            self.hide()
            place: Place = control.place
            self.place_asked.emit(place)

    def _enter(self, amount: str, on: str) -> None:
        self.elsewhere_entered.emit(Elsewhere(self.form.bucket, amount, on))

    def _close_form(self) -> None:
        if self.form.isVisible():
            self.form.hide()
            self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the small form first, then the panel."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.form.isVisible():
            self._close_form()
        else:
            self.close_panel()
