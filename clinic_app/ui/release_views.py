"""The parts of the release page: the editions in force with the reminder, and the work in progress file by file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.services.table_age import PastTable
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.edition_list import EditionList
from clinic_app.ui.edition_words import whole_facts
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE

_FACTS_HEIGHT = 150
_FILE_ICONS = {"waiting": ("circle-dashed", "ink3"), "reading": ("file-text", "accent"), "read": ("check", "green")}
_FILE_WORDS = {"waiting": tr_noop("waiting"), "reading": tr_noop("reading"), "read": tr_noop("read")}


class EditionsView(QWidget):
    """``files_asked``: choose files; ``removal_asked(facts)``; ``look_asked``: look through claims by the new rules."""

    files_asked = Signal()
    removal_asked = Signal(object)
    look_asked = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose_button = KeyButton(tr("Choose files…"), "primary", key="Ctrl+O", icon="file-text")
        self.choose_button.setObjectName("choose_release_files")
        self.choose_button.clicked.connect(self.files_asked)
        self.rules = label("", "second", "rule_book_edition")
        self.look_button = KeyButton(tr("What changed with this version"), key="", small=True)
        self.look_button.setObjectName("look_through_claims")
        self.look_button.clicked.connect(self.look_asked)
        self.reminders = QVBoxLayout()
        self.reminders.setSpacing(SPACE.small)
        self.list = EditionList()
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.facts = QPlainTextEdit()
        self.facts.setObjectName("edition_facts")
        self.facts.setAccessibleName(tr("Facts of the chosen edition"))
        self.facts.setReadOnly(True)
        self.facts.setProperty("paper", True)
        self.facts.setFixedHeight(_FACTS_HEIGHT)
        self.facts.setTabChangesFocus(True)
        self.remove_button = KeyButton(tr("Take this edition out…"), icon="trash-2", key="Del")
        self.remove_button.setObjectName("remove_edition")
        self.remove_button.clicked.connect(self.ask_removal)
        self._lay_out()

    def _lay_out(self) -> None:
        rules = QHBoxLayout()
        rules.addWidget(self.rules)
        rules.addWidget(self.look_button)
        rules.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.small)
        words = tr(
            "Choose official files as downloaded, or drop them here: NCCI practitioner pairs (all files of a quarter "
            "together), MUE, PPRRVU, ICD-10-CM tabular list and order file. First you see what changes; nothing is "
            "taken in until you accept it."
        )
        head = PageHead(tr("Code releases"), words, actions=(self.choose_button,), back="release_back")
        head.about.setObjectName("release_words")
        head.back_asked.connect(self.given_up)
        self.back_button = head.back
        column.addWidget(head)
        column.addLayout(self.reminders)
        column.addLayout(rules)
        column.addWidget(self.list, 1)
        chosen = QFrame()
        chosen.setProperty("edge", "top")
        foot = QHBoxLayout(chosen)
        foot.setContentsMargins(SPACE.hair, SPACE.small, 0, 0)
        foot.addWidget(self.facts, 1)
        foot.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(chosen)

    def show_editions(self, facts: Sequence[EditionFacts], asked: Sequence[EditionFacts], today: date) -> None:
        """Show what is in force; the chosen row stays if it is still there."""
        before = self.list.chosen()
        self.list.editions.show(facts, asked, today)
        row = next((place for place, one in enumerate(facts) if before is not None and one == before), 0)
        self.list.setCurrentIndex(self.list.editions.index(row, 0))
        self._show_chosen()

    def show_reminders(self, past: Sequence[PastTable]) -> None:
        """Say which tables are past their days."""
        while (item := self.reminders.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in past:
            self.reminders.addWidget(_Reminder(one))

    def _show_chosen(self) -> None:
        facts = self.list.chosen()
        self.facts.setPlainText(whole_facts(facts) if facts is not None else "")
        self.remove_button.setEnabled(facts is not None and facts.imported)

    def ask_removal(self) -> None:
        """Ask what taking the chosen edition out would change; what the program ships with stays."""
        facts = self.list.chosen()
        if facts is not None and facts.imported:
            self.removal_asked.emit(facts)


class _Reminder(QFrame):
    """A table past its days: what it is, and where the newer one is by its plain name."""

    def __init__(self, past: PastTable) -> None:
        super().__init__()
        self.setObjectName(f"reminder_{past.kind.value}")
        self.setAccessibleName(f"{said(past.sentence)} {said(past.page)}")
        self.setProperty("card", True)
        icon = IconLabel(16)
        icon.show_icon("triangle-alert", "amber")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(said(past.sentence), "strong", wrap=True))
        words.addWidget(label(tr("The newer one: {page}", page=said(past.page)), "source", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.hair, SPACE.medium, SPACE.hair)
        row.setSpacing(SPACE.small)
        row.addWidget(icon)
        row.addLayout(words, 1)


class WorkingView(QWidget):
    """What is being done: a line a file, the bar, and Cancel. ``cancel_asked``."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "title", "release_work_title")
        self._words = label("", "second", "release_work_words")
        self._bar = QProgressBar()
        self._bar.setObjectName("release_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self.cancel_button = KeyButton(tr("Cancel"), key="Esc")
        self.cancel_button.setObjectName("release_cancel")
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.can_stop = True
        self._files: dict[str, _FileLine] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.hair)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def begin(self, title: str, paths: Sequence[Path] = (), *, can_stop: bool = True) -> None:
        """Show a work that begins, with the files it reads."""
        self._title.setText(title)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._files = {path.name: _FileLine(path.name) for path in paths}
        for line in self._files.values():
            self._lines.addWidget(line)
        self.can_stop = can_stop
        self.cancel_button.setVisible(can_stop)
        self.show_progress(0.0, "")
        self.cancel_button.setFocus()

    def show_progress(self, share: float, words: str) -> None:
        """How far it is; words that begin with a file's name mark its line."""
        self._bar.setValue(round(share * 1000))
        self._words.setText(said(words))
        name, colon, _ = words.rpartition(": ")
        if colon and name in self._files:
            for other, line in self._files.items():
                if other == name:
                    line.say("reading")
                elif line.state == "reading":
                    line.say("read")
        elif words:
            for line in self._files.values():
                line.say("read")


class _FileLine(QWidget):
    """One file: its name and how far it is, as icon and word."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.state = ""
        self._icon = IconLabel(16)
        self._state = label("", "second")
        self._name = name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(self._icon)
        row.addWidget(label(name, "strong"))
        row.addWidget(self._state)
        row.addStretch(1)
        self.say("waiting")

    def say(self, state: str) -> None:
        """Where the file stands."""
        if state != self.state:
            self.state = state
            self._icon.show_icon(*_FILE_ICONS[state])
            words = tr(_FILE_WORDS[state])
            self._state.setText(words)
            self.setAccessibleName(f"{self._name}: {words}")
