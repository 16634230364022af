"""Myth cards one by one: first one's own answer, then the official text, its source and the rule that holds it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.services.clinic import Clinic
from clinic_app.services.myths import MythCard, myth_cards, myths_pdf
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.tool_page import ToolPage

_ABOUT = tr_noop("What is said about billing, to be answered with yes or no, and what the text says.")
_WIDTH = 720
_ANSWERS = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False}
_TURNS = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}


class MythsPage(ToolPage):
    """One card at a time. Y and N answer, the arrows turn; what was answered is kept while the page lives."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("myths_page", parent)
        self._clinic = clinic
        self._place = 0
        self._answers: dict[str, bool] = {}
        self.count = label("", "second", "myth_count")
        self.statement = label("", "title", "myth_said", wrap=True)
        self.question = label(tr("Is this right?"), "second", "myth_question")
        self.yes = self._button(tr("Yes"), "myth_yes", "Y", lambda: self.answer(given=True))
        self.no = self._button(tr("No"), "myth_no", "N", lambda: self.answer(given=False))
        self._icon = IconLabel(20)
        self.verdict = label("", "head", "myth_verdict", wrap=True)
        self.why = label("", "body", "myth_why", wrap=True)
        self.source = label("", "hint", "myth_source", wrap=True)
        self.rule = KeyButton(tr("See the rule"), "link", icon="scale")
        self.rule.setObjectName("myth_rule")
        self.rule.clicked.connect(lambda _checked=False: self.explain_asked.emit(self.card().rules[0]))
        self.before = self._button(tr("Card before"), "myth_before", "Left", lambda: self.turn(-1))
        self.after = self._button(tr("Next card"), "myth_after", "Right", lambda: self.turn(1))
        self.score = label("", "second", "myth_score")
        self._lay_out()
        self._show()

    @staticmethod
    def _button(words: str, name: str, key: str, do: object) -> KeyButton:
        made = KeyButton(words, key=key)
        made.setObjectName(name)
        assert callable(do)
        made.clicked.connect(lambda _checked=False: do())
        return made

    def _lay_out(self) -> None:
        paper = self._button(tr("All cards as a paper"), "myth_paper", "Ctrl+P", self.print_paper)
        title = tr("Heard, and held against the text")
        head = PageHead(title, tr(_ABOUT), beside=(self.count,), actions=(paper,), back="myth_back")
        head.back_asked.connect(self.given_up)
        asked = QHBoxLayout()
        asked.setSpacing(SPACE.small)
        asked.addWidget(self.question)
        asked.addWidget(self.yes)
        asked.addWidget(self.no)
        asked.addStretch(1)
        self._answered = QFrame()
        self._answered.setObjectName("myth_answered")
        answered = QVBoxLayout(self._answered)
        answered.setContentsMargins(0, 0, 0, 0)
        answered.setSpacing(SPACE.small)
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        line.addWidget(self._icon)
        line.addWidget(self.verdict, 1)
        answered.addLayout(line)
        answered.addWidget(self.why)
        answered.addWidget(self.source)
        answered.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        foot.addWidget(self.score)
        foot.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(current_look().px(_WIDTH))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, SPACE.wide, 0, 0)
        column.setSpacing(SPACE.large)
        column.addWidget(self.statement)
        column.addLayout(asked)
        column.addWidget(self._answered)
        column.addStretch(1)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        whole.addWidget(head)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 6)
        row.addStretch(1)
        whole.addLayout(row, 1)

    def card(self) -> MythCard:
        """The card shown."""
        return myth_cards()[self._place]

    def _show(self) -> None:
        card, cards = self.card(), myth_cards()
        given = self._answers.get(card.id)
        self.count.setText(tr("{place} of {all}", place=self._place + 1, all=len(cards)))
        self.statement.setText(tr("“{statement}”", statement=said(card.said)))
        self._answered.setVisible(given is not None)
        self.before.setEnabled(self._place > 0)
        self.after.setEnabled(self._place + 1 < len(cards))
        if given is not None:
            right = given is card.holds
            self._icon.show_level(Level.READY if right else Level.CHECK)
            answer = tr("You were right.") if right else tr("It is the other way round.")
            self.verdict.setText(f"{said(card.verdict)} {answer}")
            self.why.setText(said(card.why))
            self.source.setText(said(card.source))
            self.rule.set_words(tr("Rule {rule}", rule=card.rules[0]))
        done = [one for one in cards if one.id in self._answers]
        right_ones = sum(self._answers[one.id] is one.holds for one in done)
        self.score.setText(tr("{right} of {done} answered as the text does", right=right_ones, done=len(done)))
        self.score.setVisible(bool(done))

    def begin(self) -> None:
        """Ask the card shown."""
        self.setFocus()

    def answer(self, *, given: bool) -> None:
        """One's own answer; the first one counts."""
        self._answers.setdefault(self.card().id, given)
        self._show()
        self.setAccessibleDescription(f"{self.verdict.text()} {self.why.text()}")

    def turn(self, by: int) -> None:
        """Another card; at the ends nothing happens."""
        self._place = max(0, min(len(myth_cards()) - 1, self._place + by))
        self._show()

    def print_paper(self) -> bool:
        """All cards on paper."""
        self.paper_made.emit(*myths_pdf(self._clinic, local_now()))
        return True

    def restyle(self) -> None:
        """Take another look's icons."""
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y and N answer, the arrows turn."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ANSWERS:
            self.answer(given=_ANSWERS[key])
        elif key in _TURNS:
            self.turn(_TURNS[key])
        else:
            super().keyPressEvent(event)
