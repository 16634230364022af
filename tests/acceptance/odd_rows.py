"""Odd input, payers of one's own, and clean visits that must stay silent."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import row

_LINE = "97110 x2 30m GP"
_OWN = {"unit_rule": "ama", "disc_modifiers": "not"}


def _clean(credential: str, lines: str, codes: str, **keys: Any) -> Any:
    """A visit with everything a careful clinic enters."""
    filled: dict[str, Any] = {
        "discipline": credential,
        "place_of_service": "11",
        "rendering": {"npi": "1234567893", "credential": credential, "enrolled": True},
        "referring": {
            "npi": "1679576722",
            "qualifier": "DN",
            "first_name": "ANN",
            "last_name": "EXAMPLE",
            "credential": "MD",
            "entity_type": 1,
            "enrolled": True,
        },
        "billing": {
            "npi": "1679576722",
            "tax_id": "12-3456789",
            "tax_id_kind": "EIN",
            "taxonomy": "193400000X",
            "address": "12 Main St",
            "zip": "12345-6789",
            "kind": "private practice",
        },
        "patient": {
            "born": "1950-02-03",
            "sex": "F",
            "member_id": "1EG4-TE5-MK73",
            "first_name": "ROBERTA",
            "last_name": "EXAMPLE",
            "name_on_card": "ROBERTA EXAMPLE",
            "address": "1 Elm St",
            "dominant": "right",
        },
        "claim": {
            "medium": "837P",
            "frequency": "1",
            "patient_signature": "SOF",
            "assignment_signature": "SOF",
            "provider_signature": "SOF",
        },
        "coverage": {"employment": False, "auto": False, "other_accident": False, "item_11": "NONE"},
        "history": {
            "visit_number": 3,
            "allowed_pt_slp": "300.00",
            "allowed_ot": "0",
            "eligibility_checked_on": "2026-06-02",
        },
        "total_treatment_minutes": 60,
        **keys,
    }
    return row("", lines, codes, **filled)


_PT = (
    "97110 x2 30m GP @AB start=10:00:00 end=10:30:00 charge=90.00; "
    "97140 x1 15m GP @A charge=50.00; 97016 x1 15m GP @A charge=20.00"
)

ODD_ROWS = [
    # spelling
    row("", "97110 x2 30m gp @a", "M17.11"),
    row("not NCCI-IND0", "g0283 x1 gp", "M17.11"),
    row("PAY-ESTIM:error", "97014 x1 gp", "M17.11"),
    row("DX-EXCL1:error", _LINE, diagnoses=["  m62.81", "M6284 "]),
    row("NCCI-IND1:error", "97150 x1 gp; 97110 x1 15m gp"),
    row("", "97150 x1 gp; 97110 x1 15m gp xu"),
    row("DX-PTR-RANGE:error", "97110 x2 30m GP @1", "M17.11"),
    row(
        "DX-PTR-RANGE:error",
        [{"code": "97110", "units": 2, "modifiers": ["GP"], "pointers": ["AB"]}],
        "M17.11",
    ),
    # nothing there
    row("", dx="M17.11"),
    row("", lines="", dx="M17.11", discipline="PT"),
    row("", _LINE),
    row("", "97110 GP", "M17.11"),
    row("", "97110 GP 30m", "M17.11"),
    row("", "97110 x0 GP; 97140 x0 GP", "M17.11"),
    row("", "97110 x0 0m", "M17.11"),
    # payers
    row("not DX-MAX12", _LINE, "M17.11", payer="own_clinic", payer_profile=_OWN),
    row("", _LINE, "M17.11", secondary_payer="commercial"),
    row("", _LINE, "M17.11", payer="self_pay"),
    row("", _LINE, "M17.11", payer="auto", payer_profile={"unit_rule": "ama"}),
    row("", _LINE, "M17.11", payer="bcbs"),
    row("", _LINE, "M17.11", payer="tricare"),
    row("", _LINE, "M17.11", payer="medicaid"),
    row("", "97110 x2 30m", "M17.11", payer="own", payer_profile={**_OWN, "ncci": "none", "mue": False}),
    row("UNIT-RULE-PAYER:warning", _LINE, "M17.11", payer="own", payer_profile={}),
    row(
        "not UNIT-CMS-TOTAL, not UNIT-AMA-PERCODE, UNIT-RULE-PAYER:warning",
        "97110 x3 30m GP",
        payer="own",
        payer_profile={"unit_rule": "unset"},
    ),
    # clean visits
    _clean("PT", _PT, "M17.11 I10"),
    _clean("PT", "97161 x1 GP @A; 97110 x1 15m GP @A", "M54.50"),
    _clean("PT", "97110 x2 30m GP @A; 97116 x1 15m GP @B", "M17.11 R26.89"),
    _clean("PT", "97112 x2 30m GP @A", "G20.A1 R26.89"),
    _clean("PT", "97530 x2 30m GP @AB", "Z47.1 Z96.651 M25.561"),
    _clean("PT", "97110 x2 30m GP @A", "S83.511D"),
    _clean("PT", "97110 x2 30m GP @A", "S72.001D W19.XXXD"),
    _clean("PT", "97140 x1 15m GP @A; 97110 x2 30m GP @A", "M75.101"),
    _clean("PT", "97112 x1 15m GP @A", "I69.351"),
    _clean("PT", "97110 x2 30m GP @A", "M54.16"),
    _clean("PT", "97110 x2 30m GP @A", "M54.2"),
    _clean("PT", "97110 x2 30m GP @A", "M51.16"),
    _clean("PT", "95992 x1 GP @A", "H81.11"),
    _clean("PT", "97110 x2 30m GP @A", "M62.84"),
    _clean("PT", "97750 x2 30m GP @A", "M17.11"),
    _clean("PT", "97597 x1 GP @A area_cm2=18", "L97.512"),
    _clean("PT", "20560 x1 GP @A", "M79.18"),
    _clean("OT", "97165 x1 GO @A; 97535 x2 30m GO @A", "I69.351"),
    _clean("OT", "97530 x2 30m GO @A", "M18.11"),
    _clean("OT", "97129 x1 15m GO @A; 97130 x1 15m GO @A", "I69.311"),
    _clean("OT", "97760 x2 30m GO @A", "S62.001D"),
    _clean("OT", "97110 x1 15m GO @A", "G56.01"),
    _clean("SLP", "92507 x1 GN @A", "F80.2"),
    _clean("SLP", "92507 x1 GN @A", "I69.320"),
    _clean("SLP", "92526 x1 GN @AB", "I69.391 R13.12"),
    _clean("SLP", "92523 x1 GN @A", "F80.1"),
    _clean("SLP", "92610 x1 GN @A", "R13.10"),
    _clean("SLP", "92524 x1 GN @A", "R49.0"),
    _clean("SLP", "96125 x1 60m GN @A", "I69.310"),
    _clean("PT", _PT, "M17.11 I10", payer="commercial"),
    _clean("PT", _PT, "M17.11 I10", payer="aetna"),
    _clean("PT", _PT, "M17.11 I10", payer="uhc"),
    _clean("PT", _PT, "M17.11 I10", payer="medicare_advantage"),
    _clean("PT", _PT, "M17.11 I10", payer="tricare"),
    _clean("PT", _PT, "M17.11 I10", payer="self_pay"),
    _clean("PT", _PT, "M17.11 I10", payer="va", authorization={"number": "A1", "visits": 20, "visits_used": 3}),
    _clean(
        "PT", _PT, "M17.11 I10", payer="workers_comp", payer_profile={"unit_rule": "ama"}, coverage={"employment": True}
    ),
]
