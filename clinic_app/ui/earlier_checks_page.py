"""Earlier checks: what was said of a visit, by which tables, its sheet again as it was, and what today's check says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clinic_app.codebook.edition_facts import ANSWER_NAMES, TABLE_NAMES
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.judgement import Judgement
from clinic_app.domain.records import VisitRecord
from clinic_app.services.clinic import Clinic
from clinic_app.services.earlier_checks import EarlierChecks
from clinic_app.services.judging import reprint
from clinic_app.services.questions import QuestionDesk
from clinic_app.services.release_difference import difference_today
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.difference_list import level_of
from clinic_app.ui.difference_sheet import DifferenceSheet
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.question_words import asked_words, ended_words
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.typed_values import moment_words, short_date
from clinic_app.ui.window_memory import WindowMemory

_TABLES = {name: TABLE_NAMES[kind] for kind, name in ANSWER_NAMES.items()}
_WIDTH = 340
_MOST_SENT = 200
_ID = Qt.ItemDataRole.UserRole

_ABOUT = tr_noop("What a visit was judged with, and what the same visit would be told today.")


class EarlierChecksPage(ToolPage):
    """A visit by its number or from those sent, its checks, and the chosen one in full."""

    def __init__(
        self, clinic: Clinic, clock: Callable[[], datetime] = local_now, parent: QWidget | None = None
    ) -> None:
        super().__init__("earlier_checks_page", parent)
        self._clinic, self._clock = clinic, clock
        self._earlier = EarlierChecks(clinic.store)
        self._judgements: Sequence[Judgement] = ()
        self.number = QLineEdit()
        self.number.setObjectName("visit_number")
        self.number.setAccessibleName(tr("Visit number"))
        self.number.setPlaceholderText(tr("Visit number, such as 2026-00431"))
        self.number.setToolTip(self.number.placeholderText())
        self.number.setClearButtonEnabled(True)
        self.number.returnPressed.connect(self.find_visit)
        self.visits = _list("visits_sent", tr("Visits sent"))
        self.visits.currentItemChanged.connect(self._choose_visit)
        self.checks = _list("checks_kept", tr("Checks of this visit"))
        self.checks.currentItemChanged.connect(lambda *_: self._show_check())
        self.sheet = DifferenceSheet()
        self.print_button = KeyButton(tr("Print as it was"), "primary", key="Alt+P", icon="printer")
        self.print_button.setObjectName("reprint")
        self.print_button.setShortcut("Alt+P")
        self.print_button.clicked.connect(self.print_again)
        self.today_button = KeyButton(tr("Check it again today"), key="Alt+A")
        self.today_button.setObjectName("check_today")
        self.today_button.setShortcut("Alt+A")
        self.today_button.clicked.connect(self.compare_today)
        self.open_button = KeyButton(tr("Open the visit"), key="Alt+O")
        self.open_button.setObjectName("open_checked_visit")
        self.open_button.setShortcut("Alt+O")
        self.open_button.clicked.connect(self._open_visit)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(current_look().px(_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.addWidget(self.number)
        column.addWidget(label(tr("Sent visits, the newest first"), "label"))
        column.addWidget(self.visits, 2)
        column.addWidget(label(tr("Checks kept of this visit"), "label"))
        column.addWidget(self.checks, 1)
        actions = (self.open_button, self.today_button, self.print_button)
        head = PageHead(tr("Earlier checks"), tr(_ABOUT), actions=actions, back="earlier_checks_back")
        head.back_asked.connect(self.given_up)
        lay_two_sides(self, head, left, self.sheet)

    def begin(self) -> None:
        """List the visits sent, the newest first, and type a number to find another."""
        chosen = self._chosen_visit()
        self.visits.clear()
        for row in self._earlier.sent(_MOST_SENT):
            self._add_visit(row.id, f"{row.number}   {short_date(row.day)}   {row.patient_name}")
        self._choose_row(chosen)
        if self.visits.currentRow() < 0:
            self.show_judgements(0)
        self.number.setFocus()
        self.number.selectAll()

    def _add_visit(self, visit_id: int, words: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_ID, visit_id)
        self.visits.addItem(item)

    def _choose_row(self, visit_id: int) -> None:
        rows = [row for row in range(self.visits.count()) if self.visits.item(row).data(_ID) == visit_id]
        self.visits.setCurrentRow(rows[0] if rows else 0)

    def _chosen_visit(self) -> int:
        item = self.visits.currentItem()
        return int(item.data(_ID)) if item is not None else 0

    def find_visit(self) -> None:
        """Show the checks of the visit whose number was typed, sent or not."""
        record = self._earlier.by_number(self.number.text())
        if record is None:
            self.failed.emit(
                ClinicError(tr("No visit has this number."), tr("It stands in the head of the visit's sheet."))
            )
            return
        if record.id not in {self.visits.item(row).data(_ID) for row in range(self.visits.count())}:
            self._add_visit(record.id, f"{record.number}   {short_date(record.day)}   {self._patient(record)}")
        self._choose_row(record.id)
        self.checks.setFocus()

    def _choose_visit(self, item: QListWidgetItem | None) -> None:
        self.show_judgements(int(item.data(_ID)) if item is not None else 0)

    def show_judgements(self, visit_id: int) -> None:
        """List what was said of a visit, the newest first."""
        self._judgements = self._earlier.of_visit(visit_id) if visit_id else ()
        self.checks.clear()
        for one in self._judgements:
            self.checks.addItem(
                tr(
                    "Version {version}   {moment}   {verdict}",
                    version=one.version,
                    moment=_moment(one),
                    verdict=tr(LEVEL_WORDS[level_of(one.verdict)]),
                )
            )
        self.checks.setCurrentRow(0)
        self._show_check()

    def chosen(self) -> Judgement | None:
        """The check that is shown."""
        row = self.checks.currentRow()
        return self._judgements[row] if 0 <= row < len(self._judgements) else None

    def _show_check(self) -> None:
        one = self.chosen()
        for button in (self.print_button, self.today_button, self.open_button):
            button.setEnabled(one is not None)
        if one is None:
            self.sheet.show_words(
                tr("No check is kept of it"), tr("Checks are kept from the first save by this version on.")
            )
            return
        record = self._version(one)
        if record is not None:
            words = "\n".join((_with_words(one), *self._question_words(one.visit_id)))
            self.sheet.show_judgement(one, record, self._patient(record), words)

    def _question_words(self, visit_id: int) -> list[str]:
        """What was ever asked about the visit, with what came of it."""
        return [
            tr(
                "Version {version}: {asked}. {words} {came}",
                version=one.visit_version,
                asked=asked_words(one),
                words=one.words,
                came=ended_words(one),
            ).strip()
            for one in QuestionDesk(self._clinic).of_visit(visit_id)
        ]

    def _version(self, one: Judgement) -> VisitRecord | None:
        return self._earlier.version_of(one)

    def _patient(self, record: VisitRecord) -> str:
        patient = self._clinic.patient(record.patient_id)
        return patient.listed_name if patient is not None else ""

    def print_again(self) -> None:
        """Show the sheet as it was judged, marked as a copy."""
        one = self.chosen()
        if one is None:
            return
        try:
            name, content = reprint(self._clinic.store, one, self._clock(), WindowMemory().who)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.paper_made.emit(name, content)

    def compare_today(self) -> None:
        """Check the version again with today's rules and tables, and show the difference; nothing is kept of it."""
        one = self.chosen()
        if one is None:
            return
        try:
            change = difference_today(self._clinic, one)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self.sheet.show_claim(change, self._patient(change.record))
        if not change.changes:
            self.said.emit(tr("Today's check says the same"))

    def _open_visit(self) -> None:
        one = self.chosen()
        if one is not None:
            self.visit_asked.emit(one.visit_id)


def _list(name: str, words: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setProperty("ground", "sunk")
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    return made


def _moment(one: Judgement) -> str:
    return moment_words(one.judged_at)


def _with_words(one: Judgement) -> str:
    """By whom and with what a check was made."""
    by = f", {one.judged_by}" if one.judged_by else ""
    lines = [
        tr(
            "Judged {moment}{by}; clinic-app {program}, rule book {rule_book}",
            moment=_moment(one),
            by=by,
            program=one.program,
            rule_book=one.rule_book,
        )
    ]
    for table in one.tables:
        total = tr(", SHA-256 {sha}", sha=f"{table.sha256[:16]}…") if table.sha256 else ""
        lines.append(f"{said(_TABLES.get(table.table, table.table))} {table.edition}{total}")
    return "\n".join(lines)
