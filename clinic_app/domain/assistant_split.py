"""Which units of a code an assistant gave: units with CQ or CO, and units without.

Sources: 42 CFR 410.59(a)(4) and 410.60(a)(4); CY2022 physician fee schedule final rule (midpoint and two-unit tests,
from 2022-01-01); CMS, "Billing examples using CQ/CO modifiers". Minutes that therapist and assistant work together are
the therapist's. The ten percent is the exact ratio of the regulation, not CMS's older rounded table.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clinic_app.domain.procedure import QUARTER_HOUR

_MIDPOINT = 8
_TWO_LEFT_EACH = range(9, 15)  # minutes of each of the two, when two units are left
_TWO_LEFT_TOGETHER = range(23, 29)


class SplitGround(StrEnum):
    """What decided a split, for the sentence beside it."""

    WHOLE_QUARTERS = "whole quarters"
    MIDPOINT = "midpoint"  # the therapist's leftover reaches 8 minutes
    TEN_PERCENT = "ten percent"
    TWO_UNITS = "two units"  # one of each
    NOT_SETTLED = "not settled"  # CMS has no example; one of each is proposed


@dataclass(frozen=True, slots=True)
class AssistantSplit:
    """Units of one code. `settled` is false where CMS has not said how to split and this is only a proposal.

    `therapist_left` and `assistant_left` are the minutes that decided, beyond whole quarter hours.
    """

    plain: int
    assistant: int
    ground: SplitGround
    therapist_left: int
    assistant_left: int

    @property
    def units(self) -> int:
        """All units."""
        return self.plain + self.assistant

    @property
    def settled(self) -> bool:
        """Whether a published test decides."""
        return self.ground is not SplitGround.NOT_SETTLED

    @property
    def is_mixed(self) -> bool:
        """Whether two lines are needed."""
        return self.plain > 0 and self.assistant > 0


def split_quarter_hours(units: int, therapist: int, assistant: int, *, midpoint: bool = True) -> AssistantSplit:
    """Split the units of a quarter-hour code by minutes; `therapist` holds those worked together, too.

    The units are those billed. Where they are more or fewer than the minutes carry, the nearest split is proposed as
    not settled. `midpoint` is false for days before 2022, when the ten percent alone decided a last unit and no test
    settled two.
    """
    whole_therapist, left_therapist = divmod(therapist, QUARTER_HOUR)
    whole_assistant, left_assistant = divmod(assistant, QUARTER_HOUR)
    remaining = units - whole_therapist - whole_assistant

    def decided(more_plain: int, more_assistant: int, ground: SplitGround) -> AssistantSplit:
        plain, with_modifier = whole_therapist + more_plain, whole_assistant + more_assistant
        return AssistantSplit(plain, with_modifier, ground, left_therapist, left_assistant)

    if remaining == 0:
        return decided(0, 0, SplitGround.WHOLE_QUARTERS)
    if remaining == 1:
        if midpoint and left_therapist >= _MIDPOINT:
            return decided(1, 0, SplitGround.MIDPOINT)
        if exceeds_ten_percent(left_therapist, left_assistant):
            return decided(0, 1, SplitGround.TEN_PERCENT)
        return decided(1, 0, SplitGround.TEN_PERCENT)
    if remaining == 2:
        both = midpoint and left_therapist in _TWO_LEFT_EACH and left_assistant in _TWO_LEFT_EACH
        settled = both and left_therapist + left_assistant in _TWO_LEFT_TOGETHER
        return decided(1, 1, SplitGround.TWO_UNITS if settled else SplitGround.NOT_SETTLED)
    plain = min(units, whole_therapist + max(0, remaining))
    return AssistantSplit(plain, units - plain, SplitGround.NOT_SETTLED, left_therapist, left_assistant)


def split_as_one(units: int, therapist: int, assistant: int) -> AssistantSplit:
    """All units of a code without quarter hours (group, modality, wound area, monitoring): by the ten percent alone."""
    if exceeds_ten_percent(therapist, assistant):
        return AssistantSplit(0, units, SplitGround.TEN_PERCENT, therapist, assistant)
    return AssistantSplit(units, 0, SplitGround.TEN_PERCENT, therapist, assistant)


def exceeds_ten_percent(therapist: int, assistant: int) -> bool:
    """Whether the assistant's minutes are more than a tenth of both together."""
    return assistant * 10 > therapist + assistant
