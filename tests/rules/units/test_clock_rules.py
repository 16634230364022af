"""What the rules make of clock blocks: overlaps and their trimming, separate time for 59, shares on two lines."""

from __future__ import annotations

from datetime import time
from typing import Any

from clinic_app.checker.fixing import apply
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.clock_blocks import Block, Who, blocks_of
from clinic_app.domain.notation import to_mapping, visit_from_mapping
from clinic_app.domain.visit import Discipline, Rendering, Visit
from clinic_app.domain.visit_clock import with_added
from clinic_app.rules.catalog import ALL_RULES
from tests.rules.judging import judged


def _visit(*blocks: tuple[str, int, int, Who]) -> dict[str, Any]:
    visit = Visit(discipline=Discipline.PT, rendering=Rendering(npi="1234567893", credential="PT"))
    for code, start, end, who in blocks:
        visit, _ = with_added(visit, code, Block(start, end, who))
    return to_mapping(visit)


T, A, B = Who.THERAPIST, Who.ASSISTANT, Who.TOGETHER


def _found(codebook: Codebook, mapping: dict[str, Any]) -> set[str]:
    return {one.rule for one in judged(codebook, ALL_RULES, **mapping).findings}


def test_overlapping_blocks_are_trimmed_by_the_fix(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 570, T), ("97140", 560, 580, T))
    result = judged(codebook, ALL_RULES, **mapping)
    (overlap,) = [one for one in result.findings if one.rule == "UNIT-OVERLAP"]
    assert [fix.title for fix in overlap.fixes] == ["Trim 97140 to 09:30-09:40", "Trim 97110 to 09:00-09:20"]
    visit = visit_from_mapping({"date_of_service": "2026-06-15", "payer": "medicare", **mapping})
    first, second = apply(visit, overlap.fixes[0]).lines or ()
    assert (first.minutes, second.start, second.minutes) == (30, time(9, 30), 10)
    after = to_mapping(apply(visit, overlap.fixes[1]))
    assert _found(codebook, after).isdisjoint({"UNIT-OVERLAP", "UNIT-TIMED-LE-TOTAL"})


def test_a_code_taken_up_again_overlaps_nothing_in_between(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 555, T), ("97140", 555, 570, T), ("97110", 570, 585, T))
    assert _found(codebook, mapping).isdisjoint({"UNIT-OVERLAP", "UNIT-TIMED-LE-TOTAL", "UNIT-COUNTABLE-TIME"})


def test_separate_times_state_themselves_for_59(codebook: Codebook) -> None:
    mapping = _visit(("97150", 630, 645, T), ("97110", 645, 660, T))
    result = judged(codebook, ALL_RULES, **mapping)
    (pair,) = [one for one in result.findings if one.rule == "NCCI-IND1"]
    assert pair.fix is not None
    assert pair.fix.safe
    visit = visit_from_mapping({"date_of_service": "2026-06-15", "payer": "medicare", **mapping})
    mended = apply(visit, pair.fix)
    line = (mended.lines or ())[1]
    assert "59" in (line.modifiers or ())
    assert line.separate == "97110 10:45-11:00, apart from 97150 10:30-10:45"
    assert "NCCI-IND1" not in _found(codebook, to_mapping(mended))


def test_shared_minutes_are_never_stated_as_separate(codebook: Codebook) -> None:
    mapping = _visit(("97150", 630, 646, T), ("97110", 645, 660, T))
    (pair,) = [one for one in judged(codebook, ALL_RULES, **mapping).findings if one.rule == "NCCI-IND1"]
    assert all(not fix.safe for fix in pair.fixes)
    assert pair.fix is not None
    assert "I confirm" in pair.fix.title


def test_59_is_not_stated_beside_an_evaluation_that_includes_the_test(codebook: Codebook) -> None:
    mapping = _visit(("97161", 540, 570, T), ("97750", 570, 600, T))
    (pair,) = [one for one in judged(codebook, ALL_RULES, **mapping).findings if one.rule == "NCCI-TESTS-EVAL"]
    assert not any(fix.safe for fix in pair.fixes)


def test_the_split_of_a_mixed_line_parts_its_times(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 555, T), ("97110", 555, 570, A))
    result = judged(codebook, ALL_RULES, **mapping)
    split = next(one for one in result.findings if one.rule in {"MOD-CQ-SPLIT", "MOD-CQ-DECIDE"})
    assert split.fix is not None
    visit = visit_from_mapping({"date_of_service": "2026-06-15", "payer": "medicare", **mapping})
    mended = apply(visit, split.fix)
    own, share = mended.lines or ()
    assert (blocks_of(own), own.minutes) == ((Block(540, 555),), 15)
    assert (blocks_of(share), share.minutes) == ((Block(555, 570, A),), 15)
    assert _found(codebook, to_mapping(mended)).isdisjoint({"UNIT-OVERLAP", "UNIT-TIMED-LE-TOTAL", "MOD-CQ-SPLIT"})


def test_minutes_together_with_the_assistant_ask_for_no_assistant_modifier(codebook: Codebook) -> None:
    found = _found(codebook, _visit(("97110", 540, 570, B)))
    assert not {one for one in found if one.startswith(("MOD-CQ", "UNIT-", "STAFF-"))}


def test_two_patients_with_assistants_nobody_names_are_not_judged(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 570, A))
    other = {**_visit(("97110", 550, 580, A)), "date_of_service": "2026-06-15"}
    result = judged(codebook, ALL_RULES, **mapping, history={"clinician_day": [other]})
    assert "UNIT-OVERLAP" not in {one.rule for one in result.findings}
    assert any(one.rule == "UNIT-OVERLAP" and "assistants" in one.why for one in result.not_checked)


def test_the_therapist_with_another_patient_while_the_assistant_treats_is_no_overlap(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 570, A))
    other = {**_visit(("97110", 540, 570, T)), "date_of_service": "2026-06-15"}
    result = judged(codebook, ALL_RULES, **mapping, history={"clinician_day": [other]})
    assert "UNIT-OVERLAP" not in {one.rule for one in result.findings} | {one.rule for one in result.not_checked}


def test_merging_a_repeated_line_keeps_both_times(codebook: Codebook) -> None:
    lines = [
        {"code": "97110", "minutes": 15, "modifiers": ["GP"], "start": time(9), "end": time(9, 15)},
        {"code": "97110", "minutes": 10, "modifiers": ["GP"], "start": time(9, 30), "end": time(9, 40)},
    ]
    (twice,) = [one for one in judged(codebook, ALL_RULES, lines=lines).findings if one.rule == "FORM-DUP-LINE"]
    assert twice.fix is not None
    visit = visit_from_mapping({"date_of_service": "2026-06-15", "lines": lines})
    (line,) = apply(visit, twice.fix).lines or ()
    assert (blocks_of(line), line.minutes) == ((Block(540, 555), Block(570, 580)), 25)


def test_trimming_for_another_patient_takes_the_minutes_off_the_total(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 570, T))
    other = {**_visit(("97110", 560, 580, T)), "date_of_service": "2026-06-15"}
    mapping["history"] = {"clinician_day": [other]}
    (overlap,) = [one for one in judged(codebook, ALL_RULES, **mapping).findings if one.rule == "UNIT-OVERLAP"]
    trim = next(fix for fix in overlap.fixes if fix.title == "Trim 97110 to 09:00-09:20")
    mended = apply(visit_from_mapping({"date_of_service": "2026-06-15", **mapping}), trim)
    assert (mended.total_treatment_minutes, mended.ended) == (20, time(9, 20))


def test_minutes_that_disagree_with_the_blocks_are_set_by_the_blocks(codebook: Codebook) -> None:
    mapping = _visit(("97110", 540, 555, T), ("97140", 555, 570, T), ("97110", 570, 585, T))
    for typed, rule in ((25, "UNIT-TIMED-LE-TOTAL"), (45, "UNIT-COUNTABLE-TIME")):
        changed = {**mapping, "lines": [{**mapping["lines"][0], "minutes": typed}, mapping["lines"][1]]}
        found = [one for one in judged(codebook, ALL_RULES, **changed).findings if one.rule == rule]
        assert found[0].fix is not None
        mended = apply(visit_from_mapping({"date_of_service": "2026-06-15", **changed}), found[0].fix)
        line = (mended.lines or ())[0]
        assert (line.minutes, len(blocks_of(line))) == (30, 2)
