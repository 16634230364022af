"""What the window will need next, loaded while somebody still types a passphrase or looks at the day's list.

First the window's thread makes the types of Qt, a few at a time: they are made when first asked for, and two threads
must not make the same one at once. Then a thread of its own imports the modules and opens the code book. All this only
ever saves time: whatever goes wrong here is met again, and told, where it is really needed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

from clinic_app.domain.errors import ClinicError

if TYPE_CHECKING:
    from clinic_app.services.checking import Checking, Progress

_TO_OPEN = (
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "clinic_app.ui.background_task",
    "clinic_app.services.clinic",
    "clinic_app.services.restoring",
    "clinic_app.services.people",
    "clinic_app.services.set_up",
    "clinic_app.ui.clipboard_guard",
    "clinic_app.ui.workspace",
    "clinic_app.services.locking",
    "clinic_app.ui.idle_lock",
    *(("PySide6.QtDBus",) if sys.platform == "linux" else ()),
    "zoneinfo",
)
"""All that stands between the key and the day's list."""
_PAGES = (
    "clinic_app.ui.patient_page",
    "clinic_app.ui.new_visit_page",
    "clinic_app.ui.queue_page",
    "clinic_app.ui.treating_page",
    "clinic_app.ui.due_list_page",
    "clinic_app.ui.dashboard_page",
    "clinic_app.ui.code_page",
    "clinic_app.ui.rule_book_page",
    "clinic_app.ui.summary_page",
    "clinic_app.ui.paper_desk",
    "clinic_app.ui.papers_page",
    "clinic_app.ui.payers_page",
    "clinic_app.ui.own_rules_page",
    "clinic_app.ui.bring_in_page",
    "clinic_app.ui.settings_page",
)
"""The pages asked for most, in the order in which a morning is likely to ask."""
_CODE_BOOK = "the code book"
_SLICE_S = 0.004
_TURN_S = 0.001
"""How long the window's thread waits at most for the interpreter while this loads; Python's own measure is 5 ms."""


class _Loader(Thread):
    """Loads what opens a clinic where ``today`` is given, then the further pages."""

    def __init__(self, today: Callable[[], date] | None = None) -> None:
        super().__init__(name="ahead")
        self._today = today
        self._checking: Checking | None = None
        self._is_waited_for = self._stopped = False
        self._listener: Progress | None = None

    def run(self) -> None:
        """On the other thread."""
        turn = sys.getswitchinterval()
        sys.setswitchinterval(_TURN_S)
        try:
            for name in (*(_TO_OPEN if self._today is not None else ()), _CODE_BOOK, *_PAGES):
                if self._stopped or (self._is_waited_for and name in _PAGES):
                    return
                if name is not _CODE_BOOK:
                    import_module(name)
                elif self._today is not None:
                    self._open(self._today())
        except ClinicError:
            return  # a code book that cannot be opened: whoever unlocks meets it too, and is told
        finally:
            sys.setswitchinterval(turn)

    def _open(self, today: date) -> None:
        from clinic_app.domain.notation.reading import reader_of  # noqa: PLC0415 # never on the window's thread
        from clinic_app.domain.visit import Visit  # noqa: PLC0415 # as above
        from clinic_app.rules.weakness.chooser_table import chooser_table  # noqa: PLC0415 # as above
        from clinic_app.services.checking import open_checking  # noqa: PLC0415 # as above
        from clinic_app.store.cipher import load  # noqa: PLC0415 # as above

        load()
        reader_of(Visit)  # each reads a table and remembers it
        chooser_table()
        self._checking = open_checking(today, self._tell)

    def _tell(self, share: float, words: str) -> bool:
        """A code book that is built now is watched by whoever waits for it, and ended by its Cancel or `stop`."""
        listener = self._listener
        return not self._stopped and (listener is None or listener(share, words))

    def checking(self, progress: Progress) -> Checking | None:
        """The code book and the rules once they are loaded; None if that failed. Not for the window's thread."""
        self._listener, self._is_waited_for = progress, True
        self.join()
        return self._checking

    def stop(self) -> None:
        """Load nothing more, and wait for the module at hand."""
        self._stopped = True
        self.join()


class Ahead(QObject):
    """Begins at once; ``today`` where a clinic is still to be opened, None where one is open already."""

    def __init__(self, today: Callable[[], date] | None, parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._types = _types_of_qt()
        self._loader: _Loader | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._make_some)
        self._turn.start(0)

    def _make_some(self) -> None:
        """As many types as a few milliseconds give, then whatever else waits for the window's thread."""
        until = time.perf_counter() + _SLICE_S
        for _made in self._types:
            if time.perf_counter() > until:
                return
        self._turn.stop()
        self._loader = _Loader(self._today)
        self._loader.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing more is to come."""
        return not self._turn.isActive() and not (self._loader is not None and self._loader.is_alive())

    def hurry(self) -> None:
        """Somebody is ready to open a clinic: begin nothing that is not begun."""
        self._turn.stop()

    def checking(self, progress: Progress) -> Checking | None:
        """The code book and the rules, if they are loaded or being loaded. Not for the window's thread."""
        return self._loader.checking(progress) if self._loader is not None else None

    def stop(self) -> None:
        """Load nothing more, and wait for what cannot be broken off."""
        self._turn.stop()
        if self._loader is not None:
            self._loader.stop()


def _types_of_qt() -> Iterator[object]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name)
