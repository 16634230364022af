"""The many ways in which a therapist writes the same thing, or nothing, into a field of the note."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from clinic_app.checker.findings import CheckResult
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules import weakness
from tests.rules.judging import judged

_FILE = Path(__file__).parents[2] / "fixtures" / "weakness_texts.toml"
FIELDS = tomllib.loads(_FILE.read_text(encoding="utf-8"))
ENOUGH = [(field, text) for field, one in FIELDS.items() for text in one["enough"]]
NOTHING = [(field, text) for field, one in FIELDS.items() for text in one["nothing"]]

GRADES = [
    "3+/5", "3+", "4-/5", "3 / 5", "3+ out of 5", "3/5 bilaterally", "4/5 R, 3/5 L", "3+ to 4-/5", "2+", "fair",
    "P+", "4+/5 grossly", "3+/5 (painful)", "MMT 3/5", "3.5/5", "trace", "5/5", "grossly 3+/5",
]  # fmt: skip
NO_GRADES = ["", "weak", "decreased", "N/A", "reduced", "WNL", "6/5", "see chart", "not tested", "3/10"]
MEASURED = [
    "hip flexors 3+/5, knee extensors 3/5", "strength grossly 3+ out of 5", "Quads 4-/5 B",
    "dynamometer grip 14 kg L, 20 kg R", "grip strength 14 kg left", "LE strength 3 to 3+/5",
]  # fmt: skip
NOT_MEASURED = ["patient is weak", "appears weak", "LE weakness noted", "seen 5/12/2026", "grip is weak, weighs 70 kg"]
ONE_REGION = [
    ["right shoulder"], ["right shoulder only"], ["one knee"], ["left knee", "left knee extensors"], ["right UE"],
    ["RUE"], ["left leg"], ["R LE"], ["neck"], ["left upper extremity"], ["shoulder (right)"],
]  # fmt: skip
SEVERAL_REGIONS = [
    ["both hips and knees"], ["arms", "trunk"], ["hips", "knees"], ["BLE"], ["UE", "LE"], ["UE"], ["right side"],
    ["right hip", "right knee"], ["all extremities"], ["legs"], ["right shoulder", "left shoulder"], ["LEs"],
    ["hips/knees"], ["four limbs"], ["right and left knee"], ["arm and leg"], ["whole body"], [],
]  # fmt: skip


def _noted(codebook: Codebook, diagnosis: str, **note: Any) -> CheckResult:
    return judged(codebook, weakness.RULES, diagnoses=[diagnosis], documentation=note)


def _speaks(rule: str, result: CheckResult) -> bool:
    return any(finding.rule == rule for finding in result.findings)


def _answers(codebook: Codebook, field: str, text: str) -> bool:
    one = FIELDS[field]
    return not _speaks(one["rule"], _noted(codebook, one["diagnosis"], **{field: text}))


def _graded(codebook: Codebook, grade: str) -> bool:
    test = {"group": "hip flexors", "side": "left", "grade": grade}
    return not _speaks("WK-M6281-OBJ", _noted(codebook, "M62.81", strength=[test]))


@pytest.mark.parametrize(("field", "text"), ENOUGH)
def test_a_text_that_tells_something_is_never_called_empty(field: str, text: str, codebook: Codebook) -> None:
    assert _answers(codebook, field, text)


@pytest.mark.parametrize(("field", "text"), NOTHING)
def test_a_text_that_tells_nothing_is_not_taken_for_an_answer(field: str, text: str, codebook: Codebook) -> None:
    assert not _answers(codebook, field, text)


@pytest.mark.parametrize("grade", GRADES)
def test_a_grade_is_read_however_it_is_written(grade: str, codebook: Codebook) -> None:
    assert _graded(codebook, grade)


@pytest.mark.parametrize("grade", NO_GRADES)
def test_what_is_no_grade_is_not_taken_for_one(grade: str, codebook: Codebook) -> None:
    assert not _graded(codebook, grade)


@pytest.mark.parametrize("text", MEASURED)
def test_a_measure_in_the_free_text_counts(text: str, codebook: Codebook) -> None:
    assert not _speaks("WK-M6281-OBJ", _noted(codebook, "M62.81", narrative=text))


@pytest.mark.parametrize("text", NOT_MEASURED)
def test_a_free_text_without_a_measure_does_not_count(text: str, codebook: Codebook) -> None:
    assert _speaks("WK-M6281-OBJ", _noted(codebook, "M62.81", narrative=text))


@pytest.mark.parametrize("regions", ONE_REGION)
def test_one_region_is_focal_however_it_is_written(regions: list[str], codebook: Codebook) -> None:
    assert _speaks("WK-FOCAL", _noted(codebook, "M62.81", weak_regions=regions))


@pytest.mark.parametrize("regions", SEVERAL_REGIONS)
def test_several_regions_are_never_focal(regions: list[str], codebook: Codebook) -> None:
    assert not _speaks("WK-FOCAL", _noted(codebook, "M62.81", weak_regions=regions))


def test_every_field_has_many_texts_of_both_kinds() -> None:
    assert len(FIELDS) == 9
    assert all(len(one["enough"]) >= 12 and len(one["nothing"]) >= 12 for one in FIELDS.values())
