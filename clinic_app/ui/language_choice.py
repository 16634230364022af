"""The box to choose the window's language from: on the opening page and among the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import OWN_NAMES, LanguageChoice, tr


class LanguageChoiceBox(ChoiceBox):
    """``chosen(choice)`` when a person takes another language than the one that is set."""

    chosen = Signal(object)

    def __init__(self, name: str, choice: LanguageChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("Language"))
        self.addItem(tr("Language of the system"), LanguageChoice.SYSTEM.value)
        for language, words in OWN_NAMES.items():
            self.addItem(words, language.value)
        self._choice = choice
        self.setCurrentIndex(self.findData(choice.value))
        self.activated.connect(lambda _row: self._choose())

    def _choose(self) -> None:
        choice = LanguageChoice(self.currentData())
        if choice is not self._choice:
            self._choice = choice
            self.chosen.emit(choice)
