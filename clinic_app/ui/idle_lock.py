"""Locks the window when nobody has touched it for some minutes, and when the machine has slept.

Time is that of a clock nobody can set, and which goes on while the machine sleeps where the system has such a one.
Linux tells before it sleeps (logind, over D-Bus), so the window locks first. Windows and macOS tell Qt nothing: there
the sleep is noticed at waking, by the gap between two looks, before anything else is answered.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QWindow

Clock = Callable[[], float]

LOOK_MS = 5_000
_ASLEEP_SECONDS = 30.0
"""Two looks further apart than this, beyond their usual distance: the machine was asleep in between."""
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


def seconds_awake_and_asleep() -> float:
    """Seconds since some fixed moment, the machine's sleep counted in where the system has a clock for it."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # unlike time.monotonic(), it goes on in sleep there
    return time.monotonic()


class IdleLock(QObject):
    """``due(why)``: lock now, "idle" or "sleep". Asleep itself until `start`."""

    due = Signal(str)

    def __init__(self, clock: Clock = seconds_awake_and_asleep, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0.0
        self._touched = self._looked = clock()
        self._cursor = QCursor.pos()
        self._watched: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._hears_of_sleep = False

    def start(self, minutes: int, window: QWindow | None) -> None:
        """Watch from now on; each window of the program that gets the focus is watched as well."""
        self._limit = minutes * 60.0
        self._touched = self._looked = self._clock()
        self._timer.start()
        if window is not None:
            self._watch(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._hears_of_sleep:
            application.focusWindowChanged.connect(self._watch)
            self._hears_of_sleep = True
            listen_for_sleep(self)

    def set_minutes(self, minutes: int) -> None:
        """Wait another time from now on."""
        self._limit = minutes * 60.0

    def stop(self) -> None:
        """Watch no more: nothing is open."""
        self._timer.stop()

    @property
    def is_watching(self) -> bool:
        """Whether it would lock."""
        return self._timer.isActive()

    def look(self) -> None:
        """Lock if it is time. The timer asks every few seconds."""
        now = self._clock()
        slept = now - self._looked > LOOK_MS / 1000 + _ASLEEP_SECONDS
        self._looked = now
        if QCursor.pos() != self._cursor:
            self._cursor = QCursor.pos()
            if not slept:
                self._touched = now
        if slept or now - self._touched >= self._limit:
            self._lock("sleep" if slept else "idle")

    @Slot(bool)
    def about_to_sleep(self, begins: bool) -> None:
        """The system says that it goes to sleep, or that it woke."""
        if begins and self._timer.isActive():
            self._lock("sleep")

    def _lock(self, why: str) -> None:
        self._touched = self._clock()  # a lock that could not be made is tried again after the whole wait
        self.due.emit(why)

    def _watch(self, window: QWindow | None) -> None:
        """Hear what a window of this program is told. Only windows: a filter on all objects would slow each key."""
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.destroyed.connect(lambda _gone=None, window=window: self._forget(window))
            window.installEventFilter(self)

    def _forget(self, window: QWindow) -> None:
        self._watched = [one for one in self._watched if one is not window]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key, a click, a movement: somebody is there."""
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return super().eventFilter(watched, event)


def listen_for_sleep(lock: IdleLock) -> bool:
    """Hear from logind that the machine is about to sleep; False where there is none."""
    if sys.platform != "linux":
        return False
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 # Linux only

    bus = QDBusConnection.systemBus()
    return bus.isConnected() and bus.connect(
        "org.freedesktop.login1",
        "/org/freedesktop/login1",
        "org.freedesktop.login1.Manager",
        "PrepareForSleep",
        lock,
        b"1about_to_sleep(bool)",  # what the macro SLOT writes
    )
