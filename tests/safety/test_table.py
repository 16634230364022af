"""The table R1 to R18 is whole, and a figure proven by tests fails with them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.safety import proven_by_tests
from tests.safety.damages import judge_damages
from tests.safety.full_runs import RUNS

ROOT = Path(__file__).parents[2]


def test_every_figure_has_its_run_and_its_row() -> None:
    figures = [f"R{number}" for number in range(1, 19)]
    assert list(RUNS) == figures
    table = (ROOT / "tests" / "safety" / "README.md").read_text(encoding="utf-8")
    assert [one for one in figures if f"| {one} |" not in table] == []


def test_each_way_to_spoil_the_files_has_its_sentence_and_makes_no_database(tmp_path: Path) -> None:
    wrong, sentences = judge_damages(tmp_path)
    assert wrong == []
    assert len(sentences) >= 9


@pytest.mark.parametrize(
    ("said", "holds"), [("3 passed", True), ("1 failed, 2 passed", False), ("no tests ran", False)]
)
def test_a_figure_proven_by_tests_fails_with_them(said: str, holds: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.CompletedProcess([sys.executable], 0 if "failed" not in said else 1, f"{said} in 1.00s", "")
    monkeypatch.setattr(subprocess, "run", lambda *_arguments, **_named: done)
    assert proven_by_tests.run_tests("R12").holds is holds
