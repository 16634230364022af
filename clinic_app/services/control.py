"""The running numbers of a visit: progress report, certification, threshold, authorization, filing, reassessment.

One place puts them together, for the strip over the form, for the sheet and for the due list. Numbers come from the
claim that the rules judged and from the same reckoning that the rules use; how urgent one is, is what the rules say of
it. Each carries where it comes from. Nothing is guessed: what is not known is said to be not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from clinic_app.checker.check import check
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.checker.rule import Rule
from clinic_app.domain.visit import Place
from clinic_app.rules.documentation.doc_progress_10 import doc_progress_10
from clinic_app.rules.filing.tfl_late import tfl_late
from clinic_app.rules.filing.tfl_soon import tfl_soon
from clinic_app.rules.modifiers.mod_kx_early import mod_kx_early
from clinic_app.rules.modifiers.mod_kx_missing import mod_kx_missing
from clinic_app.rules.modifiers.mod_kx_mr import mod_kx_mr
from clinic_app.rules.payer.pay_auth import pay_auth
from clinic_app.rules.plan_of_care.poc_cert_30 import poc_cert_30
from clinic_app.rules.plan_of_care.poc_recert_90 import poc_recert_90
from clinic_app.rules.weakness.wk_reassess_30 import wk_reassess_30

RULES: tuple[Rule, ...] = (
    doc_progress_10,
    poc_cert_30,
    poc_recert_90,
    mod_kx_missing,
    mod_kx_early,
    mod_kx_mr,
    pay_auth,
    tfl_late,
    tfl_soon,
    wk_reassess_30,
)
"""The rules that judge these numbers."""


class ControlKind(StrEnum):
    """What a number is about."""

    PROGRESS = "progress report"
    CERTIFICATION = "certification"
    RECERTIFICATION = "recertification"
    THRESHOLD = "threshold"
    AUTHORIZATION = "authorization"
    FILING = "timely filing"
    REASSESSMENT = "reassessment"


class Urgency(StrEnum):
    """How soon something must be done; the first three are the levels of the rules."""

    OVERDUE = "error"
    DUE = "warning"
    NOTE = "info"
    SOON = "soon"  # no rule speaks yet
    UNKNOWN = "not known"
    FINE = "fine"


NEAR = Decimal("0.8")
"""Share of the threshold from which a list names it; this program's own margin."""
_OF_SEVERITY = {Severity.ERROR: Urgency.OVERDUE, Severity.WARNING: Urgency.DUE, Severity.INFO: Urgency.NOTE}


@dataclass(frozen=True, slots=True)
class Control:
    """One number in words, and its parts.

    `used` of `limit` are counted or dollars, this visit included. `due` is the day by which something is to be done and
    `left` how many days, visits or units are left to it, below 0 when it is past. `origin` are sentences; `place` is
    the field in which a person enters what it rests on. `in_strip` is false for what only the full list shows.
    """

    kind: ControlKind
    words: str
    value: str
    urgency: Urgency
    origin: tuple[str, ...]
    place: Place
    used: Decimal | int | None = None
    limit: Decimal | int | None = None
    due: date | None = None
    left: int | None = None
    estimate: bool = False
    in_strip: bool = True

    @property
    def is_near(self) -> bool:
        """Whether dollars used have come near their limit or passed it."""
        return self.used is not None and self.limit is not None and self.used >= self.limit * NEAR

    @property
    def sentence(self) -> str:
        """The number as a line of a list for ears and lists: "Progress report: visit 7 of 10"."""
        return f"{self.words}: {self.value}"


class Judgement:
    """What the rules say of a claim's numbers: a finding's severity, or that one could not be judged."""

    def __init__(self, result: CheckResult) -> None:
        self._result = result

    @classmethod
    def of(cls, claim: Claim) -> Judgement:
        """Ask only the rules of these numbers."""
        return cls(check(claim, RULES))

    def of_rules(self, *rules: Rule, lines: Iterable[int] | None = None, table: Place = ()) -> Urgency | None:
        """The worst that rules say; with `lines`, only of findings at these lines or inside `table`."""
        names = {one.id for one in rules}
        among = None if lines is None else set(lines)
        found = [
            one.severity
            for one in self._result.findings
            if one.rule in names and (among is None or _is_among(one.at, among, table))
        ]
        return _OF_SEVERITY[max(found)] if found else None

    def not_judged(self, *rules: Rule) -> str:
        """Why one of the rules could not judge; empty if all could."""
        names = {one.id for one in rules}
        return next((one.why for one in self._result.not_checked if one.rule in names), "")


def _is_among(at: Place, lines: set[int], table: Place) -> bool:
    if len(at) > 1 and at[0] == "lines":
        return at[1] in lines
    return bool(table) and at[: len(table)] == table


def day_words(day: date, beside: date) -> str:
    """A day as 06/15, with its year where that is another than the visit's."""
    return f"{day:%m/%d}" if day.year == beside.year else f"{day:%m/%d/%Y}"


def counted(number: int, what: str) -> str:
    """A number and its noun: 1 day, 2 days."""
    return f"{number} {what}{'' if number == 1 else 's'}"
