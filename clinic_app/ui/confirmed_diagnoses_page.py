"""Confirmed diagnoses: which claims of a patient still carry the symptom, opened one by one or replaced."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.diagnosis_updates import ClaimToUpdate, Way, claims_to_update, start_corrected_claim
from clinic_app.ui.background_task import BackgroundTask
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.edition_list import HeadedCells
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.typed_values import date_words
from clinic_app.ui.window_memory import WindowMemory

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEADS = (
    tr_noop("Patient"),
    tr_noop("Visit"),
    tr_noop("Day"),
    tr_noop("Carries"),
    tr_noop("Confirmed"),
    tr_noop("Charted on"),
    tr_noop("What may be done"),
)
_WIDTHS = (190, 110, 100, 80, 90, 100, 400)
_WORDS = tr_noop(
    "A disease was charted that names what a weakness comes from. These claims of the same patient, of that day and "
    "later, still carry the symptom. A claim sent before that day said what was known, and stays."
)


class UpdateModel(QAbstractTableModel):
    """One row a claim."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.claims: tuple[ClaimToUpdate, ...] = ()

    def show(self, claims: tuple[ClaimToUpdate, ...]) -> None:
        """Show these claims."""
        self.beginResetModel()
        self.claims = claims
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One a claim."""
        return 0 if parent.isValid() else len(self.claims)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """What is told of each."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words above the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; the whole way in the tooltip."""
        if not index.isValid():
            return None
        one = self.claims[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(one.way.value)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return (
            one.patient_name,
            one.record.number,
            date_words(one.record.day),
            one.old_code,
            one.new_code,
            date_words(one.charted_on),
            said(one.way.value),
        )[index.column()]


class ConfirmedDiagnosesPage(ToolPage):
    """The list, what may be done with the chosen claim, and doing it."""

    never_kept = frozenset({"payer_claim_number"})  # it belongs to the row chosen, and the list is made anew

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("confirmed_diagnoses_page", parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self.claims = UpdateModel(self)
        self.list = QTableView()
        self.list.setObjectName("claims_to_update")
        self.list.setAccessibleName(tr("Claims that still carry the symptom"))
        self.list.setModel(self.claims)
        self.list.setItemDelegate(HeadedCells(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("ring", True)
        self.list.setShowGrid(False)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.verticalHeader().hide()
        self.list.horizontalHeader().setHighlightSections(False)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.list.activated.connect(lambda _index: self._open())
        self._count = label("", "second", "updates_counted")
        self._bar = QProgressBar()
        self._bar.setObjectName("updates_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.cancel_button = KeyButton(tr("Cancel"), small=True)
        self.cancel_button.setObjectName("updates_cancel")
        self.cancel_button.clicked.connect(self._cancel)
        self.way = label("", "strong", "update_way", wrap=True)
        self.open_button = KeyButton(tr("Open the visit"), "primary", key="Return")
        self.open_button.setObjectName("open_update")
        self.open_button.clicked.connect(self._open)
        self.number = QLineEdit()
        self.number.setObjectName("payer_claim_number")
        self.number.setAccessibleName(tr("The payer's claim number"))
        self.number.setPlaceholderText(tr("The payer's claim number (ICN or DCN)"))
        self.number.setMaxLength(50)
        self.number.returnPressed.connect(self.correct)
        self.correct_button = KeyButton(tr("Start a corrected claim"), key="Alt+C")
        self.correct_button.setObjectName("start_corrected_claim")
        self.correct_button.setShortcut("Alt+C")
        self.correct_button.clicked.connect(self.correct)
        self._lay_out()
        self.restyle()

    def _lay_out(self) -> None:
        head = PageHead(tr("Confirmed diagnoses"), tr(_WORDS), beside=(self._count,), back="updates_back")
        head.about.setObjectName("update_words")
        head.back_asked.connect(self.given_up)
        buttons = QHBoxLayout()
        for part in (self.open_button, self.number, self.correct_button):
            buttons.addWidget(part)
        buttons.addStretch(1)
        foot = QFrame()
        foot.setProperty("edge", "top")
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, SPACE.medium, 0, 0)
        below.addWidget(self.way)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(head)
        work = QHBoxLayout()
        work.addWidget(self._bar, 1)
        work.addWidget(self.cancel_button)
        column.addLayout(work)
        column.addWidget(self.list, 1)
        column.addWidget(foot)

    def restyle(self) -> None:
        """Take heights and widths from the look in force."""
        look = current_look()
        self.list.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        self.number.setFixedWidth(look.px(280))
        for column, width in enumerate(_WIDTHS):
            self.list.setColumnWidth(column, look.px(width))

    def begin(self) -> None:
        """Look through the open claims, off the window's thread."""
        self.list.setFocus()
        if self._task is not None:
            return
        self._show_working(working=True)
        self._count.setText("")
        task = BackgroundTask(lambda progress: claims_to_update(self._clinic, progress), self)
        task.progressed.connect(lambda _share, words: self._count.setText(said(words)))
        task.done.connect(self._show)
        task.failed.connect(self._fail)
        task.cancelled.connect(lambda: self._show(()))
        self._task = task
        task.start()

    def _show_working(self, *, working: bool) -> None:
        for part in (self._bar, self.cancel_button):
            part.setVisible(working)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _fail(self, error: ClinicError) -> None:
        self._show(())
        self.failed.emit(error)

    def _show(self, claims: tuple[ClaimToUpdate, ...] | None) -> None:
        self._task = None
        self._show_working(working=False)
        self.claims.show(claims or ())
        count = len(self.claims.claims)
        self._count.setText(
            tr_count(
                "{count} claim",
                "{count} claims",
                count,
            )
            if count
            else tr("No claim waits for this")
        )
        self.list.setCurrentIndex(self.claims.index(0, 0))
        self._show_chosen()

    def chosen(self) -> ClaimToUpdate | None:
        """The claim of the current row."""
        row = self.list.currentIndex().row()
        return self.claims.claims[row] if 0 <= row < len(self.claims.claims) else None

    def _show_chosen(self) -> None:
        one = self.chosen()
        self.way.setText(said(one.way.value) if one is not None else "")
        self.open_button.setEnabled(one is not None)
        for part in (self.number, self.correct_button):
            part.setVisible(one is not None and one.way is Way.REPLACE)
        self.number.setText(_number_of(one))

    def _open(self) -> None:
        one = self.chosen()
        if one is not None:
            self.visit_asked.emit(one.record.id)

    def correct(self) -> None:
        """Begin a corrected claim and open it; what was sent stays as the version before."""
        one = self.chosen()
        if one is None or one.way is not Way.REPLACE:
            return
        try:
            record = start_corrected_claim(self._clinic, one, self.number.text(), WindowMemory().who)
        except ClinicError as error:
            self.failed.emit(error)
            self.number.setFocus()
            return
        self.records_changed.emit()
        self.visit_asked.emit(record.id)
        self.said.emit(tr("Corrected claim of visit {number} begun, frequency 7", number=record.number))

    def finish(self) -> bool:
        """Stop looking and wait for the end of it."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None
        return True


def _number_of(one: ClaimToUpdate | None) -> str:
    """The payer's claim number as far as the claim has it."""
    form = one.record.visit.claim if one is not None else None
    return (form.original_number or "") if form is not None else ""
