"""The audit trail: filtered by person, deed, kind, number and day; verified and exported on demand."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.services.audit import AuditFilter, AuditLog, AuditVerdict
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, may
from clinic_app.ui.audit_model import COLUMNS, AuditModel
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.outside import ask_place, write_outside
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, Level
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.typed_values import read_date

_KINDS = (
    *(tr_noop("visit"), tr_noop("patient"), tr_noop("coverage"), tr_noop("draft"), tr_noop("provider")),
    *(tr_noop("payer"), tr_noop("clinic"), tr_noop("setting"), tr_noop("account"), tr_noop("list")),
    *(tr_noop("keychain"), tr_noop("records"), tr_noop("audit")),
)
_ABOUT = tr_noop("Who saw, changed, printed and saved what. Each event carries the sum of the one before it.")
_WIDTHS = (185, 150, 100, 210, 230, 160, 90)


class AuditPage(ToolPage):
    """The trail, the newest first. Only the owner sees it."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("audit_page", parent)
        self._clinic, self._log = clinic, AuditLog(clinic)
        self._task: BackgroundTask | None = None
        self._reading: BackgroundTask | None = None  # of the older events, behind the newest shown
        self._is_answered = False
        self.model = AuditModel(self._log, self)
        self._is_allowed = may(clinic, Action.READ_AUDIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        column.setSpacing(SPACE.medium)
        if not self._is_allowed:
            head = PageHead(tr("Audit trail"), tr("Only the owner sees who did what."), back="trail_back")
            head.about.setObjectName("audit_refused")
            head.back_asked.connect(self.given_up)
            column.addWidget(head)
            column.addStretch(1)
            return
        column.addWidget(self._head())
        column.addWidget(self._filters())
        column.addLayout(self._result_row())
        self._nothing = label(tr("No such event. “Show all” brings the whole trail back."), "hint", "audit_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table())
        self._stack.addWidget(self._nothing)
        column.addWidget(self._stack, 1)

    # Making

    def _head(self) -> PageHead:
        self._count = label("", "second", "audit_count")
        self.verify_button = KeyButton(tr("Verify all"), "primary", icon="shield-check")
        self.verify_button.setObjectName("audit_verify")
        self.verify_button.clicked.connect(self.verify)
        self.export_button = KeyButton(tr("Export as CSV…"), icon="save")
        self.export_button.setObjectName("audit_export")
        self.export_button.clicked.connect(self._ask_where)
        actions = (self.export_button, self.verify_button)
        head = PageHead(tr("Audit trail"), tr(_ABOUT), beside=(self._count,), actions=actions, back="trail_back")
        head.back_asked.connect(self.given_up)
        return head

    def _filters(self) -> QWidget:
        self.person = _box("audit_who", tr("Person"), tr("Everybody"))
        self.deed = _box("audit_what", tr("What was done"), tr("Everything"))
        for action in AuditAction:
            self.deed.addItem(said(action.value), action.value)
        self.kind = _box("audit_kind", tr("Kind of record"), tr("All kinds"))
        for kind in _KINDS:
            self.kind.addItem(tr(kind), kind)
        self.object_number = _line("audit_number", tr("Number of the record"), "431")
        self.day = _line("audit_day", tr("Day"), "11/20/2026")
        for box in (self.person, self.deed, self.kind):
            box.activated.connect(lambda _row: self.show_events())
        for line in (self.object_number, self.day):
            line.editingFinished.connect(self.show_events)
        self.clear_button = KeyButton(tr("Show all"), "quiet")
        self.clear_button.setObjectName("audit_clear")
        self.clear_button.clicked.connect(self._clear)
        made = QWidget()
        row = FlowLayout(SPACE.medium, made)  # in as many rows as letters of any size need
        for words, part, width in (
            (tr("Person"), self.person, 190),
            (tr("What was done"), self.deed, 220),
            (tr("Kind of record"), self.kind, 150),
            (tr("Its number"), self.object_number, 100),
            (tr("Day"), self.day, 120),
        ):
            part.setFixedWidth(current_look().px(width))
            row.addWidget(_captioned(words, part))
        row.addWidget(_captioned("", self.clear_button))
        return made

    def _result_row(self) -> QHBoxLayout:
        self._mark = IconLabel(16)
        self._result = label("", "strong", "audit_result", wrap=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("audit_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self.cancel_button = KeyButton(tr("Cancel"), small=True)
        self.cancel_button.setObjectName("audit_cancel")
        self.cancel_button.clicked.connect(self._cancel)
        self.anew_button = KeyButton(tr("I looked into it: guard it anew from here"), small=True)
        self.anew_button.setObjectName("audit_anew")
        self.anew_button.clicked.connect(self._begin_anew)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self._mark)
        row.addWidget(self._result, 1)
        row.addWidget(self.anew_button)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        for part in (self._mark, self.anew_button, self._bar, self.cancel_button):
            part.hide()  # only hidden here: showing what has no parent yet would make a window of it
        return row

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setObjectName("audit_events")
        self.table.setAccessibleName(tr("Events, the newest first"))
        self.table.setModel(self.model)
        self.table.setProperty("plain", True)
        self.table.setProperty("ring", True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self._fit_columns()
        self.table.activated.connect(lambda index: self._go_to(index.row()))
        return self.table

    def restyle(self) -> None:
        """Take another text size."""
        if self._is_allowed:
            self._fit_columns()

    def _fit_columns(self) -> None:
        look = current_look()
        self.table.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        head = self.table.horizontalHeader()
        for column in range(len(COLUMNS)):
            head.resizeSection(column, look.px(_WIDTHS[column]))
        head.setSectionResizeMode(len(COLUMNS) - 2, QHeaderView.ResizeMode.Stretch)

    # Showing

    def begin(self) -> None:
        """Read the trail anew."""
        if not self._is_allowed:
            self.setFocus()
            return
        chosen = self.person.currentData()
        self.person.clear()
        self.person.addItem(tr("Everybody"), None)
        for number, name in sorted(self._log.people().items(), key=lambda one: one[1].casefold()):
            self.person.addItem(name, number)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))
        if (fault := self._clinic.trail_fault) and not self._is_answered:
            self._tell(fault, Level.MUST_FIX)
            self.anew_button.show()
        self.show_events()
        self.table.setFocus()

    def wanted(self) -> AuditFilter | None:
        """The filter as typed; None where a field cannot be read, which is said."""
        number, day = self.object_number.text().strip().replace(",", ""), None
        if number and not number.isdecimal():
            self._tell(tr("The number of a record is a number."), Level.CHECK)
            return None
        try:
            day = read_date(self.day.text(), self._clinic.today())
        except ValueError as problem:
            self._tell(tr("The day cannot be read: {problem}", problem=problem), Level.CHECK)
            return None
        return AuditFilter(
            account_id=self.person.currentData(),
            action=self.deed.currentData() or "",
            kind=self.kind.currentData() or "",
            object_id=int(number or 0),
            day=day,
        )

    def show_events(self) -> None:
        """Show what the filters let through."""
        wanted = self.wanted()
        if wanted is None:
            return
        self._stop_reading()
        try:
            order, below = self._log.newest(wanted)
            self.model.show_events(order, self._log.people())
            self.model.event_at(0)  # the page in sight, before the reading of older ones takes turns with it
        except ClinicError as error:
            self.failed.emit(error)
            return
        if below:
            self._count.setText(tr("Reading older events"))
            self._stack.setCurrentIndex(0)
            self._read_older(wanted, below)
        else:
            self._tell_count()
        if order:
            self.table.selectRow(0)

    def _tell_count(self) -> None:
        count = self.model.rowCount()
        self._count.setText(tr_count("{count} event", "{count} events", count))
        self._stack.setCurrentIndex(0 if count else 1)
        self.export_button.setEnabled(count > 0 and self._task is None)

    def _read_older(self, wanted: AuditFilter, below: int) -> None:
        """Read on off the window's thread: a trail of years is long."""
        task = BackgroundTask(lambda progress: self._log.older(wanted, below, progress), self)
        task.done.connect(self._take_older)
        task.failed.connect(self.failed)
        task.finished.connect(task.deleteLater)
        self._reading = task
        task.start()

    def _take_older(self, order: array[int]) -> None:
        self._reading = None
        self.model.add_older(order)
        self._tell_count()
        if order and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading.end_untold()
            self._reading = None

    def _clear(self) -> None:
        for box in (self.person, self.deed, self.kind):
            box.setCurrentIndex(0)
        for line in (self.object_number, self.day):
            line.clear()
        self.show_events()

    def _go_to(self, row: int) -> None:
        event = self.model.event_at(row)
        if event is None or not event.object_id:
            return
        if event.kind == "visit":
            self.visit_asked.emit(event.object_id)
        elif event.kind == "patient":
            self.patient_asked.emit(event.object_id)

    def _tell(self, words: str, level: Level) -> None:
        self._mark.show_level(level)
        self._mark.show()
        self._result.setText(words)
        set_level(self._result, level)

    def result(self) -> str:
        """The sentence that stands above the list."""
        return self._result.text()

    def _begin_anew(self) -> None:
        try:
            self._log.begin_anew()
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._is_answered = True
        self.anew_button.hide()
        self._tell(tr("Written down. From here on the end of the trail is guarded again."), Level.NOTE)
        self.show_events()

    # Long work

    def verify(self) -> None:
        """Look at every event, off the window's thread."""
        if self._task is None:
            self._begin(self._log.verify, self._show_verdict)

    def _show_verdict(self, verdict: AuditVerdict | None) -> None:
        self._end()
        if verdict is not None:
            self._tell(said(verdict.sentence), Level.MUST_FIX if verdict.fault else Level.READY)
            self.anew_button.setVisible(bool(verdict.fault) and not self._is_answered)
            self.show_events()

    def _ask_where(self) -> None:
        name = f"audit-trail_{datetime.now().astimezone():%Y-%m-%d}.csv"
        path = ask_place(self, tr("Export the audit trail"), name, tr("CSV (*.csv)"))
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the events shown as CSV, open to its owner alone; what leaves the encrypted clinic is said."""
        wanted = self.wanted()
        if wanted is None or self._task is not None:
            return

        def work(progress: Progress) -> str | None:
            text = self._log.export(wanted, progress)
            if text is None:
                return None
            return write_outside(path, text.encode("utf-8-sig"))

        self._begin(work, self._show_exported)

    def _show_exported(self, words: str | None) -> None:
        self._end()
        if words is not None:
            self.said.emit(words)
            self.show_events()

    def _begin(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(lambda share, _words: self._bar.setValue(round(share * 1000)))
        self._task.done.connect(done)
        self._task.failed.connect(self._refuse)
        self._task.cancelled.connect(self._end)
        self._bar.setValue(0)
        self._show_working(working=True)
        self._task.start()

    def _show_working(self, *, working: bool) -> None:
        for part in (self._bar, self.cancel_button):
            part.setVisible(working)
        self._result.setVisible(not working)
        for button in (self.verify_button, self.export_button):
            button.setEnabled(not working)

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
        self._show_working(working=False)

    def _refuse(self, error: ClinicError) -> None:
        self._end()
        self.failed.emit(error)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def finish(self) -> bool:
        """Stop what is being done and wait for its end."""
        self._stop_reading()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        return True


def _box(name: str, words: str, everything: str) -> QComboBox:
    made = ChoiceBox()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.addItem(everything, None)
    return made


def _line(name: str, words: str, prompt: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setPlaceholderText(prompt)
    made.setToolTip(prompt)
    made.setMaxLength(20)
    return made


def _captioned(words: str, part: QWidget) -> QWidget:
    """A part under its words; without words it stands in line with those that have some."""
    made = QWidget()
    field = QVBoxLayout(made)
    field.setContentsMargins(0, 0, 0, 0)
    field.setSpacing(2)
    caption = label(words, "label")
    caption.setBuddy(part)
    field.addWidget(caption)
    field.addWidget(part)
    return made
