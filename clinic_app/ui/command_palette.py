"""The search over everything: one field over the window, what it finds in groups, and Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QMenuBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.lists_seen import note_list_seen
from clinic_app.services.search_everything import FoundEverywhere, find_everywhere
from clinic_app.ui import icons
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.language import tr
from clinic_app.ui.palette_model import (
    MOST_COMMANDS,
    Command,
    Kind,
    PaletteDelegate,
    PaletteModel,
    PaletteRow,
    command_rows,
    commands_of,
    found_rows,
    matching,
)
from clinic_app.ui.sentences import said_in_force
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.window_memory import WindowMemory

PAUSE_MS = 60
_ITSELF = "action_search"
_WIDTH, _MOST_ROWS, _LONGEST_TEXT, _REMEMBERED = 560, 15, 120, 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_STEPS |= {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CommandPalette(QFrame):
    """``patient_chosen(id)``, ``visit_chosen(id)``, ``code_chosen(code)``; commands are done at once.

    Commands are found while the key goes down; the rest behind the window, after a short pause, and stands below them,
    so that nothing that is already there moves. It blocks nothing: Escape, or a click elsewhere, closes it.
    """

    patient_chosen = Signal(int)
    visit_chosen = Signal(int)
    code_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, clinic: Clinic, bar: QMenuBar, memory: WindowMemory, parent: QWidget) -> None:
        super().__init__(parent)
        self._clinic, self._bar, self._memory, self._workspace = clinic, bar, memory, parent
        self._commands: list[Command] = []
        self._found = FoundEverywhere()
        self._task: BackgroundTask | None = None
        self._asked = ""
        self._takes_first = self._moved = self._is_first = False
        self._before: QWidget | None = None
        self.setObjectName("command_palette")
        self.setAccessibleName(tr("Find anything"))
        self.setProperty("popup", True)
        self.field = QLineEdit()
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(tr("Find a patient, visit, code or command"))
        self.field.setPlaceholderText(tr("Find a patient, visit, code or command"))
        self.field.setMaxLength(_LONGEST_TEXT)
        self.field.installEventFilter(self)
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.model = PaletteModel(self)
        self.view = QListView()
        self.view.setObjectName("palette_list")
        self.view.setAccessibleName(tr("Found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(lambda index: self._take_row(index.row()))
        self.nothing = label("", "hint", "palette_nothing")
        self.nothing.setIndent(SPACE.medium)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.field.textChanged.connect(self._typed)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        hint = label(tr("Enter goes there   Esc closes"), "label", "palette_hint")
        hint.setIndent(SPACE.medium)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.hair)
        column.setSpacing(SPACE.hair)
        for part in (self.field, self.view, self.nothing, hint):
            column.addWidget(part)
        self.restyle()

    def restyle(self) -> None:
        """Take icon and sizes of another look."""
        look = current_look()
        self._glass.setIcon(icons.icon("search", look.px(15), look.theme.ink3))
        self.field.setMinimumHeight(look.px(32))
        if self.isVisible():
            self._place()

    # Opening and closing

    def toggle(self) -> None:
        """Open with the commands used lately, or close."""
        if self.isVisible():
            self.close_palette()
            return
        self._before = QApplication.focusWidget()
        self._commands = [one for one in commands_of(self._bar) if one.name != _ITSELF]
        self._found, self._asked, self._takes_first, self._is_first = FoundEverywhere(), "", False, True
        self.field.clear()
        self._show_rows()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self, *, go_back: bool = True) -> None:
        """Close, and forget what was found; the focus goes back to where it was."""
        if self.isHidden():
            return
        self._pause.stop()
        before, self._before = self._before, None
        self.hide()
        self._found = FoundEverywhere()
        self.field.clear()
        self._pause.stop()
        self.model.show_rows(())
        if go_back and before is not None and isValid(before):  # a list may have been built anew behind it
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """The clinic closes."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    @property
    def is_settled(self) -> bool:
        """Whether what is listed is what was asked for last."""
        return self._task is None and not self._pause.isActive()

    # Searching

    def _typed(self, _words: str) -> None:
        self._takes_first = False
        self._show_rows()
        self._pause.start()

    def search_now(self) -> None:
        """Search for what stands in the field, behind the window; while a search runs the newest text waits."""
        self._pause.stop()
        if self._task is not None or self.isHidden():
            return
        self._asked = self.field.text()
        asked, clinic = self._asked, self._clinic

        first, self._is_first = self._is_first, False

        def work(_progress: Progress) -> FoundEverywhere:
            found = find_everywhere(clinic, asked, said=said_in_force())
            if first:  # once each time it is opened
                note_list_seen(clinic, "search", len(found.patients) + len(found.visits))
            return found

        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._take_found)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._end)
        self._task.start()

    def _end(self) -> None:
        self._task = None

    def _fail(self, error: ClinicError) -> None:
        self._end()
        self.failed.emit(error)

    def _take_found(self, found: FoundEverywhere) -> None:
        self._end()
        if self.isHidden():
            return
        if self.field.text() != self._asked:  # more was typed meanwhile
            self.search_now()
            return
        self._found = found
        self._show_rows()
        if self._takes_first:
            self._takes_first = False
            self._take_row(self.view.currentIndex().row())

    def _show_rows(self) -> None:
        text = self.field.text().strip()
        recent = self._memory.recent_commands
        if text:
            rows = command_rows(matching(self._commands, text, recent), tr("Commands"))
            rows += found_rows(self._found) if self._found.text == " ".join(text.split()) else self._kept_rows()
        else:
            rows = self._first_rows(recent)
        current = self._current_row()
        self.model.show_rows(rows)
        same = next((place for place, row in enumerate(rows) if row == current), -1) if self._moved else -1
        first = next((place for place in range(len(rows)) if self.model.can_take(place)), -1)
        self._choose(same if same >= 0 else first)
        self.nothing.setText("" if rows or not text or not self.is_settled else tr("Nothing is called that."))
        self._place()

    def _kept_rows(self) -> list[PaletteRow]:
        """What the last search found stays until the next has answered, as far as it still fits."""
        typed = self.field.text().casefold().strip()
        return found_rows(self._found) if typed.startswith(self._found.text.casefold()) and self._found.text else []

    def _first_rows(self, recent: tuple[str, ...]) -> list[PaletteRow]:
        by_name = {one.name: one for one in self._commands}
        used = [by_name[name] for name in recent if name in by_name and by_name[name].action.isEnabled()]
        others = [one for one in self._commands if one not in used and one.action.isEnabled() and one.key]
        rows = command_rows(used[:MOST_COMMANDS], tr("Used lately"))
        return rows + command_rows(others[: max(0, 2 * MOST_COMMANDS - len(used))], tr("Commands"))

    def _place(self) -> None:
        look, room = current_look(), self._workspace.width()
        shown = [self.view.sizeHintForRow(row) for row in range(min(_MOST_ROWS, self.model.rowCount()))]
        self.view.setFixedHeight(sum(shown) + 2 if shown else 0)
        self.view.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.setFixedWidth(min(look.px(_WIDTH), room - 2 * SPACE.side))
        self.adjustSize()
        self.move((room - self.width()) // 2, SPACE.small)

    # Choosing

    def _current_row(self) -> PaletteRow | None:
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() and index.row() < len(self.model.rows) else None

    def _choose(self, place: int) -> None:
        if place < 0:
            self.field.setAccessibleDescription("")
            return
        index = self.model.index(place)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _step(self, by: int) -> None:
        places = [place for place in range(self.model.rowCount()) if self.model.can_take(place)]
        if not places:
            return
        row = self.view.currentIndex().row()
        at = places.index(row) if row in places else -1
        around = at + by if abs(by) > 1 else (at + by) % len(places)
        self._choose(places[max(0, min(len(places) - 1, around))])
        self._moved = True

    def take(self) -> None:
        """Go to the chosen row; a text typed faster than the search first waits for what it finds."""
        if self.model.can_take(self.view.currentIndex().row()):
            self._take_row(self.view.currentIndex().row())
        elif not self.is_settled:
            self._takes_first = True
            self.search_now()

    def _take_row(self, place: int) -> None:
        if not self.model.can_take(place):
            return
        row = self.model.rows[place]
        command = next((one for one in self._commands if one.name == row.target), None)
        self.close_palette(go_back=True)
        if row.kind is Kind.COMMAND and command is not None:
            if command.action.isEnabled():
                names = (command.name, *(name for name in self._memory.recent_commands if name != command.name))
                self._memory.recent_commands = names[:_REMEMBERED]
                command.action.trigger()
        elif row.kind is Kind.PATIENT:
            self.patient_chosen.emit(int(row.target))
        elif row.kind is Kind.VISIT:
            self.visit_chosen.emit(int(row.target))
        elif row.kind is Kind.CODE:
            self.code_chosen.emit(str(row.target))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the field; it closes when the focus goes elsewhere in the window."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._use_key(event) or super().eventFilter(watched, event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            stays = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
            if event.reason() not in stays:
                self.close_palette(go_back=False)
        return super().eventFilter(watched, event)

    def _use_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            self._moved = False
            return False
        return True
