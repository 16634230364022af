"""Putting parts together without styling them before they stand in their window: that would be done once more there."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


def set_shown(part: QWidget, shown: bool) -> None:
    """Show or hide a part of something; one that comes with the whole is not shown, styled and laid out before it."""
    if part.isHidden() is shown:
        part.setVisible(shown)


class UnseenTab(QWidget):
    """What stands behind a tab, and asks for room once it is seen.

    A stack of tabs asks all of them for their size when it comes into a window, and to answer each would have all that
    is in it styled and measured, most of it never to be looked at.
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
