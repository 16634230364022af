"""The two grids of a visit: diagnoses A to L and service lines."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clinic_app.ui.buttons import key_text
from clinic_app.ui.code_popup import Search
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import CellKind, Column, GridModel
from clinic_app.ui.language import tr, tr_noop

MOST_DIAGNOSES = 12
MOST_LINES = 50

DIAGNOSIS_COLUMNS = (
    Column("letter", tr_noop("Diagnosis"), CellKind.ORDINAL, 36, tight=26),
    Column(
        "code",
        tr_noop("Code"),
        CellKind.CODE,
        96,
        editable=True,
        placeholder=tr_noop("Code or words, then Enter"),
        tight=76,
    ),
    Column("title", tr_noop("Title"), CellKind.TITLE, 220, stretch=True, tight=170),
    Column("side", tr_noop("Side"), CellKind.TEXT, 76, editable=True, tight=58),
    Column("used_by", tr_noop("Used by lines"), CellKind.TEXT, 110, tight=90),
    Column("mark", tr_noop("Finding"), CellKind.MARK, 168, tight=96),
)

LINE_COLUMNS = (
    Column("number", tr_noop("Line"), CellKind.ORDINAL, 36, tight=26),
    Column(
        "code", tr_noop("Code"), CellKind.CODE, 72, editable=True, placeholder=tr_noop("Code or nickname, then Enter")
    ),
    Column("label", tr_noop("Service"), CellKind.TITLE, 180, stretch=True, tight=80),
    Column("minutes", tr_noop("Minutes"), CellKind.NUMBER, 66, editable=True, tight=56),
    Column("assistant", tr_noop("Assistant"), CellKind.NUMBER, 66, editable=True, tight=62),
    Column("modifiers", tr_noop("Modifiers"), CellKind.CHIPS, 108, box="D", editable=True, tight=84),
    Column("pointers", tr_noop("Pointers"), CellKind.TEXT, 66, box="E", editable=True),
    Column("units", tr_noop("Units"), CellKind.NUMBER, 76, box="G", editable=True, tight=56),
    Column("charge", tr_noop("Charge"), CellKind.MONEY, 72, box="F", editable=True, tight=64),
)


def diagnoses_model(parent: QObject | None = None) -> GridModel:
    """Model of the diagnoses, lettered A to L."""
    return GridModel(DIAGNOSIS_COLUMNS, "ABCDEFGHIJKL", MOST_DIAGNOSES, parent)


def lines_model(parent: QObject | None = None) -> GridModel:
    """Model of the service lines, numbered; more than six go on a second claim form, so the grid allows them."""
    return GridModel(LINE_COLUMNS, None, MOST_LINES, parent)


def diagnoses_grid(model: GridModel, search: Search, parent: QWidget | None = None) -> EntryGrid:
    """Grid of the diagnoses, box 21 of the claim form."""
    grid = EntryGrid(model, "diagnoses", tr("Diagnoses"), "21", search, parent)
    grid.set_hint(tr("Look up  {key_text}", key_text=key_text("F2")))
    return grid


def lines_grid(model: GridModel, search: Search, parent: QWidget | None = None) -> EntryGrid:
    """Grid of the service lines, box 24."""
    return EntryGrid(model, "service_lines", tr("Service lines"), "24", search, parent)
