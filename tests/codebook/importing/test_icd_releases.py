"""Imported ICD-10-CM releases: the tabular list and order files, and the diagnosis table built with them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from clinic_app.codebook import build, source_files
from clinic_app.codebook.code_sources import CodeSources, carried_on
from clinic_app.codebook.diagnoses import DiagnosisStatus, DiagnosisTable
from clinic_app.codebook.imported_editions import ImportedEdition, TableKind, editions_folder
from clinic_app.codebook.importing.door import import_files
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.location import OVERRIDE
from clinic_app.codebook.validity import COVERED_TO, ValidityTable, read_validity
from tests.codebook.importing.official import order_text, zipped

SPRING = date(2027, 4, 1)
NEW_CODE = "M62.80"
ENDED_CODE = "M62.81"


def last_billable() -> set[str]:
    table = read_validity(source_files.code_table(source_files.VALIDITY_FILE))
    return {code for code, spans in table.billable.items() if spans[-1][1] == COVERED_TO.toordinal()}


def order_of(codes: set[str]) -> bytes:
    return order_text((code, True, f"Title of {code}") for code in sorted(codes))


@pytest.fixture(scope="module")
def spring_codes() -> set[str]:
    return (last_billable() | {NEW_CODE.replace(".", "")}) - {ENDED_CODE.replace(".", "")}


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory, spring_codes: set[str]) -> Iterator[DiagnosisTable]:
    """Built with an order file of April 2027 and a tabular list of October 2026, both from ZIPs."""
    folder = tmp_path_factory.mktemp("releases")
    order = zipped(folder / "codes.zip", {"icd10cm-order-april-1-2027.txt": order_of(spring_codes)})
    content = source_files.tabular_list_file().read_bytes()
    content = content.replace(b"<version>2026</version>", b"<version>2027</version>", 1)
    content = content.replace(b"<desc>Muscle weakness (generalized)</desc>", b"<desc>Newly worded</desc>")
    tabular = zipped(folder / "2027-tabular.zip", {"x/icd10cm_tabular_2027.xml": content, "guide.pdf": b"%PDF"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(OVERRIDE, str(folder / "data"))
        unchanged = build.fingerprint()
        import_files([order, tabular])
        assert build.fingerprint() != unchanged
        opened = DiagnosisTable.open(build.ensure_built())
        eras = build.era_tables()
        assert [first for first, _ in eras] == [date(2015, 10, 1), date(2026, 10, 1)]
        before = DiagnosisTable.open(eras[0][1])
        assert (before.editions().codes, before.editions().notes) == (SPRING, date(2026, 4, 1))
        assert before.title("M62.81") != opened.title("M62.81") == "Newly worded"
        before.close()
    yield opened
    opened.close()


def test_the_table_names_the_imported_editions(table: DiagnosisTable) -> None:
    editions = table.editions()
    assert (editions.codes, editions.notes) == (SPRING, date(2026, 10, 1))
    assert (editions.covered_from, editions.covered_to) == (date(2015, 10, 1), date(2027, 9, 30))


def test_codes_begin_and_end_with_the_imported_release(table: DiagnosisTable) -> None:
    before, after = date(2027, 3, 31), SPRING
    assert table.lookup(ENDED_CODE, before).status is DiagnosisStatus.BILLABLE
    assert table.lookup(ENDED_CODE, after).status is DiagnosisStatus.NOT_ON_DATE
    assert table.lookup(NEW_CODE, before).status is DiagnosisStatus.NOT_ON_DATE
    new = table.lookup(NEW_CODE, after)
    assert (new.status, new.title) == (DiagnosisStatus.BILLABLE, "Title of M6280")
    assert table.lookup("M25.511", after).status is DiagnosisStatus.BILLABLE
    assert table.lookup("M25.511", date(2027, 10, 1)).status is DiagnosisStatus.TABLE_ENDED


def test_titles_and_notes_are_those_of_the_imported_list(table: DiagnosisTable) -> None:
    assert table.title(ENDED_CODE) == "Newly worded"
    assert table.entry("M62.81").notes


def test_manifestation_codes_stay_so_in_the_release_that_follows() -> None:
    kept = ValidityTable({"A": ((1, 5),), "B": ((1, 3),)}, {"A": ((1, 5),)})
    day = date.fromordinal
    rows = {"billable": ["A", "B", "C"], "titles": {}}
    release = ImportedEdition(TableKind.ORDER, "x", day(6), day(9), "made here", (), "all", rows)
    assert carried_on(kept, [release]) == ValidityTable(
        {"A": ((1, 9),), "B": ((1, 3), (6, 9)), "C": ((6, 9),)}, {"A": ((1, 9),)}
    )


def test_a_release_within_the_covered_days_gives_titles_only(tmp_path: Path, spring_codes: set[str]) -> None:
    path = tmp_path / "icd10cm_order_2027.txt"
    path.write_bytes(order_of(spring_codes))
    (edition,) = import_files([path], folder=tmp_path / "kept")
    assert (edition.covers_from, edition.covers_to) == (date(2026, 10, 1), date(2027, 3, 31))
    sources = CodeSources.found(tmp_path / "kept")
    assert sources.covered_to == COVERED_TO
    assert sources.new_titles()["M6280"] == "Title of M6280"
    assert sources.validity() == read_validity(source_files.code_table(source_files.VALIDITY_FILE))


def test_a_release_after_a_missing_one_is_refused_and_taken_together_with_it(
    tmp_path: Path, spring_codes: set[str]
) -> None:
    spring, autumn = tmp_path / "icd10cm-order-April-1-2027.txt", tmp_path / "icd10cm_order_2028.txt"
    for path in (spring, autumn):
        path.write_bytes(order_of(spring_codes))
    kept = tmp_path / "kept"
    with pytest.raises(ImportRefusedError, match=r"that of 2027-04-01 is missing"):
        import_files([autumn], folder=kept)
    assert not kept.exists()
    assert len(import_files([autumn, spring], folder=kept)) == 2
    assert CodeSources.found(kept).covered_to == date(2028, 3, 31)


def test_a_tabular_list_no_newer_than_the_shipped_one_is_refused() -> None:
    with pytest.raises(ImportRefusedError, match="the program holds the notes of 2026-04-01"):
        import_files([source_files.tabular_list_file()])
    assert not editions_folder().exists()
