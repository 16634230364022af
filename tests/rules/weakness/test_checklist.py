"""The documentation checklist of a claim."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import (
    Diagnosis,
    Documentation,
    Dynamometry,
    ServiceLine,
    StandardTest,
    StrengthGrade,
    Visit,
)
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.rules.weakness.checklist import Checklist, ItemState, checklist_of
from clinic_app.rules.weakness.documentation_table import documentation_table, read_table, rows_asked_by

ON = date(2026, 6, 15)
NOTE = Documentation(
    strength=(StrengthGrade("hips", "both", "3+/5"), StrengthGrade("knees", "both", "3/5")),
    tests=(StandardTest("TUG", 18.0, "s", date(2026, 4, 9)),),
    onset="2 wk",
    pattern="progressive",
    severity="moderate",
    activities="chair rise, stairs",
    associated="no numbness or fever",
    plan="97110, 8 weeks",
    follow_up=date(2026, 7, 15),
    prior_level="independent",
)


def checklist(codebook: Codebook, note: Documentation | None, *codes: str) -> Checklist | None:
    visit = Visit(
        date_of_service=ON,
        payer="medicare",
        diagnoses=tuple(Diagnosis(code) for code in codes),
        lines=(ServiceLine("97110", units=2),),
        documentation=note,
    )
    return checklist_of(resolve(visit, codebook, ON))


def shown(found: Checklist | None) -> dict[str, tuple[str, str]]:
    assert found is not None
    return {item.label: (item.state.value, item.short) for item in found.items}


def test_muscle_weakness_asks_nine_lines_and_tells_each_in_a_few_words(codebook: Codebook) -> None:
    found = checklist(codebook, NOTE, "M62.81")
    assert shown(found) == {
        "Strength grades": ("ok", "hips 3+, knees 3"),
        "Why no single site": ("missing", "missing"),
        "Scored test, 30 days": ("missing", "last 04/09"),
        "Onset and pattern": ("ok", "2 wk, progressive"),
        "Severity": ("ok", "moderate"),
        "Activities limited": ("ok", "chair rise, stairs"),
        "Prior level": ("ok", "independent"),
        "Other signs": ("ok", "no numbness or fever"),
        "Plan and recheck date": ("ok", "97110, 8 weeks, 07/15/2026"),
    }
    assert found is not None
    assert (found.codes, found.score, found.asked) == (("M62.81",), "7 of 9", True)


def test_weakness_asks_for_a_measure_and_other_causes_in_place_of_grades_and_site(codebook: Codebook) -> None:
    labels = set(shown(checklist(codebook, NOTE, "R53.1")))
    assert {"Objective measure", "Other causes looked for"} <= labels
    assert not {"Strength grades", "Why no single site"} & labels
    assert len(labels) == 9


def test_wasting_adds_its_line(codebook: Codebook) -> None:
    assert shown(checklist(codebook, NOTE, "M62.551")) == {"Wasting": ("missing", "missing")}
    assert len(shown(checklist(codebook, NOTE, "M62.81", "M62.551"))) == 10


def test_a_claim_without_such_a_code_has_no_checklist(codebook: Codebook) -> None:
    assert checklist(codebook, NOTE, "M54.50", "R26.89") is None


def test_without_documentation_nothing_is_asked_and_nothing_counts_as_done(codebook: Codebook) -> None:
    found = checklist(codebook, None, "M62.81")
    assert found is not None
    assert {item.state for item in found.items} == {ItemState.NOT_ASKED}
    assert (found.score, found.asked) == ("0 of 9", False)


def test_a_line_of_two_rows_is_missing_when_one_of_them_is_and_leads_to_it(codebook: Codebook) -> None:
    found = checklist(codebook, replace(NOTE, follow_up=None), "M62.81")
    assert found is not None
    line = found.items[-1]
    assert (line.state, line.short, line.at) == (ItemState.MISSING, "missing", ("documentation", "follow_up"))
    assert "day" in line.prompt


SHORT = (
    ({"tests": (StandardTest("TUG", 18.0, "s", ON),)}, "Scored test, 30 days", "TUG 18 s, 06/15"),
    ({"tests": (StandardTest("Berg", 41.0, None, None),)}, "Scored test, 30 days", "Berg 41, no day"),
    ({"tests": (StandardTest("Berg", 41.0, None, date(2026, 6, 20)),)}, "Scored test, 30 days", "Berg 41, dated later"),
    ({"tests": (StandardTest("TUG", 9.5, "s", date(2025, 12, 1)),)}, "Scored test, 30 days", "last 12/01/2025"),
    (
        {"strength": None, "dynamometry": (Dynamometry("grip", "left", 14.0, "kg"),)},
        "Strength grades",
        "grip 14 kg",
    ),
    ({"strength": None}, "Strength grades", "TUG 18 s"),
    ({"strength": (StrengthGrade("legs", None, "weak"),)}, "Strength grades", "“weak”"),
    ({"strength": None, "narrative": "Hip flexors 3+/5."}, "Strength grades", "3+/5 in the note"),
    ({"prior_level": "n/a"}, "Prior level", "“n/a”"),
    (
        {"prior_level": "walked two miles each morning with a neighbor and drove"},
        "Prior level",
        "walked two miles each morning with …",
    ),
    ({"follow_up": date(2026, 6, 1)}, "Plan and recheck date", "06/01/2026"),
    ({"onset": "2 wk, progressive"}, "Onset and pattern", "2 wk, progressive"),
)


@pytest.mark.parametrize(("change", "label", "words"), SHORT, ids=[row[2] for row in SHORT])
def test_a_line_says_what_is_charted(change: dict[str, Any], label: str, words: str, codebook: Codebook) -> None:
    note = replace(NOTE, **change)
    assert shown(checklist(codebook, note, "M62.81"))[label][1] == words


def test_every_row_names_a_rule_of_its_level_and_a_field_of_the_note() -> None:
    known = {field.name for field in fields(Documentation)}
    for row in documentation_table().rows:
        assert RULES_BY_ID[row.rule].severity is row.level
        assert row.field in known
        assert row.prompt.endswith(("?", "."))
        assert row.missing.endswith(".")
        assert row.thin.endswith(".")
        assert "{text}" in row.thin


def test_every_code_that_a_row_names_is_asked_it() -> None:
    assert set(rows_asked_by(("R53.1",))) ^ set(rows_asked_by(("M62.81",))) == {
        "WK-M6281-OBJ",
        "WK-M6281-WHY",
        "WK-OBJ",
        "WK-DIFF",
    }
    assert set(rows_asked_by(("M62.551",))) == {"WK-ATROPHY-UNDOC"}
    assert not rows_asked_by(("M62.84", "M54.50"))


def test_a_row_with_an_unknown_or_missing_key_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="WK-X: key codes"):
        read_table({"empty": "", "row": [{"rule": "WK-X"}]})
