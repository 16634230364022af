"""Restoring a backup before a clinic is open: which one, what is in it, and an owner's way in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.opening_parts import Refusal, SecretLine, add_field, page_column
from clinic_app.ui.recovery_groups import RecoveryGroups
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

if TYPE_CHECKING:
    from clinic_app.store.backups import Backup
    from clinic_app.ui.background_task import BackgroundTask, Progress

_TOP = 44
_TABLE_HEIGHT = 168
_COLUMNS = (tr_noop("Made"), tr_noop("Visits"), tr_noop("Patients"))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NONE = tr_noop(
    "No backup lies in {folder}. Choose the folder or the disk that the backups were copied to; nothing is changed by "
    "looking."
)


class RestorePage(QWidget):
    """``restore_asked(backup, passphrase or recovery key)``; ``given_up``."""

    restore_asked = Signal(object, object)
    given_up = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore_page")
        self._home = folder
        self._backups: list[Backup] = []
        self._task: BackgroundTask | None = None
        hint = tr("What is in the clinic's folder now is kept beside it.")
        column = page_column(self, tr("Restore a backup"), hint, _TOP)
        self.table = self._make_table()
        self._where = label("", "hint", "restore_where", wrap=True)
        self._about = label("", "second", "restore_contents", wrap=True)
        self.passphrase = SecretLine("restore_passphrase", tr("Passphrase of an owner"))
        self.passphrase.entered.connect(self._ask)
        self.passphrase.textChanged.connect(self._judge)
        self.sheet = RecoveryGroups()
        self.sheet.changed.connect(self._judge)
        self.sheet.hide()
        self._typed = self._passphrase_way()
        self.refused = Refusal("restore_refused")
        column.addWidget(self.table)
        column.addWidget(self._where)
        column.addWidget(self._about)
        column.addSpacing(SPACE.small)
        column.addLayout(self._choices())
        column.addSpacing(SPACE.small)
        column.addWidget(self._typed)
        column.addWidget(self.sheet)
        column.addWidget(self.refused)
        column.addSpacing(SPACE.small)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self.sheet.complete.connect(self._go_on)
        self._judge()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setObjectName("restore_backups")
        table.setProperty("ring", True)
        table.setAccessibleName(tr("Backups, the newest first"))
        for place, words in enumerate(_COLUMNS):
            title = QTableWidgetItem(tr(words))
            title.setTextAlignment(_RIGHT if place else _LEFT)
            table.setHorizontalHeaderItem(place, title)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        table.setFixedHeight(current_look().px(_TABLE_HEIGHT))
        table.currentCellChanged.connect(lambda *_cells: self._show_contents())
        return table

    def _passphrase_way(self) -> QWidget:
        way = QWidget()
        column = QVBoxLayout(way)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        add_field(column, tr("Passphrase of an owner"), self.passphrase)
        return way

    def _choices(self) -> FlowLayout:
        self._elsewhere = KeyButton(tr("From another folder…"), "link", icon="folder-open")
        self._elsewhere.setObjectName("restore_elsewhere")
        self._elsewhere.clicked.connect(lambda _checked=False: self._ask_folder())
        self._other_way = KeyButton(tr("Take the recovery sheet"), "link")
        self._other_way.setObjectName("restore_other_way")
        self._other_way.clicked.connect(lambda _checked=False: self._turn())
        row = FlowLayout(SPACE.large)  # one under the other where large letters leave too little room
        row.addWidget(self._elsewhere)
        row.addWidget(self._other_way)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._restore = KeyButton(tr("Restore"), "primary", key="Return")
        self._restore.setObjectName("restore")
        self._restore.clicked.connect(lambda _checked=False: self._ask())
        back = KeyButton(tr("Back"), "quiet", key="Esc")
        back.setObjectName("restore_back")
        back.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addWidget(self._restore)
        row.addWidget(back)
        row.addStretch(1)
        return row

    # Which backup

    def begin(self) -> None:
        """List the backups of the clinic's folder, ready to choose."""
        self.look_in(self._home)
        self.table.setFocus()

    def look_in(self, folder: Path) -> None:
        """List the backups of a folder, off the window's thread: it may be a slow disk."""
        if self._task is not None:
            return
        from clinic_app.ui.background_task import BackgroundTask  # noqa: PLC0415 # the window has been painted before

        def work(_progress: Progress) -> tuple[Path, list[Backup]]:
            from clinic_app.services.restoring import backups_to_restore  # noqa: PLC0415 # as above

            return folder, backups_to_restore(folder)

        self._where.setText(tr("Looking in {folder} …", folder=folder))
        self._task = BackgroundTask(work, self.window())  # which outlives this page
        self._task.done.connect(self._show)
        self._task.start()

    def _show(self, looked: tuple[Path, list[Backup]]) -> None:
        from clinic_app.ui.backup_words import made_words  # noqa: PLC0415 # seldom shown, not needed to paint

        self._end_task()
        folder, found = looked
        self._backups = found
        self.table.setRowCount(len(found))
        for row, backup in enumerate(found):
            held = backup.contents
            for place, text in enumerate((made_words(backup), f"{held.visits:,}", f"{held.patients:,}")):
                item = QTableWidgetItem(text)
                if place:
                    item.setTextAlignment(_RIGHT)
                self.table.setItem(row, place, item)
        self._where.setText(tr("In {folder}", folder=folder) if found else tr(_NONE, folder=folder))
        was_here = self.table.hasFocus()
        self.table.setVisible(bool(found))
        if found:
            self.table.setCurrentCell(0, 0)
        elif was_here:
            self._elsewhere.setFocus()
        self._show_contents()

    def _show_contents(self) -> None:
        backup = self.chosen()
        if backup is None:
            self._about.setText("")
        else:
            from clinic_app.ui.backup_words import contents_words  # noqa: PLC0415 # as in _show

            self._about.setText(tr("In it: {contents}.", contents=contents_words(backup.contents)))
        self._judge()

    def chosen(self) -> Backup | None:
        """The backup that is chosen."""
        row = self.table.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _ask_folder(self) -> None:
        picked = QFileDialog.getExistingDirectory(self, tr("Folder of the backups"), str(self._home))
        if picked:
            self.look_in(Path(picked))

    # The way in

    def _turn(self) -> None:
        by_sheet = self.sheet.isHidden()
        self.sheet.setVisible(by_sheet)
        self._typed.setVisible(not by_sheet)
        self._other_way.set_words(tr("Take a passphrase") if by_sheet else tr("Take the recovery sheet"))
        self._judge()
        if by_sheet:
            self.sheet.begin()
        else:
            self.passphrase.setFocus()

    def _opening(self) -> Any:
        if not self.sheet.isHidden():
            return self.sheet.key()
        return self.passphrase.text()

    def _judge(self) -> None:
        self._restore.setEnabled(self.chosen() is not None and bool(self._opening()))

    def _go_on(self) -> None:
        """All groups are typed: the button may take the focus once it is no longer grey."""
        self._judge()
        self._restore.setFocus()

    def _ask(self) -> None:
        if self._restore.isEnabled():
            self.refused.say("")
            self.restore_asked.emit(self.chosen(), self._opening())

    def refuse(self, words: str) -> None:
        """Say why nothing was restored."""
        self.refused.say(words)
        if not self.sheet.isHidden():
            self.sheet.begin()
        else:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.hide_again()
        self.sheet.clear()
        self.refused.say("")

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None

    def finish(self) -> None:
        """Wait for the looking to end."""
        if self._task is not None:
            self._task.wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back; Enter in the list goes on to the way in."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self.passphrase.setFocus() if self.sheet.isHidden() else self.sheet.begin()
        else:
            super().keyPressEvent(event)
