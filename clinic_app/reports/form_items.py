"""Where a place of a visit stands on the CMS-1500, in the short form printed beside a finding, and its order there."""

from __future__ import annotations

from clinic_app.checker.claim import LETTERS
from clinic_app.domain.visit import Place

_LINE_ITEMS = {
    "code": "24D",
    "modifiers": "24D",
    "pointers": "24E",
    "units": "24G",
    "charge": "24F",
    "from": "24A",
    "from_": "24A",
    "to": "24A",
    "clinician": "24J",
    "performer": "24J",
    "referring_npi": "17b",
}
_TABLE_ITEMS = {
    "patient": "2",
    "insured": "4",
    "coverage": "10",
    "referring": "17",
    "diagnoses": "21",
    "authorization": "23",
    "referral": "23",
    "lines": "24",
    "date_of_service": "24A",
    "place_of_service": "24B",
    "rendering": "24J",
    "facility": "32",
    "billing": "33",
    "payer": "1",
    "secondary_payer": "9",
    "plan_of_care": "plan",
    "documentation": "chart",
    "total_treatment_minutes": "chart",
    "started": "chart",
    "ended": "chart",
    "history": "history",
    "claim": "claim",
}
_FIELD_ITEMS = {
    ("patient", "member_id"): "1a",
    ("patient", "born"): "3",
    ("patient", "sex"): "3",
    ("patient", "address"): "5",
    ("insured", "relationship"): "6",
    ("referring", "npi"): "17b",
    ("billing", "tax_id"): "25",
    ("billing", "tax_id_kind"): "25",
    ("billing", "npi"): "33a",
    ("facility", "npi"): "32a",
    ("coverage", "employment"): "10a",
    ("coverage", "auto"): "10b",
    ("coverage", "auto_state"): "10b",
    ("coverage", "other_accident"): "10c",
    ("coverage", "item_11"): "11",
    ("claim", "patient_signature"): "12",
    ("claim", "assignment_signature"): "13",
    ("claim", "onset_on"): "14",
    ("claim", "item_14_qualifier"): "14",
    ("claim", "initial_treatment_on"): "15",
    ("claim", "accident_on"): "15",
    ("claim", "item_15_qualifier"): "15",
    ("claim", "frequency"): "22",
    ("claim", "original_number"): "22",
    ("claim", "account"): "26",
    ("claim", "total_charge"): "28",
    ("claim", "provider_signature"): "31",
}
_OFF_THE_FORM = 100.0


def item_of(at: Place) -> str:
    """The item number of a place, "21 B" or "24D, 2"; "chart", "plan" and the like for what is not on the form."""
    if not at:
        return "visit"
    if at[0] == "diagnoses" and len(at) > 1 and isinstance(at[1], int):
        return f"21 {LETTERS[at[1]] if at[1] < len(LETTERS) else at[1] + 1}"
    if at[0] == "lines" and len(at) > 1 and isinstance(at[1], int):
        item = _LINE_ITEMS.get(str(at[2]), "24") if len(at) > 2 else "24"
        return f"{item}, {at[1] + 1}"
    table = str(at[0])
    field = str(at[1]) if len(at) > 1 else ""
    return _FIELD_ITEMS.get((table, field)) or _TABLE_ITEMS.get(table, table)


def order_of(at: Place) -> tuple[float, str, tuple[int, ...]]:
    """Sorts places as they follow each other on the form; what is not on it comes last."""
    item = item_of(at)
    digits = "".join(letter for letter in item[:2] if letter.isdigit())
    number = float(digits) if digits else _OFF_THE_FORM
    return number, item.partition(",")[0], tuple(step for step in at if isinstance(step, int))
