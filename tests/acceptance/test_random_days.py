"""Random days counted a second time from the text of the manual, without a look at the program's own counting.

Medicare Claims Processing Manual ch. 5 §20.2.C for total time, the CPT time rule for midpoints, 42 CFR 410.59 and
410.60 with the tests of 2022 for assistants. `DAYS` of them in each run; a longer run: CLINIC_APP_DAYS=20000.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from fractions import Fraction
from random import Random
from typing import Any

from clinic_app.checker.check import check
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.catalog import ALL_RULES
from tests.acceptance.rows import DAY, TODAY

DAYS = int(os.environ.get("CLINIC_APP_DAYS", "1500"))
WORD = {"PT": "GP", "OT": "GO", "SLP": "GN"}
# fmt: off
QUARTERS = {
    "PT": ("97110", "97112", "97113", "97116", "97140", "97530", "97535", "97542", "97032", "97035", "97124", "97750",
           "97760", "97129", "90912"),
    "OT": ("97110", "97112", "97530", "97535", "97129", "97533", "97542", "97140", "97035"),
    "SLP": ("97129", "97533", "97535"),
}
# fmt: on
POOLED_ADD_ON = {"97129": "97130", "90912": "90913"}
BLOCKS = {
    "97550": ("97551", 30, 15),
    "97545": ("97546", 120, 60),
    "92607": ("92608", 60, 30),
    "92626": ("92627", 60, 15),
    "96112": ("96113", 60, 30),
}
UNTIMED = ["97150", "97161", "97012", "G0283", "95992", "92507", "92526"]
EDGES = (8, 15, 16, 22, 23, 30, 31, 37, 38, 53, 60, 61, 67, 68, 75, 76, 90, 91, 105, 106, 150, 151)


def of_total_time(minutes: Mapping[str, int]) -> tuple[dict[str, int], set[str]]:
    """Units by code, and the codes between which a tie lets the clinician choose."""
    total = sum(minutes.values())
    allowed = 0 if total < 8 else (total + 7) // 15
    units = {code: one // 15 for code, one in minutes.items()}
    left = allowed - sum(units.values())
    order = list(minutes)
    ranked = sorted(order, key=lambda code: (-(minutes[code] % 15), -minutes[code], order.index(code)))
    for code in ranked[:left]:
        units[code] += 1
    if not 0 < left < len(ranked) or minutes[ranked[left - 1]] % 15 != minutes[ranked[left]] % 15:
        return units, set()
    return units, {code for code in order if minutes[code] % 15 == minutes[ranked[left]] % 15}


def of_blocks(minutes: int, first: int, further: int) -> tuple[int, int]:
    """Units of a base and its add-on: each block once more than half of it has passed."""
    if minutes * 2 <= first:
        return 0, 0
    past = max(0, minutes - first)
    return 1, sum(1 for block in range(20) if past * 2 > (2 * block + 1) * further)


def expected(rule: str, lines: list[dict[str, Any]], quarters: Mapping[str, int]) -> tuple[dict[str, int], set[str]]:
    units, tied = of_total_time(quarters)
    if rule == "ama":
        units, tied = {code: (one + 7) // 15 for code, one in quarters.items()}, set()
    found = {}
    for code, number in units.items():
        add_on = POOLED_ADD_ON.get(code)
        found[code] = min(number, 1) if add_on else number
        if add_on:
            found[add_on] = max(0, number - 1)
    for line in lines:
        if line["code"] in BLOCKS:
            add_on, first, further = BLOCKS[line["code"]]
            found[line["code"]], found[add_on] = of_blocks(line["minutes"], first, further)
        elif line["code"] in UNTIMED:
            found[line["code"]] = 1
    return {code: number for code, number in found.items() if number}, tied


def random_day(random: Random, discipline: str) -> list[dict[str, Any]]:
    codes = random.sample(QUARTERS[discipline], random.randint(1, min(5, len(QUARTERS[discipline]))))
    lines = [
        {"code": code, "minutes": random.choice((random.randint(0, 60), random.randint(1, 22)))}
        for code in codes
        for _ in range(random.choice((1, 1, 1, 2)))
    ]
    if random.random() < 0.25:
        lines.append({"code": random.choice(list(BLOCKS)), "minutes": random.choice(EDGES)})
    if random.random() < 0.3:
        lines.append({"code": random.choice(UNTIMED), "minutes": random.randint(1, 45)})
    random.shuffle(lines)
    return [{**line, "modifiers": [WORD[discipline]]} for line in lines]


def judged(codebook: Codebook, **keys: Any) -> tuple[Claim, CheckResult]:
    claim = resolve(visit_from_mapping({"date_of_service": DAY, "diagnoses": ["M25.561"], **keys}), codebook, TODAY)
    return claim, check(claim, ALL_RULES)


def test_units_of_random_days_are_those_of_the_manual(codebook: Codebook) -> None:
    random = Random(20_260_615)
    for _ in range(DAYS):
        rule, discipline = random.choice(("cms", "ama")), random.choice(("PT", "PT", "OT", "SLP"))
        lines = random_day(random, discipline)
        quarters: dict[str, int] = {}
        for line in lines:
            if line["code"] in QUARTERS[discipline]:
                quarters[line["code"]] = quarters.get(line["code"], 0) + line["minutes"]
        profile = {"unit_rule": rule, "disc_modifiers": "not"}
        claim, _ = judged(codebook, payer="commercial", payer_profile=profile, discipline=discipline, lines=lines)
        found: dict[str, int] = {}
        for entry in claim.unit_entries():
            assert entry["from_whole"] + entry["from_remainder"] == entry["units"], lines
            found[entry["code"]] = found.get(entry["code"], 0) + entry["units"]
        tied = {entry["code"] for entry in claim.unit_entries() if entry["tie"]} - set(POOLED_ADD_ON.values())
        assert ({code: units for code, units in found.items() if units}, tied) == expected(rule, lines, quarters), lines


def due(units: int, therapist: int, assistant: int) -> tuple[int, bool]:
    """Units with CQ, and whether CMS has settled it."""
    own, others = therapist // 15, assistant // 15
    therapist_left, assistant_left = therapist % 15, assistant % 15
    match units - own - others:
        case 0:
            return others, True
        case 1 if therapist_left >= 8:
            return others, True
        case 1:
            both = therapist_left + assistant_left
            return others + int(bool(both) and Fraction(assistant_left, both) > Fraction(1, 10)), True
        case _:
            each = 9 <= therapist_left <= 14 and 9 <= assistant_left <= 14
            return others + 1, each and 23 <= therapist_left + assistant_left <= 28


def test_assistants_units_of_random_days_are_those_of_the_regulation(codebook: Codebook) -> None:
    random = Random(410_060)
    seen = 0
    for _ in range(DAYS):
        codes = random.sample(["97110", "97112", "97140", "97530"], random.randint(1, 3))
        parts = {code: (random.randint(0, 40), random.randint(0, 40)) for code in codes}
        units, _tied = of_total_time({code: sum(part) for code, part in parts.items()})
        lines = []
        for code, (therapist, assistant) in parts.items():
            line = {"code": code, "minutes": therapist + assistant, "assistant_minutes": assistant}
            lines.append({**line, "units": units[code], "modifiers": ["GP"]})
        _, result = judged(codebook, payer="medicare", discipline="PT", lines=lines)
        told = {one.at[1]: one for one in result.findings if one.rule in {"MOD-CQ-DECIDE", "MOD-CQ-SPLIT"}}
        for index, code in enumerate(codes):
            with_word, settled = due(units[code], *parts[code])
            seen += 1
            if not units[code] or not parts[code][1] or not with_word:
                assert index not in told, (code, lines)
            else:
                assert told[index].severity.word == ("error" if settled else "warning"), (code, lines)
                mixed = settled and with_word < units[code]
                assert told[index].rule == ("MOD-CQ-SPLIT" if mixed else "MOD-CQ-DECIDE"), (code, lines)
    assert seen >= DAYS


def test_two_lines_of_a_code_get_their_units_by_who_gave_them(codebook: Codebook) -> None:
    for therapist in range(1, 45):
        for assistant in range(1, 45):
            total = (therapist + assistant + 7) // 15
            with_word, settled = due(total, therapist, assistant)
            if not total or not settled:
                continue
            plain = {"code": "97110", "minutes": therapist, "assistant_minutes": 0, "modifiers": ["GP"]}
            given = {"code": "97110", "minutes": assistant, "assistant_minutes": assistant, "modifiers": ["GP", "CQ"]}
            claim, result = judged(codebook, payer="medicare", discipline="PT", lines=[plain, given])
            units = [entry["units"] for entry in claim.unit_entries()]
            assert units == [total - with_word, with_word], (therapist, assistant)
            assert not [one.rule for one in result.findings if one.rule.startswith(("MOD-CQ", "UNIT"))]
