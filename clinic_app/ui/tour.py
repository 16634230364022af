"""The tour of the practice clinic: one step at a time, each done by its own key, in a bar that blocks nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE


@dataclass(frozen=True, slots=True)
class TourStep:
    """What to read, and the action that does the step; "" where reading is all."""

    words: str
    action: str = ""


STEPS: tuple[TourStep, ...] = (
    TourStep(
        tr_noop("Everything here is invented, and each visit has a fault planted in it. At the right stands why.")
    ),
    TourStep(tr_noop("Go to the findings: the worst one comes first."), "section_6"),
    TourStep(tr_noop("Step to the next finding. The place it speaks of is marked in the form."), "next_finding"),
    TourStep(tr_noop("Ask why: the rule opens with its source and date. Escape leads back."), "explain"),
    TourStep(tr_noop("Make the fix of the finding you are at, where it has one."), "apply_fix"),
    TourStep(tr_noop("Take it back. Each step has a name, and nothing you did is lost."), "undo"),
    TourStep(tr_noop("Go to the service lines: minutes are typed there, and units are counted below."), "section_3"),
    TourStep(tr_noop("Look at the sheet that is printed before a claim leaves."), "summary"),
    TourStep(tr_noop("Open the work queue: every visit by what it waits for, the worst first."), "queue"),
    TourStep(
        tr_noop("Find anything: a patient, a claim, a code or a command, by a few letters. Escape closes."), "search"
    ),
    TourStep(tr_noop("See what is due over the whole clinic."), "due_list"),
    TourStep(tr_noop("Every key of the program stands on one page, to be printed as well."), "keyboard"),
    TourStep(tr_noop("That is the round. Break what you like: the practice clinic is never sent anywhere.")),
)


class TourBar(QFrame):
    """The bar. ``ended``: the tour was finished or given up. Until it begins it offers itself, if asked to."""

    ended = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour_bar")
        self.setAccessibleName(tr("Tour"))
        self.setProperty("ground", "message")
        self._actions = actions
        self._place = -1
        self._icon = IconLabel(16)
        self._icon.show_icon("lightbulb", "accent")
        self.count = label("", "hint", "tour_count")
        self.words = label("", "strong", "tour_words", wrap=True)
        self.key = label("", "second", "tour_key")
        self.next_button = KeyButton(tr("Next"), small=True)
        self.next_button.setObjectName("tour_next")
        self.next_button.clicked.connect(lambda _checked=False: self.go_on())
        self.end_button = KeyButton(tr("End the tour"), "quiet", small=True)
        self.end_button.setObjectName("tour_end")
        self.end_button.clicked.connect(lambda _checked=False: self.end())
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.side, SPACE.hair, SPACE.medium, SPACE.hair)
        row.setSpacing(SPACE.small)
        for part, stretch in ((self._icon, 0), (self.count, 0), (self.words, 1), (self.key, 0)):
            row.addWidget(part, stretch)
        row.addWidget(self.next_button)
        row.addWidget(self.end_button)
        for name in {step.action for step in STEPS if step.action}:
            actions[name].triggered.connect(lambda _checked=False, name=name: self._done(name))
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether a step is shown."""
        return self._place >= 0 and not self.isHidden()

    @property
    def step(self) -> TourStep:
        """The step shown; the first one before the tour begins."""
        return STEPS[max(0, self._place)]

    def offer(self) -> None:
        """Say that there is a tour, without beginning it."""
        self._place = -1
        self.count.setText("")
        self.key.setText("")
        self.words.setText(tr("New here? The tour takes three minutes, by the keys you will use every day."))
        self.next_button.set_words(tr("Take the tour"))
        self.end_button.set_words(tr("Not now"))
        self.show()

    def begin(self) -> None:
        """Show the first step."""
        self.end_button.set_words(tr("End the tour"))
        self._place = 0
        self._show()

    def go_on(self) -> None:
        """The next step, or the first; after the last one the tour ends."""
        if self._place < 0:
            self.begin()
        elif self._place + 1 < len(STEPS):
            self._place += 1
            self._show()
        else:
            self.end()

    def end(self) -> None:
        """Put the bar away."""
        self._place = -1
        self.hide()
        self.ended.emit()

    def _done(self, name: str) -> None:
        if self.is_running and self.step.action == name:
            self.go_on()

    def _show(self) -> None:
        step, last = self.step, self._place + 1 == len(STEPS)
        self.count.setText(tr("Step {place} of {all}", place=self._place + 1, all=len(STEPS)))
        self.words.setText(tr(step.words))
        self.key.setText(self._key_of(step))
        self.next_button.set_words(tr("Done") if last else tr("Next"))
        self.setAccessibleDescription(f"{self.count.text()}. {self.words.text()} {self.key.text()}".strip())
        self.show()

    def _key_of(self, step: TourStep) -> str:
        sequence = self._actions[step.action].shortcut() if step.action else QKeySequence()
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)

    def restyle(self) -> None:
        """Take another look's icon."""
        self._icon.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour while the bar has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
