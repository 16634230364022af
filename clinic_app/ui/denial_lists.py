"""The two lists of the page "Denials": the rules that look for a cause, and the denials kept so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from clinic_app.domain.denial import Denial, Standing
from clinic_app.services.denials import RuleStanding
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow
from clinic_app.ui.typed_values import date_words

_WORDS = {
    Standing.FOUND: (tr_noop("had found it"), "circle-check", "green"),
    Standing.WAIVED: (tr_noop("had found it, and was accepted"), "circle-alert", "amber"),
    Standing.NOT_CHECKED: (tr_noop("could not be checked"), "circle-dashed", "ink2"),
    Standing.SILENT: (tr_noop("was silent"), "circle-dashed", "ink3"),
}
_NO_VISIT = ("", "search", "ink3")


class CatchingRules(TwoLineList):
    """The rules for a denial. ``explain_asked(rule)``: Enter was pressed on one."""

    explain_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("denial_rules", tr("Rules that look for it"))
        self.setProperty("ground", "panel")  # it is the sheet's own, and empty before a reason is typed
        self.itemActivated.connect(self._explain)

    def show_rules(self, standings: tuple[RuleStanding, ...], *, of_visit: bool) -> None:
        """Show the rules; `of_visit` says whether a visit was looked at."""
        rows = []
        for one in standings:
            words, name, ink = _WORDS[one.standing] if of_visit else _NO_VISIT
            first = f"{one.rule.id}  {tr(words)}".rstrip()
            rows.append(TwoLineRow(one.rule.id, first, said(one.words or one.rule.summary), name, ink))
        self.show_rows(rows, tr("No rule looks for this."), 0)

    def _explain(self) -> None:
        rule = self.current_value()
        if isinstance(rule, str):
            self.explain_asked.emit(rule)


class DenialList(TwoLineList):
    """The denials kept. ``chosen(denial)``: another one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("denials", tr("Denials kept"))
        self.currentItemChanged.connect(self._tell)

    def show_denials(self, denials: Sequence[Denial], current: int = 0) -> None:
        """Show the denials with the one of an id chosen."""
        rows = [TwoLineRow(one, _first(one), _second(one)) for one in denials]
        place = next((place for place, one in enumerate(denials) if one.id == current), -1)
        self.show_rows(rows, tr("No denial is kept yet."), place)

    def current_denial(self) -> Denial | None:
        """The denial chosen."""
        value = self.current_value()
        return value if isinstance(value, Denial) else None

    def _tell(self) -> None:
        denial = self.current_denial()
        if denial is not None:
            self.chosen.emit(denial)


def _first(denial: Denial) -> str:
    return f"{' '.join((denial.carc, *denial.rarcs))}   {denial.claim_number or tr('no number')}"


def _second(denial: Denial) -> str:
    amount = f" · ${denial.amount:,.2f}" if denial.amount is not None else ""
    said = sum(one in {Standing.FOUND, Standing.WAIVED} for one in denial.rules.values())
    caught = (
        tr(" · {said} of {rules} rules had found it", said=said, rules=len(denial.rules))
        if denial.visit_id and denial.rules
        else ""
    )
    return f"{date_words(denial.day)}{amount}{caught}"
