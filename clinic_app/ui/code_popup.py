"""Search as you type: a list of codes under an inline editor. The editor keeps the focus; Enter only ever selects."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clinic_app.ui.code_hits import CodeHit, ListedRow, hit_spans, listed, preselected
from clinic_app.ui.language import tr
from clinic_app.ui.text import elided, label
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import HEIGHT, TYPE
from clinic_app.ui.typography import text_width

DEBOUNCE_MS = 80
_NARROWEST, _WIDEST, _MOST_ROWS = 320, 480, 10
_ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
Index = QModelIndex | QPersistentModelIndex
Search = Callable[[str], list[CodeHit]]
_ROOT = QModelIndex()


class HitModel(QAbstractListModel):
    """The best hits and the heads of their groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListedRow, ...] = ()
        self.query = ""

    def show_hits(self, hits: list[CodeHit], query: str) -> None:
        """List ``hits`` found for ``query``."""
        self.beginResetModel()
        self.rows, self.query = listed(hits), query
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Hits and heads."""
        return 0 if parent.isValid() else len(self.rows)

    def hit(self, row: int) -> CodeHit | None:
        """The hit of a row; None for a head."""
        return self.rows[row].hit if 0 <= row < len(self.rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words and the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.hit.code} {row.hit.title}, {row.hit.note}" if row.hit else row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.hit:
            return row.hit.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].hit is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class HitDelegate(QStyledItemDelegate):
    """Code in semibold, title with the hit in semibold, and in words whether it can be billed."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 28 high, heads 24."""
        row = index.data(_ROW_ROLE)
        return QSize(_NARROWEST, current_look().px(HEIGHT.row if row and row.hit else 24))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        look, row, model = current_look(), index.data(_ROW_ROLE), index.model()
        painter.save()
        rect = QRectF(option.rect)
        inner = rect.adjusted(10, 0, -10, 0)
        if row.hit is None:
            painter.setFont(look.font(TYPE.label, 500))
            painter.setPen(QColor(look.theme.ink3))
            painter.drawText(inner.adjusted(0, 4, 0, 0), _LEFT, row.words)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(look.theme.sel))
                painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), QColor(look.theme.accent))
            query = model.query if isinstance(model, HitModel) else ""
            self._paint_hit(painter, inner, row.hit, query, look)
        painter.restore()

    def _paint_hit(self, painter: QPainter, inner: QRectF, hit: CodeHit, query: str, look: Look) -> None:
        theme = look.theme
        strong = look.font(TYPE.body, 600)
        painter.setFont(strong)
        painter.setPen(QColor(theme.ink if hit.usable else theme.ink2))
        painter.drawText(inner, _LEFT, hit.code)
        code_width = max(look.px(76), text_width(hit.code, strong) + 12)
        small = look.font(TYPE.label)
        painter.setFont(small)
        painter.setPen(QColor(theme.ink3 if hit.usable else theme.amber))
        painter.drawText(inner, _RIGHT, hit.note)
        right = text_width(hit.note, small) + 12 if hit.note else 0
        self._paint_title(painter, inner.adjusted(code_width, 0, -right, 0), hit.title, query, look)

    @staticmethod
    def _paint_title(painter: QPainter, area: QRectF, title: str, query: str, look: Look) -> None:
        plain, strong = look.font(), look.font(TYPE.body, 600)
        painter.setFont(plain)
        shown = elided(title, painter.fontMetrics(), area.width() - 4)
        painter.setPen(QColor(look.theme.ink))
        painter.setClipRect(area)
        left, at = area.left(), 0
        spans = [(start, min(end, len(shown))) for start, end in hit_spans(title, query) if start < len(shown)]
        for start, end in [*spans, (len(shown), len(shown))]:
            for words, face in ((shown[at:start], plain), (shown[start:end], strong)):
                painter.setFont(face)
                painter.drawText(QRectF(left, area.top(), area.width(), area.height()), _LEFT, words)
                left += text_width(words, face)
            at = end


class CodePopup(QFrame):
    """The list. ``attach`` ties it to an editor; the owner of the editor offers it keys through ``use_key``.

    ``hit_taken`` carries every hit the reader takes, by key or by click. After a click ``clicked_hit`` asks the
    owner to commit.
    """

    hit_taken = Signal(CodeHit)
    clicked_hit = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._search = search
        self._editor: QLineEdit | None = None
        self._wants_all = False
        self.setObjectName("code_popup")
        self.setAccessibleName(tr("Codes found"))
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = HitModel(self)
        self.view = QListView()
        self.view.setObjectName("code_popup_list")
        self.view.setAccessibleName(tr("Codes found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._click)
        self._hint = label("", "label", "code_popup_hint")
        self._hint.setContentsMargins(10, 3, 10, 3)
        self._hint.setText(tr("Enter takes   Tab takes and moves   Esc closes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._reason = label("", "second", "code_popup_reason", wrap=True)
        self._reason.setContentsMargins(10, 3, 10, 0)
        column.addWidget(self.view)
        column.addWidget(self._reason)
        column.addWidget(self._hint)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self.search_now)

    def attach(self, editor: QLineEdit) -> None:
        """Serve ``editor`` until ``detach``, which the owner calls before the editor is deleted."""
        self.detach()
        self._editor = editor
        editor.textEdited.connect(self._typed)
        editor.installEventFilter(self)

    def detach(self) -> None:
        """Close and forget the editor."""
        self.close_list()
        if self._editor is not None:
            self._editor.textEdited.disconnect(self._typed)
            self._editor.removeEventFilter(self)
        self._editor = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the editor loses the focus or hides."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.close_list()
        return super().eventFilter(watched, event)

    def _typed(self, _text: str) -> None:
        self._pause.start()

    def close_list(self) -> None:
        """Hide the list and forget what was found."""
        self._pause.stop()
        self._wants_all = False
        self.hide()
        self.model.show_hits([], "")

    def open_all(self) -> None:
        """Open at once, with an empty query listing recents and favourites."""
        self._wants_all = True
        self.search_now()

    def search_now(self) -> None:
        """Search for what stands in the editor, without waiting for the pause."""
        self._pause.stop()
        if self._editor is None:
            return
        query = self._editor.text().strip()
        hits = self._search(query) if query or self._wants_all else []
        self.model.show_hits(hits, query)
        if not self.model.rows:
            self.hide()
            return
        self._choose(preselected(query, self.model.rows))
        self._place()

    def _choose(self, row: int | None) -> None:
        self._tell_reason(self.model.hit(row) if row is not None else None)
        if row is None:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.model.index(row))

    def _tell_reason(self, hit: CodeHit | None) -> None:
        """Why a suggested code goes with the diagnosis; its line keeps its height while the list has any reason."""
        self._reason.setText(hit.reason if hit is not None else "")
        self._reason.setVisible(any(row.hit.reason for row in self.model.rows if row.hit))

    def _place(self) -> None:
        if self._editor is None or not self._editor.isVisible():
            return
        look = current_look()
        rows = [self.view.sizeHintForRow(row) for row in range(min(_MOST_ROWS, self.model.rowCount()))]
        width = min(look.px(_WIDEST), max(look.px(_NARROWEST), self._wanted_width()))
        self.view.setFixedHeight(sum(rows))
        self.setFixedWidth(width)
        self.adjustSize()
        below = self._editor.mapToGlobal(QPoint(0, self._editor.height() + 2))
        screen = self._editor.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below = self._editor.mapToGlobal(QPoint(0, -self.height() - 2))
        below.setX(max(screen.left(), min(below.x(), screen.right() - width)))
        self.move(below)
        self.show()
        self.raise_()

    def _wanted_width(self) -> int:
        look = current_look()
        face, small = look.font(), look.font(TYPE.label)
        hits = [row.hit for row in self.model.rows if row.hit]
        widths = (text_width(hit.title, face) + text_width(hit.note, small) for hit in hits)
        return int(max(widths, default=0)) + look.px(76) + 48

    def is_open(self) -> bool:
        """Whether the list is in sight."""
        return self.isVisible()

    def current_hit(self) -> CodeHit | None:
        """The chosen hit."""
        index = self.view.currentIndex()
        return self.model.hit(index.row()) if index.isValid() else None

    def take(self) -> bool:
        """Put the chosen hit's code into the editor. Looks first if the reader was faster than the pause."""
        if self._pause.isActive():
            self.search_now()
        hit = self.current_hit()
        if hit is None or self._editor is None:
            self.close_list()
            return False
        self._editor.setText(hit.code)
        self._editor.setModified(True)
        self.close_list()
        self.hit_taken.emit(hit)
        return True

    def use_key(self, event: QKeyEvent) -> bool:
        """Use a key of the editor: arrows choose, Escape closes, F2 or Alt+Down opens. True when it was used."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        command_l = key == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_F2 or (key == Qt.Key.Key_Down and alt) or command_l:
            self.open_all()
            return True
        if not self.is_open():
            return False
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if key in steps:
            self._step(steps[Qt.Key(key)])
            return True
        return False

    def _step(self, by: int) -> None:
        hits = [row for row in range(self.model.rowCount()) if self.model.hit(row)]
        index = self.view.currentIndex()
        if not index.isValid():
            target = 0 if by > 0 else len(hits) - 1
        else:
            target = min(len(hits) - 1, max(0, hits.index(index.row()) + by))
        self._choose(hits[target])

    def _click(self, index: QModelIndex) -> None:
        self._choose(index.row())
        if self.take():
            self.clicked_hit.emit()
