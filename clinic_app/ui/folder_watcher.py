"""Watches the folder of the clinic's setting: told by the system where it can, and by looking there now and then."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in.mapping import confirmed_columns
from clinic_app.services.bring_in.watched_folder import (
    WAITS,
    FileLook,
    look_around,
    settled,
    take_file,
    watched_folder,
)
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, may
from clinic_app.store.faults import ConflictError
from clinic_app.store.imports import WatchedFile
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.sentences import said

LOOK_EVERY_MS = 10_000
_AFTER_A_CHANGE_MS = 1_500
_GONE = "This folder cannot be opened."
_Looks = dict[Path, FileLook]


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a look found: all files, those that are done with, what became of them, and the last that is still to do."""

    now: _Looks
    done: list[Path]
    found: list[WatchedFile]
    problem: str = ""


class FolderWatcher(QObject):
    """``told(words)`` for the status bar; ``brought`` when records are others now; ``failed(error)``."""

    told = Signal(str)
    brought = Signal()
    failed = Signal(object)

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self._looks: _Looks = {}
        self._finished: _Looks = {}
        self._confirmed: frozenset[str] = frozenset()
        self._problem = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_A_CHANGE_MS)
        self._soon.timeout.connect(self.look)
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _path: self._soon.start())

    def start(self) -> None:
        """Begin to look, if whoever is at work may bring records in."""
        if may(self._clinic, Action.IMPORT_RECORDS):
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Look into the folder, and take in the files that have stopped growing since the last look."""
        if self._task is not None:
            return
        folder = watched_folder(self._clinic)
        self._listen_to(folder)
        if folder is None:
            self._looks = {}
            return
        if (confirmed := confirmed_columns(self._clinic)) != self._confirmed:
            self._confirmed = confirmed
            self._finished = {}
        before, finished = self._looks, self._finished

        def work(progress: Progress) -> _Looked:
            now, problem = look_around(folder), "" if folder.is_dir() else _GONE
            done: list[Path] = []
            found: list[WatchedFile] = []
            for path in settled(before, now):
                if finished.get(path) == now[path]:
                    continue
                try:
                    file = take_file(self._clinic, path, progress)
                except (ImportRefusedError, ConflictError) as error:  # another program has it; the rest need not wait
                    problem = error.message
                    continue
                done.append(path)
                found += [file] if file is not None else []
            return _Looked(now, done, found, problem)

        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._forget_task)
        self._task.start()

    def _listen_to(self, folder: Path | None) -> None:
        watched = self._system.directories()
        wanted = [str(folder)] if folder is not None and folder.is_dir() else []
        if watched != wanted:
            if watched:
                self._system.removePaths(watched)
            if wanted:
                self._system.addPaths(wanted)

    def _done(self, result: _Looked) -> None:
        self._task = None
        now, found = result.now, result.found
        if any(self._looks.get(path) != look for path, look in now.items()):
            self._soon.start()  # what has just come is looked at again, to see whether it still grows
        self._looks = now
        self._finished |= {path: now[path] for path in result.done}
        if result.problem and result.problem != self._problem:  # told once, though it is tried again at each look
            self.told.emit(tr("Watched folder: {error}", error=said(result.problem)))
        self._problem = result.problem
        if not found:
            return
        waiting = sum(one.state == WAITS for one in found)
        words = tr_count(
            "Watched folder: {count} file read", "Watched folder: {count} files read", len(found) - waiting
        )
        if waiting:
            words = tr_count(
                "Watched folder: {count} file waits for you, Work, Bring in",
                "Watched folder: {count} files wait for you, Work, Bring in",
                waiting,
            )
        self.told.emit(words)
        self.brought.emit()

    def _fail(self, error: ClinicError) -> None:
        self._task = None
        self.told.emit(tr("Watched folder: {error}", error=said(error.message)))

    def _forget_task(self) -> None:
        self._task = None

    def stop(self) -> None:
        """Look no more; an import that is under way is stopped, taken back, and made anew the next time."""
        self._timer.stop()
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None
