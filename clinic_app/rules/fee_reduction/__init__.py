"""What the payer pays less for; never a fault of the claim."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules.fee_reduction.mod_mppr import mod_mppr

RULES: tuple[Rule, ...] = (mod_mppr,)
