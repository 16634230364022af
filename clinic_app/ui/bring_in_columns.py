"""Bring in, the columns: what the file is, which column is which field, how it reads, and payers nobody knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_app.domain.records import PayerRecord
from clinic_app.services.bring_in.fields import Kind, fields_of
from clinic_app.services.bring_in.formats import DayOrder
from clinic_app.services.bring_in.mapping import ColumnMapping
from clinic_app.services.bring_in.matching import folded_name
from clinic_app.services.bring_in.preview import PreviewRow
from clinic_app.services.bring_in.table_file import TableFile
from clinic_app.ui.bring_in_lists import ListRow, RowsTable
from clinic_app.ui.bring_in_words import FIELD_WORDS, KIND_WORDS, LACKING_WORDS, ORDER_WORDS
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.text import ElidedLabel, IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level

_TABLES = (Kind.PATIENTS, Kind.SCHEDULE, Kind.DAY_SHEET)
_MOST_PAYERS = 60
_PREVIEW_HEIGHT = 190
_ROW = tr_noop("Row")


class BringInColumns(QWidget):
    """``changed(mapping)`` at each choice; ``accepted`` to go on to the dry run; ``given_up`` back to the beginning."""

    changed = Signal(object)
    accepted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: TableFile | None = None
        self._mapping: ColumnMapping | None = None
        self.title = ElidedLabel("", "title")
        self.title.setObjectName("columns_title")
        self.read_as = label("", "second", "columns_read_as")
        self.go_button = KeyButton(tr("See what it would do"), "primary", key="Ctrl+Return")
        self.go_button.setObjectName("columns_go")
        self.go_button.clicked.connect(self.accept)
        self.back_button = KeyButton(tr("Another file"), key="Esc")
        self.back_button.setObjectName("columns_back")
        self.back_button.clicked.connect(self.given_up)
        self.kind, self.order = ChoiceBox(), ChoiceBox()
        self.kind.setObjectName("file_kind")
        self.kind.setAccessibleName(tr("What the file holds"))
        for kind in _TABLES:
            self.kind.addItem(tr(KIND_WORDS[kind]), kind)
        self.kind.activated.connect(lambda _at: self._choose_kind())
        self.order.setObjectName("day_order")
        self.order.setAccessibleName(tr("How its days are written"))
        for order in DayOrder:
            self.order.addItem(tr(ORDER_WORDS[order]), order)
        self.order.activated.connect(lambda _at: self._choose_order())
        self._mark = IconLabel(16)
        self.state = label("", "second", "columns_state", wrap=True)
        self.boxes: list[ChoiceBox] = []
        self.payer_boxes: dict[str, ChoiceBox] = {}
        self._columns, self._payers = _scrolled("columns_area"), _scrolled("payers_area")
        self.preview = RowsTable("preview", tr("The first rows as they are read"), (_ROW,), ())
        self.preview.setFixedHeight(current_look().px(_PREVIEW_HEIGHT))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.title, 1)
        head.addWidget(self.go_button)
        head.addWidget(self.back_button)
        choices = QHBoxLayout()
        choices.setSpacing(SPACE.small)
        for words, box in ((tr("The file holds"), self.kind), (tr("its days are written"), self.order)):
            caption = label(words, "second")
            caption.setBuddy(box)
            choices.addWidget(caption)
            choices.addWidget(box)
        choices.addSpacing(SPACE.medium)
        choices.addWidget(self._mark)
        choices.addWidget(self.state, 1)
        self._payers_side = QWidget()
        side = QVBoxLayout(self._payers_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE.small)
        side.addWidget(label(tr("Payers the clinic calls otherwise"), "head"))
        side.addWidget(label(tr("Say once which payer it is; it is remembered."), "hint", wrap=True))
        side.addWidget(self._payers, 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE.small)
        left.addWidget(label(tr("Columns of the file"), "head"))
        left.addWidget(self._columns, 1)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.wide)
        middle.addLayout(left, 3)
        middle.addWidget(self._payers_side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(self.read_as)
        column.addLayout(choices)
        column.addLayout(middle, 1)
        column.addWidget(label(tr("The first rows, as they are read"), "head"))
        column.addWidget(self.preview)

    # Showing

    def show_table(self, table: TableFile, mapping: ColumnMapping) -> None:
        """Show the columns of a file."""
        self._table = table
        self.title.setText(table.name)
        told = tr_count("{count} row", "{count} rows", len(table.rows))
        known = tr("columns as you confirmed them") if mapping.remembered else tr("columns guessed by their heads")
        self.read_as.setText(f"{table.read_as}  ·  {told}  ·  {known}")
        self._fill_columns(table, mapping)
        self._show_mapping(mapping)
        self.kind.setFocus()

    def show_preview(self, rows: Sequence[PreviewRow], heads: Sequence[str]) -> None:
        """Show the first rows as they are read; one that is refused says why."""
        shown = [ListRow((str(one.number), *one.cells), Level.MUST_FIX if one.refused else None) for one in rows]
        self.preview.show_rows(shown, (_ROW, *heads))
        look = current_look()
        for place in range(len(heads) + 1):
            self.preview.setColumnWidth(place, look.px(64 if place == 0 else 132))
        self.preview.clearSpans()
        for place, one in enumerate(rows):
            if one.refused and len(heads) > 1:  # its sentence takes the room of all its cells
                self.preview.setSpan(place, 1, 1, len(heads))

    def show_payers(self, unknown: Mapping[str, int], payers: Sequence[PayerRecord], mapping: ColumnMapping) -> None:
        """Ask which payers the words of the file stand for."""
        grid = _emptied(self._payers)
        self.payer_boxes = {}
        choices = sorted(((one.name or one.profile, one.profile) for one in payers), key=lambda one: one[0].casefold())
        for row, (words, count) in enumerate(list(unknown.items())[:_MOST_PAYERS]):
            box = ChoiceBox()
            box.setObjectName(f"payer_words_{row}")
            box.setAccessibleName(tr("Payer that “{words}” stands for", words=words))
            box.addItem(tr("not known: its rows are refused"), "")
            for name, profile in choices:
                box.addItem(name, profile)
            box.setCurrentIndex(max(box.findData(mapping.payer_words.get(folded_name(words), "")), 0))
            box.activated.connect(lambda _at, words=words: self._choose_payer(words))
            grid.addWidget(ElidedLabel(words, "strong"), row, 0)
            grid.addWidget(label(tr_count("{count} row", "{count} rows", count), "hint"), row, 1)
            grid.addWidget(box, row, 2)
            self.payer_boxes[words] = box
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._payers_side.setVisible(bool(unknown))

    def _fill_columns(self, table: TableFile, mapping: ColumnMapping) -> None:
        grid = _emptied(self._columns)
        self.boxes = []
        fields = fields_of(mapping.kind)
        for place, words in enumerate(table.head):
            box = ChoiceBox()
            box.setObjectName(f"field_of_column_{place}")
            box.setAccessibleName(tr("Column “{column}” gives", column=words or str(place + 1)))
            box.addItem(tr("left out"), "")
            for one in fields:
                box.addItem(tr(FIELD_WORDS[one.key]), one.key)
            box.activated.connect(lambda _at, place=place: self._choose_field(place))
            sample = ElidedLabel("  ·  ".join(dict.fromkeys(table.column(place, 4))), "hint")
            grid.addWidget(ElidedLabel(words or tr("column {number}", number=place + 1), "strong"), place, 0)
            grid.addWidget(sample, place, 1)
            grid.addWidget(box, place, 2)
            self.boxes.append(box)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 6)
        grid.setColumnStretch(2, 4)
        grid.setRowStretch(grid.rowCount(), 1)

    def _show_mapping(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        self.kind.setCurrentIndex(self.kind.findData(mapping.kind))
        self.order.setCurrentIndex(self.order.findData(mapping.day_order))
        for box, key in zip(self.boxes, mapping.fields, strict=True):
            box.setCurrentIndex(max(box.findData(key), 0))
        lacking = mapping.lacking
        level = Level.CHECK if lacking else Level.READY
        self._mark.show_level(level)
        words = tr("Say which column holds {what}.", what="; ".join(tr(LACKING_WORDS[one]) for one in lacking))
        self.state.setText(words if lacking else tr("Everything that is needed is there."))
        set_level(self.state, level)
        self.go_button.setEnabled(not lacking)

    # Choosing

    def accept(self) -> None:
        """Go on, if nothing is lacking."""
        if self.go_button.isEnabled():
            self.accepted.emit()

    def _take(self, mapping: ColumnMapping) -> None:
        self._show_mapping(mapping)
        self.changed.emit(mapping)

    def _choose_kind(self) -> None:
        if self._mapping is None or self._table is None or self.kind.currentData() == self._mapping.kind:
            return
        mapping = self._mapping.with_kind(self._table, self.kind.currentData())
        self._fill_columns(self._table, mapping)
        self._take(mapping)

    def _choose_order(self) -> None:
        if self._mapping is not None:
            self._take(replace(self._mapping, day_order=self.order.currentData()))

    def _choose_field(self, place: int) -> None:
        if self._mapping is not None:
            self._take(self._mapping.with_field(place, self.boxes[place].currentData()))

    def _choose_payer(self, words: str) -> None:
        if self._mapping is None:
            return
        told = {key: one for key, one in self._mapping.payer_words.items() if key != folded_name(words)}
        if profile := self.payer_boxes[words].currentData():
            told[folded_name(words)] = profile
        self._take(replace(self._mapping, payer_words=told))


def preview_heads(mapping: ColumnMapping) -> tuple[str, ...]:
    """The words over a preview: the fields that are given, in their own order."""
    return tuple(FIELD_WORDS[one.key] for one in fields_of(mapping.kind) if one.key in mapping.fields)


def _scrolled(name: str) -> QScrollArea:
    area = ScrollArea()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _emptied(area: QScrollArea) -> QGridLayout:
    """A new, empty grid inside an area."""
    inside = QWidget()
    inside.setProperty("canvas", True)
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, SPACE.small, 0)
    grid.setHorizontalSpacing(SPACE.medium)
    grid.setVerticalSpacing(SPACE.hair)
    area.setWidget(inside)
    return grid
