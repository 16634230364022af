"""What the page of bringing in asks for, in the clinic's own words: earlier imports, and a file from end to end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clinic_app.services.bring_in.claim_file import ClaimsRead, is_claim_file, read_claim_file
from clinic_app.services.bring_in.claims import plan_claims
from clinic_app.services.bring_in.mapping import ColumnMapping, mapping_for, payer_words, remember
from clinic_app.services.bring_in.plan import ImportPlan
from clinic_app.services.bring_in.planning import plan_table, words_by_column
from clinic_app.services.bring_in.resting_collector import collector_at_rest
from clinic_app.services.bring_in.table_file import TableFile, read_table
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.store.imports import ImportRecord

_BYTES_A_ROW = 100


@dataclass(frozen=True, slots=True)
class FileRead:
    """A picked file: a table with its columns as far as they are known, and what stands in each; or claims."""

    path: Path
    table: TableFile | None = None
    mapping: ColumnMapping | None = None
    claims: ClaimsRead | None = None
    words: tuple[Mapping[str, int], ...] = ()


class ImportDesk:
    """Bringing in, a file at a time."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @needs(Action.IMPORT_RECORDS)
    def earlier(self) -> list[ImportRecord]:
        """What was brought in, the newest first."""
        return self.clinic.store.imports.newest()

    @needs(Action.IMPORT_RECORDS)
    def record(self, import_id: int) -> ImportRecord | None:
        """An import as it stands now."""
        return self.clinic.store.imports.get(import_id)

    @needs(Action.IMPORT_RECORDS)
    def brought_before(self, plan: ImportPlan) -> ImportRecord | None:
        """The import of the same file that stands, None if it was never brought in or was taken back."""
        return self.clinic.store.imports.of_file(plan.sha256)

    @needs(Action.IMPORT_RECORDS)
    def read(self, path: Path, progress: Progress | None = None) -> FileRead:
        """Read a file. Raises `ClinicError` with what is wrong with it."""
        if is_claim_file(path):
            return FileRead(path, claims=read_claim_file(path))
        with collector_at_rest(path.stat().st_size // _BYTES_A_ROW):
            table = read_table(path, progress)
            words = words_by_column(table)
        return FileRead(path, table, mapping_for(self.clinic, table), words=words)

    @needs(Action.IMPORT_RECORDS)
    def plan(self, file: FileRead, mapping: ColumnMapping | None, progress: Progress | None = None) -> ImportPlan:
        """The dry run; the columns that a person confirmed by asking for it are remembered."""
        if file.claims is not None:
            return plan_claims(self.clinic, file.claims, payer_words(self.clinic), progress)
        assert file.table is not None  # what was read is a table or claims
        assert mapping is not None  # a table has one
        remember(self.clinic, file.table, mapping)
        return plan_table(self.clinic, file.table, mapping, progress)
