from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.diagnoses import DiagnosisStatus, DiagnosisTable, in_range

JUNE = date(2026, 6, 15)
BILLABLE, HEADER = DiagnosisStatus.BILLABLE, DiagnosisStatus.HEADER
SEVENTH, PLACEHOLDER = DiagnosisStatus.SEVENTH_MISSING, DiagnosisStatus.PLACEHOLDER
NOT_ON_DATE, UNKNOWN, ENDED = DiagnosisStatus.NOT_ON_DATE, DiagnosisStatus.UNKNOWN, DiagnosisStatus.TABLE_ENDED


@pytest.mark.parametrize(
    ("typed", "on", "status", "choices"),
    [
        ("M62.81", JUNE, BILLABLE, ""),
        ("M54.5", JUNE, HEADER, "M54.50 M54.51 M54.59"),
        ("M54.5", date(2021, 9, 15), BILLABLE, ""),
        ("M54.50", date(2021, 9, 15), NOT_ON_DATE, "M54.5"),
        ("M51.36", date(2024, 9, 30), BILLABLE, ""),
        ("M51.36", date(2024, 10, 1), HEADER, "M51.360 M51.361 M51.362 M51.369"),
        ("M51.37", date(2024, 10, 1), HEADER, "M51.370 M51.371 M51.372 M51.379"),
        ("G20", date(2023, 9, 30), BILLABLE, ""),
        ("G20", date(2023, 10, 1), HEADER, "G20.A1 G20.A2 G20.B1 G20.B2 G20.C"),
        ("G35", date(2025, 9, 30), BILLABLE, ""),
        ("G35", JUNE, HEADER, "G35.A G35.B0 G35.B1 G35.B2 G35.C0 G35.C1 G35.C2 G35.D"),
        ("U09.9", date(2021, 9, 30), NOT_ON_DATE, ""),
        ("U09.9", date(2021, 10, 1), BILLABLE, ""),
        ("M62.84", date(2016, 9, 30), NOT_ON_DATE, ""),
        ("M72.2", date(2026, 9, 30), BILLABLE, ""),
        ("M72.2", date(2026, 10, 1), HEADER, "M72.20 M72.21 M72.22 M67.A01 M67.A02 M67.A09"),
        ("M67.A01", date(2026, 9, 30), NOT_ON_DATE, ""),
        ("M67.A01", date(2026, 10, 1), BILLABLE, ""),
        ("M67.A", date(2026, 9, 30), NOT_ON_DATE, ""),
        ("M67.A", date(2026, 10, 1), HEADER, "M67.A01 M67.A02 M67.A09"),
        ("M86.8X1", date(2026, 10, 1), HEADER, "M86.8X11 M86.8X12 M86.8X19"),
        ("S23.420D", date(2026, 9, 30), BILLABLE, ""),
        ("S23.420D", date(2026, 10, 1), NOT_ON_DATE, ""),
        ("S23.420", date(2026, 10, 1), NOT_ON_DATE, ""),
        ("S83.511", JUNE, SEVENTH, "S83.511D S83.511A S83.511S"),
        ("S83.511D", JUNE, BILLABLE, ""),
        ("W19", JUNE, SEVENTH, "W19.XXXD W19.XXXA W19.XXXS"),
        ("W19.X", JUNE, SEVENTH, "W19.XXXD W19.XXXA W19.XXXS"),
        ("W19.XXX", JUNE, SEVENTH, "W19.XXXD W19.XXXA W19.XXXS"),
        ("W19D", JUNE, PLACEHOLDER, "W19.XXXD W19.XXXA W19.XXXS"),
        ("W19.XA", JUNE, PLACEHOLDER, "W19.XXXA W19.XXXD W19.XXXS"),
        ("W19.XXXD", JUNE, BILLABLE, ""),
        ("S83.51D", JUNE, PLACEHOLDER, "S83.511D S83.512D S83.519D"),
        ("S83.511Z", JUNE, UNKNOWN, "S83.511D S83.511A S83.511S"),
        ("M62.8l", JUNE, UNKNOWN, "M62.81"),
        ("M62.8L", JUNE, UNKNOWN, "M62.81"),
        ("M62.811", JUNE, UNKNOWN, ""),
        ("Q99.X9", JUNE, UNKNOWN, ""),
        ("99213", JUNE, UNKNOWN, ""),
        ("", JUNE, UNKNOWN, ""),
        ("M60-M63", JUNE, UNKNOWN, ""),
        ("M62.81", date(2015, 9, 30), ENDED, ""),
        ("M62.81", date(2027, 4, 1), ENDED, ""),
        ("M62.8l", date(2027, 4, 1), ENDED, ""),
    ],
)
def test_a_code_is_judged_by_the_day(
    diagnoses: DiagnosisTable, typed: str, on: date, status: DiagnosisStatus, choices: str
) -> None:
    found = diagnoses.lookup(typed, on)
    assert (found.status, " ".join(found.choices)) == (status, choices)


def test_fractures_offer_healing_before_active_treatment(diagnoses: DiagnosisTable) -> None:
    choices = diagnoses.lookup("S72.001", JUNE).choices
    assert [code[-1] for code in choices[:4]] == ["D", "G", "K", "P"]
    assert len(choices) == 16


def test_a_large_category_offers_what_stands_next_below(diagnoses: DiagnosisTable) -> None:
    assert diagnoses.lookup("S83", JUNE).choices[:2] == ("S83.0", "S83.1")


@pytest.mark.parametrize("typed", ["m6281", " M62.81", "m62.81", "M6281", "M62.81 "])
def test_case_dot_and_spaces_do_not_matter_but_are_noted(diagnoses: DiagnosisTable, typed: str) -> None:
    found = diagnoses.lookup(typed, JUNE)
    assert (found.code, found.status, found.formatted, found.typed) == ("M62.81", BILLABLE, False, typed)
    assert diagnoses.lookup("M62.81", JUNE).formatted


def test_title_and_days_come_with_the_answer(diagnoses: DiagnosisTable) -> None:
    found = diagnoses.lookup("S83.511D", JUNE)
    assert found.title == "Sprain of anterior cruciate ligament of right knee, subsequent encounter"
    assert (found.valid_from, found.valid_to) == (date(2015, 10, 1), date(2027, 3, 31))
    ended = diagnoses.lookup("M54.5", JUNE)
    assert (ended.valid_to, ended.replaced_by) == (date(2021, 9, 30), ("M54.50", "M54.51", "M54.59"))
    assert diagnoses.lookup("M62.81", date(2028, 1, 1)).title == "Muscle weakness (generalized)"
    assert diagnoses.lookup("zz", JUNE).valid_from is None


def test_a_code_newer_than_the_tabular_list_says_so_where_its_title_is_not_known(diagnoses: DiagnosisTable) -> None:
    assert diagnoses.lookup("D69.11", date(2026, 10, 1)).title == "title not in this release"
    assert diagnoses.lookup("M67.A01", date(2026, 10, 1)).title == "Plantar fasciitis, right foot"


def test_the_billable_codes_of_a_day_are_exactly_those_of_the_validity_table(diagnoses: DiagnosisTable) -> None:
    codes = [code for (code,) in diagnoses.connection.execute("SELECT code FROM code WHERE id % 37 = 0")]
    first = sum(diagnoses.lookup(code, date(2024, 10, 1)).status is BILLABLE for code in codes)
    periods = diagnoses.periods_by_number
    day = date(2024, 10, 1).toordinal()
    rows = diagnoses.connection.execute("SELECT periods FROM code WHERE id % 37 = 0")
    assert first == sum(any(low <= day <= high for low, high in periods[number]) for (number,) in rows)


def test_every_code_of_the_april_2026_list_without_children_is_billable_then(diagnoses: DiagnosisTable) -> None:
    day = date(2026, 4, 1).toordinal()
    periods = diagnoses.periods_by_number
    rows = diagnoses.connection.execute("SELECT periods FROM code").fetchall()
    assert sum(any(low <= day <= high for low, high in periods[number]) for (number,) in rows) == 74_719


def test_manifestation_codes_are_known(diagnoses: DiagnosisTable) -> None:
    assert [code for code in ("G63", "M63.80", "M62.81", "nonsense") if diagnoses.is_manifestation(code)] == [
        "G63",
        "M63.80",
    ]
    assert diagnoses.is_manifestation("G63", JUNE)


def test_the_editions_say_of_when_the_tables_are(diagnoses: DiagnosisTable) -> None:
    editions = diagnoses.editions()
    assert (editions.codes, editions.notes) == (date(2026, 10, 1), date(2026, 4, 1))
    assert (editions.covered_from, editions.covered_to) == (date(2015, 10, 1), date(2027, 3, 31))


def test_ranges_as_text_are_asked_directly() -> None:
    assert in_range("G72.81", "G71-G73")
    assert not in_range("G74", "G71-G73")


@given(st.text(max_size=12), st.dates(date(2010, 1, 1), date(2030, 1, 1)))
def test_any_text_has_a_status(diagnoses: DiagnosisTable, typed: str, on: date) -> None:
    found = diagnoses.lookup(typed, on)
    assert found.typed == typed
    assert diagnoses.lookup(typed, on) is found


@given(
    st.sampled_from(["M54.5", "G35", "S83.511", "W19D", "S72.00", "M86.8X1", "M62.8l"]),
    st.dates(date(2016, 1, 1), date(2027, 3, 31)),
)
def test_codes_offered_are_billable_that_day(diagnoses: DiagnosisTable, typed: str, on: date) -> None:
    choices = diagnoses.lookup(typed, on).choices
    assert [code for code in choices if diagnoses.lookup(code, on).status is not BILLABLE] == []
