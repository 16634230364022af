"""The filters over the work queue: text, payer, therapist, level, age, the named ones, and the choice of columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from clinic_app.domain.work_queue import QueueColumn, QueueFilter
from clinic_app.services.queue_filters import SavedFilter
from clinic_app.ui import icons
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.filter_chip import FilterChip, StayingMenu
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.queue_words import AGE_CHOICES, COLUMN_WORDS, LEVEL_CHOICES
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE

_PAUSE_MS, _LONGEST_TEXT = 150, 80


class QueueFilterBar(QWidget):
    """``changed`` when other visits are to be shown; ``saved_chosen``, ``save_asked``, ``rename_asked`` and
    ``forget_asked`` are about named filters; ``column_asked(column, shown)``; ``down_asked`` leads to the list.
    """

    changed = Signal()
    saved_chosen = Signal(object)
    save_asked = Signal()
    rename_asked = Signal(object)
    forget_asked = Signal(object)
    column_asked = Signal(object, bool)
    down_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._applied: SavedFilter | None = None
        self.text = QLineEdit()
        self.text.setObjectName("queue_text")
        self.text.setAccessibleName(tr("Filter by patient, number or finding"))
        self.text.setMaxLength(_LONGEST_TEXT)
        self.text.setClearButtonEnabled(True)
        self._glass = self.text.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.payers = FilterChip(tr("Payer"), "queue_payer")
        self.people = FilterChip(tr("Therapist"), "queue_therapist")
        self.levels = FilterChip(tr("Level"), "queue_level")
        self.ages = FilterChip(tr("Age"), "queue_age", one=True)
        self.levels.set_choices([(value, tr(words)) for value, words in LEVEL_CHOICES])
        self.ages.set_choices([((low, high), tr(words)) for words, low, high in AGE_CHOICES])
        self.clear = KeyButton(tr("Clear"), "link")
        self.clear.setObjectName("queue_clear")
        self.clear.clicked.connect(self.clear_all)
        self.saved = FilterChip(tr("Saved"), "queue_saved", one=True)
        self.columns = QToolButton()
        self.columns.setObjectName("queue_columns")
        self.columns.setAccessibleName(tr("Choose the columns"))
        self.columns.setToolTip(tr("Choose the columns"))
        self.columns.setProperty("framed", True)
        self.columns.clicked.connect(self._open_columns)
        self._column_menu = StayingMenu(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda _words: self._pause.start())  # typed, or put back after a lock
        self.text.installEventFilter(self)
        for chip in (self.payers, self.people, self.levels, self.ages):
            chip.changed.connect(self._tell)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        self.key = label(key_text("Ctrl+F"), "label")
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.text)
        inside.setContentsMargins(0, 0, SPACE.medium, 0)
        inside.addStretch(1)
        inside.addWidget(self.key)
        self.text.textChanged.connect(lambda words: self.key.setVisible(not words))
        row.addWidget(self.text, 100)  # as wide as it may be, narrower where large letters want the room
        for part in (self.payers, self.people, self.levels, self.ages, self.clear):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.saved)
        row.addWidget(self.columns)
        self.restyle()

    def restyle(self) -> None:
        """Take icons and sizes of another look."""
        look = current_look()
        edge = look.px(HEIGHT.control)
        self._glass.setIcon(icons.icon("search", look.px(15), look.theme.ink3))
        self.text.setMinimumWidth(look.px(120))
        self.text.setMaximumWidth(look.px(230))
        self.columns.setIcon(icons.icon("columns-3", look.px(15), look.theme.ink2))
        self.columns.setIconSize(QSize(look.px(15), look.px(15)))
        self.columns.setFixedSize(edge, edge)

    # What is chosen

    def offer(self, payers: Mapping[str, str], people: Sequence[tuple[int, str]]) -> None:
        """Offer the payers and the people of the clinic."""
        by_name = sorted(payers.items(), key=lambda one: one[1].casefold())
        self.payers.set_choices(list(by_name))
        self.people.set_choices(sorted(people, key=lambda one: one[1].casefold()))

    def show_count(self, visits: int) -> None:
        """Say over how many visits the text goes."""
        self.text.setPlaceholderText(tr_count("Filter {count} visit", "Filter {count} visits", visits))

    def take_from(self, wanted: QueueFilter) -> QueueFilter:
        """A filter with what is chosen here."""
        ages = self.ages.ticked()
        low, high = cast("tuple[int | None, int | None]", ages[0]) if ages else (None, None)
        return replace(
            wanted,
            payers=cast("tuple[str, ...]", self.payers.ticked()),
            provider_ids=cast("tuple[int, ...]", self.people.ticked()),
            levels=cast("tuple[str, ...]", self.levels.ticked()),
            age_from=low,
            age_to=high,
            text=self.text.text().strip(),
        )

    def show_filter(self, wanted: QueueFilter) -> None:
        """Show a filter that was chosen elsewhere, and tell nobody."""
        self._pause.stop()
        self.payers.tick(wanted.payers)
        self.people.tick(wanted.provider_ids)
        self.levels.tick(wanted.levels)
        self.ages.tick([(wanted.age_from, wanted.age_to)])
        self.text.setText(wanted.text)
        self._pause.stop()
        self.clear.setEnabled(not wanted.is_plain)

    def clear_all(self) -> None:
        """Show the whole tab again."""
        self.show_filter(QueueFilter())
        self.saved.tick(())
        self._applied = None
        self.changed.emit()

    def _tell(self) -> None:
        self._pause.stop()
        self.clear.setEnabled(not self.take_from(QueueFilter()).is_plain)
        self.changed.emit()

    def begin_text(self) -> None:
        """Type to filter."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the text, Enter and the arrow down lead to the list, Escape empties it first."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is not self.text or pressed is None:
            return super().eventFilter(watched, event)
        if pressed.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down} and not pressed.modifiers():
            if self._pause.isActive():
                self._tell()
            self.down_asked.emit()
            return True
        if pressed.key() == Qt.Key.Key_Escape and self.text.text():
            self.text.clear()
            return True
        return super().eventFilter(watched, event)

    # Named filters and columns

    def show_saved(self, saved: Sequence[SavedFilter], applied: SavedFilter | None = None) -> None:
        """Offer the named filters, and what can be done with them."""
        self._applied = applied
        none = tr("none")
        self.saved.set_choices([("", none), *((one.name, one.name) for one in saved)])
        self.saved.tick([applied.name] if applied is not None else [""])
        by_name = {one.name: one for one in saved}
        for action in self.saved.choices.actions():
            found = by_name.get(action.text().replace("&&", "&"))
            action.triggered.connect(lambda _checked=False, found=found: self._choose_saved(found))
        menu = self.saved.choices
        menu.addSeparator()
        self._entry(menu, tr("Save these filters…"), self.save_asked.emit)
        if applied is not None:
            self._entry(menu, tr("Rename {name}…", name=applied.name), lambda: self.rename_asked.emit(applied))
            self._entry(menu, tr("Delete {name}", name=applied.name), lambda: self.forget_asked.emit(applied))

    def _choose_saved(self, saved: SavedFilter | None) -> None:
        if saved is None:
            self.clear_all()
        else:
            self.saved_chosen.emit(saved)

    @staticmethod
    def _entry(menu: StayingMenu, words: str, do: Callable[[], object]) -> None:
        menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _checked=False: do())

    @property
    def applied(self) -> SavedFilter | None:
        """The named filter in force, even if it was changed by hand since."""
        return self._applied

    def show_columns(self, shown: Mapping[QueueColumn, bool]) -> None:
        """Offer the columns that may be hidden."""
        self._column_menu.clear()
        for column, is_shown in shown.items():
            action = self._column_menu.addAction(tr(COLUMN_WORDS[column]))
            action.setCheckable(True)
            action.setChecked(is_shown)
            action.triggered.connect(lambda checked=False, column=column: self.column_asked.emit(column, checked))

    def _open_columns(self) -> None:
        menu = self._column_menu
        menu.setActiveAction(menu.actions()[0])
        corner = self.columns.mapToGlobal(self.columns.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), -2))
