"""The last step of the set-up: what claims will lack, said plainly, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.services.set_up import STEPS, Missing, SetUp, Step
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.set_up_step import SetUpStep
from clinic_app.ui.set_up_words import TITLES, missing_words
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level

_WAYS = (
    (
        "new_patient",
        tr_noop("New patient"),
        "Ctrl+Shift+N",
        "users",
        tr_noop("Type the first patient, then the visit."),
    ),
    ("new_visit", tr_noop("New visit"), "Ctrl+N", "plus", tr_noop("For a patient who is kept already.")),
    (
        "bring_in",
        tr_noop("Bring in records"),
        "Ctrl+Shift+I",
        "folder-open",
        tr_noop("Patients and schedule of another program."),
    ),
    ("fees", tr_noop("Fees"), "", "scroll-text", tr_noop("What you charge for a unit of each code.")),
    (
        "practice",
        tr_noop("Practice clinic"),
        "",
        "lightbulb",
        tr_noop("Invented patients, each with one planted fault. It is kept apart from your clinic, which is locked."),
    ),
)


class BeginStep(SetUpStep):
    """``place_asked(name)``: what the action of that name does; ``step_asked(step)``: back to where something lacks."""

    place_asked = Signal(str)
    step_asked = Signal(object)

    def __init__(self, setting_up: SetUp) -> None:
        super().__init__(Step.BEGIN, setting_up)
        self._lacks = QVBoxLayout()
        self._lacks.setSpacing(SPACE.hair)
        self.head = label("", "secondhead", "set_up_missing_head", wrap=True)
        self._mark = IconLabel(16)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.head, 1)
        self.column.addLayout(row)
        self.column.addLayout(self._lacks)
        self.column.addSpacing(SPACE.large)
        self.column.addWidget(label(tr("Ways to begin"), "secondhead"))
        self._ways = QVBoxLayout()
        self._ways.setSpacing(SPACE.small)
        self.column.addLayout(self._ways)
        self.column.addStretch(1)
        self.buttons: dict[str, KeyButton] = {}
        self._known: frozenset[str] = frozenset()

    def offer(self, known: frozenset[str]) -> None:
        """Offer the ways that this program has."""
        for name, words, key, icon, purpose in _WAYS:
            if name not in known or name in self.buttons:
                continue
            made = KeyButton(tr(words), key=key, icon=icon)
            made.setObjectName(f"set_up_{name}")
            made.setFixedWidth(current_look().px(230))
            made.clicked.connect(lambda _checked=False, place=name: self.place_asked.emit(place))
            self.buttons[name] = made
            row = QHBoxLayout()
            row.setSpacing(SPACE.medium)
            row.addWidget(made)
            row.addWidget(label(tr(purpose), "second", wrap=True), 1)
            self._ways.addLayout(row)

    def begin(self) -> None:
        """Show what is missing now."""
        missing = self.setting_up.missing()
        self._show_missing(missing)
        first = next(iter(self.buttons.values()), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_missing(self, missing: Sequence[Missing]) -> None:
        while (item := self._lacks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if missing:
            self._mark.show_level(Level.CHECK)
            self.head.setText(tr("Claims will say what is missing. You can begin without it:"))
        else:
            self._mark.show_level(Level.READY)
            self.head.setText(tr("Nothing that every claim wants is missing."))
        for number, one in enumerate(missing):
            self._lacks.addWidget(self._lack(number, one))

    def _lack(self, number: int, one: Missing) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        words = missing_words(one)
        row.addWidget(label(words, "body", f"set_up_missing_{number}", wrap=True), 1)
        step = STEPS.index(one.step) + 1
        go = KeyButton(tr("Step {number}: {title}", number=step, title=tr(TITLES[one.step])), "link")
        go.setObjectName(f"set_up_go_{number}")
        go.setAccessibleDescription(words)
        go.clicked.connect(lambda _checked=False, at=one.step: self.step_asked.emit(at))
        row.addWidget(go)
        return made

    def is_done(self) -> bool:
        """Nothing is asked here."""
        return False
