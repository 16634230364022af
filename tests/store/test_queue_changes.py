"""What stands around a visit counts its changes, so that no list calls a visit checked that a change has touched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_app.store.store import Store
from tests.store.invented import new_store

COUNTED = {
    "visits",
    "patients",
    "coverages",
    "episodes",
    "authorizations",
    "referring_providers",
    "threshold_notes",
    "providers",
    "payers",
    "clinic",
    "own_rules",
}
"""Tables a check reads: each change of a row is counted."""
OF_A_VISIT = {"visit_versions", "visit_diagnoses", "visit_lines", "visit_facts", "waivers", "hold_reasons"}
"""Written only together with a new version of their visit, which is counted."""
UNREAD = {
    "meta": "of the file",
    "settings": "of the window",
    "used_codes": "for the pickers",
    "favourite_codes": "for the pickers",
    "clinician_favourites": "for the pickers",
    "code_nicknames": "for the pickers",
    "visit_templates": "for new visits",
    "fees": "fills charges that are empty; what stands on a visit is of the visit",
    "patient_words": "for finding",
    "visit_numbers": "given with the visit",
    "drafts": "not saved: a check of a kept visit does not see them",
    "accounts": "people at work",
    "audit_events": "the trail",
    "bin": "what is in it is in no list",
    "payer_versions": "what was replaced",
    "own_rule_versions": "what was replaced",
    "denials": "after the claim was sent",
    "denial_rules": "after the claim was sent",
    "judgements": "what checks said",
    "chart_versions": "what was replaced",
    "questions": "what people ask each other; the visit's status is of the visit",
    "treatment_stretches": "watches, before their minutes are taken into the visit",
    "first_checks": "what checks said",
    "visit_findings": "what checks said",
    "imports": "what was brought in, and can be taken back",
    "import_objects": "what was brought in, and can be taken back",
    "watched_files": "files that were looked at",
    "queue_rows": "what checks said",
    "queue_changes": "the counts themselves",
}
"""Tables that change nothing of what a check says of a kept visit, each with its reason."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "clinic")
    yield opened
    opened.close()


def test_every_table_counts_its_changes_or_says_why_it_need_not(store: Store) -> None:
    rows = store._session.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    tables = {row["name"] for row in rows} - {"_sqlite_migrations"}
    assert tables - COUNTED - OF_A_VISIT - set(UNREAD) == set()
    assert tables >= COUNTED


@pytest.mark.parametrize("table", sorted(COUNTED))
def test_adding_and_changing_are_counted(store: Store, table: str) -> None:
    rows = store._session.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'queue_%'", [table]
    )
    events = {word for row in rows for word in ("INSERT", "UPDATE", "DELETE") if f"AFTER {word}" in row["sql"]}
    never_changed = {"threshold_notes": {"INSERT"}}  # a note is added and stays
    never_alone = {"patients": {"UPDATE"}}  # one comes before its visits and goes with them
    assert events >= never_changed.get(table, never_alone.get(table, {"INSERT", "UPDATE", "DELETE"}))
