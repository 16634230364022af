"""`clinic-app practice`: the practice clinic without a display."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from clinic_app.cli.commands import main
from clinic_app.cli.practice import as_table

pytestmark = pytest.mark.usefixtures("codebook")

HEADS = ("Day", "Visit", "Patient", "Payer", "Lines", "Units", "Verdict", "Worst finding")
ROWS = [
    ("2026-11-19", "2026-00001", "Testerson, Ada", "Medicare Part B", "97110", "2", "Ready", ""),
    ("2026-11-20", "2026-00002", "Mockford, Cy", "Self-pay", "97110, 97140", "13", "1 must fix", "RULE: it is wrong."),
]


@pytest.fixture
def practised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, Path]:
    """Exit status, what was printed, and the folder."""
    out = tmp_path / "new" / "out"
    status = main(["practice", "--out", str(out), "--today", "2026-11-21"])
    return status, capsys.readouterr().out, out


def test_every_visit_is_a_row_and_the_planted_faults_are_no_failure(practised: tuple[int, str, Path]) -> None:
    status, printed, _ = practised
    rows = [line for line in printed.splitlines() if line.startswith("2026-")]
    assert status == 0
    assert len(rows) >= 40
    assert sum("must fix" in row for row in rows) > 10
    assert sum("Ready" in row for row in rows) > 15
    assert any("UNIT-CMS-TOTAL" in row for row in rows)
    assert "TRAINING" in printed


def test_the_day_book_is_written_and_named(practised: tuple[int, str, Path]) -> None:
    _, printed, out = practised
    (path,) = out.iterdir()
    assert path.name == "practice_2026-11-20.pdf"
    assert printed.splitlines()[-1] == f"Day book: {path}"
    document = pypdfium2.PdfDocument(path.read_bytes())
    assert len(document) > 40
    document.close()


def test_the_same_day_gives_the_same_table_and_the_same_bytes(
    practised: tuple[int, str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    _, printed, out = practised
    before = next(out.iterdir()).read_bytes()
    main(["practice", "--out", str(out), "--today", "2026-11-21"])
    assert capsys.readouterr().out == printed
    assert next(out.iterdir()).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    assert main(["practice", "--out", str(tmp_path / "taken"), "--today", "2026-11-21"]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_columns_stand_under_their_heads_and_numbers_to_the_right() -> None:
    head, ruler, first, second = as_table(HEADS, ROWS, 200).splitlines()
    for title in ("Visit", "Patient", "Payer", "Lines", "Verdict"):
        at = head.index(title)
        assert first[at - 1] == second[at - 1] == ruler[at - 1] == " "
        assert first[at] != " "
    end = head.index("Units") + len("Units")
    assert first[end - 1] == "2"
    assert second[end - 2 : end] == "13"


@pytest.mark.parametrize("width", [80, 100, 120])
def test_a_narrow_screen_gets_fewer_columns_and_no_line_wraps(width: int) -> None:
    long = [(*row[:-1], "RULE: " + "wrong " * 40) for row in ROWS]
    lines = as_table(HEADS, long, width).splitlines()
    assert max(map(len, lines)) <= width
    assert lines[0].endswith("Worst finding")
    assert all(line.endswith("...") for line in lines[2:])
