"""`clinic-app check --own-rules FILE`: a clinic's rules beside the shipped ones, without a clinic."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clinic_app.cli import main
from tests.rules.own.packs import PACK

VISIT = """\
date_of_service = 2026-06-15
payer = "cigna"
diagnoses = ["M62.81"]
lines = [{ code = "97140", minutes = 15 }, { code = "97530", minutes = 15 }]
"""


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    file = tmp_path / "visit.toml"
    file.write_text(VISIT)
    return file


def test_the_rules_of_a_file_speak_with_their_source(
    visit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = tmp_path / "own.toml"
    rules.write_text(PACK)
    assert main(["check", "--json", "--own-rules", str(rules), str(visit)]) == 0
    said = json.loads(capsys.readouterr().out)
    found = [one for one in said["findings"] if one["rule"] == "OWN-CIGNA-97140"]
    assert [(one["at"], one["basis"]) for one in found] == [
        (["lines", 0, "modifiers"], "The clinic's own rule: Letter of the plan, page 2, 2026-03-01")
    ]
    assert main(["check", "--json", str(visit)]) == 0
    assert "OWN-" not in capsys.readouterr().out


def test_a_file_that_is_refused_stops_the_command_with_its_sentence(
    visit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = tmp_path / "own.toml"
    rules.write_text(PACK.replace("cigna", "zenith", 1).replace('payers = ["cigna"]', 'payers = ["zenith"]'))
    assert main(["check", "--own-rules", str(rules), str(visit)]) == 2
    assert "'zenith' is no payer" in capsys.readouterr().err
    assert main(["report", "--own-rules", str(tmp_path / "none.toml"), "-o", str(tmp_path / "a.pdf"), str(visit)]) == 2
    assert "cannot be opened" in capsys.readouterr().err
