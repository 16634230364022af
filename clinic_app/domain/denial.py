"""A denial as a person typed it from the payer's answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


class Standing(StrEnum):
    """How a rule stood to a claim that was denied for what the rule looks for."""

    FOUND = "found"  # it had spoken on that visit
    WAIVED = "waived"  # it had spoken, and was accepted with a reason
    NOT_CHECKED = "not_checked"  # it could not judge that visit
    SILENT = "silent"  # it found nothing there, or the visit is not here


@dataclass(frozen=True, slots=True)
class Denial:
    """One reason a claim was not paid. `visit_id` 0: no visit of that number is kept here.

    `rules` are the rules the denial table names for it, each with how it stood to the visit.
    """

    carc: str
    day: date
    claim_number: str = ""
    rarcs: tuple[str, ...] = ()
    payer: str = ""
    amount: Decimal | None = None
    visit_id: int = 0
    rules: Mapping[str, Standing] = field(default_factory=dict)
    active: bool = True
    recorded_at: datetime | None = None
    recorded_by: str = ""
    id: int = 0
    version: int = 0
