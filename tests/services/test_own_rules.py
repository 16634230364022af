"""The clinic's own rules in an open clinic: taken or refused, in force at once, and as they were for what was sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clinic_app.checker.findings import Severity
from clinic_app.checker.manual import rule_page
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.own.conditions import Leaf, Word
from clinic_app.rules.own.reading import RefusedRuleError
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.own_rule_counts import count_findings
from clinic_app.services.own_rules import with_pack
from clinic_app.services.rule_book import RuleBook, page_of
from clinic_app.store.faults import ConflictError
from clinic_app.store.store import Store
from tests.rules.own.packs import PACK, a_rule, a_visit
from tests.services.opening import TODAY, new_visit
from tests.store.invented import CHEAP, PASSPHRASE

OWN = "OWN-CIGNA-97140"


class Clock:
    """A clock that goes on an hour at each look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(hours=1)
        return self.at


@pytest.fixture
def clinic(tmp_path: Path, checking: Checking) -> Iterator[Clinic]:
    opened = Clinic(
        Store.create(tmp_path / "clinic", PASSPHRASE, clock=Clock(), stretching=CHEAP), checking, lambda: TODAY
    )
    yield opened
    opened.close()


def took(clinic: Clinic, pack: str = PACK) -> str:
    taken = clinic.own_rules.take(pack.encode(), TODAY, "TP")
    clinic.renew_rules()
    return str(taken)


def opened(clinic: Clinic) -> OpenVisit:
    begun = new_visit(clinic, TODAY)
    visit = replace(a_visit(), date_of_service=TODAY)
    return replace(begun, record=replace(begun.record, visit=visit))


def own_found(clinic: Clinic, at: OpenVisit) -> list[str]:
    visit = at.record.visit
    by_check = [one.message for one in clinic.check(at, visit).result.findings if one.rule.startswith("OWN-")]
    typing = clinic.check_while_typing(at, visit).result.findings
    assert [one.message for one in typing if one.rule.startswith("OWN-")] == by_check
    return by_check


def test_a_clinic_without_rules_of_its_own_runs_the_very_tuple_of_the_book(clinic: Clinic) -> None:
    assert clinic.checking.rules is ALL_RULES
    took(clinic)
    assert len(clinic.checking.rules) == len(ALL_RULES) + 1
    (kept,) = clinic.own_rules.all()
    clinic.own_rules.switch(kept.kept, on=False)
    clinic.renew_rules()
    assert clinic.checking.rules is ALL_RULES


def test_a_taken_rule_speaks_in_check_live_check_and_on_paper(clinic: Clinic) -> None:
    visit = opened(clinic)
    assert own_found(clinic, visit) == []
    assert took(clinic) == "1 new"
    assert own_found(clinic, visit) == ["97140 beside 97530: name the second region in the note."]
    checked = clinic.check(visit, visit.record.visit)
    _, pdf = clinic.summary_pdf(visit, checked, datetime(2026, 11, 20, 9, tzinfo=UTC))
    words = _text_of(pdf)
    assert "name the second region" in words
    assert "The clinic's own rule: Letter of the plan, page 2, 03/01/2026" in words


def _text_of(pdf: bytes) -> str:
    import pypdfium2  # noqa: PLC0415 # only this test reads a paper

    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def test_a_refused_file_changes_nothing_even_if_its_first_rules_are_right(clinic: Clinic) -> None:
    took(clinic)
    before = clinic.store.own_rules.all()
    broken = PACK.replace(OWN, "OWN-OTHER") + PACK.split("\n", 1)[1].replace('"97530"]', '"97531"]', 1)
    with pytest.raises(RefusedRuleError, match="97531"):
        clinic.own_rules.take(broken.encode(), TODAY)
    assert clinic.store.own_rules.all() == before


def test_a_file_that_is_stopped_changes_nothing(clinic: Clinic) -> None:
    assert clinic.own_rules.take(PACK.encode(), TODAY, progress=lambda _share, _words: False) is None
    assert clinic.own_rules.all() == []


def test_taking_the_same_file_again_makes_no_version(clinic: Clinic) -> None:
    took(clinic)
    assert took(clinic) == "1 as before"
    assert took(clinic, PACK.replace("second region", "other region")) == "1 changed"
    assert [one.version for one in clinic.store.own_rules.versions(OWN)] == [2, 1]
    assert [one.made_by for one in clinic.store.own_rules.versions(OWN)] == ["TP", "TP"]


def test_what_is_written_to_a_file_is_taken_elsewhere_as_the_same_rules(clinic: Clinic, checking: Checking) -> None:
    took(clinic)
    content = clinic.own_rules.file_of()
    assert str(clinic.own_rules.take(content, TODAY)) == "1 as before"
    assert with_pack(checking, content).rules[-1].id == OWN


def test_with_nothing_switched_on_there_is_no_file_to_write(clinic: Clinic) -> None:
    with pytest.raises(ClinicError, match="no rule to write"):
        clinic.own_rules.file_of()


def test_a_claim_that_was_sent_is_judged_by_the_rules_of_the_day_it_left(clinic: Clinic) -> None:
    took(clinic)
    draft = opened(clinic)
    sent = clinic.set_status(draft, draft.record.visit, VisitStatus.SENT)
    open_still = clinic.save(opened(clinic), a_visit())
    took(clinic, PACK.replace("second region", "other region"))
    assert own_found(clinic, sent) == ["97140 beside 97530: name the second region in the note."]
    assert own_found(clinic, open_still) == ["97140 beside 97530: name the other region in the note."]
    paid = clinic.set_status(sent, sent.record.visit, VisitStatus.PAID)
    assert own_found(clinic, paid) == ["97140 beside 97530: name the second region in the note."]
    again = clinic.set_status(paid, paid.record.visit, VisitStatus.DRAFT)
    assert own_found(clinic, again) == ["97140 beside 97530: name the other region in the note."]


def test_a_rule_made_or_switched_off_later_does_not_reach_back_to_what_was_sent(clinic: Clinic) -> None:
    draft = opened(clinic)
    before = clinic.set_status(draft, draft.record.visit, VisitStatus.SENT)
    took(clinic)
    draft = opened(clinic)
    within = clinic.set_status(draft, draft.record.visit, VisitStatus.SENT)
    (listed,) = clinic.own_rules.all()
    clinic.own_rules.switch(listed.kept, on=False)
    clinic.renew_rules()
    assert own_found(clinic, before) == []
    assert len(own_found(clinic, within)) == 1
    assert own_found(clinic, opened(clinic)) == []


def test_a_rule_switched_off_is_kept_whole_and_comes_back(clinic: Clinic) -> None:
    took(clinic)
    (listed,) = clinic.own_rules.all()
    off = clinic.own_rules.switch(listed.kept, on=False)
    on = clinic.own_rules.switch(off, on=True)
    assert (off.active, on.active, on.version) == (False, True, 3)
    assert on.document == listed.kept.document


def test_saving_over_a_change_of_someone_else_is_refused(clinic: Clinic) -> None:
    rule = a_rule()
    first = clinic.own_rules.save(rule, TODAY)
    clinic.own_rules.save(replace(rule, message="Another."), TODAY, replacing=first)
    with pytest.raises(ConflictError):
        clinic.own_rules.save(replace(rule, message="A third."), TODAY, replacing=first)
    with pytest.raises(ConflictError, match="kept already"):
        clinic.own_rules.save(rule, TODAY)


def test_a_rule_whose_examples_do_not_hold_is_not_kept(clinic: Clinic) -> None:
    with pytest.raises(RefusedRuleError) as caught:
        clinic.own_rules.save(a_rule(Leaf(Word.ON_CLAIM, ("97110",))), TODAY)
    assert caught.value.field == "flagged"
    with pytest.raises(RefusedRuleError) as caught:
        clinic.own_rules.save(a_rule(passing=()), TODAY)
    assert caught.value.field == "passing"
    assert clinic.own_rules.all() == []


def test_own_rules_stand_in_the_rule_book_with_their_examples_under_their_own_heading(clinic: Clinic) -> None:
    clinic.own_rules.save(a_rule(severity=Severity.ERROR, why="The plan reads it so.", prevents=("97",)), TODAY)
    clinic.renew_rules()
    book = RuleBook(clinic.checking.rules)
    rule = book.rule("OWN-TEST")
    assert rule is not None
    page = page_of(rule)
    assert page.family == "The clinic's own"
    assert [line.name for line in page.found] == ["both"]
    assert "Why: The plan reads it so." in page.paragraphs
    assert "Written for denials with 97." in page.paragraphs
    assert "OWN-TEST" in [one.id for one in book.search("plan reads it")]
    assert "When 97140 and 97530 stand on one day: Must fix." in rule_page(rule)


def test_the_kept_visits_tell_how_often_a_rule_finds_something(clinic: Clinic) -> None:
    took(clinic)
    clinic.save(opened(clinic), a_visit())
    clinic.save(opened(clinic), a_visit(lines=[{"code": "97140", "minutes": 15}]))
    counts = count_findings(clinic, lambda _share, _words: True)
    assert counts is not None
    assert (counts.visits, counts.found) == (2, {OWN: 1})
    assert count_findings(clinic, lambda _share, _words: False) is None


def test_a_kept_rule_that_can_no_longer_be_read_says_not_checked_and_holds_nothing_up(clinic: Clinic) -> None:
    took(clinic)
    (kept,) = clinic.store.own_rules.all()
    clinic.store.own_rules.save(replace(kept, document=kept.document.replace("together_with", "hums")))
    again = Clinic(clinic.store, replace(clinic.checking, rules=ALL_RULES), lambda: TODAY)
    visit = opened(again)
    said = [one.why for one in again.check(visit, visit.record.visit).result.not_checked if one.rule == OWN]
    assert said == ["this rule of the clinic cannot be read by this version of the program"]
    assert again.own_rules.all() == []
    rule = RuleBook(again.checking.rules).rule(OWN)
    assert rule is not None
    assert page_of(rule).paragraphs == ("What to do: correct its file, and read it again.",)
    assert took(again) == "1 changed"
    assert len(own_found(again, visit)) == 1


def test_unsaved_work_on_rules_is_kept_as_it_stood(clinic: Clinic) -> None:
    clinic.own_rules.keep_drafts({"new 1": {"texts": {"id": "OWN-A"}}})
    assert clinic.own_rules.drafts() == {"new 1": {"texts": {"id": "OWN-A"}}}
    clinic.own_rules.keep_drafts({})
    assert clinic.own_rules.drafts() == {}


def test_every_change_of_a_rule_stands_in_the_sealed_trail(clinic: Clinic) -> None:
    took(clinic)
    events = clinic.store._session.rows("SELECT kind, version FROM audit_events WHERE kind = 'own_rules'")
    assert events == [{"kind": "own_rules", "version": 1}]
