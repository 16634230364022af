"""What is copied is marked as confidential, and taken from the clipboard after a minute and at a lock.

Every field of the window copies, so that the clipboard itself is watched. The marks ask clipboard histories and cloud
clipboards to leave it alone; whether they do is theirs. On macOS Qt cannot set such a mark.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER_MS = 60_000
OURS = "application/x-clinic-app-copy"
MARKS = {
    OURS: b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    "x-kde-passwordManagerHint": b"secret",
}
"""Formats beside the text: the first tells that it is ours, the others are how Windows and KDE are asked."""


class ClipboardGuard(QObject):
    """Lives as long as the window. `owns`: whether what is in the clipboard is this program's; the system's answer."""

    def __init__(self, parent: QObject | None = None, owns: Callable[[], bool] | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._owns = owns or self._clipboard.ownsClipboard
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CLEAR_AFTER_MS)
        self.timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._mark)

    def _mark(self) -> None:
        """Put marks beside what this program copied; somebody else's is not even looked at."""
        if not self._owns():
            self.timer.stop()
            return
        copied: QMimeData | None = self._clipboard.mimeData()  # none once it was cleared, whatever the stubs say
        if copied is None or copied.hasFormat(OURS) or not copied.hasText() or not copied.text():
            return
        marked = QMimeData()
        marked.setText(copied.text())
        for name, value in MARKS.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked)
        self.timer.start()

    def clear(self) -> None:
        """Take what was copied here from the clipboard, if it is still there."""
        self.timer.stop()
        copied: QMimeData | None = self._clipboard.mimeData()
        if copied is not None and self._owns() and copied.hasFormat(OURS):
            self._clipboard.clear()
