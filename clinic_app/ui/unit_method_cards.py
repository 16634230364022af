"""The two ways to count timed units as two cards to choose from, each with the same small visit worked out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from clinic_app.domain.code_timing import CodeTiming, TimingKind
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.unit_explanation import explain
from clinic_app.domain.units import TimedService, UnitAllocation, allocate
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.text import label
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.unit_bar import UnitBar
from clinic_app.ui.unit_views import bar_of

_EXAMPLE = (("97110", 33), ("97140", 7))
_TITLES = {UnitRule.CMS: tr_noop("Total time (CMS)"), UnitRule.AMA: tr_noop("Each code by its midpoint (AMA)")}
_HOW = {
    UnitRule.CMS: tr_noop("The minutes of all timed codes of the day pool: 8 earn a unit, 23 two, 38 three."),
    UnitRule.AMA: tr_noop("Each code stands alone: past the middle of its quarter hour it earns the unit."),
}


def worked_example(rule: UnitRule) -> UnitAllocation:
    """The small visit counted by a rule, by the same arithmetic as every visit."""
    services = [
        TimedService(line, code, minutes, CodeTiming(TimingKind.POOLED, code))
        for line, (code, minutes) in enumerate(_EXAMPLE)
    ]
    return allocate(services, rule)


def example_words(rule: UnitRule) -> str:
    """The small visit and what it gives by a rule: "33 + 7 minutes: 2 + 1 units"."""
    minutes = " + ".join(str(minutes) for _, minutes in _EXAMPLE)
    units = " + ".join(str(share.units) for share in worked_example(rule).shares)
    codes = " + ".join(code for code, _ in _EXAMPLE)
    return tr("{codes}, {minutes} minutes: {units} units", codes=codes, minutes=minutes, units=units)


class _MethodCard(QFrame):
    """One method: a radio button, how it counts, the example drawn."""

    def __init__(self, rule: UnitRule) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.rule = rule
        self.button = QRadioButton(tr(_TITLES[rule]))
        self.button.setObjectName(f"unit_method_{rule.value}")
        self.button.setAccessibleName(tr(_TITLES[rule]))
        words = example_words(rule)
        self.button.setAccessibleDescription(f"{tr(_HOW[rule])} {words}.")
        bar = UnitBar()
        bar.setObjectName(f"unit_method_bar_{rule.value}")
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        allocation = worked_example(rule)
        bar.set_model(bar_of(allocation, explain(allocation, None), ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr(_HOW[rule]), "second", wrap=True))
        column.addWidget(bar)
        column.addWidget(label(words, "strong", f"unit_method_example_{rule.value}", wrap=True))
        column.addStretch(1)
        self.button.toggled.connect(lambda on: set_property(self, "current", on))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card chooses it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setChecked(True)
            self.button.setFocus()


class UnitMethodCards(QWidget):
    """Two cards; arrow keys go between them. ``chosen`` is sent with each choice."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = [_MethodCard(rule) for rule in (UnitRule.CMS, UnitRule.AMA)]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        for card in self._cards:
            self._group.addButton(card.button)
            row.addWidget(card, 1)
        self._group.buttonToggled.connect(lambda _button, on: self.chosen.emit() if on else None)

    def value(self) -> str | None:
        """The method chosen, in the word of the notation."""
        return next((card.rule.value for card in self._cards if card.button.isChecked()), None)

    def set_value(self, value: object) -> None:
        """Choose a method; none for an open answer."""
        self._group.setExclusive(False)
        for card in self._cards:
            card.button.setChecked(card.rule.value == value)
        self._group.setExclusive(True)

    def begin(self) -> None:
        """Focus on the method chosen, else on the first."""
        chosen = next((card for card in self._cards if card.button.isChecked()), self._cards[0])
        chosen.button.setFocus(Qt.FocusReason.OtherFocusReason)
