"""The table of the work queue: how its cells and its header are painted, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clinic_app.domain.work_queue import Freshness, QueueColumn, QueueRow
from clinic_app.ui import icons
from clinic_app.ui.chips import paint_mark
from clinic_app.ui.language import tr
from clinic_app.ui.queue_model import COLUMNS, QueueModel, is_number
from clinic_app.ui.queue_words import counts_by_midpoints, files_soon, mark_of, units_words
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, TYPE
from clinic_app.ui.typography import text_width

Index = QModelIndex | QPersistentModelIndex
_BOX, _BOX_RADIUS, _SORT = 16, 3, 12
CHECK_WIDTH = 44
WIDTHS: dict[QueueColumn, int] = {
    QueueColumn.VISIT: 98,
    QueueColumn.PATIENT: 122,
    QueueColumn.PAYER: 116,
    QueueColumn.CLINICIAN: 124,
    QueueColumn.UNITS: 86,
    QueueColumn.LEVEL: 124,
    QueueColumn.FINDING: 0,
    QueueColumn.AGE: 54,
    QueueColumn.FILING: 84,
    QueueColumn.CHARGE: 78,
    QueueColumn.TOUCHED: 140,
}
"""Logical widths; the finding takes what is left, and at least `_FINDING`: then the table scrolls sideways."""
_FINDING = 200
_QUIET = frozenset({QueueColumn.CLINICIAN, QueueColumn.TOUCHED, QueueColumn.VISIT})
_NEVER_CUT = frozenset(
    {QueueColumn.VISIT, QueueColumn.AGE, QueueColumn.FILING, QueueColumn.CHARGE, QueueColumn.TOUCHED}
)
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def paint_tick_box(painter: QPainter, area: QRectF, look: Look, state: Qt.CheckState) -> None:
    """A check box in the middle of an area, as the window's own."""
    edge = look.px(_BOX)
    box = QRectF(round(area.center().x() - edge / 2), round(area.center().y() - edge / 2), edge, edge)
    filled = state is not Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.theme.accent if filled else look.theme.edge), 1))
    painter.setBrush(QColor(look.theme.accent if filled else look.theme.panel))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _BOX_RADIUS, _BOX_RADIUS)
    if state is Qt.CheckState.Checked:
        icons.draw(painter, "check", box.adjusted(1, 1, -1, -1), look.theme.on_accent)
    elif state is Qt.CheckState.PartiallyChecked:
        painter.fillRect(box.adjusted(4, edge / 2 - 1, -4, -edge / 2 + 1), QColor(look.theme.on_accent))
    painter.restore()


class QueueDelegate(QStyledItemDelegate):
    """Hairlines between rows, chosen rows on their ground, the current row in the focus ring."""

    def __init__(self, table: QTableView, model: QueueModel, today: Callable[[], date]) -> None:
        super().__init__(table)
        self._table, self._model, self._today = table, model, today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look, rect, model = current_look(), QRectF(option.rect), self._model
        number, column = index.row(), index.column()
        chosen = model.ids[number] in model.chosen
        current = number == self._table.currentIndex().row()
        theme = look.theme
        if chosen or current:  # the table's own ground is under the others
            painter.fillRect(rect, QColor(theme.sel if chosen else theme.hover))
        painter.setPen(QColor(theme.rule))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = model.row(number)
        if column == 0:
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            paint_tick_box(painter, rect.adjusted(SPACE.small, 0, 0, 0), look, state)
        elif row is not None:
            self._paint_column(painter, rect.adjusted(SPACE.small, 0, -SPACE.small, 0), row, column, look)
        if current and self._table.hasFocus():
            self._paint_ring(painter, rect, index, look)

    def _paint_column(self, painter: QPainter, room: QRectF, row: QueueRow, section: int, look: Look) -> None:
        column = COLUMNS[section - 1]
        if column is QueueColumn.LEVEL:
            mark, words = mark_of(row, self._model.tab)
            paint_mark(painter, room, mark, words, look)
        elif column is QueueColumn.UNITS:
            _paint_units(painter, room, row, look)
        else:
            ink, face = self._ink_and_face(row, column, look)
            painter.setPen(QColor(ink))
            painter.setFont(face)
            words = self._model.cells(row)[section - 1]
            shown = words if column in _NEVER_CUT else elided(words, painter.fontMetrics(), room.width())
            painter.drawText(room, _RIGHT if is_number(section) else _LEFT, shown)

    def _ink_and_face(self, row: QueueRow, column: QueueColumn, look: Look) -> tuple[str, QFont]:
        theme = look.theme
        if column is QueueColumn.PATIENT:
            return theme.ink, look.font(TYPE.body, 500)
        if column is QueueColumn.FILING:
            level = files_soon(row, self._today())
            if level is not None:
                return theme.level(level), look.font(TYPE.body, 500)
            return (theme.ink if row.facts.file_by else theme.ink3), look.font()
        if column is QueueColumn.TOUCHED:
            return theme.ink2, look.font(TYPE.second)
        if column is QueueColumn.FINDING and row.freshness is not Freshness.CHECKED:
            return theme.ink3, look.font()
        return (theme.ink2 if column in _QUIET else theme.ink), look.font()

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRectF, index: Index, look: Look) -> None:
        pen = QPen(QColor(look.theme.accent), 2)
        painter.setPen(pen)
        inside = rect.adjusted(0, 1, 0, -1)
        painter.drawLine(inside.topLeft(), inside.topRight())
        painter.drawLine(inside.bottomLeft(), inside.bottomRight())
        if index.column() == 0:
            painter.drawLine(inside.adjusted(1, 0, 0, 0).topLeft(), inside.adjusted(1, 0, 0, 0).bottomLeft())


def _paint_units(painter: QPainter, room: QRectF, row: QueueRow, look: Look) -> None:
    """ "3 / 2": the number that counts for the payer strong, the other one amber where it differs."""
    cms, ama = units_words(row)
    theme, strong, plain = look.theme, look.font(TYPE.body, 600), look.font()
    by_midpoints = counts_by_midpoints(row)
    parts = [(cms, not by_midpoints), (" / ", None), (ama, by_midpoints)] if ama else [(cms, True)]
    right = room.right()
    for words, counts in reversed(parts):
        face = strong if counts else plain
        differs = counts is False and cms != ama
        painter.setFont(face)
        painter.setPen(QColor(theme.ink if counts else theme.amber if differs else theme.ink3))
        painter.drawText(QRectF(room.left(), room.top(), right - room.left(), room.height()), _RIGHT, words)
        right -= text_width(words, face)


class QueueHeader(QHeaderView):
    """The labels: the sorted one strong with its arrow, a check box for all rows over the first column."""

    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.ticks = Qt.CheckState.Unchecked
        self.setObjectName("queue_header")
        self.setAccessibleName(tr("Columns of the queue"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_state(self, state: Qt.CheckState) -> None:
        """Whether all rows, some or none are chosen."""
        if state is not self.ticks:
            self.ticks = state
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(super().sizeHint().width(), current_look().px(HEIGHT.row + 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box over the first column chooses all rows or none; it sorts nothing."""
        if self.logicalIndexAt(event.position().toPoint()) == 0:
            self.all_asked.emit()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As above."""
        if self.logicalIndexAt(event.position().toPoint()) != 0:
            super().mouseReleaseEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """One label."""
        look, area = current_look(), QRectF(rect)
        painter.save()
        painter.fillRect(area, QColor(look.theme.sunk))
        painter.setPen(QColor(look.theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if logical_index == 0:
            paint_tick_box(painter, area.adjusted(SPACE.small, 0, 0, 0), look, self.ticks)
            painter.restore()
            return
        is_sorted = self.sortIndicatorSection() == logical_index
        face = look.font(TYPE.label, 600 if is_sorted else 400)
        painter.setFont(face)
        painter.setPen(QColor(look.theme.ink if is_sorted else look.theme.ink3))
        room = area.adjusted(SPACE.small, 0, -SPACE.small, 0)
        model = self.model()
        words = str(model.headerData(logical_index, Qt.Orientation.Horizontal))
        right = bool(
            model.headerData(logical_index, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            & Qt.AlignmentFlag.AlignRight
        )
        arrow = look.px(_SORT) if is_sorted else 0
        words = elided(words, painter.fontMetrics(), room.width() - arrow + 1)
        width = text_width(words, face)
        left = room.right() - width - arrow if right else room.left()
        painter.drawText(QRectF(left, room.top(), width + 2, room.height()), _LEFT, words)
        if is_sorted:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            place = QRectF(left + width + 2, round(room.center().y() - arrow / 2), arrow, arrow)
            icons.draw(painter, "chevron-up" if up else "chevron-down", place, look.theme.ink2)
        painter.restore()


class QueueTable(QTableView):
    """The list. ``open_asked``, ``patient_asked`` and ``ready_asked`` are about the current row."""

    open_asked = Signal()
    patient_asked = Signal()
    ready_asked = Signal()

    def __init__(self, model: QueueModel, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = model
        self.setObjectName("queue_table")
        self.setAccessibleName(tr("Visits of the queue"))
        self.labels = QueueHeader(self)
        self.setHorizontalHeader(self.labels)
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(self, model, today))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.labels.all_asked.connect(self.choose_all_or_none)
        self.doubleClicked.connect(lambda _index: self.open_asked.emit())
        model.chosen_changed.connect(self._show_chosen)
        self.restyle()

    def restyle(self) -> None:
        """Take row heights and widths of another look."""
        look = current_look()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        self.labels.setMinimumSectionSize(look.px(40))
        self.queue.restyle()

    def set_usual_columns(self) -> None:
        """The widths a person finds at first."""
        look = current_look()
        self.labels.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.labels.resizeSection(0, look.px(CHECK_WIDTH))
        for place, column in enumerate(COLUMNS, start=1):
            width = WIDTHS[column]
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            self.labels.setSectionResizeMode(place, mode)
            if width:
                self.labels.resizeSection(place, look.px(width))

    def fit_finding(self) -> None:
        """Give the finding what is left, or its least width where that is less."""
        section, least = COLUMNS.index(QueueColumn.FINDING) + 1, current_look().px(_FINDING)
        others = sum(self.labels.sectionSize(one) for one in range(self.labels.count()) if one != section)
        has_room = self.viewport().width() - others >= least
        modes = QHeaderView.ResizeMode
        self.labels.setSectionResizeMode(section, modes.Stretch if has_room else modes.Interactive)
        if not has_room and self.labels.sectionSize(section) < least:
            self.labels.resizeSection(section, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another room for the finding."""
        super().resizeEvent(event)
        self.fit_finding()

    def choose_all_or_none(self) -> None:
        """Choose all rows; with all of them chosen, none."""
        self.queue.choose_all(chosen=len(self.queue.chosen) < len(self.queue.ids))

    def _show_chosen(self) -> None:
        chosen, whole = len(self.queue.chosen), len(self.queue.ids)
        some = Qt.CheckState.PartiallyChecked if chosen else Qt.CheckState.Unchecked
        self.labels.show_state(Qt.CheckState.Checked if chosen and chosen == whole else some)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring goes round the whole row."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box of a row chooses it; with Shift all rows between the current one and it."""
        index = self.indexAt(event.position().toPoint())
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and index.column() == 0:
            self.queue.choose(index.row())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and before >= 0:
                for number in range(min(before, index.row()), max(before, index.row()) + 1):
                    self.queue.choose(number, chosen=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses and goes on, Enter opens, with Shift the patient, with Ctrl it is ready; Ctrl+A chooses all."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        row = self.currentIndex().row()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and row >= 0:
            asked = {control: self.ready_asked, shift: self.patient_asked}.get(held, self.open_asked)
            asked.emit()
        elif key == Qt.Key.Key_Space and row >= 0:
            self.queue.choose(row)
            if row + 1 < len(self.queue.ids):
                self.setCurrentIndex(self.queue.index(row + 1, self.currentIndex().column()))
        elif key == Qt.Key.Key_A and held == control:
            self.choose_all_or_none()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.queue.ids:
            self.setCurrentIndex(self.queue.index(0 if key == Qt.Key.Key_Home else len(self.queue.ids) - 1, 2))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.queue.ids:
            self.setCurrentIndex(self.queue.index(0, 2))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()
