"""The practice clinic as its files describe it: who, for whom, and which visits, laid around a given day.

Everything in it is invented. The files are `resources/demo/clinic.toml` (the clinic, its people, payers and patients)
and `resources/demo/visits_*.toml` (the visits, in the notation). A day in them is counted in working days from the
practice day or from the visit: "today-3", "visit+20", "visit"; so no day ever falls on a weekend or in the future.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.notation.reading import reader_of
from clinic_app.domain.period import Period
from clinic_app.domain.records import ClinicRecord, Coverage, PatientRecord, PayerRecord, Provider, VisitStatus
from clinic_app.domain.visit import ChartedDiagnosis, Insured, PayerOverrides, Visit
from clinic_app.shipped import shipped

LAST_DAY = date(2027, 3, 31)
"""The last day the shipped table of valid diagnosis codes covers: on a later day the practice clinic stays there."""
_SATURDAY = 5
_DAY = re.compile(r"(today|visit)([+-]\d+)?")


@dataclass(frozen=True, slots=True)
class PracticePatient:
    """An invented patient; the ids in `coverages` are filled in when they are kept."""

    key: str
    record: PatientRecord
    coverages: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class PracticeVisit:
    """An invented visit. `planted` are the rules that speak on it as errors or warnings, each as often as named."""

    name: str
    patient: str
    person: str
    day: date
    visit: Visit
    planted: tuple[str, ...]
    status: VisitStatus


@dataclass(frozen=True, slots=True)
class PracticePlan:
    """The whole practice clinic around its day; people and patients go by their keys."""

    day: date
    clinic: ClinicRecord
    people: Mapping[str, Provider]
    payers: tuple[PayerRecord, ...]
    patients: tuple[PracticePatient, ...]
    visits: tuple[PracticeVisit, ...]
    favourites: Mapping[str, tuple[str, ...]]


def practice_day(today: date) -> date:
    """The day the practice clinic lies around: today, the Friday before on a weekend, never past the code table."""
    return working_day(min(today, LAST_DAY), 0)


def working_day(start: date, away: int) -> date:
    """The day so many working days from another; a start on a weekend counts as the Friday before."""
    day = start
    while day.weekday() >= _SATURDAY:
        day -= timedelta(days=1)
    step = timedelta(days=1 if away > 0 else -1)
    for _ in range(abs(away)):
        day += step
        while day.weekday() >= _SATURDAY:
            day += step
    return day


def read_plan(today: date, folder: Path | None = None) -> PracticePlan:
    """Lay the practice clinic around a day. Raises `ValueError` or `ClinicError` for a file that is not well formed."""
    folder = folder or shipped("resources", "demo")
    day = practice_day(today)
    data = _dated(tomllib.loads((folder / "clinic.toml").read_text(encoding="utf-8")), day, day, keep="visit")
    patients = {row["key"]: row for row in data["patients"]}
    fees = {code: Decimal(fee) for code, fee in data["fees"].items()}
    visits = [
        _visit(row, data["visit"], patients[row["patient"]], fees, day)
        for file in sorted(folder.glob("visits_*.toml"))
        for row in tomllib.loads(file.read_text(encoding="utf-8"))["visits"]
    ]
    return PracticePlan(
        day,
        ClinicRecord(**data["clinic"]),
        {row["key"]: Provider(**_without(row, "key")) for row in data["people"]},
        tuple(_payer(row) for row in data["payers"]),
        tuple(_patient(row) for row in patients.values()),
        tuple(sorted(visits, key=lambda one: (one.day, one.visit.started is None, one.visit.started))),
        {kind: tuple(codes) for kind, codes in data["favourites"].items()},
    )


def _payer(row: Mapping[str, Any]) -> PayerRecord:
    overrides: PayerOverrides = reader_of(PayerOverrides)(row.get("overrides", {}))
    return PayerRecord(**{**row, "overrides": overrides})


def _patient(row: Mapping[str, Any]) -> PracticePatient:
    charted = tuple(reader_of(ChartedDiagnosis)(one) for one in row.get("charted", ()))
    record = PatientRecord(**{**_without(row, "key", "coverages", "visit"), "charted": charted})
    return PracticePatient(row["key"], record, tuple(_coverage(one) for one in row["coverages"]))


def _coverage(row: Mapping[str, Any]) -> Coverage:
    insured: Insured | None = reader_of(Insured)(row["insured"]) if "insured" in row else None
    period = Period(row.get("from"), row.get("to"))
    return Coverage(0, **{**_without(row, "from", "to"), "insured": insured, "period": period})


def _visit(
    row: Mapping[str, Any],
    every: Mapping[str, Any],
    patient: Mapping[str, Any],
    fees: Mapping[str, Decimal],
    practice: date,
) -> PracticeVisit:
    """One visit: what every visit shares, what those of the patient share, and its own tables, the last one winning."""
    day = working_day(practice, row["day"])
    if day > practice:
        raise ValueError(f"{row['name']}: the day lies in the future")
    told = _dated({**every, **patient.get("visit", {}), **row["visit"]}, practice, day)
    told["date_of_service"] = day
    told["payer"] = next(one["payer"] for one in patient["coverages"] if one.get("rank", 1) == 1)
    told["lines"] = [_charged(line, fees) for line in told.get("lines", ())]
    planted = [*row.get("planted", ()), *_planted_by_day(row.get("planted_from", {}), day)]
    status = VisitStatus(row.get("status", "draft"))
    return PracticeVisit(
        row["name"], row["patient"], row["person"], day, visit_from_mapping(told), tuple(sorted(planted)), status
    )


def _planted_by_day(by_day: Mapping[str, Iterable[str]], day: date) -> list[str]:
    """What speaks only on a day of service from a certain one on."""
    return [rule for first, rules in by_day.items() if date.fromisoformat(first) <= day for rule in rules]


def _charged(line: Mapping[str, Any], fees: Mapping[str, Decimal]) -> dict[str, Any]:
    """The line with its charge from the fee table, unless it names one or is not billed."""
    units = line.get("units")
    if "charge" in line or not units or line["code"] not in fees:
        return dict(line)
    return {**line, "charge": format(fees[line["code"]] * units, "f")}


def _dated(value: Any, practice: date, visit: date, keep: str = "") -> Any:
    """A part of a file with its counted days as dates; tables named `keep` are left for later."""
    if isinstance(value, dict):
        return {key: part if key == keep else _dated(part, practice, visit, keep) for key, part in value.items()}
    if isinstance(value, list):
        return [_dated(part, practice, visit, keep) for part in value]
    counted = _DAY.fullmatch(value) if isinstance(value, str) else None
    if counted is None:
        return value
    return working_day(practice if counted[1] == "today" else visit, int(counted[2] or 0))


def _without(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in names}
