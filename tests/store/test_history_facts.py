"""The facts that visits leave behind in columns, and the notes on the threshold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from clinic_app.domain.records import ThresholdNote, VisitRecord, VisitStatus
from clinic_app.domain.visit import Authorization, Discipline, History, PlanOfCare, ServiceLine, Visit
from clinic_app.store.cipher import close_database, create_database
from clinic_app.store.columns import text_of
from clinic_app.store.history import VisitPoint
from clinic_app.store.keys import DataKey
from clinic_app.store.migrate import bring_up_to_date, shipped_steps
from clinic_app.store.store import Store
from tests.store.invented import DAY, a_record

PT = Discipline.PT
WHOLE = Visit(
    date_of_service=DAY,
    payer="medicare",
    discipline=PT,
    lines=(
        ServiceLine("97110", units=2, modifiers=("gp", " KX "), charge=Decimal("90.00")),
        ServiceLine("97140", units=1, allowed=Decimal("27.10")),
    ),
    plan_of_care=PlanOfCare(start_of_care=date(2026, 5, 20)),
    history=History(last_progress_report=date(2026, 6, 1), progress_report_by="PT"),
    authorization=Authorization(number=" a-12 ", visits_used=5, units_used=18),
)


def test_a_file_of_an_older_step_gets_the_facts_that_a_save_would_write(store: Store, tmp_path: Path) -> None:
    kept = store.visits.save(a_record(store, WHOLE))
    path = tmp_path / "old.db"
    database = create_database(path, DataKey(bytes(32)))
    steps = shipped_steps()
    mine = next(place for place, step in enumerate(steps) if "visit_facts" in step.path.read_text())
    try:
        bring_up_to_date(database, steps[:mine])
        database.execute("INSERT INTO patients VALUES (1, 1, '', '', 'Example', '', NULL, '', '', '', '', '[]', 1, '')")
        database.execute("INSERT INTO providers VALUES (1, 1, '', 'Sample', 'PT', '', '', '', NULL, '', 1)")
        database.execute(
            "INSERT INTO visits VALUES (7, '2026-00001', 1, 1, 1, '2026-06-15', NULL, 'medicare', 'PT', 'draft', '', "
            "0, 0, 0, 0, 3, '0', '2026-06-15T10:00:00', '')"
        )
        database.execute(
            "INSERT INTO visit_versions VALUES (7, 1, 1, 1, '2026-06-15', NULL, 'PT', 'draft', '', 0, 0, 0, 0, ?, "
            "'2026-06-15T10:00:00', '')",
            [text_of(WHOLE)],
        )
        for place, code in enumerate(("97110", "97140")):
            database.execute("INSERT INTO visit_lines VALUES (7, ?, ?, NULL, 1, NULL)", [place, code])
        bring_up_to_date(database, steps)
        facts = database.execute("SELECT * FROM visit_facts").fetchall()
        lines = database.execute("SELECT modifiers, charge FROM visit_lines ORDER BY position").fetchall()
    finally:
        close_database(database, path)
    saved = store.visits._session
    assert [tuple(row)[1:] for row in facts] == [
        tuple(row.values())[1:] for row in saved.rows("SELECT * FROM visit_facts WHERE visit_id = ?", [kept.id])
    ]
    assert [tuple(row) for row in lines] == [
        tuple(row.values()) for row in saved.rows("SELECT modifiers, charge FROM visit_lines ORDER BY position")
    ]


def test_a_newer_version_of_a_visit_takes_its_facts_with_it(store: Store) -> None:
    kept = store.visits.save(a_record(store, WHOLE))
    later = DAY.replace(day=20)
    assert store.history.last_report(kept.patient_id, PT, later) is not None
    store.visits.save(replace(kept, visit=replace(WHOLE, history=None)))
    assert store.history.last_report(kept.patient_id, PT, later) is None


def test_an_earlier_visit_is_one_before_in_day_then_time_then_order_of_entry(store: Store) -> None:
    first = a_record(store, WHOLE)
    late = store.visits.save(replace(first, started=time(15)))
    early = store.visits.save(replace(first, started=time(8)))
    untimed = store.visits.save(replace(first, started=None))
    before = store.visits.save(replace(first, day=DAY, visit=replace(WHOLE, date_of_service=DAY.replace(day=1))))

    def seen(record: VisitRecord) -> list[int]:
        point = VisitPoint(record.day, record.started, record.id)
        return [one.visit_id for one in store.history.visits_of_authorization(record.patient_id, "A-12", point)]

    assert seen(untimed) == [before.id, early.id, late.id]
    assert seen(late) == [before.id, early.id]
    assert seen(before) == []
    everything = store.history.visits_of_authorization(first.patient_id, "a-12", VisitPoint(DAY))
    assert [one.visit_id for one in everything] == [before.id, early.id, late.id, untimed.id]


def test_lines_of_a_visit_that_is_not_billed_are_not_spent(store: Store) -> None:
    record = a_record(store, WHOLE)
    kept = store.visits.save(record)
    store.visits.save(replace(record, status=VisitStatus.NOT_BILLED))
    found = store.history.spent_lines(kept.patient_id, DAY.replace(month=1), VisitPoint(date.max), ["medicare"])
    assert [(one.visit_id, one.code, one.modifiers, one.charge) for one in found] == [
        (kept.id, "97110", ("GP", "KX"), Decimal("90.00")),
        (kept.id, "97140", (), None),
    ]
    assert store.history.spent_lines(kept.patient_id, DAY, VisitPoint(date.max), ["commercial"]) == []


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        (date(2026, 2, 1), "100"),  # nothing was looked up before: the first check after it
        (date(2026, 3, 1), "100"),
        (date(2026, 6, 30), "100"),
        (date(2026, 7, 1), "350"),  # of two checks on a day the one written last
        (date(2026, 12, 31), "350"),
    ],
)
def test_the_note_that_holds_is_the_last_check_up_to_the_day(store: Store, day: date, amount: str) -> None:
    patient = a_record(store).patient_id
    for dollars, checked in (("300", 7), ("350", 7), ("100", 3)):
        store.threshold_notes.add(
            ThresholdNote(patient, 2026, "allowed_pt_slp", Decimal(dollars), date(2026, checked, 1), "JS")
        )
    found = store.threshold_notes.for_day(patient, "allowed_pt_slp", day)
    assert found is not None
    assert found.amount == Decimal(amount)
    assert store.threshold_notes.for_day(patient, "allowed_ot", day) is None
    assert store.threshold_notes.for_day(patient, "allowed_pt_slp", date(2027, 1, 2)) is None
