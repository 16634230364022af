"""One finding as a card: what, where, why with its source, the fix with its key, or a typed reason to keep it."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton, key_text
from clinic_app.ui.findings_model import FindingView
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import tr
from clinic_app.ui.spoken_parts import ITEM
from clinic_app.ui.text import label
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level

FIX_KEY = "Alt+Return"
EXPLAIN_KEY = "Shift+F1"
PAYER_KEY = "Alt+P"
ASK_KEY = "Ctrl+Shift+Q"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_REASON_LENGTH = 200
_SHRINKS = (QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a long fix is cut, never the card


class ReasonEditor(QWidget):
    """One line for the reason a finding is kept. Enter saves it, Escape gives it up; an empty one is none."""

    saved = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName("waive_reason")
        self.line.setAccessibleName(tr("Reason for keeping it"))
        self.line.setMaxLength(_REASON_LENGTH)
        self.line.installEventFilter(self)
        self._save = KeyButton(tr("Keep"), key="Return", small=True)
        self._save.setObjectName("waive_save")
        self._save.setEnabled(False)
        self._save.clicked.connect(self._send)
        self.line.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        caption = label(tr("Reason, kept with the visit"), "label")
        caption.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 1)
        column.setSpacing(3)
        column.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._save)
        column.addLayout(row)

    def begin(self) -> None:
        """Show an empty line and take the focus."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves, Escape gives up; neither reaches the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._send()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)

    def _send(self) -> None:
        reason = self.line.text().strip()
        if reason:
            self.saved.emit(reason)


class FindingCard(QFrame):
    """A card. It is told its finding and updates in place, so focus and a half-typed reason stay.

    Signals carry no key: the panel knows which card speaks.
    """

    spoken_as: ClassVar = ITEM

    chosen = Signal()
    go_asked = Signal()
    fix_asked = Signal(int)
    kept = Signal(str)
    unkept = Signal()
    explain_asked = Signal()
    payer_asked = Signal()
    choose_asked = Signal()
    ask_asked = Signal()
    slip_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self, finding: FindingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._current = False
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._what = label("", "head", "finding_what", wrap=True)
        self._where = label("", "second", "finding_where", wrap=True)
        self._why = label("", "source", "finding_why", wrap=True)
        self._payer = label("", "source", "finding_payer_note", wrap=True)
        self._payer.setContentsMargins(0, SPACE.hair, 0, 0)
        self._question = label("", "second", "finding_question", wrap=True)
        self._question.setContentsMargins(0, SPACE.hair, 0, 0)
        self._side_action = KeyButton("", "link", small=True)
        self._side_action.setObjectName("finding_side_action")
        self._side_action.setSizePolicy(*_SHRINKS)
        self._side_action.clicked.connect(self._press_side)
        self._actions = QWidget()
        self._flow = FlowLayout(SPACE.hair + 2, self._actions)
        self._flow.setContentsMargins(0, 5, 0, 0)
        self._buttons: list[KeyButton] = []
        self.reason = ReasonEditor()
        self.reason.hide()
        self.reason.saved.connect(self._keep)
        self.reason.given_up.connect(self._give_up)
        self._build()
        self._write()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium - 2, SPACE.small, SPACE.medium - 2, SPACE.small)
        column.setSpacing(1)
        column.addWidget(self._what)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self._where, 1)
        row.addWidget(self._side_action, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        column.addWidget(self._why)
        column.addWidget(self._payer)
        column.addWidget(self._question)
        column.addWidget(self._actions)
        column.addWidget(self.reason)

    @property
    def wide(self) -> bool:
        """Whether the card shows its why and its buttons: the current one and every open must fix do."""
        return self._current or (self.finding.level is Level.MUST_FIX and not self.finding.waived_reason)

    def show_finding(self, finding: FindingView, *, current: bool) -> None:
        """Show ``finding`` in place; ``current`` gives it the accent frame and the key of the fix."""
        if finding == self.finding and current == self._current:
            return
        self.finding, self._current = finding, current
        set_property(self, "current", current)
        if finding.waived_reason or not finding.waivable:
            self.reason.hide()
        self._write()

    def _write(self) -> None:
        finding = self.finding
        self.setObjectName(f"finding_{finding.rule}")
        self.setAccessibleName(finding.spoken)
        said = (finding.why, finding.source, finding.payer_note)
        self.setAccessibleDescription(" ".join(part for part in said if part))
        self._what.setText(finding.what)
        set_property(self._what, "role", "strong" if finding.level is Level.NOTE else "head")
        self._where.setText(
            tr("Kept: {waived_reason}", waived_reason=finding.waived_reason) if finding.waived_reason else finding.where
        )
        self._where.setVisible(bool(self._where.text()))
        self._why.setText("\n".join(part for part in (finding.why, finding.source) if part))
        self._why.setVisible(self.wide and bool(self._why.text()))
        self._payer.setText(finding.payer_note)
        self._payer.setVisible(self.wide and bool(finding.payer_note))
        self._question.setText(finding.question)
        self._question.setVisible(bool(finding.question))
        self._write_side_action()
        self._write_actions()

    def _write_side_action(self) -> None:
        """The action beside the place: the fix on a small card, the rule's explanation on the current one."""
        words, key = "", ""
        if self._current:
            words, key = tr("Explain"), EXPLAIN_KEY
        elif self.wide or self.finding.waived_reason:
            pass
        elif self.finding.profile_first:
            words = tr("Payer profile")
        elif self.finding.fixes:
            words = self.finding.fixes[0].words
        self._side_action.setVisible(bool(words))
        self._side_action.set_words(words, key)
        self._side_action.setAccessibleName(f"{words or tr('No action')}: {self.finding.what}")

    def _press_side(self) -> None:
        if self._current:
            self.explain_asked.emit()
        elif self.finding.profile_first:
            self.payer_asked.emit()
        else:
            self.fix_asked.emit(0)

    def _write_actions(self) -> None:
        wanted = self._wanted_actions() if self.wide or self.finding.waived_reason else []
        while len(self._buttons) < len(wanted):
            button = KeyButton("", small=True)
            button.setSizePolicy(*_SHRINKS)
            button.clicked.connect(self._press)
            self._buttons.append(button)
            self._flow.addWidget(button)
        for button in self._buttons[len(wanted) :]:  # kept for when the card is current again: Tab finds what it knew
            button.hide()
            button.setObjectName("")
        for button, (words, kind, key, role) in zip(self._buttons, wanted, strict=False):
            button.set_kind(kind)
            button.set_words(words, key)
            button.setProperty("does", role)
            button.setObjectName(f"finding_{role}")
            button.setToolTip("" if role != "keep" else tr("Keep it with a typed reason"))
            button.show()
        self._actions.setVisible(bool(wanted) and self.reason.isHidden())

    def _wanted_actions(self) -> list[tuple[str, str, str, str]]:
        finding = self.finding
        if finding.waived_reason:
            return [(tr("Open again"), "link", "", "unkeep")]
        wanted = []
        for place, fix in enumerate(finding.fixes):
            first = place == 0 and self._current
            kind = "primary" if first else "plain"
            wanted.append((fix.words, kind, FIX_KEY if first else "", f"fix_{place}"))
        if finding.payer_key is not None:
            wanted = self._with_profile(wanted)
        if finding.choose_words:
            wanted.append((finding.choose_words, "quiet", "", "choose"))
        if finding.waivable:
            wanted.append((finding.keep_words or tr("Keep it…"), "quiet", "", "keep"))
        if finding.is_asked:
            wanted += [(tr("Slip"), "plain", "", "slip"), (tr("Withdraw question"), "quiet", "", "withdraw")]
        elif self._current:
            wanted.append((tr("Ask therapist…"), "quiet", ASK_KEY, "ask"))
        return wanted

    def _with_profile(self, fixes: list[tuple[str, str, str, str]]) -> list[tuple[str, str, str, str]]:
        """The fixes and the way to the payer's profile; it leads where the repair is to answer there."""
        if not self.finding.profile_first:
            return [*fixes, (tr("Payer profile"), "plain", PAYER_KEY if self._current else "", "payer")]
        others = [(words, "plain", "", role) for words, _, _, role in fixes]
        kind, key = ("primary", FIX_KEY) if self._current else ("plain", "")
        return [(tr("Answer in the payer profile"), kind, key, "payer"), *others]

    def _press(self) -> None:
        sender = self.sender()
        does = str(sender.property("does")) if sender else ""
        if does.startswith("fix_"):
            self.fix_asked.emit(int(does.removeprefix("fix_")))
        elif does == "keep":
            self.ask_reason()
        elif does == "payer":
            self.payer_asked.emit()
        elif does == "choose":
            self.choose_asked.emit()
        elif does == "ask":
            self.ask_asked.emit()
        elif does == "slip":
            self.slip_asked.emit()
        elif does == "withdraw":
            self.withdraw_asked.emit()
        elif does == "unkeep":
            self.unkept.emit()

    def ask_reason(self) -> None:
        """Open the inline line for the reason; nothing happens where the rule allows none."""
        if not self.finding.waivable:
            return
        self._actions.hide()
        self.reason.begin()

    def _keep(self, reason: str) -> None:
        self.reason.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._actions.show()
        self.kept.emit(reason)

    def _give_up(self) -> None:
        self.reason.hide()
        self._actions.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A card that gets the focus becomes the current one."""
        super().focusInEvent(event)
        self.chosen.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads to the field."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.go_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the field, F1 explains the rule."""
        if event.key() in _ENTER and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self.go_asked.emit()
        elif event.key() == Qt.Key.Key_F1:
            self.explain_asked.emit()
        else:
            super().keyPressEvent(event)


def fix_hint() -> str:
    """The fix key as the platform writes it."""
    return key_text(FIX_KEY)
