"""What a claim was judged with stays with it: a reprint years later says the same, a check today is another thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from clinic_app.checker.differing import Change
from clinic_app.codebook.location import OVERRIDE
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.judgement import Judgement
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.rules import edition
from clinic_app.services import judging, open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import accept, stage_files
from clinic_app.services.judging import reprint
from clinic_app.services.release_difference import difference_today
from clinic_app.store.cipher import driver
from tests.reports.reading import pages_of
from tests.services.opening import TODAY
from tests.services.releases import a_claim, own_tables, quarter_files, saved
from tests.store.invented import new_store

FIRST = datetime(2026, 11, 20, 10, 42)  # noqa: DTZ001 # the clock on the wall has no zone
YEARS_LATER = datetime(2031, 3, 4, 9, 5)  # noqa: DTZ001 # as above


@pytest.fixture
def own_clinic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clinic]:
    monkeypatch.setenv(OVERRIDE, str(own_tables(tmp_path)))
    opened = Clinic(new_store(tmp_path / "clinic"), open_checking(TODAY), lambda: TODAY)
    yield opened
    opened.close()


def printed(clinic: Clinic, record: VisitRecord, at: datetime = FIRST) -> bytes:
    opened = clinic.open_visit(record.id)
    return clinic.summary_pdf(opened, clinic.check(opened, opened.record.visit), at, "JS")[1]


def newest(clinic: Clinic, record: VisitRecord) -> Judgement:
    found = clinic.store.judgements.newest(record.id, record.version)
    assert found is not None
    return found


def sent(clinic: Clinic, record: VisitRecord) -> VisitRecord:
    opened = clinic.open_visit(record.id)
    return clinic.set_status(opened, opened.record.visit, VisitStatus.SENT, "JS").record


def take_in_newer_tables(clinic: Clinic, folder: Path) -> None:
    clinic.use(accept(clinic, stage_files(clinic, quarter_files(folder, 5))))


def test_saving_keeps_program_rule_book_and_the_editions_with_their_sums(own_clinic: Clinic) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    one = newest(own_clinic, record)
    assert (one.rule_book, one.judged_for, one.judged_by) == (edition.rule_book_edition(), TODAY, "JS")
    assert {table.table: table.edition for table in one.tables} == own_clinic.checking.editions
    assert all(len(table.sha256) == 64 for table in one.tables)
    assert [said.rule for said in one.said if said.severity] == [
        finding.rule for finding in own_clinic.check_kept(record.id).result.findings
    ]


def test_the_first_print_and_a_reprint_after_a_newer_edition_are_the_same_bytes(
    own_clinic: Clinic, tmp_path: Path
) -> None:
    record = sent(own_clinic, saved(own_clinic, a_claim("97112", "97110")))
    first = printed(own_clinic, record)
    take_in_newer_tables(own_clinic, tmp_path)
    assert "NCCI-IND1" in [one.rule for one in own_clinic.check_kept(record.id).result.findings]
    assert printed(own_clinic, record) == first
    assert newest(own_clinic, record).tables[2].edition == "2024Q3"


def test_only_the_line_that_says_when_differs_years_later(own_clinic: Clinic, tmp_path: Path) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    first = printed(own_clinic, record)
    one = newest(own_clinic, record)
    take_in_newer_tables(own_clinic, tmp_path)
    assert reprint(own_clinic.store, one, FIRST, "JS", copy=False)[1] == first
    again = pages_of(reprint(own_clinic.store, one, YEARS_LATER, "NN")[1])
    mark = f"Judged {one.judged_at:%m/%d/%Y}, clinic-app {one.program}; copy 03/04/2031 09:05 by NN"
    before = f"Printed 11/20/2026 10:42 by JS, clinic-app {one.program}"
    assert [page.replace(mark, before) for page in again] == pages_of(first)
    assert all(mark in page for page in again)


def test_a_reprint_says_the_same_after_patient_clinic_and_rules_have_changed(
    own_clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = sent(own_clinic, saved(own_clinic, a_claim("97110")))
    first = printed(own_clinic, record)
    patient = own_clinic.patient(record.patient_id)
    assert patient is not None
    own_clinic.save_patient(replace(patient, last_name="Moved", address="9 Other St"))
    own_clinic.save_clinic(replace(own_clinic.clinic_record(), name="Renamed Therapy"))
    own_clinic.use(replace(own_clinic.checking, rules=own_clinic.checking.rules[:10]))
    monkeypatch.setattr(judging, "__version__", "9.9.9")
    assert printed(own_clinic, record) == first
    assert "Moved" not in "".join(pages_of(first))


def test_a_claim_not_sent_is_printed_as_it_is_judged_today_and_what_is_printed_is_kept(
    own_clinic: Clinic, tmp_path: Path
) -> None:
    record = saved(own_clinic, a_claim("97112", "97110"))
    printed(own_clinic, record)
    assert len(own_clinic.store.judgements.of_visit(record.id)) == 1  # the same said again is kept once
    take_in_newer_tables(own_clinic, tmp_path)
    text = "".join(pages_of(printed(own_clinic, record)))
    assert "2026Q4" in text
    assert [one.tables[2].edition for one in own_clinic.store.judgements.of_visit(record.id)] == ["2026Q4", "2024Q3"]


def test_a_check_today_is_a_separate_act_that_shows_the_difference_and_keeps_nothing(
    own_clinic: Clinic, tmp_path: Path
) -> None:
    record = sent(own_clinic, saved(own_clinic, a_claim("97112", "97110")))
    one = newest(own_clinic, record)
    assert difference_today(own_clinic, one).changes == ()
    take_in_newer_tables(own_clinic, tmp_path)
    change = difference_today(own_clinic, one)
    assert [found.said.rule for found in change.changes if found.change is Change.NEW] == ["NCCI-IND1"]
    assert change.verdict_after.word == "error"
    assert newest(own_clinic, record) == one


def test_each_version_keeps_its_own_judgement(own_clinic: Clinic) -> None:
    record = saved(own_clinic, a_claim("97110"))
    opened = own_clinic.open_visit(record.id)
    own_clinic.save(opened, a_claim("97110", "97140"), "JS")
    assert [one.version for one in own_clinic.store.judgements.of_visit(record.id)] == [2, 1]
    texts = [
        "".join(pages_of(reprint(own_clinic.store, one, FIRST)[1]))
        for one in own_clinic.store.judgements.of_visit(record.id)
    ]
    assert ["97140" in text for text in texts] == [True, False]


def test_the_day_book_prints_a_sent_claim_as_it_was_judged(own_clinic: Clinic, tmp_path: Path) -> None:
    sent(own_clinic, saved(own_clinic, a_claim("97112", "97110")))
    before = own_clinic.day_book_pdf(TODAY, FIRST)
    take_in_newer_tables(own_clinic, tmp_path)
    assert own_clinic.day_book_pdf(TODAY, FIRST) == before


def test_the_number_of_a_new_visit_stands_on_its_first_kept_sheet(own_clinic: Clinic) -> None:
    record = saved(own_clinic, a_claim("97110"))
    assert record.number in "".join(pages_of(reprint(own_clinic.store, newest(own_clinic, record), FIRST)[1]))


def test_a_damaged_sheet_is_one_sentence(own_clinic: Clinic) -> None:
    one = newest(own_clinic, saved(own_clinic, a_claim("97110")))
    with pytest.raises(ClinicError, match="damaged"):
        reprint(own_clinic.store, replace(one, sheet=one.sheet[:-4]), FIRST)


def test_a_judgement_is_never_changed(own_clinic: Clinic) -> None:
    saved(own_clinic, a_claim("97110"))
    with pytest.raises(driver().IntegrityError, match="never"):
        own_clinic.store._session.database.execute("UPDATE judgements SET verdict = 'clean'")


def test_a_visit_takes_its_judgements_to_the_bin_and_back(own_clinic: Clinic) -> None:
    record = saved(own_clinic, a_claim("97110"))
    kept = own_clinic.store.judgements.of_visit(record.id)
    entry = own_clinic.store.bin.put_visit(record.id)
    assert own_clinic.store.judgements.of_visit(record.id) == []
    own_clinic.store.bin.put_back(entry.id)
    assert own_clinic.store.judgements.of_visit(record.id) == kept != []


def test_a_save_that_fails_keeps_neither_visit_nor_judgement(
    own_clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = saved(own_clinic, a_claim("97110"))

    def broken(*_: object) -> Judgement:
        raise ClinicError("The disk is full.")

    monkeypatch.setattr(own_clinic.store.judgements, "keep", broken)
    with pytest.raises(ClinicError, match="full"):
        own_clinic.save(own_clinic.open_visit(record.id), a_claim("97140"))
    kept = own_clinic.store.visits.get(record.id)
    assert kept is not None
    assert kept.version == 1
