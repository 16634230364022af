"""A clinic with claims not sent, a folder of tables of its own, and official files of an invented quarter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from clinic_app.codebook.build import ensure_built
from clinic_app.domain.records import Coverage, VisitRecord, VisitStatus
from clinic_app.domain.visit import Diagnosis, Discipline, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from tests.codebook.importing.official import MUE_NAME, NCCI_TEXT_NAME, mue_text
from tests.services.opening import TODAY, somebody
from tests.ui.made_up_quarter import quarter_text


def own_tables(folder: Path) -> Path:
    """A data folder with the code book that is built already and no imported edition."""
    built = ensure_built()
    data = folder / "data"
    data.mkdir()
    (data / built.name).hardlink_to(built)
    return data


def quarter_files(folder: Path, limit: int = 6) -> list[Path]:
    """An NCCI quarter with one pair ended and two new, and a table of ceilings with one."""
    pairs, ceilings = folder / NCCI_TEXT_NAME, folder / MUE_NAME
    pairs.write_bytes(quarter_text())
    ceilings.write_bytes(mue_text((("97110", str(limit), "3 Date of Service Edit: Clinical", "Clinical: Data"),)))
    return [pairs, ceilings]


def a_claim(*codes: str) -> Visit:
    """A PT visit of today with fifteen minutes of each code."""
    lines = tuple(ServiceLine(code, 15, units=1, modifiers=("GP",), pointers=("A",)) for code in codes)
    return Visit(
        date_of_service=TODAY,
        payer="commercial",
        discipline=Discipline.PT,
        place_of_service="11",
        diagnoses=(Diagnosis("M54.50"),),
        total_treatment_minutes=15 * len(codes),
        lines=lines,
    )


def saved(clinic: Clinic, visit: Visit, status: VisitStatus = VisitStatus.DRAFT) -> VisitRecord:
    """A visit of a patient of its own, saved as a person saves it and then put where it is to stand."""
    patient, therapist = somebody(clinic)
    clinic.save_patient(patient, [Coverage(patient.id, "commercial", member_id="W123456789")])
    on = visit.date_of_service or TODAY
    opened = clinic.save(clinic.new_visit(patient.id, on, therapist.id), visit, "JS")
    if status is VisitStatus.DRAFT:
        return opened.record
    standing = replace(opened, record=replace(opened.record, status=status))
    return clinic.save(standing, opened.record.visit, "JS").record
