"""What is due over the whole clinic: progress reports, signatures, thresholds, authorizations, claims to file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind
from clinic_app.services.due_list import DueItem, DueList, due_list
from clinic_app.services.due_papers import about, due_list_pdf
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.check_box import CheckBox
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.due_list_model import COLUMNS, DueListModel
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.read_only_table import read_only_table
from clinic_app.ui.sentences import said
from clinic_app.ui.spare_columns import SpareColumns
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.tool_page import ToolPage

_KINDS: tuple[tuple[str, tuple[ControlKind, ...]], ...] = (
    (tr_noop("Everything"), ()),
    (tr_noop("Progress reports"), (ControlKind.PROGRESS,)),
    (tr_noop("Certifications"), (ControlKind.CERTIFICATION, ControlKind.RECERTIFICATION)),
    (tr_noop("KX threshold"), (ControlKind.THRESHOLD,)),
    (tr_noop("Authorizations"), (ControlKind.AUTHORIZATION,)),
    (tr_noop("Timely filing"), (ControlKind.FILING,)),
    (tr_noop("Measuring again"), (ControlKind.REASSESSMENT,)),
)
_ABOUT = tr_noop(
    "What runs out next, for all patients: progress reports, certifications, authorizations, days to file."
)
_WIDTHS = (104, 128, 0, 152, 164, 160, 100, 96)
_SPARE, _HOW_FAR_LEAST = (5, 4, 7), 170  # payer, therapist and number stand on the visit, too
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DueListPage(ToolPage):
    """The list with its filters. Enter opens the visit, Shift+Enter the patient."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("due_list_page", parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self.due: DueList | None = None
        self.kinds, self.therapists = ChoiceBox(), ChoiceBox()
        self.model = DueListModel(self)
        self.table = _table(self.model)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self._open_visit())
        self.table.selectionModel().currentRowChanged.connect(self._tell_origin)
        self.origin = label("", "hint", "due_origin", wrap=True)
        self.count = label("", "second", "due_counted")
        self.bar = QProgressBar()
        self.bar.setObjectName("due_progress")
        self.bar.setAccessibleName(tr("Reading what is due"))
        self.bar.setTextVisible(False)
        self.doing = label("", "second", "due_doing")
        self.cancel = KeyButton(tr("Cancel"))
        self.cancel.setObjectName("cancel_due")
        self.cancel.clicked.connect(self.stop)
        self.initials = CheckBox(tr("Initials on paper"))
        self.initials.setObjectName("due_initials")
        self.initials.setAccessibleName(tr("Initials on paper in place of names"))
        self._fill_filters()
        self._lay_out()

    def _fill_filters(self) -> None:
        for box, name, words in (
            (self.kinds, "due_kind", tr("What is due")),
            (self.therapists, "due_therapist", tr("Whose")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for words, kinds in _KINDS:
            self.kinds.addItem(tr(words), kinds)
        self.therapists.addItem(tr("All therapists"), 0)
        self.kinds.currentIndexChanged.connect(lambda _at: self._show())
        self.therapists.currentIndexChanged.connect(lambda _at: self._show())

    def _lay_out(self) -> None:
        self.paper = KeyButton(tr("Paper"), icon="printer", key="Ctrl+P")
        self.again = KeyButton(tr("Read again"), "quiet", key="F5")
        for button, name, do in (
            (self.paper, "due_paper", self.make_paper),
            (self.again, "due_again", self.read),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, do=do: do())
        actions = (self.kinds, self.therapists, self.initials, self.paper, self.again)
        head = PageHead(tr("Due list"), tr(_ABOUT), beside=(self.count,), actions=actions, back="due_back")
        head.back_asked.connect(self.given_up)
        working = QWidget()
        column = QVBoxLayout(working)
        column.addStretch(1)
        column.addWidget(self.doing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.empty = label("", "hint", "due_empty", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for part in (self.table, working, self.empty):
            self.stack.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.origin, 1)
        foot.addWidget(label(tr("Enter the visit   Shift+Enter the patient"), "hint"), 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        whole.setSpacing(SPACE.medium)
        whole.addWidget(head)
        whole.addWidget(self.stack, 1)
        whole.addLayout(foot)
        self.origin.setMinimumHeight(current_look().px(48))
        self.origin.setAlignment(Qt.AlignmentFlag.AlignTop)

    # Reading

    def begin(self) -> None:
        """Read what is due now."""
        self.read()

    def read(self) -> None:
        """Look at every active patient, off the window's thread."""
        if self._task is not None:
            return
        self.stack.setCurrentIndex(1)
        self.doing.setText(tr("Looking at patients"))
        self.bar.setRange(0, 1000)
        self.bar.setValue(0)
        self.cancel.setFocus()

        def work(progress: Progress) -> DueList | None:
            return due_list(self._clinic, progress)

        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(self._tell_progress)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._stopped)
        self._task.start()

    def stop(self) -> None:
        """Give up reading; the list read before stays."""
        if self._task is not None:
            self._task.cancel()

    def _tell_progress(self, share: float, words: str) -> None:
        self.bar.setValue(round(share * 1000))
        self.doing.setText(said(words))

    def _take(self, found: DueList | None) -> None:
        self._task = None
        if found is not None:
            self.due = found
            self._fill_therapists(found)
        self._show()
        self.table.setFocus()

    def _fail(self, error: ClinicError) -> None:
        self._task = None
        self._show()
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._task = None
        self._show()
        self.again.setFocus()
        self.said.emit(tr("Reading what is due was stopped"))

    def _fill_therapists(self, found: DueList) -> None:
        chosen = self.therapists.currentData()
        names = sorted({(one.therapist, one.provider_id) for one in found.items}, key=lambda one: one[0].casefold())
        self.therapists.blockSignals(True)
        self.therapists.clear()
        self.therapists.addItem(tr("All therapists"), 0)
        for name, provider_id in names:
            self.therapists.addItem(name or tr("No therapist"), provider_id)
        self.therapists.setCurrentIndex(max(0, self.therapists.findData(chosen)))
        self.therapists.blockSignals(False)

    # Showing

    def shown(self) -> tuple[DueItem, ...]:
        """The items that the filters let through."""
        if self.due is None:
            return ()
        return self.due.of(self.kinds.currentData() or (), self.therapists.currentData() or 0)

    def _show(self) -> None:
        items = self.shown()
        self.model.show_items(items)
        self.paper.setEnabled(self.due is not None)
        self.count.setText(
            "" if self.due is None else tr("{items} as of {on}", items=len(items), on=f"{self.due.on:%m/%d/%Y}")
        )
        self.stack.setCurrentIndex(0 if items else 2)
        self.empty.setText(self._why_empty())
        if items:
            self.table.selectRow(0)
        else:
            self.origin.setText("")

    def _why_empty(self) -> str:
        if self.due is None:
            return tr("Nothing was read yet. F5 reads what is due.")
        if self.due.items:
            return tr("Nothing of this kind is due. Choose another kind or therapist above.")
        return " ".join(said(one) for one in about(self.due, (), tr("nothing chosen apart")))

    def _tell_origin(self, current: QModelIndex, _before: QModelIndex) -> None:
        item = self._item(current)
        self.origin.setText(" ".join(map(said, item.control.origin)) if item is not None else "")

    def _item(self, index: QModelIndex) -> DueItem | None:
        return self.model.items[index.row()] if index.isValid() and index.row() < len(self.model.items) else None

    def restyle(self) -> None:
        """Take another look's icons, inks and row height."""
        look, header = current_look(), self.table.horizontalHeader()
        self.table.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        for place, width in enumerate(_WIDTHS):
            if width and not self.table.isColumnHidden(place):
                header.resizeSection(place, look.px(width))
        self.model.restyle()

    # Doing

    def _open_visit(self) -> None:
        item = self._item(self.table.currentIndex())
        if item is not None:
            self.visit_asked.emit(item.visit_id)

    def _open_patient(self) -> None:
        item = self._item(self.table.currentIndex())
        if item is not None:
            self.patient_asked.emit(item.patient_id)

    def print_paper(self) -> bool:
        """The items shown, on paper."""
        self.make_paper()
        return True

    def make_paper(self) -> None:
        """The items shown, as a PDF to be printed or saved."""
        if self.due is None:
            return
        choice = f"{self.kinds.currentText().lower()}, {self.therapists.currentText().lower()}"
        if self.therapists.currentData():
            choice = f"{self.kinds.currentText().lower()}, {self.therapists.currentText()}"
        mark = printed(local_now(), "", training=self._clinic.is_practice)
        record = self._clinic.clinic_record()
        name, content = due_list_pdf(record, self.due, self.shown(), choice, mark, initials=self.initials.isChecked())
        self.paper_made.emit(name, content)

    def finish(self) -> bool:
        """Stop reading before the clinic closes."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens the visit, with Shift the patient."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.table and pressed is not None and pressed.key() in _ENTER:
            if pressed.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._open_patient()
            else:
                self._open_visit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads again; Escape stops reading and leads back."""
        if event.key() == Qt.Key.Key_F5:
            self.read()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        super().keyPressEvent(event)


def _table(model: DueListModel) -> QTableView:
    look, table = current_look(), read_only_table("due_table", model)
    table.setAccessibleName(tr("What is due"))
    header = table.horizontalHeader()
    header.setMinimumSectionSize(look.px(60))
    for place, width in enumerate(_WIDTHS[: len(COLUMNS)]):
        mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(place, mode)
        if width:
            header.resizeSection(place, look.px(width))
    SpareColumns(table, _WIDTHS, _SPARE, _HOW_FAR_LEAST)
    return table
