"""The answer of a check in the notation's JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, Fix
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
        "waived": [
            {
                **finding_mapping(one.finding, claim.visit),
                "reason": one.waiver.reason,
                "by": one.waiver.by,
                "on": _json_value(one.waiver.on),
            }
            for one in result.waived
        ],
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


def _fix_mapping(fix: Fix, visit: Visit) -> dict[str, Any]:
    edits = [{"at": list(edit.at), "value": _json_value(plain(edit.value))} for edit in fix.edits_in(visit)]
    return {"title": fix.title, "safe": fix.safe, "edits": edits}


def _json_value(value: Any) -> Any:
    kind = value.__class__
    if kind in _JSON_ALREADY:
        return value
    if kind is dict:
        return {key: _json_value(item) for key, item in value.items()}
    if kind is list:
        return [_json_value(item) for item in value]
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return value
