"""The statements of the two articles that a rule alone does not hold: payers, the trail, lists, denials, comforts.

Named as in `test_article_statements.py`; a test at the end sees to it that no statement is without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from clinic_app.checker.fixing import apply, apply_all_safe
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.denial import Standing
from clinic_app.domain.payer_keys import WEAKNESS
from clinic_app.domain.visit import Diagnosis, Documentation, ServiceLine, StandardTest, Visit
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind
from clinic_app.services.denials import DenialDesk
from clinic_app.services.due_list import due_list
from clinic_app.services.payer_book import PayerBook
from clinic_app.services.payer_notes import notes_by_rule
from tests.services.opening import TODAY, new_visit
from tests.store.invented import new_store

LAST_WEEK = TODAY - timedelta(days=7)
LINES = (ServiceLine("97110", minutes=33, units=2, modifiers=("GP",), pointers=("A",)),)


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    made = Clinic(new_store(tmp_path / "clinic"), Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    yield made
    made.close()


def weakness(**keys: object) -> Visit:
    visit = Visit(
        date_of_service=LAST_WEEK,
        payer="medicare",
        place_of_service="11",
        diagnoses=(Diagnosis("M62.81"),),
        lines=LINES,
        documentation=Documentation(tests=(StandardTest("TUG", 18.0, "s", LAST_WEEK),)),
    )
    return replace(visit, **keys)  # type: ignore[arg-type] # keys are those of a visit


def test_a19_what_a_payer_asks_of_weakness_claims_stands_at_their_findings(clinic: Clinic) -> None:
    book = PayerBook(clinic.store, clinic.checking.codebook.payer_profiles)
    entry = book.entry("medicare")
    assert entry is not None
    asks = "Send graded muscle tests with the first claim."
    book.answer(entry, WEAKNESS, asks, date(2026, 9, 1), "Letter of the contractor", TODAY)
    opened = new_visit(clinic, LAST_WEEK)
    checked = clinic.check(opened, weakness())
    asked = {one.rule for one in checked.result.findings if one.rule.startswith("WK-")}
    assert asked
    kept = clinic.renewed(opened).surroundings.payer_record("medicare")
    notes = notes_by_rule(checked.result, checked.claim, kept)
    assert all(asks in notes[rule] for rule in asked)


def test_a21_whoever_changes_a_note_stands_in_a_trail_that_nobody_can_change(clinic: Clinic) -> None:
    saved = clinic.save(new_visit(clinic, LAST_WEEK), weakness())
    clinic.save(saved, weakness(total_treatment_minutes=40))
    events = clinic.store.audit.events(clinic.store.audit.order()[:20])
    of_visit = [one for one in events if one.kind == "visit" and one.object_id == saved.record.id]
    assert {AuditAction.ADD, AuditAction.CHANGE} <= {AuditAction(one.action) for one in of_visit}
    verdict = clinic.store.audit.verify()
    assert verdict is not None
    assert verdict.fault == ""
    with pytest.raises(Exception, match="never changed"):
        clinic.store._session.database.execute("UPDATE audit_events SET action = 'viewed'")


def test_a24_a_reassessment_that_is_due_stands_in_the_due_list(clinic: Clinic) -> None:
    long_ago = TODAY - timedelta(days=45)
    note = Documentation(tests=(StandardTest("TUG", 18.0, "s", long_ago),), last_reassessed=long_ago)
    clinic.save(new_visit(clinic, LAST_WEEK), weakness(documentation=note))
    found = due_list(clinic)
    assert found is not None
    assert ControlKind.REASSESSMENT in {one.control.kind for one in found.items}


def test_b17_a_denial_is_kept_with_the_rule_that_would_have_caught_it(clinic: Clinic) -> None:
    record = clinic.save(new_visit(clinic, LAST_WEEK), weakness(diagnoses=(Diagnosis("R53.1"),))).record
    desk = DenialDesk(clinic)
    reading = desk.read("CO-11", record.number)
    assert ("WK-R531-THERAPY", Standing.FOUND) in {(one.rule.id, one.standing) for one in reading.rules}
    desk.remember(reading, TODAY)
    assert clinic.store.denials.count_by_rule()["WK-R531-THERAPY"] == {Standing.FOUND: 1}


def test_b18_what_is_typed_wrongly_is_mended_by_one_key_each_and_nothing_is_invented(clinic: Clinic) -> None:
    typed = weakness(
        diagnoses=(Diagnosis("m6281"),),
        lines=(ServiceLine("97110", minutes=33, units=3), ServiceLine("97140", minutes=7, units=0)),
    )
    opened = new_visit(clinic, LAST_WEEK)
    before = clinic.check(opened, typed)
    modifier = next(one for one in before.result.findings if one.rule == "MOD-DISC-REQ")
    assert modifier.fix is not None
    assert apply(typed, modifier.fix).lines != typed.lines
    mended, _ = apply_all_safe(typed, before.result)
    assert [one.code for one in mended.diagnoses or ()] == ["M62.81"]
    assert mended.documentation == typed.documentation
    assert [line.minutes for line in mended.lines or ()] == [33, 7]


def test_every_statement_of_the_articles_has_a_test_named_after_it() -> None:
    written = "".join(one.read_text(encoding="utf-8") for one in Path(__file__).parents[1].rglob("test_*.py"))
    named = set(re.findall(r"def test_([ab]\d+)_", written))
    statements = {f"a{number}" for number in range(1, 32)} | {f"b{number}" for number in range(1, 19)}
    assert sorted(statements - named) == []
