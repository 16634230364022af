"""D1 to D3: the dashboard among 100,000 visits, of a quarter, of all, and of one payer and clinician; many patients."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import dashboard
from clinic_app.services.dashboard_scope import Scope
from clinic_app.store.keys import Stretching
from clinic_app.store.store import Store
from tests.bench.many_visits import fill
from tests.bench.measure import Figure, in_turn
from tests.bench.store_speed import DAY, VISITS, _record

PATIENTS = 2_500
_CHEAP = Stretching(time=1, memory_kib=64, lanes=1)
_STATUSES = "CASE WHEN id % 50 = 0 THEN 'draft' WHEN id % 50 = 1 THEN 'ready' ELSE 'sent' END"


def spread(store: Store) -> None:
    """Make copies of one visit a clinic's: patients, statuses, verdicts, charges, minutes, first checks, findings."""
    with store._session.writing() as writer:
        writer.run("PRAGMA defer_foreign_keys = ON")
        columns = [row["name"] for row in writer.rows("PRAGMA table_info(patients)") if row["name"] != "id"]
        names = ", ".join(columns)
        writer.run(
            f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {PATIENTS}) "
            f"INSERT INTO patients (id, {names}) SELECT n.i, {names} FROM n, patients p WHERE p.id = 1"
        )
        writer.run(
            f"UPDATE visits SET patient_id = 1 + (id * 7919) % {PATIENTS}, status = {_STATUSES}, "
            "verdict = CASE WHEN id % 50 = 0 THEN 'error' ELSE 'clean' END, charge = (90 + id % 60) || '.50'"
        )
        writer.run(
            "UPDATE visit_lines SET minutes = 8 + (visit_id * 31 + position * 17) % 30, units = 1 + position % 2"
        )
        writer.run(
            "INSERT OR REPLACE INTO first_checks SELECT id, updated_at, 'clean', id % 9 = 0, id % 4 = 0 FROM visits"
        )
        for rule, severity, every in (
            ("DX-EXCL1", "error", 9),
            ("UNIT-CMS-TOTAL", "error", 11),
            ("DOC-SKILLED", "warning", 3),
        ):
            writer.run(
                f"INSERT INTO visit_findings SELECT id, '{rule}', '{severity}', 1, 0, 1 FROM visits "
                f"WHERE id % {every} = 0"
            )
        writer.run("ANALYZE")


def measure() -> list[Figure]:
    """All three figures."""
    codebook = Codebook.open(ensure_built())
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "clinic", "correct horse battery", stretching=_CHEAP)
        store.visits.save(_record(store))
        fill(store, VISITS)
        spread(store)
        clinic = Clinic(store, Checking(codebook, DAY, codebook.editions()), lambda: DAY)
        quarter = Scope(DAY - timedelta(days=91), DAY)
        everything = Scope(date(2000, 1, 1), DAY)
        narrowed = replace(everything, payer="medicare", provider_id=1)
        scopes = (quarter, everything, narrowed)
        of_quarter, of_all, of_some = in_turn([partial(dashboard, clinic, scope) for scope in scopes], 3, 1)
        clinic.close()
    note = f"{VISITS:,} visits kept"
    return [
        Figure("D1", "the dashboard of a quarter", of_quarter.p50, 1.0, "s", note),
        Figure(
            "D2", "the dashboard of all visits", of_all.p50, 10.0, "s", f"{note}, {of_all.p50 / of_quarter.p50:.1f} x"
        ),
        Figure("D3", "the same of one payer and clinician, who have all", of_some.p50, 10.0, "s", note),
    ]
