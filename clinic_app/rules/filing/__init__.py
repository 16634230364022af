"""How long a claim may still be filed."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.filing.tfl_late import tfl_late
from clinic_app.rules.filing.tfl_soon import tfl_soon

RULES: tuple[Rule, ...] = (
    tfl_late,
    tfl_soon,
)
