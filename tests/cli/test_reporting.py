"""`clinic-app report`: the summary of visits that come as files."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from clinic_app.cli.commands import main

CLEAN = """
date_of_service = 2026-06-15
payer = "medicare"
discipline = "PT"
diagnoses = ["M54.59"]
[patient]
first_name = "ROBERTA"
last_name = "EXAMPLE"
[referring]
npi = "1679576722"
qualifier = "DN"
first_name = "ANN"
last_name = "INVENTED"
credential = "MD"
[claim]
account = "2026-00431"
[[lines]]
code = "97110"
minutes = 30
units = 2
modifiers = ["GP"]
charge = "96.00"
"""
WRONG = CLEAN.replace('modifiers = ["GP"]', "modifiers = []").replace("00431", "00432")


def _files(folder: Path, **texts: str) -> list[str]:
    for name, text in texts.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return [str(folder / f"{name}.toml") for name in texts]


def _report(files: list[str], out: Path) -> int:
    return main(["report", *files, "-o", str(out), "--today", "2026-11-20"])


def _pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


pytestmark = pytest.mark.usefixtures("codebook")


def test_one_claim_gives_its_summary_page(tmp_path: Path) -> None:
    out = tmp_path / "one.pdf"
    assert _report(_files(tmp_path, clean=CLEAN), out) == 0
    (page,) = _pages(out)
    for words in ("EXAMPLE, ROBERTA", "2026-00431", "97110", "11/20/2026 00:00"):
        assert words in page
    assert "TRAINING" not in page


def test_several_claims_give_a_day_book_with_a_cover(tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    assert _report(_files(tmp_path, clean=CLEAN, wrong=WRONG), out) == 1
    cover, first, second = _pages(out)
    assert "2026-00431" in cover
    assert "2026-00432" in cover
    assert "2026-00431" in first
    assert "2026-00432" in second


def test_a_claim_with_an_error_is_reported_and_ends_with_1(tmp_path: Path) -> None:
    out = tmp_path / "wrong.pdf"
    assert _report(_files(tmp_path, wrong=WRONG), out) == 1
    assert "Must fix" in _pages(out)[0]


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "book.pdf"
    files = _files(tmp_path, clean=CLEAN, broken="payer = ", wrong=WRONG)
    assert _report(files, out) == 2
    assert capsys.readouterr().err.startswith(f"{files[1]}: ")
    assert len(_pages(out)) == 3


def test_nothing_is_written_when_no_file_can_be_read(tmp_path: Path) -> None:
    out = tmp_path / "none.pdf"
    assert _report([str(tmp_path / "missing.toml")], out) == 2
    assert not out.exists()


def test_the_same_files_give_the_same_bytes_on_the_same_day(tmp_path: Path) -> None:
    files = _files(tmp_path, clean=CLEAN, wrong=WRONG)
    _report(files, tmp_path / "a.pdf")
    _report(files, tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_claim_without_an_account_number_goes_by_its_place(tmp_path: Path) -> None:
    out = tmp_path / "one.pdf"
    _report(_files(tmp_path, clean=CLEAN.replace('[claim]\naccount = "2026-00431"\n', "")), out)
    assert "file 1" in _pages(out)[0]


def test_a_place_that_cannot_be_written_is_said_in_words_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    assert _report(_files(tmp_path, clean=CLEAN), folder) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["clean.toml", "folder.pdf"]
