"""What a form holds: a visit, and what was typed into it that cannot be read as a value.

Text that cannot be read is never thrown away and never taken for a value: it stays in its field, and the findings say
what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from clinic_app.checker.findings import Finding, Severity
from clinic_app.checker.fixing import with_value
from clinic_app.domain.visit import Evaluation, Place, Visit
from clinic_app.ui import visit_edits
from clinic_app.ui.language import tr
from clinic_app.ui.visit_grids import MOST_DIAGNOSES, MOST_LINES

UNREAD_RULE = "FORM-TYPED"


@dataclass(frozen=True, slots=True)
class Unread:
    """Text that stands in a field and is no value of it, and the sentence that says so."""

    at: Place
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class FormState:
    """A visit and its unread text."""

    visit: Visit
    unread: tuple[Unread, ...] = field(default=())

    def unread_at(self, at: Place) -> Unread | None:
        """The unread text of a field."""
        return next((one for one in self.unread if one.at == at), None)

    def findings(self) -> tuple[Finding, ...]:
        """The unread text as findings; none can be accepted."""
        return tuple(
            Finding(UNREAD_RULE, Severity.ERROR, one.at, one.why, tr("What was typed is no value."), waivable=False)
            for one in self.unread
        )

    def with_visit(self, visit: Visit) -> FormState:
        """Another visit; unread text stays."""
        return replace(self, visit=visit)

    def without_unread(self, at: Place) -> FormState:
        """The field was emptied or read."""
        return replace(self, unread=tuple(one for one in self.unread if one.at != at))

    def left_unread(self, at: Place, text: str, why: str) -> FormState:
        """Text was left that is no value yet."""
        return self.with_unread(Unread(at, text, why))

    def with_unread(self, one: Unread) -> FormState:
        """Text that stands in a field and is no value of it."""
        return replace(self, unread=(*self.without_unread(one.at).unread, one))

    def typed_in_line(self, row: int, column: str, text: str) -> FormState:
        """Text typed in a cell of the lines."""
        at = visit_edits.place_of_cell("lines", row, column)
        if column == "code" and not text.strip():
            return self.without_line(row)
        try:
            visit = visit_edits.with_line_text(self.visit, row, column, text)
        except ValueError as problem:
            emptied = visit_edits.with_line_text(self.visit, row, column, "")
            return self.with_visit(emptied).with_unread(Unread(at, text, str(problem)))
        return self.with_visit(visit).without_unread(at)

    def typed_in_diagnosis(self, row: int, text: str) -> FormState:
        """A code typed in a row of the diagnoses."""
        return self.with_visit(visit_edits.with_diagnosis(self.visit, row, text))

    def typed_in_field(self, at: Place, text: str, value: Any, problem: str) -> FormState:
        """A value typed in a single field, or text with the sentence that says why it is none."""
        visit = self.visit if value is None and _is_blank(self.visit, at) else with_value(self.visit, at, value)
        note = visit.documentation
        if note is not None and note.evaluation == Evaluation():  # emptied field by field: no part of it is left
            visit = with_value(visit, ("documentation", "evaluation"), None)
        if problem:
            return self.with_visit(visit).with_unread(Unread(at, text, problem))
        return self.with_visit(visit).without_unread(at)

    def with_diagnoses(self, row: int, codes: Sequence[str]) -> FormState:
        """Several codes pasted into the diagnoses."""
        return self.with_visit(visit_edits.with_diagnoses(self.visit, row, codes, MOST_DIAGNOSES))

    def with_lines(self, row: int, codes: Sequence[str]) -> FormState:
        """Several codes pasted into the lines."""
        before = len(self.visit.lines or ())
        visit = visit_edits.with_lines(self.visit, row, codes, MOST_LINES)
        added = len(visit.lines or ()) - before
        return FormState(visit, self._moved_unread(lambda line: line + added if line > row else line))

    def without_diagnosis(self, row: int) -> FormState:
        """A diagnosis was taken away."""
        return self.with_visit(visit_edits.without_diagnosis(self.visit, row))

    def without_line(self, row: int) -> FormState:
        """A line was taken away; unread text in it goes with it."""
        visit = visit_edits.without_line(self.visit, row)
        return FormState(visit, self._moved_unread(lambda line: None if line == row else line - (line > row)))

    def without_row(self, table: Place, row: int, visit: Visit) -> FormState:
        """A row of a table was taken away, which gave `visit`; unread text in it goes with it."""
        return FormState(visit, self._moved_unread(lambda at: None if at == row else at - (at > row), table))

    def without_note(self) -> FormState:
        """The note as if it had never been asked for."""
        kept = tuple(one for one in self.unread if one.at[0] != "documentation")
        return FormState(replace(self.visit, documentation=None), kept)

    def _moved_unread(self, place_of: Callable[[int], int | None], table: Place = ("lines",)) -> tuple[Unread, ...]:
        moved = []
        deep = len(table)
        for one in self.unread:
            at = one.at[deep] if one.at[:deep] == table and len(one.at) > deep else None
            if not isinstance(at, int):
                moved.append(one)
            elif (row := place_of(at)) is not None:
                moved.append(replace(one, at=(*table, row, *one.at[deep + 1 :])))
        return tuple(moved)


def value_at(visit: Visit, at: Place) -> Any:
    """The value of a field; None where it, or the table it stands in, was left out."""
    here: Any = visit
    for step in at:
        if here is None:
            return None
        if isinstance(step, int):
            here = here[step] if 0 <= step < len(here) else None
        else:
            here = getattr(here, "from_" if step == "from" else step)
    return here


def _is_blank(visit: Visit, at: Place) -> bool:
    return value_at(visit, at) is None
