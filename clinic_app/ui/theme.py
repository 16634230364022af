"""What the window looks like now: theme, text scale, palette and style sheet, following the system and the settings."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from clinic_app.ui import typography
from clinic_app.ui.style_sheet import style_sheet
from clinic_app.ui.tokens import DARK, LIGHT, TYPE, Theme, high_contrast

SCALE_MIN = 0.9
SCALE_MAX = 1.5


class ThemeChoice(StrEnum):
    """The setting: which side of light and dark the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Look:
    """Theme and text scale together: all a painter needs to choose colour, size and font."""

    theme: Theme = LIGHT
    scale: float = 1.0

    def px(self, size: float) -> int:
        """``size`` logical pixels at 100 %, at the reader's text scale."""
        return round(size * self.scale)

    def font(self, size: float = TYPE.body, weight: int = 400) -> QFont:
        """Interface font of a token size, at the reader's text scale."""
        return typography.font(self.px(size), weight)


_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


def palette(theme: Theme) -> QPalette:
    """The Qt palette of ``theme``, with its accent, placeholder and disabled colours."""
    role = QPalette.ColorRole
    active = {
        role.Window: theme.win,
        role.WindowText: theme.ink,
        role.Base: theme.panel,
        role.AlternateBase: theme.sunk,
        role.Text: theme.ink,
        role.Button: theme.panel,
        role.ButtonText: theme.ink,
        role.BrightText: theme.red,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.ink3,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.panel,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.line,
    }
    made = QPalette()
    for place, colour in active.items():
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.off))
    for place in (role.Base, role.Button):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.sunk))
    for place in (role.Highlight, role.Accent):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(theme.hover))
    made.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(theme.off))
    return made


@runtime_checkable
class Restyled(Protocol):
    """A widget that holds sizes or icons of its own; it is told when the look changes."""

    def restyle(self) -> None:
        """Take sizes and icons from the look in force."""


class Appearance(QObject):
    """Keeps one application's look in step with the system's scheme, its contrast wish and the settings.

    Palette and font are the application's; each window wears the style sheet once it is dressed (see `dress`).
    ``changed`` is sent after palette, font, style sheet and every ``Restyled`` widget have followed.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        scale: float = 1.0,
        *,
        sharp: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._sharp = sharp
        self._scale = _within_bounds(scale)
        self._look = Look()
        self._applied = False
        self._windows: list[QWidget] = []
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        application.setStyle("Fusion")
        self._follow_choice()

    @property
    def look(self) -> Look:
        """The look in force."""
        return self._look

    @property
    def choice(self) -> ThemeChoice:
        """The setting in force."""
        return self._choice

    def dress(self, window: QWidget) -> None:
        """Let ``window``, with all that is or comes inside it, wear the style sheet from now on.

        The application wears none. A widget under a sheet of the application is matched with it anew each time it is
        put into another one, which was three quarters of the time of making a page; under the sheet of its window that
        happens once, when the page comes in. What opens over a window has it for a parent, and wears the same.
        """
        self._windows = [one for one in self._windows if isValid(one)]
        self._windows.append(window)
        window.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        return style_sheet(self._look.theme, self._look.scale)

    def choose(self, choice: ThemeChoice) -> None:
        """Take the reader's choice of light, dark or the system's."""
        self._choice = choice
        self._follow_choice()

    @property
    def is_sharp(self) -> bool:
        """Whether the setting asks for high contrast, whatever the system says."""
        return self._sharp

    def set_sharp(self, sharp: bool) -> None:
        """Take the reader's wish for high contrast; without it the system's counts."""
        self._sharp = sharp
        self._apply()

    def set_scale(self, scale: float) -> None:
        """Take the reader's text scale, 0.9 to 1.5; beyond that the nearest bound."""
        self._scale = _within_bounds(scale)
        self._apply()

    def _follow_choice(self) -> None:
        self._application.styleHints().setColorScheme(_SCHEMES[self._choice])
        self._apply()

    def _wanted_theme(self) -> Theme:
        hints = self._application.styleHints()
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        theme = DARK if dark else LIGHT
        asks_contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return high_contrast(theme) if self._sharp or asks_contrast else theme

    def _apply(self) -> None:
        wanted = Look(self._wanted_theme(), self._scale)
        if self._applied and wanted == self._look:
            return
        self._look, self._applied = wanted, True
        _state.look = wanted
        self._application.setPalette(palette(self._look.theme))
        self._application.setFont(self._look.font())
        for window in filter(isValid, self._windows):
            window.setStyleSheet(self._style_sheet())
        with _no_collection():
            for widget in self._application.allWidgets():
                if isinstance(widget, Restyled):
                    widget.restyle()
                widget.updateGeometry()
                widget.update()
        self.changed.emit()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold the garbage collector: it would delete widgets nobody holds any more while Qt's list of all is walked."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _within_bounds(scale: float) -> float:
    return min(SCALE_MAX, max(SCALE_MIN, scale))


class _State:
    """The look in force, for painters; one window process has one."""

    look = Look()


_state = _State()


def current_look() -> Look:
    """The look in force in this process; light at 100 % before an ``Appearance`` exists."""
    return _state.look


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet selects by, and let the sheet see it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
