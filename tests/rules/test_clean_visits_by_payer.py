"""Clean visits of the three therapies give nothing, whoever pays."""

from __future__ import annotations

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.rules import claim_form, identifiers, modifiers, ncci, payer
from tests.rules.judging import judged, lines

RULES = (*modifiers.RULES, *ncci.RULES, *claim_form.RULES, *payer.RULES, *identifiers.RULES)

CLEAN = [
    ("PT", ("97161 GP", "97110 GP")),
    ("PT", ("97110 GP", "97140 GP", "97530 GP")),
    ("PT", ("97112 GP", "97116 GP", "97535 GP")),
    ("PT", ("97164 GP", "97110 GP")),
    ("PT", ("97110 GP", "97110 GP CQ")),
    ("PT", ("97150 GP", "97110 GP 59")),
    ("OT", ("97165 GO", "97530 GO")),
    ("OT", ("97530 GO", "97535 GO", "97129 GO")),
    ("OT", ("97168 GO", "97140 GO")),
    ("OT", ("92526 GO",)),
    ("OT", ("97530 GO CO",)),
    ("SLP", ("92507 GN",)),
    ("SLP", ("92523 GN 52",)),
    ("SLP", ("92526 GN", "97129 GN")),
    ("SLP", ("92610 GN", "92526 GN")),
    ("SLP", ("96125 GN",)),
]
PAYERS = [
    "medicare",
    "railroad_medicare",
    "medicare_advantage",
    "medicaid",
    "tricare",
    "va",
    "workers_comp",
    "commercial",
    "bcbs",
    "aetna",
    "cigna",
    "uhc",
    "anthem",
    "humana",
    "auto",
]
FULL = {
    "rendering": {"npi": "1234567893"},
    "referring": {"npi": "1679576722", "qualifier": "DN", "first_name": "ANN", "last_name": "EXAMPLE"},
    "billing": {
        "npi": "1679576722",
        "tax_id": "12-3456789",
        "tax_id_kind": "EIN",
        "taxonomy": "193400000X",
        "address": "12 Main St",
        "zip": "12345-6789",
    },
    "claim": {"medium": "837P", "frequency": "1", "patient_signature": "SOF", "provider_signature": "SOF"},
    "coverage": {"auto": False, "other_accident": False},
}


@pytest.mark.parametrize("payer_id", PAYERS)
@pytest.mark.parametrize(("discipline", "codes"), CLEAN)
def test_a_clean_visit_is_silent(payer_id: str, discipline: str, codes: tuple[str, ...], codebook: Codebook) -> None:
    filled = {**FULL, "rendering": {"npi": "1234567893", "credential": discipline}}
    for known in ({"discipline": discipline}, {"rendering": {"credential": discipline}}, filled, {}):
        result = judged(codebook, RULES, payer=payer_id, lines=lines(*codes), **known)
        assert result.findings == ()
