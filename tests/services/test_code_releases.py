"""Newer tables: shown before they are taken in, taken in whole, thrown away without a trace, taken out again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clinic_app.checker.differing import Change
from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.codebook.imported_editions import TableKind
from clinic_app.codebook.importing.refusal import ImportRefusedError, ImportStoppedError
from clinic_app.codebook.location import OVERRIDE
from clinic_app.domain.records import VisitStatus
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import (
    accept,
    changed_since_looked_at,
    discard,
    release_notice,
    remember_looked_at,
    stage_files,
    stage_removal,
    take_note,
    what_changed,
)
from clinic_app.services.importing import import_official_files
from tests.services.opening import TODAY
from tests.services.releases import a_claim, own_tables, quarter_files, saved
from tests.store.invented import new_store


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_tables(tmp_path)
    monkeypatch.setenv(OVERRIDE, str(folder))
    return folder


@pytest.fixture
def own_clinic(tmp_path: Path, data: Path) -> Iterator[Clinic]:
    assert data.is_dir()
    opened = Clinic(new_store(tmp_path / "clinic"), open_checking(TODAY), lambda: TODAY)
    yield opened
    opened.close()


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rules_of(clinic: Clinic, visit_id: int) -> list[str]:
    return [one.rule for one in clinic.check_kept(visit_id).result.findings]


def test_a28_the_difference_of_a_made_up_quarter_names_each_claim_and_what_changes_on_it(
    own_clinic: Clinic, tmp_path: Path
) -> None:
    paired_anew = saved(own_clinic, a_claim("97112", "97110"), VisitStatus.READY)
    ended = saved(own_clinic, a_claim("97150", "97116"))
    same = saved(own_clinic, a_claim("97110"))
    sent = saved(own_clinic, a_claim("97112", "97110"), VisitStatus.SENT)
    earlier = saved(own_clinic, replace(a_claim("97112", "97110"), date_of_service=date(2024, 8, 5)))

    difference = stage_files(own_clinic, quarter_files(tmp_path), "JS").difference

    changes = {one.record.id: one for one in difference.telling}
    assert changes[paired_anew.id].verdict_before in {"clean", "info", "warning"}
    assert changes[paired_anew.id].verdict_after.word == "error"
    (new,) = [one for one in changes[paired_anew.id].changes if one.change is Change.NEW]
    assert (new.said.rule, new.said.severity) == ("NCCI-IND1", "error")
    (cleared,) = [one for one in changes[ended.id].changes if one.change is Change.CLEARED]
    assert cleared.said.rule == "NCCI-IND1"
    assert same.id not in changes or changes[same.id].count(Change.NEW, Change.CLEARED, Change.CHANGED) == 0
    assert {sent.id, earlier.id}.isdisjoint(changes)
    assert (difference.looked_at, difference.same_tables, difference.not_comparable) == (4, 1, 0)
    assert "1 new, 1 cleared" in difference.sentence
    assert ("97110 with 97112", "pair added: 97110 is denied, a modifier can pay both") in [
        (one.code, one.words) for one in difference.codes
    ]
    assert ("97116 with 97150", "pair retired") in [(one.code, one.words) for one in difference.codes]


def test_until_it_is_accepted_nothing_has_changed(own_clinic: Clinic, tmp_path: Path, data: Path) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    before, kept = files_of(data), own_clinic.store.visits.get(record.id)
    staged = stage_files(own_clinic, quarter_files(tmp_path))
    assert files_of(data) == before
    assert own_clinic.store.visits.get(record.id) == kept
    assert "NCCI-IND1" not in rules_of(own_clinic, record.id)
    assert staged.put
    discard()
    assert files_of(data) == before
    assert open_checking(TODAY).editions["ncci"] == "2024Q3"


def test_accepted_tables_judge_at_once_and_the_lists_say_so(own_clinic: Clinic, tmp_path: Path) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"), VisitStatus.READY)
    staged = stage_files(own_clinic, quarter_files(tmp_path), "JS")
    own_clinic.use(accept(own_clinic, staged))
    assert own_clinic.checking.editions["ncci"] == "2026Q4"
    assert "NCCI-IND1" in rules_of(own_clinic, record.id)
    (row,) = own_clinic.day(TODAY)
    assert (row.verdict.word, row.version) == ("error", record.version)
    judged = own_clinic.store.judgements.of_visit(record.id)
    assert [(one.version, one.verdict, one.tables[2].edition) for one in judged[:2]] == [
        (record.version, "error", "2026Q4"),
        (record.version, judged[1].verdict, "2024Q3"),
    ]
    assert what_changed(own_clinic).claims == ()
    facts = [one for one in own_clinic.checking.codebook.facts if one.imported]
    assert [(one.kind, one.edition, one.imported_on, one.imported_by) for one in facts] == [
        (TableKind.NCCI, "2026Q4", "2026-11-20", "JS"),
        (TableKind.MUE, "2026Q4", "2026-11-20", "JS"),
    ]
    assert all(len(one.sha256[0]) == 64 for one in facts)
    assert open_checking(TODAY).editions["mue"] == "2026Q4"


def test_an_accepted_edition_is_taken_out_again_after_its_difference_was_seen(
    own_clinic: Clinic, tmp_path: Path, data: Path
) -> None:
    before = files_of(data)
    record = saved(own_clinic, a_claim("97112", "97110"))
    own_clinic.use(accept(own_clinic, stage_files(own_clinic, quarter_files(tmp_path))))
    taken_in: list[EditionFacts] = [one for one in own_clinic.checking.codebook.facts if one.imported]

    removal = stage_removal(own_clinic, taken_in)
    assert removal.difference.count(Change.CLEARED) == 1
    assert "NCCI-IND1" in rules_of(own_clinic, record.id)
    own_clinic.use(accept(own_clinic, removal))
    assert "NCCI-IND1" not in rules_of(own_clinic, record.id)
    assert files_of(data) == before


@pytest.mark.parametrize("stop_at", ["NCCI pairs", "Checking claims"])
def test_cancel_while_reading_or_checking_leaves_everything_as_it_was(
    own_clinic: Clinic, tmp_path: Path, data: Path, stop_at: str
) -> None:
    saved(own_clinic, a_claim("97112", "97110"))
    before = files_of(data)
    with pytest.raises(ImportStoppedError):
        stage_files(own_clinic, quarter_files(tmp_path), "JS", lambda _share, words: stop_at not in words)
    assert files_of(data) == before


def test_progress_goes_up_and_names_each_file(own_clinic: Clinic, tmp_path: Path) -> None:
    saved(own_clinic, a_claim("97112", "97110"))
    told: list[tuple[float, str]] = []

    def note(share: float, words: str) -> bool:
        told.append((share, words))
        return True

    paths = quarter_files(tmp_path)
    stage_files(own_clinic, paths, "JS", note)
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    for path in paths:
        assert any(words.startswith(f"{path.name}: ") for _, words in told)


def test_a_wrong_file_is_one_sentence_and_changes_nothing(own_clinic: Clinic, tmp_path: Path, data: Path) -> None:
    before = files_of(data)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir,\n", encoding="utf-8")
    with pytest.raises(ImportRefusedError, match=r"letter\.txt is none of the official files"):
        stage_files(own_clinic, [*quarter_files(tmp_path), letter])
    assert files_of(data) == before


STAGING = """
import os, sys
from datetime import date
from pathlib import Path
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import stage_files
from clinic_app.store.store import Store
from tests.store.invented import PASSPHRASE
day = date(2026, 11, 20)
clinic = Clinic(Store.open(Path(sys.argv[1]), PASSPHRASE), open_checking(day), lambda: day)
when = sys.argv[2]
def tell(share, words):
    if when in words:
        print("killed", flush=True)
        os.kill(os.getpid(), 9)
    return True
stage_files(clinic, [Path(one) for one in sys.argv[3:]], "JS", tell)
print("staged", flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process ends itself in another way there")
@pytest.mark.parametrize("when", ["NCCI pairs", "Checking claims", "never"])
def test_a_program_killed_before_the_acceptance_has_changed_nothing(
    own_clinic: Clinic, tmp_path: Path, data: Path, when: str
) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    kept = own_clinic.store.visits.get(record.id)
    own_clinic.close()
    before = {name: content for name, content in files_of(data).items() if "staged" not in name}
    paths = [str(path) for path in quarter_files(tmp_path)]
    run = subprocess.run(
        [sys.executable, "-c", STAGING, str(tmp_path / "clinic"), when, *paths],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == -9
    assert run.stdout.strip() == ("staged" if when == "never" else "killed")
    assert {name: content for name, content in files_of(data).items() if "staged" not in name} == before
    checking = open_checking(TODAY)
    assert checking.editions["ncci"] == "2024Q3"
    assert not [one for one in checking.codebook.facts if one.imported]
    own_clinic.store = own_clinic.store.open(tmp_path / "clinic", "four invented words here")
    assert own_clinic.store.visits.get(record.id) == kept


def test_what_a_killed_program_left_staged_goes_with_the_next_start(own_clinic: Clinic, data: Path) -> None:
    left = data / "editions.staged-1-abcdef"
    left.mkdir()
    (left / "ncci-2026Q4.edition").write_bytes(b"left")
    assert own_clinic.checking.editions["ncci"] == "2024Q3"
    open_checking(TODAY)
    assert left.exists()  # another window may be comparing at this moment
    os.utime(left, (0, 0))
    open_checking(TODAY)
    assert not left.exists()


def test_another_rule_book_is_told_once_and_its_difference_notes_the_verdicts(
    own_clinic: Clinic, tmp_path: Path
) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    assert changed_since_looked_at(own_clinic) == ""
    assert release_notice(own_clinic) is None
    import_official_files(quarter_files(tmp_path))  # from the command line, or another clinic's window
    own_clinic.use(open_checking(TODAY))
    assert "other code tables" in changed_since_looked_at(own_clinic)
    notice = release_notice(own_clinic)
    assert notice is not None
    assert "looked through" in notice.message

    difference = what_changed(own_clinic)
    (claim,) = difference.claims
    assert claim.record.id == record.id
    assert [one.said.rule for one in claim.changes if one.change is Change.NEW] == ["NCCI-IND1"]
    take_note(own_clinic, difference)
    assert release_notice(own_clinic) is None
    assert own_clinic.day(TODAY)[0].verdict.word == "error"
    assert what_changed(own_clinic).claims == ()


def test_the_rule_book_before_is_named(own_clinic: Clinic) -> None:
    remember_looked_at(own_clinic)
    seen = own_clinic.store.settings.get("judged_by")
    own_clinic.store.settings.set("judged_by", {**seen, "rule_book": "0.abcdef"})
    assert "it was 0.abcdef" in changed_since_looked_at(own_clinic)


def test_a_claim_whose_payer_nobody_knows_is_counted_as_not_compared(own_clinic: Clinic, tmp_path: Path) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    unknown = replace(record, visit=replace(record.visit, payer="nobody"))
    own_clinic.store.visits.save(unknown)
    difference = stage_files(own_clinic, quarter_files(tmp_path)).difference
    assert (difference.looked_at, difference.not_comparable, difference.claims) == (1, 1, ())
    assert difference.sentence == "1 claim could not be compared"


def test_a_damaged_edition_is_told_and_the_shipped_one_is_asked(own_clinic: Clinic, tmp_path: Path, data: Path) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    own_clinic.use(accept(own_clinic, stage_files(own_clinic, quarter_files(tmp_path))))
    path = data / "editions" / "ncci-2026Q4.edition"
    path.write_bytes(path.read_bytes()[:-3] + b"xyz")
    own_clinic.use(open_checking(TODAY))
    notice = release_notice(own_clinic)
    assert notice is not None
    assert "ncci-2026Q4.edition is damaged" in notice.message
    assert own_clinic.checking.editions["ncci"] == "2024Q3"
    said = own_clinic.check_kept(record.id).result.not_checked
    assert any("ncci-2026Q4.edition is damaged" in one.why for one in said)
    damaged = [one for one in own_clinic.checking.codebook.facts if one.damaged]
    own_clinic.use(accept(own_clinic, stage_removal(own_clinic, damaged)))
    assert not path.exists()
    assert release_notice(own_clinic) is None or "damaged" not in str(release_notice(own_clinic))
