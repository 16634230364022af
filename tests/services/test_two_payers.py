"""Two payers: the same visit under both profiles, and only what differs."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from clinic_app.checker.answer import answer
from clinic_app.checker.findings import Severity
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.records import Coverage
from clinic_app.domain.visit import Insured, PayerOverrides, ServiceLine, Visit
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.payer_book import PayerBook
from clinic_app.services.second_payer import count_words, difference_lines, second_payer_of_file
from clinic_app.services.two_payers import SecondPayer, compare, second_visit
from tests.services.opening import TODAY, somebody

QUIET_RULES = {"PAY-AUTH", "PAY-REFERRAL", "PAY-ELIG", "PAY-WC", "COV-MSP", "COV-MA", "FREQ-CODE"}


def visit(first: str, second: str | None, **keys: Any) -> Visit:
    mapping = {
        "date_of_service": date(2026, 11, 2),
        "payer": first,
        "discipline": "PT",
        "diagnoses": ["M25.561"],
        "lines": [
            {"code": "97110", "minutes": 33, "units": 2, "modifiers": ["GP"]},
            {"code": "97140", "minutes": 7, "units": 1, "modifiers": ["GP"]},
        ],
        **keys,
    }
    return visit_from_mapping({**mapping, **({"secondary_payer": second} if second else {})})


def found(checking: Checking, first: str, second: str, **keys: Any) -> SecondPayer:
    made = second_payer_of_file(checking, checking.check(visit(first, second, **keys)))
    assert made is not None
    return made


def rules(findings: tuple[Any, ...]) -> set[str]:
    return {one.rule for one in findings}


def test_the_units_of_the_other_counting_rule_are_told_line_by_line(checking: Checking) -> None:
    made = found(checking, "medicare", "aetna")
    assert [(one.code, one.first, one.second) for one in made.units] == [("97140", 1, 0)]
    assert "UNIT-AMA-PERCODE" in rules(made.new)
    assert made.worst is Severity.ERROR


def test_the_same_two_payers_do_not_differ(checking: Checking) -> None:
    made = found(checking, "medicare", "railroad_medicare")
    assert difference_lines(made) == ()
    assert count_words(difference_lines(made)) == "no difference"
    assert made.worst is None


def test_modifiers_that_only_one_of_them_asks_for_are_told(checking: Checking) -> None:
    lines = [{"code": "97110", "minutes": 15, "units": 1, "modifiers": ["GP", "CQ"], "assistant_minutes": 15}]
    made = found(checking, "medicare", "self_pay", lines=lines)
    asked = {one.key: (one.first, one.second) for one in made.answers}
    assert asked["disc_modifiers"] == ("required", "not asked")
    assert asked["assistant_modifiers"] == ("required", "not asked")


def test_a_modifier_question_is_left_out_where_the_visit_does_not_raise_it(checking: Checking) -> None:
    assert "assistant_modifiers" not in {one.key for one in found(checking, "medicare", "self_pay").answers}
    lines = [{"code": "97014", "units": 1, "modifiers": ["GP"]}]
    asked = {one.key: one.second for one in found(checking, "medicare", "aetna", lines=lines).answers}
    assert asked["estim_code"] == "97014"


def test_a_cap_that_only_the_second_payer_has_is_told(checking: Checking) -> None:
    whole = visit("medicare", None)
    capped = PayerOverrides(daily_unit_cap=2, visit_limit=30)
    made = compare(checking.check(whole), checking.check(second_visit(whole, "tricare", capped)))
    assert {one.key: one.second for one in made.answers} == {"daily_unit_cap": "2 units", "visit_limit": "30 visits"}
    assert "PAY-DAILYCAP" in rules(made.new)


def test_a_paper_that_neither_is_known_to_ask_for_is_no_difference(checking: Checking) -> None:
    whole = visit("medicare", None)
    for wanted, keys in ((False, set()), (True, {"auth_required"})):
        second = second_visit(whole, "tricare", PayerOverrides(auth_required=wanted))
        made = compare(checking.check(whole), checking.check(second))
        assert {one.key for one in made.answers} == keys


def test_another_level_of_the_same_finding_is_told_once_for_all_its_lines(checking: Checking) -> None:
    bare = [{"code": code, "minutes": 15, "units": 1} for code in ("97110", "97112")]
    made = found(checking, "medicare", "bcbs", lines=bare)
    pairs = [(one.severity, other.severity) for one, other in made.other_severity if other.rule == "MOD-DISC-REQ"]
    assert pairs == [(Severity.ERROR, Severity.WARNING)] * 2
    lines = [line for line in difference_lines(made) if "And 1 more of MOD-DISC-REQ" in line.words]
    assert [line.severity for line in lines] == [Severity.WARNING]
    assert "For Medicare Part B: Must fix." in lines[0].words


def test_a_finding_that_rests_on_an_open_answer_of_the_second_is_not_called_gone(checking: Checking) -> None:
    made = found(checking, "medicare", "tricare")
    assert "MOD-MPPR" in rules(made.open)
    assert "MOD-MPPR" not in rules(made.gone)
    assert "Not confirmed for TRICARE" in {line.kind for line in difference_lines(made)}


def test_what_could_not_be_judged_for_the_second_alone_is_told(checking: Checking) -> None:
    lines = [{"code": "97014", "units": 1}]
    made = found(checking, "aetna", "uhc", lines=lines)
    assert "PAY-ESTIM" in {one.rule for one in made.not_checked}


def test_papers_of_the_first_payer_are_no_ground_to_judge_the_second(checking: Checking) -> None:
    keys: dict[str, Any] = {
        "authorization": {"number": "A1", "visits": 1, "visits_used": 5},
        "referral": {"number": ""},
        "coverage": {"employment": True, "item_11": "NONE"},
        "patient": {"member_id": "WC-1"},
        "history": {"eligibility_checked_on": date(2026, 1, 1)},
    }
    made = found(checking, "workers_comp", "medicare", **keys)
    for part in (made.new, made.gone, made.open, made.not_checked):
        assert not rules(part) & (QUIET_RULES | {"ID-MBI"})


def test_a_customary_filing_limit_of_the_second_payer_does_not_run_from_the_day_of_service(checking: Checking) -> None:
    early = {"date_of_service": date(2026, 3, 2)}
    assert not rules(found(checking, "medicare", "aetna", **early).new) & {"TFL-LATE", "TFL-SOON"}
    late = {"date_of_service": date(2025, 11, 3)}
    assert "TFL-LATE" in rules(found(checking, "workers_comp", "medicare", **late).new)


def test_a_second_payer_nobody_knows_is_said_not_to_be_compared(checking: Checking) -> None:
    made = found(checking, "medicare", "nobody")
    assert difference_lines(made) == ()
    assert count_words((), made.not_checked) == "1 not checked"
    assert "no profile of this payer" in made.not_checked[0].why


@pytest.mark.parametrize("second", ["medicare", None])
def test_no_second_payer_or_the_same_one_gives_nothing(checking: Checking, second: str | None) -> None:
    assert second_payer_of_file(checking, checking.check(visit("medicare", second))) is None


def test_the_second_claim_is_the_same_visit_with_the_member_of_its_own_coverage() -> None:
    whole = visit("medicare", "aetna", patient={"member_id": "M1", "last_name": "TESTERSON"})
    insured = Insured(last_name="SAMPLE")
    coverage = Coverage(1, "aetna", 2, "A-2", name_on_card="ADA SAMPLE", insured=insured)
    made = second_visit(whole, "aetna", None, coverage)
    assert made.patient is not None
    assert (made.patient.member_id, made.patient.name_on_card, made.patient.last_name) == (
        "A-2",
        "ADA SAMPLE",
        "TESTERSON",
    )
    assert (made.insured, made.secondary_payer, made.lines) == (insured, "medicare", whole.lines)
    alone = second_visit(whole, "aetna")
    assert alone.patient is not None
    assert alone.patient.member_id is None


def test_the_binding_answer_is_the_same_with_and_without_a_second_payer(checking: Checking) -> None:
    with_second = checking.check(visit("medicare", "aetna"))
    alone = checking.check(visit("medicare", None))
    answers = [json.dumps(answer("v", claim, result, {})) for claim, result in (with_second, alone)]
    assert answers[0] == answers[1]


def test_a_kept_visit_is_compared_by_the_clinics_own_answers_and_names(clinic: Clinic) -> None:
    book = PayerBook(clinic.store, clinic.checking.codebook.payer_profiles)
    own = book.add("Sample Plan", "aetna")
    book.answer(own, "daily_unit_cap", "2", None, "Contract", TODAY)
    patient, therapist = somebody(clinic)
    coverages = [Coverage(patient.id, "medicare", 1), Coverage(patient.id, own.record.profile, 2, "SP-1")]
    clinic.save_patient(patient, coverages)
    opened = clinic.new_visit(patient.id, TODAY, therapist.id)
    lines = (ServiceLine(code="97110", minutes=45, units=3, modifiers=("GP",)),)
    typed = replace(opened.record.visit, lines=lines)
    made = clinic.second_payer(opened, typed, clinic.check(opened, typed))
    assert made is not None
    assert made.name == "Sample Plan"
    assert "PAY-DAILYCAP" in rules(made.new)
    assert any("2 units for Sample Plan" in line.words for line in difference_lines(made))
