"""What changes, to be read: one claim's findings before and after, or the tables and the codes the clinic used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.checker.differing import Change, SaidChange
from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.domain.judgement import Judgement, Said, Standing
from clinic_app.domain.records import VisitRecord
from clinic_app.domain.visit import Visit
from clinic_app.services.code_changes import CodeChange
from clinic_app.services.release_difference import ClaimChange
from clinic_app.ui import sentences
from clinic_app.ui.difference_list import level_of
from clinic_app.ui.edition_words import whole_facts
from clinic_app.ui.episode_words import status_words
from clinic_app.ui.finding_words import where_words
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.text import IconLabel, breakable, label
from clinic_app.ui.tokens import SPACE, Level, Status
from clinic_app.ui.typed_values import date_words

_WORDS: dict[Change, str] = {
    Change.NEW: tr_noop("New findings"),
    Change.CLEARED: tr_noop("No longer found"),
    Change.CHANGED: tr_noop("Said otherwise"),
    Change.EDITION: tr_noop("The same, from another edition"),
    Change.UNCHECKED: tr_noop("No longer checked"),
    Change.CHECKED: tr_noop("Checked now"),
}
_WIDTH = 760


class DifferenceSheet(ScrollArea):
    """Plain words under headings; it is made anew for each row that is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("difference_sheet")
        self.setAccessibleName(tr("What changes"))
        self.setProperty("ring", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._canvas = QFrame()

    def _begin(self) -> QVBoxLayout:
        self._canvas = QFrame()
        self._canvas.setProperty("ground", "panel")
        column = QVBoxLayout(self._canvas)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.small)
        return column

    def _finish(self, column: QVBoxLayout) -> None:
        """Put the whole sheet in place at once."""
        column.addStretch(1)
        self.setWidget(self._canvas)

    def show_tables(
        self,
        put: Sequence[EditionFacts],
        drop: Sequence[EditionFacts],
        codes: Sequence[CodeChange],
        notes: Sequence[str],
    ) -> None:
        """The editions that would come and go, what becomes of the codes used, and what could not be compared."""
        column = self._begin()
        for words, facts in ((tr("To be taken in"), put), (tr("To be taken out"), drop)):
            if facts:
                column.addWidget(label(words, "head"))
            for one in facts:
                column.addWidget(_card(whole_facts(one)))
        for words in notes:
            column.addWidget(label(words, "second", wrap=True))
        if put or drop:
            self._add_codes(column, codes)
        self._finish(column)

    def _add_codes(self, column: QVBoxLayout, codes: Sequence[CodeChange]) -> None:
        column.addSpacing(SPACE.small)
        column.addWidget(label(tr("Codes on the clinic's visits of the last year"), "head"))
        if not codes:
            column.addWidget(label(tr("None of them is added, retired or paired otherwise."), "hint", wrap=True))
        for change in codes:
            visits = tr_count("{count} visit", "{count} visits", change.visits)
            column.addWidget(_row(change.code, change.words, visits))

    def show_words(self, head: str, words: str) -> None:
        """A sentence where there is nothing to compare."""
        column = self._begin()
        column.addWidget(label(head, "head"))
        column.addWidget(label(words, "hint", wrap=True))
        self._finish(column)

    def show_judgement(self, one: Judgement, record: VisitRecord, patient: str, with_what: str) -> None:
        """What was said of a version, as it was kept, and with what."""
        column = self._begin()
        column.addWidget(
            label(
                tr("Visit {number}, version {version}", number=record.number, version=one.version),
                "name",
                "judgement_head",
            )
        )
        column.addWidget(label(f"{patient}, {date_words(record.day)}, {status_words(record.status)}", "second"))
        level = level_of(one.verdict)
        column.addWidget(_with_icon(level, label(tr(LEVEL_WORDS[level]), "strong")))
        column.addWidget(_card(with_what))
        for said in one.said:
            column.addWidget(
                _said_card(
                    (_sentence(sentences.said(said.message)),), said, (sentences.said(said.basis),), record.visit
                )
            )
        if not one.said:
            column.addWidget(label(tr("Nothing was found, and everything could be checked."), "hint"))
        self._finish(column)

    def show_claim(self, claim: ClaimChange, patient: str) -> None:
        """One claim: whose and of when, the verdicts, and each change under its heading."""
        column = self._begin()
        record = claim.record
        column.addWidget(label(tr("Visit {number}", number=record.number), "name", "difference_claim"))
        column.addWidget(label(f"{patient}, {date_words(record.day)}, {status_words(record.status)}", "second"))
        column.addWidget(_verdicts(claim))
        if not claim.changes:
            column.addWidget(label(tr("The same is said as before."), "hint"))
        for kind in Change:
            changes = [one for one in claim.changes if one.change is kind]
            if changes:
                column.addSpacing(SPACE.small)
                column.addWidget(label(tr(_WORDS[kind]), "head"))
            for one in changes:
                column.addWidget(_change(one, record.visit))
        self._finish(column)


def _verdicts(claim: ClaimChange) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.small)
    for words, verdict in ((tr("Before"), claim.verdict_before), (tr("After"), claim.verdict_after.word)):
        level = level_of(verdict)
        row.addWidget(label(words, "hint"))
        row.addWidget(_icon(level))
        row.addWidget(_levelled(tr(LEVEL_WORDS[level]), level))
        row.addSpacing(SPACE.medium)
    row.addStretch(1)
    return made


def _change(one: SaidChange, visit: Visit) -> QWidget:
    if one.change is Change.CHANGED and one.before is not None and one.after is not None:
        messages = tuple(
            f"{when}, {_level_words(said)}: {sentences.said(said.message)}"
            for when, said in ((tr("Before"), one.before), (tr("After"), one.after))
        )
    else:
        messages = (_sentence(sentences.said(one.said.message)),)
    sources = tuple(sentences.said(said.basis) for said in (one.before, one.after) if said is not None)
    return _said_card(messages, one.said, sources, visit)


def _said_card(messages: Sequence[str], said: Said, sources: Sequence[str], visit: Visit) -> QWidget:
    """A card: what is said, its level, place and rule, and the source."""
    made = QFrame()
    made.setProperty("card", True)
    made.setMaximumWidth(_WIDTH)
    row = QHBoxLayout(made)
    row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
    row.setSpacing(SPACE.small)
    row.addWidget(_icon(_level(said)), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    for message in messages:
        words.addWidget(label(message, "strong", wrap=True))
    place = where_words(said.at, visit) if said.at else ""
    parts = (_level_words(said), place, said.rule)
    words.addWidget(label(" · ".join(part for part in parts if part), "second", wrap=True))
    shown = dict.fromkeys(source for source in sources if source)
    if shown:
        words.addWidget(label(tr("; then ").join(shown), "source", wrap=True))
    row.addLayout(words, 1)
    return made


def _sentence(words: str) -> str:
    plain = words.strip()
    return f"{plain[:1].upper()}{plain[1:]}{'' if plain.endswith('.') else '.'}"


def _level(said: Said) -> Level | Status:
    if said.standing is Standing.NOT_CHECKED or not said.severity:
        return Status.NOT_CHECKED
    return Level(said.severity)


def _level_words(said: Said) -> str:
    words = tr(LEVEL_WORDS[_level(said)])
    return tr("{words}, accepted", words=words) if said.standing is Standing.ACCEPTED else words


def _icon(level: Level | Status) -> IconLabel:
    made = IconLabel(16)
    made.show_level(level)
    return made


def _with_icon(level: Level | Status, words: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.small)
    row.addWidget(_icon(level))
    row.addWidget(words)
    row.addStretch(1)
    return made


def _levelled(words: str, level: Level) -> QWidget:
    made = label(words, "strong")
    made.setProperty("level", level.value)
    return made


def _card(words: str) -> QWidget:
    made = QFrame()
    made.setProperty("card", True)
    made.setMaximumWidth(_WIDTH)
    column = QVBoxLayout(made)
    column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
    head, _, rest = words.partition("\n")
    column.addWidget(label(head, "strong", wrap=True))
    column.addWidget(label(breakable(rest), "second", wrap=True))
    return made


def _row(code: str, words: str, visits: str) -> QWidget:
    made = QFrame()
    made.setMaximumWidth(_WIDTH)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(SPACE.medium)
    row.addWidget(label(code, "strong"))
    row.addWidget(label(words, "body", wrap=True), 1)
    row.addWidget(label(visits, "hint"))
    return made
