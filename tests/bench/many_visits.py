"""A large clinic in a few seconds: copies of the first visit, whole, straight into the tables."""

from __future__ import annotations

import json
from datetime import date, timedelta

from clinic_app.store.store import Store

VISITS_A_DAY = 40
_OF_VERSION = (
    "patient_id, provider_id, day, started, discipline, status, verdict, errors, warnings, notes, not_checked, visit, "
    "updated_at, updated_by"
)


def fill(store: Store, visits: int, newest: date = date(2026, 6, 15)) -> None:
    """Copies of visit 1 with version, diagnoses and lines until there are so many, 40 a day into the past."""
    present = len(store.visits.order())
    rows = [
        (json.dumps(number), (newest - timedelta(days=number // VISITS_A_DAY)).isoformat())
        for number in range(present, visits)
    ]
    listed = (
        "patient_id, provider_id, {day}, started, payer, discipline, status, verdict, errors, warnings, notes, "
        "not_checked, units, charge, updated_at, updated_by"
    )
    with store._session.writing() as writer:
        writer.run_many(
            f"INSERT INTO visits (number, version, {listed.format(day='day')}) "
            f"SELECT 'copy-' || ?, 1, {listed.format(day='?')} FROM visits WHERE id = 1",
            rows,
        )
        columns = ", ".join(f"o.{name.strip()}" for name in _OF_VERSION.split(","))
        writer.run(
            f"INSERT INTO visit_versions (visit_id, version, {_OF_VERSION}) "
            f"SELECT v.id, 1, {columns} FROM visits v, visit_versions o WHERE o.visit_id = 1 AND v.id > ?",
            [present],
        )
        for table, names in (
            ("visit_diagnoses", ("position", "code")),
            ("visit_lines", ("position", "code", "minutes", "units", "allowed")),
        ):
            copied = ", ".join(f"o.{one}" for one in names)
            writer.run(
                f"INSERT INTO {table} (visit_id, {', '.join(names)}) SELECT v.id, {copied} "
                f"FROM visits v, {table} o WHERE o.visit_id = 1 AND v.id > ?",
                [present],
            )
