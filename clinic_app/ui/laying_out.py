"""Putting parts together without styling them before they stand in their window: that would be done once more there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

_ASKING = {QEvent.Type.StyleChange, QEvent.Type.LayoutRequest}


def set_shown(part: QWidget, shown: bool) -> None:
    """Show or hide a part of something; one that comes with the whole is not shown, styled and laid out before it."""
    if part.isHidden() is shown:
        part.setVisible(shown)


class UnseenTab(QWidget):
    """What stands behind a tab, and asks for room once it is seen.

    A stack of tabs asks all of them for their size when it is shown, and to answer each would have all that is in it
    styled and measured.
    """

    def sizeHint(self) -> QSize:
        """None before it is seen."""
        return super().sizeHint() if self.isVisible() else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """None before it is seen."""
        return super().minimumSizeHint() if self.isVisible() else QSize(0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it asks."""
        super().showEvent(event)
        self.updateGeometry()


class ScrollArea(QScrollArea):
    """One that asks what it scrolls over for a size only once it is seen.

    Qt's own asks at each change of style, as when a page comes into its window, and for the answer all that is inside
    is styled and measured: on tabs and folded parts, most of it never to be looked at.
    """

    def event(self, event: QEvent) -> bool:
        """Pass over what only a size in sight would follow."""
        if event.type() in _ASKING and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what was passed over."""
        super().showEvent(event)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
