"""The questions of the weakness chooser: one under the other, each answered by a key, with where an answer is from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.rules.weakness.chooser import Interview
from clinic_app.rules.weakness.chooser_answers import Known
from clinic_app.rules.weakness.chooser_table import Question, Reply
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE

_WORDS = {Reply.YES: (tr_noop("Yes"), "Y"), Reply.NO: (tr_noop("No"), "N"), Reply.UNSURE: (tr_noop("Not sure"), "U")}
_KEYS = {Qt.Key.Key_Y: Reply.YES, Qt.Key.Key_N: Reply.NO, Qt.Key.Key_U: Reply.UNSURE}


class QuestionRow(QFrame):
    """One question with its three answers. ``answered(id, reply)``; Y, N and U answer while it has the focus."""

    answered = Signal(str, object)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self.setObjectName(f"question_{question.id}")
        self.setProperty("card", True)
        self.ask = label(said(question.ask), "strong", wrap=True)
        self._help = label(said(question.help), "hint", wrap=True)
        self._icon = IconLabel(14)
        self._origin = label("", "second", f"origin_{question.id}", wrap=True)
        self.buttons: dict[Reply, KeyButton] = {}
        answers = QHBoxLayout()
        answers.setSpacing(SPACE.hair)
        for reply, (words, key) in _WORDS.items():
            button = KeyButton(tr(words), key=key, small=True)
            button.setObjectName(f"answer_{question.id}_{reply.value}")
            button.setAccessibleName(f"{tr(words)}: {said(question.ask)}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, reply=reply: self.answered.emit(question.id, reply))
            button.installEventFilter(self)
            self.buttons[reply] = button
            answers.addWidget(button)
        answers.addStretch(1)
        origin = QHBoxLayout()
        origin.setSpacing(SPACE.hair + 2)
        origin.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        origin.addWidget(self._origin, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addWidget(self.ask)
        column.addWidget(self._help)
        column.addLayout(origin)
        column.addLayout(answers)

    def show_reply(self, reply: Reply | None, known: Known | None, *, is_open: bool) -> None:
        """Show what is answered, and from where; the open question is the current card."""
        for each, button in self.buttons.items():
            button.setChecked(each is reply)
        from_visit = known is not None and known.reply is not None and known.reply is reply
        self._help.setVisible(reply is None)
        self._icon.setVisible(known is not None and (from_visit or reply is None))
        self._origin.setVisible(self._icon.isVisibleTo(self))
        if known is not None:
            self._origin.setText(
                (tr("From this visit: ") if from_visit else tr("In this visit: ")) + said(known.origin)
            )
            self._icon.show_icon("check" if from_visit else "info", "green" if from_visit else "note")
        if self.property("current") != is_open:
            self.setProperty("current", is_open)
            self.style().unpolish(self)
            self.style().polish(self)
        answered = tr(" Answered {reply}.", reply=tr(_WORDS[reply][0])) if reply else ""
        self.setAccessibleName(f"{said(self.question.ask)}{answered}")

    def begin(self) -> None:
        """Focus on what is answered, else on the answer that establishes nothing: Enter in haste does no harm."""
        chosen = next((button for button in self.buttons.values() if button.isChecked()), None)
        (chosen or self.buttons[Reply.UNSURE]).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Y, N and U answer; left and right go between the answers, up and down between the questions."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.answered.emit(self.question.id, _KEYS[key])
            return True
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and isinstance(watched, KeyButton):
            row = list(self.buttons.values())
            row[(row.index(watched) + (1 if key == Qt.Key.Key_Right else -1)) % len(row)].setFocus()
            return True
        return super().eventFilter(watched, event)


class QuestionList(ScrollArea):
    """The questions that bear on the answer so far. ``answered(id, reply)``."""

    answered = Signal(str, object)

    def __init__(self, questions: Mapping[str, Question]) -> None:
        super().__init__()
        self.setObjectName("chooser_questions")
        self.setAccessibleName(tr("Questions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        self.setWidget(canvas)  # empty: what comes in later is styled but once
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, SPACE.small, 0)
        column.setSpacing(SPACE.small)
        self.rows = {name: QuestionRow(question) for name, question in questions.items()}
        self._column = column
        for row in self.rows.values():
            row.answered.connect(self.answered)
            column.addWidget(row)
        column.addStretch(1)

    def show_interview(self, found: Interview, replies: Mapping[str, Reply], known: Mapping[str, Known]) -> None:
        """Show the questions asked so far, in the order they were come to, the open one last."""
        asked = [one.id for one in found.asked]
        for place, name in enumerate(asked):
            row = self.rows[name]
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            is_open = found.open is not None and found.open.id == name
            row.show_reply(replies.get(name), known.get(name), is_open=is_open)
        before: QWidget | None = None
        for name, row in self.rows.items():
            row.setVisible(name in asked)
        for name in asked:
            for button in self.rows[name].buttons.values():
                if before is not None:
                    QWidget.setTabOrder(before, button)
                before = button

    def go_to(self, name: str) -> None:
        """Lead the reader to a question."""
        row = self.rows[name]
        row.begin()
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, SPACE.large))
