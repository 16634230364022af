"""The work queue: all visits in one list, by where they stand, with what the last check said of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from clinic_app.domain.payer import UnitRule
from clinic_app.domain.records import Verdict, VisitStatus


class QueueTab(StrEnum):
    """A part of the queue. A ready visit in which something must be fixed again needs fixing, whoever marked it."""

    TODAY = "today"
    NEEDS_FIX = "needs_fix"
    WAITING = "waiting"
    READY = "ready"
    HOLD = "hold"
    SENT = "sent"
    SETTLED = "settled"
    NOT_BILLED = "not_billed"
    ALL = "all"


class QueueColumn(StrEnum):
    """What a row says, in the order of the columns."""

    VISIT = "visit"
    PATIENT = "patient"
    PAYER = "payer"
    CLINICIAN = "clinician"
    UNITS = "units"
    LEVEL = "level"
    FINDING = "finding"
    AGE = "age"
    FILING = "filing"
    CHARGE = "charge"
    TOUCHED = "touched"


class Freshness(StrEnum):
    """What the level of a row is worth: of a check that holds now, of one that is being made again, or of none."""

    CHECKED = "checked"
    CHECKING = "checking again"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which visits of a tab are shown; left out means all.

    `levels` are what a verdict's `standing` may be, "" for never checked. Ages are in days from the visit on, both
    ends counted in.
    """

    tab: QueueTab = QueueTab.NEEDS_FIX
    payers: tuple[str, ...] = ()
    provider_ids: tuple[int, ...] = ()
    levels: tuple[str, ...] = ()
    age_from: int | None = None
    age_to: int | None = None
    text: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether it shows the whole tab."""
        return self == QueueFilter(self.tab)


@dataclass(frozen=True, slots=True)
class QueueOrder:
    """By which column the list is sorted."""

    column: QueueColumn = QueueColumn.VISIT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class QueueFacts:
    """What a check says of a visit for its row.

    `rule` and `message` are those of the worst finding that stands, "" if none does. `unit_rule` is the payer's way to
    count. `files` is False where there is nobody to file with, `file_by` None where no limit is known.
    """

    rule: str = ""
    message: str = ""
    unit_rule: UnitRule | None = None
    units_cms: int | None = None
    units_ama: int | None = None
    files: bool = True
    file_by: date | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """Rule book and tables, and the day, that a row was made with: what it must be made again for when they change."""

    basis: str
    on: date


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One visit of the queue. `reason` is why it was put on hold, "" where none was typed.

    `changed_since_sent`: its claim is out, and the visit says something else by now.
    """

    id: int
    number: str
    version: int
    day: date
    patient_id: int
    patient: str
    payer: str
    provider_id: int
    clinician: str
    status: VisitStatus
    verdict: Verdict
    freshness: Freshness
    facts: QueueFacts
    units: int
    charge: Decimal
    updated_at: datetime
    updated_by: str
    reason: str = ""
    changed_since_sent: bool = False


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How many visits, and the sums of their charges in dollars and of their units."""

    visits: int = 0
    charge: Decimal = Decimal(0)
    units: int = 0


@dataclass(frozen=True, slots=True)
class StaleVisit:
    """A visit to be checked again, and how often clinic, patient and the clinician's day had been changed by then."""

    visit_id: int
    version: int
    clinic: int
    patient: int
    day: int
