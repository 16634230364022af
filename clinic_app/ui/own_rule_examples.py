"""The examples of an own rule: each with what it must do, and whether the rule as it stands does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_app.checker.manual import visit_in_short
from clinic_app.rules.own.own_rule import OwnExample
from clinic_app.rules.own.proving import Proof
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.flow_layout import FlowLayout
from clinic_app.ui.language import tr
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow

FLAG_KEY, PASS_KEY = "F7", "F8"
_HEIGHT = 104


class ExampleList(QWidget):
    """``flag_asked`` and ``pass_asked``: take the open visit; ``changed``: an example was taken away."""

    flag_asked = Signal()
    pass_asked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.flagged: tuple[OwnExample, ...] = ()
        self.passing: tuple[OwnExample, ...] = ()
        self._proofs: tuple[Proof, ...] = ()
        self._flag = flag = KeyButton(tr("The open visit must be flagged"), key=FLAG_KEY)
        flag.setObjectName("example_flag")
        flag.clicked.connect(self.flag_asked)
        self._pass = passes = KeyButton(tr("… must pass"), key=PASS_KEY)
        passes.setObjectName("example_pass")
        passes.setAccessibleName(tr("The open visit must pass"))
        passes.clicked.connect(self.pass_asked)
        self._remove = KeyButton(tr("Take away"), "quiet", key="Del")
        self._remove.setObjectName("example_remove")
        self._remove.clicked.connect(self.take_away)
        self.list = TwoLineList("own_examples", tr("Examples"))
        self.list.setFixedHeight(current_look().px(_HEIGHT))
        self.list.delete_asked.connect(self.take_away)
        self._problem = label("", "source", "examples_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        self._problem.hide()
        words = label(tr("Examples"), "head")
        words.setMinimumHeight(flag.sizeHint().height())
        head = FlowLayout(SPACE.small)  # in as many rows as large letters need
        for part in (words, flag, passes, self._remove):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair + 2)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self._problem)

    def inputs(self) -> tuple[QWidget, ...]:
        """Its parts in tab order."""
        return (self._flag, self._pass, self._remove, self.list)

    def show_examples(self, flagged: tuple[OwnExample, ...], passing: tuple[OwnExample, ...]) -> None:
        """Show examples that were not run yet."""
        self.flagged, self.passing = flagged, passing
        self._proofs = ()
        self._fill()

    def show_proofs(self, proofs: tuple[Proof, ...]) -> None:
        """Show how the examples came out; none where the rule cannot be run."""
        if proofs != self._proofs:
            self._proofs = proofs
            self._fill()

    def say(self, problem: str) -> None:
        """Say what is wrong, or nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def take_away(self) -> None:
        """Take the chosen example out of the rule."""
        row = self.list.currentRow()
        wanted = len(self.flagged)
        if not 0 <= row < wanted + len(self.passing):
            return
        if row < wanted:
            self.flagged = (*self.flagged[:row], *self.flagged[row + 1 :])
        else:
            row -= wanted
            self.passing = (*self.passing[:row], *self.passing[row + 1 :])
        self._proofs = ()
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        proofs = {(one.wants_finding, one.example): one for one in self._proofs}
        rows = [
            _row(example, wants, proofs.get((wants, example)))
            for wants, examples in ((True, self.flagged), (False, self.passing))
            for example in examples
        ]
        hint = tr(
            "At least one visit each. {flag_key} and {pass_key} take the visit that is open.",
            flag_key=FLAG_KEY,
            pass_key=PASS_KEY,
        )
        self.list.show_rows(rows, hint, min(max(self.list.currentRow(), 0), len(rows) - 1))
        self._remove.setEnabled(bool(rows))

    def restyle(self) -> None:
        """The height in the text scale in force."""
        self.list.setFixedHeight(current_look().px(_HEIGHT))


def _row(example: OwnExample, wants: bool, proof: Proof | None) -> TwoLineRow:
    must = tr("Must be flagged") if wants else tr("Must pass")
    if proof is None:
        state, icon, ink = tr("not run"), "circle-dashed", "ink3"
    elif proof.holds:
        state, icon, ink = tr("is so"), "circle-check", "green"
    else:
        state, icon, ink = tr("is not so: {why_not}", why_not=proof.why_not), "octagon-x", "red"
    return TwoLineRow(example, f"{must}, {state}", visit_in_short(example.visit), icon, ink, example.name)
