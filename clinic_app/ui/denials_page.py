"""The page "Denials": what the payer's codes mean, which rules look for the cause, and the denials kept so far."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.denial import Denial, Standing
from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.denials import DenialDesk, DenialReading, amount_typed
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.denial_lists import CatchingRules, DenialList
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.sentenced_field import SentencedField
from clinic_app.ui.sentences import error_words, said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.typed_values import date_words, read_date

KEEP_KEY, WRITE_KEY = "F9", "F2"
_WIDTH, _WIDEST = 330, 900
_PAUSE_MS = 150
_PROMPT = tr_noop("Type the code as on the payer's answer: the reason, such as CO-97, and the remark, such as N19.")

_ABOUT = tr_noop("What a payer did not pay, by its reason code, and the rule that would have caught it before.")


class DenialsPage(ToolPage):
    """Codes are read while they are typed; a denial is kept by one key, a rule written for it by another."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("denials_page", parent)
        self._clinic, self.desk = clinic, DenialDesk(clinic)
        self._reading: DenialReading | None = None
        self._taken_back: Denial | None = None
        self.codes = SentencedField("denial_codes", tr("Reason and remark codes"), "CO-97 N19", longest=60)
        self.number = SentencedField("denial_number", tr("Visit or claim number"), "2026-00431", longest=40)
        self.day = SentencedField("denial_day", tr("Day of the answer"), "11/20/2026", longest=12)
        self.amount = SentencedField("denial_amount", tr("Amount not paid"), "56.94", longest=14)
        self.fields = (self.codes, self.number, self.day, self.amount)
        self.meaning = label(tr(_PROMPT), "body", "denial_meaning", wrap=True)
        self.verdict = label("", "strong", "denial_verdict", wrap=True)
        self._source = label(
            tr(
                "{source}; read {day}. The words are this program's own.",
                source=said(self.desk.table.source),
                day=self.desk.table.read_on.isoformat(),
            ),
            "source",
            "denial_source",
            wrap=True,
        )
        self.rules = CatchingRules()
        self.rules.explain_asked.connect(self.explain_asked)
        self.list = DenialList()
        self.list.chosen.connect(self._show_denial)
        self.list.delete_asked.connect(self.take_back)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        for field in self.fields:
            field.changed.connect(self._pause.start)
        self._lay_out()
        self._listen()
        self.day.set_text(date_words(clinic.today()))
        self.look()

    def _lay_out(self) -> None:
        self._left = QFrame()
        self._left.setProperty("ground", "sunk")
        self._left.setProperty("edge", "right")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        self._count = label("", "second", "denials_counted")
        column.addWidget(self.list, 1)
        self._back = KeyButton(tr("Take back"), "quiet", key="Del", icon="undo-2")
        self._back.setObjectName("denial_take_back")
        self._back.clicked.connect(self.take_back)
        column.addWidget(self._back)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        for place, (field, width) in enumerate(zip(self.fields, (3, 3, 2, 2), strict=True)):
            grid.addWidget(field, 0, place)
            grid.setColumnStretch(place, width)
        self._inside = QWidget()
        body = QVBoxLayout(self._inside)
        body.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        body.setSpacing(SPACE.medium)
        body.addLayout(grid)
        body.addWidget(self.meaning)
        body.addWidget(self._source)
        body.addWidget(label(tr("Rules that look for it"), "head"))
        body.addWidget(self.verdict)
        body.addWidget(self.rules, 1)
        body.addLayout(self._buttons())
        head = PageHead(tr("Denials"), tr(_ABOUT), beside=(self._count,), back="denials_back")
        head.back_asked.connect(self.given_up)
        right = QHBoxLayout()
        right.addWidget(self._inside, 1)
        right.addStretch(0)
        lay_two_sides(self, head, self._left, right)
        self.restyle()

    def _buttons(self) -> QHBoxLayout:
        self._keep = KeyButton(tr("Keep this denial"), "primary", key=KEEP_KEY)
        self._write = KeyButton(tr("Write a rule for it"), key=WRITE_KEY, icon="pencil")
        self._open = KeyButton(tr("Open the visit"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for button, name, do in (
            (self._keep, "denial_keep", self.keep),
            (self._write, "denial_write_rule", self.write_rule),
            (self._open, "denial_open_visit", self.open_visit),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, do=do: do())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _listen(self) -> None:
        for key, do in ((KEEP_KEY, self.keep), (WRITE_KEY, self.write_rule)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def restyle(self) -> None:
        """Widths in the text scale in force."""
        look = current_look()
        self._left.setFixedWidth(look.px(_WIDTH))
        self._inside.setMaximumWidth(look.px(_WIDEST))

    # Reading

    def begin(self) -> None:
        """Show what is kept now; the open visit's number stands ready."""
        at_work = self.visit_at_work()
        if at_work is not None and at_work.number and not self.number.text() and not self.codes.text():
            self.number.set_text(at_work.number)
        self._show_list()
        self.look()
        self.codes.input.setFocus()

    def look(self) -> None:
        """Read what is typed and show what it means."""
        self._pause.stop()
        self._reading = None
        self.codes.say("")
        if self.codes.text().strip():
            try:
                self._reading = self.desk.read(self.codes.text(), self.number.text())
            except ClinicError as error:
                self.codes.say(error_words(error))
        self._show_reading()

    def _show_reading(self) -> None:
        reading = self._reading
        for button in (self._keep, self._write):
            button.setEnabled(reading is not None)
        self._open.setEnabled(reading is not None and reading.visit is not None)
        if reading is None:
            self.meaning.setText(tr(_PROMPT))
            self.verdict.setText("")
            self.rules.clear()
            return
        lines = [f"{one.code}   {said(one.words)}" for one in reading.meanings]
        lines += [
            tr("{code}   is not in this table; the payer's list of codes says it.", code=code)
            for code in reading.unknown
        ]
        self.meaning.setText("\n".join(lines))
        self.verdict.setText(verdict_words(reading, self.number.text().strip()))
        self.rules.show_rules(reading.rules, of_visit=reading.visit is not None)

    # A lock

    def half_typed(self) -> Typed:
        """All four fields as soon as one was typed in: they say one thing together."""
        typed = super().half_typed()
        return {field.input.objectName(): field.text() for field in self.fields} if typed else {}

    def take_half_typed(self, typed: Typed) -> None:
        """Put the four back and read them."""
        super().take_half_typed(typed)
        self.look()

    # Keeping

    def _day(self) -> date | None:
        try:
            day = read_date(self.day.text(), self._clinic.today())
        except ValueError as problem:
            self.day.say(str(problem))
            self.day.input.setFocus()
            return None
        self.day.say("" if day is not None else tr("Type the day on the payer's answer."))
        if day is None:
            self.day.input.setFocus()
        return day

    def keep(self) -> None:
        """Keep the denial with the visit and the rules it concerns."""
        self.look()
        if self._reading is None:
            self.codes.say(self.codes.problem() or tr("Type the reason code first."))
            self.codes.input.setFocus()
            return
        day = self._day()
        if day is None:
            return
        self.amount.say("")
        try:
            amount = amount_typed(self.amount.text())
        except ClinicError as error:
            self.amount.say(str(error))
            self.amount.input.setFocus()
            return
        try:
            kept = self.desk.remember(self._reading, day, self.number.text(), amount, self.who())
        except ClinicError as error:
            self.codes.say(error_words(error))
            self.codes.input.setFocus()
            return
        for field in (self.codes, self.number, self.amount):
            field.set_text("")
        self.look()
        self._show_list(kept[0].id)
        self.said.emit(tr_count("Denial kept", "{count} denials kept, one for each reason", len(kept)))
        self.codes.input.setFocus()

    def _show_list(self, current: int = 0) -> None:
        denials = self.desk.all()
        self.list.show_denials(denials, current)
        self._count.setText(tr_count("{count} denial kept", "{count} denials kept", len(denials)) if denials else "")

    def _show_denial(self, denial: Denial) -> None:
        """Show a kept denial as it was typed."""
        self.codes.set_text(" ".join((denial.carc, *denial.rarcs)))
        self.number.set_text(denial.claim_number)
        self.day.set_text(date_words(denial.day))
        self.amount.set_text(format(denial.amount, "f") if denial.amount is not None else "")
        self.look()

    def take_back(self) -> None:
        """No longer count the chosen denial; pressed again, count it again."""
        denial = self.list.current_denial()
        try:
            if denial is not None:
                self._taken_back = self.desk.take_back(denial)
                self._back.set_words(tr("Bring it back"))
                self.said.emit(tr("Denial taken back; the button below the list brings it back"))
            elif self._taken_back is not None:
                self.desk.bring_back(self._taken_back)
                self._taken_back = None
                self._back.set_words(tr("Take back"))
                self.said.emit(tr("Denial counted again"))
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._show_list()

    # Leading on

    def write_rule(self) -> None:
        """Begin a rule of the clinic for this denial, the denied visit its first flagged example."""
        self.look()
        day = self._day()
        if self._reading is not None and day is not None:
            given = (self.desk.rule_fields(self._reading, day), self.desk.visit_of(self._reading))
            self.tool_asked.emit("own_rules", given)

    def open_visit(self) -> None:
        """Open the denied visit."""
        if self._reading is not None and self._reading.visit is not None:
            self.visit_asked.emit(self._reading.visit.id)


def verdict_words(reading: DenialReading, number: str) -> str:
    """Whether the rules for this denial had spoken, in one sentence."""
    if not reading.rules:
        return tr("No rule looks for this. A rule of your own may.")
    looking = tr_count(
        "One rule looks for its cause before a claim is sent.",
        "{count} rules look for its cause before a claim is sent.",
        len(reading.rules),
    )
    if reading.visit is None:
        return f"{tr('No visit here has the number {number}.', number=number)} {looking}" if number else looking
    said = reading.said
    if not said:
        return tr(
            "None of them had spoken on visit {number}. A rule of your own may catch the next one.",
            number=reading.visit.number,
        )
    accepted = sum(one.standing is Standing.WAIVED for one in said)
    if not accepted:
        return tr("{count} had found it on visit {number}.", count=len(said), number=reading.visit.number)
    return tr_count(
        "{found} had found it on visit {number}; {count} of these was accepted.",
        "{found} had found it on visit {number}; {count} of these were accepted.",
        accepted,
        found=len(said),
        number=reading.visit.number,
    )
