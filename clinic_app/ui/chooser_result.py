"""What the weakness chooser says: the code, why, what must also be true, what may not stand beside it, and sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from clinic_app.checker.findings import Fix
from clinic_app.domain.visit import Place
from clinic_app.rules.weakness.chooser import Barred, Candidate, JudgedRequirement
from clinic_app.rules.weakness.chooser_table import ChooserRow, Dispute, Question
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level, Status

_MOST_ROWS = 7
_CHOOSE = tr_noop("Choose the code with the arrow keys, then Enter")


@dataclass(frozen=True, slots=True)
class ResultModel:
    """All that is shown for a row: its codes, requirements, what is barred, what to chart, and disputed points."""

    row: ChooserRow
    codes: tuple[Candidate, ...] = ()
    must: tuple[JudgedRequirement, ...] = ()
    barred_here: tuple[Barred, ...] = ()
    barred: tuple[Barred, ...] = ()
    to_chart: tuple[Question, ...] = ()
    disputes: tuple[Dispute, ...] = ()


class ChooserResult(ScrollArea):
    """The right side. ``code_changed(code)`` as the list is walked, ``picked(number)`` a choice, ``place_asked``."""

    code_changed = Signal(str)
    picked = Signal(int)
    place_asked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chooser_result")
        self.setAccessibleName(tr("The code"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.codes = QListWidget()
        self.codes.setObjectName("chooser_codes")
        self.codes.setAccessibleName(tr("Codes to choose from"))
        self.codes.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.codes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.codes.currentItemChanged.connect(self._walked)
        self.codes.itemActivated.connect(lambda _item: self.picked.emit(0))
        self._picks = QHBoxLayout()
        self._picks.setSpacing(SPACE.small)
        self._buttons: list[KeyButton] = []
        self._title = label("", "title", "chooser_title", wrap=True)
        self._why = label("", "body", "chooser_why", wrap=True)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(SPACE.hair)
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.small)
        for part in (self._title, self._why, self.codes):
            column.addWidget(part)
        column.addLayout(self._picks)
        column.addLayout(self._parts)
        column.addStretch(1)
        self.setWidget(canvas)

    def show_open(self, words: str) -> None:
        """The answers do not lead to a code yet."""
        self._title.setText(tr("No code yet"))
        self._why.setText(words)
        self.codes.hide()
        self.show_choices(())
        self._clear()

    def show_model(self, model: ResultModel) -> None:
        """Show a row and what belongs to it; the list of codes keeps its place."""
        self._title.setText(said(model.row.chart))
        self._why.setText(said(model.row.why))
        self._list(model.codes)
        self._clear()
        self._requirements(model.must)
        self._barred(model)
        if model.row.beside:
            self._head(tr("May or must stand with it"))
            self._line(said(model.row.beside))
        if model.to_chart:
            self._head(tr("Not sure of: chart this, then look again"))
            for one in model.to_chart:
                self._line(said(one.unsure), icon=Status.NOT_CHECKED)
        self._head(tr("Written in"))
        self._line("; ".join(map(said, model.row.source)), role="source")
        self._disputes(model.disputes)

    def _list(self, codes: tuple[Candidate, ...]) -> None:
        self.codes.setVisible(bool(codes))
        shown = (
            codes if len(codes) < 2 else (Candidate("", tr(_CHOOSE)), *codes)
        )  # nobody takes the first of many unread
        wanted = [hit.code for hit in shown]
        if wanted == [str(self.codes.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.codes.count())]:
            return
        self.codes.blockSignals(True)
        self.codes.clear()
        for hit in shown:
            item = QListWidgetItem(f"{hit.code}   {hit.title}".strip())
            item.setToolTip(hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit.code)
            self.codes.addItem(item)
        self.codes.setCurrentRow(0 if codes else -1)
        self.codes.blockSignals(False)
        height = max(self.codes.sizeHintForRow(0), current_look().px(28))
        self.codes.setFixedHeight(height * min(_MOST_ROWS, len(shown)) + 5)

    def code(self) -> str:
        """The code chosen in the list."""
        item = self.codes.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _walked(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.code_changed.emit(self.code())

    def show_choices(self, choices: Iterable[Fix]) -> None:
        """Offer what picking the code may do."""
        fixes = list(choices)
        for button in self._buttons:
            self._picks.removeWidget(button)
            button.hide()
            button.deleteLater()
        while (item := self._picks.takeAt(0)) is not None:
            del item
        self._buttons = []
        for number, fix in enumerate(fixes):
            button = KeyButton(
                said(fix.title), "primary" if number == 0 else "plain", key="Enter" if number == 0 else ""
            )
            button.setObjectName(f"chooser_pick_{number}")
            button.clicked.connect(lambda _checked=False, number=number: self.picked.emit(number))
            self._buttons.append(button)
            self._picks.addWidget(button)
        self._picks.addStretch(1)

    def begin(self) -> None:
        """Focus on the codes, else on what may be done."""
        if self.codes.isVisibleTo(self):
            self.codes.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # The parts below

    def _clear(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _head(self, words: str) -> None:
        made = label(words, "secondhead")
        made.setContentsMargins(0, SPACE.small, 0, 0)
        self._parts.addWidget(made)

    def _line(
        self, words: str, *, role: str = "second", icon: Level | Status | str = "", at: Place | None = None
    ) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair + 2)
        if icon:
            drawn = IconLabel(14)
            if isinstance(icon, (Level, Status)):
                drawn.show_level(icon)
            else:
                drawn.show_icon(icon, "green")
            row.addWidget(drawn, 0, Qt.AlignmentFlag.AlignTop if at is None else Qt.AlignmentFlag.AlignVCenter)
        written = label(words, role, wrap=True)
        if icon is Level.MUST_FIX:
            set_level(written, Level.MUST_FIX)
        row.addWidget(written, 1)
        if at is not None:
            go = KeyButton(tr("Chart it"), "link")
            go.setObjectName(f"chart_{at[-1]}")
            go.setAccessibleName(tr("Chart it: {words}", words=words))
            go.clicked.connect(lambda _checked=False: self.place_asked.emit(at))
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        self._parts.addWidget(holder)

    def _requirements(self, must: tuple[JudgedRequirement, ...]) -> None:
        if not must:
            return
        self._head(tr("Must also be true"))
        for one in must:
            charted = (
                tr(" Charted: {said}.", said=one.said)
                if one.met and one.said
                else tr(" Not charted yet.")
                if one.met is False
                else ""
            )
            icon = "check" if one.met else Level.CHECK if one.met is False else Status.NOT_CHECKED
            self._line(f"{said(one.words)}{charted}", icon=icon, at=one.at if one.met is False else None)

    def _barred(self, model: ResultModel) -> None:
        if not model.barred and not model.barred_here:
            return
        self._head(tr("May not stand beside it (Excludes1)"))
        for one in model.barred_here:
            self._line(
                tr("{one}: on this claim now. Note at {at_code}.", one=one.words, at_code=one.at_code),
                icon=Level.MUST_FIX,
            )
        by_note: dict[str, list[str]] = {}
        for one in model.barred:
            by_note.setdefault(one.at_code, []).append(one.words)
        for at_code, words in by_note.items():
            self._line(tr("{words}. Note at {at_code}.", words="; ".join(words), at_code=at_code))

    def _disputes(self, disputes: tuple[Dispute, ...]) -> None:
        if not disputes:
            return
        self._head(tr("What sources say"))
        for one in disputes:
            self._line(
                tr(
                    "{point}. {advice} Official: {official} Here: {here}",
                    point=said(one.point),
                    advice=said(one.advice),
                    official=said(one.official),
                    here=said(one.here),
                )
            )
