"""The first rows of a file as they would be read, for a person to look at before anything else is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import islice

from clinic_app.services.bring_in.fields import Kind, fields_of
from clinic_app.services.bring_in.mapping import ColumnMapping
from clinic_app.services.bring_in.rows_read import PersonRead, RowRead, RowReader, RowRefusedError
from clinic_app.services.bring_in.table_file import TableFile

ROWS = 5


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row: its number and its values in words, or the sentence that refuses it as its only cell."""

    number: int
    cells: tuple[str, ...]
    refused: bool = False


def preview_of(table: TableFile, mapping: ColumnMapping, today: date) -> list[PreviewRow]:
    """The first rows, with a cell for each field that is given, in the order of the fields."""
    reader = RowReader(mapping, today)
    keys = [one.key for one in fields_of(mapping.kind) if one.key in mapping.fields]
    found = []
    for row in islice(table.rows, ROWS):
        try:
            read = RowRead(row.number, reader.person(row)) if mapping.kind is Kind.PATIENTS else reader.read(row)
        except RowRefusedError as refusal:
            found.append(PreviewRow(row.number, (str(refusal),), refused=True))
            continue
        found.append(PreviewRow(row.number, tuple(_words(read, key, row.cells, mapping) for key in keys)))
    return found


def _words(read: RowRead, key: str, cells: tuple[str, ...], mapping: ColumnMapping) -> str:
    line = read.line
    told: dict[str, object] = {
        "day": read.day,
        "started": read.started,
        "ended": read.ended,
        "therapist": read.therapist,
        "state_of_visit": "left out" if read.is_off else "kept",
        "diagnoses": " ".join(read.diagnoses),
        "place": read.place,
        "total_minutes": read.total_minutes,
    }
    if line is not None:
        told |= {
            "code": line.code,
            "modifiers": " ".join(line.modifiers),
            "minutes": line.minutes,
            "units": line.units,
            "charge": line.charge,
            "pointers": " ".join(line.pointers),
        }
    person = read.person
    told |= {name: getattr(person, name) for name in PersonRead.__slots__ if name != "address"}
    told["name"] = ", ".join(part for part in (person.last_name, f"{person.first_name} {person.middle_name}") if part)
    if key not in told:  # a part of the address
        return " ".join(
            word for place in mapping.columns_of(key) if place < len(cells) for word in cells[place].split()
        )
    return _plain(told[key])


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value:%m/%d/%Y}"
    return f"{value:%H:%M}" if hasattr(value, "hour") else str(value).strip()
