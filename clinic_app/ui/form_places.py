"""Going about the form of a visit: to the field of a finding, to a section, and keeping in sight what is typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from clinic_app.domain.visit import Place
from clinic_app.ui.clock_section import ENTRY_PLACE
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.visit_edits import LINE_FIELDS

if TYPE_CHECKING:
    from clinic_app.ui.visit_form import VisitForm

_CLOCK_FIELDS = {"start", "end", "uncounted"}
_COLUMN_OF_FIELD = {field: column for column, field in LINE_FIELDS.items()}


class FormPlaces(QObject):
    """Leads to the parts of a form, and scrolls so that they are seen."""

    def __init__(self, form: VisitForm) -> None:
        super().__init__(form)
        self._form = form

    def go_to(self, at: Place) -> bool:
        """Lead the reader to the field of a place; False where this form has none for it."""
        if at == ENTRY_PLACE:
            self._form.times.go_to_entry()
            return True
        if self._go_to_times(at):
            return True
        if len(at) >= 2 and at[0] in {"diagnoses", "lines"} and isinstance(at[1], int):
            grid = self._form.diagnoses if at[0] == "diagnoses" else self._form.lines
            column = _COLUMN_OF_FIELD.get(str(at[2]), "code") if len(at) > 2 else "code"
            grid.go_to(at[1], column)
            self._form.ensureWidgetVisible(grid)
            return True
        if at and at[0] in {"diagnoses", "lines"}:
            grid = self._form.diagnoses if at[0] == "diagnoses" else self._form.lines
            grid.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self._go_to_field(at)

    def _go_to_times(self, at: Place) -> bool:
        """Lead to the blocks of a line for a finding that stands on its times."""
        of_times = len(at) > 2 and at[0] == "lines" and isinstance(at[1], int) and at[2] in _CLOCK_FIELDS
        if not of_times or not self._form.times.go_to(int(at[1])):
            return False
        self._form.ensureWidgetVisible(self._form.times)
        return True

    def enter_times(self) -> None:
        """Type a block by the clock."""
        self._form.times.begin()
        self.bring_into_view(self._form.times, self._form.focusWidget() or self._form.times)

    def _go_to_field(self, at: Place) -> bool:
        for folded in (self._form.documentation, self._form.details):
            sheet = folded.sheet
            inside = sheet.place_for(at)
            if inside is not None:
                folded.toggle.setChecked(True)
                sheet.go_to(inside)
                self.bring_into_view(folded, self._form.focusWidget() or folded)
                return True
        if self._form.basics.holds(at):
            self._form.basics.go_to(at)
            return True
        return False

    def go_to_section(self, number: int, *, passing: bool = False) -> None:
        """Sections in order: visit, diagnoses, lines, documentation, claim; passing by does not ask for the note."""
        if number in {4, 5}:
            folded = self._form.documentation if number == 4 else self._form.details
            if number == 4 and passing and self._form.visit().documentation is None:
                folded.toggle.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.bring_into_view(folded, folded.toggle)
                return
            folded.open()
            self.bring_into_view(folded, folded.sheet.inputs()[0])
            return
        if number == 1:
            part: QWidget = self._form.basics.inputs()[0]
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            part = grid = self._form.diagnoses if number == 2 else self._form.lines
            grid.come_in()
        self._form.ensureWidgetVisible(part)

    def go_to_first_blank(self) -> None:
        """To the first line without minutes, so that only they are typed; else to the first place that is empty."""
        lines = self._form.visit().lines or ()
        blank = next((row for row, line in enumerate(lines) if line.minutes is None and line.start is None), None)
        if blank is not None:
            self._form.lines.go_to(blank, "minutes")
            self._form.ensureWidgetVisible(self._form.lines)
        else:
            self.go_to_section(3 if self._form.visit().diagnoses else 2)

    def bring_into_view(self, sheet: QWidget, field: QWidget) -> None:
        """Scroll to a field, with as much of its sheet as has room, once the sheet has been laid out."""

        def scroll() -> None:
            self._form.ensureWidgetVisible(sheet)
            self._form.ensureWidgetVisible(field)

        QTimer.singleShot(0, field, scroll)

    def hold_field_in_sight(self) -> None:
        """What grows above a field that is being filled in, such as the checklist, must not push it out of sight."""
        focus = self._form.focusWidget()
        folded = (self._form.documentation, self._form.details)
        if focus is not None and focus.isVisible() and any(one.isAncestorOf(focus) for one in folded):
            self._form.ensureWidgetVisible(focus)

    def show_focus(self) -> None:
        """Scroll as little as brings the field in focus into sight; of a grid, its current row."""
        focus = self._form.focusWidget()
        if focus is None or not focus.isVisible() or not self._form.isAncestorOf(focus):
            return
        grids = (self._form.diagnoses, self._form.lines)
        grid = next((one for one in grids if one is focus or one.isAncestorOf(focus)), None)
        if grid is None:
            self._form.ensureWidgetVisible(focus)
        else:
            self._show_row(grid)

    def _show_row(self, grid: EntryGrid) -> None:
        cell, canvas = grid.visualRect(grid.currentIndex()), self._form.widget()
        if cell.isValid() and canvas is not None:
            middle = grid.viewport().mapTo(canvas, cell.center())
            self._form.ensureVisible(self._form.horizontalScrollBar().value(), middle.y(), 0, cell.height())

    def section_in_focus(self) -> int:
        """The section that has the focus; 1 when none has."""
        form, focus = self._form, self._form.focusWidget()
        if focus is not None and form.times.isAncestorOf(focus):
            return 3
        parts = (form.basics, form.diagnoses, form.lines, form.documentation, form.details)
        inside = (
            number for number, part in enumerate(parts, 1) if focus and (part is focus or part.isAncestorOf(focus))
        )
        return next(inside, 1)
