"""The practice clinic as its files describe it: who, for whom, and which visits, laid around a given day.

Everything in it is invented. The files are `resources/demo/clinic.toml` (the clinic, its people, payers and patients)
and `resources/demo/visits_*.toml` (the visits, in the notation, and patients of their own). A day in them is counted in
working days from the practice day, from the visit, or from the first day of the patient: "today-3", "visit", "start+4".

A visit has its tables from three places: what every visit shares, what those of the patient share, and its own; keys
of the later go before those of the earlier. A table may begin with a named one: `{ use = "pt_plan", ... }`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.episodes import AuthorizationRecord, Certification, Episode
from clinic_app.domain.fees import Fee
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.notation.reading import reader_of
from clinic_app.domain.period import Period
from clinic_app.domain.records import (
    AnswerOrigin,
    ClinicRecord,
    Coverage,
    PatientRecord,
    PayerRecord,
    Provider,
    VisitStatus,
)
from clinic_app.domain.visit import Discipline, PayerOverrides, PlanOfCare, Visit
from clinic_app.domain.visit_template import VisitTemplate, template_of
from clinic_app.shipped import shipped

LAST_DAY = date(2027, 3, 31)
"""The last day the shipped table of valid diagnosis codes covers: on a later day the practice clinic stays there."""
_SATURDAY = 5
_DAY = re.compile(r"(today|visit|start)([+-]\d+)?")


@dataclass(frozen=True, slots=True)
class PracticePatient:
    """An invented patient; the ids in `coverages` are filled in when they are kept."""

    key: str
    record: PatientRecord
    coverages: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class PracticeVisit:
    """An invented visit. `planted` are the rules that speak on it as errors or warnings, each as often as named.

    `first` is what was saved before it was mended, None where it stood from the beginning.
    """

    name: str
    patient: str
    person: str
    day: date
    visit: Visit
    planted: tuple[str, ...]
    status: VisitStatus
    first: Visit | None = None


@dataclass(frozen=True, slots=True)
class PracticeNote:
    """What other providers used of a patient's yearly threshold, in dollars, and the day it was looked up."""

    patient: str
    bucket: str
    amount: Decimal
    on: date


@dataclass(frozen=True, slots=True)
class PracticeEpisode:
    """An episode of a patient; None: as the patient's newest visit tells it."""

    patient: str
    episode: Episode | None


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
    own_favourites: tuple[tuple[str, str, tuple[str, ...]], ...]
    nicknames: tuple[tuple[str, str, str], ...]
    templates: tuple[VisitTemplate, ...]
    notes: tuple[PracticeNote, ...]
    episodes: tuple[PracticeEpisode, ...] = ()
    authorizations: tuple[tuple[str, AuthorizationRecord], ...] = ()
    fees: tuple[Fee, ...] = ()


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
    data = tomllib.loads((folder / "clinic.toml").read_text(encoding="utf-8"))
    files = [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("visits_*.toml"))]
    data["patients"] += [row for file in files for row in file.get("patients", ())]
    laying = _Laying(data, day)
    rows = [row for file in files for whole in file["visits"] for row in _each_day(whole)]
    notes = [_dated(row, {"today": day}) for file in files for row in file.get("threshold_notes", ())]
    visits = sorted(map(laying.visit, rows), key=lambda one: (one.day, one.visit.started or time.max))
    return PracticePlan(
        day,
        ClinicRecord(**data["clinic"]),
        {row["key"]: Provider(**_without(row, "key")) for row in data["people"]},
        tuple(_payer(_dated(row, {"today": day})) for row in data["payers"]),
        tuple(_patient(row) for row in data["patients"]),
        tuple(visits),
        {kind: tuple(codes) for kind, codes in data["favourites"].items()},
        tuple(
            (row["person"], kind, tuple(codes))
            for row in data["own_favourites"]
            for kind, codes in _without(row, "person").items()
        ),
        tuple((kind, code, nickname) for kind, row in data["nicknames"].items() for nickname, code in row.items()),
        tuple(_template(row) for row in data["templates"]),
        tuple(PracticeNote(row["patient"], row["bucket"], Decimal(row["amount"]), row["on"]) for row in notes),
        tuple(laying.episode(row) for file in files for row in file.get("episodes", ())),
        tuple(laying.authorization(row) for file in files for row in file.get("authorizations", ())),
        laying.fees(data.get("fees_apart", ())),
    )


def _template(row: Mapping[str, Any]) -> VisitTemplate:
    return template_of(visit_from_mapping(row["visit"]), row["name"], Discipline(row["discipline"]))


def _each_day(row: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A row as it stands, or one for each of its days; each has a name of its own."""
    if "days" not in row:
        yield dict(row)
        return
    for number, day in enumerate(row["days"], start=1):
        yield {**_without(row, "days"), "day": day, "name": f"{row['name']}, {number}"}


class _Laying:
    """Makes visits of rows: shared tables, days and charges filled in."""

    def __init__(self, data: Mapping[str, Any], practice: date) -> None:
        self._practice = practice
        self._shared: Mapping[str, Any] = data["visit"]
        self._tables: Mapping[str, Any] = data["tables"]
        self._patients = {row["key"]: row for row in data["patients"]}
        self._people = {row["key"]: row for row in data["people"]}
        self._fees = {code: Decimal(fee) for code, fee in data["fees"].items()}

    def visit(self, row: Mapping[str, Any]) -> PracticeVisit:
        """One visit of a row. Raises `ValueError` for a day in the future."""
        patient = self._patients[row["patient"]]
        day = working_day(self._practice, row["day"])
        if day > self._practice:
            raise ValueError(f"{row['name']}: the day lies in the future")
        told = _joined(_joined(self._shared, patient.get("visit", {})), row["visit"])
        told = {key: self._begun(value) for key, value in told.items()}
        start = working_day(self._practice, patient["start"])
        told = _dated(told, {"today": self._practice, "visit": day, "start": start})
        told["date_of_service"] = day
        told["payer"] = next(one["payer"] for one in patient["coverages"] if one.get("rank", 1) == 1)
        told["lines"] = [self._charged(line) for line in told["lines"]]
        if "documentation" in told:
            told["documentation"] = {**_signed_note(told, self._people[row["person"]]), **told["documentation"]}
        planted = [*row.get("planted", ()), *_planted_by_day(row.get("planted_from", {}), day)]
        status = VisitStatus(row.get("status", "draft"))
        visit = visit_from_mapping(told)
        first = None
        if "first" in row:
            first = self.visit({**_without(row, "first"), "visit": {**row["visit"], **row["first"]}}).visit
        return PracticeVisit(
            row["name"], row["patient"], row["person"], day, visit, tuple(sorted(planted)), status, first
        )

    def _days(self, patient: str) -> dict[str, date]:
        return {"today": self._practice, "start": working_day(self._practice, self._patients[patient]["start"])}

    def episode(self, row: Mapping[str, Any]) -> PracticeEpisode:
        """An episode of a row."""
        if row.get("from_visits"):
            return PracticeEpisode(row["patient"], None)
        told = _dated(row, self._days(row["patient"]))
        plan: PlanOfCare = reader_of(PlanOfCare)(told.get("plan", {}))
        spans = tuple(Certification(**one) for one in told.get("certifications", ()))
        made = Episode(0, Discipline(told["discipline"]), told["started_on"], plan=plan, certifications=spans)
        return PracticeEpisode(row["patient"], replace(made, onset_on=told.get("onset_on")))

    def authorization(self, row: Mapping[str, Any]) -> tuple[str, AuthorizationRecord]:
        """An authorization of a row, and whose it is."""
        told = _dated(row, self._days(row["patient"]))
        period = Period(told.get("first"), told.get("last"))
        more = _without(told, "patient", "number", "first", "last")
        return row["patient"], AuthorizationRecord(0, told["number"], period=period, **more)

    def _begun(self, value: Any) -> Any:
        """A table that begins with a named one, as a whole."""
        if not isinstance(value, dict) or "use" not in value:
            return value
        return {**self._tables[value["use"]], **_without(value, "use")}

    def fees(self, apart: Iterable[Mapping[str, Any]]) -> tuple[Fee, ...]:
        """The fee list since the January before last, then those of one payer alone and those of next January."""
        since, next_year = date(self._practice.year - 1, 1, 1), date(self._practice.year + 1, 1, 1)
        general = [Fee(code, charge, since) for code, charge in self._fees.items()]
        further = [
            Fee(row["code"], Decimal(row["charge"]), next_year if row.get("next_year") else since, row.get("payer", ""))
            for row in apart
        ]
        return (*general, *further)

    def _charged(self, line: Mapping[str, Any]) -> dict[str, Any]:
        """The line with its charge from the fee table, unless it names one or is not billed."""
        units = line.get("units")
        if "charge" in line or not units:
            return dict(line)
        return {**line, "charge": format(self._fees[line["code"]] * units, "f")}


def _signed_note(told: Mapping[str, Any], person: Mapping[str, Any]) -> dict[str, Any]:
    """What every note of the practice clinic carries unless its row says otherwise: services, minutes, signature."""
    procedures = ProcedureTable.load()
    timed = [line for line in told["lines"] if (known := procedures.find(line["code"])) is not None and known.is_timed]
    return {
        "interventions": [line["code"] for line in told["lines"]],
        "timed_minutes": sum(line.get("minutes", 0) for line in timed),
        "signed_by": person["npi"],
        "signed_credential": person["credential"],
        "signed_on": told["date_of_service"],
    }


def _payer(row: Mapping[str, Any]) -> PayerRecord:
    overrides: PayerOverrides = reader_of(PayerOverrides)(row.get("overrides", {}))
    origins = tuple(AnswerOrigin(**one) for one in row.get("origins", ()))
    return PayerRecord(**{**row, "overrides": overrides, "origins": origins})


def _patient(row: Mapping[str, Any]) -> PracticePatient:
    record = PatientRecord(**_without(row, "key", "start", "coverages", "visit"))
    return PracticePatient(row["key"], record, tuple(Coverage(0, **one) for one in row["coverages"]))


def _joined(first: Mapping[str, Any], then: Mapping[str, Any]) -> dict[str, Any]:
    """Two sets of tables as one; in a table that both have, the keys of the second go before those of the first."""
    joined = dict(first)
    for key, value in then.items():
        before = joined.get(key)
        joined[key] = {**before, **value} if isinstance(before, dict) and isinstance(value, dict) else value
    return joined


def _planted_by_day(by_day: Mapping[str, Iterable[str]], day: date) -> list[str]:
    """What speaks only on a day of service from a certain one on."""
    return [rule for first, rules in by_day.items() if date.fromisoformat(first) <= day for rule in rules]


def _dated(value: Any, days: Mapping[str, date]) -> Any:
    """A part of a file with its counted days as dates."""
    if isinstance(value, dict):
        return {key: _dated(part, days) for key, part in value.items()}
    if isinstance(value, list):
        return [_dated(part, days) for part in value]
    counted = _DAY.fullmatch(value) if isinstance(value, str) else None
    return value if counted is None else working_day(days[counted[1]], int(counted[2] or 0))


def _without(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in names}
