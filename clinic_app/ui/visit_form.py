"""The form of a visit: the only owner of what is typed. `state()` builds it, `show_state()` sets every field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clinic_app.domain.visit import Documentation, Place, Visit
from clinic_app.rules.documentation.asked_fields import fields_asked
from clinic_app.ui.clock_section import ENTRY_PLACE, ClockSection
from clinic_app.ui.code_searches import FormSearches
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.field_sheet import FieldSheet
from clinic_app.ui.field_values import FieldSpec, read_field
from clinic_app.ui.finding_words import LEVELS
from clinic_app.ui.form_places import FormPlaces
from clinic_app.ui.form_sections import Checklist, ChecklistModel, FoldedSheet
from clinic_app.ui.form_state import FormState
from clinic_app.ui.grid_model import GridModel
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.note_entries import EntryTable, with_entry_text, without_entry
from clinic_app.ui.note_form import NoteForm
from clinic_app.ui.note_grids import TITLES
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.visit_edits import LINE_FIELDS
from clinic_app.ui.visit_fields import BASICS, CLAIM_DETAILS
from clinic_app.ui.visit_grids import diagnoses_grid, diagnoses_model, lines_grid, lines_model
from clinic_app.ui.visit_history import StepHistory
from clinic_app.ui.visit_rows import Judged, diagnosis_rows, line_rows, line_totals


class VisitForm(ScrollArea):
    """The fields of one visit.

    ``stepped(name)``: a step was made, undone or done again. ``typed()``: a key went into an open field;
    ``provisional()`` is what would stand if it were left now. ``said(words)``: what could not be done, for the status.
    ``template_asked(id)``: a template was chosen in a list of codes.
    """

    stepped = Signal(str)
    typed = Signal()
    said = Signal(str)
    template_asked = Signal(int)

    def __init__(self, searches: FormSearches, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit_form")
        self.setAccessibleName(tr("Visit"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.still = False
        self._today, self._other_side = today, searches.other_side
        self._together = ""
        self._history: StepHistory[FormState] = StepHistory(FormState(Visit()))
        self._open_text: tuple[str, int, str, str] | None = None
        self.went_through_steps = False  # what stands came by undo or redo, not by typing
        self.basics = FieldSheet(BASICS, len(BASICS), (6, 5, 7, 11, 6))
        self.basics.setObjectName("basics")
        self._diagnoses, self._lines = diagnoses_model(self), lines_model(self)
        self.diagnoses = diagnoses_grid(self._diagnoses, searches.diagnosis_rows)
        self.lines = lines_grid(self._lines, searches.service_rows)
        self.diagnoses.popup.ask_for_pieces(searches.pieces)
        self.lines.offer_suggestions(searches.suggested)
        self.times = ClockSection(searches.services)
        self.checklist = Checklist()
        self.note = NoteForm(searches.diagnoses)
        self.documentation = FoldedSheet("documentation", tr("Documentation"), "Ctrl+4", self.note, self.checklist)
        self.details = FoldedSheet(
            "details", tr("Referral, plan of care, claim"), "Ctrl+5", FieldSheet(CLAIM_DETAILS, 3)
        )
        self.places = FormPlaces(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        self.setWidget(canvas)  # empty: what comes in later is styled but once
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.hair)
        self.basics.setContentsMargins(SPACE.small, 0, SPACE.small, SPACE.hair)
        for part in (self.basics, self.diagnoses, self.lines, self.times, self.documentation, self.details):
            column.addWidget(part)
        column.addStretch(1)
        canvas.installEventFilter(self)

    def sheets(self) -> tuple[FieldSheet | NoteForm, ...]:
        """The sheets of single fields."""
        return (self.basics, self.note, self.details.sheet)

    def _connect(self) -> None:
        for sheet in self.sheets():
            sheet.edited.connect(self._field_edited)
            sheet.typing.connect(self._field_typing)
        self.note.entry_edited.connect(self._entry_edited)
        self.note.entry_removed.connect(self._entry_removed)
        self.note.left_out.connect(self.leave_note_out)
        self.documentation.toggle.toggled.connect(self._ask_for_note)
        self.checklist.go_asked.connect(self.go_to)
        for name, grid, model in (
            ("diagnoses", self.diagnoses, self._diagnoses),
            ("lines", self.lines, self._lines),
        ):
            self._connect_grid(name, grid, model)
        self.times.stepped.connect(self._times_stepped)
        self.times.left.connect(self._times_left)
        self.times.said.connect(self.said)

    def _connect_grid(self, name: str, grid: EntryGrid, model: GridModel) -> None:
        model.edited.connect(lambda row, column, text: self._cell_edited(name, row, model.columns[column].key, text))
        model.rows_pasted.connect(lambda row, codes: self._pasted(name, row, codes))
        model.row_removed.connect(lambda row: self._removed(name, row))
        grid.typing.connect(lambda row, column, text: self._cell_typing(name, row, model.columns[column].key, text))
        grid.together.connect(self._take_together)
        grid.template_taken.connect(self.template_asked)
        grid.itemDelegate().closeEditor.connect(self._editor_given_up)
        grid.selectionModel().currentChanged.connect(lambda *_cells: self.places.show_focus())

    # What stands in the form

    def state(self) -> FormState:
        """What was typed and left."""
        return self._history.state

    def visit(self) -> Visit:
        """The visit as typed."""
        return self.state().visit

    def provisional(self) -> FormState:
        """What would stand if the field that is being typed in were left now; unreadable text counts as not typed."""
        if self._open_text is None:
            return self.state()
        name, row, column, text = self._open_text
        if name != "lines" or column == "code":
            return self.state()
        tried = self.state().typed_in_line(row, column, text)
        return tried if tried.unread == self.state().unread else self.state()

    def show_state(self, state: FormState) -> None:
        """Begin with another visit; nothing can be undone yet."""
        self._history = StepHistory(state)
        self._open_text = None
        self.times.begin_anew()
        self._show_fields()
        self.verticalScrollBar().setValue(0)  # whose visit it is and of which day comes first, wherever one was before

    def show_usual(self, diagnoses: str, lines: str) -> None:
        """Say in the empty grids what this patient's visits usually hold."""
        self._diagnoses.show_ghost(diagnoses)
        self._lines.show_ghost(lines)

    def step(self, state: FormState, name: str, run: str = "") -> None:
        """Make a step that was not typed: a fix, a waiver, a copied visit. Steps of one run are undone together."""
        self._open_text, self.went_through_steps = None, False
        self._history.push(state, name, run)
        self._show_fields()
        self.stepped.emit(name)

    def _show_fields(self) -> None:
        for sheet in self.sheets():
            sheet.show_state(self.state())
        self.times.show_state(self.state())
        if self.visit().documentation is None:
            self.documentation.toggle.setChecked(False)  # a form that is open asks for the note

    # The note: opening its form asks for it

    def _ask_for_note(self, unfolded: bool) -> None:
        if unfolded and self.visit().documentation is None:
            state = self.state()
            self._push(state.with_visit(replace(state.visit, documentation=Documentation())), tr("ask for the note"))

    def leave_note_out(self) -> None:
        """Take the note out of the visit, as if it had never been asked for."""
        self.commit()
        self.step(self.state().without_note(), tr("leave the note out"))
        self.documentation.toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    # Undo

    @property
    def undo_name(self) -> str:
        """The step that undo takes back."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """The step that redo makes again."""
        return self._history.redo_name

    def undo(self) -> None:
        """Take the last step back."""
        self.commit()
        if name := self._history.undo_name:
            self.went_through_steps = True
            self._history.undo()
            self._show_fields()
            self.stepped.emit(tr("Undid: {name}", name=name))

    def redo(self) -> None:
        """Make the last undone step again."""
        if name := self._history.redo_name:
            self.went_through_steps = True
            self._history.redo()
            self._show_fields()
            self.stepped.emit(name)

    def commit(self) -> None:
        """Take what stands in an open field."""
        self.diagnoses.commit_editor()
        self.lines.commit_editor()
        for sheet in self.sheets():
            sheet.commit()
        self.times.commit()

    # Typing

    def _push(self, state: FormState, name: str) -> None:
        self._open_text, self.went_through_steps = None, False
        self._history.push(state, self._together or name, self._together)
        self.stepped.emit(self._together or name)

    def _take_together(self, name: str) -> None:
        """Take what a grid changes until the name is empty again as one step of that name."""
        if self._together and not name:
            self._history.end_run()
        self._together = name

    def _cell_edited(self, grid: str, row: int, column: str, text: str) -> None:
        if grid == "diagnoses":
            if column == "side":
                text = self._code_of_side(row, text)
            self._push(
                self.state().typed_in_diagnosis(row, text),
                tr("diagnosis {letter}", letter=self._diagnoses.ordinal(row)),
            )
        else:
            self._push(
                self.state().typed_in_line(row, column, text),
                tr("{column} of line {row}", column=self._lines.words_of(column).lower(), row=row + 1),
            )

    def _code_of_side(self, row: int, side: str) -> str:
        """The code for a side typed beside a diagnosis; the code as it stands where there is none for that side."""
        code = (self.visit().diagnoses or ())[row].code
        other = self._other_side(code, side)
        if not other:
            self.said.emit(tr("No code of this condition names the side “{side}”: {code} stays", side=side, code=code))
        return other or code

    def _pasted(self, grid: str, row: int, codes: list[str]) -> None:
        state = self.state()
        pasted = state.with_diagnoses(row, codes) if grid == "diagnoses" else state.with_lines(row, codes)
        self._push(pasted, tr("paste {codes} codes", codes=len(codes)))

    def _removed(self, grid: str, row: int) -> None:
        state = self.state()
        if grid == "diagnoses":
            code = (state.visit.diagnoses or ())[row].code
            self._push(state.without_diagnosis(row), tr("remove {code}", code=code))
        else:
            code = (state.visit.lines or ())[row].code
            self._push(state.without_line(row), tr("remove {code}", code=code))

    def _times_stepped(self, visit: Visit, name: str, run: str) -> None:
        self.step(self.state().with_visit(visit).without_unread(ENTRY_PLACE), name, run)
        self._keep_times_in_view()

    def _keep_times_in_view(self) -> None:
        """Lines that come above the times push them down: who types there goes on seeing them."""
        if self.times.isAncestorOf(self.focusWidget() or self):
            self.places.bring_into_view(self.times, self.times.entry if self.times.entry.isVisible() else self.times)

    def _times_left(self, text: str, why: str) -> None:
        """The row of times was left with what is no block, or is mended."""
        state = self.state()
        left = state.left_unread(ENTRY_PLACE, text, why) if text else state.without_unread(ENTRY_PLACE)
        if left != state:
            self._push(left, tr("times"))

    def _cell_typing(self, grid: str, row: int, column: str, text: str) -> None:
        self._open_text = (grid, row, column, text)
        self.typed.emit()

    def _editor_given_up(self) -> None:
        if self._open_text is not None:
            self._open_text = None
            self.typed.emit()

    def _entry_edited(self, table: EntryTable, row: int, key: str, text: str) -> None:
        words = self.note.grids[table.field].rows_model.words_of(key)
        typed = with_entry_text(self.state(), table, row, key, text, self._today)
        self._push(
            typed,
            tr("{column} {row} of {list}", column=words.lower(), row=row + 1, list=tr(TITLES[table.field]).lower()),
        )
        self.note.show_state(self.state())

    def _entry_removed(self, table: EntryTable, row: int) -> None:
        self._push(
            without_entry(self.state(), table, row),
            tr("remove row {row} of {list}", row=row + 1, list=tr(TITLES[table.field]).lower()),
        )
        self.note.show_state(self.state())

    def _field_typing(self, _spec: FieldSpec | None, _text: str) -> None:
        self.typed.emit()

    def _field_edited(self, spec: FieldSpec, text: str) -> None:
        value, problem = None, ""
        try:
            value = read_field(spec, text, self._today)
        except ValueError as error:
            problem = str(error)
        self._push(self.state().typed_in_field(spec.at, text, value, problem), tr(spec.words).lower())
        self._show_fields()

    # What a check says

    def show_judged(self, judged: Judged, checklist: ChecklistModel) -> None:
        """Repaint rows, marks, units and checklist."""
        state = self.state()
        self.note.show_asked(fields_asked(judged.claim))
        self._diagnoses.set_rows(diagnosis_rows(state, judged))
        self._lines.set_totals(line_totals(state, judged))
        self._lines.set_rows(line_rows(state, judged))
        self.times.show_judged(state.visit, judged.claim)
        levels: dict[Place, tuple[Level, str]] = {}
        for finding in (*state.findings(), *judged.findings):
            levels.setdefault(finding.at, (LEVELS[finding.severity], said(finding.message)))
        for sheet in self.sheets():
            sheet.show_levels(levels)
        self.documentation.show_head(checklist.title or tr("Documentation"), checklist.score)
        self.checklist.show_items(checklist.items)
        self.checklist.setVisible(bool(checklist.items))
        self._keep_times_in_view()

    # Going about

    def go_to(self, at: Place) -> bool:
        """Lead the reader to the field of a place; False where this form has none for it."""
        return self.places.go_to(at)

    def enter_times(self) -> None:
        """Type a block by the clock."""
        self.places.enter_times()

    def go_to_section(self, number: int, *, passing: bool = False) -> None:
        """Sections in order: visit, diagnoses, lines, documentation, claim; passing by does not ask for the note."""
        self.places.go_to_section(number, passing=passing)

    def go_to_first_blank(self) -> None:
        """To the first line without minutes, so that only they are typed; else to the first place that is empty."""
        self.places.go_to_first_blank()

    def section_in_focus(self) -> int:
        """The section that has the focus; 1 when none has."""
        return self.places.section_in_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What grows above a field that is being filled in, such as the checklist, must not push it out of sight."""
        if watched is self.widget() and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self.places, self.places.hold_field_in_sight)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room, as when a panel opens above, must not push what is being filled in out of sight either."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            QTimer.singleShot(0, self.places, self.places.show_focus)

    def grid_in_focus(self) -> EntryGrid:
        """The grid that has the focus, else the lines."""
        return self.note.grid_in_focus() or (self.diagnoses if self.section_in_focus() == 2 else self.lines)

    def light_changes(self, before: Visit) -> None:
        """Hold the first cell that differs in the accent's soft ground for a moment, unless motion is unwanted."""
        if self.still:
            return
        old, new = before.lines or (), self.visit().lines or ()
        for row in range(min(len(old), len(new))):
            for column, field in LINE_FIELDS.items():
                if getattr(old[row], field) != getattr(new[row], field):
                    self.lines.light(row, column)
                    return
