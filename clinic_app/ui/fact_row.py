"""A row of labelled facts that folds: first the drawings go, then the least important facts, into a button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.control_meter import ControlMeter, Meter
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level, Status

_ICON = 14
_LIGHT = 2
"""Facts of this weight and less are shown only beside the drawings of all others."""


@dataclass(frozen=True, slots=True)
class StripItem:
    """One labelled fact; `level` where it is due or not known, `tip` where it comes from.

    Where the room is short, facts with a low `weight` fold away first.
    """

    words: str
    value: str
    level: Level | Status | None = None
    tip: str = ""
    meter: Meter | None = None
    weight: int = 0

    @property
    def spoken(self) -> str:
        """The fact for ears: words, value, level."""
        level = f", {tr(LEVEL_WORDS[self.level])}" if self.level is not None else ""
        return f"{self.words} {self.value}{level}"


class Fact(QFrame):
    """A small label over a value, with the level's icon before it and its word behind the label."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first: bool | None = None
        self._words, self._value = label("", "label"), label("", "strong")
        self._level = label("", "label")
        self._icon, self.meter = IconLabel(_ICON), ControlMeter()
        top, line = QHBoxLayout(), QHBoxLayout()
        for row in (top, line):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE.hair + 2)
        top.addWidget(self._words)
        top.addWidget(self._level)
        top.addStretch(1)
        line.addWidget(self._icon)
        line.addWidget(self._value)
        line.addWidget(self.meter)
        line.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addLayout(line)

    def show_item(self, item: StripItem) -> None:
        """Show a fact."""
        self._words.setText(item.words)
        self._value.setText(item.value)
        for target in (self._value, self._level):
            set_level(target, item.level)
        self._level.setText(tr(LEVEL_WORDS[item.level]) if item.level is not None else "")
        self._level.setVisible(item.level is not None)
        self._icon.setVisible(item.level is not None)
        if item.level is not None:
            self._icon.show_level(item.level)
        self.meter.show_meter(item.meter)
        self.meter.restyle()
        self.setToolTip(item.tip)
        self._value.setToolTip("\n".join(part for part in (self._value.text(), item.tip) if part))
        self.setAccessibleName(item.spoken)
        self.setAccessibleDescription(item.tip)

    def lead(self, *, first: bool) -> None:
        """The first of a row has no line before it."""
        if self._first is not first:
            self._first = first
            set_property(self, "edge", "" if first else "left")
            self._column.setContentsMargins(0 if first else SPACE.medium, 0, SPACE.medium, 0)

    def width_needed(self, *, drawn: bool) -> int:
        """The width with or without its drawing."""
        self.meter.setVisible(drawn and self.meter.has_meter)
        self._column.activate()
        return self._column.sizeHint().width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click asks for all numbers."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        super().mousePressEvent(event)


class FactRow(QWidget):
    """The facts, as many as fit, and a button to all of them. ``all_asked``: somebody wants to see them in full."""

    all_asked = Signal()

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip_facts")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts: list[Fact] = []
        self._items: tuple[StripItem, ...] = ()
        self.more = KeyButton(tr("All"), "quiet", small=True, icon="info")
        self.more.setObjectName("all_numbers")
        self._key = key
        self.more.clicked.connect(self.all_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)

    def show_items(self, items: tuple[StripItem, ...]) -> None:
        """Show these facts, in this order."""
        if items == self._items:
            return
        self._items = items
        while len(self._facts) < len(items):
            fact = Fact()
            fact.clicked.connect(self.all_asked)
            self._row.insertWidget(len(self._facts), fact)
            self._facts.append(fact)
        for place, fact in enumerate(self._facts):
            if place < len(items):
                fact.show_item(items[place])
                fact.lead(first=False)
        self.fit()

    @property
    def folded(self) -> tuple[StripItem, ...]:
        """The facts that have no room."""
        return tuple(item for item, fact in zip(self._items, self._facts, strict=False) if fact.isHidden())

    def minimumSizeHint(self) -> QSize:
        """It folds to any width; its height is that of a fact."""
        heights = [fact.sizeHint().height() for fact in self._facts[: len(self._items)]]
        return QSize(0, max([*heights, self.more.sizeHint().height()]))

    def fit(self) -> None:
        """Fold what has no room: the heaviest facts stay, then their drawings, then the light ones."""
        room = self.width() - self.more.sizeHint().width() - SPACE.small
        items, facts = self._items, self._facts
        by_weight = sorted(range(len(items)), key=lambda place: (-items[place].weight, place))
        plain = [facts[place].width_needed(drawn=False) for place in range(len(items))]
        shown: set[int] = set()
        for light in (False, True):
            for place in by_weight:
                if (items[place].weight <= _LIGHT) is light and (not shown or plain[place] <= room):
                    shown.add(place)
                    room -= plain[place]
            if not light:
                room -= self._draw(by_weight, shown, plain, room)
        for place, fact in enumerate(facts):
            fact.setVisible(place in shown)
            fact.lead(first=place == min(shown, default=0))
        hidden = len(items) - len(shown)
        self.more.set_words(tr("{hidden} more", hidden=hidden) if hidden else tr("All"))
        self.more.setAccessibleName(
            tr("All running numbers and where they come from, {hidden} more than shown", hidden=hidden)
        )
        self.more.setToolTip(tr("All running numbers and where they come from  {key}", key=self._key))

    def _draw(self, by_weight: list[int], shown: set[int], plain: list[int], room: int) -> int:
        """Show the drawings that fit beside the words; gives the room they take."""
        taken = 0
        for place in by_weight:
            extra = self._facts[place].width_needed(drawn=True) - plain[place]
            if place in shown and extra <= room - taken:
                taken += extra
            else:
                self._facts[place].width_needed(drawn=False)
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold after the layout has settled."""
        super().resizeEvent(event)
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Other type sizes need other room."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._later.start()
