"""837P files: what is read of them, and that nothing of a wrong one is taken."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.domain.x12.reading import read_claims
from clinic_app.domain.x12.segments import LONGEST_SEGMENT, ClaimFileError
from tests.domain.x12.invented_claims import BILLING, CLAIM, LINES, SUBSCRIBER, WHOLE, interchange

DEPENDENT = (
    "HL*3*2*23*0",
    "PAT*19",
    "NM1*QC*1*TESTERSON*KID",
    "N3*2 SAMPLE STREET",
    "N4*NOWHERE*TX*00000",
    "DMG*D8*20150607*M",
)


def test_a_claim_is_read_with_all_that_stands_above_it() -> None:
    (claim,) = read_claims(interchange()).claims

    assert (claim.account, claim.total, claim.place, claim.frequency) == ("OTHER-17", Decimal("150.00"), "11", "1")
    assert (claim.patient.last_name, claim.patient.born, claim.patient.sex) == ("TESTERSON", date(1950, 2, 3), "F")
    assert (claim.coverage.insured.id, claim.coverage.filing_code) == ("1EG4TE5MK73", "MB")
    assert claim.coverage.payer.last_name == "MEDICARE OF NOWHERE"
    assert (claim.billing.npi, claim.tax_id, claim.tax_id_kind) == ("1000000004", "123456789", "EIN")
    assert claim.billing.taxonomy == "261QR0400X"
    assert (claim.onset, claim.initial_treatment) == (date(2026, 10, 1), date(2026, 11, 5))
    assert (claim.authorization, claim.diagnoses) == ("AUTH-9", ("M6281", "R2689"))
    assert claim.referring is not None
    assert claim.referring.npi == "1679576722"
    assert claim.rendering is not None
    assert (claim.rendering.npi, claim.rendering.taxonomy) == ("1000000012", "225100000X")
    first, second = claim.lines
    assert (first.code, first.modifiers, first.units, first.pointers) == ("97110", ("GP", "KX"), 2, ("A", "B"))
    assert (first.charge, first.first, first.note) == (Decimal("90.00"), date(2026, 11, 18), "WORKED ON STAIRS")
    assert (second.code, second.pointers, second.note) == ("97140", ("A",), "")


@pytest.mark.parametrize(
    ("element", "component", "terminator", "between"),
    [("*", ":", "~", ""), ("|", ">", "!", "\r\n"), ("*", ":", "\n", ""), ("*", "<", "\r", "\n"), ("%", "+", "'", "\n")],
)
def test_the_separators_are_those_the_file_names(element: str, component: str, terminator: str, between: str) -> None:
    text = interchange(element=element, component=component, terminator=terminator, between=between)
    assert read_claims(text).claims == read_claims(interchange()).claims


def test_claims_of_several_patients_and_of_a_dependent_are_told_apart() -> None:
    body = (*WHOLE, *DEPENDENT, *CLAIM, *LINES, "HL*4*1*22*0", *SUBSCRIBER[1:], *CLAIM, *LINES)
    first, second, third = read_claims(interchange(body)).claims
    assert [one.patient.first_name for one in (first, second, third)] == ["ADA", "KID", "ADA"]
    assert (second.relationship, second.coverage.insured.first_name) == ("19", "ADA")
    assert (first.relationship, third.relationship) == ("18", "18")


def test_two_claims_of_one_patient_have_each_their_own_lines() -> None:
    first, second = read_claims(interchange((*WHOLE, *CLAIM, *LINES[:3]))).claims
    assert [len(first.lines), len(second.lines)] == [2, 1]


def test_another_payer_of_the_claim_takes_no_name_of_the_first() -> None:
    other = ("SBR*S*18*******CI", "OI***Y***Y", "NM1*IL*1*TESTERSON*ADA****MI*OTHER1", "NM1*PR*2*AETNA*****PI*60054")
    (claim,) = read_claims(interchange((*BILLING, *SUBSCRIBER, *CLAIM, *other, *LINES))).claims
    assert claim.coverage.payer.last_name == "MEDICARE OF NOWHERE"
    assert claim.other is not None
    assert (claim.other.payer.last_name, claim.other.insured.id, claim.other.rank) == ("AETNA", "OTHER1", "S")


def test_what_the_program_has_no_use_for_is_passed_over_and_counted() -> None:
    body = (*BILLING, *SUBSCRIBER, *CLAIM, "PWK*OZ*EL", "CR1*LB*140", "CR1*LB*141", *LINES, "DTP*463*D8*20261101")
    read = read_claims(interchange(body))
    assert read.passed_over == {"CR1": 2, "DTP": 1, "PWK": 1}
    assert read.claims == read_claims(interchange(body[:-1])).claims


BROKEN = {
    "no SE": (interchange().replace("SE*", "XX*"), "has no|stands where"),
    "a wrong count": (interchange(count=99), "SE says 99, but 31 were found"),
    "cut in the middle": (interchange()[:900], "stops in the middle|has no"),
    "another kind": (interchange(kind="005010X223A2"), "only professional claims"),
    "a remittance": (interchange().replace("ST*837*", "ST*835*"), "835 is no claim"),
    "no ISA": (interchange()[10:], "does not begin with ISA"),
    "an ISA cut short": (interchange().replace("ISA*00*          *", "ISA*00**"), "106 characters"),
    "letters as separators": (interchange().replace("*", "A"), "106 characters"),
    "no claim": (interchange(BILLING), "holds no claim"),
    "a claim without a line": (interchange((*BILLING, *SUBSCRIBER, *CLAIM)), "has no service line"),
    "a line without a day": (interchange(WHOLE[:-1]), "no date of service"),
    "a line without a service": (interchange((*WHOLE, "LX*3")), "has no service"),
    "a claim before any patient": (interchange((*BILLING, *CLAIM, *LINES)), "CLM stands outside"),
    "a service outside of a line": (interchange((*BILLING, *SUBSCRIBER, *CLAIM, LINES[1])), "SV1 stands without"),
    "an impossible day": (interchange((*WHOLE[:-1], "DTP*472*D8*20261399")), "names no day"),
    "half a unit": (interchange((*WHOLE[:-2], "SV1*HC:97140*60.00*UN*1.5***1", WHOLE[-1])), "whole numbers|own"),
    "an endless amount": (interchange((*WHOLE[:-2], "SV1*HC:97140*1E999*UN*1***1", WHOLE[-1])), "no amount|own"),
    "another control number": (interchange().replace("IEA*1*000000001", "IEA*1*000000002"), "another control number"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_with_a_sentence(name: str) -> None:
    text, sentence = BROKEN[name]
    with pytest.raises(ClaimFileError, match=sentence):
        read_claims(text)


def test_a_structure_error_names_its_segment() -> None:
    with pytest.raises(ClaimFileError, match="Segment 11: CLM stands outside of a patient") as refused:
        read_claims(interchange((*BILLING, *CLAIM, *LINES)))
    assert "Nothing was read" in refused.value.hint


def test_hostile_files_are_refused_at_once() -> None:
    begun = time.perf_counter()
    for text in (
        interchange()[:106] + "A" * (LONGEST_SEGMENT * 50),
        interchange((*WHOLE, "NTE*" + "*" * 500)),
        interchange((*WHOLE, "N" * LONGEST_SEGMENT)),
        "ISA" * 100_000,
        interchange().replace("IEA*", "ISA*") * 50,
    ):
        with pytest.raises(ClaimFileError):
            read_claims(text)
    assert time.perf_counter() - begun < 2


@settings(deadline=None, max_examples=120)
@given(st.integers(0, len(interchange()) - 3))
def test_a_file_cut_at_any_place_gives_no_claim(place: int) -> None:
    with pytest.raises(ClaimFileError):
        read_claims(interchange()[:place])


@settings(deadline=None, max_examples=120)
@given(st.integers(106, len(interchange()) - 1), st.text("*:~AZ19\n\x00\ud800", min_size=1, max_size=4))
def test_whatever_stands_in_it_the_answer_is_claims_or_a_sentence(place: int, put: str) -> None:
    text = interchange()
    with suppress(ClaimFileError):
        assert read_claims(text[:place] + put + text[place + 1 :]).claims
