"""Modifier rules where one example a visit does not show enough."""

from __future__ import annotations

import pytest

from clinic_app.checker.findings import Severity
from clinic_app.checker.fixing import apply
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.modifiers import RULES
from tests.rules.judging import judged, lines

FOURTEEN = {
    "GP": ("97161", "97162", "97163", "97164"),
    "GO": ("97165", "97166", "97167", "97168"),
    "GN": ("92521", "92522", "92523", "92524", "92597", "92607"),
}
BOUND = [(code, word) for word, codes in FOURTEEN.items() for code in codes]


@pytest.mark.parametrize(("code", "own"), BOUND)
def test_an_evaluation_takes_only_the_modifier_of_its_therapy(code: str, own: str, codebook: Codebook) -> None:
    for word in FOURTEEN:
        found = [one.rule for one in judged(codebook, RULES, lines=lines(f"{code} {word}")).findings]
        assert found == ([] if word == own else ["MOD-DISC-MATCH"])


def test_a_missing_therapy_modifier_is_added_by_itself_where_the_visit_says_whose_it_is(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, discipline="OT", lines=lines("97530 CO KX")).findings[:1]
    assert finding.fix is not None
    assert (finding.fix.title, finding.fix.safe) == ("Add GO", True)


def test_a_missing_therapy_modifier_is_asked_for_where_nothing_says_whose_it_is(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, lines=lines("97530")).findings
    assert [(fix.title, fix.safe) for fix in finding.fixes] == [("Add GP", False), ("Add GO", False)]


def test_a_sometimes_code_of_an_unknown_person_is_not_judged(codebook: Codebook) -> None:
    result = judged(codebook, RULES, lines=lines("20560"))
    assert result.findings == ()
    assert "MOD-DISC-REQ" in [one.rule for one in result.not_checked]


def test_an_unverified_place_on_the_therapy_list_only_warns(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, discipline="SLP", lines=lines("96112")).findings
    assert (finding.rule, finding.severity.word) == ("MOD-DISC-REQ", "warning")


def test_a_double_therapy_modifier_keeps_the_visits_own_first(codebook: Codebook) -> None:
    visit = {"discipline": "OT", "lines": lines("97530 GP GO")}
    (finding,) = judged(codebook, RULES, **visit).findings
    assert [fix.title for fix in finding.fixes] == ["Keep GO", "Keep GP"]
    assert (apply(visit_from_mapping(visit), finding.fixes[0]).lines or ())[0].modifiers == ("GO",)


def test_cq_without_gp_before_2020_is_silent(codebook: Codebook) -> None:
    found = judged(codebook, RULES, date_of_service="2019-12-31", lines=lines("97110 GO CQ")).findings
    assert "MOD-CQ-PAIR" not in [one.rule for one in found]


def test_functional_reporting_modifiers_were_right_until_the_end_of_2018(codebook: Codebook) -> None:
    found = judged(codebook, RULES, date_of_service="2018-12-31", lines=lines("97110 GP CK")).findings
    assert found == ()


def test_an_open_answer_on_habilitation_modifiers_is_not_judged(codebook: Codebook) -> None:
    result = judged(codebook, RULES, payer="uhc", lines=lines("97110 GP 97"))
    assert result.findings == ()
    assert "MOD-MISUSE" in [one.rule for one in result.not_checked]


def test_a_rejected_modifier_cannot_be_waived_and_a_misleading_one_can(codebook: Codebook) -> None:
    (rejected,) = judged(codebook, RULES, lines=lines("97161 GP 25")).findings
    (misleading,) = judged(codebook, RULES, lines=lines("97110 GP RT")).findings
    assert (rejected.waivable, misleading.waivable) == (False, True)


def test_needless_59_names_the_pair_that_ended(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, discipline="PT", lines=lines("97530 GP", "97116 GP 59")).findings
    assert "97530" in finding.message
    assert "no longer" in finding.message


def test_kx_is_added_to_all_lines_past_the_threshold_at_once(codebook: Codebook) -> None:
    visit = {"lines": lines("97110 GP", "97140 GP"), "history": {"allowed_pt_slp": "2600"}}
    (finding,) = judged(codebook, RULES, **visit).findings
    assert finding.rule == "MOD-KX-MISSING"
    assert finding.fix is not None
    assert not finding.fix.safe
    mended = apply(visit_from_mapping(visit), finding.fix)
    assert [line.modifiers for line in mended.lines or ()] == [("GP", "KX"), ("GP", "KX")]


def test_kx_of_a_year_without_a_published_amount_is_not_judged(codebook: Codebook) -> None:
    result = judged(
        codebook,
        RULES,
        date_of_service="2027-03-01",
        lines=lines("97110 GP"),
        history={"allowed_pt_slp": "2600"},
    )
    assert "MOD-KX-MISSING" in [one.rule for one in result.not_checked]


def test_amounts_that_may_cross_the_threshold_but_are_unknown_are_not_judged(codebook: Codebook) -> None:
    result = judged(codebook, RULES, lines=lines("97110 GP"), history={"allowed_pt_slp": "2450"})
    assert result.findings == ()
    assert "MOD-KX-MISSING" in [one.rule for one in result.not_checked]


def test_a_visit_that_crosses_the_threshold_by_the_fee_schedule_alone_is_a_thing_to_check(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, lines=lines("97110 GP"), history={"allowed_pt_slp": "2470"}).findings
    assert (finding.rule, finding.severity) == ("MOD-KX-MISSING", Severity.WARNING)
    assert "by estimate" in finding.message


def test_a_visit_far_below_the_threshold_by_the_fee_schedule_is_quiet(codebook: Codebook) -> None:
    result = judged(codebook, RULES, lines=lines("97110 GP"), history={"allowed_pt_slp": "2400"})
    assert result.findings == ()
    assert "MOD-KX-MISSING" not in [one.rule for one in result.not_checked]
