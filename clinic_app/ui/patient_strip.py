"""The strip above the form: who, when, by whom, and under it what the payer asks and what is running out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.text import ElidedLabel, label, set_level
from clinic_app.ui.theme import current_look, set_property
from clinic_app.ui.tokens import HEIGHT, SPACE, Level


@dataclass(frozen=True, slots=True)
class StripItem:
    """One labelled fact; `level` where it is late or missing, `tip` where it comes from."""

    words: str
    value: str
    level: Level | None = None
    tip: str = ""


@dataclass(frozen=True, slots=True)
class StripModel:
    """The strip: name, person, visit, treating person, number, and the labelled facts."""

    name: str = ""
    person: str = ""
    visit: str = ""
    clinician: str = ""
    number: str = ""
    items: tuple[StripItem, ...] = ()


class _Fact(QFrame):
    """A small label over a value."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._value = label("", "label"), label("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE.medium, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._value)

    def show_item(self, item: StripItem, *, first: bool) -> None:
        self._words.setText(item.words)
        self._value.setText(item.value)
        set_level(self._value, item.level)
        self.setToolTip(item.tip)
        set_property(self, "edge", "" if first else "left")
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0 if first else SPACE.medium, 0, SPACE.medium, 0)


class PatientStrip(QFrame):
    """Painted from a `StripModel`; as high as the verdict beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("patient_strip")
        self.setAccessibleName("Patient and payer")
        self.setProperty("ground", "panel")
        self.setProperty("edge", "bottom")
        self._model = StripModel()
        self._name = label("", "name", "patient_name")
        self._person = ElidedLabel("", "second")
        self._visit = label("", "second", "strip_visit")
        self._clinician = label("", "second", "strip_clinician")
        self._number = label("", "second", "visit_number")
        self._facts: list[_Fact] = []
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._name)
        head.addWidget(self._person, 1)
        head.addWidget(self._visit)
        head.addWidget(self._clinician)
        head.addSpacing(SPACE.small)
        head.addWidget(self._number)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.small + 2, SPACE.side, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        column.addLayout(self._row)
        self.restyle()

    def show_model(self, model: StripModel) -> None:
        """Show ``model``."""
        if model == self._model:
            return
        self._model = model
        for target, text in (
            (self._name, model.name),
            (self._person, model.person),
            (self._visit, model.visit),
            (self._clinician, model.clinician),
            (self._number, model.number),
        ):
            if target.text() != text:
                target.setText(text)
        self._show_items(model.items)
        facts = ", ".join(f"{item.words} {item.value}" for item in model.items)
        self.setAccessibleDescription(f"{model.name}, {model.person}, {model.visit}, {model.clinician}. {facts}")

    def _show_items(self, items: tuple[StripItem, ...]) -> None:
        while len(self._facts) < len(items):
            fact = _Fact()
            self._row.insertWidget(len(self._facts), fact)
            self._facts.append(fact)
        for place, fact in enumerate(self._facts):
            fact.setVisible(place < len(items))
            if place < len(items):
                fact.show_item(items[place], first=place == 0)

    def restyle(self) -> None:
        """Take the height of a changed text scale."""
        self.setFixedHeight(current_look().px(HEIGHT.head))
