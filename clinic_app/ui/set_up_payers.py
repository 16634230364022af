"""The fourth step of the set-up: how each payer counts units, picked from two cards with a worked example."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.payer_answers import KeyAnswer, Origin
from clinic_app.services.payer_book import PayerEntry
from clinic_app.services.set_up import SetUp, Step
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.new_payer_sheet import NewPayerSheet
from clinic_app.ui.payer_words import detail_words
from clinic_app.ui.sentenced_field import SentencedField
from clinic_app.ui.sentences import said
from clinic_app.ui.set_up_step import SetUpStep
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow
from clinic_app.ui.typed_values import date_words, read_date
from clinic_app.ui.unit_method_cards import UnitMethodCards

_KEY = "unit_rule"
_LIST = 250
_WHO = {
    Origin.CLINIC: tr_noop("Your answer: {method}"),
    Origin.STATE: tr_noop("Its state: {method}"),
    Origin.SHIPPED: tr_noop("Shipped: {method}"),
    Origin.OPEN: tr_noop("Not known yet"),
}

_METHODS = {"cms": tr_noop("total time (CMS)"), "ama": tr_noop("midpoint (AMA)")}


class PayersStep(SetUpStep):
    """Payers at the left, the two cards of the one chosen at the right. A choice is kept with its document."""

    def __init__(self, clinic: Clinic, setting_up: SetUp) -> None:
        super().__init__(Step.PAYERS, setting_up)
        self._clinic, self._book = clinic, setting_up.payers
        self._entries: list[PayerEntry] = []
        self._entry: PayerEntry | None = None
        self._before: tuple[str | None, str, str] = (None, "", "")
        self.list = TwoLineList("set_up_payers_list", tr("Payers"))
        self.list.setFixedWidth(current_look().px(_LIST))
        self.list.currentRowChanged.connect(self._choose)
        self.name = label("", "secondhead", "set_up_payer_name", wrap=True)
        self.says = label("", "second", "set_up_payer_says", wrap=True)
        self.cards = UnitMethodCards()
        self.document = SentencedField("set_up_payer_document", tr("Where the payer says so"), tr("Contract, section"))
        self.on = SentencedField("set_up_payer_on", tr("Date of that document"), "MM/DD/YYYY", longest=12)
        self.on.changed.connect(lambda: self.on.say(self._day_problem()))
        self.new = NewPayerSheet(self._book.shipped_choices(), columns=1)
        self.new.added.connect(self._add)
        self.new.given_up.connect(self._leave_new)
        self.add_button = KeyButton(tr("Add a payer of your own"), "quiet", icon="plus")
        self.add_button.setObjectName("set_up_payer_add")
        self.add_button.clicked.connect(lambda _checked=False: self._ask_new())
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.add_button)
        fields = QHBoxLayout()
        fields.setSpacing(SPACE.medium)
        fields.addWidget(self.document, 2)
        fields.addWidget(self.on, 1)
        self._one = QWidget()
        right = QVBoxLayout(self._one)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(SPACE.small)
        for part in (self.name, self.says, self.cards):
            right.addWidget(part)
        right.addLayout(fields)
        right.addStretch(1)
        self.middle = QStackedWidget()
        self.middle.addWidget(self._one)
        self.middle.addWidget(self.new)
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addLayout(left)
        row.addWidget(self.middle, 1)
        self.column.addLayout(row, 1)

    # Showing

    def begin(self) -> None:
        """Show the payers as they are kept; what is half chosen stays."""
        if not self.is_changed():
            self._show_all(self._entry.record.profile if self._entry is not None else "")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self, profile: str) -> None:
        own_first = sorted(self._book.entries(), key=lambda one: (not _is_own(one), _name(one).casefold()))
        self._entries = [one for one in own_first if one.record.active]
        rows = [
            TwoLineRow(one.record.profile, _name(one), _standing(one), _icon(one), _ink(one)) for one in self._entries
        ]
        place = next((row for row, one in enumerate(self._entries) if one.record.profile == profile), 0)
        self.list.blockSignals(True)
        self.list.show_rows(rows, "", current=place)
        self.list.blockSignals(False)
        self._show_entry(self._entries[place])

    def _show_entry(self, entry: PayerEntry) -> None:
        self._entry = entry
        answer = _answer(entry)
        self.name.setText(_name(entry))
        self.says.setText(detail_words(answer))
        self.cards.set_value(answer.value)
        own = answer.origin is Origin.CLINIC
        self.document.set_text(answer.source if own else "")
        self.on.set_text(date_words(answer.on) if own else "")
        self._before = self._typed()

    def _typed(self) -> tuple[str | None, str, str]:
        return self.cards.value(), self.document.text().strip(), self.on.text().strip()

    def _choose(self, row: int) -> None:
        """Another payer: what was chosen for the one before is kept, or the list goes back to it."""
        if not 0 <= row < len(self._entries):
            return
        profile = self._entries[row].record.profile
        if self.keep():
            self._show_all(profile)
        elif self._entry is not None:
            self._mark(self._entry.record.profile)

    def _mark(self, profile: str) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(next(row for row, one in enumerate(self._entries) if one.record.profile == profile))
        self.list.blockSignals(False)

    # Keeping

    def _day(self) -> date | None:
        return read_date(self.on.text(), self._clinic.today())

    def _day_problem(self) -> str:
        try:
            day = self._day()
        except ValueError as problem:
            return str(problem)
        return tr("That day lies in the future.") if day is not None and day > self._clinic.today() else ""

    def is_changed(self) -> bool:
        """Whether a method or its document is chosen and not kept."""
        return self._entry is not None and self._typed() != self._before

    def keep(self) -> bool:
        """Keep the method chosen as the clinic's own answer."""
        method, document, _day = self._typed()
        if not self.is_changed() or self._entry is None or method is None:
            return True
        entry, problem = self._entry, self._day_problem()
        if problem:
            self.on.say(problem)
            self.on.input.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        on = self._day()
        try:
            return self._attempt(lambda: self._book.answer(entry, _KEY, method, on, document, self._clinic.today()))
        except ValueError as refused:  # a payer whose rule is fixed
            self.cards.set_value(self._before[0])
            self.failed.emit(ClinicError(str(refused)))
            return False

    def _attempt(self, change: Callable[[], PayerEntry]) -> bool:
        try:
            entry = change()
        except ClinicError as error:
            self.failed.emit(error)
            return False
        self._show_all(entry.record.profile)
        self.said.emit(tr("Kept for {payer}", payer=_name(entry)))
        self.kept.emit()
        return True

    # A payer of the clinic's own

    def _ask_new(self) -> None:
        if self.keep():
            self.middle.setCurrentWidget(self.new)
            self.new.begin("commercial")

    def _leave_new(self) -> None:
        self.middle.setCurrentWidget(self._one)
        self.add_button.setFocus()

    def _add(self, name: str, based_on: str, state: str) -> None:
        try:
            added = self._attempt(lambda: self._book.add(name, based_on, state))
        except ValueError as problem:
            self.new.refuse(said(str(problem)))
            return
        if added:
            self.middle.setCurrentWidget(self._one)
            self.cards.begin()

    def is_done(self) -> bool:
        """The clinic has said of one payer at least how it counts, and none of its own is open."""
        answered = any(_answer(one).origin is Origin.CLINIC for one in self._book.entries())
        return answered and super().is_done()


def _answer(entry: PayerEntry) -> KeyAnswer:
    return next(one for one in entry.answers if one.key.key == _KEY)


def _name(entry: PayerEntry) -> str:
    return entry.record.name or entry.base.name


def _is_own(entry: PayerEntry) -> bool:
    return entry.is_own or entry.own_answers > 0


def _standing(entry: PayerEntry) -> str:
    answer = _answer(entry)
    method = _METHODS.get(str(answer.value), "")
    return tr(_WHO[answer.origin], method=tr(method))


def _icon(entry: PayerEntry) -> str:
    answer = _answer(entry)
    known = {Origin.CLINIC: "circle-check", Origin.OPEN: "circle-question-mark"}
    return known.get(answer.origin, "circle-dashed")


def _ink(entry: PayerEntry) -> str:
    answer = _answer(entry)
    return {Origin.CLINIC: "green", Origin.OPEN: "amber"}.get(answer.origin, "ink3")
