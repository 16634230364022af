"""What a payer asks, at the finding that rests on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.payer import PROFILE_KEYS
from clinic_app.domain.payer_keys import WEAKNESS
from clinic_app.domain.records import AnswerOrigin, PayerRecord
from clinic_app.domain.visit import PayerOverrides
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.rules.payer_keys import KEY_OF_RULE
from clinic_app.services import Checking
from clinic_app.services.payer_notes import PayerNote, notes_by_rule, payer_note

BARE_LINE = [{"code": "97110", "minutes": 15, "units": 1}]


def checked(checking: Checking, payer: str, **keys: Any) -> tuple[Claim, CheckResult]:
    mapping = {"date_of_service": date(2026, 11, 2), "payer": payer, "discipline": "PT", "diagnoses": ["M25.561"]}
    return checking.check(visit_from_mapping({**mapping, "lines": BARE_LINE, **keys}))


def finding(result: CheckResult, rule: str) -> Finding:
    return next(one for one in result.findings if one.rule == rule)


def note(checking: Checking, rule: str, payer: str, record: PayerRecord | None = None, **keys: Any) -> PayerNote | None:
    claim, result = checked(checking, payer, **keys)
    return payer_note(finding(result, rule), claim, record)


def test_the_table_names_real_rules_and_every_key_of_the_profile() -> None:
    assert set(KEY_OF_RULE) <= set(RULES_BY_ID)
    assert set(KEY_OF_RULE.values()) == {*PROFILE_KEYS} - {"unit_rule_confirmed_on"}


def test_a_shipped_answer_is_shown_with_text_source_date_and_certainty(checking: Checking) -> None:
    made = note(checking, "MOD-DISC-REQ", "uhc")
    assert made is not None
    assert made.asks.startswith("UnitedHealthcare. GP, GO or GN: required. GP, GO or GN: commercial since 2019-09-01")
    assert made.known_from == "payer notices, read on secondary pages, read 11/21/2026, read on a page about it"
    assert not made.is_settled


def test_an_open_answer_is_shown_as_not_confirmed(checking: Checking) -> None:
    made = note(checking, "MOD-DISC-REQ", "aetna")
    assert made is not None
    assert "GP, GO or GN: not confirmed. Left open: " in made.asks
    assert made.known_from == "read 11/21/2026"


def test_an_answer_open_for_a_state_says_for_which(checking: Checking) -> None:
    record = PayerRecord("workers_comp", "Sample Fund", "workers_comp", state="TX")
    made = note(checking, "UNIT-RULE-PAYER", "workers_comp", record)
    assert made is not None
    assert made.known_from.endswith("not confirmed for TX")


def test_the_clinics_answer_is_shown_with_its_document_and_date(checking: Checking) -> None:
    origin = AnswerOrigin("disc_modifiers", date(2026, 9, 1), "Contract, p. 3")
    record = PayerRecord("bcbs", "Sample Blue", "bcbs", PayerOverrides(disc_modifiers="required"), origins=(origin,))
    made = note(checking, "MOD-DISC-REQ", "bcbs", record, payer_profile={"disc_modifiers": "required"})
    assert made is not None
    assert (made.profile, made.key) == ("bcbs", "disc_modifiers")
    assert made.asks == "Sample Blue. GP, GO or GN: required."
    assert made.known_from == "your answer: Contract, p. 3, dated 09/01/2026"


def test_what_only_the_visit_answers_is_said_to_be_the_visits(checking: Checking) -> None:
    made = note(checking, "MOD-DISC-REQ", "bcbs", payer_profile={"disc_modifiers": "required"})
    assert made is not None
    assert made.known_from == "set on this visit only"


def test_a_payers_own_text_is_settled_and_its_reason_is_not_said_twice(checking: Checking) -> None:
    made = note(checking, "MOD-DISC-REQ", "medicare")
    assert made is not None
    assert made.is_settled
    assert made.asks == "Medicare Part B. GP, GO or GN: required."
    claim, result = checked(checking, "medicare")
    assert notes_by_rule(result, claim) == {}
    claim, result = checked(checking, "uhc")
    assert notes_by_rule(result, claim)["MOD-DISC-REQ"].startswith("UnitedHealthcare: GP, GO or GN: required; payer")


@pytest.mark.parametrize(
    ("rule", "payer", "keys"),
    [
        ("MOD-MISUSE", "aetna", {"lines": [{**BARE_LINE[0], "modifiers": ["GP", "52"]}]}),
        ("PAY-BUNDLED", "medicare", {"lines": [{"code": "97010", "units": 1, "modifiers": ["GP"]}]}),
        ("PAY-AUTH", "va", {"authorization": {"number": "A1", "visits": 1, "visits_used": 3}}),
        ("DX-LATERALITY", "aetna", {}),
    ],
)
def test_a_finding_that_no_answer_decides_has_no_note(
    checking: Checking, rule: str, payer: str, keys: dict[str, Any]
) -> None:
    claim, result = checked(checking, payer, **keys)
    found = [one for one in result.findings if one.rule == rule]
    assert [payer_note(one, claim) for one in found] == [None] * len(found)
    assert found or rule == "DX-LATERALITY"


def test_96_rests_on_the_profile_and_its_note_is_shown(checking: Checking) -> None:
    made = note(checking, "MOD-MISUSE", "va", lines=[{**BARE_LINE[0], "modifiers": ["GP", "96"]}])
    assert made is not None
    assert made.key == "rehab_hab_mods"


def test_a19_what_a_payer_asks_of_weakness_claims_stands_at_the_finding(checking: Checking) -> None:
    claim, result = checked(checking, "bcbs", diagnoses=["R53.1"], lines=BARE_LINE)
    weakness = next(one for one in result.findings if one.rule.startswith("WK-"))
    assert payer_note(weakness, claim) is None  # nothing is known until the clinic writes it in
    says = AnswerOrigin(WEAKNESS, date(2026, 9, 1), "Letter", "Graded strength and one timed test.")
    record = PayerRecord("bcbs", "Sample Blue", "bcbs", origins=(says,))
    made = payer_note(weakness, claim, record)
    assert made is not None
    assert made.asks == "Sample Blue. Graded strength and one timed test."
    assert made.known_from == "your answer: Letter, dated 09/01/2026"
    assert payer_note(weakness, claim, replace(record, origins=())) is None
