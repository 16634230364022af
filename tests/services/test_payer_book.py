"""The payers of a clinic: own answers with date and document over the shipped ones, states, undo, the open visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from clinic_app.codebook.payer_profiles import load_profiles
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.payer import Demand, KeyNote, PayerProfile, UnitRule, UnitRuleStanding
from clinic_app.domain.payer_keys import KEYS_BY_NAME, WEAKNESS
from clinic_app.domain.records import Coverage, PayerRecord
from clinic_app.domain.visit import PayerOverrides, ServiceLine
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import merged_overrides
from clinic_app.services.payer_answers import KeyAnswer, Origin, base_profile, choosable, grounded, key_answer
from clinic_app.services.payer_book import PayerBook, PayerEntry
from tests.services.opening import TODAY, somebody

READ_ON = date(2026, 9, 1)


@pytest.fixture
def book(clinic: Clinic) -> PayerBook:
    return PayerBook(clinic.store, clinic.checking.codebook.payer_profiles)


def known(book: PayerBook, profile: str) -> PayerEntry:
    entry = book.entry(profile)
    assert entry is not None
    return entry


def answer(entry: PayerEntry, key: str) -> KeyAnswer:
    return next(one for one in entry.answers if one.key.key == key)


def test_an_untouched_book_lists_every_shipped_payer_and_keeps_nothing(book: PayerBook, clinic: Clinic) -> None:
    assert {one.record.profile for one in book.entries()} == set(load_profiles())
    assert clinic.store.payers.all(inactive=True) == []
    assert book.entry("nobody") is None


def test_an_own_answer_goes_before_the_shipped_one_and_clearing_it_brings_that_back(book: PayerBook) -> None:
    changed = book.answer(known(book, "bcbs"), "unit_rule", "cms", READ_ON, " Manual, p. 4 ", TODAY)
    mine = answer(changed, "unit_rule")
    assert (mine.value, mine.origin, mine.on, mine.source) == ("cms", Origin.CLINIC, READ_ON, "Manual, p. 4")
    assert mine.under is UnitRule.AMA
    assert changed.record.overrides.unit_rule_confirmed_on == READ_ON
    assert changed.own_answers == 1
    cleared = answer(book.clear(changed, "unit_rule"), "unit_rule")
    assert (cleared.value, cleared.origin) == (UnitRule.AMA, Origin.SHIPPED)
    assert cleared.certainty is not None


@pytest.mark.parametrize("payer", ["medicare", "railroad_medicare"])
def test_how_medicare_counts_units_is_not_the_clinics_to_change(book: PayerBook, payer: str) -> None:
    with pytest.raises(ValueError, match="total time"):
        book.answer(known(book, payer), "unit_rule", "ama", READ_ON, "a letter", TODAY)
    assert book.answer(known(book, payer), "unit_rule", "cms", None, "", TODAY).own_answers == 1
    plan = book.answer(known(book, "medicare_advantage"), "unit_rule", "ama", READ_ON, "its manual", TODAY)
    assert answer(plan, "unit_rule").value == "ama"


def test_an_open_answer_says_so_and_names_what_stands_in_for_the_filing_limit(book: PayerBook) -> None:
    modifiers, filing = (answer(known(book, "aetna"), key) for key in ("disc_modifiers", "tfl_days"))
    assert (modifiers.value, modifiers.origin) == (None, Origin.OPEN)
    assert "120 days stand in" in filing.text


@pytest.mark.parametrize(
    ("key", "typed", "reason"),
    [
        ("unit_rule", None, "Choose one of the answers"),
        ("unit_rule", "both", "Choose one of the answers"),
        ("tfl_days", "soon", "“soon” is no number of days"),
        ("tfl_days", "0", "“0” is no number of days"),
        ("daily_unit_cap", "-4", "no number of units"),
        ("visit_limit", "99999", "no number of visits"),
        ("visit_limit", "٣", "no number of visits"),
        (WEAKNESS, "   ", "Write what the payer wants"),
    ],
)
def test_a_bad_answer_is_refused_in_a_sentence_and_nothing_is_kept(
    book: PayerBook, key: str, typed: object, reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        book.answer(known(book, "bcbs"), key, typed, None, "", TODAY)
    assert known(book, "bcbs").record.id == 0


def test_a_document_of_tomorrow_is_refused(book: PayerBook) -> None:
    with pytest.raises(ValueError, match="future"):
        book.answer(known(book, "bcbs"), "mue", True, date(2026, 11, 21), "", TODAY)


def test_every_change_can_be_taken_back_one_after_the_other(book: PayerBook) -> None:
    untouched = known(book, "uhc")
    first = book.answer(untouched, "tfl_days", "90", READ_ON, "Contract", TODAY)
    second = book.answer(first, "mue", True, None, "", TODAY)
    third = book.set_active(second, active=False)
    assert not third.record.active
    back = book.undo(third)
    assert back.answers == second.answers
    assert back.record.active
    assert book.undo(back).answers == first.answers
    again = book.undo(known(book, "uhc"))
    assert again.answers == untouched.answers
    assert book.last_change(again) is None
    assert book.undo(again) == again


def test_a_change_after_an_undo_is_undone_to_where_it_began(book: PayerBook) -> None:
    first = book.answer(known(book, "uhc"), "tfl_days", "90", None, "", TODAY)
    back = book.undo(book.answer(first, "tfl_days", "120", None, "", TODAY))
    other = book.answer(back, "tfl_days", "180", None, "", TODAY)
    assert answer(book.undo(other), "tfl_days").value == 90


def test_a_change_over_somebody_elses_is_refused(book: PayerBook) -> None:
    seen = book.answer(known(book, "uhc"), "tfl_days", "90", None, "", TODAY)
    book.answer(seen, "mue", True, None, "", TODAY)
    with pytest.raises(ClinicError, match="changed by someone else"):
        book.clear(seen, "tfl_days")
    with pytest.raises(ClinicError, match="changed by someone else"):
        book.undo(seen)


def test_a_payer_of_ones_own_stands_on_a_shipped_one_and_may_have_a_name_only_once(book: PayerBook) -> None:
    own = book.add("  Sample  Plan ", "aetna")
    assert (own.record.name, own.record.profile, own.is_own) == ("Sample Plan", "sample_plan", True)
    assert [one.value for one in own.answers] == [one.value for one in known(book, "aetna").answers]
    with pytest.raises(ValueError, match="kept already"):
        book.add("sample plan", "cigna")
    with pytest.raises(ValueError, match="needs a name"):
        book.add(" ", "cigna")
    with pytest.raises(ValueError, match="based on"):
        book.add("Another", "sample_plan")
    assert book.add("Medicare", "medicare").record.profile == "medicare_2"


# States


def test_a_default_is_never_confirmed_for_a_state_until_the_clinic_answers(book: PayerBook) -> None:
    assert answer(known(book, "medicaid"), "tfl_days").state == "your state"
    named = book.describe(known(book, "medicaid"), "Sample Medicaid", "tx")
    assert named.record.state == "TX"
    assert answer(named, "tfl_days").state == "TX"
    answered = answer(book.answer(named, "tfl_days", "95", READ_ON, "State manual", TODAY), "tfl_days")
    assert (answered.value, answered.origin, answered.state) == (95, Origin.CLINIC, "")
    assert answer(known(book, "bcbs"), "ncci").state == ""
    with pytest.raises(ValueError, match="no state"):
        book.describe(named, "Sample Medicaid", "Texas")


def a_state(profiles: dict[str, PayerProfile]) -> PayerProfile:
    """An invented overlay, as `read_overlay` makes one."""
    federal = profiles["workers_comp"]
    note = KeyNote("disc_modifiers", "Asked.", "invented schedule", federal.notes[0].certainty, READ_ON, "XX")
    answered = federal.with_overrides({"disc_modifiers": "required"})
    return replace(answered, id="workers_comp_xx", state="XX", notes=(note, *answered.notes))


def test_the_clinics_answer_lies_over_the_states_and_the_states_over_the_default() -> None:
    profiles = load_profiles()
    profiles["workers_comp_xx"] = a_state(profiles)
    record = PayerRecord("fund", "Fund", "workers_comp", state="XX")
    base, key = base_profile(record, profiles), KEYS_BY_NAME["disc_modifiers"]
    by_state = key_answer(key, record, base)
    assert (by_state.value, by_state.origin, by_state.on) == (Demand.REQUIRED, Origin.STATE, READ_ON)
    assert by_state.state == ""
    assert key_answer(KEYS_BY_NAME["mppr"], record, base).state == "XX"
    mine = replace(record, overrides=PayerOverrides(disc_modifiers="not"))
    assert key_answer(key, mine, base).value == "not"
    assert grounded([record], profiles)[0].based_on == "workers_comp_xx"
    assert "workers_comp_xx" not in {one.profile for one in choosable([], profiles)}


# The open visit


def test_a_visit_is_judged_by_the_clinics_answer_as_soon_as_its_records_are_renewed(
    clinic: Clinic, book: PayerBook
) -> None:
    patient, therapist = somebody(clinic)
    clinic.save_patient(patient, [Coverage(patient.id, "workers_comp", 1)])
    opened = clinic.new_visit(patient.id, TODAY, therapist.id)
    visit = replace(opened.record.visit, lines=(ServiceLine(code="97110", minutes=15, units=1),))
    assert "UNIT-RULE-PAYER" in {one.rule for one in clinic.check(opened, visit).result.findings}
    book.answer(known(book, "workers_comp"), "unit_rule", "cms", READ_ON, "Fee schedule", TODAY)
    checked = clinic.check_while_typing(clinic.renewed(opened), visit)
    assert "UNIT-RULE-PAYER" not in {one.rule for one in checked.result.findings}
    assert checked.claim.payer.unit_rule_standing is UnitRuleStanding.CONFIRMED


def test_a_payer_no_longer_used_is_not_offered_and_old_visits_are_still_judged_by_it(
    clinic: Clinic, book: PayerBook
) -> None:
    patient, therapist = somebody(clinic)
    own = book.add("Sample Plan", "uhc")
    clinic.save_patient(patient, [Coverage(patient.id, own.record.profile, 1)])
    book.set_active(own, active=False)
    assert own.record.profile not in {one.profile for one in clinic.payers()}
    opened = clinic.new_visit(patient.id, TODAY, therapist.id)
    assert clinic.check(opened, opened.record.visit).claim.payer.asks_discipline_modifier is True


def test_what_a_visit_answers_itself_lies_over_the_clinics_answers_key_by_key() -> None:
    kept = PayerOverrides(unit_rule="ama", unit_rule_confirmed_on=READ_ON, tfl_days=90)
    assert merged_overrides(kept, None) is kept
    assert merged_overrides(None, kept) is kept
    assert merged_overrides(kept, PayerOverrides(mue=True)) == replace(kept, mue=True)
    merged = merged_overrides(kept, PayerOverrides(unit_rule="cms"))
    assert merged == PayerOverrides(unit_rule="cms", tfl_days=90)
