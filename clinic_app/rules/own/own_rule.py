"""A rule of the clinic as a value: everything its file says of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clinic_app.checker.findings import Severity
from clinic_app.domain.period import Period
from clinic_app.domain.visit import Place, Visit
from clinic_app.rules.own.conditions import Condition

MARK = "OWN-"
"""What the identifier of every rule of a clinic begins with; no shipped one does."""


@dataclass(frozen=True, slots=True)
class OwnExample:
    """A visit beside the rule. `at` is the place the finding must name, where the example says so."""

    name: str
    visit: Visit
    at: Place | None = None


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A clinic's rule.

    `payers` are profile ids, none meaning every payer; `codes` are those it is about, none meaning every billed line.
    `since` and `until` are dates of service, both included. `source` and `source_date` say where the clinic has it
    from; `why` is the reason on its page, which may be empty; `prevents` are the denials (CARC, RARC) it is written
    for.
    """

    id: str
    message: str
    source: str
    source_date: date
    when: Condition
    severity: Severity = Severity.WARNING
    payers: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    waivable: bool = True
    why: str = ""
    prevents: tuple[str, ...] = ()
    flagged: tuple[OwnExample, ...] = ()
    passing: tuple[OwnExample, ...] = ()

    @property
    def period(self) -> Period:
        """The dates of service it covers."""
        return Period(self.since, self.until)
