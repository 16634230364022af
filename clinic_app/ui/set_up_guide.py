"""The page "Set up the clinic": five steps, each to be taken, passed over, and taken up again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.services.clinic import Clinic
from clinic_app.services.set_up import STEPS, Progress, SetUp, Step
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.set_up_end import BeginStep
from clinic_app.ui.set_up_payers import PayersStep
from clinic_app.ui.set_up_step import SetUpStep
from clinic_app.ui.set_up_therapists import TherapistsStep
from clinic_app.ui.set_up_words import HINTS, TITLES
from clinic_app.ui.set_up_you import ClinicStep, RoleStep
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen

BACK_KEY, SKIP_KEY = "Alt+Left", "Alt+Right"
_LIST, _WIDEST = 250, 860
_DONE, _PASSED, _OPEN = tr_noop("Done"), tr_noop("Passed over"), tr_noop("To do")
_ICONS = {_DONE: ("circle-check", "green"), _PASSED: ("circle-dashed", "amber"), _OPEN: ("circle-dashed", "ink3")}


class SetUpGuide(ToolPage):
    """The steps at the left with what became of each, one step at the right. Enter goes on, Alt+Left goes back."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("set_up_guide", parent)
        self._clinic, self.setting_up = clinic, SetUp(clinic)
        self.progress = self.setting_up.progress() or Progress()
        self.end = BeginStep(self.setting_up)
        self.steps: tuple[SetUpStep, ...] = (
            RoleStep(self.setting_up),
            ClinicStep(clinic, self.setting_up),
            TherapistsStep(clinic, self.setting_up),
            PayersStep(clinic, self.setting_up),
            self.end,
        )
        self.list = TwoLineList("set_up_steps", tr("Steps"))
        self.bar = QProgressBar()
        self.bar.setObjectName("set_up_progress")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, len(STEPS))
        self.number = label("", "second", "set_up_number")
        self.title = label("", "title", "set_up_title")
        self.hint = label("", "second", "set_up_hint", wrap=True)
        self.stack = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_buttons(self) -> None:
        self.back_button = self._button("set_up_back", tr("Back"), "plain", BACK_KEY, self.go_back)
        self.skip_button = self._button("set_up_skip", tr("Pass over"), "plain", SKIP_KEY, self.skip)
        self.next_button = self._button("set_up_next", tr("Next"), "primary", "Return", self.go_on)
        self.later_button = self._button("set_up_later", tr("Later"), "quiet", "Esc", self.put_off)

    @staticmethod
    def _button(name: str, words: str, kind: str, key: str, do: Callable[[], object]) -> KeyButton:
        made = KeyButton(words, kind, key=key)
        made.setObjectName(name)
        made.clicked.connect(lambda _checked=False: do())
        return made

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(current_look().px(_LIST))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.medium, SPACE.large, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label(tr("Set up the clinic"), "head"))
        column.addWidget(self.number)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        inside = QWidget()
        inside.setProperty("canvas", True)
        inside.setMaximumWidth(current_look().px(_WIDEST))
        body = QVBoxLayout(inside)
        body.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        body.setSpacing(SPACE.small)
        body.addWidget(self.title)
        body.addWidget(self.hint)
        body.addSpacing(SPACE.medium)
        for step in self.steps:
            self.stack.addWidget(step)
        body.addWidget(self.stack, 1)
        scroll = ScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setProperty("ground", "panel")
        scroll.setWidget(inside)
        foot = QFrame()
        foot.setProperty("edge", "top")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(SPACE.side, SPACE.small, SPACE.side, SPACE.small)
        buttons.setSpacing(SPACE.small)
        for one in (self.next_button, self.skip_button, self.back_button):
            buttons.addWidget(one)
        buttons.addStretch(1)
        buttons.addWidget(self.later_button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(scroll, 1)
        right.addWidget(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(left)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        for step in self.steps:
            step.entered.connect(self.go_on)
            step.failed.connect(self.failed)
            step.said.connect(self.said)
            step.kept.connect(self.records_changed)
            step.kept.connect(self._show_steps)
        self.end.place_asked.connect(self._leave_for)
        self.end.step_asked.connect(self.go_to)
        self.list.currentRowChanged.connect(self._choose)
        for key, do in ((BACK_KEY, self.go_back), (SKIP_KEY, self.skip)):
            short = QShortcut(QKeySequence(key), self)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            short.activated.connect(do)

    def attend(self, screen: VisitScreen) -> None:
        """The ways on that this program has are those its window has actions for."""
        window = screen.window()
        actions = {one.objectName().removeprefix("action_") for one in window.findChildren(QAction)}
        self.end.offer(frozenset(actions))

    # Going about

    @property
    def step(self) -> SetUpStep:
        """The step shown."""
        return self.steps[STEPS.index(self.progress.here)]

    def begin(self) -> None:
        """Show the step that was left, as it is kept now."""
        if not self.step.is_changed():
            self.progress = replace(self.setting_up.progress() or self.progress, waits=False)
        self._show_here()

    def _show_here(self) -> None:
        step, number = self.progress.here, STEPS.index(self.progress.here) + 1
        told = tr("Step {number} of {count}", number=number, count=len(STEPS))
        self.number.setText(told)
        self.bar.setValue(number)
        self.bar.setAccessibleName(told)
        self.title.setText(tr(TITLES[step]))
        self.hint.setText(tr(HINTS[step]))
        self.stack.setCurrentWidget(self.step)
        last = step is Step.BEGIN
        self.back_button.setEnabled(number > 1)
        self.skip_button.setVisible(not last)
        self.next_button.set_words(tr("Done") if last else tr("Next"), "" if last else "Return")
        self.next_button.setEnabled(self.setting_up.may_set_up)
        self._show_steps()
        self.step.setEnabled(self.setting_up.may_set_up)
        if self.setting_up.may_set_up:
            self.step.begin()
        else:
            self.hint.setText(tr("Only the owner may set the clinic up."))
            self.later_button.setFocus()

    def _show_steps(self) -> None:
        rows = []
        for step in self.steps:
            state = self._state(step)
            icon, ink = _ICONS[state]
            name = tr("{number}  {title}", number=STEPS.index(step.step) + 1, title=tr(TITLES[step.step]))
            rows.append(TwoLineRow(step.step, name, tr(state), icon, ink))
        self.list.blockSignals(True)
        self.list.show_rows(rows, "", current=STEPS.index(self.progress.here))
        self.list.blockSignals(False)

    def _state(self, step: SetUpStep) -> str:
        if step.is_done() or (step.step is Step.BEGIN and self.progress.ended):
            return _DONE
        return _PASSED if step.step in self.progress.passed else _OPEN

    def _choose(self, row: int) -> None:
        if 0 <= row < len(STEPS) and STEPS[row] is not self.progress.here:
            self.go_to(STEPS[row])

    def go_to(self, step: Step) -> None:
        """Keep what is typed, and show another step."""
        if self._keep_step():
            self._move(self.progress, step)
        else:
            self._show_steps()

    def go_on(self) -> None:
        """Keep the step and go on to the next; at the last one the set-up ends."""
        if self.setting_up.may_set_up and not self.step.keep():
            return
        here = STEPS.index(self.progress.here)
        if here + 1 < len(STEPS):
            self._move(self.progress.with_step(self.progress.here, done=self.step.is_done()), STEPS[here + 1])
        else:
            self._end()
            self.given_up.emit()

    def skip(self) -> None:
        """Go on without this step; what is typed in it and can be kept is kept."""
        here = STEPS.index(self.progress.here)
        if here + 1 < len(STEPS) and self._keep_step():
            self._move(self.progress.with_step(self.progress.here, done=self.step.is_done()), STEPS[here + 1])

    def go_back(self) -> None:
        """The step before."""
        here = STEPS.index(self.progress.here)
        if here:
            self.go_to(STEPS[here - 1])

    def put_off(self) -> None:
        """Leave it as it stands; it waits under Tools."""
        if self._keep_step():
            if self.setting_up.may_set_up and not self.progress.ended:
                self._remember(replace(self.progress, waits=True))
                self.said.emit(tr("The set-up waits under Tools, Set up the clinic"))
            self.given_up.emit()

    def _end(self) -> None:
        self._remember(replace(self.progress, ended=True))

    def _leave_for(self, place: str) -> None:
        self._end()
        self.place_asked.emit(place)

    def _move(self, progress: Progress, step: Step) -> None:
        self._remember(replace(progress, here=step))
        self._show_here()

    def _remember(self, progress: Progress) -> None:
        self.progress = progress
        if self.setting_up.may_set_up:
            self.setting_up.keep_progress(progress)

    def _keep_step(self) -> bool:
        """Keep what was typed; what is only proposed is taken by going on alone."""
        return not (self.setting_up.may_set_up and self.step.is_changed()) or self.step.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the set-up off; Enter that no field or button used goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.progress.here is not Step.BEGIN:
            self.go_on()
        else:
            super().keyPressEvent(event)

    # A lock and the end

    def half_typed(self) -> Typed:
        """What stands half typed in the step shown."""
        texts = self.step.half_typed()
        return {"step": self.progress.here.value, "texts": texts} if texts else {}

    def take_half_typed(self, typed: Typed) -> None:
        """The same step with what was typed in it."""
        if not typed:
            return
        self.progress = replace(self.progress, here=Step(str(typed["step"])))
        self._show_here()
        self.step.take_half_typed(typed["texts"])

    def lock_up(self) -> None:
        """What is half typed waits for the person: at a lock nothing is kept that nobody asked to."""

    def finish(self) -> bool:
        """Keep what is typed before the clinic closes; False if it cannot be kept as it stands."""
        return self._keep_step()
