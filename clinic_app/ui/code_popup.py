"""Search as you type: a list of codes under an inline editor. The editor keeps the focus; Enter only ever selects."""

from collections.abc import Callable, Sequence
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

from clinic_app.services.own_codes import looks_like_code
from clinic_app.ui.buttons import key_text
from clinic_app.ui.code_hits import CodeHit, ListedRow, hit_spans, listed, preselected
from clinic_app.ui.language import tr, tr_noop
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
Pieces = Callable[[str], Sequence[CodeHit]]
"""What a code that is not whole still lacks, as hits with a key each; nothing for a code that is whole."""
FAVOURITE_KEY = "Ctrl+B"
_HINT = tr_noop("Enter takes   Tab takes and moves   Esc closes")
_HINT_WITH_FAVOURITE = tr_noop("Enter takes   Tab takes and moves   {key} favourite   Esc closes")
_HINT_OF_PIECES = tr_noop("Press its sign, or Enter   Esc leaves it as typed")
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
        code_width = max(look.px(76), text_width(hit.code, strong) + 12) if hit.code else 0
        small = look.font(TYPE.label)
        painter.setFont(small)
        painter.setPen(QColor(theme.ink3 if hit.usable else theme.amber))
        painter.drawText(inner, _RIGHT, hit.note)
        right = text_width(hit.note, small) + 12 if hit.note else 0
        if hit.key:
            painter.setPen(QColor(theme.accent))
            painter.setFont(strong)
            painter.drawText(inner, _RIGHT, hit.key)
            right = max(right, look.px(24))
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

    ``hit_taken`` carries every hit the reader takes, by key or by click. After a click, or the key of a piece,
    ``clicked_hit`` asks the owner to commit. ``favourite_asked``: the chosen hit is to become a favourite, or be none.
    """

    hit_taken = Signal(CodeHit)
    clicked_hit = Signal()
    favourite_asked = Signal(CodeHit)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._search = search
        self._editor: QLineEdit | None = None
        self._wants_all = False
        self._given: Search | None = None
        self._pieces: Pieces | None = None
        self._asking = False
        self._has_favourites = False
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
        self._hint.setText(tr(_HINT))
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

    def ask_for_pieces(self, pieces: Pieces) -> None:
        """Ask for what a taken code still lacks before it is left."""
        self._pieces = pieces

    def offer_favourites(self) -> None:
        """Let a key make the chosen hit a favourite; whoever listens to ``favourite_asked`` does it."""
        self._has_favourites = True
        self._hint.setText(self._usual_hint())

    def _usual_hint(self) -> str:
        if self._has_favourites:
            return tr(_HINT_WITH_FAVOURITE, key=key_text(FAVOURITE_KEY))
        return tr(_HINT)

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
        self._given, self._asking = None, False
        self._pause.start()

    def close_list(self) -> None:
        """Hide the list and forget what was found."""
        self._pause.stop()
        self._wants_all = self._asking = False
        self._given = None
        self.hide()
        self.model.show_hits([], "")

    def open_all(self) -> None:
        """Open at once, with an empty query listing recents and favourites."""
        self._wants_all = True
        self._given = None
        self.search_now()

    def open_with(self, search: Search) -> None:
        """Open with what another search lists, whatever stands in the editor; typing goes back to the usual one."""
        self._given = search
        self.search_now()

    def search_now(self) -> None:
        """Search for what stands in the editor, without waiting for the pause."""
        self._pause.stop()
        if self._editor is None:
            return
        self._asking = False
        self._hint.setText(self._usual_hint())
        if self._given is not None:
            query, hits = "", self._given("")
        else:
            query = self._editor.text().strip()
            hits = self._search(query) if query or self._wants_all else []
        self.model.show_hits(hits, query)
        if not self.model.rows:
            self.hide()
            return
        self._choose(preselected(query, self.model.rows))
        self._place()

    @property
    def is_asking(self) -> bool:
        """Whether the list asks for a piece of the code; what stands in the editor is not to be left meanwhile."""
        return self._asking

    def _ask_for_piece(self, code: str) -> bool:
        """Ask what a code still lacks; False where nothing is asked."""
        pieces = list(self._pieces(code)) if self._pieces is not None else []
        if not pieces:
            return False
        self._given, self._asking = None, True
        self.model.show_hits(pieces, "")
        self._hint.setText(tr(_HINT_OF_PIECES))
        self._choose(None)
        self._place()
        return True

    def _take_by_key(self, event: QKeyEvent) -> bool:
        """Take the piece whose letter or figure was pressed; other signs are typed no further meanwhile."""
        typed = event.text().upper()
        hits = [(row, hit) for row in range(self.model.rowCount()) if (hit := self.model.hit(row)) is not None]
        row = next((row for row, hit in hits if hit.key and hit.key == typed), None)
        if row is not None:
            self._choose(row)
            if self.take():
                self.clicked_hit.emit()
            return True
        return bool(typed.strip()) and typed.isprintable()

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
        self.setFixedHeight(self.sizeHint().height())  # a window in sight keeps its height else when its list shrinks
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
        of_hint = text_width(self._hint.text(), small) + 24
        return max(int(max(widths, default=0)) + look.px(76) + 48, int(of_hint))

    def is_open(self) -> bool:
        """Whether the list is in sight."""
        return self.isVisible()

    def current_hit(self) -> CodeHit | None:
        """The chosen hit."""
        index = self.view.currentIndex()
        return self.model.hit(index.row()) if index.isValid() else None

    def take(self) -> bool:
        """Put the chosen hit's code into the editor. Looks first if the reader was faster than the pause.

        False where none is chosen, and where the list now asks for what the code still lacks (``is_asking``).
        """
        if self._pause.isActive():
            self.search_now()
        hit = self.current_hit()
        if self._asking and hit is None:
            return False
        if hit is None or self._editor is None:
            self.close_list()
            return False
        if not hit.template:
            self._editor.setText(hit.code)
            self._editor.setModified(True)
        if not hit.usable and self._ask_for_piece(hit.code):
            return False
        self.close_list()
        self.hit_taken.emit(hit)
        return True

    def meant(self, typed: str) -> str:
        """The code that a nickname typed whole stands for, wherever it was left; anything else as it was typed."""
        name = typed.strip().casefold()
        if not name or looks_like_code(name):  # no nickname looks like a code
            return typed
        return next((hit.code for hit in self._search(name) if hit.nickname.casefold() == name), typed)

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
        if self._has_favourites and key == Qt.Key.Key_B and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._turn_favourite()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if key in steps:
            self._step(steps[Qt.Key(key)])
            return True
        return self._asking and self._take_by_key(event)

    def _turn_favourite(self) -> None:
        """Make the chosen hit a favourite, or none, and list anew with it chosen."""
        hit = self.current_hit()
        if hit is None or hit.template or self._asking:
            return
        self.favourite_asked.emit(hit)
        self.search_now()
        again = (row for row in range(self.model.rowCount()) if (one := self.model.hit(row)) and one.code == hit.code)
        self._choose(next(again, None))

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
