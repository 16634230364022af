"""All rules, in reading order: an explicit list, so that it reads top to bottom and freezes into an installer."""

from __future__ import annotations

from clinic_app.checker.rule import Rule

ALL_RULES: tuple[Rule, ...] = ()

RULES_BY_ID: dict[str, Rule] = {rule.id: rule for rule in ALL_RULES}
