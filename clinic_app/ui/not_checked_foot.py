"""The foot of the findings: how many rules could not run, and on demand which and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.findings_model import NotCheckedView
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE

_LIST_HEIGHT = 180


class NotCheckedFoot(QFrame):
    """Always there, so that silence is never read as a pass."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("not_checked_foot")
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "top")
        self._rules: tuple[NotCheckedView, ...] = ()
        self.toggle = KeyButton(tr("Not checked: 0"), "quiet", icon="circle-dashed", small=True)
        self.toggle.setObjectName("not_checked_toggle")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._unfold)
        self._run = label("", "second", "rules_run")
        self._list = ScrollArea()
        self._list.setObjectName("not_checked_list")
        self._list.setAccessibleName(tr("Rules that could not be checked"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.hide()
        row = QHBoxLayout()
        row.addWidget(self.toggle)
        row.addStretch(1)
        row.addWidget(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.hair, 3, SPACE.medium + 2, 3)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addLayout(row)

    def show_rules(self, rules: tuple[NotCheckedView, ...], rules_run: int) -> None:
        """Show how many rules ran and which could not."""
        self.toggle.set_words(tr("Not checked: {rules}", rules=len(rules)))
        self.toggle.setEnabled(bool(rules))
        self._run.setText(tr("{rules_run} rules run", rules_run=rules_run))
        if rules == self._rules:
            return
        self._rules = rules
        if not rules:
            self.toggle.setChecked(False)
        self._fill()

    def _fill(self) -> None:
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.small, SPACE.small, 0, SPACE.small)
        column.setSpacing(2)
        for rule in self._rules:
            column.addWidget(label(rule.rule, "secondhead"))
            column.addWidget(label(rule.why, "second", wrap=True))
            column.addSpacing(4)
        column.addStretch(1)
        self._list.setWidget(canvas)
        wanted = column.totalHeightForWidth(max(self.width(), current_look().px(HEIGHT.findings)) - 40)
        if wanted < 0:  # nothing in it wraps
            wanted = column.totalSizeHint().height()
        self._list.setFixedHeight(min(wanted, current_look().px(_LIST_HEIGHT)))
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _unfold(self, unfolded: bool) -> None:
        self._list.setVisible(unfolded)
