"""The fee list: days, payers, undo, and what it says of the lines of a claim."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.fees import Fee, FeeList
from clinic_app.domain.visit import ServiceLine
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.fee_card import fee_card_pdf
from clinic_app.services.fee_text import read_fees, text_of_bytes
from clinic_app.services.fees import FeeBook, FeeWish, LinesSeen, charges_to_set
from clinic_app.services.listed_charges import listed_charges
from clinic_app.store.faults import ConflictError
from tests.services.opening import TODAY, new_visit, practice_clinic
from tests.ui.invented_clinic import invented_clinic

JANUARY, JULY = date(2026, 1, 1), date(2026, 7, 1)


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    opened = invented_clinic(tmp_path, codebook)
    yield opened
    opened.close()


def money(text: str) -> Decimal:
    return Decimal(text)


def wish(code: str, charge: str | None, since: date = JANUARY, payer: str = "") -> FeeWish:
    return FeeWish(code, None if charge is None else money(charge), since, payer)


def charge(clinic: Clinic, code: str, on: date, payer: str = "") -> Decimal | None:
    return FeeBook(clinic).fees().charge(code, payer, on)


def test_a_charge_holds_from_its_day_on_and_the_one_before_it_until_then(clinic: Clinic) -> None:
    FeeBook(clinic).keep([wish("97110", "45"), wish("97110", "48", JULY)])

    assert charge(clinic, "97110", JANUARY - timedelta(days=1)) is None
    assert charge(clinic, "97110", JULY - timedelta(days=1)) == money("45")
    assert charge(clinic, "97110", JULY) == money("48")


def test_a_payers_own_charge_goes_before_that_of_every_payer_until_it_ends(clinic: Clinic) -> None:
    book = FeeBook(clinic)
    book.keep([wish("97110", "45"), wish("97110", "40", payer="self_pay"), wish("97110", None, JULY, "self_pay")])

    assert charge(clinic, "97110", JANUARY, "self_pay") == money("40")
    assert charge(clinic, "97110", JANUARY, "medicare") == money("45")
    assert charge(clinic, "97110", JULY, "self_pay") == money("45")


def test_every_change_is_taken_back_as_a_whole(clinic: Clinic) -> None:
    book = FeeBook(clinic)
    book.keep([wish("97110", "45")])
    before = list(book.fees())
    change = book.keep([wish("97110", "46"), wish("97140", "50"), wish("97110", "48", JULY)])
    assert len(change.after) == 3

    book.undo(change)

    assert [(one.key, one.charge) for one in book.fees()] == [(one.key, one.charge) for one in before]


def test_a_change_that_somebody_changed_since_is_not_taken_back(clinic: Clinic) -> None:
    book = FeeBook(clinic)
    change = book.keep([wish("97110", "45")])
    book.keep([wish("97110", "47")])

    with pytest.raises(ConflictError):
        book.undo(change)
    assert charge(clinic, "97110", JANUARY) == money("47")


def test_an_emptied_charge_ends_that_day_and_one_of_that_day_alone_is_taken_back(clinic: Clinic) -> None:
    book = FeeBook(clinic)
    book.keep([wish("97110", "45")])
    book.keep([wish("97110", None, JULY)])
    assert charge(clinic, "97110", JULY) is None
    assert charge(clinic, "97110", JULY - timedelta(days=1)) == money("45")

    book.keep([wish("97110", None)])
    assert charge(clinic, "97110", JULY - timedelta(days=1)) is None
    assert book.rows("", JULY) == []


def test_the_same_charge_again_changes_nothing(clinic: Clinic) -> None:
    book = FeeBook(clinic)
    book.keep([wish("97110", "45")])

    assert book.keep([wish("97110", "45"), wish("97110", "45", JULY)]).after == ()


def test_changes_and_what_was_brought_in_stand_in_the_audit_trail(clinic: Clinic) -> None:
    FeeBook(clinic).keep([wish("97110", "45"), wish("97140", "50")], brought_in=True)

    told = sorted((one.action, one.detail) for one in clinic.store.audit.every() if one.kind == "fee")
    assert told == [(AuditAction.ADD, ""), (AuditAction.ADD, ""), (AuditAction.IMPORT, "2 charges")]


def test_a_line_is_charged_by_its_units_on_its_day_for_its_payer(clinic: Clinic) -> None:
    book = FeeBook(clinic)
    book.keep([wish("97110", "45"), wish("97161", "150"), wish("97110", "40", payer="bcbs")])
    opened = new_visit(clinic)
    lines = (
        ServiceLine(code="97110", minutes=33),
        ServiceLine(code="97161"),
        ServiceLine(code="97140", minutes=15),
        ServiceLine(code="97110"),
        ServiceLine(code="97110", minutes=15, units=0),
    )
    claim = clinic.check(opened, replace(opened.record.visit, payer="medicare", lines=lines)).claim

    listed = listed_charges(book.fees(), claim, "medicare")

    assert listed == {0: money("90.00"), 1: money("150.00")}
    assert listed_charges(book.fees(), claim, "bcbs")[0] == money("80.00")
    assert listed_charges(FeeList(), claim, "medicare") == {}


def seen(*lines: tuple[str, str | None, str | None]) -> LinesSeen:
    """Lines as code, charge, and what the list says."""
    return LinesSeen(
        tuple(ServiceLine(code=code, charge=None if paid is None else money(paid)) for code, paid, _ in lines),
        tuple(None if paid is None else money(paid) for _, paid, _ in lines),
        {row: money(says) for row, (_, _, says) in enumerate(lines) if says is not None},
    )


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ([], [("97110", None, "45")], {0: money("45")}),
        ([("97110", None, None)], [("97110", None, "45")], {0: money("45")}),
        ([("97110", "45", "45")], [("97110", "45", "90")], {0: money("90")}),
        ([("97110", "45", "45")], [("97110", "45", None)], {0: None}),
        ([("97110", "60", "45")], [("97110", "60", "90")], {}),
        ([("97110", "60", None)], [("97110", "60", "90")], {}),
        ([("97110", "45", "45")], [("97110", None, "45")], {}),
        ([("97110", None, "45")], [("97110", None, "45")], {}),
    ],
    ids=[
        "a new line is filled in",
        "an empty charge is filled in once units are known",
        "a charge of the list follows the units",
        "a charge of the list goes with the units",
        "a typed charge stays",
        "a typed charge stays where the list knew nothing",
        "an emptied charge stays empty",
        "a charge left empty stays empty",
    ],
)
def test_charges_follow_the_list_and_nothing_else(
    before: list[tuple[str, str | None, str | None]],
    now: list[tuple[str, str | None, str | None]],
    expected: dict[int, Decimal | None],
) -> None:
    assert charges_to_set(seen(*before), seen(*now)) == expected


def test_a_line_that_only_moved_keeps_a_typed_charge() -> None:
    before = seen(("97110", "45", "45"), ("97140", "61", "50"))
    now = LinesSeen(before.lines[1:], before.charges[1:], {0: money("100")})

    assert charges_to_set(before, now) == {}


def test_of_two_entries_that_are_one_code_payer_and_day_none_is_kept(clinic: Clinic) -> None:
    clinic.store.fees.save_all([Fee("97110", money("45"), JANUARY)])

    with pytest.raises(ConflictError):
        clinic.store.fees.save_all([Fee("97140", money("50"), JANUARY), Fee("97110", money("46"), JANUARY)])
    assert [one.code for one in clinic.store.fees.all()] == ["97110"]


# Tables of other programs

PAYERS = {"medicare": "Medicare Part B", "self_pay": "Self pay"}


@pytest.mark.parametrize(
    "text",
    [
        "97110,45\n97140,50.00\n",
        "Code;Fee\n97110;$45.00\n97140;50",
        "97110\t$45.00\r\n97140\t50.0\r\n",
        "CPT Code,Description,Standard Fee\n97110,Exercise,45.00\n97140,Hands,50.00\n",
        "97110 45\n97140 50",
        "97110,Exercise,45.00\n97140,Hands,50.00",
    ],
)
def test_a_table_is_read_with_and_without_headings_whatever_parts_its_columns(text: str) -> None:
    read = read_fees(text, PAYERS, "", JANUARY)

    assert read.unread == ()
    assert read.wishes == (wish("97110", "45.00"), wish("97140", "50.00"))


def test_headings_may_name_payer_and_day() -> None:
    text = "code,payer,fee,effective date\n97110,Self pay,40,07/01/2026\n97110,,45,2026-01-01\n97140,medicare,50,\n"

    read = read_fees(text, PAYERS, "", JULY)

    assert read.wishes == (
        wish("97110", "40.00", JULY, "self_pay"),
        wish("97110", "45.00"),
        wish("97140", "50.00", JULY, "medicare"),
    )


def test_lines_that_give_no_charge_are_told_by_number_and_the_others_are_taken() -> None:
    text = "code,fee,payer\n97110,45\nTotal,95\n97140,\n97530,free\n97112,0\n97116,12,Nobody\n97110,46\n\n97535,54\n"

    read = read_fees(text, PAYERS, "", JANUARY)

    assert [one.code for one in read.wishes] == ["97110", "97535"]
    assert [one.number for one in read.unread] == [3, 4, 5, 6, 7, 8]
    assert read.unread[0].why == "“Total” is no procedure code."
    assert "another charge" in read.unread[-1].why


@pytest.mark.parametrize("content", [b"\x00\x01binary", b"9" * 2_000_001])
def test_what_is_no_table_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(ClinicError):
        text_of_bytes(content)


def test_an_empty_table_is_refused_and_odd_codings_are_read() -> None:
    with pytest.raises(ClinicError):
        read_fees(" \n\n", PAYERS, "", JANUARY)
    assert text_of_bytes("97110,45".encode("utf-16")) == "97110,45"
    assert text_of_bytes(b"\xef\xbb\xbf97110,45") == "97110,45"
    assert text_of_bytes(b"97110,\x93exercise\x94,45").startswith("97110,")


# Paper


def test_the_card_names_each_charge_and_where_a_payer_differs(tmp_path: Path, codebook: Codebook) -> None:
    clinic = practice_clinic(tmp_path, Checking(codebook, TODAY, codebook.editions()), TODAY)
    name, content = fee_card_pdf(clinic, clinic.store.local_now())
    clinic.close()

    document = pypdfium2.PdfDocument(content)
    text = "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", " ")
    assert name == "fee-card_2026-11-20.pdf"
    assert "97110" in text
    assert "48.00" in text
    assert "where it differs" in text
    assert "50.00 from 01/01/2027" in text
    assert "TRAINING" in text


def test_a_card_without_a_charge_is_refused_in_words(clinic: Clinic) -> None:
    with pytest.raises(ClinicError, match="No charge is kept yet"):
        fee_card_pdf(clinic, clinic.store.local_now())
