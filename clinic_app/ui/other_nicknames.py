"""Nicknames of codes that are no favourites: any code may have one, and each is seen, changed and taken away here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from clinic_app.domain.records import CodeKind
from clinic_app.ui.code_hits import CodeHit
from clinic_app.ui.code_popup import Search
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import Cell, CellKind, Column, GridModel, GridRow
from clinic_app.ui.language import tr, tr_noop

_MOST = 400
_COLUMNS = (
    Column("place", "", CellKind.ORDINAL, 36),
    Column(
        "code", tr_noop("Code"), CellKind.CODE, 120, editable=True, placeholder=tr_noop("Code or words, then Enter")
    ),
    Column("title", tr_noop("Title"), CellKind.TITLE, 240, stretch=True),
    Column("nickname", tr_noop("Nickname"), CellKind.TEXT, 150, editable=True),
)


class Named(NamedTuple):
    """A code with its nickname, "" for one that was typed and has none yet."""

    kind: CodeKind
    code: str
    nickname: str = ""


class NicknameGrid(EntryGrid):
    """Services and diagnoses in one list, as many as have a nickname and stand in no list of favourites above."""

    def __init__(self, searches: Sequence[Search]) -> None:
        self.rows_model = GridModel(_COLUMNS, None, _MOST)
        super().__init__(self.rows_model, "other_nicknames", tr("Nicknames of other codes"), "", _all_of(searches))
        self.rows_model.setParent(self)
        self.named: tuple[Named, ...] = ()

    def show_named(self, named: Sequence[Named], title_of: Callable[[Named], str]) -> None:
        """Show these."""
        self.named = tuple(named)
        rows = []
        for one in named:
            title = title_of(one)
            rows.append(GridRow((Cell(), Cell(one.code), Cell(title, faint=not title, tip=title), Cell(one.nickname))))
        self.rows_model.set_rows(tuple(rows))


def _all_of(searches: Sequence[Search]) -> Search:
    def search(text: str) -> list[CodeHit]:
        return [hit for one in searches for hit in one(text)]

    return search
