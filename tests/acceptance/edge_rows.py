"""The edges of single sentences of the reference."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import row
from tests.acceptance.weakness_rows import note

_LINE = "97110 x2 30m GP"
_PLAIN = {"payer": "commercial", "payer_profile": {"disc_modifiers": "not"}}


def _on(day: str) -> dict[str, Any]:
    return {"date_of_service": day, "checked_on": day}


def _earlier(*lines: dict[str, Any], discipline: str = "PT") -> dict[str, Any]:
    visit = {"date_of_service": "2026-06-15", "payer": "medicare", "discipline": discipline, "lines": list(lines)}
    return {"same_day": [visit]}


EDGE_ROWS = [
    # units
    row("", "97129 x1 23m GN; 97130 x1 GN", discipline="SLP"),
    row("", "97129 x1 38m GN; 97130 x2 GN", discipline="SLP"),
    row("UNIT-CMS-TOTAL:error", "97129 x1 22m GN; 97130 x1 GN", discipline="SLP"),
    row("", "97550 x1 53m GP; 97551 x2 GP", discipline="PT"),
    row("UNIT-ADDON-BASE:error", "97550 x1 52m GP; 97551 x2 GP", discipline="PT"),
    row(
        "UNIT-MUE:error",
        "97110 x3 45m GP",
        discipline="PT",
        history=_earlier({"code": "97110", "minutes": 60, "units": 4, "modifiers": ["GP"]}),
    ),
    row(
        "",
        "97110 x3 45m GP",
        discipline="PT",
        history=_earlier({"code": "97110", "minutes": 60, "units": 4, "modifiers": ["GO"]}, discipline="OT"),
    ),
    row(
        "UNIT-UNTIMED-1:error, UNIT-MUE:error",
        "97012 x1 GP",
        discipline="PT",
        history=_earlier({"code": "97012", "units": 1, "modifiers": ["GP"]}),
    ),
    row(
        "",
        "97012 x1 GP",
        discipline="PT",
        history=_earlier({"code": "97012", "units": 1, "modifiers": ["GO"]}, discipline="OT"),
    ),
    row("UNIT-RTM:error", "98980 x1 19m GP", discipline="PT"),
    row("", "97110 x2 30m GP; 92507 x1 GN"),
    row("", "97110 x1 8m GP; 97530 x1 8m GO"),
    row("UNIT-CMS-TOTAL:error", "97110 x1 8m GP; 97530 x1 8m GP"),
    # therapy modifiers
    row("MOD-DISC-REQ:warning", "95910 x1 GP"),
    row("not MOD-DISC-REQ", "G0239 x1 GP under_plan=true"),
    row("MOD-DISC-MATCH:error", "97110 x1 15m GP performer=OT"),
    row("not MOD-DISC-MATCH", "97110 x1 15m GP performer=PTA CQ"),
    row("not MOD-DISC-MATCH", "97530 x1 15m GO performer=OTA CO"),
    row("MOD-CQ-DECIDE:error", "97110 x1 15m a15 GP", payer="medicare_advantage"),
    row("MOD-CQ-DECIDE:error", "97110 x1 15m a15 GP", payer="tricare"),
    row("not MOD-CQ-DECIDE", "97110 x1 15m a15 GP", **_on("2019-12-31")),
    row("MOD-CQ-DECIDE:error", "97110 x1 15m a15 GP", **_on("2020-01-01")),
    row("STAFF-SLPA:error, not MOD-CQ-DECIDE", "97129 x1 15m a15 GN", discipline="SLP"),
    row("", "97110 x1 15m a15 GP", payer="commercial", payer_profile={"disc_modifiers": "required"}),
    # pairs within one provider
    row("", "97150 x1 GP; 97110 x1 15m GO"),
    row("", "97161 x1 GP; 97750 x1 15m GO"),
    row("", "97760 x1 15m GO; 97165 x1 GO"),
    row("NCCI-TESTS-EVAL:error", "97763 x1 15m GP; 97164 x1 GP"),
    row("NCCI-CARDIOPULM:warning", "93798 x1; 97110 x1 15m GP"),
    # names of codes
    row("DX-NOT-LEAF:error", _LINE, "S83.51"),
    row("DX-NOT-LEAF:error", _LINE, "S83.5"),
    row("DX-NOT-LEAF:error", _LINE, "S72.00"),
    row("DX-NOT-LEAF:error", _LINE, "M545"),
    row("DX-UNKNOWN:error", _LINE, "S83.511Z"),
    row("DX-7TH-MISSING:error", _LINE, "S83.511D W19"),
    row("DX-PLACEHOLDER:error", _LINE, "S83.511D W01.0D"),
    row("DX-NOT-LEAF:error", _LINE, "I69.35"),
    row("DX-NOT-LEAF:error", _LINE, "G81.9"),
    row("DX-UNKNOWN:error", _LINE, "ABC"),
    row("DX-UNKNOWN:error", _LINE, "M99999"),
    row("DX-7TH-MISSING:error", _LINE, "M84.351"),
    # aftercare
    row("DX-7TH-A-THERAPY:warning, not DX-AFTERCARE-INJURY", _LINE, "Z48.89 S83.511A"),
    row("DX-AFTERCARE-INJURY:error", _LINE, "Z47.89 M80.051D"),
    row("DX-AFTERCARE-INJURY:error", _LINE, "Z47.89 S72.001G"),
    # sides
    row("DX-LATERALITY:warning", _LINE, "G81.94", patient={"dominant": "ambidextrous"}),
    row("not DX-LATERALITY", _LINE, "G81.92", patient={"dominant": "ambidextrous"}),
    row("not DX-LATERALITY", _LINE, "G81.92", patient={"dominant": "left"}),
    row("DX-LATERALITY:warning", _LINE, "G81.91", patient={"dominant": "left"}),
    row("DX-LATERALITY-DOC:warning", _LINE, "S83.511D", documentation={"side": "left"}, total_treatment_minutes=30),
    row("not DX-LATERALITY-DOC", _LINE, "M54.50", documentation={"side": "left"}, total_treatment_minutes=30),
    row("not DX-BILAT-COMBINE", _LINE, "M75.101 M75.102"),
    row("not DX-BILAT-COMBINE", _LINE, "S83.511D S83.512D"),
    row("DX-BILAT-COMBINE:warning", "95992 x1 GP", "H81.11 H81.12", discipline="PT"),
    # order of manifestations
    row("not DX-MANIF-PRIMARY, not DX-CODE-FIRST", "97129 x1 15m GN", "G30.9 F02.80"),
    row("not DX-CODE-FIRST", _LINE, "M62.81 U09.9"),
    row("not DX-CODE-FIRST", _LINE, "R26.89 U09.9"),
    # words of doubt and none
    row("", _LINE, diagnoses=[{"code": "M75.101", "text": "rotator cuff tear seen on MRI"}]),
    row("DX-UNCERTAIN:warning", _LINE, diagnoses=[{"code": "M75.101", "text": "likely rotator cuff tear"}]),
    row("DX-UNCERTAIN:warning", _LINE, diagnoses=[{"code": "M75.101", "text": "R/O rotator cuff tear"}]),
    row("DX-UNCERTAIN:warning", _LINE, diagnoses=[{"code": "M75.101", "text": "Suspected tear of the cuff"}]),
    row("DX-UNCERTAIN:warning", _LINE, diagnoses=[{"code": "G70.00", "confirmed": False, "by": "MD"}]),
    row("", _LINE, diagnoses=[{"code": "G70.00", "confirmed": True, "by": "MD"}]),
    row("", _LINE, diagnoses=[{"code": "R26.89", "confirmed": False}]),
    row("DX-UNCERTAIN:warning", _LINE, diagnoses=["R26.89", {"code": "G20.A1", "confirmed": False}]),
    # Z codes
    row("", _LINE, "Z48.89 M25.561"),
    row("DX-Z-STATUS-FIRST:warning", _LINE, "Z79.01 M25.561"),
    row("", "97763 x1 15m GP", "Z89.511"),
    row("", "97542 x1 15m GP", "Z89.511"),
    # the form
    row(
        "",
        ";".join(f"{code} x1 15m GP" for code in ("97110", "97112", "97116", "97530", "97140", "97535", "97035")),
        "M17.11",
        claim={"medium": "paper"},
    ),
    # authorization and referral never asked for
    row("not PAY-AUTH", _LINE, payer="commercial", payer_profile={"disc_modifiers": "not", "auth_required": False}),
    row(
        "PAY-AUTH:error",
        _LINE,
        authorization={},
        payer="commercial",
        payer_profile={"disc_modifiers": "not", "auth_required": True},
    ),
    row(
        "unchecked PAY-AUTH", _LINE, payer="commercial", payer_profile={"disc_modifiers": "not", "auth_required": True}
    ),
    row(
        "unchecked PAY-REFERRAL",
        _LINE,
        payer="commercial",
        payer_profile={"disc_modifiers": "not", "referral_required": True},
    ),
    row(
        "PAY-REFERRAL:error",
        _LINE,
        referral={},
        payer="commercial",
        payer_profile={"disc_modifiers": "not", "referral_required": True},
    ),
    # sufficient and empty words of a note
    *[
        note("", onset=text, pattern=None)
        for text in (
            "3 weeks ago",
            "gradual over two months",
            "since hip surgery in May",
            "sudden, 06/01",
            "after a fall",
            "6 wks",
            "worse in the evening",
        )
    ],
    *[note("WK-ONSET:warning", onset=text, pattern=None) for text in ("", "weak", "unknown", "n/a", "-", "see note")],
    *[
        note("", activities=text)
        for text in (
            "needs help on stairs",
            "unable to lift 5 lb",
            "difficulty dressing",
            "fell twice last month",
            "walks 50 ft only",
            "cannot stand from toilet",
        )
    ],
    *[note("WK-ADL:warning", activities=text) for text in ("", "n/a", "none", "weak", "see chart", "limited")],
    *[
        note("", associated=text)
        for text in ("denies numbness", "no red flags", "tingling in both feet", "no bowel or bladder change")
    ],
    *[note("WK-ASSOC:warning", associated=text) for text in ("", "n/a", "see note", "-")],
    *[
        note("", "R53.1", differential=text)
        for text in (
            "deconditioning v myopathy",
            "thyroid and B12 pending",
            "neurology referral made",
            "work-up negative so far",
        )
    ],
    *[note("WK-DIFF:warning", "R53.1", differential=text) for text in ("", "n/a", "none", "unclear", "weakness")],
    *[
        note("", plan=text)
        for text in (
            "strengthening 2x/week",
            "97110, 97530 3x/wk for 6 weeks",
            "refer to neurology",
            "gait and balance training",
            "home exercise program",
        )
    ],
    *[note("WK-PLAN:warning", plan=text) for text in ("", "therapy", "continue", "as above", "PT 2x")],
    *[
        note("", prior_level=text)
        for text in ("independent", "used a walker at home", "lived alone, drove", "modified independent")
    ],
    *[note("WK-PLOF:warning", prior_level=text) for text in ("", "n/a", "unknown", "-", "none")],
    *[
        note("", rationale=text)
        for text in (
            "all four extremities, no wasting",
            "proximal and distal groups in both legs",
            "diffuse, several regions, no single joint",
        )
    ],
    *[
        note("WK-M6281-WHY:warning", rationale=text)
        for text in ("", "n/a", "weakness", "muscle weakness", "weak muscles")
    ],
    *[note("", severity=text) for text in ("mild", "Moderate", "SEVERE", "mild to moderate")],
    *[note("WK-SEVERITY:warning", severity=text) for text in ("", "n/a", "bad", "a bit")],
    *[
        note("", strength=[{"group": "quadriceps", "side": "both", "grade": grade}])
        for grade in ("3/5", "4-/5", "3+", "4", "2+/5", "5/5", "0/5")
    ],
    *[
        note("WK-M6281-OBJ:warning", strength=[{"group": "quadriceps", "side": "both", "grade": grade}])
        for grade in ("", "weak", "decreased", "6/5", "n/a")
    ],
    note("WK-M6281-OBJ:warning", strength=[{"group": "", "side": "both", "grade": "3/5"}]),
    note("WK-M6281-OBJ:warning", strength=[{"group": "quadriceps"}]),
    note("WK-STDTEST:warning", tests=[{"name": "TUG", "on": "2026-06-15"}]),
    note("", tests=[{"name": "Tinetti", "score": 19, "on": "2026-06-15"}]),
    note("", tests=[{"name": "gait speed", "score": 0.6, "unit": "m/s", "on": "2026-06-15"}]),
    note("", weak_regions=["shoulders", "trunk", "hips"]),
    note("not WK-FRAIL", narrative="denies frailty"),
    note("WK-FRAIL:info", narrative="Frailty noted by MD"),
    note("not WK-DECOND", "R53.1", narrative="not deconditioned"),
]
