"""The exclusions a therapy clinic meets, as the tabular list of April 2026 states them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.diagnoses import DiagnosisTable

BARRED = """
R53.1 x M62.81 M62.84 R54
M62.81 x M62.84 G72.0 G72.1 R25.2 M79.10 M79.18 G25.82
M62.838 x R25.2 G72.0
M62.511 M62.59 x M62.84
R54 x M62.84 R53.81
M62.81 x M33.20 M34.82 M05.329 M32.9 M30.0 M35.03 E85.4
G81.91 G81.04 x I69.351 I69.054 I69.954
I69.351 I69.391 x Z86.73
R26.2 x R29.6 R26.81
R26.89 x R27.0 M62.3 G11.9
R27.0 R27.8 x R26.0
R27.8 x R42
R42 x H81.10 H81.4
M54.50 M54.59 x M54.40 M54.42 M51.26 M51.24 M51.360 M51.370 S39.012A S39.012D
M54.16 M54.12 x M51.16 M51.17 M50.11 M47.22 M47.26
M54.2 x M50.20 M50.30
M54.31 x M54.41 M51.16 M51.17 M51.361
M25.611 M25.661 x M24.511 M24.661 M24.562
M62.411 x M24.511
M75.101 M75.111 x S46.011A S46.012D
M79.10 x M79.7
R41.841 R41.844 x I69.311 I69.118
R47.01 x I69.320 I69.020
R29.810 x I69.392
R27.0 x I69.393
F80.2 x R47.01 R47.1
R47.1 x F80.0 F80.9
G82.20 G82.50 x R53.2
"""
ALLOWED = [
    ("M62.81", "M79.81"),
    ("R29.6", "Z91.81"),
    ("R26.89", "R26.81"),
    ("M62.81", "G72.81"),
    ("M62.81", "R54"),
    ("R53.81", "R53.1"),
    ("I69.391", "R13.12"),
    ("U09.9", "M62.81"),
    ("M25.561", "M25.562"),
    ("S72.001D", "Z96.651"),
    ("Z47.1", "Z96.651"),
    ("M17.11", "R26.2"),
    ("M17.11", "M25.562"),
    ("E11.9", "I10"),
    ("M54.50", "M54.2"),
    ("G20.A1", "R26.89"),
]


def barred_pairs() -> list[tuple[str, str]]:
    rows = (line.split(" x ") for line in BARRED.strip().splitlines())
    return [pair for left, right in rows for pair in product(left.split(), right.split())]


@pytest.mark.parametrize(("one", "other"), barred_pairs())
def test_a_barred_pair_is_found_whichever_comes_first(diagnoses: DiagnosisTable, one: str, other: str) -> None:
    forward = diagnoses.excludes1([one, other])
    backward = diagnoses.excludes1([other, one])
    assert [(hit.first, hit.second) for hit in forward] == [(0, 1)]
    assert [(hit.first, hit.second) for hit in backward] == [(0, 1)]
    assert forward[0].note == backward[0].note
    assert forward[0].carrier == 1 - backward[0].carrier


@pytest.mark.parametrize(("one", "other"), ALLOWED)
def test_a_pair_without_excludes1_stays_silent(diagnoses: DiagnosisTable, one: str, other: str) -> None:
    assert diagnoses.excludes1([one, other]) == []


def test_a_hit_says_which_note_stands_where(diagnoses: DiagnosisTable) -> None:
    (hit,) = diagnoses.excludes1(["M17.11", "M62.81", "G72.1"])
    assert (hit.first, hit.second, hit.carrier) == (1, 2, 1)
    assert (hit.at_code, hit.note) == ("M62", "alcoholic myopathy (G72.1)")


def test_excludes2_is_help_and_never_excludes1(diagnoses: DiagnosisTable) -> None:
    (hit,) = diagnoses.excludes2(["M62.81", "M79.81"])
    assert (hit.at_code, "M79.81" in hit.note) == ("M62.8", True)
    assert diagnoses.excludes2(["M62.81", "G72.81"])[0].at_code == "M60-M63"


def test_every_barred_pair_of_a_long_list_is_named_once(diagnoses: DiagnosisTable) -> None:
    codes = [
        "R53.1",
        "M62.81",
        "M62.84",
        "R54",
        "I10",
        "E11.9",
        "M17.11",
        "R26.2",
        "R26.81",
        "R29.6",
        "Z91.81",
        "M54.2",
    ]
    pairs = [(codes[hit.first], codes[hit.second]) for hit in diagnoses.excludes1(codes)]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == {
        ("R53.1", "M62.81"),
        ("R53.1", "M62.84"),
        ("R53.1", "R54"),
        ("M62.81", "M62.84"),
        ("M62.84", "R54"),
        ("R26.2", "R26.81"),
        ("R26.2", "R29.6"),
    }


def test_codes_no_table_holds_and_single_codes_bar_nothing(diagnoses: DiagnosisTable) -> None:
    assert diagnoses.excludes1(["R53.1", "nonsense", "Q99.X9", ""]) == []
    assert diagnoses.excludes1(["R53.1"]) == []
    assert diagnoses.excludes1([]) == []


therapy_codes = st.sampled_from(sorted({code for pair in [*barred_pairs(), *ALLOWED] for code in pair}))


@given(st.lists(therapy_codes, min_size=2, max_size=12))
def test_a_list_bars_exactly_the_pairs_that_bar_each_other_alone(diagnoses: DiagnosisTable, codes: list[str]) -> None:
    expected = {
        (first, second)
        for first in range(len(codes))
        for second in range(first + 1, len(codes))
        if diagnoses.excludes1([codes[first], codes[second]])
    }
    assert {(hit.first, hit.second) for hit in diagnoses.excludes1(codes)} == expected


@given(therapy_codes)
def test_no_code_is_barred_from_itself_or_from_its_own_ancestors(diagnoses: DiagnosisTable, code: str) -> None:
    ancestors = [code[:length] for length in (3, 5, 6, 7) if length <= len(code)]
    assert diagnoses.excludes1([code, code]) == []
    assert [above for above in ancestors if diagnoses.excludes1([code, above])] == []
