"""Identifiers are well formed or not, each for a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.identifiers import (
    ein_fault,
    is_po_box,
    looks_like_ssn,
    mbi_fault,
    npi_fault,
    plain_mbi,
    ssn_fault,
    taxonomy_fault,
    zip9_fault,
)


@pytest.mark.parametrize("npi", ["1234567893", "1679576722", " 1234567893 "])
def test_a_right_npi_has_no_fault(npi: str) -> None:
    assert npi_fault(npi) is None


@pytest.mark.parametrize(
    ("npi", "reason"),
    [
        ("1234567890", "check digit"),
        ("123456789", "ten digits"),
        ("12345678933", "ten digits"),
        ("3234567893", "begin with"),
        ("12345678९3", "ten digits"),
        ("", "empty"),
    ],
)
def test_a_wrong_npi_names_its_fault(npi: str, reason: str) -> None:
    assert reason in (npi_fault(npi) or "")


@given(st.sampled_from("12"), st.text("0123456789", min_size=8, max_size=8))
def test_exactly_one_last_digit_makes_an_npi(first: str, middle: str) -> None:
    assert sum(npi_fault(first + middle + last) is None for last in "0123456789") == 1


@given(st.integers(0, 9), st.integers(1, 9))
def test_a_single_mistyped_digit_of_an_npi_is_noticed(place: int, shift: int) -> None:
    npi = "1679576722"
    wrong = npi[:place] + str((int(npi[place]) + shift) % 10) + npi[place + 1 :]
    assert npi_fault(wrong) is not None


@pytest.mark.parametrize("mbi", ["1EG4TE5MK73", "1EG4-TE5-MK73", "1eg4 te5 mk73"])
def test_a_right_medicare_number_has_no_fault(mbi: str) -> None:
    assert mbi_fault(mbi) is None
    assert plain_mbi(mbi) == "1EG4TE5MK73"


@pytest.mark.parametrize("mbi", ["1SG4TE5MK73", "0EG4TE5MK73", "123456789A", "1EG4TE5MK7", "1EGATE5MK73", ""])
def test_a_wrong_medicare_number_names_its_fault(mbi: str) -> None:
    assert mbi_fault(mbi)


def test_tax_numbers_are_judged_by_their_kind() -> None:
    assert ein_fault("12-3456789") is None
    assert ein_fault("00-3456789")
    assert ein_fault("12345678")
    assert ssn_fault("123-45-6789") is None
    for wrong in ("000-12-3456", "666-12-3456", "900-12-3456", "123-00-6789", "123-45-0000", "12-3456"):
        assert ssn_fault(wrong), wrong
    assert looks_like_ssn("123-45-6789")
    assert not looks_like_ssn("12-3456789")


def test_a_taxonomy_has_ten_letters_and_digits() -> None:
    assert taxonomy_fault("225100000X") is None
    assert taxonomy_fault("22510000X")
    assert taxonomy_fault("225100000-")


def test_a_zip_code_needs_nine_digits_that_do_not_end_in_0000() -> None:
    assert zip9_fault("12345-6789") is None
    assert zip9_fault("123456789") is None
    for wrong in ("12345", "12345-0000", "1234", "ABCDE-6789", ""):
        assert zip9_fault(wrong), wrong


@pytest.mark.parametrize("address", ["PO Box 12", "P.O. Box 7", "p o box 3", "Post Office Box 9", "POB 12", "Box 44"])
def test_a_box_is_known_however_it_is_written(address: str) -> None:
    assert is_po_box(address)


@pytest.mark.parametrize("address", ["12 Main St", "4 Boxwood Lane", "100 Apollo Blvd", "7 Post Rd", "1 Poboda St"])
def test_a_street_is_no_box(address: str) -> None:
    assert not is_po_box(address)
