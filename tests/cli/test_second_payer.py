"""The command line on a visit with a second payer."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from clinic_app.cli.checking import check_files

VISIT = """
date_of_service = 2026-11-02
payer = "medicare"
{second}
discipline = "PT"
diagnoses = ["M25.561"]
lines = [
  {{ code = "97110", minutes = 33, units = 2, modifiers = ["GP"] }},
  {{ code = "97140", minutes = 7, units = 1, modifiers = ["GP"] }},
]
"""
TODAY = date(2026, 11, 20)


def checked(folder: Path, second: str, *, as_json: bool) -> None:
    path = folder / "visit.toml"
    path.write_text(VISIT.format(second=second), encoding="utf-8")
    check_files([str(path)], as_json=as_json, today=TODAY)


def test_the_text_ends_with_what_differs_for_the_second_payer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checked(tmp_path, 'secondary_payer = "aetna"', as_json=False)
    told = capsys.readouterr().out
    assert "For the second payer, Aetna: " in told
    assert "97140: 0 units for Aetna, 1 unit for Medicare Part B." in told
    checked(tmp_path, "", as_json=False)
    assert "second payer" not in capsys.readouterr().out


def test_the_json_answer_has_the_same_keys_and_findings_with_and_without_a_second_payer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = []
    for second in ('secondary_payer = "aetna"', ""):
        checked(tmp_path, second, as_json=True)
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0] == answers[1]
    assert set(answers[0]) == {"file", "verdict", "unit_rule", "units", "findings", "not_checked", "waived", "codes"}
