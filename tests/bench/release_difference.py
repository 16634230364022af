"""The difference a new quarter makes for visits not sent: each checked with two editions, in a clinic of its own."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.location import OVERRIDE
from clinic_app.domain.records import PatientRecord, Provider, VisitRecord
from clinic_app.domain.visit import Diagnosis, Discipline, ServiceLine, Visit
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import stage_files
from clinic_app.services.release_difference import difference_of_tables
from clinic_app.store.keys import Stretching
from clinic_app.store.store import Store
from tests.bench.measure import Figure
from tests.codebook.importing.official import MUE_NAME, NCCI_TEXT_NAME, mue_text, ncci_text

TODAY = date(2026, 11, 20)
VISITS = 4_000
_VISITS_EACH = 13
_CODES = ("97110", "97140", "97530", "97112", "97116", "97124")


def _visit(number: int) -> Visit:
    codes = [_CODES[(number + step) % len(_CODES)] for step in range(3)]
    lines = tuple(ServiceLine(code, 15, units=1, modifiers=("GP",), pointers=("A",)) for code in codes)
    return Visit(
        date_of_service=TODAY - timedelta(days=3 * (number % _VISITS_EACH)),
        payer="medicare",
        discipline=Discipline.PT,
        diagnoses=(Diagnosis("M54.50"), Diagnosis("R26.89")),
        total_treatment_minutes=45,
        lines=lines,
    )


def fill(store: Store, visits: int = VISITS) -> None:
    """Visits of one quarter that nobody has sent, thirteen of a patient."""
    therapist = store.providers.save(Provider("Thea", "Sample", "PT"))
    people = [
        store.patients.save(PatientRecord("Roberta", last_name=f"Example{number}", born=date(1950, 2, 3))).id
        for number in range(visits // _VISITS_EACH + 1)
    ]
    with store.together():
        for number in range(visits):
            visit = _visit(number)
            assert visit.date_of_service is not None
            store.visits.save(VisitRecord(people[number // _VISITS_EACH], therapist.id, visit.date_of_service, visit))


@contextmanager
def _clinic() -> Iterator[tuple[Clinic, Path]]:
    built = ensure_built()
    before = os.environ.get(OVERRIDE)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir()
        (folder / built.name).write_bytes(built.read_bytes())
        os.environ[OVERRIDE] = str(folder)
        try:
            store = Store.create(Path(name) / "clinic", "four invented words", stretching=Stretching(1, 64, 1))
            fill(store)
            clinic = Clinic(store, open_checking(TODAY), lambda: TODAY)
            yield clinic, Path(name)
            clinic.close()
        finally:
            os.environ.pop(OVERRIDE)
            if before is not None:
                os.environ[OVERRIDE] = before


def measure() -> list[Figure]:
    """The difference of two editions over checking the same visits twice and no more; processor time of one run."""
    with _clinic() as (clinic, folder):
        pairs, ceilings = folder / NCCI_TEXT_NAME, folder / MUE_NAME
        pairs.write_bytes(ncci_text())
        ceilings.write_bytes(mue_text())
        start = time.process_time()
        staged = stage_files(clinic, [pairs, ceilings])
        taken = time.process_time() - start
        wholes = [clinic.as_kept(one).whole(one.visit) for one in clinic.store.visits.every()]
        start = time.process_time()
        for whole in wholes:
            clinic.checking.check(whole)
            clinic.checking.check(whole)
        twice = time.process_time() - start
        start = time.process_time()
        same = difference_of_tables(clinic, clinic.checking)
        untouched = time.process_time() - start
    found = staged.difference
    assert same is not None
    assert same.same_tables == found.looked_at == VISITS
    speed = f"{VISITS / taken:,.0f} visits a second; {found.sentence}"
    return [
        Figure("R1", "difference of two editions, over two checks of each visit", taken / twice, 6, "x", speed),
        Figure("R2", "visits of days without another table, over the same", untouched / twice, 0.3, "x"),
    ]
