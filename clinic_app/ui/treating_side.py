"""Beside the lines: the verdict, the questions to answer, what is found, the note's checklist, and the signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clinic_app.domain.question import LONGEST_WORDS, Question
from clinic_app.services.signing import Signature
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.findings_model import FindingsModel, FindingView, verdict_words
from clinic_app.ui.form_sections import Checklist, ChecklistModel
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.question_words import asked_words
from clinic_app.ui.sentences import said
from clinic_app.ui.spoken_parts import ROW
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, Level, Status
from clinic_app.ui.touch import TouchButton, touch_line

_GO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_MOST_FINDINGS = 5


@dataclass(frozen=True, slots=True)
class AskedView:
    """An open question as it stands beside the lines; `gone`: its finding is there no more."""

    question: Question
    gone: bool


class AnswerCard(QFrame):
    """A question and the line for its answer. ``answered(question, words)`` by Enter or the button."""

    answered = Signal(object, str)

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.question: Question | None = None
        self._words = label("", "head", f"asked_words_{place}", wrap=True)
        self._about = label("", "source", f"asked_about_{place}", wrap=True)
        self.line = touch_line(f"answer_{place}", tr("Answer"), LONGEST_WORDS)
        self.line.setPlaceholderText(tr("Your answer"))
        self.line.returnPressed.connect(self._send)
        self.button = TouchButton(tr("Answer"), key="Return")
        self.button.setObjectName(f"answer_send_{place}")
        self.button.clicked.connect(self._send)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium - 2, SPACE.small, SPACE.medium - 2, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._words)
        column.addWidget(self._about)
        column.addLayout(row)

    def show_asked(self, view: AskedView) -> None:
        """Tell a question; what is half typed to the same one stays."""
        if self.question is None or self.question.id != view.question.id:
            self.line.clear()
        self.question = view.question
        self._words.setText(view.question.words)
        about = asked_words(view.question)
        if view.gone:
            about += f"\n{tr('The finding is gone since; an answer still closes the question.')}"
        self._about.setText(about)
        self.line.setAccessibleDescription(f"{view.question.words} {about}")

    def _send(self) -> None:
        words = self.line.text().strip()
        if self.question is not None and words:
            self.answered.emit(self.question, words)


class FoundRow(QWidget):
    """A finding in a line. ``go_asked(view)`` by Enter or a click; ``ask_asked(view)`` makes it a question,
    ``fix_asked(view)`` repairs it where that only states what the visit says."""

    spoken_as: ClassVar = ROW

    go_asked = Signal(object)
    ask_asked = Signal(object)
    fix_asked = Signal(object)

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setObjectName(f"found_{place}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("checkrow", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._view: FindingView | None = None
        self._icon = IconLabel(14)
        self._words = label("", "second", "", wrap=True)
        self._ask = KeyButton(tr("Ask…"), "link", small=True)
        self._ask.setObjectName(f"found_ask_{place}")
        self._ask.clicked.connect(lambda: self.ask_asked.emit(self._view))
        self._fix = KeyButton("", "link", small=True)
        self._fix.setObjectName(f"found_fix_{place}")
        self._fix.clicked.connect(lambda: self.fix_asked.emit(self._view))
        actions = QHBoxLayout()
        actions.setSpacing(SPACE.small)
        actions.addWidget(self._fix)
        actions.addWidget(self._ask)
        actions.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._words)
        said.addLayout(actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 0, 2)
        row.setSpacing(SPACE.hair + 2)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)

    def show_finding(self, view: FindingView) -> None:
        """Tell a finding."""
        self._view = view
        self._icon.show_level(view.level)
        self._words.setText(view.what)
        fix = view.fixes[0] if view.fixes and view.fixes[0].safe else None
        self._fix.setVisible(fix is not None)
        self._fix.set_words(fix.words if fix is not None else "")
        self._fix.setAccessibleName(f"{fix.words if fix is not None else ''} {view.what}")
        self._ask.setVisible(not view.is_asked)
        self._ask.setAccessibleName(f"{tr('Ask…')} {view.what}")
        self.setAccessibleName(view.spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space leads to the field."""
        if event.key() in _GO:
            self.go_asked.emit(self._view)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the field."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.go_asked.emit(self._view)


class TreatingSide(QFrame):
    """The column. Signals: ``answered(question, words)``, ``go_asked(place)``, ``ask_asked(finding)``,
    ``fix_asked(finding)``, ``sign_asked``, ``visit_asked`` to the whole form."""

    answered = Signal(object, str)
    go_asked = Signal(tuple)
    ask_asked = Signal(object)
    fix_asked = Signal(object)
    sign_asked = Signal()
    visit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("treating_side")
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "left")
        self._icon, self._verdict = IconLabel(20), label("", "name", "treating_verdict")
        self.open_visit = KeyButton(tr("Whole visit"), key="Alt+1")
        self.open_visit.setObjectName("treating_visit")
        self.open_visit.clicked.connect(self.visit_asked)
        self._cards: list[AnswerCard] = []
        self._found: list[FoundRow] = []
        self._asked_head, self._found_head = label("", "secondhead"), label("", "secondhead")
        self._more = label("", "hint", "found_more", wrap=True)
        self._list_head, self._score = label("", "secondhead", "", wrap=True), label("", "second")
        self.checklist = Checklist(columns=1)
        self.checklist.setObjectName("treating_checklist")
        self.checklist.go_asked.connect(self.go_asked)
        self._no_list = label(tr("No diagnosis of this visit asks for a checklist."), "hint", "", wrap=True)
        self._signature = label("", "second", "signature", wrap=True)
        self.sign = TouchButton(tr("Sign"), "primary", key="*", icon="pencil")
        self.sign.setObjectName("sign_note")
        self.sign.clicked.connect(self.sign_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        self._head = self._made_head()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._made_body(), 1)
        whole.addWidget(self._made_foot())
        self.setFixedWidth(current_look().px(HEIGHT.findings))

    def _made_head(self) -> QFrame:
        head = QFrame()
        head.setProperty("ground", "panel")
        head.setProperty("edge", "bottom")
        head.setFixedHeight(current_look().px(HEIGHT.head))
        top = QHBoxLayout()
        top.setSpacing(SPACE.small)
        top.addWidget(self._icon)
        top.addWidget(self._verdict, 1)
        heading = QVBoxLayout(head)
        heading.setContentsMargins(SPACE.medium + 2, SPACE.small, SPACE.medium, SPACE.small)
        heading.addLayout(top)
        heading.addWidget(self.open_visit, 0, Qt.AlignmentFlag.AlignLeft)
        return head

    def _made_body(self) -> QScrollArea:
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        self._column = QVBoxLayout(canvas)
        self._column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        self._column.setSpacing(SPACE.hair + 2)
        self._asked, self._findings = QVBoxLayout(), QVBoxLayout()
        for part in (self._asked, self._findings):
            part.setSpacing(SPACE.hair + 2)
        self._column.addWidget(self._asked_head)
        self._column.addLayout(self._asked)
        self._column.addWidget(self._found_head)
        self._column.addLayout(self._findings)
        self._column.addWidget(self._more)
        self._column.addSpacing(SPACE.hair)
        self._column.addWidget(self._list_head)
        self._column.addWidget(self._score)
        self._column.addWidget(self.checklist)
        self._column.addWidget(self._no_list)
        self._column.addStretch(1)
        scroll = ScrollArea()
        scroll.setObjectName("treating_side_scroll")
        scroll.setAccessibleName(tr("Questions, findings and checklist"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(canvas)
        return scroll

    def _made_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("ground", "panel")
        foot.setProperty("edge", "top")
        signing = QVBoxLayout(foot)
        signing.setContentsMargins(SPACE.medium + 2, SPACE.small, SPACE.medium, SPACE.medium)
        signing.setSpacing(SPACE.hair + 2)
        signing.addWidget(self._signature)
        signing.addWidget(self.sign)
        return foot

    def restyle(self) -> None:
        """Take the sizes of a changed text scale."""
        self.setFixedWidth(current_look().px(HEIGHT.findings))
        self._head.setFixedHeight(current_look().px(HEIGHT.head))

    # Telling

    def show_findings(self, model: FindingsModel) -> None:
        """The verdict in the words of the visit's screen, and what must be fixed or checked."""
        level, words = verdict_words(model)
        self._icon.show_level(level or Status.NOT_CHECKED)
        self._verdict.setText(words)
        self._verdict.setAccessibleName(tr("Verdict: {words}", words=words))
        found = (*model.open(Level.MUST_FIX), *model.open(Level.CHECK))
        shown = found[:_MOST_FINDINGS]
        while len(self._found) < len(shown):
            row = FoundRow(len(self._found))
            row.go_asked.connect(lambda view: self.go_asked.emit(view.place))
            row.ask_asked.connect(self.ask_asked)
            row.fix_asked.connect(self.fix_asked)
            self._found.append(row)
            self._findings.addWidget(row)
        for place, row in enumerate(self._found):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_finding(shown[place])
        self._found_head.setVisible(bool(found))
        self._found_head.setText(tr_count("{count} thing to look at", "{count} things to look at", len(found)))
        more = len(found) - len(shown)
        self._more.setVisible(more > 0)
        self._more.setText(tr_count("{count} more on the whole visit", "{count} more on the whole visit", more))

    def show_asked(self, views: Sequence[AskedView]) -> None:
        """The open questions of the visit."""
        while len(self._cards) < len(views):
            card = AnswerCard(len(self._cards))
            card.answered.connect(self.answered)
            self._cards.append(card)
            self._asked.addWidget(card)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(views))
            if place < len(views):
                card.show_asked(views[place])
        self._asked_head.setVisible(bool(views))
        words = tr_count("{count} question to answer", "{count} questions to answer", len(views))
        self._asked_head.setText(words)
        set_level(self._asked_head, Level.CHECK if views else None)

    def show_checklist(self, model: ChecklistModel) -> None:
        """What the note holds of what the diagnoses ask."""
        self._list_head.setText(model.title or tr("Documentation"))
        self._score.setText(model.score)
        self._score.setVisible(bool(model.score))
        self.checklist.show_items(model.items)
        self._no_list.setVisible(not model.items)

    def show_signature(self, signature: Signature, *, may: bool) -> None:
        """Whether the note is signed, and what the button does next."""
        words = said(signature.words)
        if signature.is_signed and not signature.is_current:
            words += f". {tr('What was treated has changed since: signing makes it an addendum, dated now.')}"
        self._signature.setText(words)
        self.sign.set_words(tr("Sign addendum") if signature.is_signed else tr("Sign"))
        enabled = may and not (signature.is_signed and signature.is_current)
        self.sign.setEnabled(enabled)
        self.sign.setAccessibleDescription(words)

    def verdict(self) -> str:
        """The verdict as shown."""
        return self._verdict.text()

    def signature(self) -> str:
        """How the note stands, as shown."""
        return self._signature.text()

    def first_answer(self) -> AnswerCard | None:
        """The first question that waits."""
        return next((card for card in self._cards if not card.isHidden()), None)

    def focus_first(self) -> None:
        """Go to the first question, else the first finding, else the signature."""
        card, row = self.first_answer(), next((one for one in self._found if not one.isHidden()), None)
        (card.line if card is not None else row or self.sign).setFocus(Qt.FocusReason.OtherFocusReason)

    def half_typed(self) -> dict[str, str]:
        """Answers that stand half typed, by the question's number."""
        return {
            str(card.question.id): card.line.text()
            for card in self._cards
            if not card.isHidden() and card.question is not None and card.line.text().strip()
        }

    def put_back(self, typed: dict[str, str]) -> None:
        """Put half typed answers back."""
        for card in self._cards:
            if card.question is not None and str(card.question.id) in typed:
                card.line.setText(typed[str(card.question.id)])
