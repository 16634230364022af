"""Judge a visit given in the notation by some rules."""

from __future__ import annotations

from datetime import date
from typing import Any

from clinic_app.checker.check import check
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping

TODAY = date(2026, 11, 21)


def judged(codebook: Codebook, rules: tuple[Rule, ...], **visit: Any) -> CheckResult:
    """The check of one visit of 2026-06-15 to Medicare, unless the keys say otherwise."""
    keys = {"date_of_service": date(2026, 6, 15), "payer": "medicare", "diagnoses": ["M25.561"], **visit}
    return check(resolve(visit_from_mapping(keys), codebook, TODAY), rules)


def lines(*codes: str) -> list[dict[str, Any]]:
    """Lines from words such as "97110 GP 59", one unit each."""
    made = []
    for words in codes:
        code, *modifiers = words.split()
        made.append({"code": code, "units": 1, "minutes": 15, "modifiers": modifiers})
    return made
