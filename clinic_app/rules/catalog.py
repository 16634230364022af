"""All rules, in reading order: an explicit list, so that it reads top to bottom and freezes into an installer."""

from __future__ import annotations

from clinic_app.checker.rule import Rule
from clinic_app.rules import (
    claim_form,
    coverage,
    dates_and_places,
    diagnoses,
    documentation,
    fee_reduction,
    filing,
    identifiers,
    modifiers,
    ncci,
    payer,
    plan_of_care,
    referring,
    staff,
    units,
    weakness,
)

ALL_RULES: tuple[Rule, ...] = (
    *units.RULES,
    *diagnoses.RULES,
    *weakness.RULES,
    *modifiers.RULES,
    *ncci.RULES,
    *claim_form.RULES,
    *identifiers.RULES,
    *payer.RULES,
    *plan_of_care.RULES,
    *documentation.RULES,
    *staff.RULES,
    *referring.RULES,
    *dates_and_places.RULES,
    *coverage.RULES,
    *filing.RULES,
    *fee_reduction.RULES,
)

RULES_BY_ID: dict[str, Rule] = {rule.id: rule for rule in ALL_RULES}
