"""The work queue: every visit by where it stands, filtered, sorted, and moved on one by one or many at once."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.work_queue import QueueColumn, QueueCount, QueueFilter, QueueOrder, QueueRow, QueueTab
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import visits_behind
from clinic_app.services.lists_seen import note_list_seen
from clinic_app.services.permissions import Action, may
from clinic_app.services.work_queue import CheckedAgain, WorkQueue
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.queue_batch_desk import QueueBatchDesk
from clinic_app.ui.queue_behind import Behind, BehindBand
from clinic_app.ui.queue_filter_bar import QueueFilterBar
from clinic_app.ui.queue_foot import QueueFoot
from clinic_app.ui.queue_model import COLUMNS, QueueModel
from clinic_app.ui.queue_saved import SavedFilterDesk
from clinic_app.ui.queue_sum import ChosenSum
from clinic_app.ui.queue_table import QueueTable
from clinic_app.ui.queue_words import EMPTY_BEHIND, EMPTY_FILTERED, EMPTY_WORDS, TAB_WORDS
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading of the queue gave."""

    wanted: QueueFilter
    ids: array[int]
    counts: Mapping[QueueTab, int]
    needing: QueueCount
    payers: Mapping[str, str]
    people: Sequence[tuple[int, str]]


class QueuePage(ToolPage):
    """The page. What is long is read off the window's thread; until then the list stays as it was."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("queue_page", parent)
        self._columns_scale = 0.0  # of the letters that the widths of the columns are for
        self.clinic = clinic
        self._queue = WorkQueue(clinic)
        self._memory = WindowMemory()
        self._screen: VisitScreen | None = None
        self._task: BackgroundTask | None = None
        self._again = self._opened = False
        self._offered: tuple[object, ...] = ()
        self.wanted = QueueFilter()
        self.behind: Behind | None = None
        self.model = QueueModel(self._queue.rows, clinic.today, local_now, self)
        self.table = QueueTable(self.model, clinic.today)
        self.tabs = QTabBar()
        self.filters = QueueFilterBar()
        self.foot = QueueFoot(may_settle=may(clinic, Action.SETTLE_CLAIMS))
        self.sentence = label("", "second", "queue_sentence")
        self.empty = label("", "hint", "queue_empty", wrap=True)
        self.band = BehindBand()
        self.batches, self.saved = QueueBatchDesk(self), SavedFilterDesk(self)
        self.sum = ChosenSum(self._queue, self)
        self._make_tabs()
        self._lay_out()
        self._take_columns()
        self._connect()

    def _make_tabs(self) -> None:
        self.tabs.setObjectName("queue_tabs")
        self.tabs.setAccessibleName(tr("Parts of the queue"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        for tab in QueueTab:
            self.tabs.addTab(tr(TAB_WORDS[tab]))
        self.tabs.setCurrentIndex(list(QueueTab).index(self.wanted.tab))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(label(tr("Work queue"), "title"), 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignBottom)
        self.bring_in = KeyButton(tr("Import day sheet"), icon="upload", key="Ctrl+Shift+I")
        self.bring_in.setObjectName("queue_bring_in")
        head.addWidget(self.bring_in)
        self.new = KeyButton(tr("New visit"), "primary", icon="plus", key="Ctrl+N")
        self.new.setObjectName("queue_new_visit")
        self.new.clicked.connect(self._ask_new_visit)
        head.addWidget(self.new)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.small)
        top.setSpacing(0)
        top.addLayout(head)
        top.addSpacing(SPACE.hair)
        top.addWidget(self.tabs)
        top.addWidget(_hairline())
        top.addSpacing(SPACE.small)
        top.addWidget(self.band)
        top.addSpacing(SPACE.small)
        top.addWidget(self.filters)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._empty_page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.foot)
        self.restyle()

    def _empty_page(self) -> QWidget:
        """What stands in place of an empty list: a sentence, and where visits may come from."""
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_bring_in = KeyButton(tr("Import day sheet"), "link", icon="upload", key="Ctrl+Shift+I")
        self.empty_bring_in.setObjectName("queue_empty_bring_in")
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addWidget(self.empty_bring_in, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def restyle(self) -> None:
        """Take the height of another look's tabs."""
        look = current_look()
        self.tabs.setFixedHeight(look.px(HEIGHT.tabs) + 2)
        if self._columns_scale not in {0.0, look.scale}:
            self._take_columns()

    def _take_columns(self) -> None:
        """The columns as somebody set them with letters of this size, else as they are at first: the worst first."""
        labels, is_first = self.table.labels, not self._columns_scale
        self._columns_scale = current_look().scale
        kept = self._memory.table(self._kept_name())
        if kept.isEmpty() or not labels.restoreState(kept) or labels.count() != len(COLUMNS) + 1:
            self.table.set_usual_columns()
            if is_first:
                labels.setSortIndicator(_section(QueueColumn.LEVEL), Qt.SortOrder.AscendingOrder)
        self.table.fit_finding()
        self._show_column_choice()

    def _kept_name(self) -> str:
        """Widths are kept for each size of letters: those of small ones would cut what large ones say."""
        return "queue" if self._columns_scale == 1.0 else f"queue_{round(self._columns_scale * 100)}"

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _place: self._show_tab())
        self.tabs.installEventFilter(self)
        self.filters.changed.connect(self._filter)
        self.filters.down_asked.connect(self.table.setFocus)
        self.band.removed.connect(self._remove_behind)
        self.band.back_asked.connect(self._go_back)
        for button in (self.bring_in, self.empty_bring_in):
            button.clicked.connect(lambda _checked=False: self.place_asked.emit("bring_in"))
            button.setEnabled(may(self.clinic, Action.IMPORT_RECORDS))
        self.sum.known.connect(self.foot.show_sums)
        self.sum.failed.connect(self.failed)
        self.filters.column_asked.connect(self._show_column)
        labels = self.table.labels
        labels.sortIndicatorChanged.connect(lambda _section, _order: self._sort())
        labels.sectionResized.connect(lambda *_: self._keep_columns())
        labels.sectionMoved.connect(lambda *_: self._keep_columns())
        self.table.open_asked.connect(self.open_current)
        self.table.patient_asked.connect(self._open_patient)
        self.table.ready_asked.connect(self.batches.mark_current_ready)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_current())
        self.model.chosen_changed.connect(self._tell_chosen)
        self.foot.asked.connect(self.batches.do)
        self.foot.move_asked.connect(self.batches.move)
        self.foot.cancel_asked.connect(self.batches.stop)

    def attend(self, screen: VisitScreen) -> None:
        """Visits are opened there."""
        self._screen = screen

    # Reading

    def begin(self) -> None:
        """Show the queue as it is now, and put the focus into the list."""
        self.saved.offer(self.filters.applied)
        self._opened = True
        self.refresh()
        self.table.setFocus()

    def begin_with(self, given: object) -> None:
        """Begin with a filter; told of visits that were checked again, show them as they are now."""
        if isinstance(given, Behind):
            self.show_behind(given)
        elif isinstance(given, QueueFilter):
            self.show_filter(given)
        elif isinstance(given, CheckedAgain):
            self.refresh()

    def refresh(self) -> None:
        """Read the list and the counts anew, off the window's thread; the last asked for wins."""
        if self._task is not None:
            self._again = True
            return
        self._again = False
        wanted, by, behind = self.wanted, self._sorted_by(), self.behind
        opened, self._opened = self._opened, False

        def work(_progress: Progress) -> _Read:
            queue = self._queue
            among = visits_behind(self.clinic, behind.ask) if behind is not None else None
            ids = queue.order(wanted, by, among)
            if opened:
                note_list_seen(self.clinic, "work queue", len(ids))
            return _Read(
                wanted,
                ids,
                queue.counts(among),
                queue.needing_fix(),
                queue.payer_names(),
                queue.people(),
            )

        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._end)
        self._task.start()

    @property
    def is_settled(self) -> bool:
        """Whether the list and the sums show what was asked for last."""
        return self._task is None and self.sum.is_settled

    def _fail(self, error: ClinicError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        if self._again:
            self.refresh()

    def _take(self, found: _Read) -> None:
        self._task = None
        if self._again:
            self.refresh()
            return
        current, before = self.current_row(), self.table.currentIndex()
        offered = (tuple(found.payers.items()), tuple(found.people))
        if offered != self._offered:
            self._offered = offered
            self.filters.offer(found.payers, found.people)
            self.filters.show_filter(self.wanted)
        self.model.show_list(found.wanted.tab, found.ids, found.payers)
        self._show_counts(found)
        row = self.model.place_of(current.id) if current is not None else -1
        row = row if row >= 0 else min(max(before.row(), 0), len(found.ids) - 1)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, max(before.column(), 2)))
        self._tell_chosen()
        self._show_empty()

    def _show_counts(self, found: _Read) -> None:
        for place, tab in enumerate(QueueTab):
            self.tabs.setTabText(place, f"{tr(TAB_WORDS[tab])}  {found.counts[tab]:,}")
        needing = found.needing
        words = tr_count(
            "{count} visit needs work, ${charge} waiting",
            "{count} visits need work, ${charge} waiting",
            needing.visits,
            charge=f"{needing.charge:,.2f}",
        )
        whole = found.counts[found.wanted.tab]
        if len(found.ids) != whole:
            words = f"{tr('{shown} of {whole} shown', shown=f'{len(found.ids):,}', whole=f'{whole:,}')}   {words}"
        self.sentence.setText(words)
        self.filters.show_count(whole)

    def _show_empty(self) -> None:
        has_rows = bool(self.model.ids)
        had_focus = self.table.hasFocus()
        self.stack.setCurrentIndex(0 if has_rows else 1)
        if has_rows:
            return
        keys = {"new": key_text("Ctrl+N"), "ready": key_text("Ctrl+Return")}
        if not self.wanted.is_plain:
            self.empty.setText(tr(EMPTY_FILTERED))
        elif self.behind is not None:
            self.empty.setText(tr(EMPTY_BEHIND))
        else:
            self.empty.setText(tr(EMPTY_WORDS[self.wanted.tab], **keys))
        whole_queue = self.wanted.is_plain and self.behind is None
        self.empty_bring_in.setVisible(whole_queue and self.wanted.tab in _BEGINNINGS)
        if had_focus:
            (self.tabs if self.wanted.is_plain else self.filters.clear).setFocus()

    # Filters, tabs, columns

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show what a filter lets through."""
        self.wanted = wanted
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(list(QueueTab).index(wanted.tab))
        self.tabs.blockSignals(False)
        self.filters.show_filter(wanted)
        self.refresh()

    def show_behind(self, behind: Behind) -> None:
        """Show the visits behind a number, wherever they stand, and say so until that filter is removed."""
        self.behind = behind
        self.band.show_behind(behind)
        self.model.choose_all(chosen=False)
        self.show_filter(QueueFilter(QueueTab.ALL))

    def _remove_behind(self) -> None:
        self.behind = None
        self.band.show_behind(None)
        self.show_filter(QueueFilter())
        self.table.setFocus()

    def _go_back(self) -> None:
        """To the number on the dashboard; the next time the queue is whole again."""
        self._remove_behind()
        self.place_asked.emit("dashboard")

    @property
    def shown_tab(self) -> QueueTab:
        """The tab in front."""
        return list(QueueTab)[self.tabs.currentIndex()]

    def _show_tab(self) -> None:
        self.wanted = replace(self.wanted, tab=self.shown_tab)
        self.refresh()

    def _step_tab(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _filter(self) -> None:
        self.wanted = self.filters.take_from(self.wanted)
        self.refresh()

    def _sorted_by(self) -> QueueOrder:
        labels = self.table.labels
        section = labels.sortIndicatorSection()
        column = COLUMNS[section - 1] if 1 <= section <= len(COLUMNS) else QueueColumn.LEVEL
        return QueueOrder(column, labels.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)

    def _sort(self) -> None:
        self._keep_columns()
        self.refresh()

    def _keep_columns(self) -> None:
        self._memory.keep_table(self._kept_name(), self.table.labels.saveState())

    def _show_column(self, column: QueueColumn, shown: bool) -> None:
        self.table.labels.setSectionHidden(_section(column), not shown)
        self._keep_columns()

    def _show_column_choice(self) -> None:
        labels = self.table.labels
        free = [one for one in COLUMNS if one not in {QueueColumn.PATIENT, QueueColumn.LEVEL}]
        self.filters.show_columns({one: not labels.isSectionHidden(_section(one)) for one in free})

    # Rows

    def current_row(self) -> QueueRow | None:
        """The row the keys act on."""
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def acted_on(self) -> list[int]:
        """The visits a batch is about: those chosen, else the current one."""
        current = self.current_row()
        return self.model.chosen_in_order() or ([current.id] if current is not None else [])

    def _tell_current(self) -> None:
        if not self.model.chosen:
            self._tell_chosen()

    def _tell_chosen(self) -> None:
        current = self.current_row()
        if not self.model.chosen:
            self.sum.forget()
            sums = QueueCount(1, current.charge, current.units) if current is not None else None
            self.foot.show_chosen(0, sums, has_current=current is not None)
            return
        chosen = self.model.chosen_in_order()
        self.foot.show_chosen(len(chosen), None, has_current=True)
        self.sum.ask(chosen)

    def open_current(self) -> None:
        """Open the visit; marking it ready there leads on to the next of this list that needs work."""
        row = self.current_row()
        if row is None:
            return
        self.visit_asked.emit(row.id)
        if self._screen is not None:
            self._screen.follow = self.next_to_work_on

    def next_to_work_on(self, after: int) -> int:
        """The next visit of the list, round about, that still is to be worked on; 0 if there is none."""
        start = self.model.place_of(after)
        if start < 0:
            return 0
        turned = (self.model.ids[start + 1 :] + self.model.ids[:start])[:_FARTHEST]
        for place in range(0, len(turned), _READ_TOGETHER):
            for row in self._queue.rows(turned[place : place + _READ_TOGETHER]):
                if needs_work(row):
                    self.table.setCurrentIndex(self.model.index(self.model.place_of(row.id), 2))
                    return row.id
        return 0

    def _open_patient(self) -> None:
        row = self.current_row()
        if row is not None:
            self.patient_asked.emit(row.patient_id)

    def reopen(self, visit_ids: Sequence[int]) -> None:
        """The visit on the visit screen was moved: show it there as it is now."""
        if self._screen is None:
            return
        at_work = self._screen.desk.visit_at_work
        if at_work is not None and at_work.record.id in visit_ids and not self._screen.desk.is_changed:
            self._screen.desk.open(at_work.record.id)
        else:
            self._screen.refresh_day()

    def _ask_new_visit(self) -> None:
        action = self.window().findChild(QAction, "action_new_visit")
        if action is not None:
            action.trigger()

    # Keys and closing

    def print_paper(self) -> bool:
        """The sheets of the chosen visits behind their cover."""
        self.batches.do("print")
        return True

    def finish(self) -> bool:
        """Stop what runs before the clinic closes."""
        self.batches.finish()
        self.sum.finish()
        if self._task is not None:
            self._again = False
            self._task.cancel()
            self._task.wait()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F filters, F9 checks, Ctrl+Z undoes a batch, Ctrl+Tab turns the tabs; Escape unchooses, goes back."""
        key, held = event.key(), event.modifiers()
        control = Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_F and held == control:
            self.filters.begin_text()
        elif key == Qt.Key.Key_F9 and not held:
            self.batches.do("check")
        elif key == Qt.Key.Key_F5 and not held:
            self.refresh()
        elif key == Qt.Key.Key_Z and held == control:
            self.batches.do("undo")
        elif key == Qt.Key.Key_Tab and held == control:
            self._step_tab(1)
        elif key == Qt.Key.Key_Backtab and held & control:
            self._step_tab(-1)
        elif key == Qt.Key.Key_Escape and self.batches.is_running:
            self.batches.stop()
        elif key == Qt.Key.Key_Escape and self.model.chosen:
            self.model.choose_all(chosen=False)
        elif key == Qt.Key.Key_Escape and self.behind is not None:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter or the arrow down on the tabs leads into the list."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        wanted = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}
        if watched is self.tabs and pressed is not None and pressed.key() in wanted:
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)


_FARTHEST = 500
"""So far the next visit is looked for: a list of work is no longer, and a longer one is no list of work."""
_READ_TOGETHER = 32
_BEGINNINGS = frozenset({QueueTab.TODAY, QueueTab.NEEDS_FIX, QueueTab.ALL})
"""Empty parts of the queue that a day sheet fills."""


def needs_work(row: QueueRow) -> bool:
    """Whether a visit is still to be worked on."""
    verdict = row.verdict
    again = row.status is VisitStatus.READY and (verdict.word == "error" or not verdict.complete)
    return row.status is VisitStatus.DRAFT or again


def _hairline() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("edge", "top")
    return line


def _section(column: QueueColumn) -> int:
    return COLUMNS.index(column) + 1
