"""What the search over everything lists: groups of commands, patients, visits and codes, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import QMenu, QMenuBar, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clinic_app.services.search_everything import FoundEverywhere
from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, TYPE
from clinic_app.ui.typography import text_width

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_ICON = 15
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
MOST_COMMANDS = 6


class Kind(StrEnum):
    """What a row leads to."""

    HEAD = "head"
    COMMAND = "command"
    PATIENT = "patient"
    VISIT = "visit"
    CODE = "code"


_ICONS = {Kind.COMMAND: "chevron-right", Kind.PATIENT: "users", Kind.VISIT: "calendar-days", Kind.CODE: "book-open"}


@dataclass(frozen=True, slots=True)
class Command:
    """An entry of the menus: its words without signs, its menu, its key as the platform writes it."""

    name: str
    words: str
    menu: str
    key: str
    action: QAction


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One row; `target` is a visit's or patient's number, a code, or the name of a command."""

    kind: Kind
    words: str
    more: str = ""
    note: str = ""
    target: int | str = 0
    usable: bool = True


def commands_of(bar: QMenuBar) -> list[Command]:
    """Every command of the menus, in their order."""
    found: list[Command] = []
    for menu_action in bar.actions():
        menu = menu_action.menu()
        if not isinstance(menu, QMenu):
            continue
        for action in menu.actions():
            if action.isSeparator() or not action.text():
                continue
            words, _, shown_key = action.text().partition("\t")
            plain = words.replace("&", "").rstrip("…")
            key = shown_key or action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            name = action.objectName() or plain.replace(" ", "_")
            found.append(Command(name, plain, menu_action.text().replace("&", ""), key, action))
    return found


def matching(commands: Sequence[Command], text: str, recent: Sequence[str]) -> list[Command]:
    """The commands each of whose typed words begins a word of theirs; those used lately first, then by place."""
    typed = text.casefold().split()

    def fits(one: Command) -> bool:
        words = f"{one.words} {one.menu}".casefold().split()
        own = one.words.casefold().split()
        return all(any(word.startswith(part) for word in words) for part in typed) and any(
            word.startswith(typed[0]) for word in own
        )

    found = [one for one in commands if fits(one)]
    rank = {name: place for place, name in enumerate(recent)}
    begins = [not one.words.casefold().startswith(text.casefold().strip()) for one in found]
    order = sorted(
        range(len(found)),
        key=lambda at: (not found[at].action.isEnabled(), rank.get(found[at].name, 99), begins[at], at),
    )
    return [found[at] for at in order][:MOST_COMMANDS]


def command_rows(commands: Sequence[Command], head: str) -> list[PaletteRow]:
    """A group of commands under its head; what cannot be done here says so."""
    rows = [
        PaletteRow(
            Kind.COMMAND,
            one.words,
            one.menu,
            one.key if one.action.isEnabled() else tr("not here"),
            one.name,
            one.action.isEnabled(),
        )
        for one in commands
    ]
    return [PaletteRow(Kind.HEAD, head), *rows] if rows else []


def found_rows(found: FoundEverywhere) -> list[PaletteRow]:
    """Patients, visits and codes in their groups."""
    patients = [
        PaletteRow(
            Kind.PATIENT,
            one.listed_name,
            tr("born {day}", day=f"{one.born:%m/%d/%Y}") if one.born else "",
            target=one.id,
        )
        for one in found.patients
    ]
    visits = [
        PaletteRow(Kind.VISIT, one.number, f"{one.day:%m/%d/%Y}  {one.patient_name}", target=one.id)
        for one in found.visits
    ]
    codes = [
        PaletteRow(Kind.CODE, one.code, one.title, "" if one.billable else tr("not billable"), one.code)
        for one in found.codes
    ]
    groups = ((tr("Patients"), patients), (tr("Visits"), visits), (tr("Codes"), codes))
    return [row for head, rows in groups if rows for row in (PaletteRow(Kind.HEAD, head), *rows)]


class PaletteModel(QAbstractListModel):
    """The rows listed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PaletteRow, ...] = ()

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        """List other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows and heads."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, and its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (row.words, row.more, row.note) if part)
        return row.more if role == Qt.ItemDataRole.ToolTipRole and row.kind is Kind.CODE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if not index.isValid() or self.rows[index.row()].kind is Kind.HEAD:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def can_take(self, number: int) -> bool:
        """Whether a row leads anywhere."""
        return 0 <= number < len(self.rows) and self.rows[number].kind is not Kind.HEAD


class PaletteDelegate(QStyledItemDelegate):
    """Icon, words, what more there is to say, and the key at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 28 high, heads 24."""
        row = index.data(_ROW_ROLE)
        return QSize(100, current_look().px(24 if row.kind is Kind.HEAD else HEIGHT.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        look, row = current_look(), index.data(_ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        if row.kind is Kind.HEAD:
            painter.setFont(look.font(TYPE.label, 500))
            painter.setPen(QColor(look.theme.ink3))
            painter.drawText(rect.adjusted(SPACE.medium, 4, 0, 0), _LEFT, row.words)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(look.theme.sel))
                painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), QColor(look.theme.accent))
            _paint_row(painter, rect.adjusted(SPACE.medium, 0, -SPACE.medium, 0), row, look)
        painter.restore()


def _paint_row(painter: QPainter, room: QRectF, row: PaletteRow, look: Look) -> None:
    theme, edge = look.theme, look.px(_ICON)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(room.left(), round(room.center().y() - edge / 2), edge, edge)
    icons.draw(painter, _ICONS[row.kind], place, theme.ink3)
    left = room.left() + edge + SPACE.small
    small, strong = look.font(TYPE.label), look.font(TYPE.body, 500)
    note = text_width(row.note, small) + SPACE.medium if row.note else 0
    painter.setFont(small)
    painter.setPen(QColor(theme.ink3))
    painter.drawText(room, _RIGHT, row.note)
    painter.setFont(strong)
    painter.setPen(QColor(theme.ink if row.usable else theme.off))
    words = elided(row.words, painter.fontMetrics(), room.right() - note - left)
    painter.drawText(QRectF(left, room.top(), room.width(), room.height()), _LEFT, words)
    left += text_width(words, strong) + SPACE.medium
    painter.setFont(look.font(TYPE.second))
    painter.setPen(QColor(theme.ink2 if row.usable else theme.off))
    rest = room.right() - note - left
    if rest > look.px(20):
        more = elided(row.more, painter.fontMetrics(), rest)
        painter.drawText(QRectF(left, room.top(), rest + 2, room.height()), _LEFT, more)
