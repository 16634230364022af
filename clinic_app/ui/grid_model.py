"""The table model under both grids of the visit: what was typed, what is wrong with it, what the program computed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.tokens import Level

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LONGEST_TYPED = 400
"""Signs a cell takes: fifty pasted codes fit, a page pasted by mistake does not."""
_SEPARATORS = re.compile(r"[\s,;|/]+")


class CellKind(StrEnum):
    """How a column's cells are drawn and typed."""

    ORDINAL = "ordinal"
    CODE = "code"
    TITLE = "title"
    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    CHIPS = "chips"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, its words, its box on the claim form, how it is drawn, its width in pixels at 100 %.

    `tight`: what it can do with where the room is scarce; 0 where it needs its whole width, or stretches to any.
    """

    key: str
    words: str
    kind: CellKind
    width: int
    box: str = ""
    editable: bool = False
    stretch: bool = False
    placeholder: str = ""
    tight: int = 0

    @property
    def right(self) -> bool:
        """Numbers and amounts stand at the right."""
        return self.kind in {CellKind.NUMBER, CellKind.MONEY}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: as typed, or as the program writes it in a column nobody types in.
        level: the worst open finding on it.
        waived: the reason typed for a finding on it, shown by a small check.
        computed: what the program works out; shown alone when nothing was typed, and beside a differing value.
        missing: chips that ought to be there.
        faint: stands for nothing typed ("0", "n/a"), drawn in the third ink.
        tip: the whole of what is cut, or why.
        locked: takes no typing in this row, though its column does.
        listed: came out of a list of the clinic, drawn as what is computed.
    """

    text: str = ""
    level: Level | None = None
    waived: str = ""
    computed: str = ""
    missing: tuple[str, ...] = ()
    faint: bool = False
    tip: str = ""
    locked: bool = False
    listed: bool = False

    @property
    def differs(self) -> bool:
        """Something was typed and the program works out something else."""
        return bool(self.text and self.computed and self.text != self.computed)

    @property
    def shown(self) -> str:
        """Words of the cell: "2, typed 3" where they differ."""
        if self.differs:
            return tr("{computed}, typed {self}", computed=self.computed, self=self.text)
        return self.text or self.computed


@dataclass(frozen=True, slots=True)
class Mark:
    """What a row says in four words."""

    level: Level
    words: str


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: a cell for each column, and its mark."""

    cells: tuple[Cell, ...]
    mark: Mark | None = None


class GridRole(IntEnum):
    """Roles beyond Qt's own."""

    CELL = Qt.ItemDataRole.UserRole + 1
    MARK = Qt.ItemDataRole.UserRole + 2
    LEVEL = Qt.ItemDataRole.UserRole + 3
    WAIVED = Qt.ItemDataRole.UserRole + 4
    COMPUTED = Qt.ItemDataRole.UserRole + 5
    EMPTY_ROW = Qt.ItemDataRole.UserRole + 6


class GridModel(QAbstractTableModel):
    """Rows as typed, and always one empty row after them unless ``limit`` rows are there. More than that are all
    shown: what is too much must be seen to be taken away.

    The form owns the state: the model shows a typed value at once and tells ``edited(row, column, text)``;
    ``rows_pasted(row, texts)`` and ``row_removed(row)`` only ask. The form answers with ``set_rows``.
    """

    edited = Signal(int, int, str)
    rows_pasted = Signal(int, list)
    row_removed = Signal(int)

    def __init__(
        self, columns: tuple[Column, ...], ordinals: str | None, limit: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.limit = limit
        self._ordinals = ordinals
        self._rows: tuple[GridRow, ...] = ()
        self._totals: dict[str, str] = {}
        self._shown_widths: dict[int, int] = {}
        self._ghost = ""
        self.meant: Callable[[str], str] = lambda typed: typed
        """The code that a nickname stands for; anything else as it was typed."""

    def show_ghost(self, words: str) -> None:
        """Words in the new row while it is the only one: what usually stands here, and the key that takes it."""
        if words != self._ghost:
            self._ghost = words
            self._tell_changed(0, self.rowCount() - 1)

    def placeholder(self, column: int) -> str:
        """What the new row says in a column: its usual codes while there are no rows, else how to type."""
        described = self.columns[column]
        if self._ghost and not self._rows and described.placeholder:
            return self._ghost
        return tr(described.placeholder)

    def shown_width(self, column: int) -> int:
        """Width a column has on screen, as the view last told."""
        return self._shown_widths.get(column, self.columns[column].width)

    def tell_width(self, column: int, width: int) -> None:
        """The view tells a column's width, for words that run over two columns."""
        self._shown_widths[column] = width

    def rows(self) -> tuple[GridRow, ...]:
        """The rows without the empty one."""
        return self._rows

    def column(self, key: str) -> int:
        """Number of the column ``key``. Raises ValueError when there is none."""
        return [column.key for column in self.columns].index(key)

    def words_of(self, key: str) -> str:
        """Words of the column `key`."""
        return tr(self.columns[self.column(key)].words)

    def ordinal(self, row: int) -> str:
        """Letter or number before a row."""
        return self._ordinals[row] if self._ordinals and row < len(self._ordinals) else str(row + 1)

    def set_rows(self, rows: tuple[GridRow, ...]) -> None:
        """Show ``rows``, keeping selection and open editor: rows are added or taken at the end, others change."""
        shown, old_count, new_count = self._rows, self.rowCount(), self._count_for(rows)
        if new_count > old_count:
            self.beginInsertRows(QModelIndex(), old_count, new_count - 1)
            self._rows = rows
            self.endInsertRows()
        elif new_count < old_count:
            self.beginRemoveRows(QModelIndex(), new_count, old_count - 1)
            self._rows = rows
            self.endRemoveRows()
        self._rows = rows
        if len(shown) != len(rows):
            self._tell_changed(0, new_count - 1)
            return
        for row, (before, after) in enumerate(zip(shown, rows, strict=False)):
            if before != after:
                self._tell_changed(row, row)

    def set_totals(self, words: dict[str, str]) -> None:
        """Show totals by column key in the empty last row."""
        if words != self._totals:
            self._totals = dict(words)
            self._tell_changed(self.rowCount() - 1, self.rowCount() - 1)

    def totals(self) -> dict[str, str]:
        """Totals by column key."""
        return self._totals

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _count_for(self, rows: tuple[GridRow, ...]) -> int:
        return max(len(rows), min(len(rows) + 1, self.limit))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows and the empty one."""
        return 0 if parent.isValid() else self._count_for(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One for each column."""
        return 0 if parent.isValid() else len(self.columns)

    def is_empty_row(self, row: int) -> bool:
        """Whether ``row`` is the new one."""
        return row >= len(self._rows)

    def cell(self, row: int, column: int) -> Cell:
        """The cell; an empty one in the new row."""
        if self.is_empty_row(row) or column >= len(self._rows[row].cells):
            return Cell()
        return self._rows[row].cells[column]

    def mark(self, row: int) -> Mark | None:
        """The mark of a row."""
        return None if self.is_empty_row(row) else self._rows[row].mark

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, typed text, tooltip, alignment and the grid's own roles."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        cell = self.cell(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display(row, column, cell)
        if role == Qt.ItemDataRole.EditRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(cell) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[column].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column, cell)
        return self._own_role(row, cell, role)

    def _own_role(self, row: int, cell: Cell, role: int) -> Any:
        answers = {
            GridRole.CELL: cell,
            GridRole.MARK: self.mark(row),
            GridRole.LEVEL: cell.level,
            GridRole.WAIVED: cell.waived,
            GridRole.COMPUTED: cell.computed,
            GridRole.EMPTY_ROW: self.is_empty_row(row),
        }
        return answers.get(GridRole(role)) if role in set(GridRole) else None

    def _display(self, row: int, column: int, cell: Cell) -> str:
        kind = self.columns[column].kind
        if kind is CellKind.ORDINAL:
            return self.ordinal(row)
        if kind is CellKind.MARK:
            mark = self.mark(row)
            return mark.words if mark else ""
        return cell.shown

    def _tip(self, cell: Cell) -> str:
        parts = [cell.tip, tr("Accepted: {waived}", waived=cell.waived) if cell.waived else ""]
        return "\n".join(part for part in parts if part)

    def _spoken(self, row: int, column: int, cell: Cell) -> str:
        words = [
            f"{tr(self.columns[column].words)} {self.ordinal(row)}:",
            self._display(row, column, cell) or tr("empty"),
        ]
        if self._ghost and self.is_empty_row(row) and self.columns[column].placeholder:
            words.append(self.placeholder(column))
        if cell.level:
            words.append(tr(LEVEL_WORDS[cell.level]))
        if cell.missing:
            words.append(tr("missing {missing}", missing=" ".join(cell.missing)))
        if cell.waived:
            words.append(tr("accepted: {waived}", waived=cell.waived))
        if cell.listed:
            words.append(tr("from the fee list"))
        return " ".join(words)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column words across, letters or numbers down."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.ordinal(section)
        return tr(self.columns[section].words) if 0 <= section < len(self.columns) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be typed in; in the new row only the code."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.is_editable(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def is_editable(self, row: int, column: int) -> bool:
        """Whether the cell takes typing."""
        described = self.columns[column]
        if not described.editable or self.cell(row, column).locked:
            return False
        return not self.is_empty_row(row) or described.kind is CellKind.CODE

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take typed text: shown at once, told to the form; several codes at once become rows."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.is_editable(index.row(), index.column()):
            return False
        text = str(value or "").strip()[:LONGEST_TYPED]
        row, column = index.row(), index.column()
        if self.columns[column].kind is CellKind.CODE:
            parts = self._codes_meant(text)
            if len(parts) > 1:
                self.rows_pasted.emit(row, parts)
                return True
            (text,) = parts
        if text == self.cell(row, column).text:
            return True
        self._write(row, column, text)
        self.edited.emit(row, column, text)
        return True

    def _codes_meant(self, text: str) -> list[str]:
        """The codes in typed text, each nickname as its code; text that is no list of codes stays whole."""
        words = [word for word in _SEPARATORS.split(text) if word]
        if len(words) < 2:
            return [self.meant(text)]
        codes: list[str] = []
        for word in words:
            code = word if _looks_like_code(word) else self.meant(word)
            if not _looks_like_code(code):
                return [text]
            codes.append(code)
        return codes

    def _write(self, row: int, column: int, text: str) -> None:
        cells = list(self._rows[row].cells if not self.is_empty_row(row) else (Cell() for _ in self.columns))
        cells[column] = Cell(text=text)
        mark = self.mark(row)
        written = GridRow(tuple(cells), mark)
        self.set_rows((*self._rows[:row], written, *self._rows[row + 1 :]))


def split_codes(text: str) -> list[str]:
    """Codes in pasted text, whatever stands between them; one text that is not a list of codes stays whole.

    Only text in which every word looks like a code (a digit in it, three to eight signs) is a list.
    """
    parts = [part for part in _SEPARATORS.split(text.strip()) if part]
    if len(parts) > 1 and all(_looks_like_code(part) for part in parts):
        return parts
    return [text.strip()] if text.strip() else []


def _looks_like_code(part: str) -> bool:
    return re.fullmatch(r"(?=.{3,8}$)[A-Za-z]?\d[0-9A-Za-z]{1,3}(\.?[0-9A-Za-z]{0,4})?", part) is not None
