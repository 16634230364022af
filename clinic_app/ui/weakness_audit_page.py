"""The audit of weakness claims: month, size and seed, the claims drawn with what their notes lack, and the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.services.clinic import Clinic
from clinic_app.services.weakness_audit import (
    USUAL_SIZE,
    SampledClaim,
    WeaknessSample,
    draw_sample,
    new_seed,
    read_month,
)
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.record_sheet import RecordField, RecordSheet
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.tool_page import ToolPage

_FIELDS = (
    RecordField("month", tr_noop("Month"), prompt="11/2026"),
    RecordField("size", tr_noop("Claims to draw"), prompt=str(USUAL_SIZE)),
    RecordField("seed", tr_noop("Seed"), prompt=tr_noop("left empty: a new one")),
)
_COLUMNS = (
    (tr_noop("Claim"), 110),
    (tr_noop("Visit"), 96),
    (tr_noop("Therapist"), 170),
    (tr_noop("Codes"), 170),
    (tr_noop("Checklist"), 112),
    (tr_noop("Left open"), 0),
)
_WHAT = tr_noop(
    "Draws claims that carry R53.1 or M62.81 and no other condition, by chance, and scores their notes. "
    "The seed is printed: the same seed draws the same claims again."
)
_BEFORE = tr_noop(
    "Nothing is drawn yet. Enter draws; each claim then says what its note leaves open, and Enter opens it."
)
_NONE = tr_noop("No claim of this month carries such a code alone. Type another month, then Enter.")


class WeaknessAuditPage(ToolPage):
    """The page. Enter in the last field draws; Enter on a row opens the visit."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("weakness_audit_page", parent)
        self._clinic = clinic
        self._sample: WeaknessSample | None = None
        self._task: BackgroundTask | None = None
        self.sheet = RecordSheet(_FIELDS, 3)
        self.sheet.entered.connect(self.draw)
        self.draw_button = self._button(tr("Draw"), "primary", "audit_draw", "Enter")
        self.draw_button.clicked.connect(lambda _checked=False: self.draw())
        self.paper = self._button(tr("Audit sheet"), "plain", "audit_paper", icon="printer")
        self.paper.clicked.connect(lambda _checked=False: self.show_paper())
        self.cancel = self._button(tr("Cancel"), "plain", "audit_cancel")
        self.cancel.clicked.connect(lambda _checked=False: self._task.cancel() if self._task else None)
        self.bar = QProgressBar()
        self.bar.setObjectName("audit_progress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.tally = label("", "second", "audit_tally", wrap=True)
        self.claims = self._table()
        self._nothing = label(tr(_BEFORE), "hint", "audit_nothing_drawn", wrap=True)
        self._either = QStackedWidget()
        self._lay_out()
        self._show_working(working=False)

    @staticmethod
    def _button(words: str, kind: str, name: str, key: str = "", icon: str = "") -> KeyButton:
        made = KeyButton(words, kind, key=key, icon=icon)
        made.setObjectName(name)
        return made

    def _table(self) -> QTableWidget:
        made = QTableWidget(0, len(_COLUMNS))
        made.setObjectName("audit_claims")
        made.setAccessibleName(tr("Claims drawn"))
        made.setHorizontalHeaderLabels([tr(words) for words, _ in _COLUMNS])
        made.setProperty("plain", True)
        made.setProperty("ring", True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(current_look().px(HEIGHT.row))
        header = made.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, (_, width) in enumerate(_COLUMNS):
            if width:
                made.setColumnWidth(number, current_look().px(width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        made.itemActivated.connect(self._open)
        return made

    def _lay_out(self) -> None:
        head = PageHead(tr("Audit of weakness claims"), tr(_WHAT), back="audit_back")
        head.back_asked.connect(self.given_up)
        typed = QHBoxLayout()
        typed.setSpacing(SPACE.medium)
        typed.addWidget(self.sheet, 1)
        typed.addWidget(self.draw_button, 0, Qt.AlignmentFlag.AlignBottom)
        typed.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignBottom)
        working = QHBoxLayout()
        working.addWidget(self.bar, 1)
        working.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addWidget(head)
        column.addLayout(typed)
        column.addLayout(working)
        column.addWidget(self.tally)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self._nothing, self.claims):
            self._either.addWidget(part)
        column.addWidget(self._either, 1)

    def _show_working(self, *, working: bool) -> None:
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        self.draw_button.setEnabled(not working)
        self.paper.setEnabled(not working and self._sample is not None)

    def begin(self) -> None:
        """Type the month; what was drawn stays."""
        if self._sample is None and not self.sheet.values()["month"]:
            today = self._clinic.today()
            self.sheet.show_values({"month": f"{today.month}/{today.year}", "size": str(USUAL_SIZE)})
        self.sheet.begin()

    def draw(self) -> None:
        """Draw and score in the background; the seed drawn by is shown in its field."""
        if self._task is not None:
            return
        values = self.sheet.values()
        try:
            month = read_month(values["month"], self._clinic.today())
            size = _read_size(values["size"])
        except ClinicError as error:
            self.failed.emit(error)
            return
        seed = values["seed"].strip().upper() or new_seed()
        self.sheet.show_values({**values, "seed": seed, "size": str(size)})
        self._show_working(working=True)

        def work(progress: Progress) -> WeaknessSample | None:
            return draw_sample(self._clinic, month, size, seed, progress)

        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(lambda share, _words: self.bar.setValue(round(share * 1000)))
        self._task.done.connect(self._show_sample)
        self._task.failed.connect(self._give_up)
        self._task.cancelled.connect(self._give_up)
        self._task.start()

    def _give_up(self, error: ClinicError | None = None) -> None:
        self._task = None
        self._show_working(working=False)
        if error is not None:
            self.failed.emit(error)

    def _show_sample(self, sample: WeaknessSample | None) -> None:
        self._task = None
        self._sample = sample
        self._show_working(working=False)
        if sample is None:
            return
        self.claims.setRowCount(len(sample.claims))
        for row, claim in enumerate(sample.claims):
            for column, words in enumerate(_cells(claim)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                item.setData(Qt.ItemDataRole.UserRole, claim.visit_id)
                self.claims.setItem(row, column, item)
        self.tally.setText(_tally(sample))
        self._nothing.setText(tr(_NONE))
        self._either.setCurrentWidget(self.claims if sample.claims else self._nothing)
        if sample.claims:
            self.claims.setCurrentCell(0, 0)
            self.claims.setFocus()

    def sample(self) -> WeaknessSample | None:
        """The sample shown."""
        return self._sample

    def _open(self, item: QTableWidgetItem) -> None:
        self.visit_asked.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def show_paper(self) -> None:
        """Show the sheet of the sample, to be printed or saved."""
        if self._sample is not None:
            from clinic_app.services.weakness_audit import audit_pdf  # noqa: PLC0415 # beside what it draws

            name = f"weakness-audit_{self._sample.first:%Y-%m}_{self._sample.seed}.pdf"
            self.paper_made.emit(name, audit_pdf(self._clinic, self._sample, local_now()))

    def finish(self) -> bool:
        """Stop what is being drawn before the clinic closes."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        return True


def _read_size(text: str) -> int:
    plain = text.strip() or str(USUAL_SIZE)
    if not (plain.isascii() and plain.isdigit()) or not 1 <= int(plain[:6]) <= 500:
        raise ClinicError(tr("“{plain}” is no number of claims from 1 to 500.", plain=plain[:20]), tr("Type 10, say."))
    return int(plain)


def _cells(claim: SampledClaim) -> tuple[str, ...]:
    score = tr("{met} of {asked}", met=claim.met, asked=claim.asked) if claim.is_charted else tr("no note")
    missing = ", ".join(map(said, claim.missing)) or tr("nothing")
    return (
        claim.number,
        f"{claim.day:%m/%d/%Y}",
        claim.therapist,
        ", ".join(claim.codes),
        score,
        missing if claim.is_charted else tr("nothing charted in this program"),
    )


def _tally(sample: WeaknessSample) -> str:
    if not sample.population:
        return tr(
            "No weakness-only claim from {first} to {last}.",
            first=f"{sample.first:%m/%d/%Y}",
            last=f"{sample.last:%m/%d/%Y}",
        )
    lines = "   ".join(f"{said(words)} {met}/{asked}" for words, met, asked in sample.by_item())
    drawn = tr(
        "{claims} drawn of {population} by seed {seed}.",
        claims=len(sample.claims),
        population=sample.population,
        seed=sample.seed,
    )
    return (
        tr("{drawn} Charted: {lines}", drawn=drawn, lines=lines)
        if lines
        else tr("{drawn} None of them has a note in this program.", drawn=drawn)
    )
