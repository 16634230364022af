"""`clinic-app check` with 837P files of another system."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clinic_app.cli.commands import main
from tests.domain.x12.invented_claims import BILLING, CLAIM, LINES, SUBSCRIBER, WHOLE, interchange


def test_each_visit_of_a_claim_file_is_answered_in_its_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = [one.replace("20261118", "20261119").replace("97140:GP:59", "97140:GP") for one in LINES]
    path = tmp_path / "claims.837"
    path.write_text(interchange((*WHOLE, *CLAIM, *later)), encoding="utf-8")
    status = main(["check", "--json", "--today", "2026-11-20", str(path)])
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert status == 0
    assert [first["verdict"], second["verdict"]] == ["warning", "info"]
    assert "UNIT-CMS-TOTAL" in {one["rule"] for one in first["not_checked"]}


def test_a_claim_with_an_error_gives_the_status_of_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    weak = [one.replace("ABF:R2689", "ABF:R531") for one in CLAIM]
    path = tmp_path / "claims.837"
    path.write_text(interchange((*BILLING, *SUBSCRIBER, *weak, *LINES)), encoding="utf-8")
    assert main(["check", "--today", "2026-11-20", str(path)]) == 1
    assert "DX-EXCL1" in capsys.readouterr().out


def test_a_broken_claim_file_names_its_segment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "claims.837"
    path.write_text(interchange()[:700], encoding="utf-8")
    assert main(["check", str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "Segment" in told.err
