"""Whatever takes the focus is scrolled into sight. Qt does so only where the focus was inside the same area before."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from clinic_app.ui.tokens import SPACE


class FocusInView(QObject):
    """Follows the focus in a part of the window; what can be seen, if only a little of it, stays where it is."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._part.isAncestorOf(now) and now.isVisible() and now.visibleRegion().isEmpty():
            QTimer.singleShot(0, now, lambda: _bring(now))  # once what came with it is laid out


def _bring(widget: QWidget) -> None:
    """Scroll each area around a widget that nobody sees, the innermost first."""
    around = widget.parentWidget()
    while around is not None and widget.visibleRegion().isEmpty():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, SPACE.medium)
        around = around.parentWidget()
