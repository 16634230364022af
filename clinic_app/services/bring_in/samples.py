"""Invented files to try bringing in with, laid around the practice day."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.services.practice_plan import practice_day, working_day
from clinic_app.shipped import shipped

FILES = {
    Kind.PATIENTS: "patients.csv",
    Kind.SCHEDULE: "schedule.csv",
    Kind.DAY_SHEET: "day_sheet.csv",
    Kind.CLAIMS: "claims.837",
}
_DAY = re.compile(r"\{(m/d/y|ymd|yymmdd) (-?\d)\}")
_WRITTEN = {"m/d/y": "%m/%d/%Y", "ymd": "%Y%m%d", "yymmdd": "%y%m%d"}
_FOLDER = "samples"


@needs(Action.IMPORT_RECORDS)
def write_sample(clinic: Clinic, kind: Kind) -> Path:
    """Write the sample of a kind beside the practice clinic, its days counted from today. Raises `ClinicError`."""
    if not clinic.is_practice:
        raise ClinicError("The samples belong to the practice clinic.", "Open it from the opening page.")
    name = FILES[kind]
    text = shipped("resources", "demo", "bring_in", name).read_text(encoding="utf-8")
    folder = clinic.store.path.parent / _FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / name
        path.write_text(_laid(text, practice_day(clinic.today())), encoding="utf-8", newline="\n")
    except OSError as error:
        raise ClinicError(f"The sample could not be written: {error.strerror or error}.") from error
    return path


def _laid(text: str, around: date) -> str:
    """The text with its days, in working days from a day."""
    return _DAY.sub(lambda found: f"{working_day(around, int(found[2])):{_WRITTEN[found[1]]}}", text)
