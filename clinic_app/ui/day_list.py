"""The day's visits at the left: time, name, and the verdict as icon and word."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from clinic_app.ui import icons
from clinic_app.ui.chips import paint_mark
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import HEIGHT, RADIUS, TYPE, Level, Status

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_VISIT_ROLE = Qt.ItemDataRole.UserRole + 1
_TIME_RIGHT = 48
_NAME_LEFT = 57


@dataclass(frozen=True, slots=True)
class DayVisit:
    """One visit of the day: its key, the time as shown, the patient's name, where it stands, and words for it."""

    key: str
    time: str
    name: str
    state: Level | Status
    words: str = ""

    @property
    def state_words(self) -> str:
        """Own words, else the usual ones of the level."""
        return self.words or tr(LEVEL_WORDS[self.state])


class DayModel(QAbstractListModel):
    """The visits in order of time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.visits: tuple[DayVisit, ...] = ()

    def set_visits(self, visits: tuple[DayVisit, ...]) -> None:
        """Show ``visits``; as long as their keys stay, only the changed rows are drawn again."""
        if [visit.key for visit in visits] != [visit.key for visit in self.visits]:
            self.beginResetModel()
            self.visits = visits
            self.endResetModel()
            return
        old, self.visits = self.visits, visits
        for row, (before, after) in enumerate(zip(old, visits, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One a visit."""
        return 0 if parent.isValid() else len(self.visits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tooltip and the visit itself."""
        if not index.isValid():
            return None
        visit = self.visits[index.row()]
        if role == _VISIT_ROLE:
            return visit
        if role == Qt.ItemDataRole.DisplayRole:
            return visit.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{visit.time} {visit.name}: {visit.state_words}"
        return None


class DayDelegate(QStyledItemDelegate):
    """Rows of 46: name over state, the time before them. Narrow lists show time and icon."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has one height."""
        return QSize(40, current_look().px(HEIGHT.day_row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one visit."""
        look, visit = current_look(), index.data(_VISIT_ROLE)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(rect, QColor(look.theme.accentsoft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.theme.hover))
        if rect.width() < look.px(HEIGHT.day_list_narrow + 20):
            _paint_narrow(painter, rect, visit, look)
        else:
            _paint_wide(painter, rect, visit, look, selected=selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS.chip, RADIUS.chip)
        painter.restore()


def _paint_narrow(painter: QPainter, rect: QRectF, visit: DayVisit, look: Look) -> None:
    half = rect.height() / 2
    painter.setFont(look.font(TYPE.second))
    painter.setPen(QColor(look.theme.ink2))
    painter.drawText(rect.adjusted(0, 4, 0, -half + 2), Qt.AlignmentFlag.AlignCenter, visit.time)
    edge = look.px(16)
    place = QRectF(rect.center().x() - edge / 2, rect.top() + half + 1, edge, edge)
    icons.draw(painter, icons.LEVEL_ICONS[visit.state], place, look.theme.level(visit.state))


def _paint_wide(painter: QPainter, rect: QRectF, visit: DayVisit, look: Look, *, selected: bool) -> None:
    theme = look.theme
    line = look.px(18)
    top = rect.center().y() - line
    painter.setFont(look.font())
    painter.setPen(QColor(theme.ink2))
    time_box = QRectF(rect.left(), top, look.px(_TIME_RIGHT), line)
    painter.drawText(time_box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, visit.time)
    left = rect.left() + look.px(_NAME_LEFT)
    room = rect.right() - left - 10
    painter.setFont(look.font(TYPE.body, 600 if selected else 400))
    painter.setPen(QColor(theme.ink))
    name = elided(visit.name, painter.fontMetrics(), room)
    painter.drawText(QRectF(left, top, room + 2, line), Qt.AlignmentFlag.AlignVCenter, name)
    paint_mark(painter, QRectF(left, rect.center().y(), room, line - 2), visit.state, visit.state_words, look)


class DayList(QListView):
    """The list. ``visit_chosen`` carries the key of the visit the reader moves to."""

    visit_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.days = DayModel(self)
        self.setObjectName("day_list")
        self.setAccessibleName(tr("Visits of the day"))
        self.setProperty("ground", "sunk")
        self.setModel(self.days)
        self.setItemDelegate(DayDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_visits(self, visits: tuple[DayVisit, ...], current: str = "") -> None:
        """Show ``visits`` with the one of key ``current`` chosen; nothing is told for that."""
        self.days.set_visits(visits)
        keys = [visit.key for visit in visits]
        if current not in keys:
            return
        place = self.days.index(keys.index(current))
        if place.row() != self.currentIndex().row() or not self.selectionModel().isSelected(place):
            self._quiet = True
            self.setCurrentIndex(place)
            self._quiet = False

    def take_focus(self, *, quietly: bool = False) -> None:
        """Be where keys go; ``quietly`` without choosing the first visit where none is chosen yet."""
        self._quiet = quietly
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._quiet = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which visit was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.visit_chosen.emit(self.days.visits[current.row()].key)
