"""The rule book's edition tells apart what judges otherwise, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clinic_app.rules import edition
from clinic_app.rules.edition import NUMBER, STAMP, rule_book_edition, sum_of_sources


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two sources of a package of its own."""
    for name in ("rules/a_rule.py", "checker/check.py", "ui/window.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"first\nsecond\n")
    monkeypatch.setattr(edition, "_PACKAGE", tmp_path)
    return tmp_path


def test_the_edition_is_a_number_and_a_sum() -> None:
    assert re.fullmatch(rf"{NUMBER}\.[0-9a-f]{{6}}", rule_book_edition())


@pytest.mark.parametrize("name", ["rules/a_rule.py", "checker/check.py"])
def test_another_word_in_what_judges_gives_another_sum(copied: Path, name: str) -> None:
    before = sum_of_sources()
    (copied / name).write_bytes(b"first\nthird\n")
    assert sum_of_sources() != before


def test_windows_and_the_ends_of_lines_do_not_count(copied: Path) -> None:
    before = sum_of_sources()
    (copied / "ui/window.py").write_bytes(b"anything")
    (copied / "rules/a_rule.py").write_bytes(b"first\r\nsecond\r\n")
    assert sum_of_sources() == before


def test_a_renamed_source_counts(copied: Path) -> None:
    before = sum_of_sources()
    (copied / "rules/a_rule.py").rename(copied / "rules/b_rule.py")
    assert sum_of_sources() != before


def test_a_frozen_program_reads_the_sum_that_was_written_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / STAMP).write_text("abcdef0123456789\n", encoding="ascii")
    monkeypatch.setattr(edition, "__file__", str(tmp_path / "edition.pyc"))
    assert rule_book_edition.__wrapped__() == f"{NUMBER}.abcdef"
