"""`clinic-app import`: progress, a sentence of result, 2 on refusal; what was imported is used by the next check."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clinic_app.cli import main
from clinic_app.codebook import build
from clinic_app.codebook.location import OVERRIDE
from clinic_app.services.importing import imported_editions
from tests.codebook.importing.official import MUE_NAME, NCCI_TEXT_NAME, mue_text, ncci_text, zipped

VISIT = """
date_of_service = "{day}"
payer = "medicare"
discipline = "PT"
[[lines]]
code = "97110"
units = 6
modifiers = ["GP"]
"""


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own with the code book that is built already."""
    built = build.ensure_built()
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / built.name).hardlink_to(built)
    monkeypatch.setenv(OVERRIDE, str(folder))
    return folder


def answered(tmp_path: Path, capsys: pytest.CaptureFixture[str], day: str) -> dict[str, object]:
    visit = tmp_path / "visit.toml"
    visit.write_text(VISIT.format(day=day), encoding="utf-8")
    main(["check", str(visit), "--json", "--today", "2026-11-20"])
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


@pytest.mark.usefixtures("own_folder")
def test_imported_tables_are_used_for_their_days_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pairs = zipped(tmp_path / "pairs.zip", {NCCI_TEXT_NAME: ncci_text()})
    ceilings = tmp_path / MUE_NAME
    ceilings.write_bytes(mue_text())
    assert main(["import", str(pairs), str(ceilings)]) == 0
    shown = capsys.readouterr()
    assert "100%" in shown.err
    first, second = shown.out.splitlines()
    assert "edition 2026Q4 (2026-10-01 to 2026-12-31)" in first
    assert "ceilings of 3 of" in second
    autumn, summer = (answered(tmp_path, capsys, day) for day in ("2026-11-02", "2026-09-01"))
    assert [one["codes"]["mue"] for one in (autumn, summer)] == ["2026Q4", "2024Q3"]  # type: ignore[index]  # JSON
    assert ["UNIT-MUE" in json.dumps(one["findings"]) for one in (autumn, summer)] == [True, False]
    assert [str(one.kind) for one in imported_editions()] == ["ncci", "mue"]


def test_a_refused_file_gives_one_sentence_and_2(
    own_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(own_folder.rglob("*"))
    bad = tmp_path / "letter.txt"
    bad.write_text("Dear Sir,\n", encoding="utf-8")
    assert main(["import", str(bad)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "letter.txt is none of the official files" in shown.err
    assert "Traceback" not in shown.err
    assert sorted(own_folder.rglob("*")) == before
