"""One procedure code as a value: what it is, how its units are measured, its add-on family and its days.

The table of all codes is in the code book; a unit count needs only these values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

QUARTER_HOUR: Final = 15
HOUR: Final = 60


class ProcedureClass(StrEnum):
    """What kind of service a code is."""

    EVALUATION = "evaluation"
    RE_EVALUATION = "re_evaluation"
    TEST = "test"
    TREATMENT = "treatment"
    GROUP = "group"
    MODALITY_SUPERVISED = "modality_supervised"  # may run beside another service
    MODALITY_ATTENDED = "modality_attended"
    EDUCATION = "education"  # caregiver training
    WOUND = "wound"
    RTM = "rtm"  # remote therapeutic monitoring
    REMOTE = "remote"  # check-ins and online assessments
    UNLISTED = "unlisted"
    PLAN_SPECIFIC = "plan_specific"  # S codes: some plans only, never Medicare
    CARDIOPULMONARY = "cardiopulmonary"  # heart and lung rehabilitation, respiratory services
    CHIROPRACTIC = "chiropractic"


class Timing(StrEnum):
    """What one unit of a code is measured by."""

    UNTIMED = "untimed"  # one a day however long it took
    QUARTER_HOUR = "quarter_hour"  # each 15 minutes; joins the CMS pool
    HOUR = "hour"  # each hour from its midpoint, outside the pool: 31, 91, ...
    FAMILY = "family"  # first block or further block of an add-on family outside the pool
    MONTH = "month"  # minutes of the calendar month (RTM management)
    WINDOW = "window"  # a span of minutes chooses the code; one unit (online assessments, check-in)
    PER_ITEM = "per_item"  # area, body section or instrument; the MUE is the only daily limit
    PER_PERIOD = "per_period"  # once an episode or each 30 days
    DESCRIBED = "described"  # unlisted: the description on the claim says
    OTHER = "other"  # no time rule is held for it: not checked


class TherapyList(StrEnum):
    """Where a code stands on Medicare's list of therapy codes."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    ALWAYS_UNVERIFIED = "always_unverified"
    SOMETIMES_UNVERIFIED = "sometimes_unverified"
    UNVERIFIED = "unverified"
    NONE = "none"


class FeeStatus(StrEnum):
    """Status letter of the Medicare physician fee schedule."""

    ACTIVE = "A"
    BUNDLED = "B"
    CONTRACTOR_PRICED = "C"
    INVALID = "I"
    NON_COVERED = "N"
    RESTRICTED = "R"


class Trait(StrEnum):
    """Further facts rules ask about."""

    HANDS_ON = "hands_on"  # touch, device or scope: cannot be given by telehealth
    UNLISTED = "unlisted"  # needs a description on the claim
    SLP_USUAL = "slp_usual"  # unusual from anyone but a speech-language pathologist


@dataclass(frozen=True, slots=True)
class AddOnFamily:
    """A first code and the code that carries the time past its block. Minutes are None where area decides.

    A block counts once its midpoint is passed, unless `full_blocks` asks for the whole of it. `pool` says that the
    family joins the CMS quarter-hour pool under its base code; all others are counted by themselves under both rules.
    """

    base: str
    add_on: str
    first_minutes: int | None
    further_minutes: int | None
    pool: bool
    full_blocks: bool

    @property
    def by_area(self) -> bool:
        """Whether area, not time, moves a unit to the add-on (wound debridement)."""
        return self.first_minutes is None

    def base_floor(self) -> int | None:
        """Fewest minutes that earn the base code; None where area decides."""
        return None if self.first_minutes is None else block_floor(self.first_minutes, full=self.full_blocks)

    def units(self, minutes: int) -> tuple[int, int]:
        """Units of base and add-on that the family's own blocks give; raises `ValueError` for an area family."""
        if self.first_minutes is None or self.further_minutes is None:
            raise ValueError(f"{self.base} is counted by area, not by minutes")
        if minutes < block_floor(self.first_minutes, full=self.full_blocks):
            return 0, 0
        past = max(0, minutes - self.first_minutes)
        short_of_a_block = self.further_minutes - block_floor(self.further_minutes, full=self.full_blocks)
        return 1, (past + short_of_a_block) // self.further_minutes


@dataclass(frozen=True, slots=True)
class Procedure:
    """One code. Day and minute spans are inclusive, `None` at an end means open; dates are dates of service."""

    code: str
    label: str
    short_label: str  # at most 28 characters, for a grid
    disciplines: frozenset[str]  # of PT, OT, SLP; empty for codes that no therapist's plan carries
    procedure_class: ProcedureClass
    timing: Timing
    one_on_one: bool | None  # None: depends on the description, or not verified
    therapy_list: TherapyList
    status: FeeStatus | None
    mppr: bool  # subject to Medicare's multiple-procedure reduction
    bound_modifier: str | None  # the one of GP, GO, GN that Medicare's claim edit (CR 10176) accepts
    minutes_from: int | None
    minutes_to: int | None
    days_from: int | None  # days of data of an RTM device supply
    days_to: int | None
    period: str | None
    valid_from: date | None
    valid_to: date | None
    end_confirmed: bool  # False: the last day is announced, not yet certain
    traits: frozenset[Trait]
    note: str
    family: AddOnFamily | None

    def valid_on(self, on: date) -> bool:
        """Whether the code may be billed for a service on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (self.valid_to is None or on <= self.valid_to)

    @property
    def is_pooled(self) -> bool:
        """Whether its minutes join the CMS quarter-hour pool."""
        return self.timing is Timing.QUARTER_HOUR

    @property
    def is_timed(self) -> bool:
        """Whether minutes of the visit decide its units."""
        return self.timing in {Timing.QUARTER_HOUR, Timing.HOUR} or (
            self.timing is Timing.FAMILY and self.family is not None and not self.family.by_area
        )

    @property
    def is_once_a_day(self) -> bool:
        """Whether more than one unit per discipline and day is wrong for want of a time basis (CPM ch. 5 §20.2.B)."""
        return self.timing in {Timing.UNTIMED, Timing.WINDOW}

    @property
    def unit_minutes(self) -> int | None:
        """Minutes of one whole unit; None where minutes of the visit do not decide."""
        if self.timing is Timing.QUARTER_HOUR:
            return QUARTER_HOUR
        if self.timing is Timing.HOUR:
            return HOUR
        if self.timing is Timing.FAMILY and self.family is not None:
            return self.family.first_minutes if self.is_base else self.family.further_minutes
        return None

    @property
    def floor_minutes(self) -> int | None:
        """Fewest minutes that earn the first unit of this code alone; None where minutes do not decide."""
        return None if self.unit_minutes is None else block_floor(self.unit_minutes)

    @property
    def is_base(self) -> bool:
        """Whether it is the first code of a family."""
        return self.family is not None and self.family.base == self.code

    @property
    def is_add_on(self) -> bool:
        """Whether it may stand only beside its base code."""
        return self.family is not None and self.family.add_on == self.code

    @property
    def is_evaluation(self) -> bool:
        """Evaluation or re-evaluation."""
        kind = self.procedure_class
        return kind is ProcedureClass.EVALUATION or kind is ProcedureClass.RE_EVALUATION

    @property
    def is_supervised_modality(self) -> bool:
        """Whether it may run in the same minutes as another service."""
        return self.procedure_class is ProcedureClass.MODALITY_SUPERVISED

    @property
    def is_always_therapy(self) -> bool:
        """Whether every line of it is a therapy line, verified or likely."""
        standing = self.therapy_list
        return standing is TherapyList.ALWAYS or standing is TherapyList.ALWAYS_UNVERIFIED

    @property
    def is_sometimes_therapy(self) -> bool:
        """Whether it is a therapy line when a therapist or a therapy plan stands behind it, verified or likely."""
        return self.therapy_list in {TherapyList.SOMETIMES, TherapyList.SOMETIMES_UNVERIFIED}


def block_floor(minutes: int, *, full: bool = False) -> int:
    """Fewest minutes that earn a block: all of it, or the first whole minute past its midpoint."""
    return minutes if full else minutes // 2 + 1


def is_well_shaped(code: str) -> bool:
    """Whether text has the shape of a procedure code.

    Five digits, four and a letter that closes a CPT code, or a letter that opens a HCPCS code and four digits. The
    closing letters are A (vaccine administration), F (CPT II), M (multianalyte tests), T (CPT III) and U (PLA).
    """
    if len(code) != 5 or not code.isascii() or not code[1:4].isdigit():
        return False
    first, last = code[0], code[4]
    return (first.isdigit() and (last.isdigit() or last in "AFMTU")) or ("A" <= first <= "V" and last.isdigit())
