"""Bring in, the dry run and the end: how many of what, the refused rows, and the visits that want work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.fix_list import FixItem, FixList
from clinic_app.services.bring_in.plan import ImportPlan, Outcome
from clinic_app.store.imports import ImportRecord, ImportState
from clinic_app.ui.bring_in_lists import ListRow, RowsTable
from clinic_app.ui.bring_in_words import KIND_WORDS, OUTCOME_WORDS, counts_words
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.text import ElidedLabel, label, set_level
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.typed_values import date_words, moment_words
from clinic_app.ui.verdict_marks import MARKED_READY, STANDING_WORDS, mark_of_check

_REFUSED = (tr_noop("Row"), tr_noop("What it is, and what to do"))
_REFUSED_WIDTHS = (90, 0)
_FIXES = (
    tr_noop("Level"),
    tr_noop("Visit"),
    tr_noop("Day"),
    tr_noop("Patient"),
    tr_noop("Therapist"),
    tr_noop("The first thing said of it"),
)
_FIX_WIDTHS = (120, 96, 92, 170, 140, 0)


class Tiles(QWidget):
    """Counts with a word under each, side by side."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE.wide)

    def show_counts(self, counts: Sequence[tuple[str, int, Level | None]]) -> None:
        """Show counts; those of nothing keep their ink."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for words, count, level in counts:
            tile = QWidget()
            tile.setAccessibleName(f"{words}: {count}")
            column = QVBoxLayout(tile)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            figure = label(f"{count}", "figure")
            set_level(figure, level if count else None)
            column.addWidget(figure)
            column.addWidget(label(words, "second"))
            self._row.addWidget(tile)
        self._row.addStretch(1)


class BringInDryRun(QWidget):
    """``accepted`` to bring it in, ``save_asked`` for the refused rows, ``given_up`` back to the columns."""

    accepted = Signal()
    save_asked = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title")
        self.title.setObjectName("dry_run_title")
        self.go_button = KeyButton(tr("Nothing to bring in"), "primary", key="Ctrl+Return")
        self.go_button.setObjectName("dry_run_go")
        self.go_button.clicked.connect(self.accept)
        self.save_button = KeyButton(tr("Save the refused rows…"), key="Ctrl+E", icon="save")
        self.save_button.setObjectName("save_refused")
        self.save_button.clicked.connect(self.save)
        self.back_button = KeyButton(tr("Back"), key="Esc")
        self.back_button.setObjectName("dry_run_back")
        self.back_button.clicked.connect(self.given_up)
        self.tiles = Tiles("dry_run_counts")
        self.notes = label("", "second", "dry_run_notes", wrap=True)
        self.refused = RowsTable("refused_rows", tr("Refused rows"), _REFUSED, _REFUSED_WIDTHS)
        self._none = label(tr("No row is refused."), "hint", "nothing_refused")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.refused)
        self._stack.addWidget(self._none)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.title, 1)
        for button in (self.save_button, self.go_button, self.back_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(label(tr("Nothing is kept yet. This is what would happen:"), "second"))
        column.addWidget(self.tiles)
        column.addWidget(self.notes)
        self._refused_head = label(tr("Refused rows"), "head")
        column.addWidget(self._refused_head)
        column.addWidget(self._stack, 1)

    def show_plan(self, plan: ImportPlan, earlier: ImportRecord | None) -> None:
        """Show what an import would do."""
        self.title.setText(plan.file_name)
        shown = [
            (tr(OUTCOME_WORDS[Outcome.NEW]), plan.counts[Outcome.NEW], Level.READY),
            (tr(OUTCOME_WORDS[Outcome.CHANGED]), plan.counts[Outcome.CHANGED], Level.NOTE),
            (tr(OUTCOME_WORDS[Outcome.SAME]), plan.counts[Outcome.SAME], None),
        ]
        if plan.kind is not Kind.PATIENTS:
            shown.insert(1, (tr("New patients"), plan.new_patients, Level.READY))
        if plan.kind is Kind.SCHEDULE:
            shown.append((tr(OUTCOME_WORDS[Outcome.LEFT_OUT]), plan.counts[Outcome.LEFT_OUT], None))
        refused = tr("Claims refused") if plan.kind is Kind.CLAIMS else tr(OUTCOME_WORDS[Outcome.REFUSED])
        shown.append((refused, plan.counts[Outcome.REFUSED], Level.MUST_FIX))
        self.tiles.show_counts(shown)
        self.notes.setText("\n".join(_notes(plan, earlier)))
        self.notes.setVisible(bool(self.notes.text()))
        heads = (tr_noop("Segment"), _REFUSED[1]) if plan.kind is Kind.CLAIMS else _REFUSED
        rows = [ListRow((str(one.number), said(one.sentence)), Level.MUST_FIX, one) for one in plan.refused]
        self.refused.show_rows(rows, heads)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._refused_head.setVisible(bool(rows))
        self.save_button.setVisible(bool(rows))
        self.go_button.set_words(_go_words(plan))
        self.go_button.setEnabled(plan.does_something)
        (self.go_button if plan.does_something else self.back_button).setFocus()

    def accept(self) -> None:
        """Bring it in, if there is anything."""
        if self.go_button.isEnabled():
            self.accepted.emit()

    def save(self) -> None:
        """Save the refused rows, if there are any."""
        if not self.save_button.isHidden():
            self.save_asked.emit()


def _go_words(plan: ImportPlan) -> str:
    if not plan.does_something:
        return tr("Nothing to bring in")
    if plan.kind is Kind.PATIENTS:
        return tr_count("Bring in {count} patient", "Bring in {count} patients", len(plan.patients))
    return tr_count("Bring in {count} visit", "Bring in {count} visits", len(plan.visits))


def _notes(plan: ImportPlan, earlier: ImportRecord | None) -> list[str]:
    notes = []
    if earlier is not None:
        notes.append(tr("This file was brought in already on {when}.", when=moment_words(earlier.begun_at)))
    if plan.kind is Kind.CLAIMS:
        notes.append(tr("Minutes are not in the file: what depends on them will say “not checked”."))
    if plan.kind is Kind.DAY_SHEET and plan.refused:
        notes.append(tr("A visit is taken whole or not at all: one refused row keeps the others of its visit out."))
    if plan.passed_over:
        count = sum(plan.passed_over.values())
        names = ", ".join(plan.passed_over)
        notes.append(
            tr_count(
                "{count} segment the program has no use for was passed over ({names}).",
                "{count} segments the program has no use for were passed over ({names}).",
                count,
                names=names,
            )
        )
    return notes


class BringInEnd(QWidget):
    """``visit_asked(id)`` at Enter, ``undo_asked`` to take the import back, ``given_up`` back to the beginning."""

    visit_asked = Signal(int)
    undo_asked = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title")
        self.title.setObjectName("brought_in_title")
        self.told = label("", "second", "brought_in_told", wrap=True)
        self.tiles = Tiles("brought_in_counts")
        self.undo_button = KeyButton(tr("Take it back"), key="Ctrl+Shift+Z", icon="undo-2")
        self.undo_button.setObjectName("brought_in_undo")
        self.undo_button.clicked.connect(self.undo_asked)
        self.back_button = KeyButton(tr("Back"), key="Esc")
        self.back_button.setObjectName("brought_in_back")
        self.back_button.clicked.connect(self.given_up)
        self.fixes = RowsTable("fix_list", tr("Visits that were brought in, the worst first"), _FIXES, _FIX_WIDTHS)
        self.fixes.activate = lambda row: self.visit_asked.emit(row.about)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.title, 1)
        head.addWidget(self.undo_button)
        head.addWidget(self.back_button)
        self._foot = label(tr("Enter opens the visit"), "hint", "fix_list_foot")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.tiles)
        column.addWidget(self.fixes, 1)
        column.addWidget(self._foot)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def show_import(self, record: ImportRecord, fixes: FixList) -> None:
        """Show what an import brought as it stands now."""
        self.title.setText(record.file_name)
        told = counts_words(Kind(record.kind), record.counts or {})
        kind = tr(KIND_WORDS[Kind(record.kind)])
        self.told.setText(
            tr("{kind}, brought in {when}: {told}.", kind=kind, when=moment_words(record.begun_at), told=told)
        )
        shown = [(_level_words(one), fixes.counts.get(one.value, 0), one) for one in Level]
        others = [(tr(words), fixes.counts.get(one, 0), None) for one, words in STANDING_WORDS.items()]
        self.tiles.show_counts([*shown, *(one for one in others if one[1])])
        self.tiles.setVisible(any(fixes.counts.get(one) for one in (*Level, *STANDING_WORDS)))
        self.fixes.show_rows([_fix_row(one) for one in fixes.items])
        self.undo_button.setEnabled(record.state is not ImportState.UNDONE)
        for part in (self.fixes, self._foot):
            part.setVisible(bool(fixes.items))
        self._rest.setVisible(not fixes.items)
        more = tr(
            "The first {count} of {whole}; the others stand in the lists.",
            count=f"{len(fixes.items):,}",
            whole=f"{fixes.visits:,}",
        )
        hint = tr("Enter opens the visit")
        self._foot.setText(f"{hint}.  {more}" if fixes.left_off else hint)
        (self.fixes if fixes.items else self.back_button).setFocus()


def _level_words(level: Level) -> str:
    return tr("No findings") if level is Level.READY else tr(LEVEL_WORDS[level])


def _fix_row(item: FixItem) -> ListRow:
    visit = item.visit
    level, words = mark_of_check(visit.verdict, ready=visit.status in MARKED_READY)
    first = said(item.said) or (tr("Nothing to fix.") if level is Level.READY else "")
    more = visit.verdict.errors + visit.verdict.warnings + visit.verdict.notes - 1
    cells = (
        f"{words} +{more}" if more > 0 else words,
        visit.number,
        date_words(visit.day),
        visit.patient_name,
        visit.provider_name,
        first,
    )
    return ListRow(cells, level, visit.id)
