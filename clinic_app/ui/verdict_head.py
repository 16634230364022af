"""The verdict, top right: icon and words that never move, and what can be done with the visit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, Level, Status

READY_KEY = "Ctrl+Return"


class VerdictHead(QFrame):
    """20 pixel icon and 17 pixel words; under them "Mark ready, next" and "Summary".

    Both are actions, so that menus can share them: connect to ``ready_action`` and ``summary_action``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_head")
        self.setProperty("ground", "panel")
        self.setProperty("edge", "bottom")
        self._icon = IconLabel(20)
        self._words = label("", "name", "verdict_words")
        self.ready_action = QAction(tr("Mark &ready, next"), self)
        self.ready_action.setShortcuts([QKeySequence(READY_KEY), QKeySequence("Ctrl+Enter")])
        self.summary_action = QAction(tr("Summary"), self)
        self.addAction(self.ready_action)
        self.ready_button = KeyButton(tr("Mark ready, next"), key=READY_KEY)
        self.ready_button.setObjectName("mark_ready")
        self.ready_button.clicked.connect(self.ready_action.trigger)
        self._summary = KeyButton(tr("Summary"), icon="printer")
        self._summary.setObjectName("open_summary")
        self._summary.clicked.connect(self.summary_action.trigger)
        self._build()
        self.show_verdict(None, tr("Not complete yet"), may_be_ready=False, main=False)
        self.restyle()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._icon)
        head.addWidget(self._words, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.ready_button, 1)
        row.addWidget(self._summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, SPACE.medium - 2, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addLayout(row)

    def come_in(self) -> None:
        """Take the focus to what can be done with the visit."""
        (self.ready_button if self.ready_button.isEnabled() else self._summary).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def words(self) -> str:
        """The verdict as shown."""
        return self._words.text()

    def show_verdict(self, level: Level | None, words: str, *, may_be_ready: bool, main: bool) -> None:
        """Show the verdict.

        Args:
            level: its level, None while nothing has been checked.
            words: the verdict in words.
            may_be_ready: the visit can be marked ready.
            main: marking it ready is the one main button of the screen.
        """
        self._icon.show_level(level or Status.NOT_CHECKED)
        if words != self._words.text():
            self._words.setText(words)
            self.setAccessibleName(tr("Verdict: {words}", words=words))
        # its key stays alive: pressed too early, it is answered with why not
        self.ready_button.setEnabled(may_be_ready)
        self.ready_button.set_kind("primary" if main and may_be_ready else "plain")

    def restyle(self) -> None:
        """Take the height of a changed text scale."""
        self.setFixedHeight(current_look().px(HEIGHT.head))
