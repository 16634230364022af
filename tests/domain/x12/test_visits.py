"""Claims of 837P files as visits: what they say, what they leave open, and what is not checked of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation.files import read_visit
from clinic_app.domain.visit import Visit
from clinic_app.domain.x12.claim import Coverage837, Party
from clinic_app.domain.x12.reading import read_claims
from clinic_app.domain.x12.visits import profile_of, visits_of
from clinic_app.services import Checking
from clinic_app.store.columns import text_of
from tests.domain.x12.invented_claims import BILLING, CLAIM, LINES, SUBSCRIBER, WHOLE, interchange


def visits(*body: str) -> list[Visit]:
    (claim,) = read_claims(interchange(body or WHOLE)).claims
    return visits_of(claim)


def test_a_claim_is_a_visit_of_the_notation() -> None:
    (visit,) = visits()
    assert (visit.date_of_service, visit.payer, visit.discipline) == (date(2026, 11, 18), "medicare", "PT")
    assert [one.code for one in visit.diagnoses or ()] == ["M62.81", "R26.89"]
    assert visit.rendering is not None
    assert (visit.rendering.npi, visit.rendering.credential) == ("1000000012", "PT")
    assert visit.authorization is not None
    assert visit.authorization.number == "AUTH-9"
    assert visit.claim is not None
    assert (visit.claim.frequency, visit.claim.total_charge) == ("1", Decimal("150.00"))
    assert read_visit(text_of(visit).encode(), as_json=True) == visit


def test_minutes_are_not_in_the_file_and_what_needs_them_is_not_checked(codebook: Codebook) -> None:
    (visit,) = visits()
    assert [line.minutes for line in visit.lines or ()] == [None, None]
    assert visit.total_treatment_minutes is None
    _, result = Checking(codebook, date(2026, 11, 20), codebook.editions()).check(visit)
    said = {one.rule: one.why for one in result.not_checked}
    assert "have no minutes" in said["UNIT-CMS-TOTAL"]
    assert not [one for one in result.findings if one.rule.startswith("UNIT-")]


def test_lines_of_two_days_are_two_visits_in_the_order_of_their_days() -> None:
    moved = [one.replace("20261118", "20261116") if place > 4 else one for place, one in enumerate(LINES)]
    first, second = visits(*BILLING, *SUBSCRIBER, *CLAIM, *moved)
    assert [first.date_of_service, second.date_of_service] == [date(2026, 11, 16), date(2026, 11, 18)]
    assert [one.code for one in first.lines or ()] == ["97140"]
    assert first.claim is not None
    assert first.claim.total_charge is None  # that of both days


def test_a_dependent_is_the_patient_and_the_subscriber_the_insured() -> None:
    child = ("HL*3*2*23*0", "PAT*19", "NM1*QC*1*TESTERSON*KID", "DMG*D8*20150607*M")
    above = tuple(one.replace("SBR*P*18*", "SBR*P**") for one in SUBSCRIBER)
    (visit,) = visits(*BILLING, *above, *child, *CLAIM, *LINES)
    assert visit.patient is not None
    assert (visit.patient.first_name, visit.patient.member_id) == ("KID", "1EG4TE5MK73")
    assert visit.insured is not None
    assert (visit.insured.first_name, visit.insured.relationship) == ("ADA", "child")


def test_the_payer_is_chosen_by_filing_code_and_name_or_left_open() -> None:
    def chosen(code: str, name: str) -> str | None:
        return profile_of(Coverage837(filing_code=code, payer=Party(last_name=name)))

    assert chosen("MB", "NOVITAS") == "medicare"
    assert chosen("MB", "PALMETTO RAILROAD MEDICARE") == "railroad_medicare"
    assert chosen("16", "AETNA MEDICARE ADVANTAGE") == "medicare_advantage"
    assert chosen("CI", "AETNA") == "aetna"
    assert chosen("BL", "ANTHEM BLUE CROSS") == "anthem"
    assert chosen("WC", "SAMPLE MUTUAL") == "workers_comp"
    assert chosen("ZZ", "SAMPLE MUTUAL") is None
