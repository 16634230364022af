"""Ordinary visits of the fixture, each upon the tables its payer and therapy want filled."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from tests.acceptance.rows import line
from tests.rules.clean_visits import CleanVisit, merged

_FILE = Path(__file__).parents[1] / "fixtures" / "ordinary_visits.toml"
_MEDICARE = {"medicare", "railroad_medicare"}
_MEDICARES_PLAN_RULES = {*_MEDICARE, "medicare_advantage", "humana"}
_AUTHORIZED = {"va", "workers_comp"}

_RENDERING = {
    "PT": {"npi": "1300000019", "credential": "PT", "taxonomy": "225100000X", "specialty": "65", "enrolled": True},
    "OT": {"npi": "1234567893", "credential": "OTR/L", "taxonomy": "225X00000X", "specialty": "67", "enrolled": True},
    "SLP": {
        "npi": "1234567893",
        "credential": "CCC-SLP",
        "taxonomy": "235Z00000X",
        "specialty": "15",
        "enrolled": True,
    },
}
_PATIENT = {
    "born": "1950-02-03",
    "sex": "F",
    "member_id": "XYZ123456789",
    "first_name": "ROBERTA",
    "last_name": "EXAMPLE",
    "name_on_card": "ROBERTA EXAMPLE",
    "address": "1 Elm St",
    "dominant": "right",
}
_REFERRING = {
    "npi": "1679576722",
    "qualifier": "DN",
    "first_name": "PAULA",
    "last_name": "SAMPLE",
    "credential": "MD",
    "entity_type": 1,
    "enrolled": True,
}
_BILLING = {
    "npi": "1400000026",
    "tax_id": "12-3456789",
    "tax_id_kind": "EIN",
    "taxonomy": "193400000X",
    "address": "1200 N Main St Ste 4",
    "zip": "12345-6789",
    "kind": "private practice",
}
_CLAIM = {
    "medium": "837P",
    "frequency": "1",
    "account": "2026-00431",
    "patient_signature": "SOF",
    "assignment_signature": "SOF",
    "provider_signature": "SOF",
}
_PLAN = {
    "long_term_goal": "walk 500 ft without a device to shop, 8 weeks",
    "amount": "1",
    "frequency": "2x/week",
    "duration": "8 weeks",
    "duration_days": 56,
    "made_on": "2026-05-20",
    "evaluated_on": "2026-05-20",
    "start_of_care": "2026-05-20",
    "certified_from": "2026-05-20",
    "certified_to": "2026-07-14",
    "certified_by_npi": "1679576722",
    "certified_by_credential": "MD",
}
_SIGNED = {"signed_on": "2026-05-28"}
_FIRST_DAYS = {
    **dict.fromkeys(("made_on", "evaluated_on", "start_of_care", "certified_from"), "2026-06-15"),
    "certified_to": "2026-08-10",
}
_HISTORY = {
    "visit_number": 5,
    "treatment_days_since_progress_report": 4,
    "last_progress_report": "2026-06-03",
    "progress_report_by": "PT",
    "visits_this_year": 5,
    "eligibility_checked_on": "2026-06-02",
}
_FIRST_VISIT = {"visit_number": 1, "treatment_days_since_progress_report": 0}
_LEDGER = {"allowed_pt_slp": "640.00", "allowed_ot": "0"}
_NOT_ACCIDENT = {"employment": False, "auto": False, "other_accident": False}
_PART_B = {
    "hospice": False,
    "home_health": False,
    "snf_part_a": False,
    "medicare_secondary": False,
    "part_b": True,
    "item_11": "NONE",
}


def ordinary_visits() -> list[CleanVisit]:
    """Every visit of the fixture, for each payer it names, in the order of the file."""
    written = tomllib.loads(_FILE.read_text(encoding="utf-8"))["visit"]
    return [CleanVisit(f"{one['name']}, {payer}", _keys(one, payer)) for one in written for payer in one["payers"]]


def _keys(one: dict[str, Any], payer: str) -> dict[str, Any]:
    keys = _base(payer, one["discipline"], first=one.get("first_visit", False))
    keys |= {"diagnoses": one["diagnoses"].split(), "lines": _lines(one["lines"])}
    if payer in _MEDICARES_PLAN_RULES:
        keys["plan_of_care"]["diagnoses"] = keys["diagnoses"][:2]
    if "earlier" in one:
        keys["history"]["same_day"] = [_earlier(other, payer) for other in one["earlier"]]
    return merged(keys, one.get("keys", {}))


def _earlier(one: dict[str, Any], payer: str) -> dict[str, Any]:
    """Another visit of the same day."""
    keys = {"date_of_service": "2026-06-15", "payer": payer, "discipline": one["discipline"]}
    return {**keys, "rendering": _RENDERING[one["discipline"]], "lines": _lines(one["lines"])}


def _lines(written: str | list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [line(words) for words in written.split(";")] if isinstance(written, str) else written


def _base(payer: str, discipline: str, *, first: bool) -> dict[str, Any]:
    rendering = _RENDERING[discipline]
    is_medicare = payer in _MEDICARE
    keys: dict[str, Any] = {
        "date_of_service": "2026-06-15",
        "checked_on": "2026-06-16",
        "payer": payer,
        "discipline": discipline,
        "place_of_service": "11",
        "patient": {**_PATIENT, **({"member_id": "1EG4TE5MK73"} if is_medicare else {})},
        "rendering": rendering,
        "referring": _REFERRING,
        "billing": _BILLING,
        "claim": dict(_CLAIM),
        "coverage": {**_NOT_ACCIDENT, **(_PART_B if is_medicare else {})},
        "history": {**_HISTORY, **(_LEDGER if is_medicare else {}), **(_FIRST_VISIT if first else {})},
    }
    if payer in _MEDICARES_PLAN_RULES:
        by = {"type": discipline, "made_by": rendering["npi"], "made_by_credential": rendering["credential"]}
        keys["plan_of_care"] = {**_PLAN, **by, **(_FIRST_DAYS if first else _SIGNED)}
    if payer in _AUTHORIZED:
        keys["authorization"] = {
            "number": "A123",
            "from": "2026-05-01",
            "to": "2026-08-31",
            "visits": 20,
            "visits_used": 5,
        }
    if payer == "workers_comp":
        keys["coverage"]["employment"] = True
        keys["payer_profile"] = {"unit_rule": "ama"}
    if payer == "auto":
        keys["coverage"] |= {"auto": True, "auto_state": "TX"}
        keys["claim"]["accident_on"] = "2026-04-30"
    return keys
