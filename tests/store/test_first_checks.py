"""What the first check of a visit said, and what was ever found on it: kept once, and taken over from before."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from clinic_app.domain.judgement import Judgement, Said, Standing
from clinic_app.domain.records import Verdict, VisitRecord, VisitStatus
from clinic_app.domain.visit import Visit
from clinic_app.store.figures import Scope
from clinic_app.store.migrate import bring_up_to_date, shipped_steps, statements
from clinic_app.store.store import Store
from tests.store.invented import DAY, PASSPHRASE, a_record, a_visit, new_store

FAULTY, READY = Verdict("error", 2, 1), Verdict("clean")
OLD = Path(__file__).parents[1] / "fixtures" / "databases" / "step-0003"


def first_of(store: Store, visit_id: int) -> tuple[str, int, int] | None:
    row = store._session.row("SELECT verdict, errors, warnings FROM first_checks WHERE visit_id = ?", [visit_id])
    return None if row is None else (row["verdict"], row["errors"], row["warnings"])


def findings_of(store: Store) -> list[tuple[object, ...]]:
    rows = store._session.rows("SELECT rule, severity, found, standing, caught FROM visit_findings ORDER BY rule")
    return [tuple(row.values()) for row in rows]


def judged(store: Store, record: VisitRecord, *said: Said) -> None:
    one = Judgement(record.id, record.version, DAY, "0", "0", "error", (), said, b"sheet")
    store.judgements.keep(one)


def test_the_first_verdict_stays_whatever_is_said_later(tmp_path: Path) -> None:
    with new_store(tmp_path / "clinic") as store:
        kept = store.visits.save(replace(a_record(store), verdict=FAULTY))
        again = store.visits.save(replace(kept, verdict=READY))
        store.visits.note_verdicts([(again, Verdict("warning", 0, 1))])
        assert first_of(store, kept.id) == ("error", 2, 1)


def test_a_visit_without_a_service_has_no_first_check_until_it_has_one(tmp_path: Path) -> None:
    with new_store(tmp_path / "clinic") as store:
        kept = store.visits.save(replace(a_record(store, Visit(date_of_service=DAY)), verdict=FAULTY))
        assert first_of(store, kept.id) is None
        store.visits.save(replace(kept, visit=a_visit(), verdict=READY))
        assert first_of(store, kept.id) == ("clean", 0, 0)


def test_a_visit_kept_unchecked_is_first_checked_when_all_are_checked_anew(tmp_path: Path) -> None:
    with new_store(tmp_path / "clinic") as store:
        kept = store.visits.save(a_record(store))
        assert first_of(store, kept.id) is None
        store.visits.note_verdicts([(kept, FAULTY)])
        assert first_of(store, kept.id) == ("error", 2, 1)


def test_a_finding_counts_as_often_as_it_spoke_at_most_and_stands_until_a_check_is_silent(tmp_path: Path) -> None:
    one = Said("DX-EXCL1", "error", ("diagnoses", 0), "x")
    other, note = replace(one, at=("diagnoses", 1)), Said("DX-NOTE", "info", (), "x")
    accepted = Said("MOD-X", "warning", (), "x", "", Standing.ACCEPTED)
    with new_store(tmp_path / "clinic") as store:
        kept = store.visits.save(a_record(store))
        judged(store, kept, one, other, note, accepted)
        judged(store, kept, one)
        assert findings_of(store) == [("DX-EXCL1", "error", 2, 1, 1)]
        judged(store, kept)
        assert findings_of(store) == [("DX-EXCL1", "error", 2, 0, 1)]


def test_what_is_first_said_of_a_claim_that_left_was_not_caught(tmp_path: Path) -> None:
    said = Said("DX-EXCL1", "error", (), "x")
    with new_store(tmp_path / "clinic") as store:
        kept = store.visits.save(replace(a_record(store), status=VisitStatus.SENT))
        judged(store, kept, said)
        assert findings_of(store) == [("DX-EXCL1", "error", 1, 1, 0)]
        assert store.figures.found(Scope()) == []


def test_both_go_to_the_bin_and_come_back_with_their_visit(tmp_path: Path) -> None:
    with new_store(tmp_path / "clinic") as store:
        kept = store.visits.save(replace(a_record(store), verdict=FAULTY))
        judged(store, kept, Said("DX-EXCL1", "error", (), "x"))
        entry = store.bin.put_visit(kept.id)
        assert (first_of(store, kept.id), findings_of(store)) == (None, [])
        store.bin.put_back(entry.id)
        assert first_of(store, kept.id) == ("error", 2, 1)
        assert findings_of(store) == [("DX-EXCL1", "error", 1, 1, 1)]


def test_the_step_takes_over_what_earlier_programs_kept(tmp_path: Path) -> None:
    (step,) = [one for one in shipped_steps() if one.name.endswith("_first_checks")]
    with new_store(tmp_path / "clinic") as store:
        faulty = store.visits.save(replace(a_record(store), verdict=FAULTY))
        store.visits.save(replace(faulty, verdict=READY))
        unchecked = store.visits.save(a_record(store))
        judged(store, unchecked, Said("DX-EXCL1", "error", (), "x"), Said("DX-EXCL1", "error", ("lines",), "x"))
        judged(store, unchecked, Said("DOC-SKILLED", "warning", (), "x"))
        empty = store.visits.save(replace(a_record(store, Visit(date_of_service=DAY)), verdict=FAULTY))
        with store._session.writing() as writer:
            writer.run("DROP TABLE first_checks")
            writer.run("DROP TABLE visit_findings")
            for statement in statements(step.path.read_text(encoding="utf-8")):
                writer.run(statement)
        assert first_of(store, faulty.id) == ("error", 2, 1)
        assert first_of(store, unchecked.id) == ("error", 2, 0)
        assert first_of(store, empty.id) is None
        assert findings_of(store) == [("DOC-SKILLED", "warning", 1, 1, 1), ("DX-EXCL1", "error", 2, 0, 1)]


def test_a_database_from_before_opens_and_says_since_when_first_checks_are_known(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(OLD, folder)
    with Store.open(folder, PASSPHRASE) as store:
        known = store._session.row("SELECT count(*) AS n FROM first_checks")
        assert known is not None
        since = store.figures.first_check_kept_since()
        assert (since is None) == (known["n"] == 0)
        checked, _ready, unchecked = store.figures.first_checks(Scope(date(2026, 1, 1), date(2026, 12, 31)))
        assert checked + unchecked == len(store.visits.order())
        assert bring_up_to_date(store._session.database, shipped_steps()) == 0
