"""The two grids of a template: its diagnoses, and its lines without anything that is measured."""

from __future__ import annotations

from collections.abc import Callable

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit_template import VisitTemplate
from clinic_app.ui.code_popup import Search
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import Cell, CellKind, Column, GridModel, GridRow
from clinic_app.ui.language import tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.visit_grids import MOST_DIAGNOSES, MOST_LINES

_DIAGNOSIS_COLUMNS = (
    Column("letter", "", CellKind.ORDINAL, 36),
    Column(
        "code", tr_noop("Code"), CellKind.CODE, 110, editable=True, placeholder=tr_noop("Code or words, then Enter")
    ),
    Column("title", tr_noop("Title"), CellKind.TITLE, 240, stretch=True),
)
_LINE_COLUMNS = (
    Column("number", "", CellKind.ORDINAL, 36),
    Column(
        "code", tr_noop("Code"), CellKind.CODE, 110, editable=True, placeholder=tr_noop("Code or nickname, then Enter")
    ),
    Column("label", tr_noop("Service"), CellKind.TITLE, 200, stretch=True),
    Column("modifiers", tr_noop("Modifiers"), CellKind.CHIPS, 120, editable=True),
    Column("pointers", tr_noop("Pointers"), CellKind.TEXT, 80, editable=True),
)
TitleOf = Callable[[str], str]


class TemplateGrid(EntryGrid):
    """One of the two; ``kind`` is the visit's own word for its rows."""

    def __init__(self, kind: str, title: str, search: Search) -> None:
        self.kind = kind
        diagnoses = kind == "diagnoses"
        columns = _DIAGNOSIS_COLUMNS if diagnoses else _LINE_COLUMNS
        limit = MOST_DIAGNOSES if diagnoses else MOST_LINES
        self.rows_model = GridModel(columns, "ABCDEFGHIJKL" if diagnoses else None, limit)
        super().__init__(self.rows_model, f"template_{kind}", title, "", search)
        self.rows_model.setParent(self)

    def show_template(self, template: VisitTemplate, title_of: TitleOf) -> None:
        """Show the rows of a template."""
        if self.kind == "diagnoses":
            codes = [one.code for one in template.diagnoses]
            rows = [GridRow((Cell(), Cell(code), _title(title_of(code)))) for code in codes]
        else:
            rows = [
                GridRow(
                    (
                        Cell(),
                        Cell(line.code),
                        _title(title_of(line.code)),
                        Cell(" ".join(line.modifiers or ())),
                        Cell(" ".join(line.pointers or ())),
                    )
                )
                for line in template.lines
            ]
        self.rows_model.set_rows(tuple(rows))


def _title(words: str) -> Cell:
    return Cell(words, faint=not words, tip=words)


def service_title(book: Codebook) -> TitleOf:
    """Our own words for a service code; none for a code nobody knows."""

    def title(code: str) -> str:
        found = book.procedures.find(code)
        return said(found.label) if found is not None else ""

    return title
