"""The documentation form: grids of what was measured, and fields under what a payer wants to read in them.

It shows first what the codes of the claim ask for and what is filled in; "All fields" shows the rest. Opening it asks
for the note: from then on what is empty counts as missing. "Leave the note out" takes that back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clinic_app.domain.visit import Place
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.code_popup import Search
from clinic_app.ui.field_sheet import FieldSheet
from clinic_app.ui.form_state import FormState, value_at
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.note_entries import EntryTable
from clinic_app.ui.note_fields import NOTE_GROUPS
from clinic_app.ui.note_grids import NoteGrid, note_grids
from clinic_app.ui.text import label, set_level
from clinic_app.ui.tokens import SPACE, Level

_COLUMNS = 3
_ASKED_WORDS = tr_noop("This form is open, so the note is asked for: what is empty counts as missing.")
_PROMPTS = {
    "strength": tr_noop(
        "Which muscle groups, which side, what grade out of 5: 0, 1, 2-, 2, 2+, 3-, 3, 3+, 4-, 4, 4+, 5."
    ),
    "dynamometry": tr_noop(
        "A force in kg, lb or N. It is kept in the unit typed; the other one stands beside it to be read."
    ),
    "tests": tr_noop("TUG, Berg, five times sit to stand, six-minute walk or another: score, unit, day (t for today)."),
    "charted": tr_noop("What chart, problem list or referral name and this claim does not."),
}


class NoteForm(QWidget):
    """The fields of the note. It owns no value: it tells what is typed and shows what the form holds.

    ``edited(spec, text)``, ``typing(spec, text)`` as a `FieldSheet`; ``entry_edited(table, row, key, text)`` and
    ``entry_removed(table, row)`` for the grids; ``left_out`` when the note is to be as if never asked for.
    """

    edited = Signal(object, str)
    typing = Signal(object, str)
    entry_edited = Signal(object, int, str, str)
    entry_removed = Signal(object, int)
    left_out = Signal()

    def __init__(self, search_diagnoses: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_form")
        self._search = search_diagnoses
        self._grids: dict[str, NoteGrid] = {}
        self._sheets: dict[str, FieldSheet] = {}
        self._levels: dict[Place, tuple[Level, str]] = {}
        self._heads: dict[str, QLabel] = {}
        self._prompts: dict[str, QLabel] = {}
        self._holders: dict[str, QWidget] = {}
        self._asked: Mapping[str, tuple[str, ...]] = {}
        self._state: FormState | None = None
        self.all_fields = KeyButton(tr("All fields"), "quiet", small=True)
        self.all_fields.setObjectName("note_all_fields")
        self.all_fields.setCheckable(True)
        self.all_fields.toggled.connect(lambda _all: self._show_wanted())
        self.leave_out = KeyButton(tr("Leave the note out"), "quiet", small=True)
        self.leave_out.setObjectName("note_leave_out")
        self.leave_out.setToolTip(
            tr("The note counts as never asked for: nothing of it is checked. Undo brings it back.")
        )
        self.leave_out.clicked.connect(self.left_out)

    # Made when first looked at: a window that never opens it does not wait for its eighty parts

    @property
    def grids(self) -> dict[str, NoteGrid]:
        """The grids by field."""
        self._make()
        return self._grids

    @property
    def sheets(self) -> dict[str, FieldSheet]:
        """The sheets of single fields by group."""
        self._make()
        return self._sheets

    @property
    def is_made(self) -> bool:
        """Whether anybody looked at it yet."""
        return bool(self._grids)

    def _make(self) -> None:
        if self._grids:
            return
        self._grids = note_grids(self._search, self)
        self._sheets = {group.name: FieldSheet(group.fields, _COLUMNS) for group in NOTE_GROUPS if group.fields}
        self._lay_out()
        self._connect()
        if self._state is not None:
            self.show_state(self._state)
        self._show_rules()
        self.show_levels(self._levels)

    def showEvent(self, event: QShowEvent) -> None:
        """Make what is looked at."""
        self._make()
        super().showEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE.small)
        top.addWidget(label(tr(_ASKED_WORDS), "hint", "note_asked", wrap=True), 1)
        top.addWidget(self.all_fields)
        top.addWidget(self.leave_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(top)
        for group in NOTE_GROUPS:
            if group.fields:
                self._heads[group.name] = label(tr(group.words), "secondhead")
                column.addWidget(self._heads[group.name])
            for name in group.grids:
                column.addWidget(self._prompted(name))
            if group.name in self.sheets:
                column.addWidget(self.sheets[group.name])

    def _every_input(self) -> Iterator[QWidget]:
        """Grids and fields in the order of the screen."""
        for group in NOTE_GROUPS:
            yield from (self.grids[name] for name in group.grids)
            yield from self.sheets[group.name].inputs() if group.name in self.sheets else ()

    def _prompted(self, name: str) -> QWidget:
        """A grid over what is wanted in it."""
        holder = self._holders[name] = QWidget()
        holder.setObjectName(f"note_{name}")
        self._prompts[name] = label(tr(_PROMPTS[name]), "hint", f"note_{name}_prompt", wrap=True)
        self._prompts[name].setContentsMargins(SPACE.small, 0, 0, 0)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.grids[name])
        column.addWidget(self._prompts[name])
        return holder

    def _connect(self) -> None:
        for sheet in self.sheets.values():
            sheet.edited.connect(self.edited)
            sheet.typing.connect(self.typing)
        for grid in self.grids.values():
            self._connect_grid(grid)

    def _connect_grid(self, grid: NoteGrid) -> None:
        model, table = grid.rows_model, grid.table
        model.edited.connect(
            lambda row, column, text: self.entry_edited.emit(table, row, model.columns[column].key, text)
        )
        model.rows_pasted.connect(lambda row, texts: self._pasted(table, row, texts))
        model.row_removed.connect(lambda row: self.entry_removed.emit(table, row))
        grid.typing.connect(lambda _row, _column, text: self.typing.emit(None, text))

    def _pasted(self, table: EntryTable, row: int, texts: list[str]) -> None:
        for place, text in enumerate(texts, start=row):
            self.entry_edited.emit(table, place, table.keys[0], text)

    # What is shown

    def show_state(self, state: FormState) -> None:
        """Show the note of a form."""
        self._state = state
        if not self.is_made:
            return
        for sheet in self.sheets.values():
            sheet.show_state(state)
        for grid in self.grids.values():
            grid.show_state(state)
        self._show_wanted()

    def show_asked(self, asked: Mapping[str, tuple[str, ...]]) -> None:
        """Show first what these rules ask for, by field of the note."""
        if asked == self._asked:
            return
        self._asked = asked
        if self.is_made:
            self._show_rules()

    def _show_rules(self) -> None:
        asked = self._asked
        for sheet in self.sheets.values():
            sheet.show_rules({spec.at: asked.get(str(spec.at[1]), ()) for spec in sheet.specs})
        for name, grid in self.grids.items():
            grid.show_rules(asked.get(name, ()))
        self._show_wanted()

    def _show_wanted(self, also: Place = ()) -> None:
        hidden = 0
        for group in NOTE_GROUPS:
            fields = {spec.at for spec in group.fields if self._is_wanted(spec.at) or spec.at == also}
            hidden += len(group.fields) - len(fields)
            if group.name in self.sheets:
                self.sheets[group.name].show_only(fields)
                self.sheets[group.name].setVisible(bool(fields))
                self._heads[group.name].setVisible(bool(fields))
            for name in group.grids:
                wanted = self._is_wanted(("documentation", name)) or also[:2] == ("documentation", name)
                hidden += not wanted
                self._holders[name].setVisible(wanted)
        more = tr(", {hidden} more", hidden=hidden) if hidden else ""
        self.all_fields.set_words(
            tr("Only what is asked") if self.all_fields.isChecked() else tr("All fields{more}", more=more)
        )

    def _is_wanted(self, at: Place) -> bool:
        """Asked for by a rule, filled in, or everything is."""
        name = str(at[1])
        if self.all_fields.isChecked() or name in self._asked or (name == "dynamometry" and "strength" in self._asked):
            return True
        return self._state is not None and (
            value_at(self._state.visit, at) is not None or any(one.at[:2] == at[:2] for one in self._state.unread)
        )

    def show_levels(self, levels: dict[Place, tuple[Level, str]]) -> None:
        """Mark what a finding names; under a grid the finding's own sentence takes the prompt's place."""
        self._levels = levels
        if not self.is_made:
            return
        for sheet in self.sheets.values():
            sheet.show_levels(levels)
        for name, prompt in self._prompts.items():
            found = levels.get(("documentation", name))
            set_level(prompt, found[0] if found else None)
            prompt.setText(found[1] if found else tr(_PROMPTS[name]))

    # Going about

    def place_for(self, at: Place) -> Place | None:
        """The field or grid that a place names or lies in."""
        if at[:1] != ("documentation",):
            return None
        if at == ("documentation",):
            return next((("documentation", str(spec)) for spec in self._shown_names()), None)
        if len(at) > 1 and at[0] == "documentation" and at[1] in self.grids:
            return at
        return next((found for sheet in self.sheets.values() if (found := sheet.place_for(at)) is not None), None)

    def _shown_names(self) -> Iterator[str]:
        for group in NOTE_GROUPS:
            yield from (name for name in group.grids if self._holders[name].isVisibleTo(self))
            yield from (str(spec.at[1]) for spec in group.fields if self._is_wanted(spec.at))

    def holds(self, at: Place) -> bool:
        """Whether a field or grid of the note stands at a place."""
        return self.place_for(at) is not None

    def go_to(self, at: Place) -> None:
        """Lead the reader to a field or a cell, shown if it was not."""
        self._show_wanted(also=at)
        name = at[1] if len(at) > 1 else ""
        if name in self.grids:
            grid = self.grids[str(name)]
            row = at[2] if len(at) > 2 and isinstance(at[2], int) else grid.rows_model.rowCount() - 1
            key = str(at[3]) if len(at) > 3 else grid.table.keys[0]
            grid.go_to(row, key)
            return
        place = self.place_for(at)
        for sheet in self.sheets.values():
            if place is not None and sheet.holds(place):
                sheet.go_to(place)

    def inputs(self) -> list[QWidget]:
        """Grids and fields shown, in their order."""
        return [
            made
            for made in self._every_input()
            if not isinstance(made, NoteGrid) or self._holders[made.table.field].isVisibleTo(self)
        ]

    def grid_in_focus(self) -> NoteGrid | None:
        """The grid that has the focus, or whose editor has."""
        return next((one for one in self._grids.values() if one.hasFocus() or one.editor() is not None), None)

    def rules_in_focus(self) -> tuple[str, ...]:
        """The rules that ask for what has the focus."""
        grid = self.grid_in_focus()
        if grid is not None:
            return self._asked.get(grid.table.field, ())
        at = next((place for sheet in self._sheets.values() if (place := sheet.place_in_focus())), None)
        return self._asked.get(str(at[1]), ()) if at else ()

    def commit(self) -> None:
        """Take what stands in an open field."""
        for grid in self._grids.values():
            grid.commit_editor()
        for sheet in self._sheets.values():
            sheet.commit()
