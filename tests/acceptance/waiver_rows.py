"""What an accepted finding leaves standing."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import row

_LINE = "97110 x2 30m GP"


def _accepted(rule: str, *places: list[Any], reason: str | None = "unrelated conditions") -> dict[str, Any]:
    return {"waivers": [{"rule": rule, "at": place, "reason": reason} for place in places]}


WAIVER_ROWS = [
    row("DX-EXCL1:warning", _LINE, "M62.84 M62.81", **_accepted("DX-EXCL1", ["diagnoses", 1])),
    row("DX-EXCL1:warning", _LINE, "M62.84 M62.81", **_accepted("DX-EXCL1", ["diagnoses", 0])),
    row("DX-EXCL1:warning", _LINE, "M62.81 M62.84", **_accepted("DX-EXCL1", ["diagnoses", 1])),
    row("DX-EXCL1:error", _LINE, "M62.84 M62.81", **_accepted("DX-EXCL1", ["diagnoses", 1], reason=None)),
    row("DX-EXCL1:error", _LINE, "M62.84 M62.81", **_accepted("DX-EXCL1", ["diagnoses", 1], reason="")),
    row("DX-EXCL1:error", _LINE, "M62.84 M62.81", **_accepted("DX-EXCL1", ["diagnoses", 5])),
    row("DX-EXCL1:error", _LINE, "M62.84 M62.81", **_accepted("DX-EXCL1", ["diagnoses"])),
    row("DX-EXCL1:error", _LINE, "M62.84 M62.81", **_accepted("DX-DUP", ["diagnoses", 1])),
    row("not UNIT-MUE", "97110 x7 105m GP", **_accepted("UNIT-MUE", ["lines", 0, "units"])),
    row("not UNIT-MUE", "97110 x7 105m GP", **_accepted("UNIT-MUE", ["lines", 0])),
    row("UNIT-MUE:error", "97110 x7 105m GP", **_accepted("UNIT-MUE", ["lines"])),
    row("UNIT-MUE:error, UNIT-UNTIMED-1:error", "97161 x2 GP", **_accepted("UNIT-MUE", ["lines", 0, "units"])),
    row("UNIT-CMS-TOTAL:error", "97110 x3 30m GP", **_accepted("UNIT-CMS-TOTAL", ["lines", 0, "units"])),
    row("DX-NOT-LEAF:error", _LINE, "M54.5", **_accepted("DX-NOT-LEAF", ["diagnoses", 0])),
    row("not DX-UNSPECIFIED", _LINE, "M25.569", **_accepted("DX-UNSPECIFIED", ["diagnoses", 0])),
    row("NCCI-IND0:error", "97140 x1 15m GP; 97124 x1 15m GP", **_accepted("NCCI-IND0", ["lines", 1, "code"])),
]
