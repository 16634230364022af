"""The tab that shows the course of an episode: drawn, and as a list of the same events."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import Discipline
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind
from clinic_app.services.episode_timeline import (
    Course,
    EpisodeTimeline,
    EventKind,
    TimelineEvent,
    courses_of,
    episode_timeline,
)
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_words import DISCIPLINE_WORDS, period_words
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.episode_drawing import EpisodeDrawing
from clinic_app.ui.episode_words import days_of, icon_of, more, sentence, what
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import UnseenTab
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow

_TO_EPISODE = {EventKind.START, EventKind.CERTIFIED, EventKind.SENT, EventKind.SIGNED, EventKind.DISCHARGE}


_Start = tuple[Discipline, date | None]


class _Told(NamedTuple):
    """What was read: the episodes to choose from, and the timeline of one of them."""

    courses: tuple[Course, ...]
    timeline: EpisodeTimeline | None


def _start(course: Course) -> _Start:
    return course.discipline, course.period.first


def _told(clinic: Clinic, patient_id: int, wanted: _Start | None, progress: Progress) -> _Told | None:
    """The wanted episode of a patient, else the newest one. On another thread."""
    courses = courses_of(clinic, patient_id)
    if not courses:
        return _Told((), None)
    course = next((one for one in courses if _start(one) == wanted), courses[0])
    timeline = episode_timeline(clinic, patient_id, course, progress)
    return None if timeline is None else _Told(courses, timeline)


class TimelineSection(UnseenTab):
    """``visit_chosen(id)``; ``episode_asked(id)`` and ``authorization_asked(id)`` to the tab, 0 for one not kept;
    ``failed(error)``; ``told(timeline)`` when one is shown."""

    visit_chosen = Signal(int)
    episode_asked = Signal(int)
    authorization_asked = Signal(int)
    failed = Signal(object)
    told = Signal(object)

    def __init__(self, clinic: Clinic) -> None:
        super().__init__()
        self.setObjectName("timeline_section")
        self._clinic = clinic
        self._patient_id = 0
        self._courses: tuple[Course, ...] = ()
        self._wanted: _Start | None = None
        self._task: BackgroundTask | None = None
        self._again = False
        self.timeline: EpisodeTimeline | None = None
        self.courses = ChoiceBox()
        self.courses.setObjectName("episode_chosen")
        self.courses.setAccessibleName(tr("Episode shown"))
        self.courses.currentIndexChanged.connect(self._choose)
        self._numbers = label("", "second", "episode_numbers", wrap=True)
        self.keep_button = KeyButton(tr("Enter it as an episode"), icon="plus", small=True)
        self.keep_button.setObjectName("keep_episode")
        self.keep_button.clicked.connect(lambda: self.episode_asked.emit(0))
        self._bar = QProgressBar()
        self._bar.setObjectName("episode_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._cancel = KeyButton(tr("Cancel"), small=True)
        self._cancel.setObjectName("episode_cancel")
        self._cancel.clicked.connect(self.stop)
        self._cancel.hide()
        self.drawing = EpisodeDrawing()
        self.drawing.chosen.connect(self._show_in_list)
        self.drawing.opened.connect(self._open)
        self.list = TwoLineList("episode_events", tr("Events of the episode"))
        self.list.setProperty("ground", "")
        self.list.currentRowChanged.connect(self.drawing.go_to)
        self.list.itemActivated.connect(lambda _item: self._open(self.list.currentRow()))
        self._empty = label("", "hint", "episode_empty", wrap=True)
        self._lay_out()
        self.restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.courses)
        head.addWidget(self._numbers, 1)
        head.addWidget(self.keep_button)
        head.addWidget(self._bar)
        head.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.small)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addWidget(self.drawing)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)

    def restyle(self) -> None:
        """Take widths from the look in force."""
        self.courses.setMinimumWidth(current_look().px(240))
        self._bar.setFixedWidth(current_look().px(90))

    def show_patient(self, patient_id: int) -> None:
        """Show the newest episode of a patient; the one that was chosen stays if it is the same patient's."""
        if patient_id != self._patient_id:
            self._patient_id, self._wanted = patient_id, None
            self._show_courses((), None)
            self._show(None)
        self._read()

    def _show_courses(self, courses: tuple[Course, ...], chosen: Course | None) -> None:
        self._courses = courses
        self.courses.blockSignals(True)
        self.courses.clear()
        for one in courses:
            words = tr(DISCIPLINE_WORDS[one.discipline])
            self.courses.addItem(tr("{discipline}, {days}", discipline=words, days=period_words(one.period)))
        self.courses.setCurrentIndex(courses.index(chosen) if chosen in courses else -1)
        self.courses.blockSignals(False)
        self.courses.setVisible(bool(courses))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._courses):
            self._wanted = _start(self._courses[row])
            self._read()

    def begin(self) -> None:
        """The focus into the drawing."""
        self.drawing.setFocus()

    # Reading, off the window's thread

    def _read(self) -> None:
        if self._task is not None:
            self._again = True
            self._task.cancel()
            return
        if not self._patient_id:
            self._show(None)
            return
        patient_id, wanted = self._patient_id, self._wanted
        task = BackgroundTask(lambda progress: _told(self._clinic, patient_id, wanted, progress), self)
        task.done.connect(self._done)
        task.failed.connect(self._failed)
        task.cancelled.connect(lambda: self._done(None))
        self._task = task
        self._show_working(working=True)
        task.start()

    def stop(self) -> None:
        """Read no further."""
        if self._task is not None:
            self._task.cancel()

    def finish(self) -> None:
        """Read no further, and wait for the step at work: the clinic is about to close."""
        self._again = False
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def is_reading(self) -> bool:
        """Whether a timeline is being read."""
        return self._task is not None

    def _show_working(self, *, working: bool) -> None:
        for part in (self._bar, self._cancel):
            part.setVisible(working)

    def _failed(self, error: ClinicError) -> None:
        self._done(None)
        self.failed.emit(error)

    def _done(self, told: _Told | None) -> None:
        self._task = None
        self._show_working(working=False)
        if self._again:
            self._again = False
            self._read()
            return
        timeline = told.timeline if told is not None else None
        self._show_courses(told.courses if told is not None else (), timeline.course if timeline is not None else None)
        self._show(timeline)

    def _show(self, timeline: EpisodeTimeline | None) -> None:
        self.timeline = timeline
        events = timeline.events if timeline is not None else ()
        self.drawing.show_timeline(timeline if events else None)
        rows = [self._row(place, one) for place, one in enumerate(events)]
        self.list.show_rows(rows, "")
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(
            tr("No visit and no episode yet. The tab Episodes takes the plan of care; Ctrl+N begins a visit.")
        )
        shown = timeline.controls if timeline is not None else ()
        numbers = (one for one in shown if one.in_strip and one.kind is not ControlKind.FILING)
        self._numbers.setText("    ".join(f"{said(one.words)}: {said(one.value)}" for one in numbers))
        course = timeline.course if timeline is not None else None
        self.keep_button.setVisible(course is not None and not course.episode_id)
        self.told.emit(timeline)

    def _row(self, place: int, event: TimelineEvent) -> TwoLineRow:
        icon, ink = icon_of(event)
        further = more(event)
        second = f"{days_of(event)}   {further}" if further else days_of(event)
        return TwoLineRow(place, what(event), second, icon, ink, tip=sentence(event))

    # Going about

    def _show_in_list(self, place: int) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)

    def _open(self, place: int) -> None:
        if self.timeline is None or not 0 <= place < len(self.timeline.events):
            return
        event = self.timeline.events[place]
        if event.kind in _TO_EPISODE:
            self.episode_asked.emit(event.record_id)
        elif event.kind is EventKind.AUTHORIZED and event.record_id:
            self.authorization_asked.emit(event.record_id)
        elif event.visit is not None:
            self.visit_chosen.emit(event.visit.id)
