"""Places of service, all hundred of them."""

from __future__ import annotations

import pytest

from clinic_app.checker.findings import Severity
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.procedure import Trait
from clinic_app.rules.dates_and_places import RULES
from tests.rules.judging import judged, lines

NOT_ASSIGNED = frozenset(
    [0, *range(28, 31), *range(35, 41), *range(43, 49), 59, 63, 64, *range(67, 71), *range(73, 81), *range(82, 99)]
)


@pytest.mark.parametrize("number", range(100))
def test_each_place_is_judged_for_a_private_practice(number: int, codebook: Codebook) -> None:
    place = f"{number:02d}"
    modifiers = "GP 95" if place in {"02", "10"} else "GP"
    result = judged(codebook, RULES, lines=lines(f"97110 {modifiers}"), place_of_service=place)
    expected = []
    if number in NOT_ASSIGNED:
        expected = [("POS-UNKNOWN", Severity.ERROR)]
    elif number in {19, 21, 22, 23, 31}:
        expected = [("POS-SETTING", Severity.ERROR)]
    elif number == 32:
        expected = [("POS-NURSING", Severity.WARNING)]
    assert [(finding.rule, finding.severity) for finding in result.findings] == expected


@pytest.mark.parametrize("place", ["", " ", "1", "011", "1a", "office", "१२"])
def test_a_place_is_two_digits(place: str, codebook: Codebook) -> None:
    result = judged(codebook, RULES, payer="commercial", lines=lines("97110"), place_of_service=place)
    assert [finding.rule for finding in result.findings] == ["POS-UNKNOWN"]


@pytest.mark.parametrize("kind", ["CAH", "CORF", "rehab agency", "physician group, incident to"])
def test_other_billers_may_serve_anywhere(kind: str, codebook: Codebook) -> None:
    for place in ("19", "22", "31", "32"):
        result = judged(codebook, RULES, lines=lines("97110 GP"), place_of_service=place, billing={"kind": kind})
        assert result.findings == ()


def test_hands_on_codes_are_those_of_the_reference(codebook: Codebook) -> None:
    hands_on = {one.code for one in codebook.procedures if Trait.HANDS_ON in one.traits}
    modalities = {one.code for one in codebook.procedures if "97010" <= one.code <= "97039"}
    wound = {one.code for one in codebook.procedures if "97597" <= one.code <= "97610"}
    scopes = {"92520", "92611", "92612", "92614", "92616"}
    others = {"G0281", "G0283", "G0329", "97113", "97124", "97140", "95992", "20560", "20561"}
    assert hands_on == modalities | wound | scopes | others


@pytest.mark.parametrize("payer", ["commercial", "medicaid", "workers_comp", "medicare_advantage"])
def test_other_payers_place_telehealth_as_they_like(payer: str, codebook: Codebook) -> None:
    result = judged(codebook, RULES, payer=payer, lines=lines("97110 GP 95"), place_of_service="11")
    assert (result.findings, result.not_checked) == ((), ())


def test_only_a_telehealth_line_names_the_list_that_is_not_held(codebook: Codebook) -> None:
    office = judged(codebook, RULES, lines=lines("97110 GP"), place_of_service="11")
    home = judged(codebook, RULES, lines=lines("97110 GP 95", "97535 GP 95"), place_of_service="10")
    assert office.not_checked == ()
    assert [one.rule for one in home.not_checked] == ["TELE-CONTACT"]
    assert "97110, 97535" in home.not_checked[0].why
