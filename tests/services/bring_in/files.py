"""Invented files of other systems, written for a test."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from clinic_app.domain.records import Coverage, PatientRecord, Provider
from clinic_app.services.bring_in.carrying_out import Done, bring_in
from clinic_app.services.bring_in.desk import ImportDesk
from clinic_app.services.bring_in.plan import ImportPlan
from clinic_app.services.clinic import Clinic
from tests.store.invented import a_patient

DAY_SHEET = (
    "Last Name,First Name,DOB,Date,Therapist,CPT,Minutes,Units,Mod,Dx 1,Dx 2\n"
    "Example,Roberta,2/3/1950,11/18/2026,Thea Sample,97110,33,2,GP,M62.81,R53.1\n"
    "Example,Roberta,2/3/1950,11/18/2026,Thea Sample,97140,7,1,GP,M62.81,R53.1\n"
)


def staffed(clinic: Clinic) -> PatientRecord:
    """One patient with Medicare, a therapist and an assistant."""
    clinic.save_person(Provider("Thea", "Sample", "PT", "1234567893", initials="TS", enrolled=True))
    clinic.save_person(Provider("Tad", "Helper", "PTA", "1679576722", initials="TH"))
    return clinic.save_patient(a_patient(), [Coverage(0, "medicare", 1, "1EG4TE5MK73")])


def written(folder: Path, text: str | bytes, name: str = "rows.csv") -> Path:
    """A file with this content."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def planned(clinic: Clinic, path: Path, **other: object) -> ImportPlan:
    """The dry run of a file, its columns as guessed but for what is said otherwise."""
    desk = ImportDesk(clinic)
    file = desk.read(path)
    mapping = file.mapping
    if mapping is not None:
        for name, value in other.items():
            mapping = _with(mapping, name, value)
    return desk.plan(file, mapping)


def _with(mapping: object, name: str, value: object) -> object:
    from dataclasses import replace  # noqa: PLC0415 # only here

    return replace(mapping, **{name: value})  # type: ignore[type-var] # a mapping is a dataclass


def brought(clinic: Clinic, path: Path) -> Done:
    """A file brought in."""
    done = bring_in(clinic, planned(clinic, path))
    assert done is not None
    return done


def sentences(plan: ImportPlan) -> list[tuple[int, str]]:
    """The refused rows."""
    return [(one.number, one.sentence) for one in plan.refused]


def workbook(folder: Path, rows: Sequence[Sequence[object]], name: str = "rows.xlsx", book: str = "") -> Path:
    """A workbook as spreadsheets write it: texts inline, numbers plain, empty rows left out."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = []
        for place, value in enumerate(row):
            at = f"{chr(65 + place)}{number}"
            if isinstance(value, str):
                cells.append(f'<c r="{at}" t="inlineStr"><is><t>{value}</t></is></c>')
            elif value is not None:
                cells.append(f'<c r="{at}"><v>{value}</v></c>')
        if cells:
            lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", book or "<workbook><workbookPr/></workbook>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{''.join(lines)}</sheetData></worksheet>")
    return path
