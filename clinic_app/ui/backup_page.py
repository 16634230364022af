"""Backups: the last good one, all that are kept, making one now, rehearsing a restore, the second place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.services.backups import Backup
from clinic_app.services.clinic import Clinic
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.backup_words import last_good_words, made_words
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_COLUMNS = (tr_noop("Made"), tr_noop("Visits"), tr_noop("Patients"), tr_noop("Size"), tr_noop("Program"))
_NUMBERS = {1, 2, 3}
_WIDTH = 860
_ALL = 1000
"""The list's share of the room, beside that of the stretch under it."""
_EMPTY = tr_noop(
    "“Back up now” makes the first one. From then on they are listed here, and the newest can be rehearsed."
)


class BackupPage(ToolPage):
    """The work itself is off the window's thread and can be cancelled."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("backup_page", parent)
        self.desk = clinic.backups
        self._task: BackgroundTask | None = None
        self._backups: list[Backup] = []
        self._mark = IconLabel(16)
        self._newest = label("", "strong", "backup_newest")
        self.result = label("", "second", "backup_result", wrap=True)
        self.now = KeyButton(tr("Back up now"), "primary", key="Ctrl+Shift+B", icon="save")
        self.now.setObjectName("backup_now")
        self.now.setShortcut("Ctrl+Shift+B")
        self.now.clicked.connect(lambda _checked=False: self.make())
        self.rehearse = KeyButton(tr("Rehearse a restore"), icon="check")
        self.rehearse.setObjectName("backup_rehearse")
        self.rehearse.clicked.connect(lambda _checked=False: self._rehearse())
        self.cancel = KeyButton(tr("Cancel"))
        self.cancel.setObjectName("backup_cancel")
        self.cancel.clicked.connect(lambda _checked=False: self._cancel())
        self.bar = QProgressBar()
        self.bar.setObjectName("backup_progress")
        self.bar.setAccessibleName(tr("Backup progress"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.table = self._make_table()
        self._nothing = label(tr(_EMPTY), "second", "backup_empty", wrap=True)
        self._mirror = label("", "body", "backup_mirror")
        self._choose = KeyButton(tr("Choose a folder…"))
        self._choose.setObjectName("backup_choose_mirror")
        self._choose.clicked.connect(lambda _checked=False: self._ask_mirror())
        self._none = KeyButton(tr("No second place"), "quiet")
        self._none.setObjectName("backup_no_mirror")
        self._none.clicked.connect(lambda _checked=False: self.set_mirror(None))
        self._lay_out()
        self._show_working(working=False)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setObjectName("backups")
        table.setProperty("ring", True)
        table.setAccessibleName(tr("Backups, the newest first"))
        for place, words in enumerate(_COLUMNS):
            head = QTableWidgetItem(tr(words))
            head.setTextAlignment(_side(place))
            table.setHorizontalHeaderItem(place, head)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        return table

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(current_look().px(_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        state = QHBoxLayout()
        state.addWidget(self._mark)
        state.addWidget(self._newest, 1)
        column.addLayout(state)
        about = tr(
            "A backup is made by itself every half hour and when the program ends, if anything was changed. Each is "
            "encrypted, carries its wrapped keys, and counts only after it was opened and every page was looked at."
        )
        head = PageHead(tr("Backups"), about, actions=(self.now, self.rehearse), back="backup_back")
        head.back_asked.connect(self.given_up)
        working = QHBoxLayout()
        working.addWidget(self.bar, 1)
        working.addWidget(self.cancel)
        column.addLayout(working)
        column.addWidget(self.result)
        column.addWidget(self.table, _ALL)
        column.addWidget(self._nothing)
        kept = tr("Kept: the last one of each of 12 days, 10 weeks and 9 months, and the newest three.")
        column.addWidget(label(kept, "hint"))
        column.addSpacing(SPACE.medium)
        column.addWidget(label(tr("Second place"), "head"))
        column.addWidget(self._mirror)
        places = QHBoxLayout()
        places.addWidget(self._choose)
        places.addWidget(self._none)
        places.addStretch(1)
        column.addLayout(places)
        column.addSpacing(SPACE.medium)
        column.addWidget(label(tr("To put a backup back"), "head"))
        back = tr(
            "Lock the clinic and choose “Restore a backup” on the opening page. It asks for a passphrase or the "
            "recovery sheet; what is there now is kept beside it."
        )
        column.addWidget(label(back, "second", wrap=True))
        column.addStretch(1)  # without a list what follows it moves up
        row = QHBoxLayout()
        row.addWidget(inside, 1)
        row.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        whole.setSpacing(SPACE.medium)
        whole.addWidget(head)
        whole.addLayout(row, 1)

    def begin(self) -> None:
        """Show what is there now."""
        self.refresh()
        self.now.setFocus()

    def refresh(self) -> None:
        """Read the list anew."""
        self._backups = self.desk.all()
        self.table.setRowCount(len(self._backups))
        for row, backup in enumerate(self._backups):
            for place, text in enumerate(_cells(backup)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(place))
                self.table.setItem(row, place, item)
        if self._backups and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        self.rehearse.setEnabled(bool(self._backups) and self._task is None)
        self.table.setVisible(bool(self._backups))
        self._nothing.setVisible(not self._backups)
        self._newest.setText(last_good_words(self._backups[0] if self._backups else None))
        self._mark.show_icon("check" if self._backups else "triangle-alert", "green" if self._backups else "amber")
        mirror = self.desk.mirror
        self._mirror.setText(
            tr("Each backup is copied to {mirror}", mirror=mirror)
            if mirror
            else tr("None. Another disk or a network folder is safer.")
        )
        self._none.setVisible(mirror is not None)

    # Making and rehearsing

    def make(self) -> None:
        """Make a backup now."""
        self._start(tr("Backing up"), self.desk.make, self._made)

    def _made(self, backup: Backup) -> None:
        self._say(last_good_words(backup))

    def _rehearse(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._backups):
            backup = self._backups[row]
            self._start(tr("Opening the backup"), lambda _progress: self.desk.rehearse(backup), self._say)

    def _say(self, words: str) -> None:
        self.result.setText(words)
        self.said.emit(words)
        self.refresh()

    def _start(self, words: str, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        if self._task is not None:
            return
        self.result.setText(f"{words} …")
        self._show_working(working=True)
        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(lambda share, _what: self.bar.setValue(round(share * 1000)))
        self._task.done.connect(self._end)
        self._task.done.connect(then)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._stop)
        self._task.start()

    def _end(self, _result: object = None) -> None:
        self._task = None
        self._show_working(working=False)

    def _fail(self, error: ClinicError) -> None:
        self._end()
        self.result.setText("")
        self.failed.emit(error)
        self.refresh()

    def _stop(self) -> None:
        self._end()
        self._say(tr("Stopped; no part of it was kept."))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _show_working(self, *, working: bool) -> None:
        self.bar.setValue(0)
        for part in (self.bar, self.cancel):
            part.setVisible(working)
        self.now.setEnabled(not working)
        self.rehearse.setEnabled(not working and bool(self._backups))

    def finish(self) -> bool:
        """Stop what is being made and wait for its end."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        return True

    # The second place

    def _ask_mirror(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Second place for backups"))
        if chosen:
            self.set_mirror(Path(chosen))

    def set_mirror(self, folder: Path | None) -> None:
        """Choose the second place, or none."""
        try:
            self.desk.set_mirror(folder)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._say(tr("Backups are copied to a second place from now on") if folder else tr("No second place any more"))


def _side(column: int) -> Qt.AlignmentFlag:
    """Numbers stand at the right."""
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _cells(backup: Backup) -> tuple[str, ...]:
    size = backup.size / 1_000_000
    return (
        made_words(backup),
        f"{backup.contents.visits:,}",
        f"{backup.contents.patients:,}",
        tr("{size} MB", size=f"{size:,.1f}"),
        backup.program,
    )
