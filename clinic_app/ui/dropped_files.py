"""Files dropped on any part of a widget that takes none itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DroppedFiles(QObject):
    """Calls ``take(path)`` with the first file of this machine that is dropped on a widget."""

    def __init__(self, on: QWidget, take: Callable[[Path], object]) -> None:
        super().__init__(on)
        self._take = take
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files, and nothing else."""
        if isinstance(event, QDragEnterEvent):
            if dropped_files(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            paths = dropped_files(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._take(paths[0])
                return True
        return super().eventFilter(watched, event)


def dropped_files(data: QMimeData) -> list[Path]:
    """The files of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
