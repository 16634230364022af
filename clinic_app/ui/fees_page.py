"""The page "Fees": what a unit of each code costs, for every payer or for one, from a day on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.fees import EVERY_PAYER
from clinic_app.services.clinic import Clinic
from clinic_app.services.fee_card import fee_card_pdf
from clinic_app.services.fee_text import MOST_BYTES, FeesRead, read_fees, text_of_bytes
from clinic_app.services.fees import MOST_CHARGE, FeeBook, FeeChange, FeeRow, FeeWish
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.code_searches import service_search
from clinic_app.ui.fee_bring_in import FeeBringIn
from clinic_app.ui.fee_grid import MOST_CODES, FeeGrid, UnreadCharge, fee_columns, fee_rows
from clinic_app.ui.grid_model import GridModel
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.page_head import PageHead, over_both_sides
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.sentenced_field import SentencedField
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.typed_values import date_words, money_words, read_date, read_money

_WIDEST = 980
_MOST_UNDONE = 100
_HINT = tr_noop(
    "The charge for one unit. A line takes it as soon as its units are known; a charge that was typed stays. "
    "A change holds for visits from the day named here on; visits that are kept keep their charges."
)
_READ_ONLY = tr_noop("Only a biller or an owner may change charges.")
_EMPTY = tr_noop("No charge yet. Type a code in the first row, paste a list (Ctrl+V), or bring in a file.")


class FeesPage(ToolPage):
    """Every charge is kept as soon as it is typed, and can be taken back (Ctrl+Z)."""

    never_kept = frozenset({"fees_from"})

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("fees_page", parent)
        self._clinic, self.book = clinic, FeeBook(clinic)
        self._rows: list[FeeRow] = []
        self._unread: dict[str, UnreadCharge] = {}
        self._undone: list[FeeChange] = []
        self._task: BackgroundTask | None = None
        self._read = FeesRead((), ())
        self.payer = SentencedField("fees_payer", tr("Payer"), choices=((EVERY_PAYER, tr("Every payer")),))
        self.day = SentencedField("fees_from", tr("Changes hold from"), "MM/DD/YYYY", longest=12)
        self._model = GridModel(fee_columns(may_change=self.book.may_change), None, MOST_CODES, self)
        self.grid = FeeGrid(self._model, service_search(clinic, clinic.today, lambda: None))
        self.bring_in = FeeBringIn()
        self.history = label("", "second", "fee_history", wrap=True)
        self.empty = label(tr(_EMPTY), "hint", "fees_empty", wrap=True)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.day.set_text(date_words(clinic.today()))

    def _make_buttons(self) -> None:
        self.undo_button = self._button("fees_undo", tr("Undo"), "Ctrl+Z", "undo-2", self.undo)
        self.file_button = self._button("fees_file", tr("Bring in a file"), "Ctrl+O", "folder-open", self.ask_file)
        self.print_button = self._button("fees_print", tr("Fee card"), "Ctrl+P", "printer", self.print_paper)

    @staticmethod
    def _button(name: str, words: str, key: str, icon: str, do: Callable[[], object]) -> KeyButton:
        made = KeyButton(words, key=key, icon=icon)
        made.setObjectName(name)
        made.clicked.connect(lambda _checked=False: do())
        return made

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(SPACE.medium)
        for field, width in ((self.payer, 280), (self.day, 180)):
            field.setFixedWidth(current_look().px(width))
            fields.addWidget(field)
        fields.addWidget(self.history, 1, Qt.AlignmentFlag.AlignBottom)
        chosen = QWidget()
        chosen.setMaximumWidth(current_look().px(_WIDEST))
        column = QVBoxLayout(chosen)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.small)
        hint = tr(_HINT) if self.book.may_change else f"{tr(_HINT)} {tr(_READ_ONLY)}"
        actions = (self.undo_button, self.file_button, self.print_button)
        head = PageHead(tr("Fees"), hint, actions=actions, back="fees_back")
        head.about.setObjectName("fees_hint")
        head.back_asked.connect(self.given_up)
        self.back_button = head.back
        column.addLayout(fields)
        inside = QWidget()
        inside.setProperty("canvas", True)
        inside.setMaximumWidth(current_look().px(_WIDEST))
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.side, 0, SPACE.side, SPACE.large)
        column.addWidget(self.grid)
        column.addWidget(self.empty)
        column.addStretch(1)
        self.body = ScrollArea()
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setWidgetResizable(True)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setProperty("ground", "panel")
        self.body.setWidget(inside)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.body)
        self.middle.addWidget(self.bring_in)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(over_both_sides(head))
        whole.addWidget(chosen)
        whole.addWidget(self.middle, 1)

    def _connect(self) -> None:
        self.payer.changed.connect(self._show_anew)
        self.day.changed.connect(self._show_anew)
        self._model.edited.connect(self._edited)
        self._model.rows_pasted.connect(self._begin_codes)
        self._model.row_removed.connect(lambda row: self._type_charge(row, ""))
        self.grid.table_pasted.connect(self.offer)
        self.grid.selectionModel().currentChanged.connect(lambda here, _before: self._come_to(here.row()))
        self.bring_in.taken.connect(self.take)
        self.bring_in.given_up.connect(self._leave_read)

    # Showing

    def begin(self) -> None:
        """Show the list as it is kept now, in the order of the codes."""
        self._offer_payers()
        if self.middle.currentWidget() is self.body:
            self._show_anew()
            self.grid.go_to(len(self._rows), "code")

    def _offer_payers(self) -> None:
        chosen, box = self.payer.text(), self.payer.input
        self.payer.blockSignals(True)
        if isinstance(box, QComboBox):
            box.clear()
            for value, words in self._payers():
                box.addItem(words, value)
        self.payer.set_text(chosen)
        self.payer.blockSignals(False)

    def _payers(self) -> list[tuple[str, str]]:
        named = [(one.profile, one.name or one.profile) for one in self._clinic.payers()]
        return [(EVERY_PAYER, tr("Every payer")), *sorted(named, key=lambda one: one[1].casefold())]

    def since(self) -> date | None:
        """The day from which a change holds; None while it is not typed whole."""
        try:
            return read_date(self.day.text(), self._clinic.today())
        except ValueError:
            return None

    def _show_anew(self) -> None:
        self._unread.clear()
        on = self.since()
        self.day.say("" if on is not None else tr("Type the day as 11/20/2026."))
        if on is not None:
            self._rows = self.book.rows(self.payer.text(), on)
        self._show_rows()

    def _show_rows(self) -> None:
        payer = self.payer.text()
        self.grid.show_general(shown=bool(payer))
        self._model.set_rows(fee_rows(self._rows, payer, self._unread))
        self.empty.setVisible(not self._rows)
        self.undo_button.setEnabled(bool(self._undone))
        self.file_button.setEnabled(self.book.may_change)
        self.print_button.setEnabled(bool(self._rows))
        self._show_here(self.grid.currentIndex().row())

    def _come_to(self, row: int) -> None:
        """Tell of the row, and keep it in sight: the grid is as high as its rows, and the page scrolls."""
        self._show_here(row)
        cell, inside = self.grid.visualRect(self.grid.currentIndex()), self.grid.parentWidget()
        if inside is None:
            return
        at = self.grid.viewport().mapTo(inside, cell.center())
        self.body.ensureVisible(at.x(), at.y(), 0, current_look().px(2 * HEIGHT.row))

    def _show_here(self, row: int) -> None:
        """Beside the fields: what was wrong with the charge typed, else every charge the code had and will have."""
        if not 0 <= row < len(self._rows):
            self.history.setText("")
            return
        code = self._rows[row].code
        if code in self._unread:
            self.history.setText(self._unread[code].why)
            return
        dated = self.book.fees().history(code, self.payer.text())
        told = [
            tr("{amount} from {day}", amount=money_words(one.charge) or tr("none"), day=date_words(one.since))
            for one in dated
        ]
        self.history.setText(f"{code}: {', '.join(told)}" if told else "")

    # Typing

    def _edited(self, row: int, column: int, text: str) -> None:
        if self._model.columns[column].key == "code":
            self._begin_code(text)
        else:
            self._type_charge(row, text)

    def _begin_codes(self, _row: int, codes: list[str]) -> None:
        for code in codes:
            self._begin_code(code)

    def _begin_code(self, typed: str) -> None:
        """A row for a code that has no charge yet; one that stands in the list is led to."""
        code = typed.strip().upper()
        place = next((row for row, one in enumerate(self._rows) if one.code == code), None)
        known = self._clinic.checking.codebook.procedures.find(code)
        if place is not None:
            self._show_rows()
            self.grid.go_to(place, "charge")
            self.said.emit(tr("{code} stands in the list already", code=code))
        elif known is None and not (len(code) == 5 and code.isascii() and code.isalnum()):
            self._show_rows()
            self.said.emit(tr("“{code}” is no procedure code", code=code[:20]))
        else:
            self._rows.append(FeeRow(code, known.label if known is not None else "", None, None, None))
            self._show_rows()

    def _type_charge(self, row: int, text: str) -> None:
        if not 0 <= row < len(self._rows):
            return
        one, since = self._rows[row], self.since()
        try:
            if since is None:
                raise ValueError(tr("Type the day from which it holds first."))
            charge = read_money(text)
            if charge is not None and not 0 < charge <= MOST_CHARGE:
                raise ValueError(tr("A charge lies above 0 and up to {most}.", most=MOST_CHARGE))
        except ValueError as problem:
            self._unread[one.code] = UnreadCharge(text, str(problem))
            self._show_rows()
            return
        self._unread.pop(one.code, None)
        self._keep([FeeWish(one.code, charge, since, self.payer.text())])

    def _keep(self, wishes: Sequence[FeeWish]) -> None:
        try:
            change = self.book.keep(wishes, self.who())
        except ClinicError as error:
            self.failed.emit(error)
            self._show_anew()
            return
        if change.after:
            self._remember(change)
            self.said.emit(tr("Charge kept. Ctrl+Z takes it back"))
        self._refresh()

    def _remember(self, change: FeeChange) -> None:
        self._undone = [*self._undone, change][-_MOST_UNDONE:]
        self.records_changed.emit()

    def _refresh(self) -> None:
        """The rows as they are kept now, in the order they stand in; codes without a charge yet stay to be typed."""
        on = self.since()
        if on is None:
            return
        now = {one.code: one for one in self.book.rows(self.payer.text(), on)}
        shown = [
            now.get(one.code) or replace(one, charge=None, general=None, since=None, later=()) for one in self._rows
        ]
        known = {one.code for one in shown}
        self._rows = [*shown, *(one for code, one in now.items() if code not in known)]
        self._show_rows()

    def undo(self) -> None:
        """Take the last change of this page back."""
        if not self._undone:
            self.said.emit(tr("Nothing to take back on this page"))
            return
        self.grid.commit_editor()
        change = self._undone.pop()
        try:
            self.book.undo(change)
        except ClinicError as error:
            self.failed.emit(error)
        else:
            self.records_changed.emit()
            count = len(change.after)
            self.said.emit(tr_count("{count} charge taken back", "{count} charges taken back", count))
        self._refresh()

    # Tables

    def ask_file(self) -> None:
        """Ask for a file of charges."""
        kinds = tr("Tables (*.csv *.txt *.tsv);;All files (*)")
        place, _ = QFileDialog.getOpenFileName(self, tr("Bring in charges"), str(Path.home()), kinds)
        if place:
            self.read_file(Path(place))

    def read_file(self, path: Path) -> None:
        """Show what a file would bring in."""
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as problem:
            why = problem.strerror or tr("the name fits no file")
            self.failed.emit(ClinicError(tr("The file cannot be opened: {why}.", why=why), tr("Choose another.")))
            return
        try:
            text = text_of_bytes(content)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.offer(text)

    def offer(self, text: str) -> None:
        """Show what a table would bring in, for the payer and from the day chosen where it names none."""
        since, payers = self.since(), dict(self._payers()[1:])
        if not self.book.may_change or since is None:
            self.said.emit(tr(_READ_ONLY) if since is not None else tr("Type the day from which it holds first."))
            return
        try:
            self._read = read_fees(text, payers, self.payer.text(), since)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.middle.setCurrentWidget(self.bring_in)
        self.bring_in.show_read(self._read, payers)

    def take(self) -> None:
        """Keep what was read, off the window's thread, all or none."""
        if self._task is not None or not self._read.wishes:
            return
        self.bring_in.show_working(working=True)
        by, wishes = self.who(), self._read.wishes

        def work(progress: Progress) -> FeeChange:
            return self.book.keep(wishes, by, brought_in=True, progress=progress)

        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(lambda share, _words: self.bring_in.bar.setValue(round(share * 1000)))
        self._task.done.connect(self._taken)
        self._task.failed.connect(self._not_taken)
        self._task.cancelled.connect(self._stopped)
        self._task.start()

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None

    def _taken(self, change: FeeChange) -> None:
        self._end_task()
        if change.after:
            self._remember(change)
        count = len(change.after)
        words = tr_count(
            "{count} charge kept. Ctrl+Z takes it back", "{count} charges kept. Ctrl+Z takes them back", count
        )
        self.said.emit(words if count else tr("Nothing new: every charge stood so already"))
        self._show_list()

    def _not_taken(self, error: ClinicError) -> None:
        self._end_task()
        self.bring_in.show_working(working=False)
        self.failed.emit(error)

    def _stopped(self) -> None:
        """A stop that came after the last charge came too late: the change stands, and is shown."""
        change = self._task.result if self._task is not None else None
        if isinstance(change, FeeChange):
            self._taken(change)
            return
        self._end_task()
        self.said.emit(tr("Stopped; no charge was kept"))
        self._show_list()

    def _leave_read(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self._show_list()

    def _show_list(self) -> None:
        self.middle.setCurrentWidget(self.body)
        self._show_anew()
        self.grid.go_to(0, "charge" if self._rows else "code")

    # The page

    def print_paper(self) -> bool:
        """Make the fee card."""
        if self._task is None:
            at = local_now()
            self._task = BackgroundTask(lambda _progress: fee_card_pdf(self._clinic, at), self)
            self._task.done.connect(self._made)
            self._task.failed.connect(self._not_made)
            self._task.start()
        return True

    def _made(self, paper: tuple[str, bytes]) -> None:
        self._end_task()
        self.paper_made.emit(*paper)

    def _not_made(self, error: ClinicError) -> None:
        self._end_task()
        self.failed.emit(error)

    def finish(self) -> bool:
        """Keep an open cell, and wait for what is being kept."""
        self.grid.commit_editor()
        if self._task is not None:
            self._task.cancel()
            self._task.end_untold()
            self._task = None
        return True

    def event(self, event: QEvent) -> bool:
        """Undo and the file are the page's own while it is shown; a field undoes its typing first."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes the last change back, Ctrl+O asks for a file."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Open) and self.file_button.isEnabled():
            self.ask_file()
        else:
            super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Open)
