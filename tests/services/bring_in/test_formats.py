"""Days, times, minutes, amounts and codes as other systems write them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.services.bring_in.formats import (
    DayOrder,
    guess_day_order,
    read_amount,
    read_count,
    read_day,
    read_minutes,
    read_modifiers,
    read_service,
    read_sex,
    read_time,
)
from clinic_app.services.bring_in.rows_read import RowRefusedError, split_name

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("cell", "order", "day"),
    [
        ("2/3/1950", DayOrder.MONTH_FIRST, date(1950, 2, 3)),
        ("2/3/1950", DayOrder.DAY_FIRST, date(1950, 3, 2)),
        ("2/3/50", DayOrder.MONTH_FIRST, date(1950, 2, 3)),
        ("02-03-26", DayOrder.MONTH_FIRST, date(2026, 2, 3)),
        ("1950-02-03", DayOrder.MONTH_FIRST, date(1950, 2, 3)),
        ("1950-02-03T00:00:00", DayOrder.YEAR_FIRST, date(1950, 2, 3)),
        ("11/18/2026 9:00 AM", DayOrder.MONTH_FIRST, date(2026, 11, 18)),
        ("19500203", DayOrder.YEAR_FIRST, date(1950, 2, 3)),
        ("02031950", DayOrder.MONTH_FIRST, date(1950, 2, 3)),
        ("Feb 3, 1950", DayOrder.MONTH_FIRST, date(1950, 2, 3)),
        ("Wed, November 18, 2026", DayOrder.MONTH_FIRST, date(2026, 11, 18)),
        ("46344", DayOrder.SHEET_NUMBER, date(2026, 11, 18)),
        ("46344.375", DayOrder.SHEET_NUMBER, date(2026, 11, 18)),
    ],
)
def test_a_day_is_read_in_the_order_of_its_file(cell: str, order: DayOrder, day: date) -> None:
    assert read_day(cell, order, TODAY) == day


@pytest.mark.parametrize("cell", ["", "13/45/1950", "2/30/2026", "soon", "46344", "1/2/1850", "1/2/3/4", "2/3/195"])
def test_what_is_no_day_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_day(cell, DayOrder.MONTH_FIRST, TODAY)


def test_the_order_of_days_is_guessed_from_all_of_them() -> None:
    assert guess_day_order(["2/3/1950", "12/25/1950"]) is DayOrder.MONTH_FIRST
    assert guess_day_order(["2/3/1950", "25/12/1950"]) is DayOrder.DAY_FIRST
    assert guess_day_order(["2/3/1950"]) is DayOrder.MONTH_FIRST
    assert guess_day_order(["2/3/1950"], DayOrder.DAY_FIRST) is DayOrder.DAY_FIRST
    assert guess_day_order(["19500203", "20261118"]) is DayOrder.YEAR_FIRST
    assert guess_day_order(["46344", "46345"]) is DayOrder.SHEET_NUMBER
    assert guess_day_order([]) is DayOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("9:02", time(9, 2)),
        ("9:02 AM", time(9, 2)),
        ("0902", time(9, 2)),
        ("2:30pm", time(14, 30)),
        ("12:15 a.m.", time(0, 15)),
        ("14:30:00", time(14, 30)),
        ("2 pm", time(14)),
        ("0.375", time(9)),
        ("46344.375", time(9)),
        ("11/18/2026 9:00 AM", time(9)),
    ],
)
def test_a_time_is_read(cell: str, at: time) -> None:
    assert read_time(cell) == at


@pytest.mark.parametrize("cell", ["", "25:00", "9:75", "13:00 pm", "noon", "9"])
def test_what_is_no_time_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_time(cell)


def test_minutes_counts_and_amounts_are_read_exactly() -> None:
    assert [read_minutes(cell) for cell in ("33", "33 min", "33.0", "0:33", "1:05")] == [33, 33, 33, 33, 65]
    assert [read_count(cell) for cell in ("2", "2.0", " 0 ")] == [2, 2, 0]
    assert [read_amount(cell) for cell in ("90", "$90.5", "1,234.50")] == [
        Decimal("90.00"),
        Decimal("90.50"),
        Decimal("1234.50"),
    ]
    for read, cell in ((read_minutes, "thirty"), (read_minutes, "9999"), (read_count, "1.5"), (read_count, "-1")):
        with pytest.raises(ValueError, match=r".*"):
            read(cell)
    for cell in ("12.345", "1e5", "NaN", "90,5", "-3"):
        with pytest.raises(ValueError, match=r".*"):
            read_amount(cell)


def test_codes_and_modifiers_are_parted() -> None:
    assert read_service("97110") == ("97110", ())
    assert read_service("g0283 gp") == ("G0283", ("GP",))
    assert read_service("97140-GP-59") == ("97140", ("GP", "59"))
    assert read_modifiers("GP59") == ("GP", "59")
    assert read_modifiers("gp, 59") == ("GP", "59")
    assert read_sex("Female") == "F"
    for read, cell in ((read_service, "manual therapy"), (read_modifiers, "GPX"), (read_sex, "yes")):
        with pytest.raises(ValueError, match=r".*"):
            read(cell)  # type: ignore[operator]  # one of three


def test_a_whole_name_is_parted_where_only_one_way_is_possible() -> None:
    assert split_name("Testerson, Ada M.") == ("Testerson", "Ada", "M.", "")
    assert split_name("Testerson Jr, Al") == ("Testerson", "Al", "", "Jr")
    assert split_name("Ada Testerson") == ("Testerson", "Ada", "", "")
    assert split_name("Ada M Testerson") == ("Testerson", "Ada", "M", "")
    for whole in ("Maria de la Demo", "Ada"):
        with pytest.raises(RowRefusedError, match="parted in several ways"):
            split_name(whole)


@given(st.text(max_size=20))
def test_no_text_at_all_brings_a_reader_down(cell: str) -> None:
    for read in (read_time, read_minutes, read_count, read_amount, read_modifiers, read_service, read_sex):
        try:
            assert read(cell) is not None
        except ValueError:
            continue
    for order in DayOrder:
        try:
            assert read_day(cell, order, TODAY).year >= 1900
        except ValueError:
            continue
