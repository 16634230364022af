"""What a check says: problems, findings, fixes, and what could not be checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from clinic_app.domain.visit import Place, Visit, Waiver


class Severity(IntEnum):
    """How bad a finding is, by consequence; a greater value is worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The word of the notation: info, warning or error."""
        return self.name.lower()

    @property
    def label(self) -> str:
        """The word on screen and paper: Note, Check or Must fix."""
        return _LABELS[self]


_LABELS = {Severity.INFO: "Note", Severity.WARNING: "Check", Severity.ERROR: "Must fix"}


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a visit: the value to put at a place. `None` takes the value away."""

    at: Place
    value: Any


@dataclass(frozen=True, slots=True)
class Change:
    """Edits that are worked out from a visit when somebody wants them: `make(visit, *arguments)`.

    Most fixes are shown by their title and never applied, and working out every pointer costs more than the check.
    """

    make: Callable[..., tuple[Edit, ...]]
    arguments: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """A set of edits under a short imperative title. `safe` fixes only state what the visit already says."""

    title: str
    change: tuple[Edit, ...] | Change
    safe: bool = False

    def edits_in(self, visit: Visit) -> tuple[Edit, ...]:
        """The edits of a visit in which the finding stands, in the order in which they are applied."""
        change = self.change
        return change.make(visit, *change.arguments) if isinstance(change, Change) else change


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields: where, what in a biller's words, and the fixes, best first.

    `severity`, `basis` and `waivable` stand for those of the rule where this one case differs. `also_at` are the other
    places that a waiver of it may name: those of the second half of a pair.
    """

    at: Place
    message: str
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    basis: str | None = None
    waivable: bool | None = None
    also_at: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class NotJudged:
    """What a rule yields when it lacks the data to judge."""

    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem plus the rule that says so."""

    rule: str
    severity: Severity
    at: Place
    message: str
    basis: str
    fixes: tuple[Fix, ...] = ()
    waivable: bool = True
    also_at: tuple[Place, ...] = ()

    @property
    def fix(self) -> Fix | None:
        """The first fix, or none."""
        return self.fixes[0] if self.fixes else None


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A rule that could not run, and why. Silence is never a pass."""

    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class WaivedFinding:
    """A finding that a person accepted with a reason."""

    finding: Finding
    waiver: Waiver


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Everything a check of one visit says, findings worst first."""

    findings: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    waived: tuple[WaivedFinding, ...] = ()
    rules_run: int = 0
    worst: Severity | None = field(default=None)

    @property
    def verdict(self) -> str:
        """error, warning, info or clean."""
        return self.worst.word if self.worst is not None else "clean"

    def count(self, severity: Severity) -> int:
        """How many findings of one severity stand."""
        return sum(1 for finding in self.findings if finding.severity is severity)
