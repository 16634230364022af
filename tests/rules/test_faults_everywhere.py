"""Faults that any visit may have, each put into every varied clean visit that can have it: none slips through."""

from __future__ import annotations

from collections.abc import Callable
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
    """A fault, the visits that can have it, and the rules one of which must speak of it, alone unless `more` may."""

    what: str
    rules: frozenset[str]
    can: Callable[[Keys], bool]
    do: Callable[[Keys], None]
    more: frozenset[str] = frozenset()


def _first_billed(keys: Keys) -> Keys:
    line: Keys = next(line for line in keys["lines"] if line["units"])
    return line


def _by_assistant(keys: Keys) -> bool:
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


def _always(_: Keys) -> bool:
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
    CommonFault("note not signed", frozenset({"DOC-DAILY-NOTE"}), lambda keys: keys["payer"] in FOLLOWERS, _unsigned),
    CommonFault(
        "plan run out", frozenset({"POC-RECERT-90"}), lambda keys: keys["payer"] in FOLLOWERS, _certification_over
    ),
    CommonFault("plan without a goal", frozenset({"POC-FIELDS"}), lambda keys: keys["payer"] in FOLLOWERS, _no_goal),
    CommonFault("a mistyped NPI", frozenset({"ID-NPI"}), _always, _mistyped_npi),
    CommonFault("a total a cent off", frozenset({"FORM-TOTAL"}), _always, _wrong_total),
    CommonFault("a day to come", frozenset({"DATE-FUTURE"}), _always, _tomorrow),
)


@pytest.mark.parametrize("fault", COMMON, ids=lambda fault: fault.what)
def test_a_common_fault_is_found_in_every_visit(fault: CommonFault, codebook: Codebook) -> None:
    answers = {}
    for one in varied_visits():
        keys = deepcopy(dict(one.keys))
        if fault.can(keys):
            fault.do(keys)
            result = check(resolve(visit_from_mapping(keys), codebook, TODAY), ALL_RULES)
            answers[one.name] = {found.rule for found in result.findings if found.severity > Severity.INFO}
    print(f"{fault.what}: put into {len(answers)} visits")
    assert len(answers) >= 10
    missed = {name: rules for name, rules in answers.items() if not rules & fault.rules}
    assert missed == {}
    beside = {name: rules for name, rules in answers.items() if rules - fault.rules - fault.more}
    assert beside == {}
