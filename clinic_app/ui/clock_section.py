"""The times of a visit: one quiet line until there are any, then the timeline and the row to type a block in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.checker.claim import Claim
from clinic_app.domain.clock_blocks import Block, BlockError, clock, has_clock
from clinic_app.domain.visit import Place, ServiceLine, Visit
from clinic_app.domain.visit_clock import PlacedBlock, VisitClock, clock_of, with_added, with_changed, with_removed
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.clock_entry import ClockEntry
from clinic_app.ui.code_popup import Search
from clinic_app.ui.form_state import FormState
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.text import ElidedLabel, label, set_level
from clinic_app.ui.timeline import Timeline
from clinic_app.ui.timeline_model import stretches_of_others, timeline_model
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.unit_views import code_colours
from clinic_app.ui.visit_edits import without_line
from clinic_app.ui.visit_grids import MOST_LINES

ENTRY_PLACE: Place = ("clock_entry",)
"""Where unread text of the row stands among the unread text of the form."""
KEY = "Ctrl+Shift+T"
_HINT = tr_noop("←→ 1 min, Shift 5     ↑↓ start, end or both     Enter types     Ins adds     Del removes")
_ENTRY_HINT = tr_noop("902 917, 9:02-9:17 or 902 +15     T, A or B; 1, 2 or 3     Enter goes on     Esc leaves")


class ClockSection(QWidget):
    """Times of the visit. ``stepped(visit, name, run)``: a block came, went or moved; moves of one block by the arrows
    are one run. ``said(words)`` for the status bar.

    ``left(text, why)``: the row was left with what is no block yet; empty when it is mended.
    """

    stepped = Signal(object, str, str)
    said = Signal(str)
    left = Signal(str, str)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("times")
        self.setAccessibleName(tr("Times"))
        self._visit = Visit()
        self._claim: Claim | None = None
        self._told = VisitClock()
        self._edited: tuple[int, int] | None = None
        self.timeline = Timeline()
        self.entry = ClockEntry(search)
        self._summary = ElidedLabel("", "second")
        self._summary.setObjectName("times_summary")
        self._hint = ElidedLabel(tr(_HINT), "label")
        self._hint.setObjectName("times_hint")
        self.toggle = KeyButton(tr("Enter times"), "quiet", key=KEY, small=True)
        self.toggle.setObjectName("times_toggle")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(tr("Times"), "head", "times_title"))
        head.addWidget(self._summary, 1)
        head.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.small, 0, 0, SPACE.small)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        column.addWidget(self.timeline)
        column.addWidget(self._hint)
        column.addWidget(self.entry)
        for part in (self.timeline, self._hint, self.entry):
            part.hide()

    def _connect(self) -> None:
        timeline, entry = self.timeline, self.entry
        self.toggle.clicked.connect(self.begin)
        entry.block_typed.connect(self._take)
        entry.given_up.connect(self._close_entry)
        entry.left.connect(self.left)
        entry.problem.connect(lambda _words: self._show_hint())
        timeline.moved.connect(self._move)
        timeline.removed.connect(self._remove)
        timeline.edit_asked.connect(self._edit)
        timeline.add_asked.connect(self.begin)

    # Showing

    def show_state(self, state: FormState) -> None:
        """Show the times of the form as it stands; what no check has seen yet keeps the last known colours."""
        self._visit = state.visit
        unread = state.unread_at(ENTRY_PLACE)
        if unread is not None and self.entry.is_blank():
            self.entry.show_texts(tuple(unread.text.split("\t")))
            self.entry.say_problem(unread.why)
            self._open_entry(True)
        self._repaint()

    def show_judged(self, visit: Visit, claim: Claim) -> None:
        """Show the times of a checked visit."""
        self._visit, self._claim = visit, claim
        self._repaint()

    def begin_anew(self) -> None:
        """Another visit stands in the form."""
        self._claim, self._edited = None, None
        self.entry.clear()
        self._open_entry(False)

    def _runs_beside(self) -> Callable[[str], bool]:
        claim = self._claim
        if claim is None:
            return lambda _code: False

        def beside(code: str) -> bool:
            procedure = claim.codebook.procedures.find(code)
            return procedure is not None and procedure.one_on_one is not True

        return beside

    def _repaint(self) -> None:
        claim = self._claim
        self._told = told = clock_of(self._visit, self._runs_beside())
        history = claim.visit.history if claim is not None else None
        others = stretches_of_others((history.clinician_day or ()) if history is not None else ())
        self.timeline.set_model(timeline_model(told, code_colours(claim) if claim is not None else {}, others))
        self.timeline.setVisible(bool(told.blocks))
        self._show_hint()
        self._summary.setText(summary_words(told))
        self.toggle.set_words(tr("Add a block") if told.blocks else tr("Enter times"))

    def _show_hint(self) -> None:
        """The keys of the part at work; what is wrong with the row stands in their place, so that nothing moves."""
        typing = self.entry.isVisibleTo(self)
        words = self.entry.problem_words() if typing else ""
        self._hint.setText(words or (tr(_ENTRY_HINT) if typing else tr(_HINT)))
        set_level(self._hint, Level.MUST_FIX if words else None)
        self._hint.setAccessibleName(words)
        self._hint.setVisible(typing or bool(self._told.blocks))

    def _open_entry(self, is_open: bool) -> None:
        self.entry.setVisible(is_open)
        self._show_hint()

    def clock(self) -> VisitClock:
        """The visit by the clock, as shown."""
        return self._told

    # Typing

    def begin(self) -> None:
        """Open the row and type a block."""
        if self._edited is not None:
            self._edited = None
            self.entry.clear()
        self._open_entry(True)
        self.entry.begin()

    def _edit(self, line: int, number: int) -> None:
        placed = self._told.block_at(line, number)
        if placed is not None:
            self._edited = (line, number)
            self._open_entry(True)
            self.entry.begin_with(placed.code, placed.block)

    def _close_entry(self) -> None:
        """The row is done with: on to the timeline, or to the action that opens the row."""
        edited, self._edited = self._edited, None
        self.entry.clear()
        if self._told.blocks:
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
            if edited is not None:
                self.timeline.go_to(edited[0])
        else:
            self.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open_entry(False)

    def commit(self) -> None:
        """Take what stands in the row."""
        self.entry.commit()

    def go_to(self, line: int) -> bool:
        """Lead to the blocks of a line; False if it has none."""
        if not self.timeline.go_to(line):
            return False
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def go_to_entry(self) -> None:
        """Lead to what was left in the row."""
        self._open_entry(True)
        self.entry.begin()

    # Steps

    def _take(self, code: str, block: Block) -> None:
        edited = self._edited
        was_inside = self.entry.isAncestorOf(self.focusWidget() or self)
        try:
            if edited is not None:
                visit, line = with_changed(self._visit, *edited, block), edited[0]
            else:
                visit, line = self._added(code, block)
        except BlockError as problem:
            self.entry.say_problem(str(problem))
            return
        self.entry.clear()
        self._edited = None
        self._tell_replaced(visit, line)
        self._step(
            visit, tr("{code} {start} to {end}", code=code, start=clock(block.start), end=clock(block.end)), line, block
        )
        self.left.emit("", "")
        if was_inside and edited is not None:
            self._close_entry()
            self.timeline.go_to(line, block.start)
        elif was_inside:
            self.entry.begin()

    def _tell_replaced(self, after: Visit, line: int) -> None:
        """Say once that a line's typed minutes give way to its times."""
        lines = self._visit.lines or ()
        if line >= len(lines) or has_clock(lines[line]) or lines[line].minutes is None:
            return
        typed, now = lines[line], (after.lines or ())[line]
        if (typed.minutes, typed.assistant_minutes or 0) != (now.minutes, now.assistant_minutes or 0):
            self.said.emit(
                tr(
                    "{code}: {minutes} min by the clock in place of {minutes_2} typed. Ctrl+Z",
                    code=typed.code,
                    minutes=now.minutes,
                    minutes_2=typed.minutes,
                )
            )

    def _added(self, code: str, block: Block) -> tuple[Visit, int]:
        visit, line = with_added(self._visit, code, block)
        if len(visit.lines or ()) > max(MOST_LINES, len(self._visit.lines or ())):
            raise BlockError(tr("A visit has at most {most_lines} lines.", most_lines=MOST_LINES))
        return visit, line

    def _move(self, line: int, number: int, start: int, end: int) -> None:
        placed = self._told.block_at(line, number)
        if placed is None:
            return
        block = _moved(placed.block, start, end)
        try:
            visit = with_changed(self._visit, line, number, block)
        except BlockError as problem:
            self.said.emit(str(problem))
            return
        run = f"move {line} {number}"
        words = tr("move {code} to {start}-{end}", code=placed.code, start=clock(start), end=clock(end))
        self._step(visit, words, line, block, run)

    def _remove(self, line: int, number: int) -> None:
        placed = self._told.block_at(line, number)
        if placed is None:
            return
        visit = with_removed(self._visit, line, number)
        left = (visit.lines or ())[line]
        if left.start is None and _is_bare(left):
            visit = without_line(visit, line)
        elif left.start is None:
            self.said.emit(tr("{code} stays on the lines, without times and minutes", code=placed.code))
        self._step(
            visit, tr("remove {placed}", placed=_named(placed)), min(line, max(0, len(visit.lines or ()) - 1)), None
        )
        if not self._told.blocks:
            self.toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, visit: Visit, name: str, line: int, block: Block | None, run: str = "") -> None:
        self.stepped.emit(visit, name, run)
        self.timeline.go_to(line, block.start if block is not None else None)


def _moved(block: Block, start: int, end: int) -> Block:
    """The block with other times; moved as a whole it takes its rests along."""
    if end - start != block.length:
        return replace(block, start=start, end=end)
    by = start - block.start
    rests = tuple(rest if rest.start is None else replace(rest, start=rest.start + by) for rest in block.rests)
    return replace(block, start=start, end=end, rests=rests)


def _named(placed: PlacedBlock) -> str:
    return f"{placed.code} {clock(placed.block.start)}-{clock(placed.block.end)}"


def _is_bare(line: ServiceLine) -> bool:
    """Whether a line holds nothing but what a block put there."""
    return line == ServiceLine(code=line.code, performer=line.performer, also=line.also)


def summary_words(told: VisitClock) -> str:
    """The visit by the clock in a line: "09:02 to 09:42, 40 min treated; 1 gap, 5 min; 1 overlap"."""
    if told.start is None or told.end is None:
        return ""
    parts = [tr("{start} to {end}", start=clock(told.start), end=clock(told.end))]
    if told.treated is not None:
        parts[0] += tr(", {treated} min treated", treated=told.treated)
    gaps = [end - start for start, end in told.gaps()]
    if gaps:
        parts.append(tr_count("{count} gap, {gaps} min", "{count} gaps, {gaps} min", len(gaps), gaps=sum(gaps)))
    overlaps = told.overlaps()
    if overlaps:
        parts.append(
            tr_count(
                "{count} overlap",
                "{count} overlaps",
                len(overlaps),
            )
        )
    return "; ".join(parts)
