"""Putting parts together without styling them before they stand in their window: that would be done once more there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_shown(part: QWidget, shown: bool) -> None:
    """Show or hide a part of something; one that comes with the whole is not shown, styled and laid out before it."""
    if part.isHidden() is shown:
        part.setVisible(shown)
