"""The counting rules beside one another: one fact is one finding, and fixes never do more than the visit says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.checker.check import check
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.checker.fixing import apply, apply_all_safe
from clinic_app.checker.resolve import resolve
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Visit
from clinic_app.rules import units
from clinic_app.rules.modifiers.assistants import ASSISTANT_RULES

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook

TODAY = date(2026, 11, 21)
RULES = (*units.RULES, *ASSISTANT_RULES)
CODES = ("97110", "97112", "97140", "97530", "97129", "97130", "97550", "97551", "96125", "G0283")


def visit_of(*lines: dict[str, Any], **more: Any) -> Visit:
    visit = {"date_of_service": date(2026, 6, 15), "payer": "medicare", "discipline": "PT", "lines": list(lines)}
    return visit_from_mapping({**visit, **more})


def judged(visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), RULES)


def names(visit: Visit, codebook: Codebook) -> list[str]:
    return [finding.rule for finding in judged(visit, codebook).findings]


def line(code: str, minutes: int | None, billed: int | None, **more: Any) -> dict[str, Any]:
    return {"code": code, "minutes": minutes, "units": billed, **more}


@pytest.mark.parametrize("first", [1, 2])
def test_a_tie_decided_either_way_is_quiet(codebook: Codebook, first: int) -> None:
    assert names(visit_of(line("97112", 20, first), line("97110", 20, 3 - first)), codebook) == []


def test_too_many_units_are_said_once(codebook: Codebook) -> None:
    assert names(visit_of(line("97110", 37, 3)), codebook) == ["UNIT-CMS-TOTAL"]
    assert names(visit_of(line("97110", 7, 1)), codebook) == ["UNIT-CMS-MIN8"]
    assert names(visit_of(line("97112", 20, 3), line("97110", 20, 0)), codebook) == ["UNIT-CMS-ALLOT"]


def test_counting_rules_are_silent_while_the_payers_rule_is_not_set(codebook: Codebook) -> None:
    visit = visit_of(line("97110", 8, 5), payer="workers_comp")
    assert names(visit, codebook) == ["UNIT-RULE-PAYER"]


def test_without_minutes_units_are_called_not_checked(codebook: Codebook) -> None:
    result = judged(visit_of(line("97110", None, 5)), codebook)
    assert result.findings == ()
    assert [one.rule for one in result.not_checked] == ["UNIT-CMS-TOTAL"]


def test_fixing_all_safe_never_bills_a_line_that_was_not_billed(codebook: Codebook) -> None:
    visit = visit_of(line("97110", 33, 3), line("97140", 7, 0))
    result = judged(visit, codebook)
    assert [finding.rule for finding in result.findings] == ["UNIT-CMS-ALLOT"]
    assert apply_all_safe(visit, result) == (visit, ())


def test_money_that_is_left_is_only_noted_and_never_added_unasked(codebook: Codebook) -> None:
    (finding,) = judged(visit_of(line("97110", 38, 2)), codebook).findings
    assert finding.severity is Severity.INFO
    assert finding.fix is not None
    assert not finding.fix.safe


def test_a_recount_adds_a_line_for_the_add_on_that_the_base_carries(codebook: Codebook) -> None:
    visit = visit_of(line("97129", 38, 1))
    (finding,) = judged(visit, codebook).findings
    assert finding.fix is not None
    mended = apply(visit, finding.fix)
    assert [(one.code, one.minutes, one.units) for one in mended.lines or ()] == [("97129", 15, 1), ("97130", 23, 2)]
    assert names(mended, codebook) == []


@pytest.mark.parametrize(("code", "billed", "waivable"), [("97161", 2, False), ("97035", 3, True)])
def test_a_ceiling_that_follows_from_the_codes_meaning_cannot_be_waived(
    codebook: Codebook, code: str, billed: int, waivable: bool
) -> None:
    visit = visit_of(line(code, 15 * billed, billed))
    found = [finding for finding in judged(visit, codebook).findings if finding.rule == "UNIT-MUE"]
    assert [finding.waivable for finding in found] == [waivable]


def test_a_split_line_keeps_its_minutes_units_and_charge(codebook: Codebook) -> None:
    visit = visit_of(line("97110", 45, 3, assistant_minutes=22, modifiers=["GP"], charge="100.00"))
    (finding,) = judged(visit, codebook).findings
    assert finding.rule == "MOD-CQ-SPLIT"
    assert finding.fix is not None
    plain, assistant = apply(visit, finding.fix).lines or ()
    assert (plain.minutes, plain.units, plain.modifiers, str(plain.charge)) == (23, 2, ("GP",), "66.67")
    assert (assistant.minutes, assistant.units, assistant.modifiers, str(assistant.charge)) == (
        22,
        1,
        ("GP", "CQ"),
        "33.33",
    )
    assert names(apply(visit, finding.fix), codebook) == []


def test_of_a_cognitive_pair_the_base_takes_the_therapists_unit(codebook: Codebook) -> None:
    visit = visit_of(
        line("97129", 15, 1, modifiers=["GP"], assistant_minutes=0),
        line("97130", 15, 1, modifiers=["GP"], assistant_minutes=15),
    )
    (finding,) = judged(visit, codebook).findings
    assert finding.fix is not None
    mended = apply(visit, finding.fix)
    assert [one.modifiers for one in mended.lines or ()] == [("GP",), ("GP", "CQ")]
    assert names(mended, codebook) == []


lines_of_a_visit = st.lists(
    st.builds(
        line,
        st.sampled_from(CODES),
        st.none() | st.integers(0, 70),
        st.none() | st.integers(0, 5),
        assistant_minutes=st.none() | st.integers(0, 30),
        modifiers=st.sampled_from([["GP"], ["GP", "CQ"]]),
    ),
    max_size=5,
)


@given(lines_of_a_visit, st.sampled_from(["medicare", "commercial", "workers_comp", "medicaid"]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_lines_break_a_rule_and_a_place_carries_one_finding_a_rule(
    codebook: Codebook, lines: list[dict[str, Any]], payer: str
) -> None:
    visit = visit_of(*lines, payer=payer)
    result = judged(visit, codebook)
    places = [(finding.rule, finding.at) for finding in result.findings]
    assert len(places) == len(set(places))
    mended, _fixes = apply_all_safe(visit, result)
    assert [one.code for one in mended.lines or ()] == [one["code"] for one in lines]


@given(st.lists(st.tuples(st.sampled_from(CODES[:4]), st.integers(0, 70)), max_size=6))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_units_left_to_the_program_are_never_flagged(codebook: Codebook, lines: list[tuple[str, int]]) -> None:
    for payer in ("medicare", "commercial"):
        visit = visit_of(
            *[line(code, minutes, None) for code, minutes in lines], payer=payer, payer_profile={"mue": False}
        )
        assert names(visit, codebook) == []
