"""`clinic-app explain` and `clinic-app rules`: the pages of the rules, made from the rules themselves."""

from __future__ import annotations

import json
import sys

from clinic_app.checker.manual import manual, rule_page
from clinic_app.rules.catalog import ALL_RULES, RULES_BY_ID


def explain(identifier: str) -> int:
    """Print one rule's page; 2 if there is no such rule."""
    rule = RULES_BY_ID.get(identifier.strip().upper())
    if rule is None:
        print(f"{identifier}: no rule has this name. `clinic-app rules` lists them all.", file=sys.stderr)
        return 2
    print(rule_page(rule))
    return 0


def list_rules(*, as_json: bool, whole: bool) -> int:
    """Print all rules: one a line, as JSON, or as the whole manual."""
    if as_json:
        rows = [
            {
                "rule": rule.id,
                "severity": rule.severity.word,
                "summary": rule.summary,
                "basis": rule.basis,
                "from": rule.effective.first.isoformat() if rule.effective.first else None,
                "to": rule.effective.last.isoformat() if rule.effective.last else None,
            }
            for rule in ALL_RULES
        ]
        print(json.dumps(rows, ensure_ascii=False))
    elif whole:
        print(manual(ALL_RULES))
    else:
        width = max(len(rule.id) for rule in ALL_RULES)
        for rule in ALL_RULES:
            print(f"{rule.id:<{width}}  {rule.severity.label:<8}  {rule.summary}")
    return 0
