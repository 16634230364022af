"""The status bar tells the truth: what was kept and when, which code tables are in force, whose clinic this is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStatusBar, QWidget

from clinic_app.rules.edition import rule_book_edition
from clinic_app.services.clinic import Clinic
from clinic_app.services.people import People
from clinic_app.services.table_age import past_tables
from clinic_app.ui.language import day_text, time_text, tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.text import ElidedLabel, IconLabel, label, set_level
from clinic_app.ui.tokens import SPACE, Level

_WORDS_MS = 8_000
WORK_CAME_BACK = tr_noop("Unsaved work of this visit came back")
"""Stays as long as nothing else was kept: until then it is what there is to say of the visit."""


class StatusLine(QStatusBar):
    """At the left what was kept last; an event stands there for eight seconds first."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAccessibleName(tr("Status"))
        self.setSizeGripEnabled(False)
        self.setContentsMargins(SPACE.medium, 0, SPACE.medium, 0)
        self._kept = tr("Nothing typed yet")
        self._icon = IconLabel(14)
        self._icon.show_icon("check", "green")
        self._icon.hide()
        self._words = label(self._kept, "label", "status_words")
        self._clinic = clinic
        self._editions = ElidedLabel("", "label")
        self._editions.setObjectName("status_editions")
        self.show_editions()
        self._training = label(tr("TRAINING: everything here is invented"), "label", "status_training")
        set_level(self._training, Level.CHECK)
        self._backup = label("", "label", "status_backup")
        for part in (self._icon, self._words, self._backup):
            self.addWidget(part)
        self.addWidget(self._editions, 1)
        at_work = People(clinic).at_work()
        who = f"{at_work.name}, {at_work.role}" if at_work is not None else ""
        self.addPermanentWidget(self._training)
        self.addPermanentWidget(label(who, "label", "status_who"))
        self._training.setVisible(clinic.is_practice)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_WORDS_MS)
        self._back.timeout.connect(self._show_kept)

    def say(self, words: str) -> None:
        """Say what happened; what was kept carries its time and stays, and so does the last good backup."""
        before, after = tr("Backup {backup}, opened and verified").split("{backup}")
        if words.startswith(before) and words.endswith(after):
            self.show_backup(words)
        if words.startswith((tr("Saved"), tr("Draft"), tr("Ready"))):
            now = datetime.now().astimezone().time()
            self._kept = f"{words} {time_text(now)}"
            self._icon.show()
            self._show_kept()
            return
        if words == tr(WORK_CAME_BACK):
            self._kept = words
            self._icon.hide()
        self._words.setText(words)
        self._back.start()

    def show_backup(self, words: str) -> None:
        """The last good backup."""
        self._backup.setText(f"·  {words}")

    def show_editions(self) -> None:
        """Name the tables and the rule book that the next check asks, and which of them are past their days."""
        checking, today = self._clinic.checking, self._clinic.today()
        past = past_tables(checking.codebook, today)
        words = tr(
            "·  {editions}  ·  Rules {rule_book_edition}",
            editions=edition_words(checking.editions),
            rule_book_edition=rule_book_edition(),
        )
        self._editions.setText(words)
        self._editions.setToolTip("\n".join((words.removeprefix("·  "), *(said(one.sentence) for one in past))))

    def words(self) -> str:
        """What stands at the left."""
        return self._words.text()

    def _show_kept(self) -> None:
        self._back.stop()
        self._words.setText(self._kept)


def edition_words(editions: Mapping[str, str]) -> str:
    """The code releases in force, as a person names them."""
    named = dict(editions)
    parts = []
    if "icd10cm" in named:
        parts.append(tr("ICD-10-CM {named}", named=_month(named["icd10cm"])))
    if "ncci" in named:
        parts.append(tr("NCCI {named}", named=named["ncci"]))
    if "mue" in named:
        parts.append(tr("MUE {named}", named=named["mue"]))
    return "  ·  ".join(parts)


def _month(day: str) -> str:
    return day_text(date.fromisoformat(day), "MMM yyyy")
