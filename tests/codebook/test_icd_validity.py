import hashlib
import tomllib
from datetime import date
from pathlib import Path

import pytest

from clinic_app.codebook.source_files import (
    NEW_TITLES_FILE,
    SUCCESSORS_FILE,
    VALIDITY_FILE,
    code_table,
    tabular_list_file,
)
from clinic_app.codebook.validity import ValidityTable, read_new_titles, read_successors, read_validity


@pytest.fixture(scope="module")
def validity() -> ValidityTable:
    return read_validity(code_table(VALIDITY_FILE))


def valid_on(table: dict[str, tuple[tuple[int, int], ...]], day: date) -> set[str]:
    number = day.toordinal()
    return {code for code, periods in table.items() if any(first <= number <= last for first, last in periods)}


@pytest.mark.parametrize(
    ("day", "count"), [(date(2024, 10, 1), 74_260), (date(2025, 10, 1), 74_719), (date(2026, 10, 1), 74_879)]
)
def test_the_number_of_billable_codes_is_the_published_one(validity: ValidityTable, day: date, count: int) -> None:
    assert len(valid_on(validity.billable, day)) == count


def test_the_release_of_october_2026_brings_190_codes_and_ends_30(validity: ValidityTable) -> None:
    before, after = valid_on(validity.billable, date(2026, 9, 30)), valid_on(validity.billable, date(2026, 10, 1))
    assert (len(after - before), len(before - after)) == (190, 30)
    assert {"M67A01", "M67A02", "M67A09", "M7220", "M7221", "M7222"} <= after - before
    assert {"M722", "S23420A", "S23420D", "S23420S", "M868X1"} <= before - after


def test_there_are_422_manifestation_codes(validity: ValidityTable) -> None:
    manifestations = valid_on(validity.manifestation, date(2026, 10, 1))
    assert len(manifestations) == 422
    assert {"G63", "G737", "M6380"} <= manifestations
    assert not {"M6281", "I69391"} & manifestations


def test_periods_are_in_order_apart_and_within_the_days_covered(validity: ValidityTable) -> None:
    first_day, last_day = date(2015, 10, 1).toordinal(), date(2027, 3, 31).toordinal()
    for periods in {*validity.billable.values(), *validity.manifestation.values()}:
        days = [day for period in periods for day in period]
        assert days == sorted(days)
        assert first_day <= days[0] <= days[-1] <= last_day


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "validity.txt"
    broken.write_text("billable 2015-10-01 2016-09-30\nM54[0\n", encoding="ascii")
    with pytest.raises(ValueError, match="line 2"):
        read_validity(broken)
    broken.write_text("M540\n", encoding="ascii")
    with pytest.raises(ValueError, match="line 1: codes before the first heading"):
        read_validity(broken)


def test_successors_name_codes_the_table_knows(validity: ValidityTable) -> None:
    successors = read_successors(code_table(SUCCESSORS_FILE))
    assert len(successors) > 400
    assert {code for new in successors.values() for code in new} <= set(validity.billable)


def test_new_titles_belong_to_codes_of_the_newest_release(validity: ValidityTable) -> None:
    titles = read_new_titles(code_table(NEW_TITLES_FILE))
    new = valid_on(validity.billable, date(2026, 10, 1)) - valid_on(validity.billable, date(2026, 9, 30))
    assert titles["M67A01"] == "Plantar fasciitis, right foot"
    assert set(titles) <= new


def test_every_source_is_described_and_unchanged() -> None:
    sources = tomllib.loads(code_table("SOURCES-icd10cm.toml").read_text(encoding="utf-8"))
    for name, source in sources.items():
        assert {"file", "edition", "covers_from", "covers_to", "origin", "sha256", "rights", "does_not_cover"} <= set(
            source
        ), name
        file = tabular_list_file() if name == "tabular_list" else code_table(source["file"])
        content = file.read_bytes()
        assert hashlib.sha256(content).hexdigest() == source["sha256"], name
    described = {source["file"] for source in sources.values()}
    folder = code_table(VALIDITY_FILE).parent
    assert {file.name for file in folder.glob("icd10cm_*")} <= described
