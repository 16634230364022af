"""The grid of the fee list: a code a row, its charge to type, and in the last row a new code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clinic_app.services.fees import FeeRow
from clinic_app.ui.code_popup import Search
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import Cell, CellKind, Column, GridModel, GridRow
from clinic_app.ui.language import tr
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level
from clinic_app.ui.typed_values import date_words, money_words

MOST_CODES = 2000
_GENERAL = 2


@dataclass(frozen=True, slots=True)
class UnreadCharge:
    """What was typed as a charge and is none, and the sentence that says so."""

    text: str
    why: str


def fee_columns(*, may_change: bool) -> tuple[Column, ...]:
    """The columns; nobody types where charges may only be read."""
    prompt = tr("Code or words, then Enter") if may_change else ""
    return (
        Column("code", tr("Code"), CellKind.CODE, 110, editable=may_change, placeholder=prompt),
        Column("label", tr("Service"), CellKind.TITLE, 240, stretch=True),
        Column("general", tr("Every payer"), CellKind.MONEY, 110),
        Column("charge", tr("Charge"), CellKind.MONEY, 110, editable=may_change),
        Column("since", tr("Since"), CellKind.TEXT, 110),
        Column("later", tr("Later"), CellKind.TEXT, 190),
    )


def fee_rows(rows: Sequence[FeeRow], payer: str, unread: Mapping[str, UnreadCharge]) -> tuple[GridRow, ...]:
    """The rows as they stand for a payer, with what was typed and is no charge."""
    return tuple(_row(one, payer, unread.get(one.code)) for one in rows)


def _row(one: FeeRow, payer: str, unread: UnreadCharge | None) -> GridRow:
    charge = Cell(money_words(one.charge), computed=money_words(one.general) if payer and one.charge is None else "")
    if unread is not None:
        charge = Cell(unread.text, Level.MUST_FIX, tip=unread.why)
    return GridRow(
        (
            Cell(one.code, locked=True),
            Cell(said(one.label) or tr("not in the code book"), faint=not one.label, tip=said(one.label)),
            Cell(money_words(one.general)),
            charge,
            Cell(date_words(one.since), faint=True),
            Cell(", ".join(_later(one)), faint=True),
        )
    )


def _later(one: FeeRow) -> list[str]:
    return [
        tr("{amount} from {day}", amount=money_words(fee.charge) or tr("none"), day=date_words(fee.since))
        for fee in one.later
    ]


class FeeGrid(EntryGrid):
    """``table_pasted(text)``: several cells were pasted, which are a table and not one value."""

    table_pasted = Signal(str)

    def __init__(self, model: GridModel, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(model, "fees", tr("Fees"), "", search, parent)

    def show_general(self, *, shown: bool) -> None:
        """Show what every payer is charged beside the charges of one."""
        self.setColumnHidden(_GENERAL, not shown)

    def _has_place(self) -> bool:
        """A code that was typed a moment ago is locked: Enter goes on from there to its charge."""
        return self.currentIndex().isValid()

    def _paste(self, text: str) -> None:
        if "\n" in text.strip() or "\t" in text.strip():
            self.table_pasted.emit(text)
        else:
            super()._paste(text)
