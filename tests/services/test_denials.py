"""Denials: what a code means, which rules look for its cause, how they stood to a visit, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from clinic_app.domain.denial import Standing
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitRecord
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.denials import DenialDesk, amount_typed
from tests.rules.own.packs import a_rule
from tests.services.opening import TODAY, new_visit

LINES = (ServiceLine("97110", minutes=15, units=1), ServiceLine("97110", minutes=15, units=1))


@pytest.fixture
def desk(clinic: Clinic) -> DenialDesk:
    return DenialDesk(clinic)


def kept(clinic: Clinic, lines: tuple[ServiceLine, ...] = LINES, **keys: object) -> VisitRecord:
    begun = new_visit(clinic, date(2026, 11, 2))
    visit = Visit(
        date_of_service=date(2026, 11, 2),
        payer="medicare",
        place_of_service="11",
        diagnoses=(Diagnosis("M62.81"),),
        lines=lines,
    )
    return clinic.save(begun, replace(visit, **keys)).record  # type: ignore[arg-type] # keys are those of a visit


def test_a_reason_is_told_in_words_with_the_rules_of_the_table(desk: DenialDesk) -> None:
    reading = desk.read("PR-18")
    assert [one.words for one in reading.meanings] == ["The same claim or line was sent before."]
    assert [one.rule.id for one in reading.rules] == ["MOD-CQ-SPLIT", "FORM-DUP-LINE"]


def test_a_remark_narrows_the_rules_of_its_reason(desk: DenialDesk) -> None:
    wide, narrow = desk.read("CO 16"), desk.read("CO 16 N329")
    assert len(wide.rules) > 40
    assert [one.rule.id for one in narrow.rules] == ["ID-DOB"]
    assert desk.read("co-16, ma130").rules == wide.rules


def test_a_code_the_table_lacks_is_said_to_be_unknown_and_can_be_kept(desk: DenialDesk) -> None:
    reading = desk.read("CO-45")
    assert (reading.carcs, reading.unknown, reading.rules) == (("45",), ("45",), ())
    assert desk.remember(reading, TODAY)[0].carc == "45"


@pytest.mark.parametrize("typed", ["hello", "CO-97 97110", "0", "C0-97", "97;drop", "é"])
def test_what_is_no_code_is_refused_in_one_sentence(typed: str, desk: DenialDesk) -> None:
    with pytest.raises(ClinicError, match="neither a reason nor a remark"):
        desk.read(typed)


def test_a_rule_that_had_found_the_cause_comes_first_with_its_words(clinic: Clinic, desk: DenialDesk) -> None:
    record = kept(clinic)
    reading = desk.read("18", record.number)
    assert reading.visit is not None
    first = reading.rules[0]
    assert (first.rule.id, first.standing) == ("FORM-DUP-LINE", Standing.FOUND)
    assert "97110" in reading.rules[0].words
    assert [one.rule.id for one in reading.said] == ["FORM-DUP-LINE"]


def test_a_waiver_and_a_rule_that_could_not_judge_are_told_apart_from_silence(clinic: Clinic, desk: DenialDesk) -> None:
    clinic.own_rules.save(a_rule(prevents=("18",)), TODAY)
    clinic.renew_rules()
    record = kept(clinic, (ServiceLine("97140", minutes=15), ServiceLine("97530", minutes=15)))
    assert {one.rule.id: one.standing for one in desk.read("18", record.number).rules}["OWN-TEST"] is Standing.FOUND
    checked = clinic.check_kept(record.id)
    finding = next(one for one in checked.result.findings if one.rule == "OWN-TEST")
    from clinic_app.services.clinic import with_waiver  # noqa: PLC0415 # beside its only use

    opened = clinic.open_visit(record.id)
    clinic.save(opened, with_waiver(opened.record.visit, finding, "agreed by telephone", "TP", TODAY))
    stood = {one.rule.id: one for one in desk.read("18", record.number).rules}["OWN-TEST"]
    assert (stood.standing, stood.words) == (Standing.WAIVED, "Reason: agreed by telephone")


def test_a_denial_is_kept_once_a_reason_with_visit_payer_amount_and_rules(clinic: Clinic, desk: DenialDesk) -> None:
    record = kept(clinic)
    first, second = desk.remember(desk.read("18 97 N19", record.number), TODAY, "", Decimal("56.94"), "TP")
    assert (first.carc, first.rarcs, first.amount, first.visit_id) == ("18", ("N19",), Decimal("56.94"), record.id)
    assert (second.carc, second.amount, second.claim_number) == ("97", None, record.number)
    assert (first.payer, first.recorded_by) == ("medicare", "TP")
    assert desk.all() == [second, first]
    assert clinic.store.denials.of_visit(record.id) == [second, first]


def test_denials_are_counted_by_rule_and_by_how_it_stood(clinic: Clinic, desk: DenialDesk) -> None:
    record = kept(clinic)
    desk.remember(desk.read("18", record.number), TODAY)
    (other,) = desk.remember(desk.read("18"), TODAY, "payer's own 77")
    counts = clinic.store.denials.count_by_rule()
    assert counts["FORM-DUP-LINE"] == {Standing.FOUND: 1, Standing.SILENT: 1}
    back = desk.take_back(other)
    assert clinic.store.denials.count_by_rule()["FORM-DUP-LINE"] == {Standing.FOUND: 1}
    desk.bring_back(back)
    assert len(desk.all()) == 2
    assert desk.all()[0].claim_number == "payer's own 77"


def test_a_denial_needs_a_reason_and_a_day_that_has_come(desk: DenialDesk) -> None:
    with pytest.raises(ClinicError, match="reason code"):
        desk.remember(desk.read("N19"), TODAY)
    with pytest.raises(ClinicError, match="future"):
        desk.remember(desk.read("18"), date(2027, 1, 1))
    assert desk.all() == []


def test_a_rule_begun_for_a_denial_carries_payer_codes_message_source_and_the_denial(
    clinic: Clinic, desk: DenialDesk
) -> None:
    record = kept(clinic)
    reading = desk.read("CO-97 N19", record.number)
    fields = desk.rule_fields(reading, date(2026, 11, 18))
    assert fields == {
        "message": "The service is a part of the main one.",
        "source": "Denial of 2026-11-18: CARC 97 (N19)",
        "source_date": date(2026, 11, 18),
        "prevents": ["97", "N19"],
        "codes": ["97110"],
        "payers": ["medicare"],
    }
    visit = desk.visit_of(reading)
    assert visit is not None
    assert visit.patient is not None  # the editor pares it


def test_an_own_rule_written_for_a_denial_is_named_among_those_that_look_for_it(
    clinic: Clinic, desk: DenialDesk
) -> None:
    clinic.own_rules.save(a_rule(prevents=("252",)), TODAY)
    clinic.renew_rules()
    assert [one.rule.id for one in desk.read("252").rules] == ["OWN-TEST"]
    desk.remember(desk.read("252"), TODAY)
    assert [one.denials for one in clinic.own_rules.all()] == [1]


@pytest.mark.parametrize(("typed", "amount"), [("56.94", "56.94"), (" $1,200 ", "1200"), ("-5", "-5"), ("", None)])
def test_amounts_are_read_as_typed(typed: str, amount: str | None) -> None:
    assert amount_typed(typed) == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize("typed", ["much", "1.234", "1e99", "NaN", "Infinity", "99999999"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(ClinicError, match="no amount"):
        amount_typed(typed)
