"""What two trade articles teach of coding weakness, statement by statement, as a user meets it in the program.

"A" is the article on R53.1 as a biller sees it, "B" the one on M62.81 in physical therapy. A test named after a
statement holds all of it that the program has. Statements that are held by screens, lists and papers rather than by a
rule stand in `test_article_screens.py`, those of releases and updates beside their services.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import CheckResult, Finding, Severity
from clinic_app.checker.fixing import apply
from clinic_app.checker.live import LiveCheck
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.code_card import NOTE_NAMES, code_card
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.tabular_list import NoteKind
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Discipline, Documentation, StandardTest, Visit
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.diagnoses.suggested_services import suggested_services
from clinic_app.rules.documentation.measures import doubt_of_test, measures
from clinic_app.rules.weakness.checklist import ItemState, checklist_of
from clinic_app.rules.weakness.chooser import candidates, interview
from clinic_app.rules.weakness.chooser_table import Reply, chooser_table
from clinic_app.rules.weakness.documentation_table import DocumentationRow, Sufficiency, documentation_table
from clinic_app.rules.weakness.sufficiency import suffices
from clinic_app.services import Checking
from clinic_app.services.claim_papers import claim_pdf, printed, summary_of_file
from clinic_app.services.clinic import Clinic
from clinic_app.services.weakness_audit import audit_pdf, draw_sample, read_month
from clinic_app.services.weakness_cards import (
    chooser_card_pdf,
    procedures_for_weakness,
    services_for_weakness,
    training_card_pdf,
)
from clinic_app.ui.code_hits import HitGroup
from clinic_app.ui.code_searches import service_search
from tests.reports.reading import pages_of
from tests.rules.clean_visits import written_visits
from tests.rules.faults import Fault, base_of, with_fault

TODAY = date(2026, 11, 21)
DAY = date(2026, 6, 15)
NOW = datetime(2026, 11, 21, 9, 0)  # noqa: DTZ001 # printed as the clinic's own time
CLEAN = written_visits()
R531 = "weakness without a known cause"
"""An evaluation for weakness of no known cause, with its work-up charted: clean."""
M6281 = "generalized muscle weakness, every line"
"""Exercise and tasks for muscle weakness, every line of the checklist answered: clean."""


def visit_with(clean: str, /, **places: Any) -> Visit:
    """A clean visit with some places changed; `documentation__onset` is the place documentation.onset."""
    put = tuple((key.replace("__", "."), value) for key, value in places.items())
    fault = Fault("", clean, put)
    return with_fault(fault, base_of(fault, CLEAN))


def coded(*diagnoses: str, procedure: str = "97110", **keys: Any) -> Visit:
    """A short visit: these diagnoses, all pointed to, and one line; nothing of its note was asked for."""
    pointers = ["A", "B", "C", "D"][: len(diagnoses)]
    lines = [{"code": procedure, "minutes": 30, "units": 2, "modifiers": ["GP"], "pointers": pointers}]
    return visit_from_mapping(
        {"date_of_service": DAY, "payer": "medicare", "diagnoses": list(diagnoses), "lines": lines, **keys}
    )


def checked(visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), ALL_RULES)


def said(rule: str, visit: Visit, codebook: Codebook) -> list[Finding]:
    return [one for one in checked(visit, codebook).findings if one.rule == rule]


def one_of(rule: str, visit: Visit, codebook: Codebook) -> Finding:
    (finding,) = said(rule, visit, codebook)
    return finding


def codes_after_fix(finding: Finding, visit: Visit) -> list[str]:
    assert finding.fix is not None
    return [one.code for one in apply(visit, finding.fix).diagnoses or ()]


def warned(rule: str, visit: Visit, codebook: Codebook) -> bool:
    return [one.severity for one in said(rule, visit, codebook)] == [Severity.WARNING]


def loud(visit: Visit, codebook: Codebook) -> set[str]:
    return {one.rule for one in checked(visit, codebook).findings if one.severity > Severity.INFO}


def test_the_two_clean_visits_these_tests_change_are_clean(codebook: Codebook) -> None:
    assert loud(visit_with(R531), codebook) == set()
    assert loud(visit_with(M6281), codebook) == set()


# The article on R53.1


def test_a1_the_card_of_r53_1_tells_its_title_its_place_and_that_it_can_be_billed(codebook: Codebook) -> None:
    card = code_card(codebook.diagnoses, "R53.1", DAY)
    assert card.title == "Weakness"
    assert card.chapter.startswith("Chapter 18: ")
    assert card.category == "R53: Malaise and fatigue"
    assert card.billable


def test_a2_a_symptom_gives_way_to_the_disease_that_explains_it(codebook: Codebook) -> None:
    beside = coded("M75.101", "M25.511")
    assert codes_after_fix(one_of("DX-SX-WITH-DX", beside, codebook), beside) == ["M75.101"]
    ahead = coded("R26.89", "G20.A1")
    assert codes_after_fix(one_of("DX-SX-ORDER", ahead, codebook), ahead) == ["G20.A1", "R26.89"]
    assert one_of("WK-UPGRADE", coded("M62.81", "G72.81"), codebook).severity is Severity.INFO


def test_a3_frailty_is_r54_and_never_beside_r53_1(codebook: Codebook) -> None:
    assert one_of("DX-EXCL1", coded("R53.1", "R54"), codebook).severity is Severity.ERROR
    assert said("DX-EXCL1", coded("R54"), codebook) == []


def test_a4_weakness_found_by_muscle_testing_is_offered_as_m62_81(codebook: Codebook) -> None:
    graded = coded("R53.1", documentation={"strength": [{"group": "hip flexors", "side": "both", "grade": "3+/5"}]})
    assert codes_after_fix(one_of("WK-R531-THERAPY", graded, codebook), graded) == ["M62.81"]


def test_a5_sarcopenia_is_m62_84_and_never_beside_r53_1(codebook: Codebook) -> None:
    both = coded("R53.1", "M62.84")
    finding = one_of("DX-EXCL1", both, codebook)
    assert finding.severity is Severity.ERROR
    assert codes_after_fix(finding, both) == ["M62.84"]


@pytest.mark.parametrize("cause", ["G81.91", "I69.354"])
def test_a6_a_confirmed_cause_in_the_nerves_replaces_r53_1(cause: str, codebook: Codebook) -> None:
    both = coded(cause, "R53.1")
    finding = one_of("WK-NEURO", both, codebook)
    assert finding.severity is Severity.WARNING
    assert codes_after_fix(finding, both) == [cause]


def test_a7_r53_1_stands_while_the_cause_is_looked_for_or_second_to_a_known_disease(codebook: Codebook) -> None:
    assert checked(visit_with(R531), codebook).worst in {None, Severity.INFO}
    second = said("DX-SX-WITH-DX", coded("D50.9", "R53.1", procedure="97162"), codebook)
    assert [one.severity for one in second] == [Severity.INFO]
    worn = visit_with(R531, documentation__narrative="deconditioned after pneumonia")
    assert one_of("WK-DECOND", worn, codebook).severity is Severity.INFO


def test_a8_r53_1_leads_only_while_nothing_firmer_is_known(codebook: Codebook) -> None:
    ahead = coded("R53.1", "D50.9")
    finding = one_of("WK-CAUSE-FIRST", ahead, codebook)
    assert finding.severity is Severity.WARNING
    assert codes_after_fix(finding, ahead) == ["D50.9", "R53.1"]
    assert said("WK-CAUSE-FIRST", coded("R53.1"), codebook) == []


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    """A practice clinic of one's own."""
    opened = Clinic.open_practice(tmp_path, Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    yield opened
    opened.close()


CHOSEN: Mapping[str, tuple[str, ...]] = {
    "R53.1": (),
    "R53.0": ("tired", "cancer"),
    "R53.81": ("debility",),
    "R53.82": ("tired", "chronic"),
    "R53.83": ("tired",),
    "M62.81": ("graded", "regions"),
    "M62.84": ("sarcopenia", "graded", "regions"),
    "G81.91": ("paralysis",),
    "G82.20": ("paralysis",),
    "R54": ("frailty",),
    "M79.18": ("pain",),
}


@pytest.mark.parametrize("code", CHOSEN)
def test_a9_the_chooser_leads_to_each_code_by_what_the_chart_says(code: str, codebook: Codebook) -> None:
    table = chooser_table()
    replies = dict.fromkeys(table.questions, Reply.NO) | dict.fromkeys(CHOSEN[code], Reply.YES)
    row = interview(table, replies).row
    assert row is not None
    assert code in [hit.code for hit in candidates(row, codebook.diagnoses, DAY)]


def test_a9_the_chooser_is_printed_on_one_page(clinic: Clinic) -> None:
    (text,) = pages_of(chooser_card_pdf(clinic, NOW))
    for code in ("R53.1", "R53.0", "R53.81", "R53.83", "M62.81", "M62.84", "G81", "G82", "R54", "M79.1"):
        assert code in text


def test_a10_without_an_objective_finding_either_code_is_doubted(codebook: Codebook) -> None:
    assert warned("WK-OBJ", visit_with(R531, documentation__tests=[]), codebook)
    assert warned("WK-M6281-OBJ", visit_with(M6281, documentation__strength=[]), codebook)


@pytest.mark.parametrize("clean", [R531, M6281])
@pytest.mark.parametrize("onset", ["", "weakness"])
def test_a11_onset_and_course_are_charted(clean: str, onset: str, codebook: Codebook) -> None:
    assert loud(visit_with(clean, documentation__onset=onset), codebook) == {"WK-ONSET"}


@pytest.mark.parametrize("clean", [R531, M6281])
def test_a12_severity_and_function_are_charted(clean: str, codebook: Codebook) -> None:
    assert loud(visit_with(clean, documentation__severity=""), codebook) == {"WK-SEVERITY"}
    assert loud(visit_with(clean, documentation__activities="limits life"), codebook) == {"WK-ADL"}


@pytest.mark.parametrize("clean", [R531, M6281])
def test_a13_associated_and_negative_findings_are_charted(clean: str, codebook: Codebook) -> None:
    assert loud(visit_with(clean, documentation__associated=""), codebook) == {"WK-ASSOC"}


def test_a14_muscle_and_standard_tests_are_charted_and_asked_for(codebook: Codebook) -> None:
    assert loud(visit_with(R531, documentation__tests=[]), codebook) == {"WK-OBJ", "WK-STDTEST"}
    assert loud(visit_with(M6281, documentation__tests=[]), codebook) == {"WK-STDTEST"}
    walked = [{"name": "6MWT", "score": 240.0, "unit": "m", "on": DAY}]
    assert loud(visit_with(M6281, documentation__tests=walked), codebook) == set()


def test_a14_the_form_takes_grades_forces_and_tests_with_units_and_asks_about_what_cannot_be() -> None:
    assert {"TUG", "6MWT", "Berg", "5xSTS"} <= {kind.name for kind in measures().tests}
    assert {unit.unit for unit in measures().forces} == {"kg", "lb", "N"}
    assert doubt_of_test(StandardTest("Berg", 60.0, "/56")) == "Berg is scored 0 to 56; 60?"
    assert doubt_of_test(StandardTest("TUG", 18.0, "s")) == ""


def test_a15_what_else_it_may_be_is_charted(codebook: Codebook) -> None:
    assert loud(visit_with(R531, documentation__differential="unknown"), codebook) == {"WK-DIFF"}


@pytest.mark.parametrize("clean", [R531, M6281])
def test_a16_plan_and_day_of_re_evaluation_are_charted(clean: str, codebook: Codebook) -> None:
    assert loud(visit_with(clean, documentation__plan="PT"), codebook) == {"WK-PLAN"}
    assert loud(visit_with(clean, documentation__follow_up=date(2026, 6, 1)), codebook) == {"WK-FOLLOWUP"}


def test_a17_the_code_follows_what_is_found(codebook: Codebook) -> None:
    found = visit_with(R531, documentation__charted=[{"code": "G62.9", "on": date(2026, 6, 12), "by": "MD"}])
    finding = one_of("WK-UPDATE-DX", found, codebook)
    assert finding.severity is Severity.WARNING
    assert codes_after_fix(finding, found) == ["G62.9"]
    assert warned("DX-SYMPTOM-LONG", coded("R53.1", history={"visit_number": 9}), codebook)
    assert said("DX-SYMPTOM-LONG", coded("R53.1", history={"visit_number": 2}), codebook) == []


DENIED: Mapping[str, tuple[str, Visit]] = {
    "vague notes": ("WK-ONSET", visit_with(R531, documentation__onset="weakness")),
    "no objective test": ("WK-OBJ", visit_with(R531, documentation__tests=[])),
    "codes that exclude each other": ("DX-EXCL1", coded("R53.1", "M62.81")),
    "first though second": ("WK-CAUSE-FIRST", coded("R53.1", "E03.9")),
    "no plan": ("WK-PLAN", visit_with(R531, documentation__plan="")),
    "no follow-up": ("WK-FOLLOWUP", visit_with(M6281, documentation__follow_up=date(2026, 6, 1))),
    "no progress measured": (
        "WK-REASSESS-30",
        visit_with(M6281, documentation__last_reassessed=date(2026, 5, 1), documentation__tests=[]),
    ),
}


@pytest.mark.parametrize("why", DENIED)
def test_a18_each_reason_of_denial_is_told_before_the_claim_leaves(why: str, codebook: Codebook) -> None:
    rule, visit = DENIED[why]
    assert one_of(rule, visit, codebook).severity > Severity.INFO


def test_a20_the_fix_keeps_r53_1_as_the_second_code(codebook: Codebook) -> None:
    ahead = coded("R53.1", "I50.9")
    finding = one_of("WK-CAUSE-FIRST", ahead, codebook)
    assert finding.fix is not None
    mended = apply(ahead, finding.fix)
    assert [one.code for one in mended.diagnoses or ()] == ["I50.9", "R53.1"]
    assert said("WK-CAUSE-FIRST", mended, codebook) == []


def test_a21_a_note_is_of_its_day_and_what_comes_later_is_an_addendum(codebook: Codebook) -> None:
    late = {"documentation__edited_on": datetime.fromisoformat("2026-06-24T09:00:00"), "checked_on": date(2026, 6, 25)}
    finding = one_of("WK-DATED", visit_with(M6281, **late), codebook)
    assert finding.severity is Severity.WARNING
    assert finding.fixes == (), "nothing is filled in after the day"
    stamped = visit_with(M6281, **late, documentation__addendum_on=datetime.fromisoformat("2026-06-24T09:00:00"))
    assert said("WK-DATED", stamped, codebook) == []


@pytest.mark.parametrize("procedure", ["97110", "97112"])
def test_a22_treatment_may_be_linked_to_r53_1(procedure: str, codebook: Codebook) -> None:
    visit = coded("R53.1", procedure=procedure)
    assert one_of("WK-R531-THERAPY", visit, codebook).severity is Severity.WARNING
    assert said("DX-CPT-LINK", visit, codebook) == []


@pytest.mark.parametrize("procedure", ["99213", "99214", "99215"])
def test_a23_an_office_visit_is_the_physicians_to_bill(procedure: str, codebook: Codebook) -> None:
    line = [{"code": procedure, "units": 1, "modifiers": []}]
    by_therapist = coded("R53.1", lines=line, discipline="PT", rendering={"npi": "1300000019", "credential": "PT"})
    by_physician = coded("R53.1", lines=line, rendering={"npi": "1679576722", "credential": "MD"})
    assert one_of("PAY-EM", by_therapist, codebook).severity is Severity.ERROR
    assert said("PAY-EM", by_physician, codebook) == []


def test_a24_thirty_days_without_a_measure_are_told(codebook: Codebook) -> None:
    long_ago = visit_with(M6281, documentation__last_reassessed=date(2026, 5, 1), documentation__tests=[])
    assert warned("WK-REASSESS-30", long_ago, codebook)
    assert said("WK-REASSESS-30", visit_with(M6281), codebook) == []


def test_a25_excluded_codes_are_told_from_either_side(codebook: Codebook) -> None:
    for pair in (("R53.1", "R54"), ("R54", "R53.1")):
        finding = one_of("DX-EXCL1", coded(*pair), codebook)
        assert finding.severity is Severity.ERROR
        assert "Excludes1" in finding.basis


@pytest.mark.parametrize("clean", [R531, M6281])
def test_a26_the_form_prompts_for_each_point_and_ticks_what_is_charted(clean: str, codebook: Codebook) -> None:
    full = checklist_of(resolve(visit_with(clean), codebook, TODAY))
    bare = checklist_of(resolve(visit_with(clean, documentation={}), codebook, TODAY))
    assert full is not None
    assert bare is not None
    assert all(row.row.prompt for item in full.items for row in item.rows)
    assert {item.state for item in full.items} == {ItemState.OK}
    assert {item.state for item in bare.items} == {ItemState.MISSING}


def test_a26_the_data_points_are_printed_as_a_training_card(clinic: Clinic) -> None:
    (text,) = pages_of(training_card_pdf(clinic, NOW))
    for row in documentation_table().rows:
        assert row.label.split()[0] in text
    assert "3+" in text


@pytest.mark.parametrize("row", documentation_table().rows, ids=lambda row: row.rule)
def test_a26_the_examples_of_the_training_card_are_judged_as_it_says(row: DocumentationRow) -> None:
    if row.sufficient is Sufficiency.WORDS:
        assert suffices(row, Documentation(**{row.field: row.enough}), DAY)
        assert not suffices(row, Documentation(**{row.field: row.too_little}), DAY)


def test_a27_a_months_claims_are_audited_by_a_sample_that_can_be_drawn_again(clinic: Clinic) -> None:
    month = read_month("11/2026", TODAY)
    sample = draw_sample(clinic, month, 3, "K7M2Q9RT")
    assert sample is not None
    assert len(sample.claims) == 3 < sample.population
    assert sample == draw_sample(clinic, month, 3, "K7M2Q9RT")
    assert all(set(one.codes) & {"R53.1", "M62.81"} and one.asked for one in sample.claims)
    text = " ".join(pages_of(audit_pdf(clinic, sample, NOW)))
    assert "Seed K7M2Q9RT" in text
    assert all(f"{one.met} of {one.asked}" in text for one in sample.claims)


def test_a28_every_edition_and_every_rule_tells_where_it_comes_from(codebook: Codebook) -> None:
    editions = codebook.editions()
    assert date.fromisoformat(editions["icd10cm"]) >= date.fromisoformat(editions["icd10cm_notes"])
    assert all(editions.values())
    assert all(rule.basis for rule in ALL_RULES)


def test_a29_a_confirmed_diagnosis_is_sent_as_a_corrected_claim_where_the_payer_takes_one(codebook: Codebook) -> None:
    corrected = {"frequency": "7", "original_number": "2026164000123"}
    assert said("FREQ-CODE", coded("G62.9", payer="commercial", claim=corrected), codebook) == []
    unnumbered = coded("G62.9", payer="commercial", claim={"frequency": "7", "original_number": ""})
    assert one_of("FREQ-CODE", unnumbered, codebook).severity is Severity.ERROR
    assert one_of("FREQ-CODE", coded("G62.9", claim=corrected), codebook).severity is Severity.ERROR


@pytest.mark.parametrize("cause", ["G81.91", "G71.00", "G73.7", "E03.9", "E27.1", "D50.9", "D64.9"])
def test_a30_a_firmer_cause_is_offered(cause: str, codebook: Codebook) -> None:
    on_claim = said("WK-UPGRADE", coded("R53.1", cause), codebook)
    assert [one.severity for one in on_claim] == [Severity.INFO]
    charted = visit_with(R531, documentation__charted=[{"code": cause, "on": DAY, "by": "MD"}])
    assert [one.severity for one in said("WK-UPGRADE", charted, codebook)] == [Severity.INFO]


def test_a30_graded_weakness_is_escalated_to_m62_81(codebook: Codebook) -> None:
    groups = [{"group": group, "side": "both", "grade": "3/5"} for group in ("knee extensors", "shoulder abductors")]
    graded = coded("R53.1", documentation={"strength": groups})
    assert codes_after_fix(one_of("WK-R531-THERAPY", graded, codebook), graded) == ["M62.81"]


def test_a31_there_is_no_procedure_code_for_weakness(clinic: Clinic) -> None:
    page = procedures_for_weakness()
    assert page.title == "There is no procedure code for weakness"
    assert "follows the service" in page.summary
    assert {"97110", "97112", "97530"} <= {code for code, _, _ in services_for_weakness(clinic)}
    assert page.title in pages_of(chooser_card_pdf(clinic, NOW))[0]


# The article on M62.81


def test_b1_the_card_of_m62_81_tells_its_title_its_place_and_that_it_can_be_billed(codebook: Codebook) -> None:
    card = code_card(codebook.diagnoses, "M62.81", DAY)
    assert card.title == "Muscle weakness (generalized)"
    assert card.chapter.startswith("Chapter 13: ")
    assert card.billable


@pytest.mark.parametrize("procedure", ["97110", "97112", "97530", "97116"])
def test_b2_strengthening_for_r53_1_is_questioned_and_for_m62_81_is_not(procedure: str, codebook: Codebook) -> None:
    assert warned("WK-R531-THERAPY", coded("R53.1", procedure=procedure), codebook)
    assert said("WK-R531-THERAPY", coded("M62.81", procedure=procedure), codebook) == []


def test_b3_m62_81_and_m62_84_never_share_a_claim(codebook: Codebook) -> None:
    assert one_of("DX-EXCL1", coded("M62.81", "M62.84"), codebook).severity is Severity.ERROR


@pytest.mark.parametrize("excluded", ["G72.1", "G72.0", "R25.2", "M79.10", "M79.18", "G25.82"])
def test_b4_what_the_category_excludes_is_told(excluded: str, codebook: Codebook) -> None:
    assert one_of("DX-EXCL1", coded("M62.81", excluded), codebook).severity is Severity.ERROR


def test_b5_m79_81_may_stand_beside_m62_81_and_the_card_says_so(codebook: Codebook) -> None:
    assert said("DX-EXCL1", coded("M62.81", "M79.81"), codebook) == []
    card = code_card(codebook.diagnoses, "M62.81", DAY)
    (both_may,) = [notes for notes in card.notes if notes.name == NOTE_NAMES[NoteKind.EXCLUDES2]]
    assert any("M79.81" in line.text for line in both_may.lines)


def test_b6_weakness_in_the_note_and_sarcopenia_in_the_referral_are_set_against_each_other(codebook: Codebook) -> None:
    referred = visit_with(M6281, documentation__charted=[{"code": "M62.84", "on": date(2026, 6, 12), "by": "MD"}])
    assert warned("WK-UPDATE-DX", referred, codebook)
    assert one_of("DX-EXCL1", coded("M62.84", "M62.81"), codebook).severity is Severity.ERROR


@pytest.mark.parametrize("procedure", ["97161", "97162", "97163", "97110", "97530", "97116", "97112", "97140"])
def test_b7_services_that_go_with_m62_81_are_offered_with_their_reason(procedure: str, codebook: Codebook) -> None:
    (offered,) = [one for one in suggested_services("M62.81") if one.service == procedure]
    assert len(offered.reason.split()) > 3
    assert said("DX-CPT-LINK", coded("M62.81", procedure=procedure), codebook) == []


def test_b7_the_suggestions_stand_in_the_list_of_procedures_with_their_reason(clinic: Clinic) -> None:
    hits = service_search(clinic, lambda: DAY, lambda: Discipline.PT, lambda: ["M62.81"])("")
    offered = {hit.code: hit for hit in hits if hit.reason}
    assert {"97161", "97110", "97530", "97116", "97112", "97140"} <= set(offered)
    assert {hit.group_words for hit in offered.values() if hit.group is HitGroup.SUGGESTED} <= {"Goes with M62.81"}


def test_b8_units_follow_the_minutes(codebook: Codebook) -> None:
    too_many = visit_with(M6281, lines__0__units=3)
    assert one_of("UNIT-CMS-TOTAL", too_many, codebook).severity is Severity.ERROR
    wrongly_split = visit_with(M6281, lines__0__units=1, lines__1__units=2)
    assert one_of("UNIT-CMS-ALLOT", wrongly_split, codebook).severity > Severity.INFO


REFUSED: Mapping[str, tuple[str, Visit]] = {
    "no measured strength": ("WK-M6281-OBJ", visit_with(M6281, documentation__strength=[])),
    "one site": ("WK-FOCAL", visit_with(M6281, documentation__weak_regions=["right shoulder"])),
    "an exclusion": ("DX-EXCL1", coded("M62.81", "M62.84")),
    "no link": ("DX-CPT-LINK", visit_with(M6281, diagnoses=["M62.81", "Z00.00"], lines__0__pointers=["B"])),
}


@pytest.mark.parametrize("why", REFUSED)
def test_b9_each_reason_of_denial_is_told_before_the_claim_leaves(why: str, codebook: Codebook) -> None:
    rule, visit = REFUSED[why]
    assert one_of(rule, visit, codebook).severity > Severity.INFO


def test_b10_after_covid_the_weakness_leads_and_u09_9_follows(codebook: Codebook) -> None:
    turned = coded("U09.9", "M62.81")
    finding = one_of("DX-CODE-FIRST", turned, codebook)
    assert finding.severity is Severity.ERROR
    assert codes_after_fix(finding, turned) == ["M62.81", "U09.9"]
    assert said("DX-CODE-FIRST", coded("M62.81", "U09.9"), codebook) == []
    assert warned("DX-U07-U09", coded("U07.1", "M62.81", "U09.9"), codebook)


def test_b11_in_active_covid_u07_1_leads(codebook: Codebook) -> None:
    turned = coded("M62.81", "U07.1")
    assert codes_after_fix(one_of("DX-U071-FIRST", turned, codebook), turned) == ["U07.1", "M62.81"]
    assert said("DX-U071-FIRST", coded("U07.1", "M62.81"), codebook) == []


def test_b12_weakness_of_one_area_is_neither_m62_81_nor_wasting_unseen(codebook: Codebook) -> None:
    assert loud(visit_with(M6281, documentation__weak_regions=["one knee"]), codebook) == {"WK-FOCAL"}
    unseen = coded("M62.511", documentation={"wasting": ""})
    assert warned("WK-ATROPHY-UNDOC", unseen, codebook)


def test_b13_a_known_cause_leads(codebook: Codebook) -> None:
    turned = coded("M62.81", "I69.351")
    finding = one_of("WK-CAUSE-FIRST", turned, codebook)
    assert finding.severity is Severity.WARNING
    assert codes_after_fix(finding, turned) == ["I69.351", "M62.81"]


@pytest.mark.parametrize("pain", ["M79.10", "M79.11", "M79.12", "M79.18"])
def test_b14_pain_is_not_weakness(pain: str, codebook: Codebook) -> None:
    assert one_of("DX-EXCL1", coded("M62.81", pain), codebook).severity is Severity.ERROR


@pytest.mark.parametrize(
    ("place", "value", "rule"),
    [
        ("documentation__strength", [], "WK-M6281-OBJ"),
        ("documentation__activities", "", "WK-ADL"),
        ("documentation__tests", [], "WK-STDTEST"),
        ("documentation__rationale", "", "WK-M6281-WHY"),
        ("documentation__prior_level", "", "WK-PLOF"),
    ],
)
def test_b15_what_a_note_on_m62_81_carries(place: str, value: Any, rule: str, codebook: Codebook) -> None:
    assert loud(visit_with(M6281, **{place: value}), codebook) == {rule}


def test_b16_a_claim_is_scrubbed_while_typed_and_on_paper_before_it_leaves(codebook: Codebook) -> None:
    live = LiveCheck(codebook, ALL_RULES)
    _, before = live.check(visit_with(M6281), TODAY)
    faulty = visit_with(M6281, diagnoses=["M62.81", "M62.84"])
    claim, after = live.check(faulty, TODAY)
    assert before.verdict in {"clean", "info"}
    assert after.verdict == "error"
    assert after == checked(faulty, codebook)
    mark = printed(datetime.fromisoformat("2026-06-16T09:00:00"), "JS", training=True)
    assert claim_pdf(summary_of_file(claim, after, codebook.editions(), mark, 0)).startswith(b"%PDF")
