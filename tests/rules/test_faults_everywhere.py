"""Faults that any visit may have, each put into varied clean visits of every kind: none slips through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.catalog import ALL_RULES
from tests.rules.judging import TODAY
from tests.rules.varied_visits import varied_visits

Keys = dict[str, Any]

VISITS = varied_visits()
MOST = 100
"""At most so many visits are given one fault, taken evenly, so that the run stays short."""

MEDICARE = {"medicare", "railroad_medicare"}
FOLLOWERS = MEDICARE | {"medicare_advantage", "humana"}
"""Payers that hold to Medicare's plan of care."""
WANT_THERAPY_MODIFIERS = FOLLOWERS | {"tricare", "va", "uhc"}
QUARTER_HOURS = {"97110", "97112", "97113", "97116", "97140", "97530", "97533", "97535", "97542", "97760"}
OTHER_THERAPY = {"GP": "GO", "GO": "GN", "GN": "GP"}
OTHER_SIDE = {"left": "right", "right": "left"}
UNIT_RULES = frozenset({"UNIT-CMS-TOTAL", "UNIT-AMA-PERCODE"})
CODE_RULES = frozenset({"DX-NOT-LEAF", "DX-7TH-MISSING", "DX-UNKNOWN"})


@dataclass(frozen=True)
class CommonFault:
    """A fault, the visits that can have it, and the rules one of which must speak of it, and nothing else."""

    what: str
    rules: frozenset[str]
    can: Callable[[Mapping[str, Any]], bool]
    do: Callable[[Keys], None]


def _first_billed(keys: Mapping[str, Any]) -> Keys:
    line: Keys = next(line for line in keys["lines"] if line["units"])
    return line


def _by_assistant(keys: Mapping[str, Any]) -> bool:
    return "performer" in keys["lines"][0]


def _one_unit_more(keys: Keys) -> None:
    _first_billed(keys)["units"] += 1


def _no_modifier(keys: Keys) -> None:
    _first_billed(keys)["modifiers"] = []


def _other_therapy(keys: Keys) -> None:
    line = _first_billed(keys)
    line["modifiers"] = [OTHER_THERAPY[line["modifiers"][0]]]


def _no_assistant_modifier(keys: Keys) -> None:
    _first_billed(keys)["modifiers"].pop()


def _code_doubled(keys: Keys) -> None:
    keys["diagnoses"].append(keys["diagnoses"][0])


def _code_cut_short(keys: Keys) -> None:
    keys["diagnoses"][0] = keys["diagnoses"][0][:-1]


def _pointer_to_nothing(keys: Keys) -> None:
    _first_billed(keys)["pointers"] = ["D"]


def _other_side(keys: Keys) -> None:
    keys["documentation"]["side"] = OTHER_SIDE[keys["documentation"]["side"]]


def _unsigned(keys: Keys) -> None:
    keys["documentation"]["signed_by"] = ""


def _certification_over(keys: Keys) -> None:
    keys["plan_of_care"]["certified_to"] = keys["date_of_service"] - timedelta(days=1)


def _no_goal(keys: Keys) -> None:
    keys["plan_of_care"]["long_term_goal"] = ""


def _mistyped_npi(keys: Keys) -> None:
    keys["billing"]["npi"] = "1400000062"


def _wrong_total(keys: Keys) -> None:
    keys["claim"]["total_charge"] += "1"
    keys["claim"]["total_charge"] = keys["claim"]["total_charge"].replace(".001", ".01")


def _tomorrow(keys: Keys) -> None:
    keys["checked_on"] = keys["date_of_service"] - timedelta(days=1)


def _free_of_charge(keys: Keys) -> None:
    _first_billed(keys)["charge"] = "0.00"


def _for_an_evaluation(keys: Keys) -> None:
    _first_billed(keys)["modifiers"].append("25")


def _by_an_aide(keys: Keys) -> None:
    _first_billed(keys)["performer"] = "aide"


def _in_a_hospital(keys: Keys) -> None:
    keys["place_of_service"] = "22"


def _nowhere(keys: Keys) -> None:
    keys["place_of_service"] = "00"


def _never_certified(keys: Keys) -> None:
    del keys["plan_of_care"]["signed_on"]
    keys["checked_on"] = keys["date_of_service"] + timedelta(days=20)


def _no_progress_report(keys: Keys) -> None:
    keys["history"]["treatment_days_since_progress_report"] = 12


def _eligibility_long_ago(keys: Keys) -> None:
    keys["history"]["eligibility_checked_on"] = keys["date_of_service"] - timedelta(days=60)


def _born_tomorrow(keys: Keys) -> None:
    keys["patient"]["born"] = keys["date_of_service"] + timedelta(days=1)


def _onset_later(keys: Keys) -> None:
    keys["claim"]["onset_on"] = keys["date_of_service"] + timedelta(days=1)


def _corrects_nothing(keys: Keys) -> None:
    keys["claim"] |= {"frequency": "7", "original_number": ""}


def _authorization_used_up(keys: Keys) -> None:
    keys["authorization"]["visits_used"] = 40


def _not_of_work(keys: Keys) -> None:
    keys["coverage"]["employment"] = False


def _follows_medicare(keys: Mapping[str, Any]) -> bool:
    return keys["payer"] in FOLLOWERS


def _always(_: Mapping[str, Any]) -> bool:
    return True


COMMON = (
    CommonFault(
        "a unit too many", UNIT_RULES, lambda keys: _first_billed(keys)["code"] in QUARTER_HOURS, _one_unit_more
    ),
    CommonFault(
        "no therapy modifier",
        frozenset({"MOD-DISC-REQ"}),
        lambda keys: keys["payer"] in WANT_THERAPY_MODIFIERS and not _by_assistant(keys),
        _no_modifier,
    ),
    CommonFault(
        "another therapy's modifier",
        frozenset({"MOD-DISC-MATCH"}),
        lambda keys: bool(keys["lines"][0]["modifiers"]) and not _by_assistant(keys),
        _other_therapy,
    ),
    CommonFault("assistant not told", frozenset({"MOD-CQ-DECIDE"}), _by_assistant, _no_assistant_modifier),
    CommonFault("a diagnosis twice", frozenset({"DX-DUP"}), _always, _code_doubled),
    CommonFault("a diagnosis cut short", CODE_RULES, _always, _code_cut_short),
    CommonFault("a pointer to an empty box", frozenset({"DX-PTR-RANGE"}), _always, _pointer_to_nothing),
    CommonFault(
        "the other side charted",
        frozenset({"DX-LATERALITY-DOC"}),
        lambda keys: "side" in keys["documentation"],
        _other_side,
    ),
    CommonFault("note not signed", frozenset({"DOC-DAILY-NOTE"}), _follows_medicare, _unsigned),
    CommonFault("plan run out", frozenset({"POC-RECERT-90"}), _follows_medicare, _certification_over),
    CommonFault("plan without a goal", frozenset({"POC-FIELDS"}), _follows_medicare, _no_goal),
    CommonFault("a mistyped NPI", frozenset({"ID-NPI"}), _always, _mistyped_npi),
    CommonFault("a total a cent off", frozenset({"FORM-TOTAL"}), _always, _wrong_total),
    CommonFault("no charge", frozenset({"FORM-TOTAL"}), _always, _free_of_charge),
    CommonFault("25 on a therapist's line", frozenset({"MOD-MISUSE"}), _always, _for_an_evaluation),
    CommonFault("given by an aide", frozenset({"STAFF-AIDE"}), _always, _by_an_aide),
    CommonFault("in a hospital", frozenset({"POS-SETTING"}), lambda keys: keys["payer"] in MEDICARE, _in_a_hospital),
    CommonFault("a place that is none", frozenset({"POS-UNKNOWN"}), _always, _nowhere),
    CommonFault("plan never signed", frozenset({"POC-CERT-30"}), _follows_medicare, _never_certified),
    CommonFault("no progress report", frozenset({"DOC-PROGRESS-10"}), _follows_medicare, _no_progress_report),
    CommonFault(
        "coverage not looked up",
        frozenset({"PAY-ELIG"}),
        lambda keys: keys["payer"] != "self_pay",
        _eligibility_long_ago,
    ),
    CommonFault("born after the visit", frozenset({"ID-DOB"}), _always, _born_tomorrow),
    CommonFault("onset after the visit", frozenset({"DATE-ORDER"}), _always, _onset_later),
    CommonFault("corrects no claim", frozenset({"FREQ-CODE"}), _always, _corrects_nothing),
    CommonFault(
        "authorization used up", frozenset({"PAY-AUTH"}), lambda keys: "authorization" in keys, _authorization_used_up
    ),
    CommonFault(
        "not an accident at work",
        frozenset({"PAY-WC"}),
        lambda keys: keys["payer"] == "workers_comp",
        _not_of_work,
    ),
    CommonFault("a day to come", frozenset({"DATE-FUTURE"}), _always, _tomorrow),
)


@pytest.mark.parametrize("fault", COMMON, ids=lambda fault: fault.what)
def test_a_common_fault_is_found_and_nothing_else_is(fault: CommonFault, codebook: Codebook) -> None:
    answers = {}
    apt = [one for one in VISITS if fault.can(one.keys)]
    for one in apt[:: 1 + len(apt) // MOST]:
        keys = deepcopy(dict(one.keys))
        fault.do(keys)
        result = check(resolve(visit_from_mapping(keys), codebook, TODAY), ALL_RULES)
        answers[one.name] = {found.rule for found in result.findings if found.severity > Severity.INFO}
    print(f"{fault.what}: put into {len(answers)} of {len(apt)} visits")
    assert len(answers) >= 10
    missed = {name: rules for name, rules in answers.items() if not rules & fault.rules}
    assert missed == {}
    beside = {name: rules for name, rules in answers.items() if rules - fault.rules}
    assert beside == {}
