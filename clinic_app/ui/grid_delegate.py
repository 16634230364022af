"""Painting of grid cells: hairlines, levels under the value, chips, the focus ring; no item style sheets."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clinic_app.ui import icons
from clinic_app.ui.chips import mark_width, paint_chips, paint_mark
from clinic_app.ui.grid_model import LONGEST_TYPED, Cell, CellKind, Column, GridModel, Mark
from clinic_app.ui.language import tr
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import HEIGHT, RADIUS, TYPE, Level
from clinic_app.ui.typography import text_width

PAD = 8
_LEAST_TITLE = 72
_PLACEHOLDER_RUNS_OVER = 3
Index = QModelIndex | QPersistentModelIndex
_STRONG = {CellKind.CODE}
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class GridDelegate(QStyledItemDelegate):
    """Paints the cells of a ``GridModel`` and makes their inline editors.

    Args:
        use_key: offered every key of an open editor before Qt's own editing keys; True keeps the key.
        parent: the view.
    """

    editor_opened = Signal(QLineEdit, int, int)
    editor_closed = Signal()

    def __init__(self, use_key: Callable[[QLineEdit, QKeyEvent], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use_key = use_key
        self.lit_cell: tuple[int, int] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has one height."""
        return QSize(40, current_look().px(HEIGHT.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        model = index.model()
        if not isinstance(model, GridModel):
            super().paint(painter, option, index)
            return
        look = current_look()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._ground(painter, option, rect, look, (index.row(), index.column()))
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._content(painter, rect, model, index, look, current=current)
        if current:
            _ring(painter, rect, look)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, look: Look, place: tuple[int, int]
    ) -> None:
        view = option.widget
        row_is_current = bool(view and view.property("current_row") == place[0])
        if self.lit_cell == place:
            painter.fillRect(rect, QColor(look.theme.accentsoft))
        elif row_is_current:
            painter.fillRect(rect, QColor(look.theme.sel))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(look.theme.rule))

    def _content(
        self, painter: QPainter, rect: QRectF, model: GridModel, index: Index, look: Look, *, current: bool
    ) -> None:
        row, number = index.row(), index.column()
        column = model.columns[number]
        inner = rect.adjusted(PAD, 0, -PAD, -1)
        if model.is_empty_row(row):
            self._empty_row(painter, inner, model, number, look)
            return
        cell, mark = model.cell(row, number), model.mark(row)
        if column.kind is CellKind.ORDINAL:
            _write(painter, inner, model.ordinal(row), look.font(), look.theme.ink3, right=False)
        elif column.kind is CellKind.MARK:
            if mark:
                paint_mark(painter, inner, mark.level, mark.words, look, right=True)
        elif column.kind is CellKind.CHIPS:
            paint_chips(painter, inner, cell.text.split(), cell.missing, look)
            _line_under(painter, inner, cell, look, len(cell.missing) == 0)
        elif column.kind is CellKind.TITLE:
            has_mark_column = any(other.kind is CellKind.MARK for other in model.columns)
            _title(painter, inner, cell, None if has_mark_column else mark, look)
        else:
            self._value(painter, inner, cell, column, look, current=current)

    @staticmethod
    def _empty_row(painter: QPainter, inner: QRectF, model: GridModel, number: int, look: Look) -> None:
        column = model.columns[number]
        if column.kind is CellKind.ORDINAL:
            _write(painter, inner, model.ordinal(len(model.rows())), look.font(), look.theme.ink3, right=False)
            return
        total = model.totals().get(column.key)
        if total is not None:
            ink = look.theme.ink if column.right else look.theme.ink3
            face = look.font(TYPE.body, 600) if column.right else look.font(TYPE.second)
            _write(painter, inner, total, face, ink, right=column.right)
            return
        _placeholder(painter, inner, model, number, look)

    @staticmethod
    def _value(painter: QPainter, inner: QRectF, cell: Cell, column: Column, look: Look, *, current: bool) -> None:
        strong = column.kind in _STRONG
        face = look.font(TYPE.second if cell.differs else TYPE.body, 600 if strong else 400)
        ink = look.theme.ink
        if cell.faint or (not column.editable and not cell.differs) or (not cell.text and cell.computed) or cell.listed:
            ink = look.theme.ink3 if cell.faint else look.theme.ink2
        words = cell.shown
        if cell.waived:
            inner = _waived_check(painter, inner, words, face, look, right=column.right)
        if current and column.editable and words:
            width = text_width(words, face)
            left = inner.right() - width if column.right else inner.left()
            height = painter.fontMetrics().height()
            patch = QRectF(left - 1, round(inner.center().y() - height / 2), width + 2, height)
            painter.fillRect(patch, QColor(look.theme.accent))
            ink = look.theme.on_accent
        _write(painter, inner, words, face, ink, right=column.right)
        _line_under(painter, inner, cell, look, True)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line with an accessible name that says column and row."""
        model = index.model()
        editor = QLineEdit(parent)
        editor.setProperty("cell", True)
        editor.setFrame(False)
        editor.setMaxLength(LONGEST_TYPED)
        if isinstance(model, GridModel):
            column = model.columns[index.column()]
            editor.setObjectName(f"edit_{column.key}_{index.row()}")
            editor.setAccessibleName(
                tr("{key}, row {row}", key=tr(column.words) or column.key, row=model.ordinal(index.row()))
            )
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            editor.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            weight = 600 if column.kind in _STRONG else 400
            editor.setFont(current_look().font(TYPE.body, weight))
        self.editor_opened.emit(editor, index.row(), index.column())
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Tell that the editor goes, while it still is there."""
        self.editor_closed.emit()
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The typed text, selected; an editor already typed in is left alone."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The ring of the editor lies where the ring of the cell does."""
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(1, 1, -1, -2))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Offer keys to the view before Qt's own editing keys see them."""
        if not isinstance(event, QKeyEvent) or not isinstance(editor, QLineEdit):
            return super().eventFilter(editor, event)
        if event.type() is QEvent.Type.KeyPress and self._use_key(editor, event):
            return True
        return super().eventFilter(editor, event)


def _write(painter: QPainter, area: QRectF, words: str, face: QFont, ink: str, *, right: bool) -> None:
    painter.setFont(face)
    painter.setPen(QColor(ink))
    painter.drawText(area, _RIGHT if right else _LEFT, words)


def _ring(painter: QPainter, rect: QRectF, look: Look) -> None:
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), RADIUS.chip, RADIUS.chip)


def _title(painter: QPainter, inner: QRectF, cell: Cell, mark: Mark | None, look: Look) -> None:
    """Title and, where no column of its own holds it, the mark; a title without room stays in the tooltip."""
    area = QRectF(inner)
    if mark is not None:
        width = mark_width(mark.words, look) + 2
        if inner.width() - width < look.px(_LEAST_TITLE):
            paint_mark(painter, inner, mark.level, mark.words, look)
            return
        paint_mark(painter, inner, mark.level, mark.words, look, right=True)
        area.setRight(inner.right() - width - PAD)
    painter.setFont(look.font())
    painter.setPen(QColor(look.theme.ink3 if cell.faint else look.theme.ink))
    painter.drawText(area, _LEFT, elided(cell.text, painter.fontMetrics(), area.width()))


def _placeholder(painter: QPainter, inner: QRectF, model: GridModel, number: int, look: Look) -> None:
    """The words of the new row stand beside its code, where the title will: the cell to type in stays free for the
    ring and the editor. They run on over the empty cells behind, each of which draws its own part. A code column that
    stretches has no title beside it and holds them itself."""
    code = next((place for place in range(number, -1, -1) if model.placeholder(place)), None)
    if code is None:
        return
    first = code if model.columns[code].stretch else code + 1
    if not first <= number < first + _PLACEHOLDER_RUNS_OVER:
        return
    before = sum(model.shown_width(place) for place in range(first, number))
    painter.save()
    painter.setClipRect(inner.adjusted(-PAD, 0, PAD, 0))
    painter.setFont(look.font())
    painter.setPen(QColor(look.theme.ink3))
    painter.drawText(inner.adjusted(-before, 0, look.px(400), 0), _LEFT, model.placeholder(code))
    painter.restore()


def _line_under(painter: QPainter, inner: QRectF, cell: Cell, look: Look, wanted: bool) -> None:
    if not wanted or cell.level not in {Level.MUST_FIX, Level.CHECK}:
        return
    pen = QPen(QColor(look.theme.level(cell.level)), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if cell.level is Level.CHECK:
        pen.setDashPattern([2.5, 1.8])
    painter.setPen(pen)
    y = inner.bottom() - 3
    painter.drawLine(int(inner.left()), int(y), int(inner.right()), int(y))


def _waived_check(painter: QPainter, inner: QRectF, words: str, face: QFont, look: Look, *, right: bool) -> QRectF:
    edge = look.px(12)
    top = round(inner.center().y() - edge / 2)
    if right:
        icons.draw(painter, "check", QRectF(inner.right() - edge, top, edge, edge), look.theme.ink3)
        return inner.adjusted(0, 0, -edge - 3, 0)
    left = inner.left() + text_width(words, face) + 4
    icons.draw(painter, "check", QRectF(left, top, edge, edge), look.theme.ink3)
    return inner
