"""Minutes that count, clock times that meet, and the month's average."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import line, row

_DAY = {"date_of_service": "2026-06-15", "payer": "medicare"}


def _same_clinician(*words: str) -> dict[str, Any]:
    """Another patient of the clinician on the day."""
    return {"clinician_day": [{**_DAY, "lines": [line(one) for one in words]}]}


def _same_patient(discipline: str, *words: str) -> dict[str, Any]:
    return {"same_day": [{**_DAY, "discipline": discipline, "lines": [line(one) for one in words]}]}


def _rest(**keys: Any) -> list[dict[str, Any]]:
    return [{"code": "97110", "minutes": 30, "units": 2, "modifiers": ["GP"], **keys}]


_HALF = "97110 x2 30m GP 10:00-10:30"
_PT: dict[str, Any] = {"discipline": "PT", "rendering": {"npi": "1234567893", "credential": "PT"}}

CLOCK_ROWS = [
    row("UNIT-COUNTABLE-TIME:warning", _rest(uncounted=[{"what": "rest", "minutes": 6}])),
    row("", _rest(uncounted=[{"what": "rest", "minutes": 0}])),
    row("", _rest(uncounted=[])),
    row("", _rest()),
    row("", [{"code": "97116", "minutes": 15, "units": 1, "modifiers": ["GP"], "also": ["1679576722"]}]),
    row("UNIT-OVERLAP:error", "97110 x1 20m GP 10:00-10:20; 97140 x1 15m GP 10:10-10:25"),
    row("", "97110 x1 20m GP 10:00-10:20; G0283 x1 20m GP 10:00-10:20"),
    row("", "97110 x1 20m GP 10:00-10:20; 97140 x1 15m GP 10:20-10:35"),
    row("", "97110 x1 20m GP; 97140 x1 15m GP"),
    row("", "97110 x1 20m GP 10:00-10:20; 97140 x1 15m GP"),
    row("", "97110 x1 20m GP 10:00-10:20; 97012 x1 20m GP 10:05-10:25"),
    row("not UNIT-OVERLAP", "97110 x1 20m GP 59 10:00-10:20; 97150 x1 20m GP 10:00-10:20"),
    row("UNIT-OVERLAP:error", _HALF, history=_same_clinician(_HALF), **_PT),
    row("", _HALF, history=_same_clinician("97110 x2 30m GP 10:30-11:00"), **_PT),
    row("", _HALF, history=_same_clinician("97150 x1 30m GP 10:00-10:30"), **_PT),
    row("", _HALF, history=_same_clinician("97110 x2 30m GP"), **_PT),
    row(
        "STAFF-COTREAT:error, not UNIT-OVERLAP",
        _HALF,
        history=_same_patient("OT", "97530 x2 30m GO 10:00-10:30"),
        **_PT,
    ),
    row("UNIT-OVERLAP:warning", _HALF, history={**_same_clinician("97110 x4 60m GP"), "clinician_hours": 1.4}, **_PT),
    row("", "97110 x2 30m GP", history={**_same_clinician("97110 x2 30m GP"), "clinician_hours": 8.0}, **_PT),
    row("UNIT-AVG15:warning", "97110 x1 15m GP", history={"month": {"timed_units": 40, "timed_minutes": 340}}),
    row("UNIT-AVG15:warning", "97110 x1 15m GP", history={"month": {"timed_units": 10, "timed_minutes": 98}}),
    row("", "97110 x1 15m GP", history={"month": {"timed_units": 40, "timed_minutes": 590}}),
    row("", "97110 x1 8m GP"),
    row("", "97110 x1 15m GP", history={"month": {"timed_units": 40, "timed_minutes": 480}}),
    row("FORM-UNITS:error", "97110 x-1 30m a30 GP"),
    row("not UNIT-OVERLAP", "97530 x1 15m GP"),
    row(
        "UNIT-COUNTABLE-TIME:warning",
        "97116 x1 15m GP performer=PT 10:00-10:15; 97116 x1 15m GP CQ performer=PTA 10:00-10:15",
    ),
    row(
        "UNIT-COUNTABLE-TIME:warning, STAFF-COTREAT:error",
        "97116 x1 15m GP performer=PT clinician=1234567893 10:00-10:15; "
        "97116 x1 15m a15 GP CQ clinician=1679576722 10:00-10:15",
    ),
    row(
        "STAFF-COTREAT:error, not UNIT-OVERLAP",
        "97116 x1 15m GP clinician=1234567893 10:00-10:15; 97116 x1 15m a15 GP CQ clinician=1679576722 10:00-10:15",
    ),
    row("", "97116 x1 15m GP performer=PT 10:00-10:15; 97116 x1 15m GP CQ performer=PTA 10:15-10:30"),
]
