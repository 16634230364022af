"""The dry run of a table: every row read and matched, nothing kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from clinic_app.codebook.importing.refusal import ImportStoppedError
from clinic_app.services.bring_in.day_visits import DayVisits
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.mapping import ColumnMapping
from clinic_app.services.bring_in.matching import (
    KnownPatient,
    PatientIndex,
    PayerIndex,
    PeopleIndex,
    folded_name,
    known_patients,
)
from clinic_app.services.bring_in.plan import ImportPlan, Outcome, changed_patient, new_patient
from clinic_app.services.bring_in.resting_collector import collector_at_rest
from clinic_app.services.bring_in.rows_read import PersonRead, RowRead, RowReader, RowRefusedError
from clinic_app.services.bring_in.table_file import TableFile, TableRow
from clinic_app.services.bring_in.visit_rows import PlannedRow, plan_appointments, plan_day_sheet
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

_TELL_EVERY = 250
_MOST_PAYERS = 1_000


@needs(Action.IMPORT_RECORDS)
def plan_table(
    clinic: Clinic, table: TableFile, mapping: ColumnMapping, progress: Progress | None = None
) -> ImportPlan:
    """What bringing this table in would do. Raises `ImportStoppedError` if `progress` answered False."""
    with collector_at_rest(len(table.rows)):
        planner = _Planner(clinic, table, mapping, progress)
        return planner.patients() if mapping.kind is Kind.PATIENTS else planner.visits()


def words_by_column(table: TableFile) -> tuple[Counter[str], ...]:
    """How often each text stands in each column; nothing of a column with too many texts to be one of payers."""
    counts = tuple(Counter[str]() for _ in table.head)
    for row in table.rows:
        for place, cell in enumerate(row.cells[: len(counts)]):
            if cell and len(counts[place]) <= _MOST_PAYERS:
                counts[place][cell] += 1
    return tuple(one if len(one) <= _MOST_PAYERS else Counter() for one in counts)


@needs(Action.IMPORT_RECORDS)
def unknown_payers(clinic: Clinic, words: Sequence[Mapping[str, int]], mapping: ColumnMapping) -> dict[str, int]:
    """The words for payers in a table that nobody knows, with how often each stands there, the most frequent first."""
    index = PayerIndex(clinic.payers(), mapping.payer_words)
    called: dict[str, str] = {}
    found: Counter[str] = Counter()
    for key in ("payer", "payer_2"):
        for place in mapping.columns_of(key):
            for cell, count in words[place].items():
                if index.profile_or_none(cell) is None:
                    found[called.setdefault(folded_name(cell), cell)] += count
    return dict(found.most_common())


class FilePeople:
    """Who may be meant by the rows of a file: patients as they come, therapists, payers."""

    def __init__(self, clinic: Clinic, payer_words: dict[str, str]) -> None:
        self.today = clinic.today()
        self.patients: PatientIndex = known_patients(clinic.store)
        self.people = PeopleIndex(clinic.people())
        self.payers = PayerIndex(clinic.payers(), payer_words)

    def patient(self, person: PersonRead, plan: ImportPlan, row: int) -> KnownPatient:
        """The patient of a visit: known, or added by this file. Raises `RowRefusedError`."""
        found = self.patients.find(person)
        if found is not None:
            return found
        planned = new_patient(person, self.payers)
        planned.row = row
        plan.patients.append(planned)
        self.patients.add(planned.known)
        return planned.known


def finished(plan: ImportPlan) -> ImportPlan:
    """A plan of visits without the patients of visits that are refused, its refused rows in the order of the file."""
    used = {id(one.patient) for one in plan.visits}
    plan.patients = [one for one in plan.patients if id(one.known) in used]
    plan.refused.sort(key=lambda one: one.number)
    return plan


class _Planner:
    def __init__(self, clinic: Clinic, table: TableFile, mapping: ColumnMapping, progress: Progress | None) -> None:
        self._clinic = clinic
        self._table = table
        self._mapping = mapping
        self._progress = progress
        self._reader = RowReader(mapping, clinic.today())
        self._around = FilePeople(clinic, dict(mapping.payer_words))
        self._plan = ImportPlan(
            mapping.kind, table.name, table.sha256, table.head, after_import=clinic.store.imports.newest_id()
        )
        self._by_known: dict[int, tuple[int, PersonRead]] = {}
        self._rows: list[PlannedRow] = []
        self._broken: dict[tuple[object, ...], int] = {}

    def _each(self, take: Callable[[TableRow], None]) -> None:
        for place, row in enumerate(self._table.rows):
            if self._progress is not None and place % _TELL_EVERY == 0:
                words = f"Row {place:,} of {len(self._table.rows):,}"
                if not self._progress(place / len(self._table.rows), words):
                    raise ImportStoppedError
            take(row)

    # Patients

    def patients(self) -> ImportPlan:
        """The plan of a file of patients."""
        self._each(self._take_patient)
        return self._plan

    def _take_patient(self, row: TableRow) -> None:
        try:
            person = self._reader.person(row)
            if not person.last_name or person.born is None:
                raise RowRefusedError("Name or birth date is missing. Add it in the file.")
            found = self._around.patients.find(person)
            if found is None:
                planned = new_patient(person, self._around.payers)
                planned.row = row.number
                self._around.patients.add(planned.known)
                self._by_known[id(planned.known)] = (row.number, person)
                self._plan.patients.append(planned)
                self._plan.count(Outcome.NEW)
                return
            if id(found) in self._by_known:
                earlier, said = self._by_known[id(found)]
                if said != person:
                    raise RowRefusedError(f"Row {earlier} names the same patient with other data. Keep one of them.")
                self._plan.count(Outcome.SAME)
                return
            changed = changed_patient(found, person, self._around.payers, self._around.today)
            self._by_known[id(found)] = (row.number, person)
            if changed is None:
                self._plan.count(Outcome.SAME)
                return
            changed.row = row.number
            self._plan.patients.append(changed)
            self._plan.count(Outcome.CHANGED)
        except RowRefusedError as refusal:
            self._plan.refuse(row, str(refusal))

    # Visits

    def visits(self) -> ImportPlan:
        """The plan of a schedule or a day sheet."""
        self._each(self._take_visit_row)
        existing = DayVisits(self._clinic.store)
        plan = plan_appointments if self._mapping.kind is Kind.SCHEDULE else plan_day_sheet
        plan(self._plan, self._rows, self._broken, existing)
        return finished(self._plan)

    def _take_visit_row(self, row: TableRow) -> None:
        try:
            read = self._reader.read(row)
            if read.is_off:
                self._plan.count(Outcome.LEFT_OUT)
                return
            self._rows.append(self._matched(row, read))
        except RowRefusedError as refusal:
            self._plan.refuse(row, str(refusal))
            self._note_broken(row)

    def _matched(self, row: TableRow, read: RowRead) -> PlannedRow:
        if read.day is None:
            raise RowRefusedError("Day of service is empty. Add it in the file.")
        provider = self._around.people.find(read.therapist)
        payer = self._around.payers.profile(read.person.payer) if read.person.payer else ""
        patient = self._around.patient(read.person, self._plan, row.number)
        return PlannedRow(row, read, patient, provider, read.day, payer)

    def _note_broken(self, row: TableRow) -> None:
        """A visit of which one row is refused is refused whole, as far as the row still says whose it is."""
        try:
            whose = self._reader.whose(row)
            provider = self._around.people.find(whose.therapist)
            patient = self._around.patients.find(whose.person)
        except RowRefusedError:
            return
        if patient is not None and whose.day is not None:
            self._broken.setdefault(PlannedRow(row, whose, patient, provider, whose.day, "").key, row.number)
