"""A grid for fast typing: Enter and Tab go on, typing starts an editor, keys copy from above, delete and go down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from clinic_app.ui.code_hits import CodeHit
from clinic_app.ui.code_popup import CodePopup, Search
from clinic_app.ui.grid_delegate import GridDelegate
from clinic_app.ui.grid_header import SectionHeader
from clinic_app.ui.grid_keys import GridCommand, command_of
from clinic_app.ui.grid_model import CellKind, Column, GridModel, Index
from clinic_app.ui.language import tr
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT

_REPAIRED_MS = 800


class EntryGrid(QTableView):
    """View of a ``GridModel``. As high as its rows: the form around it scrolls.

    ``typing(row, column, text)`` tells every key typed into an open editor, before the value is committed.
    ``together(name)``: the changes told until ``together("")`` are one step. ``template_taken(id)``: a template was
    chosen in the list of codes; the cell stands as it was.
    """

    typing = Signal(int, int, str)
    together = Signal(str)
    template_taken = Signal(int)

    def __init__(
        self, model: GridModel, name: str, title: str, box: str, search: Search, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._editor: QLineEdit | None = None
        self.popup = CodePopup(search, self)
        model.meant = self.popup.meant
        self.popup.clicked_hit.connect(lambda: self._leave_taken(1))
        self.popup.hit_taken.connect(self._remember_template)
        self._template = 0
        self._suggested: Search | None = None
        self.setObjectName(f"{name}_grid")
        self.setAccessibleName(title)
        self.setModel(model)
        self._header = SectionHeader(title, box, model.columns, self)
        self.setHorizontalHeader(self._header)
        self._delegate = GridDelegate(self.use_editor_key, self)
        self._delegate.editor_opened.connect(self._remember_editor)
        self._delegate.editor_closed.connect(self._forget_editor)
        self.setItemDelegate(self._delegate)
        self._lit = QTimer(self)
        self._lit.setSingleShot(True)
        self._lit.setInterval(_REPAIRED_MS)
        self._lit.timeout.connect(self._put_out)
        self._set_up()
        self._header.sectionResized.connect(lambda column, _before, width: model.tell_width(column, width))
        self._lay_out_columns()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._fit_height)
        self._fit_height()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("current_row", -1)

    def set_hint(self, hint: str) -> None:
        """Small words at the right of the title line, such as the key of the look-up."""
        self._header.hint = hint
        self._header.viewport().update()

    def offer_suggestions(self, search: Search) -> None:
        """Let a key list what goes with the diagnoses, with the reason."""
        self._suggested = search

    def show_box(self, words: str) -> None:
        """Change the small words behind the title."""
        self._header.show_box(words)

    def _lay_out_columns(self) -> None:
        """Whole widths where there is room for them and the titles, else as much less as the tight ones allow."""
        look = current_look()
        shares = fitted_widths(self._model.columns, self.viewport().width() / look.scale)
        for number, (column, width) in enumerate(zip(self._model.columns, shares, strict=True)):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Fixed
            self._header.setSectionResizeMode(number, mode)
            if not column.stretch:
                self.setColumnWidth(number, look.px(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_columns()

    def _fit_height(self) -> None:
        look = current_look()
        row = look.px(HEIGHT.row)
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setFixedHeight(self._header.sizeHint().height() + row * self._model.rowCount() + 2)

    def restyle(self) -> None:
        """Take the sizes of a changed text scale."""
        self._lay_out_columns()
        self._fit_height()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tint the current row."""
        super().currentChanged(current, previous)
        self._show_current_row()

    def _show_current_row(self) -> None:
        active = self.hasFocus() or self._editor is not None
        self.setProperty("current_row", self.currentIndex().row() if active else -1)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first cell that can be typed in becomes current when none is; Shift+Tab comes in at the end."""
        had_place = self._has_place()
        super().focusInEvent(event)
        if not had_place or event.reason() is Qt.FocusReason.TabFocusReason:
            self._go_to_cell(0, self._first_column(0))
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            last = self._model.rowCount() - 1
            self._go_to_cell(last, self._first_column(last))
        self._show_current_row()

    def _has_place(self) -> bool:
        """Whether the current cell can be typed in; that of the visit before may be one this visit does not offer."""
        here = self.currentIndex()
        return here.isValid() and self._model.is_editable(here.row(), here.column())

    def come_in(self) -> None:
        """Take the focus, on a cell that can be typed in."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._has_place():
            self._go_to_cell(0, self._first_column(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The tint goes with the focus."""
        super().focusOutEvent(event)
        self._show_current_row()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells, and out of the grid at its ends."""
        if self._step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def _first_column(self, row: int) -> int:
        editable = self._editable_columns(row)
        return editable[0] if editable else 0

    def _editable_columns(self, row: int) -> list[int]:
        return [column for column in range(len(self._model.columns)) if self._model.is_editable(row, column)]

    def _cells(self) -> list[tuple[int, int]]:
        return [(row, column) for row in range(self._model.rowCount()) for column in self._editable_columns(row)]

    def _go_to_cell(self, row: int, column: int) -> None:
        self.setCurrentIndex(self._model.index(row, column))

    def _step(self, by: int) -> bool:
        here = (self.currentIndex().row(), self.currentIndex().column())
        cells = self._cells()
        if here in cells:
            target = cells.index(here) + by
        else:
            later = [place for place, cell in enumerate(cells) if cell > here]
            target = (later[0] if later else len(cells)) if by > 0 else (later[0] - 1 if later else len(cells) - 1)
        if not 0 <= target < len(cells):
            return False
        self._go_to_cell(*cells[target])
        return True

    def go_to(self, row: int, key: str) -> None:
        """Lead the reader to a cell: row and column key. Rows beyond the last lead to the new one."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_to_cell(min(row, self._model.rowCount() - 1), self._model.column(key))

    def light(self, row: int, key: str) -> None:
        """Hold a repaired cell in the accent's soft ground for 0.8 seconds."""
        self._delegate.lit_cell = (row, self._model.column(key))
        self.viewport().update()
        self._lit.start()

    def _put_out(self) -> None:
        self._delegate.lit_cell = None
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a grid without an open editor."""
        command = command_of(event)
        if command is not None:
            self._do(command)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(self.currentIndex().data(Qt.ItemDataRole.EditRole) or ""))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._model.setData(self.currentIndex(), "")
        elif event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _paste(self, text: str) -> None:
        index = self.currentIndex()
        if text.strip() and index.isValid():
            self._model.setData(index, text)

    def do(self, command: GridCommand) -> None:
        """Do what a grid key does, as from a menu."""
        self.commit_editor()
        self._do(command)

    def _do(self, command: GridCommand) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if command is GridCommand.ON:
            if not self._step(1):
                self.focusNextChild()
        elif command is GridCommand.LOOK_UP:
            self._look_up()
        elif command is GridCommand.SUGGEST:
            self._look_up(self._suggested)
        elif command is GridCommand.COPY_CELL:
            self._copy_above(row, [column])
        elif command is GridCommand.COPY_ROW:
            self.together.emit(tr("copy line {above} to line {row}", above=row, row=row + 1) if row > 0 else "")
            self._copy_above(row, self._copied_columns())
            self.together.emit("")
        elif command is GridCommand.DELETE_ROW:
            if not self._model.is_empty_row(row):
                self._model.row_removed.emit(row)
        elif command is GridCommand.NEXT_ROW:
            below = min(row + 1, self._model.rowCount() - 1)
            self._go_to_cell(below, self._first_column(below))

    def _copied_columns(self) -> list[int]:
        """Code first, so that the new row becomes one whose other cells can be typed in."""
        columns = [number for number, column in enumerate(self._model.columns) if column.editable]
        return sorted(columns, key=lambda number: self._model.columns[number].kind is not CellKind.CODE)

    def _copy_above(self, row: int, columns: list[int]) -> None:
        if row <= 0:
            return
        texts = {column: self._model.cell(row - 1, column).text for column in columns}
        for column, text in texts.items():
            self._model.setData(self._model.index(row, column), text)

    def _look_up(self, search: Search | None = None) -> None:
        row = max(0, self.currentIndex().row())
        column = next(n for n, described in enumerate(self._model.columns) if described.kind is CellKind.CODE)
        self._go_to_cell(row, column)
        self.edit(self.currentIndex())
        if self._editor is not None and search is not None:
            self.popup.open_with(search)
        elif self._editor is not None:
            self.popup.open_all()

    def _remember_editor(self, editor: QLineEdit, row: int, column: int) -> None:
        self._editor = editor
        editor.textEdited.connect(lambda text: self.typing.emit(row, column, text))
        if self._model.columns[column].kind is CellKind.CODE:
            self.popup.attach(editor)

    def _forget_editor(self) -> None:
        self._editor = None
        self.popup.detach()

    def editor(self) -> QLineEdit | None:
        """The open inline editor."""
        return self._editor

    def commit_editor(self) -> None:
        """Take what stands in an open editor, as before the visit is marked ready or printed."""
        editor = self._editor
        if editor is None:
            return
        self._editor = None
        self.popup.detach()
        self.commitData(editor)
        self.closeEditor(editor, GridDelegate.EndEditHint.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _commit_and_go(self, by: int) -> None:
        self.commit_editor()
        if not self._step(by):
            self.focusNextPrevChild(by > 0)

    def use_editor_key(self, editor: QLineEdit, event: QKeyEvent) -> bool:
        """Keys of an open editor: the popup's first, then the grid's. True keeps the key from Qt's own editing."""
        code = self._model.columns[self.currentIndex().column()].kind is CellKind.CODE
        if code and self.popup.use_key(event):
            return True
        key = event.key()
        if key == Qt.Key.Key_Tab:
            self._take_and_go(code, 1)
        elif key == Qt.Key.Key_Backtab:
            self._commit_and_go(-1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._commit_and_go_row(-1 if key == Qt.Key.Key_Up else 1)
        elif (command := command_of(event)) is GridCommand.ON:
            self._take_and_go(code, 1)
        elif command is not None:
            self.commit_editor()
            self._do(command)
        else:
            return False
        return True

    def _take_and_go(self, code: bool, by: int) -> None:
        if code:
            self.popup.take()
        if not self.popup.is_asking:
            self._leave_taken(by)

    def _remember_template(self, hit: CodeHit) -> None:
        """A template is no code: the cell goes back to what stood in it, and the template is asked for afterwards."""
        self._template = hit.template
        if hit.template and self._editor is not None:
            here = self.currentIndex()
            self._editor.setText(self._model.cell(here.row(), here.column()).text)

    def _leave_taken(self, by: int) -> None:
        template, self._template = self._template, 0
        if template:
            self.commit_editor()
            self.template_taken.emit(template)
        else:
            self._commit_and_go(by)

    def _commit_and_go_row(self, by: int) -> None:
        self.commit_editor()
        row = min(max(0, self.currentIndex().row() + by), self._model.rowCount() - 1)
        column = self.currentIndex().column()
        self._go_to_cell(row, column if self._model.is_editable(row, column) else self._first_column(row))


def fitted_widths(columns: Sequence[Column], room: float) -> list[float]:
    """Logical widths of the columns in a room, all that can give way giving the same share of what they can spare."""
    least = [column.tight if column.stretch else column.width for column in columns]
    spare = [column.width - column.tight if column.tight and not column.stretch else 0 for column in columns]
    share = min(1.0, max(0.0, sum(least) - room) / (sum(spare) or 1))
    return [column.width - share * given for column, given in zip(columns, spare, strict=True)]
