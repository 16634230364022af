"""Patients: find on the left; on the right all of one patient, tab by tab. One page, no chain of dialogs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.records import PatientRecord
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import Control
from clinic_app.services.episode_timeline import EpisodeTimeline, EventKind
from clinic_app.services.patient_chart import ChartStep, PatientChart, PatientCharts
from clinic_app.ui.authorization_section import AuthorizationSection
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_section import ChartSection
from clinic_app.ui.chart_words import step_words
from clinic_app.ui.charted_section import ChartedSection
from clinic_app.ui.coverage_section import CoverageSection
from clinic_app.ui.episode_section import EpisodeSection
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.patient_details import PatientDetails
from clinic_app.ui.patient_finder import PatientFinder, born_words
from clinic_app.ui.patient_visits import PatientVisits
from clinic_app.ui.text import label
from clinic_app.ui.timeline_section import TimelineSection
from clinic_app.ui.tokens import SPACE

_MOST_STEPS = 100


class PatientPage(QWidget):
    """``visit_asked(patient id)``: begin a visit; ``visit_chosen(visit id)``: open one; ``failed(error)``; ``kept``."""

    visit_asked = Signal(int)
    visit_chosen = Signal(int)
    failed = Signal(object)
    kept = Signal(str)

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patient_page")
        self._clinic, self._charts = clinic, PatientCharts(clinic)
        self._patient = PatientRecord()
        self._undo: list[ChartStep] = []
        self._redo: list[ChartStep] = []
        self._given_up: dict[str, Any] = {}  # what could not be kept, said once: the next step leaves it
        self._payers: dict[str, tuple[str, PayerProfile | None]] = {}
        today = clinic.today()
        self.finder = PatientFinder(clinic)
        self.search, self.found = self.finder.search, self.finder.found
        self.sheet = PatientDetails(today)
        self.sheet.entered.connect(self.save)
        self.coverage = CoverageSection(self._charts, today)
        self.episodes = EpisodeSection(self._charts, today)
        self.authorizations = AuthorizationSection(self._charts, today)
        self.charted = ChartedSection(self._charts, clinic.checking.codebook, today)
        self.timeline = TimelineSection(clinic)
        self.sections: tuple[ChartSection, ...] = (
            self.coverage,
            self.episodes,
            self.authorizations,
            self.charted,
        )
        self.visits = PatientVisits()
        self.visits.chosen.connect(self.visit_chosen)
        self._title = label("", "title", "patient_title")
        self._detail = label("", "second", "patient_detail")
        self._lay_out()
        self._connect()
        self.take_payers()
        self.show_patient(PatientRecord())

    # Making

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.finder)
        row.addWidget(self._right(), 1)

    def _right(self) -> QFrame:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("patient_tabs")
        self.tabs.setAccessibleName(tr("Parts of the chart"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("patient_tab_bar")
        self.tabs.tabBar().setAccessibleName(tr("Parts of the chart"))
        self.tabs.tabBar().setDrawBase(False)
        for part, words in (
            (self._details(), tr("Details")),
            (self.coverage, tr("Coverage")),
            (self.episodes, tr("Episodes")),
            (self.authorizations, tr("Authorizations")),
            (self.charted, tr("Diagnoses")),
            (self.timeline, tr("Timeline")),
            (self.visits, tr("Visits")),
        ):
            self.tabs.addTab(part, words)
        self._undo_button = KeyButton(tr("Undo"), "quiet", icon="undo-2", key="Ctrl+Z")
        self._undo_button.setObjectName("undo_chart")
        self._undo_button.clicked.connect(self.undo)
        self._visit = KeyButton(tr("New visit of this patient"), icon="plus", key="Ctrl+N")
        self._visit.setObjectName("visit_of_patient")
        self._visit.clicked.connect(self.ask_visit)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._detail)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.small)
        head.addLayout(names, 1)
        head.addWidget(self._undo_button)
        head.addWidget(self._visit)
        right = QFrame()
        right.setProperty("ground", "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        return right

    def _details(self) -> QScrollArea:
        self._save = KeyButton(tr("Save"), "primary", key="Ctrl+S")
        self._save.setObjectName("save_patient")
        self._save.clicked.connect(self.save)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        inside = QWidget()
        inside.setProperty("canvas", True)
        body = QVBoxLayout(inside)
        body.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        body.setSpacing(SPACE.medium)
        inside.setMaximumWidth(900)
        area = ScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)  # empty: what comes in later is styled but once
        body.addWidget(self.sheet)
        body.addLayout(buttons)
        body.addStretch(1)
        return area

    def _connect(self) -> None:
        self.finder.chosen.connect(self.open)
        self.finder.taken.connect(self._visit.setFocus)
        self.finder.new_asked.connect(self.begin_new)
        for section in self.sections:
            section.done.connect(self._take_step)
            section.failed.connect(self.failed)
        self.timeline.failed.connect(self.failed)
        self.timeline.visit_chosen.connect(self.visit_chosen)
        self.timeline.episode_asked.connect(self._go_to_episode)
        self.timeline.authorization_asked.connect(self._go_to_authorization)
        self.timeline.told.connect(self._take_timeline)
        self.tabs.currentChanged.connect(self._turned)
        for standard, do in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Redo, self.redo)):
            shortcut = QShortcut(QKeySequence(standard), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def shown_patient(self) -> int:
        """The patient shown, 0 for one that is not kept yet."""
        return self._patient.id

    def take_payers(self) -> None:
        """Offer the payers as they are kept now."""
        profiles = self._clinic.checking.codebook.payer_profiles
        self._payers = {
            one.profile: (one.name or one.profile, profiles.get(one.based_on or one.profile))
            for one in self._clinic.payers()
        }
        self.sheet.take_payers(self._payers)
        self.coverage.take_payers(self._payers)
        self.authorizations.take_payers(self._payers)

    # Finding

    def begin_search(self) -> None:
        """Type to find."""
        self.finder.begin()

    # One patient

    @property
    def patient(self) -> PatientRecord:
        """The patient shown."""
        return self._patient

    def open(self, patient_id: int) -> None:
        """Show a patient of a known number; what was typed of the one before is kept first."""
        if not self.leave():
            return
        patient = self._clinic.patient(patient_id)
        if patient is not None:
            self._undo, self._redo = ([], []) if patient.id != self._patient.id else (self._undo, self._redo)
            self.show_patient(patient)

    def begin_new(self) -> None:
        """An empty sheet; what was typed of the patient before is kept first."""
        if self.leave():
            self.forget()

    def forget(self) -> None:
        """An empty sheet in place of a patient that is in no list any more."""
        self._undo, self._redo = [], []
        self.show_patient(PatientRecord())
        self.finder.again()
        self.tabs.setCurrentIndex(0)
        self.sheet.begin()

    def show_patient(self, patient: PatientRecord) -> None:
        """Show a patient and the whole chart."""
        self._patient = patient
        self.finder.show_chosen(patient.id)
        chart = self._charts.of(patient.id) if patient.id else PatientChart()
        self._title.setText(patient.listed_name or tr("New patient"))
        self._detail.setText(self._told_of(patient, chart))
        self.sheet.show_patient(patient)
        self._as_shown = self.sheet.values()
        self._visit.setEnabled(bool(patient.id))
        for place in range(1, self.tabs.count()):
            self.tabs.setTabEnabled(place, bool(patient.id))
        for section in self.sections:
            section.show_chart(patient, chart)
        self._name_steps()
        self._turned()

    def _told_of(self, patient: PatientRecord, chart: PatientChart) -> str:
        if not patient.id:
            return tr("Name and payer are enough to begin.")
        today = self._clinic.today()
        holding = [one for one in chart.coverages if today in one.period]
        words = [self._payers.get(one.payer, (one.payer, None))[0] for one in sorted(holding, key=lambda c: c.rank)]
        told = [born_words(patient, today), ", ".join(words) or tr("no coverage today")]
        return "    ".join(told)

    # Tabs

    def _turned(self, _place: int = -1) -> None:
        """What takes time is read when its tab is looked at."""
        here = self.tabs.currentWidget()
        if here is self.timeline or here is self.authorizations:
            self.timeline.show_patient(self._patient.id)
        elif here is self.visits:
            self._show_visits()

    def _go_to_episode(self, episode_id: int) -> None:
        self.tabs.setCurrentWidget(self.episodes)
        if episode_id:
            self.episodes.choose(episode_id)
        else:
            self.episodes.begin_new()
            self.episodes.take_button.click()

    def _go_to_authorization(self, record_id: int) -> None:
        self.tabs.setCurrentWidget(self.authorizations)
        self.authorizations.choose(record_id)
        self.authorizations.begin()

    def _take_timeline(self, timeline: EpisodeTimeline | None) -> None:
        """What is left of authorizations stands in their list, too."""
        left: dict[int, Control] = {
            one.record_id: one.control
            for one in (timeline.events if timeline is not None else ())
            if one.kind is EventKind.AUTHORIZED and one.record_id and one.control is not None
        }
        self.authorizations.show_left(left)

    def _show_visits(self) -> None:
        self.visits.show_visits(self._clinic.visits_of(self._patient.id) if self._patient.id else [])

    # Keeping

    def unsaved(self) -> dict[str, Any]:
        """What stands in the forms if it is not as it was shown, by form; nothing if all is."""
        typed = self.sheet.values()
        found: dict[str, Any] = {} if typed == self._as_shown else {"details": typed}
        for section in self.sections:
            if values := section.unsaved():
                found[section.name] = [int(getattr(section.chosen(), "id", 0)), values]
        return found

    def half_typed(self) -> Typed:
        """The forms that were not saved, and whose they are."""
        return {"patient": self._patient.id, "forms": forms} if (forms := self.unsaved()) else {}

    def take_half_typed(self, typed: Typed) -> None:
        """The same patient's forms, or a new one, with what was typed; nothing if the patient is gone."""
        wanted = int(typed.get("patient", 0))
        if wanted != self._patient.id:
            self.open(wanted) if wanted else self.begin_new()
        if self._patient.id == wanted:
            self.take_back(typed.get("forms", {}))

    def take_back(self, typed: Mapping[str, Any]) -> None:
        """Put back what was typed and not saved."""
        if "details" in typed:
            self.sheet.show_values({str(name): str(text) for name, text in typed["details"].items()})
        for section in self.sections:
            if section.name in typed:
                record_id, values = typed[section.name]
                section.take_back({str(name): str(text) for name, text in values.items()}, int(record_id))
                self.tabs.setCurrentWidget(section)

    def leave(self) -> bool:
        """Keep what was typed before the forms go; False, said once, if it could not be kept. Then it may go."""
        typed = self.unsaved()
        if not typed or typed == self._given_up or self.save():
            return True
        self._given_up = typed
        return False

    def finish(self) -> None:
        """Read no further: the clinic is about to close."""
        self.timeline.finish()

    def save(self) -> bool:
        """Keep all that was typed; False if something could not be kept."""
        for section in self.sections:
            if section.unsaved() and not section.save():
                self.tabs.setCurrentWidget(section)
                return False
        if self._patient.id and self.sheet.values() == self._as_shown:
            return True
        try:
            step = self._charts.save_patient(*self.sheet.read(self._patient))
        except ClinicError as error:
            self.failed.emit(error)
            return False
        problems = self.sheet.say_problems()
        self._take_step(step, "")
        told = tr("Patient saved: {name}", name=self._patient.listed_name)
        self.kept.emit(f"{told}. {problems[0]}" if problems else told)
        self.finder.again()
        return True

    def _take_step(self, step: ChartStep, words: str) -> None:
        """Remember what was done, and show the chart as it is kept now."""
        patient = step.kept(PatientRecord)
        new = self._patient.id == 0
        if not (new and patient is not None):
            self._undo = [*self._undo, step][-_MOST_STEPS:]
            self._redo = []
        self._show_again(patient)
        if words:
            self.kept.emit(words)

    def _show_again(self, patient: PatientRecord | None) -> None:
        typed = self.unsaved()
        self.show_patient(patient if patient is not None else self._patient)
        if "details" in typed and patient is None:
            self.sheet.show_values(typed["details"])

    # Undo

    def undo(self) -> None:
        """Take the last step on this patient back."""
        self._step(self._undo, self._redo, tr("Undone: {what}"))

    def redo(self) -> None:
        """Do a step again that was taken back."""
        self._step(self._redo, self._undo, tr("Done again: {what}"))

    def _step(self, steps: list[ChartStep], others: list[ChartStep], told: str) -> None:
        if not steps:
            self.kept.emit(tr("Nothing to undo on this patient."))
            return
        try:
            back = self._charts.undo(steps[-1])
        except ClinicError as error:
            self.failed.emit(error)
            return
        steps.pop()
        others.append(back)
        self._show_again(back.kept(PatientRecord))
        self.finder.again()
        self.kept.emit(told.format(what=step_words(back)))

    def _name_steps(self) -> None:
        self._undo_button.setVisible(bool(self._undo))
        words = step_words(self._undo[-1]) if self._undo else ""
        self._undo_button.setToolTip(tr("Takes back: {what}", what=words) if words else "")

    def ask_visit(self) -> None:
        """Begin a visit of the patient shown; what was typed is kept first."""
        if (self._patient.id or self.sheet.values()["last_name"]) and self.save():
            self.visit_asked.emit(self._patient.id)
