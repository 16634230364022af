"""Modifiers: therapy plans, assistants, distinct services, misuse."""

from __future__ import annotations

from typing import Any

from tests.acceptance.rows import Row, row


def _by(credential: str) -> dict[str, Any]:
    return {"rendering": {"credential": credential}}


_COMMERCIAL: dict[str, Any] = {"payer": "commercial"}
_NOT_ASKED: dict[str, Any] = {"payer": "commercial", "payer_profile": {"disc_modifiers": "not"}}
_ASKED: dict[str, Any] = {"payer": "commercial", "payer_profile": {"disc_modifiers": "required"}}

MODIFIER_ROWS = [
    # a therapy modifier is due
    row("MOD-DISC-REQ:error", "97110 x1 15m"),
    row("MOD-DISC-REQ:error", "97110 x1 15m GP GO"),
    row("", "97110 x1 15m GP"),
    row(
        "",
        "95992 x1 GP",
        plan_of_care={
            "diagnoses": ["H81.11"],
            "long_term_goal": "walks",
            "type": "PT",
            "amount": "1",
            "frequency": "2",
            "duration": "4",
            "made_on": "2026-06-15",
            "made_by": "1234567893",
            "made_by_credential": "PT",
            "signed_on": "2026-06-15",
        },
    ),
    row("MOD-DISC-REQ:error", "97110 x1 15m", payer="uhc"),
    row("MOD-DISC-REQ:error", "97110 x1 15m", payer="railroad_medicare"),
    row("MOD-DISC-REQ:error", "97110 x1 15m", payer="medicare_advantage"),
    row("MOD-DISC-REQ:error", "97110 x1 15m", payer="humana"),
    row("MOD-DISC-REQ:error", "97110 x1 15m", payer="tricare"),
    row("MOD-DISC-REQ:error", "97110 x1 15m", **_ASKED),
    row("", "97110 x1 15m", **_NOT_ASKED),
    row("MOD-DISC-REQ:warning", "97110 x1 15m", **_COMMERCIAL),
    row("MOD-DISC-REQ:warning", "97110 x1 15m", payer="aetna"),
    row("MOD-DISC-REQ:warning", "97110 x1 15m", payer="bcbs"),
    row("MOD-DISC-REQ:warning", "97110 x1 15m", payer="cigna"),
    row("MOD-DISC-REQ:warning", "97110 x1 15m", payer="anthem"),
    row("MOD-DISC-REQ:warning", "97110 x1 15m", payer="auto"),
    row("", "97110 x1 15m", payer="self_pay"),
    row("MOD-DISC-REQ:error", "97110 x1 15m GP GN", **_NOT_ASKED),
    row("MOD-DISC-REQ:error", "97110 x1 15m GP GN", payer="self_pay"),
    row("MOD-DISC-REQ:warning", "G0239 x1 GP"),
    row("MOD-DISC-REQ:warning", "G0237 x1 GP"),
    row("", "G0239 x1"),
    row("", "97110 x0 15m"),
    row("MOD-DISC-REQ:error", "95992 x1", **_by("PT")),
    row("MOD-DISC-REQ:error", "95992 x1 under_plan=true"),
    row("", "95992 x1 under_plan=false", **_by("MD")),
    row("MOD-DISC-REQ:error", "97129 x1 15m", discipline="SLP"),
    row("", "97110 x1 15m gp"),
    row("", "97110 x1 15m", payer="medicare", payer_profile={"disc_modifiers": "not"}),
    # it fits code and clinician
    row("MOD-DISC-MATCH:error", "97161 x1 GO"),
    row("MOD-DISC-MATCH:error", "97530 x1 15m GP", **_by("OT")),
    row("", "97530 x1 15m GO", **_by("OT")),
    row("", "97129 x1 15m GN", **_by("SLP")),
    row("", "92526 x1 GO", **_by("OT")),
    row("MOD-DISC-MATCH:error", "97165 x1 GP"),
    row("MOD-DISC-MATCH:error", "97168 x1 GP"),
    row("MOD-DISC-MATCH:error", "92521 x1 GP"),
    row("MOD-DISC-MATCH:error", "92597 x1 GO"),
    row("MOD-DISC-MATCH:error", "92607 x1 60m GP"),
    row("MOD-DISC-MATCH:warning", "92507 x1 GO", **_by("OT")),
    row("MOD-DISC-MATCH:warning", "92508 x1 GP"),
    row("MOD-DISC-MATCH:warning", "92609 x1 GO"),
    row("MOD-DISC-MATCH:warning", "92608 x1 30m GO; 92607 x1 60m GN"),
    row("MOD-DISC-MATCH:error", "97110 x1 15m GO", discipline="PT"),
    row("", "97110 x1 15m GO", **_by("MD")),
    row("", "97110 x1 15m GP", **_by("NP")),
    row("", "97110 x1 15m GN", **_by("PA")),
    row("MOD-DISC-MATCH:error", "97161 x1 GO", payer="commercial"),
    # CQ beside GP, CO beside GO
    row("MOD-CQ-PAIR:error", "97110 x1 15m a15 GO CQ"),
    row("MOD-CQ-PAIR:error, MOD-DISC-REQ:error", "97110 x1 15m a15 CQ"),
    row("", "97110 x1 15m a15 GP CQ"),
    row("", "97530 x1 15m a15 GO CO"),
    row("MOD-CQ-PAIR:error", "97530 x1 15m a15 GP CO"),
    row("MOD-CQ-PAIR:error", "97129 x1 15m GN CQ"),
    row("not MOD-CQ-PAIR", "97110 x1 15m a15 GP CQ", billing={"kind": "physician group, incident to"}),
    row("", "97110 x1 15m GP CQ"),
    # when an assistant's modifier is due
    row("MOD-CQ-DECIDE:error", "97110 x1 15m a8 GP"),
    row("MOD-CQ-DECIDE:error", "97110 x2 30m a30 GP"),
    row("", "97110 x1 15m a7 GP"),
    row("", "97110 x2 30m GP"),
    row("", "97110 x2 30m a0 GP"),
    row("", "97110 x1 15m a10 GP CQ"),
    row("MOD-CQ-DECIDE:error", "97110 x1 15m a10 GP"),
    row("MOD-CQ-DECIDE:error", "97110 x1 11m a5 GP"),
    row("", "97110 x1 11m a5 GP CQ"),
    row("", "97110 x1 22m a8 GP"),
    row("MOD-CQ-DECIDE:error", "97110 x1 22m a15 GP"),
    row("", "97110 x1 15m a1 GP"),
    row("MOD-CQ-DECIDE:error", "97110 x1 8m a1 GP"),
    row("MOD-CQ-DECIDE:error", "97150 x1 40m a5 GP"),
    row("", "97150 x1 40m a4 GP"),
    row("", "97150 x1 40m a5 GP CQ"),
    row("MOD-CQ-DECIDE:warning", "97150 x1 40m a4 GP CQ"),
    row("MOD-CQ-DECIDE:warning", "97110 x1 15m a7 GP CQ"),
    row("", "97110 x1 15m a8 GP", billing={"kind": "physician group, incident to"}),
    row("", "97110 x1 15m a8 GP", billing={"kind": "CAH"}),
    row(
        "", "97110 x1 15m a8", payer="commercial", payer_profile={"disc_modifiers": "not", "assistant_modifiers": "not"}
    ),
    row("MOD-CQ-DECIDE:error", "97530 x1 15m a15 GO"),
    row("MOD-CQ-DECIDE:error", "97110 x1 15m performer=PTA GP"),
    row("", "97110 x1 15m performer=PTA GP CQ"),
    row("MOD-CQ-SPLIT:error", "97110 x2 26m a14 GP"),
    # units of one code parted
    row("MOD-CQ-SPLIT:error", "97110 x3 45m a22 GP CQ"),
    row("MOD-CQ-SPLIT:error", "97110 x2 30m a15 GP"),
    row("", "97110 x2 23m GP; 97110 x1 22m a22 GP CQ"),
    row("", "97110 x2 30m a30 GP CQ"),
    row("not MOD-CQ-SPLIT, MOD-CQ-DECIDE:error", "97012 x1 20m a10 GP"),
    row("MOD-CQ-SPLIT:error", "97110 x2 36m a23 GP; 97140 x2 30m GP"),
    row("", "97110 x1 13m GP; 97110 x1 23m a23 GP CQ; 97140 x2 30m GP"),
    row("", "97110 x1 12m GP; 97110 x1 14m a14 GP CQ"),
    # assistants do not evaluate
    row("MOD-CQ-EVAL:error", "97164 x1 GP CQ"),
    row("MOD-CQ-EVAL:error", "97165 x1 GO performer=OTA"),
    row("", "97161 x1 GP performer=PT"),
    row("", "97530 x1 15m GO CO performer=OTA"),
    row("MOD-CQ-EVAL:error", "97161 x1 GP CQ", payer="commercial"),
    # 59 and X
    row("NCCI-IND1:error", "97150 x1 GP; 97110 x1 15m GP"),
    row("NCCI-IND0:error", "97140 x1 15m GP; 97124 x1 15m GP 59"),
    row("MOD-59-NOPAIR:warning", "97530 x1 15m GP; 97116 x1 15m GP 59"),
    row("", "97150 x1 GP; 97110 x1 15m GP 59 separate='10:30-10:45'"),
    row("", "97530 x1 15m GP; 97116 x1 15m GP"),
    row("MOD-59-DOUBLE:error", "97150 x1 GP; 97110 x1 15m GP 59 XU"),
    row("MOD-59-DOUBLE:error", "97150 x1 GP; 97110 x1 15m GP XE XS"),
    row("", "97150 x1 GP 59; 97110 x1 15m GP"),
    row("", "97150 x1 GP; 97110 x1 15m GP XU"),
    row("", "97150 x1 GP; 97110 x1 15m GP XS"),
    row("MOD-59-NOPAIR:warning", "97140 x1 15m GP 59; 97530 x1 15m GP"),
    row("MOD-59-NOPAIR:warning", "97161 x1 GP; 97140 x1 15m GP 59"),
    row("MOD-59-NOPAIR:warning", "97164 x1 GP 59; 97110 x1 15m GP"),
    row("MOD-59-NOPAIR:warning", "97530 x1 15m GO; 97535 x1 15m GO 59"),
    row("MOD-59-NOPAIR:warning", "97110 x1 15m GP 59"),
    row("", "97110 x1 15m GP; 97110 x1 15m a15 GP CQ 59"),
    row("not MOD-59-NOPAIR", "12345 x1; 97110 x1 15m GP 59"),
    row("", "97530 x1 15m; 97116 x1 15m 59", payer="commercial", payer_profile={"disc_modifiers": "not"}),
    row(
        "", "97530 x1 15m; 97116 x1 15m 59", payer="commercial", payer_profile={"disc_modifiers": "not", "ncci": "none"}
    ),
    row(
        "MOD-59-NOPAIR:warning",
        "97530 x1 15m; 97116 x1 15m 59",
        payer="commercial",
        payer_profile={"disc_modifiers": "not", "ncci": "cms"},
    ),
    # four, none twice
    row(
        "MOD-MAX4:error, not MOD-59-NOPAIR", "97110 x1 15m a15 GP CQ 59 KX 95; 97150 x1 GP CQ 95", place_of_service="10"
    ),
    row("MOD-MAX4:error", "97110 x1 15m GP GP"),
    row("", "97150 x1 40m a40 GP CQ KX; 97110 x1 15m a15 GP CQ 59 KX", history={"allowed_pt_slp": "2600.00"}),
    row("", "97110 x1 15m KX GP", history={"allowed_pt_slp": "2600.00"}),
    # modifiers that do not belong
    row("MOD-MISUSE:error", "97161 x1 GP 25"),
    row("MOD-MISUSE:warning, UNIT-CMS-MIN8:error", "97110 x1 6m GP 52"),
    row("", "92523 x1 GN 52"),
    row("", "97110 x1 15m 97", payer="bcbs", payer_profile={"rehab_hab_mods": True, "disc_modifiers": "not"}),
    row("MOD-MISUSE:warning", "97110 x1 15m GP 97"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP 96"),
    row("MOD-MISUSE:error", "97110 x1 15m GP CK"),
    row("", "97110 x1 15m GP", date_of_service="2018-06-15", checked_on="2018-06-16"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP 22"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP RT"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP LT"),
    row("MOD-MISUSE:warning", "97140 x1 15m GP 50"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP AT"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP KX", **_ASKED),
    row("MOD-MISUSE:warning", "97110 x1 15m GP KX", payer="auto"),
    row("MOD-MISUSE:warning", "97110 x1 15m GP KX", payer="self_pay"),
    row("not MOD-MISUSE", "97110 x1 15m GP KX", payer="tricare"),
    row("not MOD-MISUSE", "97110 x1 15m GP KX", payer="medicare_advantage"),
    row("MOD-MISUSE:warning, UNIT-RULE-PAYER:warning", "97110 x1 15m GP KX", payer="workers_comp"),
    row("MOD-MISUSE:error", "97161 x1 GP 25", payer="commercial"),
]

_SHARED = [  # units, the therapist's minutes, the assistant's alone; units due without and with CQ
    (1, 5, 10, 0, 1),
    (2, 13, 23, 1, 1),
    (1, 6, 5, 0, 1),
    (3, 23, 22, 2, 1),
    (2, 12, 14, 1, 1),
    (1, 8, 7, 1, 0),
    (1, 7, 8, 0, 1),
    (1, 7, 1, 0, 1),
    (1, 14, 1, 1, 0),
    (1, 14, 8, 1, 0),
    (1, 7, 15, 0, 1),
    (2, 0, 30, 0, 2),
    (2, 15, 15, 1, 1),
    (3, 30, 8, 2, 1),
    (4, 30, 30, 2, 2),
    (2, 30, 0, 2, 0),
    (2, 23, 7, 2, 0),
    (2, 22, 8, 1, 1),
    (2, 8, 22, 1, 1),
]


def _shared(units: int, therapist: int, assistant: int, plain: int, with_cq: int) -> list[Row]:
    """One line for all minutes, once without and once with CQ, and the two lines that are right."""
    all_minutes = f"97110 x{units} {therapist + assistant}m a{assistant} GP"
    if plain and with_cq:
        parted = f"97110 x{plain} {therapist}m GP; 97110 x{with_cq} {assistant}m a{assistant} GP CQ"
        return [row("MOD-CQ-SPLIT:error", all_minutes), row("MOD-CQ-SPLIT:error", f"{all_minutes} CQ"), row("", parted)]
    if plain:
        return [row("", all_minutes), row("MOD-CQ-DECIDE:warning", f"{all_minutes} CQ")]
    return [row("MOD-CQ-DECIDE:error", all_minutes), row("", f"{all_minutes} CQ")]


MODIFIER_ROWS += [one for case in _SHARED for one in _shared(*case)]
