"""What an import would do, found out before anything is kept: the dry run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from clinic_app.checker.claim import discipline_of_credential
from clinic_app.domain.records import Coverage, PatientRecord, Provider, VisitRecord
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.matching import KnownPatient, PayerIndex, folded_id
from clinic_app.services.bring_in.rows_read import PersonRead, RowRefusedError
from clinic_app.services.bring_in.table_file import TableRow


class Outcome(StrEnum):
    """What becomes of a record, or of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that is not taken: its number, the sentence, and its cells as they stood."""

    number: int
    sentence: str
    cells: tuple[str, ...] = ()


@dataclass(eq=False, slots=True)
class PlannedPatient:
    """A patient to be added or changed. `known.record` is what will be kept; `before` what is, None for a new one."""

    known: KnownPatient
    before: PatientRecord | None
    coverages: tuple[Coverage, ...] = ()
    row: int = 0


@dataclass(eq=False, slots=True)
class PlannedVisit:
    """A visit to be added, or a draft to be filled (`before`)."""

    patient: KnownPatient
    provider: Provider
    day: date
    visit: Visit
    before: VisitRecord | None = None
    rows: tuple[int, ...] = ()

    @property
    def discipline(self) -> Discipline | None:
        """The discipline it counts for: its own, else that of the person."""
        return self.visit.discipline or discipline_of_credential(self.provider.credential)


@dataclass(slots=True)
class ImportPlan:
    """Everything an import would do. `counts` count patients in a file of patients, else visits; refused ones rows."""

    kind: Kind
    file_name: str
    sha256: str
    head: tuple[str, ...] = ()
    patients: list[PlannedPatient] = field(default_factory=list)
    visits: list[PlannedVisit] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    counts: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    passed_over: dict[str, int] = field(default_factory=dict)
    after_import: int = 0
    """The newest import there was when it was made: it holds only while that is still the newest."""

    def count(self, outcome: Outcome) -> None:
        """One more."""
        self.counts[outcome] += 1

    def refuse(self, row: TableRow, sentence: str) -> None:
        """A row that is not taken."""
        self.refused.append(RefusedRow(row.number, sentence, row.cells))
        self.counts[Outcome.REFUSED] += 1

    @property
    def new_patients(self) -> int:
        """How many patients would be added."""
        return sum(one.before is None for one in self.patients)

    @property
    def does_something(self) -> bool:
        """Whether anything would be kept."""
        return bool(self.patients or self.visits)


def new_patient(person: PersonRead, payers: PayerIndex) -> PlannedPatient:
    """A patient to be added, with the coverages the row gives. Raises `RowRefusedError`."""
    if not (person.last_name and person.first_name):
        raise RowRefusedError("First or last name is missing for a new patient. Add it in the file.")
    if person.born is None:
        raise RowRefusedError("The birth date is missing for a new patient. Add it in the file.")
    record = PatientRecord(
        first_name=person.first_name,
        middle_name=person.middle_name,
        last_name=person.last_name,
        suffix=person.suffix,
        born=person.born,
        sex=person.sex,
        phone=person.phone,
        address=person.address,
    )
    coverages = tuple(
        Coverage(
            0,
            payers.profile(payer),
            rank,
            member,
            person.group_number if rank == 1 else "",
            insured=person.insured if rank == 1 else person.insured_2,
        )
        for rank, payer, member in _covered(person)
        if payer
    )
    if not person.payer and person.member_id:
        raise RowRefusedError("The payer is missing beside the member number. Add it in the file.")
    return PlannedPatient(KnownPatient(record, coverages), None, coverages)


def changed_patient(known: KnownPatient, person: PersonRead, payers: PayerIndex, today: date) -> PlannedPatient | None:
    """A kept patient with what the row says otherwise; None if it says nothing new. An empty cell erases nothing.

    Raises `RowRefusedError` for another payer than the one kept: a person decides from when that holds.
    """
    before = known.record
    told = {
        "middle_name": person.middle_name,
        "suffix": person.suffix,
        "sex": person.sex,
        "phone": person.phone,
        "address": person.address,
    }
    other = {name: value for name, value in told.items() if value and _plain(value) != _plain(getattr(before, name))}
    record = replace(before, **other)  # type: ignore[arg-type] # texts, each of its own field
    coverages = [
        changed
        for rank, payer, member in _covered(person)
        if payer or member
        if (changed := _coverage(known, rank, payer, member, person, payers, today)) is not None
    ]
    if not other and not coverages:
        return None
    return PlannedPatient(KnownPatient(record, known.coverages), before, tuple(coverages))


def _covered(person: PersonRead) -> tuple[tuple[int, str, str], ...]:
    return (1, person.payer, person.member_id), (2, person.payer_2, person.member_id_2)


def _coverage(
    known: KnownPatient, rank: int, payer: str, member: str, person: PersonRead, payers: PayerIndex, today: date
) -> Coverage | None:
    """The coverage to be added or changed; None if it is kept so already."""
    kept = next((one for one in known.coverages if one.rank == rank and today in one.period), None)
    profile = payers.profile(payer) if payer else ""
    if kept is None:
        if not profile:
            raise RowRefusedError("The payer is missing beside the member number. Add it in the file.")
        if any(one.rank == rank for one in known.coverages):
            raise RowRefusedError(
                "The coverage kept ended, or begins later, and the file does not say since when it is another. Add the"
                " new one with its first day on the patient's page, then try again."
            )
        return Coverage(known.record.id, profile, rank, member, person.group_number if rank == 1 else "")
    if profile and profile != kept.payer:
        raise RowRefusedError(
            "The file names another payer than the one kept. Change the coverage on the patient's page, then try again."
        )
    group = person.group_number if rank == 1 else ""
    changed = replace(
        kept,
        member_id=member if member and folded_id(member) != folded_id(kept.member_id) else kept.member_id,
        group_number=group or kept.group_number,
    )
    return None if changed == kept else changed


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def same_lines(kept: Visit, brought: Visit) -> bool:
    """Whether two visits say the same of what was done: codes, minutes, units, modifiers, diagnoses."""

    def told(visit: Visit) -> tuple[Sequence[object], Sequence[object]]:
        lines = [(one.code, one.minutes, one.units, tuple(sorted(one.modifiers or ()))) for one in visit.lines or ()]
        return lines, [one.code.replace(".", "").upper() for one in visit.diagnoses or ()]

    kept_lines, kept_codes = told(kept)
    lines, codes = told(brought)
    return kept_lines == lines and (kept_codes == codes or not codes)
