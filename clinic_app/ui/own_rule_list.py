"""The clinic's own rules as a list: level, name, payer, days, and how often each found something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal

from clinic_app.checker.findings import Severity
from clinic_app.checker.manual import dates_in_words
from clinic_app.domain.period import ALWAYS
from clinic_app.services.own_rules import ListedRule
from clinic_app.ui import icons
from clinic_app.ui.finding_words import LEVELS
from clinic_app.ui.language import tr
from clinic_app.ui.sentences import said
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow

_INKS = {Severity.ERROR: "red", Severity.WARNING: "amber", Severity.INFO: "note"}


class OwnRuleList(TwoLineList):
    """``chosen(key)``: another rule, by its identifier, or one not saved yet."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("own_rules", tr("Own rules"))
        self.currentItemChanged.connect(self._tell)

    def show_rules(
        self,
        rules: Sequence[ListedRule],
        payers: Mapping[str, str],
        counts: Mapping[str, str],
        unsaved: Mapping[str, Any],
        current: str = "",
    ) -> None:
        """Show new rules not saved yet, then the rules, those switched off last; `current` is the key chosen."""
        kept = {listed.rule.id for listed in rules}
        news = [key for key in unsaved if key not in kept]
        rows = [
            TwoLineRow(key, str(unsaved[key]["texts"]["id"]) or tr("New rule"), tr("not saved"), "pencil")
            for key in news
        ]
        ordered = sorted(rules, key=lambda one: not one.kept.active)
        rows += [
            TwoLineRow(
                listed,
                listed.rule.id,
                row_words(listed, payers, counts.get(listed.rule.id, ""), unsaved=listed.rule.id in unsaved),
                icons.LEVEL_ICONS[LEVELS[listed.rule.severity]],
                _INKS[listed.rule.severity],
                listed.sentence,
                muted=not listed.kept.active,
            )
            for listed in ordered
        ]
        keys = [*news, *[one.rule.id for one in ordered]]
        place = keys.index(current) if current in keys else -1
        self.show_rows(rows, tr("No rule of your own yet. F2 makes one."), place)

    def current_key(self) -> str:
        """The identifier of the rule chosen, or the key of a new one; "" where none is."""
        value = self.current_value()
        return value.rule.id if isinstance(value, ListedRule) else str(value or "")

    def _tell(self) -> None:
        if self.current_key():
            self.chosen.emit(self.current_key())


def row_words(listed: ListedRule, payers: Mapping[str, str], count: str, *, unsaved: bool) -> str:
    """The second line of a row: off or unsaved, level, payers, days and counts."""
    rule = listed.rule
    words = [tr("off")] if not listed.kept.active else []
    words += [tr("not saved")] if unsaved else []
    words += [said(rule.severity.label)]
    words += [", ".join(payers.get(one, one) for one in rule.payers) or tr("every payer")]
    words += [said(dates_in_words(rule.period).removeprefix("dates of service "))] if rule.period != ALWAYS else []
    words += [count] if count else []
    words += [tr("{denials} denied", denials=listed.denials)] if listed.denials else []
    return " · ".join(words)
