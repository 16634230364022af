"""The bin: what was taken out of the lists, putting it back, and, for the owner, emptying it for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitSummary
from clinic_app.services.clinic import Clinic
from clinic_app.services.record_keeping import BinEntry
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.typed_values import date_words, moment_words
from clinic_app.words.days import days_read

_WIDTH = 860
_ALL = 1000
"""The list's share of the room, beside that of the stretch under it."""
_EMPTY = tr_noop(
    "The bin is empty. Visit > Move to the bin takes the visit that is open out of all lists, and brings it here."
)
CONFIRMING = "EMPTY"


def _called(entry: BinEntry) -> str:
    """A visit by number and day; a patient by name and birth date, since two may have one name."""
    if entry.kind != "patient":
        return days_read(entry.label)
    return tr("{name}, born {born}", name=entry.label, born=date_words(entry.born)) if entry.born else entry.label


class BinPage(ToolPage):
    """Enter puts the current entry back; emptying wants a typed word, since nothing brings it back."""

    never_kept = frozenset({"bin_word"})  # it destroys: typed anew each time

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("bin_page", parent)
        self._clinic = clinic
        self._keeping = clinic.record_keeping
        self._entries: list[BinEntry] = []
        self._old: list[VisitSummary] = []
        self.list = QListWidget()
        self.list.setObjectName("bin_entries")
        self.list.setAccessibleName(tr("In the bin, the newest first"))
        self.list.itemActivated.connect(lambda _item: self.put_back())
        self._nothing = label(tr(_EMPTY), "hint", "bin_empty")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.back = KeyButton(tr("Put back"), "primary", key="Enter", icon="undo-2")
        self.back.setObjectName("bin_put_back")
        self.back.clicked.connect(lambda _checked=False: self.put_back())
        self.word = QLineEdit()
        self.word.setObjectName("bin_word")
        self.word.setAccessibleName(tr("Type {confirming} to empty the bin for good", confirming=CONFIRMING))
        self.word.setMaxLength(20)
        self.word.setFixedWidth(current_look().px(120))
        self.word.textChanged.connect(lambda _text: self._show_state())
        self.word.returnPressed.connect(self.empty)
        self.empty_button = KeyButton(tr("Empty the bin for good"), icon="trash-2")
        self.empty_button.setObjectName("bin_destroy")
        self.empty_button.clicked.connect(lambda _checked=False: self.empty())
        self.years = QLineEdit()
        self.years.setObjectName("retention_years")
        self.years.setAccessibleName(tr("Years that visits are kept"))
        self.years.setMaxLength(3)
        self.years.setFixedWidth(current_look().px(60))
        self.years.editingFinished.connect(self._set_years)
        self._past = label("", "second", "retention_past", wrap=True)
        self.take_out = KeyButton(tr("Move them to the bin"))
        self.take_out.setObjectName("retention_take_out")
        self.take_out.clicked.connect(lambda _checked=False: self._take_out())
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(current_look().px(_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        about = tr(
            "What lies here is in no list and no count, and comes back whole. Claims that were sent never come here."
        )
        head = PageHead(tr("Bin"), about, back="bin_back")
        head.back_asked.connect(self.given_up)
        column.addWidget(self._nothing)
        column.addWidget(self.list, _ALL)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(SPACE.medium)
        column.addLayout(self._destroying())
        column.addSpacing(SPACE.medium)
        column.addWidget(label(tr("How long visits are kept"), "head"))
        years = QHBoxLayout()
        caption = label(tr("Years after the day of service"), "body")
        caption.setBuddy(self.years)
        years.addWidget(caption)
        years.addWidget(self.years)
        hint = tr(
            "Medicare Advantage asks for 10, Part B for 7; your state may ask for more, for children most of all."
        )
        years.addWidget(label(hint, "hint", wrap=True), 1)
        column.addLayout(years)
        past = QHBoxLayout()
        past.addWidget(self._past, 1)
        past.addWidget(self.take_out)
        column.addLayout(past)
        column.addStretch(1)  # without a list what follows it moves up
        row = QHBoxLayout()
        row.addWidget(inside, 1)
        row.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        whole.setSpacing(SPACE.medium)
        whole.addWidget(head)
        whole.addLayout(row, 1)

    def _destroying(self) -> FlowLayout:
        """Apart from what puts back, and in as many rows as it needs."""
        self._prompt = label(tr("Type {confirming} to destroy all of it:", confirming=CONFIRMING), "second")
        self._prompt.setBuddy(self.word)
        made = FlowLayout(SPACE.small)
        for part in (self._prompt, self.word, self.empty_button):
            made.addWidget(part)
        return made

    def begin(self) -> None:
        """Show what lies there now."""
        self.refresh()
        (self.list if self._entries else self.years).setFocus()

    def refresh(self) -> None:
        """Read the bin anew."""
        self._entries = self._keeping.entries()
        self.list.clear()
        for entry in self._entries:
            by = tr(" by {binned_by}", binned_by=entry.binned_by) if entry.binned_by else ""
            when = moment_words(entry.binned_at)
            self.list.addItem(
                QListWidgetItem(
                    tr(
                        "{kind}  {label}    since {when}{by}",
                        kind=tr(entry.kind).capitalize(),
                        label=_called(entry),
                        when=when,
                        by=by,
                    )
                )
            )
        self.list.setCurrentRow(0 if self._entries else -1)
        self.word.clear()
        self.years.setText(str(self._keeping.years))
        self._old = self._keeping.past_retention(self._clinic.today())
        last = date_words(self._keeping.last_day_past_retention(self._clinic.today()))
        many = tr("{count} or more", count=len(self._old)) if len(self._old) == 500 else f"{len(self._old):,}"
        self._past.setText(
            tr("{many} visits of {last} and before have been kept long enough.", many=many, last=last)
            if self._old
            else tr("No visit is of {last} or before.", last=last)
        )
        self._show_state()

    def _show_state(self) -> None:
        self._nothing.setVisible(not self._entries)
        for part in (self.list, self.back, self._prompt, self.word, self.empty_button):
            part.setVisible(bool(self._entries))
        self.back.setEnabled(bool(self._entries))
        self.empty_button.setEnabled(bool(self._entries) and self.word.text().strip().upper() == CONFIRMING)
        self.take_out.setVisible(bool(self._old))

    def put_back(self) -> None:
        """Put the current entry back."""
        row = self.list.currentRow()
        if 0 <= row < len(self._entries):
            self._do(lambda: tr("Put back: {kind}", kind=self._keeping.put_back(self._entries[row].id).kind))

    def empty(self) -> None:
        """Destroy all of it, once the word stands there."""
        if self.empty_button.isEnabled():
            self._do(lambda: tr("Destroyed for good: {empty}", empty=self._keeping.empty()))

    def _take_out(self) -> None:
        numbers = [one.id for one in self._old]
        mark = self._clinic.mark
        self._do(
            lambda: tr(
                "Moved to the bin: {mark}", mark=self._keeping.bin_past_retention(numbers, self._clinic.today(), mark)
            )
        )

    def _set_years(self) -> None:
        if self.years.text().strip() != str(self._keeping.years):
            self._do(lambda: tr("Visits are kept for {years} years", years=self._keeping.set_years(self.years.text())))

    def _do(self, action: Callable[[], str]) -> None:
        try:
            self.said.emit(action())
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.records_changed.emit()
        self.refresh()
