"""The units of a claim's day, as the answer gives them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from clinic_app.checker.counting import count_day
from clinic_app.checker.resolve import resolve
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.payer import UnitRule

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim
    from clinic_app.codebook.codebook import Codebook

TODAY = date(2026, 11, 21)


def claim_of(codebook: Codebook, *lines: dict[str, Any], **more: Any) -> Claim:
    visit = {"date_of_service": date(2026, 6, 15), "payer": "medicare", "discipline": "PT", "lines": list(lines)}
    return resolve(visit_from_mapping({**visit, **more}), codebook, TODAY)


def units(codebook: Codebook, *lines: dict[str, Any], **more: Any) -> list[tuple[str, int, int | None]]:
    entries = claim_of(codebook, *lines, **more).unit_entries()
    return [(entry["code"], entry["line"], entry["units"]) for entry in entries]


def test_an_entry_has_the_keys_of_the_notation(codebook: Codebook) -> None:
    first, second = claim_of(
        codebook, {"code": "97110", "minutes": 33, "units": 3}, {"code": "97140", "minutes": 7}
    ).unit_entries()
    assert first == {
        "code": "97110",
        "line": 0,
        "minutes": 33,
        "units": 2,
        "from_whole": 2,
        "from_remainder": 0,
        "tie": False,
    }
    assert (second["units"], second["from_whole"], second["from_remainder"]) == (1, 0, 1)


def test_a_tie_is_marked_on_both_lines(codebook: Codebook) -> None:
    claim = claim_of(codebook, {"code": "97112", "minutes": 20}, {"code": "97110", "minutes": 20})
    assert [(entry["units"], entry["tie"]) for entry in claim.unit_entries()] == [(2, True), (1, True)]


def test_a_base_gives_a_further_entry_for_its_add_on_with_its_line(codebook: Codebook) -> None:
    assert units(codebook, {"code": "97129", "minutes": 23}) == [("97129", 0, 1), ("97130", 0, 1)]


def test_an_add_on_with_a_line_of_its_own_keeps_it(codebook: Codebook) -> None:
    lines = ({"code": "97129", "minutes": 15}, {"code": "97130", "minutes": 15})
    assert units(codebook, *lines) == [("97129", 0, 1), ("97130", 1, 1)]


def test_untimed_codes_give_one_and_unknown_codes_none(codebook: Codebook) -> None:
    lines = ({"code": "g0283", "minutes": 15}, {"code": "99213", "minutes": 20}, {"code": "97110"})
    assert units(codebook, *lines) == [("G0283", 0, 1), ("99213", 1, None), ("97110", 2, None)]


def test_a_line_done_but_not_billed_still_gives_its_minutes(codebook: Codebook) -> None:
    lines = ({"code": "97110", "minutes": 30, "units": 2}, {"code": "97035", "minutes": 8, "units": 0})
    assert claim_of(codebook, *lines).day_count.allocation.pool_units == 3


def test_the_payer_decides_the_method(codebook: Codebook) -> None:
    lines = ({"code": "97110", "minutes": 33}, {"code": "97140", "minutes": 7})
    assert units(codebook, *lines, payer="commercial") == [("97110", 0, 2), ("97140", 1, 0)]
    claim = claim_of(codebook, *lines, payer="commercial")
    assert claim.day_count.other_method.rule is UnitRule.CMS
    assert claim.day_count.other_method.pool_units == 3


def test_an_unset_rule_counts_by_the_usual_one_of_such_payers(codebook: Codebook) -> None:
    claim = claim_of(codebook, {"code": "97110", "minutes": 8}, payer="workers_comp")
    assert claim.unit_rule_word == "unset"
    assert claim.day_count.rule is UnitRule.AMA


def test_the_other_visits_of_a_discipline_share_the_pool(codebook: Codebook) -> None:
    morning = {"discipline": "PT", "lines": [{"code": "97110", "minutes": 23, "units": 2}]}
    claim = claim_of(codebook, {"code": "97110", "minutes": 15}, history={"same_day": [morning]})
    assert claim.day_count.allocation.pool_units == 3
    assert [entry["units"] for entry in claim.unit_entries()] == [1]


def test_a_unit_billed_in_the_morning_is_not_given_again(codebook: Codebook) -> None:
    morning = {"discipline": "PT", "lines": [{"code": "97110", "minutes": 8, "units": 1}]}
    claim = claim_of(codebook, {"code": "97110", "minutes": 8}, history={"same_day": [morning]})
    assert [entry["units"] for entry in claim.unit_entries()] == [0]


def test_another_discipline_has_its_own_pool(codebook: Codebook) -> None:
    other = {"discipline": "OT", "lines": [{"code": "97530", "minutes": 8, "units": 1}]}
    claim = claim_of(codebook, {"code": "97110", "minutes": 8}, history={"same_day": [other]})
    assert claim.day_count.allocation.pool_minutes == 8


def test_lines_of_two_disciplines_on_one_claim_are_counted_apart(codebook: Codebook) -> None:
    lines = (
        {"code": "97110", "minutes": 8, "modifiers": ["GP"]},
        {"code": "97530", "minutes": 8, "modifiers": ["GO"]},
    )
    claim = claim_of(codebook, *lines, discipline=None)
    assert [entry["units"] for entry in claim.unit_entries()] == [1, 1]
    assert len(claim.day_count.disciplines) == 2


def test_the_same_lines_are_counted_once(codebook: Codebook) -> None:
    line = {"code": "97110", "minutes": 33}
    assert count_day(claim_of(codebook, line)) is count_day(claim_of(codebook, line))
    assert count_day(claim_of(codebook, line)) is not count_day(claim_of(codebook, {**line, "minutes": 34}))


def test_a_visit_without_lines_counts_nothing(codebook: Codebook) -> None:
    claim = claim_of(codebook)
    assert claim.unit_entries() == []
    assert claim.day_count.allocation.timed_units == 0
    assert claim.day_count.other_method.timed_units == 0
