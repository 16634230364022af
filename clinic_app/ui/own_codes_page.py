"""Favourites and nicknames: which codes stand first in the lists, in which order, and their short names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import CodeKind
from clinic_app.services.clinic import Clinic
from clinic_app.services.own_codes import WHOLE_CLINIC, OwnCodes
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.code_popup import Search
from clinic_app.ui.code_searches import diagnosis_search, service_search
from clinic_app.ui.entry_grid import EntryGrid
from clinic_app.ui.grid_model import Cell, CellKind, Column, GridModel, GridRow
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.other_nicknames import Named, NicknameGrid
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_MOST = 60
_WORDS = tr_noop(
    "Favourites come first wherever a code is looked up, in this order. A nickname is typed in place of its code: “ex” "
    "and Enter. A service code needs only its last four figures."
)
_COLUMNS = (
    Column("place", "", CellKind.ORDINAL, 36),
    Column(
        "code", tr_noop("Code"), CellKind.CODE, 120, editable=True, placeholder=tr_noop("Code or words, then Enter")
    ),
    Column("title", tr_noop("Title"), CellKind.TITLE, 240, stretch=True),
    Column("nickname", tr_noop("Nickname"), CellKind.TEXT, 150, editable=True),
)
UP_KEY, DOWN_KEY = "Alt+Up", "Alt+Down"
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class FavouriteGrid(EntryGrid):
    """The favourites of one kind: typed, taken out and named as rows of a visit are."""

    def __init__(self, kind: CodeKind, title: str, search: Search) -> None:
        self.kind = kind
        self.rows_model = GridModel(_COLUMNS, None, _MOST)
        super().__init__(self.rows_model, f"favourite_{kind}", title, "", search)
        self.rows_model.setParent(self)
        self.codes: tuple[str, ...] = ()

    def show_codes(self, codes: Sequence[str], title_of: Callable[[str], str], nicknames: dict[str, str]) -> None:
        """Show the codes with their titles, and their nicknames by code."""
        self.codes = tuple(codes)
        rows = []
        for code in codes:
            title = title_of(code)
            cells = (Cell(), Cell(code), Cell(title, faint=not title, tip=title), Cell(nicknames.get(code, "")))
            rows.append(GridRow(cells))
        self.rows_model.set_rows(tuple(rows))


class OwnCodesPage(ToolPage):
    """Whose favourites, and the two grids."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("own_codes_page", parent)
        self._clinic = clinic
        self._own = OwnCodes(clinic.store)
        self.whose = ChoiceBox()
        self.whose.setObjectName("favourites_whose")
        self.whose.setAccessibleName(tr("Whose favourites"))
        self.whose.currentIndexChanged.connect(lambda _row: self._show())
        services = service_search(clinic, clinic.today, lambda: None)
        diagnoses = diagnosis_search(clinic, clinic.today, lambda: 0)
        self.services = FavouriteGrid(CodeKind.PROCEDURE, tr("Services"), services)
        self.diagnoses = FavouriteGrid(CodeKind.DIAGNOSIS, tr("Diagnoses"), diagnoses)
        self.others = NicknameGrid((services, diagnoses))
        self._begun: list[Named] = []  # typed here, and without a nickname yet
        self.up_button = KeyButton(tr("Move up"), key=UP_KEY, small=True)
        self.up_button.setObjectName("favourite_up")
        self.up_button.clicked.connect(lambda: self.shift(-1))
        self.down_button = KeyButton(tr("Move down"), key=DOWN_KEY, small=True)
        self.down_button.setObjectName("favourite_down")
        self.down_button.clicked.connect(lambda: self.shift(1))
        self._last_grid = self.services
        for grid in (self.services, self.diagnoses):
            self._connect_grid(grid)
        others = self.others.rows_model
        others.edited.connect(lambda row, column, text: self._edited_other(row, others.columns[column].key, text))
        others.rows_pasted.connect(lambda _row, codes: self._begin_others(codes))
        others.row_removed.connect(lambda row: self._name_other(self.others.named[row], ""))
        for keys, by in ((UP_KEY, -1), (DOWN_KEY, 1)):
            QShortcut(
                QKeySequence(keys), self, lambda by=by: self.shift(by), context=_WITHIN
            )  # the grid's own use of the key, the look-up, has F2 as well
        self._lay_out()

    def _connect_grid(self, grid: FavouriteGrid) -> None:
        model = grid.rows_model
        model.edited.connect(lambda row, column, text: self._edited(grid, row, model.columns[column].key, text))
        model.rows_pasted.connect(lambda row, codes: self._add(grid, row, codes))
        model.row_removed.connect(lambda row: self._keep(grid, [*grid.codes[:row], *grid.codes[row + 1 :]]))

    def _lay_out(self) -> None:
        actions = (label(tr("Favourites of"), "label"), self.whose)
        head = PageHead(tr("Favourites and nicknames"), tr(_WORDS), actions=actions, back="own_codes_back")
        head.about.setObjectName("own_codes_words")
        head.back_asked.connect(self.given_up)
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        rows = QVBoxLayout(canvas)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.large)
        rows.addWidget(self.services)
        rows.addWidget(self.diagnoses)
        rows.addWidget(self.others)
        rows.addStretch(1)
        area = ScrollArea()
        area.setObjectName("own_codes_area")
        area.setAccessibleName(tr("Favourites"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(canvas)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        for part in (self.up_button, self.down_button):
            foot.addWidget(part)
        hint = tr(
            "{remove} takes a favourite out, its nickname stays; below it takes the nickname", remove=key_text("F7")
        )
        foot.addWidget(label(hint, "hint", "own_codes_hint"))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(head)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def begin(self) -> None:
        """Show the favourites of the clinic, or of whoever they were shown of before."""
        chosen = self.whose.currentData()
        self.whose.blockSignals(True)
        self.whose.clear()
        self.whose.addItem(tr("the whole clinic"), WHOLE_CLINIC)
        for one in self._clinic.people():
            self.whose.addItem(f"{one.name}, {one.credential}", one.id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(chosen)))
        self.whose.blockSignals(False)
        self._show()
        self.services.come_in()

    def finish(self) -> bool:
        """Take what stands in an open cell."""
        for grid in (self.services, self.diagnoses, self.others):
            grid.commit_editor()
        return True

    def _show(self) -> None:
        for grid in (self.services, self.diagnoses):
            codes = self._own.favourites(grid.kind, self._whose())
            names = {code: nickname for nickname, code in self._own.nicknames(grid.kind).items()}
            grid.show_codes(codes, self._title_of(grid.kind), names)
        self._show_others()

    def _show_others(self) -> None:
        """The nicknames that stand at no favourite above, and codes that were begun."""
        above = {(grid.kind, code) for grid in (self.services, self.diagnoses) for code in grid.codes}
        named = [
            Named(kind, code, nickname)
            for kind in (CodeKind.PROCEDURE, CodeKind.DIAGNOSIS)
            for nickname, code in self._own.nicknames(kind).items()
            if (kind, code) not in above
        ]
        shown = {(one.kind, one.code) for one in named}
        self._begun = [one for one in self._begun if (one.kind, one.code) not in shown | above]
        self.others.show_named([*named, *self._begun], lambda one: self._title_of(one.kind)(one.code))

    def _whose(self) -> int:
        return int(self.whose.currentData() or WHOLE_CLINIC)

    def _title_of(self, kind: CodeKind) -> Callable[[str], str]:
        book, on = self._clinic.checking.codebook, self._clinic.today()
        if kind is CodeKind.DIAGNOSIS:
            return lambda code: book.diagnoses.lookup(code, on).title
        procedures = book.procedures

        def title(code: str) -> str:
            found = procedures.find(code)
            return said(found.label) if found is not None else ""

        return title

    def _edited(self, grid: FavouriteGrid, row: int, column: str, text: str) -> None:
        if column == "nickname":
            self._name(grid, row, text)
        elif text.strip():
            self._add(grid, row, [text])
        else:
            self._keep(grid, [*grid.codes[:row], *grid.codes[row + 1 :]])

    def _add(self, grid: FavouriteGrid, row: int, codes: Sequence[str]) -> None:
        known = [self._known(grid.kind, code) for code in codes]
        unknown = [typed for typed, code in zip(codes, known, strict=True) if not code]
        if unknown:
            self.failed.emit(
                ClinicError(
                    tr("{codes} is in no edition of the code book.", codes=", ".join(unknown)),
                    tr("Look the code up with {key}.", key=key_text("F2")),
                )
            )
        self._keep(grid, [*grid.codes[:row], *filter(None, known), *grid.codes[row + 1 :]])

    def _known(self, kind: CodeKind, typed: str) -> str:
        """The code as it is printed, "" for one that nobody knows."""
        book, on = self._clinic.checking.codebook, self._clinic.today()
        if kind is CodeKind.DIAGNOSIS:
            found = book.diagnoses.lookup(typed, on)
            return found.code if found.title else ""
        procedure = book.procedures.find(typed.strip().upper())
        return procedure.code if procedure is not None else ""

    def _keep(self, grid: FavouriteGrid, codes: Sequence[str]) -> None:
        try:
            self._own.set_favourites(grid.kind, codes, self._whose())
        except ClinicError as error:
            self.failed.emit(error)
        self._show()

    def _name(self, grid: FavouriteGrid, row: int, text: str) -> None:
        code = grid.codes[row]
        try:
            nickname = self._own.set_nickname(grid.kind, code, text)
        except ClinicError as error:
            self.failed.emit(error)
        else:
            words = tr("{nickname} is short for {code} now", nickname=nickname, code=code)
            self.said.emit(words if nickname else tr("{code} has no nickname now", code=code))
        self._show()

    def _edited_other(self, row: int, column: str, text: str) -> None:
        one = self.others.named[row] if row < len(self.others.named) else None
        if column == "code":
            is_known = not text.strip() or self._begin_others([text])
            if one is not None and is_known:
                self._name_other(one, "")  # another code stands here now, or none
        elif one is not None:
            self._name_other(one, text)

    def _begin_others(self, codes: Sequence[str]) -> bool:
        """Rows for codes that are to get a nickname; False if one of them is no code."""
        before = len(self._begun)
        for typed in codes:
            kinds = (CodeKind.PROCEDURE, CodeKind.DIAGNOSIS)
            found = next(((kind, code) for kind in kinds if (code := self._known(kind, typed))), None)
            if found is None:
                self.failed.emit(
                    ClinicError(
                        tr("{codes} is in no edition of the code book.", codes=typed),
                        tr("Look the code up with {key}.", key=key_text("F2")),
                    )
                )
            else:
                self._begun.append(Named(*found))
        are_known = len(self._begun) == before + len(codes)
        self._show_others()
        return are_known

    def _name_other(self, one: Named, text: str) -> None:
        if not text.strip():
            self._begun = [begun for begun in self._begun if begun != one]
        try:
            nickname = self._own.set_nickname(one.kind, one.code, text)
        except ClinicError as error:
            self.failed.emit(error)
        else:
            if nickname:
                self.said.emit(tr("{nickname} is short for {code} now", nickname=nickname, code=one.code))
        self._show_others()

    def grid_at_work(self) -> FavouriteGrid:
        """The grid that has the focus, else the one that had it last."""
        focus = self.focusWidget()
        for grid in (self.services, self.diagnoses):
            if focus is not None and (grid is focus or grid.isAncestorOf(focus)):
                self._last_grid = grid
        return self._last_grid

    def shift(self, by: int) -> None:
        """Move the favourite of the current row up or down."""
        grid = self.grid_at_work()
        grid.commit_editor()
        row, column = grid.currentIndex().row(), max(1, grid.currentIndex().column())
        if not (0 <= row < len(grid.codes) and 0 <= row + by < len(grid.codes)):
            return
        codes = list(grid.codes)
        codes.insert(row + by, codes.pop(row))
        self._keep(grid, codes)
        grid.go_to(row + by, grid.rows_model.columns[column].key)
