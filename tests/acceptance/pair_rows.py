"""Procedure pairs and their names."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import row

_CUSTOM: dict[str, Any] = {"payer": "commercial", "payer_profile": {"disc_modifiers": "not"}}
_NONE: dict[str, Any] = {"payer": "commercial", "payer_profile": {"disc_modifiers": "not", "ncci": "none"}}


def _other(discipline: str, modifier: str, *codes: str) -> dict[str, Any]:
    lines = [{"code": code, "units": 1, "minutes": 15, "modifiers": [modifier]} for code in codes]
    visit = {"date_of_service": "2026-06-15", "payer": "medicare", "discipline": discipline, "lines": lines}
    return {"same_day": [visit]}


PAIR_ROWS = [
    row("NCCI-IND0:error", "97140 x1 15m GP; 97124 x1 15m GP"),
    row("NCCI-IND0:error", "97124 x1 15m GP; 97140 x1 15m GP"),
    row("NCCI-TESTS-EVAL:error", "97161 x1 GP; 97750 x1 15m GP"),
    row("NCCI-TESTS-EVAL:error", "97161 x1 GP; 97750 x1 15m GP 59"),
    row("NCCI-IND1:error", "97150 x1 GP; 97110 x1 15m GP"),
    row("NCCI-REEVAL:error", "97164 x1 GP; 97535 x1 15m GP"),
    row("", "97530 x1 15m GP; 97116 x1 15m GP"),
    row("", "97140 x1 15m GP; 97530 x1 15m GP"),
    row("", "97161 x1 GP; 97140 x1 15m GP"),
    row("", "97161 x1 GP; 97530 x1 15m GP"),
    row("", "97165 x1 GO; 97530 x1 15m GO"),
    row("", "97164 x1 GP; 97110 x1 15m GP"),
    row("", "97164 x1 GP; 97140 x1 15m GP"),
    row("", "97168 x1 GO; 97530 x1 15m GO"),
    row("", "97530 x1 15m GO; 97535 x1 15m GO"),
    row("", "97530 x1 15m GO; 97533 x1 15m GO"),
    row("NCCI-IND0:error", "97140 x1 15m; 97124 x1 15m", **_CUSTOM),
    row("", "97140 x1 15m; 97124 x1 15m", **_NONE),
    row("NCCI-IND0:warning", "97140 x1 15m GP; 97124 x1 15m GP", payer="medicaid"),
    row("NCCI-IND1:warning", "97150 x1 GP; 97110 x1 15m GP", payer="medicaid"),
    row("NCCI-EVAL-ONE:warning", "97161 x1 GP; 97164 x1 GP", payer="medicaid"),
    row("NCCI-IND1:error", "97150 x1 GP; 97110 x1 15m GP", payer="tricare"),
    row("NCCI-IND0:error", "97140 x1 15m GP; 97124 x1 15m GP", payer="humana"),
    row("", "97140 x1 15m GP; 97124 x0 15m GP"),
    row("", "97140 x1 15m GP; 97124 x0 GP"),
    row("", "97150 x1 GP", discipline="PT", history=_other("OT", "GO", "97110")),
    row("NCCI-IND1:error", "97150 x1 GP", discipline="PT", history=_other("PT", "GP", "97110")),
    row("unchecked NCCI-IND1", "97110 x1 15m GP; 97140 x1 15m GP"),
    # one evaluation
    row("NCCI-EVAL-ONE:error", "97161 x1 GP; 97164 x1 GP"),
    row("NCCI-EVAL-ONE:error", "97162 x1 GP; 97163 x1 GP"),
    row("NCCI-EVAL-ONE:error", "97165 x1 GO; 97168 x1 GO"),
    row("", "97161 x1 GP performer=PT; 97165 x1 GO performer=OT"),
    row("", "97161 x1 GP", discipline="PT", history=_other("OT", "GO", "97165")),
    row("NCCI-EVAL-ONE:error", "97161 x1 GP", discipline="PT", history=_other("PT", "GP", "97164")),
    row("", "97161 x1 GP; 97110 x1 15m GP"),
    row("NCCI-EVAL-ONE:error", "97161 x1 GP 59; 97164 x1 GP"),
    row("NCCI-EVAL-ONE:error", "97161 x1 GP clinician=1234567893; 97165 x1 GO clinician=1234567893"),
    # tests beside an evaluation
    row("NCCI-TESTS-EVAL:error", "97168 x1 GO; 97763 x1 15m GO"),
    row("NCCI-TESTS-EVAL:error", "97165 x1 GO; 97755 x1 15m GO"),
    row("", "97161 x1 GP; 97760 x1 15m GP"),
    row("", "97110 x1 15m GP; 97750 x1 15m GP"),
    row("NCCI-TESTS-EVAL:error", "97164 x1 GP; 97760 x1 15m GP"),
    row(
        "NCCI-TESTS-EVAL:warning",
        "97164 x1 GP 59; 97760 x1 15m GP",
        documentation={"reevaluation_reason": "new fall at home"},
        total_treatment_minutes=40,
    ),
    row("NCCI-TESTS-EVAL:error", "97168 x1 GO; 97761 x1 15m GO"),
    # re-evaluation beside treatment
    row("NCCI-REEVAL:error", "97535 x1 15m GP; 97164 x1 GP"),
    row("NCCI-REEVAL:error", "97035 x1 15m GO; 97168 x1 GO"),
    row("not NCCI-REEVAL", "97535 x1 15m GP; 97164 x1 GP 59"),
    row("NCCI-REEVAL:error", "G0283 x1 GP; 97164 x1 GP"),
    row("NCCI-REEVAL:error", "97129 x1 15m GO; 97168 x1 GO"),
    row("NCCI-REEVAL:error", "97597 x1 GP; 97164 x1 GP"),
    row("NCCI-REEVAL:error", "97124 x1 15m GP; 97164 x1 GP"),
    row("NCCI-REEVAL:warning", "97535 x1 15m GP; 97164 x1 GP", payer="medicaid"),
    # heart and lung rehabilitation
    row("NCCI-CARDIOPULM:warning", "97110 x1 15m GP; G0239 x1"),
    row("NCCI-CARDIOPULM:warning", "97161 x1 GP; G0237 x1"),
    row("", "97110 x1 15m GP XE encounter=1; G0239 x1 encounter=2"),
    row("", "97110 x1 15m GP encounter=1; G0239 x1 encounter=2"),
    row("NCCI-CARDIOPULM:warning", "97110 x1 15m GP encounter=1; G0239 x1 encounter=1"),
    # the table, here and there
    row("NCCI-IND0:error", "92523 x1 GN; 92522 x1 GN"),
    row("NCCI-IND0:error", "92526 x1 GN; G0283 x1 GN"),
    row("NCCI-IND1:error", "92526 x1 GN; 92520 x1 GN"),
    row("NCCI-IND1:error", "92507 x1 GN; 97129 x1 15m GN"),
    row("NCCI-IND1:error", "92507 x1 GN; 97530 x1 15m GN"),
    row("NCCI-IND1:error", "97012 x1 GP; 97140 x1 15m GP"),
    row("NCCI-IND1:error", "G0283 x1 GP; 97032 x1 15m GP"),
    row("NCCI-IND1:error", "97016 x1 GP; 97018 x1 GP"),
    row("NCCI-IND1:error", "97113 x1 15m GP; 97110 x1 15m GP"),
    row("NCCI-IND0:error", "97530 x1 15m GP; 95851 x1 GP"),
    row("NCCI-IND1:error", "97530 x1 15m GP; 97750 x1 15m GP"),
    row("NCCI-IND0:error", "97750 x1 15m GP; 97150 x1 GP"),
    row("NCCI-IND1:error", "97760 x1 15m GP; 97110 x1 15m GP"),
    row("NCCI-IND1:error", "95992 x1 GP; 97112 x1 15m GP"),
    row("NCCI-IND0:error", "20561 x1 GP; 20560 x1 GP"),
    row("NCCI-IND0:error", "97161 x1 GP; 95851 x1 GP"),
    row("NCCI-IND1:error", "92611 x1 GN; 92610 x1 GN"),
    row("NCCI-IND0:error", "98980 x1 20m GP; 97750 x1 15m GP"),
    row("NCCI-IND1:error", "97161 x1 GP; 96125 x1 60m GP"),
    row("", "92507 x1 GN; 97129 x1 15m GN 59"),
    row("", "97012 x1 GP; 97110 x1 15m GP"),
]
