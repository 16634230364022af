"""The small grids of the documentation form: muscle tests, forces, scored tests, charted diagnoses."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from clinic_app.rules.documentation.measures import measures
from clinic_app.ui.code_hits import CodeHit
from clinic_app.ui.code_popup import Search
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.form_state import FormState
from clinic_app.ui.grid_model import Cell, CellKind, Column, GridModel, GridRow, Mark
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.note_entries import CHARTED, FORCE, MOST_ENTRIES, STRENGTH, TESTS, EntryTable, cell_text, entries
from clinic_app.ui.tokens import Level

_QUESTION = Column("doubt", "", CellKind.MARK, 250)
_SIDE = Column("side", tr_noop("Side"), CellKind.TEXT, 84, editable=True)

_COLUMNS: dict[str, tuple[Column, ...]] = {
    STRENGTH.field: (
        Column("group", "", CellKind.CODE, 220, editable=True, stretch=True, placeholder=tr_noop("Group, then Enter")),
        _SIDE,
        Column("grade", tr_noop("Grade"), CellKind.TEXT, 84, editable=True),
        _QUESTION,
    ),
    FORCE.field: (
        Column("group", "", CellKind.CODE, 220, editable=True, stretch=True, placeholder=tr_noop("Group, then Enter")),
        _SIDE,
        Column("value", tr_noop("Force"), CellKind.NUMBER, 72, editable=True),
        Column("unit", tr_noop("Unit"), CellKind.TEXT, 64, editable=True),
        Column("beside", "", CellKind.TEXT, 84),
        _QUESTION,
    ),
    TESTS.field: (
        Column("name", "", CellKind.CODE, 220, editable=True, stretch=True, placeholder=tr_noop("Test, then Enter")),
        Column("score", tr_noop("Score"), CellKind.NUMBER, 72, editable=True),
        Column("unit", tr_noop("Unit"), CellKind.TEXT, 64, editable=True),
        Column("on", tr_noop("Day"), CellKind.TEXT, 104, editable=True),
        _QUESTION,
    ),
    CHARTED.field: (
        Column(
            "code",
            "",
            CellKind.CODE,
            220,
            editable=True,
            stretch=True,
            placeholder=tr_noop("Code or words, then Enter"),
        ),
        Column("on", tr_noop("Charted on"), CellKind.TEXT, 104, editable=True),
        Column("by", tr_noop("By"), CellKind.TEXT, 150, editable=True),
        _QUESTION,
    ),
}
TITLES = {
    STRENGTH.field: tr_noop("Muscle tests"),
    FORCE.field: tr_noop("Forces by dynamometer"),
    TESTS.field: tr_noop("Scored tests"),
    CHARTED.field: tr_noop("Diagnoses in chart or referral"),
}


class NoteGrid(EntryGrid):
    """The grid of one list of the note; ``table`` says which."""

    def __init__(self, table: EntryTable, search: Search) -> None:
        self.table = table
        self.rows_model = GridModel(_COLUMNS[table.field], None, MOST_ENTRIES)
        super().__init__(self.rows_model, f"note_{table.field}", tr(TITLES[table.field]), "", search)
        self.rows_model.setParent(self)

    def show_state(self, state: FormState) -> None:
        """Show the entries, and ask beside those that look mistyped."""
        self.rows_model.set_rows(tuple(_row(state, self.table, row) for row in range(len(entries(state, self.table)))))

    def show_rules(self, rules: Iterable[str]) -> None:
        """Say small behind the title which rules ask for it."""
        self.show_box("  ".join(rules))


def _row(state: FormState, table: EntryTable, row: int) -> GridRow:
    entry = entries(state, table)[row]
    cells = []
    for column in _COLUMNS[table.field]:
        if column.key == "beside":
            cells.append(Cell(table.beside(entry), faint=True))
        elif column.key == "doubt":
            cells.append(Cell(tip=table.doubt(entry)))
        else:
            unread = state.unread_at((*table.at, row, column.key))
            level = Level.MUST_FIX if unread else None
            cells.append(Cell(cell_text(state, table, row, column.key), level, tip=unread.why if unread else ""))
    doubt = table.doubt(entry)
    return GridRow(tuple(cells), Mark(Level.NOTE, doubt) if doubt else None)


def group_search() -> Search:
    """Muscle groups by words of their names; free words may be typed as well."""
    names = measures().group_names

    def search(text: str) -> list[CodeHit]:
        return [CodeHit(name, "") for name in names if _fits(text, name)]

    return search


def scored_test_search() -> Search:
    """Standard tests by their short name or their words."""
    tests = measures().tests

    def search(text: str) -> list[CodeHit]:
        return [
            CodeHit(one.name, one.words, note=one.units[0].unit)
            for one in tests
            if _fits(text, " ".join((one.name, one.words, *one.also)))
        ]

    return search


def _fits(text: str, name: str) -> bool:
    words = name.casefold().split()
    return all(any(word.startswith(typed) for word in words) for typed in text.casefold().split())


def note_grids(charted: Search, parent: QObject | None = None) -> dict[str, NoteGrid]:
    """The four grids by field."""
    searches: dict[str, Callable[[], Search]] = {
        STRENGTH.field: group_search,
        FORCE.field: group_search,
        TESTS.field: scored_test_search,
        CHARTED.field: lambda: charted,
    }
    return {table.field: NoteGrid(table, searches[table.field]()) for table in (STRENGTH, FORCE, TESTS, CHARTED)}
