"""The bar under the work queue: what is chosen and can be done with it, how far a batch is, a question before one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.work_queue import QueueCount
from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.check_box import CheckBox
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

_HEIGHT = 52
_QUESTION = 2
_MOVES: tuple[tuple[VisitStatus, str], ...] = (
    (VisitStatus.DRAFT, tr_noop("Back to &work")),
    (VisitStatus.READY, tr_noop("&Ready, where nothing stands")),
    (VisitStatus.NOT_BILLED, tr_noop("&Not billed")),
    (VisitStatus.SENT, tr_noop("&Sent")),
    (VisitStatus.PAID, tr_noop("&Paid")),
    (VisitStatus.DENIED, tr_noop("&Denied")),
)
_SETTLING = frozenset({VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED})


class QueueFoot(QFrame):
    """``asked(what)``: "check", "print", "ask", "hold" or "undo"; ``move_asked(status)``; ``cancel_asked``."""

    asked = Signal(str)
    move_asked = Signal(object)
    cancel_asked = Signal()

    def __init__(self, *, may_settle: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_foot")
        self.setProperty("ground", "panel")
        self.setProperty("edge", "top")
        self._answered: Callable[[str, bool], None] = lambda _words, _for_all: None
        self._before: QWidget | None = None
        self.count = label("", "strong", "queue_chosen")
        self.sum = label("", "second", "queue_sum")
        self.buttons: dict[str, KeyButton] = {}
        self.move_button = KeyButton(tr("Move to"), icon="chevron-right")
        self.move_button.setObjectName("queue_move")
        self.move_menu = QMenu(self)
        for status, words in _MOVES:
            if status not in _SETTLING or may_settle:
                action = self.move_menu.addAction(tr(words))
                action.triggered.connect(lambda _checked=False, status=status: self.move_asked.emit(status))
        self.move_button.clicked.connect(self.open_moves)
        self.undo = KeyButton(tr("Undo"), "link", key="Ctrl+Z")
        self.undo.setObjectName("queue_undo")
        self.undo.clicked.connect(lambda: self.asked.emit("undo"))
        self.undo.hide()
        self.bar = QProgressBar()
        self.doing = label("", "second", "queue_doing")
        self.question = label("", "strong", "queue_question")
        self.answer = QLineEdit()
        self.for_all = CheckBox(tr("For everybody"))
        self.stack = QStackedWidget()
        self._lay_out()
        self.restyle()

    def _lay_out(self) -> None:
        for part in (self._actions(), self._working(), self._asking()):
            self.stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, 0, SPACE.side, 0)
        whole.addWidget(self.stack)

    def _actions(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self.count)
        row.addWidget(self.sum)
        row.addSpacing(SPACE.small)
        for what, words, icon, key in (
            ("check", tr("Check again"), "refresh-cw", "F9"),
            ("print", tr("Print summaries"), "printer", ""),
            ("ask", tr("Ask therapist"), "message-square-text", ""),
            ("hold", tr("Put on hold…"), "circle-pause", ""),
        ):
            button = self.buttons[what] = KeyButton(words, icon=icon, key=key)
            button.setObjectName(f"queue_{what}")
            button.clicked.connect(lambda _checked=False, what=what: self.asked.emit(what))
            row.addWidget(button)
        row.addWidget(self.move_button)
        row.addWidget(self.undo)
        self.hint = ElidedLabel(self._keys(), "hint")
        self.hint.setObjectName("queue_hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.hint, 1)
        return page

    @staticmethod
    def _keys() -> str:
        return tr("Enter opens, Space chooses, {ready} marks ready", ready=key_text("Ctrl+Return"))

    def _working(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        self.bar.setObjectName("queue_progress")
        self.bar.setAccessibleName(tr("How far the batch is"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.cancel = KeyButton(tr("Cancel"))
        self.cancel.setObjectName("queue_cancel")
        self.cancel.clicked.connect(self.cancel_asked)
        row.addWidget(self.doing)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        return page

    def _asking(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        self.answer.setObjectName("queue_answer")
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.setMaxLength(200)
        self.answer.installEventFilter(self)
        self.for_all.setObjectName("queue_for_all")
        self.for_all.setAccessibleName(tr("For everybody of the clinic"))
        self.take = KeyButton(tr("OK"), "primary", key="Return")
        self.take.setObjectName("queue_take")
        self.take.clicked.connect(self._take)
        leave = KeyButton(tr("Cancel"), key="Esc")
        leave.setObjectName("queue_leave")
        leave.clicked.connect(self._leave)
        for part in (self.question, self.answer, self.for_all, self.take, leave):
            row.addWidget(part)
        row.setStretch(1, 1)
        return page

    def restyle(self) -> None:
        """Take the height of another look."""
        self.setFixedHeight(current_look().px(_HEIGHT))

    # What is chosen

    def show_chosen(self, visits: int, sums: QueueCount | None, *, has_current: bool) -> None:
        """How many visits the buttons act on, with none chosen on the current one; `sums` None: not added up yet."""
        if visits:
            self.count.setText(tr_count("{count} selected", "{count} selected", visits))
        else:
            self.count.setText(tr("The current visit") if has_current else tr("No visit"))
        self.show_sums(sums, is_coming=bool(visits))
        for button in (*self.buttons.values(), self.move_button):
            button.setEnabled(bool(visits) or has_current)

    def show_sums(self, sums: QueueCount | None, *, is_coming: bool = False) -> None:
        """What they come to; None where nothing is known, or not yet."""
        if sums is not None:
            units = tr_count("{count} unit", "{count} units", sums.units)
            self.sum.setText(f"${sums.charge:,.2f}, {units}" if sums.units else f"${sums.charge:,.2f}")
        else:
            self.sum.setText(tr("Adding up") if is_coming else "")
        self.sum.setVisible(bool(self.sum.text()))

    def show_undo(self, steps: Sequence[str]) -> None:
        """Offer to undo the newest of these steps, named newest first; the others stand in the tooltip."""
        words = tr("Undo: {what}", what=steps[0]) if steps else ""
        self.undo.setVisible(bool(words))
        self.undo.set_words(words)
        earlier = "\n".join((tr("Before it, each by one more press:"), *steps[1:10])) if len(steps) > 1 else ""
        self.undo.setToolTip("\n".join(part for part in (words, earlier) if part))
        self.undo.setAccessibleDescription(
            tr_count("{count} step before it can be undone", "{count} steps before it can be undone", len(steps) - 1)
            if len(steps) > 1
            else ""
        )
        self.hint.setText("" if words else self._keys())

    def open_moves(self) -> None:
        """Where the visits may be moved."""
        self.move_menu.setActiveAction(self.move_menu.actions()[0])
        corner = self.move_button.mapToGlobal(self.move_button.rect().topLeft())
        corner.setY(corner.y() - self.move_menu.sizeHint().height() - 2)
        self.move_menu.popup(corner)

    # Working

    def show_working(self, words: str) -> None:
        """A batch runs."""
        self.doing.setText(words)
        self.bar.setValue(0)
        self.stack.setCurrentIndex(1)
        self.cancel.setFocus()

    def show_progress(self, share: float, words: str) -> None:
        """How far it is."""
        self.bar.setValue(round(share * 1000))
        self.doing.setText(said(words))

    def show_done(self) -> None:
        """It is over."""
        self.stack.setCurrentIndex(0)

    # Asking

    def ask(  # the question, the answer to begin with, and what is done with it
        self,
        question: str,
        begin_with: str,
        do: Callable[[str, bool], None],
        *,
        for_all: bool | None = None,
        back_to: QWidget | None = None,
    ) -> None:
        """Ask for words; Enter gives them to `do`, Escape leaves everything as it is. An open question stays."""
        if self.is_asking:
            self.answer.setFocus()
            return
        self._answered, self._before = do, back_to
        self.question.setText(question)
        self.answer.setAccessibleName(question)
        self.answer.setText(begin_with)
        self.answer.selectAll()
        self.for_all.setVisible(for_all is not None)
        self.for_all.setChecked(bool(for_all))
        self.stack.setCurrentIndex(_QUESTION)
        self.answer.setFocus()

    @property
    def is_asking(self) -> bool:
        """Whether a question stands open."""
        return self.stack.currentIndex() == _QUESTION

    def half_typed(self) -> str:
        """What stands in an open question."""
        return self.answer.text() if self.is_asking else ""

    def _take(self) -> None:
        words, for_all = self.answer.text(), self.for_all.isChecked()
        self._leave()
        self._answered(words, for_all)

    def _leave(self) -> None:
        self.show_done()
        if self._before is not None:
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes what was typed, Escape leaves."""
        if watched is self.answer and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # that marks a visit ready elsewhere
                    self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return super().eventFilter(watched, event)
