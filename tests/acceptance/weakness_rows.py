"""The weakness family: which code, what leads, what the note carries."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import Row, row

_TREATMENT = "97110 x2 30m GP"
_EVALUATION = "97161 x1 GP"
FULL: dict[str, Any] = {
    "strength": [
        {"group": "hip flexors", "side": "both", "grade": "3+/5"},
        {"group": "knee extensors", "side": "both", "grade": "3/5"},
    ],
    "tests": [{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-06-15"}],
    "onset": "2 weeks, progressive",
    "pattern": "progressive",
    "severity": "moderate",
    "activities": "cannot rise without arms",
    "associated": "no numbness, fever, weight loss",
    "differential": "endocrine v neuromuscular, labs pending",
    "plan": "97110 for hip and knee extensors, 8 weeks",
    "follow_up": "2026-07-15",
    "prior_level": "independent, community walker",
    "rationale": "arms and legs, no focal pattern",
    "last_reassessed": "2026-06-01",
    "weak_regions": ["hips", "knees"],
}


def dx(expected: str, codes: str, lines: str = _TREATMENT, **keys: Any) -> Row:
    return row(expected, lines, codes, **keys)


def note(expected: str, code: str = "M62.81", lines: str = _EVALUATION, **changed: Any) -> Row:
    """A full note with some fields changed; None takes a field away."""
    fields = {key: value for key, value in {**FULL, **changed}.items() if value is not None}
    return row(expected, lines, code, documentation=fields, total_treatment_minutes=45)


WEAKNESS_ROWS = [
    dx("WK-R531-THERAPY:warning", "R53.1"),
    dx("WK-R531-THERAPY:warning", "R53.1", "97530 x2 30m GP"),
    dx("", "R53.1", _EVALUATION),
    dx("not WK-R531-THERAPY", "M62.81"),
    dx("WK-R531-THERAPY:warning", "R53.1", "97150 x1 GP"),
    dx("WK-R531-THERAPY:warning", "R53.1", "97140 x2 30m GP"),
    dx("", "R53.1", "97535 x2 30m GP"),
    dx("not WK-R531-THERAPY, DX-SX-WITH-DX:info", "D50.9 R53.1", "97110 x2 30m GP @A"),
    dx("WK-R531-THERAPY:warning", "D50.9 R53.1", "97110 x2 30m GP @AB"),
    dx("", "R53.1", "97110 x0 30m GP"),
    dx("WK-CAUSE-FIRST:warning, WK-R531-THERAPY:warning", "R53.1 D50.9"),
    dx("WK-CAUSE-FIRST:warning", "M62.81 I69.351"),
    dx("not WK-CAUSE-FIRST", "D50.9 R53.1", _EVALUATION),
    dx("not WK-CAUSE-FIRST", "I69.351 M62.81"),
    dx("WK-CAUSE-FIRST:info", "M62.81 D50.9"),
    dx("WK-CAUSE-FIRST:info", "M62.81 E03.9"),
    dx("WK-CAUSE-FIRST:info", "M62.81 E27.1"),
    dx("WK-CAUSE-FIRST:info", "M62.81 I50.9"),
    dx("WK-CAUSE-FIRST:info", "M62.81 N18.30"),
    dx("WK-CAUSE-FIRST:info", "M62.81 C34.91"),
    dx("WK-CAUSE-FIRST:warning", "M62.81 G72.81"),
    dx("WK-CAUSE-FIRST:warning", "M62.81 G81.91"),
    dx("WK-CAUSE-FIRST:warning", "M62.81 G82.20"),
    dx("not WK-CAUSE-FIRST, DX-SX-ORDER:warning, DX-SX-WITH-DX:warning", "R53.1 G70.00", _EVALUATION),
    dx("WK-CAUSE-FIRST:warning", "R53.1 I50.9", _EVALUATION),
    dx("WK-CAUSE-FIRST:warning", "R53.1 N18.30", _EVALUATION),
    dx("not WK-CAUSE-FIRST", "M62.81 I10"),
    dx("WK-UPGRADE:info, WK-CAUSE-FIRST:warning", "M62.81 G72.81"),
    dx("not WK-UPGRADE", "M62.81"),
    dx("not WK-UPGRADE", "E27.1"),
    note("WK-UPGRADE:info", "R53.1", charted=[{"code": "E27.1"}], weak_regions=None),
    dx("WK-NEURO:warning, WK-CAUSE-FIRST:warning", "R53.1 G81.91", _EVALUATION),
    dx("WK-NEURO:warning, WK-CAUSE-FIRST:warning", "R53.1 I69.354", _EVALUATION),
    dx("", "G81.91"),
    dx("not WK-NEURO", "M62.81 E03.9"),
    dx("WK-NEURO:warning", "I69.354 R53.1", _EVALUATION),
    dx("WK-FRAIL:info", "M62.81 R54"),
    note("WK-FRAIL:info", narrative="frail elder, lives alone"),
    dx("not WK-FRAIL", "R54"),
    note("not WK-FRAIL"),
    note("WK-FOCAL:warning", weak_regions=["right shoulder"]),
    note("WK-FOCAL:warning", weak_regions=["left knee"]),
    note("", weak_regions=["hips", "knees"]),
    note("", weak_regions=["arms", "trunk"]),
    row("WK-ATROPHY-UNDOC:warning", _EVALUATION, "M62.511", documentation={"wasting": ""}, total_treatment_minutes=45),
    row(
        "WK-ATROPHY-UNDOC:warning", _EVALUATION, "M62.59", documentation={"wasting": "weak"}, total_treatment_minutes=45
    ),
    row("", _EVALUATION, "M62.511", documentation={"wasting": "girth 2 cm less"}, total_treatment_minutes=45),
    row(
        "", _EVALUATION, "M62.551", documentation={"wasting": "visible quadriceps wasting"}, total_treatment_minutes=45
    ),
    row("", _EVALUATION, "M62.511"),
    note("WK-DECOND:info", "R53.1", narrative="deconditioned after pneumonia"),
    note("WK-DECOND:info", "R53.1", narrative="general debility"),
    row(
        "not WK-DECOND",
        _EVALUATION,
        "R53.81",
        documentation={"narrative": "general debility"},
        total_treatment_minutes=45,
    ),
    note("not WK-DECOND", "R53.1", narrative="weak all over, cause unknown"),
    note("WK-M6281-OBJ:warning", strength=None),
    note("WK-M6281-OBJ:warning", strength=[], narrative="patient is weak"),
    note(
        "WK-M6281-OBJ:warning", strength=None, tests=[{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-06-15"}]
    ),
    note("", strength=None, dynamometry=[{"group": "grip", "side": "left", "value": 14.0, "unit": "kg"}]),
    note(""),
    note("not WK-M6281-OBJ", "R53.1"),
    note("WK-M6281-WHY:warning", rationale=None),
    note("WK-M6281-WHY:warning", rationale=""),
    note("WK-M6281-WHY:warning", rationale="weak"),
    note("", rationale="four limbs, no single nerve or joint"),
    note("not WK-M6281-WHY", "R53.1", rationale=None),
    note("WK-STDTEST:warning", tests=None),
    note("WK-STDTEST:warning", tests=[{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-05-01"}]),
    note("", tests=[{"name": "5xSTS", "score": 14.0, "unit": "s", "on": "2026-06-15"}]),
    note("", tests=[{"name": "Berg", "score": 41, "on": "2026-06-03"}]),
    note("", tests=[{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-05-16"}]),
    note("WK-STDTEST:warning", tests=[{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-05-15"}]),
    note("WK-STDTEST:warning", tests=[{"name": "TUG", "score": 18.0, "unit": "s", "on": "2026-06-16"}]),
    note("WK-PLOF:warning", prior_level=None),
    note("WK-PLOF:warning", prior_level="N/A"),
    note("", prior_level="walked with cane"),
    note("WK-ONSET:warning", onset=None, pattern=None),
    note("WK-ONSET:warning", onset="weakness", pattern=None),
    note("", onset="2 weeks, progressive", pattern=None),
    note("", onset="since discharge 05-20, steady", pattern=None),
    note("WK-SEVERITY:warning", severity=None),
    note("WK-SEVERITY:warning", severity="some"),
    note("", severity="severe, needs help of one"),
    note("", severity="mild"),
    note("WK-ADL:warning", activities=None),
    note("WK-ADL:warning", activities="limits life"),
    note("", activities="two falls, stairs with rail"),
    note("WK-ASSOC:warning", associated=None),
    note("WK-ASSOC:warning", associated="see chart"),
    note("", associated="dizzy on standing"),
    note("WK-OBJ:warning, WK-STDTEST:warning", "R53.1", strength=None, tests=None, narrative="appears weak"),
    note("", "R53.1", strength=[{"group": "hip flexors", "side": "both", "grade": "3/5"}]),
    note("not WK-OBJ", "R53.1", strength=None, tests=[{"name": "6MWT", "score": 180, "unit": "m", "on": "2026-06-15"}]),
    note("WK-DIFF:warning", "R53.1", differential=None),
    note("WK-DIFF:warning", "R53.1", differential="unknown"),
    note("", "R53.1", differential="no firmer cause found so far"),
    note("not WK-DIFF", differential=None),
    note("WK-PLAN:warning", plan=None),
    note("WK-PLAN:warning", plan="PT"),
    note("", plan="labs ordered, strengthening"),
    note("WK-FOLLOWUP:warning", follow_up=None),
    note("WK-FOLLOWUP:warning", follow_up="2026-06-01"),
    note("", follow_up="2026-06-16"),
    note("WK-REASSESS-30:warning", lines=_TREATMENT, last_reassessed="2026-05-01"),
    note("", lines=_TREATMENT, last_reassessed="2026-06-01"),
    note("", lines=_TREATMENT, last_reassessed="2026-05-16"),
    note("not WK-REASSESS-30", lines=_EVALUATION, last_reassessed="2026-05-01"),
    note("WK-REASSESS-30:warning", lines=_TREATMENT, last_reassessed="2026-05-15"),
    note("WK-UPDATE-DX:warning", "R53.1", charted=[{"code": "G62.9", "on": "2026-06-01", "by": "MD"}], history=None),
    note("WK-UPDATE-DX:warning", charted=[{"code": "M62.84", "on": "2026-06-01", "by": "MD"}]),
    note("not WK-UPDATE-DX", charted=[{"code": "M62.81", "on": "2026-06-01"}]),
    note("not WK-UPDATE-DX", charted=[]),
    note("WK-DATED:warning", signed_on="2026-06-24T09:00:00"),
    note("WK-DATED:warning", signed_on="2026-06-15T17:00:00", edited_on="2026-06-24T09:00:00"),
    note("", signed_on="2026-06-15T17:40:00"),
    note("", signed_on="2026-06-15T17:40:00", edited_on="2026-06-24T09:00:00", addendum_on="2026-06-24T09:00:00"),
    note("", signed_on="2026-06-16"),
    row("", _EVALUATION, "M17.11", documentation={"narrative": "knee"}, total_treatment_minutes=45),
    row("", _EVALUATION, "M17.11", documentation={"signed_on": "2026-06-24T09:00:00"}, total_treatment_minutes=45),
    row("not WK-M6281-OBJ, not WK-PLAN", _EVALUATION, "M62.81"),
    row(
        "WK-M6281-OBJ:warning, WK-M6281-WHY:warning, WK-STDTEST:warning, WK-PLOF:warning, WK-ONSET:warning, "
        "WK-SEVERITY:warning, WK-ADL:warning, WK-ASSOC:warning, WK-PLAN:warning, WK-FOLLOWUP:warning, "
        "UNIT-TIMED-LE-TOTAL:warning",
        _TREATMENT,
        "M62.81",
        documentation={},
    ),
    dx("DX-EXCL1:error", "R53.1 M62.81"),
    dx("WK-CAUSE-FIRST:warning, WK-NEURO:warning, WK-R531-THERAPY:warning", "R53.1 G81.91"),
]
