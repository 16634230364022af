"""What is due, as a card: the most urgent things, a kind at a time if asked. Enter opens the visit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.services.control import ControlKind
from clinic_app.services.due_list import DueItem, DueList
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.due_list_model import COLUMNS, DueListModel
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.read_only_table import read_only_table
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

_KINDS: tuple[tuple[str, tuple[ControlKind, ...]], ...] = (
    (tr_noop("All"), ()),
    (tr_noop("Certifications"), (ControlKind.CERTIFICATION, ControlKind.RECERTIFICATION)),
    (tr_noop("KX threshold"), (ControlKind.THRESHOLD,)),
    (tr_noop("Progress reports"), (ControlKind.PROGRESS,)),
    (tr_noop("Authorizations"), (ControlKind.AUTHORIZATION,)),
    (tr_noop("Timely filing"), (ControlKind.FILING,)),
)
_MOST = 6
_SHOWN = (0, 1, 3, 2)  # level, what, patient, how far
_WIDTHS = {0: 82, 1: 112, 3: 108}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DueCard(QFrame):
    """``visit_chosen(id)``, ``list_asked`` for the whole due list."""

    visit_chosen = Signal(int)
    list_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_card")
        self.setProperty("card", True)
        self.due: DueList | None = None
        self.provider_id = 0
        self.kinds = ChoiceBox()
        self.kinds.setObjectName("due_card_kind")
        self.kinds.setAccessibleName(tr("What is due"))
        self.kinds.setProperty("quiet", True)
        self.kinds.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for words, kinds in _KINDS:
            self.kinds.addItem(tr(words), kinds)
        self.kinds.currentIndexChanged.connect(lambda _at: self._show())
        self.model = DueListModel(self)
        self.table = read_only_table("due_card_table", self.model)
        self.table.setAccessibleName(tr("What is due"))
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.bar = QProgressBar()
        self.bar.setObjectName("due_card_progress")
        self.bar.setAccessibleName(tr("Reading what is due"))
        self.bar.setTextVisible(False)
        self.empty = label("", "hint", "due_card_empty", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all = KeyButton(tr("Whole list"), "link", key="Alt+5")
        self.all.setObjectName("due_card_all")
        self.all.clicked.connect(self.list_asked)
        self._lay_out()
        self._fit_columns()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(tr("Due"), "head"))
        head.addWidget(label(tr("as of today"), "hint"), 1)
        head.addWidget(self.kinds)
        self.stack = QStackedWidget()
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.addStretch(1)
        middle.addWidget(self.bar)
        middle.addStretch(1)
        for part in (self.table, waiting, self.empty):
            self.stack.addWidget(part)
        foot = QHBoxLayout()
        self.more = label("", "second", "due_card_more")
        foot.addWidget(self.more, 1)
        foot.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        column.setSpacing(SPACE.hair)
        head.setContentsMargins(SPACE.small, 0, 0, 0)
        foot.setContentsMargins(SPACE.small, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def restyle(self) -> None:
        """Take the sizes of another text scale."""
        self._fit_columns()

    def _fit_columns(self) -> None:
        look, header = current_look(), self.table.horizontalHeader()
        header.hide()
        for place in range(len(COLUMNS)):
            self.table.setColumnHidden(place, place not in _SHOWN)
        header.moveSection(header.visualIndex(3), 2)
        for place in _SHOWN:
            width = _WIDTHS.get(place)
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            )
            if width:
                header.resizeSection(place, look.px(width))
        self.table.setMinimumHeight(look.px(28) * _MOST + 2)

    def show_reading(self, share: float) -> None:
        """Show how far the reading is; what stood here before stays until it is done."""
        if self.due is None:
            self.stack.setCurrentIndex(1)
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))

    def show_due(self, due: DueList | None, provider_id: int) -> None:
        """Show what is due for a clinician (0: for all); None if it was not read."""
        self.due, self.provider_id = due, provider_id
        for place, (words, kinds) in enumerate(_KINDS):
            count = len(self._items(kinds))
            self.kinds.setItemText(place, f"{tr(words)} {count}" if due is not None else tr(words))
        self._show()

    def _items(self, kinds: tuple[ControlKind, ...]) -> tuple[DueItem, ...]:
        return self.due.of(kinds, self.provider_id) if self.due is not None else ()

    def _show(self) -> None:
        items = self._items(self.kinds.currentData() or ())
        self.model.show_items(items[:_MOST])
        self.stack.setCurrentIndex(0 if items else 2)
        self.empty.setText(tr("Nothing is due.") if self.due is not None else tr("Not read. F5 reads it."))
        more = len(items) - _MOST
        self.more.setText(tr_count("{count} more", "{count} more", more) if more > 0 else "")

    def _open(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.model.items):
            self.visit_chosen.emit(self.model.items[row].visit_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the table opens the visit."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.table and pressed is not None and pressed.key() in _ENTER:
            self._open()
            return True
        return super().eventFilter(watched, event)
