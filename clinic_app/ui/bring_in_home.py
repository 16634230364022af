"""Bring in, the beginning: choose a file, name a folder to watch, and what was brought in so far."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.watched_folder import READ, WAITS
from clinic_app.store.imports import ImportRecord, ImportState, WatchedFile
from clinic_app.ui.bring_in_lists import ListRow, RowsTable
from clinic_app.ui.bring_in_words import KIND_WORDS, STATE_WORDS, WATCHED_WORDS, counts_words
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.sentences import said
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.tokens import SPACE, Level, Status
from clinic_app.ui.typed_values import moment_words

_IMPORTS = (tr_noop("State"), tr_noop("What"), tr_noop("File"), tr_noop("When"), tr_noop("By"), tr_noop("How many"))
_IMPORT_WIDTHS = (150, 110, 240, 150, 70, 0)
_FILES = (tr_noop("State"), tr_noop("File"), tr_noop("When"), tr_noop("What was done"))
_FILE_WIDTHS = (150, 240, 150, 0)


class BringInHome(QWidget):
    """``file_asked`` to choose one, ``sample_asked(kind)``; ``folder_asked``, ``folder_dropped`` for the watched one.

    ``undo_asked(import)`` and ``open_asked(import)``, which shows its visits; ``given_up`` leads back to the visit.
    """

    file_asked = Signal()
    sample_asked = Signal(object)
    folder_asked = Signal()
    folder_dropped = Signal()
    undo_asked = Signal(object)
    open_asked = Signal(object)
    given_up = Signal()

    def __init__(self, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose_button = _button(tr("Choose a file…"), "bring_in_choose", "primary", key="Ctrl+O", icon="file-text")
        self.choose_button.clicked.connect(self.file_asked)
        self.folder = ElidedLabel("", "strong")
        self.folder.setObjectName("watched_folder")
        self.folder_button = _button(tr("Watch a folder…"), "watch_folder", icon="folder-open")
        self.folder_button.clicked.connect(self.folder_asked)
        self.stop_button = _button(tr("Stop watching"), "stop_watching", "quiet")
        self.stop_button.clicked.connect(self.folder_dropped)
        self.imports = RowsTable("imports", tr("What was brought in"), _IMPORTS, _IMPORT_WIDTHS)
        self.imports.activate = lambda row: self.open_asked.emit(row.about)
        self.imports.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.files = RowsTable("watched_files", tr("Files of the watched folder"), _FILES, _FILE_WIDTHS)
        self.open_button = _button(tr("Show its visits"), "show_import", key="Enter", icon="list-checks")
        self.open_button.clicked.connect(lambda: self._about(self.open_asked))
        self.undo_button = _button(tr("Take it back"), "undo_import", key="Ctrl+Shift+Z", icon="undo-2")
        self.undo_button.clicked.connect(lambda: self._about(self.undo_asked))
        self.empty = label(
            tr("Nothing was brought in yet. Press Ctrl+O, or drop a CSV, XLSX or 837 file on the window."),
            "hint",
            "bring_in_empty",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._samples = self._sample_row() if practice else None
        self._lay_out()

    def _sample_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(label(tr("Try it with an invented file:"), "second"))
        for kind in Kind:
            button = _button(tr(KIND_WORDS[kind]), f"sample_{kind.name.lower()}", "link")
            button.clicked.connect(lambda _checked=False, kind=kind: self.sample_asked.emit(kind))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _lay_out(self) -> None:
        watch = QHBoxLayout()
        watch.setSpacing(SPACE.small)
        watch.addWidget(self.folder, 1)
        watch.addWidget(self.stop_button)
        watch.addWidget(self.folder_button)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE.small)
        acts.addWidget(label(tr("Brought in so far"), "head"))
        acts.addStretch(1)
        acts.addWidget(self.open_button)
        acts.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        column.setSpacing(SPACE.medium)
        told = tr(
            "Patients, schedules and day sheets of any system as CSV or Excel, and claims as 837. "
            "What a file would do is shown before anything is kept, and an import can be taken back whole."
        )
        head = PageHead(tr("Bring in"), told, actions=(self.choose_button,), back="bring_in_back")
        head.back_asked.connect(self.given_up)
        self.back_button = head.back
        column.addWidget(head)
        if self._samples is not None:
            column.addLayout(self._samples)
        column.addLayout(acts)
        column.addWidget(self.imports, 3)
        column.addWidget(self.empty, 3)
        self._watch_head = label(tr("Watched folder"), "head")
        column.addWidget(self._watch_head)
        column.addLayout(watch)
        column.addWidget(self.files, 2)

    def show_imports(self, imports: Sequence[ImportRecord]) -> None:
        """Show what was brought in, the newest first."""
        self.imports.show_rows([_import_row(one) for one in imports])
        self.imports.setVisible(bool(imports))
        self.empty.setVisible(not imports)
        self.open_button.setVisible(bool(imports))
        self.undo_button.setVisible(bool(imports))
        self._show_chosen()

    def show_folder(self, folder: Path | None, files: Sequence[WatchedFile]) -> None:
        """Show which folder is watched, and what was done with its files."""
        silent = tr("No folder is watched. A file that another system exports there is then read by itself.")
        self.folder.setText(silent if folder is None else str(folder))
        self.stop_button.setVisible(folder is not None)
        self.files.show_rows([_file_row(one) for one in files])
        self.files.setVisible(bool(files))

    def _show_chosen(self) -> None:
        row = self.imports.chosen()
        record = row.about if row is not None else None
        self.open_button.setEnabled(record is not None and record.state is ImportState.DONE)
        self.undo_button.setEnabled(record is not None and record.state is not ImportState.UNDONE)

    def ask_undo(self) -> None:
        """Ask to take the chosen import back."""
        if self.undo_button.isEnabled():
            self._about(self.undo_asked)

    def _about(self, asked: object) -> None:
        row = self.imports.chosen()
        if row is not None:
            asked.emit(row.about)  # type: ignore[attr-defined] # a signal of this class


def _button(words: str, name: str, kind: str = "plain", *, key: str = "", icon: str = "") -> KeyButton:
    made = KeyButton(words, kind, key=key, icon=icon)
    made.setObjectName(name)
    return made


def _import_row(record: ImportRecord) -> ListRow:
    levels: dict[ImportState, Level | Status] = {
        ImportState.DONE: Level.READY,
        ImportState.UNDONE: Status.NOT_STARTED,
    }
    cells = (
        tr(STATE_WORDS[record.state]),
        tr(KIND_WORDS[Kind(record.kind)]),
        record.file_name,
        moment_words(record.begun_at),
        record.begun_by,
        counts_words(Kind(record.kind), record.counts or {}),
    )
    return ListRow(cells, levels.get(record.state, Level.CHECK), record)


def _file_row(file: WatchedFile) -> ListRow:
    level: Level | Status = (
        Level.READY if file.state == READ else Level.CHECK if file.state == WAITS else Level.MUST_FIX
    )
    return ListRow(
        (tr(WATCHED_WORDS[file.state]), file.file_name, moment_words(file.seen_at), said(file.sentence)), level, file
    )
