"""The payers: a list at the left, one payer's answers at the right, and a sheet to add one of the clinic's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.payer_keys import KEYS_BY_NAME
from clinic_app.services.clinic import Clinic
from clinic_app.services.payer_book import PayerBook, PayerEntry, changed_keys
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.new_payer_sheet import NewPayerSheet
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.payer_key_row import PayerKeyRow
from clinic_app.ui.payer_list import PayerList
from clinic_app.ui.payer_sheet import PayerSheet
from clinic_app.ui.sentences import said
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_LIST_WIDTH, _SHEET_WIDTH = 270, 940

_ABOUT = tr_noop("What each payer asks, with its source and day. What you change here is what visits are checked by.")


class PayersPage(ToolPage):
    """Every change is kept at once, goes for the open visit at once, and can be taken back (Ctrl+Z)."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("payers_page", parent)
        self._clinic = clinic
        self._book = PayerBook(clinic.store, clinic.checking.codebook.payer_profiles)
        self.list = PayerList()
        self.list.payer_chosen.connect(self._choose)
        entries = self._book.entries()
        self.entry: PayerEntry = entries[0]
        self.sheet = PayerSheet(self.entry, clinic.today())
        self.new = NewPayerSheet(self._book.shipped_choices())
        self._asked: tuple[str, str] | None = None
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_all()

    def _make_buttons(self) -> None:
        self.add_button = KeyButton(tr("Add a payer of your own"), "quiet", icon="plus")
        self.add_button.setObjectName("payer_add")
        self.undo_button = KeyButton(tr("Undo"), "plain", key="Ctrl+Z", icon="undo-2")
        self.undo_button.setObjectName("payer_undo")
        self.active_button = KeyButton(tr("Take out of use"), "plain")
        self.active_button.setObjectName("payer_active")

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(current_look().px(_LIST_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.addWidget(self.list, 1)
        column.addWidget(self.add_button)
        self.sheet.setMaximumWidth(current_look().px(_SHEET_WIDTH))
        self.body = ScrollArea()
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setWidgetResizable(True)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setWidget(self.sheet)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.body)
        self.middle.addWidget(self.new)
        actions = (self.undo_button, self.active_button)
        head = PageHead(tr("Payers"), tr(_ABOUT), actions=actions, back="payers_back")
        self.back_button = head.back
        lay_two_sides(self, head, left, self.middle)

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda _checked=False: self.begin_new())
        self.undo_button.clicked.connect(lambda _checked=False: self.undo())
        self.active_button.clicked.connect(lambda _checked=False: self._turn_active())
        self.back_button.clicked.connect(self.given_up)
        self.sheet.opening.connect(self._open_key)
        self.sheet.answered.connect(self._answer)
        self.sheet.cleared.connect(self._clear)
        self.sheet.described.connect(self._describe)
        self.new.added.connect(self._add)
        self.new.given_up.connect(self._leave_new)

    # Showing

    def look_at(self, profile: str, key: str) -> None:
        """Show a payer at one of its keys when the page is shown next."""
        self._asked = (profile, key)

    def begin(self) -> None:
        """Show the payers as they are kept now, at the key that was asked for; what is half typed stays."""
        asked, self._asked = self._asked, None
        if not self._settle():
            return
        known = self._book.entry(asked[0] if asked is not None else self.entry.record.profile)
        if known is not None:
            self.entry = known
        self.middle.setCurrentWidget(self.body)
        self._show_all()
        if asked is not None and asked[1] in self.sheet.rows:
            self._open_key(asked[1])
        else:
            self.body.verticalScrollBar().setValue(0)
            self.list.setFocus()

    def _show_all(self) -> None:
        self.list.show_entries(self._book.entries(), self.entry.record.profile)
        self._show_entry()

    def _show_entry(self) -> None:
        entry = self.entry
        self.sheet.show_entry(entry)
        before = self._book.last_change(entry)
        what = changed_keys(before, entry) if before is not None else ()
        self.undo_button.set_words(tr("Undo: {what}", what=what[0]) if len(what) == 1 else tr("Undo the last change"))
        self.undo_button.setEnabled(before is not None)
        self.active_button.set_words(tr("Take out of use") if entry.record.active else tr("Use it again"))

    def _choose(self, profile: str) -> None:
        found = self._book.entry(profile)
        if not self._settle() or found is None:
            self.list.mark(self.entry.record.profile)
            return
        self.entry = found
        self.list.mark(profile)  # keeping what was half typed may have laid the list anew
        self.middle.setCurrentWidget(self.body)
        self._show_entry()
        self.body.verticalScrollBar().setValue(0)

    def _open_key(self, key: str) -> None:
        if not self._settle(but=key):
            return
        row = self.sheet.rows[key]
        for other in self.sheet.rows.values():
            if other is not row:
                other.close_editor()
        editor = row.open_editor()
        QTimer.singleShot(0, editor, lambda: self.body.ensureWidgetVisible(editor, 0, SPACE.wide))

    def _settle(self, but: str = "") -> bool:
        """Keep what is half typed before something else is shown; False if it cannot be kept as it stands."""
        return self._settle_editor(but) and self._settle_description()

    def _dirty_row(self, but: str = "") -> PayerKeyRow | None:
        rows = (row for key, row in self.sheet.rows.items() if key != but)
        return next((row for row in rows if row.editor is not None and row.editor.is_changed()), None)

    def _settle_editor(self, but: str = "") -> bool:
        row = self._dirty_row(but)
        if row is not None and row.editor is not None:
            row.editor.keep()
        return row is None or row.editor is None

    def _settle_description(self) -> bool:
        if self.sheet.is_described_anew():
            self._describe(self.sheet.name.text(), self.sheet.state.text())
        return not self.sheet.is_described_anew()

    def half_typed(self) -> Typed:
        """The payer shown, and what stands unsaved: its name and state, an open answer, or a payer to be added."""
        row = self._dirty_row()
        typed: dict[str, Any] = {}
        if self.middle.currentWidget() is self.new and (texts := self.new.fields.unsaved()):
            typed["new"] = texts
        if row is not None and row.editor is not None:
            typed |= {"key": row.answer.key.key, "answer": row.editor.draft()}
        if self.sheet.is_described_anew():
            typed |= {"name": self.sheet.name.text(), "state": self.sheet.state.text()}
        return {"payer": self.entry.record.profile, **typed} if typed else {}

    def take_half_typed(self, typed: Typed) -> None:
        """The same payer with the same fields open; nothing if it is gone."""
        known = self._book.entry(str(typed.get("payer", "")))
        if known is None:
            return
        self._choose(known.record.profile)
        if "key" in typed and (row := self.sheet.rows.get(typed["key"])) is not None:
            self._open_key(typed["key"])
            if row.editor is not None:
                row.editor.show_draft(typed["answer"])
        if "name" in typed:
            self.sheet.name.setText(str(typed["name"]))
            self.sheet.state.setText(str(typed["state"]))
        if "new" in typed:
            self.middle.setCurrentWidget(self.new)
            self.new.begin(known.record.based_on or known.record.profile)
            self.new.fields.put_back(typed["new"])

    def lock_up(self) -> None:
        """An answer half typed waits for the person: at a lock nothing is kept that nobody asked to."""

    def finish(self) -> bool:
        """Keep what is half typed; False if it cannot be kept as it stands."""
        return self._settle()

    # Changing

    def _answer(self, key: str, typed: object, on: object, document: str) -> None:
        row, today = self.sheet.rows[key], self._clinic.today()
        day = on if isinstance(on, date) else None
        was_here = row.isAncestorOf(self.focusWidget() or self)
        try:
            kept = self._attempt(lambda: self._book.answer(self.entry, key, typed, day, document, today))
        except ValueError as problem:
            if row.editor is not None:
                row.editor.refuse(said(str(problem)), at_day="date" in str(problem))
            return
        if kept:
            self._tell(tr("Kept: {key}. Ctrl+Z takes it back", key=KEYS_BY_NAME[key].words))
            if was_here:  # it may be kept because another payer was chosen in the list
                row.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self, key: str) -> None:
        if self._attempt(lambda: self._book.clear(self.entry, key)):
            self._tell(tr("{key}: the shipped answer holds again. Ctrl+Z takes it back", key=KEYS_BY_NAME[key].words))
            self.sheet.rows[key].change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _describe(self, name: str, state: str) -> None:
        if not self._settle_editor():
            return
        try:
            kept = self._attempt(lambda: self._book.describe(self.entry, name, state))
        except ValueError as problem:
            self.sheet.say_problem(said(str(problem)))
            return
        if kept:
            self._tell(tr("Name and state kept. Ctrl+Z takes it back"))

    def _turn_active(self) -> None:
        active = not self.entry.record.active
        if self._settle() and self._attempt(lambda: self._book.set_active(self.entry, active=active)):
            self._tell(
                tr("Offered for visits again")
                if active
                else tr("No longer offered; visits that name it stay as judged")
            )

    def undo(self) -> None:
        """Take back the last change of the payer shown; what is half typed is kept or left first."""
        if self._dirty_row() is not None or self.sheet.is_described_anew():
            self.said.emit(tr("Keep what is half typed, or leave it, before a change is taken back"))
        elif self._book.last_change(self.entry) is not None and self._attempt(lambda: self._book.undo(self.entry)):
            self._tell(tr("Taken back"))

    def begin_new(self) -> None:
        """Ask for a payer of the clinic's own, based on the one shown."""
        if self._settle():
            self.middle.setCurrentWidget(self.new)
            self.new.begin(self.entry.record.based_on or self.entry.record.profile)

    def _add(self, name: str, based_on: str, state: str) -> None:
        try:
            kept = self._attempt(lambda: self._book.add(name, based_on, state))
        except ValueError as problem:
            self.new.refuse(said(str(problem)))
            return
        if kept:
            self.middle.setCurrentWidget(self.body)
            self.body.verticalScrollBar().setValue(0)
            self._tell(tr("Added: {name}", name=name))
            next(iter(self.sheet.rows.values())).change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_new(self) -> None:
        self.middle.setCurrentWidget(self.body)
        self.add_button.setFocus()

    def _attempt(self, change: Callable[[], PayerEntry]) -> bool:
        """Make a change and show it; False if it could not be kept. A `ValueError` is the caller's to say."""
        try:
            self.entry = change()
        except ClinicError as error:
            self.failed.emit(error)
            return False
        self._show_all()
        return True

    def _tell(self, words: str) -> None:
        self.records_changed.emit()
        self.said.emit(words)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Undo is the page's own while it is shown; a field undoes its typing first."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the last change back."""
        if _is_undo(event):
            self.undo()
        else:
            super().keyPressEvent(event)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)
