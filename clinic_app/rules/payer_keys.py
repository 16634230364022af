"""Which key of the payer's profile a finding rests on: a table, so that the payer's note can stand beside it."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Finding
from clinic_app.domain.payer_keys import WEAKNESS

KEY_OF_RULE: dict[str, str] = {
    **dict.fromkeys(
        (
            "UNIT-RULE-PAYER",
            "UNIT-CMS-TOTAL",
            "UNIT-CMS-ALLOT",
            "UNIT-CMS-MIN8",
            "UNIT-AMA-PERCODE",
            "UNIT-PER-DAY",
        ),
        "unit_rule",
    ),
    "UNIT-MUE": "mue",
    "PAY-DAILYCAP": "daily_unit_cap",
    "MOD-DISC-REQ": "disc_modifiers",
    **dict.fromkeys(("MOD-CQ-DECIDE", "MOD-CQ-SPLIT"), "assistant_modifiers"),
    "MOD-MISUSE": "rehab_hab_mods",
    **dict.fromkeys(
        (
            "NCCI-IND0",
            "NCCI-IND1",
            "NCCI-EVAL-ONE",
            "NCCI-TESTS-EVAL",
            "NCCI-REEVAL",
            "NCCI-CARDIOPULM",
            "MOD-59-NOPAIR",
        ),
        "ncci",
    ),
    "PAY-ESTIM": "estim_code",
    "PAY-BUNDLED": "bundle_97010",
    "MOD-MPPR": "mppr",
    "PAY-AUTH": "auth_required",
    "PAY-REFERRAL": "referral_required",
    "PAY-VISIT-LIMIT": "visit_limit",
    **dict.fromkeys(
        (
            "POC-FIELDS",
            "POC-BEFORE-TX",
            "POC-CERT-30",
            "POC-RECERT-90",
            "DOC-PROGRESS-10",
            "DOC-DAILY-NOTE",
            "DOC-DISCHARGE",
            "DOC-REEVAL",
            "DOC-SKILLED",
        ),
        "poc_rules",
    ),
    **dict.fromkeys(("TFL-SOON", "TFL-LATE"), "tfl_days"),
    "FREQ-CODE": "freq_codes",
}
_HABILITATION = (" 96:", " 97:")


def key_of(finding: Finding, claim: Claim) -> str | None:
    """The key a finding of a claim rests on, or the topic of a weakness finding; None where no answer decides it."""
    if finding.rule.startswith("WK-"):
        return WEAKNESS
    key = KEY_OF_RULE.get(finding.rule)
    if key == "rehab_hab_mods" and not any(word in finding.message for word in _HABILITATION):
        return None  # the rule judges other modifiers too
    if key == "bundle_97010" and claim.payer.is_medicare:
        return None  # Medicare's fee schedule decides for every code
    if key == "auth_required" and finding.at != ("authorization", "number"):
        return None  # what a given authorization says is held to, whoever asked for it
    return key
