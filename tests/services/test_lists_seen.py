"""What the audit trail tells of lists that were looked at and of drafts: that it happened, and of nobody by name."""

from __future__ import annotations

from dataclasses import replace

from clinic_app.domain.accounts import AuditEvent
from clinic_app.services.clinic import Clinic
from clinic_app.services.due_list import due_list
from clinic_app.services.lists_seen import note_list_seen
from tests.services.opening import new_visit


def told_since(clinic: Clinic, number: int) -> list[AuditEvent]:
    return clinic.store.audit.events(range(number + 1, clinic.store.audit.head().number + 1))


def test_a_list_that_was_opened_is_told_with_its_length_and_no_name(clinic: Clinic) -> None:
    before = clinic.store.audit.head().number
    note_list_seen(clinic, "patients", 12)
    assert [(one.action, one.kind, one.object_id, one.detail) for one in told_since(clinic, before)] == [
        ("viewed", "list", 0, "patients: 12")
    ]


def test_the_due_list_is_told_by_itself(clinic: Clinic) -> None:
    before = clinic.store.audit.head().number
    due = due_list(clinic)
    assert due is not None
    assert [(one.kind, one.detail) for one in told_since(clinic, before)] == [("list", f"due list: {len(due.items)}")]


def test_a_draft_is_told_once_however_often_it_is_kept(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    before = clinic.store.audit.head().number
    for minutes in (10, 20, 30):
        opened = clinic.autosave(opened, replace(opened.record.visit, total_treatment_minutes=minutes))
    assert [(one.action, one.kind, one.object_id, one.detail) for one in told_since(clinic, before)] == [
        ("changed", "draft", opened.draft_id, "kept")
    ]
    clinic.save(opened, replace(opened.record.visit, total_treatment_minutes=30))
    before = clinic.store.audit.head().number
    other = clinic.autosave(replace(new_visit(clinic), draft_id=0), new_visit(clinic).record.visit)
    assert [one.object_id for one in told_since(clinic, before) if one.kind == "draft"] == [other.draft_id]
