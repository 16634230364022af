"""The second payer below the findings: how much differs from the first, and on demand what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.services.second_payer import DifferenceLine, count_words, difference_lines
from clinic_app.services.two_payers import SecondPayer
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.finding_words import LEVELS
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE

_LIST_HEIGHT = 240


class SecondPayerFoot(QFrame):
    """Hidden while the visit has one payer; else one line, which unfolds the differences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("second_payer_foot")
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "top")
        self._found: SecondPayer | None = None
        self.toggle = KeyButton(tr("2nd payer"), "quiet", icon="users", small=True)
        self.toggle.setObjectName("second_payer_toggle")
        self.toggle.setCheckable(True)
        self._list = ScrollArea()
        self._list.setObjectName("second_payer_list")
        self._list.setAccessibleName(tr("What differs for the second payer"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.hide()
        self.toggle.toggled.connect(self._list.setVisible)
        row = QHBoxLayout()
        row.addWidget(self.toggle)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.hair, 3, SPACE.medium + 2, 3)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addLayout(row)
        self.hide()

    def words(self) -> str:
        """The line; nothing while it is hidden."""
        return "" if self._found is None else self.toggle.text()

    def show_second(self, found: SecondPayer | None) -> None:
        """Show what differs, or nothing where there is no second payer."""
        if found == self._found:
            return
        self._found = found
        self.setVisible(found is not None)
        if found is None:
            self.toggle.setChecked(False)
            return
        lines = difference_lines(found)
        count = count_words(lines, found.not_checked)
        self.toggle.set_words(tr("2nd payer: {count}", count=count))
        self.toggle.setToolTip(tr("For the second payer, {found}: {count}", found=found.name, count=count))
        self.toggle.setAccessibleName(tr("For the second payer, {found}: {count}", found=found.name, count=count))
        self._fill(found, lines)

    def _fill(self, found: SecondPayer, lines: tuple[DifferenceLine, ...]) -> None:
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.small, SPACE.small, 0, SPACE.small)
        column.setSpacing(1)
        head = tr(
            "For the second payer, {found}: {not_checked}",
            found=found.name,
            not_checked=count_words(lines, found.not_checked),
        )
        column.addWidget(label(head, "secondhead", wrap=True))
        for line in lines:
            column.addSpacing(SPACE.small - 2)
            column.addWidget(_line(line))
        for rule in found.not_checked:
            column.addSpacing(SPACE.small - 2)
            words = tr("Not checked for it: {why} ({rule}).", why=rule.why, rule=rule.rule)
            column.addWidget(label(words, "source", wrap=True))
        column.addStretch(1)
        self._list.setWidget(canvas)
        wanted = column.totalHeightForWidth(max(self.width(), current_look().px(HEIGHT.findings)) - 40)
        self._list.setFixedHeight(min(wanted, current_look().px(_LIST_HEIGHT)))


def _line(line: DifferenceLine) -> QWidget:
    """One difference: level by icon and word where it is a finding's, what kind, the sentence."""
    made = QWidget()
    head = QHBoxLayout()
    head.setSpacing(5)
    if line.severity is not None:
        level = LEVELS[line.severity]
        icon = IconLabel(13)
        icon.show_level(level)
        word = label(tr(LEVEL_WORDS[level]), "secondhead")
        set_level(word, level)
        head.addWidget(icon)
        head.addWidget(word)
    head.addWidget(label(line.kind, "label", wrap=True), 1)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(head)
    column.addWidget(label(said(line.words), "second", wrap=True))
    return made
