"""The invented clinic with very many visits in its queue, each as one that was checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis, ServiceLine
from clinic_app.services.clinic import Clinic
from tests.bench.many_visits import fill
from tests.ui.invented_clinic import TODAY, invented_clinic


def clinic_of_many(folder: Path, visits: int) -> Clinic:
    """Copies of one visit that is not billed, so that nothing is checked anew, with what the queue says of each."""
    clinic = invented_clinic(folder, Codebook.open(ensure_built()))
    opened = clinic.new_visit(1, TODAY, 1)
    lines = (ServiceLine("97110", 33, pointers=("A",)), ServiceLine("97140", 15))
    visit = replace(opened.record.visit, diagnoses=(Diagnosis("M62.81"),), lines=lines)
    clinic.save(replace(opened, record=replace(opened.record, status=VisitStatus.NOT_BILLED)), visit)
    fill(clinic.store, visits, TODAY)
    clinic.store._session.database.execute(
        "INSERT INTO queue_rows SELECT v.id, v.version, q.basis, q.judged_for, q.seen_clinic, q.seen_patient, "
        "q.seen_day, q.rule, q.message, q.unit_rule, q.units_cms, q.units_ama, q.files, q.file_by "
        "FROM visits v, queue_rows q WHERE q.id = 1 AND v.id > 1"
    )
    return clinic
