"""`clinic-app report month 2026-11`: papers of the clinic on this machine, opened by a passphrase that is typed."""

from __future__ import annotations

import io
import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clinic_app.cli.clinic_papers import MAKERS
from clinic_app.cli.commands import CLINIC_PAPERS, main
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import AuditAction, Role
from clinic_app.services import Checking
from clinic_app.services.list_papers import ListWish
from tests.reports.reading import pages_of
from tests.services.opening import TODAY, practice_clinic
from tests.services.people_at_work import clinic_of_all_roles, opened_by, words_of

pytestmark = pytest.mark.usefixtures("codebook")

DAY = ("--today", "2026-11-20")


def report(*words: str) -> int:
    return main(["report", *words, *DAY])


def type_in(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{words}\n"))


def test_the_month_of_the_practice_clinic_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "paper.pdf"
    assert report("month", "2026-11", "--practice", "-o", str(out)) == 0
    text = " ".join(pages_of(out.read_bytes()))
    assert "TRAINING" in text
    assert "November 2026, to 11/20/2026" in text
    assert "It lies outside the encrypted clinic." in capsys.readouterr().out
    if os.name == "posix":
        assert out.stat().st_mode & 0o077 == 0


def test_every_paper_that_the_command_names_is_made_and_names_nobody_in_its_file(
    tmp_path: Path, codebook: Codebook
) -> None:
    checking = Checking(codebook, TODAY, codebook.editions())
    with closing(practice_clinic(tmp_path, checking, TODAY)) as clinic:
        days = ListWish(TODAY.replace(day=1), TODAY, initials=True)
        made = {kind: make(clinic, days, datetime(2026, 11, 20, 9, tzinfo=UTC)) for kind, make in MAKERS.items()}
        patients = {one.last_name for one in clinic.find_patients("", 1000)}
    assert tuple(made) == CLINIC_PAPERS
    for paper in made.values():
        assert paper is not None
        name, content = paper
        text = " ".join(pages_of(content))
        assert "11/20/2026" in text
        assert name.endswith(".pdf")
        assert not [one for one in patients if one in text]


def test_the_passphrase_is_read_unseen_and_what_leaves_is_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, codebook: Codebook
) -> None:
    place, out = tmp_path / "clinic", tmp_path / "kx.pdf"
    accounts = clinic_of_all_roles(place)
    type_in(monkeypatch, words_of(Role.BILLER))
    said = ("kx", "2026-10-01", "2026-11-20", "--data", str(place), "-o", str(out))
    assert report(*said, "--person", "biller sample") == 0
    assert "10/01/2026 to 11/20/2026" in " ".join(pages_of(out.read_bytes()))
    clinic = opened_by(place, accounts[Role.OWNER], Role.OWNER, Checking(codebook, TODAY, codebook.editions()))
    events = list(clinic.store.audit.every())
    clinic.close()
    exported = [one for one in events if one.action == AuditAction.EXPORT]
    assert [(one.kind, one.account_id) for one in exported] == [("paper", accounts[Role.BILLER])]


@pytest.mark.parametrize(
    ("role", "typed", "person", "said"),
    [
        (Role.OWNER, "not the passphrase", "Owner", "passphrase"),
        (Role.OWNER, "", "nobody", "No one person here is called “nobody”"),
        (Role.OWNER, "", "", "Several people work in this clinic"),
        (Role.THERAPIST, words_of(Role.THERAPIST), "Therapist", "may save papers outside"),
    ],
)
def test_nothing_is_written_for_whoever_may_not(  # the case, and what it is tried with
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    role: Role,
    typed: str,
    person: str,
    said: str,
) -> None:
    place, out = tmp_path / "clinic", tmp_path / "paper.pdf"
    assert role in clinic_of_all_roles(place)
    type_in(monkeypatch, typed)
    words = ("not-billed", "2026-11", "--data", str(place), "-o", str(out))
    assert report(*words, *(("--person", person) if person else ())) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("month",), "It is not said which days are meant"),
        (("month", "2026-13"), "“2026-13” is no month"),
        (("month", "2026-12"), "2026-12 has not begun"),
        (("kx", "2026-11-20", "2026-11-01"), "before it begins"),
        (("kx", "2026-11-20", "yesterday"), "“yesterday” is no date"),
        (("due", "2026-11"), "as of today"),
        (("visit.toml",), "It is not said where the summary goes"),
    ],
)
def test_days_that_are_none_are_refused_in_words(
    words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(*words) == 2
    assert said in capsys.readouterr().err


def test_a_folder_without_a_clinic_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report("due", "--data", str(tmp_path)) == 2
    assert "There is no clinic in" in capsys.readouterr().err


def test_a_visit_file_that_is_called_like_a_paper_is_still_a_visit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "month").write_text("nothing = 1", encoding="utf-8")
    assert report("month", "-o", str(tmp_path / "out.pdf")) == 2
    assert capsys.readouterr().err.startswith("month: ")
