"""The claims of a difference as a list: number and day, the verdict before and after, and how much changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
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

from clinic_app.checker.differing import Change
from clinic_app.services.release_difference import ClaimChange
from clinic_app.ui.chips import mark_width, paint_mark
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import HEIGHT, RADIUS, TYPE, Level
from clinic_app.ui.typed_values import date_words
from clinic_app.ui.typography import text_width

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CLAIM_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE = 12
_TABLES = tr_noop("Tables and codes")
"""Words of row 0 where tables come or go."""


class DifferenceModel(QAbstractListModel):
    """Row 0 stands for the tables themselves, each other one for a claim."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.claims: tuple[ClaimChange, ...] = ()
        self.head = tr(_TABLES)

    def show(self, claims: Sequence[ClaimChange], head: str) -> None:
        """Show these claims under a row that stands for all of them."""
        self.beginResetModel()
        self.claims, self.head = tuple(claims), head
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The tables and the claims."""
        return 0 if parent.isValid() else len(self.claims) + 1

    def claim(self, row: int) -> ClaimChange | None:
        """The claim of a row; None for the tables."""
        return self.claims[row - 1] if 0 < row <= len(self.claims) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The claim, and the whole row in words."""
        if not index.isValid():
            return None
        claim = self.claim(index.row())
        if role == _CLAIM_ROLE:
            return claim
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.head if claim is None else f"{claim_words(claim)}: {counts_words(claim)}"
        return None


def claim_words(claim: ClaimChange) -> str:
    """Number, day, and the verdict before and after."""
    before, after = level_of(claim.verdict_before), level_of(claim.verdict_after.word)
    return tr(
        "Visit {number} of {day}, {after}",
        number=claim.record.number,
        day=date_words(claim.record.day),
        after=_turn_words(before, after),
    )


def _turn_words(before: Level, after: Level) -> str:
    same = before is after
    return (
        tr("still {after}", after=tr(LEVEL_WORDS[after]))
        if same
        else tr("{before}, then {after}", before=tr(LEVEL_WORDS[before]), after=tr(LEVEL_WORDS[after]))
    )


def counts_words(claim: ClaimChange) -> str:
    """How many changes of each kind: "2 new, 1 cleared"."""
    return ", ".join(f"{claim.count(kind)} {said(kind.value).lower()}" for kind in Change if claim.count(kind))


def level_of(verdict: str) -> Level:
    """The level of a verdict's word."""
    return Level(verdict) if verdict else Level.READY


def _short_counts(claim: ClaimChange) -> str:
    """What fits a row: the findings that change; where none do, that checks come or go."""
    findings = (Change.NEW, Change.CLEARED, Change.CHANGED)
    words = [f"{claim.count(kind)} {said(kind.value).lower()}" for kind in findings if claim.count(kind)]
    return ", ".join(words) or tr("only what is checked")


class DifferenceDelegate(QStyledItemDelegate):
    """Rows of 46: number and day over the verdicts."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has one height."""
        return QSize(40, current_look().px(HEIGHT.day_row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        look, claim = current_look(), index.data(_CLAIM_ROLE)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(rect, QColor(look.theme.accentsoft))
        inside = rect.adjusted(look.px(_SIDE), look.px(5), -look.px(_SIDE), -look.px(5))
        if claim is None:
            _paint_head(painter, inside, str(index.data()), look)
        else:
            _paint_claim(painter, inside, claim, look, selected=selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS.chip, RADIUS.chip)
        painter.restore()


def _paint_head(painter: QPainter, area: QRectF, words: str, look: Look) -> None:
    painter.setFont(look.font(TYPE.body, 600))
    painter.setPen(QColor(look.theme.ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_claim(painter: QPainter, area: QRectF, claim: ClaimChange, look: Look, *, selected: bool) -> None:
    half = area.height() / 2
    first = QRectF(area.left(), area.top(), area.width(), half)
    painter.setFont(look.font(TYPE.body, 600 if selected else 400))
    painter.setPen(QColor(look.theme.ink))
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, claim.record.number)
    painter.setFont(look.font(TYPE.second))
    painter.setPen(QColor(look.theme.ink2))
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(first, right, date_words(claim.record.day))
    second = QRectF(area.left(), area.top() + half, area.width(), half)
    before, after = level_of(claim.verdict_before), level_of(claim.verdict_after.word)
    left = second.left()
    if before is not after:
        paint_mark(painter, second, before, tr(LEVEL_WORDS[before]), look)
        left += mark_width(tr(LEVEL_WORDS[before]), look) + look.px(6)
        arrow = "→"
        painter.setPen(QColor(look.theme.ink3))
        painter.drawText(QRectF(left, second.top(), 40, half), Qt.AlignmentFlag.AlignVCenter, arrow)
        left += text_width(arrow, painter.font()) + look.px(6)
    paint_mark(painter, QRectF(left, second.top(), second.right() - left, half), after, tr(LEVEL_WORDS[after]), look)
    left += mark_width(tr(LEVEL_WORDS[after]), look) + look.px(8)
    painter.setFont(look.font(TYPE.second))
    painter.setPen(QColor(look.theme.ink3))
    room = second.right() - left
    painter.drawText(
        QRectF(left, second.top(), room, half), right, elided(_short_counts(claim), painter.fontMetrics(), room)
    )


class DifferenceList(QListView):
    """The list. ``chosen(row)`` as the reader moves; ``opened(visit id)`` by Enter."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.differences = DifferenceModel(self)
        self.setObjectName("difference_list")
        self.setAccessibleName(tr("Claims that change"))
        self.setProperty("ground", "sunk")
        self.setModel(self.differences)
        self.setItemDelegate(DifferenceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._open)

    def show_claims(self, claims: Sequence[ClaimChange], head: str = "") -> None:
        """Show claims, with the row above them chosen."""
        self.differences.show(claims, head or tr(_TABLES))
        self.setCurrentIndex(self.differences.index(0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is read."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    def _open(self, index: QModelIndex) -> None:
        claim = self.differences.claim(index.row())
        if claim is not None:
            self.opened.emit(claim.record.id)
