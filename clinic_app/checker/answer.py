"""The answer of a check in the notation's JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, Fix, WaivedFinding
from clinic_app.domain.notation.writing import plain
from clinic_app.domain.visit import Visit

_JSON_ALREADY = frozenset({str, int, bool, type(None)})


def answer(file: str, claim: Claim, result: CheckResult, codes: Mapping[str, str]) -> dict[str, Any]:
    """One JSON object for one visit, keys in the order of the notation."""
    return {
        "file": file,
        "verdict": result.verdict,
        "unit_rule": claim.unit_rule_word,
        "units": claim.unit_entries(),
        "findings": [finding_mapping(finding, claim.visit) for finding in result.findings],
        "not_checked": [{"rule": one.rule, "why": one.why} for one in result.not_checked],
        "waived": [waived_mapping(one, claim.visit) for one in result.waived],
        "codes": dict(codes),
    }


def finding_mapping(finding: Finding, visit: Visit) -> dict[str, Any]:
    """One finding of a visit as JSON values."""
    mapping: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "at": list(finding.at),
        "message": finding.message,
        "basis": finding.basis,
    }
    if finding.fix is not None:
        mapping["fix"] = _fix_mapping(finding.fix, visit)
    return mapping


def waived_mapping(one: WaivedFinding, visit: Visit) -> dict[str, Any]:
    """One finding that a person accepted as JSON values."""
    waiver = one.waiver
    return {
        **finding_mapping(one.finding, visit),
        "reason": waiver.reason,
        "by": waiver.by,
        "on": json_value(waiver.on),
    }


def _fix_mapping(fix: Fix, visit: Visit) -> dict[str, Any]:
    edits = [{"at": list(edit.at), "value": json_value(plain(edit.value))} for edit in fix.edits_in(visit)]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}


def json_value(value: Any) -> Any:
    """A value of the notation as JSON holds it: days, times and money as text."""
    kind = value.__class__
    if kind in _JSON_ALREADY:
        return value
    if kind is dict:
        return {key: json_value(item) for key, item in value.items()}
    if kind is list:
        return [json_value(item) for item in value]
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return value
